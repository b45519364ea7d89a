import { type Kysely, sql } from 'kysely';
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

/** All that was asked in vain or found at fault since then, a row for each wording. */
export async function findEvidence(db: Kysely<Tables>, since: Temporal.Instant): Promise<Evidence[]> {
  const asked = await db
    .selectFrom('questions')
    .select(({ fn, case: when }) => [
      'wording',
      fn.max('text').as('text'),
      fn.sum<number>(when().when('outcome', '=', 'none').then(1).else(0).end()).as('missed'),
      fn.countAll<number>().as('all'),
      fn.max('at').as('at'),
      fn.max('guide').as('guide'),
    ])
    .where('at', '>=', startOfDay(since))
    .where(({ or, and, eb }) =>
      or([eb('outcome', '=', 'none'), and([eb('outcome', '=', 'choose'), eb('pressed', '=', 0)])]),
    )
    .groupBy('wording')
    .execute();
  const found = new Map<string, Evidence>(
    asked.map(({ wording, text, all, at, guide, ...row }) => {
      const missed = Number(row.missed);
      return [wording, { wording, text, missed, unpressed: all - missed, askedOn: at, guide, faults: [] }];
    }),
  );
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
}

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
