import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { createSink } from './log-sink.ts';

/** The only logger of the program: JSON lines on standard error, so that standard output is the console's alone. */
export type Log = Logger;

/**
 * What tokens of the platforms look like, wherever they turn up: in an error's text, a header, an address. An escape of
 * JSON is matched first and kept: in `\nxoxb-…` its letter is no part of the token.
 */
const escaped = /(\\u[0-9a-f]{4}|\\.)/;
const slackToken = /x(?:ox[a-z]|app)-[\w-]+/;
const discordToken = /(?<=[^\w-]|\\.|\\u[0-9a-f]{4})[\w-]{20,}\.[\w-]{6}\.[\w-]{20,}/;
const tokenShapes = new RegExp([escaped, slackToken, discordToken].map(({ source }) => source).join('|'), 'gi');

/** Makes the logger; no configured secret and nothing that looks like a token gets through it. */
export function createLog(config: Config, level: string): Log {
  const secrets = secretsOf(config);
  const scrub = (line: string) =>
    secrets
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(tokenShapes, (_, kept?: string) => kept ?? '[token]');
  // Asked for by Node itself, a pipe does not block any more, for our own writes neither; what fails there is no news.
  process.stderr.on('error', () => {});
  const sink = createSink(2);
  process.on('exit', sink.end);
  return pino({ level: config.logLevel ?? level, base: null, hooks: { streamWrite: scrub } }, sink);
}

/** As they may stand in a line of JSON, the longest first: a short one may be a part of a longer one. */
function secretsOf({ slack, discord, databaseUrl }: Config): string[] {
  const ofSlack = slack ? [slack.botToken, slack.mode === 'socket' ? slack.appToken : slack.signingSecret] : [];
  const secrets = [...ofSlack, discord?.token ?? '', ...passwordsOf(databaseUrl)];
  return secrets
    .filter(secret => secret !== '')
    .flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1)])
    .toSorted((a, b) => b.length - a.length);
}

/** The password as the address writes it and as the database takes it; it can also stand behind the question mark. */
function passwordsOf(databaseUrl: string): string[] {
  const [, written = ''] = /^\w+:\/\/[^/]*?:(.*)@/.exec(databaseUrl) ?? [];
  if (!URL.canParse(databaseUrl)) return [written];
  const { password, searchParams } = new URL(databaseUrl);
  return [written, password, decoded(password), searchParams.get('password') ?? ''];
}

/** A password with a lone "%" cannot be decoded; the database then takes it as it is. */
function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
