/**
 * CSV by hand: problems are told by their line, and no cell may be lost on the way to a spreadsheet and back. Of the
 * packages that read CSV, csv-parse 7.0 miscounts lines within cells and Papa Parse 5.7 mixes up line ends.
 */

/** A line of a CSV file: its cells, and where in the file it begins. */
export type CsvRow = { line: number; cells: string[] };

/** What spreadsheets take for a formula when a cell begins with it (owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Rows as CSV of RFC 4180. An apostrophe before what looks like a formula makes it text; `readCsv` takes it off again. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads CSV as spreadsheets save it, with any kind of line break, and with commas, semicolons or tabs between the cells;
 * empty lines are left out. `broken` is the line at which it cannot go on.
 */
export function readCsv(source: string): { rows: CsvRow[]; broken: number | null } {
  const rows: CsvRow[] = [];
  const text = source.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const match = cell.exec(text);
    if (!match) return { rows, broken: line };
    const [whole, written = '', end] = match;
    row.cells.push(readCell(written));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    if (row.cells.some(text => text !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return { rows, broken: null };
}

/** Where numbers are written with a comma, spreadsheets put semicolons between cells. The names of columns hold neither. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}

function readCell(written: string): string {
  const text = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
