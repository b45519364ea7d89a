import type { Reply } from '../../src/chat.ts';
import { answerKey } from '../kit/answer.ts';
import { renderForm } from './forms.ts';
import type { Writing } from './messenger.ts';
import type { Arrival } from './parse.ts';
import type { Taken } from './wire.ts';

/** What goes back to the window that asked, where it is not for the room: a form, or suggestions. */
export function takenOf(reply: Reply): Taken {
  if (reply.kind === 'form') return { form: renderForm(reply.form) };
  return reply.kind === 'suggestions' ? { choices: reply.choices } : {};
}

/** Puts a reply into the room: in place of the message whose button was pressed, or below all else. */
export function deliver(reply: Reply, { inbound, where, by }: Arrival, { say, change }: Writing): void {
  if (reply.kind !== 'message') return;
  const seenBy = reply.audience === 'place' ? null : by;
  if (reply.mode === 'replace' && inbound.kind === 'press') change(inbound.message, reply.message, seenBy);
  else say(where, reply.message, answerKey(inbound), seenBy);
}
