import { createHmac } from 'node:crypto';
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

export type Load = {
  port: number;
  /** The processor time that the bot has used so far, in microseconds; without it, none is reckoned. */
  spent?: () => Promise<number>;
  connections: number;
  requests: number;
  /** The body of the nth request; the bot may answer it at `responseUrl`. */
  body: (n: number, responseUrl: string) => string;
  slack: FakeSlack;
  /**
   * Does the bot answer, in the acknowledgement or at the response URL, or only acknowledge? With `later` the next
   * request does not wait for the answer.
   */
  answers: 'none' | 'awaited' | 'later';
  /** Milliseconds that each connection rests before its next request. */
  pace?: number;
};

/**
 * Sends signed requests over `connections` connections. Each sends its next one when the last is acknowledged and, if
 * answers are awaited, when that answer has come: so the rate is that of requests dealt with from end to end. Answers
 * that are not awaited have all come when this resolves; `unfinished` is how many had not when the last request was
 * acknowledged. `processor` is the processor time of a request with its answer, in microseconds.
 */
export async function runLoad(load: Load) {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const late = new AbortController();
  const [untilAck, untilDone]: [number[], number[]] = [[], []];
  const answered: Promise<void>[] = [];
  let [next, come] = [0, 0];
  const connection = async () => {
    while (next < load.requests) {
      const n = next++;
      const answer = load.slack.expectAnswer();
      const begun = performance.now();
      const acknowledged = await send(agent, load.port, load.body(n, answer.url));
      untilAck.push(performance.now() - begun);
      if (acknowledged < leastAnswer) answered.push(answer.come.then(() => void come++));
      if (load.answers === 'awaited' && acknowledged < leastAnswer) await answer.come;
      untilDone.push(performance.now() - begun);
      if (load.pace !== undefined) await pause(load.pace);
    }
  };
  const timeout = pause(longest, undefined, { signal: late.signal }).then(tooLate);
  const before = await load.spent?.();
  const begun = performance.now();
  try {
    const all = Promise.all(Array.from({ length: load.connections }, connection));
    await Promise.race([all, timeout]);
    const figures = { ...summary(untilDone, performance.now() - begun), ackP99: summary(untilAck, 1).p99 };
    const unfinished = load.answers === 'none' ? 0 : answered.length - come;
    if (load.answers !== 'none') await Promise.race([Promise.all(answered), timeout]);
    const after = await load.spent?.();
    return { ...figures, unfinished, processor: ((after ?? 0) - (before ?? 0)) / load.requests };
  } finally {
    late.abort();
    agent.destroy();
  }
}

function tooLate(): never {
  throw new Error(`the bot did not deal with all requests within ${longest / 1000} seconds`);
}

/** Resolves with the bytes of the acknowledgement. */
async function send(agent: Agent, port: number, body: string): Promise<number> {
  const sent = request({
    agent,
    host: '127.0.0.1',
    port,
    path: '/slack/events',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...signatureOf(body),
    },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  if (response.statusCode !== 200) throw new Error(`a request was not acknowledged: ${response.statusCode}`);
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  return bytes;
}

/** The headers by which Slack signs a request. */
export function signatureOf(body: string) {
  const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
}
