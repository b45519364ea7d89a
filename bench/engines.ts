import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Section } from './guide.ts';

/** The ids of the sections that an engine finds for a question, best first. */
export type Engine = (question: string) => readonly number[];

/** What every time is set against. */
export const anchorName = 'MiniSearch, exact';

const fields = ['title', 'heading', 'text'] as const;
/** More than there are sections: what an engine finds is not cut off. */
const all = 1_000;

/**
 * Well-known engines over the same sections, each as its documentation begins, and with typo tolerance or any-word
 * matching where that is its own switch.
 */
export function peers(sections: Section[]): Record<string, Engine> {
  return {
    [anchorName]: miniSearch(sections),
    'MiniSearch, prefix and fuzzy 0.2': miniSearch(sections, { prefix: true, fuzzy: 0.2 }),
    'FlexSearch, all words': flexSearch(sections, false),
    'FlexSearch, suggest': flexSearch(sections, true),
    'Orama, exact': orama(sections, 0),
    'Orama, tolerance 1': orama(sections, 1),
    lunr: lunrEngine(sections),
    'Fuse.js, ignoreLocation': fuse(sections),
  };
}

/** MiniSearch with its default search or another. */
export function miniSearch(sections: readonly Section[], options: SearchOptions = {}): Engine {
  const index = new MiniSearch<Section>({ fields: [...fields] });
  index.addAll(sections);
  return question => index.search(question, options).map(({ id }) => Number(id));
}

/** FlexSearch answers field by field; a section counts where it is found first. */
function flexSearch(sections: readonly Section[], suggest: boolean): Engine {
  const index = new Document({ document: { id: 'id', index: [...fields] } });
  for (const section of sections) index.add({ ...section });
  return question => {
    const byField = index.search(question, { suggest, limit: all });
    return [...new Set(byField.flatMap(({ result }) => result.map(Number)))];
  };
}

function orama(sections: readonly Section[], tolerance: number): Engine {
  const db = create({ schema: { number: 'number', title: 'string', heading: 'string', text: 'string' } });
  insertMultiple(
    db,
    sections.map(({ id, title, heading, text }) => ({ number: id, title, heading, text })),
  );
  return question => {
    const found = search(db, { term: question, tolerance, limit: all });
    if (found instanceof Promise) throw new Error('Orama without plugins answers at once');
    return found.hits.map(({ document }) => document.number);
  };
}

/** Terms are added one by one: the marks of a question would be syntax in lunr's query strings. */
function lunrEngine(sections: readonly Section[]): Engine {
  const index = lunr(builder => {
    for (const field of fields) builder.field(field);
    for (const section of sections) builder.add(section);
  });
  return question => index.query(query => query.term(lunr.tokenizer(question), {})).map(({ ref }) => Number(ref));
}

function fuse(sections: readonly Section[]): Engine {
  const index = new Fuse(sections, { keys: [...fields], ignoreLocation: true });
  return question => index.search(question).map(({ item }) => item.id);
}
