import { expect, it } from 'vitest';

it('the tests around run in Samoa and in Turkish', () => {
  expect(new Date(2026, 0, 1).toISOString()).toBe('2025-12-31T11:00:00.000Z');
  expect(Temporal.Now.timeZoneId()).toBe('Pacific/Apia');
  expect(Intl.DateTimeFormat().resolvedOptions()).toMatchObject({ timeZone: 'Pacific/Apia', locale: 'tr-TR' });
  expect((1234.5).toLocaleString()).toBe('1.234,5');
});
