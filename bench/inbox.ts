/**
 * How long it takes to put together 10,000 misses by what they are about, beside comparing each with every group that was
 * begun before, which is what anybody would write first. Both put the same ones together. The misses are the questions of
 * the guide and of what is outside it, each with words added, so that hardly two are the same.
 */
import { groupAlike } from '../src/inbox/groups.ts';
import type { Guide } from '../src/knowledge/guide.ts';
import { denies, type Gist, gistOf } from '../src/search/likeness.ts';
import type { Evidence } from '../src/store/inbox/evidence.ts';
import { readGuide } from './guide.ts';
import { printGoal, printTable } from './report.ts';

const count = 10_000;
const runs = 5;
const goal = 200;
/** As in src/inbox/groups.ts. */
const sameSubject = 0.6;
const endings = [
  '',
  ' please',
  ' for my team',
  ' in production',
  ' with python',
  ' on a laptop',
  ' for audio',
  ' twice',
];

function missesOf({ topics, outside }: Guide): Evidence[] {
  const asked = [...topics.flatMap(topic => topic.asked), ...Object.values(outside.asked).flat()];
  return Array.from({ length: count }, (_, i) => {
    const text = `${asked[(i * 7) % asked.length]}${endings[i % endings.length]}${endings[(i * 3) % endings.length]}`;
    return { wording: `${i}`, text, missed: 1 + (i % 5), unpressed: 0, askedOn: i, guide: '1', faults: [] };
  });
}

/** The share of what either says that both say; 0 where only one of them denies something. */
function likeness(one: Gist, other: Gist): number {
  if (denies(one) !== denies(other)) return 0;
  const both = one.intersection(other).size;
  return both / (one.size + other.size - both);
}

/** The number of groups. */
function oneByOne(misses: readonly Evidence[]): number {
  const groups: Gist[] = [];
  for (const { text } of misses.toSorted((a, b) => b.missed - a.missed || (b.askedOn ?? 0) - (a.askedOn ?? 0))) {
    const gist = gistOf(text);
    if (gist.size > 0 && !groups.some(group => likeness(group, gist) >= sameSubject)) groups.push(gist);
  }
  return groups.length;
}

export async function run(): Promise<void> {
  const misses = missesOf(await readGuide());
  const timed = (work: () => number) => {
    const begun = performance.now();
    const groups = work();
    return { groups, milliseconds: performance.now() - begun };
  };
  const plain = timed(() => oneByOne(misses));
  const own = Array.from({ length: runs }, () => timed(() => groupAlike(misses).length));
  const [median = plain] = own.toSorted((a, b) => a.milliseconds - b.milliseconds).slice(Math.floor(runs / 2));
  printTable(
    `${count} misses, put together`,
    ['', 'groups', 'ms', 'times as fast'],
    [
      ['one by one', String(plain.groups), plain.milliseconds.toFixed(0), '1.0'],
      [
        'inbox',
        String(median.groups),
        median.milliseconds.toFixed(0),
        (plain.milliseconds / median.milliseconds).toFixed(1),
      ],
    ],
  );
  printGoal(`${count} misses`, median.milliseconds, { atMost: goal }, ' ms');
}
