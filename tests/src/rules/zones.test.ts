import { describe, expect, it } from 'vitest';
import { findZone, isZone, joinZoneNames, nearZones, suggestZones } from '../../../src/rules/zones.ts';

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
    ['São Paulo', 'America/Sao_Paulo'],
    ['India', 'Asia/Kolkata'],
    ['uk', 'Europe/London'],
    ['Türkiye', 'Europe/Istanbul'],
    ['united arab emirates', 'Asia/Dubai'],
    ['germany', 'Europe/Berlin'], // it has two zones, which show the same time
  ])('reads %s as %s', (text, zone) => expect(findZone(text)).toBe(zone));

  it.each([
    'usa',
    'China',
    'California',
    'Georgia',
    'Munich',
    'EST',
    '+02:00',
    'UTC+2',
    'Europe/Munich',
    'Europe/',
    '',
    'constructor',
  ])('knows no zone %j', text => {
    expect(findZone(text)).toBeUndefined();
  });
});

describe('isZone', () => {
  it.each(['UTC', 'Europe/Paris', 'Asia/Calcutta', 'Etc/GMT+3', 'America/Port-au-Prince', 'EST5EDT'])(
    'takes the name %s',
    text => expect(isZone(text)).toBe(true),
  );

  it.each(['+03:00', '-03', '2026-03-02T09:00+01:00[Europe/Paris]', 'Z', 'Mars/Base', ':/etc/localtime', '', ' UTC'])(
    'takes no %j, which no date can be written with or which may be another than it says',
    text => expect(isZone(text)).toBe(false),
  );
});

describe('nearZones', () => {
  it.each([
    ['Europe/Pariss', 'Europe/Paris'],
    ['Asia/Berlin', 'Europe/Berlin'],
    ['Amercia/New_York', 'America/New_York'],
    ['Lodnon', 'Europe/London'],
    ['PST', 'America/Los_Angeles'],
    ['usa', 'America/New_York'],
    ['Brazil', 'America/Sao_Paulo'],
    ['china', 'Asia/Shanghai'],
    ['california', 'America/Los_Angeles'],
    ['new zealand', 'Pacific/Auckland'],
    ['munich', 'Europe/Berlin'],
  ])('takes %s for %s', (text, zone) => expect(nearZones(text)[0]).toBe(zone));

  it('names all that a short name or a country may mean, but not every village', () => {
    expect(nearZones('ist')).toEqual(['Asia/Jerusalem', 'Asia/Kolkata', 'Europe/Dublin']);
    expect(nearZones('georgia')).toEqual(['America/New_York', 'Asia/Tbilisi']);
    expect(nearZones('US')).toEqual(['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']);
    expect(nearZones('portugal')).toEqual(['Europe/Lisbon', 'Atlantic/Azores', 'Atlantic/Madeira']);
  });

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
    ['germ', 'Europe/Berlin'],
    ['unit', 'America/Chicago'],
    ['calif', 'America/Los_Angeles'],
  ])('offers for %j %s', (partial, zone) => expect(suggestZones(partial)).toContain(zone));

  it.each([
    ['usa', 'America/New_York'],
    ['india', 'Asia/Kolkata'],
    ['germany', 'Europe/Berlin'],
    ['uk', 'Europe/London'],
    ['est', 'America/New_York'],
    ['brazil', 'America/Sao_Paulo'],
    ['china', 'Asia/Shanghai'],
    ['california', 'America/Los_Angeles'],
  ])('offers for %j first %s', (partial, zone) => expect(suggestZones(partial)[0]).toBe(zone));

  it('puts cities that begin so first, and offers each zone once and none that is not real', () => {
    expect(suggestZones('lon').slice(0, 2)).toEqual(['Arctic/Longyearbyen', 'Europe/London']);
    for (const partial of ['', 'a', 'america/', 'e']) {
      const offered = suggestZones(partial);
      expect(offered.length).toBeGreaterThan(25);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered.every(findZone)).toBe(true);
    }
  });
});

it('joins the words of a zone', () => {
  expect(joinZoneNames('9-17 America/Argentina/Buenos Aires mon')).toBe('9-17 America/Argentina/Buenos_Aires mon');
  expect(joinZoneNames('los angeles 9-17')).toBe('los_angeles 9-17');
  expect(joinZoneNames('9-17 São Paulo, new south wales')).toBe('9-17 Sao_Paulo, new_south_wales');
  expect(joinZoneNames('9-17 newfoundland states')).toBe('9-17 newfoundland states');
});
