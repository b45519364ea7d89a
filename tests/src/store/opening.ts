import { pino } from 'pino';
import { expect } from 'vitest';
import { StartError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open.ts';

export const log = pino({ level: 'silent' });
export const monday = Temporal.Instant.from('2026-03-02T09:00:00Z');

/** The one sentence with which opening fails. */
export async function problemOf(url: string): Promise<string> {
  const error = await openStore(url, { log }).then(
    store => store.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  const { problems } = error as StartError;
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

export async function openAndClose(url: string): Promise<void> {
  const store = await openStore(url, { log });
  await store.claimEvent('a', monday);
  await store.close();
}
