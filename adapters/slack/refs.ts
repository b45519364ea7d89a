import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';

/**
 * The only place that makes and reads references. As text: `slack:user:T1:U1`, `slack:person:T1:U1`,
 * `slack:place:T1:C1[:thread]` and `slack:message:T1:C1:ts[:thread]`. Timestamps stay strings: as numbers they lose
 * digits.
 */
type User = { team: string; user: string };
/** `thread` is the timestamp of the message that the thread hangs on. */
type Place = { team: string; channel: string; thread?: string | undefined };
type Post = Place & { ts: string };

const write = (...parts: (string | undefined)[]) => ['slack', ...parts.filter(part => part !== undefined)].join(':');

export const userRef = ({ team, user }: User) => write('user', team, user) as UserRef;

/** Slack knows nobody beyond their workspace, so a person is a user of it. */
export const personRef = ({ team, user }: User) => write('person', team, user) as PersonRef;

export const placeRef = ({ team, channel, thread }: Place) => write('place', team, channel, thread) as PlaceRef;

/** What the references of all places of a workspace begin with. */
export const placesOf = (team: string): string => write('place', team, '');

/** And those of all its users. */
export const usersOf = (team: string): string => write('user', team, '');

/** The first message of a thread carries its own timestamp as the thread's; without it, it stands in the channel. */
export const messageRef = ({ team, channel, ts, thread }: Post) =>
  write('message', team, channel, ts, thread === ts ? undefined : thread) as MessageRef;

export function readUser(ref: UserRef): User {
  const [team, user] = read(ref, 'user', 2, 2);
  return { team, user };
}

export function readPlace(ref: PlaceRef): Place {
  const [team, channel, thread] = read(ref, 'place', 2, 3);
  return { team, channel, thread };
}

/** The id of a channel that Slack can link to; undefined for direct messages and for what is no reference of ours. */
export function linkedChannel(ref: PlaceRef): string | undefined {
  try {
    const { channel } = readPlace(ref);
    return /^[CG][A-Z0-9]+$/.test(channel) ? channel : undefined;
  } catch {
    return undefined;
  }
}

/** Is it a direct message? Slack tells its kinds of conversations apart by their first letter. */
export const isDirect = (ref: PlaceRef): boolean => readPlace(ref).channel.startsWith('D');

export function readMessage(ref: MessageRef): Post {
  const [team, channel, ts = '', thread] = read(ref, 'message', 3, 4);
  return { team, channel, ts, thread };
}

/** The workspace of any reference; undefined for what is no reference of ours. */
export const teamOf = (ref: string): string | undefined => /^slack:\w+:(\w+):/.exec(ref)?.[1];

function read(ref: string, kind: string, least: number, most: number): [string, string, ...(string | undefined)[]] {
  const [platform, found, first, second, ...rest] = ref.split(':');
  const count = 2 + rest.length;
  if (platform !== 'slack' || found !== kind || !first || !second || count < least || count > most)
    throw new DeliveryError('invalid', 'not_a_slack_reference');
  return [first, second, ...rest];
}
