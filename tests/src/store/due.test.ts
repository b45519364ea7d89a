import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createPostgres, databases, query } from '../../databases.ts';
import { general, later, openBot } from '../bot.ts';
import { monday, only, openTeam, postsIn, settle, textOf } from '../quiz/team.ts';

/** A log in which each statement is a line, and the statements that stand in it since it was last asked. */
function listening() {
  const statements: string[] = [];
  const write = (line: string) => {
    const { sql } = JSON.parse(line) as { sql?: string };
    if (sql) statements.push(sql);
  };
  return { log: pino({ level: 'debug' }, { write }), heard: () => statements.splice(0) };
}

describe.each(databases)('a second in which nothing is due, on $name', ({ create }) => {
  it('costs one statement, also with an open round and after a day with one', async () => {
    const { log, heard } = listening();
    const bot = await openTeam({ url: await create(), log });
    await settle(bot, monday('09:00'), 8);
    heard();
    await bot.tick(monday('09:00:09'));
    expect(heard()).toEqual([expect.stringMatching(/^select case when/)]);
    await settle(bot, monday('17:00'), 12);
    expect(textOf(only(postsIn(bot)))).toContain('Closed');
    heard();
    await bot.tick(monday('17:00:13'));
    expect(heard()).toHaveLength(1);
  });

  it('and what is due is told by who does it', async () => {
    const { store } = await openBot({ url: await create() });
    const idle = { quiz: false, study: false, reminders: false, mentions: false, accepted: '0 ' };
    expect(await store.due(later({ hours: 1 }))).toEqual(idle);
    await store.quiz.addRound(general, {
      ...{ date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', perRound: 1 },
      ...{ opens: monday('10:00'), closes: monday('17:00') },
    });
    expect(await store.due(monday('09:59:59'))).toEqual(idle);
    expect(await store.due(monday('10:00'))).toEqual({ ...idle, quiz: true });
  });
});

it('is found by an index on PostgreSQL, which does not know the time, also of many of which none is due', async () => {
  const { log, heard } = listening();
  const url = await createPostgres();
  const { store } = await openBot({ url, log });
  await query(
    url,
    `insert into schedules (place, zone, opens, closes, days, per_round, skip_dates, since, due_at)
      select 'p' || i, 'UTC', '09:00', '17:00', '12345', 1, '[]', 0, ${later({ hours: 1 }).epochMilliseconds} + i
      from generate_series(1, 10000) as numbers(i)`,
  );
  await query(url, 'analyze schedules');
  heard();
  await store.due(later({ minutes: 0 }));
  const plan = await query(url, `explain (generic_plan) ${heard()[0]}`);
  expect(JSON.stringify(plan)).toContain('schedules_due');
  expect(JSON.stringify(plan)).not.toContain('Seq Scan on schedules');
});
