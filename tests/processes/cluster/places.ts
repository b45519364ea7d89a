import * as discordRefs from '../../../adapters/discord/refs.ts';
import * as slackRefs from '../../../adapters/slack/refs.ts';
import type { PlaceRef } from '../../../src/chat.ts';
import { fixture, ids, type Raw } from '../../adapters/discord/fixtures.ts';

/** In how many workspaces and servers the bot is. */
export type Size = { workspaces: number; servers: number };

export const teamOf = (n: number) => `T${String(n).padStart(8, '0')}`;
export const guildOf = (n: number) => String(BigInt(ids.guild) + BigInt(n));
export const channelOf = (n: number) => String(BigInt(ids.channel) + BigInt(n));

export const placesOf = ({ workspaces, servers }: Size): PlaceRef[] => [
  ...Array.from({ length: workspaces }, (_, n) => slackRefs.placeRef({ team: teamOf(n), channel: `CROUND${n}` })),
  ...Array.from({ length: servers }, (_, n) => discordRefs.placeRef(guildOf(n), channelOf(n))),
];

export const peopleOf = ({ workspaces, servers }: Size) => [
  ...Array.from({ length: workspaces }, (_, n) => {
    const who = { team: teamOf(n), user: `U${n}` };
    return { user: slackRefs.userRef(who), person: slackRefs.personRef(who), zone: 'UTC' };
  }),
  ...Array.from({ length: servers }, (_, n) => {
    const user = String(BigInt(ids.user) + BigInt(n));
    return { user: discordRefs.userRef(guildOf(n), user), person: discordRefs.personRef(user), zone: 'UTC' };
  }),
];

export function serverOf(n: number): Raw & { id: string } {
  const { roles, channels } = fixture<{ roles: Raw[]; channels: Raw[] }>('guild-create');
  const id = guildOf(n);
  return fixture('guild-create', {
    ...{ id, threads: [], roles: [{ ...roles[0], id }] },
    channels: [{ ...channels[0], id: channelOf(n), guild_id: id }],
  });
}
