import { describe, expect, it } from 'vitest';
import { buildsOn, type Insertion, keysOf } from '../../../src/store/bulk.ts';

const event = { event_id: 'e1', at: 0 };
const mention = { ...event, person: 'p', mention: '{}', lease_until: 0 };
const pick = { round: 'a', item: 'b', user_ref: '1', choices: '0', tapped: '0', at: 0 };
const answer = { person: 'a', mock: 'b', question: 1, choices: '0', tapped: '0', marked: 0, most: 1, at: 0 };

describe('rows of one commit', () => {
  it('may be a mention and the claim of its event, which have the same key', () => {
    const [said, claimed] = [keysOf({ table: 'mentions', row: mention }), keysOf({ table: 'events', row: event })];
    expect(said.filter(key => claimed.includes(key))).toEqual([]);
  });

  it('are not two that claim the same event', () => {
    const claiming = keysOf({ table: 'picks', row: pick, claim: event });
    expect(keysOf({ table: 'events', row: event }).filter(key => claiming.includes(key))).toEqual(['e1']);
  });
});

it('rows of two tables never build on each other, whatever their keys', () => {
  const rows: Insertion[] = [
    { table: 'picks', row: pick },
    { table: 'mock_answers', row: answer },
  ];
  expect(new Set(rows.map(buildsOn)).size).toBe(2);
});
