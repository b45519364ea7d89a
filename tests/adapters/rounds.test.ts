import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeAction } from '../../src/actions.ts';
import { createApp } from '../../src/app.ts';
import type { Inbound } from '../../src/chat.ts';
import { rightOptions } from '../../src/rules/options.ts';
import { openStore } from '../../src/store/open.ts';
import type { Harness } from '../contract/adapter-contract.ts';
import { databases } from '../databases.ts';
import { library, secondGuideFolder } from '../src/prepared.ts';
import { createHarness as createConsole } from './console/harness.ts';
import { createContractHarness as createDiscord } from './discord/harness.ts';
import { createHarness as createSlack } from './slack/harness.ts';
import { createHarness as createWeb } from './web/harness.ts';

const log = pino({ level: 'silent' });
const seconds = (count: number) => Temporal.Duration.from({ seconds: count });

/** A whole round through the real core, store and adapter; only the platform's wire is faked. */
const platforms: [string, () => Promise<Harness>][] = [
  ['slack', () => createSlack(1_500)],
  ['discord', createDiscord],
  ['console', createConsole],
  ['web', createWeb],
];
const cases = platforms.flatMap(([platform, create]) => databases.map(database => ({ platform, create, database })));

describe.each(cases)('a round on $platform over $database.name', ({ create, database }) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  it.each([1, 2])('is posted, takes and changes picks of %i in private, closes, and is revealed', async most => {
    const harness = await create();
    const store = await openStore(await database.create(), { log });
    const { guide: whole, search } = await library(secondGuideFolder);
    const guide = { ...whole, bank: whole.bank.filter(({ options }) => rightOptions(options).length === most) };
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
      // A terminal settles in turns of the event loop, and a server takes longer.
      await vi.waitFor(() => expect(harness.sent().length).toBeGreaterThan(before), { timeout: 15_000 });
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
    expect(changed).toMatchObject({ text: expect.stringContaining(most === 1 ? 'D saved' : 'B and D saved') });
    if (most === 2) {
      expect(post?.buttons).toHaveLength(5);
      const [full] = await deliver({ kind: 'press', text: pick(4) });
      expect(full).toMatchObject({ mode: 'new', text: expect.stringContaining('You have B and D already') });
    }
    if (post?.audience === 'place') expect([receipt?.audience, changed?.audience]).toEqual(['caller', 'caller']);
    expect(await store.quiz.picksIn(round.key)).toHaveLength(1);

    const open = harness.sent().length;
    await tick(at.add(seconds(301)), 6);
    const closing = harness.sent().slice(open);
    expect(closing.map(({ mode }) => mode)).toContain('replace');
    expect(closing.some(({ text }) => text.includes('Closed.') && text.includes('1 person has answered'))).toBe(true);
    const [reveal, ...others] = closing.filter(({ text }) => text.includes('Why not the others'));
    expect(others).toEqual([]);
    expect(reveal?.text).toMatch(most === 1 ? /Answer: [A-D]\b(?! and)/ : /Answer: [A-E] and [A-E]\b/);
    expect((await store.quiz.round(round.key))?.status).toBe('closed');
    // The harnesses know the time of the contract's samples only.
    expect(harness.violations().filter(problem => !/odd time|<t:\d+:t>/.test(problem))).toEqual([]);

    await tick(at.add(seconds(310)), 6);
    expect(harness.sent().slice(open)).toHaveLength(closing.length);

    const tried = encodeAction({ kind: 'try', round: round.key, question: 0 });
    const [question] = await deliver({ kind: 'press', text: tried });
    expect(question?.buttons).toHaveLength(most === 1 ? 4 : 5);
    const { item, order } = round.questions[0] ?? expect.fail('no question');
    const practised = { kind: 'practise', item, order, topic: '' } as const;
    const taps = most === 1 ? [{ place: 1, chosen: [] }] : [1, 3].map((place, i) => ({ place, chosen: i ? [1] : [] }));
    const said = [];
    for (const tap of taps)
      said.push(...(await deliver({ kind: 'press', text: encodeAction({ ...practised, ...tap }) })));
    expect(said.map(({ mode }) => mode)).toEqual(taps.map(() => 'replace'));
    expect(said.map(({ text }) => /You picked/.test(text))).toEqual(taps.map((_, i) => i === most - 1));
  });
});
