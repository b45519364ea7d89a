import type { Message } from '../../chat.ts';
import type { PauseReason, Schedule } from '../../rules/schedule.ts';
import { writeTimetable } from '../../rules/timetable.ts';
import { bold, command, message, paragraph, plain } from '../../text/build.ts';

/** What happened and how to mend it, by the reason why a schedule stopped. */
const reasons: Record<PauseReason, string> = {
  off: 'It was switched off.',
  empty: 'Nobody answered the last three rounds, so I paused it.',
  forbidden:
    'I am not allowed to post in its channel any more. Invite me to the channel, and let me write messages and threads there.',
  not_found: 'Its channel is archived or gone. Bring the channel back, or choose another one.',
};

export const pauseText = (reason: PauseReason): string => reasons[reason];

/** Tells the owner of a schedule that it stopped. */
export function stopNotice(schedule: Schedule, reason: PauseReason): Message {
  return message([
    paragraph(bold(`Your quiz (${writeTimetable(schedule)}) has stopped. `), plain(pauseText(reason))),
    paragraph(plain('Then start it again in its channel: '), command('quiz on')),
  ]);
}
