import { describe, expect, it } from 'vitest';
import type { Adapter, Message, MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { routeMessenger, teamsOf } from '../../src/messenger.ts';

const hello: Message = { parts: [{ kind: 'text', spans: [{ text: 'hello' }] }], buttons: [] };

/** An adapter that keeps what it is asked to do. */
function fakeAdapter(name: string) {
  const done: unknown[][] = [];
  const adapter: Adapter = {
    name,
    messenger: {
      async post(...asked) {
        done.push(['post', ...asked]);
        return `${name}:message:1` as MessageRef;
      },
      edit: async (...asked) => void done.push(['edit', ...asked]),
      tell: async (...asked) => void done.push(['tell', ...asked]),
      direct: async user => `${user}:direct` as PlaceRef,
      find: async () => null,
      answer: async () => {},
      async thread(...asked) {
        done.push(['thread', ...asked]);
        return `${name}:thread:1` as PlaceRef;
      },
    },
    ready: () => true,
    start: async () => {},
    stop: async () => {},
  };
  return { adapter, done };
}

const slack = fakeAdapter('slack');
const discord = fakeAdapter('discord');
const messenger = routeMessenger([slack.adapter, discord.adapter]);

describe('the messenger of several platforms', () => {
  it('asks the adapter that made the reference, and hands on what comes of it', async () => {
    const ref = await messenger.post('discord:1:2' as PlaceRef, hello, 'key');
    expect(ref).toBe('discord:message:1');
    expect(await messenger.thread(ref, 'Round 1')).toBe('discord:thread:1');
    await messenger.edit('slack:message:T1:C1:1.2' as MessageRef, hello);
    await messenger.tell('slack:user:T1:U1' as UserRef, hello);
    expect(discord.done).toEqual([
      ['post', 'discord:1:2', hello, 'key'],
      ['thread', 'discord:message:1', 'Round 1'],
    ]);
    expect(slack.done).toEqual([
      ['edit', 'slack:message:T1:C1:1.2', hello],
      ['tell', 'slack:user:T1:U1', hello],
    ]);
  });

  it.each(['console:place', 'slacker:place:T1:C1', 'Slack:place:T1:C1', 'constructor:1', ':', ''])(
    'rejects %j as a problem of the bot: no adapter of that name runs',
    async ref => {
      const refused = { name: 'DeliveryError', problem: 'bot' };
      await expect(messenger.post(ref as PlaceRef, hello, 'key')).rejects.toMatchObject(refused);
      await expect(messenger.edit(ref as MessageRef, hello)).rejects.toMatchObject(refused);
      await expect(messenger.tell(ref as UserRef, hello)).rejects.toMatchObject(refused);
      await expect(messenger.thread(ref as MessageRef, 'x')).rejects.toMatchObject(refused);
    },
  );
});

describe('the team of somebody', () => {
  const person = 'person:ann' as PersonRef;
  const teamOf = teamsOf([
    { ...slack.adapter, teamOf: place => place.split(':')[2] },
    { ...discord.adapter, teamOf: place => /^discord:(\d+):/.exec(place)?.[1] },
    fakeAdapter('console').adapter,
  ]);
  it.each([
    ['slack:place:T1:C1', 'slack:T1'],
    ['discord:1:2', 'discord:1'],
    ['discord:dm:2', person],
    ['console:place', person],
    ['unknown:place', person],
  ])('in %s is %s', (place, team) => {
    expect(teamOf({ place: place as PlaceRef, person })).toBe(team);
  });
});
