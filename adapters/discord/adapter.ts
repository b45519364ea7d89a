import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Adapter, Answered, Handle, Inbound } from '../../src/chat.ts';
import { commandSpecs } from '../../src/commands.ts';
import type { DiscordConfig } from '../../src/config.ts';
import type { StartError } from '../../src/errors.ts';
import { type Duty, type Lease, ownLease } from '../../src/lease.ts';
import type { Log } from '../../src/log.ts';
import { briefly, patiently } from '../kit/again.ts';
import { acknowledgeAfter } from '../kit/in-time.ts';
import { once } from '../kit/once.ts';
import { rarely } from '../kit/rarely.ts';
import { createRunning } from '../kit/running.ts';
import { type CommandIds, spelling } from './commands.ts';
import { deliveryError } from './errors.ts';
import { createGateway, type Gateway, type Session } from './gateway.ts';
import { createLine, type Kind } from './line.ts';
import { createMessenger } from './messenger.ts';
import { isGateway, missedIn, readSessions, writeSessions } from './missed.ts';
import { parseDeleted, parseInteraction, parseJoined, parseLeft, parseMessage, parseReturned } from './parse.ts';
import { teamOf } from './refs.ts';
import { createReplies } from './replies.ts';
import { type Call, createCall } from './send.ts';
import { deadToken, login, lookAround, register } from './start.ts';
import type { Spell } from './text.ts';
import { bareToken, createRest, watch, watchEnd } from './transport.ts';

type Deps = {
  log: Log;
  now: () => Temporal.Instant;
  /** The name of the bot's command, without the slash. */
  command: string;
  /** Which of several processes has the gateway; without one, it is this. */
  lease?: Lease;
  /** Called when Discord has closed the connection for good; the operator has to mend something first. */
  fail?: (error: StartError) => void;
  /** Milliseconds until a caller is told to wait; by default half of the 3 s that Discord gives. */
  deferAfter?: number;
  /** Waits so many milliseconds before a call is made again. */
  wait?: (milliseconds: number) => Promise<unknown>;
  /** Waits so many milliseconds until a call no longer counts for what Discord takes in a second. */
  pace?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds until a call, and until the start, is given up. */
  timeouts?: { call?: number; start?: number };
};

/**
 * Discord by its gateway, which one process has at a time: two would hear everything twice. The others stand by; they send
 * as it does, and take over where it has come to.
 */
export function createDiscordAdapter(config: DiscordConfig, deps: Deps): Adapter {
  const { log, now, command, fail, deferAfter = acknowledgeAfter, timeouts = {}, wait, lease = ownLease() } = deps;
  const { pace = milliseconds => sleep(milliseconds, undefined, { ref: false }) } = deps;
  const rest = createRest(config);
  let gateway: Gateway | null = null;
  let self: string | undefined;
  /** How far this process was when it last lost the gateway: where the database was away, that does not know it. */
  let own: Session[] = [];
  /** Until this process has heard what was missed, the next one has to begin where it did. */
  let isCaughtUp = false;
  let started = false;
  const end = once((error: StartError) => fail?.(error));
  const refused = once(() => {
    const error = deadToken();
    log.fatal({ code: 401, action: error.message }, 'discord no longer takes the token');
    end(error);
  });
  // What is wrong before that, the start says.
  const dead = () => started && refused(undefined);
  const calling = { dead, log, ...(timeouts.call && { timeout: timeouts.call }), ...(wait && { wait }) };
  const turn = createLine(pace);
  const callOf = (kind: Kind, patience = briefly) => createCall(rest, { ...calling, kind, patience, turn });
  const call = callOf('post');
  let ids: CommandIds = new Map();
  const spell: Spell = words => spelling(command, commandSpecs, ids)(words);
  /** A process may stand by from before the commands were registered for the first time; then it looks again. */
  const learn = rarely(now, async () => {
    if (started && ids.size === 0) [self, ids] = await lookAround(call);
  });
  const messengerBy = (post: Call, later: Call) => createMessenger({ post, later }, spell, { self: () => self, learn });
  const answering = messengerBy(callOf('answer'), callOf('answer'));
  const messenger = { ...messengerBy(call, callOf('later')), answer: answering.answer };
  const replies = createReplies({ call: callOf('answer', patiently), messenger: answering, spell });
  const running = createRunning(log, error => {
    const { problem, code, stack } = deliveryError(error);
    return { problem, code, stack };
  });

  const receive = <Event extends Inbound>(event: Event | undefined, answer: (event: Event) => Promise<unknown>) => {
    if (!event) return;
    const { eventId, kind } = event;
    running.run({ eventId, kind }, async () => void (await answer(event)));
  };

  // Listeners are async so that whatever they throw becomes an `error` event in place of ending the process.
  const listen = (client: Client, handle: Handle, answered: Answered) => {
    client.on(Events.InteractionCreate, async interaction =>
      receive(parseInteraction(interaction, now(), commandSpecs), async inbound => {
        const reply = handle(inbound);
        if (interaction.isAutocomplete()) await replies.suggest(interaction, reply);
        else if (interaction.isRepliable()) await replies.interaction(interaction, inbound.origin, reply, deferAfter);
      }),
    );
    client.on(Events.MessageCreate, async message =>
      receive(parseMessage(message, now()), async inbound => {
        const reply = await handle(inbound);
        if (reply.kind === 'none') return;
        await replies.message(message, inbound, reply).finally(() => answered(inbound));
      }),
    );
    client.on(Events.GuildCreate, async guild => {
      receive(parseReturned(guild, now()), handle);
      receive(parseJoined(guild, now()), async inbound => {
        const reply = await handle(inbound);
        if (reply.kind === 'message') await messenger.post(inbound.origin.place, reply.message, guild.id);
      });
    });
    client.on(Events.GuildDelete, async guild => receive(parseLeft(guild, now()), handle));
    client.on(Events.ChannelDelete, async channel => receive(parseDeleted(channel, now()), handle));
  };

  /** What came while nobody was connected. Discord may have forgotten it, and then it is as if it had not been said. */
  const catchUp = async ({ client, hear }: Gateway, left: string | null): Promise<void> => {
    const sessions = [...readSessions(left), ...own].filter(({ resumeURL }) => isGateway(resumeURL, client.ws.gateway));
    const token = bareToken(config);
    const asked = sessions.map(session => missedIn(session, token, () => now().epochMilliseconds));
    for (const told of await Promise.allSettled(asked)) {
      if (told.status === 'rejected')
        log.info({ reason: String(told.reason) }, 'what came before the takeover is not known');
      else if (gateway?.client === client) hear(told.value);
    }
  };

  const connect = async (left: string | null, handle: Handle, answered: Answered): Promise<void> => {
    const mine = createGateway(config);
    [gateway, isCaughtUp] = [mine, false];
    try {
      watch(mine.client, log);
      listen(mine.client, handle, answered);
      const { application, user } = await login(mine.client, config.token, log, timeouts.start);
      self = user.id;
      const [registered] = await Promise.all([register(call, application.id, command, log), catchUp(mine, left)]);
      if (registered.size > 0) ids = registered;
      watchEnd(mine.client, end);
      isCaughtUp = gateway === mine;
    } catch (error) {
      if (gateway === mine) gateway = null;
      await mine.close();
      throw error;
    }
  };

  const duty = (handle: Handle, answered: Answered): Duty => ({
    begin: left => connect(left, handle, answered),
    async end() {
      const ended = gateway;
      gateway = null;
      if (isCaughtUp && ended) own = await ended.sessions();
      isCaughtUp = false;
      await ended?.close();
    },
    async leave() {
      const sessions = isCaughtUp && gateway ? await gateway.sessions() : [];
      return sessions.length > 0 ? writeSessions(sessions) : null;
    },
  });

  const standsBy = () => started && lease.state() === 'others';
  return {
    name: 'discord',
    messenger,
    teamOf,
    ready: () => gateway?.isConnected() || standsBy(),
    standsBy,
    async start(handle, answered = async () => {}) {
      if (!(await lease.take(duty(handle, answered)))) [self, ids] = await lookAround(call);
      started = true;
    },
    async stop() {
      await lease.release();
      await running.end();
    },
  };
}
