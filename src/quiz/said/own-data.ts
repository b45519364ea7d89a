/** What is stored of a person, in words, and the question before it is erased. */
import { encodeAction } from '../../actions.ts';
import type { Message } from '../../chat.ts';
import type { StoredOfPerson } from '../../store/stored.ts';
import { bold, message, paragraph, plain, say } from '../../text/build.ts';
import { listText } from './times.ts';

/** "3 answers in 2 channels, your name and 1 piece of feedback"; '' where nothing is stored. */
export function storedText(stored: StoredOfPerson): string {
  const { person, answers, places, feedback, schedules, settings, rounds, remembered, learner } = stored;
  const { mocks, reminders, waiting, suggested, curator, decisions, changes } = stored;
  const some = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : many]);
  const where = places === 1 ? '1 channel' : `${places} channels`;
  return listText([
    ...some(answers, `1 answer in ${where}`, `${answers} answers in ${where}`),
    ...(person ? [person.name === '' ? 'your id' : 'your name'] : []),
    ...some(remembered, 'how well you remember 1 question', `how well you remember ${remembered} questions`),
    ...some(mocks, '1 mock exam', `${mocks} mock exams`),
    ...(learner > 0 ? ['what you set for your study'] : []),
    ...(reminders > 0 ? ['when you are reminded'] : []),
    ...some(feedback, '1 piece of feedback', `${feedback} pieces of feedback`),
    ...some(
      schedules,
      'that you look after the quiz of 1 channel',
      `that you look after the quiz of ${schedules} channels`,
    ),
    ...some(
      settings,
      'that you set who sees answers in 1 channel',
      `that you set who sees answers in ${settings} channels`,
    ),
    ...some(
      waiting,
      '1 question whose answer you want to be told',
      `${waiting} questions whose answers you want to be told`,
    ),
    ...some(suggested, '1 question that you suggested', `${suggested} questions that you suggested`),
    ...(curator > 0 ? ['that you are a curator'] : []),
    ...some(decisions, '1 decision of yours as a curator', `${decisions} decisions of yours as a curator`),
    ...some(changes, 'that you changed 1 setting', `that you changed ${changes} settings`),
    ...some(rounds, 'that you asked for 1 round', `that you asked for ${rounds} rounds`),
  ]);
}

export const nothingStored = 'Nothing that names you is stored.';

/** Asks before all of it is erased; `who` names the person who may say so. */
export function askToErase(stored: StoredOfPerson, who: string): Message {
  const text = storedText(stored);
  if (text === '') return say(nothingStored);
  return message(
    [
      paragraph(bold('Stored about you: '), plain(`${text}.`)),
      paragraph(
        plain(`${stored.answers > 0 ? 'Your points and your streak go with it. ' : ''}Erasing cannot be taken back.`),
      ),
    ],
    [{ label: 'Erase all', action: encodeAction({ kind: 'erase', who }), style: 'danger' }],
  );
}
