import { setTimeout as sleep } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import type { Adapter, Handle, Inbound, Reply, Answered as TellAnswered } from '../../src/chat.ts';
import type { SlackConfig } from '../../src/config.ts';
import type { Log } from '../../src/log.ts';
import { deliveryError } from './errors.ts';
import { createMessenger } from './messenger.ts';
import {
  type Arrival,
  fromCommand,
  fromHome,
  fromMessage,
  fromPress,
  fromSubmit,
  originOf,
  type Self,
} from './parse.ts';
import { createPeople } from './people.ts';
import { type AcknowledgedContent, createReplies, inAcknowledgement } from './replies.ts';
import { timeout } from './send.ts';
import { checkTokens, identify } from './start.ts';
import { httpTransport, sdkLogger, socketTransport, type Transport } from './transport.ts';

export type SlackDeps = {
  log: Log;
  now: () => Temporal.Instant;
  /** The slash command, without the slash. */
  command: string;
  /** What GET /healthz says in HTTP mode. */
  healthy: () => boolean;
  /** Milliseconds until an event is acknowledged without its answer; by default half of the 3 s that Slack gives; 0: at once. */
  ackAfter?: number;
};

export type SlackAdapter = Adapter & {
  /** The port of HTTP mode, also where 0 asked for any free one. */
  port(): number | undefined;
  /** Resolves once nothing that has come in is still being worked on. */
  idle(): Promise<void>;
};

/** One workspace of Slack, by Socket Mode or by HTTP. */
export function createSlackAdapter(config: SlackConfig, deps: SlackDeps): SlackAdapter {
  const logger = sdkLogger(deps.log);
  // No retries by the SDK: a repeated post would stand twice, and a wait would hold up every other call.
  const clientOptions: webApi.WebClientOptions = {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger,
  };
  const client = new webApi.WebClient(config.botToken, clientOptions);
  const running = new Set<Promise<unknown>>();
  let transport: Transport | undefined;

  const idle = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };

  return {
    name: 'slack',
    messenger: createMessenger(client),
    ready: () => transport?.ready() ?? false,
    port: () => transport?.port(),
    idle,

    async start(handle, answered = async () => {}) {
      checkTokens(config);
      const self = await identify(client);
      transport =
        config.mode === 'http'
          ? httpTransport(config, deps.healthy, logger)
          : socketTransport(config, clientOptions, logger, deps.log);
      const app = new App({
        receiver: transport.receiver,
        authorize: async () => ({ botToken: config.botToken, botUserId: self.bot }),
        convoStore: false,
        clientOptions,
        logger,
      });
      app.use(async ({ next }) => {
        const work = next();
        running.add(work);
        await work.finally(() => running.delete(work));
      });
      // The last resort: an error here is a bug, and must end neither the process nor the connection.
      app.error(async error => deps.log.error({ err: error }, 'a slack event failed'));
      listen(app, self, receiver(client, self, { handle, answered }, deps), deps);
      await transport.open();
    },

    async stop() {
      await transport?.close();
      await idle();
    },
  };
}

type Receive = ReturnType<typeof receiver>;

/** One listener for each kind of event: translate, pass on, acknowledge. Bolt itself acknowledges `app.event`. */
function listen(app: App, self: Self, receive: Receive, { command, log }: SlackDeps): void {
  app.command(`/${command}`, ({ ack, body }) => receive.event(fromCommand(body, self), ack));
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    await receive.event(body.type === 'block_actions' ? fromPress(body, self) : undefined, () => ack());
  });
  app.view({ type: 'view_submission' }, async ({ ack, body }) => {
    const arrival = body.type === 'view_submission' ? fromSubmit(body, self) : undefined;
    if (!arrival) log.warn('a slack form of another release was sent');
    await receive.event(arrival, () => ack());
  });
  app.event('app_mention', async ({ event }) => receive.event(fromMessage(event, self)));
  app.event('message', async ({ event }) => receive.event(fromMessage(event, self)));
  app.event('app_home_opened', async ({ event, body }) => receive.home(fromHome(event, body.event_id, self)));
}

/** Passes arrivals to the core and its replies back. */
function receiver(client: webApi.WebClient, self: Self, core: Core, deps: SlackDeps) {
  const { log, now, command, ackAfter = 1_500 } = deps;
  const people = createPeople(client, self, now, log);
  const { deliver, publish } = createReplies(client, command, log);

  const ask = async (arrival: Arrival): Promise<Answered> => {
    const at = now();
    const [person, direct] = await Promise.all([people.find(arrival.address), people.isDirect(arrival.address)]);
    const address = { ...arrival.address, direct };
    const inbound: Inbound = { ...arrival.event, origin: originOf(address, arrival.userName, person, self), at };
    return { reply: await core.handle(inbound), arrival: { ...arrival, address }, inbound };
  };
  const bring = async (answer: typeof deliver, { reply, arrival, inbound }: Answered): Promise<void> => {
    await answer(reply, arrival).catch(error => {
      const { eventId } = arrival.event;
      log.warn({ err: deliveryError(error), eventId }, 'a slack reply was not delivered');
    });
    if (inbound.kind === 'mention' && reply.kind !== 'none') await core.answered(inbound);
  };

  return {
    /**
     * Acknowledges when the core has answered, so that what it saved is saved before, or after `ackAfter` milliseconds.
     * A command's acknowledgement carries the answer where it can, which spares a second request.
     */
    async event(arrival: Arrival | undefined, ack: Acknowledge = async () => {}): Promise<void> {
      if (!arrival) return ack();
      const answered = ask(arrival);
      const late = ackAfter > 0 && sleep(ackAfter, undefined, { ref: false });
      const early = late ? await Promise.race([answered.catch(() => undefined), late]) : undefined;
      const content = early && inAcknowledgement(early.reply, early.arrival);
      await ack(content);
      if (!content) await bring(deliver, await answered);
    },
    async home(arrival: Arrival | undefined): Promise<void> {
      if (arrival) await bring(publish, await ask(arrival));
    },
  };
}

type Core = { handle: Handle; answered: TellAnswered };
type Answered = { reply: Reply; arrival: Arrival; inbound: Inbound };
type Acknowledge = (content?: AcknowledgedContent) => Promise<void>;
