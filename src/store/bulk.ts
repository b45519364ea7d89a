import { type RawBuilder, sql } from 'kysely';
import { doubleClick } from '../rules/options.ts';
import { counterPause, counterStatuses, liveStatuses, longestHandling, type RoundStatus } from '../rules/round.ts';
import type { SqlWords } from './database.ts';
import type { Tables } from './tables.ts';

/** How rows of a table are written by the many. */
export type Spec = {
  /** Every column with its type; those of the key come first. */
  columns: Readonly<Record<string, 'text' | 'bigint'>>;
  key: readonly string[];
  /** The columns that a row with a known key changes; none keeps the row that stands there. */
  replaces: readonly string[];
  /** A row that would change nothing is not written. */
  skipsEqual?: true;
  /** Of what it replaces, text that is kept where the new one is empty. */
  keeps?: readonly string[];
  /** How a row with a known key becomes the new one, if not by what the new one holds. */
  becomes?: {
    columns: Readonly<Record<string, RawBuilder<unknown>>>;
    where: RawBuilder<unknown>;
    returning: readonly string[];
  };
  /** What a new row must fulfil, as SQL over `given`. */
  where?: (words: SqlWords) => RawBuilder<unknown>;
  /** Of rows with the same key, the last one is all that matters: the earlier ones of a commit are not written. */
  lastStands?: true;
  /** Its rows may hang on the claim of an event. */
  claims?: true;
  /** A statement to run behind the rows, with the relation `given`. */
  after?: (given: RawBuilder<unknown>) => RawBuilder<unknown>;
};

type ColumnsOf<Row> = { [Column in keyof Row]: Row[Column] extends number ? 'bigint' : 'text' };

const isOneOf = (statuses: readonly RoundStatus[]) =>
  sql`rounds.status in (${sql.join(statuses.map(one => sql.lit(one)))})`;

/** What `refusePick` says, at the moment of writing: it takes a pick of a live round, in time, on a question that stands. */
const takesPick = () => sql`exists (select 1 from rounds join round_questions on round_questions.round = rounds.id
  where rounds.id = given.round and ${isOneOf(liveStatuses)}
  and rounds.closes > given.at
  and round_questions.item = given.item and round_questions.voided = 0)`;

const pause = sql.lit(counterPause.total('milliseconds'));

/**
 * Wakes rounds to bring their counters up to date, at their end at the latest; one that was woken already is not due at
 * its end any more.
 */
const wakeCounter = (given: RawBuilder<unknown>) => sql`update rounds
  set due_at = case when shown_at + ${pause} < closes then shown_at + ${pause} else closes end
  where id in (select given.round from ${given}) and ${isOneOf(counterStatuses)} and due_at >= closes`;

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
  where mocks.person = given.person and mocks.id = given.mock and mocks.handed is null
  and (mocks.ends is null or mocks.ends > given.at) ${sql.raw(held)})`;

/** An answer in a review counts while the person is at it. */
const takesAnswer = ({ held }: SqlWords) => sql`exists (select 1 from review_sessions
  where review_sessions.person = given.person
  and given.source like 'review ' || review_sessions.id || ' %' ${sql.raw(held)})`;

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

/** The tables that are written for every question or tap, in the order in which a commit locks them. */
export const specs = {
  // Written just before the claim of its event: where that was won before, the mention was answered before.
  mentions: {
    columns: { event_id: 'text', at: 'bigint', person: 'text', mention: 'text', lease_until: 'bigint' },
    key: ['event_id'],
    replaces: [],
    where: () => sql`not exists (select 1 from events where events.event_id = given.event_id)`,
  },
  events: { columns: { event_id: 'text', at: 'bigint' }, key: ['event_id'], replaces: [] },
  talks: {
    columns: { talk: 'text', person: 'text', state: 'text', at: 'bigint' },
    key: ['talk'],
    replaces: ['person', 'state', 'at'],
    lastStands: true,
    claims: true,
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
    claims: true,
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
    claims: true,
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
    claims: true,
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
    claims: true,
    where: takesTap,
  },
} satisfies { [Table in keyof Tables]?: Spec & { columns: ColumnsOf<Tables[Table]> } };

type Row = { [Table in keyof typeof specs]: { table: Table; row: Tables[Table] } }[keyof typeof specs];

/**
 * One row to write. With `claim`, the row of an event, it is written only if that event was not claimed before, and the
 * event is claimed in the same commit: what came twice has its effect once, and what was claimed has it.
 */
export type Insertion = Row & { claim?: Tables['events'] };

/**
 * What a row is known by among those of its table. Where that is one column, it is that very text, which no map has to read
 * anew.
 */
export function keyOf(table: keyof typeof specs, row: Readonly<Record<string, unknown>>): string {
  const [first = '', ...more] = specs[table].key;
  return more.length === 0
    ? String(row[first])
    : more.reduce((key, column) => `${key}\n${row[column]}`, row[first] as string);
}

/** What rows have in common that build on each other. */
export const buildsOn = ({ table, row }: Insertion): string | undefined =>
  'becomes' in specs[table] ? `${table}\n${keyOf(table, row)}` : undefined;

/** What was written last. A row that changed nothing says nothing, and is told so. */
export const lastWritten = (earlier: Written, later: Written): Written =>
  isEmpty(earlier) || isEmpty(later) ? earlier : later;

const isEmpty = (written: Written): boolean => Object.keys(written).length === 0;

/**
 * What no two rows of one commit have in common. Keys of two tables differ by themselves, and where they did not, one row
 * would only wait for the next commit; but a mention has the key of its event, and both are to be in the same one.
 */
export const keysOf = ({ table, row, claim }: Insertion): string[] => {
  if ('lastStands' in specs[table]) return [];
  const own = table === 'mentions' ? `mention\n${keyOf(table, row)}` : keyOf(table, row);
  return claim ? [own, keyOf('events', claim)] : [own];
};

/** What the database says of a row that it wrote: its key, and what it became where that is not what was given. */
export type Written = Readonly<Record<string, string>>;

/** The columns that are given of a row, in this order, with the event that it hangs on where it may. */
const givenColumns = ({ columns, claims }: Spec) =>
  Object.entries<'text' | 'bigint'>(claims ? { ...columns, claim: 'text' } : columns);

/** The relation `given`: rows as `valuesOf` writes them, each value under the name of its column. */
export function given(spec: Spec, rows: RawBuilder<unknown>): RawBuilder<unknown> {
  const named = givenColumns(spec).map(
    ([name, type], i) => sql`cast(value->>${sql.lit(i)} as ${sql.raw(type)}) as ${sql.ref(name)}`,
  );
  return sql`(select ${sql.join(named)} from ${rows}) as given`;
}

/** A function that lists what is given of a row: without names, which would be written and read for each row anew. */
export function valuesOf(spec: Spec): (row: Readonly<Record<string, unknown>>) => unknown[] {
  const names = givenColumns(spec).map(([name]) => name);
  return row => names.map(name => row[name]);
}

/**
 * Inserts rows of JSON, each with its own key, and returns the keys that it wrote. A row whose `claim` is not among those
 * that were won is left out. The text is the same for any number of rows; sorted ones keep two writers from waiting for each other.
 */
export function insertion(
  table: string,
  spec: Spec,
  rows: RawBuilder<unknown>,
  won: RawBuilder<unknown>,
  words: SqlWords,
): RawBuilder<unknown> {
  const { columns, key, replaces, skipsEqual, becomes, claims, keeps = [], where = () => sql`true` } = spec;
  const refs = (names: readonly string[]) => sql.join(names.map(name => sql.ref(name)));
  const names = refs(Object.keys(columns));
  const old = (name: string) => sql.ref(`${table}.${name}`);
  const said = (name: string, from: 'given' | 'excluded') => {
    const value = sql.ref(`${from}.${name}`);
    return keeps.includes(name) ? sql`coalesce(nullif(${value}, ''), ${old(name)})` : value;
  };
  const replaced = replaces.map(name => sql`${sql.ref(name)} = ${becomes?.columns[name] ?? said(name, 'excluded')}`);
  const action =
    replaced.length === 0
      ? sql`nothing`
      : sql`update set ${sql.join(replaced)} ${becomes ? sql`where ${becomes.where}` : sql``}`;
  const free = claims ? sql`and (given.claim is null or given.claim in (${won}))` : sql``;
  // Looked for one by one and before: to see that it changes nothing, PostgreSQL would lock the row, and that is a write.
  const same = [...key, ...replaces].map(name => sql`${old(name)} = ${said(name, 'given')}`);
  const news = skipsEqual
    ? sql`and (select 1 from ${sql.table(table)} where ${sql.join(same, sql` and `)}) is null`
    : sql``;
  return sql`insert into ${sql.table(table)} (${names})
    select ${names} from ${given(spec, rows)} where ${where(words)} ${free} ${news} order by ${refs(key)}
    on conflict (${refs(key)}) do ${action} returning ${refs([...key, ...(becomes?.returning ?? [])])}`;
}
