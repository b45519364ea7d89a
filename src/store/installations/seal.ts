import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Hides texts in the database from whoever has the database alone. */
export type Seal = {
  /** `about` says whose text it is: under any other name it cannot be opened. */
  close(text: string, about: string): string;
  /** null where no key opens it, or where it was sealed about something else. */
  open(sealed: string, about: string): string | null;
};

const algorithm = 'aes-256-gcm';
/** Bytes, as NIST SP 800-38D recommends both. */
const [nonceLength, tagLength] = [12, 16];
/** Bytes of a key. */
const keyLength = 32;

/** A new key, in base64. */
export const newKey = (): string => randomBytes(keyLength).toString('base64');

/** The first key seals, all of them open. Without a key nothing can be sealed. */
export function createSeal(keys: readonly Buffer[]): Seal {
  return {
    close(text, about) {
      const [key] = keys;
      if (!key) throw new Error('there is no key to seal with');
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < nonceLength + tagLength) return null;
      for (const key of keys) {
        const text = opened(bytes, key, about);
        if (text !== null) return text;
      }
      return null;
    },
  };
}

function opened(bytes: Buffer, key: Buffer, about: string): string | null {
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength })
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
