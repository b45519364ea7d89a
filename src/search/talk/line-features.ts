/** What a line to the bot is told by. */
import { stopWords } from '../../text/english.ts';
import { stemOf } from '../../text/words.ts';
import { type Features, featureSlots, letterRuns, pack, slotsOf } from '../features.ts';
import { isOpen, ofGuide, unknown, type Words } from './lexicon.ts';

/** Lines have fewer features than questions of a guide: half of the slots do, for half of the memory. */
export const earSlots = featureSlots / 2;

/** How much each group of features weighs, as in `featuresOf`. */
const weights = { word: 1.2, pair: 1, gap: 0.5, three: 0.5, line: 0.8, letters: 0.7, shape: 0.5 };
/** Longer runs cost a fifth of the training, and tell no more. */
const longestRun = 4;
/** Lines of more words are alike, and so are those with more of the guide's. */
const longest = 9;
const most = 3;

export function featuresOfLine(tokens: readonly string[], { ofNames }: Words): Features {
  const stems = tokens.map(token => (isOpen(token) ? token : stemOf(token)));
  const framed = ['^', ...stems, '$'];
  const count = (holds: (token: string) => boolean) => Math.min(most, tokens.filter(holds).length);
  const shape = [
    `words ${Math.min(longest, tokens.length)}`,
    `guide ${count(token => token === ofGuide)}`,
    `names ${count(token => !isOpen(token) && ofNames.has(stemOf(token)))}`,
    `unknown ${count(token => token === unknown)}`,
  ];
  const telling = tokens.filter(token => !isOpen(token) && !stopWords.has(token));
  const groups = [
    [weights.word, slotsOf('word', stems)],
    [weights.pair, slotsOf('pair', framed, { words: 2 })],
    [weights.gap, slotsOf('gap', framed, { words: 2, skipped: 1 })],
    [weights.three, slotsOf('three', framed, { words: 3 })],
    [weights.line, slotsOf('line', [stems.join(' ')])],
    [weights.letters, letterRuns(telling, longestRun)],
    [weights.shape, slotsOf('shape', shape)],
  ] as const;
  return pack(groups, earSlots);
}
