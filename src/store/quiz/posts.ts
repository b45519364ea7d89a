import { type Kysely, sql } from 'kysely';
import type { MessageRef } from '../../chat.ts';
import { adoptableStatuses, liveStatuses } from '../../rules/round.ts';
import type { Tables } from '../tables.ts';
import { readable, readInstant } from './unreadable.ts';

/** Which posts of a round stand: none that is known, its own, or copies beside it where an answer was lost. */
export type PostStore = {
  /**
   * A post of the round stands, as a tap on it proves. Where the round knew none, it is the round's own from now on;
   * where it is another one, it is a copy, which has to be closed.
   */
  learnPost(id: string, post: MessageRef, at: Temporal.Instant): Promise<void>;
  /** The post was deleted: while the answers are not out, the round goes on without it and without its thread. */
  forgetPost(id: string, post: MessageRef): Promise<void>;
  /** The copies that have yet to be closed, and when each was learnt of. */
  straysOf(id: string): Promise<{ post: MessageRef; at: Temporal.Instant }[]>;
  /** No more is to be done with this copy. */
  closeStray(post: MessageRef): Promise<void>;
};

export function createPostStore(db: Kysely<Tables>): PostStore {
  return {
    learnPost: (id, post, at) =>
      db.transaction().execute(async transaction => {
        if (await adopt(transaction, id, post, at)) return;
        const time = at.epochMilliseconds;
        const { numInsertedOrUpdatedRows = 0n } = await transaction
          .insertInto('stray_posts')
          .columns(['post', 'round', 'at', 'closed'])
          .expression(({ selectFrom, val, lit }) =>
            selectFrom('rounds')
              .select(({ ref }) => [
                val(post).$castTo<string>().as('post'),
                ref('id').as('round'),
                val(time).$castTo<number>().as('at'),
                lit(0).as('closed'),
              ])
              .where('id', '=', id)
              .where(sql<boolean>`post_ref is distinct from ${post}`),
          )
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows > 0n)
          await transaction.updateTable('rounds').set({ edit_at: time }).where('id', '=', id).execute();
      }),
    async forgetPost(id, post) {
      await db
        .updateTable('rounds')
        .set(({ ref }) => ({ post_ref: null, thread_ref: ref('place') }))
        .where('id', '=', id)
        .where('post_ref', '=', post)
        .where('status', 'in', liveStatuses)
        // The first answer may stand in the thread already; then that is where people look.
        .where('step', '<', 2)
        .execute();
    },
    async straysOf(id) {
      const rows = await db
        .selectFrom('stray_posts')
        .select(['post', 'at'])
        .where('round', '=', id)
        .where('closed', '=', 0)
        .execute();
      return readable(rows, ({ post, at }) => ({ post: post as MessageRef, at: readInstant('at', at) }));
    },
    async closeStray(post) {
      await db.updateTable('stray_posts').set({ closed: 1 }).where('post', '=', post).execute();
    },
  };
}

/** The work on the round goes on at once, as its thread may be missing. A copy that was stray is the post from now on. */
async function adopt(on: Kysely<Tables>, id: string, post: MessageRef, at: Temporal.Instant): Promise<boolean> {
  const time = at.epochMilliseconds;
  const { numUpdatedRows } = await on
    .updateTable('rounds')
    .set(({ eb, fn, ref, val }) => ({
      post_ref: post,
      thread_ref: null,
      status: 'open',
      opened_at: fn.coalesce('opened_at', val(time)),
      due_at: time,
      shown_at: time,
      lost: eb('lost', '+', ref('tries')),
      tries: 0,
    }))
    .where('id', '=', id)
    .where('post_ref', 'is', null)
    .where('status', 'in', adoptableStatuses)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await on.deleteFrom('stray_posts').where('post', '=', post).execute();
  return true;
}
