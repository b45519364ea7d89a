/** The week of a channel in one post. */
import { encodeAction } from '../../actions.ts';
import type { Message, Part } from '../../chat.ts';
import { type Guide, questionOf } from '../../knowledge/guide.ts';
import type { Recap } from '../../rules/recap.ts';
import { bold, command, heading, message, note, paragraph, plain, say, shorten } from '../../text/build.ts';
import { listText } from './times.ts';

/** Who is named at the most. */
const mostNames = 10;

export function recapMessage(guide: Guide, recap: Recap): Message {
  const { rounds, people, percent, hardest, weak, streaks } = recap;
  const names = new Map(guide.topics.map(({ id, short }) => [id, short]));
  const item = hardest && questionOf(guide, hardest.item);
  const answered = people === 1 ? '1 person took part' : `${people} people took part`;
  return message([
    heading('Your week'),
    paragraph(bold(rounds === 1 ? '1 round' : `${rounds} rounds`), plain(`, ${percent}% right. ${answered}.`)),
    ...(hardest && item ? hardestParts(hardest, item.stem) : []),
    ...(weak.length > 0
      ? [
          paragraph(
            bold('Worth another look: '),
            plain(`${listText(weak.map(one => `${names.get(one.topic) ?? one.topic} (${one.percent}%)`))}.`),
          ),
        ]
      : []),
    ...streakParts(streaks),
    note(plain('Once a week, by the last round. Admins end it with '), command('quiz recap off'), plain('.')),
  ]);
}

function hardestParts({ round, position, percent }: NonNullable<Recap['hardest']>, stem: string): Part[] {
  const action = encodeAction({ kind: 'try', round, question: position });
  return [
    paragraph(bold('The hardest question: '), plain(`${percent}% had it right.`)),
    { kind: 'quote', spans: [plain(shorten(stem))] },
    { kind: 'buttons', buttons: [{ label: 'Try it', action }] },
  ];
}

function streakParts(streaks: Recap['streaks']): Part[] {
  if (streaks.length === 0) return [];
  const shown = streaks.slice(0, mostNames).map(({ name, length }) => `${name} (${length} rounds)`);
  const more = streaks.length - mostNames;
  return [paragraph(bold('Kept a streak: '), plain(`${listText(more > 0 ? [...shown, `${more} more`] : shown)}.`))];
}

/** How it is set, or that it was just set. */
export const recapSet = (on: boolean): Message =>
  on
    ? say('The last round of each week ends with a recap of it. Without: ', command('quiz recap off'))
    : say('There is no recap of the week here. With one: ', command('quiz recap on'));
