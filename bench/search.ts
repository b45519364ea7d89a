import type { SearchOptions } from 'minisearch';
import { answerTurns } from '../src/answers/answer.ts';
import type { Guide } from '../src/knowledge/guide.ts';
import { createPassages } from '../src/search/passages.ts';
import { createReader } from '../src/search/reader.ts';
import { createSearch, trainOn } from '../src/search/search.ts';
import { anchorName, miniSearch } from './engines.ts';
import { enlarged, labelled, readGuide, type Section, sectionsOf } from './guide.ts';
import { printGoal, printRates } from './report.ts';
import { interleaved, timed } from './rounds.ts';

const rounds = 7;
/** The large guide. A question takes a hundred times longer there, so fewer are asked. */
const many = { passages: 10_000, rounds: 3, everyNth: 6 };

type Turns = readonly [string, ...string[]];

/** How fast questions are answered, beside MiniSearch without any of our understanding. */
export async function run(): Promise<void> {
  const guide = await readGuide();
  const talks = talksOf(guide.examples);
  await onTheGuide(guide, talks);
  await onManyPassages(guide, talks);
}

/** The guide's own examples and the labelled questions, with the turns before them. */
function talksOf(examples: readonly string[]): Turns[] {
  const asked = labelled('own').map(({ text, turns = [text] }) => turns);
  return [...examples.map(text => [text]), ...asked].map(([first = '', ...later]) => [first, ...later]);
}

const lastTurns = (talks: readonly Turns[]): string[] => talks.map(turns => turns.at(-1) ?? turns[0]);

async function onTheGuide(guide: Guide, talks: readonly Turns[]): Promise<void> {
  const sections = sectionsOf(guide);
  const search = createSearch(guide);
  const texts = lastTurns(talks);
  const figures = await interleaved(
    {
      [anchorName]: byMiniSearch(sections, texts),
      'MiniSearch, prefix and fuzzy 0.2': byMiniSearch(sections, texts, { prefix: true, fuzzy: 0.2 }),
      'smgov, search alone': () => timed(texts, text => search.find(text)),
      'smgov, whole answers with earlier turns': () => timed(talks, turns => answerTurns(guide, search, turns)),
    },
    rounds,
  );
  printRates(`search: ${texts.length} questions to the guide (${sections.length} sections)`, figures);
  const anchor = figures[anchorName];
  const answers = figures['smgov, whole answers with earlier turns'];
  printGoal('search against MiniSearch exact', figures['smgov, search alone'].perSecond / anchor.perSecond, {
    atLeast: 0.3,
  });
  printGoal('an answer, median', answers.p50, { atMost: 1 }, ' ms');
  printGoal('an answer, 99th percentile', answers.p99, { atMost: 5 }, ' ms');
}

async function onManyPassages(guide: Guide, talks: readonly Turns[]): Promise<void> {
  const large = enlarged(guide, many.passages);
  const sections = sectionsOf(large);
  const texts = lastTurns(talks).filter((_, i) => i % many.everyNth === 0);
  // The model learns from the examples, which stay the same, so it need not be trained on the large guide.
  const search = createSearch(large, trainOn(guide));
  const [read, passages] = [createReader(large), createPassages(large)];
  const figures = await interleaved(
    {
      [anchorName]: byMiniSearch(sections, texts),
      'smgov, index of passages alone': () => timed(texts, text => passages(read(text))),
      'smgov, search': () => timed(texts, text => search.find(text)),
    },
    many.rounds,
  );
  printRates(`search: ${texts.length} of them to ${sections.length} sections`, figures);
  const ratio = figures['smgov, search'].perSecond / figures[anchorName].perSecond;
  printGoal('search against MiniSearch exact', ratio, { atLeast: 1.2 });
}

function byMiniSearch(sections: readonly Section[], texts: readonly string[], options?: SearchOptions) {
  const engine = miniSearch(sections, options);
  return () => timed(texts, engine);
}
