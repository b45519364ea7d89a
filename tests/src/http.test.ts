import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import nock from 'nock';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { createHttp, type Handler, type HttpDeps } from '../../src/http.ts';

// Sockets that are cut off in the middle are the subject here, so nothing may stand between them and the server.
beforeAll(() => nock.restore());
afterAll(() => void nock.activate());

const begin = Temporal.Instant.from('2026-11-23T09:00:00Z');

/** A server on any free port, and what it logs. */
async function start(deps: Partial<HttpDeps> = {}) {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: line => void lines.push(line) });
  const http = createHttp({ healthy: () => true, log, now: () => begin, ...deps });
  const port = await http.listen(0);
  onTestFinished(() => http.close());
  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const said = () => lines.map(line => JSON.parse(line) as { level: number; refused?: object; msg: string });
  return { http, port, ask, said, status: async (path: string, init?: RequestInit) => (await ask(path, init)).status };
}

const post = (body: RequestInit['body']): RequestInit => ({ method: 'POST', body, duplex: 'half' }) as RequestInit;
const echo: Handler = ({ rawBody }, response) => void response.end(rawBody);
const refuse: Handler = (_, response) => void response.writeHead(401).end();

describe('the server', () => {
  it('tells the health of the process', async () => {
    let healthy = true;
    const health = () => ({ slack: 'connected', discord: 'standby' });
    const { ask, status } = await start({ healthy: () => healthy, health });
    expect(await status('/healthz')).toBe(200);
    expect(await (await ask('/healthz')).json()).toEqual(health());
    healthy = false;
    expect(await status('/healthz')).toBe(503);
  });

  it('passes a request on by its method and path, with its body to the byte', async () => {
    const { http, ask } = await start();
    http.mount('POST', '/echo', echo);
    const body = new Uint8Array([0, 255, 13, 10, 195, 40]);
    const answer = await ask('/echo?of=all', post(body));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body);
  });

  it.each([
    ['GET', '/'],
    ['GET', '/echo'],
    ['POST', '/healthz'],
    ['POST', '/echo/'],
    ['GET', '//healthz'],
    ['DELETE', '/echo'],
  ])('knows nothing of %s %s', async (method, path) => {
    const { http, status } = await start();
    http.mount('POST', '/echo', echo);
    expect(await status(path, { method })).toBe(404);
  });

  it('goes on after a handler that fails, and says so in the log', async () => {
    const { http, status, said } = await start();
    http.mount('POST', '/fails', async () => {
      throw new Error('a bug');
    });
    http.mount('GET', '/throws', () => {
      throw new Error('another bug');
    });
    expect(await status('/fails', post('x'))).toBe(500);
    expect(await status('/throws')).toBe(500);
    expect(await status('/healthz')).toBe(200);
    expect(said().map(({ level, msg }) => [level, msg])).toEqual(
      Array(2).fill([50, 'a request could not be answered']),
    );
  });

  it('answers what has come in before it closes', async () => {
    const { http, ask, status } = await start();
    const come = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    http.mount('POST', '/slow', async (_, response) => {
      come.resolve();
      await release.promise;
      response.end('done');
    });
    const slow = ask('/slow', post('x'));
    await come.promise;
    const closed = http.close();
    await expect.poll(() => status('/healthz').catch(() => 'refused')).toBe('refused');
    release.resolve();
    expect(await (await slow).text()).toBe('done');
    await closed;
  });

  it.each([1, 64, 300])('answers what has come to its port and is not read yet, from %i at once', async count => {
    const { http, port } = await start();
    http.mount('POST', '/echo', echo);
    const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
    const answers = sockets.map(socket => text(socket).catch(error => error.code));
    await Promise.all(sockets.map(socket => once(socket, 'connect')));
    const head = 'POST /echo HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n';
    for (const socket of sockets) socket.write(`${head}ok`);
    await http.close();
    const statuses = (await Promise.all(answers)).map(answer => answer.slice(0, 'HTTP/1.1 200'.length));
    expect(new Set(statuses)).toEqual(new Set(['HTTP/1.1 200']));
  });

  it('does not wait for those who send nothing when it closes', async () => {
    const { http, port } = await start();
    const idle = connect(port, '127.0.0.1');
    const ended = once(idle, 'close');
    await once(idle, 'connect');
    await http.close();
    await ended;
  });

  it('does not wait for ever when it closes', async () => {
    const { http, ask } = await start({ bounds: { closing: 50 } });
    const come = Promise.withResolvers<void>();
    http.mount('POST', '/never', () => come.resolve());
    const never = ask('/never', post('x')).catch(() => 'cut off');
    await come.promise;
    await http.close();
    expect(await never).toBe('cut off');
  });
});

describe('a port that cannot be opened', () => {
  const problemsOf = (failed: Promise<unknown>) =>
    failed.then(
      () => expect.fail('it was opened'),
      error => (error instanceof StartError ? error.problems : expect.fail(`${error}`)),
    );

  it('is told when it is in use', async () => {
    const { port } = await start();
    const second = createHttp({ healthy: () => true, log: pino({ level: 'silent' }), now: () => begin });
    expect(await problemsOf(second.listen(port))).toEqual([
      `PORT ${port} is in use by another program. Set PORT to a free one.`,
    ]);
    await second.close();
  });
});

describe('the server takes no more than', () => {
  it('a body of 256 KB', async () => {
    const { http, status } = await start();
    http.mount('POST', '/echo', echo);
    expect(await status('/echo', post('x'.repeat(256 * 1_024)))).toBe(200);
    expect(await status('/echo', post('x'.repeat(256 * 1_024 + 1)))).toBe(413);
  });

  it('a body of that length where none is told', async () => {
    const { http, status } = await start({ bounds: { body: 10 } });
    http.mount('POST', '/echo', echo);
    const stream = (chunks: string[]) => ReadableStream.from(chunks.map(chunk => new TextEncoder().encode(chunk)));
    expect(await status('/echo', post(stream(['12345', '67890'])))).toBe(200);
    expect(await status('/echo', post(stream(['12345', '67890', '1'])))).toBe(413);
  });

  it('so many connections', async () => {
    const { port, said } = await start({ bounds: { connections: 1 } });
    const first = connect(port, '127.0.0.1');
    await once(first, 'connect');
    const second = connect(port, '127.0.0.1');
    await once(second, 'close');
    expect(said().map(({ refused }) => refused)).toEqual([{ connections: 1 }]);
    first.destroy();
  });

  it.each([
    ['headers', 'GET /healthz HTTP/1.1\r\nHost: x\r\n'],
    ['request', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12'],
  ] as const)('so much time for a half %s', async (part, sent) => {
    const { http, port } = await start({
      bounds: { [part]: 50, look: 10, ...(part === 'request' && { headers: 50 }) },
    });
    http.mount('POST', '/echo', echo);
    const socket = connect(port, '127.0.0.1');
    socket.write(sent);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('refused requests', () => {
  it('are told in one line a minute, with their number', async () => {
    let now = begin;
    const { http, status, said } = await start({ now: () => now, bounds: { body: 10 } });
    http.mount('POST', '/signed', refuse);
    http.mount('POST', '/echo', echo);
    for (let sent = 0; sent < 3; sent++) await status('/echo', post('x'.repeat(11)));
    expect(said().map(({ refused }) => refused)).toEqual([{ 413: 1 }]);
    now = now.add({ seconds: 59 });
    await status('/signed', post('x'));
    now = now.add({ seconds: 1 });
    await status('/signed', post('x'));
    expect(said().map(({ refused }) => refused)).toEqual([{ 413: 1 }, { 401: 2, 413: 2 }]);
  });

  it('are not those that nobody answers: anybody looks for pages', async () => {
    const { status, said } = await start();
    await status('/wp-login.php');
    expect(said()).toEqual([]);
  });
});
