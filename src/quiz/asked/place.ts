/** What the words of the quiz have to know of the place where they are said. */
import type { Origin } from '../../chat.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { ScheduleStore, StoredSchedule } from '../../store/quiz/schedules.ts';

/** Who asks, where and when. */
export type Asker = { origin: Origin; at: Temporal.Instant };

/** May this place have rounds? Direct messages have none. */
export const isChannel = ({ isPrivate, hasRounds }: Origin): boolean => !isPrivate || hasRounds === true;

/** May they change the quiz of this place? Its admins may, and who switched it on last. */
export const mayChange = async ({ origin }: Asker, quiz: Pick<ScheduleStore, 'scheduleOf'>): Promise<boolean> =>
  origin.isAdmin || (await quiz.scheduleOf(origin.place))?.owner === origin.user;

/** The zone in which people here think of days: that of the schedule, else the asker's own. */
export const zoneIn = (stored: StoredSchedule | null, { zone }: Origin): string =>
  stored?.schedule.zone ?? zone ?? 'UTC';

/** Is this round open, or about to be? */
export const isRunning = ({ status, closes }: StoredRound, at: Temporal.Instant): boolean =>
  ['planned', 'posting', 'open'].includes(status) && Temporal.Instant.compare(at, closes) < 0;
