import { type Kysely, sql } from 'kysely';

/**
 * What people remember of the questions. Rounds that closed before are read like those to come: none of them is marked as
 * read, so the work of time takes them on.
 */
export async function study({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('learners')
    .addColumn('person', 'text', column => column.primaryKey().notNull())
    .addColumn('zone', 'text')
    .addColumn('daily', 'bigint')
    .addColumn('exam', 'bigint')
    .execute();

  await schema
    .createTable('reviews')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('source', 'text', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('way', 'text', column => column.notNull())
    .addColumn('correct', 'bigint', column => column.notNull())
    .addColumn('day', 'bigint', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('voided', 'bigint', column => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('reviews_key', ['person', 'source'])
    .execute();
  await schema.createIndex('reviews_by_item').on('reviews').columns(['person', 'item']).execute();
  await schema.createIndex('reviews_by_time').on('reviews').columns(['person', 'at']).execute();
  await schema.createIndex('reviews_by_source').on('reviews').column('source').execute();

  await schema
    .createTable('cards')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('stability', 'double precision', column => column.notNull())
    .addColumn('difficulty', 'double precision', column => column.notNull())
    .addColumn('last', 'bigint', column => column.notNull())
    .addColumn('due', 'bigint', column => column.notNull())
    .addColumn('days', 'bigint', column => column.notNull())
    .addColumn('wrong', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('cards_key', ['person', 'item'])
    .execute();
  await schema.createIndex('cards_due').on('cards').columns(['person', 'due']).execute();

  await schema
    .createTable('review_sessions')
    .addColumn('person', 'text', column => column.primaryKey().notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('day', 'bigint', column => column.notNull())
    .addColumn('questions', 'text', column => column.notNull())
    .execute();

  await schema
    .alterTable('rounds')
    .addColumn('studied', 'bigint', column => column.notNull().defaultTo(0))
    .execute();
  // Hardly any round waits for it, and the others shall not pay for the index.
  await schema
    .createIndex('rounds_unstudied')
    .on('rounds')
    .column('opens')
    .where(sql.ref('studied'), '=', sql.lit(0))
    .where(sql.ref('status'), 'in', sql`('closed', 'voided')`)
    .execute();
  await schema.alterTable('rounds').addColumn('exam', 'text').execute();
  await schema.alterTable('schedules').addColumn('exam', 'text').execute();
}

/** Reminders, and the recap of a channel's week. */
export async function reminders({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('reminders')
    .addColumn('person', 'text', column => column.primaryKey().notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('time', 'text')
    .addColumn('zone', 'text')
    .addColumn('rounds', 'bigint', column => column.notNull())
    .addColumn('since', 'bigint', column => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('last_day', 'bigint')
    .addColumn('last_at', 'bigint')
    .addColumn('unanswered', 'bigint', column => column.notNull())
    .addColumn('closed', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('reminders_due').on('reminders').column('due_at').execute();

  await schema
    .createTable('notices')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('tries', 'bigint', column => column.notNull())
    .addColumn('lease_until', 'bigint', column => column.notNull())
    .addColumn('holder', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('notices_key', ['person', 'key'])
    .execute();
  await schema.createIndex('notices_due').on('notices').column('due_at').where('due_at', 'is not', null).execute();
  await schema.createIndex('notices_by_age').on('notices').column('at').execute();

  await schema
    .alterTable('rounds')
    .addColumn('reminded', 'bigint', column => column.notNull().defaultTo(0))
    .execute();
  // Only open rounds wait for it, and the others shall not pay for the index.
  await schema
    .createIndex('rounds_unreminded')
    .on('rounds')
    .column('closes')
    .where(sql.ref('reminded'), '=', sql.lit(0))
    .where(sql.ref('status'), '=', sql.lit('open'))
    .execute();
  await schema
    .alterTable('schedules')
    .addColumn('recap', 'bigint', column => column.notNull().defaultTo(1))
    .execute();
  await schema.alterTable('schedules').addColumn('recap_week', 'text').execute();
}
