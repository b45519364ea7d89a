import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../src/actions.ts';
import { createApp } from '../../src/app.ts';
import type { Inbound, Reply } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import { buttonsOf } from '../../src/text/build.ts';
import type { Harness } from '../contract/adapter-contract.ts';
import { library } from '../src/prepared.ts';
import { createHarness as createConsole } from './console/harness.ts';
import { createContractHarness as createDiscord } from './discord/harness.ts';
import { createHarness as createSlack } from './slack/harness.ts';

const log = pino({ level: 'silent' });

/** A review through the real core, store and adapter; only the platform's wire is faked. */
describe.each<[string, () => Promise<Harness>]>([
  ['slack', () => createSlack(1_500)],
  ['discord', createDiscord],
  ['console', createConsole],
])('a review on %s', (_, create) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  it('is private, goes on in its own message to the end, and knows the exam', async () => {
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
    const deliver = async (...stimulus: Parameters<Harness['send']>) => {
      const before = harness.sent().length;
      await harness.send(...stimulus);
      await harness.settled();
      return harness.sent().slice(before);
    };
    /** The action of the newest button of this label, as the platform brings it back. */
    const press = (label: string) => {
      const shown = replies.findLast(reply => reply.kind === 'message');
      const button = shown && buttonsOf(shown.message).find(one => one.label === label);
      if (!button) throw new Error(`no button "${label}"`);
      return deliver({ kind: 'press', text: button.action });
    };

    const [exam] = await deliver({ kind: 'command', text: 'exam in 3 weeks' });
    expect(exam).toMatchObject({ text: expect.stringContaining('in 21 days') });
    const [first] = await deliver({ kind: 'command', text: 'review 3' });
    expect(first).toMatchObject({ mode: 'new', text: expect.stringContaining('Review: 1 of 3') });
    for (let question = 1; question <= 3; question++) {
      let [answer, ...more] = await press('A');
      expect(more).toEqual([]);
      if (answer?.text.includes('Pick one more')) [answer, ...more] = await press('B');
      expect(more).toEqual([]);
      expect(answer?.text).toMatch(new RegExp(`${question} of 3[^]*You picked A(?: and B)?: `));
      const [next] = await press(question < 3 ? 'Next' : 'Finish');
      expect(next?.text).toContain(question < 3 ? `Review: ${question + 1} of 3` : 'of 3 right.');
      expect([answer?.mode, next?.mode]).toEqual(['replace', 'replace']);
    }
    const [person] = heard.map(({ origin }) => origin.person);
    expect((await store.study.cards(person as never)).size).toBe(3);
    if (heard.some(({ origin }) => !origin.isPrivate))
      expect(new Set(harness.sent().flatMap(({ audience, mode }) => (mode === 'new' ? audience : [])))).toEqual(
        new Set(['caller']),
      );
    const [old] = await deliver({
      kind: 'press',
      text: encodeAction({ kind: 'recall', session: 'zz', question: 0, place: 0, chosen: [] }),
    });
    expect(old).toMatchObject({ text: expect.stringContaining('This review is over') });
    expect(harness.violations()).toEqual([]);
    const ids = replies.flatMap(reply => (reply.kind === 'message' ? buttonsOf(reply.message) : []));
    expect(ids.filter(({ action }) => decodeAction(action) === null)).toEqual([]);
  });
});
