import { webApi } from '@slack/bolt';
import { deliveryError } from './errors.ts';

type Told = {
  /** By what word Slack refused the token. */
  refused: (code: string) => void;
  /** Gets another token in place of one that expired; null where there is none. */
  renew?: ((expired: string) => Promise<string | null>) | undefined;
};

/**
 * Slack's own client, which also tells by what word Slack refused the token, whichever call met it. A call whose token
 * expired is made once more with another one: Slack did nothing the first time.
 */
export class Client extends webApi.WebClient {
  readonly #told: Told;
  #current: string;
  #renewing: Promise<string | null> | undefined;

  constructor(token: string, options: webApi.WebClientOptions, told: Told) {
    super(token, options);
    this.#current = token;
    this.#told = told;
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

  #call(method: string, options: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    return super.apiCall(method, this.#current === this.token ? options : { ...options, token: this.#current });
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
