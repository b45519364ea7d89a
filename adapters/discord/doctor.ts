import { RouteBases } from 'discord.js';
import { z } from 'zod';
import type { PlaceRef } from '../../src/chat.ts';
import type { DiscordConfig } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';
import { type Check, reach } from '../../src/operate/doctor/checkup.ts';
import { type Get, lookAtChannels } from './doctor-channels.ts';

type Looking = {
  now: () => Temporal.Instant;
  call: typeof fetch;
  /** Those that have a quiz. */
  places: () => Promise<PlaceRef[]>;
};

const selfSchema = z.object({ id: z.string(), username: z.string() });

/** What can be looked at without starting the bot, and what cannot. */
export function discordChecks(
  { token, apiUrl }: DiscordConfig,
  { now, call, places }: Looking,
): { checks: Check[]; unchecked: string[] } {
  const api = apiUrl ? `${apiUrl.replace(/\/$/, '')}/v10` : RouteBases.api;
  const get: Get = async path => {
    const response = await call(`${api}${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 401)
      throw new StartError([
        'Discord refused DISCORD_TOKEN. Open https://discord.com/developers/applications, pick the app and copy a new one under Bot › Reset Token.',
      ]);
    const body: unknown = await response.json().catch(() => ({}));
    if (response.status === 403 || response.status === 404) return null;
    if (!response.ok) throw new StartError([`Discord answered with ${response.status}; try again later.`]);
    return body;
  };
  const self = async () => selfSchema.parse(await get('/users/@me'));
  const channels = async () => {
    const ours = (await places()).filter(place => place.startsWith('discord:'));
    return lookAtChannels(get, (await self()).id, ours);
  };
  return {
    checks: [
      { name: 'Discord', look: () => reach(`${api}/gateway`, now, call) },
      { name: 'Discord', look: async () => `DISCORD_TOKEN is that of ${(await self()).username}` },
      { name: 'Discord', look: channels },
    ],
    unchecked: ['the gateway; the start of the bot shows that'],
  };
}
