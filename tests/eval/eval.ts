/**
 * npm run eval                      the labelled sets, by kind
 * npm run eval -- FILE...           those sets instead
 * npm run eval -- --wrong FILE...   with every wrong answer and the reason for its ranking
 * npm run eval -- talk FILE...      lines as people say them to the bot, by kind; with --wrong those that were misread
 *
 * Questions go through the path of `ask --jsonl`. Sets named unseen*.json show totals only: looking at their
 * questions would make them worthless.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { askLine } from '../../src/answers/script.ts';
import { loadGuide } from '../../src/knowledge/load.ts';
import { createSearch } from '../../src/search/search.ts';
import { trainOn } from '../../src/search/training.ts';
import { whyText } from '../../src/search/why.ts';
import { pastedSet, pastedTable } from './pasted.ts';
import { type Given, judge, type Labelled, labelledSet, statesFacts, type Verdict } from './score.ts';
import { misread, readSaid, talkSet, talkTable } from './talk.ts';

type Result = { asked: Labelled; given: Given; verdict: Verdict; states: boolean };

const root = join(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const files = args.filter(arg => !arg.startsWith('--'));
const guide = await loadGuide(join(root, 'knowledge'));
const search = createSearch(guide, trainOn(guide));

function run(asked: Labelled): Result {
  const { id, text, turns } = asked;
  const line = askLine({ guide, search, milliseconds: () => performance.now() }, JSON.stringify({ id, text, turns }));
  const given = JSON.parse(line) as Given;
  const read = asked.kind === 'picky' ? { ...given, text: firstLines(given.text) } : given;
  return { asked, given, verdict: judge(asked, given), states: statesFacts(asked, read) };
}

/** All that a picky asker reads of an answer: its first two lines, and where the second heads a list, its items. */
function firstLines(text: string): string {
  const [first = '', second = '', ...others] = text.split('\n');
  const items = others.findIndex(line => !line.startsWith('- '));
  return [first, second, ...others.slice(0, items)].join('\n');
}

/** The half width of Wilson's interval of 95 %, in percent: how far a share may be off by chance. */
function off(part: number, whole: number): string {
  const z = 1.96;
  const share = part / whole;
  const half = (z / (1 + z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + (z / (2 * whole)) ** 2);
  return whole === 0 ? '   –' : (100 * half).toFixed(1).padStart(4);
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

function table(results: readonly Result[]): string {
  const kinds = [...new Set(results.map(({ asked }) => asked.kind))];
  const row = (name: string, some: readonly Result[]) => {
    const share = (verdict: Verdict) => percent(some.filter(result => result.verdict === verdict).length, some.length);
    const inScope = some.filter(({ asked }) => asked.topics.length > 0);
    const facts = percent(inScope.filter(({ states }) => states).length, inScope.length);
    return `${name.padEnd(12)} ${String(some.length).padStart(4)}  ${share('right')} ±${off(some.filter(({ verdict }) => verdict === 'right').length, some.length)}  ${share('asked back')}  ${share('wrong')}  ${share('refused')}  ${facts}`;
  };
  return [
    'kind            n  right ±  95   back  wrong  refused  facts  (%)',
    ...kinds.map(kind =>
      row(
        kind,
        results.filter(({ asked }) => asked.kind === kind),
      ),
    ),
    row(
      'in scope',
      results.filter(({ asked }) => asked.topics.length > 0),
    ),
    row('all', results),
  ].join('\n');
}

function times(results: readonly Result[]): string {
  const sorted = results.map(({ given }) => given.ms).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `time a question: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`;
}

function confusions(results: readonly Result[]): string {
  const counts = new Map<string, number>();
  for (const { asked, given, verdict } of results) {
    if (verdict === 'right') continue;
    const pair = `${asked.topics[0] ?? 'outside'} > ${given.outcome === 'found' ? given.topics[0] : given.outcome}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([pair, count]) => `  ${String(count).padStart(3)}  ${pair}`);
  return ['confusions (expected > given):', ...lines].join('\n');
}

function worst(results: readonly Result[]): string {
  const wrong = results.filter(
    ({ verdict, states, asked }) => verdict !== 'right' || (!states && asked.topics.length > 0),
  );
  return wrong
    .map(({ asked, given, verdict, states }) =>
      [
        `${asked.id} ${asked.kind}: ${verdict}${states ? '' : ', facts missing'}; expected ${asked.topics.join('+') || 'outside'}, given ${given.outcome} ${given.topics.slice(0, 3).join(' ')}`,
        `  ${(asked.turns ?? [asked.text]).join(' | ')}`,
        ...(states ? [] : [`  must: ${asked.must.join('  &  ')}`]),
        whyText(guide, search.find(asked.text, true)).replace(/^/gm, '    '),
      ].join('\n'),
    )
    .join('\n');
}

// The first questions run before the engine is warm; they would be measured, not the search.
for (const example of guide.examples) for (let i = 0; i < 50; i++) search.find(example);
const all = [
  'dev',
  'own',
  'hands',
  'hands-kinds',
  'hands-kinds-2',
  'unseen-kinds',
  'details',
  'picky',
  'moves',
  'hands-moves',
  'hands-moves-2',
  'hands-moves-3',
  'unseen-moves',
  'unseen-moves-2',
  'unseen-moves-3',
  'unseen',
  'unseen-2',
  'pasted',
  'hands-pasted',
  'hands-pasted-2',
  'outside-pasted',
  'unseen-pasted',
  'unseen-pasted-2',
];
if (files[0] === 'talk') {
  for (const file of files.slice(1)) {
    const results = talkSet.parse(JSON.parse(readFileSync(file, 'utf8'))).map(said => readSaid(guide, search, said));
    console.log(`\n${basename(file)}\n${talkTable(results, off)}`);
    if (args.includes('--wrong') && !basename(file).startsWith('unseen')) console.log(misread(results));
  }
  process.exit();
}
const sets = files.length > 0 ? files : all.map(name => join(root, 'tests/eval', `${name}.json`));
for (const file of sets) {
  if (basename(file).includes('pasted')) {
    const set = pastedSet.parse(JSON.parse(readFileSync(file, 'utf8')));
    console.log(`\n${basename(file)}\n${pastedTable(guide, search, set)}`);
    continue;
  }
  const results = labelledSet.parse(JSON.parse(readFileSync(file, 'utf8'))).map(run);
  console.log(`\n${basename(file)}\n${table(results)}\n${times(results)}`);
  if (basename(file).startsWith('unseen')) continue;
  console.log(confusions(results));
  if (args.includes('--wrong')) console.log(worst(results));
}
