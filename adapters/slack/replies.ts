import { webApi } from '@slack/bolt';
import type { Form, Message, Reply } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { deliveryError } from './errors.ts';
import { renderForm } from './forms.ts';
import type { Address, Arrival } from './parse.ts';
import { type Content, renderHome, renderMessage } from './render.ts';
import { inThread, openDirect, quiet, send, timeout } from './send.ts';

type Route = (content: Content) => Promise<unknown>;

const line = (text: string): Message => ({ parts: [{ kind: 'text', spans: [{ text }] }], buttons: [] });

/** Brings the core's reply to an arrival to Slack. Both functions reject with a `DeliveryError` only. */
export function createReplies(client: webApi.WebClient, command: string, log: Log) {
  const privately = (address: Address, text: string) => say(line(text), 'caller', false, address);

  async function say(message: Message, audience: 'caller' | 'place', replace: boolean, address: Address) {
    let failed: unknown;
    for (const route of routes(client, audience, replace, address)) {
      try {
        await send(message, route);
        return;
      } catch (error) {
        failed = error;
        // The message may stand already: a second way could show it twice.
        if (deliveryError(error).problem === 'unknown_outcome') break;
      }
    }
    throw failed;
  }

  async function open(form: Form, { address, triggerId }: Arrival) {
    if (!triggerId)
      return privately(
        address,
        `Slack opens forms for commands and buttons only. Type /${command} and the same words.`,
      );
    try {
      await client.views.open({ trigger_id: triggerId, view: renderForm(form, JSON.stringify(address)) });
    } catch (error) {
      log.warn({ code: deliveryError(error).code }, 'slack did not open a form');
      await privately(address, 'Slack did not open the form in time. Please try again.');
    }
  }

  return {
    async deliver(reply: Reply, arrival: Arrival): Promise<void> {
      const { event, address } = arrival;
      if (reply.kind === 'form') await open(reply.form, arrival);
      if (reply.kind === 'message')
        await say(reply.message, reply.audience, reply.mode === 'replace' && event.kind === 'press', address);
    },

    async publish(reply: Reply, { address }: Arrival): Promise<void> {
      if (reply.kind !== 'message') return;
      const view = renderHome(reply.message, JSON.stringify(address));
      await client.views.publish({ user_id: address.user, view }).catch(error => {
        throw deliveryError(error);
      });
    },
  };
}

export type AcknowledgedContent = Content & { response_type: 'ephemeral' | 'in_channel' };

/**
 * The answer to a command as the body of its acknowledgement; undefined where it has to go another way. A drawn chart
 * may be refused, which an acknowledgement would not learn, and in a direct message answers are posted, so that they
 * last.
 */
export function inAcknowledgement(reply: Reply, { event, address }: Arrival): AcknowledgedContent | undefined {
  if (event.kind !== 'command' || reply.kind !== 'message' || address.direct) return undefined;
  if (reply.message.parts.some(({ kind }) => kind === 'chart')) return undefined;
  return { ...renderMessage(reply.message), response_type: responseType(reply.audience) };
}

const responseType = (audience: 'caller' | 'place') => (audience === 'caller' ? 'ephemeral' : 'in_channel');

/**
 * The ways to answer, best first. A response URL works where the bot is not a member but expires, and an ephemeral
 * message needs a member who is online; a direct message always arrives. In a direct message everything is posted,
 * so that it lasts.
 */
function routes(client: webApi.WebClient, audience: 'caller' | 'place', replace: boolean, address: Address): Route[] {
  const { user, channel, thread, under, direct, responseUrl } = address;
  const byUrl = (how: object): Route[] =>
    responseUrl ? [content => respond(responseUrl, { ...content, ...how })] : [];
  const post: Route = content =>
    client.chat.postMessage({ ...content, ...quiet, ...inThread(thread ?? under), channel });
  const ephemeral: Route = content => client.chat.postEphemeral({ ...content, ...inThread(thread), channel, user });
  const directly: Route = async content =>
    client.chat.postMessage({ ...content, ...quiet, channel: await openDirect(client, user) });

  if (replace) return [...byUrl({ replace_original: true }), ...(direct ? [post] : [ephemeral, directly])];
  if (direct) return [post];
  return [
    ...byUrl({ response_type: responseType(audience), replace_original: false, ...inThread(thread) }),
    audience === 'caller' ? ephemeral : post,
    directly,
  ];
}

/**
 * Posts to a response URL. Not Bolt's `respond`, which has no timeout, hides the reason of a refusal and does not
 * exist for a form whose URL was kept; failures are the same errors that the Web API client throws.
 */
async function respond(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
  const text = await response.text();
  const code = /"error":\s*"(\w+)"/.exec(text)?.[1];
  if (response.status === 429) throw new webApi.WebAPIRateLimitedError(Number(response.headers.get('retry-after')));
  if (code) throw new webApi.WebAPIPlatformError({ ok: false, error: code });
  if (!response.ok) throw new webApi.WebAPIHTTPError(response.status, response.statusText, {}, text);
}
