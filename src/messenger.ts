import type { Adapter, Messenger, Origin, PlaceRef } from './chat.ts';
import { DeliveryError } from './errors.ts';

/**
 * One messenger for all platforms: each reference begins with the name of the adapter that made it. A reference of an
 * adapter that does not run, such as one stored before its token was taken away, is rejected as a problem of the bot.
 */
export function routeMessenger(adapters: readonly Adapter[]): Messenger {
  const messengers = new Map(adapters.map(({ name, messenger }) => [name, messenger]));
  const of = (ref: string): Messenger => {
    const messenger = messengers.get(platformOf(ref));
    if (!messenger) throw new DeliveryError('bot', 'platform_not_running');
    return messenger;
  };
  return {
    answer: async (mention, reply) => of(mention.origin.place).answer(mention, reply),
    post: async (place, message, key) => of(place).post(place, message, key),
    edit: async (ref, message) => of(ref).edit(ref, message),
    direct: async user => of(user).direct(user),
    tell: async (user, message) => of(user).tell(user, message),
    thread: async (ref, title) => of(ref).thread(ref, title),
    find: async (place, key, since) => of(place).find(place, key, since),
  };
}

/** Who is to wait for whom: those of one workspace or server, or each for themselves where a place is of none. */
export const teamsOf =
  (adapters: readonly Adapter[]) =>
  ({ place, person }: Pick<Origin, 'place' | 'person'>): string => {
    const team = adapterOf(adapters, place)?.teamOf?.(place);
    return team === undefined ? person : `${platformOf(place)}:${team}`;
  };

/** The adapter that made a reference, if it runs. */
export const adapterOf = (adapters: readonly Adapter[], ref: PlaceRef): Adapter | undefined =>
  adapters.find(({ name }) => name === platformOf(ref));

const platformOf = (ref: string): string => ref.split(':', 1)[0] ?? '';
