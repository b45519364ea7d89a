import type { Plan, Settings } from '../store/quiz/schedules.ts';
import { dueWindow, localDate, nextWindow } from './schedule.ts';

/** As far back as `dueWindow` looks, and one day more. */
const daysBack = 8;

/** The days that a schedule has to record now, opened or skipped, and when to look at it again. */
export function planOf({ schedule, since, lastDate }: Settings, now: Temporal.Instant): Plan {
  const recorded = new Set(lastDate ? daysUpTo(lastDate, localDate(now, schedule.zone)) : []);
  const rounds: Plan['rounds'] = [];
  for (;;) {
    const due = dueWindow(schedule, { now, since, recorded });
    if (due.kind === 'nothing') break;
    recorded.add(due.window.date.toString());
    rounds.push({ window: due.window, skipped: due.kind === 'skip' });
  }
  return { rounds, next: nextWindow(schedule, now)?.opens ?? null };
}

/** The recent days that are recorded: the last one and all before it. */
function daysUpTo(last: Temporal.PlainDate, today: Temporal.PlainDate): string[] {
  const days = Array.from({ length: daysBack + 1 }, (_, back) => today.subtract({ days: back }));
  return days.filter(day => Temporal.PlainDate.compare(day, last) <= 0).map(day => day.toString());
}
