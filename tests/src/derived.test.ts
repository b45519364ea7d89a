import { expect, test } from 'vitest';
import { derived } from '../../src/derived.ts';

test('a value is made once for each object, and of that object', () => {
  const made: string[] = [];
  const lengthOf = derived(({ name }: { name: string }) => {
    made.push(name);
    return name === '' ? undefined : name.length;
  });
  const [guide, other, empty] = [{ name: 'guide' }, { name: 'other guide' }, { name: '' }];
  expect([guide, other, guide, empty, empty].map(lengthOf)).toEqual([5, 11, 5, undefined, undefined]);
  expect(made).toEqual(['guide', 'other guide', '']);
});
