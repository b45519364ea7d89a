/** Puts questions into the files of a guide as an author would, by adding lines: all else stays as it is, letter by letter. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLSeq } from 'yaml';

/** Where outside.yaml keeps what curators declared to be outside. */
const outsideKind = 'curators';

/** The front matter of a topic's file with these questions at the end of `asked`. */
export function addAsked(source: string, texts: readonly string[]): string {
  const [, fields = ''] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(source) ?? [];
  const begins = '---\n'.length;
  return source.slice(0, begins) + addTo(fields, ['asked'], texts) + source.slice(begins + fields.length);
}

/** outside.yaml with these questions among those that curators declared to be outside. */
export const addOutside = (source: string, texts: readonly string[]): string =>
  addTo(source, ['asked', outsideKind], texts);

/** Adds to the list at a path of a YAML file; fields that are not there yet are begun at the end of what holds them. */
function addTo(source: string, path: readonly string[], texts: readonly string[]): string {
  const document = parseDocument(source);
  let holder: unknown = document.contents;
  let [depth, end] = [0, endOf(source)];
  for (const [i, name] of path.entries()) {
    if (!isMap(holder)) break;
    const pair = holder.items.find(one => isScalar(one.key) && one.key.value === name);
    if (!pair) break;
    end = lastLine(source, pair);
    [holder, depth] = [pair.value, i + 1];
  }
  if (isSeq(holder) && depth === path.length) return addItems(source, holder, texts, end);
  const indent = isMap(holder) && depth > 0 ? columnOf(source, holder.range?.[0] ?? 0) : 2 * depth;
  const names = path.slice(depth).map((name, i) => `${' '.repeat(indent + 2 * i)}${name}:`);
  return insert(source, end, [...names, ...itemLines(texts, indent + 2 * names.length)]);
}

function addItems(source: string, list: YAMLSeq, texts: readonly string[], end: number): string {
  const [from = 0] = list.range ?? [];
  if (!list.flow) return insert(source, end, itemLines(texts, columnOf(source, from)));
  const close = source.lastIndexOf(']', list.range?.[1] ?? 0);
  const items = texts.map(text => stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim());
  const before = list.items.length > 0 ? source.slice(0, close).trimEnd().replace(/,$/, '') : source.slice(0, close);
  return `${before}${list.items.length > 0 ? ', ' : ''}${items.join(', ')}${source.slice(close)}`;
}

const itemLines = (texts: readonly string[], indent: number): string[] =>
  texts.map(text => `${' '.repeat(indent)}- ${stringify(text, { lineWidth: 0 }).trim()}`);

const columnOf = (source: string, offset: number): number => offset - (source.lastIndexOf('\n', offset - 1) + 1);

/** The end of the last line of a field, its line break included. */
function lastLine(source: string, { value }: Pair<unknown, unknown>): number {
  const range = value !== null && typeof value === 'object' && 'range' in value ? value.range : null;
  const end = Array.isArray(range) ? Number(range[1]) : source.length;
  const text = source.slice(0, end).trimEnd();
  const next = source.indexOf('\n', text.length);
  return next < 0 ? source.length : next + 1;
}

const endOf = (source: string): number => source.trimEnd().length + (source.trimEnd() === '' ? 0 : 1);

const insert = (source: string, at: number, lines: readonly string[]): string => {
  const head = source.slice(0, at);
  return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n${source.slice(at)}`;
};
