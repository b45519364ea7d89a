import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFetch } from '../../../adapters/kit/fetch.ts';
import { expectProxied, serve } from './serve.ts';

describe('a call of an SDK', () => {
  it('brings its method, headers and body, and gives the answer', async () => {
    const { url } = await serve(async (request, response) => {
      const asked = [request.method, request.url, request.headers['x-asked'], (await request.toArray()).join('')];
      response.writeHead(429, 'Too Fast', { 'retry-after': '7', 'set-cookie': ['a', 'b'] });
      response.end(JSON.stringify(asked));
    });
    const answer = await createFetch(null)(url, { method: 'POST', headers: { 'x-asked': 'yes' }, body: 'für Ann' });
    expect([answer.ok, answer.status, answer.statusText, answer.url]).toEqual([false, 429, 'Too Fast', url]);
    expect([answer.headers.get('Retry-After'), answer.headers.getSetCookie()]).toEqual(['7', ['a', 'b']]);
    const asked = ['POST', '/api/users.info?of=U1', 'yes', 'für Ann'];
    expect(await answer.json()).toEqual(asked);
    expect(await answer.text()).toBe(JSON.stringify(asked));
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(JSON.stringify(asked));
  });

  it('is good by its status', async () => {
    const { url } = await serve((_, response) => void response.writeHead(204).end());
    const answer = await createFetch(null)(new URL(url));
    expect([answer.ok, answer.status, await answer.text()]).toEqual([true, 204, '']);
  });

  it('fails where nobody listens, where the answer is cut off, and where it is a redirect', async () => {
    const gone = await serve(() => {});
    gone.server.close();
    await expect(createFetch(null)(gone.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 9 });
      response.write('o', () => response.destroy());
    });
    await expect(createFetch(null)(cut.url)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    const moved = await serve((_, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
    await expect(createFetch(null)(moved.url)).rejects.toThrow(TypeError);
  });

  it('ends with its signal, with or without a beginning of the answer', async () => {
    const mute = await serve(() => {});
    const begun = await serve((_, response) => void response.writeHead(200).write('o'));
    for (const { url } of [mute, begun])
      await expect(createFetch(null)(url, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
  });

  it('ends with its signal where there is no connection yet: at a silent host, behind a silent proxy, and at once', async () => {
    const mute = createTcpServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void mute.close());
    await once(mute, 'listening');
    const host = `127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const behind = createFetch({ HTTPS_PROXY: `http://${host}` });
    const ended = { name: 'TimeoutError' };
    await expect(createFetch(null)(`https://${host}/`, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject(
      ended,
    );
    await expect(behind('https://slack.invalid/', { signal: AbortSignal.timeout(50) })).rejects.toMatchObject(ended);
    const aborted = AbortSignal.abort(new DOMException('too late', 'TimeoutError'));
    await expect(createFetch(null)(`http://${host}/`, { signal: aborted })).rejects.toMatchObject(ended);
  });

  it('goes by the proxy that is set, but for the hosts that are left out', () =>
    expectProxied(async (proxy, url) => (await createFetch(proxy)(url)).text()));
});
