import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** How much is due and not done, and since when the oldest of it, in seconds; 0 where nothing waits. */
export type Backlog = { due: number; lateSeconds: number };

/** What the clock has brought and nobody has taken on yet: steps of rounds, and messages to single people. */
export async function backlogOf(
  db: Kysely<Tables>,
  now: Temporal.Instant,
): Promise<{ rounds: Backlog; reminders: Backlog }> {
  const at = now.epochMilliseconds;
  const waiting = async (table: 'rounds' | 'notices'): Promise<Backlog> => {
    const { rows } = await sql<{ due: number; oldest: number | null }>`
      select count(*) as due, min(due_at) as oldest from ${sql.table(table)} where due_at <= ${at}`.execute(db);
    const [{ due, oldest } = { due: 0, oldest: null }] = rows;
    return { due: Number(due), lateSeconds: oldest === null ? 0 : (at - Number(oldest)) / 1_000 };
  };
  const [rounds, reminders] = await Promise.all([waiting('rounds'), waiting('notices')]);
  return { rounds, reminders };
}
