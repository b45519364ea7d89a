import type { Message } from '../../chat.ts';
import type { PauseReason, Schedule } from '../../rules/schedule.ts';
import { writeTimetable } from '../../rules/timetable.ts';
import { bold, command, message, paragraph, plain, say } from '../../text/build.ts';

/** What happened and how to mend it, by the reason why a schedule stopped. */
const reasons: Record<PauseReason, string> = {
  off: 'It was switched off.',
  empty: 'Nobody answered the last three rounds, so I paused it.',
  forbidden:
    'I am not allowed to post in its channel any more. Invite me to the channel, and let me write messages and threads there.',
  not_found: 'Its channel is archived or gone. Bring the channel back, or choose another one.',
  refused: 'The platform refuses my posts in its channel. Choose another channel, or change what it says of this one.',
  unreadable: 'I could not read its settings any more, so I paused it. Set them anew.',
};

export const pauseText = (reason: PauseReason): string => reasons[reason];

/** Tells the owner of a schedule that it stopped. `refusal` is the platform's word, where it refused a post. */
export function stopNotice(schedule: Schedule, reason: PauseReason, refusal: string | null = null): Message {
  const code = refusal === null ? [] : [plain(` It says “${refusal}”.`)];
  return message([
    paragraph(bold(`Your quiz (${writeTimetable(schedule)}) has stopped. `), plain(pauseText(reason)), ...code),
    paragraph(plain('Then start it again in its channel: '), command('quiz on')),
  ]);
}

/** Tells the owner of a schedule that one of its rounds is lost. */
export const unreadableRound: Message = say(
  'I could not read one round of your quiz any more, so I left it out. The others go on. Who runs me finds the reason in the log.',
);
