import type { SearchOptions } from 'minisearch';
import { answerTurns } from '../src/answers/turns.ts';
import type { Guide } from '../src/knowledge/guide.ts';
import { examplesOf as examplesForTopics } from '../src/search/examples.ts';
import { createPassages } from '../src/search/passages.ts';
import { createReader } from '../src/search/reader.ts';
import { createSearch, type Models } from '../src/search/search.ts';
import { trainOn } from '../src/search/training.ts';
import { anchorName, miniSearch } from './engines.ts';
import { enlarged, labelled, readGuide, type Section, sectionsOf, typedQuestions } from './guide.ts';
import type { Options } from './options.ts';
import { printGoal, printRates, printTable } from './report.ts';
import { inRounds, ratio, spread, timed } from './rounds.ts';

const rounds = { full: 7, quick: 3 } as const;
/** One question in so many is asked. */
const everyNth = { full: 1, quick: 4 } as const;
/** So many different questions, so that nothing that remembers the last ones looks fast. */
const differentQuestions = 2_400;
/** Each training takes seconds. */
const trainings = 3;
/** The large guide. A question takes a hundred times longer there, so fewer are asked. */
const many = { passages: 10_000, rounds: 3, everyNth: 6 };

type Turns = readonly [string, ...string[]];

/** How fast questions are answered, beside MiniSearch without any of our understanding. */
export async function run(_: string, { size }: Options): Promise<void> {
  const guide = await readGuide();
  const talks = talksOf(guide).filter((_, i) => i % everyNth[size] === 0);
  const models = await measureTraining(guide, size === 'full' ? trainings : 1);
  await onTheGuide(guide, models, talks, rounds[size]);
  if (size === 'full') await onManyPassages(guide, models, talks);
}

/** The guide's examples of what people type, and the labelled questions, with the turns before them. */
function talksOf(guide: Guide): Turns[] {
  const asked = labelled('own').map(({ text, turns = [text] }) => turns);
  const typed = typedQuestions(guide, differentQuestions).map(text => [text]);
  return [...typed, ...asked].map(([first = '', ...later]) => [first, ...later]);
}

/** What the first start with a new guide costs. */
async function measureTraining(guide: Guide, times: number): Promise<Models> {
  const models = trainOn(guide);
  const seconds = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    trainOn(guide);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  const took = spread(seconds);
  const examples = examplesForTopics(guide).length;
  printTable(
    `training: ${examples} examples, ${times} times`,
    ['', 'processor time'],
    [['smgov', `${took.value.toFixed(1)} s`]],
  );
  printGoal('3: training, processor time', took, { atMost: 3 }, ' s');
  return models;
}

const lastTurns = (talks: readonly Turns[]): string[] => talks.map(turns => turns.at(-1) ?? turns[0]);

async function onTheGuide(guide: Guide, models: Models, talks: readonly Turns[], rounds: number): Promise<void> {
  const sections = sectionsOf(guide);
  const search = createSearch(guide, models);
  const texts = lastTurns(talks);
  const figures = await inRounds(
    {
      [anchorName]: byMiniSearch(sections, texts),
      'MiniSearch, prefix and fuzzy 0.2': byMiniSearch(sections, texts, { prefix: true, fuzzy: 0.2 }),
      'smgov, search alone': () => timed(texts, text => search.find(text)),
      'smgov, whole answers with earlier turns': () => timed(talks, turns => answerTurns(guide, search, turns)),
    },
    rounds,
  );
  printRates(`search: ${texts.length} questions to the guide (${sections.length} sections)`, figures);
  const answers = figures['smgov, whole answers with earlier turns'];
  const p50 = spread(answers.map(one => one.p50));
  const p99 = spread(answers.map(one => one.p99));
  printGoal(
    '3: search against MiniSearch exact',
    ratio(figures['smgov, search alone'], figures[anchorName], 'perSecond'),
    { atLeast: 0.5 },
  );
  printGoal('3: an answer, median', p50, { atMost: 1 }, ' ms');
  printGoal('3: an answer, 99th percentile', p99, { atMost: 5 }, ' ms');
}

async function onManyPassages(guide: Guide, models: Models, talks: readonly Turns[]): Promise<void> {
  const large = enlarged(guide, many.passages);
  const sections = sectionsOf(large);
  const texts = lastTurns(talks).filter((_, i) => i % many.everyNth === 0);
  // The model learns from the examples, which stay the same, so it need not be trained on the large guide.
  const search = createSearch(large, models);
  const [read, passages] = [createReader(large), createPassages(large)];
  const figures = await inRounds(
    {
      [anchorName]: byMiniSearch(sections, texts),
      'smgov, index of passages alone': () => timed(texts, text => passages(read(text))),
      'smgov, search': () => timed(texts, text => search.find(text)),
    },
    many.rounds,
  );
  printRates(`search: ${texts.length} of them to ${sections.length} sections`, figures);
  const rates = ratio(figures['smgov, search'], figures[anchorName], 'perSecond');
  printGoal('search against MiniSearch exact', rates, { atLeast: 1.2 });
}

function byMiniSearch(sections: readonly Section[], texts: readonly string[], options?: SearchOptions) {
  const engine = miniSearch(sections, options);
  return () => timed(texts, engine);
}
