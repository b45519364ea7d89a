import type { View } from '../actions.ts';
import type { Part } from '../chat.ts';
import { derived } from '../derived.ts';
import type { Guide, Passage, Topic } from '../knowledge/guide.ts';
import type { Finding, Outcome } from '../search/finding.ts';
import { paragraph, plain } from '../text/build.ts';
import { contrastWords } from '../text/english.ts';
import type { Foreign } from '../text/languages.ts';
import { stemOf, tellingStems, wordsOf } from '../text/words.ts';
import { asksForList, asksForMakers, aspectPassage, numberAsked, withoutAspects } from './aspects.ts';
import { itemsOf } from './item.ts';
import { choiceParts, foreignParts, isNear, missParts } from './misses.ts';
import { viewMessage } from './views.ts';

/** What the bot says to a question, before it is known who will see it. */
export type Answer = {
  outcome: Outcome;
  /** What is shown; null where the guide does not answer. */
  view: View | null;
  /** The topics that the answer is about, or the nearest ones, best first. */
  topics: Topic[];
  parts: Part[];
  /** Do its view and its question show others the same? The verdict on pasted options is the asker's only. */
  canBeShared: boolean;
  /** A question in another language, or one that was declared outside, says nothing on what the guide lacks. */
  isGap?: false;
  /** Where the answer was pointed at in a list: the place, and the topics of the list if it was one of topics. */
  pointed?: { at: number; choices?: string[] };
  finding: Finding;
};

/** At most this many topics fit one comparison, one choice and one row of buttons. */
const mostTopics = 3;

/** The answer from one topic, with the passage that fits the question best. */
export function topicAnswer(guide: Guide, topic: Topic, text: string, finding: Finding): Answer {
  return passageAnswer(guide, topic, passageFor(topic, text, finding), finding);
}

/** The answer from one topic with this passage of it, or its lead alone. */
export function passageAnswer(guide: Guide, topic: Topic, passage: Passage | undefined, finding: Finding): Answer {
  const view = { kind: 'topic' as const, topic: topic.id, passage: passage ? topic.passages.indexOf(passage) : 0 };
  return shown(guide, view, [topic], finding);
}

/** The card that contrasts the first two or three of the topics, and says which others it leaves out. */
export function compareAnswer(guide: Guide, topics: readonly Topic[], finding: Finding): Answer {
  const compared = topics.slice(0, mostTopics);
  const given = shown(guide, { kind: 'compare', topics: compared.map(({ id }) => id) }, compared, finding);
  const others = topics.slice(mostTopics).map(({ short }) => short);
  if (others.length === 0) return given;
  const leftOut = paragraph(plain(`I compare up to three at once. Left out: ${others.join(', ')}.`));
  return { ...given, parts: [leftOut, ...given.parts] };
}

export function cheatSheetAnswer(guide: Guide, topic: Topic, finding: Finding): Answer {
  return shown(guide, { kind: 'cheatsheet' }, [topic], finding);
}

export function chooseAnswer(finding: Finding): Answer {
  const topics = nearest(finding);
  return { outcome: 'choose', view: null, topics, parts: choiceParts(topics), canBeShared: false, finding };
}

export function missAnswer(guide: Guide, finding: Finding): Answer {
  const topics = nearest(finding);
  return { outcome: 'none', view: null, topics, parts: missParts(guide, finding, topics), canBeShared: false, finding };
}

/** To what a curator declared to be outside of the guide: it need not be noted once more. */
export function declinedAnswer(guide: Guide, finding: Finding): Answer {
  const given = missAnswer(guide, finding);
  return { ...given, topics: isNear(finding) ? given.topics : [], isGap: false };
}

/** To a question in another language: the card of what it calls by name, else the topics to choose from. */
export function foreignAnswer(guide: Guide, language: Foreign, text: string, finding: Finding): Answer {
  const [named] = finding.named;
  if (named) {
    const given = topicAnswer(guide, named, text, finding);
    return { ...given, parts: [...foreignParts(language), ...given.parts] };
  }
  const topics = guide.topics.slice(0, mostOffered);
  const parts = [...foreignParts(language), paragraph(plain('Please ask in English, or choose a topic:'))];
  return { outcome: 'none', view: null, topics, parts, canBeShared: false, isGap: false, finding };
}
/** Buttons of one message on Discord, and more than anybody reads. */
const mostOffered = 25;

/** What is said to words that ask the guide nothing. */
export function asideAnswer(parts: Part[], finding: Finding): Answer {
  return { outcome: 'none', view: null, topics: [], parts, canBeShared: false, finding };
}

/** What is said to a turn that asks nothing, in case that it was meant to. */
export function remarkAnswer(finding: Finding): Answer {
  const parts = [paragraph(plain('All right. If that was a question, put a question mark behind it.'))];
  return { ...asideAnswer(parts, finding), isGap: false };
}

function shown(guide: Guide, view: View, topics: Topic[], finding: Finding): Answer {
  return { outcome: 'found', view, topics, parts: viewMessage(guide, view)?.parts ?? [], canBeShared: true, finding };
}

/** Those called by name come first. */
const nearest = ({ candidates, named }: Finding): Topic[] =>
  [...new Set([...named, ...candidates.map(({ topic }) => topic)])].slice(0, mostTopics);

/**
 * The passage that says what was asked. The lead is shown in any case where there is room, so another passage
 * that fits nearly as well comes before it; a list comes before both where several things were asked for or held
 * against each other.
 */
function passageFor(topic: Topic, text: string, { hits, query }: Finding): Passage | undefined {
  const own = hits.filter(hit => hit.topic === topic);
  const asked = stemsOf(query.words);
  const single = calledLike(topic).filter(passage => isNamedIn(passage, asked));
  if (single.length === 1) return single[0];
  const makers = asksForMakers(text) ? aspectPassage(topic, text) : undefined;
  if (makers) return makers;
  const besides = stemsOf(query.besides);
  const called = own.filter(({ passage }) => isNamedIn(passage, besides));
  const [longest] = called.toSorted((a, b) => headingStems(b.passage).length - headingStems(a.passage).length);
  if (longest) return longest.passage;
  const aspect = aspectPassage(topic, text);
  if (aspect) return tellsMore(topic, text, own, aspect) ?? aspect;
  if (asksForList(text) || query.words.some(word => contrastWords.has(word))) {
    const count = numberAsked(text);
    const isAsked = (passage: Passage) =>
      hasList(passage) && (count === undefined || itemsOf(passage).length === count);
    const lists = [...own.map(({ passage }) => passage), ...topic.passages];
    const list = lists.find(isAsked) ?? lists.find(hasList);
    if (list) return (asksForList(text) ? undefined : tellsMore(topic, text, own, list)) ?? list;
  }
  const special = own.find(({ passage }) => passage !== topic.passages[0]);
  return special && special.score >= nearlyAsGood * (own[0]?.score ?? 0) ? special.passage : own[0]?.passage;
}

const stemsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stemOf));
/** What carries the subject in the heading of a passage. */
const headingStems = derived(({ heading }: Passage) => tellingStems(heading));
const passageStems = derived(({ heading, text }: Passage) => new Set(tellingStems(`${heading} ${text}`)));

/** Does the question, by its stems, contain what carries the subject in the heading of the passage? */
function isNamedIn(passage: Passage, asked: ReadonlySet<string>): boolean {
  const telling = headingStems(passage);
  return telling.length > 0 && telling.every(stem => asked.has(stem));
}

/** The passage beside the lead that has more of what is asked than the one written for what is wanted of the topic. */
function tellsMore(topic: Topic, text: string, own: Finding['hits'], aspect: Passage): Passage | undefined {
  const asked = new Set(tellingStems(withoutAspects(text)));
  const tells = (passage: Passage) => asked.intersection(passageStems(passage)).size;
  const least = Math.max(tells(aspect) + 1, asked.size / 2, enoughToTell);
  return own.map(({ passage }) => passage).find(passage => passage !== topic.passages[0] && tells(passage) >= least);
}
/** One word more is found by chance. */
const enoughToTell = 2;

/** The passages whose heading is one of the topic's names, as of one of several kinds; so they are asked for by that name. */
const calledLike = derived(({ aliases, passages }: Topic): Passage[] => {
  const names = new Set(aliases.map(name => wordsOf(name).join(' ')));
  return passages.filter(({ heading }) => names.has(wordsOf(heading).join(' ')));
});

const nearlyAsGood = 0.5;

const hasList = ({ parts }: Passage): boolean => parts.some(({ kind }) => kind === 'list');
