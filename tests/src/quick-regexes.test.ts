import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * An expression that ends in `x*$` or `x+$` and may begin anywhere is tried from each character to the next that does not
 * fit: on a text of one character again and again that takes as many steps as the square of its length. Such ones may
 * read what an operator or an author wrote, and nothing else.
 */
const allowed: Readonly<Record<string, string>> = {
  'src/curate/messages/messages.ts /: .*$| \\d+$/': 'names of samples, which are ours',
  'src/curate/new.ts /^checked: .*$/m': 'the guide that a new one begins with',
  'src/knowledge/folder.ts /(?:\\.(?:ya?ml|txt))+$/i': 'names of files in the folder of a guide',
};

/** Where an expression can stand, and the expression itself. */
const literal = /(?:[(,=:[!&|?{};]|\breturn|=>)\s*(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*)/g;
const made = /RegExp\(\s*(`[^`]*`|'[^']*')/g;

const expressionsIn = (text: string): string[] =>
  [literal, made].flatMap(kind => [...text.matchAll(kind)].map(([, expression = '']) => expression));

/** The ways through an expression, without its marks; a choice inside a group stays in one piece. */
function branchesOf(expression: string): string[] {
  const body = expression.slice(1, expression.lastIndexOf(expression.startsWith('/') ? '/' : expression.charAt(0)));
  const branches = [''];
  let depth = 0;
  for (const [piece] of body.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += piece;
  }
  return branches;
}

/** Does a branch end in something repeated without end, from wherever it may begin? */
const isSlow = (expression: string): boolean =>
  branchesOf(expression).some(
    branch =>
      /(?:[*+]|\{\d+,\})\??\)*\$\)*$/.test(branch) && (!branch.startsWith('^') || /\/[a-z]*m[a-z]*$/.test(expression)),
  );

describe('the expressions of the program', () => {
  const files = globSync(['src/**/*.ts', 'adapters/**/*.ts']);
  const found = files.flatMap(file => expressionsIn(readFileSync(file, 'utf8')).map(one => ({ file, one })));

  it('are all found', () => {
    expect(found.length).toBeGreaterThan(100);
    expect(found.map(({ one }) => one)).toContain('/^[a-z0-9-]+$/');
  });

  it.each(['/ +$/', '/[?!.]+$/', '/a|(?:b+)$/i', '/^a*$/m', '/x{3,}$/g', '/[)$]*$/', "'\\\\s*$'"])(
    'are slow in the form %s',
    one => expect(isSlow(one)).toBe(true),
  );
  it.each(['/^ +$/', '/[?!.]{1,9}$/', '/a+b$/', '/[*+$]/', '/a$/', '/^(?:a|b+)$/'])('are quick in the form %s', one =>
    expect(isSlow(one)).toBe(false),
  );

  it('are quick on any text, or read no text of users', () => {
    const slow = found.filter(({ one }) => isSlow(one)).map(({ file, one }) => `${file} ${one}`);
    expect([...new Set(slow)].sort()).toEqual(Object.keys(allowed).sort());
  });
});
