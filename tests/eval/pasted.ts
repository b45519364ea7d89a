/** How well the options of pasted questions are told, in the shapes in which people paste them. */
import { z } from 'zod';
import { answer } from '../../src/answers/answer.ts';
import type { Guide } from '../../src/knowledge/guide.ts';
import type { Search } from '../../src/search/search.ts';
import { message } from '../../src/text/build.ts';
import { plainText } from '../../src/text/plain.ts';

/** Questions with the positions of their right options. */
export const pastedSet = z.array(
  z.object({
    id: z.string(),
    stem: z.string(),
    options: z.array(z.string()),
    right: z.array(z.int()),
    /** Does the guide decide it? If not, no option should be named. */
    inGuide: z.boolean(),
  }),
);
type Pasted = z.infer<typeof pastedSet>[number];

const letters = 'ABCDEF';
const letter = (i: number) => letters[i] ?? '';

/** The text that is pasted, and how the verdict names each option. */
const shapes: Record<
  string,
  { join: (stem: string, options: readonly string[]) => string; named: 'letter' | 'number' | 'text' }
> = {
  'A.': { join: lined(i => `${letter(i)}. `), named: 'letter' },
  'a)': { join: lined(i => `${letter(i).toLowerCase()}) `), named: 'letter' },
  'one line': {
    join: (stem, options) => [stem, ...options.map((text, i) => `(${letter(i)}) ${text}`)].join(' '),
    named: 'letter',
  },
  '1.': { join: lined(i => `${i + 1}. `), named: 'number' },
  '- A.': { join: lined(i => `- ${letter(i)}. `), named: 'letter' },
  '-': { join: lined(() => '- '), named: 'text' },
  '☐': { join: lined(() => '☐ '), named: 'text' },
  bare: { join: lined(() => ''), named: 'text' },
};

function lined(lead: (i: number) => string) {
  return (stem: string, options: readonly string[]) =>
    [stem, ...options.map((text, i) => `${lead(i)}${text}`)].join('\n');
}

/** `right`: all right options and no other. `wrong`: at least one wrong one. `open`: none named. */
type Verdict = 'right' | 'wrong' | 'open';

function judge(guide: Guide, search: Search, { stem, options, right }: Pasted, shape: string): Verdict {
  const { join, named } = shapes[shape] ?? { join: lined(() => ''), named: 'text' };
  const { parts } = answer(guide, search, join(stem, options), null);
  const [line = ''] = plainText(message(parts)).split('\n');
  const [, said] = /^The guide supports:? (?!none)(.+)$/.exec(line) ?? [];
  if (said === undefined) return 'open';
  const called = said.split(':')[0]?.split(/, | and /) ?? [];
  const isNamed = (text: string, i: number) =>
    named === 'text'
      ? said.includes(text.slice(0, 150))
      : called.includes(named === 'number' ? String(i + 1) : letter(i)) || called.includes(letter(i).toLowerCase());
  const chosen = options.flatMap((text, i) => (isNamed(text, i) ? [i] : []));
  return new Set(chosen).symmetricDifference(new Set(right)).size === 0 ? 'right' : 'wrong';
}

/** One line for each shape: of those that the guide decides how many are right and wrong, of the others how many are left open. */
export function pastedTable(guide: Guide, search: Search, set: readonly Pasted[]): string {
  const share = (verdicts: readonly Verdict[], verdict: Verdict) =>
    verdicts.length === 0
      ? '    –'
      : ((100 * verdicts.filter(one => one === verdict).length) / verdicts.length).toFixed(1).padStart(5);
  const rows = Object.keys(shapes).map(shape => {
    const verdicts = (inGuide: boolean) =>
      set.filter(question => question.inGuide === inGuide).map(question => judge(guide, search, question, shape));
    const inside = verdicts(true);
    return `${shape.padEnd(12)} ${String(set.length).padStart(4)}  ${share(inside, 'right')}  ${share(inside, 'wrong')}  ${share(verdicts(false), 'open')}`;
  });
  return ['shape           n  right  wrong  left open where the guide does not decide (%)', ...rows].join('\n');
}
