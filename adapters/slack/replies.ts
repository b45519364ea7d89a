import type { ViewResponseAction } from '@slack/bolt';
import type { Audience, Form, Message, Reply } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { formNeedsCommand, formProblems, formReopen, formTooLate } from '../../src/replies.ts';
import { answerKey } from '../kit/answer.ts';
import type { PostJson } from '../kit/post.ts';
import type { Calls } from './client.ts';
import { deliveryError } from './errors.ts';
import { answerForm, problemsOf, renderForm } from './forms.ts';
import type { Address, Arrival } from './parse.ts';
import { type Content, renderHome, renderMessage } from './render.ts';
import { inThread, keyed, openDirect, type Persist, quiet, respond, send } from './send.ts';

type Route = (content: Content) => Promise<unknown>;

export type ReplyDeps = {
  client: Calls;
  /** The slash command, without the slash. */
  command: string;
  apiUrl: string | undefined;
  /** For response URLs. */
  postJson: PostJson;
  log: Log;
  /** For answers to people. */
  persist: Persist;
};

/** Brings the core's replies to Slack. Both functions reject with a `DeliveryError` only. */
export function createReplies(deps: ReplyDeps) {
  const { client, command, log, persist } = deps;
  const privately = (address: Address, message: Message) => say(message, 'caller', false, address);

  async function say(message: Message, audience: Audience, replace: boolean, address: Address, key?: string) {
    let failed: unknown;
    for (const route of routes(deps, audience, replace, address, key)) {
      try {
        await send(message, command, content => persist(() => route(content)));
        return;
      } catch (error) {
        failed = error;
      }
    }
    throw failed;
  }

  async function open(form: Form, { event, address, triggerId }: Arrival) {
    const problems = problemsOf(form);
    if (event.kind === 'submit' && problems.length > 0) {
      const again = form.reopen === undefined ? [] : [{ label: formReopen, action: form.reopen }];
      return privately(address, { ...formProblems(problems), buttons: again });
    }
    if (!triggerId) return privately(address, formNeedsCommand('text' in event ? event.text : ''));
    try {
      await client.views.open({ trigger_id: triggerId, view: renderForm(form, JSON.stringify(address)) });
    } catch (error) {
      log.warn({ code: deliveryError(error).code }, 'slack did not open a form');
      await privately(address, formTooLate);
    }
  }

  async function publish(message: Message, address: Address) {
    const view = renderHome(message, command, JSON.stringify(address));
    await persist(() => client.views.publish({ user_id: address.user, view }));
  }

  const deliver = async (reply: Reply, arrival: Arrival): Promise<void> => {
    const { event, address } = arrival;
    if (reply.kind === 'form') return open(reply.form, arrival);
    if (reply.kind !== 'message') return;
    // What was pressed or filled in there is shown anew there.
    const isOnHome = address.home && reply.mode === 'replace';
    if (event.kind === 'opened' || isOnHome) return publish(reply.message, address);
    const replace = reply.mode === 'replace' && event.kind === 'press';
    // By it the next run sees that the answer stands, if this one dies before it can say so.
    const key = event.kind === 'mention' ? answerKey(event) : undefined;
    return say(reply.message, audienceOf(reply, arrival), replace, address, key);
  };

  return {
    deliver,
    /** Brings a reply to a person by direct message. */
    async tell(reply: Reply, user: string): Promise<void> {
      if (reply.kind !== 'message') return;
      await send(reply.message, command, content => persist(() => directly(client, user)(content)));
    },
  };
}

/** What was asked about a message of others is answered to the asker alone. */
const audienceOf = ({ audience }: Reply & { kind: 'message' }, { aside }: Arrival): Audience =>
  aside ? 'caller' : audience;

const directly =
  (client: Calls, user: string, key?: string): Route =>
  async content =>
    client.chat.postMessage({ ...content, ...quiet, ...keyed(key), channel: await openDirect(client, user) });

export type CommandAnswer = Content & { response_type: 'ephemeral' | 'in_channel' };

/**
 * The answer to a command as the body of its acknowledgement; undefined where it has to go another way. A drawn chart
 * may be refused, which an acknowledgement would not learn, and in a direct message answers are posted, so that they
 * last.
 */
export function commandAnswer(reply: Reply, { address }: Arrival, command: string): CommandAnswer | undefined {
  if (reply.kind !== 'message' || address.direct) return undefined;
  if (reply.message.parts.some(({ kind }) => kind === 'chart')) return undefined;
  return { ...renderMessage(reply.message, command), response_type: responseType(reply.audience) };
}

/** The answer to a form that was sent and is to be shown again, as the body of its acknowledgement. */
export function formAnswer(reply: Reply, { event, address }: Arrival): ViewResponseAction | undefined {
  if (reply.kind !== 'form' || event.kind !== 'submit') return undefined;
  return answerForm(reply.form, Object.keys(event.values), JSON.stringify(address));
}

const responseType = (audience: Audience) => (audience === 'caller' ? 'ephemeral' : 'in_channel');

/**
 * The ways to answer, best first. A response URL works where the bot is not a member but expires, and an ephemeral
 * message needs a member who is online; a direct message always arrives. In a direct message everything is posted,
 * so that it lasts.
 */
function routes(
  { client, postJson, apiUrl }: ReplyDeps,
  audience: Audience,
  replace: boolean,
  address: Address,
  key: string | undefined,
): Route[] {
  const { user, channel, thread, under, direct, responseUrl } = address;
  const byUrl = (how: object): Route[] =>
    responseUrl ? [content => respond({ postJson, apiUrl }, responseUrl, { ...content, ...how })] : [];
  const post: Route = content =>
    client.chat.postMessage({ ...content, ...quiet, ...keyed(key), ...inThread(thread ?? under), channel });
  const ephemeral: Route = content => client.chat.postEphemeral({ ...content, ...inThread(thread), channel, user });
  const alone = directly(client, user, key);

  if (replace) return [...byUrl({ replace_original: true }), ...(direct ? [post] : [ephemeral, alone])];
  if (direct) return [post];
  return [
    ...byUrl({ response_type: responseType(audience), replace_original: false, ...inThread(thread) }),
    audience === 'caller' ? ephemeral : post,
    alone,
  ];
}
