import { describe, expect, it } from 'vitest';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { copyWithoutQuiz, greenQuestion as green, problemsOf } from './guides.ts';

async function guideWith(files: Record<string, string>) {
  const copy = await copyWithoutQuiz();
  for (const [name, text] of Object.entries(files)) await copy.write(`quiz/${name}.yaml`, text);
  return copy;
}

/** One more option, before what stands behind the options. */
const fifth = (right = false) =>
  `    - text: Longjing\n${right ? '      right: true\n' : ''}      why: It is pan-fired.\n  tip:`;

describe('the questions of a guide', () => {
  it('are absent in a guide without any', async () => {
    const { folder, remove } = await copyWithoutQuiz();
    expect((await loadGuide(folder)).bank).toEqual([]);
    await remove('quiz');
    expect((await loadGuide(folder)).bank).toEqual([]);
  });

  it('load with their topics, in the order of the topics', async () => {
    const matcha = green.replaceAll('green-tea-01', 'matcha-01').replace('section: Leaves', 'section: Powder');
    const { folder } = await guideWith({ matcha, 'green-tea': green });
    const { bank } = await loadGuide(folder);
    expect(bank.map(({ id, topic }) => [id, topic])).toEqual([
      ['green-tea-01', 'green-tea'],
      ['matcha-01', 'matcha'],
    ]);
    expect(bank[0]?.stem).toBe('A guest would like a tea that is not fermented. What do you pour?');
  });

  it('may name the section with the title of the topic', async () => {
    const { folder } = await guideWith({ 'green-tea': green.replace(': Leaves', ': Leaves › Green tea') });
    expect((await loadGuide(folder)).bank).toHaveLength(1);
  });

  const wrong: [what: string, file: string, text: string, problem: string][] = [
    ['a file without a topic', 'coffee', green.replaceAll('green-tea', 'coffee'), 'quiz/coffee.yaml:1: file: there'],
    [
      'an id of another topic',
      'green-tea',
      green.replace('green-tea-01', 'oolong-01'),
      ':1: oolong-01, id: "oolong-01" has to begin',
    ],
    [
      'a second topic that is the first',
      'green-tea',
      green.replace('also: oolong', 'also: green-tea'),
      ':4: green-tea-01, also: "green-tea" is not another topic',
    ],
    [
      'a second topic that is unknown',
      'green-tea',
      green.replace('also: oolong', 'also: coffee'),
      ':4: green-tea-01, also: "coffee"',
    ],
    [
      'a second topic misspelt',
      'green-tea',
      green.replace('also: oolong', 'also: olong'),
      'is not another topic; did you mean "oolong"?',
    ],
    [
      'another section',
      'green-tea',
      green.replace(': Leaves', ': Powder'),
      ':19: green-tea-01, section: has to be "Leaves"',
    ],
    [
      'an id used twice',
      'green-tea',
      green + green,
      ':20: green-tea-01, id: "green-tea-01" stands in quiz/green-tea.yaml already',
    ],
    [
      'two right options of four',
      'green-tea',
      green.replace('text: Assam', 'text: Assam\n      right: true'),
      ':8: green-tea-01, options: give five options, as two of them are right',
    ],
    [
      'no right option',
      'green-tea',
      green.replace('      right: true\n', ''),
      ':8: green-tea-01, options: mark one option with "right: true", or two of five',
    ],
    [
      'three right options',
      'green-tea',
      green.replaceAll(/text: (Assam|Darjeeling)/g, 'text: $1\n      right: true'),
      ':8: green-tea-01, options: mark one option with "right: true", or two of five',
    ],
    [
      'one right option of five',
      'green-tea',
      green.replace('  tip:', fifth()),
      ':8: green-tea-01, options: give four options, or mark two of the five',
    ],
    [
      'two right options of five, and a stem that does not ask for them',
      'green-tea',
      green.replace('  tip:', fifth(true)),
      ':5: green-tea-01, stem: end it with "(Select TWO.)", as two options are right',
    ],
    [
      'one right option, and a stem that asks for two',
      'green-tea',
      green.replace('What do you pour?', 'What do you pour? (Select TWO.)'),
      ':5: green-tea-01, stem: ends with "(Select TWO.)"; mark two of five options',
    ],
    [
      'three options',
      'green-tea',
      green.replace('    - text: Assam\n      why: It is fermented; right for breakfast.\n', ''),
      ':8: green-tea-01, options: give four options, or five of which two are right',
    ],
    [
      'an unknown field',
      'green-tea',
      green.replace('tip:', 'hint:'),
      ':18: green-tea-01, hint: there is no such field; remove it',
    ],
    ['no list at all', 'green-tea', 'id: green-tea-01\n', ':1: file: has to be a list'],
    ['nothing in it', 'green-tea', '# later\n', ':1: file: is empty; add a list'],
  ];
  it.each(wrong)('are refused with %s, by file and line', async (_what, file, text, problem) => {
    const { folder } = await guideWith({ [file]: text });
    const problems = await problemsOf(folder, loadGuide(folder));
    expect(
      problems.some(said => said.startsWith('quiz/') && said.includes(problem)),
      problems.join('\n'),
    ).toBe(true);
  });
});
