import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { openStore } from '../../../src/store/open.ts';
import { databases, query } from '../../databases.ts';

const log = pino({ level: 'silent' });
const [opens, closes] = [Temporal.Instant.from('2026-03-02T09:00Z'), Temporal.Instant.from('2026-03-02T17:00Z')];

describe.each(databases)('a process that runs some platforms only, on $name', ({ create }) => {
  it('claims the rounds and the messages to people that it can deliver, and leaves the others to whoever can', async () => {
    const url = await create();
    const open = async (platforms?: string[]) => {
      const store = await openStore(url, { log, platforms });
      onTestFinished(() => store.close());
      const lease = { holder: String(platforms), until: opens.add({ minutes: 1 }) };
      return {
        store,
        rounds: async () => (await store.quiz.claimRounds(opens, lease, 10)).map(({ place }) => place),
        people: async () => (await store.study.claimNotices(opens, lease, 10)).map(({ user }) => user),
      };
    };
    const [none, slack] = [await open([]), await open(['slack'])];
    const [discord, both] = [await open(['discord']), await open(['slack', 'discord'])];
    const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens, closes, perRound: 1 };
    for (const place of ['slack:place:T1:C1', 'discord:place:G1:C1', 'slackish:place:1'] as PlaceRef[])
      await both.store.quiz.addRound(place, round);
    for (const user of ['slack:user:T1:U1', 'discord:user:G1:U1'])
      await query(
        url,
        `insert into notices (person, key, kind, user_ref, at, due_at, lease_until, holder, tries)
         values ('${user}', 'k', 'day', '${user}', 0, 0, 0, '', 0)`,
      );
    expect(await none.rounds()).toEqual([]);
    expect(await none.people()).toEqual([]);
    expect(await slack.rounds()).toEqual(['slack:place:T1:C1']);
    expect(await slack.people()).toEqual(['slack:user:T1:U1']);
    expect(await both.rounds()).toEqual(['discord:place:G1:C1']);
    expect(await discord.people()).toEqual(['discord:user:G1:U1']);
    expect(await (await open()).rounds()).toEqual(['slackish:place:1']);
  });
});
