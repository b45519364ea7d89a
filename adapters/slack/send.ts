import type { webApi } from '@slack/bolt';
import type { Message } from '../../src/chat.ts';
import type { DeliveryError } from '../../src/errors.ts';
import { deliveryError, layoutRefusals } from './errors.ts';
import { type Content, isDrawn, renderMessage } from './render.ts';

/** Previews of linked pages would bury the words. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Milliseconds for a response URL, as for the Web API. */
export const timeout = 10_000;

/** Renders and sends, and again more plainly where Slack refuses the layout. Rejects with a `DeliveryError` only. */
export async function send<T>(message: Message, call: (content: Content) => Promise<T>): Promise<T> {
  let refused: DeliveryError | undefined;
  for (const content of layouts(message)) {
    try {
      return await call(content);
    } catch (error) {
      refused = deliveryError(error);
      if (!layoutRefusals.has(refused.code)) throw refused;
    }
  }
  throw refused;
}

/** The ways to show a message, best first: as it is meant, without charts that Slack draws, and as its words alone. */
function* layouts(message: Message): Generator<Content> {
  const best = renderMessage(message);
  yield best;
  if (best.blocks.some(isDrawn)) yield renderMessage(message, 'written');
  yield { text: best.text };
}

/** The channel of the bot's direct message with a user; Slack opens it where there is none. */
export async function openDirect(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}

export const inThread = (thread: string | undefined) => (thread ? { thread_ts: thread } : {});
