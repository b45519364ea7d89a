import { type Client, Events, REST } from 'discord.js';
import type { DiscordConfig } from '../../src/config.ts';
import type { StartError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { fatalCloses, startError } from './start.ts';

/**
 * Milliseconds that a call may wait by itself when Discord says "too fast": a burst into one channel is spread over
 * about 5 s. Longer waits go back to the caller as `rate_limited`, which knows whether the message can wait. So does a
 * refusal that names no time, which discord.js would repeat at once and for ever.
 */
const patience = 5_000;

/** Milliseconds for one request; discord.js would wait 15 s. */
export const requestTimeout = 10_000;

/**
 * The calls of the adapter. They have a manager of their own, as the client's repeats calls at once and as it likes;
 * that one is left to what the client does by itself. It does not count the calls of a second: it would count those for
 * interactions too, which Discord does not, and hold up answers for reminders.
 */
export function createRest({ apiUrl, token }: DiscordConfig): REST {
  return new REST({
    ...(apiUrl && { api: apiUrl }),
    timeout: requestTimeout,
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > patience || retryAfter <= 0,
  }).setToken(bareToken({ token }));
}

/** Some write it as it stands in the header. */
export const bareToken = ({ token }: Pick<DiscordConfig, 'token'>): string => token.replace(/^Bot\s+/i, '');

/** discord.js reconnects by itself; what it cannot mend is logged as fatal, and `Gateway.isConnected` stays false. */
export function watch(client: Client, log: Log): void {
  client.on(Events.Error, ({ message, stack }) => log.error({ message, stack }, 'discord client failed'));
  client.on(Events.ShardError, ({ message }) => log.warn({ message }, 'discord connection failed, connecting again'));
  client.on(Events.ShardReconnecting, () => log.warn('discord connection lost, connecting again'));
  client.on(Events.ShardResume, () => log.info('discord connection is back'));
  client.on(Events.ShardDisconnect, ({ code }) =>
    log.fatal({ code, action: fatalCloses[code] }, 'discord closed the connection for good'),
  );
}

/** Tells when Discord, after the start, closes the connection for a reason that connecting again cannot mend. */
export function watchEnd(client: Client, fail: (error: StartError) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (code in fatalCloses) fail(startError(new Error(`closed with ${code}`), code));
  });
}
