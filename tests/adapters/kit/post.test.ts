import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPost } from '../../../adapters/kit/post.ts';
import type { ProxyConfig } from '../../../src/config.ts';
import { expectProxied, serve } from './serve.ts';

const open = (proxy: ProxyConfig | null = null) => createPost({ timeout: 5_000, proxy });

describe('posts of JSON', () => {
  it('bring the body, and give status, reason and text', async () => {
    const { url } = await serve(async (request, response) => {
      const body = (await request.toArray()).join('');
      response.writeHead(429, 'Too Fast', { 'retry-after': '7' }).end(`${request.headers['content-type']} ${body}`);
    });
    expect(await open()(url, { text: 'für Ann' })).toEqual({
      ...{ status: 429, statusText: 'Too Fast', retryAfter: '7' },
      text: 'application/json {"text":"für Ann"}',
    });
  });

  it('keep their connections for the next ones, and open no more than 128 at once', async () => {
    const { url, sockets } = await serve((_, response) => void setImmediate(() => response.end('ok')));
    const post = open();
    for (const text of ['one', 'two', 'three', 'four', 'five']) await post(url, { text });
    // It may still be cleared up after an answer when the next post is there.
    expect(sockets.size).toBeLessThanOrEqual(2);
    await Promise.all(Array.from({ length: 200 }, () => post(url, {})));
    expect(sockets.size).toBeLessThanOrEqual(128);
  });

  it('open another connection where the other side has ended the one that was kept', async () => {
    const { url, sockets } = await serve((_, response) => void response.end('ok'));
    const post = open();
    await post(url, {});
    for (const socket of sockets) socket.end();
    await Promise.all(Array.from(sockets, socket => once(socket, 'close')));
    expect((await post(url, {})).text).toBe('ok');
    expect(sockets.size).toBe(2);
  });

  it('fail where nobody listens, where the answer is cut off, and where it does not come', async () => {
    const gone = await serve(() => {});
    gone.server.close();
    await expect(open()(gone.url, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 9 });
      response.write('o', () => response.destroy());
    });
    await expect(open()(cut.url, {})).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    const reset = await serve(({ socket }) => void socket.resetAndDestroy());
    await expect(open()(reset.url, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    const mute = await serve(() => {});
    const hasty = createPost({ timeout: 20, proxy: null });
    await expect(hasty(mute.url, {})).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('follow no redirect, and read no more of an answer than is needed', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(302, { location: '/elsewhere' }).end('x'.repeat(1_000_000));
    });
    const { status, text } = await open()(url, {});
    expect([status, text.length]).toEqual([302, 10_000]);
  });

  it('go by the proxy that is set, but for the hosts that are left out', () =>
    expectProxied(async (proxy, url) => (await open(proxy)(url, {})).text));

  it('find a proxy again that fell silent for a while, whatever they asked of it then', async () => {
    const asked: Socket[] = [];
    let isMute = true;
    const proxy = createServer().listen(0, '127.0.0.1');
    proxy.on('connect', (_, socket: Socket) => {
      asked.push(socket);
      if (!isMute) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    onTestFinished(() => {
      for (const socket of asked) socket.destroy();
      proxy.close();
    });
    await once(proxy, 'listening');
    const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const post = createPost({ timeout: 500, proxy: { HTTPS_PROXY } });
    const outcome = () => post('https://slack.invalid/', {}).catch((error: Error) => error.message);
    await Promise.all(Array.from({ length: 100 }, outcome));
    isMute = false;
    await expect.poll(outcome, { timeout: 15_000 }).toContain('403');
  });
});
