import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeGateway } from './fake-gateway.ts';
import { type Answer, FakePlatform } from './fake-platform.ts';
import type { Raw } from './fixtures.ts';

/** A call of the adapter as it came in over HTTP, and the status that it was answered with (0: with nothing). */
export type Call = { method: string; path: string; body: Raw; status: number };
/**
 * A bad answer, with a body that is no JSON where it is text; or none: cut off (`lost`) or never coming (`silence`), where
 * it may have been carried out (`unheard`).
 */
export type Failure = (Answer & { applied?: true }) | 'lost' | 'silence' | 'unheard';

/** Discord on 127.0.0.1: its gateway, and the few routes of its API that the adapter uses. */
export class FakeDiscord {
  readonly calls: Call[] = [];
  readonly platform: FakePlatform;
  readonly gateway: FakeGateway;
  readonly #http = createServer((request, response) => void this.#serve(request, response));
  readonly #token: string;
  readonly #waiting: { wanted: (call: Call) => boolean; done: () => void }[] = [];
  #failure: { how: Failure; times: number; path?: string } | undefined;

  constructor(token: string, milliseconds?: number) {
    this.#token = token;
    this.platform = new FakePlatform(milliseconds);
    this.gateway = new FakeGateway(this.#http, token, () => `ws://${this.#host}`);
  }

  /** `milliseconds`: the time of its first message, where that is not the one of the tests. */
  static async start(token = 'right.token', milliseconds?: number): Promise<FakeDiscord> {
    const fake = new FakeDiscord(token, milliseconds);
    await new Promise<void>(resolve => fake.#http.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get apiUrl(): string {
    return `http://${this.#host}/api`;
  }

  get shown() {
    return this.platform.shown;
  }

  /** Sends an event to the adapter. */
  dispatch(type: string, data: Raw): void {
    if (typeof data.token === 'string') this.platform.tokens.set(data.token, String(data.id));
    this.gateway.event(type, data);
  }

  /** Resolves once a call that is wanted was made from now on. */
  called(wanted: (call: Call) => boolean): Promise<void> {
    return new Promise(done => {
      this.#waiting.push({ wanted, done });
    });
  }

  /** Fails the next call, and its repeats by the adapter: one path only, so many times. */
  fail(how: Failure, times = 3, path?: string): void {
    this.#failure = { how, times, ...(path !== undefined && { path }) };
  }

  async close(): Promise<void> {
    this.gateway.end();
    this.#http.closeAllConnections();
    await new Promise<void>(resolve => this.#http.close(() => resolve()));
  }

  get #host(): string {
    return `127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '' } = request;
    const { pathname, searchParams } = new URL(url, this.apiUrl);
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const body = method === 'GET' ? Object.fromEntries(searchParams) : await bodyOf(request);
    const answer = this.#answer(request, method, path, body);
    const call = { method, path, body, status: typeof answer === 'string' ? 0 : answer.status };
    this.calls.push(call);
    if (answer === 'lost') request.socket.destroy();
    else if (answer !== 'silence' && answer !== 'unheard') reply(response, answer);
    for (const { done } of this.#waiting.filter(({ wanted }) => wanted(call))) done();
  }

  #answer({ headers }: IncomingMessage, method: string, path: string, body: Raw): Failure {
    // The routes of interactions need no token of the bot: their own is in the path.
    const permitted = /^\/(interactions|webhooks)\//.test(path) || headers.authorization === `Bot ${this.#token}`;
    if (!permitted) return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') return { status: 200, body: this.#gatewayInfo() };
    const failure = this.#failing(path);
    if (failure === undefined) return this.platform.answer(method, path, body);
    if (failure === 'unheard' || (typeof failure !== 'string' && failure.applied))
      this.platform.answer(method, path, body);
    return failure;
  }

  #failing(path: string): Failure | undefined {
    if (!this.#failure || (this.#failure.path ?? path) !== path) return undefined;
    const { how, times } = this.#failure;
    this.#failure = times > 1 ? { how, times: times - 1, path } : undefined;
    return how;
  }

  #gatewayInfo() {
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    return { url: `ws://${this.#host}`, shards: this.gateway.shards, session_start_limit };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Raw> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (chunks.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(Buffer.concat(chunks).toString());
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  const body = JSON.parse(String(form.get('payload_json')));
  const files = [...form.values()].flatMap(value => (typeof value === 'string' ? [] : [value]));
  // They belong to the message, which an answer to an interaction holds inside.
  (body.data ?? body).files = await Promise.all(
    files.map(async file => ({ name: file.name, text: await file.text() })),
  );
  return body;
}

/** Without a body there must be no content type either, or discord.js tries to read one. */
function reply(response: ServerResponse, { status, body, headers }: Answer): void {
  const isText = typeof body === 'string';
  const type = body === undefined ? {} : { 'content-type': isText ? 'text/html' : 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}
