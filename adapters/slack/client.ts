import { webApi } from '@slack/bolt';
import { deliveryError } from './errors.ts';
import { createRests, type Rests } from './rests.ts';

type Sdk = webApi.WebClient;

/** What is asked of Slack here, by the names that its own client has for it; that client is one too. */
export type Calls = {
  auth: Pick<Sdk['auth'], 'test'>;
  chat: Pick<Sdk['chat'], 'postEphemeral' | 'postMessage' | 'update'>;
  conversations: Pick<Sdk['conversations'], 'history' | 'info' | 'open' | 'replies'>;
  users: Pick<Sdk['users'], 'info'>;
  views: Pick<Sdk['views'], 'open' | 'publish'>;
};

type Told = {
  now: () => Temporal.Instant;
  /** By what word Slack refused the token. */
  refused: (code: string) => void;
  /** Gets another token in place of one that expired; null where there is none. */
  renew?: ((expired: string) => Promise<string | null>) | undefined;
};

/**
 * Slack's own client, one for all workspaces, or with the `token` of the only one: it has a function of its own for each of
 * some 280 methods, which are 26 kB and some tenths of a millisecond for each client that is made. Its queue is no limit,
 * so that no workspace waits for another; the core bounds what is worked on.
 */
export const createSdk = (options: webApi.WebClientOptions, token?: string): Sdk =>
  new webApi.WebClient(token, { ...options, maxRequestConcurrency: Number.POSITIVE_INFINITY });

/**
 * The calls of one workspace with its token, which also tell by what word Slack refused that, whichever call met it. A call
 * whose token expired is made once more with another one: Slack did nothing the first time. After a call that was too
 * fast, those of its method are refused without asking, for as long as Slack said. With a token of a whole organisation,
 * `team` says which workspace of it is meant.
 */
export class Client implements Calls {
  readonly #sdk: Sdk;
  readonly #told: Told;
  readonly #rests: Rests;
  readonly #team: string | undefined;
  #current: string;
  #renewing: Promise<string | null> | undefined;

  constructor(sdk: Sdk, { token, team }: { token: string; team?: string }, told: Told) {
    this.#sdk = sdk;
    this.#current = token;
    this.#team = team;
    this.#told = told;
    this.#rests = createRests(told.now);
  }

  /** The token that calls are made with now. */
  get inUse(): string {
    return this.#current;
  }

  get auth(): Calls['auth'] {
    return { test: this.#method('auth.test') };
  }

  get chat(): Calls['chat'] {
    return {
      postEphemeral: this.#method('chat.postEphemeral'),
      postMessage: this.#method('chat.postMessage'),
      update: this.#method('chat.update'),
    };
  }

  get conversations(): Calls['conversations'] {
    return {
      history: this.#method('conversations.history'),
      info: this.#method('conversations.info'),
      open: this.#method('conversations.open'),
      replies: this.#method('conversations.replies'),
    };
  }

  get users(): Calls['users'] {
    return { info: this.#method('users.info') };
  }

  get views(): Calls['views'] {
    return { open: this.#method('views.open'), publish: this.#method('views.publish') };
  }

  /** As the SDK itself makes them: each is a call by its name. */
  #method<Method>(name: string): Method {
    return ((options?: Record<string, unknown>) => this.#asked(name, options)) as Method;
  }

  async #asked(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
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

  async #call(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    this.#rests.check(method);
    const own = this.#sdk.token === this.#current ? options : { ...options, token: this.#current };
    try {
      return await this.#sdk.apiCall(method, this.#team === undefined ? own : { team_id: this.#team, ...own });
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
