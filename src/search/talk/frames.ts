/** What people put around what they want of somebody: it makes a line polite, and tells nothing. */
import { phrasings } from '../../text/phrasings.ts';
import { wordsIn } from '../../text/word-list.ts';
import { spelledOut } from './shorthand.ts';

/** As `wordsOf` reads them, spelled out: "I'd like" is "i like". */
const leads = framesOf(
  '(please|kindly|hey|hi|hello|ok|so|well|um|uh|hm|sorry|btw|also|and|but|oh|yo|sir|bot|now|then|just|maybe|guys|dear|right|hey there|hi there|hello there|hi bot|hey bot|excuse me|pardon me|good (morning|afternoon|evening|day)|by the way)',
  '(quick|silly|stupid|dumb|small|one|another|simple|random|just a|just a quick|one quick) (question|q|one|thing|request|favour|favor)',
  '(can|could|would|will|may) you [please|kindly|possibly|perhaps|maybe|just|also] [be able to|be so kind as to|be so kind and|be so kind to|be kind enough to|be a dear and|be an angel and|do me a favour and|do me a favor and|help me to|help us to|help me|go ahead and|mind]',
  '(can|could|may|might|shall|should) (i|we) [please|kindly|possibly|perhaps|maybe|just|also] [ask you to|trouble you to|bother you to|ask for|request|ask]',
  'would it be (possible|ok|okay|alright|fine) [for me|for you|for us] to',
  'would you mind',
  'is it (possible|ok|allowed) [for me|for you|for us] to',
  'is there (a|any|some) (way|chance|option|possibility) [for me|for us|you can|you could|to have you] [to]',
  'any (way|chance) (you can|you could|to|i can|i could|of)',
  '(i|we) [would] (want|like|love|need|wish|prefer) [you] [to]',
  '(i|we) (is|would be) (grateful|glad|happy) if you (can|could|would)',
  'it would be (great|nice|good|lovely|kind) if (you|we|i) (can|could|would)',
  '(do|does) (anyone|anybody) know',
  'do (the needful|me a favour|me a favor) and',
  '(let|lets) (us|me|we)',
  'lets',
  'how (do|does|can|could|would|should) (i|we|one|you)',
  'how to',
  'where (do|can|could|would|should) (i|we|one)',
  '(i|we) (is|was) (wondering|asking) if (you|we|i) (can|could|would)',
  '(i|we) (is|was) (going|trying|looking|hoping) to',
  '(tell|show) me how to',
  'please to',
  '(might|may) (i|one) [please|kindly|just|be so bold as to] [ask you to|trouble you to|ask]',
  '(pardon|forgive|excuse) (my asking|an old man|an old woman|my ignorance|the question|the silly question|me) [but]',
  '(with respect|with all due respect|i beg your pardon|i do beg your pardon) [but]',
  '(could|would|will) you be so (good|kind) as to',
  'i (wonder|wondered) (if|whether) (you|i|we|one) (can|could|would|might)',
  'i should (like|love|wish) [you] [to]',
  '(if you (please|will|not mind)|if i may|if i may say so)',
  'how does one [go about]',
);
const tails = framesOf(
  '(please|thanks|sir|bro|mate|man|dude|bot|lol|haha|tho|though|ngl|fr|tbh|imo|asap|madam|team|guys|yall|folks|buddy|boss|friend|pal)',
  'thanks (a lot|so much|very much|in advance|you)',
  '(thank you|cheers|ta)',
  'if (that|this|it) (is|would be) (all right|ok|okay|possible|alright|fine|not too much trouble|allowed|no trouble)',
  'if (possible|allowed|you (can|could|would|please|not mind|may|have time|have a moment|have a minute))',
  'if it is not too much (trouble|bother|to ask)',
  '(would|will|could|can) you',
  '(my dear|my good man|young man|kind sir|dear sir|if you please|if you will|if i may)',
  'when you (can|have time|get a chance|have a moment)',
);
const longest = 10;

function framesOf(...patterns: string[]): ReadonlySet<string> {
  return new Set(phrasings(...patterns).map(line => line.split(' ').map(spelledOut).join(' ')));
}

/** Of these nothing is left that could be meant. */
const idle = wordsIn('a an the this that it i you me to do be is');

/** The words without what stands around them; all of them where nothing would be left. */
export function withoutFrame(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  for (let cut = 1; cut > 0; from += cut)
    cut = lengthOf(n => leads.has(words.slice(from, from + n).join(' ')), to - from);
  for (let cut = 1; cut > 0; to -= cut) cut = lengthOf(n => tails.has(words.slice(to - n, to).join(' ')), to - from);
  const core = words.slice(from, to);
  return core.every(word => idle.has(word)) ? [...words] : core;
}

/** How long the longest frame is at one end of so many words; 0 where there is none. */
function lengthOf(isFrame: (length: number) => boolean, words: number): number {
  for (let length = Math.min(longest, words); length > 0; length--) if (isFrame(length)) return length;
  return 0;
}
