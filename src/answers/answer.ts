import type { Span } from '../chat.ts';
import { findTopic, type Guide, type Passage, type Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import { type Book, emptyBook, type Learned } from '../search/learned.ts';
import { splitOptions } from '../search/options.ts';
import type { Search } from '../search/search.ts';
import { bold, paragraph, plain } from '../text/build.ts';
import { withoutChatter } from '../text/chatter.ts';
import { contrastWords } from '../text/english.ts';
import { foreignLanguageOf } from '../text/languages.ts';
import { asksWhichOnes, makersIn } from './aspects.ts';
import { asksBeyond } from './details.ts';
import { askedOfLast, readTurn } from './follow-up.ts';
import {
  type Answer,
  cheatSheetAnswer,
  chooseAnswer,
  compareAnswer,
  declinedAnswer,
  foreignAnswer,
  missAnswer,
  passageAnswer,
  remarkAnswer,
  topicAnswer,
} from './given.ts';
import { itemCalled } from './item.ts';
import { isPointing, listShown, type Meant, meantIn } from './ordinals.ts';
import { answerPasted } from './pasted.ts';
import { isRemark } from './remark.ts';
import type { Talk } from './talk.ts';
import { asksForUnsaid } from './unsaid.ts';
import { calledInstead, decidedIn, type Verdict, verdictOn } from './verdict.ts';

/** Two names in a short question are held against each other even without a word that says so: "A / B, which one?" */
const shortQuestion = 20;

const asksForCheatSheet = /\bcheat[- ]?sheet\b/i;

/**
 * Answers a question from the guide. `talk` is what the talk was about before, or null; `book` is what curators placed.
 * Equal questions in equal talks get equal answers.
 */
export function answer(guide: Guide, search: Search, text: string, talk: Talk | null, book: Book = emptyBook): Answer {
  const simpler = talk && !isPointing(text) ? askedOfLast(text) : null;
  if (talk && simpler && simpler !== text && isOfOneTopic(guide, talk))
    return ofTalk(answer(guide, search, simpler, talk, book));
  const pasted = splitOptions(text);
  const said = talk ? withoutChatter(pasted.stem) : pasted.stem;
  const finding = search.find(said);
  if (pasted.options.length > 0) return answerPasted(guide, search, pasted, finding);
  const foreign = foreignLanguageOf(text);
  if (foreign) return foreignAnswer(guide, foreign, text, finding);
  const meant = finding.named.length > 0 ? null : meantIn(guide, talk, text);
  if (meant) return answerMeant(guide, search, meant, finding);
  const shown = asksWhichOnes(said) ? listShown(guide, talk) : null;
  if (shown) return ofTalk(passageAnswer(guide, shown.topic, shown.passage, finding));
  const made = finding.named.length === 0 ? madeBy(guide, said) : null;
  if (made) return passageAnswer(guide, made.topic, made.passage, finding);
  const reading = readTurn(guide, search, talk, said, finding);
  if (talk && reading.kind !== 'moved' && isRemark(text, finding, talk.topics[0])) return remarkAnswer(finding);
  const learned = reading.kind === 'carry' && leansOnTalk(finding) ? null : book(text, finding);
  const placed = learned && answerLearned(guide, learned, text, finding);
  if (placed) return placed;
  if (reading.kind === 'contrast') return compareAnswer(guide, reading.topics, finding);
  if (reading.kind === 'relation') return relationAnswer(guide, reading.topics, finding);
  if (reading.kind === 'moved') return ofTalk(topicAnswer(guide, reading.topic, text, finding));
  if (reading.kind === 'leave') return missAnswer(guide, reading.of ? { ...finding, named: [reading.of] } : finding);
  if (reading.kind === 'carry') return answerCarried(guide, search, said, reading.topic, finding);
  return answerAlone(guide, text, finding);
}

/** "Who makes the models": the only passage that says it, whatever was spoken of. */
function madeBy({ topics }: Guide, text: string): { topic: Topic; passage: Passage } | null {
  const [made, ...others] = topics.flatMap(topic => makersIn(topic, text).map(passage => ({ topic, passage })));
  return made && others.length === 0 ? made : null;
}

/** With fewer words that carry a subject, a turn says what it is about by the talk alone. */
const leansOnTalk = ({ query }: Finding): boolean => query.telling.length < 2;

/** What a curator said of it; null where the guide has no such topic any more. */
function answerLearned(guide: Guide, { topic: id }: Learned, text: string, finding: Finding): Answer | null {
  if (id === null) return declinedAnswer(guide, finding);
  const topic = findTopic(guide, id);
  return topic ? topicAnswer(guide, topic, text, finding) : null;
}

/** The items come first, then the card that lists them; of a topic that is meant, what else was asked. */
function answerMeant(guide: Guide, search: Search, meant: Meant, finding: Finding): Answer {
  if (meant.kind === 'items') {
    const { topic, passage, items, at } = meant;
    return { ...ofTalk(withItems(passageAnswer(guide, topic, passage, finding), items)), pointed: { at } };
  }
  const { topics, at, listed, rest } = meant;
  const [topic] = topics;
  const pointed = { at, choices: listed.map(({ id }) => id) };
  if (topics.length > 1 || !topic) return { ...compareAnswer(guide, topics, finding), pointed };
  return { ...ofTalk(answerOn(guide, search, topic, rest)), pointed };
}
const withItems = (given: Answer, items: readonly (readonly Span[])[]): Answer => ({
  ...given,
  parts: [...items.map(item => paragraph(...item.map(bolder))), ...given.parts],
});

/** The passage of one of two topics that speaks of the other, first of the last one. */
function relationAnswer(guide: Guide, [last, other]: [Topic, Topic], finding: Finding): Answer {
  const speaksOf =
    (topic: Topic) =>
    ({ text }: Passage) =>
      topic.aliases.some(name => text.includes(name));
  const own = last.passages.find(speaksOf(other));
  const passage = own ?? other.passages.find(speaksOf(last));
  const given = passageAnswer(guide, own ? last : other, passage, finding);
  return ofTalk({ ...given, topics: own ? [last, other] : [other, last] });
}

/** What was asked of a topic that the talk points at. */
function answerOn(guide: Guide, search: Search, topic: Topic, asked: string): Answer {
  const finding = search.find(asked);
  return asksForUnsaid(topic, asked) || finding.query.outsideAsks.length > 0
    ? missAnswer(guide, { ...finding, named: [topic] })
    : answerCarried(guide, search, asked, topic, finding);
}

/** Whoever was not there could not be shown the same: without the talk it is another question. */
export const ofTalk = (given: Answer): Answer => ({ ...given, canBeShared: false });
const bolder = (span: Span): Span => ({ ...span, style: 'bold' });

function answerCarried(guide: Guide, search: Search, text: string, topic: Topic, alone: Finding): Answer {
  const verdict = verdictOn(guide, topic, alone.query.words, true);
  if (verdict) return ofTalk(withVerdict(topicAnswer(guide, topic, text, alone), verdict));
  const named = search.find(`${topic.short}: ${text}`);
  const called = itemCalled(topic, named.query.besides);
  if (called) return ofTalk(withItems(passageAnswer(guide, topic, called.passage, alone), [called.item]));
  return topicAnswer(guide, topic, text, alone);
}

/** Were all that was spoken of one topic? */
export const isOfOneTopic = (guide: Guide, { topics }: Talk): boolean =>
  topics.length === 1 && findTopic(guide, topics[0] ?? '') !== undefined;

/** Answers `compare …`: the card of the topics named, or the plain answer if fewer than two are. */
export function comparison(guide: Guide, search: Search, text: string): Answer {
  const finding = search.find(text);
  return finding.named.length >= 2 ? compareAnswer(guide, finding.named, finding) : answerAlone(guide, text, finding);
}

function answerAlone(guide: Guide, text: string, finding: Finding): Answer {
  const related = relatedIn(text, finding);
  if (related) return { ...passageAnswer(guide, related.topic, related.passage, finding), topics: related.topics };
  if (contrasts(text, finding)) return compareAnswer(guide, finding.named, finding);
  const [best] = finding.candidates;
  const decided = decidedIn(guide, finding);
  const instead = decided && finding.named.length === 0 && calledInstead(guide, decided.topic, finding);
  if (instead) return topicAnswer(guide, instead, text, finding);
  if (decided) return withVerdict(topicAnswer(guide, decided.topic, text, finding), decided.verdict);
  if (finding.outcome === 'none' || !best) return missAnswer(guide, finding);
  if (finding.outcome === 'choose') return chooseAnswer(finding);
  if (asksForCheatSheet.test(text)) return cheatSheetAnswer(guide, best.topic, finding);
  const called = itemCalled(best.topic, finding.query.besides);
  if (called) return withItems(passageAnswer(guide, best.topic, called.passage, finding), [called.item]);
  return asksBeyond(guide, text, finding) ? missAnswer(guide, finding) : topicAnswer(guide, best.topic, text, finding);
}

/** The verdict answers the question, so it comes before the card that proves it. */
function withVerdict(given: Answer, { verdict, line }: Verdict): Answer {
  return {
    ...given,
    parts: [paragraph(bold(`${verdict}: `), plain(line)), ...given.parts],
  };
}

/** What begins so asks what two have to do with each other, unless a word says that they are held against each other. */
const asksOfBoth = /^\W*(?:can|could|does|do|is|are|will|would|how (?:does|do|can|is|are)|where|what does)\b/i;

/** The passage of one of two topics called by name that speaks of the other, and holds most of what is asked. */
function relatedIn(text: string, { named, hits, query, outcome }: Finding) {
  const [one, other, ...more] = named;
  if (!one || !other || more.length > 0 || (outcome === 'none' && query.outsideAsks.length > 0)) return null;
  if (!asksOfBoth.test(text) || query.words.some(word => contrastWords.has(word))) return null;
  const speaksOf = ({ text: said }: Passage, topic: Topic) => topic.aliases.some(name => said.includes(name));
  const isOfBoth = ({ topic, passage }: { topic: Topic; passage: Passage }) =>
    (topic === one && speaksOf(passage, other)) || (topic === other && speaksOf(passage, one));
  const all = [one, other].flatMap(topic => topic.passages.map(passage => ({ topic, passage })));
  const found = [...hits, ...all].find(isOfBoth);
  return found ? { ...found, topics: [found.topic, found.topic === one ? other : one] } : null;
}

/** A long question tells a story before it asks, and only what it asks says whether both are to be shown. */
function contrasts(text: string, { named, query, outcome }: Finding): boolean {
  if (named.length < 2 || (outcome === 'none' && query.outsideAsks.length > 0)) return false;
  if (query.words.length <= shortQuestion || query.words.some(word => contrastWords.has(word))) return true;
  const sentences = text.split(/[.!?]/).filter(sentence => /\p{L}/u.test(sentence));
  return asksOfEach.test(sentences.at(-1) ?? '');
}
const asksOfEach =
  /\b(?:(?:of|in|for) (?:each|both)|each of (?:them|these|those)|respectively|the (?:two|other|former|latter)|for one|in (?:this|that) order|which is which|which one\b.{1,150}\bwhich one|(?:what|who|how|when|where|why)\b.{1,150}\band (?:\p{L}+ )?(?:what|who|which|how|when|where|why))\b/iu;
