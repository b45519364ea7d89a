/**
 * Words to the bot itself, which ask the guide nothing: thanks, hello, a complaint, a single letter. A line is such an
 * aside only if all of its words belong to phrases of src/answers/aside-lexicon.ts; one word more, and it is a question.
 */
import { slipsAmong } from '../text/edits.ts';
import { stopWords } from '../text/english.ts';
import { phrasings } from '../text/phrasings.ts';
import { wordsIn } from '../text/word-list.ts';
import { wordsOf } from '../text/words.ts';
import {
  type Aside,
  asideKinds,
  asidePhrases,
  opinion,
  personWords,
  questionWords,
  reachWords,
  sameAs,
  signsOf,
  smallTalk,
  smallTalkFillers,
  weak,
  wishWords,
  wordClasses,
} from './aside-lexicon.ts';

/**
 * `repaired` are the words, as they were typed, that were taken for slips of the fingers. A `remark` is told by what its
 * words are about; no phrase foresaw it. `bySign` is told by a sign that stands beside them.
 */
export type ReadAside = { kind: Aside; repaired: string[]; remark?: true; bySign?: true };

/** Nobody chats longer in one line, and a question that long has words of its own. */
const longestLine = 160;
const mostWords = 16;
const mostRepaired = 2;

/** Reads a line as words to the bot whose command is `name`; null for all that may be a question. */
export function readAside(text: string, name: string): ReadAside | null {
  if (text.length > longestLine) return null;
  const plain = withoutSigns(text);
  const words = wordsOf(plain);
  if (words.length === 0) {
    const marksAlone = plain === text && text.trim() !== '';
    return marksAlone || !/[?]/.test(plain) ? { kind: moodOf(text) ?? 'emoji', repaired: [] } : null;
  }
  if (words.length > mostWords) return null;
  if (isChoice(words)) return { kind: 'choice', repaired: [] };
  if (words.every(word => mashed.test(word))) return { kind: 'test', repaired: [] };
  const plainly = words.map(word => (word === name ? 'bot' : (sameAs.get(word) ?? word)));
  const read = repair(plainly);
  const kind = read && kindOf(bare(read.words));
  // "check 👍" is no test of the line.
  if (kind === 'test' && moodOf(text) === 'assent') return { kind: 'assent', repaired: [], bySign: true };
  if (kind) return { kind, repaired: read.repaired };
  const told = riddle.test(text) ? 'chat' : toldIn(plainly);
  if (told) return { kind: told, repaired: [] };
  const remark = /[?]/.test(plain) ? null : (opinionIn(plainly) ?? (isSmallTalk(plainly) ? 'chat' : null));
  return remark && { kind: remark, repaired: [], remark: true };
}

/**
 * The question behind a salutation, as it was typed: "hi, what is drift?" asks "what is drift?". The line itself where
 * it has none, or nothing else.
 */
export function withoutSalutation(line: string): string {
  const rest = line.replace(salutation, '');
  return /\p{L}{2}/u.test(rest) ? rest : line;
}

const greeted =
  '(?:hi|hello|hey|heya|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|gm)' +
  '(?: (?:there|all|again|everyone|everybody|guys|folks|team|bot))?';
const thanked = String.raw`(?:(?:ok|okay|great|cool|nice|perfect|awesome|got it)[\s,.!]+)?(?:thank you|thanks|thx|ty|cheers)`;
const thankedFor = '(?: (?:so|very) much| a lot| again| for (?:that|this|it|(?:the|your) (?:help|answer)))?';
const asks =
  'what|which|who|whose|how|why|when|where|is|are|can|could|would|do|does|i|we|my|please|tell|explain|show|give|quick';
/** Without a mark behind it, "hello" may belong to what follows: "hello world example". */
const salutation = new RegExp(
  String.raw`^(?:${greeted}|${thanked}${thankedFor}|sorry|excuse me|:[a-z0-9_+-]+:)(?:\s*[,.!;:–—]+\s*|\s+-\s+|\s+(?=(?:${asks})\b))`,
  'i',
);

/** Emoji, Slack's short names for them, and faces made of signs: ":wave:", ":-)", "<3", "+1". */
const signs =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]|\p{Emoji_Modifier}|:(?:[a-z][a-z0-9_+'-]+|[+-]1|100):|(?<=^|\s)(?:[:;=8][-']?[)(DPpOo3*/\\|]+|<3+|\^_*\^|x[dD]+|[+-]1)(?=$|\s)/gu;

/** A line without what only shows a mood. */
export const withoutSigns = (text: string): string => text.replace(signs, ' ');

/** What the first of its signs says that says anything. */
const moodOf = (text: string): Aside | undefined =>
  text
    .match(signs)
    ?.map(sign => signsOf.get(sign))
    .find(mood => mood !== undefined);

/** Letters and numbers alone are meant for the buttons of a question: "b", "a and c", "option 2". */
function isChoice(words: readonly string[]): boolean {
  if (!words.some(word => choice.test(word))) return false;
  const rest = words
    .join(' ')
    .replace(choiceLead, '')
    .replace(/ please$/, '')
    .split(' ');
  const picked = rest.filter(word => !/^(?:and|or|both)$/.test(word));
  return picked.length > 0 && picked.length <= 5 && picked.every(word => choice.test(word) && !isWord(word));
}
const choice = /^(?:\p{L}|\d{1,6})$/u;
const choiceLead =
  /^(?:(?:my answer|the answer|answer|option|letter|number|choice|is it|its?|(?:i|id) (?:pick|choose|say|think|take|guess|would say)|i think it|pick|choose)(?: is)? )+/;
/** Letters that people write for words. */
const isWord = (word: string): boolean => word === 'k' || word === 'y' || word === 'n' || word === 'q';

/** Fingers that run over the keyboard, or rest on one key; no word of five letters is without a vowel. */
const mashed =
  /^(?:(?:asd|sdf|qwer|qwe|zxcv|yxc|jkl|lkj|hjk|fgh|fds|dfg|ghj)\p{L}*|[bcdfghjklmnpqrstvwxz]{5,}\p{L}?|(?:(\p{L})\1{2,}){2,}|(\p{L})\2{3,}|(?!ha|he|hi)(\p{L}{2,6}(?<=\p{L}{3}))\3{1,9}|(?:bla){2,9}h?)$/u;

/** Before these, "is" may ask: "are you a bot", "hi, is it you", but "that is wrong" does not. */
const before = wordsIn('hi hello hey bot ok');
const subjects = wordsIn('it that this you there i they he she we your these those any anyone anybody');

/** The words that make the difference. A line of nothing but weak words keeps them. */
function bare(words: readonly string[]): string[] {
  const told = words.filter((word, i) => {
    if (word !== 'is') return !weak.has(word);
    return subjects.has(words[i + 1] ?? '') && (i === 0 || before.has(words[i - 1] ?? ''));
  });
  return told.length > 0 ? told : [...words];
}

/** What no phrase foresees and can be nothing else. */
function toldIn(words: readonly string[]): Aside | null {
  if (words.includes('not') && words.every(word => word === 'not' || weak.has(word) || hedges.has(word)))
    return 'assent';
  const line = words.join(' ');
  if (ofBot.test(line)) return 'about';
  if (slights.some(slight => slight.test(line))) return 'insult';
  if (jokes.some(joke => joke.test(line))) return 'chat';
  return asksForPerson(words) ? 'human' : null;
}
const hedges = wordsIn('yet now quite at all much entirely exactly today');

/** "are you some vendor thing": what the bot may be, whatever it is called. */
const ofBot =
  /^(?:(?:hi|hey|hello|so|but|wait|ok|bot) )*is you (?:(?:\p{L}+ ){0,3}(?:thing|product|tool|service|app|employee|program|software|robot|bot|person|project|startup)|(?:made|owned|built|run|hosted|affiliated) (?:by|with|in) \p{L}+)$/u;

const ofYou = '(?:you|this (?:bot|thing|machine)|the bot)';
/** By what it is compared with, the bot comes off badly: whatever that is, nobody can foresee it. Read after `sameAs`. */
const slights = [
  String.raw`^(?:\p{L}+ ){0,3}${ofYou} (?:is )?(?:\p{L}+ ){0,2}(?:dumber|stupider|thicker|worse|slower|duller|(?:less|more) \p{L}+) than (?:the|a|an|my|our|his|her|any) .+`,
  String.raw`^(?:\p{L}+ ){0,3}(?:${ofYou}|that|this|it)(?: is)? (?:\p{L}+ ){0,2}as (?:much use|useful|useless|helpful|smart|clever|bright|sharp|dumb|thick) as (?:a|an|my|two|the) .+`,
  `^(?:about )?as (?:much use|useful|useless|helpful|smart|clever|bright|sharp|dumb|thick) as (?:a|an|my|two) .+`,
  String.raw`^(?!what|which|who|how|why|is |does |do |can ).+ (?:smarter|cleverer|brighter|better|faster|funnier|more (?:\p{L}+ )?) ?than (?:you|this bot)(?: (?:is|do|does|ever|will|lol))*$`,
  String.raw`^(?:you |what |a |such |this |that |is |just |bloody |absolute |total )*(?:useless|stupid|dumb|worthless|pathetic|rotten|steaming|bloody|sad) (?:\p{L}+ )?(?:pile|heap|piece|bucket|load|bag|sack|bunch|lump|box|stack) of \p{L}+(?: \p{L}+)?$`,
  `^${ofYou} (?:has|have|got) (?:got )?the (?:brains?|iq|intelligence|wit|memory|personality|attention span) of .+`,
].map(pattern => new RegExp(pattern, 'u'));

/** Who asks why and says it himself is joking. */
const riddle = /^\W*(?:\p{L}+\W+){0,2}why\b.{5,100}?[\s?]\W*(?:be|')?(?:cause|cuz|cos|coz|bc)\b[^?]*$/iu;

/** The frames that jokes come in, also where they are filled with the words of the guide. */
const jokes = [
  /\bwhy (?:did|does|do|is|not) (?:the |a |an )?(?:\p{L}+ ){1,3}(?:ever )?(?:cross(?:ed)? the|go to (?:therapy|school|the (?:bar|gym|doctor|party|beach))|get lost|break up|walk into|quit its job|so sad|always late|bad at|leave the party|at parties)(?= |$)/u,
  /\b(?:walks?|went|goes|go|walked|come) into a (?:bar|pub)\b/,
  /^(?:haha |lol |ok |so )*how many (?:\p{L}+ ){1,3}(?:does it take|do you need|it takes) to (?:change|screw in|replace|fix)\b/u,
  /^(?:ok |so |hey |bot )*what did (?:the|a|one) (?:\p{L}+ ){1,3}say to (?:the|a|his|her|its) /u,
  /^(?:\p{L}+ ){0,4}(?:tell|know|got|have|heard|hear|share|crack|give|do)(?: \p{L}+){0,3} (?:jokes?|puns?|riddles?)(?: (?:about|on|with|but|of) .+)?$/u,
  /\bwhat do you call (?:a|an) (?:\p{L}+ ){1,3}(?:with|without|that|who) /u,
];

const asksForPerson = (words: readonly string[]): boolean =>
  !words.some(word => pointsBack.has(word)) &&
  words.some(word => personWords.has(word)) &&
  (words.some(word => reachWords.has(word)) || words.filter(word => personWords.has(word)).length > 1) &&
  words.every(word => personWords.has(word) || reachWords.has(word) || isIdle(word));

/** Of what was told before, people ask as well whether a person is in it. */
const pointsBack = wordsIn('it they them does do');

/** Told, not asked: of the speaker or of somebody else, whose name is the one word that nobody can foresee. */
function isSmallTalk(words: readonly string[]): boolean {
  if (questionWords.has(words[0] ?? '') || words.some(word => asksFor.has(word))) return false;
  if (!words.some(word => smallTalk.has(word))) return false;
  const told = words.slice(toldOf.has(words[1] ?? '') ? 1 : 0);
  return told.every(word => smallTalk.has(word) || smallTalkFillers.has(word) || isIdle(word));
}

const asksFor = wordsIn('tell give show help ask explain');
const toldOf = wordsIn('passed failed flunked aced got is has just keeps finally');

const isIdle = (word: string): boolean => stopWords.has(word) || sameAs.has(word) || weak.has(word) || word === 'hi';

/** An opinion on what the bot said, in words that say nothing else; null for all other lines. */
function opinionIn(words: readonly string[]): Aside | null {
  const { good, right, bad, not, other } = opinion;
  if (
    questionWords.has(words[0] ?? '') ||
    questionWords.has(words.at(-1) ?? '') ||
    !words.every(word => [good, right, bad, not, other].some(set => set.has(word)))
  )
    return null;
  const has = (set: ReadonlySet<string>) => words.some(word => set.has(word));
  const excess = words.includes('too') && words.some(word => ['long', 'short', 'many', 'much'].includes(word));
  if (has(bad) || excess || (has(not) && (has(good) || has(right)))) return 'complaint';
  return has(good) && !has(wishWords) ? 'thanks' : null;
}

type Node = { next?: Map<string, Node>; ends: readonly (Aside | '')[] };
const nothing: Node['ends'] = [];

/** All phrases as a tree of words, and all words that stand in one; grown when it is first needed. */
let grown: Tree | undefined;
type Tree = { root: Node; vocabulary: ReadonlySet<string>; meantBy: (typed: string) => string[] };
const tree = () => {
  grown ??= grow();
  return grown;
};

function grow(): Tree {
  const root: Node = { ends: nothing };
  const vocabulary = new Set([
    ...weak,
    ...sameAs.values(),
    ...Object.values(wordClasses).flatMap(members => [...members]),
  ]);
  for (const kind of [...asideKinds, ''] as const) {
    for (const line of phrasings(...asidePhrases[kind])) {
      const written = line.split(' ').map(word => sameAs.get(word) ?? word);
      const telling = bare(written);
      // What is left of "that is it" would be a phrase by itself, and glue any words together.
      if (telling.length === 1 && written.length > 1 && !telling[0]?.startsWith('<')) continue;
      let node = root;
      for (const word of telling) {
        vocabulary.add(word);
        node.next ??= new Map();
        const next: Node = node.next.get(word) ?? { ends: nothing };
        node.next.set(word, next);
        node = next;
      }
      if (!node.ends.includes(kind)) node.ends = [...node.ends, kind];
    }
  }
  return { root, vocabulary, meantBy: slipsAmong(vocabulary) };
}

/**
 * The kind of words that are phrases from end to end, and not only such as may stand beside any; else null. Of several
 * ways to part them the one into the fewest phrases counts: "no thanks" is one.
 */
function kindOf(words: readonly string[]): Aside | null {
  // For each place that phrases lead to: how few, and of which kinds.
  const reached: ({ count: number; kinds: (Aside | '')[] } | undefined)[] = [{ count: 0, kinds: [] }];
  for (let from = 0; from < words.length; from++) {
    const before = reached[from];
    if (!before) continue;
    for (const { to, ends } of matchesAt(words, from)) {
      const count = before.count + 1;
      const there = reached[to];
      if (there && there.count < count) continue;
      const others = there?.count === count ? there.kinds : [];
      reached[to] = { count, kinds: [...others, ...before.kinds, ...ends] };
    }
  }
  const found = reached[words.length]?.kinds;
  return asideKinds.find(kind => found?.includes(kind)) ?? null;
}

/** The phrases that begin at a place: where each ends, and of which kinds it is. */
function matchesAt(words: readonly string[], from: number): { to: number; ends: Node['ends'] }[] {
  const found: { to: number; ends: Node['ends'] }[] = [];
  let nodes = [tree().root];
  for (let to = from; to < words.length && nodes.length > 0; to++) {
    const word = words[to] ?? '';
    const steps = [word, ...inClasses(word)];
    nodes = nodes.flatMap(({ next }) => steps.flatMap(step => next?.get(step) ?? []));
    for (const { ends } of nodes) if (ends.length > 0) found.push({ to: to + 1, ends });
  }
  return found;
}

const inClasses = (word: string): string[] =>
  Object.entries(wordClasses).flatMap(([name, members]) => (members.has(word) ? [name] : []));

/** The words as the lexicon has them, with slips of the fingers mended; null where one is of no phrase. */
function repair(words: readonly string[]): { words: string[]; repaired: string[] } | null {
  const { vocabulary, meantBy } = tree();
  const known = new Map<string, string>();
  const repaired: string[] = [];
  for (const word of words) {
    const written = vocabulary.has(word) ? word : drawnOut(word, vocabulary);
    if (written) known.set(word, written);
    // Most lines are questions, and end here before any search for what was meant.
    else if (repaired.push(word) > mostRepaired) return null;
  }
  const read = words.flatMap(word => known.get(word) ?? longest(meantBy(word)) ?? []);
  return read.length === words.length ? { words: read, repaired } : null;
}

/** Of several words that may be meant the longest: a letter left out is the commonest slip. */
const longest = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0];

/** "heyyy" and "sooo good", "hahaha": drawn out as in speech. */
function drawnOut(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (/^(?:b?w?a?h?[ha]{3,}|(?:he){2,}h?|(?:hi){2,})$/.test(word)) return 'haha';
  if (!/(.)\1/.test(word)) return undefined;
  const shorter = [
    word.replace(/(.)\1{2,}/g, '$1$1'),
    word.replace(/(.)\1{2,}/g, '$1'),
    word.replace(/(.)\1{1,40}$/, '$1'),
  ];
  return shorter.map(one => sameAs.get(one) ?? one).find(one => vocabulary.has(one));
}
