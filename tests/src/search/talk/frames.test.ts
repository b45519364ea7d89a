import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../../../src/search/talk/frames.ts';

const coreOf = (line: string): string => withoutFrame(line.split(' ')).join(' ');

describe('what stands around a wish', () => {
  it.each([
    ['could you please pause the quiz', 'pause the quiz'],
    ['would you be so kind as to skip friday please', 'skip friday'],
    ['hey so i like to see the board if that is ok', 'see the board'],
    ['excuse me is it possible to hide my name', 'hide my name'],
    ['how do i set up the quiz bro', 'set up the quiz'],
  ])('is taken off: %s', (line, core) => {
    expect(coreOf(line)).toBe(core);
  });

  it.each(['thanks', 'could you', 'hello', 'so what', 'can i'])('stays where nothing else is said: %s', line => {
    expect(coreOf(line)).not.toBe('');
  });

  it('stays where it stands in the midst of a line', () => {
    expect(coreOf('quiz me please on drift')).toBe('quiz me please on drift');
  });
});
