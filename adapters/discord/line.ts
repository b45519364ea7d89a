import { DeliveryError } from '../../src/errors.ts';

/** What a call is for, most urgent first: an answer that somebody waits for, the post of a round, reminders and edits. */
const kinds = ['answer', 'post', 'later'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Calls in any second. Discord takes 50 of a bot (docs.discord.com/developers/topics/rate-limits, "Global Rate Limit");
 * what can wait leaves some of them free, so that an answer goes out at once beside a hundred reminders.
 */
const perSecond: Record<Kind, number> = { answer: 50, post: 45, later: 40 };
const second = 1_000;

/** Ours, of each kind: who comes after so many is sent back to the core, which knows whether the message can wait. */
const longestLine = 500;

/** Resolves when it is the turn of a call of this kind. Rejects where the line is too long, and where it is given up. */
export type Turn = (kind: Kind, signal: AbortSignal) => Promise<void>;

/**
 * The one line in which all calls with the token of the bot stand: the more urgent kind first, and in a kind who came
 * first. `wait` waits so many milliseconds.
 */
export function createLine(wait: (milliseconds: number) => Promise<unknown>): Turn {
  const lines: Record<Kind, Set<() => void>> = { answer: new Set(), post: new Set(), later: new Set() };
  let made = 0;
  const letIn = (): void => {
    const kind = kinds.find(kind => lines[kind].size > 0);
    if (!kind || made >= perSecond[kind]) return;
    const [first] = lines[kind];
    if (!first) return;
    lines[kind].delete(first);
    made++;
    wait(second).then(() => {
      made--;
      letIn();
    });
    first();
    letIn();
  };
  return (kind, signal) => {
    const line = lines[kind];
    if (line.size >= longestLine) {
      const retryAfter = longestLine / perSecond[kind];
      return Promise.reject(new DeliveryError('rate_limited', 'line_too_long', { retryAfter }));
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      line.delete(go);
      reject(signal.reason);
    };
    const go = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    signal.addEventListener('abort', leave, { once: true });
    line.add(go);
    letIn();
    return promise;
  };
}
