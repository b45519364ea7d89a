import { sql } from 'kysely';
import { planOf } from '../src/rules/schedule.ts';
import { bareClaim } from './bare-claim.ts';
import { onBoth, type Site } from './databases.ts';
import { withOneKilled } from './killed.ts';
import { milliseconds, perSecond, printGoal, printTable, times } from './report.ts';
import { inRounds, medians, ratio } from './rounds.ts';
import { makeSchedules, morning, reset } from './schedules.ts';

/** Channels whose rounds are all due at the same moment. */
const due = 100_000;
const schedules = makeSchedules(due);
const rounds = 3;
/** As many as the store takes in one transaction. */
const lot = 500;
/** Loops that claim side by side. More than one only makes sense where a database lets more than one write. */
const loops = { SQLite: 1, PostgreSQL: 4 } as const;

const anchorName = 'bare claim with a row to deliver';

/** How fast due schedules become rounds, beside the least statement that could do it. */
export function run(folder: string): Promise<void> {
  return onBoth(folder, dispatchAll);
}

async function dispatchAll(site: Site): Promise<void> {
  const workers = loops[site.name];
  const bare = bareClaim(site, workers);
  const at = morning.epochMilliseconds;
  try {
    const figures = await inRounds(
      {
        [anchorName]: () =>
          measure(site, async () => {
            while ((await bare.claim(at, lot)) > 0);
          }),
        smgov: () => measure(site, () => site.store.quiz.dispatch(morning, planOf)),
      },
      rounds,
    );
    print(site.name, workers, figures);
    if (site.name === 'PostgreSQL') await fourProcesses(site);
  } finally {
    await bare.end();
  }
}

/** Has several take all that is left, side by side, then looks at what stands in the database. */
async function measure(site: Site, takeAll: () => Promise<void>) {
  await reset(site, schedules);
  const begun = performance.now();
  await Promise.all(Array.from({ length: loops[site.name] }, takeAll));
  const elapsed = performance.now() - begun;
  await assertAllTaken(site);
  return { elapsed };
}

/** Throws if a channel has no round, more than one, or no next time. */
async function assertAllTaken({ db }: Site): Promise<void> {
  const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from (
      select schedules.place from schedules left join rounds on rounds.place = schedules.place
      group by schedules.place, schedules.due_at
      having count(rounds.id) <> 1 or schedules.due_at <= ${morning.epochMilliseconds}) as found`.execute(db);
  if (rows[0]?.wrong !== 0) throw new Error(`${rows[0]?.wrong} channels have no round, two, or no next time`);
}

async function fourProcesses(site: Site): Promise<void> {
  const { elapsed, abandoned } = await withOneKilled(site, due);
  const count = due.toLocaleString('en-US');
  console.log(
    `  four processes, one of them killed: ${count} channels in ${(elapsed / 1000).toFixed(1)} s, start included;`,
  );
  console.log(
    `  ${abandoned.toLocaleString('en-US')} leases of the killed one were taken over; none twice, none missing`,
  );
}

function print(
  database: string,
  workers: number,
  figures: Record<typeof anchorName | 'smgov', { elapsed: number }[]>,
): void {
  const anchor = medians(figures[anchorName]);
  printTable(
    `dispatch: ${due.toLocaleString('en-US')} due channels on ${database}, ${workers} at a time`,
    ['', 'all', 'a second', 'time'],
    Object.entries(figures).map(([name, all]) => {
      const { elapsed } = medians(all);
      return [name, milliseconds(elapsed), perSecond((1000 * due) / elapsed), times(elapsed / anchor.elapsed)];
    }),
  );
  printGoal(
    '5: claim, round and next time against the bare claim',
    ratio(figures.smgov, figures[anchorName], 'elapsed'),
    {
      atMost: 1.5,
    },
  );
}
