/** What crosses between the server of the room and its page. Types only: the page may read this file too. */
import type { Button, Field } from '../../src/chat.ts';

/** Text as the page shows it: commands are spelled, links checked, times as ISO 8601. */
export type Words = {
  text: string;
  style?: 'bold' | 'italic' | 'code' | 'command';
  href?: string;
  at?: string;
  day?: true;
  /** Leads to the channel. */
  channel?: true;
};

export type ShownPart =
  | { kind: 'heading'; text: string }
  | { kind: 'text' | 'quote' | 'note'; words: Words[] }
  | { kind: 'list'; items: Words[][] }
  | { kind: 'tip'; label: string; words: Words[] }
  | { kind: 'table'; header: string[]; rows: Words[][][] }
  | { kind: 'chart'; title: string; bars: { label: string; value: number }[] }
  | { kind: 'buttons'; buttons: Button[] }
  /** To be kept by the reader. */
  | { kind: 'file'; name: string; text: string };

/** A message of the bot. `plain` is its words alone, for screen readers. */
export type Shown = { parts: ShownPart[]; buttons: Button[] };

export type ShownForm = { title: string; submitLabel: string; submit: string; fields: Field[] };

/** One message of the room, as one person sees it. Who is not the bot has only `text`. */
export type Post = {
  id: number;
  /** "channel", "direct", or "thread" with the id of the message that it hangs on behind a point. */
  place: string;
  /** Empty for the bot. */
  by: string;
  /** ISO 8601. */
  at: string;
  /** Nobody else sees it. */
  onlyYou: boolean;
  edited: boolean;
} & ({ text: string } | { shown: Shown });

/** What the page is told first. */
export type Hello = { title: string; command: string; channel: string; people: { id: string; name: string }[] };
/** `isNew`: all of the room follows, and what the page holds of an earlier one is over. */
export type Greeting = Hello & { isNew: boolean };

/** What the bot says, as the page of the guide's authors shows it. */
export type ShownGallery = {
  title: string;
  problems: string[];
  looks: { name: string; to: string; said: Shown | ShownForm; payloads: { platform: string; text: string }[] }[];
};

/** What a person does, as the page sends it. `id` is equal for every try to send it. */
export type Deed = {
  id: string;
  as: string;
  admin: boolean;
  /** The reader's time zone by its IANA name. */
  zone: string;
  /** Of the window, which is where a form opens that takes its time. */
  tab: string;
} & (
  | { kind: 'say'; place: string; text: string }
  | { kind: 'press'; place: string; message: number; action: string }
  | { kind: 'submit'; place: string; form: string; values: Record<string, string> }
  | { kind: 'suggest'; place: string; text: string }
);

/** What comes back at once, where there is something. */
export type Taken = { form?: ShownForm; choices?: { label: string; value: string }[] };
