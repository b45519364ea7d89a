import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { askLine } from '../../../src/answers/script.ts';
import { type Given, judge, labelledSet } from '../../eval/score.ts';
import { type Library, library } from '../prepared.ts';

describe('the turns of talks, each labelled with what it is about', () => {
  let guide: Library['guide'];
  let search: Library['search'];
  beforeAll(async () => {
    ({ guide, search } = await library());
  });

  /** Of a hundred turns of each kind so many are read right; floors to hold, not what new turns are read with. */
  const floors: Readonly<Record<string, number>> = {
    'follow-up': 89,
    switch: 89,
    leave: 87,
    chatter: 95,
    ordinal: 91,
    compare: 95,
  };

  it.each(['moves', 'hands-moves', 'hands-moves-2', 'hands-moves-3'])('of %s.json are mostly read right', name => {
    const set = labelledSet.parse(JSON.parse(readFileSync(`tests/eval/${name}.json`, 'utf8')));
    for (const [kind, some] of Map.groupBy(set, one => one.kind)) {
      const right = some.filter(asked => {
        const line = askLine({ guide, search, milliseconds: () => 0 }, JSON.stringify(asked));
        return judge(asked, JSON.parse(line) as Given) === 'right';
      });
      expect((100 * right.length) / some.length, kind).toBeGreaterThanOrEqual(floors[kind] ?? 100);
    }
  });
});
