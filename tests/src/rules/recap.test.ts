import { expect, it } from 'vitest';
import type { Person } from '../../../src/rules/board.ts';
import { recapOf } from '../../../src/rules/recap.ts';
import { pick, round, user } from './fixtures.ts';

it('names equal topics as they were asked, and equal streaks by name, in whatever order picks and people are read', () => {
  const week = [round(1), round(2)];
  const people: Person[] = ['ada', 'bob'].map(name => ({ user: user(name), name, hidden: false }));
  const picks = people.flatMap(({ name }) => week.map(one => pick(name, one, 1)));
  const day = round(2).date;
  const told = { rounds: week, picks, people };
  const backwards = { rounds: week, picks: picks.toReversed(), people: people.toReversed() };
  const recap = recapOf(day, told);
  expect(recap?.weak.map(({ topic }) => topic)).toEqual(['t1', 't2']);
  expect(recap?.streaks.map(({ name }) => name)).toEqual(['ada', 'bob']);
  expect(recapOf(day, backwards)).toEqual(recap);
});
