import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';

/**
 * The only place that makes and reads references. The page is one tenant. As text: `web:user:ada`, `web:person:ada`,
 * `web:place:channel`, `web:place:thread.17`, `web:place:direct.ada` and `web:message:PLACE:18`. A message holds its place,
 * so that it can stand there again where the room has lost it.
 */
export const people = [
  { id: 'ada', name: 'Ada' },
  { id: 'ben', name: 'Ben' },
  { id: 'chloe', name: 'Chloe' },
] as const;

export type PersonId = (typeof people)[number]['id'];

/** Where a message stands; a thread hangs on the message of the channel with that number. */
export type Place = { kind: 'channel' } | { kind: 'thread'; on: number } | { kind: 'direct'; with: PersonId };

export const channel: Place = { kind: 'channel' };

export const userRef = (id: PersonId) => `web:user:${id}` as UserRef;
export const personRef = (id: PersonId) => `web:person:${id}` as PersonRef;
export const placeRef = (place: Place) => `web:place:${written(place)}` as PlaceRef;
export const messageRef = (place: Place, id: number) => `web:message:${written(place)}:${id}` as MessageRef;

export function readUser(ref: UserRef): PersonId {
  const person = people.find(({ id }) => userRef(id) === ref);
  return person?.id ?? unknown();
}

export const readPlace = (ref: PlaceRef): Place => placeOf(/^web:place:([^:]+)$/.exec(ref)?.[1] ?? '') ?? unknown();

export function readMessage(ref: MessageRef): { place: Place; id: number } {
  const [, place = '', id = ''] = /^web:message:([^:]+):(\d{1,15})$/.exec(ref) ?? [];
  return { place: placeOf(place) ?? unknown(), id: Number(id) };
}

export const isChannel = (ref: PlaceRef): boolean => ref === placeRef(channel);

/** A place in short: "channel", "thread.17" or "direct.ada". */
export const written = (place: Place): string =>
  place.kind === 'thread' ? `thread.${place.on}` : place.kind === 'direct' ? `direct.${place.with}` : 'channel';

/** What `written` wrote; undefined for anything else. */
export function placeOf(text: string): Place | undefined {
  const [, kind, of = ''] = /^(channel|thread(?=\.\d)|direct(?=\.))(?:\.(\w{1,15}))?$/.exec(text) ?? [];
  const person = people.find(({ id }) => id === of);
  if (kind === 'direct') return person && { kind, with: person.id };
  if (kind === 'thread') return /^\d+$/.test(of) ? { kind, on: Number(of) } : undefined;
  return kind === 'channel' && of === '' ? channel : undefined;
}

function unknown(): never {
  throw new DeliveryError('not_found', 'not_of_this_room');
}
