import { encodeAction, type InboxStep } from '../../actions.ts';
import type { Button, Form, Message, Part } from '../../chat.ts';
import type { BankQuestion, Topic } from '../../knowledge/guide.ts';
import { dayText } from '../../quiz/said/times.ts';
import type { Finding } from '../../search/finding.ts';
import { longestComment } from '../../store/comment.ts';
import type { Evidence, ReportedItem } from '../../store/inbox/evidence.ts';
import type { DecisionKind } from '../../store/inbox/tables.ts';
import type { ItemFigures } from '../../store/quiz/item-stats.ts';
import { bold, command, echo, list, message, note, paragraph, plain, say, shorten } from '../../text/build.ts';
import type { Group } from '../groups.ts';

/** More would not be read. */
const mostAlike = 4;
const mostComments = 5;

export const emptyInbox = say('The inbox is empty: nothing waits for a decision.');
export const undone = say('Taken back. It is open again.');
export const notUndone = say('That does not stand any more, so there is nothing to take back.');
export const forestalled = say('Another curator has just dealt with that one.');

const button = (label: string, step: InboxStep, item: string, topic = ''): Button => ({
  label,
  action: encodeAction({ kind: 'inbox', step, item, topic }),
});

/** What was just done above the next item, the buttons of both below. */
export const below = (done: Message, next: Message): Message =>
  message([...done.parts, ...next.parts], [...done.buttons, ...next.buttons]);

type AskedContext = { nearest: readonly Topic[]; topics: readonly Topic[]; left: number };

/** A group of what was asked, with what can be said of it. Never who asked, or where. */
export function askedItem(id: string, group: Group, { nearest, topics, left }: AskedContext): Message {
  const [first, ...others] = group.members;
  const isFound = group.members.some(({ faults }) => faults.length > 0);
  const alike = others.slice(0, mostAlike).map(({ text }) => [plain(shorten(text))]);
  const more = others.length - alike.length;
  const comments = group.members.flatMap(({ faults }) =>
    faults.flatMap(({ said }) => said.flatMap(({ comment }) => comment ?? [])),
  );
  return message(
    [
      echo(first?.text ?? ''),
      paragraph(bold(timesText(group)), plain(`. ${reasonsText(group, topics)}`)),
      ...(alike.length > 0 ? [paragraph(plain('Also asked as:')), list(...alike)] : []),
      ...(more > 0 ? [paragraph(plain(more === 1 ? 'and in one more way' : `and in ${more} more ways`))] : []),
      ...commentParts(comments),
      note(plain(leftText(left))),
    ],
    [
      ...nearest.map(({ id: topic, short }) => button(`It belongs to ${short}`, 'place', id, topic)),
      button('To another topic…', 'list', id),
      ...(isFound ? [button('Looks right', 'fine', id)] : []),
      button('Not for this guide', 'outside', id),
      button('Needs new text…', 'text', id),
      button('Later', 'later', id),
    ],
  );
}

/**
 * `canTakeOut`: this channel has a round in which the question counts, and whoever sees this may take it out. `isLive`: it
 * is asked just now where they may answer, so nothing is said of what is right.
 */
type ReportedContext = {
  question: BankQuestion;
  figures: ItemFigures;
  left: number;
  canTakeOut: boolean;
  isLive: boolean;
};

/** A question of the quiz that people reported, with its figures. */
export function reportedItem(id: string, { reports, comments, at }: ReportedItem, context: ReportedContext): Message {
  const { question, figures, left, canTakeOut, isLive } = context;
  const picks = (i: number) => {
    const count = figures.chosen.get(i) ?? 0;
    return figures.answered > 0 ? [plain(` · picked ${count === 0 ? 'by nobody' : timesOf(count)}`)] : [];
  };
  return message(
    [
      paragraph(bold('Reported question: '), plain(question.stem)),
      list(
        ...question.options.map((option, i) =>
          isLive ? [plain(option.text)] : [option.right ? bold(option.text) : plain(option.text), ...picks(i)],
        ),
      ),
      paragraph(
        plain(`Reported ${timesOf(reports)}, ${reports === 1 ? '' : 'last '}on ${dayOf(at)}. ${figuresText(figures)}`),
      ),
      ...(isLive
        ? [paragraph(plain('A round is asking it now: what is right, and what people wrote, is shown after its end.'))]
        : commentParts(comments)),
      note(
        ...(canTakeOut
          ? []
          : [
              plain('In the channel of a round, an admin takes it out with '),
              command('quiz void yesterday'),
              plain(' or the day. '),
            ]),
        plain(`${leftText(left)} (${question.id})`),
      ),
    ],
    [
      ...(canTakeOut ? [button('Take it out of a round…', 'takeOut', id)] : []),
      button('Looks right', 'fine', id),
      button('Needs new text…', 'text', id),
      button('Later', 'later', id),
    ],
  );
}

function figuresText({ asked, answered, right }: ItemFigures): string {
  if (asked === 0) return 'No round that is over has asked it.';
  const share = answered > 0 ? `${timesOf(answered)}, ${Math.round((100 * right) / answered)}% right` : 'by nobody';
  const rounds = asked === 1 ? '1 round' : `${asked} rounds`;
  return `Asked in ${rounds}, answered ${share}.`;
}

/** What is asked before something is done, with a way back. */
export const withWayBack = ({ parts, buttons }: Message): Message =>
  message(parts, [...buttons, button('Back to the inbox', 'show', '')]);
export const nothingToTakeOut = say('It counts in no round of this channel that you can take it out of.');

const commentParts = (comments: readonly string[]): Part[] =>
  comments.length === 0
    ? []
    : [paragraph(plain('People wrote:')), list(...comments.slice(-mostComments).map(text => [plain(shorten(text))]))];

export const leftText = (left: number): string => (left === 0 ? 'This is the last one.' : `${left} more after this.`);
const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const timesText = ({ count, lastAt }: Group): string =>
  count === 1 ? `Once, on ${dayOf(lastAt)}` : `${count} times, last on ${dayOf(lastAt)}`;
const dayOf = (at: number): string =>
  dayText(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate());

const faultTexts: Record<Evidence['faults'][number]['verdict'], string> = {
  wrong: 'is wrong',
  off_topic: 'is not what was asked',
  outdated: 'is out of date',
  other: 'should be better',
};

function reasonsText({ members }: Group, topics: readonly Topic[]): string {
  const sum = (of: (one: Evidence) => number) => members.reduce((total, one) => total + of(one), 0);
  const [missed, unpressed] = [sum(one => one.missed), sum(one => one.unpressed)];
  const shortOf = (id: string | null) => topics.find(topic => topic.id === id)?.short ?? 'the guide';
  const faults = new Map<string, number>();
  for (const { verdict, topic, said } of members.flatMap(one => one.faults)) {
    const text = `People said that the answer from ${shortOf(topic)} ${faultTexts[verdict]}`;
    faults.set(text, (faults.get(text) ?? 0) + said.length);
  }
  const all: [text: string, count: number][] = [
    ['The guide had no answer', missed],
    ['None of the topics offered was pressed', unpressed],
    ...faults,
  ];
  const reasons = all.filter(([, count]) => count > 0);
  // How often it was in all stands before it.
  return reasons.map(([text, count]) => (reasons.length > 1 ? `${text} (${timesOf(count)}).` : `${text}.`)).join(' ');
}

type Decided = { kind: DecisionKind; topic: Topic | null };

/** What was decided, with a button that takes it back. */
export function decided({ kind, topic }: Decided, decision: string, asked: readonly string[]): Message {
  const first = shorten(asked[0] ?? '');
  const others = asked.length > 1 ? ` and ${asked.length - 1} more like it` : '';
  const what = first === '' ? 'The question' : `“${first}”${others}`;
  const says: Record<DecisionKind, string> = {
    topic: `${what}: answered from ${topic?.short} from now on, and so is what is asked in nearly the same words.`,
    outside: `${what}: not for this guide. That is what I say to it from now on.`,
    text: `${what}: noted that the guide needs new text. Those who write the guide read your note.`,
    later: `${what}: comes again in a week.`,
    fine: `${what}: looks right. It comes again only if people find fault with it anew.`,
  };
  return message([paragraph(plain(says[kind]))], [button('Undo', 'undo', decision)]);
}

/** Nothing is placed over what a question calls by name. */
export const overName = (asked: string, topic: Topic, named: Finding['named']): Message =>
  say(
    `“${shorten(asked)}” calls ${named.map(({ short }) => short).join(' and ')} by name, so it cannot be answered from ${topic.short}.`,
  );

/** All topics of the guide; `wrong` is what was typed that is none. */
export const topicForm = (item: string, topics: readonly Topic[], wrong?: string): Form => ({
  title: 'Which topic answers it?',
  submitLabel: 'Place it',
  submit: encodeAction({ kind: 'inbox', step: 'list', item, topic: '' }),
  reopen: encodeAction({ kind: 'inbox', step: 'list', item, topic: '' }),
  fields: [
    {
      kind: 'choice',
      id: 'topic',
      label: 'Topic',
      required: true,
      choices: topics.map(({ id, short }) => ({ label: short, value: id })),
      ...(wrong !== undefined && { problem: `There is no topic “${shorten(wrong)}”.` }),
    },
  ],
});

export const textForm = (item: string, isEmpty = false): Form => ({
  title: 'Needs new text',
  submitLabel: 'Note it',
  submit: encodeAction({ kind: 'inbox', step: 'text', item, topic: '' }),
  reopen: encodeAction({ kind: 'inbox', step: 'text', item, topic: '' }),
  fields: [
    {
      kind: 'text',
      id: 'note',
      label: 'What should the guide say?',
      hint: 'Those who write the guide read it, with the question',
      required: true,
      multiline: true,
      maxLength: longestComment,
      ...(isEmpty && { problem: 'Write a few words.' }),
    },
  ],
});
