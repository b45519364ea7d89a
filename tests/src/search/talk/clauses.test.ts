import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/search/talk/clauses.ts';

describe('the clauses of a line', () => {
  it('are what stands between its marks and emoji', () => {
    expect(clausesOf('pause the quiz, people are away')).toEqual(['pause the quiz', 'people are away']);
    expect(clausesOf('who did that 😡 was it jonas?')).toEqual(['who did that', 'was it jonas']);
    expect(clausesOf('Nudge me at 7! I forget :sob: otherwise')).toEqual(['Nudge me at 7', 'I forget', 'otherwise']);
  });

  it('are not parted within a number, a time or a name', () => {
    expect(clausesOf('set it to 9.30 on 1,000 days')).toEqual([]);
    expect(clausesOf('what is model.tar.gz')).toEqual([]);
  });

  it('are none where a line has but one, or more than anybody says', () => {
    expect(clausesOf('quiz me.')).toEqual([]);
    expect(clausesOf('a, b, c, d, e, f')).toEqual([]);
  });
});
