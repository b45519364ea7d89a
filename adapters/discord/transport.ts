import {
  Client,
  type CloseEvent,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type REST,
  Routes,
  Status,
} from 'discord.js';
import { commandSpecs } from '../../src/commands.ts';
import type { DiscordConfig } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { registration } from './commands.ts';
import { fatalCloses, toDeliveryError, toStartError } from './errors.ts';
import { noMentions } from './messenger.ts';

/**
 * Milliseconds that a call may wait by itself when Discord says "too fast": a burst into one channel is spread over
 * about 5 s. Longer waits go back to the core as `rate_limited`, which knows whether the message can wait.
 */
const patience = 5_000;

/** A client that pings nobody, keeps no messages, and hears of messages only that they exist, unless it is meant. */
export function createClient({ apiUrl }: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // without it, direct messages are dropped
    allowedMentions: noMentions,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { ...(apiUrl && { api: apiUrl }), rejectOnRateLimit: ({ retryAfter }) => retryAfter > patience },
  });
}

/** discord.js reconnects by itself; what it cannot mend is logged as fatal, and `isConnected` stays false. */
export function watch(client: Client, log: Log): void {
  client.on(Events.Error, ({ message, stack }) => log.error({ message, stack }, 'discord client failed'));
  client.on(Events.ShardError, ({ message }) => log.warn({ message }, 'discord connection failed, connecting again'));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.fatal({ code, action: fatalCloses[code] }, 'discord closed the connection for good'),
  );
}

/** Tells when Discord, after the start, closes the connection for a reason that connecting again cannot mend. */
export function watchEnd(client: Client, fail: (error: StartError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (code in fatalCloses) fail(toStartError(new Error(`closed with ${code}`), code));
  });
}

/** The client alone keeps calling itself ready after its only connection was closed for good. */
export const isConnected = (client: Client): boolean =>
  client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

/** Resolves with the client once events are being received; rejects with a `StartError`. */
export async function login(client: Client, token: string): Promise<Client<true>> {
  let closed: number | undefined;
  const remember = ({ code }: CloseEvent) => {
    closed = code;
  };
  client.once(Events.ShardDisconnect, remember);
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  await client.login(token).catch(error => {
    throw toStartError(error, closed);
  });
  client.off(Events.ShardDisconnect, remember);
  return ready;
}

/**
 * Registers all commands in place of those of older versions. Without an answer from Discord the older ones stay,
 * which is better than no bot; a refusal is for the operator.
 */
export async function register(rest: REST, application: string, command: string, log: Log): Promise<void> {
  try {
    await rest.put(Routes.applicationCommands(application), { body: registration(command, commandSpecs) });
  } catch (error) {
    const { problem, code } = toDeliveryError(error);
    if (problem === 'invalid' || problem === 'forbidden' || problem === 'bot')
      throw new StartError(
        [`Discord refused the command /${command} (${code}). Check the command name of the guide.`],
        error,
      );
    log.warn({ problem, code }, 'commands not registered, those of the last start stay');
  }
}
