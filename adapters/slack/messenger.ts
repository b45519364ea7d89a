import type { Mention, Message, MessageRef, Messenger, PlaceRef, UserRef } from '../../src/chat.ts';
import { DeliveryError, type DeliveryProblem } from '../../src/errors.ts';
import { answerBy } from '../kit/answer.ts';
import type { Calls } from './client.ts';
import { deliveryError, directError } from './errors.ts';
import { createPace, type Sleep } from './pace.ts';
import type { Self } from './parse.ts';
import { isDirect, messageRef, placeRef, readMessage, readPlace, readUser } from './refs.ts';
import { eventType, inThread, keyed, openDirect, type Persist, quiet, send } from './send.ts';

type Deps = {
  /** The slash command, without the slash. */
  command: string;
  sleep: Sleep;
  /** For what is told to people; a round must not stand twice. */
  persist: Persist;
  /** Who the bot is, once that is known. */
  self: () => Self | undefined;
};

/** A round must not stand twice, and the core knows when to try again. */
const once: Persist = call => call();

/** Slack drops no repeats: `key` goes into the metadata of the post, where a repeat can be recognised. */
export function createMessenger(client: Calls, { command, sleep, persist, self }: Deps): Messenger {
  const turnIn = createPace(sleep);
  const find = createSearch(client, self);
  const put = async (place: PlaceRef, message: Message, key: string, persist: Persist): Promise<MessageRef> => {
    const { team, channel, thread } = readPlace(place);
    await turnIn(channel);
    const posted = await send(message, command, content =>
      persist(() => client.chat.postMessage({ ...content, ...quiet, ...keyed(key), ...inThread(thread), channel })),
    );
    if (!posted.ts) throw new DeliveryError('unknown_outcome', 'no_timestamp');
    return messageRef({ team, channel, ts: posted.ts, thread });
  };
  const direct = async (ref: UserRef): Promise<PlaceRef> => {
    const { team, user } = readUser(ref);
    try {
      return placeRef({ team, channel: await openDirect(client, user) });
    } catch (error) {
      throw directError(error);
    }
  };
  return {
    answer: (mention, reply) =>
      answerBy(
        {
          ...{ find, post: (place, message, key) => put(place, message, key, persist) },
          direct,
        },
        ...([mention, reply, answerPlace(mention)] as const),
      ),
    async post(place, message, key) {
      try {
        return await put(place, message, key, once);
      } catch (error) {
        throw isDirect(place) ? directError(error) : error;
      }
    },

    async edit(ref, message) {
      const { channel, ts } = readMessage(ref);
      // Unlike chat.postMessage, chat.update would read the text for mentions unless told not to.
      await send(message, command, content => client.chat.update({ ...content, channel, ts, parse: 'none' }));
    },

    direct,

    async tell(ref, message) {
      const { user } = readUser(ref);
      await send(message, command, content =>
        persist(async () => client.chat.postMessage({ ...content, ...quiet, channel: await openDirect(client, user) })),
      );
    },

    find,

    /** Every message of Slack can carry a thread, so nothing has to be opened; a reply's thread is the one it is in. */
    async thread(ref) {
      const { team, channel, ts, thread } = readMessage(ref);
      return placeRef({ team, channel, thread: thread ?? ts });
    },
  };
}

/** An answer to all goes under the mention, whose timestamp ends its event id. */
function answerPlace({ eventId, origin }: Mention): PlaceRef {
  if (origin.isPrivate || origin.thread) return origin.thread ?? origin.place;
  return placeRef({ ...readPlace(origin.place), thread: eventId.slice(eventId.lastIndexOf(':') + 1) });
}

/** Seconds by which Slack's clock, which stamps the posts, may be behind ours. */
const clocksDiffer = 60;
/** Messages that are looked at: those nearest to the time come first. */
const page = 200;
/** Channels that are remembered for a missing scope; ours. */
const mostClosed = 1_000;
const refusals: ReadonlySet<DeliveryProblem> = new Set(['forbidden', 'not_found', 'invalid']);

/**
 * Looks for a post of the bot by its key. For that, channels:history or groups:history has to be granted, which is not
 * asked for: it reads all that people write. A channel where it is missing is not looked at again.
 */
function createSearch(client: Calls, self: () => Self | undefined): Messenger['find'] {
  const closed = new Set<string>();
  const look = async (
    { channel, thread }: Place,
    key: string,
    since: Temporal.Instant,
  ): Promise<string | undefined> => {
    const oldest = String(since.epochMilliseconds / 1_000 - clocksDiffer);
    const asked = { channel, oldest, limit: page, include_all_metadata: true };
    const { messages = [] } = thread
      ? await client.conversations.replies({ ...asked, ts: thread })
      : await client.conversations.history(asked);
    const bot = self()?.bot;
    const own = messages.find(({ user, metadata }) => {
      const { event_type, event_payload } = (metadata ?? {}) as Metadata;
      return user === bot && event_type === eventType && event_payload?.key === key;
    });
    return own?.ts;
  };
  return async (ref, key, since) => {
    const place = readPlace(ref);
    if (!self() || closed.has(place.channel)) return null;
    try {
      const ts = await look(place, key, since);
      return ts ? messageRef({ ...place, ts }) : null;
    } catch (error) {
      const failure = deliveryError(error);
      if (!refusals.has(failure.problem)) throw failure;
      if (failure.code === 'missing_scope' && closed.size < mostClosed) closed.add(place.channel);
      return null;
    }
  };
}

type Place = ReturnType<typeof readPlace>;
type Metadata = { event_type?: string; event_payload?: { key?: unknown } };
