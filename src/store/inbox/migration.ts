import type { Kysely } from 'kysely';

/** What curators decided, who they are, and what was changed by whom. */
export async function inbox({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('decisions')
    .addColumn('subject', 'text', column => column.primaryKey().notNull())
    .addColumn('decision', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('note', 'text')
    .addColumn('guide', 'text', column => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('decisions_by_decision').on('decisions').column('decision').execute();

  await schema
    .createTable('curators')
    .addColumn('person', 'text', column => column.primaryKey().notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('named_by', 'text')
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();

  await schema
    .createTable('changes')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('place', 'text')
    .addColumn('user_ref', 'text')
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .execute();
  await schema.createIndex('changes_by_age').on('changes').column('at').execute();

  await schema
    .alterTable('questions')
    .addColumn('pressed', 'bigint', column => column.notNull().defaultTo(0))
    .execute();
}

/** Who wants to be told when a question is answered; reports are looked up by the topic whose answer they are of. */
export async function told({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('waiting')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('wording', 'text', column => column.notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('guide', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('waiting_key', ['person', 'wording'])
    .execute();
  await schema.createIndex('waiting_by_guide').on('waiting').column('guide').execute();
  await schema.createIndex('waiting_by_wording').on('waiting').column('wording').execute();
  await schema.createIndex('feedback_by_topic').on('feedback').column('topic').execute();
}

/** Questions for the quiz that people suggest. */
export async function suggested({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('suggestions')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('place', 'text', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('fields', 'text', column => column.notNull())
    .addColumn('question', 'text')
    .addColumn('note', 'text')
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('suggestions_by_person').on('suggestions').column('person').execute();
  await schema.createIndex('suggestions_by_state').on('suggestions').columns(['state', 'at']).execute();
}

/** What was asked in vain and is answered since, and the channels that want to hear of it. */
export async function news({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('answered')
    .addColumn('wording', 'text', column => column.primaryKey().notNull())
    .addColumn('topic', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('answered_by_age').on('answered').column('at').execute();
  await schema
    .alterTable('schedules')
    .addColumn('news', 'bigint', column => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('schedules').addColumn('news_month', 'text').execute();
  await schema.alterTable('schedules').addColumn('news_until', 'bigint').execute();
}

/** In which rounds a question was asked that people report. */
export async function reported({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('round_questions_by_item').on('round_questions').column('item').execute();
}
