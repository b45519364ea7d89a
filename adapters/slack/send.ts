import { webApi } from '@slack/bolt';
import type { Message } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { again, type Patience } from '../kit/again.ts';
import type { PostJson } from '../kit/post.ts';
import type { Calls } from './client.ts';
import { deliveryError, layoutRefusals } from './errors.ts';
import type { Sleep } from './pace.ts';
import { type Content, isDrawn, renderMessage, renderSimply } from './render.ts';

/** Previews of linked pages would bury the words. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Milliseconds for a response URL, as for the Web API. */
export const timeout = 10_000;

/**
 * Renders and sends, and again more plainly where Slack refuses the layout. `command` is the slash command, without
 * the slash. Rejects with a `DeliveryError` only.
 */
export async function send<T>(message: Message, command: string, call: (content: Content) => Promise<T>): Promise<T> {
  let refused: DeliveryError | undefined;
  for (const content of layouts(message, command)) {
    try {
      return await call(content);
    } catch (error) {
      refused = deliveryError(error);
      if (!layoutRefusals.has(refused.code)) throw refused;
    }
  }
  throw refused;
}

/**
 * The ways to show a message, best first: as it is meant, without charts that Slack draws, as plain words between its
 * buttons, and as its words alone. A question without its buttons could not be answered.
 */
function* layouts(message: Message, command: string): Generator<Content> {
  const best = renderMessage(message, command);
  yield best;
  if (best.blocks.some(isDrawn)) yield renderMessage(message, command, 'written');
  if (buttonsOf(message).length > 0) yield renderSimply(message, command);
  yield { text: best.text };
}

/** Makes a call to Slack, and again where that may help. Rejects with a `DeliveryError` only. */
export type Persist = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * Slack drops no repeats, so one whose answer was lost may stand twice. That is for answers to people, who would else
 * get none.
 */
export function createPersist(patience: Patience, wait: Sleep, log: Log): Persist {
  const note = ({ problem, code }: DeliveryError, milliseconds: number) =>
    log.warn({ problem, code, milliseconds }, 'a call to slack failed and is made again');
  const once = async <T>(call: () => Promise<T>) => {
    try {
      return await call();
    } catch (error) {
      throw deliveryError(error);
    }
  };
  return call => again(() => once(call), { patience, wait, note });
}

/**
 * The channel of the bot's direct message with a user; Slack opens it where there is none. Where the bot lost its right to
 * do so, that is its own trouble, and nothing that the user has closed.
 */
export async function openDirect(client: Calls, user: string): Promise<string> {
  try {
    const { channel } = await client.conversations.open({ users: user });
    return channel?.id ?? user;
  } catch (error) {
    const { code } = deliveryError(error);
    throw code === 'missing_scope' ? new DeliveryError('bot', code, { cause: error }) : error;
  }
}

/** Posts of ours are recognised by it. */
export const eventType = 'smgov_post';

/** The key of a post, where a repeat can be recognised by it. Every member can read metadata. */
export const keyed = (key: string | undefined) =>
  key === undefined ? {} : { metadata: { event_type: eventType, event_payload: { key } } };

export const inThread = (thread: string | undefined) => (thread ? { thread_ts: thread } : {});

/** Of Slack and of its GovSlack, where response URLs are. */
const hosts = /^(?:[\w-]+\.)*slack(?:-gov)?\.com$/;

/** Is it an address of Slack, or of what stands for Slack? What is answered goes to no other. */
const isSlacks = (url: string, apiUrl: string | undefined): boolean => {
  const address = URL.parse(url);
  if (!address) return false;
  const { protocol, hostname, port, origin } = address;
  if (apiUrl && origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && port === '' && hosts.test(hostname);
};

/**
 * Posts to a response URL. Not Bolt's `respond`, which has no timeout, hides the reason of a refusal and does not
 * exist for a form whose URL was kept; failures are the same errors that the Web API client throws.
 */
export async function respond(
  { postJson, apiUrl }: { postJson: PostJson; apiUrl: string | undefined },
  url: string,
  body: object,
): Promise<void> {
  if (!isSlacks(url, apiUrl)) throw new DeliveryError('invalid', 'not_a_response_url_of_slack');
  const { status, statusText, retryAfter, text } = await postJson(url, body);
  const code = /"error":\s*"(\w+)"/.exec(text)?.[1];
  if (status === 429) throw new webApi.WebAPIRateLimitedError(Number(retryAfter));
  if (code) throw new webApi.WebAPIPlatformError({ ok: false, error: code });
  if (status < 200 || status > 299) throw new webApi.WebAPIHTTPError(status, statusText, {}, text);
}
