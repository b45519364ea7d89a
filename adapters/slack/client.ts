import { webApi } from '@slack/bolt';
import { deliveryError } from './errors.ts';
import { createRests, type Rests } from './rests.ts';

type Told = {
  now: () => Temporal.Instant;
  /** By what word Slack refused the token. */
  refused: (code: string) => void;
  /** Gets another token in place of one that expired; null where there is none. */
  renew?: ((expired: string) => Promise<string | null>) | undefined;
};

/**
 * Slack's own client of one workspace, which also tells by what word Slack refused the token, whichever call met it. A
 * call whose token expired is made once more with another one: Slack did nothing the first time. After a call that was too
 * fast, those of its method are refused without asking, for as long as Slack said.
 */
export class Client extends webApi.WebClient {
  readonly #told: Told;
  readonly #rests: Rests;
  #current: string;
  #renewing: Promise<string | null> | undefined;

  constructor(token: string, options: webApi.WebClientOptions, told: Told) {
    super(token, options);
    this.#current = token;
    this.#told = told;
    this.#rests = createRests(told.now);
  }

  /** The token that calls are made with now. */
  get inUse(): string {
    return this.#current;
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}): Promise<webApi.WebAPICallResult> {
    const used = this.#current;
    try {
      return await this.#call(method, options);
    } catch (error) {
      const isExpired = deliveryError(error).code === 'token_expired';
      if (!isExpired || !(await this.#renewed(used))) throw this.#telling(error);
    }
    return this.#call(method, options).catch(error => {
      throw this.#telling(error);
    });
  }

  #telling(error: unknown): unknown {
    const { problem, code } = deliveryError(error);
    if (problem === 'bot') this.#told.refused(code);
    return error;
  }

  async #call(method: string, options: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    this.#rests.check(method);
    try {
      return await super.apiCall(method, this.#current === this.token ? options : { ...options, token: this.#current });
    } catch (error) {
      const failure = deliveryError(error);
      if (failure.problem === 'rate_limited') this.#rests.tooFast(method, failure);
      throw error;
    }
  }

  /** Is there another token by now than the one that was used? Calls that met the same end wait for one and the same. */
  async #renewed(used: string): Promise<boolean> {
    if (this.#current !== used) return true;
    this.#renewing ??= this.#renew(used);
    return (await this.#renewing) !== null;
  }

  async #renew(used: string): Promise<string | null> {
    try {
      const token = (await this.#told.renew?.(used)) ?? null;
      this.#current = token ?? used;
      return token;
    } finally {
      this.#renewing = undefined;
    }
  }
}
