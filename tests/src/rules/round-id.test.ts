import { expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/chat.ts';
import { roundId } from '../../../src/rules/round-id.ts';

const general = 'T1/general' as PlaceRef;
const random = 'T1/random' as PlaceRef;

it('gives each round an id of its own, the same on every machine', () => {
  const ids = [
    roundId(general, '2026-03-02', 0),
    roundId(general, '2026-03-02', 1),
    roundId(general, '2026-03-03', 0),
    roundId(random, '2026-03-02', 0),
  ];
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(roundId(general, '2026-03-02', 0)).toBe(ids[0]);
});

it('begins alike for the rounds of one place, so that they stand together in an index', () => {
  const beginnings = (place: PlaceRef) =>
    new Set(Array.from({ length: 20 }, (_, number) => roundId(place, '2026-03-02', number).slice(0, 4)));
  expect(beginnings(general).size).toBe(1);
  expect(beginnings(general)).not.toEqual(beginnings(random));
});
