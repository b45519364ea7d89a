import { DatabaseSync } from 'node:sqlite';
import type { PersonRef, UserRef } from '../src/chat.ts';
import { openStore } from '../src/store/open.ts';
import type { Child } from './child.ts';
import { barePool, log, onBoth, type Site } from './databases.ts';
import { startFakeSlack } from './fake-slack.ts';
import { type Load, runLoad } from './load.ts';
import { openRound } from './open-round.ts';
import type { Options } from './options.ts';
import { printGoal, printRates } from './report.ts';
import { createTaps, people } from './requests.ts';
import { inRounds, ratio, spread, summary } from './rounds.ts';
import { databaseUrl, startBolt, startSmgov } from './smgov.ts';

/** Connections, and the taps of one measurement. */
const sizes = {
  full: {
    rounds: 5,
    amounts: [
      [1, 300],
      [16, 800],
      [64, 1_000],
    ],
  },
  quick: { rounds: 3, amounts: [[16, 300]] },
} as const;
const storeRounds = { full: 5, quick: 2 } as const;

const acknowledging = 'Bolt, acknowledges only';
const saving = 'smgov, saved and acknowledged';
const answering = 'Bolt, then respond() with one line';
const confirming = 'smgov, until the receipt has come';

/** How fast taps become picks: from Slack to the disk, and through the store alone. */
export async function run(folder: string, { size }: Options): Promise<void> {
  await overHttp(folder, size);
  await onBoth(folder, site => throughStore(site, storeRounds[size]));
}

/** Signed taps a second beside a Bolt app that only acknowledges; as in slack.ts, every bot is a process of its own. */
async function overHttp(folder: string, size: Options['size']): Promise<void> {
  const store = await openStore(databaseUrl(folder), { log });
  const { round } = await openRound(store, Temporal.Now.instant());
  await store.close();
  await using slack = await startFakeSlack();
  await using bare = await startBolt(folder, slack);
  await using answers = await startBolt(folder, slack, 'answers');
  await using smgov = await startSmgov(folder, slack);
  const taps = createTaps(round);
  const { rounds, amounts } = sizes[size];
  for (const [connections, requests] of amounts) {
    const load = ({ port, spent }: Child, how: Load['answers']) => {
      return () => runLoad({ port, spent, connections, requests, body: (_, url) => taps(url), slack, answers: how });
    };
    const figures = await inRounds(
      {
        [acknowledging]: load(bare, 'none'),
        [saving]: load(smgov, 'later'),
        [answering]: load(answers, 'awaited'),
        [confirming]: load(smgov, 'awaited'),
      },
      rounds,
    );
    printRates(`picks: signed taps, ${connections} at a time`, figures);
    const { value, high } = spread(figures[saving].map(({ unfinished }) => unfinished));
    console.log(`  receipts on their way when the last pick was acknowledged: ${value}, at most ${high}; all came`);
    if (connections === 1) continue;
    printGoal(
      `2: ${confirming}, rate against ${answering}`,
      ratio(figures[confirming], figures[answering], 'perSecond'),
      {
        atLeast: 1,
      },
    );
    printGoal(`2: ${saving}, rate against bare Bolt`, ratio(figures[saving], figures[acknowledging], 'perSecond'), {
      atLeast: 0.4,
    });
  }
  await assertSaved(folder, round);
}

async function assertSaved(folder: string, round: string): Promise<void> {
  const store = await openStore(databaseUrl(folder), { log });
  const saved = (await store.quiz.picksIn(round)).length;
  await store.close();
  if (saved !== people) throw new Error(`${people} people tapped, and ${saved} picks were saved`);
}

/** Picks in work at once, and the picks of one measurement. */
const inFlight = 64;
const picksEach = { store: 12_800, single: 3_200 };
/** The connections of the store's own pool. */
const connectionsOfPool = 10;

const single = 'single upserts';
const goals = { SQLite: 6, PostgreSQL: 4 } as const;

/** Picks a second beside upserts that commit one by one into the same kind of table, all of them safe from power cuts. */
async function throughStore(site: Site, rounds: number): Promise<void> {
  const now = Temporal.Now.instant();
  const { round, item } = await openRound(site.store, now);
  const upserts = await singleUpserts(site);
  let n = 0;
  const changing = () => ({ user: `slack:user:T1:U${n % people}` as UserRef, choice: Math.floor(n++ / people) % 2 });
  try {
    const figures = await inRounds(
      {
        [single]: () => inTurns(picksEach.single, upserts.inFlight, () => upserts.save(round, item, changing())),
        'smgov, through the store': () =>
          inTurns(picksEach.store, inFlight, async () => {
            const { user, choice } = changing();
            const saved = await site.store.quiz.savePick(
              { round, question: item, user, choice, at: now, event: `tap-${n}` },
              'Maria',
              user as string as PersonRef,
            );
            if (typeof saved === 'string') throw new Error('a pick was not saved');
          }),
      },
      rounds,
    );
    const how = upserts.inFlight === 1 ? 'one by one' : `by a pool of ${connectionsOfPool}`;
    printRates(`picks: saved on ${site.name}, ${inFlight} in flight; the single ones ${how}`, figures);
    const rates = ratio(figures['smgov, through the store'], figures[single], 'perSecond');
    printGoal('4: picks against single upserts', rates, { atLeast: goals[site.name] });
  } finally {
    await upserts.end();
  }
}

type Upserts = {
  inFlight: number;
  save(round: string, item: string, pick: { user: string; choice: number }): Promise<unknown>;
  end(): Promise<void>;
};

const table = `create table bare_picks (round text not null, item text not null, user_ref text not null,
  choice bigint not null, at bigint not null, primary key (round, item, user_ref))`;
const upsert = (values: string) => `insert into bare_picks values (${values})
  on conflict (round, item, user_ref) do update set choice = excluded.choice, at = excluded.at`;

/**
 * The same upsert by the bare driver. SQLite writes one at a time whatever is in flight; PostgreSQL gets the text with
 * every upsert, as it does from the store.
 */
async function singleUpserts({ name, url, path }: Site): Promise<Upserts> {
  if (name === 'SQLite') {
    const file = new DatabaseSync(path);
    file.exec(`pragma synchronous = full; ${table}; create index bare_picks_by_user on bare_picks (user_ref)`);
    const statement = file.prepare(upsert('?, ?, ?, ?, ?'));
    return {
      inFlight: 1,
      save: async (round, item, { user, choice }) => statement.run(round, item, user, choice, 0),
      end: async () => file.close(),
    };
  }
  const pool = barePool(url, connectionsOfPool);
  await pool.query(`${table}; create index bare_picks_by_user on bare_picks (user_ref)`);
  const text = upsert('$1, $2, $3, $4, $5');
  return {
    inFlight,
    save: (round, item, { user, choice }) => pool.query(text, [round, item, user, choice, 0]),
    end: () => pool.end(),
  };
}

/** Does `work` so many times, so many at once. */
async function inTurns(count: number, atOnce: number, work: () => Promise<unknown>) {
  const took: number[] = [];
  let left = count;
  const loop = async () => {
    while (left-- > 0) {
      const before = performance.now();
      await work();
      took.push(performance.now() - before);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, loop));
  return summary(took, performance.now() - begun);
}
