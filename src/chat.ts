/**
 * Every type that crosses between the core and the adapters. It imports nothing: whoever knows this file
 * knows what an adapter must do and what the core may ask for.
 *
 * References are opaque. Only the adapter that made one may look inside; the core stores and compares them.
 * Each begins with its adapter's name and a colon, and contains its tenant (Slack workspace, Discord server), so equal
 * references mean the same thing everywhere.
 */
declare const refersTo: unique symbol;
export type UserRef = string & { readonly [refersTo]: 'user' };
/**
 * One person over all that the platform lets the bot see: on Discord over all servers and direct messages, on Slack the
 * user of a team. What is personal hangs on it; a board hangs on the `UserRef` in its place.
 */
export type PersonRef = string & { readonly [refersTo]: 'person' };
export type PlaceRef = string & { readonly [refersTo]: 'place' };
export type MessageRef = string & { readonly [refersTo]: 'message' };

/** Who spoke and where. */
export type Origin = {
  user: UserRef;
  person: PersonRef;
  /** The name that the platform shows for the user. It is text of a user: never trusted, never parsed. */
  userName: string;
  /** The channel or direct message, without its thread. */
  place: PlaceRef;
  /** The thread inside `place`, as a place that can be posted to; null outside threads. */
  thread: PlaceRef | null;
  /** True where only this user and the bot can read: a direct message or the terminal. */
  isPrivate: boolean;
  /** May this user change the bot's settings for this place? */
  isAdmin: boolean;
  /** The user's time zone by its IANA name, where the platform knows it. */
  zone: string | null;
  /** May the bot post here, as far as the platform tells before it tries? */
  canPost: CanPost;
  /** Set where rounds may run though the place is private: in the terminal, which has no channels. */
  hasRounds?: true;
};

/** `missing` is what the bot lacks, in the platform's words, to be put behind "I need": "the permission Send Messages". */
export type CanPost = { ok: true } | { ok: false; missing: string };

type Event = {
  /** Equal for every delivery of the same event, so that a repeat can be told from a new one. */
  eventId: string;
  /** When the adapter received it. */
  at: Temporal.Instant;
  origin: Origin;
};

/** Somebody whom a text mentions, or who was chosen for an option of a command, by the name that stands in the text. */
export type Named = { user: UserRef; person: PersonRef; name: string };
/**
 * What a person typed to the bot: `text` is plain text, the platform's entities already decoded. `people` are those whom
 * it mentions, in their order, the bot not among them; absent where there are none.
 */
export type Command = Event & { kind: 'command'; text: string; people?: readonly Named[] };
/** The bot was addressed in a message, or written to in a direct message; the mention itself is cut off. */
export type Mention = Event & { kind: 'mention'; text: string; people?: readonly Named[] };
/** A button was pressed. `action` is a `Button.action` of this release, of an older one, or forged. */
export type Press = Event & { kind: 'press'; action: string; message: MessageRef };
/** A form was sent. `form` is the `Form.submit` that it was opened with; `values` are keyed by `Field.id`. */
export type Submit = Event & { kind: 'submit'; form: string; values: Readonly<Record<string, string>> };
/** A user is still typing into the option `field` of a command; only `suggestions` answers it. */
export type Suggest = Event & { kind: 'suggest'; field: string; text: string };

/** A person opened the bot's own page, such as Slack's Home; the reply is shown there. */
type Opened = Event & { kind: 'opened' };
/** The bot was added to `origin.place`, by `origin.user` where the platform tells who; the reply is posted there. */
export type Joined = Event & { kind: 'joined' };
/**
 * The bot was removed from `origin.place`, by `origin.user` where the platform tells who. Where it lost the whole tenant,
 * the workspace or the server, `tenant` is what all place references of the tenant begin with, and `users` what those of
 * its users begin with, where that is something else. Nobody is answered.
 */
export type Left = Event & { kind: 'left'; tenant: string | null; users?: string };
/** The bot has a tenant, perhaps one that it had lost. Nobody is answered. */
export type Returned = Event & { kind: 'returned'; tenant: string };

export type Inbound = Command | Mention | Press | Submit | Suggest | Opened | Joined | Left | Returned;
/** What somebody said in words. */
export type Spoken = Command | Mention;

/**
 * Text with one look. A `href` makes it a link. Renderers escape `text`; nothing in it is ever markup. With `at`, each
 * reader is shown that time in their own zone where the platform can, and `text` where it cannot; its day as well where
 * `day` says so. With `command`, `text`
 * is what follows the bot's own command name, such as "quiz on", and each adapter spells it as it is typed there. With
 * `place`, it is a link to that place by its name and that of its server, where the platform can, and else `text`.
 */
export type Span = {
  text: string;
  style?: 'bold' | 'italic' | 'code';
  href?: string;
  at?: Temporal.Instant;
  day?: true;
  command?: true;
  place?: PlaceRef;
};

export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; spans: Span[] }
  | { kind: 'list'; items: Span[][] }
  /** A labelled line that stands out, such as the exam tip. */
  | { kind: 'tip'; label: string; spans: Span[] }
  | { kind: 'quote'; spans: Span[] }
  /** `rows` have as many cells as `header`; the first cell of a row names it. */
  | { kind: 'table'; header: string[]; rows: Span[][][] }
  /** Bars to compare, such as picks per option; `value` is zero or more. */
  | { kind: 'chart'; title: string; bars: { label: string; value: number }[] }
  /** Small print. */
  | { kind: 'note'; spans: Span[] }
  /** Buttons that belong to what stands above them, such as the options of one question. */
  | { kind: 'buttons'; buttons: Button[] }
  /**
   * A text to keep, as a file where the platform takes one from the bot; elsewhere `instead` stands in its place. `name` is
   * made by the core: lower-case letters, digits, hyphens and a dot.
   */
  | { kind: 'file'; name: string; text: string; instead: Exclude<Part, { kind: 'file' }>[] };

/**
 * `action` is made by src/actions.ts and at most 100 bytes long; `label` at most 75 characters. `spoken` is what a screen
 * reader says in place of a label that is short: "A: Green tea" for "A".
 */
export type Button = { label: string; spoken?: string; action: string; style?: 'primary' | 'danger' };

/** A whole message as plain data; `buttons` are those of the whole. src/text/plain.ts computes the text-only fallback. */
export type Message = { parts: Part[]; buttons: Button[] };

/**
 * `initial` is what the field holds when it is opened; `problem` is what was wrong with it when the form was sent. Every
 * value comes back as text.
 */
export type Field = {
  id: string;
  label: string;
  hint?: string;
  required: boolean;
  initial?: string;
  problem?: string;
} & (
  | { kind: 'text'; multiline: boolean; maxLength: number }
  /** One of `choices`. */
  | { kind: 'choice'; choices: Choice[] }
  /** Any of `choices`; their values come back joined by commas. */
  | { kind: 'choices'; choices: Choice[] }
  /** A time of day, as "09:00". */
  | { kind: 'time' }
);
/**
 * A modal on Slack and Discord, questions in turn on the console. `submit` comes back in `Submit.form`. As the reply to a
 * form that was sent it says, in the `problem` of its fields, why that is not taken, and holds what was typed; where the
 * platform cannot show it again, a button with the action `reopen` opens it as it stands.
 */
export type Form = { title: string; fields: Field[]; submitLabel: string; submit: string; reopen?: string };

/** `label` is shown, `value` comes back; each at most 100 characters. */
export type Choice = { label: string; value: string };

/** Who sees a message: the person who asked, or all in the place. */
export type Audience = 'caller' | 'place';

/**
 * The answer to one inbound event.
 * A message goes to the caller alone or to the whole place (the thread, where the event came from one).
 * `replace` overwrites the message whose button was pressed, and, after a form, the page of the bot where the form was
 * opened on it; on any other event it means `new`.
 */
export type Reply =
  | { kind: 'none' }
  | { kind: 'message'; message: Message; audience: Audience; mode: 'new' | 'replace' }
  | { kind: 'form'; form: Form }
  | { kind: 'suggestions'; choices: Choice[] };

/** Never rejects: the core turns its own errors into replies. */
export type Handle = (inbound: Inbound) => Promise<Reply>;

/**
 * The adapter calls it when a reply other than `none` to a mention stands, or was given up: until then the core keeps the
 * mention, and has it answered by `Messenger.answer` where this run does not come to it. Never rejects.
 */
export type Answered = (mention: Mention) => Promise<void>;

/** Sends what the core says by itself. Every method rejects with a `DeliveryError` and nothing else. */
export type Messenger = {
  /**
   * Brings a reply to where the mention was made, as its adapter does with the reply of `Handle`, but from what the
   * mention holds alone: it may have come to an earlier run, or to another process. An answer that stands already, as
   * that one died just after it, is not given again where the platform lets the bot look.
   */
  answer(mention: Mention, reply: Reply): Promise<void>;
  /** `key` is equal for repeats of one post, at most 25 characters; platforms that can, drop the repeat. */
  post(place: PlaceRef, message: Message, key: string): Promise<MessageRef>;
  edit(ref: MessageRef, message: Message): Promise<void>;
  /** The direct message of the bot with a user, as a place to post to; opened where there is none. */
  direct(user: UserRef): Promise<PlaceRef>;
  /** A direct message that lasts. */
  tell(user: UserRef, message: Message): Promise<void>;
  /** Opens the thread of a message, or finds it where it is open already. */
  thread(ref: MessageRef, title: string): Promise<PlaceRef>;
  /** The bot's own post with this key, if it was made since then and the platform lets the bot look; else null. */
  find(place: PlaceRef, key: string, since: Temporal.Instant): Promise<MessageRef | null>;
};

export type Adapter = {
  name: string;
  messenger: Messenger;
  /**
   * The workspace or server of a place, by the platform's own id; undefined where it is of none, as a direct message of
   * Discord. An adapter without this has one team, in which each person is for themselves.
   */
  teamOf?(place: PlaceRef): string | undefined;
  /** Is it connected and receiving? The health check asks. */
  ready(): boolean;
  /** Does another process receive, while this one only sends? It is ready then too. */
  standsBy?(): boolean;
  /**
   * Resolves when events are being received; rejects with a `StartError` that tells the operator what to do. Where the
   * platform sends an event only until it is acknowledged, a mention is acknowledged after `handle` has resolved, or
   * shortly before the platform's patience ends. Where nothing is kept, nobody need be told what was answered.
   */
  start(handle: Handle, answered?: Answered): Promise<void>;
  /** Takes no new events, waits for the running ones, then closes. */
  stop(): Promise<void>;
};
