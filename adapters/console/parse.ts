import type { Button, Inbound, Origin } from '../../src/chat.ts';
import { messageRef, terminalPlace, terminalUser } from './refs.ts';

export type Line = { text: string; eventId: string; at: Temporal.Instant };
/** The message whose numbers the user sees. */
export type Shown = { number: number; buttons: readonly Button[] };

/** The person at the terminal: alone with the bot, and its admin. */
export const origin: Origin = {
  user: terminalUser,
  userName: 'you',
  place: terminalPlace,
  thread: null,
  isPrivate: true,
  isAdmin: true,
  zone: null,
};

/** A number presses that button of the last message; anything else is typed to the bot, with or without its command. */
export function parse({ text, eventId, at }: Line, command: string, shown: Shown): Inbound {
  const typed = text.trim();
  const button = /^\d{1,2}$/.test(typed) ? shown.buttons[Number(typed) - 1] : undefined;
  if (button) return { kind: 'press', eventId, at, origin, action: button.action, message: messageRef(shown.number) };
  const [first = '', rest = ''] = typed.split(/\s+(.*)/s);
  return { kind: 'command', eventId, at, origin, text: first === `/${command}` ? rest : typed };
}
