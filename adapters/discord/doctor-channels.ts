import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { z } from 'zod';
import type { PlaceRef } from '../../src/chat.ts';
import { StartError } from '../../src/errors.ts';
import { readPlace } from './refs.ts';
import { canPostIn, notMember } from './rights.ts';

/** Channels that are looked at, each by a call; ours. */
const most = 50;

const bits = z.string().regex(/^\d+$/).transform(BigInt);
const guildSchema = z.object({
  name: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});
const memberSchema = z.object({ roles: z.array(z.string()) });
const channelSchema = z.object({
  name: z.string(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});

type Guild = z.infer<typeof guildSchema> & { id: string };
type Overwrites = z.infer<typeof channelSchema>['permission_overwrites'];

/**
 * What a member may do in a channel: what all and their roles may, and then what the channel takes and gives, to all, to
 * roles and to the member: https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
function permissionsIn(guild: Guild, member: { id: string; roles: readonly string[] }, overwrites: Overwrites) {
  const own = new Set([guild.id, ...member.roles]);
  const base = guild.roles.filter(({ id }) => own.has(id)).reduce((all, { permissions }) => all | permissions, 0n);
  if (member.id === guild.owner_id || base & PermissionFlagsBits.Administrator)
    return new PermissionsBitField(PermissionsBitField.All);
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => id !== guild.id && own.has(id)),
    overwrites.filter(({ id }) => id === member.id),
  ];
  const may = steps.reduce((all, step) => {
    const taken = step.reduce((sum, { deny }) => sum | deny, 0n);
    const given = step.reduce((sum, { allow }) => sum | allow, 0n);
    return (all & ~taken) | given;
  }, base);
  return new PermissionsBitField(may);
}

/** Resolves to what Discord answers to a path of its API; null where it is not there, or not for the bot. */
export type Get = (path: string) => Promise<unknown>;

/**
 * Looks at the channels that have a quiz. Resolves to what was seen; rejects with a `StartError` that says of each channel in
 * which the bot cannot post what it lacks.
 */
export async function lookAtChannels(get: Get, bot: string, places: readonly PlaceRef[]): Promise<string> {
  const servers = new Map<string, Promise<{ guild: Guild; roles: readonly string[] } | null>>();
  const problems: string[] = [];
  const channels = places.map(readPlace).filter(({ guild }) => guild !== null);
  const looked = channels.slice(0, most);
  for (const { guild: id, channel } of looked) {
    if (id === null) continue;
    const server = servers.get(id) ?? findServer(get, id, bot);
    servers.set(id, server);
    const found = await server;
    const missing = found
      ? await missingIn(get, found.guild, { id: bot, roles: found.roles }, channel)
      : notMember.missing;
    if (missing) problems.push(`The quiz of channel ${channel} of server ${found?.guild.name ?? id} needs ${missing}.`);
  }
  if (problems.length > 0) throw new StartError(problems);
  const rest = channels.length - looked.length;
  return `the bot can post in ${looked.length} channels with a quiz${rest > 0 ? `; ${rest} more were not looked at` : ''}`;
}

async function findServer(get: Get, id: string, bot: string) {
  const [guild, member] = [await get(`/guilds/${id}`), await get(`/guilds/${id}/members/${bot}`)];
  if (guild === null || member === null) return null;
  return { guild: { id, ...guildSchema.parse(guild) }, roles: memberSchema.parse(member).roles };
}

async function missingIn(get: Get, guild: Guild, member: { id: string; roles: readonly string[] }, id: string) {
  const found = await get(`/channels/${id}`);
  // Of a channel that the bot may not see, Discord says no more than that.
  if (found === null) return 'the permission View Channels, unless it was deleted';
  const { permission_overwrites } = channelSchema.parse(found);
  const may = canPostIn(null, permissionsIn(guild, member, permission_overwrites));
  return may.ok ? null : `${may.missing}: a role of the bot has to have it, there or in the whole server`;
}
