import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import { type Answer, type Card, cardOf } from '../../rules/cards.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';

type CardKey = Pick<Tables['cards'], 'person' | 'item'>;

/** Persons whose cards are brought up to date in one commit. */
const mostPersons = 50;

/** As it stands in the index of these. */
export const isUncarded = sql<boolean>`carded = ${sql.lit(0)}`;

export type Cards = ReturnType<typeof createCards>;

/** Cards of what was answered in reviews: an answer is one row, so that it is taken fast, and its card follows when needed. */
export function createCards(db: Kysely<Tables>, desk: Desk, words: Pick<SqlWords, 'jsonRows' | 'skipLocked'>) {
  const uncarded = db.selectFrom('reviews').select('person').distinct().where(isUncarded);
  const findOf = compiledOnce(desk, uncarded.where('person', '=', ''));
  const findCards = compiledOnce(desk, db.selectFrom('cards').selectAll().where('person', '=', ''));
  const findAny = compiledOnce(desk, uncarded.limit(sql.lit(mostPersons)));
  const statements = statementsFor(db, words);
  const run = async <Row>(on: Kysely<Tables>, text: string, rows: readonly (readonly unknown[])[]): Promise<Row[]> =>
    (await on.executeQuery<Row>(CompiledQuery.raw(text, [JSON.stringify(rows)]))).rows;

  /** Computes the cards of these questions, from all answers that count. */
  const compute = async (on: Kysely<Tables>, keys: readonly CardKey[]): Promise<void> => {
    const wanted = [...new Map(keys.map(key => [nameOf(key), key])).values()];
    if (wanted.length === 0) return;
    const given = await run<CardKey & { answers: string | null }>(on, statements.answers, wanted.map(keyOf));
    const cards = given.map(({ answers, ...key }) => ({ key, card: cardOf(answersIn(answers)) }));
    const without = cards.filter(({ card }) => !card);
    if (without.length > 0)
      await run(
        on,
        statements.remove,
        without.map(({ key }) => keyOf(key)),
      );
    const rows = cards.flatMap(({ key, card }) =>
      card ? [[...keyOf(key), ...cardColumns.map(name => card[name])]] : [],
    );
    if (rows.length > 0) await run(on, statements.write, rows);
  };
  const bringUp = async (on: Kysely<Tables>, persons: readonly string[]): Promise<void> => {
    const answered = await run<CardKey>(
      on,
      statements.bringUp,
      persons.map(person => [person]),
    );
    await compute(on, answered);
  };

  return {
    compute,
    /** What a person remembers, by question, with all that they answered. */
    async of(person: string): Promise<Map<string, Card>> {
      if ((await findOf([person])).length > 0)
        await db.transaction().execute(async on => {
          // In turn with whoever else writes what the person answered.
          await on
            .updateTable('people')
            .set(({ ref }) => ({ person: ref('person') }))
            .where('person', '=', person)
            .execute();
          await bringUp(on, [person]);
        });
      return cardsOf(await findCards([person]));
    },
    /** Brings some up to date that wait for it. Of whom somebody else writes just then, another time. */
    async bringUpSome(): Promise<void> {
      const waiting = (await findAny([])).map(({ person }) => person);
      if (waiting.length === 0) return;
      await db.transaction().execute(async on => {
        const free = words.skipLocked ? await unlocked(on, waiting, words.skipLocked) : waiting;
        if (free.length > 0) await bringUp(on, free);
      });
    },
  };
}

/** The columns of a card behind its key, in the order in which they are written. */
const cardColumns = ['stability', 'difficulty', 'last', 'due', 'days', 'wrong'] as const satisfies (keyof Card)[];
const typeOf = (column: keyof Card) =>
  column === 'stability' || column === 'difficulty' ? 'double precision' : 'bigint';

/** Of each, one text for any number of rows, which are a parameter: an array of arrays, as JSON. */
function statementsFor(db: Kysely<Tables>, { jsonRows }: Pick<SqlWords, 'jsonRows'>) {
  const given = sql`${sql.raw(jsonRows)}(${'[]'})`;
  const keys = sql`select value->>0, value->>1 from ${given}`;
  const columns = sql.join(cardColumns.map(name => sql.ref(name)));
  const values = cardColumns.map((name, i) => sql`cast(value->>${sql.lit(i + 2)} as ${sql.raw(typeOf(name))})`);
  const replaced = cardColumns.map(name => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
  const text = (statement: RawBuilder<unknown>): string => statement.compile(db).sql;
  return {
    // One by one, so that each is found by the index, however many the database takes them to be.
    answers: text(sql`select value->>0 as person, value->>1 as item, (select string_agg(day || ' ' || correct, ';')
      from reviews where person = value->>0 and item = value->>1 and voided = 0) as answers from ${given}`),
    remove: text(sql`delete from cards where (person, item) in (${keys})`),
    write: text(sql`insert into cards (person, item, ${columns})
      select value->>0, value->>1, ${sql.join(values)} from ${given} where true
      on conflict (person, item) do update set ${sql.join(replaced)}`),
    bringUp: text(sql`update reviews set carded = 1 where person in (select value->>0 from ${given}) and ${isUncarded}
      returning person, item`),
  };
}

/** Those of these persons of whom nobody else writes just now; they are locked. */
async function unlocked(on: Kysely<Tables>, persons: readonly string[], skipLocked: string): Promise<string[]> {
  const users = on.selectFrom('people').select('person').where('person', 'in', persons);
  const [all, free] = [await users.execute(), await users.modifyEnd(sql.raw(skipLocked)).execute()];
  const countIn = (rows: typeof all, person: string) => rows.filter(row => row.person === person).length;
  return persons.filter(person => countIn(free, person) === countIn(all, person));
}

const cardsOf = (rows: readonly Tables['cards'][]): Map<string, Card> =>
  new Map(rows.map(({ person: _, item, ...card }) => [item, card]));

const answersIn = (text: string | null): Answer[] =>
  (text ? text.split(';') : []).map(one => {
    const [day, correct] = one.split(' ');
    return { day: Number(day), right: correct === '1' };
  });

const keyOf = ({ person, item }: CardKey) => [person, item] as const;
const nameOf = ({ person, item }: CardKey): string => `${person}\n${item}`;
