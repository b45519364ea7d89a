import { createHmac, createSecretKey } from 'node:crypto';

/** Writes a text so that equal ones can be told, and that nobody who lacks the secret can try out which it was. */
export type Keyed = (text: string) => string;

/** 132 of the 256 bits: no two texts of a day will ever meet. */
const length = 22;

/** Texts remembered: an event is claimed beside each thing that it writes, and a talk is read before it is written. */
const mostRemembered = 1_000;

/**
 * The secret must not stand in the database, and all processes that share one have to have the same. Without a secret,
 * as in the terminal with its one user, texts stay as they are.
 */
export function createKeyed(secret: string): Keyed {
  if (secret === '') return text => text;
  const key = createSecretKey(Buffer.from(secret));
  const written = new Map<string, string>();
  const write = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, length);
  return text => {
    if (written.size >= mostRemembered) written.clear();
    return written.getOrInsertComputed(text, write);
  };
}
