import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { BankFile } from '../../knowledge/schema.ts';

type Question = BankFile[number];

/** What writing questions into a file would do to it. */
export type Merge = { source: string; added: string[]; changed: string[] };

/** The width at which the files of a guide are wrapped. */
const width = 120;

/**
 * Writes questions into the YAML of a topic: new ones at its end, known ones in place of the old. All else, comments
 * too, stays as it is. `known` is what the source holds now.
 */
export function mergeQuestions(source: string, known: readonly Question[], questions: readonly Question[]): Merge {
  const document = parseDocument(known.length > 0 ? source : '[]');
  const list: unknown = document.contents;
  if (!isSeq(list)) throw new TypeError('a file of questions is a list');
  list.flow = false;
  const merge: Merge = { source, added: [], changed: [] };
  for (const question of questions) {
    const place = known.findIndex(({ id }) => id === question.id);
    if (place >= 0 && isDeepStrictEqual(known[place], question)) continue;
    if (place >= 0) list.set(place, nodeOf(document, question));
    else list.add(nodeOf(document, question));
    merge[place >= 0 ? 'changed' : 'added'].push(question.id);
  }
  const touched = merge.added.length + merge.changed.length > 0;
  return touched ? { ...merge, source: document.toString({ lineWidth: width }) } : merge;
}

/** A question as its authors write it: a long stem is folded below its name. */
function nodeOf(document: Document, question: Question) {
  const node = document.createNode(question);
  const stem = isMap(node) ? node.get('stem', true) : undefined;
  if (isScalar(stem) && question.stem.length > width - '  stem: '.length) stem.type = Scalar.BLOCK_FOLDED;
  return node;
}
