import { type Kysely, sql } from 'kysely';
import { type Card, cardOf, type Day } from '../../rules/cards.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk, SqlWords } from '../database.ts';
import type { Tables } from '../tables.ts';

export type ReviewRow = Omit<Tables['reviews'], 'choices' | 'carded'>;

/** Rows of one statement: SQLite takes 32,766 parameters. */
const mostRows = 1_000;

/** Keeps answers, unless they stand already, and computes the cards anew that they belong to. */
export async function writeReviews(on: Kysely<Tables>, rows: readonly ReviewRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += mostRows) {
    const lot = rows.slice(start, start + mostRows);
    await on
      .insertInto('reviews')
      .values(lot.map(row => ({ ...row, choices: '', carded: 1 })))
      .onConflict(conflict => conflict.columns(['person', 'source']).doNothing())
      .execute();
    await computeCards(on, lot);
  }
}

type CardKey = Pick<ReviewRow, 'person' | 'item'>;

/** The cards of these questions, from all answers that count. */
export async function computeCards(on: Kysely<Tables>, keys: readonly CardKey[]): Promise<void> {
  const unique = [...new Map(keys.map(key => [nameOf(key), key])).values()];
  for (let start = 0; start < unique.length; start += mostRows)
    await computeLot(on, unique.slice(start, start + mostRows));
}

async function computeLot(on: Kysely<Tables>, keys: readonly CardKey[]): Promise<void> {
  const rows = await on
    .selectFrom('reviews')
    .select(['person', 'item', 'day', 'correct'])
    .where(isAnyOf(keys))
    .where('voided', '=', 0)
    .execute();
  const answers = Map.groupBy(rows, nameOf);
  const cards = keys.map(({ person, item }) => {
    const given = answers.get(nameOf({ person, item })) ?? [];
    return { person, item, card: cardOf(given.map(({ day, correct }) => ({ day, right: correct === 1 }))) };
  });
  const without = cards.filter(({ card }) => !card);
  if (without.length > 0) await on.deleteFrom('cards').where(isAnyOf(without)).execute();
  await writeCards(
    on,
    cards.flatMap(({ card, ...key }) => (card ? [{ ...key, ...card }] : [])),
  );
}

/** As a table of its own: databases find these by their index, however many they are. */
const isAnyOf = (keys: readonly CardKey[]) =>
  sql<boolean>`(person, item) in (values ${sql.join(keys.map(({ person, item }) => sql`(${person}, ${item})`))})`;

const nameOf = ({ person, item }: CardKey): string => `${person}\n${item}`;

async function writeCards(on: Kysely<Tables>, cards: readonly (CardKey & Card)[]): Promise<void> {
  if (cards.length === 0) return;
  await on
    .insertInto('cards')
    .values([...cards])
    .onConflict(conflict =>
      conflict.columns(['person', 'item']).doUpdateSet(({ ref }) => ({
        ...{ stability: ref('excluded.stability'), difficulty: ref('excluded.difficulty') },
        ...{ last: ref('excluded.last'), due: ref('excluded.due') },
        ...{ days: ref('excluded.days'), wrong: ref('excluded.wrong') },
      })),
    )
    .execute();
}

/** Persons whose cards are brought up to date in one commit. */
const mostPersons = 20;

/** As it stands in the index of these. */
export const isUncarded = sql<boolean>`carded = ${sql.lit(0)}`;

/** Cards of what was answered in reviews: an answer is one row, so that it is taken fast, and its card follows when needed. */
export function createCards(db: Kysely<Tables>, desk: Desk, { skipLocked }: Pick<SqlWords, 'skipLocked'>) {
  const uncarded = db.selectFrom('reviews').select('person').distinct().where(isUncarded);
  const findOf = compiledOnce(desk, uncarded.where('person', '=', ''));
  const findAny = compiledOnce(desk, uncarded.limit(mostPersons));
  const bringUp = async (on: Kysely<Tables>, persons: readonly string[]) => {
    if (persons.length === 0) return;
    const rows = await on
      .updateTable('reviews')
      .set({ carded: 1 })
      .where('person', 'in', persons)
      .where(isUncarded)
      .returning(['person', 'item'])
      .execute();
    await computeCards(on, rows);
  };
  return {
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
      return findCards(db, person);
    },
    /** Brings some up to date that wait for it. Of whom somebody else writes just then, another time. */
    async bringUpSome(): Promise<void> {
      const waiting = (await findAny([mostPersons])).map(({ person }) => person);
      if (waiting.length === 0) return;
      await db.transaction().execute(async on => {
        const users = on.selectFrom('people').select('person').where('person', 'in', waiting);
        const all = await users.execute();
        const free = skipLocked ? await users.modifyEnd(sql.raw(skipLocked)).execute() : all;
        const countIn = (rows: typeof all, person: string) => rows.filter(row => row.person === person).length;
        await bringUp(
          on,
          waiting.filter(person => countIn(free, person) === countIn(all, person)),
        );
      });
    },
  };
}

async function findCards(on: Kysely<Tables>, person: string): Promise<Map<string, Card>> {
  const rows = await on.selectFrom('cards').selectAll().where('person', '=', person).execute();
  return new Map(rows.map(({ person: _, item, ...card }) => [item, card]));
}

/** The questions that a person answered last, the newest first. */
export async function findLast(on: Kysely<Tables>, person: string, count: number): Promise<string[]> {
  const rows = await on
    .selectFrom('reviews')
    .select('item')
    .where('person', '=', person)
    .orderBy('at', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ item }) => item);
}

/** How many questions of reviews a person answered on a day. */
export async function countReviewed(on: Kysely<Tables>, person: string, day: Day): Promise<number> {
  const { count } = await on
    .selectFrom('reviews')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('way', '=', 'review')
    .where('day', '=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many answers a person gave since then, and how many were right; of void questions none. */
export async function countSince(
  on: Kysely<Tables>,
  person: string,
  since: Temporal.Instant,
): Promise<{ answered: number; right: number }> {
  const { answered, right } = await on
    .selectFrom('reviews')
    .select(({ fn }) => [fn.countAll<number>().as('answered'), fn.sum<number | null>('correct').as('right')])
    .where('person', '=', person)
    .where('at', '>=', since.epochMilliseconds)
    .where('voided', '=', 0)
    .executeTakeFirstOrThrow();
  return { answered: Number(answered), right: Number(right ?? 0) };
}
