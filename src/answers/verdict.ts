import { derived } from '../derived.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import { subjectWords } from '../knowledge/names.ts';
import type { Finding } from '../search/finding.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** What an author decided: it stands first in an answer, with the line that proves it. */
export type Verdict = Topic['verdicts'][number];

/** A verdict to a question that begins so is "Yes" or "No"; to any other it names one of a list. */
const asksYesOrNo = new Set('can could does do is are will would may has have'.split(' '));
const asksWhichOne = new Set('which what whats name where who'.split(' '));

/** Words that change nothing in what a yes-or-no question asks, so they may stand beside what the author foresaw. */
const fillers = new Set(
  'a an the i we you one my our your me us it its to of for in on at by with be been get use used able let s t please also'.split(
    ' ',
  ),
);

/** These and fillers may stand between "which" and what it asks for: "which kind of bias", "what do you call the step". */
const beforeNoun = new Set(
  'kind type sort form one is are do does call called these those four seven two three single exact right'.split(' '),
);

/** Outside of what the author foresaw, these turn a question round. */
const turnsRound = new Set(
  `not no nor never neither without except besides other else instead isnt arent doesnt dont didnt wont cannot cant
  couldnt wouldnt wasnt hasnt havent lacks unlike least comes come next previous following follow follows precedes
  difference differ versus vs`.split(/\s+/),
);

/** What stands for the topic in a turn on it. */
const pronouns = [['it'], ['they'], ['this'], ['that'], ['these'], ['those']];

/** No question for one thing is longer, and the work grows with the square of it. */
const mostWords = 60;

type Compiled = { verdict: Verdict; groups: string[][][] };
/** A topic's verdicts, its names, and the words of its title. */
type Known = { names: string[][]; title: ReadonlySet<string>; verdicts: Compiled[] };
const compiled = derived(
  (topic: Topic): Known => ({
    names: topic.aliases.map(foldsOf),
    title: new Set(topic.aliases.flatMap(foldsOf)),
    verdicts: topic.verdicts.map(verdict => ({ verdict, groups: verdict.asks.map(group => group.map(foldsOf)) })),
  }),
);

/** Words of one stem may be different things, such as labels and labelers, so only a last "s" is forgiven. */
const foldOf = (word: string): string =>
  word.length > 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
const foldsOf = (phrase: string): string[] => wordsOf(phrase).map(foldOf);

/**
 * The verdict of the topic on a question, given as its words in order; null where its authors did not decide just that.
 * A wrong "yes" does more harm than none: a yes-or-no question has to call the topic (by a pronoun only in a turn on
 * it, `carried`), to hold a phrase of each group in the author's order, and to say nothing else. One for an item of a
 * list has to ask "which" of the first group, to hold a phrase of each other one anywhere, and must not be turned round.
 */
export function verdictOn(guide: Guide, topic: Topic, words: readonly string[], carried: boolean): Verdict | null {
  if (words.length > mostWords) return null;
  const { names, title, verdicts } = compiled(topic);
  const subjects = subjectWords(guide);
  const asked: Asked = {
    words,
    folds: words.map(foldOf),
    which: words.flatMap((word, i) => (asksWhichOne.has(word) ? [i] : [])),
    isFiller: word => fillers.has(word) || subjects.has(word),
    isOfTitle: word => title.has(foldOf(word)),
  };
  const subject = carried ? [...names, ...pronouns] : names;
  const fits = asksYesOrNo.has(words[0] ?? '')
    ? ({ verdict, groups }: Compiled) => isYesOrNo(verdict) && saysJust([subject, ...groups], asked)
    : ({ verdict, groups }: Compiled) => !isYesOrNo(verdict) && asksFor(groups, asked);
  const fitting = verdicts.filter(fits).map(({ verdict }) => verdict);
  const [first] = fitting;
  return first && fitting.every(({ verdict }) => verdict === first.verdict) ? first : null;
}

const isYesOrNo = ({ verdict }: Verdict): boolean => verdict === 'Yes' || verdict === 'No';

/** A question by its words, as they stand and as they are compared; what of them says nothing of its own. */
type Asked = {
  words: readonly string[];
  folds: readonly string[];
  /** The places of the words that ask for one of several. */
  which: readonly number[];
  isFiller: (word: string) => boolean;
  isOfTitle: (word: string) => boolean;
};
type Place = { from: number; to: number };

/** Where each of the phrases stands, from a place on; the first place first, and the longest one there. */
function places(phrases: readonly string[][], folds: readonly string[], from = 0): Place[] {
  const found: Place[] = [];
  for (let i = from; i < folds.length; i++) {
    // Hardly any phrase begins at a place, so nothing is made before one does.
    for (const phrase of phrases)
      if (phrase[0] === folds[i] && phrase.every((fold, j) => fold === folds[i + j]))
        found.push({ from: i, to: i + phrase.length });
  }
  return found.sort((one, other) => one.from - other.from || other.to - one.to);
}

function saysJust(groups: readonly string[][][], { words, folds, isFiller }: Asked): boolean {
  let from = 1;
  for (const group of groups) {
    const [found] = places(group, folds, from);
    if (!found || !words.slice(from, found.from).every(isFiller)) return false;
    from = found.to;
  }
  return words.slice(from).every(isFiller);
}

function asksFor([noun = [], ...others]: readonly string[][][], asked: Asked): boolean {
  const found: Place[] = nounAsked(noun, asked);
  if (found.length === 0) return false;
  for (const group of others) {
    const there = places(group, asked.folds);
    if (there.length === 0) return false;
    found.push(...there);
  }
  const isForeseen = (i: number) => found.some(({ from, to }) => i >= from && i < to);
  return !asked.words.some((word, i) => turnsRound.has(word) && !isForeseen(i));
}

/** What stands right behind "which", so that "which tool finds the bias" does not ask for a bias. */
function nounAsked(noun: readonly string[][], { words, folds, which, isFiller, isOfTitle }: Asked): Place[] {
  const isBetween = (word: string) => isFiller(word) || beforeNoun.has(word) || isOfTitle(word);
  return which.flatMap(i => {
    const [found] = places(noun, folds, i);
    return found && words.slice(i + 1, found.from).every(isBetween) ? [found] : [];
  });
}

/** What the authors decided of the topic that is called by name, or else of the likeliest ones where the guide answers. */
export function decidedIn(guide: Guide, finding: Finding): { topic: Topic; verdict: Verdict } | null {
  const { named, candidates, outcome, query } = finding;
  const likely = outcome === 'none' ? [] : candidates.slice(0, likeliest).map(({ topic }) => topic);
  for (const topic of named.length > 0 ? named.slice(0, 1) : likely) {
    const verdict = verdictOn(guide, topic, query.words, false);
    if (verdict) return { topic, verdict };
  }
  return null;
}
const likeliest = 3;

/**
 * "Which step monitors …" asks for what is called a monitor: the other likely topic whose name alone has a word of the
 * question that the decided topic's name has not; undefined where there is none.
 */
export function calledInstead(guide: Guide, decided: Topic, { candidates, query }: Finding): Topic | undefined {
  const asked = new Set(query.words.map(stemOf));
  const isOwn = (stem: string) => guide.topics.filter(one => stemsOfName(one).has(stem)).length === 1;
  return candidates
    .slice(0, likeliest)
    .map(({ topic }) => topic)
    .find(topic => topic !== decided && [...stemsOfName(topic).intersection(asked)].some(isOwn));
}
const stemsOfName = derived(({ short }: Topic): ReadonlySet<string> => new Set(wordsOf(short).map(stemOf)));
