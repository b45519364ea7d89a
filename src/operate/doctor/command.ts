import { StartError } from '../../errors.ts';
import { newKey } from '../../store/installations/seal.ts';

/** What `npm run doctor` prints for these words. Throws a `StartError` on words that it does not know. */
export function runDoctor(words: readonly string[]): string[] {
  if (words.length === 1 && words[0] === 'new-key') return [newKey()];
  throw new StartError(['Use: npm run -s doctor -- new-key, which makes a key for TOKEN_KEYS.']);
}
