import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import { doubleClick } from '../rules/options.ts';
import { counterPause, counterStatuses, liveStatuses, longestHandling, type RoundStatus } from '../rules/round.ts';
import type { SqlWords } from './database.ts';
import type { Tables } from './tables.ts';

type Spec = {
  /** Every column with its type; those of the key come first. */
  columns: Readonly<Record<string, 'text' | 'bigint'>>;
  key: readonly string[];
  /** The columns that a row with a known key changes; none keeps the row that stands there. */
  replaces: readonly string[];
  /** A row that would change nothing is not written. */
  skipsEqual?: true;
  /** Of what it replaces, text that is kept where the new one is empty. */
  keeps?: readonly string[];
  /** How a row with a known key becomes the new one, if not by what the new one holds; then each row is written by itself. */
  becomes?: {
    columns: Readonly<Record<string, RawBuilder<unknown>>>;
    where: RawBuilder<unknown>;
    returning: readonly string[];
  };
  /** What a new row must fulfil, as SQL over `value`, its JSON. */
  where?: (words: SqlWords) => RawBuilder<unknown>;
  /** A statement to run behind the rows, which are its JSON parameter. */
  after?: (rows: RawBuilder<unknown>) => RawBuilder<unknown>;
};

type ColumnsOf<Row> = { [Column in keyof Row]: Row[Column] extends number ? 'bigint' : 'text' };

const isOneOf = (statuses: readonly RoundStatus[]) =>
  sql`rounds.status in (${sql.join(statuses.map(one => sql.lit(one)))})`;

/** What `refusePick` says, at the moment of writing: it takes a pick of a live round, in time, on a question that stands. */
const takesPick = () => sql`exists (select 1 from rounds join round_questions on round_questions.round = rounds.id
  where rounds.id = value->>'round' and ${isOneOf(liveStatuses)}
  and rounds.closes > cast(value->>'at' as bigint)
  and round_questions.item = value->>'item' and round_questions.voided = 0)`;

const pause = sql.lit(counterPause.total('milliseconds'));

/**
 * Wakes rounds to bring their counters up to date, at their end at the latest; one that was woken already is not due at
 * its end any more.
 */
const wakeCounter = (rows: RawBuilder<unknown>) => sql`update rounds
  set due_at = case when shown_at + ${pause} < closes then shown_at + ${pause} else closes end
  where id in (select value->>'round' from ${rows}) and ${isOneOf(counterStatuses)} and due_at >= closes`;

/** So many options are asked for by the question of a pick that stands. */
const most = sql`(select length(right_options) from round_questions
  where round_questions.round = picks.round and round_questions.item = picks.item)`;
const rest = sql`replace(picks.choices, excluded.tapped, '')`;
const isChosen = sql`${rest} <> picks.choices`;
const lag = sql.lit(longestHandling.total('milliseconds'));
const click = sql.lit(doubleClick.total('milliseconds'));

/**
 * What `afterTap` says, at the moment of writing, with the option of the tap in `excluded`. Of taps that replace
 * each other the latest stands, in whatever order they come; the second one of a double click changes nothing. The order
 * of two is enough: a question asks for no more, as its schema has it.
 */
const tapped = {
  columns: {
    choices: sql`case when ${most} = 1 then excluded.tapped when ${isChosen} then ${rest}
      when picks.choices < excluded.tapped then picks.choices || excluded.tapped
      else excluded.tapped || picks.choices end`,
    tapped: sql`excluded.tapped`,
    at: sql`excluded.at`,
  },
  where: sql`case when ${most} = 1 then excluded.at >= picks.at or excluded.at < picks.at - ${lag}
    else (${isChosen} or length(picks.choices) < ${most})
      and (picks.tapped <> excluded.tapped or abs(excluded.at - picks.at) >= ${click}) end`,
  returning: ['choices'],
};

/** A mock exam takes taps until it is handed in or over. It is held until the commit, so that nobody hands it in before. */
const takesTap = ({ held }: SqlWords) => sql`exists (select 1 from mocks
  where mocks.person = value->>'person' and mocks.id = value->>'mock' and mocks.handed is null
  and (mocks.ends is null or mocks.ends > cast(value->>'at' as bigint)) ${sql.raw(held)})`;

/** An answer in a review counts while the person is at it. */
const takesAnswer = ({ held }: SqlWords) => sql`exists (select 1 from review_sessions
  where review_sessions.person = value->>'person'
  and value->>'source' like 'review ' || review_sessions.id || ' %' ${sql.raw(held)})`;

const others = sql`replace(mock_answers.choices, excluded.tapped, '')`;

/**
 * A tap in a mock exam says what is to be chosen or marked, and not that something changes: so two of one moment do what
 * one does. One of a mark has no option, one that takes an option back has it in `tapped` alone.
 */
const tappedInMock = {
  columns: {
    choices: sql`case when excluded.tapped = '' then mock_answers.choices when excluded.choices = '' then ${others}
      when excluded.most = 1 or ${others} = '' then excluded.tapped
      when ${others} < excluded.tapped then ${others} || excluded.tapped
      else excluded.tapped || ${others} end`,
    tapped: sql`excluded.tapped`,
    marked: sql`case when excluded.tapped = '' then excluded.marked else mock_answers.marked end`,
    most: sql`excluded.most`,
    at: sql`case when excluded.tapped = '' then mock_answers.at else excluded.at end`,
  },
  where: sql`excluded.tapped = '' or case when excluded.most = 1
    then mock_answers.choices = '' or excluded.at >= mock_answers.at or excluded.at < mock_answers.at - ${lag}
    else excluded.choices = '' or length(${others}) < excluded.most end`,
  returning: ['choices', 'marked'],
};

/** The tables that are written for every question or tap, in the order in which a transaction locks them. */
const specs = {
  // Written just before the claim of its event: where that was won before, the mention was answered before.
  mentions: {
    columns: { event_id: 'text', at: 'bigint', person: 'text', mention: 'text', lease_until: 'bigint' },
    key: ['event_id'],
    replaces: [],
    where: () => sql`not exists (select 1 from events where events.event_id = value->>'event_id')`,
  },
  events: { columns: { event_id: 'text', at: 'bigint' }, key: ['event_id'], replaces: [] },
  talks: {
    columns: { talk: 'text', person: 'text', state: 'text', at: 'bigint' },
    key: ['talk'],
    replaces: ['person', 'state', 'at'],
  },
  questions: {
    columns: {
      id: 'text',
      at: 'bigint',
      text: 'text',
      wording: 'text',
      outcome: 'text',
      topics: 'text',
      guide: 'text',
      pressed: 'bigint',
    },
    key: ['id'],
    replaces: [],
  },
  people: {
    columns: { user_ref: 'text', name: 'text', hidden: 'bigint', person: 'text', direct: 'text' },
    key: ['user_ref'],
    replaces: ['name', 'person'],
    skipsEqual: true,
    keeps: ['name'],
  },
  picks: {
    columns: { round: 'text', item: 'text', user_ref: 'text', choices: 'text', tapped: 'text', at: 'bigint' },
    key: ['round', 'item', 'user_ref'],
    replaces: ['choices', 'tapped', 'at'],
    becomes: tapped,
    where: takesPick,
    after: wakeCounter,
  },
  reviews: {
    columns: {
      person: 'text',
      source: 'text',
      item: 'text',
      way: 'text',
      correct: 'bigint',
      day: 'bigint',
      at: 'bigint',
      voided: 'bigint',
      choices: 'text',
      carded: 'bigint',
    },
    key: ['person', 'source'],
    replaces: [],
    where: takesAnswer,
  },
  mock_answers: {
    columns: {
      person: 'text',
      mock: 'text',
      question: 'bigint',
      choices: 'text',
      tapped: 'text',
      marked: 'bigint',
      most: 'bigint',
      at: 'bigint',
    },
    key: ['person', 'mock', 'question'],
    replaces: ['choices', 'tapped', 'marked', 'most', 'at'],
    becomes: tappedInMock,
    where: takesTap,
  },
} satisfies { [Table in keyof Tables]?: Spec & { columns: ColumnsOf<Tables[Table]> } };

type Row = { [Table in keyof typeof specs]: { table: Table; row: Tables[Table] } }[keyof typeof specs];

/**
 * One row to write. With `claim`, the row of an event, it is written only if that event was not claimed before, and the
 * event is claimed in the same commit: what came twice has its effect once, and what was claimed has it.
 */
export type Insertion = Row & { claim?: Tables['events'] };

/** What the database says of a row that it wrote: its key, and what it became where that is not what was given. */
export type Written = Readonly<Record<string, string>>;

type Lot = readonly Insertion[];
type Effects = ReadonlyMap<Insertion, Written>;

/**
 * Returns a function that writes rows of several tables: one statement per table, whatever the number of rows, in a
 * transaction if there are two or more. It resolves to the rows that now stand in the database because of this write; a
 * row that changed nothing though its claim was won is among them with nothing written.
 */
export function bulkWriter(db: Kysely<Tables>, words: SqlWords): (rows: Lot) => Promise<Effects> {
  const writers = Object.entries<Spec>(specs).map(([table, spec]) => ({
    table,
    write: lotWriter(db, table, spec, words),
  }));
  async function writeAll(on: Kysely<Tables>, rows: Lot): Promise<Effects> {
    const claims = new Map(rows.flatMap(row => (row.claim ? [[row, claimOf(row.claim)] as const] : [])));
    const effects = new Map<Insertion, Written>();
    for (const { table, write } of writers) {
      const lot = [...rows, ...claims.values()].filter(row => row.table === table);
      const free = lot.filter(row => effects.has(claims.get(row) ?? row) || !claims.has(row));
      for (const row of free) if (claims.has(row)) effects.set(row, {});
      if (free.length > 0) for (const [row, written] of await write(on, free)) effects.set(row, written);
    }
    return effects;
  }
  const isAtomic = (rows: Lot) =>
    rows.every(({ table, claim }) => table === rows[0]?.table && !claim && !('becomes' in specs[table]));
  return rows =>
    isAtomic(rows) ? writeAll(db, rows) : db.transaction().execute(transaction => writeAll(transaction, rows));
}

const claimOf = (row: Tables['events']): Insertion => ({ table: 'events', row });

function lotWriter(
  db: Kysely<Tables>,
  table: string,
  spec: Spec,
  words: SqlWords,
): (on: Kysely<Tables>, lot: Lot) => Promise<Effects> {
  const { key, replaces, becomes } = spec;
  const rowsOf = sql`${sql.raw(words.jsonRows)}(${'[]'})`;
  const insert = insertion(table, spec, rowsOf, words).compile(db).sql;
  const after = spec.after?.(rowsOf).compile(db).sql;
  const keyOf = (row: Readonly<Record<string, unknown>>) => key.map(column => row[column]).join('\n');
  return async (on, lot) => {
    const effects = new Map<Insertion, Written>();
    const latest = new Map<string, Written>();
    for (let left = lot; left.length > 0; ) {
      // One row for each key, as PostgreSQL wants it: the first counts where rows are kept or build on each other, else
      // the last.
      const byKey = new Map<string, Insertion>();
      for (const one of replaces.length === 0 || becomes ? left.toReversed() : left) byKey.set(keyOf(one.row), one);
      const json = JSON.stringify([...byKey.values()].map(({ row }) => row));
      const { rows } = await on.executeQuery<Record<string, string>>(CompiledQuery.raw(insert, [json]));
      if (after) await on.executeQuery(CompiledQuery.raw(after, [json]));
      for (const row of rows) {
        const one = byKey.get(keyOf(row));
        if (one) effects.set(one, row);
        latest.set(keyOf(row), row);
      }
      const done = new Set(byKey.values());
      left = becomes ? left.filter(one => !done.has(one)) : [];
    }
    // What they became together is what stands once the commit is done.
    for (const one of effects.keys()) effects.set(one, latest.get(keyOf(one.row)) ?? {});
    return effects;
  };
}

/**
 * Inserts the rows of a JSON array, its only parameter, and returns the keys that it wrote. The text is the same for
 * any number of rows, so it is compiled once; sorted rows keep two writers from waiting for each other.
 */
function insertion(table: string, spec: Spec, rows: RawBuilder<unknown>, words: SqlWords): RawBuilder<unknown> {
  const { columns, key, replaces, skipsEqual, becomes, keeps = [], where = () => sql`true` } = spec;
  const refs = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)));
  const values = Object.entries(columns).map(([name, type]) => sql`cast(value->>${sql.lit(name)} as ${sql.raw(type)})`);
  const positions = sql.join(key.map((_, i) => sql.lit(i + 1)));
  const old = (name: string) => sql.ref(`${table}.${name}`);
  const given = (name: string) => {
    const said = sql.ref(`excluded.${name}`);
    return keeps.includes(name) ? sql`coalesce(nullif(${said}, ''), ${old(name)})` : said;
  };
  const replaced = replaces.map(name => sql`${sql.ref(name)} = ${becomes?.columns[name] ?? given(name)}`);
  const differs = replaces.map(name => sql`${old(name)} is distinct from ${given(name)}`);
  const unless = becomes
    ? sql`where ${becomes.where}`
    : skipsEqual
      ? sql`where ${sql.join(differs, sql` or `)}`
      : sql``;
  const action = replaced.length === 0 ? sql`nothing` : sql`update set ${sql.join(replaced)} ${unless}`;
  return sql`insert into ${sql.table(table)} (${refs(Object.keys(columns))})
    select ${sql.join(values)} from ${rows} where ${where(words)} order by ${positions}
    on conflict (${refs(key)}) do ${action} returning ${refs([...key, ...(becomes?.returning ?? [])])}`;
}
