/** A part of every document that counts so much: for each document, in order, the terms that it has there. */
export type Field = { terms: readonly (readonly string[])[]; boost?: number };

/** A document that has some of the terms, by its position. */
export type Hit = { document: number; score: number };

/** BM25+ as MiniSearch has it, with the same constants, so that figures of either can be compared. */
const k = 1.2;
const b = 0.7;
const d = 0.5;

/**
 * What each term is worth in each document that has it, as plain data that can be stored: the term `at` a position has the
 * documents and their scores from `starts[at]` up to `starts[at + 1]`.
 */
export type Bm25Index = {
  total: number;
  at: ReadonlyMap<string, number>;
  starts: Int32Array;
  documents: Int32Array;
  scores: Float64Array;
};

/** Indexes documents by their terms: what each is worth is worked out here, once, and a question only adds it up. */
export function indexOf(fields: readonly Field[]): Bm25Index {
  const worth = worthOfTerms(fields);
  const size = worth.values().reduce((sum, documents) => sum + documents.size, 0);
  const index = {
    total: fields[0]?.terms.length ?? 0,
    at: new Map(worth.keys().map((term, at) => [term, at])),
    starts: new Int32Array(worth.size + 1),
    documents: new Int32Array(size),
    scores: new Float64Array(size),
  };
  let next = 0;
  for (const [at, documents] of worth.values().toArray().entries()) {
    for (const [document, score] of documents) {
      index.documents[next] = document;
      index.scores[next++] = score;
    }
    index.starts[at + 1] = next;
  }
  return index;
}

/** So many documents have the term. */
export function documentsWith({ at, starts }: Bm25Index, term: string): number {
  const position = at.get(term);
  return position === undefined ? 0 : (starts[position + 1] ?? 0) - (starts[position] ?? 0);
}

/**
 * Finds the documents that have any of the terms asked for, best first, and of equally good ones first those that have
 * the first terms. A document with more of the terms counts the more often.
 */
export function createBm25({ total, at, starts, documents, scores }: Bm25Index): (terms: readonly string[]) => Hit[] {
  // Used by one question after the other, and left as they were found.
  const sums = new Float64Array(total);
  const matched = new Int32Array(total);
  return terms => {
    const found: number[] = [];
    for (const [i, term] of terms.entries()) {
      const position = at.get(term);
      if (position === undefined) continue;
      const anew = terms.indexOf(term) === i ? 1 : 0;
      const end = starts[position + 1] ?? 0;
      for (let posting = starts[position] ?? 0; posting < end; posting++) {
        const document = documents[posting] ?? 0;
        if (matched[document] === 0) found.push(document);
        sums[document] = (sums[document] ?? 0) + (scores[posting] ?? 0);
        matched[document] = (matched[document] ?? 0) + anew;
      }
    }
    const hits = found.map(document => ({ document, score: (sums[document] ?? 0) * (matched[document] ?? 0) }));
    for (const document of found) sums[document] = matched[document] = 0;
    return hits.sort((one, other) => other.score - one.score);
  };
}

/** For each term the documents that have it, and what it is worth there in all fields together. */
function worthOfTerms(fields: readonly Field[]): Map<string, Map<number, number>> {
  const worth = new Map<string, Map<number, number>>();
  for (const { terms, boost = 1 } of fields) {
    const lengths = terms.map(all => new Set(all).size);
    const usual = lengths.reduce((mean, length, i) => (mean * i + length) / (i + 1), 0);
    for (const [term, counts] of countsOf(terms)) {
      const rarity = Math.log(1 + (terms.length - counts.size + 0.5) / (counts.size + 0.5));
      const documents = worth.getOrInsertComputed(term, () => new Map());
      for (const [document, count] of counts) {
        const length = 1 - b + (b * (lengths[document] ?? 0)) / usual;
        const score = boost * (rarity * (d + (count * (k + 1)) / (count + k * length)));
        documents.set(document, (documents.get(document) ?? 0) + score);
      }
    }
  }
  return worth;
}

/** How often each term stands in each document that has it. */
function countsOf(documents: Field['terms']): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const [document, terms] of documents.entries()) {
    for (const term of terms) {
      const inDocuments = counts.getOrInsertComputed(term, () => new Map<number, number>());
      inDocuments.set(document, (inDocuments.get(document) ?? 0) + 1);
    }
  }
  return counts;
}
