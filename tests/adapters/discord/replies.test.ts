import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form, Handle, Message, Reply } from '../../../src/chat.ts';
import { problemsOf, visibleText } from './checks.ts';
import { fixture, inDirect, type Raw } from './fixtures.ts';
import { createHarness } from './harness.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const say = (audience: 'caller' | 'place', mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: hello,
  audience,
  mode,
});
const form: Reply = {
  kind: 'form',
  form: {
    title: 'Reason',
    submit: '1:reason:7',
    submitLabel: 'Send',
    fields: [{ kind: 'text', id: 'why', label: 'Why?', required: true, multiline: true, maxLength: 500 }],
  } satisfies Form,
};
const none: Reply = { kind: 'none' };

let harness: Awaited<ReturnType<typeof createHarness>>;
type Failure = Parameters<typeof harness.fake.fail>;
/** Delivers one event to the adapter, with a core that answers so and a platform that first fails so. */
const answer = async (handle: Handle, payload: Raw, type = 'INTERACTION_CREATE', failure?: Failure) => {
  await harness.adapter.start(handle);
  harness.fake.calls.length = 0;
  if (failure) harness.fake.fail(...failure);
  harness.fake.dispatch(type, payload);
  await harness.settled();
};
const interaction = 'INTERACTION_CREATE';
const refusal = (status: number, code: number, times?: number): Failure => [
  { status, body: { code, message: 'no' } },
  times,
];
/** What was called, short: `POST callback 4` for a first answer of type 4. */
const calls = () =>
  harness.fake.calls.map(({ method, path, body }) => {
    const place = path.startsWith('/interactions') ? `callback ${body.type}` : path.replaceAll(/\/\d{17,}/g, '');
    return `${method} ${place.replace(/\/[A-Za-z\d]{20,}/, '')}`;
  });
const shown = () =>
  harness.fake.shown.map(({ audience, mode, payload }) => `${audience} ${mode}: ${visibleText(payload)}`);
const safe = () => harness.fake.shown.flatMap(({ payload }) => problemsOf(payload));
const warnings = () => harness.logged.filter(({ level }) => Number(level) >= 40);

afterEach(async () => {
  expect(safe()).toEqual([]);
  await harness.adapter.stop();
  await harness.close();
});

describe('a core that answers at once', () => {
  beforeEach(async () => {
    harness = await createHarness({ deferAfter: 60_000 });
  });

  it.each<[string, Reply, string, string[], string[]]>([
    ['a command, in private', say('caller'), 'interaction-command', ['POST callback 4'], ['caller new: hello']],
    ['a command, in public', say('place'), 'interaction-command', ['POST callback 4'], ['place new: hello']],
    ['a command, with a form', form, 'interaction-command', ['POST callback 9'], []],
    [
      'a command, with nothing',
      none,
      'interaction-command',
      ['POST callback 5', 'DELETE /webhooks/messages/@original'],
      [],
    ],
    ['a menu, in private', say('caller'), 'interaction-menu', ['POST callback 4'], ['caller new: hello']],
    [
      'a press, in its place',
      say('caller', 'replace'),
      'interaction-button',
      ['POST callback 7'],
      ['place replace: hello'],
    ],
    ['a press, in private', say('caller'), 'interaction-button', ['POST callback 4'], ['caller new: hello']],
    ['a press, with a form', form, 'interaction-button', ['POST callback 9'], []],
    ['a press, with nothing', none, 'interaction-button', ['POST callback 6'], []],
    [
      'a form, in its place',
      say('caller', 'replace'),
      'interaction-modal',
      ['POST callback 7'],
      ['place replace: hello'],
    ],
    ['a form, with nothing', none, 'interaction-modal', ['POST callback 6'], []],
  ])('answers %s', async (_, reply, name, called, seen) => {
    await answer(async () => reply, fixture(name));
    expect(calls()).toEqual(called);
    expect(shown()).toEqual(seen);
    expect(warnings()).toEqual([]);
  });

  it('says so where Discord opens no form', async () => {
    await answer(async () => form, fixture('interaction-modal'));
    expect(shown()).toEqual([expect.stringMatching(/^caller new: .*press the button.* again/)]);
  });

  it('answers in direct messages with messages that last', async () => {
    await answer(async () => say('caller'), inDirect(fixture('interaction-command')));
    expect(harness.fake.shown[0]?.payload.flags).toBe(32_768);
  });

  it('answers by a further message where something has answered already', async () => {
    const taken: Failure = [{ status: 503, applied: true }, 1]; // so that discord.js tries again
    await answer(async () => say('caller'), fixture('interaction-command'), interaction, taken);
    expect(calls()).toEqual(['POST callback 4', 'POST callback 4', 'POST /webhooks']);
  });

  it('drops an answer that comes too late', async () => {
    await answer(async () => say('caller'), fixture('interaction-command'), interaction, refusal(404, 10062));
    expect(calls()).toEqual(['POST callback 4']);
    expect(warnings()).toEqual([expect.objectContaining({ problem: 'not_found', code: '10062' })]);
  });

  it('sends mere words when Discord refuses the message', async () => {
    const message: Message = { ...hello, buttons: [{ label: 'A', action: '1:a' }] };
    const reply: Reply = { kind: 'message', message, audience: 'place', mode: 'new' };
    await answer(async () => reply, fixture('interaction-command'), interaction, refusal(400, 50035, 1));
    expect(calls()).toEqual(['POST callback 4', 'POST callback 4']);
    expect(JSON.stringify(harness.fake.shown)).not.toContain('1:a');
  });
});

describe('a core that takes its time', () => {
  beforeEach(async () => {
    harness = await createHarness({ deferAfter: 0 });
  });
  /** Answers only once the adapter has acknowledged. */
  const late = (reply: Reply): Handle => {
    const acknowledged = harness.fake.called(({ path }) => path.startsWith('/interactions'));
    return async () => {
      await acknowledged;
      return reply;
    };
  };
  const edited = 'PATCH /webhooks/messages/@original';
  const deleted = 'DELETE /webhooks/messages/@original';

  it.each<[string, Reply, string, string[], string[]]>([
    ['a command, in private', say('caller'), 'interaction-command', ['POST callback 5', edited], ['caller new: hello']],
    [
      'a command, in public',
      say('place'),
      'interaction-command',
      ['POST callback 5', deleted, 'POST /webhooks'],
      ['place new: hello'],
    ],
    ['a command, with nothing', none, 'interaction-command', ['POST callback 5', deleted], []],
    [
      'a press, in its place',
      say('caller', 'replace'),
      'interaction-button',
      ['POST callback 6', edited],
      ['place replace: hello'],
    ],
    [
      'a press, in private',
      say('caller'),
      'interaction-button',
      ['POST callback 6', 'POST /webhooks'],
      ['caller new: hello'],
    ],
    [
      'a press, in public',
      say('place'),
      'interaction-button',
      ['POST callback 6', 'POST /webhooks'],
      ['place new: hello'],
    ],
    ['a press, with nothing', none, 'interaction-button', ['POST callback 6'], []],
    [
      'a form, in its place',
      say('caller', 'replace'),
      'interaction-modal',
      ['POST callback 6', edited],
      ['place replace: hello'],
    ],
  ])('answers %s', async (_, reply, name, called, seen) => {
    await answer(late(reply), fixture(name));
    expect(calls()).toEqual(called);
    expect(shown()).toEqual(seen);
    expect(warnings()).toEqual([]);
  });

  it.each(['interaction-command', 'interaction-button'])(
    'asks to try again when a form comes too late for %s',
    async name => {
      await answer(late(form), fixture(name));
      expect(shown()).toEqual([expect.stringMatching(/^caller new: .*again/)]);
    },
  );

  it('shows its placeholder in private only', async () => {
    await answer(late(say('place')), fixture('interaction-command'));
    expect(harness.fake.calls[0]?.body).toEqual({ type: 5, data: { flags: 64 } });
  });

  it('answers in direct messages in place of the placeholder', async () => {
    await answer(late(say('place')), inDirect(fixture('interaction-command')));
    expect(calls()).toEqual(['POST callback 5', edited]);
  });
});

describe('suggestions', () => {
  const choices = [{ label: 'Model drift', value: 'model drift' }];
  beforeEach(async () => {
    harness = await createHarness();
  });

  it('are answered as they are', async () => {
    await answer(async () => ({ kind: 'suggestions', choices }), fixture('interaction-autocomplete'));
    const suggested = { type: 8, data: { choices: [{ name: 'Model drift', value: 'model drift' }] } };
    expect(harness.fake.calls.map(({ body }) => body)).toEqual([suggested]);
  });

  it('are none where the core has another answer', async () => {
    await answer(async () => say('caller'), fixture('interaction-autocomplete'));
    expect(harness.fake.calls.map(({ body }) => body)).toEqual([{ type: 8, data: { choices: [] } }]);
  });

  it('fail in silence', async () => {
    const suggest: Handle = async () => ({ kind: 'suggestions', choices });
    await answer(suggest, fixture('interaction-autocomplete'), interaction, refusal(404, 10062));
    expect(warnings()).toEqual([]);
  });
});

describe('a mention', () => {
  beforeEach(async () => {
    harness = await createHarness();
  });
  const mention = fixture('message-mention');

  it('is answered under it, once, even if it was deleted', async () => {
    await answer(async () => say('place'), mention, 'MESSAGE_CREATE');
    expect(harness.fake.calls.map(({ path, body }) => ({ path, ...body }))).toEqual([
      expect.objectContaining({
        path: `/channels/${mention.channel_id}/messages`,
        message_reference: { message_id: mention.id, fail_if_not_exists: false },
        nonce: mention.id,
        enforce_nonce: true,
        allowed_mentions: { parse: [], replied_user: false },
      }),
    ]);
  });

  it('is answered in its thread', async () => {
    const inThread = fixture('message-thread');
    await answer(async () => say('place'), inThread, 'MESSAGE_CREATE');
    expect(harness.fake.shown[0]?.path).toBe(`/channels/${inThread.channel_id}/messages`);
  });

  it('is answered in private by direct message', async () => {
    await answer(async () => say('caller'), mention, 'MESSAGE_CREATE');
    expect(calls()).toEqual(['POST /users/@me/channels', 'POST /channels/messages']);
    expect(shown()).toEqual(['caller new: hello']);
  });

  it.each([50007, 50278])('says in the channel that direct messages are closed (%i), and no more', async code => {
    await answer(async () => say('caller'), mention, 'MESSAGE_CREATE', refusal(403, code));
    expect(shown()).toEqual([expect.stringMatching(/^place new: Your direct messages are closed/)]);
  });

  it('cannot open a form', async () => {
    await answer(async () => form, mention, 'MESSAGE_CREATE');
    expect(shown()).toEqual(['place new: Please use /smgov for that.']);
  });

  it('in direct messages is answered there, and not as a reply', async () => {
    await answer(async () => say('caller'), fixture('message-direct'), 'MESSAGE_CREATE');
    expect(shown()).toEqual(['caller new: hello']);
    expect(harness.fake.calls[0]?.body).not.toHaveProperty('message_reference');
  });
});
