/** What was heard by its likeness to examples (src/search/talk/), as something to do. */
import { type CommandSpec, commandSpecs, type Request, requestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import { topicNamed } from '../knowledge/names.ts';
import type { Heard } from '../search/talk/ear.ts';
import { type Aside, asideKinds } from './aside-lexicon.ts';

/**
 * How sure it must be. Chosen so that of the guide's own questions and of those in tests/eval/ none is lost; `npx vitest
 * run tests/src/answers` holds both sides.
 */
const surely = 0.85;
const rather = { likely: 0.6, asks: 0.15 };
const practising = { likely: 0.6, asks: 0.25 };
const hardlyAsked = { likely: 0.4, asks: 0.05 };
const notAsked = { likely: 0.2, asks: 0.02 };
/** A name of the guide speaks for a question; only what is hardly one is heard beside it. */
const besideName = { likely: 0.9, asks: 0.02 };
const plainly = { likely: 0.7, asks: 0.02 };
const besideWord = { likely: 0.7, asks: 0.03 };
const hardlyBesideWord = { likely: 0.3, asks: 0.01 };
const hardlyAskedAtAll = { likely: 0.25, asks: 0.01 };

type Bounds = { likely: number; asks: number };
const within = (heard: Heard, { likely, asks }: Bounds): boolean => heard.likely >= likely && heard.asks <= asks;

const isAside = ({ means }: Heard): boolean => means.startsWith('aside ');

/** Is it so plainly that, that no rule need be asked? */
export const isSure = (heard: Heard): boolean => {
  if (heard.names === 'surely') return within(heard, besideName);
  return heard.names ? within(heard, besideWord) : heard.likely >= surely || (isAside(heard) && within(heard, plainly));
};

/** Is it rather that than a question? Where the line asks something, a little likeness is not enough. */
export function isLikely(heard: Heard, asks: boolean): boolean {
  if (heard.means === onTopic || (heard.names && heard.means === onAny)) return within(heard, practising);
  if (heard.names) return isSure(heard) || (heard.names === 'likewise' && within(heard, hardlyBesideWord));
  const enough = asks ? [hardlyAsked, hardlyAskedAtAll] : [rather, hardlyAsked, notAsked];
  return isSure(heard) || enough.some(bounds => within(heard, bounds));
}

/** The one command that takes words of the guide. */
const onTopic = 'command practice {x}';
/** The same without a topic, of which it may have one all the same: "one question about Clarify". */
const onAny = 'command practice';

/** The line that was heard; null where it comes to nothing. What changes something is only offered. */
export function lineHeard(
  guide: Guide,
  line: string,
  { means, about }: Heard,
): Request | { kind: 'aside'; aside: Aside } | null {
  const { aside, spec } = byMeaning.get(means) ?? {};
  if (aside) return { kind: 'aside', aside };
  const topic = about === '' || (spec && !spec.leads) ? undefined : topicNamed(guide, about);
  if (topic) return { kind: 'practice', topic: topic.id };
  if (!spec || (spec.leads && onOther.test(line))) return null;
  return withGiven(spec, line) ?? requestOf([spec]);
}

/** Practice on what the guide does not call a topic is no practice on anything. */
const onOther =
  /\b(?:on|about)\s+(?!(?:that|this|it|them|these|those|some|any|me|my|what|the (?:exam|course|guide|last|same)|one|all|a (?:roll|bit))\b)\p{L}/iu;

/** Of these, what people say with them is told from all other words; what they set is only offered. */
const takesGiven: ReadonlyMap<string, 'does' | 'sets'> = new Map([
  ['mock', 'does'],
  ['review', 'does'],
  ['exam', 'sets'],
  ['remind', 'sets'],
]);
const ends = /\b(?:stop|off|no more|cancel|disable|quit|mute|unsubscribe|dont|don't|do not|never|forget|clear)\b/i;
/** Words of a line that are looked at, and those of a value. */
const most = { words: 24, ofValue: 5 };

/** The command with what the line gives with it, such as a day or a time: "my exam is on 12 May"; null where it gives none. */
function withGiven(spec: CommandSpec, line: string): Request | null {
  const taken = takesGiven.get(spec.words);
  if (!taken) return null;
  const value = taken === 'sets' && ends.test(line) ? 'off' : valueIn(spec, line);
  const right = `${spec.words} ${value}`;
  const request = value === undefined ? null : spec.read(value, right);
  return taken === 'does' ? request : request && { kind: 'meant', forms: [{ spec, line: right }] };
}

/** The longest run of words with a figure in it that the command takes, of the first such. */
function valueIn(spec: CommandSpec, line: string): string | undefined {
  const words = line.split(/\s+/, most.words).map(word => word.replace(/[?!.,;:)]{1,9}$/, ''));
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + most.ofValue); to > from; to--) {
      const value = words.slice(from, to).join(' ');
      if (/\d/.test(value) && spec.read(value, `${spec.words} ${value}`)) return value.replace(/^(?:is |on |at )+/, '');
    }
  }
  return undefined;
}

const byMeaning = new Map<string, { aside?: Aside; spec?: CommandSpec }>([
  ...asideKinds.map(aside => [`aside ${aside}`, { aside }] as const),
  ...commandSpecs.map(spec => [`command ${spec.words}`, { spec }] as const),
]);
