import { StartError } from '../../errors.ts';
import { newKey } from '../../store/installations/seal.ts';

/** The key that `npm run doctor -- new-key` prints; null where everything is to be looked at. Throws a `StartError` on other words. */
export function keyAsked(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  if (words.length === 1 && words[0] === 'new-key') return newKey();
  throw new StartError([
    'Use: npm run doctor, which looks at everything, or npm run -s doctor -- new-key, which makes a key for TOKEN_KEYS.',
  ]);
}
