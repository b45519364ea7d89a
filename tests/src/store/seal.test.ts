import { expect, it } from 'vitest';
import { createSeal, newKey } from '../../../src/store/installations/seal.ts';

const [one, two] = [Buffer.from(newKey(), 'base64'), Buffer.from(newKey(), 'base64')];

it('opens what it sealed about the same, and about nothing else', () => {
  const seal = createSeal([one]);
  const sealed = seal.close('xoxb-token', 'T1');
  expect(sealed).not.toContain('xoxb');
  expect(seal.open(sealed, 'T1')).toBe('xoxb-token');
  expect(seal.open(sealed, 'T2')).toBeNull();
  expect(seal.close('xoxb-token', 'T1')).not.toBe(sealed);
});

it('opens by any of its keys and seals by the first', () => {
  const old = createSeal([one]).close('text', 'T1');
  const both = createSeal([two, one]);
  expect(both.open(old, 'T1')).toBe('text');
  expect(createSeal([two]).open(old, 'T1')).toBeNull();
  expect(createSeal([two]).open(both.close('text', 'T1'), 'T1')).toBe('text');
});

it('opens nothing that was changed, cut or never sealed', () => {
  const seal = createSeal([one]);
  const bytes = Buffer.from(seal.close('text', 'T1'), 'base64');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(seal.open(changed.toString('base64'), 'T1')).toBeNull();
    expect(seal.open(bytes.subarray(0, at).toString('base64'), 'T1')).toBeNull();
  }
  expect(seal.open('', 'T1')).toBeNull();
});
