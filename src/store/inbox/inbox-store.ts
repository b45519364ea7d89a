import type { Kysely } from 'kysely';
import type { PersonRef, PlaceRef, UserRef } from '../../chat.ts';
import { compiledOnce } from '../compiled.ts';
import type { Desk } from '../database.ts';
import { know, type Who } from '../people.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { createFindEvidence, type Evidence, findReportedItems, type ReportedItem } from './evidence.ts';
import { createNewsStore, type NewsStore, replaceAnswered } from './news.ts';
import { createSuggestionStore, type SuggestionStore } from './suggestions.ts';
import type { DecisionKind } from './tables.ts';
import { addNotices, createWaitingStore, type WaitingStore } from './waiting.ts';

export type Decision = {
  subject: string;
  /** Equal for all that were decided on together. */
  decision: string;
  kind: DecisionKind;
  /** As somebody typed it. */
  text: string;
  topic: string | null;
  note: string | null;
  guide: string;
  at: Temporal.Instant;
};
/** What is decided of some subjects at once. */
type Deciding = Omit<Decision, 'subject' | 'text'> & {
  subjects: readonly { subject: string; text: string }[];
  /** Decisions that were seen to stand and are to give way. */
  replaces: readonly string[];
};

type Curator = { person: PersonRef; user: UserRef; name: string };
export type Change = { at: Temporal.Instant; name: string; what: string };

/** What curators see and decide. */
export type InboxStore = WaitingStore &
  SuggestionStore &
  NewsStore & {
    evidence(since: Temporal.Instant): Promise<Evidence[]>;
    reportedItems(since: Temporal.Instant): Promise<ReportedItem[]>;
    decisions(): Promise<Decision[]>;
    /** Changes whenever a decision is made, undone or written into the guide. */
    decisionsStamp(): Promise<string>;
    /** False where another curator has decided on one of them since; then nothing is saved. */
    decide(by: Who, deciding: Deciding): Promise<boolean>;
    /** Takes a decision back; false where it does not stand any more. */
    undo(decision: string): Promise<boolean>;
    /** Drops what was written into the guide since. */
    dropWritten(subjects: readonly string[]): Promise<void>;
    /** One of several offered answers was pressed. */
    notePressed(question: string): Promise<void>;
    isCurator(person: PersonRef): Promise<boolean>;
    curators(): Promise<Curator[]>;
    /** False where they were one already. */
    nameCurator(curator: Curator, by: Who, at: Temporal.Instant): Promise<boolean>;
    /** False where they were none. */
    removeCurator(person: PersonRef): Promise<boolean>;
    /** Keeps that somebody changed a setting of a place, or the curators where it is null. A repeat under one id does nothing. */
    noteChange(
      by: Who & { userName: string },
      change: { id: string; place: PlaceRef | null; what: string; at: Temporal.Instant },
    ): Promise<void>;
    /** The last changes of a place, and of the curators where it is said, the newest first. */
    changes(place: PlaceRef, ofCurators: boolean, limit: number): Promise<Change[]>;
  };

export function createInboxStore(db: Kysely<Tables>, desk: Desk): InboxStore {
  const stamp = compiledOnce(
    desk,
    db.selectFrom('decisions').select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('at')]),
  );
  return {
    evidence: createFindEvidence(db, desk),
    reportedItems: since => findReportedItems(db, since),
    async decisions() {
      const rows = await db.selectFrom('decisions').selectAll().orderBy('at').orderBy('subject').execute();
      return rows.map(({ at, decided_by, ...row }) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(at) }));
    },
    async decisionsStamp() {
      const [row] = await stamp([]);
      return `${row?.count ?? 0} ${row?.at ?? ''}`;
    },
    decide: (by, deciding) => decide(db, by, deciding),
    undo: decision =>
      db.transaction().execute(async on => {
        const gone = await on.deleteFrom('decisions').where('decision', '=', decision).returning('subject').execute();
        const subjects = gone.map(({ subject }) => subject);
        if (subjects.length > 0) await on.deleteFrom('answered').where('wording', 'in', subjects).execute();
        return subjects.length > 0;
      }),
    async dropWritten(subjects) {
      if (subjects.length > 0) await db.deleteFrom('decisions').where('subject', 'in', subjects).execute();
    },
    async notePressed(question) {
      await db.updateTable('questions').set({ pressed: 1 }).where('id', '=', question).execute();
    },
    ...createWaitingStore(db, desk),
    ...createSuggestionStore(db, desk),
    ...createNewsStore(db),
    ...curatorStore(db),
    ...changeStore(db),
  };
}

/** All of them or none: who comes second must not decide on half of what they saw. */
async function decide(
  db: Kysely<Tables>,
  by: Who,
  { subjects, replaces, at, note, ...decision }: Deciding,
): Promise<boolean> {
  const rows = subjects.map(({ subject, text }) => ({
    ...{ subject, text: storable(text), ...decision, note: note === null ? null : storable(note) },
    ...{ decided_by: by.user, at: at.epochMilliseconds },
  }));
  return db
    .transaction()
    .execute(async on => {
      await know(on, by);
      const own = subjects.map(({ subject }) => subject);
      if (replaces.length > 0)
        await on.deleteFrom('decisions').where('decision', 'in', replaces).where('subject', 'in', own).execute();
      const saved = await on
        .insertInto('decisions')
        .values(rows)
        .onConflict(conflict => conflict.column('subject').doNothing())
        .returning('subject')
        .execute();
      if (saved.length < rows.length) throw new Taken();
      await replaceAnswered(on, own, decision.kind === 'topic' ? decision.topic : null, at);
      if (decision.kind === 'topic') await addNotices(on, own, at);
      return true;
    })
    .catch(error => {
      if (error instanceof Taken) return false;
      throw error;
    });
}

/** Rolls a decision back that another one forestalled. */
class Taken extends Error {}

function curatorStore(
  db: Kysely<Tables>,
): Pick<InboxStore, 'isCurator' | 'curators' | 'nameCurator' | 'removeCurator'> {
  return {
    async isCurator(person) {
      const row = await db.selectFrom('curators').select('person').where('person', '=', person).executeTakeFirst();
      return row !== undefined;
    },
    async curators() {
      const rows = await db.selectFrom('curators').select(['person', 'user_ref', 'name']).orderBy('at').execute();
      return rows.map(({ person, user_ref, name }) => ({
        ...{ person: person as PersonRef, user: user_ref as UserRef, name },
      }));
    },
    nameCurator: ({ person, user, name }, by, at) =>
      db.transaction().execute(async on => {
        await know(on, by);
        if (user !== by.user) await know(on, { user, person });
        const saved = await on
          .insertInto('curators')
          .values({ person, user_ref: user, name: storable(name), named_by: by.user, at: at.epochMilliseconds })
          .onConflict(conflict => conflict.column('person').doNothing())
          .returning('person')
          .execute();
        return saved.length > 0;
      }),
    async removeCurator(person) {
      const gone = await db.deleteFrom('curators').where('person', '=', person).returning('person').execute();
      return gone.length > 0;
    },
  };
}

function changeStore(db: Kysely<Tables>): Pick<InboxStore, 'noteChange' | 'changes'> {
  return {
    noteChange: ({ user, person, userName }, { id, place, what, at }) =>
      db.transaction().execute(async on => {
        await know(on, { user, person });
        const row = { id, at: at.epochMilliseconds, place, user_ref: user, name: storable(userName) };
        await on
          .insertInto('changes')
          .values({ ...row, what: storable(what) })
          .onConflict(conflict => conflict.column('id').doNothing())
          .execute();
      }),
    async changes(place, ofCurators, limit) {
      const rows = await db
        .selectFrom('changes')
        .select(['at', 'name', 'what'])
        .where(({ or, eb }) => or([eb('place', '=', place), ...(ofCurators ? [eb('place', 'is', null)] : [])]))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ at, ...row }) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(at) }));
    },
  };
}
