import { type Kysely, sql } from 'kysely';

/**
 * Mock exams, and what is answered in the open ones. An answer in a review is one row, from which its card follows later.
 */
export async function mock({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('mocks')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('began', 'bigint', column => column.notNull())
    .addColumn('ends', 'bigint')
    .addColumn('handed', 'bigint')
    .addColumn('questions', 'text', column => column.notNull())
    .addColumn('results', 'text')
    .addPrimaryKeyConstraint('mocks_key', ['person', 'id'])
    .execute();

  await schema
    .createTable('mock_answers')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('mock', 'text', column => column.notNull())
    .addColumn('question', 'bigint', column => column.notNull())
    .addColumn('choices', 'text', column => column.notNull())
    .addColumn('tapped', 'text', column => column.notNull())
    .addColumn('marked', 'bigint', column => column.notNull())
    .addColumn('most', 'bigint', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('mock_answers_key', ['person', 'mock', 'question'])
    .execute();

  await schema
    .alterTable('reviews')
    .addColumn('choices', 'text', column => column.notNull().defaultTo(''))
    .execute();
  await schema
    .alterTable('reviews')
    .addColumn('carded', 'bigint', column => column.notNull().defaultTo(1))
    .execute();
  await schema
    .createIndex('reviews_uncarded')
    .on('reviews')
    .column('person')
    .where(sql.ref('carded'), '=', sql.lit(0))
    .execute();
}
