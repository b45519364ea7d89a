import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';

/** A server's id; null in direct messages, which belong to none. */
type Guild = string | null;

/**
 * This file alone makes and reads references: `discord:guild:user`, `discord:guild:channel` and
 * `discord:guild:channel:message`, with `dm` for the guild of a direct message. A thread is a channel of its own, as on Discord.
 * All but those of persons begin with the reference of their tenant.
 */
export const tenantRef = (guild: Guild) => `discord:${guild ?? 'dm'}:`;

export const userRef = (guild: Guild, user: string) => `${tenantRef(guild)}${user}` as UserRef;
/** A user is one and the same in all servers. */
export const personRef = (user: string) => `discord:${user}` as PersonRef;
export const placeRef = (guild: Guild, channel: string) => `${tenantRef(guild)}${channel}` as PlaceRef;
export const messageRef = (guild: Guild, channel: string, message: string) =>
  `${tenantRef(guild)}${channel}:${message}` as MessageRef;

export const readUser = (ref: UserRef): string => read(ref, /^discord:(dm|\d+):(\d+)$/).id;

export function readPlace(ref: PlaceRef): { guild: Guild; channel: string } {
  const { guild, id } = read(ref, /^discord:(dm|\d+):(\d+)$/);
  return { guild, channel: id };
}

/** The server of a place; undefined for direct messages and for what is no reference of ours. */
export const teamOf = (ref: PlaceRef): string | undefined => /^discord:(\d+):/.exec(ref)?.[1];

/** The address of a place of a server; undefined for direct messages and for what is no reference of ours. */
export function placeLink(ref: PlaceRef): string | undefined {
  try {
    const { guild, channel } = readPlace(ref);
    return guild === null ? undefined : `https://discord.com/channels/${guild}/${channel}`;
  } catch {
    return undefined;
  }
}

export function readMessage(ref: MessageRef): { guild: Guild; channel: string; message: string } {
  const { guild, id, message } = read(ref, /^discord:(dm|\d+):(\d+):(\d+)$/);
  return { guild, channel: id, message };
}

/** Ids become parts of request paths, so nothing but digits may pass. */
function read(ref: string, shape: RegExp): { guild: Guild; id: string; message: string } {
  const parts = shape.exec(ref);
  if (!parts) throw new DeliveryError('invalid', 'a reference that this adapter did not make');
  const [, guild = '', id = '', message = ''] = parts;
  return { guild: guild === 'dm' ? null : guild, id, message };
}
