import { answerTurns } from '../src/answers/turns.ts';
import type { Guide } from '../src/knowledge/guide.ts';
import { createSearch } from '../src/search/search.ts';
import { trainOn } from '../src/search/training.ts';
import { type Given, judge, type Labelled } from '../tests/eval/score.ts';
import { anchorName, type Engine, miniSearch, peers } from './engines.ts';
import { examplesOf, labelled, readGuide, type Section, sectionsOf } from './guide.ts';
import { milliseconds, printTable, times } from './report.ts';
import { interleaved, timed } from './rounds.ts';

const sets = ['dev', 'own', 'unseen'];
const rounds = 3;
/** Every n-th question is timed: the slowest engine takes milliseconds for each. */
const timedEveryNth = 8;
/** As many topics as an answer of ours can be about; a longer list would name both topics of any comparison. */
const topicsCounted = 3;

type Respond = (asked: Labelled) => Pick<Given, 'outcome' | 'topics'>;

/** Right and honest answers beside well-known search engines over the same text of the guide. */
export async function run(): Promise<void> {
  const guide = await readGuide();
  const sections = sectionsOf(guide);
  const withExamples = [...sections, ...examplesOf(guide, sections.length)];
  const responders: Record<string, Respond> = {
    ...mapValues(peers(sections), engine => byEngine(engine, sections)),
    'MiniSearch, exact, with our examples': byEngine(miniSearch(withExamples), withExamples),
    smgov: bySmgov(guide),
  };
  const questions = sets.map(labelled);
  const speeds = await speedsOf(responders, questions.flat());
  const anchor = speeds[anchorName]?.p50 ?? 0;
  printTable(
    `peers: right topic first / declined outside the guide, in %; ${sections.length} sections`,
    ['', ...sets.map((set, i) => `${set} (${questions[i]?.length})`), 'median', 'p99', 'time'],
    Object.entries(responders).map(([name, respond]) => {
      const { p50 = 0, p99 = 0 } = speeds[name] ?? {};
      const scores = questions.map(set => scoreOf(respond, set));
      return [name, ...scores, milliseconds(p50), milliseconds(p99), times(p50 / anchor)];
    }),
  );
}

/** A search engine declines by finding nothing, and knows no turns but the last. */
function byEngine(engine: Engine, sections: readonly Section[]): Respond {
  return ({ text, turns }) => {
    const found = engine(turns?.at(-1) ?? text).map(id => sections[id]?.topic ?? '');
    const topics = [...new Set(found)].slice(0, topicsCounted);
    return { outcome: topics.length > 0 ? 'found' : 'none', topics };
  };
}

function bySmgov(guide: Guide): Respond {
  const search = createSearch(guide, trainOn(guide));
  return ({ text, turns = [text] }) => {
    const [first = text, ...later] = turns;
    const { outcome, topics } = answerTurns(guide, search, [first, ...later]);
    return { outcome, topics: topics.map(({ id }) => id) };
  };
}

function speedsOf(responders: Readonly<Record<string, Respond>>, questions: readonly Labelled[]) {
  const some = questions.filter((_, i) => i % timedEveryNth === 0);
  const variants = mapValues(responders, respond => () => timed(some, respond));
  return interleaved(variants, rounds);
}

function scoreOf(respond: Respond, questions: readonly Labelled[]): string {
  const percentRight = (some: readonly Labelled[]) => {
    const right = some.filter(asked => judge(asked, { ...respond(asked), text: '', ms: 0 }) === 'right');
    return ((100 * right.length) / some.length).toFixed(0);
  };
  const [inside, outside] = [true, false].map(covered =>
    percentRight(questions.filter(({ topics }) => topics.length > 0 === covered)),
  );
  return `${inside} / ${outside}`;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
