import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/app.ts';
import type {
  Button,
  Handle,
  Mention,
  Message,
  MessageRef,
  Origin,
  PersonRef,
  PlaceRef,
  Reply,
  Span,
  UserRef,
} from '../../src/chat.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import type { Log } from '../../src/log.ts';
import { rightOptions } from '../../src/rules/options.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { plainText } from '../../src/text/plain.ts';
import { createMemoryAdapter, type MemoryAdapter } from '../memory-adapter.ts';
import { guideFolder, library } from './prepared.ts';

const silent: Log = pino({ level: 'silent' });
export const morning = Temporal.Instant.from('2026-03-02T09:00:00Z');
export const later = (time: Temporal.DurationLike) => morning.add(time);

export const ann = 'T1/ann' as UserRef;
const bob = 'T1/bob' as UserRef;
export const general = 'T1/general' as PlaceRef;
const message = 'T1/general/1' as MessageRef;

const ofAnn: Origin = {
  user: ann,
  person: 'T1/ann' as PersonRef,
  userName: 'Ann',
  place: general,
  thread: null,
  isPrivate: false,
  isAdmin: false,
  zone: 'Europe/Paris',
  canPost: { ok: true },
};
export const asBob = { user: bob, person: 'T1/bob' as PersonRef, userName: 'Bob' } as const;
export const asAdmin = { isAdmin: true } as const;
export const inThread = { thread: 'T1/general/t1' as PlaceRef } as const;
export const inDirect = { place: 'T1/direct-ann' as PlaceRef, isPrivate: true } as const;

/** Who says it, where and when; Ann in the channel on Monday morning unless said otherwise. */
export type From = Partial<Origin> & { at?: Temporal.Instant; eventId?: string };

/** The bot as an adapter sees it, with a short word for each kind of event. */
export type Bot = {
  guide: Guide;
  store: Store;
  /** Ann in the channel, who speaks unless said otherwise. */
  origin: Origin;
  handle: Handle;
  command(text: string, from?: From): Promise<Reply>;
  mention(text: string, from?: From): Promise<Reply>;
  /** A mention whose reply does not get to the platform. */
  unanswered(text: string, from?: From): Promise<Reply>;
  press(action: string, from?: From): Promise<Reply>;
  submit(form: string, values: Record<string, string>, from?: From): Promise<Reply>;
  suggest(text: string, from?: From, field?: string): Promise<Reply>;
  /** Does what is due. */
  tick(at: Temporal.Instant): Promise<boolean>;
  /** The platform that its messages go to. */
  platform: MemoryAdapter;
};

let events = 0;
/** Differs for all bots of a test, and begins anew with each test: what is drawn does not depend on those before it. */
let seeds = 0;

/**
 * The whole core over a real database; opened twice with one `url`, it is the bot after a restart, or its twin. Its
 * questions have one right option, so that one tap is an answer, unless the test is `withPairs`.
 */
export async function openBot({
  folder = guideFolder,
  withPairs = false,
  url = 'sqlite::memory:',
  log = silent,
  platform = createMemoryAdapter(),
} = {}): Promise<Bot> {
  const { guide: all, search } = await library(folder);
  const guide = withPairs
    ? all
    : { ...all, bank: all.bank.filter(({ options }) => rightOptions(options).length === 1) };
  const store = await openStore(url, { log, secret: 'of the tests' });
  onTestFinished(() => store.close());
  const { messenger } = platform;
  const { handle, answered, tick } = createApp({ guide, search, store, messenger, log, seed: () => ++seeds });
  const event = ({ at = morning, eventId = `event-${++events}`, ...origin }: From = {}) => ({
    eventId,
    at,
    // Who is not said to be anybody else's user is a person of their own.
    origin: { ...ofAnn, ...(origin.user && { person: origin.user as string as PersonRef }), ...origin },
  });
  const mention = (text: string, from?: From): Mention => ({ kind: 'mention', text, ...event(from) });
  return {
    guide,
    store,
    origin: ofAnn,
    handle,
    tick,
    platform,
    command: (text, from) => handle({ kind: 'command', text, ...event(from) }),
    async mention(text, from) {
      const heard = mention(text, from);
      const reply = await handle(heard);
      if (reply.kind !== 'none') await answered(heard);
      return reply;
    },
    unanswered: (text, from) => handle(mention(text, from)),
    press: (action, from) => handle({ kind: 'press', action, message, ...event(from) }),
    submit: (form, values, from) => handle({ kind: 'submit', form, values, ...event(from) }),
    suggest: (text, from, field = 'question') => handle({ kind: 'suggest', field, text, ...event(from) }),
  };
}

/** What a person sees of a reply. */
export type Said = {
  text: string;
  labels: string[];
  buttons: Button[];
  audience: 'caller' | 'place';
  mode: 'new' | 'replace';
  /** The commands that it names, as they are typed behind the bot's own name. */
  commands: string[];
  /** The action of the button with this label. */
  action(label: string): string;
};

const spansOf = ({ parts }: Message): Span[] =>
  parts.flatMap(part => ('spans' in part ? part.spans : part.kind === 'list' ? part.items.flat() : []));

export function said(reply: Reply): Said {
  if (reply.kind !== 'message') throw new Error(`expected a message, not ${JSON.stringify(reply)}`);
  const { message: shown, audience, mode } = reply;
  const buttons = buttonsOf(shown);
  const action = (label: string) => {
    const button = buttons.find(one => one.label === label);
    if (!button) throw new Error(`no button "${label}" among ${buttons.map(one => one.label).join(', ')}`);
    return button.action;
  };
  const commands = spansOf(shown).flatMap(({ text, command }) => (command ? [text] : []));
  return {
    text: plainText(shown),
    labels: buttons.map(({ label }) => label),
    buttons,
    audience,
    mode,
    commands,
    action,
  };
}
