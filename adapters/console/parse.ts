import type { Button, Inbound, MessageRef, Named, Origin } from '../../src/chat.ts';
import { absentPerson, absentUser, messageRef, terminalPerson, terminalPlace, terminalUser } from './refs.ts';

export type Line = Pick<Inbound, 'eventId' | 'at' | 'origin'> & { text: string };
/** A message whose buttons the user can still press. */
export type Shown = { number: number; buttons: readonly Button[] };

/** The person at the terminal, whose clock is in `zone`: alone with the bot, and its admin. */
export const originIn = (zone: string | null): Origin => ({
  user: terminalUser,
  person: terminalPerson,
  userName: 'you',
  place: terminalPlace,
  thread: null,
  isPrivate: true,
  isAdmin: true,
  zone,
  canPost: { ok: true },
  hasRounds: true,
});

/** Does it leave the terminal? */
export const isFarewell = (text: string): boolean => /^(?:exit|quit)$/i.test(text.trim());

/**
 * A number presses that button of the last message, a letter or "2B" the newest button with this label: so a
 * pick can be changed below its receipt. Anything else is typed to the bot, with or without its command. `recent`: newest first.
 */
export function parse({ text, ...event }: Line, command: string, recent: readonly Shown[]): Inbound {
  const typed = text.trim();
  const pressed = pressedBy(typed, recent);
  if (pressed) return { ...event, kind: 'press', ...pressed };
  const [first = '', rest = ''] = typed.split(/\s+(.*)/s);
  return { ...event, kind: 'command', text: first === `/${command}` ? rest : typed, ...peopleIn(typed) };
}

/** Names behind an "@", each of one word. */
function peopleIn(text: string): { people?: Named[] } {
  const people = [...text.matchAll(/(?<=^|\s)@([\p{L}\p{N}._-]{1,80})/gu)].map(([, name = '']) => ({
    ...{ user: absentUser(name.toLowerCase()), person: absentPerson(name.toLowerCase()), name },
  }));
  return people.length > 0 ? { people } : {};
}

/**
 * The lines that a line stands for: "a c", "A, C", "ac" or "a and c" press one button after the other, where one message
 * has all of them; any other line stands for itself.
 */
export function linesIn(text: string, recent: readonly Shown[]): string[] {
  const words = text.trim().split(/[\s,;+&]+/);
  const names = (words.length === 1 ? [...text.trim()] : words.filter(word => word.toLowerCase() !== 'and')).map(name =>
    name.toUpperCase(),
  );
  const isList = names.length > 1 && new Set(names).size === names.length && names.every(name => isLetter.test(name));
  const has = ({ buttons }: Shown) => names.every(name => buttons.some(({ label }) => label === name));
  return isList && recent.some(has) ? names : [text];
}

const isLetter = /^\d?\p{L}$/u;

function pressedBy(typed: string, recent: readonly Shown[]): { action: string; message: MessageRef } | undefined {
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  const letter = isLetter.test(typed) ? typed.toUpperCase() : '';
  const candidates = number > 0 ? recent.slice(0, 1) : recent;
  for (const { number: message, buttons } of candidates) {
    const button = number > 0 ? buttons[number - 1] : buttons.find(({ label }) => label === letter);
    if (button) return { action: button.action, message: messageRef(message) };
  }
  return undefined;
}
