import { setTimeout as sleep } from 'node:timers/promises';
import { RESTJSONErrorCodes as Code, type RawFile, type REST, RequestMethod, type RouteLike, Routes } from 'discord.js';
import type { Message } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { again, type Patience } from '../kit/again.ts';
import { deliveryError, isRefusal } from './errors.ts';
import type { Kind, Turn } from './line.ts';
import { filesOf, keyed, type Payload, renderMessage, renderPlain } from './render.ts';
import type { Spell } from './text.ts';

/** Nothing that the bot says may ping anybody, not even the author of the message that it replies to. */
export const noMentions = { parse: [], replied_user: false } as const;

type Request = {
  method: RequestMethod;
  fullRoute: RouteLike;
  body?: unknown;
  query?: URLSearchParams;
  files?: RawFile[];
  /** The routes of interactions need no token of the bot: their own is in the path. */
  auth?: false;
  /** The refusal that tells, of a call that is made again, that the first one was carried out. */
  standsBy?: Code;
};

/** Makes a call to Discord. Rejects with a `DeliveryError` only. */
export type Call = <T = unknown>(request: Request) => Promise<T>;

type Options = {
  log: Log;
  patience: Patience;
  kind: Kind;
  turn: Turn;
  /** Milliseconds that a call may take with all that discord.js waits by itself. */
  timeout?: number;
  /** Called where Discord no longer takes the token of the bot. */
  dead?: () => void;
  /** Waits so many milliseconds. */
  wait?: (milliseconds: number) => Promise<unknown>;
};

/** Ours: a minute in all with its repeats, after which nobody waits for an answer any more. */
const longestCall = 20_000;

/**
 * Calls of one kind. What carries the token waits for its turn; interactions have their own token, and are not counted for
 * the bot by Discord.
 */
export function createCall(rest: REST, options: Options): Call {
  const { log, patience, kind, turn, timeout = longestCall, dead, wait = sleep } = options;
  const once = async ({ standsBy, ...request }: Request, mayStand: boolean) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      if (request.auth !== false) await turn(kind, signal);
      return await rest.request({ ...request, signal });
    } catch (error) {
      // What was given up while it waited for its turn has its own error, without a code.
      const queued = signal.aborted && (error as Error).name !== 'AbortError';
      const failure = queued ? new DeliveryError('unavailable', 'queued', { cause: error }) : deliveryError(error);
      if (mayStand && standsBy !== undefined && isRefusal(failure, standsBy)) return undefined;
      if (failure.problem === 'bot' && request.auth !== false) dead?.();
      throw failure;
    }
  };
  const note = ({ problem, code }: DeliveryError, milliseconds: number) =>
    log.warn({ problem, code, milliseconds }, 'a call to discord failed and is made again');
  return <T>(request: Request) => again(mayStand => once(request, mayStand), { patience, wait, note }) as Promise<T>;
}

export const get = (fullRoute: RouteLike): Request => ({ method: RequestMethod.Get, fullRoute });
export const post = (fullRoute: RouteLike, body: object): Request => ({ method: RequestMethod.Post, fullRoute, body });
export const put = (fullRoute: RouteLike, body: object): Request => ({ method: RequestMethod.Put, fullRoute, body });
export const patch = (fullRoute: RouteLike, body: object): Request => ({
  method: RequestMethod.Patch,
  fullRoute,
  body,
});

type Created = { id: string };
type Extra = {
  nonce: string;
  /** The key that `find` looks for. */
  key?: string;
  message_reference?: { message_id: string; fail_if_not_exists: false };
};

/** Posts into a channel. Discord drops a repeat with the same nonce, so the call may be made again. */
export async function sendMessage(
  call: Call,
  channel: string,
  message: Message,
  spell: Spell,
  { key, ...extra }: Extra,
): Promise<Created> {
  return sendable<Created>(message, spell, (payload, files) =>
    call({
      ...post(Routes.channelMessages(channel), {
        ...(key === undefined ? payload : keyed(payload, key)),
        ...extra,
        enforce_nonce: true,
        allowed_mentions: noMentions,
      }),
      ...files,
    }),
  );
}

/** The files of a message, as a request takes them. */
type Beside = { files?: RawFile[] };

/** Sends a message by `send`; one that Discord refuses as malformed or too large is sent once more as mere words. */
export async function sendable<T>(
  message: Message,
  spell: Spell,
  send: (payload: Payload, beside: Beside) => Promise<T>,
): Promise<T> {
  const files = filesOf(message);
  try {
    return await send(renderMessage(message, spell), files.length > 0 ? { files } : {});
  } catch (error) {
    if (!isRefusal(error, Code.InvalidFormBodyOrContentType, Code.RequestEntityTooLarge)) throw error;
    return send(renderPlain(message, spell), {});
  }
}
