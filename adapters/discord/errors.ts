import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { DeliveryError, type DeliveryProblem } from '../../src/errors.ts';
import { outcomeOf } from '../kit/network.ts';

/** Codes whose meaning differs from that of their HTTP status. */
const problemsByCode: Partial<Record<number, DeliveryProblem>> = {
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'rate_limited',
  [Code.ChannelWriteRateLimit]: 'rate_limited',
  [Code.ServerWriteRateLimit]: 'rate_limited',
  [Code.OpeningDirectMessagesTooFast]: 'rate_limited',
  [Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached]: 'rate_limited',
  [Code.ServiceResourceIsBeingRateLimited]: 'rate_limited',
  [Code.UnknownChannel]: 'not_found',
  [Code.UnknownMessage]: 'not_found',
  [Code.UnknownMember]: 'not_found',
  [Code.UnknownUser]: 'not_found',
  [Code.UnknownInteraction]: 'not_found',
  [Code.UnknownWebhook]: 'not_found',
  [Code.InvalidWebhookToken]: 'not_found',
  [Code.InvalidActionOnArchivedThread]: 'not_found',
  [Code.MissingAccess]: 'forbidden',
  [Code.MissingPermissions]: 'forbidden',
  [Code.CannotSendMessagesInNonTextChannel]: 'forbidden',
  [Code.CannotExecuteActionOnThisChannelType]: 'forbidden',
  [Code.CannotReplyWithoutPermissionToReadMessageHistory]: 'forbidden',
  [Code.ThreadLocked]: 'forbidden',
  [Code.MaximumActiveThreads]: 'forbidden',
  [Code.MaximumActiveAnnouncementThreads]: 'forbidden',
  [Code.CannotSendMessagesToThisUser]: 'forbidden',
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'forbidden',
  [Code.RequestEntityTooLarge]: 'invalid',
  [Code.SendMessagesHasBeenTemporarilyDisabled]: 'unavailable',
  [Code.APIResourceOverloaded]: 'unavailable',
};

/** Seconds, where Discord says "too fast" without saying for how long. Ours: one minute is seldom too short. */
const unknownWait = 60;

/** Translates whatever a call to Discord threw into the words of the core. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof RateLimitError)
    return new DeliveryError('rate_limited', '429', {
      cause: error,
      retryAfter: Math.ceil(error.retryAfter / 1_000) || unknownWait,
    });
  if (error instanceof DiscordAPIError) return fromApi(error);
  // A gateway that gave up waiting says nothing about what became of the call behind it.
  if (error instanceof HTTPError)
    return new DeliveryError(error.status === 504 ? 'unknown_outcome' : 'unavailable', String(error.status), {
      cause: error,
    });
  return fromConnection(error);
}

function fromApi(error: DiscordAPIError): DeliveryError {
  // A refusal without a code is not Discord's: something in between, such as a proxy, turned the call away.
  if (error.code === undefined) return new DeliveryError('unavailable', `http_${error.status}`, { cause: error });
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
  // An answer that was cut off: the call may have been carried out.
  if (error instanceof SyntaxError) return new DeliveryError('unknown_outcome', 'not_json', { cause: error });
  if (code === undefined) return new DeliveryError('invalid', message ?? String(error), { cause: error });
  return new DeliveryError(outcomeOf(code), code, { cause: error });
}

/** Refusals of a direct message that are the person's own: they closed theirs, share no server with the bot, or are gone. */
const ofPerson: readonly Code[] = [
  Code.CannotSendMessagesToThisUser,
  Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Code.UnknownUser,
  Code.UnknownChannel,
];

/** The same of a call for a direct message: what is not the person's to mend is a trouble of the bot. */
export function directError(error: unknown): DeliveryError {
  const failure = deliveryError(error);
  const { problem, code, cause } = failure;
  const isRefused = problem === 'forbidden' || problem === 'not_found';
  return !isRefused || isRefusal(failure, ...ofPerson) ? failure : new DeliveryError('bot', code, { cause });
}

/** Was the call refused with one of these codes? */
export const isRefusal = (error: unknown, ...codes: Code[]): error is DeliveryError =>
  error instanceof DeliveryError && error.cause instanceof DiscordAPIError && codes.includes(Number(error.code));
