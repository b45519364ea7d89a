import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../src/log.ts';
import { type Asset, readAssets } from './assets.ts';
import type { Door } from './door.ts';
import { explain, listenError } from './errors.ts';
import { limits } from './limits.ts';

/** A window that listens: what is told to it comes in order; it may come again with the id that it has seen last. */
export type Window = {
  /** What stands behind the question mark. */
  asked: URLSearchParams;
  /** The last id that it was told; null where it begins. */
  seen: string | null;
  tell(event: string, data: unknown, id?: string): void;
  /** Called once it is gone. */
  gone(then: () => void): void;
};

type Options = {
  host: string;
  /** 0 for any free one. */
  port: number;
  door: Door;
  log: Log;
  /** The file that is shown at /try. */
  home: string;
  /** What a window is told from now on. */
  listened(window: Window): void;
  /** What somebody did; resolves to what comes back at once, or undefined where it was nothing to be understood. */
  done(body: unknown): Promise<object | undefined>;
};

/** The server of the page. `port` is the one that it listens on. */
export type Transport = { port(): number; isOpen(): boolean; open(): Promise<void>; close(): Promise<void> };

/** Nothing but the page's own files runs or is loaded, and no other page may hold it. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // With none at all, the form of the password would come from nowhere.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

export function createTransport({ host, port, door, log, home, listened, done }: Options): Transport {
  const windows = new Set<ServerResponse>();
  let assets: ReadonlyMap<string, Asset> = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      log.warn(explain(error), 'a request of the page could not be answered');
      if (!response.headersSent) end(response, 500);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    const isGet = request.method === 'GET';
    const name = pathname.replace(/^\/try\/?/, '');
    if (isGet && (pathname === '/' || pathname === '/try/')) return end(response, 302, { location: '/try' });
    if (!/^\/try(?:\/|$)/.test(pathname)) return end(response, 404);
    if (request.method === 'POST' && name === 'enter') return enter(request, response);
    if (!door.knows(request)) {
      if (isGet && name === '') return file(response, 'enter.html', 401);
      // The page of who is not known yet has its looks.
      return isGet && name === 'style.css' ? file(response, name) : end(response, 401);
    }
    if (isGet && name === 'events') return listen(request, response, searchParams);
    if (isGet) return file(response, name || home);
    if (request.method === 'POST' && name === 'deeds') return take(request, response);
    return end(response, 404);
  }

  function file(response: ServerResponse, name: string, status = 200): void {
    const asset = assets.get(name);
    if (!asset) end(response, 404);
    else response.writeHead(status, { ...headers, 'content-type': asset.type }).end(asset.body);
  }

  /** Only a script of the page itself can send JSON here: another site would have to ask before. */
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!door.isOwn(request) || request.headers['content-type'] !== 'application/json') return end(response, 403);
    const body = await bodyOf(request);
    const taken = body === undefined ? undefined : await done(parsed(body));
    if (!taken) return end(response, body === undefined ? 413 : 400);
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(taken));
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!door.isOwn(request)) return end(response, 403);
    const password = new URLSearchParams((await bodyOf(request)) ?? '').get('password') ?? '';
    const known = door.admit(password, response);
    return end(response, 303, { location: known ? '/try' : '/try?wrong' });
  }

  function listen(request: IncomingMessage, response: ServerResponse, asked: URLSearchParams): void {
    if (windows.size >= limits.windows) {
      end(response, 503);
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    response.write(`retry: ${limits.again}\n\n`);
    windows.add(response);
    const beat = setInterval(() => response.write(': still here\n\n'), limits.heartbeat).unref();
    response.on('close', () => {
      clearInterval(beat);
      windows.delete(response);
    });
    const last = request.headers['last-event-id'];
    listened({
      asked,
      seen: typeof last === 'string' ? last : null,
      tell(event, data, id) {
        response.write(`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      },
      gone: then => void response.on('close', then),
    });
  }

  return {
    port: () => (server.address() as AddressInfo).port,
    isOpen: () => server.listening,
    async open() {
      assets = await readAssets();
      server.listen(port, host);
      await once(server, 'listening').catch(error => {
        throw listenError(error, host, port);
      });
      server.on('error', error => log.error({ err: error }, 'the server of the page failed'));
    },
    async close() {
      if (!server.listening) return;
      const closed = new Promise(resolve => server.close(resolve));
      for (const window of windows) window.end();
      server.closeIdleConnections();
      // Browsers keep connections open that they may need again.
      const late = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(late);
    },
  };
}

function end(response: ServerResponse, status: number, more: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, ...more }).end();
}

/** The whole body as text; undefined where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limits.body) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
