import { readFileSync } from 'node:fs';
import type { BlockAction, MessageShortcut, SlashCommand, types, ViewSubmitAction } from '@slack/bolt';

/** The raw payloads under fixtures/, each a fresh copy that a test may change. */
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

export type Written = {
  type: string;
  ts: string;
  channel: string;
  user: string;
  text: string;
  team: string;
  thread_ts?: string;
  subtype?: string;
  bot_id?: string;
};
export type Envelope<E = Written> = { event_id: string; event: E };

export const payloads = {
  command: () => read<SlashCommand>('command'),
  mention: () => read<Envelope>('mention'),
  direct: () => read<Envelope>('direct'),
  changed: () => read<Envelope>('message-changed'),
  home: () =>
    read<
      Envelope<{ type: 'app_home_opened'; user: string; channel: string; tab: 'home' | 'messages'; event_ts: string }>
    >('home'),
  joined: () => read<Envelope<types.MemberJoinedChannelEvent>>('joined'),
  /** Any other event; all come in the same envelope. */
  event: (event: { type: string }) => ({ ...read<Envelope<object>>('joined'), event_id: `Ev-${event.type}`, event }),
  press: () => read<BlockAction>('press'),
  pressInThread: () => read<BlockAction>('press-ephemeral-thread'),
  pressAtHome: () => read<BlockAction>('press-home'),
  shortcut: () => read<MessageShortcut>('shortcut'),
  submit: () => read<ViewSubmitAction>('submit'),
};

/** The people and places of the fixtures. */
export const team = 'T024BE7LD';
export const bot = 'U0LAN0Z89';
export const person = 'U023BECGF';
export const channel = 'C061EG9T2';
export const directChannel = 'D024BFF1M';
export const self = { team, bot, name: 'smgov' };
