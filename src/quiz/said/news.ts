/** What is new in the guide, in one post a month. */
import { encodeAction } from '../../actions.ts';
import type { Message } from '../../chat.ts';
import type { Topic } from '../../knowledge/guide.ts';
import { bold, command, message, note, paragraph, plain, say } from '../../text/build.ts';
import { listText } from './times.ts';

/** Topics that are named, and those among them with a button. */
const mostNamed = 8;
const mostButtons = 3;

/** The topics that answer by now what was asked in vain; at least one. */
export function newsMessage(topics: readonly Topic[]): Message {
  const named = topics.slice(0, mostNamed).map(({ short }) => short);
  const more = topics.length - named.length;
  return message(
    [
      paragraph(
        bold('New in the guide since your questions: '),
        plain(`${listText(more > 0 ? [...named, `${more} more`] : named)}.`),
      ),
      note(
        plain('What had no answer before is answered there now. This comes once a month; admins end it with '),
        command('quiz news off'),
        plain('.'),
      ),
    ],
    topics.slice(0, mostButtons).map(({ id, short }) => ({
      label: short,
      action: encodeAction({ kind: 'open', view: { kind: 'topic', topic: id, passage: 0 }, question: '' }),
    })),
  );
}

/** In `quiz status`, where it is on. */
export const newsOn = say('After the first round of each month it says what is new in the guide.');

/** How it is set, or that it was just set. */
export const newsSet = (on: boolean): Message =>
  on
    ? say(
        'After the first round of each month I say here which topics now answer what had no answer before, never who asked. To end it: ',
        command('quiz news off'),
      )
    : say('This channel is not told what is new in the guide. To be told once a month: ', command('quiz news on'));
