import type { Mention, Message, MessageRef, Messenger, Reply } from '../../src/chat.ts';
import { formNeedsCommand } from '../../src/replies.ts';
import { answerKey } from '../kit/answer.ts';
import { messageRef, type Place, placeRef, readMessage, readPlace, readUser } from './refs.ts';
import { renderMessage } from './render.ts';
import type { Entry, Room } from './room.ts';

type Options = { room: () => Room; now: () => Temporal.Instant; command: string };

/** Puts what the bot says into the room. */
export type Writing = {
  /** For all in the place, or for one person. */
  say(place: Place, message: Message, key: string, seenBy: Entry['seenBy']): MessageRef;
  /** Other words for a message, which stands again where the room has lost it. */
  change(ref: MessageRef, message: Message, seenBy: Entry['seenBy']): void;
};

export function createWriting({ room, now, command }: Options): Writing {
  const written = (place: Place, message: Message, seenBy: Entry['seenBy']) => ({
    place,
    by: null,
    // Who writes to the bot is alone with it.
    seenBy: place.kind === 'direct' ? place.with : seenBy,
    at: now(),
    content: { shown: renderMessage(message, command) },
  });
  return {
    say: (place, message, key, seenBy) => messageRef(place, room().add({ ...written(place, message, seenBy), key }).id),
    change(ref, message, seenBy) {
      const { place, id } = readMessage(ref);
      room().edit({ id, ...written(place, message, seenBy) });
    },
  };
}

export function createMessenger(options: Options, { say, change }: Writing): Messenger {
  const { room, now } = options;
  let told = 0;
  return {
    async answer({ eventId, origin, text, at }: Mention, reply: Reply) {
      if (reply.kind !== 'message' && reply.kind !== 'form') return;
      const key = answerKey({ eventId });
      const place = readPlace(origin.thread ?? origin.place);
      if (room().find(place, key, at)) return;
      const message = reply.kind === 'form' ? formNeedsCommand(text) : reply.message;
      const isForAll = reply.kind === 'message' && reply.audience === 'place';
      say(place, message, key, isForAll ? null : readUser(origin.user));
    },
    post: async (place, message, key) => say(readPlace(place), message, key, null),
    edit: async (ref, message) => change(ref, message, null),
    direct: async user => placeRef({ kind: 'direct', with: readUser(user) }),
    async tell(user, message) {
      const person = readUser(user);
      say({ kind: 'direct', with: person }, message, `told-${now().epochMilliseconds}-${++told}`, person);
    },
    thread: async ref => placeRef({ kind: 'thread', on: readMessage(ref).id }),
    async find(place, key, since) {
      const where = readPlace(place);
      const entry = room().find(where, key, since);
      return entry ? messageRef(where, entry.id) : null;
    },
  };
}
