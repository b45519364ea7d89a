import { z } from 'zod';
import { StartError } from './errors.ts';

/** One workspace by its token, or any number that install the bot by its page. */
export type SlackConfig = { apiUrl: string | undefined } & (
  | { mode: 'socket'; botToken: string; appToken: string }
  | { mode: 'http'; botToken: string; signingSecret: string }
  | ({ mode: 'teams'; signingSecret: string } & SlackApp)
);

/** What lets workspaces install the bot. */
export type SlackApp = { clientId: string; clientSecret: string; stateSecret: string; publicUrl: string };

export type DiscordConfig = { token: string; apiUrl: string | undefined };

export type Config = {
  /** null where the platform is not configured; with both null the console runs. */
  slack: SlackConfig | null;
  discord: DiscordConfig | null;
  databaseUrl: string;
  /** What hides the tokens of installed teams in the database: the first seals, all open. */
  tokenKeys: readonly Buffer[];
  knowledgeDir: string;
  /** Where the health check and Slack's requests are answered; null for no server. */
  port: number | null;
  /** Of many workspaces, the one whose admins are curators; null for none of them. */
  curatingWorkspace: string | null;
  /** Days after which noted questions are deleted. */
  questionsKept: number;
  /** Seconds after which another process connects to Discord in place of one that is not heard of. */
  gatewayLease: number;
  /** Where the page in the browser is served; null for this machine alone. */
  webHost: string | null;
  /** Questions and commands that one person may ask in a minute; undefined for the usual number. */
  mostAMinute: number | undefined;
  /** null for the usual one: info, and warn in the terminal. */
  logLevel: (typeof logLevels)[number] | null;
  /** What leads to the platforms; null where they are called without. */
  proxy: ProxyConfig | null;
};

/** As other programs name them, so that a machine's own setting is enough. */
export type ProxyConfig = {
  HTTPS_PROXY?: string | undefined;
  HTTP_PROXY?: string | undefined;
  NO_PROXY?: string | undefined;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const slackApps = 'https://api.slack.com/apps';
const discordApps = 'https://discord.com/developers/applications';
const defaultPort = 3000;
/** A year of questions, and a month to look at them. */
const defaultQuestionsKept = 400;
/** With some seconds for the connection, Discord has somebody again within half a minute. A database that restarts is faster. */
const defaultGatewayLease = 15;

/** Characters: beyond what can be tried out, in whatever letters. */
const shortestSecret = 32;
/** Bytes of a key of AES-256. */
const keyLength = 32;
const makeKey = 'npm run -s doctor -- new-key makes one';

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length === keyLength;

/** A blank value in `.env` means the same as none; blanks around a value come from copying. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (typeof value === 'string' && value.trim()) || undefined, schema.optional());

/** What the secrets of the platforms look like. */
const forms = {
  botToken: /^xoxb-[\w-]+$/,
  appToken: /^xapp-[\w-]+$/,
  signingSecret: /^[0-9a-f]{32}$/,
  clientId: /^\d+\.\d+$/,
  discordToken: /^[\w-]+\.[\w-]+\.[\w-]+$/,
} as const;

/**
 * The same inside any other text, such as a line of JSON: in an error's text, a header, an address. The token of
 * Discord has no mark of its own, so what stands before it is looked at: a sign, or an escape of JSON.
 */
export const tokenShapes: readonly RegExp[] = [
  /x(?:ox[a-z]|app)-[\w-]+/,
  /(?<=[^\w-]|\\.|\\u[0-9a-f]{4})[\w-]{20,}\.[\w-]{6}\.[\w-]{20,}/,
];

/** A secret in its form. `wanted` goes on behind the name of the variable. */
const secret = (form: RegExp, wanted: string, where: string) =>
  optional(z.string().regex(form, { error: ({ input }) => secretProblem(String(input), wanted, where) }));

function secretProblem(value: string, wanted: string, where: string): string {
  if (/^xoxe[.-]/.test(value))
    return `expires, as its app has token rotation. Switch that off for a single workspace; where Slack does not let you, make the app anew from slack-manifest.yaml. Copy it from ${where}.`;
  return `${wanted}${mistaken(value)}. Copy it from ${where}.`;
}

/** Names what was copied to the wrong place by its kind, never by itself. */
function mistaken(value: string): string {
  if (forms.botToken.test(value)) return '; it holds Slack’s bot token';
  if (forms.appToken.test(value)) return '; it holds Slack’s app-level token';
  if (/^(?:xoxb|xapp)-/.test(value)) return '; it holds a character that no token has';
  return /^xox[a-z]-/.test(value) ? '; it holds the token of a Slack user' : '';
}

const address = (example: string) =>
  optional(z.url({ protocol: /^https?$/, error: `has to be a full address such as ${example}.` }));

/** An address to which a path can be added. */
const withoutEnd = (url: string | undefined): string | undefined =>
  url?.endsWith('/') ? withoutEnd(url.slice(0, -1)) : url;

const schema = z.object({
  SLACK_BOT_TOKEN: secret(
    forms.botToken,
    'has to start with "xoxb-"',
    `${slackApps} › your app › OAuth & Permissions › Bot User OAuth Token`,
  ),
  SLACK_APP_TOKEN: secret(
    forms.appToken,
    'has to start with "xapp-"',
    `${slackApps} › your app › Basic Information › App-Level Tokens`,
  ),
  SLACK_SIGNING_SECRET: secret(
    forms.signingSecret,
    'has to be 32 hexadecimal digits',
    `${slackApps} › your app › Basic Information › Signing Secret`,
  ),
  SLACK_CLIENT_ID: secret(
    forms.clientId,
    'has to be two numbers joined by a dot',
    `${slackApps} › your app › Basic Information › Client ID`,
  ),
  SLACK_CLIENT_SECRET: secret(
    forms.signingSecret,
    'has to be 32 hexadecimal digits',
    `${slackApps} › your app › Basic Information › Client Secret`,
  ),
  SLACK_STATE_SECRET: optional(
    z.string().min(shortestSecret, `has to be at least ${shortestSecret} characters by chance: ${makeKey}.`),
  ),
  TOKEN_KEYS: optional(
    z
      .string()
      .transform(keys => keys.split(',').map(key => key.trim()))
      .refine(
        keys => keys.every(isKey),
        `has to be 32 bytes in base64, or several of them with commas between: ${makeKey}.`,
      )
      .transform(keys => keys.map(key => Buffer.from(key, 'base64'))),
  ),
  PUBLIC_URL: address('https://bot.example.com').transform(withoutEnd),
  SLACK_API_URL: address('https://slack.com/api/'),
  DISCORD_TOKEN: secret(
    forms.discordToken,
    'has to be three parts joined by dots',
    `${discordApps} › your app › Bot › Reset Token`,
  ),
  DISCORD_API_URL: address('https://discord.com/api'),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/,
        'has to be sqlite:path/to/file.db or postgres://user:password@host/database.',
      ),
  ),
  KNOWLEDGE_DIR: optional(z.string()),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'has to be a port number.')
      .transform(Number)
      .refine(port => port <= 65_535, 'has to be 65535 at most.'),
  ),
  CURATING_WORKSPACE: optional(
    z.string().regex(/^T[A-Z0-9]{2,20}$/, 'has to be the id of a Slack workspace, such as T024BE7LD.'),
  ),
  ASKED_A_MINUTE: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, 'has to be a number of questions and commands, from 1 to 9999.')
      .transform(Number),
  ),
  QUESTIONS_KEPT_DAYS: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, 'has to be a number of days, from 1 to 9999.')
      .transform(Number),
  ),
  GATEWAY_LEASE_SECONDS: optional(
    z
      .string()
      .regex(/^(?:[1-9]|[1-5]\d|60)$/, 'has to be a number of seconds, from 1 to 60.')
      .transform(Number),
  ),
  WEB_HOST: optional(
    z.string().regex(/^[\w.:-]+$/, 'has to be an address or a name of this machine, such as 0.0.0.0 for all of them.'),
  ),
  LOG_LEVEL: optional(z.enum(logLevels, `has to be one of ${logLevels.join(', ')}.`)),
  HTTPS_PROXY: optional(z.string()),
  HTTP_PROXY: optional(z.string()),
  NO_PROXY: optional(z.string()),
});

type Env = z.infer<typeof schema>;

/** Reads the configuration from environment variables. Throws one `StartError` with everything that is wrong in it. */
export function readConfig(given: Readonly<Record<string, string | undefined>>): Config {
  const env = { ...given, ...lowerCaseProxies(given) };
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const malformed = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new StartError([...malformed, ...halfConfigured(env)]);
  }
  const missing = halfConfigured(env);
  if (missing.length > 0) throw new StartError(missing);
  const { data } = parsed;
  const slack = slackConfig(data);
  return {
    slack,
    discord: data.DISCORD_TOKEN ? { token: data.DISCORD_TOKEN, apiUrl: data.DISCORD_API_URL } : null,
    tokenKeys: data.TOKEN_KEYS ?? [],
    databaseUrl: data.DATABASE_URL ?? 'sqlite:data/smgov.db',
    knowledgeDir: data.KNOWLEDGE_DIR ?? 'knowledge',
    port: data.PORT ?? (slack && slack.mode !== 'socket' ? defaultPort : null),
    curatingWorkspace: data.CURATING_WORKSPACE ?? null,
    mostAMinute: data.ASKED_A_MINUTE,
    questionsKept: data.QUESTIONS_KEPT_DAYS ?? defaultQuestionsKept,
    gatewayLease: data.GATEWAY_LEASE_SECONDS ?? defaultGatewayLease,
    webHost: data.WEB_HOST ?? null,
    logLevel: data.LOG_LEVEL ?? null,
    proxy: proxyOf(data),
  };
}

/** Only a platform is called, so it is null without one, whatever this machine has set for other programs. */
function proxyOf({ SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN, ...env }: Env): ProxyConfig | null {
  const { HTTPS_PROXY, HTTP_PROXY, NO_PROXY } = env;
  if (!SLACK_BOT_TOKEN && !SLACK_CLIENT_ID && !DISCORD_TOKEN) return null;
  return HTTPS_PROXY || HTTP_PROXY ? { HTTPS_PROXY, HTTP_PROXY, NO_PROXY } : null;
}

/** Many programs know these in small letters too, and some machines set those alone. */
function lowerCaseProxies(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'];
  return Object.fromEntries(names.map(name => [name, env[name]?.trim() || env[name.toLowerCase()]]));
}

/** Socket Mode wins where both are given: it needs no address that Slack can reach. */
function slackConfig(env: Env): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const apiUrl = env.SLACK_API_URL;
  if (!botToken) return teamsConfig(env, apiUrl);
  const common = { botToken, apiUrl };
  if (appToken) return { ...common, mode: 'socket', appToken };
  return signingSecret ? { ...common, mode: 'http', signingSecret } : null;
}

function teamsConfig(env: Env, apiUrl: string | undefined): SlackConfig | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = env;
  const { SLACK_SIGNING_SECRET: signingSecret, PUBLIC_URL: publicUrl } = env;
  if (!clientId || !clientSecret || !stateSecret || !signingSecret || !publicUrl) return null;
  return { mode: 'teams', apiUrl, signingSecret, clientId, clientSecret, stateSecret, publicUrl };
}

/** All of these together let any workspace install the bot. */
const ofTeams = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET'] as const;
const besideTeams = ['TOKEN_KEYS', 'PUBLIC_URL'] as const;

/** A workspace's own token and the page for any workspace exclude each other: one app's events come in one way. */
function teamsProblems(has: (name: string) => boolean): string[] {
  const given = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'].filter(has);
  if (given.length === 0) return [];
  if (has('SLACK_BOT_TOKEN'))
    return [`${given[0]} lets any workspace install the bot, SLACK_BOT_TOKEN serves one alone: take one of them away.`];
  const missing = [...ofTeams, ...besideTeams].filter(name => !has(name));
  return missing.length === 0 ? [] : [`${given[0]} needs ${missing.join(', ')} beside it, as .env.example shows.`];
}

/** What one variable needs of another, judged on their presence alone so that it can be told with all else. */
function halfConfigured(env: Readonly<Record<string, string | undefined>>): string[] {
  const has = (name: string) => Boolean(env[name]?.trim());
  const problems: string[] = [];
  if (has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET')) {
    problems.push(
      `SLACK_BOT_TOKEN needs SLACK_APP_TOKEN beside it (Socket Mode; ${slackApps} › your app › Basic Information › App-Level Tokens) or SLACK_SIGNING_SECRET (HTTP).`,
    );
  }
  problems.push(...teamsProblems(has));
  const installs = has('SLACK_CLIENT_ID') || has('SLACK_CLIENT_SECRET');
  for (const name of ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL']) {
    const isOfTeams = installs && name !== 'SLACK_APP_TOKEN';
    if (has(name) && !has('SLACK_BOT_TOKEN') && !isOfTeams) {
      problems.push(`${name} needs SLACK_BOT_TOKEN beside it (${slackApps} › your app › OAuth & Permissions).`);
    }
  }
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY']) {
    if (
      has(name) &&
      (has('SLACK_BOT_TOKEN') || installs || has('DISCORD_TOKEN')) &&
      !isProxy(env[name]?.trim() ?? '')
    ) {
      problems.push(`${name} has to be a full address such as http://proxy.example:3128; SOCKS is not supported.`);
    }
  }
  if (has('DISCORD_API_URL') && !has('DISCORD_TOKEN')) {
    problems.push(`DISCORD_API_URL needs DISCORD_TOKEN beside it (${discordApps} › your app › Bot).`);
  }
  return problems;
}

const isProxy = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** All values of the configuration that nobody may read. */
export function secretsOf({ slack, discord, databaseUrl, proxy, tokenKeys }: Config): string[] {
  const ofSlack = [...(slack ? secretsOfSlack(slack) : []), ...tokenKeys.map(key => key.toString('base64'))];
  const addresses = [databaseUrl, proxy?.HTTPS_PROXY ?? '', proxy?.HTTP_PROXY ?? ''];
  return [...ofSlack, discord?.token ?? '', ...addresses.flatMap(passwordsOf)].filter(value => value !== '');
}

function secretsOfSlack(slack: SlackConfig): string[] {
  if (slack.mode === 'teams') return [slack.signingSecret, slack.clientSecret, slack.stateSecret];
  return [slack.botToken, slack.mode === 'socket' ? slack.appToken : slack.signingSecret];
}

/** The password as the address writes it and as the database takes it; it can also stand behind the question mark. */
function passwordsOf(address: string): string[] {
  const [, written = ''] = /^\w+:\/\/[^/]*?:(.*)@/.exec(address) ?? [];
  if (!URL.canParse(address)) return [written];
  const { password, searchParams } = new URL(address);
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
