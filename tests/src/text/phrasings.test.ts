import { expect, it } from 'vitest';
import { phrasings } from '../../../src/text/phrasings.ts';

it.each<[string, string[]]>([
  ['help', ['help']],
  ['a (b|c) d', ['a b d', 'a c d']],
  ['[a] b', ['b', 'a b']],
  ['[a|b c] d', ['d', 'a d', 'b c d']],
  ['a [b [c|d]] (e|f)', ['a e', 'a f', 'a b e', 'a b f', 'a b c e', 'a b c f', 'a b d e', 'a b d f']],
  ['(a|a)', ['a']],
])('phrasings(%j)', (pattern, lines) => {
  expect(phrasings(pattern)).toEqual(lines);
});

it('takes several patterns, each line once', () => {
  expect(phrasings('(a|b)', 'b [c]')).toEqual(['a', 'b', 'b c']);
});
