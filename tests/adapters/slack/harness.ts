import { createHmac } from 'node:crypto';
import { Writable } from 'node:stream';
import nock from 'nock';
import { pino } from 'pino';
import { createSlackAdapter, type SlackDeps } from '../../../adapters/slack/adapter.ts';
import type { SlackConfig } from '../../../src/config.ts';
import type { DeliveryProblem } from '../../../src/errors.ts';
import { createHttp } from '../../../src/http.ts';
import type { Harness, Sent, Stimulus } from '../../contract/adapter-contract.ts';
import { labelsOf, problemsOf, wordsOf } from './check.ts';
import { fillModal, modalProblems } from './modal.ts';
import { bot, directChannel, payloads, person, team } from './payloads.ts';

const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
export const httpConfig: SlackConfig = {
  mode: 'http',
  botToken: 'xoxb-2148481693-secret-bot',
  signingSecret,
  apiUrl: undefined,
};
const clock = Temporal.Instant.from('2026-11-23T09:00:00Z');

type Json = Record<string, unknown>;
/** A call that reached Slack: a method of the Web API, or `respond` for a response URL. */
type Call = { method: string; body: Json };
export type Answer = [status: number, body: Json, headers?: Record<string, string>];
/** The connection is dropped before the answer is there. */
export const lost: Answer = [0, {}];

/** What Slack answers when all is well. */
const answers: Record<string, Json> = {
  'auth.test': { ok: true, team_id: team, user_id: bot, bot_id: 'B0LAN0Z12', user: 'smgov', team: 'Study Group' },
  'users.info': {
    ok: true,
    user: { id: person, name: 'maria.silva', is_admin: true, tz: 'Europe/Lisbon', profile: { display_name: 'Maria' } },
  },
  'conversations.open': { ok: true, channel: { id: directChannel } },
  'conversations.info': { ok: true, channel: { id: 'C061EG9T2', is_member: true, is_archived: false } },
  'chat.postMessage': { ok: true, channel: 'C061EG9T2', ts: '1763899999.000100' },
  'chat.postEphemeral': { ok: true, message_ts: '1763899999.000200' },
  'chat.update': { ok: true, channel: 'C061EG9T2', ts: '1763899999.000100' },
  'views.open': { ok: true, view: { id: 'V09UB6MR3Y2' } },
  'views.publish': { ok: true, view: { id: 'V09UB5KQ2X1' } },
  respond: { ok: true },
};

const failures: Record<DeliveryProblem, Answer> = {
  rate_limited: [429, { ok: false, error: 'ratelimited' }, { 'retry-after': '7' }],
  forbidden: [200, { ok: false, error: 'not_in_channel' }],
  not_found: [200, { ok: false, error: 'is_archived' }],
  invalid: [200, { ok: false, error: 'invalid_arguments' }],
  unavailable: [200, { ok: false, error: 'service_unavailable' }],
  unknown_outcome: [502, { error: '' }],
  bot: [200, { ok: false, error: 'token_revoked' }],
};

/** The Web API and the response URLs, faked below the SDK's own HTTP client. */
export function fakeSlack() {
  const calls: Call[] = [];
  const planned: { method: RegExp; answer: Answer | Promise<Answer> }[] = [];
  /** As the scopes of the manifest have it: the bot may look into direct messages, and nowhere else. */
  const history = (channel: string): Json => {
    if (!channel.startsWith('D')) return { ok: false, error: 'missing_scope', needed: 'channels:history' };
    const posts = calls.filter(({ method, body }) => method === 'chat.postMessage' && body.channel === channel);
    return {
      ok: true,
      messages: posts.map(({ body: { text, metadata } }) => ({ user: bot, ts: '1.1', text, metadata })),
    };
  };
  const answerTo = (method: string, body: Json): Answer | Promise<Answer> => {
    const next = planned.findIndex(plan => plan.method.test(method));
    const [plan] = next < 0 ? [] : planned.splice(next, 1);
    if (plan) return plan.answer;
    if (method === 'conversations.history') return [200, history(String(body.channel))];
    return [200, answers[method] ?? { ok: false, error: 'unknown_method' }];
  };
  const record = (method: string, body: Json) => {
    const answer = answerTo(method, body);
    calls.push({ method, body });
    return unlessLost(answer);
  };
  nock('https://slack.com')
    .persist()
    .post(/^\/api\//)
    .reply(async (request: Request) =>
      record(new URL(request.url).pathname.slice('/api/'.length), await formBody(request)),
    );
  nock('https://hooks.slack.com')
    .persist()
    .post(/^\/(commands|actions)\//)
    .reply(async (request: Request) => record('respond', (await request.json()) as Json));
  return {
    calls,
    /** The calls of these methods. */
    callsOf: (...methods: string[]) => calls.filter(({ method }) => methods.includes(method)),
    /** The next call of a method gets this answer. */
    plan: (method: RegExp, ...answer: Answer) => planned.push({ method, answer }),
    /** The next call of a method gets this answer when it is known. */
    hold: (method: RegExp, answer: Promise<Answer>) => planned.push({ method, answer }),
  };
}

async function unlessLost(planned: Answer | Promise<Answer>): Promise<Answer> {
  const answer = await planned;
  if (answer[0] === lost[0]) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return answer;
}

/** The SDK sends forms, in which these fields are JSON. */
const jsonFields: ReadonlySet<string> = new Set(['blocks', 'metadata', 'view', 'unfurl_links', 'unfurl_media']);

async function formBody(request: Request): Promise<Json> {
  const form = new URLSearchParams(await request.text());
  return Object.fromEntries([...form].map(([key, value]) => [key, jsonFields.has(key) ? JSON.parse(value) : value]));
}

/** The program's log as text lines. */
export function logLines() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: pino({ level: 'trace' }, stream) };
}

type Options = Partial<Pick<SlackDeps, 'now' | 'ackAfter' | 'patience' | 'sleep' | 'fail'>>;

/** An adapter in HTTP mode with its Slack. It answers after the acknowledgement unless `ackAfter` gives it time. */
export function createSlack(config: SlackConfig = httpConfig, options: Options = {}) {
  const slack = fakeSlack();
  const { lines, log } = logLines();
  const { now = () => clock, ackAfter = 0, sleep = async () => {} } = options;
  const http = createHttp({ healthy: () => true, log, now });
  const slackAdapter = createSlackAdapter(config, {
    ...options,
    ...{ log, now, ackAfter, sleep },
    command: 'smgov',
    mount: http.mount,
  });
  let port: Promise<number> | undefined;
  return {
    ...slack,
    lines,
    /** As the program ends it: the server last. */
    adapter: {
      ...slackAdapter,
      async stop() {
        await slackAdapter.stop();
        await http.close();
      },
    },
    async post(payload: object, headers = {}) {
      port ??= http.listen(0);
      return post(await port, payload, now(), headers);
    },
  };
}

/** Sends a payload as Slack does: commands as a form, interactions as JSON in a form, events as JSON; all signed. */
async function post(port: number, payload: object, at: Temporal.Instant, headers: Record<string, string>) {
  const [type, body] = encode(payload);
  const timestamp = String(Math.floor(at.epochMilliseconds / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
    body,
  });
}

function encode(payload: object): [type: string, body: string] {
  const form = 'application/x-www-form-urlencoded';
  if ('command' in payload) return [form, new URLSearchParams(payload as Record<string, string>).toString()];
  if ('event' in payload) return ['application/json', JSON.stringify(payload)];
  return [form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()];
}

/** The payload of a stimulus; `n` tells events apart where Slack does. */
function payloadOf({ kind, text: typed, by = 'person', inThread, names }: Stimulus, n: number): object {
  // Slack writes the name beside it in commands alone, where the manifest asks for escaped text.
  const named = `<@${names === 'speaker' ? person : 'U0GRACE001'}${kind === 'command' ? '|grace' : ''}>`;
  const text = names ? `${typed} ${named}` : typed;
  if (kind === 'joined') return { ...payloads.joined(), event_id: `Ev${n}` };
  if (kind === 'opened') return { ...payloads.home(), event_id: `Ev${n}` };
  if (kind === 'left') return payloads.event({ type: 'app_uninstalled' });
  if (kind === 'command') return { ...payloads.command(), text, trigger_id: `2152.2148.${n}` };
  if (kind === 'press') {
    const press = payloads.press();
    return { ...press, trigger_id: `2152.2148.${n}`, actions: press.actions.map(a => ({ ...a, action_id: text })) };
  }
  const envelope = kind === 'mention' ? payloads.mention() : payloads.direct();
  const speaker = {
    person: {},
    bot: { bot_id: 'B0OTHER01', user: 'U0OTHER01' },
    self: { bot_id: 'B0LAN0Z12', user: bot },
  };
  const event = {
    ...envelope.event,
    ...speaker[by],
    ts: `1763895${n}.000100`,
    text: kind === 'mention' ? `<@${bot}> ${text}` : text,
    ...(inThread && { thread_ts: '1763890000.000100' }),
  };
  return { ...envelope, event_id: `Ev${n}`, event };
}

const shownIn = (body: Json) => ({ text: wordsOf(body), buttons: labelsOf(body) });

/** One call as a person would see it; undefined for calls that show nothing. */
function sentOf({ method, body }: Call): Sent | undefined {
  const shown = shownIn(body);
  const direct = String(body.channel).startsWith('D');
  if (method === 'chat.postMessage') return { ...shown, mode: 'new', audience: direct ? 'caller' : 'place' };
  if (method === 'chat.postEphemeral') return { ...shown, mode: 'new', audience: 'caller' };
  if (method === 'chat.update') return { ...shown, mode: 'replace', audience: 'place' };
  if (method !== 'respond' && method !== 'ack') return;
  const audience = body.response_type === 'in_channel' ? 'place' : 'caller';
  return { ...shown, audience, mode: body.replace_original === true ? 'replace' : 'new' };
}

/** The harness of the adapter contract. Answers come in the acknowledgement unless `ackAfter` is too short for them. */
export async function createHarness(ackAfter: number): Promise<Harness> {
  const slack = createSlack(httpConfig, { ackAfter });
  const { adapter, callsOf } = slack;
  let events = 100;
  const messages = () =>
    callsOf('chat.postMessage', 'chat.postEphemeral', 'chat.update', 'respond', 'ack').filter(
      ({ body }) => body.response_action === undefined,
    );
  const homes = () => callsOf('views.publish').map(({ body }) => body.view as Json);
  const modals = () => callsOf('views.open').map(({ body }) => body.view);
  const deliver = async (payload: object) => {
    const response = await slack.post(payload);
    if (response.status !== 200) throw new Error(`not acknowledged: ${response.status}`);
    const answered = await response.text();
    if (answered.startsWith('{')) slack.calls.push({ method: 'ack', body: JSON.parse(answered) as Json });
  };
  return {
    adapter,
    send: stimulus => deliver(payloadOf(stimulus, stimulus.event ?? events++)),
    async submit(filled) {
      const opened = modals().at(-1) as object;
      const submit = payloads.submit();
      const view = { ...submit.view, ...opened, state: fillModal(opened, filled) };
      await deliver({ ...submit, trigger_id: `2152.2148.${events++}`, view });
    },
    settled: () => adapter.idle(),
    sent: () => [
      ...messages().flatMap(call => sentOf(call) ?? []),
      ...homes().map(view => ({ audience: 'caller' as const, mode: 'new' as const, ...shownIn(view) })),
    ],
    refusals: () => [
      ...callsOf('ack').flatMap(({ body }) => Object.values((body.errors ?? {}) as Record<string, string>)),
      ...messages()
        .map(({ body }) => wordsOf(body))
        .filter(text => text.includes('Nothing was changed yet')),
    ],
    violations: () => [...messages().flatMap(({ body }) => problemsOf(body)), ...modals().flatMap(modalProblems)],
    failNext: problem => slack.plan(/^chat\.|^respond$/, ...failures[problem]),
    async close() {
      nock.cleanAll();
    },
  };
}
