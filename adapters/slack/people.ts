import type { webApi } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import { deliveryError } from './errors.ts';
import type { Address, Person, Self } from './parse.ts';
import { openDirect } from './send.ts';

/** How long an answer of Slack about a user is used again, and about how many users. */
const memory = { minutes: 10, users: 1_000 } as const;

/**
 * What payloads do not tell about a user, asked of Slack once in ten minutes. Where Slack does not answer, nothing is
 * assumed: no admin, no private place, no time zone.
 */
export function createPeople(client: webApi.WebClient, self: Self, now: () => Temporal.Instant, log: Log) {
  const unknown: Person = { name: undefined, isAdmin: false, zone: null };
  const failed =
    <T>(method: string, instead: T) =>
    (error: unknown) => {
      log.warn({ method, code: deliveryError(error).code }, 'slack did not tell about a user');
      return instead;
    };
  const person = remember(now, async user => personOf(await client.users.info({ user })));
  const direct = remember(now, user => openDirect(client, user));

  return {
    /** A user of another workspace, in a shared channel, has no rights here, and Slack may not know them. */
    async find({ team, user }: Address): Promise<Person> {
      return team === self.team ? person(user).catch(failed('users.info', unknown)) : unknown;
    },

    /** Commands and buttons also come from direct messages between people; only the bot's own is private with it. */
    async isDirect({ channel, user, direct: known }: Address): Promise<boolean> {
      if (known || !channel.startsWith('D')) return known;
      return (await direct(user).catch(failed('conversations.open', ''))) === channel;
    },
  };
}

function personOf({ user }: webApi.UsersInfoResponse): Person {
  const name = user?.profile?.display_name || user?.real_name || user?.name;
  return { name, isAdmin: Boolean(user?.is_admin || user?.is_owner), zone: user?.tz || null };
}

/** Keeps what `load` found for a while; failures are not kept. */
function remember<T>(now: () => Temporal.Instant, load: (user: string) => Promise<T>): (user: string) => Promise<T> {
  const known = new Map<string, { value: Promise<T>; until: Temporal.Instant }>();
  return user => {
    const found = known.get(user);
    if (found && Temporal.Instant.compare(now(), found.until) < 0) return found.value;
    const value = load(user);
    known.delete(user);
    known.set(user, { value, until: now().add({ minutes: memory.minutes }) });
    value.catch(() => known.delete(user));
    const [oldest] = known.keys();
    if (known.size > memory.users && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
