import { describe, expect, it } from 'vitest';
import {
  messageRef,
  personRef,
  placeRef,
  placesOf,
  readMessage,
  readPlace,
  readUser,
  userRef,
} from '../../../adapters/slack/refs.ts';
import type { MessageRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { DeliveryError } from '../../../src/errors.ts';

describe('references', () => {
  it('give back what they were made of', () => {
    const user = { team: 'T1', user: 'U1' };
    const place = { team: 'T1', channel: 'C1', thread: undefined };
    const thread = { ...place, thread: '1763890000.000100' };
    const message = { ...thread, ts: '1763895012.248919' };
    expect(readUser(userRef(user))).toEqual(user);
    expect(readPlace(placeRef(place))).toEqual(place);
    expect(readPlace(placeRef(thread))).toEqual(thread);
    expect(readMessage(messageRef(message))).toEqual(message);
  });

  it('of a person are one for each user of a workspace, and are no reference of a user', () => {
    const people = ['U1', 'U2'].flatMap(user => ['T1', 'T2'].map(team => personRef({ team, user })));
    expect(new Set(people).size).toBe(4);
    expect(() => readUser(personRef({ team: 'T1', user: 'U1' }) as string as UserRef)).toThrow(DeliveryError);
  });

  it('of all places of a workspace begin alike, and of no other', () => {
    expect(placeRef({ team: 'T1', channel: 'C1', thread: '1763890000.000100' }).startsWith(placesOf('T1'))).toBe(true);
    expect(placeRef({ team: 'T12', channel: 'C1' }).startsWith(placesOf('T1'))).toBe(false);
  });

  it('are equal for the first message of a thread before and after it has one', () => {
    const post = { team: 'T1', channel: 'C1', ts: '1763895012.248919' };
    expect(messageRef({ ...post, thread: post.ts })).toBe(messageRef(post));
  });

  it.each(['', 'slack:user:T1', 'slack:user:T1:U1:x', 'slack:place:T1:C1', 'discord:user:1:2', 'slack:user::U1'])(
    'that were not made here are refused: %j',
    ref => {
      expect(() => readUser(ref as UserRef)).toThrow(DeliveryError);
      expect(() => readMessage(ref as MessageRef)).toThrow('invalid: not_a_slack_reference');
      if (!ref.startsWith('slack:place')) expect(() => readPlace(ref as PlaceRef)).toThrow(DeliveryError);
    },
  );
});
