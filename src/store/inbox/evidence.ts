import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import { isOpen } from '../exceptions.ts';
import { startOfDay } from '../gaps.ts';
import { reportSubject } from '../quiz/item-stats.ts';
import type { Tables, Verdict } from '../tables.ts';

/** What was said in one wording that the guide left open or answered badly. Never who said it, or where. */
export type Evidence = {
  wording: string;
  /** One of the ways in which it was typed. */
  text: string;
  /** How often the guide had no answer, and how often none of several offered was pressed. */
  missed: number;
  unpressed: number;
  /** The last day of either, from its beginning in UTC; null where there was none. */
  askedOn: number | null;
  /** Whether one of them was asked of another version of the guide than the last decision saw. */
  guide: string | null;
  /** Answers that people found at fault, by what they said. */
  faults: {
    verdict: Exclude<Verdict, 'helpful'>;
    topic: string | null;
    said: { at: number; comment: string | null }[];
  }[];
};

/** A question of the bank that was reported. */
export type ReportedItem = { item: string; reports: number; comments: string[]; at: number };

/** To find all that was asked in vain or found at fault since then, a row for each wording. */
export function createFindEvidence(db: Kysely<Tables>, desk: Desk): (since: Temporal.Instant) => Promise<Evidence[]> {
  const days = createDays(db, desk);
  return async since => {
    const found = new Map<string, Evidence>();
    for await (const { wording, ...asked } of askedSince(days, since)) {
      const known = found.get(wording);
      found.set(wording, {
        ...{ wording, text: asked.text, askedOn: asked.at, guide: later(known?.guide, asked.guide), faults: [] },
        missed: (known?.missed ?? 0) + asked.missed,
        unpressed: (known?.unpressed ?? 0) + asked.unpressed,
      });
    }
    for (const { wording, question, ...fault } of await findFaults(db, since)) {
      const known = found.get(wording) ?? {
        wording,
        text: question,
        missed: 0,
        unpressed: 0,
        askedOn: null,
        guide: null,
        faults: [],
      };
      found.set(wording, { ...known, faults: [...known.faults, fault] });
    }
    return [...found.values()];
  };
}

/**
 * What was asked in vain, one day after the other and a row for each wording in it, so that nobody waits until all of a
 * quarter of a year is read.
 */
async function* askedSince({ nextDay, askedOn }: Days, since: Temporal.Instant) {
  for (let after = startOfDay(since) - 1; ; ) {
    const [next] = await nextDay([after]);
    if (!next || next.day === null) return;
    after = next.day;
    // SQLite answers at once, so that without it nothing else would come between.
    await nextTurn();
    for (const { missed, all, ...row } of await askedOn([after]))
      yield { ...row, at: after, missed: Number(missed), unpressed: Number(all) - Number(missed) };
  }
}

type Days = ReturnType<typeof createDays>;

/** To find the first day after another on which anything was asked in vain, and what was; days by their beginning. */
const createDays = (db: Kysely<Tables>, desk: Desk) => ({
  nextDay: compiledOnce(
    desk,
    db
      .selectFrom('questions')
      .select(({ fn }) => fn.min<number | null>('at').as('day'))
      .where('at', '>', 0)
      .where(isOpen),
  ),
  askedOn: compiledOnce(
    desk,
    db
      .selectFrom('questions')
      .select(({ fn, case: when }) => [
        'wording',
        fn.max('text').as('text'),
        fn
          .sum<number>(when().when('outcome', '=', sql.lit('none')).then(sql.lit(1)).else(sql.lit(0)).end())
          .as('missed'),
        fn.countAll<number>().as('all'),
        fn.max('guide').as('guide'),
      ])
      .where('at', '=', 0)
      .where(isOpen)
      .groupBy('wording'),
  ),
});

/** The later of two versions, as texts. */
const later = (one: string | null | undefined, other: string): string => (one && one > other ? one : other);

const isReport = sql<boolean>`subject like ${`${reportSubject('')}%`}`;

async function findFaults(db: Kysely<Tables>, since: Temporal.Instant) {
  const rows = await db
    .selectFrom('feedback')
    .select(['wording', 'question', 'verdict', 'topic', 'comment', 'at'])
    .where('verdict', '!=', 'helpful')
    .where('at', '>=', since.epochMilliseconds)
    .where(({ not }) => not(isReport))
    .orderBy('at')
    .execute();
  const groups = Map.groupBy(rows, ({ wording, verdict, topic }) => JSON.stringify([wording, verdict, topic]));
  return [...groups.values()].flatMap(all => {
    const [first] = all;
    if (!first || first.verdict === 'helpful') return [];
    const { wording, question, verdict, topic } = first;
    return [{ wording, question, verdict, topic, said: all.map(({ at, comment }) => ({ at, comment })) }];
  });
}

/** Questions of the bank that people reported since then. */
export async function findReportedItems(db: Kysely<Tables>, since: Temporal.Instant): Promise<ReportedItem[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['subject', 'comment', 'at'])
    .where('at', '>=', since.epochMilliseconds)
    .where('verdict', '!=', 'helpful')
    .where(isReport)
    .orderBy('at')
    .execute();
  return [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, reports]) => ({
    item: subject.slice(reportSubject('').length),
    reports: reports.length,
    comments: reports.flatMap(({ comment }) => comment ?? []),
    at: Math.max(...reports.map(({ at }) => at)),
  }));
}
