import type { Part, Span } from '../chat.ts';
import { differenceOf, type Guide, type Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import type { Option, PastedQuestion } from '../search/options.ts';
import type { Search } from '../search/search.ts';
import { bold, paragraph, plain, shorten } from '../text/build.ts';
import { tellingStems } from '../text/words.ts';
import { type Answer, missAnswer, topicAnswer } from './given.ts';

/** An option with the topics that it names. */
type ReadOption = Option & { named: Topic[] };

/**
 * Answers an exam question that came with its options: which of them the guide supports and why the others are not
 * it, or that it supports none. `finding` is that of the stem.
 */
export function answerPasted(
  guide: Guide,
  search: Search,
  { stem, options }: PastedQuestion,
  finding: Finding,
): Answer {
  const read = options.map(option => ({ ...option, named: search.find(option.text).named }));
  const best = finding.outcome === 'none' ? undefined : bestTopic(read, finding);
  if (!best) {
    const miss = missAnswer(guide, finding);
    return { ...miss, parts: [paragraph(bold('The guide supports none of these options.')), ...miss.parts] };
  }
  const right = optionFor(read, best, stem);
  const verdict = right
    ? `The guide supports ${right.label}: ${shorten(right.text)}`
    : `The guide points to ${best.short}.`;
  const others = right ? read.filter(option => option !== right).map(option => whyNot(option, best)) : [];
  const given = topicAnswer(guide, best, stem, finding);
  return { ...given, parts: withVerdict(given.parts, verdict, others), canBeShared: false };
}

/** The verdict comes first, and why the others are not it comes in place of one neighbour, above the small print. */
function withVerdict(parts: readonly Part[], verdict: string, others: Span[][]): Part[] {
  if (others.length === 0) return [paragraph(bold(verdict)), ...parts];
  const tip = parts.findIndex(({ kind }) => kind === 'tip');
  return [paragraph(bold(verdict)), ...parts.slice(0, tip + 1), { kind: 'list', items: others }, ...parts.slice(-1)];
}

/** An offered topic this far behind the likeliest one is a wrong option among wrong ones. */
const tooFarBehind = 3;

/** The likeliest topic that an option names, if it is likely at all; where no option names any, the likeliest. */
function bestTopic(options: readonly ReadOption[], { candidates }: Finding): Topic | undefined {
  const offered = options.flatMap(({ named }) => named);
  const best = candidates.find(({ topic }) => offered.length === 0 || offered.includes(topic));
  const behind = best ? (candidates[0]?.score ?? 0) - best.score : 0;
  return behind < tooFarBehind ? best?.topic : undefined;
}

/**
 * The option that names the topic. Between several, as between the parts of one topic, or where none names it, the one
 * of which the guide says most of what the question describes.
 */
function optionFor(options: readonly ReadOption[], topic: Topic, stem: string): Option | undefined {
  const naming = options.filter(({ named }) => named.includes(topic));
  if (naming.length === 1) return naming[0];
  const asked = stemsOf(stem);
  const lines = topic.passages.flatMap(({ heading, text }) =>
    text.split('\n').map(line => stemsOf(`${heading} ${line}`)),
  );
  const fits = (naming.length > 0 ? naming : options).map(option => ({
    option,
    fit: fitOf(stemsOf(option.text), asked, lines),
  }));
  const [first, second] = fits.sort((a, b) => b.fit - a.fit);
  return first && first.fit > (second?.fit ?? 0) ? first.option : undefined;
}

/** How much of the question stands in the best line of the guide that is about the option; long lines hold a little of all. */
function fitOf(option: ReadonlySet<string>, asked: ReadonlySet<string>, lines: readonly ReadonlySet<string>[]): number {
  const about = lines.filter(line => option.size > 0 && option.isSubsetOf(line));
  return Math.max(0, ...about.map(line => line.intersection(asked).difference(option).size / Math.sqrt(line.size)));
}

const stemsOf = (text: string): Set<string> => new Set(tellingStems(text));

function whyNot({ label, text, named }: ReadOption, best: Topic): Span[] {
  const other = named.find(topic => topic !== best);
  const reason = other
    ? (differenceOf(best, other) ?? other.answer)
    : `${shorten(text)}: not what the guide has for this.`;
  return [bold(`${label}: `), plain(reason)];
}
