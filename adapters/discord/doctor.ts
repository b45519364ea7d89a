import { RouteBases } from 'discord.js';
import type { DiscordConfig } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';
import { type Check, reach } from '../../src/operate/doctor/checkup.ts';

/** What can be looked at without starting the bot, and what cannot. */
export function discordChecks(
  { token, apiUrl }: DiscordConfig,
  { now, call }: { now: () => Temporal.Instant; call: typeof fetch },
): { checks: Check[]; unchecked: string[] } {
  const api = apiUrl ? `${apiUrl.replace(/\/$/, '')}/v10` : RouteBases.api;
  const look = async () => {
    const response = await call(`${api}/users/@me`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 401)
      throw new StartError([
        'Discord refused DISCORD_TOKEN. Open https://discord.com/developers/applications, pick the app and copy a new one under Bot › Reset Token.',
      ]);
    const { username } = (await response.json().catch(() => ({}))) as { username?: unknown };
    if (!response.ok) throw new StartError([`Discord answered with ${response.status}; try again later.`]);
    return `DISCORD_TOKEN is that of ${String(username)}`;
  };
  return {
    checks: [
      { name: 'Discord', look: () => reach(`${api}/gateway`, now, call) },
      { name: 'Discord', look },
    ],
    unchecked: [
      'the gateway; the start of the bot shows that',
      'in which channels the bot may post; quiz on says that for each',
    ],
  };
}
