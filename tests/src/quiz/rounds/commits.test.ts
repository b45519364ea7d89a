import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { general } from '../../bot.ts';
import { monday, openTeam, postsIn } from '../team.ts';

/** The commits among statements of SQLite: a transaction is one, and so is a statement outside of one that writes. */
function commitsIn(statements: readonly string[]): string[] {
  const commits: string[] = [];
  let open: string | null = null;
  for (const sql of statements) {
    if (sql.startsWith('begin')) open = '';
    else if (sql === 'commit') {
      commits.push(open ?? '');
      open = null;
    } else if (open !== null) open += `${sql}\n`;
    else if (/^(?:insert|update|delete)/.test(sql)) commits.push(sql);
  }
  return commits;
}

it('opens a round with two commits: what it asks before the post, and that it stands with its thread behind it', async () => {
  const statements: string[] = [];
  const log = pino({ level: 'debug' }, { write: line => void statements.push(JSON.parse(line).sql ?? '') });
  const platform = createMemoryAdapter();
  const bot = await openTeam({ log, platform });
  await bot.tick(monday('08:59'));
  const { post } = platform.messenger;
  let before = 0;
  platform.messenger.post = (...all) => {
    before = commitsIn(statements).filter(isOwn).length;
    return post(...all);
  };
  // That rounds are recorded and taken is done for all that are due at once; what follows is each one's own.
  const isOwn = (commit: string) => commit.includes('update rounds set "status"');
  statements.length = 0;
  await bot.tick(monday('09:00'));
  expect(postsIn(bot, general)).toHaveLength(1);
  const own = commitsIn(statements).filter(isOwn);
  expect(own.map(commit => commit.includes('insert into round_questions'))).toEqual([true, false]);
  expect(before).toBe(1);
  const [round] = await bot.store.quiz.roundsOf(general);
  expect(round).toMatchObject({ status: 'open', thread: expect.any(String) });
  expect(
    await bot.store.quiz.claimRounds(monday('17:00'), { holder: 'other', until: monday('17:01') }, 1),
  ).toHaveLength(1);
});
