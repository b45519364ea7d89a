import { RESTJSONErrorCodes as Code, RequestMethod, Routes, SnowflakeUtil } from 'discord.js';
import type { Message, MessageRef, Messenger, PlaceRef, UserRef } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';
import { answerBy } from '../kit/answer.ts';
import { directError, isRefusal } from './errors.ts';
import { limits } from './limits.ts';
import { messageRef, placeRef, readMessage, readPlace, readUser } from './refs.ts';
import { keyNumber } from './render.ts';
import { type Call, noMentions, patch, post, sendable, sendMessage } from './send.ts';
import { label, type Spell } from './text.ts';

/** The shortest idle time that Discord has for threads and that outlasts a working day, in minutes. */
const archiveAfter = 1_440;

/** What is told to a person may have a key as a post has; without one, no two are the same. */
export type KeyedMessenger = Omit<Messenger, 'tell'> & {
  tell(user: UserRef, message: Message, key?: string): Promise<void>;
};

/** `post` is for what stands in a channel, `later` for direct messages, which are reminders, and for edits. */
type Calls = { post: Call; later: Call };

/** The parts of a message that tell whether it is a post of ours. */
type Posted = { id: string; author?: { id?: string }; components?: { id?: number }[] };

/**
 * Sends by plain calls of Discord's API, addressed by the ids in the references: the caches of discord.js may be
 * empty, as they are after a restart. `self` is the id of the bot's user, once it is known; `learn` is waited for before
 * anything is worded, as it may find out how commands are spelled.
 */
export function createMessenger(
  { post: posting, later }: Calls,
  spell: Spell,
  { self, learn }: { self: () => string | undefined; learn: () => Promise<unknown> },
): KeyedMessenger {
  const callFor = (guild: string | null): Call => (guild === null ? later : posting);
  const direct = async (user: UserRef): Promise<PlaceRef> => {
    try {
      const opened = await later<Made>(post(Routes.userChannels(), { recipient_id: readUser(user) }));
      return placeRef(null, idOf(opened));
    } catch (error) {
      throw directError(error);
    }
  };
  const messenger: KeyedMessenger = {
    answer: (mention, reply) => answerBy(messenger, mention, reply),
    async post(place, message, key) {
      const { guild, channel } = readPlace(place);
      await learn();
      try {
        const posted = await sendMessage(callFor(guild), channel, message, spell, { nonce: key, key });
        return messageRef(guild, channel, idOf(posted));
      } catch (error) {
        throw guild === null ? directError(error) : error;
      }
    },
    async edit(ref, message) {
      const { channel, message: id } = readMessage(ref);
      await learn();
      await sendable(message, spell, (payload, files) =>
        later({ ...patch(Routes.channelMessage(channel, id), { ...payload, allowed_mentions: noMentions }), ...files }),
      );
    },
    direct,
    async tell(user, message, key = SnowflakeUtil.generate().toString()) {
      await messenger.post(await direct(user), message, key);
    },
    async thread(ref, title) {
      const { guild, channel, message } = readMessage(ref);
      const body = { name: label(title, limits.threadName), auto_archive_duration: archiveAfter };
      await posting(post(Routes.threads(channel, message), body)).catch(error => {
        if (!isRefusal(error, Code.ThreadAlreadyCreatedForMessage)) throw error;
      });
      // The thread of a message has the id of the message, so it is known where it is open already.
      return placeRef(guild, message);
    },
    find: (place, key, since) => find(callFor(readPlace(place).guild), self(), place, key, since),
  };
  return messenger;
}

type Made = { id?: unknown } | null;

/** The id of what was made. What answers without one, such as the page of a proxy, does not say whether it was. */
function idOf(made: Made): string {
  const id = made?.id;
  if (typeof id === 'string' && /^\d+$/.test(id)) return id;
  throw new DeliveryError('unknown_outcome', 'no_id');
}

/** Discord's own time begins with 2015; the bits below it tell apart what happens in one millisecond. */
const firstIdAt = (at: Temporal.Instant) => (BigInt(at.epochMilliseconds) - 1_420_070_400_000n) << 22n;

/** Milliseconds that the clocks of Discord and of this machine may be apart. */
const clocks = 10_000;

async function find(
  call: Call,
  self: string | undefined,
  place: PlaceRef,
  key: string,
  since: Temporal.Instant,
): Promise<MessageRef | null> {
  const { guild, channel } = readPlace(place);
  const after = String(firstIdAt(since.subtract({ milliseconds: clocks })));
  const query = new URLSearchParams({ after, limit: String(limits.found) });
  try {
    const messages = await call<Posted[]>({
      method: RequestMethod.Get,
      fullRoute: Routes.channelMessages(channel),
      query,
    });
    const wanted = keyNumber(key);
    const ours = messages.filter(({ author, components }) => author?.id === self && components?.[0]?.id === wanted);
    const [first] = ours.map(({ id }) => id).toSorted((a, b) => Number(BigInt(a) - BigInt(b)));
    return first === undefined ? null : messageRef(guild, channel, first);
  } catch (error) {
    if (error instanceof DeliveryError && error.problem === 'forbidden') return null;
    throw error;
  }
}
