import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeAction } from '../../src/actions.ts';
import { createApp } from '../../src/app.ts';
import type { Inbound, Reply } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import { buttonsOf } from '../../src/text/build.ts';
import type { Harness } from '../contract/adapter-contract.ts';
import { library } from '../src/prepared.ts';
import { createHarness as createConsole } from './console/harness.ts';
import { createContractHarness as createDiscord } from './discord/harness.ts';
import { createHarness as createSlack } from './slack/harness.ts';
import { createHarness as createWeb } from './web/harness.ts';

const log = pino({ level: 'silent' });

/** The own page and a reminder through the real core, store and adapter; only the platform's wire is faked. */
describe.each<[string, () => Promise<Harness>]>([
  ['slack', () => createSlack(1_500)],
  ['discord', createDiscord],
  ['console', createConsole],
  ['web', createWeb],
])('what belongs to a person on %s', (_, create) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  it('is shown to them alone, and a reminder comes to them once', async () => {
    const harness = await create();
    const store = await openStore('sqlite::memory:', { log });
    const { guide, search } = await library();
    let seed = 0;
    const app = createApp({ guide, search, store, log, messenger: harness.adapter.messenger, seed: () => ++seed });
    const [heard, replies]: [Inbound[], Reply[]] = [[], []];
    await harness.adapter.start(
      async inbound => {
        heard.push(inbound);
        const reply = await app.handle(inbound);
        replies.push(reply);
        return reply;
      },
      async () => {},
    );
    ends.push(
      () => store.close(),
      () => harness.close(),
      () => harness.adapter.stop(),
    );
    const since = async (before: number) => {
      await harness.settled();
      return harness.sent().slice(before);
    };
    const deliver = async (...stimulus: Parameters<Harness['send']>) => {
      const before = harness.sent().length;
      await harness.send(...stimulus);
      return since(before);
    };

    const [set] = await deliver({ kind: 'command', text: 'remind 08:30 Europe/Paris rounds on' });
    expect(set?.text).toContain('each day at 08:30 Europe/Paris');
    const [page] = await deliver({ kind: 'command', text: 'me' });
    expect(page?.text).toContain('no counted answers yet');
    const [data] = await deliver({ kind: 'command', text: 'me data' });
    expect(data?.text).toContain('What is stored about you');
    // As a file where the platform takes one from the bot, and else in words.
    const [file] = data?.files ?? [];
    expect(file === undefined).toBe(data?.text.includes('As JSON'));
    if (file !== undefined) expect(JSON.parse(file).reminders).toMatchObject([{ time: '08:30', zone: 'Europe/Paris' }]);

    const person = heard[0]?.origin.person;
    const next = person && (await store.study.reminder(person))?.next;
    if (!next) throw new Error('nothing is planned');
    const before = harness.sent().length;
    for (let second = 0; second < 3; second++) await app.tick(next.add({ seconds: second }));
    const reminders = await since(before);
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({ audience: 'caller', text: expect.stringContaining('You have not begun yet') });

    const told = replies.flatMap(reply => (reply.kind === 'message' ? [reply] : []));
    expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set(['caller']));
    // The checks know the time of the samples alone.
    expect(harness.violations().filter(one => !/odd time|<t:\d+:/.test(one))).toEqual([]);
    const ids = told.flatMap(({ message }) => buttonsOf(message));
    expect(ids.filter(({ action }) => decodeAction(action) === null)).toEqual([]);
  });
});
