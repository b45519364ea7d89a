import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StartError } from './errors.ts';
import type { Log } from './log.ts';

/** A request with its body as it came, to the byte: signatures are made over it. */
export type HttpRequest = IncomingMessage & { rawBody: Buffer };
/** Answers a request. Its failure is logged and answered with 500. */
export type Handler = (request: HttpRequest, response: ServerResponse) => void | Promise<void>;
/** Says what answers a method and a path, whatever stands behind the question mark. */
export type Mount = (method: 'GET' | 'POST', path: string, handler: Handler) => void;

export type Http = {
  mount: Mount;
  /** Resolves to the port, also where 0 asked for any free one; rejects with a `StartError`. */
  listen(port: number): Promise<number>;
  /** Takes no new requests and waits for the answers to those that have come to the port, but not for long. */
  close(): Promise<void>;
};

export type HttpDeps = {
  /** What GET /healthz says: 200 or 503. */
  healthy: () => boolean;
  /** And in words, by platform. */
  health?: () => Record<string, string>;
  log: Log;
  now: () => Temporal.Instant;
  bounds?: Partial<typeof usual>;
};

/** Ours, in milliseconds, bytes and numbers: Slack's requests are sent at once, and its largest view has 250 KB. */
const usual = {
  headers: 10_000,
  request: 15_000,
  /** How often Node looks for connections that are over these times. */
  look: 5_000,
  body: 256 * 1_024,
  connections: 1_000,
  closing: 3_000,
};

/** The one server of the process, for all that comes by HTTP. What nobody answers is 404. */
export function createHttp({ healthy, health = () => ({}), log, now, bounds }: HttpDeps): Http {
  const most = { ...usual, ...bounds };
  const routes = new Map<string, Handler>();
  const refused = createRefusals(log, now);
  const server = createServer(
    { headersTimeout: most.headers, requestTimeout: most.request, connectionsCheckingInterval: most.look },
    (request, response) => {
      response.on('finish', () => {
        if (refusals.has(response.statusCode)) refused(String(response.statusCode));
      });
      // Node keeps the connections that were busy when it was told to close.
      response.on('close', () => {
        if (!server.listening) server.closeIdleConnections();
      });
      answer(request, response).catch(error => {
        log.error({ err: error }, 'a request could not be answered');
        if (!response.headersSent) end(response, 500);
      });
    },
  );
  server.maxConnections = most.connections;
  server.on('drop', () => refused('connections'));
  let arrived = 0;
  for (const event of ['connection', 'request']) server.on(event, () => void arrived++);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path] = (request.url ?? '').split('?', 1);
    const handler = routes.get(`${request.method} ${path}`);
    if (!handler) return end(response, 404);
    const rawBody = await bodyOf(request, most.body);
    if (rawBody === 'gone') return;
    if (rawBody === 'too large') return end(response, 413);
    await handler(Object.assign(request, { rawBody }), response);
  }

  /** Node takes one connection in a turn, and ends those that it has not taken or whose request it has not read. */
  async function taken(until: () => boolean): Promise<void> {
    for (let before = -1; before < arrived && !until(); ) {
      before = arrived;
      // The first one may still be of this turn, in which all was looked for already.
      await nextTurn();
      await nextTurn();
    }
  }

  const mount: Mount = (method, path, handler) => void routes.set(`${method} ${path}`, handler);
  mount('GET', '/healthz', (_, response) => {
    const type = { 'content-type': 'application/json' };
    response.writeHead(healthy() ? 200 : 503, type).end(JSON.stringify(health()));
  });

  return {
    mount,
    async listen(port) {
      server.listen(port);
      await once(server, 'listening').catch(error => {
        throw portError(error, port);
      });
      server.on('error', error => log.error({ err: error }, 'the server failed'));
      return (server.address() as AddressInfo).port;
    },
    async close() {
      if (!server.listening) return;
      let isLate = false;
      const late = setTimeout(() => {
        isLate = true;
        server.closeAllConnections();
      }, most.closing);
      await taken(() => isLate);
      await new Promise(resolve => server.close(resolve));
      clearTimeout(late);
    },
  };
}

/** Not worth reading on: the rest of the body may be long. */
function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

/** The whole body, unless it is over `most` bytes or the other side left. */
function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | 'too large' | 'gone'> {
  return new Promise(resolve => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= most) return;
      // The rest is left where it is, so that this can still be said.
      request.off('data', take).pause();
      resolve('too large');
    };
    request.on('data', take);
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => resolve('gone'));
  });
}

/** Unreadable, unsigned, too large. */
const refusals: ReadonlySet<number> = new Set([400, 401, 413]);

/** Anybody can send anything to a port: what is refused is counted, and told in one line a minute. */
function createRefusals(log: Log, now: () => Temporal.Instant): (reason: string) => void {
  let counts: Record<string, number> = {};
  let told: Temporal.Instant | undefined;
  return reason => {
    counts[reason] = (counts[reason] ?? 0) + 1;
    const at = now();
    if (told && Math.abs(at.since(told).total('seconds')) < 60) return;
    log.warn({ refused: counts }, 'requests were refused, by their status');
    counts = {};
    told = at;
  };
}

function portError(error: NodeJS.ErrnoException, port: number): StartError {
  const why = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${error.code})`;
  return new StartError([`PORT ${port} ${why}. Set PORT to a free one.`], error);
}
