import { sql } from 'kysely';

/** Conditions of indexes that hold few rows of large tables. A statement that is to use one has to say it in the same words. */

/** The guide had no answer. */
export const isMissed = sql<boolean>`outcome = 'none'`;

/** The guide had no answer, or none of those that it offered was pressed. */
export const isOpen = sql<boolean>`(outcome = 'none' or (outcome = 'choose' and pressed = 0))`;

/** Somebody says that an answer or a question is wrong. */
export const isAtFault = sql<boolean>`verdict in ('wrong', 'outdated')`;

/** A question was taken out of a round. */
export const isTakenOut = sql<boolean>`voided = 1`;

/** The answers to a question of a round are counted for good, and count. */
export const isCounted = sql<boolean>`(answered is not null and voided = 0)`;

/** The answers to a question of a round are to be counted. */
export const isUncounted = sql<boolean>`answered is null`;

/** A round was passed over. */
export const isSkipped = sql<boolean>`status = 'skipped'`;
