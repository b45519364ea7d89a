import type { Adapter, Messenger } from './chat.ts';
import { DeliveryError } from './errors.ts';

/**
 * One messenger for all platforms: each reference begins with the name of the adapter that made it. A reference of an
 * adapter that does not run, such as one stored before its token was taken away, is rejected as a problem of the bot.
 */
export function routeMessenger(adapters: readonly Adapter[]): Messenger {
  const messengers = new Map(adapters.map(({ name, messenger }) => [name, messenger]));
  const of = (ref: string): Messenger => {
    const [name = ''] = ref.split(':', 1);
    const messenger = messengers.get(name);
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
