import type { PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';

/** A person who is one user alone, as on a platform with one workspace. */
export const personOf = (user: UserRef) => user as string as PersonRef;

/** That person in a channel. */
export const who = (user: UserRef) => ({
  ...{ user, person: personOf(user), userName: user.slice(3) },
  ...{ place: 'T1/general' as PlaceRef, isPrivate: false },
});
