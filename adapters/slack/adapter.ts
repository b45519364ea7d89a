import { setTimeout as wait } from 'node:timers/promises';
import { App, type ViewSubmitAction, type webApi } from '@slack/bolt';
import type { Adapter, Handle, Inbound, Reply, Answered as TellAnswered } from '../../src/chat.ts';
import type { ProxyConfig, SlackConfig } from '../../src/config.ts';
import type { StartError } from '../../src/errors.ts';
import type { Mount } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';
import { outdatedForm } from '../../src/replies.ts';
import { briefly, patiently } from '../kit/again.ts';
import { acknowledgeAfter, inTime } from '../kit/in-time.ts';
import { once } from '../kit/once.ts';
import { createPost, type PostJson } from '../kit/post.ts';
import { createRunning, type Running } from '../kit/running.ts';
import { Client } from './client.ts';
import { explain } from './errors.ts';
import { createMessenger } from './messenger.ts';
import type { Sleep } from './pace.ts';
import {
  type Arrival,
  fromCommand,
  fromEnd,
  fromHome,
  fromJoin,
  fromLeave,
  fromMessage,
  fromPress,
  fromShortcut,
  fromSubmit,
  originOf,
  type Self,
} from './parse.ts';
import { createPeople, unasked } from './people.ts';
import { commandAnswer, createReplies, formAnswer } from './replies.ts';
import { createPersist, type Persist, timeout } from './send.ts';
import { deadToken, identify } from './start.ts';
import { httpTransport, type Patience, sdkLogger, socketTransport, type Transport } from './transport.ts';

export type SlackDeps = {
  log: Log;
  now: () => Temporal.Instant;
  /** The slash command, without the slash. */
  command: string;
  /** Where HTTP mode takes its requests. */
  mount: Mount;
  /** Milliseconds until an event is acknowledged without its answer; 0: at once. */
  ackAfter?: number;
  /** Called once when Slack no longer takes a token of the bot; the operator has to mend that first. */
  fail?: (error: StartError) => void;
  /** For Socket Mode. */
  patience?: Patience;
  proxy?: ProxyConfig | null;
  /** Between posts into one channel, and before a call is made again. */
  sleep?: Sleep;
};

export type SlackAdapter = Adapter & {
  /** Resolves once nothing that has come in is still being worked on. */
  idle(): Promise<void>;
};

/** Ours for the way to a connection, with two calls of up to 10 s in it; the SDK's own for a ping. */
const usualPatience: Patience = { connect: 30_000, pong: 5_000 };

/** One workspace of Slack, by Socket Mode or by HTTP. */
export function createSlackAdapter(config: SlackConfig, deps: SlackDeps): SlackAdapter {
  const { log, mount, command, fail, patience = usualPatience, proxy = null } = deps;
  const { sleep = milliseconds => wait(milliseconds, undefined, { ref: false }) } = deps;
  const logger = sdkLogger(log);
  // No retries by the SDK: a repeated post would stand twice, and a wait would hold up every other call.
  const clientOptions: webApi.WebClientOptions = {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger,
  };
  const running = createRunning(log, explain);
  const persist = createPersist(patiently, sleep, log);
  const postJson = createPost({ timeout, proxy });
  let transport: Transport | undefined;
  let self: Self | undefined;
  const dead = once((error: StartError) => {
    log.fatal({ action: error.message }, 'slack no longer takes a token of the bot');
    fail?.(error);
  });
  // What is wrong before the bot knows itself, the start says.
  const client = new Client(config.botToken, clientOptions, code => self && dead(deadToken(code)));

  return {
    name: 'slack',
    messenger: createMessenger(client, {
      ...{ command, sleep, self: () => self },
      persist: createPersist(briefly, sleep, log),
    }),
    ready: () => transport?.ready() ?? false,
    idle: running.idle,

    async start(handle, answered = async () => {}) {
      self = await identify(client, log);
      transport =
        config.mode === 'http'
          ? httpTransport(config.signingSecret, mount, logger)
          : socketTransport({ appToken: config.appToken, clientOptions, patience, proxy, logger, log, dead });
      const botUserId = self.bot;
      const app = new App({
        receiver: transport.receiver,
        authorize: async () => ({ botToken: config.botToken, botUserId }),
        convoStore: false,
        clientOptions,
        logger,
      });
      // The last resort: an error here is a bug, and must end neither the process nor the connection.
      app.error(async error => log.error(explain(error), 'a slack event failed'));
      holdAcknowledgements(app);
      const receiving = { client, self, handle, answered, running, apiUrl: config.apiUrl, postJson, persist };
      listen(app, self, createReceive(receiving, deps), dead, command);
      await transport.open();
    },

    async stop() {
      transport?.refuse();
      await running.end();
      await transport?.close();
    },
  };
}

/** The id of the shortcut on messages, as in slack-manifest.yaml. */
const shortcut = 'ask_guide';

type Receive = ReturnType<typeof createReceive>;

/**
 * Bolt acknowledges an event before anybody has seen it, and Slack never sends it again. Here that is left to the
 * listener, which finds it in the context of the event; where there is none, it is done once that is clear.
 */
function holdAcknowledgements(app: App): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async event => {
    if (event.body.type !== 'event_callback') return process(event);
    let held: Acknowledge<void> | undefined = () => event.ack();
    const take = (): Acknowledge<void> => {
      const ack = held;
      held = undefined;
      return async () => ack?.();
    };
    await process({ ...event, ack: async () => {}, customProperties: { ...event.customProperties, take } });
    await take()();
  };
}

/** One listener for each kind of event: translate, pass on, acknowledge. */
function listen(app: App, self: Self, receive: Receive, dead: (error: StartError) => void, command: string): void {
  app.command(`/${command}`, ({ ack, body }) =>
    receive.event(fromCommand(body, self), ack, (reply, arrival) => commandAnswer(reply, arrival, command)),
  );
  app.shortcut({ type: 'message_action', callback_id: shortcut }, ({ ack, body }) =>
    receive.event(body.type === 'message_action' ? fromShortcut(body, self) : undefined, () => ack()),
  );
  app.action({ type: 'block_actions' }, ({ ack, body }) =>
    receive.event(body.type === 'block_actions' ? fromPress(body, self) : undefined, () => ack()),
  );
  app.view<ViewSubmitAction>({ type: 'view_submission' }, ({ ack, body }) => {
    const arrival = fromSubmit(body, self);
    return arrival ? receive.event(arrival, ack, formAnswer) : receive.outdated(body, ack);
  });
  app.event('app_mention', ({ event, context }) => receive.event(fromMessage(event, self), context.take()));
  app.event('message', ({ event, context }) => receive.event(fromMessage(event, self), context.take()));
  app.event('app_home_opened', ({ event, body, context }) =>
    receive.event(fromHome(event, body.event_id, self), context.take()),
  );
  app.event('member_joined_channel', ({ event, body, context }) =>
    receive.event(fromJoin(event, body.event_id, self), context.take()),
  );
  for (const left of ['channel_left', 'group_left', 'channel_archive', 'group_archive'] as const)
    app.event(left, ({ event, body }) => receive.event(fromLeave(event, body.event_id, self)));
  for (const gone of ['channel_deleted', 'group_deleted'] as const)
    app.event(gone, ({ event, body }) => receive.event(fromLeave(event, body.event_id, self)));
  const end = (eventId: string, code: string) => {
    // The core hears of it first: what runs is waited for at the end.
    const told = receive.event(fromEnd(eventId, self));
    dead(deadToken(code));
    return told;
  };
  app.event('app_uninstalled', ({ body }) => end(body.event_id, 'app_uninstalled'));
  app.event('tokens_revoked', async ({ event, body }) => {
    if (event.tokens.bot?.length) await end(body.event_id, 'tokens_revoked');
  });
}

type Receiving = {
  client: webApi.WebClient;
  self: Self;
  handle: Handle;
  answered: TellAnswered;
  running: Running;
  apiUrl: string | undefined;
  postJson: PostJson;
  persist: Persist;
};

type Answered = { reply: Reply; arrival: Arrival; inbound: Inbound };
type Acknowledge<Body> = (body?: Body) => Promise<void>;

/** Passes arrivals to the core and its replies back. */
function createReceive(receiving: Receiving, deps: SlackDeps) {
  const { client, self, handle, answered: tellAnswered, running, apiUrl, postJson, persist } = receiving;
  const { log, now, command, ackAfter = acknowledgeAfter } = deps;
  const people = createPeople(client, self, now, log);
  const { deliver, tell } = createReplies({ client, command, apiUrl, postJson, log, persist });

  const ask = async ({ event, userName, ...arrival }: Arrival): Promise<Answered> => {
    const at = now();
    // Nobody is answered who saw the bot leave, and Slack may tell nothing any more.
    const { direct, ...facts } = event.kind === 'left' ? unasked : await people.facts(arrival.address, event.kind);
    const address = { ...arrival.address, direct };
    // Only admins say anything about others.
    const named =
      facts.isAdmin && 'people' in event && event.people ? { people: await people.named(event.people) } : {};
    const inbound: Inbound = { ...event, ...named, origin: originOf(address, userName, facts, self), at };
    return { reply: await handle(inbound), arrival: { ...arrival, event, userName, address }, inbound };
  };

  /**
   * Acknowledges when the core has answered, so that what it saved is saved before, or after `ackAfter` milliseconds.
   * The acknowledgement carries the answer where `bodyOf` finds one in it, which spares a second request.
   */
  async function receive<Body>(
    arrival: Arrival | undefined,
    ack: Acknowledge<Body> = async () => {},
    bodyOf: (reply: Reply, arrival: Arrival) => Body | undefined = () => undefined,
  ): Promise<void> {
    if (!arrival) return ack();
    const { eventId, kind } = arrival.event;
    running.run({ eventId, kind }, async () => {
      const answered = ask(arrival);
      const early = ackAfter > 0 ? await inTime(answered, ackAfter) : undefined;
      const body = early && bodyOf(early.reply, early.arrival);
      const arrived = await ack(body).then(
        () => true,
        error => {
          log.warn({ eventId, kind, ...explain(error) }, 'slack was not reached to acknowledge an event');
          return false;
        },
      );
      if (body && arrived) return;
      const { reply, arrival: whence, inbound } = await answered;
      await deliver(reply, whence).finally(async () => {
        if (inbound.kind === 'mention' && reply.kind !== 'none') await tellAnswered(inbound);
      });
    });
  }

  return {
    event: receive,
    /** A form that cannot be read, as another release made it: who sent it is told so. */
    async outdated(body: ViewSubmitAction, ack: () => Promise<void>): Promise<void> {
      const eventId = `slack:submit:${self.team}:${body.trigger_id}`;
      log.warn({ eventId }, 'a slack form of another release was sent');
      running.run({ eventId, kind: 'submit' }, async () => {
        await ack().finally(() => tell(outdatedForm(), body.user.id));
      });
    },
  };
}
