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

/** Reads CSV with any kind of line break; empty lines are left out. `broken` is the line at which it cannot go on. */
export function readCsv(source: string): { rows: CsvRow[]; broken: number | null } {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y;
  const rows: CsvRow[] = [];
  const text = source.replace(/^\ufeff/, '');
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const match = cell.exec(text);
    if (!match) return { rows, broken: line };
    const [whole, written = '', end] = match;
    row.cells.push(readCell(written));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (row.cells.some(text => text !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return { rows, broken: null };
}

function readCell(written: string): string {
  const text = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
