import {
  type Channel,
  ChannelType,
  type Guild,
  PermissionFlagsBits,
  type PermissionsBitField,
  type TextChannel,
} from 'discord.js';
import type { CanPost } from '../../src/chat.ts';

/**
 * What a round needs of its channel, by the names that Discord shows. Embed Links is not among them: it is for embeds
 * and previews, and a message of components has neither.
 */
const needed = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
  [PermissionFlagsBits.CreatePublicThreads, 'Create Public Threads'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
] as const;

/** Kinds of channels where no right helps, each with what to choose in its place. */
const unfit: Partial<Record<ChannelType, string>> = {
  [ChannelType.GuildForum]: 'a text channel: posts in forums need a title',
  [ChannelType.GuildMedia]: 'a text channel: posts in media channels need a title',
  [ChannelType.GuildVoice]: 'a text channel: voice channels have no threads',
  [ChannelType.GuildStageVoice]: 'a text channel: stage channels have no threads',
};

const list = new Intl.ListFormat('en-GB');

/**
 * May the bot post in a channel and its threads? `permissions` are its own there, null where they are not known;
 * `channel` is that channel, or a thread of it.
 */
export function canPostIn(
  channel: Channel | null | undefined,
  permissions: Readonly<PermissionsBitField> | null | undefined,
): CanPost {
  const parent = channel?.isThread() ? channel.parent : channel;
  const better = parent ? unfit[parent.type] : undefined;
  if (better) return { ok: false, missing: better };
  const missing = needed.filter(([flag]) => permissions && !permissions.has(flag)).map(([, name]) => name);
  if (missing.length === 0) return { ok: true };
  return { ok: false, missing: `the permission${missing.length > 1 ? 's' : ''} ${list.format(missing)}` };
}

/** Commands can be installed without the bot: then people can use them, and it can post nowhere. */
export const notMember: CanPost & { ok: false } = {
  ok: false,
  missing: 'to be a member of this server: add me again, with the scope “bot”',
};

/** Where a server is greeted: its channel for news of the server, else the first one where the bot may post. */
export function greetingChannel({ channels, systemChannel, client }: Guild): TextChannel | null {
  const texts = channels.cache.filter(channel => channel.type === ChannelType.GuildText);
  const inOrder = [...texts.values()].toSorted((a, b) => a.rawPosition - b.rawPosition);
  const candidates = systemChannel ? [systemChannel, ...inOrder] : inOrder;
  const enough = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
  return candidates.find(channel => channel.permissionsFor(client.user)?.has(enough)) ?? candidates[0] ?? null;
}
