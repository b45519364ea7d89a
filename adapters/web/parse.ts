import { z } from 'zod';
import type { Command, Inbound, Mention, Named, Origin, Press, Submit, Suggest } from '../../src/chat.ts';
import {
  channel,
  messageRef,
  type PersonId,
  type Place,
  people,
  personRef,
  placeOf,
  placeRef,
  userRef,
} from './refs.ts';
import type { Deed } from './wire.ts';

const ids = people.map(({ id }) => id);
const place = z.string().max(40);

/** Who does it and how; the page is as little trusted as anybody who can reach it. */
const doer = {
  id: z.string().regex(/^[\w-]{1,64}$/),
  as: z.enum(ids),
  admin: z.boolean(),
  zone: z.string().max(60),
  tab: z.string().regex(/^[\w-]{1,64}$/),
  place,
};

const schema = z.discriminatedUnion('kind', [
  z.object({ ...doer, kind: z.literal('say'), text: z.string().trim().min(1).max(20_000) }),
  z.object({ ...doer, kind: z.literal('press'), message: z.int().min(0), action: z.string().max(200) }),
  z.object({
    ...doer,
    kind: z.literal('submit'),
    form: z.string().max(200),
    values: z.record(z.string().max(100), z.string().max(20_000)),
  }),
  z.object({ ...doer, kind: z.literal('suggest'), text: z.string().max(500) }),
]);

/** Something that was done in the room: who did it, where, and what the core is told. */
export type Arrival = { by: PersonId; tab: string; where: Place; inbound: Inbound };

/** What the page sent; undefined where it is nothing that it would send. */
export function readDeed(body: unknown): (Deed & { as: PersonId }) | undefined {
  const { data } = schema.safeParse(body);
  return data;
}

/**
 * What was done, for the core. In the channel a line is a command, with or without the bot's name, and a mention where it
 * begins with "@" and the name; in threads and direct messages, which have no commands, it is a mention.
 */
export function parse(deed: Deed & { as: PersonId }, command: string, at: Temporal.Instant): Arrival | undefined {
  const where = whereOf(deed);
  if (!where) return undefined;
  const event = { eventId: `web:${deed.kind}:${deed.id}`, at, origin: originOf(deed, where) };
  return { by: deed.as, tab: deed.tab, where, inbound: inboundOf(deed, where, command, event) };
}

type Event = { eventId: string; at: Temporal.Instant; origin: Origin };

function inboundOf(
  deed: Deed,
  where: Place,
  command: string,
  event: Event,
): Command | Mention | Press | Submit | Suggest {
  switch (deed.kind) {
    case 'say': {
      const [, sign, rest] = new RegExp(`^([/@])${command}(?:\\s+(.*))?$`, 'is').exec(deed.text) ?? [];
      const isMention = sign === '@' || (where.kind !== 'channel' && sign !== '/');
      const text = sign ? (rest ?? '') : deed.text;
      return { kind: isMention ? 'mention' : 'command', text, ...peopleIn(text), ...event };
    }
    case 'press':
      return { kind: 'press', action: deed.action, message: messageRef(where, deed.message), ...event };
    case 'submit':
      return { kind: 'submit', form: deed.form, values: deed.values, ...event };
    case 'suggest':
      return {
        kind: 'suggest',
        field: 'question',
        text: deed.text.replace(new RegExp(`^[/@]${command}\\s+`, 'i'), ''),
        ...event,
      };
  }
}

/** People of the room whose names stand behind an "@", in the order of the text. */
function peopleIn(text: string): { people?: Named[] } {
  const named = [...text.matchAll(/(?<=^|\s)@([\p{L}\p{N}]{1,40})/gu)].flatMap(([, word = '']): Named[] => {
    const person = people.find(({ name }) => name.toLowerCase() === word.toLowerCase());
    return person ? [{ user: userRef(person.id), person: personRef(person.id), name: person.name }] : [];
  });
  return named.length > 0 ? { people: named } : {};
}

/** A person's direct messages are "direct" to the page, which knows of no others. */
const whereOf = ({ place: given, as }: { place: string; as: PersonId }): Place | undefined =>
  given === 'direct' ? { kind: 'direct', with: as } : given.startsWith('direct') ? undefined : placeOf(given);

function originOf({ as, admin, zone }: Deed & { as: PersonId }, where: Place): Origin {
  return {
    user: userRef(as),
    person: personRef(as),
    userName: people.find(({ id }) => id === as)?.name ?? as,
    place: placeRef(where.kind === 'thread' ? channel : where),
    thread: where.kind === 'thread' ? placeRef(where) : null,
    isPrivate: where.kind === 'direct',
    isAdmin: admin,
    zone: isZone(zone) ? zone : null,
    canPost: { ok: true },
  };
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
