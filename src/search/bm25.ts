/** A part of every document that counts so much: for each document, in order, the terms that it has there. */
export type Field = { terms: readonly (readonly string[])[]; boost?: number };

/** A document that has some of the terms, by its position. */
export type Hit = { document: number; score: number };

/** BM25+ as MiniSearch has it, with the same constants, so that figures of either can be compared. */
const k = 1.2;
const b = 0.7;
const d = 0.5;

type Postings = { documents: readonly number[]; scores: readonly number[] };

/**
 * Indexes documents by their terms; the returned function finds those that have any of the terms asked for, best first,
 * and of equally good ones first those that have the first terms. A document with more of the terms counts the more
 * often. What each term is worth in each document is worked out here, once: a question only adds it up.
 */
export function createBm25(fields: readonly Field[]): (terms: readonly string[]) => Hit[] {
  const index = new Map([...worthOfTerms(fields)].map(([term, worth]) => [term, postingsOf(worth)] as const));
  const total = fields[0]?.terms.length ?? 0;
  // Used by one question after the other, and left as they were found.
  const scores = new Float64Array(total);
  const matched = new Int32Array(total);
  return terms => {
    const found: number[] = [];
    for (const [i, term] of terms.entries()) {
      const postings = index.get(term);
      if (!postings) continue;
      const anew = terms.indexOf(term) === i ? 1 : 0;
      for (let at = 0; at < postings.documents.length; at++) {
        const document = postings.documents[at] ?? 0;
        if (matched[document] === 0) found.push(document);
        scores[document] = (scores[document] ?? 0) + (postings.scores[at] ?? 0);
        matched[document] = (matched[document] ?? 0) + anew;
      }
    }
    const hits = found.map(document => ({ document, score: (scores[document] ?? 0) * (matched[document] ?? 0) }));
    for (const document of found) scores[document] = matched[document] = 0;
    return hits.sort((one, other) => other.score - one.score);
  };
}

const postingsOf = (worth: ReadonlyMap<number, number>): Postings => ({
  documents: [...worth.keys()],
  scores: [...worth.values()],
});

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
