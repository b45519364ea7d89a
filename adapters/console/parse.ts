import type { Button, Inbound, Origin } from '../../src/chat.ts';
import { messageRef, terminalPlace, terminalUser } from './refs.ts';

export type Line = Pick<Inbound, 'eventId' | 'at' | 'origin'> & { text: string };
/** The message whose numbers the user sees. */
export type Shown = { number: number; buttons: readonly Button[] };

/** The person at the terminal, whose clock is in `zone`: alone with the bot, and its admin. */
export const originIn = (zone: string | null): Origin => ({
  user: terminalUser,
  userName: 'you',
  place: terminalPlace,
  thread: null,
  isPrivate: true,
  isAdmin: true,
  zone,
});

/** A number presses that button of the last message; anything else is typed to the bot, with or without its command. */
export function parse({ text, ...event }: Line, command: string, shown: Shown): Inbound {
  const typed = text.trim();
  const button = /^\d{1,2}$/.test(typed) ? shown.buttons[Number(typed) - 1] : undefined;
  if (button) return { ...event, kind: 'press', action: button.action, message: messageRef(shown.number) };
  const [first = '', rest = ''] = typed.split(/\s+(.*)/s);
  return { ...event, kind: 'command', text: first === `/${command}` ? rest : typed };
}
