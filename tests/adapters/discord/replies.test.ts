import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form, Handle, Message, Reply } from '../../../src/chat.ts';
import { buttonsOf, problemsOf, visibleText } from './checks.ts';
import { fixture, ids, inDirect, type Raw } from './fixtures.ts';
import { createHarness } from './harness.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };
const say = (audience: 'caller' | 'place', mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message: hello,
  audience,
  mode,
});
const form = {
  kind: 'form',
  form: {
    title: 'Reason',
    submit: '1:reason:7',
    submitLabel: 'Send',
    fields: [{ kind: 'text', id: 'why', label: 'Why?', required: true, multiline: true, maxLength: 500 }],
  } satisfies Form,
} as const satisfies Reply;
const none: Reply = { kind: 'none' };

let harness: Awaited<ReturnType<typeof createHarness>>;
type Failure = Parameters<typeof harness.fake.fail>;
/** Delivers one event to the adapter, with a core that answers so and a platform that first fails so. */
const answer = async (handle: Handle, payload: Raw, type = 'INTERACTION_CREATE', failure?: Failure) => {
  await harness.adapter.start(handle, async () => {});
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
    ['a repeated command not at all', none, 'interaction-command', [], []],
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
    ['a repeated press not at all', none, 'interaction-button', [], []],
    [
      'a form, in its place',
      say('caller', 'replace'),
      'interaction-modal',
      ['POST callback 7'],
      ['place replace: hello'],
    ],
    ['a repeated form not at all', none, 'interaction-modal', [], []],
  ])('answers %s', async (_, reply, name, called, seen) => {
    await answer(async () => reply, fixture(name));
    expect(calls()).toEqual(called);
    expect(shown()).toEqual(seen);
    expect(warnings()).toEqual([]);
  });

  it('says what is wrong with a form that was sent, and opens it again by a button', async () => {
    const fields: Form['fields'] = [
      { id: 'opens', label: 'Opens', required: true, kind: 'time', problem: 'I could not read “noon” as a time.' },
      { id: 'why', label: 'Why', required: false, kind: 'text', multiline: false, maxLength: 9 },
    ];
    const again: Reply = { kind: 'form', form: { ...form.form, fields, reopen: '1:k:noon' } };
    await answer(async () => again, fixture('interaction-modal'));
    expect(shown()).toEqual([
      'caller new: **Nothing was changed yet.**\n- **Opens:** I could not read “noon” as a time.',
    ]);
    expect(harness.fake.shown.flatMap(({ payload }) => buttonsOf(payload))).toEqual(['1:k:noon']);
    expect(JSON.stringify(harness.fake.shown)).toContain('"Open the form again"');
  });

  it('says so where a form cannot be opened after a form, nor again', async () => {
    await answer(async () => form, fixture('interaction-modal'));
    expect(shown()).toEqual([expect.stringMatching(/^caller new: .*press the button.* again/)]);
  });

  it('answers in direct messages with messages that last', async () => {
    await answer(async () => say('caller'), inDirect(fixture('interaction-command')));
    expect(harness.fake.shown[0]?.payload.flags).toBe(32_768);
  });

  it('answers once where Discord took the answer and failed to say so', async () => {
    const taken: Failure = [{ status: 503, applied: true }, 1];
    await answer(async () => say('caller'), fixture('interaction-command'), interaction, taken);
    expect(calls()).toEqual(['POST callback 4', 'POST callback 4']);
    expect(shown()).toEqual(['caller new: hello']);
  });

  it.each<[string, Reply, string, string[], string[]]>([
    [
      'in private, in its placeholder',
      say('caller'),
      'interaction-command',
      ['PATCH /webhooks/messages/@original'],
      ['caller new: hello'],
    ],
    [
      'in public, in place of its placeholder',
      say('place'),
      'interaction-command',
      ['DELETE /webhooks/messages/@original', 'POST /webhooks'],
      ['place new: hello'],
    ],
    ['to a press', say('caller'), 'interaction-button', ['POST /webhooks'], ['caller new: hello']],
    [
      'to a press, in its place',
      say('caller', 'replace'),
      'interaction-button',
      ['PATCH /webhooks/messages/@original'],
      ['place replace: hello'],
    ],
  ])('answers %s where another process has acknowledged', async (_, reply, name, called, seen) => {
    const { id, token } = fixture(name);
    const deferral = name === 'interaction-button' ? { type: 6 } : { type: 5, data: { flags: 64 } };
    harness.fake.platform.tokens.set(String(token), id);
    harness.fake.platform.answer('POST', `/interactions/${id}/${token}/callback`, deferral);
    await answer(async () => reply, fixture(name));
    expect(calls().slice(1)).toEqual(called);
    expect(shown()).toEqual(seen);
    expect(warnings()).toEqual([]);
  });

  it('drops an answer that comes too late', async () => {
    await answer(async () => say('caller'), fixture('interaction-command'), interaction, refusal(404, 10062));
    expect(calls()).toEqual(['POST callback 4']);
    expect(warnings()).toEqual([expect.objectContaining({ problem: 'not_found', code: '10062' })]);
    expect(shown()).toEqual([]);
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
    ['a repeated command, with no more than the sign', none, 'interaction-command', ['POST callback 5'], []],
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
    ['a repeated press, with no more than the sign', none, 'interaction-button', ['POST callback 6'], []],
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

describe('an answer that fails', () => {
  beforeEach(async () => {
    harness = await createHarness({ deferAfter: 60_000 });
  });
  const slow = (seconds: number): Failure => [
    { status: 429, headers: { 'retry-after': String(seconds) }, body: { message: 'slow', retry_after: seconds } },
    1,
  ];
  const command = fixture('interaction-command');
  const mention = fixture('message-mention');

  it.each<[string, Failure]>([
    ['on the side of Discord', [{ status: 503 }, 2]],
    ['without a word', ['lost', 2]],
  ])('%s is tried twice more', async (_, failure) => {
    await answer(async () => say('caller'), command, interaction, failure);
    expect(harness.waits).toEqual([300, 2_000]);
    expect(shown()).toEqual(['caller new: hello']);
    expect(warnings().map(({ msg }) => msg)).toEqual(Array(2).fill('a call to discord failed and is made again'));
  });

  it.each<[string, string, Failure]>([
    ['to a command', 'INTERACTION_CREATE', slow(12)],
    ['to a mention', 'MESSAGE_CREATE', slow(12)],
  ])('as it is too fast, %s, waits as long as Discord says', async (_, type, failure) => {
    await answer(async () => say('place'), type === interaction ? command : mention, type, failure);
    expect(harness.waits).toEqual([13_000]);
    expect(shown()).toEqual(['place new: hello']);
  });

  it('waits 15 seconds in all, and then goes another way', async () => {
    const twice: Failure = [{ ...(slow(9)[0] as object), status: 429 }, 2];
    await answer(async () => say('place'), mention, 'MESSAGE_CREATE', twice);
    expect(harness.waits).toEqual([10_000]);
    expect(shown()).toEqual(['caller new: hello']);
  });

  it.each<[string, Reply, string, string[], string[]]>([
    [
      'in private, by direct message',
      say('caller'),
      'interaction-command',
      ['POST /users/@me/channels', 'POST /channels/messages'],
      ['caller new: hello'],
    ],
    ['in public, by a post', say('place'), 'interaction-command', ['POST /channels/messages'], ['place new: hello']],
    [
      'in place of a message, by an edit',
      say('caller', 'replace'),
      'interaction-button',
      ['PATCH /channels/messages'],
      ['place replace: hello'],
    ],
  ])('for good is given %s', async (_, reply, name, called, seen) => {
    await answer(async () => reply, fixture(name), interaction, [{ status: 503 }, 3]);
    expect(calls().slice(3)).toEqual(called);
    expect(shown()).toEqual(seen);
  });

  it('in a message that only one person sees is given by direct message, as nobody else can edit it', async () => {
    const { message, ...pressed } = fixture<{ message: Raw }>('interaction-button');
    const hidden = { ...pressed, message: { ...message, flags: 64 } };
    await answer(async () => say('caller', 'replace'), hidden, interaction, [{ status: 503 }, 3]);
    expect(calls().slice(3)).toEqual(['POST /users/@me/channels', 'POST /channels/messages']);
  });

  it('is not sent another way where Discord takes it for malformed', async () => {
    await answer(async () => say('caller'), command, interaction, refusal(400, 50035));
    expect(calls()).toEqual(['POST callback 4', 'POST callback 4']);
    expect(warnings()).toEqual([expect.objectContaining({ problem: 'invalid', code: '50035' })]);
  });

  it('reaches the person though the acknowledgement failed', async () => {
    await harness.adapter.stop();
    await harness.close();
    harness = await createHarness({ deferAfter: 0 });
    const failed = harness.fake.called(({ path }) => path.startsWith('/interactions'));
    const late: Handle = () => failed.then(() => say('caller'));
    await answer(late, command, interaction, refusal(500, 0, 3));
    expect(calls()).toEqual([...Array(3).fill('POST callback 5'), 'POST callback 4']);
    expect(shown()).toEqual(['caller new: hello']);
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
    const command = '</smgov ask:1248888888888888888> `question: what detects drift?`';
    expect(shown()).toEqual([
      `place new: Your direct messages are closed to me. For an answer that only you see, use ${command} here.`,
    ]);
  });

  it.each([
    ['quiz', '</smgov-admin quiz setup:1248888888888888889>'],
    ['what is it?', '</smgov ask:1248888888888888888> `question: what is it?`'],
    ['', '</smgov help:1248888888888888888>'],
  ])('%j cannot open a form, and says which command does', async (text, command) => {
    await answer(async () => form, { ...mention, content: `<@${ids.bot}> ${text}` }, 'MESSAGE_CREATE');
    expect(shown()).toEqual([`place new: A form opens for commands and buttons only. Please use this one: ${command}`]);
  });

  it('is answered without pointing at it where the bot may not read back', async () => {
    await answer(async () => say('place'), mention, 'MESSAGE_CREATE', refusal(400, 160002, 1));
    expect(shown()).toEqual(['place new: hello']);
    expect(harness.fake.calls.map(({ body }) => 'message_reference' in body)).toEqual([true, false]);
  });

  it.each([
    [403, 50013],
    [403, 50001],
    [400, 50008],
  ])('is answered to its author alone where the bot may not write (%i/%i)', async (status, code) => {
    await answer(async () => say('place'), mention, 'MESSAGE_CREATE', refusal(status, code, 1));
    expect(calls()).toEqual(['POST /channels/messages', 'POST /users/@me/channels', 'POST /channels/messages']);
    expect(shown()).toEqual(['caller new: hello']);
    expect(warnings()).toEqual([]);
  });

  it('in direct messages is answered there, and not as a reply', async () => {
    await answer(async () => say('caller'), fixture('message-direct'), 'MESSAGE_CREATE');
    expect(shown()).toEqual(['caller new: hello']);
    expect(harness.fake.calls[0]?.body).not.toHaveProperty('message_reference');
  });
});
