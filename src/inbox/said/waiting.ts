import { encodeAction } from '../../actions.ts';
import type { Message } from '../../chat.ts';
import type { Topic } from '../../knowledge/guide.ts';
import { bold, echo, message, paragraph, plain, say, shorten } from '../../text/build.ts';

export const willTell = (text: string): Message =>
  say(`I will send you a direct message, once, when the guide answers “${shorten(text)}”.`);

/** To who waited for it. */
export const answered = (text: string, { id, short, answer }: Topic): Message =>
  message(
    [
      paragraph(bold('The guide now answers what you asked:')),
      echo(text),
      paragraph(plain(`It belongs to ${short}. ${answer}`)),
    ],
    [
      {
        label: short,
        action: encodeAction({ kind: 'open', view: { kind: 'topic', topic: id, passage: 0 }, question: '' }),
      },
    ],
  );
