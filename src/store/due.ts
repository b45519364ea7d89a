import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Desk } from './database.ts';
import type { Delivers } from './delivers.ts';
import { isAccepted, stampOf } from './inbox/suggestions.ts';
import { isLeft } from './mentions.ts';
import { isDueRound } from './quiz/claims.ts';
import { isDueSchedule } from './quiz/dispatch.ts';
import { isUncarded } from './study/cards.ts';
import { isClosing, isDueReminder } from './study/reminders.ts';
import { isUnstudied } from './study/rounds.ts';
import type { Tables } from './tables.ts';

/** What time has brought, by who does it. `accepted` is the stamp of the questions that curators accepted. */
export type Due = { quiz: boolean; study: boolean; reminders: boolean; mentions: boolean; accepted: string };

/**
 * Whether anything is due at all, in one statement: it is asked every second, and hardly ever is there anything. What is
 * due as this is asked may be done by another process a moment later.
 */
export function createDue(db: Kysely<Tables>, desk: Desk, delivers: Delivers): (now: Temporal.Instant) => Promise<Due> {
  return async now => {
    const { sql: text, parameters } = statement(now, delivers).compile(db);
    const [row] = await desk.run<Row>(text, parameters as (string | number)[]);
    const { quiz, study, reminders, mentions, count, at } = row ?? nothing;
    return {
      ...{ quiz: quiz > 0, study: study > 0, reminders: reminders > 0, mentions: mentions > 0 },
      accepted: stampOf({ count, at }),
    };
  };
}

type Row = Record<'quiz' | 'study' | 'reminders' | 'mentions' | 'count', number> & { at: number | null };
const nothing: Row = { quiz: 0, study: 0, reminders: 0, mentions: 0, count: 0, at: null };

/** A condition on the rows of a table, and the column by whose index those that meet it are found. */
type Asked = [table: keyof Tables, condition: RawBuilder<unknown>, by?: string];

function statement(now: Temporal.Instant, delivers: Delivers): RawBuilder<unknown> {
  const found = (...asked: Asked[]) => sql`case when ${sql.join(asked.map(isAny), sql` or `)} then 1 else 0 end`;
  const quiz = found(
    ['schedules', isDueSchedule(now), 'due_at'],
    ['rounds', isDueRound('due_at', now, delivers), 'due_at'],
    ['rounds', isDueRound('edit_at', now, delivers), 'edit_at'],
  );
  const study = found(['rounds', isUnstudied], ['reviews', isUncarded]);
  const reminders = found(
    ...isDueReminder(now).map((one): Asked => ['reminders', one, 'due_at']),
    ['rounds', isClosing(now)],
    ['notices', sql`due_at <= ${now.epochMilliseconds}`, 'due_at'],
  );
  return sql`select ${quiz} as quiz, ${study} as study, ${reminders} as reminders,
    ${found(['mentions', isLeft(now)])} as mentions, count(*) as count, max(at) as at from suggestions where ${isAccepted}`;
}

/**
 * The first of them by the index, and not whether there are any: PostgreSQL, which does not know what time it will be asked
 * for, takes a third of the rows to be due, and would look for one of those through the whole table.
 */
const isAny = ([table, condition, by]: Asked): RawBuilder<unknown> =>
  sql`(select 1 from ${sql.table(table)} where ${condition} ${by ? sql`order by ${sql.ref(by)}` : sql``} limit 1) is not null`;
