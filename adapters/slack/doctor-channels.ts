import type { CanPost, PlaceRef } from '../../src/chat.ts';
import { StartError } from '../../src/errors.ts';
import type { Calls } from './client.ts';
import { deliveryError } from './errors.ts';
import type { Self } from './parse.ts';
import { notMember, standingIn } from './people.ts';
import { readPlace } from './refs.ts';

/** Slack lets a method of this kind be called some 50 times a minute. */
const most = 50;

/**
 * Looks at the channels that have a quiz, as many as Slack lets itself be asked for at once; resolves to what was seen.
 * Rejects with a `StartError` that says of each channel in which the bot cannot post what it lacks.
 */
export async function lookAtChannels(client: Calls, self: Self, places: readonly PlaceRef[]): Promise<string> {
  const problems: string[] = [];
  const looked = places.slice(0, most);
  for (const place of looked) {
    const { channel } = readPlace(place);
    const standing = await standingOf(client, self, channel);
    if (!standing.ok) problems.push(`The quiz of channel ${channel} needs ${standing.missing}.`);
  }
  if (problems.length > 0) throw new StartError(problems);
  const rest = places.length - looked.length;
  return `the bot can post in ${looked.length} channels with a quiz${rest > 0 ? `; ${rest} more were not looked at` : ''}`;
}

async function standingOf(client: Calls, self: Self, channel: string): Promise<CanPost> {
  try {
    return standingIn(await client.conversations.info({ channel }), self);
  } catch (error) {
    const { code } = deliveryError(error);
    // So Slack calls a private channel that the bot is not in, and one that is no more.
    if (code === 'channel_not_found') return notMember(self);
    const scope = channel.startsWith('G') ? 'groups:read' : 'channels:read';
    if (code === 'missing_scope')
      return {
        ok: false,
        missing: `the scope ${scope}, to be looked at: add it under OAuth & Permissions and install the app anew`,
      };
    return { ok: false, missing: `Slack to tell of it, which says “${code}”; try again later` };
  }
}
