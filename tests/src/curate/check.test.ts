import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/curate/check.ts';
import { copyOfGuide, copyWithoutQuiz, greenQuestion } from '../knowledge/guides.ts';
import { guideFolder, secondGuideFolder } from '../prepared.ts';

const hintsIn = (lines: readonly string[]) => lines.filter(line => line.startsWith('hint: '));

describe("the author's check", () => {
  it('says what a sound guide holds, and then what is thin', async () => {
    const { lines, ok } = await checkGuide(secondGuideFolder);
    expect(ok).toBe(true);
    expect(lines.filter(line => !line.startsWith('  pick '))).toEqual([
      'tests/fixtures/second-guide: Tea: leaves, water and time, version 2.1',
      '5 topics, 14 passages, 22 questions as people ask them',
      '8 differences, for 5 of 10 pairs of topics',
      '  green-tea: 4 questions, 2 differences',
      '  black-tea: 3 questions, 2 differences',
      '  oolong: 4 questions, 2 differences',
      '  matcha: 5 questions, 1 differences',
      '  water: 6 questions, 1 differences',
      'the quiz:',
      '  questions: 8',
      '  scenarios: 75 %',
      '  most alike: 33 %, green-tea-01 and water-03',
      '  words a stem: median 25, most 33',
      '  words a sentence: median 11, most 22',
      '  sentences a stem: median 2, most 3',
      '  stems that are too long: 0 of 8',
      '  sentences that are too long: 0 of 8',
      '  stems of too many sentences: 0 of 8',
      '  stems with several negations: 0 of 8',
      '  tips that name no topic: 4 of 8',
      '  questions for what is not true: 0, at most 5',
      '  questions for two options: 13 %, at least 5 %',
      'hint: fewer than 60 questions as people ask them of green-tea (4), black-tea (3), oolong (4), matcha (5), water (6); the search learns from each',
      'hint: fewer than 12 questions on green-tea (2), black-tea (1), oolong (1), matcha (1), water (3), so they come back soon',
      'hint: no question of difficulty 1 on oolong, water',
      'hint: no question of difficulty 2 on black-tea, matcha',
      'hint: no question of difficulty 3 on green-tea, black-tea, oolong, matcha',
      'hint: unlike an exam, tips that name no topic: green-tea-02, black-tea-01, matcha-01, water-02',
      'no problems',
    ]);
  });

  it('finds nothing wrong with the guide that is shipped, and nothing thin but its overview', async () => {
    const { lines, ok } = await checkGuide(guideFolder);
    expect(lines.at(-1)).toBe('no problems');
    expect(hintsIn(lines)).toEqual(['hint: no neighbour of overview, so an answer never says "not this"']);
    expect(ok).toBe(true);
  });

  it('takes a guide without a quiz, and one with a quiz on one topic', async () => {
    const { folder, write } = await copyWithoutQuiz();
    const none = await checkGuide(folder);
    expect(none.ok).toBe(true);
    expect(hintsIn(none.lines).at(-1)).toBe('hint: no questions in quiz/, so there is no quiz');
    await write('quiz/green-tea.yaml', greenQuestion);
    const one = await checkGuide(folder);
    expect(one.ok).toBe(true);
    expect(hintsIn(one.lines)).toContain(
      'hint: no question on black-tea, oolong, matcha, water, so the quiz never asks about it',
    );
  });

  it('gives a hint where a topic has a question twice or no neighbour', async () => {
    const { folder, edit } = await copyOfGuide();
    await edit('topics/water.md', 'asked:\n', 'asked:\n  - Does FILTERED water help\n');
    const line = await edit('topics/water.md', '- does filtered water help?', '- »does filtered water help?');
    await edit(
      'topics/water.md',
      'neighbours:\n  - topic: green-tea\n    difference: Green',
      'cheatsheet: >-\n\n  Green',
    );
    const { lines, ok } = await checkGuide(folder);
    expect(ok).toBe(true);
    expect(lines).toContainEqual(
      `hint: ${folder}/topics/water.md:${line}: asked 6: stands here twice; keep one of them`,
    );
    expect(lines).toContainEqual('hint: no neighbour of water, so an answer never says "not this"');
  });

  it('gives a hint at the line where a wrong encoding has left its traces, in any file', async () => {
    const { folder, edit, write } = await copyOfGuide();
    const [front, body] = [
      await edit('topics/oolong.md', 'short: O', 'short: »\u00c3\u00a9 o'),
      await edit('topics/water.md', 'Hard water holds', '»Hard \u00e2\u20ac\u201cwater holds'),
    ];
    await write('words.yaml', '# T\u00c2\u00a0tea\nsynonyms: []\n');
    const { lines, ok } = await checkGuide(folder);
    expect(ok).toBe(true);
    expect(
      hintsIn(lines)
        .slice(0, 3)
        .map(line => line.replace(`${folder}/`, '')),
    ).toEqual([
      `hint: topics/oolong.md:${front}: "\u00c3\u00a9" looks like a letter that was read in a wrong encoding; write it again`,
      `hint: topics/water.md:${body}: "\u00e2\u20ac" looks like a letter that was read in a wrong encoding; write it again`,
      expect.stringMatching(/^hint: words\.yaml:1: /),
    ]);
  });

  it('shows every problem with its line before all hints, and no summary', async () => {
    const { folder, edit, write } = await copyOfGuide();
    const asked = await edit('topics/matcha.md', '- which tea is whisked?', '- »Is Assam a black tea');
    const outside = await edit('topics/water.md', '- does filtered', '- »Does milk go first?\n  - does filtered');
    const short = await edit('topics/oolong.md', 'short:', '»shrot:');
    await write('outside.yaml', 'asked:\n  habits:\n    - does milk go first\n');
    const { lines, ok } = await checkGuide(folder);
    expect(ok).toBe(false);
    const problems = lines.slice(0, 3);
    expect(problems.map(line => line.replace(`${folder}/`, ''))).toEqual([
      `topics/oolong.md:${short}: shrot: there is no such field; did you mean "short"?`,
      `topics/matcha.md:${asked}: asked 1: "Is Assam a black tea" is asked of black-tea too; keep it in one of them`,
      `topics/water.md:${outside}: asked 5: "Does milk go first?" stands in outside.yaml too; keep it in one`,
    ]);
    expect(hintsIn(lines)).toEqual(lines.slice(3));
  });

  it('names a folder that is none', async () => {
    expect(await checkGuide('no-such-folder')).toEqual({
      ok: false,
      lines: ['no-such-folder/guide.yaml:1: there is no such file; KNOWLEDGE_DIR has to name a guide folder'],
    });
  });
});
