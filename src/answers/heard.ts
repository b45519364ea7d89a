/** What was heard by its likeness to examples (src/search/talk/), as something to do. */
import { type CommandSpec, commandSpecs, type Request, requestOf } from '../commands.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import { topicNamed } from '../knowledge/names.ts';
import type { Heard } from '../search/talk/ear.ts';
import { spelledOut } from '../search/talk/shorthand.ts';
import { type Aside, asideKinds } from './aside-lexicon.ts';

/** How likely it has to be at least, and how likely it may be a question. */
type Bounds = { likely: number; asks: number };

/**
 * How sure it must be, in any of these pairs: what asks, as by its first word, needs more, and what names a topic
 * most. Chosen so that of the guide's own questions and of those in tests/eval/ none is lost; `npx vitest run
 * tests/src/answers` holds both sides.
 */
const enough = {
  telling: [
    { likely: 0.6, asks: 0.1 },
    { likely: 0.4, asks: 0.03 },
    { likely: 0.2, asks: 0.02 },
    { likely: 0.1, asks: 0.01 },
  ],
  asking: [
    { likely: 0.7, asks: 0.08 },
    { likely: 0.5, asks: 0.035 },
    { likely: 0.2, asks: 0.01 },
  ],
  /** With a word that may be meant as the name of a topic. */
  likewise: [
    { likely: 0.85, asks: 0.05 },
    { likely: 0.7, asks: 0.015 },
    { likely: 0.3, asks: 0.01 },
  ],
  /** With the name of a topic. */
  surely: [
    { likely: 0.9, asks: 0.02 },
    { likely: 0.8, asks: 0.012 },
  ],
  /** Practice takes the name of a topic. */
  practising: [
    { likely: 0.6, asks: 0.25 },
    { likely: 0.4, asks: 0.03 },
  ],
  /** Where the search makes little of it. */
  strange: [
    { likely: 0.55, asks: 0.35 },
    { likely: 0.4, asks: 0.1 },
    { likely: 0.12, asks: 0.05 },
  ],
  /** Where the search is in doubt, or where it asks and the search makes little of it. */
  doubtful: [
    { likely: 0.62, asks: 0.08 },
    { likely: 0.4, asks: 0.03 },
    { likely: 0.15, asks: 0.02 },
  ],
  /** Where the guide surely answers it, though it has but words that are said to the bot. */
  answered: [{ likely: 0.5, asks: 0.02 }],
  /** Where the search knows it for a question on something else. */
  elsewhere: [{ likely: 0.1, asks: 0.015 }],
} satisfies Record<string, Bounds[]>;
/**
 * By how likely the guide answers it. What the search is sure of is a question, be it one that the guide leaves out: of
 * held-out questions one in ten lies between `strange` and `common`, and two in a hundred below `doubtful`; of what is
 * said to the bot three in four, and one in three.
 */
const scope = { elsewhere: 0.03, strange: 0.14, doubtful: 0.4, common: 0.9, answered: 0.92 };
/** So sure that no rule need be asked. */
const surely = 0.85;
const asideAtLeast = { likely: 0.7, asks: 0.02 };
const besideWord = { likely: 0.7, asks: 0.015 };

const within = (heard: Pick<Heard, 'likely' | 'asks'>, ...any: readonly Bounds[]): boolean =>
  any.some(({ likely, asks }) => heard.likely >= likely && heard.asks <= asks);

const isAside = ({ means }: Heard): boolean => means.startsWith('aside ');

/** Is it so plainly that, that no rule need be asked? */
export const isSure = (heard: Heard): boolean => {
  if (heard.names === 'surely') return within(heard, ...enough.surely);
  if (heard.names) return within(heard, besideWord);
  return heard.likely >= surely || (isAside(heard) && within(heard, asideAtLeast));
};

/** Is it rather that than a question? Where the line asks something, a little likeness is not enough. */
export function isLikely(heard: Heard, asks: boolean): boolean {
  const practises = heard.means === onTopic || (heard.names && heard.means === onAny);
  if (practises) return within(heard, ...enough.practising);
  if (isAnswered(heard)) return heard.isFamiliar && within(heard, ...enough.answered);
  if (isElsewhere(heard)) return !asks && within(heard, ...enough.elsewhere);
  if (isSure(heard)) return true;
  return within(heard, ...enough[heard.names ?? (asks ? 'asking' : 'telling')]) || isStrange(heard, asks);
}

const isAnswered = ({ inScope }: Heard): boolean => inScope !== null && inScope >= scope.answered;
const isElsewhere = ({ inScope }: Heard): boolean => inScope !== null && inScope < scope.elsewhere;

/** Does the search make little of it? A question would rather be known to it. */
function isStrange({ inScope, names, ...heard }: Heard, asks: boolean): boolean {
  if (inScope === null || names !== null || inScope < scope.strange || inScope >= scope.common) return false;
  return within(heard, ...enough[asks || inScope >= scope.doubtful ? 'doubtful' : 'strange']);
}

/** The one command that takes words of the guide. */
const onTopic = 'command practice {x}';
/** The same without a topic, of which it may have one all the same: "one question about Clarify". */
const onAny = 'command practice';

/** The line that was heard; null where it comes to nothing. What changes something is only offered. */
export function lineHeard(
  guide: Guide,
  line: string,
  { means, about, or }: Heard,
): Request | { kind: 'aside'; aside: Aside } | null {
  const { aside, spec: told } = byMeaning.get(means) ?? {};
  if (aside) return { kind: 'aside', aside };
  const isRemark = told?.words === 'exam' && experienced.test(line) && !ends.test(line) && !tellsWhen.test(line);
  if (isRemark) return { kind: 'aside', aside: 'chat' };
  const spec = told?.words === 'exam' && ofTeam.test(line) ? byMeaning.get('command quiz exam')?.spec : told;
  if (told?.words === 'mock' && handsIn.test(line)) return { kind: 'handIn' };
  const topic = spec && !spec.leads ? undefined : topicAtEnd(guide, about.split(' '));
  if (topic) return { kind: 'practice', topic: topic.id };
  if (!spec || (spec.leads && onOther.test(line))) return null;
  return withGiven(spec, line) ?? either(spec, or) ?? requestOf([spec]);
}

/** The topic that words of the guide end with: the first may belong to what is said around it. */
function topicAtEnd(guide: Guide, [first = '', ...rest]: readonly string[]): Topic | undefined {
  if (first === '') return undefined;
  return topicNamed(guide, [first, ...rest].join(' ')) ?? topicAtEnd(guide, rest);
}

/** "Hand in", "submit my exam", "I want to finish the mock": nothing that begins one. */
const handsIn =
  /\b(?:hand(?:ing)?\b.{0,30}\bin|submit|turn(?:ing)?\b.{0,30}\bin)\b|^(?:\p{L}+ ){0,4}?(?:finish|end|stop|close|complete) (?:my|the|this|it)\b/iu;
/** "Just passed my exam" tells how it went, and no day of one. */
const experienced =
  /\b(?:passed|failed|flunked|aced|nailed|smashed|survived|bombed|cleared|cracked|went|booked|paid|walked out|finished|relieved|nervous|scared|terrified)\b/i;
/** Whose day it is: "the exam date of the group". */
const ofTeam = /\b(?:group|team|class|cohort|course|channel|squad|everyone|everybody|all of us)(?:['’]?s)?\b/i;

/** Two commands that are as likely are both offered. */
function either(spec: CommandSpec, or: string | null): Request | null {
  const { spec: other } = byMeaning.get(or ?? '') ?? {};
  return other ? { kind: 'meant', forms: [spec, other].map(one => ({ spec: one, line: null })) } : null;
}

/** Practice on what the guide does not call a topic is no practice on anything. */
const onOther =
  /\b(?:on|about)\s+(?!(?:that|this|it|them|these|those|some|any|me|my|what|the (?:exam|course|guide|last|same)|one|all|a (?:roll|bit))\b)\p{L}/iu;

/** Of these, what people say with them is told from all other words; what they set is only offered. */
const takesGiven: ReadonlyMap<string, 'does' | 'sets'> = new Map([
  ['mock', 'does'],
  ['review', 'does'],
  ['exam', 'sets'],
  ['quiz exam', 'sets'],
  ['remind', 'sets'],
]);
const ends = /\b(?:stop|off|no more|cancel|disable|quit|mute|unsubscribe|dont|don't|do not|never|forget|clear)\b/i;
/** "5 a day" is how many from now on, not how many now. */
const eachDay = /\b(?:a|per|each|every) day\b|\bdaily\b/i;
/** What may be a time or a day. */
const tellsWhen =
  /\d|\btomorrow\b|\bnext \p{L}|\b(?:a|one|two|three|four|five|six) (?:day|week|month)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** Words of a line that are looked at, and those of a value. */
const most = { words: 24, ofValue: 5 };

/** The command with what the line gives with it, such as a day or a time: "my exam is on 12 May"; null where it gives none. */
function withGiven(spec: CommandSpec, line: string): Request | null {
  const taken = takesGiven.get(spec.words);
  if (!taken) return null;
  const given = taken === 'sets' && ends.test(line) ? 'off' : valueIn(spec, line);
  const isDaily = spec.words === 'review' && given !== undefined && eachDay.test(line);
  const value = isDaily ? given.replace(/^(?:daily )?/, 'daily ') : given;
  const right = `${spec.words} ${value}`;
  const request = value === undefined ? null : spec.read(value, right);
  return taken === 'does' && !isDaily ? request : request && { kind: 'meant', forms: [{ spec, line: right }] };
}

/** The longest run of words that the command takes and that may be a time or a day, of the first such. */
function valueIn(spec: CommandSpec, line: string): string | undefined {
  // A team's day may be said in more words than a person's; those of a sentence are not all of it.
  const read = spec.words === 'quiz exam' ? (byMeaning.get('command exam')?.spec ?? spec).read : spec.read;
  const words = line.split(/\s+/, most.words).map(word => plainly(word.replace(/[?!.,;:)]{1,9}$/, '')));
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + most.ofValue); to > from; to--) {
      const value = words.slice(from, to).join(' ');
      if (tellsWhen.test(value) && read(value, `${spec.words} ${value}`)) return value.replace(/^(?:is |on |at )+/, '');
    }
  }
  return undefined;
}

/** Written out, where it is a short form. */
const plainly = (word: string): string => (/^\p{L}+$/u.test(word) ? spelledOut(word.toLowerCase()) : word);

const byMeaning = new Map<string, { aside?: Aside; spec?: CommandSpec }>([
  ...asideKinds.map(aside => [`aside ${aside}`, { aside }] as const),
  ...commandSpecs.map(spec => [`command ${spec.words}`, { spec }] as const),
]);
