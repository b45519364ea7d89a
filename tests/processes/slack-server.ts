import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bot, directChannel, person, team } from '../adapters/slack/payloads.ts';
import type { AtEnd } from '../databases.ts';

type Body = Record<string, string>;
/** A message that stands in the channel or in a thread of it. */
type Standing = {
  ts: string;
  channel: string;
  thread: string | undefined;
  key: string;
  text: string;
  actions: string[];
};
type Stall = { method: string; applied: boolean; reached: () => void };

/** Slack on this machine, for the real program: it keeps the messages, and can leave a call without an answer. */
export type SlackServer = {
  apiUrl: string;
  messages: Standing[];
  /** What was answered to the address of a tap. */
  receipts: string[];
  /** The next call of this method is never answered; resolves when it is there. `applied`: it was done all the same. */
  stall(method: string, applied: boolean): Promise<void>;
  /** Where the program answers a tap. */
  responseUrl: string;
};

/** With `looks` the bot may look into every channel, and each person has a direct message of their own, `D` and their id. */
export async function startSlackServer(atEnd: AtEnd, looks = false): Promise<SlackServer> {
  const messages: Standing[] = [];
  const receipts: string[] = [];
  let stalls: Stall[] = [];
  let count = 0;

  const shape = (body: Body) => ({
    text: body.text ?? '',
    actions: [...(body.blocks ?? '').matchAll(/"action_id":"([^"]+)"/g)].map(([, id = '']) => id),
  });

  const found = ({ ts, key, text }: Standing) => ({
    ...{ user: bot, ts, text, metadata: { event_type: 'smgov_post', event_payload: { key } } },
  });

  const apply = (method: string, body: Body): object => {
    if (method === 'chat.postMessage') {
      const key = /"key":"([^"]+)"/.exec(body.metadata ?? '')?.[1] ?? '';
      const ts = `1763890000.${String(++count).padStart(6, '0')}`;
      messages.push({ ts, channel: body.channel ?? '', thread: body.thread_ts, key, ...shape(body) });
      return { ok: true, channel: body.channel, ts };
    }
    // As the scopes of the manifest have it: the bot may look into its direct messages, and nowhere else.
    if (looks && (method === 'conversations.history' || method === 'conversations.replies'))
      return { ok: true, messages: messages.filter(({ channel }) => channel === body.channel).map(found) };
    if (looks && method === 'conversations.open') return { ok: true, channel: { id: `D${body.users}` } };
    if (method === 'conversations.history' && body.channel !== directChannel)
      return { ok: false, error: 'missing_scope', needed: 'channels:history' };
    if (method === 'conversations.history') return { ok: true, messages: messages.map(found) };
    if (method === 'chat.update') Object.assign(messages.find(({ ts }) => ts === body.ts) ?? {}, shape(body));
    return answers[method] ?? { ok: true };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await textOf(request);
    const [, kind, method = ''] = (request.url ?? '').split('/');
    if (kind === 'answers') receipts.push(text);
    const body = kind === 'api' ? Object.fromEntries(new URLSearchParams(text)) : {};
    const stall = stalls.find(one => one.method === method);
    stalls = stalls.filter(one => one !== stall);
    const answer = stall && !stall.applied ? {} : apply(method, body);
    if (stall) return stall.reached();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };

  const server = createServer((request, response) => void serve(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    responseUrl: `${origin}/answers/1`,
    messages,
    receipts,
    stall: (method, applied) =>
      new Promise(reached => {
        stalls.push({ method, applied, reached });
      }),
  };
}

const answers: Record<string, object> = {
  'auth.test': { ok: true, team_id: team, user_id: bot, bot_id: 'B0LAN0Z12', user: 'smgov', team: 'Study Group' },
  'users.info': { ok: true, user: { id: person, name: 'maria.silva', profile: { display_name: 'Maria' } } },
  'conversations.open': { ok: true, channel: { id: directChannel } },
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
