import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { PersonRef } from '../../chat.ts';
import type { Day } from '../../rules/cards.ts';
import type { Tables } from '../tables.ts';

const questionsSchema = z.array(
  z.object({
    item: z.string(),
    order: z.array(z.number().int().min(0)).min(2),
    choices: z.array(z.number().int()).nullable(),
    passed: z.boolean(),
  }),
);

/**
 * A question of a review: `order` says which option stands at each place, `choices` are the options that were taken,
 * null before. It was `passed` over where it could not be asked any more when its turn came.
 */
export type ReviewQuestion = z.infer<typeof questionsSchema>[number];
/** The review that a person is at. */
export type Session = { id: string; day: Day; questions: readonly ReviewQuestion[] };

/** What cannot be read is over. */
export async function findSession(on: Kysely<Tables>, person: PersonRef): Promise<Session | null> {
  const row = await on.selectFrom('review_sessions').selectAll().where('person', '=', person).executeTakeFirst();
  if (!row) return null;
  const read = questionsSchema.safeParse(jsonOf(row.questions));
  return read.success ? { id: row.id, day: row.day, questions: read.data } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps a session in place of the one before. */
export async function writeSession(on: Kysely<Tables>, person: PersonRef, session: Session): Promise<void> {
  const row = { id: session.id, day: session.day, questions: JSON.stringify(session.questions) };
  await on
    .insertInto('review_sessions')
    .values({ person, ...row })
    .onConflict(conflict => conflict.column('person').doUpdateSet(row))
    .execute();
}

/**
 * Changes one question of a session that nobody changed before; the session as it stands then, null if it is another. To be
 * called by who has locked the person, so that of two taps of one moment the second waits until the first is done.
 */
export async function changeQuestion(
  on: Kysely<Tables>,
  person: PersonRef,
  { id, question }: { id: string; question: number },
  change: Partial<Pick<ReviewQuestion, 'choices' | 'passed'>>,
): Promise<{ session: Session; changed: boolean } | null> {
  const session = await findSession(on, person);
  const asked = session?.questions[question];
  if (!session || session.id !== id || !asked) return null;
  if (asked.choices !== null || asked.passed) return { session, changed: false };
  const next = { ...session, questions: session.questions.with(question, { ...asked, ...change }) };
  await writeSession(on, person, next);
  return { session: next, changed: true };
}
