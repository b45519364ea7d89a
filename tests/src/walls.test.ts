import { expect, it } from 'vitest';
import { createSqlite } from '../databases.ts';
import { openBot } from './bot.ts';
import { type Member, memberOf, rowsOfTeam, useBot, wordsOf } from './two-teams.ts';

it('no button and no form of a team reads or changes anything of it for another', async () => {
  const url = await createSqlite();
  const bot = await openBot({ url });
  const [ann, eve] = [memberOf('one', 'annabel'), memberOf('two', 'eve')];
  const { actions, forms } = await useBot(bot, ann);
  expect(actions.length).toBeGreaterThan(20);
  expect(forms.length).toBeGreaterThan(1);
  const before = await rowsOfTeam(url, 'one');
  expect(before.length).toBeGreaterThan(10);
  const told: string[] = [];
  const pressAll = async (who: Member) => {
    for (const action of actions) told.push(wordsOf(await bot.press(action, who)));
    for (const form of [...actions, ...forms])
      told.push(wordsOf(await bot.submit(form, { reason: 'other', comment: 'x' }, who)));
  };
  for (const who of [eve, { ...eve, isAdmin: false }]) await pressAll(who);
  expect(await rowsOfTeam(url, 'one')).toEqual(before);
  expect(told.filter(text => /annabel|one:general/.test(text))).toEqual([]);
  // The same, pressed in the team's own channel, does change it.
  await pressAll({ ...eve, place: ann.place });
  expect(await rowsOfTeam(url, 'one')).not.toEqual(before);
});
