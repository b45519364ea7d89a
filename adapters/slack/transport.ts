import { setTimeout as wait } from 'node:timers/promises';
import { type Logger, LogLevel, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { ProxyConfig } from '../../src/config.ts';
import { DeliveryError, type StartError } from '../../src/errors.ts';
import type { Mount } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';
import { proxyAgent } from '../kit/proxy.ts';
import { deliveryError } from './errors.ts';
import type { SignedReceiver } from './receiver.ts';
import { type SocketFailure, socketError } from './start.ts';

/** How events come in. */
export type Transport = {
  receiver: Receiver;
  /** Rejects with a `StartError`. */
  open(): Promise<void>;
  ready(): boolean;
  /** Takes nothing new; what has come in can still be acknowledged. */
  refuse(): void;
  close(): Promise<void>;
};

/** Requests from Slack, signed, at POST /slack/events of the one server. */
export function httpTransport({ receiver, handle }: SignedReceiver, mount: Mount): Transport {
  let isOpen = false;
  mount('POST', '/slack/events', (request, response) => {
    if (isOpen) return handle(request, response);
    response.writeHead(503).end();
  });
  return {
    receiver,
    async open() {
      isOpen = true;
    },
    ready: () => isOpen,
    refuse() {
      isOpen = false;
    },
    async close() {},
  };
}

/** Milliseconds between attempts to connect again: doubling up to the second. */
const pause = { first: 1_000, longest: 30_000 } as const;
/** Milliseconds for Slack to take part in the end of a connection. */
const farewell = 2_000;

/** Milliseconds: for the whole way to a connection that stands, and for the answer to a ping. */
export type Patience = { connect: number; pong: number };

type SocketOptions = {
  appToken: string;
  clientOptions: webApi.WebClientOptions;
  patience: Patience;
  /** The client does not use the program's own way out. */
  proxy: ProxyConfig | null;
  logger: Logger;
  log: Log;
  /** Called where Slack no longer takes the token, after which no attempt is made. */
  dead: (error: StartError) => void;
};

/**
 * A connection that the bot opens to Slack. The receiver's own reconnecting is off: when an attempt fails, it leaves
 * a rejection that nobody handles, and the process would end.
 */
export function socketTransport(options: SocketOptions): Transport {
  const { appToken, clientOptions, patience, proxy, logger, log, dead } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: patience.pong,
    installerOptions: { clientOptions },
    ...(proxy && { dispatcher: proxyAgent(proxy) }),
    logger,
  });
  const { client } = receiver;
  const closing = new AbortController();
  let connected = false;
  let reconnecting = Promise.resolve();

  client.on('connected', () => {
    connected = true;
  });
  client.on('disconnected', () => {
    const dropped = connected && !closing.signal.aborted;
    connected = false;
    if (dropped) reconnecting = reconnect();
  });
  const connect = connector(client, patience, closing.signal);

  async function reconnect(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt++) {
      try {
        await connect.once();
        if (attempt > 0) log.info('slack socket mode is connected again');
        return;
      } catch (error) {
        const { problem, code } = deliveryError(error);
        log.warn({ code, host: connect.host() }, 'slack socket mode is not connected');
        if (problem === 'bot') return dead(socketError(error, connect.host()));
        const ms = Math.min(pause.first * 2 ** attempt, pause.longest);
        await wait(ms, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  return {
    receiver,
    async open() {
      await connect.once().catch(error => {
        throw socketError(error, connect.host());
      });
    },
    ready: () => connected && !closing.signal.aborted,
    refuse: () => closing.abort(),
    async close() {
      closing.abort();
      await hangUp(client, farewell);
      await reconnecting;
    },
  };
}

type SocketClient = SocketModeReceiver['client'];

/**
 * Connects once, and tells how that failed. The client says of a connection only that it is no more, and never gives up
 * on one that is accepted and then silent.
 */
function connector(client: SocketClient, patience: Patience, closing: AbortSignal) {
  let failure: SocketFailure;
  let gaveUp: boolean;
  let silence: NodeJS.Timeout | undefined;
  let host = 'Slack';

  const giveUp = () => {
    failure = 'socket_mute';
    gaveUp = true;
    hangUp(client, 0);
  };
  client.on('authenticated', ({ url }: { url: string }) => {
    if (URL.canParse(url)) host = new URL(url).host;
  });
  client.on('connecting', () => {
    if (closing.aborted || gaveUp) setImmediate(giveUp);
    // Once it stands, the client itself hangs up where its pings are not answered.
    silence = setTimeout(() => {
      failure = 'socket_mute';
    }, patience.pong);
  });
  client.on('error', () => {
    if (!gaveUp) failure = 'socket_not_reached';
  });
  return {
    /** Where Slack wanted the last connection. */
    host: () => host,
    async once(): Promise<void> {
      failure = 'socket_closed';
      gaveUp = false;
      const late = setTimeout(giveUp, patience.connect);
      try {
        await client.start();
      } catch (error) {
        // The client rejects with nothing where the connection is what failed.
        throw error ?? new DeliveryError('unavailable', failure);
      } finally {
        clearTimeout(late);
        clearTimeout(silence);
      }
    },
  };
}

/** Ends a connection. Being told twice, the client does not wait for the other side any more. */
async function hangUp(client: SocketClient, after: number): Promise<void> {
  const force = setTimeout(() => client.disconnect(), after);
  await client.disconnect();
  clearTimeout(force);
}

/** The SDK's log lines, in the program's log. Its debug lines hold whole payloads, so they are dropped. */
export function sdkLogger(log: Log): Logger {
  const text = (parts: unknown[]) => parts.map(part => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.debug(text(parts)),
    warn: (...parts) => log.warn(text(parts)),
    error: (...parts) => log.error(text(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
