import { webApi } from '@slack/bolt';
import type { CanPost, Inbound, Named } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { inTime } from '../kit/in-time.ts';
import type { Calls } from './client.ts';
import { deliveryError } from './errors.ts';
import type { Address, Facts, Person, Self } from './parse.ts';
import { personRef, readUser, userRef } from './refs.ts';
import { openDirect } from './send.ts';

/**
 * Minutes for which an answer of Slack is used again: who is an admin, and where the bot may post, has to be right
 * when settings are changed. A name or a zone that is older is better than none.
 */
const minutes = { rights: 1, name: 10, direct: 10 } as const;
/**
 * Users or channels of all workspaces that are remembered: a megabyte or so, and as many as come in ten minutes where each
 * second brings five that were not there before.
 */
const mostRemembered = 3_000;
/** Milliseconds that an event is held up to learn where the bot may post, which few of them need. */
const patience = 1_000;
/** Milliseconds that a tap is held up to learn anything: it is saved only then, and its name can come with the next. */
const patienceOfTaps = 500;

const stranger: Person = { name: undefined, isAdmin: false, zone: null };
const ok: CanPost = { ok: true };

/** What was learnt of users and channels, for all workspaces: each by itself would hold on to it once nobody is there. */
export type Memories = ReturnType<typeof createMemories>;

export const createMemories = (now: () => Temporal.Instant) => ({
  lasting: memory<Pick<Person, 'name' | 'zone'>>(now, minutes.name),
  person: memory<Soon<Person & Away>>(now, minutes.rights),
  direct: memory<Soon<string>>(now, minutes.direct),
  standing: memory<Soon<CanPost>>(now, minutes.rights),
});

/** What is known is had at once: most events come from whom and where others came a moment before. */
type Soon<T> = T | Promise<T>;

/** Waits so many milliseconds for what is not known yet. */
const within = <T>(milliseconds: number, found: Soon<T>, otherwise: T): Soon<T> =>
  found instanceof Promise ? inTime(found, milliseconds).then(value => value ?? otherwise) : found;

/**
 * What payloads do not tell about users and channels. Where Slack does not answer, nothing is assumed: no admin, no
 * private place, no time zone, and that the bot may post, which is then seen when it does.
 */
export function createPeople(client: Calls, self: Self, memories: Memories, log: Log) {
  let looksAtChannels = true;
  const failed = (method: string, error: unknown) =>
    log.warn({ method, code: deliveryError(error).code }, 'slack did not tell about a user or a channel');

  const { lasting } = memories;
  const here = (id: string) => `${self.team} ${id}`;
  /** Asks what `memory` does not know; failures are not kept. */
  const remember = <T>(memory: Memory<Soon<T>>, load: (id: string) => Promise<T>) => {
    return (id: string): Soon<T> => {
      const key = here(id);
      const found = memory.get(key);
      if (found !== undefined) return found;
      const asked = load(id);
      memory.set(key, asked);
      asked.then(
        value => memory.replace(key, asked, value),
        () => memory.delete(key),
      );
      return asked;
    };
  };
  const person = remember(memories.person, async user => {
    const found = personOf(await client.users.info({ user }), self);
    lasting.set(here(user), { name: found.name, zone: found.zone });
    return found;
  });
  const direct = remember(memories.direct, user => openDirect(client, user));
  const standing = remember(memories.standing, async (channel): Promise<CanPost> => {
    try {
      return standingIn(await client.conversations.info({ channel }), self);
    } catch (error) {
      const { code } = deliveryError(error);
      // So Slack calls a private channel that the bot is not in.
      if (code === 'channel_not_found') return notMember(self);
      if (code !== 'missing_scope') failed('conversations.info', error);
      // Other scopes are for other kinds of conversations, such as groups of people.
      else if (!providedTo(error).includes('channels:read')) looksAtChannels = false;
      return ok;
    }
  });

  /** A user of another workspace, in a shared channel, has no rights here, and Slack may not know them. */
  function find({ team, user }: Address): Soon<Person> {
    if (team !== self.team) return stranger;
    const found = person(user);
    if (!(found instanceof Promise)) return found;
    return found.catch(error => {
      failed('users.info', error);
      return { ...stranger, ...lasting.get(here(user)) };
    });
  }

  const canPost = ({ channel }: Address): Soon<CanPost> =>
    looksAtChannels && !channel.startsWith('D') ? standing(channel) : ok;

  /** Commands and buttons also come from direct messages between people; only the bot's own is private with it. */
  function isDirect({ channel, user, direct: known }: Address): Soon<boolean> {
    if (known || !channel.startsWith('D')) return known;
    const own = direct(user);
    if (!(own instanceof Promise)) return own === channel;
    return own.then(
      found => found === channel,
      error => {
        failed('conversations.open', error);
        return false;
      },
    );
  }

  return {
    /**
     * The people with the names that Slack shows and of the workspace that they are of, which no text that mentions them
     * says; where Slack does not tell it soon, as they stand there.
     */
    named: (people: readonly Named[]): Promise<Named[]> =>
      Promise.all(
        people.map(async one => {
          const { user } = readUser(one.user);
          const asked = Promise.resolve(person(user)).catch(error => failed('users.info', error));
          const found = await inTime(asked, patience);
          if (!found) return one;
          const who = { team: found.team ?? self.team, user };
          const name = one.name === user ? (found.name ?? user) : one.name;
          return { user: userRef(who), person: personRef(who), name };
        }),
      ),
    /** What is known of whoever did this, and where it was. What is not waited for is remembered once Slack tells it. */
    async facts(address: Address, kind: Inbound['kind']): Promise<Facts & { direct: boolean }> {
      const press = kind === 'press';
      const looks = press || kind === 'command' || kind === 'submit';
      const soon = <T>(found: Soon<T>, otherwise: T) => (press ? within(patienceOfTaps, found, otherwise) : found);
      const [found, direct, may] = await Promise.all([
        soon(find(address), { ...stranger, ...lasting.get(here(address.user)) }),
        soon(isDirect(address), false),
        looks ? within(press ? patienceOfTaps : patience, canPost(address), ok) : ok,
      ]);
      return { ...found, direct, canPost: may };
    },
  };
}

/** Of whom nothing is asked, as nobody is answered. */
export const unasked = { ...stranger, direct: false, canPost: ok } as const;

/** The workspace of somebody who is not of ours, and only in a channel that is shared with it. */
type Away = { team?: string };

/** Who has no rights here is an admin of their own workspace at most. */
function personOf({ user }: webApi.UsersInfoResponse, self: Self): Person & Away {
  const name = user?.profile?.display_name || user?.real_name || user?.name;
  const { team_id: team, enterprise_user: org } = user ?? {};
  const isAway = team?.startsWith('T') && team !== self.team && !org?.teams?.includes(self.team);
  const isAdmin = !isAway && Boolean(user?.is_admin || user?.is_owner);
  return { name, isAdmin, zone: user?.tz || null, ...(isAway && { team }) };
}

/** Slack does not tell of every kind of conversation whether the bot is in it. */
export function standingIn({ channel }: webApi.ConversationsInfoResponse, self: Self): CanPost {
  if (channel?.is_archived) return { ok: false, missing: 'this channel to be unarchived' };
  return channel?.is_member === false ? notMember(self) : ok;
}

export const notMember = ({ name }: Self): CanPost & { ok: false } => ({
  ok: false,
  missing: `to be a member of this channel: invite me with /invite @${name}`,
});

/** The scopes that the token has, as a refusal tells them. */
const providedTo = (error: unknown): string =>
  error instanceof webApi.WebAPIPlatformError && 'provided' in error.data ? String(error.data.provided) : '';

type Memory<T> = ReturnType<typeof memory<T>>;

/** Keeps values for a while, the newest ones. All are kept for as long, so the oldest are over first. */
function memory<T>(now: () => Temporal.Instant, minutes: number) {
  const entries = new Map<string, { value: T; until: number }>();
  return {
    get(key: string): T | undefined {
      const found = entries.get(key);
      return found && now().epochMilliseconds < found.until ? found.value : undefined;
    },
    set(key: string, value: T): void {
      const at = now().epochMilliseconds;
      entries.delete(key);
      entries.set(key, { value, until: at + minutes * 60_000 });
      for (const [oldest, { until }] of entries) {
        if (entries.size <= mostRemembered && at < until) return;
        entries.delete(oldest);
      }
    },
    /** Puts another value in the place of one, if that is still there, for no longer. */
    replace(key: string, value: T, by: T): void {
      const found = entries.get(key);
      if (found?.value === value) found.value = by;
    },
    delete: (key: string) => entries.delete(key),
  };
}
