import { type Kysely, sql } from 'kysely';

/** Nobody but a round is asked what was answered there, and the other answers shall not pay for the index: it was a fifth of what one costs. */
export async function sources({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropIndex('reviews_by_source').execute();
  await schema
    .createIndex('reviews_of_rounds')
    .on('reviews')
    .column('source')
    .where(sql.ref('way'), '=', sql.lit('round'))
    .execute();
}
