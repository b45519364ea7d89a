import { RESTEvents } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { messageRef, placeRef } from '../../../adapters/discord/refs.ts';
import { createRest } from '../../../adapters/discord/transport.ts';
import type { Message, Reply } from '../../../src/chat.ts';
import { FakeDiscord } from './fake-discord.ts';
import { fixture, ids, type Raw } from './fixtures.ts';
import { createHarness } from './harness.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const reply: Reply = { kind: 'message', message: hello, audience: 'place', mode: 'new' };

let ended: () => Promise<unknown>;
afterEach(() => ended());

/** The adapter at work, with seconds that pass when the test says so. */
async function begin(timeouts = {}) {
  const counted: (() => void)[] = [];
  const pace = () => new Promise<void>(resolve => counted.push(resolve));
  const harness = await createHarness({ pace, timeouts, deferAfter: 60_000 });
  const { adapter, fake } = harness;
  const { messenger } = adapter;
  /** So many calls count no longer. */
  const pass = (calls: number) => {
    for (const done of counted.splice(0, calls)) done();
  };
  await adapter.start(
    async () => reply,
    async () => {},
  );
  pass(counted.length);
  fake.calls.length = 0;
  let number = 0;
  /** Each in a channel of its own, as Discord counts for each channel too. */
  const channel = () => `13${String(++number).padStart(17, '0')}`;
  /** What was asked for: it comes to its end before all is closed. */
  const work: Promise<unknown>[] = [];
  ended = async () => {
    const over = Promise.allSettled(work);
    const timer = setInterval(() => pass(counted.length), 1);
    await over;
    await adapter.stop();
    clearInterval(timer);
    await harness.close();
  };
  const keep = <T>(made: Promise<T>) => {
    work.push(made);
    made.catch(() => {});
    return made;
  };
  return {
    ...{ fake, pass },
    edit: () => keep(messenger.edit(messageRef(ids.guild, channel(), '1252000000000000000'), hello)),
    post: () => keep(messenger.post(placeRef(ids.guild, channel()), hello, `round-${number}`)),
    remind: () => keep(messenger.post(placeRef(null, channel()), hello, `remind-${number}`)),
    mention: () => fake.dispatch('MESSAGE_CREATE', fixture('message-mention', { id: channel() })),
    command: () => fake.dispatch('INTERACTION_CREATE', fixture('interaction-command')),
    /** Resolves once Discord was called so often. */
    async called(times: number) {
      while (fake.calls.length < times) await fake.called(() => true);
    },
  };
}

const kindOf = ({ path, method, body }: { path: string; method: string; body: Raw }) => {
  if (path.startsWith('/interactions/')) return 'command';
  if (method === 'PATCH') return 'edit';
  if (body.message_reference) return 'answer';
  return String(body.nonce).startsWith('remind') ? 'reminder' : 'post';
};

/** What can wait has taken all that it may have of the second. */
async function busy(timeouts = {}) {
  const bot = await begin(timeouts);
  for (let calls = 0; calls < 40; calls++) bot.edit();
  await bot.called(40);
  bot.fake.calls.length = 0;
  return { ...bot, kinds: () => bot.fake.calls.map(kindOf) };
}

describe('what Discord takes in a second', () => {
  it('is not all for edits and reminders: a post and an answer go out at once', async () => {
    const { edit, remind, post, mention, called, kinds } = await busy();
    edit();
    remind();
    post();
    await called(1);
    mention();
    await called(2);
    expect(kinds()).toEqual(['post', 'answer']);
  });

  it('is for answers first, then for posts, then for the rest, and in each for who came first', async () => {
    const { edit, remind, post, mention, pass, called, kinds } = await busy();
    for (let posts = 0; posts < 5; posts++) post();
    await called(5);
    for (let answers = 0; answers < 5; answers++) mention();
    await called(10);
    edit();
    remind();
    post();
    mention();
    post();
    for (const [free, calls] of [
      [1, 11],
      [6, 12],
      [1, 13],
      [6, 14],
      [1, 15],
    ] as const) {
      pass(free);
      await called(calls);
    }
    expect(kinds().slice(10)).toEqual(['answer', 'post', 'post', 'edit', 'reminder']);
  });

  it('does not count answers to commands, as Discord does not', async () => {
    const { mention, command, called, kinds } = await busy();
    for (let answers = 0; answers < 11; answers++) mention();
    await called(10);
    command();
    await called(11);
    expect(kinds().slice(10)).toEqual(['command']);
  });

  it('sends back what comes when too many wait, and says when to come again', async () => {
    const { edit, post, called } = await busy();
    for (let calls = 0; calls < 500; calls++) edit();
    await expect(edit()).rejects.toMatchObject({ problem: 'rate_limited', code: 'line_too_long', retryAfter: 12.5 });
    post();
    await called(1);
  });

  it('is not waited for without end, and who gives up has done nothing and takes no turn', async () => {
    const { edit, remind, pass, called, kinds } = await busy({ call: 500 });
    await expect(edit()).rejects.toMatchObject({ problem: 'unavailable', code: 'queued' });
    expect(kinds()).toEqual([]);
    remind();
    pass(1);
    await called(1);
    expect(kinds()).toEqual(['reminder']);
  });

  it('is counted by this line alone, and not once more by discord.js', async () => {
    const fake = await FakeDiscord.start();
    ended = () => fake.close();
    const rest = createRest({ apiUrl: fake.apiUrl, token: 'right.token' });
    const held: unknown[] = [];
    rest.on(RESTEvents.RateLimited, limit => held.push(limit));
    await Promise.allSettled(Array.from({ length: 60 }, (_, n) => rest.get(`/channels/13000000000000000${n + 10}`)));
    expect(fake.calls).toHaveLength(60);
    expect(held).toEqual([]);
  });
});
