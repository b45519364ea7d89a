import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, inject, it, onTestFinished } from 'vitest';
import { bot, team } from '../adapters/slack/payloads.ts';
import { startProgram } from './program.ts';
import { spawnProgram } from './spawn.ts';

/** No machine can resolve it: whatever is asked of it comes through the proxy or not at all. */
const apiUrl = 'http://slack.invalid/api/';

const answers: Record<string, object> = {
  'auth.test': { ok: true, team_id: team, user_id: bot, bot_id: 'B0LAN0Z12', user: 'smgov', team: 'Study Group' },
  'apps.connections.open': { ok: true, url: 'wss://socket.invalid/link' },
};

/** A proxy that gives Slack's answers itself, and opens no way to what is encrypted. `asked` is what it was asked for. */
async function startProxy() {
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    asked.push(url);
    await text(request);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answers[url.replace(apiUrl, '')] ?? { ok: true }));
  };
  const server = createServer((request, response) => void answer(request, response));
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

it('the one proxy leads to the Web API and to the socket', async () => {
  const { url, asked } = await startProxy();
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1-test', SLACK_APP_TOKEN: 'xapp-1-test', SLACK_API_URL: apiUrl };
  const env = { ...tokens, HTTP_PROXY: url, HTTPS_PROXY: url, DATABASE_URL: 'sqlite::memory:' };
  const child = spawnProgram(inject('home'), { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(asked).toEqual([`${apiUrl}auth.test`, `${apiUrl}apps.connections.open`, 'socket.invalid:443']);
  expect(code).toBe(1);
  expect(said).toContain('- socket.invalid was not reached, where Slack awaits the bot. Check that');
});

it('the one proxy leads to where a tap is answered', async () => {
  const { url, asked } = await startProxy();
  const responseUrl = 'http://slack.invalid/answers/1';
  const slack = { apiUrl, responseUrl };
  const program = await startProgram(onTestFinished, slack, 'sqlite::memory:', { HTTP_PROXY: url });
  await program.tap('1:no-such-action', '1.1');
  await expect.poll(() => asked, { timeout: 60_000 }).toContain(responseUrl);
});
