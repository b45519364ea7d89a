import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, Handle, Inbound, Mention, Message, MessageRef, PlaceRef, Reply } from '../../src/chat.ts';
import { parseRequest } from '../../src/commands.ts';
import { DeliveryError, type DeliveryProblem } from '../../src/errors.ts';
import { sampleForms } from './sample-forms.ts';
import { hostileTexts, sampleMessages } from './samples.ts';

/** What the platform tells of the bot itself: its page was opened, it was added, it was removed. */
type Notice = 'opened' | 'joined' | 'left';

/** An event as a person causes it; the harness turns it into the platform's own payload and puts it on the wire. */
export type Stimulus = {
  kind: 'command' | 'mention' | 'direct' | 'press' | Notice;
  /** What is typed, or the action of the button. */
  text: string;
  /** Who does it: a person (default), another bot, or the bot itself. */
  by?: 'person' | 'bot' | 'self';
  /** The same number twice is the same event delivered twice. */
  event?: number;
  inThread?: boolean;
  /** Whom the text mentions at its end, or whom a command names by its option, in the platform's own way. */
  names?: 'speaker' | 'other';
};

/** What reached the platform, told apart only as far as a person would. */
export type Sent = {
  audience: 'caller' | 'place';
  mode: 'new' | 'replace';
  /** All visible text of the payload, unescaped as a reader sees it. */
  text: string;
  buttons: string[];
  /** The files that are sent beside it. */
  files?: string[];
};

/** The fields of a form in their order, by id; undefined leaves a field as it was opened. */
export type Filled = (readonly [field: string, value: string | undefined])[];

/** One adapter with its fake platform. All of it is driven over the wire; nothing of the adapter is replaced. */
export type Harness = {
  adapter: Adapter;
  /** Puts the event on the wire; resolves once the platform has its acknowledgement. */
  send(stimulus: Stimulus): Promise<void>;
  /**
   * Sends the form that was opened last, filled in. Rejects where a person could not: no such field, no such choice,
   * something required left out.
   */
  submit(filled: Filled): Promise<void>;
  /** Resolves once all that the adapter has begun is done. */
  settled(): Promise<void>;
  sent(): Sent[];
  /** The problems that were shown for a form that could not be taken, at their fields or in a message. */
  refusals(): string[];
  /** Problems of all messages and forms sent so far with the platform's limits or its safety rules (live mentions and so on). */
  violations(): string[];
  /** Makes the platform fail the next call to it in this way. */
  failNext(problem: DeliveryProblem): void;
  close(): Promise<void>;
};

export type Abilities = {
  /** The kinds of stimulus that the platform has. */
  stimuli: Exclude<Stimulus['kind'], Notice>[];
  notices: Notice[];
  /** The delivery problems that the platform can cause. */
  problems: DeliveryProblem[];
  hasThreads: boolean;
  hasBots: boolean;
  /** May the bot look for its own posts, in channels? */
  finds: boolean;
  /** To which mentions may it see that an answer stands already? */
  findsAnswers: readonly ('mention' | 'direct')[];
  /** Does a form that was not taken stay open? Else a button opens it again. */
  formsStayOpen: boolean;
  /** How a command is shown that is typed as "quiz off" behind the bot's own name. */
  quizOff: string;
  /** How a span that leads to a place is shown, of which the words are these. */
  placeShown: (place: PlaceRef, words: string) => string;
  /** Whom a text can mention: a terminal has nobody in it but who types. */
  names: readonly NonNullable<Stimulus['names']>[];
  /** May the platform deliver one event twice? */
  redelivers: boolean;
  /** Does the bot send files there? */
  sendsFiles: boolean;
};

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello there' }] }], buttons: [] };
const none: Reply = { kind: 'none' };
const say = (audience: 'caller' | 'place', mode: 'new' | 'replace' = 'new', message = hello): Reply => ({
  kind: 'message',
  message,
  audience,
  mode,
});

/** Runs what DESIGN asks of every adapter. Each adapter's test file calls this once with its own harness. */
export function adapterContract(name: string, can: Abilities, create: () => Promise<Harness>): void {
  describe(`${name} keeps the adapter contract`, () => {
    let harness: Harness;
    const inbounds: Inbound[] = [];
    /** The mentions that the adapter called answered, and how much stood on the platform then. */
    const settled: { event: string; sent: number }[] = [];
    const begin = async (handle: Handle) => {
      harness = await create();
      inbounds.length = 0;
      settled.length = 0;
      await harness.adapter.start(
        async inbound => {
          inbounds.push(inbound);
          return handle(inbound);
        },
        async mention => void settled.push({ event: mention.eventId, sent: harness.sent().length }),
      );
    };
    const deliver = async (stimulus: Stimulus) => {
      await harness.send(stimulus);
      await harness.settled();
    };
    const first = () => {
      const inbound = inbounds[0];
      if (!inbound) throw new Error('nothing reached the core');
      return inbound;
    };
    afterEach(async () => {
      await harness.adapter.stop();
      await harness.close();
    });

    it.each(can.stimuli)('acknowledges a %s before the core has answered', async kind => {
      let release = () => {};
      const held = new Promise<void>(resolve => {
        release = resolve;
      });
      await begin(() => held.then(() => say('caller')));
      await harness.send({ kind, text: 'what is it?' });
      expect(harness.sent()).toEqual([]);
      release();
      await harness.settled();
      expect(harness.sent().map(({ text }) => text)).toEqual([expect.stringContaining('hello there')]);
    });

    it.each(can.stimuli)('passes a %s on with who, where and what', async kind => {
      await begin(async () => none);
      await deliver({ kind, text: 'what is it?' });
      const inbound = first();
      expect(inbounds).toHaveLength(1);
      expect(inbound.kind).toBe(kind === 'direct' ? 'mention' : kind);
      expect(inbound.kind === 'press' ? inbound.action : 'text' in inbound && inbound.text).toBe('what is it?');
      expect(inbound.eventId).not.toBe('');
      expect(inbound.at).toBeInstanceOf(Temporal.Instant);
      expect(inbound.origin.user).not.toBe('');
      expect(inbound.origin.place).not.toBe('');
      if (kind === 'direct') expect(inbound.origin.isPrivate).toBe(true);
    });

    it.runIf(can.redelivers).each(can.stimuli)(
      'gives a repeated %s the same event id and another one a new id',
      async kind => {
        await begin(async () => none);
        await deliver({ kind, text: 'one', event: 1 });
        await deliver({ kind, text: 'one', event: 1 });
        await deliver({ kind, text: 'one', event: 2 });
        const ids = inbounds.map(({ eventId }) => eventId);
        expect(new Set(ids).size).toBe(2);
        expect(ids.at(-1)).not.toBe(ids[0]);
      },
    );

    it.each(can.stimuli)('keeps the audience of the reply to a %s', async kind => {
      const audiences = ['caller', 'place'] as const;
      let turn = 0;
      await begin(async () => say(audiences[turn++] ?? 'caller'));
      await deliver({ kind, text: 'one', event: 1 });
      await deliver({ kind, text: 'two', event: 2 });
      const expected = kind === 'direct' ? ['caller', 'caller'] : audiences;
      expect(harness.sent().map(({ audience }) => audience)).toEqual(expected);
    });

    it('knows a person as one and the same, wherever they speak', async () => {
      await begin(async () => none);
      for (const kind of can.stimuli) await deliver({ kind, text: 'one' });
      expect(new Set(inbounds.map(({ origin }) => origin.person)).size).toBe(1);
      expect(inbounds.map(({ origin }) => origin.canPost)).toEqual(can.stimuli.map(() => ({ ok: true })));
    });

    const spoken = can.stimuli.filter(kind => kind !== 'press');
    it.each(spoken.flatMap(kind => can.names.map(names => [names, kind] as const)))(
      'tells that the %s is whom a %s mentions',
      async (names, kind) => {
        await begin(async () => none);
        await deliver({ kind, text: 'curators remove', names });
        const inbound = first();
        if (!('text' in inbound) || inbound.kind === 'suggest') expect.fail('nothing was said');
        const [named = expect.fail('nobody was named'), ...others] = inbound.people ?? [];
        expect(others).toEqual([]);
        expect(named.name).not.toBe('');
        expect(parseRequest(inbound.text)).toMatchObject({ removes: true, rest: expect.stringMatching(/^@\S/) });
        const { user, person } = inbound.origin;
        const isSpeaker = named.person === person && named.user === user;
        expect(isSpeaker).toBe(names === 'speaker');
        for (const ref of [named.user, named.person]) expect(ref.split(':', 1)).toEqual([harness.adapter.name]);
      },
    );

    it.each(spoken)('names nobody where a %s mentions nobody but the bot', async kind => {
      await begin(async () => none);
      await deliver({ kind, text: 'write to me@example.com' });
      expect(first()).not.toHaveProperty('people');
    });

    it.each(can.notices)('passes on that it was %s, with where', async kind => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      await deliver({ kind, text: '' });
      // Where a whole team takes the bot in, that is told too.
      const heard = inbounds.filter(inbound => inbound.kind !== 'returned');
      const [command, notice] = heard;
      expect(heard.map(inbound => inbound.kind)).toEqual(['command', kind]);
      expect(notice?.eventId).not.toBe('');
      expect(notice?.origin.place).not.toBe('');
      if (notice?.kind === 'left' && notice.tenant !== null)
        expect(command?.origin.place.startsWith(notice.tenant)).toBe(true);
    });

    it.each(can.notices.filter(kind => kind !== 'left'))('shows what is said where it was %s', async kind => {
      await begin(async () => say(kind === 'opened' ? 'caller' : 'place'));
      await deliver({ kind, text: '' });
      expect(harness.sent()).toMatchObject([
        { audience: kind === 'opened' ? 'caller' : 'place', text: expect.stringContaining('hello there') },
      ]);
    });

    it('spells a command as it is typed there, wherever it stands', async () => {
      const spans = [{ text: 'Write ' }, { text: 'quiz off', command: true as const }, { text: '.' }];
      const parts: Message['parts'] = [
        { kind: 'text', spans },
        { kind: 'list', items: [spans] },
        { kind: 'note', spans },
      ];
      await begin(async () => say('caller', 'new', { parts, buttons: [] }));
      await deliver({ kind: 'command', text: 'one' });
      await harness.adapter.messenger.tell(first().origin.user, { parts, buttons: [] });
      for (const { text } of harness.sent()) expect(text.split(can.quizOff), text).toHaveLength(4);
      expect(harness.sent()).toHaveLength(2);
    });

    it('shows a way to a place, and its words alone where there is none', async () => {
      const lead = (words: string, place: string) => ({ text: words, place: place as PlaceRef });
      const broken = ['', ':', 'other:place:1', ...['slack', 'discord', 'console'].map(name => `${name}:x:<@1>:(y):`)];
      const parts = (place: string): Message['parts'] => [
        { kind: 'text', spans: [{ text: 'Over in ' }, lead('the channel', place), { text: '.' }] },
        { kind: 'list', items: [...broken, ...hostileTexts].map((ref, i) => [lead(`broken ${i}.`, ref)]) },
        { kind: 'note', spans: [lead('small print', place)] },
      ];
      await begin(async ({ origin }) => say('caller', 'new', { parts: parts(origin.place), buttons: [] }));
      await deliver({ kind: 'command', text: 'one' });
      const { text = '' } = harness.sent()[0] ?? {};
      expect(text).toContain(`Over in ${can.placeShown(first().origin.place, 'the channel')}.`);
      for (const i of [...broken, ...hostileTexts].keys()) expect(text).toContain(`broken ${i}.`);
      expect(text).toContain('small print');
      expect(harness.violations()).toEqual([]);
    });

    it('sends a file where it may, and shows what stands for it where not', async () => {
      const text = JSON.stringify({ hello: hostileTexts[1] });
      const instead: Message['parts'] = [
        { kind: 'text', spans: [{ text: 'in words' }] },
        { kind: 'buttons', buttons: [{ label: 'More', action: '1:more' }] },
      ];
      const file = { kind: 'file', name: 'data.json', text, instead } as Message['parts'][number];
      const parts: Message['parts'] = [{ kind: 'text', spans: [{ text: 'Here it is' }] }, file];
      await begin(async () => say('caller', 'new', { parts, buttons: [] }));
      for (const kind of can.stimuli) await deliver({ kind, text: 'one' });
      expect(harness.sent().length).toBeGreaterThan(0);
      for (const sent of harness.sent()) {
        expect(sent.text).toContain('Here it is');
        expect(sent.text.includes('in words')).toBe(!can.sendsFiles);
        expect(sent.buttons).toHaveLength(can.sendsFiles ? 0 : 1);
        expect(sent.files ?? []).toEqual(can.sendsFiles ? [text] : []);
      }
      expect(harness.violations()).toEqual([]);
    });

    it('shows the buttons of a part before those of the whole', async () => {
      const button = (label: string) => ({ label, spoken: `${label}: an option`, action: `1:sample:${label}` });
      const parts: Message['parts'] = [
        { kind: 'text', spans: [{ text: 'One?' }] },
        { kind: 'buttons', buttons: [button('A'), button('B')] },
        { kind: 'text', spans: [{ text: 'Two?' }] },
        { kind: 'buttons', buttons: [button('C'), button('D')] },
      ];
      await begin(async () => say('caller', 'new', { parts, buttons: [button('E')] }));
      await deliver({ kind: 'command', text: 'one' });
      const [sent] = harness.sent();
      const shown = sent?.buttons.map(label => /[A-E]/.exec(label)?.[0]);
      expect(shown).toEqual(['A', 'B', 'C', 'D', 'E']);
      expect(harness.violations()).toEqual([]);
    });

    it('replaces the message of a pressed button when asked to, and adds one when not', async () => {
      const modes = ['replace', 'new'] as const;
      let turn = 0;
      await begin(async () => say('caller', modes[turn++] ?? 'new'));
      await deliver({ kind: 'press', text: '1:a', event: 1 });
      await deliver({ kind: 'press', text: '1:b', event: 2 });
      expect(harness.sent().map(({ mode }) => mode)).toEqual(modes);
    });

    it('stays silent when the core has nothing to say', async () => {
      await begin(async () => none);
      for (const kind of can.stimuli) await deliver({ kind, text: 'one' });
      expect(harness.sent()).toEqual([]);
    });

    const mentions = can.stimuli.filter(kind => kind === 'mention' || kind === 'direct');
    it.each(mentions)('says that a %s is answered once its answer stands, or was refused', async kind => {
      await begin(async () => (inbounds.length > 2 ? none : say('place')));
      await deliver({ kind, text: 'one' });
      expect(settled).toEqual([{ event: first().eventId, sent: 1 }]);
      harness.failNext(can.problems.find(problem => problem === 'not_found') ?? 'invalid');
      await deliver({ kind, text: 'two' });
      await deliver({ kind, text: 'nothing is said to this' });
      expect(settled.map(({ event }) => event)).toEqual(inbounds.slice(0, 2).map(({ eventId }) => eventId));
    });

    it.each(mentions)('answers a %s of an earlier run as it would have then', async kind => {
      await begin(async () => none);
      const inThread = can.hasThreads && kind === 'mention';
      for (const event of [1, 2, 3, 4]) await deliver({ kind, text: 'one', event, inThread });
      const stored = JSON.parse(JSON.stringify(inbounds)) as (Omit<Mention, 'at'> & { at: string })[];
      const mentions = stored.map(one => ({ ...one, at: Temporal.Instant.from(one.at) }));
      const { messenger } = harness.adapter;
      const answer = async (reply: Reply) =>
        messenger.answer(mentions.shift() ?? expect.fail('no mention left'), reply);
      for (const audience of ['place', 'caller'] as const) await answer(say(audience));
      const expected = kind === 'direct' ? ['caller', 'caller'] : ['place', 'caller'];
      expect(harness.sent().map(({ audience }) => audience)).toEqual(expected);
      expect(harness.violations()).toEqual([]);
      const form = Object.values(sampleForms)[0]?.form ?? expect.fail('no such sample');
      await answer({ kind: 'form', form });
      harness.failNext(can.problems[0] ?? 'invalid');
      await expect(answer(say('place'))).rejects.toBeInstanceOf(DeliveryError);
    });

    it.each(can.findsAnswers)(
      'does not answer a %s again where the earlier run died just after its answer',
      async kind => {
        for (const audience of ['place', 'caller'] as const) {
          await begin(async () => say(audience));
          await deliver({ kind, text: 'one' });
          const [mention] = inbounds as Mention[];
          if (!mention) expect.fail('nothing was heard');
          await harness.adapter.messenger.answer(mention, say(audience));
          await harness.adapter.messenger.answer(mention, say(audience));
          expect(harness.sent()).toHaveLength(1);
          if (audience === 'caller') return;
          await harness.adapter.stop();
          await harness.close();
        }
      },
    );

    it.runIf(can.hasBots)('ignores its own messages and those of other bots', async () => {
      await begin(async () => say('place'));
      for (const by of ['self', 'bot'] as const)
        for (const kind of ['mention', 'direct'] as const) await deliver({ kind, text: 'loop', by });
      expect(inbounds).toEqual([]);
      expect(harness.sent()).toEqual([]);
    });

    it('posts to a place that it was told of, edits that post, and writes to the user', async () => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      const { place, user } = first().origin;
      const { messenger } = harness.adapter;
      const ref: MessageRef = await messenger.post(place, hello, 'round-1');
      await messenger.edit(ref, { ...hello, parts: [{ kind: 'text', spans: [{ text: 'edited' }] }] });
      await messenger.tell(user, hello);
      await messenger.post(await messenger.direct(user), hello, 'reminder-1');
      expect(harness.sent()).toEqual([
        expect.objectContaining({ audience: 'place', mode: 'new' }),
        expect.objectContaining({ mode: 'replace', text: expect.stringContaining('edited') }),
        expect.objectContaining({ audience: 'caller', mode: 'new' }),
        expect.objectContaining({ audience: 'caller', mode: 'new' }),
      ]);
    });

    it('makes references that survive being stored as text', async () => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      const stored = JSON.parse(JSON.stringify(first().origin)) as Inbound['origin'];
      const ref = await harness.adapter.messenger.post(stored.place, hello, 'round-2');
      const edited: Message = { ...hello, parts: [{ kind: 'text', spans: [{ text: 'edited' }] }] };
      await harness.adapter.messenger.edit(JSON.parse(JSON.stringify(ref)), edited);
      expect(harness.sent()).toHaveLength(2);
    });

    it('begins each reference with its own name', async () => {
      await begin(async () => none);
      await deliver({ kind: 'press', text: '1:a' });
      const press = first();
      const { name, messenger } = harness.adapter;
      const ref = await messenger.post(press.origin.place, hello, 'round-4');
      const pressed = press.kind === 'press' ? [press.message] : [];
      const references = [
        press.origin.user,
        press.origin.place,
        ref,
        await messenger.thread(ref, 'Round 4'),
        ...pressed,
      ];
      expect(references.map(reference => reference.split(':', 1)[0])).toEqual(Array(5).fill(name));
    });

    it('looks for its own post where the platform lets it, and says where it may not', async () => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      const { messenger } = harness.adapter;
      const { at, origin } = first();
      const ref = await messenger.post(origin.place, hello, 'round-5');
      await messenger.post(origin.place, hello, 'round-6');
      const since = at.subtract({ hours: 1 });
      expect(await messenger.find(origin.place, 'round-5', since)).toBe(can.finds ? ref : null);
      expect(await messenger.find(origin.place, 'round-7', since)).toBeNull();
    });

    it.runIf(can.hasThreads)('opens the thread of a post and posts into it', async () => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      const { messenger } = harness.adapter;
      const ref = await messenger.post(first().origin.place, hello, 'round-3');
      const thread = await messenger.thread(ref, 'Round 3');
      expect(await messenger.thread(ref, 'Round 3')).toBe(thread);
      await messenger.post(thread, hello, 'round-3-reveal');
      expect(harness.sent()).toHaveLength(2);
    });

    it.runIf(can.hasThreads)('says in which thread it was asked', async () => {
      await begin(async () => none);
      await deliver({ kind: 'mention', text: 'one', event: 1 });
      await deliver({ kind: 'mention', text: 'two', event: 2, inThread: true });
      const [outside, inside] = inbounds;
      expect(outside?.origin.thread).toBeNull();
      expect(inside?.origin.thread).toEqual(expect.any(String));
      expect(inside?.origin.place).toBe(outside?.origin.place);
    });

    it.each(Object.entries(sampleMessages))('sends the sample %s safely and within the limits', async (_, message) => {
      await begin(async () => say('place', 'new', message));
      await deliver({ kind: 'command', text: 'one' });
      await harness.adapter.messenger.post(first().origin.place, message, 'sample');
      expect(harness.sent()).toHaveLength(2);
      expect(harness.violations()).toEqual([]);
    });

    const opened = ['command', 'press'] as const;
    it.each(Object.keys(sampleForms).flatMap(sample => opened.map(kind => [sample, kind] as const)))(
      'opens the form %s for a %s, takes it back and answers the caller',
      async (sample, kind) => {
        const { form, filled, values } = sampleForms[sample] ?? expect.fail('no such sample');
        await begin(async inbound => (inbound.kind === 'submit' ? say('caller') : { kind: 'form', form }));
        await deliver({ kind, text: '1:settings' });
        await harness.submit(form.fields.map(({ id }) => [id, filled[id]]));
        await harness.settled();
        expect(inbounds.map(inbound => inbound.kind)).toEqual([kind, 'submit']);
        expect(inbounds[1]).toMatchObject({ form: form.submit, values, origin: first().origin });
        expect(inbounds[1]?.eventId).not.toBe(first().eventId);
        expect(harness.sent()).toMatchObject([
          { audience: 'caller', mode: 'new', text: expect.stringContaining('hello') },
        ]);
        expect(harness.violations()).toEqual([]);
      },
    );

    it('shows what was wrong with a form that was sent, and takes it again', async () => {
      const { form, filled } = sampleForms.asOpened ?? expect.fail('no such sample');
      const problem = 'I do not know this zone.';
      const [field = expect.fail('no field'), ...others] = form.fields;
      const again = { ...form, fields: [{ ...field, problem }, ...others], reopen: '1:k:draft' };
      let sent = 0;
      await begin(async inbound => {
        if (inbound.kind !== 'submit') return { kind: 'form', form };
        return ++sent === 1 ? { kind: 'form', form: again } : say('caller');
      });
      await deliver({ kind: 'command', text: '1:settings' });
      await harness.submit(form.fields.map(({ id }) => [id, filled[id]]));
      await harness.settled();
      expect(harness.refusals()).toEqual([expect.stringContaining(problem)]);
      if (!can.formsStayOpen) await deliver({ kind: 'press', text: again.reopen });
      await harness.submit([[field.id, field.initial]]);
      await harness.settled();
      expect(sent).toBe(2);
      expect(harness.violations()).toEqual([]);
    });

    it.each(can.problems)('reports a failed post as %s', async problem => {
      await begin(async () => none);
      await deliver({ kind: 'command', text: 'one' });
      harness.failNext(problem);
      const failed = harness.adapter.messenger.post(first().origin.place, hello, 'fails');
      await expect(failed).rejects.toBeInstanceOf(DeliveryError);
      await expect(failed).rejects.toMatchObject({ problem });
      if (problem === 'rate_limited') await expect(failed).rejects.toMatchObject({ retryAfter: expect.any(Number) });
    });

    it('survives a reply that the platform refuses', async () => {
      await begin(async () => say('caller'));
      harness.failNext(can.problems[0] ?? 'invalid');
      await deliver({ kind: 'command', text: 'one', event: 1 });
      await deliver({ kind: 'command', text: 'two', event: 2 });
      expect(inbounds).toHaveLength(2);
      expect(harness.sent().length).toBeGreaterThan(0);
    });
  });
}
