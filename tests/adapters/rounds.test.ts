import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeAction } from '../../src/actions.ts';
import { createApp } from '../../src/app.ts';
import type { Inbound } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import type { Harness } from '../contract/adapter-contract.ts';
import { library } from '../src/prepared.ts';
import { createHarness as createConsole } from './console/harness.ts';
import { createContractHarness as createDiscord } from './discord/harness.ts';
import { createHarness as createSlack } from './slack/harness.ts';

const log = pino({ level: 'silent' });
const seconds = (count: number) => Temporal.Duration.from({ seconds: count });

/** A whole round through the real core, store and adapter; only the platform's wire is faked. */
describe.each<[string, () => Promise<Harness>]>([
  ['slack', () => createSlack(1_500)],
  ['discord', createDiscord],
  ['console', createConsole],
])('a round on %s', (_, create) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  it('is posted, takes and changes picks in private, closes, and is revealed', async () => {
    const harness = await create();
    const store = await openStore('sqlite::memory:', { log });
    const { guide, search } = await library();
    const app = createApp({ guide, search, store, log, messenger: harness.adapter.messenger, seed: () => 7 });
    const heard: Inbound[] = [];
    await harness.adapter.start(
      inbound => {
        heard.push(inbound);
        return app.handle(inbound);
      },
      async () => {},
    );
    ends.push(
      () => store.close(),
      () => harness.close(),
      () => harness.adapter.stop(),
    );
    const deliver = async (...stimulus: Parameters<Harness['send']>) => {
      const before = harness.sent().length;
      await harness.send(...stimulus);
      await harness.settled();
      return harness.sent().slice(before);
    };
    const tick = async (from: Temporal.Instant, to: number) => {
      for (let second = 0; second <= to; second++) await app.tick(from.add(seconds(second)));
    };

    await deliver({ kind: 'command', text: 'help' });
    const [first] = heard;
    if (!first) throw new Error('nothing was heard');
    const { at, origin } = first;
    const asAdmin = { ...origin, isAdmin: true };
    await app.handle({ kind: 'command', eventId: 'start', at, origin: asAdmin, text: 'quiz now 5m' });
    const before = harness.sent().length;
    await tick(at, 2);
    const [post, ...more] = harness.sent().slice(before);
    expect(more).toEqual([]);
    expect(post).toMatchObject({ mode: 'new', text: expect.stringContaining('Nobody has answered yet') });

    const [round] = await store.quiz.roundsOf(origin.place);
    if (!round) throw new Error('there is no round');
    const pick = (place: number) => encodeAction({ kind: 'pick', round: round.key, question: 0, place });
    const [receipt] = await deliver({ kind: 'press', text: pick(1) });
    expect(receipt).toMatchObject({ mode: 'new', text: expect.stringContaining('B saved') });
    expect(receipt?.text).not.toMatch(/right|wrong/i);
    const [changed] = await deliver({ kind: 'press', text: pick(3) });
    expect(changed).toMatchObject({ text: expect.stringContaining('D saved') });
    if (post?.audience === 'place') expect([receipt?.audience, changed?.audience]).toEqual(['caller', 'caller']);
    expect(await store.quiz.picksIn(round.key)).toHaveLength(1);

    const open = harness.sent().length;
    await tick(at.add(seconds(301)), 6);
    const closing = harness.sent().slice(open);
    expect(closing.map(({ mode }) => mode)).toContain('replace');
    expect(closing.some(({ text }) => text.includes('Closed.') && text.includes('1 person has answered'))).toBe(true);
    expect(closing.filter(({ text }) => text.includes('Why not the others'))).toHaveLength(1);
    expect((await store.quiz.round(round.key))?.status).toBe('closed');
    // The harnesses know the time of the contract's samples only.
    expect(harness.violations().filter(problem => !/odd time|<t:\d+:t>/.test(problem))).toEqual([]);

    await tick(at.add(seconds(310)), 6);
    expect(harness.sent().slice(open)).toHaveLength(closing.length);
  });
});
