/** What a guide calls its topics: by name, by the words that point at them, by their needs in the cheat sheet. */
import { derived } from '../derived.ts';
import { isSlipOf } from '../text/edits.ts';
import { stopWords } from '../text/english.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import type { Guide, Topic } from './guide.ts';

/** How well words that were said fit a topic: what they were found in, and how much of it they are. */
type Fit = { topic: Topic; source: number; share: number };

/** Said of a topic without naming it: "questions on drift". */
const aboutTopics = new Set(['question', 'questions', 'topic', 'topics', 'feature', 'chapter', 'section']);

/**
 * The topic that is called so, by any of its names, else by words of its names, of its triggers or of its need in the
 * cheat sheet. All telling words have to be found there, give or take a slip of the fingers. Undefined if there is no
 * such topic, and if two fit alike.
 */
export function topicNamed(guide: Guide, said: string): Topic | undefined {
  const words = wordsOf(said);
  const whole = words.join(' ');
  const exact = spelled(guide).names.get(whole);
  if (exact || whole === '') return exact;
  const telling = words.filter(word => !stopWords.has(word) && !aboutTopics.has(word));
  return best(guide, telling) ?? best(guide, repaired(guide, telling));
}

/** Is the whole line a name of a topic, or one of the words and phrases that point at it? */
export function isTopicPhrase(guide: Guide, line: string): boolean {
  return spelled(guide).phrases.has(wordsOf(line).join(' '));
}

/** Is it, word for word, one of the questions that the guide lists for its topics? */
export const isListedQuestion = (guide: Guide, line: string): boolean => listedIn(guide).has(wordsOf(line).join(' '));

const listedIn = derived(({ topics }: Guide): ReadonlySet<string> => {
  const questions = topics.flatMap(({ asked, suggested }) => [...asked, ...suggested]);
  return new Set(questions.map(question => wordsOf(question).join(' ')));
});

/** The words that the subject of the whole guide is called by. */
export const subjectWords = derived(
  ({ words }: Guide): ReadonlySet<string> => new Set(words.exam.names.flatMap(wordsOf)),
);

/** The words that the guide has for its topics; typed so, they are no slip of the fingers. */
export const topicWords = derived(({ topics }: Guide): ReadonlySet<string> => {
  const texts = topics.flatMap(topic => [...sourcesOf(topic).flat(), topic.section, topic.answer]);
  return new Set(texts.flatMap(wordsOf));
});

/** The names of topics, the first topic that is called so, and all their phrases; each as words alone. */
const spelled = derived(({ topics }: Guide) => {
  const plain = (phrase: string) => wordsOf(phrase).join(' ');
  const names = new Map<string, Topic>();
  for (const topic of topics) for (const name of namesOf(topic)) names.getOrInsert(plain(name), topic);
  return { names, phrases: new Set([...names.keys(), ...topics.flatMap(triggersOf).map(plain)]) };
});

/** For each topic the stems of each phrase of its sources, in their order; last, those of all of them together. */
const stemsOfPhrases = derived(({ topics }: Guide) =>
  topics.map(topic => {
    const sources = sourcesOf(topic);
    const stems = (phrase: string) => new Set(tellingOf(phrase).map(stemOf));
    return { topic, sources: [...sources, [sources.flat().join(' ')]].map(phrases => phrases.map(stems)) };
  }),
);

function best(guide: Guide, telling: readonly string[]): Topic | undefined {
  if (telling.length === 0) return undefined;
  const asked = new Set(telling.map(stemOf));
  const [first, second] = stemsOfPhrases(guide)
    .flatMap(one => fitOf(one, asked) ?? [])
    .sort((a, b) => a.source - b.source || b.share - a.share);
  const alike = first && second && first.source === second.source && first.share === second.share;
  return alike ? undefined : first?.topic;
}

type Phrases = { topic: Topic; sources: readonly (readonly ReadonlySet<string>[])[] };

/** The best of the topic's phrases that hold all the stems. */
function fitOf({ topic, sources }: Phrases, asked: ReadonlySet<string>): Fit | undefined {
  // All together hold the stems of each, and most topics lack one.
  if (!sources.at(-1)?.some(stems => asked.isSubsetOf(stems))) return undefined;
  const fits = sources.flatMap((phrases, source) =>
    phrases.flatMap(stems => (asked.isSubsetOf(stems) ? [{ topic, source, share: asked.size / stems.size }] : [])),
  );
  return fits.sort((a, b) => a.source - b.source || b.share - a.share)[0];
}

const tellingOf = (text: string): string[] => wordsOf(text).filter(word => !stopWords.has(word));

/** Words that no topic has, each as the word of a topic that it nearly is. */
function repaired(guide: Guide, words: readonly string[]): string[] {
  const known = tellingOfTopics(guide);
  return words.map(word => (known.has(word) ? word : (known.values().find(one => isSlipOf(word, one)) ?? word)));
}

const tellingOfTopics = derived(
  ({ topics }: Guide): ReadonlySet<string> =>
    new Set(topics.flatMap(topic => sourcesOf(topic).flat()).flatMap(tellingOf)),
);

const namesOf = ({ id, short, title, aliases, nicknames }: Topic): string[] => [
  id,
  short,
  title,
  ...aliases,
  ...nicknames,
];

const triggersOf = ({ triggers, tip }: Topic): string[] => [...triggers, ...tip.triggers];

/** The most telling first. */
const sourcesOf = (topic: Topic): string[][] => [
  namesOf(topic),
  triggersOf(topic),
  topic.cheatsheet ? [topic.cheatsheet] : [],
];
