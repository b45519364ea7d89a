import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/curate/check.ts';
import { copyOfGuide } from '../knowledge/guides.ts';
import { guideFolder, secondGuideFolder } from '../prepared.ts';

describe("the author's check", () => {
  it('says what a sound guide holds', async () => {
    const { lines, ok } = await checkGuide(secondGuideFolder);
    expect(ok).toBe(true);
    expect(lines).toEqual([
      'tests/fixtures/second-guide: Tea: leaves, water and time, version 2.1',
      '5 topics, 14 passages, 22 questions as people ask them',
      '8 differences, for 5 of 10 pairs of topics',
      '  green-tea: 4 questions, 2 differences; warning: fewer than 60 questions',
      '  black-tea: 3 questions, 2 differences; warning: fewer than 60 questions',
      '  oolong: 4 questions, 2 differences; warning: fewer than 60 questions',
      '  matcha: 5 questions, 1 differences; warning: fewer than 60 questions',
      '  water: 6 questions, 1 differences; warning: fewer than 60 questions',
      'no problems',
    ]);
  });

  it('finds nothing wrong with the guide that is shipped', async () => {
    const { lines, ok } = await checkGuide(guideFolder);
    expect(lines.at(-1)).toBe('no problems');
    expect(lines.filter(line => line.includes('fewer than'))).toEqual([]);
    expect(ok).toBe(true);
  });

  it('warns of a question that a topic has twice and of a topic without a neighbour', async () => {
    const { folder, edit } = await copyOfGuide();
    await edit('topics/water.md', 'asked:\n', 'asked:\n  - Does FILTERED “wáter” help\n');
    await edit('topics/water.md', 'neighbours:\n  - topic: green-tea\n    difference: Green', 'cheatsheet: Green');
    const { lines, ok } = await checkGuide(folder);
    expect(ok).toBe(true);
    expect(lines).toContainEqual(
      '  water: 7 questions, 0 differences; warning: fewer than 60 questions, 1 asked twice, no neighbour, so its answers never say "not this"',
    );
  });

  it('shows every problem with its line, and no summary', async () => {
    const { folder, edit, write } = await copyOfGuide();
    const asked = await edit('topics/matcha.md', '- which tea is whisked?', '- »Is Assam a black tea');
    const outside = await edit('topics/water.md', '- does filtered', '- »Does milk go first?\n  - does filtered');
    const short = await edit('topics/oolong.md', 'short:', '»shrot:');
    await write('outside.yaml', 'asked:\n  habits:\n    - does milk go first\n');
    const { lines, ok } = await checkGuide(folder);
    expect(ok).toBe(false);
    expect(lines.map(line => line.replace(`${folder}/`, ''))).toEqual([
      `topics/oolong.md:2: short: is missing; add text (in quotes, if it looks like a number)`,
      `topics/oolong.md:${short}: shrot: there is no such field; remove it or mend its name`,
      `topics/matcha.md:${asked}: asked.0: "Is Assam a black tea" is asked of black-tea too; keep it in one of them`,
      `topics/water.md:${outside}: asked.4: "Does milk go first?" stands in outside.yaml too; keep it in one`,
    ]);
  });

  it('names a folder that is none', async () => {
    expect(await checkGuide('no-such-folder')).toEqual({
      ok: false,
      lines: ['no-such-folder/guide.yaml:1: there is no such file; KNOWLEDGE_DIR has to name a guide folder'],
    });
  });
});
