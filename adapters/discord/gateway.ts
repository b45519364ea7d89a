import {
  Client,
  CloseCodes,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  type IIdentifyThrottler,
  type ManagerShardEventsMap,
  Options,
  Partials,
  type SessionInfo,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
  Status,
  type WebSocketOptions,
} from 'discord.js';
import type { DiscordConfig } from '../../src/config.ts';
import { requestTimeout } from './transport.ts';

/**
 * Milliseconds without a further server of those that the bot is in, after which the start goes on. A server that is out
 * of order never comes, and discord.js would keep all events of the others back for 15 s.
 */
const waitGuildTimeout = 3_000;
/** Milliseconds for Discord to agree to the end of a connection; without that the socket is left to itself. */
const closing = 1_000;

/** What lets another connection go on where a session has come to. */
export type Session = Pick<SessionInfo, 'sessionId' | 'resumeURL' | 'sequence'>;

/** All connections for events, as many as Discord recommends, for as long as this process is the one that has them. */
export type Gateway = {
  client: Client;
  isConnected(): boolean;
  /** How far each connection is. */
  sessions(): Promise<Session[]>;
  /** Takes events as if they had just come in. */
  hear(events: readonly GatewayDispatchPayload[]): void;
  /** Closes all, for good, and so that somebody can go on with the sessions. Never rejects. */
  close(): Promise<void>;
};

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];
/** Its name in the package below discord.js, which hides the enumeration of it behind one of its own. */
const dispatch = 'dispatch' as {
  [Name in keyof ManagerShardEventsMap]: [Dispatched] extends ManagerShardEventsMap[Name] ? Name : never;
}[keyof ManagerShardEventsMap];
type Dispatched = { data: GatewayDispatchPayload; shardId: number };

/**
 * Lets so many connections identify themselves within 5 seconds. The package's own lets one that was closed as it waited
 * go on; it would then identify itself on the next connection, which may not be open, and nobody catches what that throws.
 */
export function identifyInTurn(atOnce: number): IIdentifyThrottler {
  const throttler = new SimpleIdentifyThrottler(atOnce);
  return {
    async waitForIdentify(shardId, signal) {
      await throttler.waitForIdentify(shardId, signal);
      signal.throwIfAborted();
    },
  };
}

/** A client that keeps no messages, and hears of messages only that they exist, unless it is meant. */
export function createGateway({ apiUrl }: DiscordConfig): Gateway {
  let manager: Manager | undefined;
  let isOver = false;
  const buildStrategy = (made: Manager) => {
    manager = made;
    const shards = new SimpleShardingStrategy(made);
    return {
      spawn: (ids: number[]) => shards.spawn(ids),
      // It may have been closed while Discord was still asked for its address.
      connect: async () => {
        if (isOver) throw new Error('closed before it was connected');
        await shards.connect();
      },
      // A close with the usual code would end the session for whoever comes next.
      destroy: (options: object = {}) => shards.destroy({ ...options, code: CloseCodes.Resuming }),
      fetchStatus: () => shards.fetchStatus(),
      send: (...args: Parameters<SimpleShardingStrategy['send']>) => shards.send(...args),
    };
  };
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // without it, direct messages are dropped
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { ...(apiUrl && { api: apiUrl }), timeout: requestTimeout },
    shards: 'auto',
    ws: {
      buildStrategy,
      buildIdentifyThrottler: async made => {
        const { session_start_limit } = await made.fetchGatewayInformation();
        return identifyInTurn(session_start_limit.max_concurrency);
      },
    },
    waitGuildTimeout,
  });
  return {
    client,
    // The client alone keeps calling itself ready after its only connection was closed for good.
    isConnected: () => !isOver && client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async sessions() {
      const found = [...client.ws.shards.keys()].map(id => manager?.options.retrieveSessionInfo(id));
      const known = (await Promise.all(found)).filter(session => session !== null && session !== undefined);
      return known.map(({ sessionId, resumeURL, sequence }) => ({ sessionId, resumeURL, sequence }));
    },
    hear(events) {
      const shardId = client.ws.shards.firstKey() ?? 0;
      for (const data of events) manager?.emit(dispatch, { data, shardId });
    },
    async close() {
      isOver = true;
      client.removeAllListeners();
      client.on('error', () => {});
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, closing);
      await Promise.race([client.destroy().catch(() => {}), late]);
      clearTimeout(timer);
    },
  };
}
