import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../adapters/web/door.ts';
import { library } from '../../src/prepared.ts';
import { type Served, serve } from './served.ts';

const help = { id: 'one', as: 'ada', admin: false, zone: 'UTC', tab: 't', place: 'channel', kind: 'say', text: 'help' };

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** A request as any program can make it: browsers would not send some of these headers. */
function ask(served: Served, { method = 'GET', path = '/try', headers = {}, body }: Asked) {
  const { host, origin } = new URL(served.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request(`${origin}${path}`, { method, headers: { host, ...headers }, agent: false }, answer => {
      // Events go on, and their beginning is enough.
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
      answer.destroy();
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the door of the page', () => {
  let served: Served;
  afterEach(() => served.end());
  const origin = () => new URL(served.address).origin;
  const deed = (headers: Record<string, string> = {}, what: unknown = help) =>
    ask(served, {
      ...{ method: 'POST', path: '/try/deeds', body: JSON.stringify(what) },
      headers: { origin: origin(), 'content-type': 'application/json', ...headers },
    });

  describe('on this machine', () => {
    beforeEach(async () => {
      served = await serve(await library());
    });

    it('is open to its own page, which runs nothing but its own scripts', async () => {
      const { status, headers } = await ask(served, {});
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect((await deed()).status).toBe(200);
    });

    it.each([
      ['the name of somebody else’s site', { host: 'evil.example' }],
      ['no name of this machine', { host: 'localhost.evil.example' }],
    ])('is shut to who asks for it by %s', async (_, headers) => {
      for (const path of ['/try', '/try/main.ts', '/try/events?as=ada'])
        expect((await ask(served, { path, headers })).status, path).toBe(401);
      expect((await deed(headers)).status).toBe(401);
    });

    it.each([
      ['another site', { origin: 'https://evil.example' }],
      ['a page without a name', { origin: 'null' }],
      ['a form', { 'content-type': 'text/plain' }],
    ])('takes nothing from %s', async (_, headers) => {
      expect((await deed(headers)).status).toBe(403);
    });

    it.each([
      ['nothing', null],
      ['another kind', { ...help, kind: 'joined' }],
      ['nobody of the room', { ...help, as: 'eve' }],
      ['somebody else’s direct messages', { ...help, place: 'direct.ben' }],
      ['no place', { ...help, place: 'thread.x' }],
      ['blank words', { ...help, text: '  ' }],
      ['an id that could be a header', { ...help, id: 'a\nb' }],
    ])('is not upset by %s', async (_, what) => {
      expect((await deed({}, what)).status).toBe(400);
    });

    it('takes no more than fits into a message', async () => {
      expect((await deed({}, { ...help, text: 'x'.repeat(100_000) })).status).toBe(413);
    });

    it('gives away no file but those of the page', async () => {
      for (const path of [
        '/try/../adapter.ts',
        '/try/%2e%2e/adapter.ts',
        '/try/tsconfig.json',
        '/package.json',
        '/try/x',
      ])
        expect((await ask(served, { path })).status, path).toBe(404);
    });
  });

  describe('to the network', () => {
    beforeEach(async () => {
      served = await serve(await library(), 'open sesame');
    });
    const enter = (password: string) =>
      ask(served, {
        ...{ method: 'POST', path: '/try/enter', body: new URLSearchParams({ password }).toString() },
        headers: { origin: origin() },
      });

    it('asks for the password, and knows who gave it by a cookie', async () => {
      expect((await ask(served, {})).status).toBe(401);
      expect((await ask(served, { path: '/try/events?as=ada' })).status).toBe(401);
      expect((await deed()).status).toBe(401);
      const { status, headers } = await enter('open sesame');
      expect(status).toBe(303);
      const [cookie = ''] = headers['set-cookie'] ?? [];
      expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
      expect(cookie).not.toContain('sesame');
      const [pass = ''] = cookie.split(';');
      expect((await ask(served, { headers: { cookie: `other=1; ${pass}` } })).status).toBe(200);
      expect((await deed({ cookie: pass })).status).toBe(200);
      expect((await ask(served, { headers: { cookie: `${pass.slice(0, -1)}x` } })).status).toBe(401);
    });

    it.each(['', 'open', 'open sesame!', 'null'])('does not take %j for it', async password => {
      expect((await enter(password)).headers['set-cookie']).toBeUndefined();
    });
  });
});

it.each([
  ...(['localhost', '127.0.0.1', '127.1.2.3', '::1'] as const).map(host => [host, true] as const),
  ...(['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '127.0.0.1.example'] as const).map(
    host => [host, false] as const,
  ),
])('knows whether others reach %s', (host, is) => {
  expect(isLoopback(host)).toBe(is);
});
