/** How a platform can fail to deliver, in the only words that the core knows. PLATFORMS' codes map onto these. */
export type DeliveryProblem =
  /** Too fast: try again after `retryAfter`. */
  | 'rate_limited'
  /** The bot lacks a right or was removed: do not retry. */
  | 'forbidden'
  /** The place, message or user is gone: do not retry. */
  | 'not_found'
  /** The payload was refused: a bug of ours. */
  | 'invalid'
  /** The platform was not reached or said that it failed: nothing was posted. */
  | 'unavailable'
  /** The answer was lost: the post may or may not stand. */
  | 'unknown_outcome'
  /** The bot itself: its token is dead, or its platform does not run in this process. It says nothing of the place. */
  | 'bot';

/** A failed call to a platform. `code` is the platform's own word for it, for logs and for the admin's hint. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly problem: DeliveryProblem;
  readonly code: string;
  /** Seconds to wait; only with `rate_limited`. */
  readonly retryAfter: number | undefined;

  constructor(problem: DeliveryProblem, code: string, options: { cause?: unknown; retryAfter?: number } = {}) {
    super(`${problem}: ${code}`, { cause: options.cause });
    this.problem = problem;
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}

/**
 * Something that the operator must mend before the bot can start: configuration, knowledge, a wrong token.
 * `problems` are whole sentences, each with what to do; `main.ts` prints them and exits with 1.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], cause?: unknown) {
    super(problems.join('\n'), { cause });
    this.problems = problems;
  }
}
