import { describe, expect, it } from 'vitest';
import { storable } from '../../../src/store/storable.ts';

describe('storable', () => {
  it('replaces only what a database cannot hold', () => {
    expect(storable('a\0b\ud800c\udc00')).toBe('a\ufffdb\ufffdc\ufffd');
    expect(storable('plain 😀\n\t')).toBe('plain 😀\n\t');
  });
});
