import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FakeSlack } from './fake-slack.ts';
import { summary } from './rounds.ts';
import { signingSecret } from './smgov.ts';

/** A round that takes longer hangs. */
const longest = 60_000;

/** Bytes of the shortest answer: `{"text":""}`. */
const leastAnswer = 11;

/** As many people as a busy workspace has at once; each is looked up once by the bot, then remembered. */
const people = 50;

export type Load = {
  port: number;
  connections: number;
  requests: number;
  questions: readonly string[];
  slack: FakeSlack;
  /** Does the bot answer, in the acknowledgement or at the response URL, or only acknowledge? */
  answers: boolean;
};

/**
 * Sends signed slash commands over `connections` connections. Each sends its next command when the last one is
 * acknowledged and, if the bot answers, when that answer has come: so the rate is that of commands dealt with from end
 * to end, and none is left out.
 */
export async function runLoad(load: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const late = new AbortController();
  const [untilAck, untilDone]: [number[], number[]] = [[], []];
  let next = 0;
  const connection = async () => {
    while (next < load.requests) {
      const question = load.questions[next++ % load.questions.length] ?? '';
      const answer = load.slack.expectAnswer();
      const begun = performance.now();
      const acknowledged = await send(agent, load.port, commandBody(question, next % people, answer.url));
      untilAck.push(performance.now() - begun);
      if (load.answers && acknowledged < leastAnswer) await answer.come;
      untilDone.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  try {
    const all = Promise.all(Array.from({ length: load.connections }, connection));
    await Promise.race([all, pause(longest, undefined, { signal: late.signal }).then(tooLate)]);
    return { ...summary(untilDone, performance.now() - begun), ackP99: summary(untilAck, 1).p99 };
  } finally {
    late.abort();
    agent.destroy();
  }
}

function tooLate(): never {
  throw new Error(`the bot did not deal with all commands within ${longest / 1000} seconds`);
}

/** A slash command as Slack sends it. Its trigger id is new, so the bot takes it for no repeat. */
function commandBody(text: string, person: number, responseUrl: string): string {
  return new URLSearchParams({
    team_id: 'T024BE7LD',
    team_domain: 'study-group',
    channel_id: 'C061EG9T2',
    channel_name: 'exam-prep',
    user_id: `U023BECG${person}`,
    user_name: 'maria.silva',
    command: '/smgov',
    text,
    api_app_id: 'A019PKFE7QQ',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: randomUUID(),
  }).toString();
}

/** Resolves with the bytes of the acknowledgement. */
async function send(agent: Agent, port: number, body: string): Promise<number> {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  const sent = request({
    agent,
    host: '127.0.0.1',
    port,
    path: '/slack/events',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  if (response.statusCode !== 200) throw new Error(`a command was not acknowledged: ${response.statusCode}`);
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  return bytes;
}
