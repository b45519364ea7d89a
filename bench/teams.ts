import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { createSlackAdapter } from '../adapters/slack/adapter.ts';
import { mostHeld } from '../adapters/slack/installed.ts';
import { placeRef } from '../adapters/slack/refs.ts';
import type { Reply } from '../src/chat.ts';
import { createHttp } from '../src/http.ts';
import { createRunner } from '../src/quiz/rounds/runner.ts';
import { createSeal } from '../src/store/installations/seal.ts';
import { openStore } from '../src/store/open.ts';
import { log, onBoth, type Site } from './databases.ts';
import { startFakeSlack } from './fake-slack.ts';
import { readGuide } from './guide.ts';
import { runLoad } from './load.ts';
import { slowMessenger } from './open-round.ts';
import { perSecond, printGoal, printRates, printTable } from './report.ts';
import { commandBody } from './requests.ts';
import { inRounds, ratio } from './rounds.ts';
import { makeSchedules, morning, reset } from './schedules.ts';
import { signingSecret } from './smgov.ts';

/** Workspaces that installed the bot. */
const installed = 10_000;
const requests = 2_000;
const connections = 16;
const rounds = 5;
/** What a platform takes for each post. */
const postMs = 50;
/** Seconds: the times of rounds are told by the minute. */
const longest = 60;
const oneName = 'one workspace';
const manyName = '10,000 workspaces';

const key = randomBytes(32);
const said = { parts: [{ kind: 'text' as const, spans: [{ text: 'an answer' }] }], buttons: [] };
const answer: Reply = { kind: 'message', message: said, audience: 'caller', mode: 'new' };
const teamOf = (n: number) => `T${String(n).padStart(9, '0')}`;

/** What many workspaces cost: their events, and their rounds. */
export async function run(folder: string): Promise<void> {
  await measureEvents(folder);
  await onBoth(folder, measureRounds);
}

/**
 * A command until its acknowledgement with the answer in it, from one workspace and from 10,000 in turn, each by a person
 * and in a channel that were not heard before; and what the process holds more once all were heard. The core says one and
 * the same at once, so that what is measured is the way to the workspace and back.
 */
async function measureEvents(folder: string): Promise<void> {
  await using slack = await startFakeSlack();
  const path = join(folder, 'teams.db');
  const store = await openStore(`sqlite:${path}`, { log, keys: [key] });
  install(path);
  const now = () => Temporal.Now.instant();
  const http = createHttp({ healthy: () => true, log, now });
  const secrets = { clientId: '1.2', clientSecret: signingSecret, stateSecret: signingSecret };
  const adapter = createSlackAdapter(
    { mode: 'teams', apiUrl: slack.apiUrl, signingSecret, publicUrl: 'http://127.0.0.1', ...secrets },
    { log, now, command: 'smgov', mount: http.mount, installations: store.installations, holder: 'bench' },
  );
  try {
    await adapter.start(async () => answer);
    const port = await http.listen(0);
    let sent = 0;
    const load = (teams: number) => () =>
      runLoad({
        ...{ port, connections, requests, slack, answers: 'none' as const, spent },
        body: (_, url) =>
          commandBody('help', sent, url)
            .replace('C061EG9T2', `C${sent}`)
            .replace('T024BE7LD', teamOf(sent++ % teams)),
      });
    const one = await heapAfter(load(1));
    const figures = await inRounds({ [oneName]: load(1), [manyName]: load(installed) }, rounds);
    const many = await heapAfter(load(installed));
    print(figures, (many - one) / Math.min(installed, mostHeld));
  } finally {
    await adapter.stop();
    await http.close();
    await store.close();
  }
}

/** Each workspace has a round, and all are due at the same moment: the worst of all ways in which an hour can have them. */
async function measureRounds(site: Site): Promise<void> {
  const messenger = slowMessenger(postMs);
  const runner = createRunner({ guide: await readGuide(), store: site.store, messenger, log, seed: () => 1 });
  const placeOf = (n: number) => placeRef({ team: teamOf(n), channel: 'C061EG9T2' });
  await reset(site, makeSchedules(installed, placeOf));
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const now = () => morning.add({ milliseconds: Math.floor(1_000 * seconds()) });
  // As src/main.ts does it: again at once while there is more.
  while ((await runner.tick(now())) && seconds() < longest);
  const took = seconds();
  const { rows } = await sql<{ once: number }>`select count(distinct place) as once from rounds
    where status = 'open' and post_ref is not null`.execute(site.db);
  const once = Number(rows[0]?.once);
  printTable(
    `teams: a round in each of ${installed} workspaces, due at once on ${site.name}, ${postMs} ms a post`,
    ['', 'all', 'a second'],
    [['claimed, posted, recorded', `${took.toFixed(1)} s`, perSecond(messenger.posts() / took)]],
  );
  const wrong = Math.max(installed - once, messenger.posts() - once);
  printGoal('rounds that were not opened, or twice', wrong, { atMost: 0 });
  printGoal('until the last one is open', took, { atMost: longest }, ' s');
}

/** In one transaction and past the store, whose writes wait for the disk one by one. */
function install(path: string): void {
  using file = new DatabaseSync(path, { timeout: 10_000 });
  const seal = createSeal([key]);
  const row = file.prepare('insert into installations (id, sealed, at) values (?, ?, 0)');
  file.exec('begin');
  for (let n = 0; n < installed; n++) {
    const kept = JSON.stringify({ token: `xoxb-${n}`, bot: 'U0LAN0Z89', name: 'smgov' });
    row.run(teamOf(n), seal.close(kept, teamOf(n)));
  }
  file.exec('commit');
}

/** Bytes of the heap that are in use after the work. */
async function heapAfter(work: () => Promise<unknown>): Promise<number> {
  await work();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Of this process, which also plays Slack and sends the load: what is the same for both weighs in the ratio. */
async function spent(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return user + system;
}

type Figures = Record<typeof oneName | typeof manyName, Awaited<ReturnType<typeof runLoad>>[]>;

function print(figures: Figures, bytes: number): void {
  printRates(`teams: signed slash commands until the acknowledgement, ${connections} at a time`, figures);
  const against = (figure: 'p50' | 'processor') => ratio(figures[manyName], figures[oneName], figure);
  printGoal(`time to the acknowledgement against ${oneName}`, against('p50'), { atMost: 1.3 });
  printGoal(`processor time of it against ${oneName}`, against('processor'), { atMost: 1.3 });
  printGoal('heap for each workspace that is held', bytes / 1_000, { atMost: 10 }, ' kB');
}
