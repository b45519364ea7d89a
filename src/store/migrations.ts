import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tables of answering: claims of events, follow-ups, the curators' log, feedback and settings of places. */
async function answering({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('events')
    .addColumn('event_id', 'text', column => column.primaryKey().notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('events_by_age').on('events').column('at').execute();

  await schema
    .createTable('talks')
    .addColumn('talk', 'text', column => column.primaryKey().notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('talks_by_age').on('talks').column('at').execute();

  await schema
    .createTable('questions')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('wording', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('topics', 'text', column => column.notNull())
    .addColumn('guide', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('questions_by_outcome').on('questions').columns(['outcome', 'at']).execute();

  await schema
    .createTable('feedback')
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('verdict', 'text', column => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('question', 'text', column => column.notNull())
    .addColumn('wording', 'text', column => column.notNull())
    .addColumn('topic', 'text')
    .addPrimaryKeyConstraint('feedback_key', ['subject', 'user_ref'])
    .execute();
  await schema.createIndex('feedback_by_user').on('feedback').column('user_ref').execute();

  await schema
    .createTable('places')
    .addColumn('place', 'text', column => column.primaryKey().notNull())
    .addColumn('audience', 'text', column => column.notNull())
    .addColumn('changed_by', 'text')
    .addColumn('changed_at', 'bigint', column => column.notNull())
    .execute();
}

/**
 * Every step of the schema, run in the order of the names. To change the schema add a step with the next number and
 * bring src/store/tables.ts up to date; never edit or remove a step that was released. Steps only go up.
 */
export const migrations: Record<string, Migration> = {
  '0001_answering': { up: answering },
};
