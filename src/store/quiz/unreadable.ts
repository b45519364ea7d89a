/** Rows that hold what the program never writes: of a damaged database, a hand that slipped, or another version. */

/** A column holds what it cannot. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(column: string, value: unknown) {
    super(`${column} holds ${JSON.stringify(value)?.slice(0, 100)}`);
  }
}

/** Reads the value of a column; throws `Unreadable` if that throws or finds nothing. */
export function readColumn<V, T>(column: string, value: V, read: (value: V) => T | undefined): T {
  try {
    const found = read(value);
    if (found !== undefined) return found;
  } catch {
    // Whatever was wrong with it, the column and its value say more.
  }
  throw new Unreadable(column, value);
}

export const readInstant = (column: string, milliseconds: number): Temporal.Instant =>
  readColumn(column, milliseconds, value => Temporal.Instant.fromEpochMilliseconds(value));

/** A date as it is written, and not what else Temporal would take for one. */
export const readDate = (column: string, date: string): Temporal.PlainDate =>
  readColumn(column, date, text => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : undefined));

/** Reads what can be read of rows; the others are handed to `aside`, each with what is wrong with it. */
export function readable<Row, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
  aside: (row: Row, problem: string) => void = () => {},
): T[] {
  return rows.flatMap(row => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      aside(row, error.message);
      return [];
    }
  });
}
