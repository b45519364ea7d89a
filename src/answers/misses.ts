import type { Part } from '../chat.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import type { Finding } from '../search/finding.ts';
import { bold, list, note, paragraph, plain } from '../text/build.ts';
import { type Foreign, inEnglishOnly } from '../text/languages.ts';

/** Below this probability the nearest topics are no help: the question is about something else altogether. */
const nearEnough = 0.3;

/** "Did you mean …": one line for each topic, whose button stands below. */
export function choiceParts(topics: readonly Topic[]): Part[] {
  return [paragraph(bold('Did you mean one of these?')), oneLineEach(topics)];
}

const oneLineEach = (topics: readonly Topic[]): Part =>
  list(...topics.map(topic => [bold(topic.short), plain(': '), plain(topic.cheatsheet ?? topic.answer)]));

/**
 * Says that the guide does not answer, why where that is known, and what comes nearest: of a topic called by name what
 * the guide does say of it.
 */
export function missParts(guide: Guide, finding: Finding, nearest: readonly Topic[]): Part[] {
  const [named] = finding.named;
  if (named)
    return [
      paragraph(bold(`The guide does not say that about ${named.short}.`), plain(reasonOf(guide, finding))),
      paragraph(plain(`What it says: ${named.answer}`)),
    ];
  return [
    paragraph(bold('The guide does not cover that.'), plain(reasonOf(guide, finding))),
    ...(isNear(finding)
      ? [paragraph(plain('Closest in the guide:')), oneLineEach(nearest)]
      : [paragraph(plain(`It is about ${guide.title}. Try: “${guide.examples[0]}”`))]),
  ];
}

/** Says in the asker's language and in English that the guide is in English. */
export const foreignParts = (language: Foreign): Part[] => [
  paragraph(bold('The guide is in English.'), plain(inEnglishOnly[language] && ` ${inEnglishOnly[language]}`)),
];

/** What a miss says once it stands in the log. */
export const notedPart: Part = note(plain('The question was noted for the curators, without your name.'));

/** Are the nearest topics worth a button? */
export const isNear = ({ inScope, named, query }: Finding): boolean =>
  named.length > 0 || (inScope >= nearEnough && query.unknown.length < query.telling.length);

function reasonOf(guide: Guide, { query, named }: Finding): string {
  const [name] = query.outsideNames;
  const docs = guide.docs ? ` See the official documentation: ${guide.docs}` : '';
  if (query.outsideAsks.length > 0 && named.length > 0) return docs;
  if (query.outsideAsks.length > 0) return ` Prices, quotas, code and the like are not in it.${docs}`;
  return name ? ` It does not explain ${name}.` : '';
}
