import { type Logger, pino } from 'pino';
import { type Config, secretsOf, tokenShapes } from './config.ts';
import { createSink } from './log-sink.ts';
import { tie } from './tied.ts';

/** The only logger of the program: JSON lines on standard error, so that standard output is the console's alone. */
export type Log = Logger;

/** An escape of JSON is matched before a token and kept: in `\nxoxb-…` its letter is no part of the token. */
const escaped = /(\\u[0-9a-f]{4}|\\.)/;
const tokens = new RegExp([escaped, ...tokenShapes].map(({ source }) => source).join('|'), 'gi');

/** Makes the logger; no configured secret and nothing that looks like a token gets through it. */
export function createLog(config: Config, level: string): Log {
  const secrets = writtenSecrets(config);
  const scrub = (line: string) =>
    secrets
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(tokens, (_, kept?: string) => kept ?? '[token]');
  // Asked for by Node itself, a pipe does not block any more, for our own writes neither; what fails there is no news.
  process.stderr.on('error', () => {});
  const sink = createSink(2);
  process.on('exit', sink.end);
  return pino({ level: config.logLevel ?? level, base: null, mixin: tie, hooks: { streamWrite: scrub } }, sink);
}

/** As they may stand in a line of JSON, the longest first: a short one may be a part of a longer one. */
const writtenSecrets = (config: Config): string[] =>
  secretsOf(config)
    .flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1)])
    .toSorted((a, b) => b.length - a.length);
