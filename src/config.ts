import { z } from 'zod';
import { StartError } from './errors.ts';

export type SlackConfig = { botToken: string; apiUrl: string | undefined } & (
  | { mode: 'socket'; appToken: string }
  | { mode: 'http'; signingSecret: string; port: number }
);

export type DiscordConfig = { token: string; apiUrl: string | undefined };

export type Config = {
  /** null where the platform is not configured; with both null the console runs. */
  slack: SlackConfig | null;
  discord: DiscordConfig | null;
  databaseUrl: string;
  knowledgeDir: string;
  /** Where the health check answers; null for no server. */
  port: number | null;
  /** null for the usual one: info, and warn in the terminal. */
  logLevel: (typeof logLevels)[number] | null;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const slackApps = 'https://api.slack.com/apps';
const discordApps = 'https://discord.com/developers/applications';
const defaultPort = 3000;

/** A blank value in `.env` means the same as none; blanks around a value come from copying. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (typeof value === 'string' && value.trim()) || undefined, schema.optional());

const token = (prefix: string, where: string) =>
  optional(z.string().startsWith(prefix, `has to start with "${prefix}". Copy it from ${where}.`));

const address = (example: string) =>
  optional(z.url({ protocol: /^https?$/, error: `has to be a full address such as ${example}.` }));

const schema = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', `${slackApps} › your app › OAuth & Permissions › Bot User OAuth Token`),
  SLACK_APP_TOKEN: token('xapp-', `${slackApps} › your app › Basic Information › App-Level Tokens`),
  SLACK_SIGNING_SECRET: optional(
    z
      .string()
      .regex(
        /^[0-9a-f]{32}$/,
        `has to be 32 hexadecimal digits. Copy it from ${slackApps} › your app › Basic Information › Signing Secret.`,
      ),
  ),
  SLACK_API_URL: address('https://slack.com/api/'),
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        `has to be three parts joined by dots. Copy it from ${discordApps} › your app › Bot › Reset Token.`,
      ),
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
  LOG_LEVEL: optional(z.enum(logLevels, `has to be one of ${logLevels.join(', ')}.`)),
});

type Env = z.infer<typeof schema>;

/** Reads the configuration from environment variables. Throws one `StartError` with everything that is wrong in it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const malformed = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new StartError([...malformed, ...halfConfigured(env)]);
  }
  const missing = halfConfigured(env);
  if (missing.length > 0) throw new StartError(missing);
  const { data } = parsed;
  return {
    slack: slackConfig(data),
    discord: data.DISCORD_TOKEN ? { token: data.DISCORD_TOKEN, apiUrl: data.DISCORD_API_URL } : null,
    databaseUrl: data.DATABASE_URL ?? 'sqlite:data/smgov.db',
    knowledgeDir: data.KNOWLEDGE_DIR ?? 'knowledge',
    port: data.PORT ?? null,
    logLevel: data.LOG_LEVEL ?? null,
  };
}

/** Socket Mode wins where both are given: it needs no address that Slack can reach. */
function slackConfig(env: Env): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  if (!botToken) return null;
  const common = { botToken, apiUrl: env.SLACK_API_URL };
  if (appToken) return { ...common, mode: 'socket', appToken };
  return signingSecret ? { ...common, mode: 'http', signingSecret, port: env.PORT ?? defaultPort } : null;
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
  for (const name of ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL']) {
    if (has(name) && !has('SLACK_BOT_TOKEN')) {
      problems.push(`${name} needs SLACK_BOT_TOKEN beside it (${slackApps} › your app › OAuth & Permissions).`);
    }
  }
  if (has('DISCORD_API_URL') && !has('DISCORD_TOKEN')) {
    problems.push(`DISCORD_API_URL needs DISCORD_TOKEN beside it (${discordApps} › your app › Bot).`);
  }
  return problems;
}
