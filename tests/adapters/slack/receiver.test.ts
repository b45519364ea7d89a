import { createHmac } from 'node:crypto';
import { App } from '@slack/bolt';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createReceiver } from '../../../adapters/slack/receiver.ts';
import { createHttp } from '../../../src/http.ts';
import { payloads } from './payloads.ts';

const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
const clock = Temporal.Instant.from('2026-11-23T09:00:00Z');
const form = 'application/x-www-form-urlencoded';

/** A Bolt app behind the receiver; what its listeners do is for each test to say. */
async function start(listen: (app: App) => void = () => {}) {
  const lines: string[] = [];
  const log = pino({}, { write: line => void lines.push(line) });
  const http = createHttp({ healthy: () => true, log, now: () => clock });
  const { receiver, handle } = createReceiver({ signingSecret, log, now: () => clock });
  listen(new App({ receiver, authorize: async () => ({ botId: 'B0LAN0Z12' }), convoStore: false }));
  http.mount('POST', '/slack/events', handle);
  const port = await http.listen(0);
  onTestFinished(() => http.close());
  const send = (type: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    });
  return { lines, send, sendSigned: (type: string, body: string) => send(type, body, signed(body)) };
}

function signed(body: string, at = clock, secret = signingSecret) {
  const time = String(at.epochMilliseconds / 1_000);
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${signature}` };
}

const command = (text = 'what detects drift?') => String(new URLSearchParams({ ...payloads.command(), text }));

describe('a request of Slack', () => {
  it('reaches the listeners as it was sent: a command, what was pressed, and an event', async () => {
    const heard: unknown[] = [];
    const { sendSigned } = await start(app => {
      app.command('/smgov', async ({ command: { text }, ack }) => {
        heard.push(text);
        await ack();
      });
      app.action({ type: 'block_actions' }, async ({ body, ack }) => {
        heard.push(body);
        await ack();
      });
      app.event('app_mention', async ({ body }) => void heard.push(body));
    });
    const press = { ...payloads.press(), note: 'für Ann & Bob + 100 %' };
    const mention = payloads.mention();
    await sendSigned(form, command('für Ann & Bob + 100 %'));
    await sendSigned(form, String(new URLSearchParams({ payload: JSON.stringify(press) })));
    await sendSigned('application/json', JSON.stringify(mention));
    expect(heard).toEqual(['für Ann & Bob + 100 %', press, mention]);
  });

  it.each([
    ['nothing', undefined, null, ''],
    ['a text', 'für Ann', null, 'für Ann'],
    ['an object', { text: 'für Ann' }, 'application/json', '{"text":"für Ann"}'],
  ])('is acknowledged with %s', async (_, said, type, text) => {
    const { sendSigned } = await start(app => app.command('/smgov', ({ ack }) => ack(said)));
    const answer = await sendSigned(form, command());
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, type, text]);
  });

  it('is acknowledged once', async () => {
    const again: unknown[] = [];
    const { sendSigned } = await start(app =>
      app.command('/smgov', async ({ ack }) => {
        await ack('first');
        await ack('second').catch(error => again.push(error.code));
      }),
    );
    expect(await (await sendSigned(form, command())).text()).toBe('first');
    expect(again).toEqual(['slack_bolt_receiver_ack_multiple_error']);
  });

  it('is let go where no listener acknowledges it in the 3 s that Slack waits', async () => {
    const { sendSigned, lines } = await start();
    expect((await sendSigned(form, command())).status).toBe(404);
    expect(lines.join()).toContain('a slack event was not acknowledged in time');
  });

  it('says that the address is the right one', async () => {
    const { sendSigned } = await start();
    const answer = await sendSigned(
      'application/json',
      JSON.stringify({ type: 'url_verification', challenge: '3eZb' }),
    );
    expect(await answer.json()).toEqual({ challenge: '3eZb' });
  });

  it('looks at the certificate, unsigned', async () => {
    const { send, lines } = await start();
    expect((await send(form, 'ssl_check=1&token=x')).status).toBe(200);
    expect((await send(form, `ssl_check=1&${command()}`)).status).toBe(200);
    expect(lines).toEqual([]);
  });

  it.each(['', 'null', '"text"', '{"event":'])('is refused where its JSON is %j', async json => {
    const { sendSigned } = await start();
    expect((await sendSigned('application/json', json)).status).toBe(400);
    expect((await sendSigned(form, String(new URLSearchParams({ payload: json })))).status).toBe(400);
  });
});

describe('a signature', () => {
  const body = command();
  const { 'x-slack-request-timestamp': time, 'x-slack-signature': signature } = signed(body);
  const minutesAgo = (minutes: number) => signed(body, clock.subtract({ minutes }));

  it.each([
    ['none', {}],
    ['no time', { 'x-slack-signature': signature }],
    ['no time but a word', { 'x-slack-request-timestamp': 'now', 'x-slack-signature': signature }],
    ['another time', { 'x-slack-request-timestamp': `${Number(time) + 1}`, 'x-slack-signature': signature }],
    ['no hash', { 'x-slack-request-timestamp': time, 'x-slack-signature': 'v0=' }],
    ['half a hash', { 'x-slack-request-timestamp': time, 'x-slack-signature': signature.slice(0, 30) }],
    ['more than a hash', { 'x-slack-request-timestamp': time, 'x-slack-signature': `${signature}00` }],
    ['a hash and a word', { 'x-slack-request-timestamp': time, 'x-slack-signature': `${signature}zz` }],
    ['a hash and half a byte', { 'x-slack-request-timestamp': time, 'x-slack-signature': `${signature}0` }],
    ['two of them', { 'x-slack-request-timestamp': time, 'x-slack-signature': `${signature}, ${signature}` }],
    ['another version', { 'x-slack-request-timestamp': time, 'x-slack-signature': signature.replace('v0', 'v1') }],
    ['that of another body', signed(`${body}&more=1`)],
    ['that of another secret', signed(body, clock, 'f742231b10e8888abcd99yyyzzz85a58')],
    ['that of six minutes ago', minutesAgo(6)],
  ])('is refused: %s', async (_, headers) => {
    const { send } = await start(app => app.command('/smgov', ({ ack }) => ack()));
    expect((await send(form, body, headers)).status).toBe(401);
  });

  it('is taken while it is not older than five minutes', async () => {
    const { send } = await start(app => app.command('/smgov', ({ ack }) => ack()));
    expect((await send(form, body, minutesAgo(5))).status).toBe(200);
  });
});
