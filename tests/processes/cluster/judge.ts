import type { PlaceRef } from '../../../src/chat.ts';
import type { Store } from '../../../src/store/store.ts';
import type { FakeDiscord } from '../../adapters/discord/fake-discord.ts';
import type { SlackServer } from '../slack-server.ts';
import type { Sent } from './traffic.ts';

/** How often things came of what was to come once. */
type Counts = { wanted: number; once: number; lost: string[]; doubled: string[] };

export type Verdict = {
  slack: Counts & { retried: number };
  messages: Counts;
  /** Discord itself gives up on these after 3 s, and tells the person. */
  commands: Counts;
  questions: Counts;
  answers: Counts;
  closed: number;
  reminders: Counts;
  /** How often a process connected to Discord while another one was. */
  rivals: number;
  /** How often the commands were registered. */
  registrations: number;
};

type Seen = {
  store: Store;
  slack: SlackServer;
  discord: FakeDiscord;
  sent: readonly Sent[];
  places: PlaceRef[];
  reminded: number;
};

/** Compares what people see with what they should. */
export async function judge({ store, slack, discord, sent, places, reminded }: Seen): Promise<Verdict> {
  const rounds = (await Promise.all(places.map(place => store.quiz.roundsOf(place)))).flat();
  const posts = discord.shown.filter(({ mode }) => mode === 'new');
  const inChannel = tally(slack.messages.map(({ channel }) => channel));
  const keys = tally([...slack.messages.map(({ key }) => key), ...posts.map(({ payload }) => String(payload.nonce))]);
  const replies = tally(
    posts.flatMap(({ path }) => /^\/(?:interactions\/(\d+)|webhooks\/\d+\/t(\d+))/.exec(path)?.slice(1) ?? []),
  );
  const count = (names: readonly string[], of: ReadonlyMap<string, number>): Counts => ({
    wanted: names.length,
    once: names.filter(name => of.get(name) === 1).length,
    lost: names.filter(name => !of.has(name)),
    doubled: names.filter(name => (of.get(name) ?? 0) > 1),
  });
  const idsOf = (kind: Sent['kind']) => sent.filter(one => one.kind === kind).map(({ id }) => id);
  const onSlack = sent.filter(({ kind }) => kind === 'slack');
  const ends = [...keys.keys()].filter(key => key.endsWith('-r'));
  const told = count(ends, keys);
  return {
    slack: {
      ...count(
        onSlack.map(({ where }) => where),
        inChannel,
      ),
      retried: onSlack.filter(({ tries }) => tries > 1).length,
    },
    messages: count(idsOf('message'), keys),
    commands: count(idsOf('command'), replies),
    questions: count(
      rounds.map(({ key }) => `${key}-q`),
      keys,
    ),
    answers: count(
      rounds.map(({ key }) => `${key}-1`),
      keys,
    ),
    closed: rounds.filter(({ status }) => status === 'closed').length,
    reminders: { ...told, wanted: reminded, lost: Array(Math.max(reminded - ends.length, 0)).fill('a reminder') },
    rivals: discord.gateway.rivals,
    registrations: discord.calls.filter(({ method }) => method === 'PUT').length,
  };
}

/** How often each name stands there. */
function tally(names: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
