import type { PersonRef, PlaceRef, Reply, UserRef } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { query } from '../databases.ts';
import { asAdmin, type Bot, later, morning, said } from './bot.ts';
import { button, postsIn, settle } from './quiz/team.ts';

/** An admin of a team, who is known in no other. */
export const memberOf = (team: string, name: string) => ({
  ...{
    user: `${team}:${name}` as UserRef,
    person: `person:${team}:${name}` as PersonRef,
    userName: `${name} of ${team}`,
  },
  ...{ place: `${team}:general` as PlaceRef, isPrivate: false, ...asAdmin },
});
export type Member = Omit<ReturnType<typeof memberOf>, 'isAdmin'> & { isAdmin: boolean };

/** All buttons and forms that a team was shown, as their actions. */
export type Shown = { actions: string[]; forms: string[] };

/** A team uses the bot: its channel has a quiz, somebody answers, asks, studies and reports. */
export async function useBot(bot: Bot, who: Member): Promise<Shown> {
  const replies: Reply[] = [];
  const keep = async (reply: Promise<Reply>) => {
    const got = await reply;
    replies.push(got);
    return got;
  };
  const lines = ['answers publicly', 'quiz on 09:00-17:00 UTC daily 1', 'quiz now 1h', 'quiz', 'practice', 'review'];
  for (const line of lines) await keep(bot.command(line, who));
  await settle(bot, morning);
  for (const post of postsIn(bot, who.place)) await keep(bot.press(button(post, 'A').action, who));
  await keep(bot.mention('what detects drift?', who));
  for (const line of ['exam in 3 weeks', 'mock', 'me', 'me settings', 'board', 'status', 'quiz void', 'me delete'])
    await keep(bot.command(line, who));
  await keep(bot.press('1:m:0:0', who));
  await bot.command('remind 09:30 UTC', { ...who, at: later({ hours: -1 }) });
  const seen = [...bot.platform.posts.filter(({ place }) => place === who.place).map(({ message }) => message)];
  const actions = [...seen, ...replies.flatMap(reply => (reply.kind === 'message' ? [reply.message] : []))].flatMap(
    message => buttonsOf(message).map(({ action }) => action),
  );
  const forms = replies.flatMap(reply => (reply.kind === 'form' ? [reply.form.submit] : []));
  return { actions: [...new Set(actions)], forms: [...new Set(forms)] };
}

/** The rows of all tables as text, each with the name of its table. */
async function rowsOf(url: string): Promise<string[]> {
  const tables = (await query(url, "select name from sqlite_master where type = 'table'")) as { name: string }[];
  const rows: string[] = [];
  for (const { name } of tables)
    for (const row of await query(url, `select * from ${name}`)) rows.push(`${name} ${JSON.stringify(row)}`);
  return rows.sort();
}

/** Those that name the team, or a round of it. */
export async function rowsOfTeam(url: string, team: string): Promise<string[]> {
  const rounds = (await query(url, `select id from rounds where place like '${team}:%'`)) as { id: string }[];
  const names = [`${team}:`, `of ${team}"`, ...rounds.map(({ id }) => `"${id}"`)];
  return (await rowsOf(url)).filter(row => names.some(name => row.includes(name)));
}

export const wordsOf = (reply: Reply): string => (reply.kind === 'message' ? said(reply).text : JSON.stringify(reply));
