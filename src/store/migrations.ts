import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { isAtFault, isCounted, isMissed, isOpen, isSkipped, isTakenOut, isUncounted } from './exceptions.ts';
import { inbox, news, reported, suggested, told } from './inbox/migration.ts';
import { installations } from './installations/migration.ts';
import { reminders, study } from './study/migration.ts';
import { mock } from './study/migration-mock.ts';
import { sources } from './study/migration-sources.ts';

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

/** The tables of the quiz: schedules, rounds with their questions, picks and players. */
async function quiz({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('schedules')
    .addColumn('place', 'text', column => column.primaryKey().notNull())
    .addColumn('zone', 'text', column => column.notNull())
    .addColumn('opens', 'text', column => column.notNull())
    .addColumn('closes', 'text', column => column.notNull())
    .addColumn('days', 'text', column => column.notNull())
    .addColumn('per_round', 'bigint', column => column.notNull())
    .addColumn('skip_dates', 'text', column => column.notNull())
    .addColumn('since', 'bigint', column => column.notNull())
    .addColumn('paused', 'text')
    .addColumn('owner', 'text')
    .addColumn('last_date', 'text')
    .addColumn('due_at', 'bigint')
    .execute();
  await schema.createIndex('schedules_due').on('schedules').column('due_at').execute();

  await schema
    .createTable('rounds')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('place', 'text', column => column.notNull())
    .addColumn('date', 'text', column => column.notNull())
    .addColumn('number', 'bigint', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('zone', 'text', column => column.notNull())
    .addColumn('opens', 'bigint', column => column.notNull())
    .addColumn('closes', 'bigint', column => column.notNull())
    .addColumn('per_round', 'bigint', column => column.notNull())
    .addColumn('seed', 'bigint')
    .addColumn('opened_at', 'bigint')
    .addColumn('post_ref', 'text')
    .addColumn('thread_ref', 'text')
    .addColumn('step', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('tries', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('shown', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('shown_at', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('notice', 'text')
    .addColumn('due_at', 'bigint')
    .addColumn('lease_until', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('holder', 'text', column => column.notNull().defaultTo(''))
    .addUniqueConstraint('rounds_once', ['place', 'date', 'number'])
    .execute();
  await schema.createIndex('rounds_due').on('rounds').column('due_at').execute();

  await schema
    .createTable('round_questions')
    .addColumn('round', 'text', column => column.notNull())
    .addColumn('position', 'bigint', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('topic', 'text', column => column.notNull())
    .addColumn('right_option', 'bigint', column => column.notNull())
    .addColumn('option_order', 'text', column => column.notNull())
    .addColumn('voided', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('told', 'bigint', column => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('round_questions_key', ['round', 'position'])
    .addUniqueConstraint('round_questions_once', ['round', 'item'])
    .execute();

  await schema
    .createTable('picks')
    .addColumn('round', 'text', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('user_ref', 'text', column => column.notNull())
    .addColumn('choice', 'bigint', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('picks_key', ['round', 'item', 'user_ref'])
    .execute();
  await schema.createIndex('picks_by_user').on('picks').column('user_ref').execute();

  await schema
    .createTable('people')
    .addColumn('user_ref', 'text', column => column.primaryKey().notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('hidden', 'bigint', column => column.notNull())
    .execute();
}

/** What rounds need where answers of the platform are lost, copies stand, and edits have to wait. */
async function troubles({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('rounds').addColumn('ready_at', 'bigint').execute();
  await schema
    .alterTable('rounds')
    .addColumn('lost', 'bigint', column => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('rounds').addColumn('edit_at', 'bigint').execute();
  // Hardly any round waits for an edit, and the others shall not pay for the index.
  await schema.createIndex('rounds_edit').on('rounds').column('edit_at').where('edit_at', 'is not', null).execute();
  await schema.alterTable('schedules').addColumn('refusal', 'text').execute();

  await schema
    .createTable('stray_posts')
    .addColumn('post', 'text', column => column.primaryKey().notNull())
    .addColumn('round', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('closed', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('stray_posts_by_round').on('stray_posts').column('round').execute();
}

/**
 * One identity for each person, talks that can be found by it, and mentions that are not answered yet. Whoever stands in
 * a row from before gets a row among the people, so that the person can be added when they are next seen.
 */
async function persons(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('people').addColumn('person', 'text').execute();
  await schema.alterTable('people').addColumn('direct', 'text').execute();
  await schema.createIndex('people_by_person').on('people').column('person').execute();
  await sql`insert into people (user_ref, name, hidden)
    select user_ref, '', 0 from (
      select user_ref from picks union select user_ref from feedback
      union select owner from schedules union select changed_by from places) as named
    where user_ref is not null on conflict do nothing`.execute(db);

  // Their keys could be tried out, so they go a day early. For the same reason old questions are numbered anew.
  await sql`delete from talks`.execute(db);
  await schema
    .alterTable('talks')
    .addColumn('person', 'text', column => column.notNull().defaultTo(''))
    .execute();
  await schema.createIndex('talks_by_person').on('talks').column('person').execute();
  const numbered = sql`(select id as was, row_number() over (order by wording, text, id) as n from questions) as numbered`;
  await sql`update feedback set subject = 'o' || n from ${numbered} where was = subject`.execute(db);
  await sql`update questions set id = 'o' || n from ${numbered} where was = id`.execute(db);
  await sql`update questions set at = at - at % ${sql.lit(24 * 60 * 60 * 1000)}`.execute(db);

  await schema
    .createTable('mentions')
    .addColumn('event_id', 'text', column => column.primaryKey().notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('mention', 'text', column => column.notNull())
    .addColumn('lease_until', 'bigint', column => column.notNull())
    .execute();
}

/** Sets of options: what was one number is a set of one. What was tapped last tells a double click. */
async function optionSets(db: Kysely<unknown>): Promise<void> {
  for (const { table, was, is } of [
    { table: 'round_questions', was: 'right_option', is: 'right_options' },
    { table: 'picks', was: 'choice', is: 'choices' },
  ]) {
    await db.schema
      .alterTable(table)
      .addColumn(is, 'text', column => column.notNull().defaultTo(''))
      .execute();
    await sql`update ${sql.table(table)} set ${sql.ref(is)} = cast(${sql.ref(was)} as text)`.execute(db);
    await db.schema.alterTable(table).dropColumn(was).execute();
  }
  await db.schema
    .alterTable('picks')
    .addColumn('tapped', 'text', column => column.notNull().defaultTo(''))
    .execute();
}

/** Who asked for a round outside the schedule. */
async function askers({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('rounds').addColumn('asked_by', 'text').execute();
}

/** What is live in a place and what a person asked for, without a look at all that ever was there. */
async function growth({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('rounds_live')
    .on('rounds')
    .column('place')
    .where(
      sql.ref('status'),
      'in',
      ['posting', 'open', 'closing'].map(status => sql.lit(status)),
    )
    .execute();
  await schema.createIndex('questions_by_age').on('questions').column('at').execute();
  await schema.createIndex('feedback_by_age').on('feedback').column('at').execute();
  await schema.createIndex('changes_by_place').on('changes').columns(['place', 'at']).execute();
  for (const [table, column] of [
    ['changes', 'user_ref'],
    ['rounds', 'asked_by'],
    ['schedules', 'owner'],
  ] as const)
    await schema.createIndex(`${table}_by_${column}`).on(table).column(column).where(column, 'is not', null).execute();
}

/** What one process does for all. */
async function leases({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('leases')
    .addColumn('name', 'text', column => column.primaryKey().notNull())
    .addColumn('holder', 'text', column => column.notNull())
    .addColumn('until', 'bigint', column => column.notNull())
    .addColumn('note', 'text')
    .execute();
}

/**
 * What was asked in vain, what was found at fault, what was taken out and what was passed over is little of all that there
 * is, and is read without a look at the rest.
 */
async function exceptions(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema.dropIndex('questions_by_outcome').execute();
  await schema.createIndex('questions_open').on('questions').column('at').where(isOpen).execute();
  await schema.createIndex('questions_missed').on('questions').columns(['guide', 'id']).where(isMissed).execute();
  await schema.dropIndex('feedback_by_topic').execute();
  await schema.createIndex('feedback_at_fault').on('feedback').column('topic').where(isAtFault).execute();
  await schema
    .createIndex('round_questions_voided')
    .on('round_questions')
    .columns(['round', 'item'])
    .where(isTakenOut)
    .execute();
  for (const column of ['answered', 'correct'])
    await schema.alterTable('round_questions').addColumn(column, 'bigint').execute();
  const answers = sql`from picks where picks.round = round_questions.round and picks.item = round_questions.item
    and length(picks.choices) = length(right_options)`;
  await sql`update round_questions set answered = (select count(*) ${answers}),
    correct = (select count(*) ${answers} and picks.choices = right_options)
    where round in (select id from rounds where status = 'closed')`.execute(db);
  await schema
    .createIndex('round_questions_counted')
    .on('round_questions')
    .columns(['item', 'answered', 'correct'])
    .where(isCounted)
    .execute();
  await schema
    .createIndex('round_questions_uncounted')
    .on('round_questions')
    .column('round')
    .where(isUncounted)
    .execute();
  await schema.createIndex('rounds_skipped').on('rounds').column('closes').where(isSkipped).execute();
}

/** Which rounds a place has had, without a look at each of them: a year of them stands in as many pages of the table. */
async function roundsOfPlaces({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('rounds_of_place').on('rounds').columns(['place', 'id']).execute();
}

/** Whether any round asks a question just now is asked at every tap of a review and of a mock exam. */
async function askedNow({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('round_questions_asked').on('round_questions').column('item').where(isUncounted).execute();
}

/**
 * A place's questions of years are read together, for a standing and to deal the next ones, and each stands on a page of
 * the table of its own: the index holds what is read of them. Nobody looks for cards by the day on which they are due:
 * a person's are read together too, and each answer paid for the index.
 */
async function questionsOfPlaces({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('round_questions_read')
    .on('round_questions')
    .columns(['round', 'position', 'item', 'topic', 'right_options', 'option_order', 'voided', 'told'])
    .columns(['answered', 'correct'])
    .execute();
  await schema.dropIndex('cards_due').execute();
}

/**
 * Every step of the schema, run in the order of the names. To change the schema add a step with the next number and
 * bring src/store/tables.ts up to date; never edit or remove a step that was released. Steps only go up.
 */
export const migrations: Record<string, Migration> = {
  '0001_answering': { up: answering },
  '0002_quiz': { up: quiz },
  '0003_persons': { up: persons },
  '0004_troubles': { up: troubles },
  '0005_askers': { up: askers },
  '0005_option_sets': { up: optionSets },
  '0006_study': { up: study },
  '0007_reminders': { up: reminders },
  '0008_mock': { up: mock },
  '0010_installations': { up: installations },
  '0012_inbox': { up: inbox },
  '0013_growth': { up: growth },
  '0013_inbox_told': { up: told },
  '0013_suggestions': { up: suggested },
  '0014_gateway': { up: leases },
  '0014_news': { up: news },
  '0014_reported': { up: reported },
  '0015_exceptions': { up: exceptions },
  '0016_rounds_of_places': { up: roundsOfPlaces },
  '0016_sources': { up: sources },
  '0017_asked_now': { up: askedNow },
  '0018_questions_of_places': { up: questionsOfPlaces },
};
