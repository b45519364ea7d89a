import type { webApi } from '@slack/bolt';
import type { Message } from '../../src/chat.ts';
import { deliveryError, layoutRefusals } from './errors.ts';
import { type Content, renderMessage } from './render.ts';

/** Previews of linked pages would bury the words. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Milliseconds for a response URL, as for the Web API. */
export const timeout = 10_000;

/** Renders and sends, once more as plain text where Slack refuses the layout. Rejects with a `DeliveryError` only. */
export async function send<T>(message: Message, call: (content: Content) => Promise<T>): Promise<T> {
  const content = renderMessage(message);
  try {
    return await call(content);
  } catch (error) {
    const failed = deliveryError(error);
    if (!layoutRefusals.has(failed.code)) throw failed;
  }
  return await call({ text: content.text }).catch(error => {
    throw deliveryError(error);
  });
}

/** The channel of the bot's direct message with a user; Slack opens it where there is none. */
export async function openDirect(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}

export const inThread = (thread: string | undefined) => (thread ? { thread_ts: thread } : {});
