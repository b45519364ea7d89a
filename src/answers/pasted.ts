import type { Part, Span } from '../chat.ts';
import { differenceOf, type Guide, type Topic } from '../knowledge/guide.ts';
import type { Candidate, Finding } from '../search/finding.ts';
import type { PastedQuestion } from '../search/options.ts';
import type { Search } from '../search/search.ts';
import { excludes, type WeighedOption } from '../search/weigh.ts';
import { bold, paragraph, plain, shorten } from '../text/build.ts';
import { wordsOf } from '../text/words.ts';
import { type Answer, missAnswer, topicAnswer } from './given.ts';
import { decidedIn } from './verdict.ts';

/**
 * Answers an exam question that came with its options: which of them the guide supports and why the others are not it,
 * or, where it decides the topic only, what speaks for each; or that it supports none. `finding` is that of the stem.
 */
export function answerPasted(guide: Guide, search: Search, question: PastedQuestion, finding: Finding): Answer {
  const { options, right: weighed } = search.weigh(question, finding);
  const right = itemOf(guide, question, options, finding) ?? weighed;
  const topic = right.length > 0 ? topicOf(right, finding) : topicOffered(options, finding);
  if (!topic) {
    const miss = missAnswer(guide, finding);
    return { ...miss, parts: [paragraph(bold('The guide supports none of these options.')), ...miss.parts] };
  }
  const given = topicAnswer(guide, topic, question.stem, finding);
  const parts =
    right.length > 0
      ? withVerdict(given.parts, verdictOf(right), othersOf(options, right, topic, question.stem))
      : withVerdict(
          given.parts,
          `The guide points to ${topic.short}, but does not decide between these options.`,
          options.map(option => whatSpeaksFor(option, topic)),
        );
  return { ...given, parts, canBeShared: false };
}

/** The only option that names the item of a list for which the authors decided; null where they did not, or for several. */
function itemOf(
  guide: Guide,
  { stem, wanted }: PastedQuestion,
  options: readonly WeighedOption[],
  finding: Finding,
): WeighedOption[] | null {
  const item = wanted > 1 || excludes(stem) ? null : decidedIn(guide, finding)?.verdict.verdict;
  if (!item) return null;
  const words = wordsOf(item);
  const naming = options.filter(({ text }) => new Set(words).isSubsetOf(new Set(wordsOf(text))));
  return naming.length === 1 ? naming : null;
}

/** The likeliest topic that one of these options is about. */
function likeliestOf(options: readonly WeighedOption[], { candidates }: Finding): Candidate | undefined {
  const offered = options.flatMap(({ named, about }) => [...named, ...(about ? [about] : [])]);
  return candidates.find(({ topic }) => offered.length === 0 || offered.includes(topic));
}

/** What the card is about where options are named: what they are about, or else what is asked. */
function topicOf(right: readonly WeighedOption[], finding: Finding): Topic | undefined {
  const best = likeliestOf(right, finding);
  return best && isNear(best, finding) ? best.topic : finding.candidates[0]?.topic;
}

/**
 * What the card is about where none is named: what is offered, unless that is far from what was asked, or the guide does
 * not answer it. An option on a topic that the stem calls by name is about it in any case.
 */
function topicOffered(options: readonly WeighedOption[], finding: Finding): Topic | undefined {
  const called = finding.named.find(topic => options.some(({ about }) => about === topic));
  if (called || finding.outcome === 'none') return called;
  const best = likeliestOf(options, finding);
  return best && isNear(best, finding) ? best.topic : undefined;
}

/** An offered topic this far behind the likeliest one is a wrong option among wrong ones. */
const tooFarBehind = 3;
const isNear = ({ score }: Candidate, { candidates }: Finding): boolean =>
  (candidates[0]?.score ?? 0) - score < tooFarBehind;

const nameOf = ({ label, text }: WeighedOption): string => (label === '' ? `“${shorten(text)}”` : label);

function verdictOf(right: readonly WeighedOption[]): string {
  const [only] = right;
  if (right.length > 1 || !only) return `The guide supports ${new Intl.ListFormat('en-GB').format(right.map(nameOf))}`;
  return only.label === ''
    ? `The guide supports: ${shorten(only.text)}`
    : `The guide supports ${only.label}: ${shorten(only.text)}`;
}

function othersOf(
  options: readonly WeighedOption[],
  right: readonly WeighedOption[],
  best: Topic,
  stem: string,
): Span[][] {
  if (excludes(stem)) return [];
  const isPlain = right.length === 1 && right.every(callsIt);
  const whyRight = isPlain ? [] : right.map(option => whatSpeaksFor(ofBest(option, best), best));
  return [...whyRight, ...options.filter(option => !right.includes(option)).map(option => whyNot(option, best))];
}

/** Says the option by its name what the guide has, so that there is nothing to add? */
const callsIt = ({ text, named, states }: WeighedOption): boolean =>
  named.length > 0 || states === null || text.toLowerCase().includes(states.toLowerCase());

/** A right option without a name is one of the topic that was asked for, though its words may fit another too. */
const ofBest = (option: WeighedOption, best: Topic): WeighedOption =>
  option.named.length > 0 || option.about === best ? option : { ...option, about: best, states: null };

/** The verdict comes first, and why the others are not it comes in place of one neighbour, above the small print. */
function withVerdict(parts: readonly Part[], verdict: string, others: Span[][]): Part[] {
  if (others.length === 0) return [paragraph(bold(verdict)), ...parts];
  const tip = parts.findIndex(({ kind }) => kind === 'tip');
  return [paragraph(bold(verdict)), ...parts.slice(0, tip + 1), { kind: 'list', items: others }, ...parts.slice(-1)];
}

const lead = ({ label }: WeighedOption): Span[] => (label === '' ? [] : [bold(`${label}: `)]);

/** What the guide says of what the option names or describes. */
function whatSpeaksFor(option: WeighedOption, best: Topic): Span[] {
  const topic = option.named[0] ?? option.about;
  if (!topic) return [...lead(option), plain(`${shorten(option.text)}: the guide has nothing on this.`)];
  if (option.states !== null && option.named.length === 0) {
    return [...lead(option), plain(`${shorten(option.text)}: the guide has “${option.states}” for ${topic.short}.`)];
  }
  const said = topic === best && option.named.length === 0 ? `${shorten(option.text)} (${topic.short})` : topic.answer;
  return [...lead(option), plain(said)];
}

function whyNot(option: WeighedOption, best: Topic): Span[] {
  const other = option.named.find(topic => topic !== best) ?? (option.about === best ? null : option.about);
  const text = shorten(option.text);
  if (!other) return [...lead(option), plain(`${text}: not what the guide has for this.`)];
  if (option.named.includes(other)) return [...lead(option), plain(differenceOf(best, other) ?? other.answer)];
  return [...lead(option), plain(`${text}: that is ${other.short}.`)];
}
