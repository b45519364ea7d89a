import { describe, expect, it } from 'vitest';
import { decodeAction } from '../../src/actions.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { platforms, startOn } from './started.ts';

/** The own page and a reminder through the real core, store and adapter; only the platform's wire is faked. */
describe.each(platforms)('what belongs to a person on %s', (_, create) => {
  it('is shown to them alone, and a reminder comes to them once', async () => {
    const { harness, store, app, heard, replies, during, deliver } = await startOn(create);
    const [set] = await deliver({ kind: 'command', text: 'remind 08:30 Europe/Paris rounds on' });
    expect(set?.text).toContain('each day at 08:30 Europe/Paris');
    const [page] = await deliver({ kind: 'command', text: 'me' });
    expect(page?.text).toContain('no counted answers yet');
    const [data] = await deliver({ kind: 'command', text: 'me data' });
    expect(data?.text).toContain('What is stored about you');
    // As a file where the platform takes one from the bot, and else in words.
    const [file] = data?.files ?? [];
    expect(file === undefined).toBe(data?.text.includes('As JSON'));
    if (file !== undefined) expect(JSON.parse(file).reminders).toMatchObject([{ time: '08:30', zone: 'Europe/Paris' }]);

    const person = heard[0]?.origin.person;
    const next = person && (await store.study.reminder(person))?.next;
    if (!next) throw new Error('nothing is planned');
    const reminders = await during(async () => {
      for (let second = 0; second < 3; second++) await app.tick(next.add({ seconds: second }));
    });
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({ audience: 'caller', text: expect.stringContaining('You have not begun yet') });

    const told = replies.flatMap(reply => (reply.kind === 'message' ? [reply] : []));
    expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set(['caller']));
    // The checks know the time of the samples alone.
    expect(harness.violations().filter(one => !/odd time|<t:\d+:/.test(one))).toEqual([]);
    const ids = told.flatMap(({ message }) => buttonsOf(message));
    expect(ids.filter(({ action }) => decodeAction(action) === null)).toEqual([]);
  });
});
