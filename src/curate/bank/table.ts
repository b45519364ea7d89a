import type { BankRead } from '../../knowledge/bank.ts';
import type { BankQuestion } from '../../knowledge/guide.ts';
import { nearest } from '../../knowledge/near.ts';
import { inPlainWords, saidOf } from '../../knowledge/plain-words.ts';
import { bankSchema, rightMarks } from '../../knowledge/schema.ts';
import type { Problem } from '../../knowledge/yaml.ts';
import { readCsv, writeCsv } from './csv.ts';

const letters = ['A', 'B', 'C', 'D', 'E'] as const;
/** What a table need not have that holds no question with five options. */
const ofFifth: readonly string[] = ['E', 'E why'];

const columns: readonly string[] = [
  ...['id', 'topic', 'kind', 'difficulty', 'also', 'stem'],
  ...letters.flatMap(letter => [letter, `${letter} why`]),
  ...['right', 'tip', 'section'],
];

/** The mark by which spreadsheets tell that a file is UTF-8. */
const utf8Mark = '\ufeff';

/** The bank as a table for spreadsheets, a question in each row. */
export function writeTable(bank: readonly BankQuestion[]): string {
  return utf8Mark + writeCsv([columns, ...bank.map(rowOf)]);
}

function rowOf({ id, topic, kind, difficulty, also, stem, options, tip, section }: BankQuestion): string[] {
  const written = letters.flatMap((_, i) => [options[i]?.text ?? '', options[i]?.why ?? '']);
  const right = letters.filter((_, i) => options[i]?.right).join('');
  return [id, topic, kind, String(difficulty), also ?? '', stem, ...written, right, tip, section];
}

/** A row of the table by the names of its columns. */
type Row = { line: number; cells: ReadonlyMap<string, string> };

/** The questions of a table by their topics. Problems name the line of the table and the column. */
export function readTable(file: string, source: string): { files: BankRead[]; problems: Problem[] } {
  const { rows, broken } = readCsv(source);
  const wrong = (line: number, message: string) => ({ files: [], problems: [{ file, line, message }] });
  if (broken !== null) return wrong(broken, 'a cell that begins with a quote has to end with one, before a comma');
  const names = rows[0]?.cells.map(name => name.trim()) ?? [];
  const missing = columns.filter(column => !names.includes(column) && !ofFifth.includes(column));
  if (missing.length > 0) return wrong(1, missingColumns(missing, names));
  const named = rows.slice(1).map(({ line, cells }): Row => {
    return { line, cells: new Map(names.map((name, i) => [name, cells[i] ?? ''])) };
  });
  const files = [...Map.groupBy(named, ({ cells }) => cells.get('topic') ?? '')].map(([topic, own]) =>
    readTopicRows(file, topic, own),
  );
  return { files, problems: files.flatMap(({ problems }) => problems) };
}

function missingColumns(missing: readonly string[], names: readonly string[]): string {
  const unknown = names.filter(name => !columns.includes(name));
  const renamed = missing.flatMap(column => {
    const written = nearest(column, unknown);
    return written === undefined ? [] : [`"${written}" to "${column}"`];
  });
  const hint = renamed.length > 0 ? `; rename ${renamed.join(', ')}` : '';
  return `the first line has to name these columns too: ${missing.join(',')}${hint}`;
}

function readTopicRows(file: string, topic: string, rows: readonly Row[]): BankRead {
  const at: BankRead['at'] = ([row = 0, ...path], message) => ({
    file,
    line: rows[Number(row)]?.line ?? 1,
    message: `${columnOf(path)}: ${message}`,
  });
  const questions = rows.map(questionOf);
  const result = bankSchema.safeParse(questions, { error: inPlainWords });
  if (result.success) return { topic, value: result.data, problems: [], at };
  const problems = saidOf(bankSchema, questions, result.error.issues).map(({ path, text }) =>
    at(path, text === rightMarks ? 'write the letter of the right option, or two such as AC' : text),
  );
  return { topic, value: null, problems, at };
}

/** What the row says, in the shape that the schema checks. */
function questionOf({ cells }: Row): unknown {
  const cell = (column: string) => cells.get(column) ?? '';
  const right = lettersIn(cell('right'));
  const isGiven = (letter: string) =>
    !ofFifth.includes(letter) || right.includes(letter) || cell(letter) !== '' || cell(`${letter} why`) !== '';
  return {
    ...Object.fromEntries(['id', 'kind', 'stem', 'tip', 'section'].map(column => [column, cell(column)])),
    difficulty: cell('difficulty').trim() === '' ? undefined : Number(cell('difficulty')),
    ...(cell('also') !== '' && { also: cell('also') }),
    options: letters.filter(isGiven).map(letter => ({
      text: cell(letter),
      why: cell(`${letter} why`),
      ...(right.includes(letter) && { right: true }),
    })),
  };
}

/** The letters of a cell such as "B", "AC" or "A, C"; none where it holds anything else, or one twice. */
function lettersIn(cell: string): string[] {
  const found = cell
    .toUpperCase()
    .split(/[\s,;+&]*/)
    .filter(letter => letter !== '');
  return new Set(found).size === found.length && found.every(one => letters.some(letter => letter === one))
    ? found
    : [];
}

/** The column in which the value at a path of a question stands; that of its topic, where the path is none. */
function columnOf([field = 'topic', option, part]: readonly PropertyKey[]): string {
  if (field !== 'options') return String(field);
  if (option === undefined) return 'right';
  return `${letters[Number(option)]}${part === 'why' ? ' why' : ''}`;
}
