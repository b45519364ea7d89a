import { encodeAction } from '../../actions.ts';
import type { Form, Message } from '../../chat.ts';
import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import type { Suggested, SuggestedField, SuggestedProblems } from '../../rules/suggested.ts';
import { longestComment } from '../../store/comment.ts';
import { bold, command, echo, list, message, note, paragraph, plain, say } from '../../text/build.ts';
import { leftText } from './inbox.ts';

export const emptyFields: Suggested = { topic: '', stem: '', options: '', tip: '' };
export const noSuchTopic = 'Write one of the topics.';
export const suggestInChannel = say('A question is for the quiz of a channel: use ', command('suggest'), ' there.');
export const suggested = say(
  'Thank you. Curators look at your question; you get a direct message when they have. They do not see your name.',
);
export const notYours = say('This question is with the curators already.');
export const judgedBefore = say('Another curator has just dealt with that question.');

/** What a curator is told of what they decided. */
export function judged(state: 'accepted' | 'returned' | 'declined'): Message {
  const says = {
    accepted:
      'Accepted: the rounds of its channel and practice there can ask it from now on. Who suggested it is told.',
    returned: 'Given back, with your note. It comes again when it has been mended.',
    declined: 'Declined. Who suggested it is told.',
  };
  return say(says[state]);
}

/** What the author is told. */
export function outcome(
  state: 'accepted' | 'returned' | 'declined',
  stem: string,
  said: string | null,
  id: string,
): Message {
  const says = {
    accepted: 'Your question was accepted: the quiz of your channel can ask it from now on.',
    returned: 'Your question came back from the curators:',
    declined: 'Your question was not taken into the quiz.',
  };
  const mend = encodeAction({ kind: 'inbox', step: 'suggest', item: id, topic: '' });
  return message(
    [paragraph(bold(says[state])), echo(stem), ...(said === null ? [] : [paragraph(plain(said))])],
    state === 'returned' ? [{ label: 'Mend it', action: mend, style: 'primary' }] : [],
  );
}

const labels: Record<SuggestedField, string> = {
  topic: 'Topic',
  stem: 'Question',
  options: 'Four options, each with why',
  tip: 'Exam tip',
};
const hints: Partial<Record<SuggestedField, string>> = {
  stem: 'A short case, and what is asked of it',
  options: 'A line each: the option = why it is right or not. A * before the right one',
  tip: 'What to remember of it',
};
const longest = { topic: 100, stem: 600, options: 2_000, tip: 240 };

/** The form; `problems` are told each at its field. */
export function suggestForm(
  id: string,
  topics: readonly Topic[],
  fields: Suggested,
  problems: SuggestedProblems = {},
): Form {
  const submit = encodeAction({ kind: 'inbox', step: 'suggest', item: id, topic: '' });
  const of = (name: SuggestedField) => ({
    ...{ id: name, label: labels[name], required: true, initial: fields[name] },
    ...(hints[name] !== undefined && { hint: hints[name] }),
    ...(problems[name] !== undefined && { problem: problems[name] }),
  });
  const text = (name: SuggestedField, multiline: boolean) => ({
    ...{ ...of(name), kind: 'text' as const, multiline, maxLength: longest[name] },
  });
  return {
    ...{ title: 'Suggest a question', submitLabel: 'Suggest', submit, reopen: submit },
    fields: [
      { ...of('topic'), kind: 'choice', choices: topics.map(topic => ({ label: topic.short, value: topic.id })) },
      ...[text('stem', true), text('options', true), text('tip', false)],
    ],
  };
}

/** For curators: the question as it would be asked, with its answer, and what can be done with it. */
export function suggestedItem(id: string, { stem, options, tip, section }: BankQuestion, left: number): Message {
  const step = (step: 'accept' | 'giveBack' | 'decline') => encodeAction({ kind: 'inbox', step, item: id, topic: '' });
  return message(
    [
      paragraph(bold('Suggested question: '), plain(stem)),
      list(
        ...options.map(({ text, why, right }) => [right ? bold(`${text} (right)`) : plain(text), plain(` — ${why}`)]),
      ),
      { kind: 'tip', label: 'Exam tip', spans: [plain(tip)] },
      note(plain(`${section} · ${leftText(left)}`)),
    ],
    [
      { label: 'Accept', action: step('accept'), style: 'primary' },
      { label: 'Give back…', action: step('giveBack') },
      { label: 'Decline', action: step('decline') },
    ],
  );
}

export const giveBackForm = (id: string, isEmpty = false): Form => ({
  title: 'What is to be mended?',
  submitLabel: 'Give back',
  submit: encodeAction({ kind: 'inbox', step: 'giveBack', item: id, topic: '' }),
  reopen: encodeAction({ kind: 'inbox', step: 'giveBack', item: id, topic: '' }),
  fields: [
    {
      kind: 'text',
      id: 'note',
      label: 'In your own words',
      hint: 'Who suggested it reads this, without your name',
      required: true,
      multiline: true,
      maxLength: longestComment,
      ...(isEmpty && { problem: 'Write a few words.' }),
    },
  ],
});
