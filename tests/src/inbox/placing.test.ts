import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { type Book, createBook, emptyBook, mayPlace } from '../../../src/search/learned.ts';
import { type Labelled, labelledSet } from '../../eval/score.ts';
import { library } from '../prepared.ts';

const { guide, search } = await library();

/** Labelled questions that stand alone, of the sets that may be looked at. */
const setOf = (name: string): Labelled[] =>
  labelledSet
    .parse(JSON.parse(readFileSync(`tests/eval/${name}.json`, 'utf8')))
    .filter(({ turns, kind }) => turns === undefined && kind !== 'compare');

const isRight = ({ text, topics }: Labelled, book: Book): boolean => {
  const given = answer(guide, search, text, null, book);
  return topics.length === 0
    ? given.outcome === 'none'
    : given.outcome === 'found' && given.topics[0]?.id === topics[0];
};
const rightOf = (some: readonly Labelled[], book: Book): number => some.filter(one => isRight(one, book)).length;

/** The same in nearly the same words, as people type it. */
const nearWordings = ({ text, ...one }: Labelled): Labelled[] =>
  [`please, ${text}`, `${text.replace(/\?$/, '')} exactly`, text.toUpperCase(), `quick one: ${text}`].map(near => ({
    ...one,
    text: near,
  }));

/** What a curator would make of those that are answered wrong: each goes where a careful reader says. */
function placed(some: readonly Labelled[], allOf = false): { book: Book; misses: Labelled[] } {
  const misses = some.filter(
    one => (allOf || !isRight(one, emptyBook)) && mayPlace(one.topics[0] ?? null, search.find(one.text).named),
  );
  return {
    misses,
    book: createBook(
      guide,
      misses.map(({ text, topics }) => ({ text, topic: topics[0] ?? null })),
    ),
  };
}

describe.each(['dev', 'own'])('placing the misses of one half of the set %s', name => {
  const all = setOf(name);
  const halves = [0, 1].map(half => all.filter((_, i) => i % 2 === half));

  it.each([0, 1])('(%i) never lowers the other half, and raises near wordings', half => {
    const [own = [], other = []] = [halves[half], halves[1 - half]];
    const { book, misses } = placed(own);
    expect(rightOf(other, book)).toBeGreaterThanOrEqual(rightOf(other, emptyBook));
    // Nor does it where all of the half was asked in vain, and so much more was placed.
    const whole = placed(own, true).book;
    expect(rightOf(other, whole)).toBeGreaterThanOrEqual(rightOf(other, emptyBook));
    expect(rightOf(misses, book)).toBe(misses.length);
    const near = misses.flatMap(nearWordings);
    const [before, after] = [rightOf(near, emptyBook), rightOf(near, book)];
    console.info(
      `${name}, half ${half}: ${misses.length} placed; other half ${rightOf(other, emptyBook)} -> ${rightOf(other, book)} of ${other.length} right; near wordings ${before} -> ${after} of ${near.length}`,
    );
    if (misses.length > 0) expect(after).toBeGreaterThan(before);
    const all = own.flatMap(nearWordings);
    expect(rightOf(all, whole)).toBeGreaterThanOrEqual(rightOf(all, emptyBook));
  });
});
