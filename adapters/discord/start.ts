import {
  type Client,
  type CloseEvent,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  Routes,
} from 'discord.js';
import { commandSpecs } from '../../src/commands.ts';
import { StartError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { type CommandIds, commandIds, isRegistered, registration } from './commands.ts';
import { deliveryError } from './errors.ts';
import { type Call, get, put } from './send.ts';

const portal = 'https://discord.com/developers/applications';
const tokenProblem =
  `Discord does not accept DISCORD_TOKEN. Open ${portal}, choose the application, then "Bot", press "Reset Token", ` +
  'and put the new token into DISCORD_TOKEN.';

/** Why the gateway closed for good, each with what the operator can do; other close codes are mended by discord.js. */
export const fatalCloses: Partial<Record<number, string>> = {
  4004: tokenProblem,
  4010: 'Discord refused the shard of this process: start one process for each bot only.',
  4011: 'This bot is in more servers by now than its connections may serve: start it again, and it makes as many as it needs.',
  4012: 'Discord no longer takes this version of its gateway: update discord.js.',
  4013: 'Discord does not know the intents that this bot asks for: update discord.js.',
  4014:
    `Discord refuses the intents that this bot asks for. Open ${portal}, choose the application, then "Bot", and look at ` +
    '"Privileged Gateway Intents": this bot needs none of them, so DISCORD_TOKEN may belong to another application.',
};

const tooManyStarts =
  'The bot was connected to Discord a thousand times within a day, which is all that Discord allows. Find out what starts it ' +
  'again and again, and start it tomorrow.';

/** For a token that was good at the start. */
export const deadToken = (): StartError => new StartError([tokenProblem]);

/** Why the bot could not log in, for the operator. `closeCode` is that of the gateway, where it got that far. */
export function startError(error: unknown, closeCode?: number): StartError {
  const fatal = closeCode === undefined ? undefined : fatalCloses[closeCode];
  if (fatal) return new StartError([fatal], error);
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const refused = error instanceof DiscordAPIError && (error.status === 401 || error.status === 403);
  if (invalid || refused) return new StartError([tokenProblem], error);
  // discord.js has no class or code for it, only this sentence.
  if (error instanceof Error && /^Not enough sessions remaining/.test(error.message))
    return new StartError([tooManyStarts], error);
  const { code } = deliveryError(error);
  return new StartError([unreachable(code)], error);
}

const unreachable = (code: string) =>
  `Discord could not be reached (${code}). Check the network, and DISCORD_API_URL if it is set.`;

/** Milliseconds from the first call to events that come in, and for each further connection. Some seconds where Discord is well. */
const loginPatience = 30_000;

const neverReady = (milliseconds: number) =>
  `Discord took the call but the connection for events was not ready within ${Math.ceil(milliseconds / 1_000)} s. Look at ` +
  'https://discordstatus.com, check that the network lets WebSockets through to gateway.discord.gg, and start again.';

/** Resolves with the client once events are being received; rejects with a `StartError`, at the latest when time is up. */
export async function login(client: Client, token: string, log: Log, patience = loginPatience): Promise<Client<true>> {
  log.info({ patience }, 'connecting to discord');
  let closed: number | undefined;
  const remember = ({ code }: CloseEvent) => {
    closed = code;
  };
  client.once(Events.ShardDisconnect, remember);
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  const timer = setTimeout(() => ready.reject(new StartError([neverReady(patience)])), patience);
  // Where Discord wants several connections, it lets them in one after the other.
  const further = () => timer.refresh();
  client.on(Events.ShardReady, further);
  try {
    client.login(token).catch(error => ready.reject(startError(error, closed)));
    return await ready.promise;
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardDisconnect, remember);
    client.off(Events.ShardReady, further);
  }
}

/**
 * Registers all commands in place of those of older versions, unless they stand there as they are, and tells their ids.
 * Without an answer from Discord the older ones stay, which is better than no bot; a refusal is for the operator.
 */
export async function register(call: Call, application: string, command: string, log: Log): Promise<CommandIds> {
  const route = Routes.applicationCommands(application);
  const wanted = registration(command, commandSpecs);
  try {
    const there = await call(get(route));
    return commandIds(isRegistered(there, wanted) ? there : await call(put(route, wanted)));
  } catch (error) {
    const { problem, code } = deliveryError(error);
    if (problem === 'invalid' || problem === 'forbidden' || problem === 'bot')
      throw new StartError(
        [`Discord refused the command /${command} (${code}). Check the command name of the guide.`],
        error,
      );
    log.warn({ problem, code }, 'commands not registered, those of the last start stay');
    return new Map();
  }
}

/**
 * What a process has to know that sends without being connected: the id of the bot's user, and those of the commands that
 * another process registered.
 */
export async function lookAround(call: Call): Promise<[self: string, ids: CommandIds]> {
  try {
    const { id, bot } = await call<{ id: string; bot: { id: string } }>(get(Routes.currentApplication()));
    return [bot.id, commandIds(await call(get(Routes.applicationCommands(id))))];
  } catch (error) {
    const { problem, code } = deliveryError(error);
    if (problem === 'bot') throw new StartError([tokenProblem], error);
    throw new StartError([unreachable(code)], error);
  }
}
