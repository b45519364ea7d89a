import type { BankQuestion } from '../../src/knowledge/guide.ts';
import { optionLetter } from '../../src/quiz/said/question.ts';
import { optionOrder, shuffled } from '../../src/rules/shuffle.ts';

/** A question as a judge sees it. `source` is for the key alone. */
type Judged = { source: string; stem: string; options: readonly string[] };

/**
 * The questions of a text: between empty lines one each, its stem first, then its options, each on a line of its own
 * behind a letter: "A. …", "B) …". Throws where a question has no stem, or fewer than two options.
 */
export function readOthers(text: string): Judged[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map(block => block.trim())
    .filter(block => block !== '')
    .map((block, i) => {
      const lines = block.split('\n').map(line => line.trim());
      const first = lines.findIndex(line => option.test(line));
      const stem = lines.slice(0, Math.max(first, 0)).join(' ');
      const options = first < 0 ? [] : lines.slice(first).map(line => option.exec(line)?.[1] ?? '');
      if (stem === '' || options.length < 2 || options.includes(''))
        throw new Error(`question ${i + 1}: write its stem, and below it each option as a line such as "A. Green tea"`);
      return { source: `other ${i + 1}`, stem, options };
    });
}

const option = /^[A-H][.)]\s+(\S.*)$/;

/**
 * A paper of as many questions of the bank as there are others, at most all of it, mixed and without a word on where each
 * is from; and the key, which says that. The seed deals all of it, so the same seed gives the same paper.
 */
export function likenessPaper(
  bank: readonly BankQuestion[],
  others: readonly Judged[],
  seed: number,
): { paper: string[]; key: string[] } {
  const ours = shuffled(bank, seed)
    .slice(0, others.length)
    .map(({ id, stem, options }) => ({ source: `ours ${id}`, stem, options: options.map(({ text }) => text) }));
  const mixed = shuffled([...ours, ...others], seed + 1);
  return {
    paper: mixed.flatMap(({ stem, options }, i) => [
      `${i + 1}. ${stem}`,
      ...optionOrder(seed + i + 2, options.length).map((at, place) => `   ${optionLetter(place)}. ${options[at]}`),
    ]),
    key: mixed.map(({ source }, i) => `${i + 1} ${source}`),
  };
}
