import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Slack is for a bot that is measured: a Web API that agrees, and addresses that take answers. */
export type FakeSlack = {
  apiUrl: string;
  /** An address for one answer, and the promise that it has come. */
  expectAnswer(): { url: string; come: Promise<void> };
  [Symbol.asyncDispose](): Promise<void>;
};

const methods: Readonly<Record<string, object>> = {
  'chat.update': { ok: true },
  'auth.test': { ok: true, team_id: 'T024BE7LD', user_id: 'U0LAN0Z89', bot_id: 'B0LAN0Z12' },
  'conversations.info': { ok: true, channel: { is_member: true, is_archived: false } },
  'users.info': { ok: true, user: { id: 'U023BECGF', name: 'maria.silva', profile: { display_name: 'Maria' } } },
};

/** Listens on this machine only. An unknown path or an empty answer fails, so that no bot is fast by saying nothing. */
export async function startFakeSlack(): Promise<FakeSlack> {
  const waiting = new Map<string, () => void>();
  let expected = 0;
  const respond = async (request: IncomingMessage): Promise<object | null> => {
    const bytes = await sizeOf(request);
    const [, kind, name = ''] = (request.url ?? '').split('/');
    if (kind === 'api') return methods[name] ?? null;
    const arrived = waiting.get(name);
    if (kind !== 'answers' || !arrived || bytes < '{"text":""}'.length) return null;
    waiting.delete(name);
    arrived();
    return { ok: true };
  };
  const server = createServer(async (request, response) => {
    const body = await respond(request);
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { ok: false, error: 'unknown_method' }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    expectAnswer() {
      const name = String(expected++);
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(name, resolve);
      return { url: `${origin}/answers/${name}`, come: promise };
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function sizeOf(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  return bytes;
}
