import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import type { ProxyConfig } from '../../../src/config.ts';

export type Served = { server: Server; url: string; sockets: Set<Socket> };

/** A server on this machine until the test is over; `url` has a path and a query. */
export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  const sockets = new Set<Socket>();
  server.on('connection', socket => sockets.add(socket));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return { server, sockets, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/users.info?of=U1` };
}

/** `textBy` gives the text that a call through the proxy brings. */
export async function expectProxied(textBy: (proxy: ProxyConfig, url: string) => Promise<string>): Promise<void> {
  const seen: string[] = [];
  const proxy = await serve((request, response) => {
    seen.push(request.url ?? '');
    response.end('by the proxy');
  });
  const server = await serve((_, response) => void response.end('straight'));
  const HTTP_PROXY = new URL(proxy.url).origin;
  expect(await textBy({ HTTP_PROXY }, server.url)).toBe('by the proxy');
  expect(seen).toEqual([server.url]);
  expect(await textBy({ HTTP_PROXY, NO_PROXY: '127.0.0.1' }, server.url)).toBe('straight');
}
