import { describe, expect, it } from 'vitest';
import {
  messageRef,
  personRef,
  placeRef,
  readMessage,
  readPlace,
  readUser,
  teamOf,
  tenantRef,
  userRef,
} from '../../../adapters/discord/refs.ts';
import type { PlaceRef, UserRef } from '../../../src/chat.ts';
import { DeliveryError } from '../../../src/errors.ts';

describe('references', () => {
  it('contain the server and are read back', () => {
    expect(placeRef('11', '22')).toBe('discord:11:22');
    expect(readPlace(placeRef('11', '22'))).toEqual({ guild: '11', channel: '22' });
    expect(readMessage(messageRef('11', '22', '33'))).toEqual({ guild: '11', channel: '22', message: '33' });
    expect(readUser(userRef('11', '44'))).toBe('44');
  });

  it('begin with that of their server, and with that of no other', () => {
    const refs = [placeRef('11', '22'), messageRef('11', '22', '33'), userRef('11', '44')];
    expect(refs.every(ref => ref.startsWith(tenantRef('11')))).toBe(true);
    expect(placeRef('112', '22').startsWith(tenantRef('11'))).toBe(false);
  });

  it('tell the server of a place, where it is of one', () => {
    const others = ['discord:dm:22', 'slack:place:T1:C1', 'discord:11'] as PlaceRef[];
    expect([placeRef('11', '22'), ...others].map(teamOf)).toEqual(['11', undefined, undefined, undefined]);
  });

  it('name a person alike in all servers', () => {
    expect(personRef('44')).toBe('discord:44');
  });

  it('name direct messages as such', () => {
    expect(placeRef(null, '22')).toBe('discord:dm:22');
    expect(readPlace(placeRef(null, '22'))).toEqual({ guild: null, channel: '22' });
  });

  it.each(['', '11', '11:22:33', 'dm:', 'dm:dm', '11:22/../33', ' 11:22', '11:22\n'])(
    'refuse discord:%j as a place or user',
    rest => {
      const text = `discord:${rest}`;
      expect(() => readPlace(text as PlaceRef)).toThrow(DeliveryError);
      expect(() => readUser(text as UserRef)).toThrow(DeliveryError);
    },
  );

  it.each(['11:22', 'slack:11:22', 'Discord:11:22'])('refuse %j, which another adapter made', text => {
    expect(() => readPlace(text as PlaceRef)).toThrow(DeliveryError);
  });
});
