import { expect } from 'vitest';
import type { PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { itemId } from '../../src/inbox/items.ts';
import { query } from '../databases.ts';
import { asAdmin, type Bot, type From, later, morning, said } from './bot.ts';
import { button, postsIn, settle } from './quiz/team.ts';

export const driftQuestion = 'what detects drift?';

/** Somebody as Discord shows them: another user and another name in each server, and one more in a direct message. */
export function somebody(name: string) {
  const person = `memory:${name}` as PersonRef;
  const inServer = (server: string) => ({
    ...{ person, user: `memory:${server}:${name}` as UserRef, userName: `${name} of ${server}` },
    ...{ place: `memory:${server}:general` as PlaceRef, isPrivate: false },
  });
  const direct = { ...inServer('dm'), place: `memory:dm:talk-with-${name}` as PlaceRef, isPrivate: true };
  return { one: inServer('one'), two: inServer('two'), direct, said: `typed by ${name}` };
}
export type Somebody = ReturnType<typeof somebody>;
export const wheres = ['one', 'two', 'direct'] as const;

/** All that the bot lets somebody leave behind in a place. */
export async function useAll(bot: Bot, who: From, typed: string): Promise<void> {
  await bot.command('answers publicly', { ...who, ...asAdmin });
  // Older versions let people have a quiz in a direct message too.
  const admin = { ...who, ...asAdmin, hasRounds: true } as const;
  await bot.command('quiz on 09:00-17:00 UTC daily 1', admin);
  await bot.command('quiz now 1h', admin);
  await settle(bot, morning);
  const posts = postsIn(bot, who.place);
  for (const post of posts) await bot.press(button(post, 'A').action, who);
  expect(posts.length).toBeGreaterThan(0);
  const answer = said(await bot.mention(driftQuestion, who));
  const reasons = said(await bot.press(answer.action('Not helpful'), who));
  for (const action of [reasons.action('In my own words…'), `1:w:${bot.guide.bank[0]?.id}`]) {
    const reply = await bot.press(action, who);
    if (reply.kind !== 'form') throw new Error(`no form but ${reply.kind}`);
    await bot.submit(reply.form.submit, { reason: 'other', comment: typed }, who);
  }
  const practice = said(await bot.command('practice', who));
  await bot.press(practice.action('A'), who);
  await bot.command('exam in 3 weeks', who);
  const review = said(await bot.command('review', who));
  await bot.press(review.action('A'), who);
  // By its button: nobody may type so many commands in a minute.
  const mock = said(await bot.press('1:m:0:0', who));
  await bot.press(mock.action('Mark for later'), who);
  await bot.command('remind 09:30 UTC', { ...who, at: later({ hours: -1 }) });
  await settle(bot, later({ minutes: 30 }), 1);
  const asked =
    typed === somebody('annabel').said ? 'may a red horse sleep in the garden?' : 'may a blue horse sleep on the roof?';
  const miss = await bot.command(asked, who);
  const tell = miss.kind === 'message' && miss.message.buttons.find(({ label }) => label.startsWith('Tell me'));
  if (tell) await bot.press(tell.action, who);
  const curating = { ...admin, eventId: `curating ${typed} ${who.place}` };
  await bot.submit(`1:i:t:${itemId(asked.slice(0, -1))}`, { note: typed }, curating);
  const [user, person, name] = [who.user, who.person, who.userName];
  await bot.submit(
    '1:i:q:',
    { topic: 'canvas', stem: typed, options: typed, tip: typed },
    { ...admin, eventId: `suggested ${typed} ${who.place}` },
  );
  const people = user && person && name ? [{ user, person, name }] : [];
  const origin = { ...bot.origin, ...admin };
  await bot.handle({
    kind: 'command',
    text: 'curators @me',
    people,
    origin,
    at: morning,
    eventId: `named ${who.place} ${typed}`,
  });
  await bot.command('me hide', who);
  await bot.unanswered(driftQuestion, who);
}

const tablesOf = async (url: string): Promise<string[]> => {
  const listing = url.startsWith('sqlite:')
    ? "select name from sqlite_master where type = 'table'"
    : "select table_name as name from information_schema.tables where table_schema = 'public'";
  return ((await query(url, listing)) as { name: string }[]).map(({ name }) => name).sort();
};

/** Every value of every column of every table, as text. */
export async function dump(url: string): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const table of await tablesOf(url)) rows.set(table, JSON.stringify(await query(url, `select * from ${table}`)));
  return rows;
}
