/** Signed taps a second on the questions of a review and of a mock exam, beside picks in a round, from Slack to the disk. */
import { personRef, userRef } from '../adapters/slack/refs.ts';
import { dealMock } from '../src/rules/mock.ts';
import { rightOptions } from '../src/rules/options.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { team } from '../tests/adapters/slack/payloads.ts';
import { log } from './databases.ts';
import { startFakeSlack } from './fake-slack.ts';
import { readGuide } from './guide.ts';
import { runLoad } from './load.ts';
import { openRound } from './open-round.ts';
import { printGoal, printRates } from './report.ts';
import { createPresses, createTaps, userId } from './requests.ts';
import { interleaved } from './rounds.ts';
import { databaseUrl, startSmgov } from './smgov.ts';

const rounds = 5;
/** Connections, and the taps of one measurement. */
const amounts = [
  [16, 500],
  [64, 500],
] as const;
/** Questions of each person's review and mock exam, as people have them: few ask for more. */
const questionsEach = { review: 10, mock: 20 } as const;
/** So many people that nobody comes to the end of their review. */
const people = 700;
const session = 'bench';

const picks = 'picks in a round';
const reviews = 'answers in a review';
const mocks = 'taps in a mock exam';

export async function measureTaps(folder: string): Promise<void> {
  const store = await openStore(databaseUrl(folder), { log });
  const now = Temporal.Now.instant();
  const { round, item } = await openRound(store, now);
  await prepare(store, now, item);
  await store.close();
  await using slack = await startFakeSlack();
  await using smgov = await startSmgov(folder, slack);
  const bodies = {
    [picks]: createTaps(round, people),
    [reviews]: createPresses((_, turn) => {
      const question = turn % questionsEach.review;
      return { kind: 'recall', session, question, place: 0, chosen: [] };
    }, people),
    [mocks]: createPresses((_, turn) => {
      const [number, place] = [turn % questionsEach.mock, Math.floor(turn / questionsEach.mock) % 2];
      return { kind: 'step', mock: session, step: 'choose', number, place, on: true };
    }, people),
  };
  for (const [connections, requests] of amounts) {
    const load = (body: (url: string) => string) => () =>
      runLoad({
        ...{ port: smgov.port, spent: smgov.spent, connections, requests, slack, answers: 'later' },
        body: (_, url) => body(url),
      });
    const figures = await interleaved(
      { [picks]: load(bodies[picks]), [reviews]: load(bodies[reviews]), [mocks]: load(bodies[mocks]) },
      rounds,
    );
    printRates(`study: signed taps, saved and acknowledged, ${connections} at a time`, figures);
    for (const name of [reviews, mocks] as const)
      printGoal(`${name} against ${picks}`, figures[name].perSecond / figures[picks].perSecond, { atLeast: 0.9 });
  }
}

/** Everybody is at a review and at a mock exam, where one tap is an answer and nothing is what the round asks. */
async function prepare(store: Store, now: Temporal.Instant, live: string): Promise<void> {
  const { bank } = await readGuide();
  const single = bank.filter(({ id, options }) => id !== live && rightOptions(options).length === 1);
  const dealt = dealMock(single, { count: questionsEach.mock, avoid: new Set(), met: new Set(), seed: 1 });
  const asked = single.slice(-questionsEach.review).map(({ id, options }) => ({
    ...{ item: id, order: options.map((_, number) => number), choices: null, passed: false },
  }));
  for (let person = 0; person < people; person++) {
    const id = userId(person);
    const heard = { user: userRef({ team, user: id }), person: personRef({ team, user: id }), zone: 'UTC' };
    await store.study.saveSession(heard, { id: session, day: 20_000, questions: asked });
    await store.study.beginMock(heard, { id: session, began: now, ends: null, questions: dealt });
  }
}
