/** Which topic a turn moves on to by its name alone: "what about the dashboard", "next: role mgr", "no, the X one". */
import type { Guide, Topic } from '../knowledge/guide.ts';
import { topicNamed } from '../knowledge/names.ts';
import { stopWords } from '../text/english.ts';
import { wordsOf } from '../text/words.ts';

/** Who says more about it asks something of it. */
const mostWords = 4;

/** What people say before the name of what they want to hear of next, and behind it. */
const before: ReadonlySet<string> = new Set(
  `and but so ok okay then now next also or well hm hmm no nope nah not wait sorry actually btw right good fine cool
  what whats about how on onto to go back move lets let us do talk switch tell me explain show give i want meant mean
  need we more different topic another thing last wrong one other the a an that this those these not for same question same of with
  thx thanks great please pls plz is it up over`.split(/\s+/),
);
const behind: ReadonlySet<string> = new Set(
  `then now next instead please pls plz again too one thing tool feature service stuff topic part bit is it what in
  general short though tho rather anyway last`.split(/\s+/),
);

/** The topic that the search finds, if any, and whether the last topic has a word. */
type Else = { found: Topic | undefined; says: (word: string) => boolean };

/**
 * The other topic that the turn names and asks nothing else of; undefined for none. What only points at another topic,
 * and is no whole name, may as well be a part of the last one, or of something else.
 */
export function movedTo(guide: Guide, last: Topic, text: string, { found, says }: Else): Topic | undefined {
  const words = nameIn(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const whole = calledWholly(guide, words);
  const topic = whole ?? topicNamed(guide, words.join(' '));
  if (!topic || topic === last) return undefined;
  const telling = words.filter(word => !stopWords.has(word));
  return whole || (topic === found && telling.length > 0 && !telling.some(says)) ? topic : undefined;
}

/** The words of the last clause without those around a name. */
function nameIn(text: string): string[] {
  const clauses = text
    .split(/[.,;:!]\s+|\s-+\s/)
    .map(wordsOf)
    .filter(words => words.some(word => !before.has(word) && !behind.has(word)));
  const words = clauses.at(-1) ?? [];
  if (clauses.length > 1 && clauses.slice(0, -1).some(clause => clause.some(word => !before.has(word)))) return [];
  const from = words.findIndex(word => !before.has(word));
  const to = words.findLastIndex(word => !behind.has(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}

/** The only topic of which the words are a whole name, one used beside others, or such a one shortened. */
function calledWholly({ topics }: Guide, words: readonly string[]): Topic | undefined {
  const fits = (isName: (name: readonly string[]) => boolean) =>
    topics.filter(({ aliases, nicknames }) => [...aliases, ...nicknames].map(wordsOf).some(isName));
  const same = fits(name => name.join(' ') === words.join(' '));
  const found = same.length > 0 ? same : fits(name => isShortened(words, name));
  return found.length === 1 ? found[0] : undefined;
}

/** "role mgr", "network iso", "gt": each word shortened, or all of them to their first letters. */
function isShortened(words: readonly string[], name: readonly string[]): boolean {
  const [only = ''] = words;
  if (words.length === 1 && name.length > 1) return only === name.map(word => word[0]).join('');
  return (
    words.length === name.length &&
    words.some((word, i) => word === name[i] || word.length > 2) &&
    words.every((word, i) => isShort(word, name[i] ?? ''))
  );
}

/** Its beginning, or its first and last letter with some between: "iso", "mgr". */
function isShort(word: string, whole: string): boolean {
  if (word === whole) return true;
  if (word.length < 2 || word.length >= whole.length || word[0] !== whole[0]) return false;
  if (word.length > 2 && whole.startsWith(word)) return true;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at++;
  return at === word.length && word.at(-1) === whole.at(-1);
}
