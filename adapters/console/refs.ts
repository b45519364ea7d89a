import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';

/** The terminal is one tenant with one user and one place; its messages are numbered as they are printed. */
export const terminalUser = 'console:user' as UserRef;
export const terminalPerson = 'console:person' as PersonRef;
/** Somebody who is only spoken of: nobody else is at the terminal. */
export const absentUser = (name: string) => `console:user:${name}` as UserRef;
export const absentPerson = (name: string) => `console:person:${name}` as PersonRef;
export const terminalPlace = 'console:place' as PlaceRef;

/** What is posted there is for the user alone, though it is printed beside all else. */
export const directPlace = 'console:direct' as PlaceRef;

export const messageRef = (number: number): MessageRef => `console:message:${number}` as MessageRef;
export const threadRef = (message: MessageRef): PlaceRef => `console:thread:${message}` as PlaceRef;
export const isThread = (place: PlaceRef): boolean => place.startsWith('console:thread:');
