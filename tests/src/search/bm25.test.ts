import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createBm25, indexOf } from '../../../src/search/bm25.ts';

const term = fc.constantFrom('oolong', 'sencha', 'assam', 'leaf', 'cup', 'steep', 'rinse');
const terms = fc.array(term, { maxLength: 8 });
/** At least one document says something: what nobody says has no usual length. */
const documents = fc
  .array(fc.record({ heading: terms, text: terms }), { minLength: 1, maxLength: 12 })
  .map(all => [{ heading: ['kettle'], text: ['kettle', 'kettle'] }, ...all]);

describe('the index by BM25', () => {
  it('finds the documents that MiniSearch finds, in its order and with its scores', () => {
    fc.assert(
      fc.property(documents, terms, (all, asked) => {
        const split = (text: string) => text.split(' ').filter(Boolean);
        const theirs = new MiniSearch({
          fields: ['heading', 'text'],
          tokenize: split,
          processTerm: one => one,
          searchOptions: { boost: { heading: 2 } },
        });
        theirs.addAll(all.map(({ heading, text }, id) => ({ id, heading: heading.join(' '), text: text.join(' ') })));
        const index = indexOf([
          { terms: all.map(({ heading }) => heading), boost: 2 },
          { terms: all.map(({ text }) => text) },
        ]);
        const ours = createBm25(index);
        const expected = theirs.search(asked.join(' ')).map(({ id, score }) => ({ document: id, score }));
        expect(ours(asked)).toEqual(expected);
        // Nothing is left of one question in the answer to the next.
        expect(ours(asked)).toEqual(expected);
      }),
    );
  });

  it('finds nothing without terms, or without documents', () => {
    expect(createBm25(indexOf([{ terms: [['leaf']] }]))([])).toEqual([]);
    expect(createBm25(indexOf([{ terms: [] }]))(['leaf'])).toEqual([]);
  });
});
