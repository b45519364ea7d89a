import { pino } from 'pino';
import { decodeAction } from '../../actions.ts';
import { createApp } from '../../app.ts';
import type {
  Form,
  Inbound,
  Message,
  MessageRef,
  Messenger,
  Origin,
  PersonRef,
  PlaceRef,
  UserRef,
} from '../../chat.ts';
import { DeliveryError, type DeliveryProblem } from '../../errors.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { optionLetter } from '../../quiz/said/question.ts';
import type { Search } from '../../search/search.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { buttonsOf, message } from '../../text/build.ts';
import type { Said, Sample } from './said.ts';

/** A Monday morning in Paris, on which all plays begin. */
export const curtain = Temporal.Instant.from('2026-03-02T08:00:00Z');
export const channel = 'play:channel' as PlaceRef;

export type Person = { name: string; isAdmin: boolean };
export const ann: Person = { name: 'Ann', isAdmin: false };
export const bob: Person = { name: 'Bob', isAdmin: false };
export const cas: Person = { name: 'Cas', isAdmin: false };
export const admin: Person = { name: 'the admin', isAdmin: true };

export const userOf = ({ name }: Person): UserRef => `play:user:${name}` as UserRef;

/** Steps with the guide that they are played with. */
export type Scene = { name: string; guide: Guide; steps: readonly Step[] };
/** One thing that happens in a scene. */
export type Step = (stage: Stage) => Promise<void>;

/** The real core over a database in memory, with people, a clock and a channel that are made up. */
type Stage = {
  store: Store;
  hears(what: Heard, by: Person, where?: Partial<Origin>): Promise<void>;
  /** The action of the newest button with this label. */
  button(label: string): string;
  /** The action of the newest button that taps the option of this letter; `question` is its place in the round, from 0. */
  option(question: number, letter: string): string;
  /** The form that was opened last. */
  form(): Form;
  /** No post is taken from now on. */
  refuse(problem: DeliveryProblem): void;
  /** Time passes, second by second at its beginning and its end, and what is due is done. */
  waits(time: Temporal.DurationLike): Promise<void>;
};

type Heard = DistributiveOmit<Inbound, 'eventId' | 'at' | 'origin'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** More seconds than all posts of one moment take, as one follows another. */
const busySeconds = 12;

/** Plays a scene, over an empty database, and gives what was said in it, in its order, named after the scene. */
export async function play(
  { name, guide, steps }: Scene,
  search: Search,
  { url = 'sqlite::memory:', log = pino({ level: 'silent' }) } = {},
): Promise<Sample[]> {
  const store = await openStore(url, { log });
  const samples: Sample[] = [];
  const seen: Message[] = [];
  let [now, events, seeds] = [curtain, 0, 0];
  let opened: Form | null = null;
  let refused: DeliveryProblem | null = null;

  const record = (to: string, said: Said): void => {
    samples.push({ name: `${name} ${samples.length + 1}`, to, said });
    if ('parts' in said) seen.unshift(said);
    else if ('message' in said) seen.unshift(said.message);
    else if ('form' in said) opened = said.form;
  };
  const messenger: Messenger = {
    post: async (place, posted) => {
      if (refused) throw new DeliveryError(refused, 'play');
      record(nameOf(place), posted);
      return `play:message:${samples.length}` as MessageRef;
    },
    edit: async (_, edited) => record('the post, edited', edited),
    direct: async user => `play:direct:${user}` as PlaceRef,
    tell: async (_, told) => record('a direct message to the owner of the quiz', told),
    thread: async ref => `play:thread:${ref}` as PlaceRef,
    find: async () => null,
    answer: async () => {},
  };
  const { handle, tick } = createApp({ guide, search, store, messenger, log, seed: () => ++seeds });

  const stage: Stage = {
    store,
    async hears(what, by, where = {}) {
      const origin = { ...originOf(by), ...where };
      const reply = await handle({ eventId: `play-${++events}`, at: now, origin, ...what } as Inbound);
      record(`${by.name} ${wordsOf(what, seen)}`, reply);
    },
    option: (question, letter) =>
      seen.flatMap(buttonsOf).find(({ action }) => {
        const tap = decodeAction(action);
        return tap?.kind === 'pick' && tap.question === question && optionLetter(tap.place) === letter;
      })?.action ?? '',
    button: label => buttonsOf(message([], seen.flatMap(buttonsOf))).find(one => one.label === label)?.action ?? '',
    form: () => opened ?? { title: '', fields: [], submitLabel: '', submit: '' },
    refuse(problem) {
      refused = problem;
    },
    async waits(time) {
      const end = now.add(time);
      const run = async (at: Temporal.Instant) => {
        now = at;
        while (await tick(now));
      };
      for (let second = 0; second <= busySeconds; second++) await run(now.add({ seconds: second > 0 ? 1 : 0 }));
      if (Temporal.Instant.compare(now, end) < 0) now = end;
      for (let second = 0; second <= busySeconds; second++) await run(now.add({ seconds: second > 0 ? 1 : 0 }));
    },
  };
  try {
    for (const step of steps) await step(stage);
  } finally {
    await store.close();
  }
  return samples;
}

function nameOf(place: PlaceRef): string {
  if (place.startsWith('play:direct:')) return `a direct message to ${place.slice(place.lastIndexOf(':') + 1)}`;
  return place === channel ? 'a post in the channel' : 'a post in the thread';
}

function originOf(person: Person): Origin {
  return {
    user: userOf(person),
    person: `play:person:${person.name}` as PersonRef,
    userName: person.name,
    place: channel,
    thread: null,
    isPrivate: false,
    isAdmin: person.isAdmin,
    zone: 'Europe/Paris',
    canPost: { ok: true },
  };
}

/** What somebody did, for the line above the answer. */
function wordsOf(what: Heard, seen: readonly Message[]): string {
  switch (what.kind) {
    case 'command':
      return `types "${short(what.text)}"`;
    case 'mention':
      return `mentions the bot: "${short(what.text)}"`;
    case 'press':
      return `presses "${seen.flatMap(buttonsOf).find(({ action }) => action === what.action)?.label ?? 'an old button'}"`;
    case 'submit':
      return 'sends the form';
    case 'suggest':
      return `types "${short(what.text)}" into the option "${what.field}"`;
    case 'opened':
      return "opens the bot's own page";
    case 'joined':
      return 'adds the bot to the channel';
    case 'left':
      return 'removes the bot';
    case 'returned':
      return 'takes the bot in again';
  }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text).replaceAll('\n', ' ');
