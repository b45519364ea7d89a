import type { UserRef } from '../../../src/chat.ts';
import type { Round } from '../../../src/rules/round.ts';
import { type Schedule, usualSchedule } from '../../../src/rules/schedule.ts';
import type { PickRecord } from '../../../src/rules/score.ts';

export const at = (iso: string) => Temporal.Instant.from(iso);
export const user = (name: string) => name as UserRef;

/** 09:00 to 17:00 in Berlin on every working day. */
export function schedule(changes: Partial<Schedule> = {}): Schedule {
  return { ...usualSchedule('Europe/Berlin'), ...changes };
}

/** The closed round of the nth day of 2026, 09:00 to 17:00 UTC, with one question whose right option is 0. */
export function round(day: number, changes: Partial<Round> = {}): Round {
  const date = Temporal.PlainDate.from('2026-01-01').add({ days: day - 1 });
  return {
    key: `r${day}`,
    date,
    extra: false,
    status: 'closed',
    opens: at(`${date}T09:00Z`),
    closes: at(`${date}T17:00Z`),
    questions: [{ item: `q${day}`, topic: `t${day}`, right: [0], voided: false }],
    ...changes,
  };
}

/** A pick on the first question of a round, at noon. */
export function pick(name: string, on: Round, choice = 0, changes: Partial<PickRecord> = {}): PickRecord {
  const question = on.questions[0]?.item ?? '';
  return { round: on.key, question, user: user(name), choices: [choice], at: at(`${on.date}T12:00Z`), ...changes };
}
