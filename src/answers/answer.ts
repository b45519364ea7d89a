import type { View } from '../actions.ts';
import type { Part } from '../chat.ts';
import { differenceOf, type Guide, type Passage, type Topic } from '../knowledge/guide.ts';
import { contrastWords } from '../search/english.ts';
import { type PastedQuestion, splitOptions } from '../search/options.ts';
import type { Finding, Search } from '../search/search.ts';
import { bold, paragraph, plain } from '../text/build.ts';
import { asksForList, aspectPassage } from './aspects.ts';
import { readTurn } from './follow-up.ts';
import { choiceParts, missParts } from './misses.ts';
import type { Talk } from './talk.ts';
import { viewMessage } from './views.ts';

/** What the bot says to a question, before it is known who will see it. */
export type Answer = {
  outcome: 'found' | 'choose' | 'none';
  /** What is shown; null where the guide does not answer. */
  view: View | null;
  /** The topics that the answer is about, or the nearest ones, best first. */
  topics: Topic[];
  parts: Part[];
  finding: Finding;
};

/** At most this many topics fit one comparison, one choice and one row of related topics. */
const mostTopics = 3;

/** Two names in a short question are held against each other even without a word that says so: "A / B, which one?" */
const shortQuestion = 20;

/**
 * Answers a question from the guide. `talk` is what the talk was about before, or null.
 * Equal questions in equal talks get equal answers.
 */
export function answer(guide: Guide, search: Search, text: string, talk: Talk | null): Answer {
  const pasted = splitOptions(text);
  const finding = search.find(pasted.options.length > 0 ? pasted.stem : text);
  if (pasted.options.length > 0) return answerPasted(guide, search, pasted, finding);
  const reading = readTurn(guide, talk, text, finding);
  if (reading.kind === 'contrast') return compared(guide, reading.topics, finding);
  if (reading.kind === 'carry') return found(guide, reading.topic, text, finding);
  return answerAlone(guide, text, finding);
}

function answerAlone(guide: Guide, text: string, finding: Finding): Answer {
  if (contrasts(finding)) return compared(guide, finding.named.slice(0, mostTopics), finding);
  const [best] = finding.candidates;
  if (finding.outcome === 'found' && best && asksForCheatSheet.test(text))
    return cheatSheet(guide, best.topic, finding);
  if (finding.outcome === 'found' && best) return found(guide, best.topic, text, finding);
  const nearest = finding.candidates.slice(0, mostTopics).map(({ topic }) => topic);
  if (finding.outcome === 'choose') {
    return { outcome: 'choose', view: null, topics: nearest, parts: choiceParts(nearest), finding };
  }
  return { outcome: 'none', view: null, topics: nearest, parts: missParts(guide, finding, nearest), finding };
}

function contrasts({ named, question, outcome }: Finding): boolean {
  if (named.length < 2 || (outcome === 'none' && question.outsideAsks.length > 0)) return false;
  return question.words.length <= shortQuestion || question.words.some(word => contrastWords.has(word));
}

const asksForCheatSheet = /\bcheat[- ]?sheet\b/i;

function cheatSheet(guide: Guide, topic: Topic, finding: Finding): Answer {
  const view: View = { kind: 'cheatsheet' };
  return { outcome: 'found', view, topics: [topic], parts: partsOf(guide, view), finding };
}

function found(guide: Guide, topic: Topic, text: string, finding: Finding): Answer {
  const passage = aspectPassage(topic, text) ?? bestPassage(topic, text, finding);
  const view: View = {
    kind: 'topic',
    topic: topic.id,
    passage: passage ? topic.passages.indexOf(passage) : 0,
  };
  return { outcome: 'found', view, topics: [topic], parts: partsOf(guide, view), finding };
}

/** Answers the last of the turns of a talk, each read in the light of those before it. */
export function answerTurns(guide: Guide, search: Search, turns: readonly [string, ...string[]]): Answer {
  const [first, ...later] = turns;
  let given = answer(guide, search, first, null);
  let talk: Talk | null = null;
  for (const turn of later) {
    if (given.outcome === 'found') talk = { topics: given.topics.map(({ id }) => id) };
    given = answer(guide, search, turn, talk);
  }
  return given;
}

/** Answers `compare …`: the card of the topics named, or the plain answer if fewer than two are. */
export function comparison(guide: Guide, search: Search, text: string): Answer {
  const finding = search.find(text);
  const named = finding.named.slice(0, mostTopics);
  return named.length >= 2 ? compared(guide, named, finding) : answerAlone(guide, text, finding);
}

/**
 * The passage that says what was asked. The lead is shown in any case where there is room, so another passage
 * that fits nearly as well comes before it; a list comes before both where several things were asked for.
 */
function bestPassage(topic: Topic, text: string, { hits }: Finding): Passage | undefined {
  const own = hits.filter(hit => hit.topic === topic);
  if (asksForList(text)) {
    const list = own.find(({ passage }) => hasList(passage))?.passage ?? topic.passages.find(hasList);
    if (list) return list;
  }
  const special = own.find(({ passage }) => passage !== topic.passages[0]);
  return special && special.score >= nearlyAsGood * (own[0]?.score ?? 0) ? special.passage : own[0]?.passage;
}

const hasList = ({ parts }: Passage): boolean => parts.some(({ kind }) => kind === 'list');

const nearlyAsGood = 0.5;

function compared(guide: Guide, topics: readonly Topic[], finding: Finding): Answer {
  const view: View = { kind: 'compare', topics: topics.map(({ id }) => id) };
  return { outcome: 'found', view, topics: [...topics], parts: partsOf(guide, view), finding };
}

const partsOf = (guide: Guide, view: View): Part[] => viewMessage(guide, view)?.parts ?? [];

/** An exam question with its options: which one the guide supports, and why, or that it supports none. */
function answerPasted(guide: Guide, search: Search, pasted: PastedQuestion, finding: Finding): Answer {
  const options = pasted.options.map(option => ({ ...option, topics: search.find(option.text).named }));
  const offered = finding.candidates.filter(({ topic }) => options.some(({ topics }) => topics.includes(topic)));
  const best = finding.outcome === 'none' ? undefined : offered[0]?.topic;
  if (!best) {
    const alone = answerAlone(guide, pasted.stem, finding);
    const verdict = paragraph(bold('None of the options is what this guide points to.'));
    return { ...alone, parts: [verdict, ...alone.parts] };
  }
  const right = options.find(({ topics }) => topics.includes(best));
  const base = found(guide, best, pasted.stem, finding);
  const others = options.flatMap(({ label, topics: [topic] }) => {
    const difference = topic && topic !== best && differenceOf(best, topic);
    return difference ? [[bold(`${label} `), plain(difference)]] : [];
  });
  const verdict = paragraph(bold(`The guide supports ${right?.label}: ${best.short}.`));
  const why: Part[] = others.length > 0 ? [{ kind: 'list', items: others }] : [];
  return { ...base, parts: [verdict, ...base.parts.slice(0, -1), ...why, ...base.parts.slice(-1)] };
}
