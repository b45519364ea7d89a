/**
 * A question of the bank as messages: as it is asked, and with its answer. Options go by letters, in the order in which
 * they are shown; `order` says at each place which option of the bank stands there, as `optionOrder` deals it.
 */
import type { Button, Message, Part } from '../../chat.ts';
import type { BankQuestion } from '../../knowledge/guide.ts';
import { isRight, type OptionSet, rightOptions } from '../../rules/options.ts';
import { bold, heading, message, note, paragraph, plain } from '../../text/build.ts';
import { countText, listText } from './times.ts';

/** The letter of the option shown at a place, from 0. */
export const optionLetter = (place: number): string => String.fromCodePoint('A'.charCodeAt(0) + place);

/** The letters of these options, as they are read: "A and C". */
export const lettersOf = (order: readonly number[], options: OptionSet): string =>
  listText(order.flatMap((option, place) => (options.includes(option) ? [optionLetter(place)] : [])));

/** The question as it is asked: nothing in it tells the topic or which option is right. */
export function questionMessage(question: BankQuestion, order: readonly number[], title = 'Question'): Message {
  const options = shown(question, order);
  return message([
    heading(title),
    paragraph(plain(question.stem)),
    { kind: 'list', items: options.map(({ letter, text }) => [bold(`${letter}. `), plain(text)]) },
    ...(question.team === undefined ? [] : [note(plain('A question by your team.'))]),
  ]);
}

/** A button for each option, by its letter; who cannot see the letters hears the option. `picked` is chosen already. */
export function optionButtons(
  question: BankQuestion,
  order: readonly number[],
  actionAt: (place: number) => string,
  picked: OptionSet = [],
): Button[] {
  return shown(question, order).map(({ letter, text, place, number }) => {
    const button = { label: letter, spoken: `${letter}: ${text}`, action: actionAt(place) };
    return picked.includes(number)
      ? { ...button, spoken: `${letter}, chosen: ${text}`, style: 'primary' as const }
      : button;
  });
}

/** Of a question that asks for several, what is chosen so far, and how it goes on; nothing before the first. */
export function chosenParts({ options }: BankQuestion, order: readonly number[], picked: OptionSet): Part[] {
  if (picked.length === 0) return [];
  const more = countText(rightOptions(options).length - picked.length);
  const chosen = bold(`${lettersOf(order, picked)} chosen. `);
  return [paragraph(chosen, plain(`Pick ${more} more, or tap it again to take it back.`))];
}

/** "You picked B: that is right."; of two, which one is. */
export function verdictPart({ options }: BankQuestion, order: readonly number[], picked: OptionSet): Part {
  return paragraph(bold(`You picked ${lettersOf(order, picked)}: ${verdictOn(order, picked, rightOptions(options))}`));
}

function verdictOn(order: readonly number[], picked: OptionSet, right: OptionSet): string {
  if (isRight(picked, right)) return 'that is right.';
  const half = picked.filter(option => right.includes(option));
  return half.length > 0 ? `only ${lettersOf(order, half)} is right.` : 'that is not it.';
}

/**
 * The answer: the right option and why, why each other is not it, the exam tip and where it stands in the guide.
 * `counts` says how many people chose each option, numbered as in the bank; without any picks there is no chart.
 */
export function revealMessage(
  question: BankQuestion,
  order: readonly number[],
  counts: readonly number[] = [],
): Message {
  const options = shown(question, order);
  const right = options.filter(option => option.right);
  const others = options.filter(option => !option.right);
  return message([
    heading(`Answer: ${listText(right.map(({ letter }) => letter))}`),
    ...right.map(option => paragraph(...explained(option))),
    paragraph(bold('Why not the others')),
    { kind: 'list', items: others.map(explained) },
    ...picksChart(options, counts),
    { kind: 'tip', label: 'Exam tip', spans: [plain(question.tip)] },
    note(plain(question.team === undefined ? question.section : `${question.section} · by your team`)),
  ]);
}

type Shown = BankQuestion['options'][number] & { letter: string; number: number; place: number };

function shown({ options }: BankQuestion, order: readonly number[]): Shown[] {
  return order.flatMap((number, place) => {
    const option = options[number];
    return option ? [{ ...option, letter: optionLetter(place), number, place }] : [];
  });
}

const explained = ({ letter, text, why }: Shown) => [bold(`${letter}. ${text}`), plain(` — ${why}`)];

function picksChart(options: readonly Shown[], counts: readonly number[]): Part[] {
  const picks = options.map(({ number }) => counts[number] ?? 0);
  const total = picks.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const bars = options.map(({ letter, right }, i) => ({
    label: right ? `${letter} (right)` : letter,
    value: picks[i] ?? 0,
  }));
  const asked = options.filter(({ right }) => right).length;
  const title = total === asked ? '1 pick' : `${total / asked} picks`;
  return [{ kind: 'chart', title: asked === 1 ? title : `${title} of ${countText(asked)} options`, bars }];
}
