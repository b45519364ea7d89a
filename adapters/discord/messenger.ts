import { RESTJSONErrorCodes as Code, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Message, Messenger } from '../../src/chat.ts';
import { answerBy } from '../kit/answer.ts';
import { isRefusal, toDeliveryError } from './errors.ts';
import { limits } from './limits.ts';
import { messageRef, placeRef, readMessage, readPlace, readUser } from './refs.ts';
import { type Payload, renderMessage, renderPlain } from './render.ts';
import { label } from './text.ts';

/** Nothing that the bot says may ping anybody, not even the author of the message that it replies to. */
export const noMentions = { parse: [], repliedUser: false };
const noMentionsRaw = { parse: [], replied_user: false };

/** The shortest idle time that Discord has for threads and that outlasts a working day, in minutes. */
const archiveAfter = 1_440;

/**
 * Sends by plain calls of Discord's API, addressed by the ids in the references: the caches of discord.js may be
 * empty, as they are after a restart.
 */
export function createMessenger(rest: REST): Messenger {
  const messenger: Messenger = {
    answer: (mention, reply) => answerBy(messenger, mention, reply),
    post: (place, message, key) =>
      translated(async () => {
        const { guild, channel } = readPlace(place);
        const { id } = await sendMessage(rest, channel, message, { nonce: key });
        return messageRef(guild, channel, id);
      }),
    edit: (ref, message) =>
      translated(async () => {
        const { channel, message: id } = readMessage(ref);
        const body = { allowed_mentions: noMentionsRaw };
        await sendable(message, payload =>
          rest.patch(Routes.channelMessage(channel, id), { body: { ...payload, ...body } }),
        );
      }),
    tell: (user, message) =>
      translated(async () => {
        const direct = (await rest.post(Routes.userChannels(), { body: { recipient_id: readUser(user) } })) as Created;
        await sendMessage(rest, direct.id, message, { nonce: SnowflakeUtil.generate().toString() });
      }),
    find: async () => null,
    thread: (ref, title) =>
      translated(async () => {
        const { guild, channel, message } = readMessage(ref);
        const body = { name: label(title, limits.threadName), auto_archive_duration: archiveAfter };
        // The thread of a message has the id of the message, so it is known where it is open already.
        await rest.post(Routes.threads(channel, message), { body }).catch(unless(Code.ThreadAlreadyCreatedForMessage));
        return placeRef(guild, message);
      }),
  };
  return messenger;
}

type Created = { id: string };
type Extra = { nonce: string; message_reference?: { message_id: string; fail_if_not_exists: false } };

/** Posts into a channel. Discord drops a repeat with the same nonce, and discord.js itself repeats calls that failed. */
export async function sendMessage(rest: REST, channel: string, message: Message, extra: Extra): Promise<Created> {
  const body = { ...extra, enforce_nonce: true, allowed_mentions: noMentionsRaw };
  const send = (payload: Payload) => rest.post(Routes.channelMessages(channel), { body: { ...payload, ...body } });
  return (await sendable(message, send)) as Created;
}

/** Sends a message by `send`; one that Discord refuses as malformed or too large is sent once more as mere words. */
export async function sendable<T>(message: Message, send: (payload: Payload) => Promise<T>): Promise<T> {
  try {
    return await send(renderMessage(message));
  } catch (error) {
    if (!isRefusal(error, Code.InvalidFormBodyOrContentType, Code.RequestEntityTooLarge)) throw error;
    return send(renderPlain(message));
  }
}

const unless = (code: Code) => (error: unknown) => {
  if (!isRefusal(error, code)) throw error;
};

const translated = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch(error => {
    throw toDeliveryError(error);
  });
