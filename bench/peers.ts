import { answerTurns } from '../src/answers/answer.ts';
import type { Guide } from '../src/knowledge/guide.ts';
import { createSearch } from '../src/search/search.ts';
import { type Given, judge, type Labelled } from '../tests/eval/score.ts';
import { type Engine, peers } from './engines.ts';
import { labelled, readGuide, type Section, sectionsOf } from './guide.ts';
import { milliseconds, printTable, times } from './report.ts';
import { interleaved, timed } from './rounds.ts';

const sets = ['dev', 'own', 'unseen'];
const rounds = 3;
/** Every n-th question is timed: the slowest engine takes milliseconds for each. */
const timedEveryNth = 4;
/** As many topics as an answer of ours can be about; a longer list would name both topics of any comparison. */
const topicsCounted = 3;

type Respond = (asked: Labelled) => Pick<Given, 'outcome' | 'topics'>;

/** Right and honest answers beside well-known search engines over the same text of the guide. */
export async function run(): Promise<void> {
  const guide = await readGuide();
  const sections = sectionsOf(guide);
  const responders: Record<string, Respond> = {
    ...Object.fromEntries(Object.entries(peers(sections)).map(([name, engine]) => [name, byEngine(engine, sections)])),
    smgov: bySmgov(guide),
  };
  const questions = sets.map(labelled);
  const speeds = await speedsOf(responders, questions.flat());
  const fastest = Math.min(...Object.values(speeds).map(({ p50 }) => p50));
  printTable(
    `peers: right topic first / declined outside the guide, in %; ${sections.length} sections`,
    ['', ...sets.map((set, i) => `${set} (${questions[i]?.length})`), 'median', 'p99', 'time'],
    Object.entries(responders).map(([name, respond]) => {
      const { p50 = 0, p99 = 0 } = speeds[name] ?? {};
      const scores = questions.map(set => scoreOf(respond, set));
      return [name, ...scores, milliseconds(p50), milliseconds(p99), times(p50 / fastest)];
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
  const search = createSearch(guide);
  return ({ text, turns = [text] }) => {
    const [first = text, ...later] = turns;
    const { outcome, topics } = answerTurns(guide, search, [first, ...later]);
    return { outcome, topics: topics.map(({ id }) => id) };
  };
}

function speedsOf(responders: Readonly<Record<string, Respond>>, questions: readonly Labelled[]) {
  const some = questions.filter((_, i) => i % timedEveryNth === 0);
  const variants = Object.entries(responders).map(([name, respond]) => [name, () => timed(some, respond)] as const);
  return interleaved<string, ReturnType<typeof timed>>(Object.fromEntries(variants), rounds);
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
