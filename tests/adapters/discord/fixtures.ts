import { readFileSync } from 'node:fs';

/** The ids in the fixtures: payloads as Discord sends them, with names and numbers made up. */
export const ids = {
  bot: '1240000000000000001',
  guild: '1241111111111111111',
  channel: '1242222222222222222',
  thread: '1243333333333333333',
  direct: '1244444444444444444',
  user: '1245555555555555555',
  role: '1247777777777777777',
  command: '1248888888888888888',
} as const;

export type Raw = Record<string, unknown>;

/** One payload of the gateway, with some of its fields changed. */
export function fixture<T = unknown>(name: string, changes: Raw = {}): Raw & { id: string } & T {
  const text = readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
  return { ...JSON.parse(text), ...changes };
}

/** The same interaction in the bot's direct messages, where there is no member and no server. */
export function inDirect({ guild_id, guild, guild_locale, member, message, ...rest }: Raw): Raw {
  const { user } = member as { user: Raw };
  const channel = { id: ids.direct, type: 1, last_message_id: null, recipients: [user], flags: 0 };
  const moved = message ? { message: { ...(message as Raw), channel_id: ids.direct } } : {};
  return { ...rest, ...moved, user, context: 1, channel_id: ids.direct, channel };
}
