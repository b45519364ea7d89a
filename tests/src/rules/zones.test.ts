import { describe, expect, it } from 'vitest';
import { findZone, joinZoneNames, nearZones, suggestZones } from '../../../src/rules/zones.ts';

describe('findZone', () => {
  it.each([
    ['europe/PARIS', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/calcutta', 'Asia/Calcutta'], // an older name
    ['us/eastern', 'US/Eastern'],
  ])('reads %s as %s', (text, zone) => expect(findZone(text)).toBe(zone));

  it.each(['EST', '+02:00', 'UTC+2', 'Europe/Munich', 'Europe/', '', 'constructor'])('knows no zone %j', text => {
    expect(findZone(text)).toBeUndefined();
  });
});

describe('nearZones', () => {
  it.each([
    ['Europe/Pariss', 'Europe/Paris'],
    ['Asia/Berlin', 'Europe/Berlin'],
    ['Amercia/New_York', 'America/New_York'],
    ['Lodnon', 'Europe/London'],
    ['PST', 'America/Los_Angeles'],
  ])('takes %s for %s', (text, zone) => expect(nearZones(text)[0]).toBe(zone));

  it('is silent where nothing is near', () => {
    expect(nearZones('Atlantis/Capital')).toEqual([]);
    expect(nearZones('Paris'.repeat(10_000))).toEqual([]);
  });
});

describe('suggestZones', () => {
  it.each([
    ['ber', 'Europe/Berlin'],
    ['new y', 'America/New_York'],
    ['Europe/L', 'Europe/Lisbon'],
    ['kolk', 'Asia/Kolkata'],
    ['kyiv', 'Europe/Kyiv'],
    ['cet', 'Europe/Berlin'],
    ['pariss', 'Europe/Paris'],
  ])('offers for %j %s', (partial, zone) => expect(suggestZones(partial)).toContain(zone));

  it('puts cities that begin so first, and offers at most 25 zones, each a real one and once', () => {
    expect(suggestZones('lon').slice(0, 2)).toEqual(['Arctic/Longyearbyen', 'Europe/London']);
    for (const partial of ['', 'a', 'america/', 'e']) {
      const offered = suggestZones(partial);
      expect(offered).toHaveLength(25);
      expect(new Set(offered).size).toBe(25);
      expect(offered.every(findZone)).toBe(true);
    }
  });
});

it('joins the words of a zone', () => {
  expect(joinZoneNames('9-17 America/Argentina/Buenos Aires mon')).toBe('9-17 America/Argentina/Buenos_Aires mon');
  expect(joinZoneNames('los angeles 9-17')).toBe('los_angeles 9-17');
});
