import type { webApi } from '@slack/bolt';
import type { Mention, Messenger, PlaceRef } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';
import { answerBy } from '../kit/answer.ts';
import { messageRef, placeRef, readMessage, readPlace, readUser } from './refs.ts';
import { inThread, openDirect, quiet, send } from './send.ts';

/**
 * Slack drops no repeats: `key` goes into the metadata of the post, where a repeat can be recognised. Every member
 * can read metadata.
 */
export function createMessenger(client: webApi.WebClient): Messenger {
  const messenger: Messenger = {
    answer: (mention, reply) => answerBy(messenger, mention, reply, answerPlace(mention)),
    async post(place, message, key) {
      const { team, channel, thread } = readPlace(place);
      const metadata = { event_type: 'smgov_post', event_payload: { key } };
      const posted = await send(message, content =>
        client.chat.postMessage({ ...content, ...quiet, ...inThread(thread), channel, metadata }),
      );
      if (!posted.ts) throw new DeliveryError('unknown_outcome', 'no_timestamp');
      return messageRef({ team, channel, ts: posted.ts, thread });
    },

    async edit(ref, message) {
      const { channel, ts } = readMessage(ref);
      // Unlike chat.postMessage, chat.update would read the text for mentions unless told not to.
      await send(message, content => client.chat.update({ ...content, channel, ts, parse: 'none' }));
    },

    async tell(ref, message) {
      const { user } = readUser(ref);
      await send(message, async content =>
        client.chat.postMessage({ ...content, ...quiet, channel: await openDirect(client, user) }),
      );
    },

    find: async () => null,

    /** Every message of Slack can carry a thread, so nothing has to be opened; a reply's thread is the one it is in. */
    async thread(ref) {
      const { team, channel, ts, thread } = readMessage(ref);
      return placeRef({ team, channel, thread: thread ?? ts });
    },
  };
  return messenger;
}

/** An answer to all goes under the mention, whose timestamp ends its event id. */
function answerPlace({ eventId, origin }: Mention): PlaceRef {
  if (origin.isPrivate || origin.thread) return origin.thread ?? origin.place;
  return placeRef({ ...readPlace(origin.place), thread: eventId.slice(eventId.lastIndexOf(':') + 1) });
}
