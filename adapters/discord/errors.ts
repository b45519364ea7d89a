import {
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { DeliveryError, type DeliveryProblem, StartError } from '../../src/errors.ts';

/** Codes whose meaning differs from that of their HTTP status. */
const problemsByCode: Partial<Record<number, DeliveryProblem>> = {
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'rate_limited',
  [Code.ChannelSendRateLimit]: 'rate_limited',
  [Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached]: 'rate_limited',
  [Code.ServiceResourceIsBeingRateLimited]: 'rate_limited',
  [Code.UnknownChannel]: 'not_found',
  [Code.UnknownMessage]: 'not_found',
  [Code.UnknownMember]: 'not_found',
  [Code.UnknownUser]: 'not_found',
  [Code.InvalidWebhookToken]: 'not_found',
  [Code.InvalidActionOnArchivedThread]: 'not_found',
  [Code.ThreadLocked]: 'forbidden',
  [Code.MaximumActiveThreads]: 'forbidden',
  [Code.CannotSendMessagesToThisUser]: 'forbidden',
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'forbidden',
  [Code.RequestEntityTooLarge]: 'invalid',
  [Code.APIResourceOverloaded]: 'unavailable',
};

/** Errors of the connection that come before anything was sent. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Seconds, where Discord says "too fast" without saying for how long. Ours: one minute is seldom too short. */
const unknownWait = 60;

/** Any failure of a call to Discord in the core's words. */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof RateLimitError)
    return new DeliveryError('rate_limited', '429', { cause: error, retryAfter: Math.ceil(error.retryAfter / 1_000) });
  if (error instanceof DiscordAPIError) return fromApi(error);
  // A gateway that gave up waiting says nothing about what became of the call behind it.
  if (error instanceof HTTPError)
    return new DeliveryError(error.status === 504 ? 'unknown_outcome' : 'unavailable', String(error.status), {
      cause: error,
    });
  return fromConnection(error);
}

function fromApi(error: DiscordAPIError): DeliveryError {
  const problem = problemsByCode[Number(error.code)] ?? problemOfStatus(error.status);
  const wait = problem === 'rate_limited' ? { retryAfter: unknownWait } : {};
  return new DeliveryError(problem, String(error.code), { cause: error, ...wait });
}

function problemOfStatus(status: number): DeliveryProblem {
  if (status === 401) return 'bot';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  return status === 429 ? 'rate_limited' : 'invalid';
}

/** After a 401 discord.js forgets the token and fails every call by itself, with this text and no code. */
const tokenForgotten = 'Expected token to be set';

function fromConnection(error: unknown): DeliveryError {
  const { code, message, name } = (error ?? {}) as { code?: string; message?: string; name?: string };
  if (message?.startsWith(tokenForgotten)) return new DeliveryError('bot', '401', { cause: error });
  if (name === 'AbortError') return new DeliveryError('unknown_outcome', 'timeout', { cause: error });
  if (code === undefined) return new DeliveryError('invalid', message ?? String(error), { cause: error });
  return new DeliveryError(neverSent.has(code) ? 'unavailable' : 'unknown_outcome', code, { cause: error });
}

/** Was the call refused with one of these codes? */
export const isRefusal = (error: unknown, ...codes: Code[]): boolean =>
  error instanceof DiscordAPIError && codes.includes(Number(error.code));

const portal = 'https://discord.com/developers/applications';
const tokenProblem =
  `Discord does not accept DISCORD_TOKEN. Open ${portal}, choose the application, then "Bot", press "Reset Token", ` +
  'and put the new token into DISCORD_TOKEN.';

/** Why the gateway closed for good, each with what the operator can do; other close codes are mended by discord.js. */
export const fatalCloses: Partial<Record<number, string>> = {
  4004: tokenProblem,
  4010: 'Discord refused the shard of this process: start one process for each bot only.',
  4011: 'This bot is in more servers than one connection may serve (2,500): it needs sharding.',
  4012: 'Discord no longer takes this version of its gateway: update discord.js.',
  4013: 'Discord does not know the intents that this bot asks for: update discord.js.',
  4014:
    `Discord refuses the intents that this bot asks for. Open ${portal}, choose the application, then "Bot", and look at ` +
    '"Privileged Gateway Intents": this bot needs none of them, so DISCORD_TOKEN may belong to another application.',
};

/** Why the bot could not log in, for the operator. `closeCode` is that of the gateway, where it got that far. */
export function toStartError(error: unknown, closeCode: number | undefined): StartError {
  const fatal = closeCode === undefined ? undefined : fatalCloses[closeCode];
  if (fatal) return new StartError([fatal], error);
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const { problem, code } = toDeliveryError(error);
  if (refused || problem === 'bot' || problem === 'forbidden') return new StartError([tokenProblem], error);
  return new StartError(
    [`Discord could not be reached (${code}). Check the network, and DISCORD_API_URL if it is set.`],
    error,
  );
}
