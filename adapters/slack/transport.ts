import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { HTTPReceiver, type Logger, LogLevel, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { SlackConfig } from '../../src/config.ts';
import type { Log } from '../../src/log.ts';
import { deliveryError } from './errors.ts';
import { portError, socketError } from './start.ts';

/** How events come in. `open` rejects with a `StartError`. */
export type Transport = {
  receiver: Receiver;
  open(): Promise<void>;
  close(): Promise<void>;
  ready(): boolean;
  /** The port that HTTP mode listens on. */
  port(): number | undefined;
};

/** Requests from Slack, signed, at POST /slack/events; GET /healthz for whoever watches the process. */
export function httpTransport(
  config: SlackConfig & { mode: 'http' },
  healthy: () => boolean,
  logger: Logger,
): Transport {
  let address: AddressInfo | undefined;
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret,
    customRoutes: [
      {
        path: '/healthz',
        method: 'GET',
        handler: (_, response) => response.writeHead(healthy() ? 200 : 503).end(),
      },
    ],
    logger,
  });
  return {
    receiver,
    async open() {
      const server = await receiver.start(config.port).catch(error => {
        throw portError(error, config.port);
      });
      address = server.address() as AddressInfo;
    },
    async close() {
      if (!address) return;
      address = undefined;
      await receiver.stop();
    },
    ready: () => address !== undefined,
    port: () => address?.port,
  };
}

/** Milliseconds between attempts to connect again: doubling up to the second. */
const pause = { first: 1_000, longest: 30_000 } as const;

/**
 * A connection that the bot opens to Slack. The receiver's own reconnecting is off: when an attempt fails, it leaves
 * a rejection that nobody handles, and the process would end.
 */
export function socketTransport(
  config: SlackConfig & { mode: 'socket' },
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
  log: Log,
): Transport {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
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

  async function reconnect(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt++) {
      try {
        await client.start();
        if (closing.signal.aborted) await client.disconnect();
        return;
      } catch (error) {
        log.warn({ code: deliveryError(error).code }, 'slack socket mode is not connected');
        const ms = Math.min(pause.first * 2 ** attempt, pause.longest);
        await wait(ms, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  return {
    receiver,
    async open() {
      await client.start().catch(error => {
        throw socketError(error);
      });
    },
    async close() {
      closing.abort();
      await client.disconnect();
      await reconnecting;
    },
    ready: () => connected,
    port: () => undefined,
  };
}

/**
 * The SDK's log lines, in the program's log. Its debug lines hold whole payloads, so they are dropped, and what looks
 * like a token is cut out of the others.
 */
export function sdkLogger(log: Log): Logger {
  const text = (parts: unknown[]) =>
    parts
      .map(part => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .replaceAll(/x(ox[a-z]|app)-[\w-]+/g, 'x$1-…');
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
