import { type Kysely, sql } from 'kysely';
import type { PersonRef, PlaceRef } from '../../chat.ts';
import type { BankQuestion } from '../../knowledge/guide.ts';
import type { Suggested } from '../../rules/suggested.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import { know, type WhoAndWhere } from '../people.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import type { SuggestionState } from './tables.ts';

type Suggestion = {
  id: string;
  place: PlaceRef;
  person: PersonRef;
  state: SuggestionState;
  /** As it was filled in. */
  fields: Suggested;
  /** Null as long as something is to be mended. */
  question: BankQuestion | null;
  /** What the curator who gave it back wrote. */
  note: string | null;
  at: Temporal.Instant;
};

/** Questions for the quiz that people suggest. */
export type SuggestionStore = {
  suggestion(id: string): Promise<Suggestion | null>;
  /** Those in a state, the oldest first. */
  suggestions(state: SuggestionState): Promise<Suggestion[]>;
  /** Changes whenever one is accepted. */
  acceptedStamp(): Promise<string>;
  /**
   * Keeps what was filled in, under a new id or that of an own one that is a draft or was given back; false where it is
   * neither any more.
   */
  saveSuggestion(by: WhoAndWhere, suggestion: Omit<Suggestion, 'place' | 'person' | 'note'>): Promise<boolean>;
  /** False where another curator was faster. The person who suggested it is told. */
  judgeSuggestion(
    id: string,
    state: 'accepted' | 'returned' | 'declined',
    note: string | null,
    at: Temporal.Instant,
  ): Promise<boolean>;
};

/** What a notice of a suggestion begins with; its id stands behind it. */
export const suggestionKey = 'answer suggested ';

/** Those that teams are asked. */
export const isAccepted = sql<boolean>`state = ${sql.lit('accepted')}`;
/** Changes whenever one more is accepted. */
export const stampOf = ({ count, at }: { count: number; at: number | null }): string => `${count} ${at ?? ''}`;

export function createSuggestionStore(db: Kysely<Tables>, desk: Desk): SuggestionStore {
  const stamp = compiledOnce(
    desk,
    db
      .selectFrom('suggestions')
      .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('at')])
      .where(isAccepted),
  );
  return {
    async suggestion(id) {
      const row = await db.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? read(row) : null;
    },
    async suggestions(state) {
      const rows = await db.selectFrom('suggestions').selectAll().where('state', '=', state).orderBy('at').execute();
      return rows.map(read);
    },
    async acceptedStamp() {
      const [row] = await stamp([]);
      return stampOf(row ?? { count: 0, at: null });
    },
    saveSuggestion: (by, { id, state, fields, question, at }) =>
      db.transaction().execute(async on => {
        await know(on, by);
        const said = {
          ...{ state, fields: storable(JSON.stringify(fields)), at: at.epochMilliseconds },
          question: question && storable(JSON.stringify(question)),
        };
        const saved = await on
          .insertInto('suggestions')
          .values({ id, place: by.place, person: by.person, user_ref: by.user, note: null, ...said })
          .onConflict(conflict =>
            conflict
              .column('id')
              .doUpdateSet(said)
              .where('suggestions.person', '=', by.person)
              .where('suggestions.state', 'in', ['draft', 'returned']),
          )
          .returning('id')
          .execute();
        return saved.length > 0;
      }),
    judgeSuggestion: (id, state, note, at) =>
      db.transaction().execute(async on => {
        const row = await on
          .updateTable('suggestions')
          .set({ state, note: note === null ? null : storable(note), at: at.epochMilliseconds })
          .where('id', '=', id)
          .where('state', '=', 'open')
          .returning(['person', 'user_ref'])
          .executeTakeFirst();
        if (!row) return false;
        const when = { at: at.epochMilliseconds, due_at: at.epochMilliseconds };
        const notice = {
          person: row.person,
          user_ref: row.user_ref,
          key: `${suggestionKey}${id} ${state} ${at.epochMilliseconds}`,
        };
        await on
          .insertInto('notices')
          .values({ ...notice, kind: 'answer', ...when, tries: 0, lease_until: 0, holder: '' })
          .onConflict(conflict => conflict.doNothing())
          .execute();
        return true;
      }),
  };
}

/** Only this file writes such JSON, so its shape is known. */
function read({ fields, question, at, user_ref, ...row }: Tables['suggestions']): Suggestion {
  return {
    ...{ id: row.id, state: row.state, note: row.note, place: row.place as PlaceRef, person: row.person as PersonRef },
    ...{ fields: JSON.parse(fields) as Suggested, at: Temporal.Instant.fromEpochMilliseconds(at) },
    question: question === null ? null : (JSON.parse(question) as BankQuestion),
  };
}
