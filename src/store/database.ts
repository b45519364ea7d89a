import type { Compilable, Dialect, RawBuilder } from 'kysely';
import type { StartError } from '../errors.ts';

export type SqlWords = {
  /** The function that makes rows of a JSON array. PostgreSQL's `json` would be parsed anew for every value read. */
  jsonRows: 'json_each' | 'jsonb_array_elements';
  /** Rows of a group as the text of a JSON array, in the order given: of each an array of these columns. */
  jsonLists(columns: readonly RawBuilder<unknown>[], order: RawBuilder<unknown>): RawBuilder<string | null>;
  /** Drops what earlier versions deleted without overwriting it. */
  compact: '' | 'vacuum';
  /** Locks the rows of a query and passes over those that another process holds; '' where writers wait anyway. */
  skipLocked: '' | 'for update skip locked';
  /** Holds the rows of a query as they are until the commit; '' where writers wait anyway. */
  held: '' | 'for share';
  /**
   * Whether a column begins with a text, letter by letter: by an order of letters, of which databases have different ones,
   * only where that of this one is known.
   */
  begins(column: RawBuilder<unknown>, text: string): RawBuilder<boolean>;
  /** Epoch milliseconds by the clock of the database: processes on several machines have one each. */
  clock: string;
};

/**
 * A door with one key, which the system takes back from a process that dies. A database on this machine can have one, and
 * then nobody waits for what a dead process held to run out.
 */
export type Gate = {
  /** True if this process has the key now; false while another one has it. */
  enter(): boolean;
  leave(): void;
};

/** What stands in the columns of src/store/tables.ts. */
export type Value = string | number | null;

/** Runs a statement and returns its rows. */
export type Run = <Row>(text: string, values: readonly Value[]) => Row[];

/**
 * Statements that are asked for so often that Kysely's own work on each would be the greater part. Each text is prepared
 * once, so there should be few of them. They wait for their turn among all others, and never run within a transaction
 * that somebody else has begun.
 */
export type Desk = {
  /** Runs one statement, which is a commit of its own. */
  run<Row>(text: string, values: readonly Value[]): Promise<Row[]>;
  /**
   * Runs all that `work` does at one go and in one commit, or none of it where it throws; null for a server, to which
   * every statement is a way of its own: there one statement can write into several tables.
   */
  together: (<T>(work: (run: Run) => T) => Promise<T>) | null;
  /**
   * Runs statements one after the other and in one commit, or none of them where one fails, and resolves to the rows of
   * each. A server is not waited for between them. They are for what is rarely asked for, and so are not kept prepared.
   */
  all(statements: readonly Compilable[]): Promise<Record<string, unknown>[][]>;
  /** Nobody waits for it just now: what the database has to do some time is best done soon. */
  rest(): void;
};

/** Watches the statements of the desk. */
export type Observe = {
  /** Milliseconds from any beginning. */
  clock: () => number;
  /** Is told of each statement that has run, and how many milliseconds it took. */
  told(text: string, milliseconds: number): void;
};

/** A kind of database: all that the store must know about it. src/store/sqlite.ts and src/store/postgres.ts make one. */
export type Database = {
  dialect: Dialect;
  desk: Desk;
  /**
   * Only of a database in memory, which is always new: do its tables stand, as a copy of those that were kept before? Else
   * they are to be made, and then kept for the next one.
   */
  tables: { stand: boolean; keep(): void } | null;
  /** The words in which our own SQL differs. */
  words: SqlWords;
  /** null where processes on other machines use the database too. */
  gate: Gate | null;
  /** May the rows of a failed statement succeed one by one? Not if the connection or the disk is to blame. */
  retryAlone(error: unknown): boolean;
  /**
   * Takes what was deleted out of the files of the database too, as far as that is not the server's business: at once, but
   * behind the answer, and again and again until it is done.
   */
  scrub(): void;
  /** Why the database could not be made ready, and what to do. */
  problem(error: unknown): StartError;
};
