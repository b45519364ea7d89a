/** What the bot says to words that are meant for itself: one short line, and no card of the guide. */
import type { Message, Reply, Span } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import * as replies from '../replies.ts';
import { command, italic, say } from '../text/build.ts';
import type { Aside } from './aside-lexicon.ts';

/** Nobody waits for an answer to these; in a channel it would only be noise. */
const needNone: ReadonlySet<Aside> = new Set(['thanks', 'assent', 'laughter', 'emoji', 'goodbye']);

/** `inPublic` is true for a mention in a channel, where all would read the line; a command always gets one. */
export function asideReply(guide: Guide, aside: Aside, inPublic: boolean): Reply {
  if (inPublic && needNone.has(aside)) return { kind: 'none' };
  return { kind: 'message', message: asideMessage(guide, aside), audience: inPublic ? 'place' : 'caller', mode: 'new' };
}

export function asideMessage(guide: Guide, aside: Aside): Message {
  return aside === 'emoji' ? replies.wordsOnly(guide) : say(...lineOf(guide, aside));
}

function lineOf({ title, subject, examples }: Guide, aside: Exclude<Aside, 'emoji'>): (Span | string)[] {
  const example = italic(examples[0] ?? '');
  switch (aside) {
    case 'greeting':
      return [`Hello! Ask me about ${subject}, for example: `, example, ' All that I do: ', command('help')];
    case 'thanks':
      return ['Glad to be of use.'];
    case 'assent':
      return ['All right. If I asked you something, its buttons take the answer; else just ask on.'];
    case 'goodbye':
      return ['Goodbye, and come back with any question.'];
    case 'laughter':
      return ['Ha! I am here when you want to go on.'];
    case 'test':
      return ['I am here, and I can read you.'];
    case 'about':
      return [
        `I am a program, not a person. I answer word for word from one guide, “${title}”, and nothing is generated. All that I do: `,
        command('help'),
      ];
    case 'complaint':
      return [
        'I only repeat what the guide says. If the answer is wrong or not what you asked, press “Not helpful” below it and say why: its curators read that. Other words may find another answer, too.',
      ];
    case 'lost':
      return [
        'Ask for a part of it, such as “any example?”, or ask in other words. If the answer is unclear as it stands, “Not helpful” below it tells the curators.',
      ];
    case 'human':
      return [
        'I am a program, and no person reads along here. Admins set me up here; the curators of the guide read what is sent by “Not helpful” below an answer or “Report” below a question.',
      ];
    case 'leave':
      return [
        'There is nothing to leave: I speak only when I am spoken to. Admins stop the quiz of a channel with ',
        command('quiz off'),
        ', ',
        command('me hide'),
        ' keeps you off its board, and in a terminal Ctrl+D ends me.',
      ];
    case 'choice':
      return [
        'Letters and numbers answer the buttons of a question: press one there. A question to me needs words: ',
        example,
      ];
    case 'insult':
      return [
        'I would rather be of use. “Not helpful” below an answer tells the curators what to mend; what I can do: ',
        command('help'),
      ];
    case 'chat':
      return [`That is beyond me: I only know a guide to ${subject}. Ask me about it, for example: `, example];
  }
}
