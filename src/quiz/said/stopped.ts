import type { Message, PlaceRef } from '../../chat.ts';
import type { PauseReason, Schedule } from '../../rules/schedule.ts';
import { writeTimetable } from '../../rules/timetable.ts';
import { bold, command, message, paragraph, plain, say } from '../../text/build.ts';

/** What happened and how to mend it, by the reason why a schedule stopped. */
const reasons: Record<PauseReason, string> = {
  off: 'It was switched off.',
  empty: 'Nobody answered the last three rounds, so I paused it.',
  forbidden:
    'I was not allowed to post in the channel. Invite me to it, and give me the rights to see it, to write messages, to open threads and to write in them.',
  not_found:
    'The channel is archived or gone, or I was removed from it. Bring it back and invite me, or choose another.',
  refused: 'The platform refused my post in the channel. Choose another channel, or change what it says of this one.',
  unreadable: 'I could not read its settings any more, so I paused it. Set them anew.',
};

export const pauseText = (reason: PauseReason): string => reasons[reason];

/** Tells the owner of a schedule that it stopped, and in which place. `refusal` is the platform's word, where it refused a post. */
export function stopNotice(
  schedule: Schedule,
  reason: PauseReason,
  place: PlaceRef,
  refusal: string | null = null,
): Message {
  const code = refusal === null ? [] : [plain(` It says “${refusal}”.`)];
  return message([
    paragraph(
      bold('Your quiz has stopped: '),
      { text: 'its channel', place },
      plain(` (${writeTimetable(schedule)}). ${pauseText(reason)}`),
      ...code,
    ),
    paragraph(plain('Then start it again there: '), command('quiz on')),
  ]);
}

/** Tells who asked for a round that it could not be, and in which place. */
export const askedInVain = (reason: PauseReason, place: PlaceRef): Message =>
  message([
    paragraph(
      bold('The round that you asked for could not go on: '),
      { text: 'its channel', place },
      plain(`. ${pauseText(reason)}`),
    ),
    paragraph(plain('Then ask for it again there: '), command('quiz now')),
  ]);

/** Tells the owner of a schedule that one of its rounds is lost. */
export const unreadableRound: Message = say(
  'I could not read one round of your quiz any more, so I left it out. The others go on. Who runs me finds the reason in the log.',
);
