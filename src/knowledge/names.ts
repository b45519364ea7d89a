/** What a guide calls its topics: by name, by the words that point at them, by their needs in the cheat sheet. */
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
export function topicNamed({ topics }: Guide, said: string): Topic | undefined {
  const words = wordsOf(said);
  const whole = words.join(' ');
  const exact = topics.find(topic => namesOf(topic).some(name => wordsOf(name).join(' ') === whole));
  if (exact || whole === '') return exact;
  const telling = words.filter(word => !stopWords.has(word) && !aboutTopics.has(word));
  return best(topics, telling) ?? best(topics, repaired(topics, telling));
}

/** Is the whole line a name of a topic, or one of the words and phrases that point at it? */
export function isTopicPhrase({ topics }: Guide, line: string): boolean {
  const whole = wordsOf(line).join(' ');
  return topics.some(topic =>
    [...namesOf(topic), ...triggersOf(topic)].some(phrase => wordsOf(phrase).join(' ') === whole),
  );
}

/** Is it, word for word, one of the questions that the guide lists for its topics? */
export const isListedQuestion = (guide: Guide, line: string): boolean => listedIn(guide).has(wordsOf(line).join(' '));

/** Made once for each guide, as it takes longer than an answer may. */
function perGuide<T>(make: (guide: Guide) => T): (guide: Guide) => T {
  const made = new WeakMap<Guide, { value: T }>();
  return guide => {
    const known = made.get(guide) ?? { value: make(guide) };
    made.set(guide, known);
    return known.value;
  };
}

const listedIn = perGuide(({ topics }): ReadonlySet<string> => {
  const questions = topics.flatMap(({ asked, suggested }) => [...asked, ...suggested]);
  return new Set(questions.map(question => wordsOf(question).join(' ')));
});

/** The words that the guide has for its topics; typed so, they are no slip of the fingers. */
export const topicWords = perGuide(({ topics }): ReadonlySet<string> => {
  const texts = topics.flatMap(topic => [...sourcesOf(topic).flat(), topic.section, topic.answer]);
  return new Set(texts.flatMap(wordsOf));
});

function best(topics: readonly Topic[], telling: readonly string[]): Topic | undefined {
  if (telling.length === 0) return undefined;
  const asked = new Set(telling.map(stemOf));
  const [first, second] = topics
    .flatMap(topic => fitOf(topic, asked) ?? [])
    .sort((a, b) => a.source - b.source || b.share - a.share);
  const alike = first && second && first.source === second.source && first.share === second.share;
  return alike ? undefined : first?.topic;
}

/** The best of the topic's phrases that hold all the stems; last, all of them together. */
function fitOf(topic: Topic, asked: ReadonlySet<string>): Fit | undefined {
  const sources = sourcesOf(topic);
  const fits = [...sources, [sources.flat().join(' ')]].flatMap((phrases, source) =>
    phrases.flatMap(phrase => {
      const stems = new Set(tellingOf(phrase).map(stemOf));
      return asked.isSubsetOf(stems) ? [{ topic, source, share: asked.size / stems.size }] : [];
    }),
  );
  return fits.sort((a, b) => a.source - b.source || b.share - a.share)[0];
}

const tellingOf = (text: string): string[] => wordsOf(text).filter(word => !stopWords.has(word));

/** Words that no topic has, each as the word of a topic that it nearly is. */
function repaired(topics: readonly Topic[], words: readonly string[]): string[] {
  const known = [...new Set(topics.flatMap(topic => sourcesOf(topic).flat()).flatMap(tellingOf))];
  return words.map(word => (known.includes(word) ? word : (known.find(one => isSlipOf(word, one)) ?? word)));
}

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
