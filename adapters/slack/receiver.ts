import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type App, type Receiver, ReceiverMultipleAckError } from '@slack/bolt';
import type { Handler, HttpRequest } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';

export type SignedReceiver = {
  receiver: Receiver;
  /** Answers a request: 401 where it is not signed or too old, 400 where it cannot be read. */
  handle: Handler;
};

type Deps = { signingSecret: string; log: Log; now: () => Temporal.Instant };

/** Slack's own bound: an older request may be one that somebody recorded (docs.slack.dev, Verifying requests from Slack). */
const oldest = Temporal.Duration.from({ minutes: 5 });
/** Milliseconds that Slack waits for an acknowledgement. */
const longestWait = 3_000;

/**
 * What brings requests that Slack has signed to a Bolt app. Bolt's own receiver does the same for three times the
 * processor time: it reads a form twice, and compares signatures by two more of them.
 */
export function createReceiver({ signingSecret, log, now }: Deps): SignedReceiver {
  const key = createSecretKey(Buffer.from(signingSecret));
  let app: App | undefined;
  return {
    receiver: {
      init(made) {
        app = made;
      },
      // The one server of the process listens for it.
      start: async () => {},
      stop: async () => {},
    },
    async handle(request, response) {
      const form = formOf(request);
      // Slack looks whether the certificate is good, and signs nothing then.
      if (form?.get('ssl_check') === '1') return answer(response);
      if (!isSigned(request, key, now())) return refuse(response, 401);
      const body = bodyOf(request, form);
      if (!body) return refuse(response, 400);
      if (body.type === 'url_verification') return answer(response, { challenge: body.challenge });
      const late = setTimeout(() => {
        if (response.headersSent) return;
        log.error('a slack event was not acknowledged in time');
        refuse(response, 404);
      }, longestWait);
      await app?.processEvent({
        body,
        async ack(said) {
          if (response.headersSent) throw new ReceiverMultipleAckError();
          clearTimeout(late);
          answer(response, said);
        },
      });
    },
  };
}

/** Commands and what is pressed come as forms, events as JSON. */
const formOf = ({ headers, rawBody }: HttpRequest): URLSearchParams | undefined =>
  headers['content-type'] === 'application/x-www-form-urlencoded' ? new URLSearchParams(rawBody.toString()) : undefined;

type Body = Record<string, unknown>;

/** The payload of a request; undefined for what is none. */
function bodyOf({ rawBody }: HttpRequest, form: URLSearchParams | undefined): Body | undefined {
  const json = form ? form.get('payload') : rawBody.toString();
  if (json === null) return form && Object.fromEntries(form);
  try {
    const body: unknown = JSON.parse(json);
    return typeof body === 'object' && body !== null ? (body as Body) : undefined;
  } catch {
    return undefined;
  }
}

/** Is it of Slack, and of now? */
function isSigned({ headers, rawBody }: HttpRequest, key: ReturnType<typeof createSecretKey>, now: Temporal.Instant) {
  const { 'x-slack-request-timestamp': seconds, 'x-slack-signature': signature } = headers;
  if (typeof seconds !== 'string' || typeof signature !== 'string') return false;
  if (!(Number(seconds) * 1_000 >= now.epochMilliseconds - oldest.total('milliseconds'))) return false;
  const hash = createHmac('sha256', key).update(`v0:${seconds}:`).update(rawBody).digest('hex');
  // As texts: what is read as hex ends, without a word, where there is anything else.
  const made = Buffer.from(`v0=${hash}`);
  const given = Buffer.from(signature);
  return given.length === made.length && timingSafeEqual(given, made);
}

/** With its length, so that it goes out in one piece. */
function answer(response: ServerResponse, said?: unknown): void {
  const text = typeof said === 'string' ? said : said ? JSON.stringify(said) : '';
  const type = said && typeof said === 'object' ? { 'content-type': 'application/json' } : {};
  response.writeHead(200, { ...type, 'content-length': Buffer.byteLength(text) }).end(text);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
