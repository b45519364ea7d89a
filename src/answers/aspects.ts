import type { Passage, Topic } from '../knowledge/guide.ts';
import { tellingStems } from '../text/words.ts';

const makersHeadings = ['Providers', 'Reviewers'];

/**
 * What somebody wants to know of a topic, told by English cues. `headings` are those that authors give such passages,
 * the fitting one first; CONTRIBUTING lists them.
 */
const aspects: readonly { cues: RegExp; headings: readonly (string | RegExp)[] }[] = [
  {
    cues: /\b(?:who (?:makes?|made|provides?|offers?|supplies|sells)|whose \p{L}+ (?:are|is)|from whom|which (?:companies|firms|vendors|providers)|makers?|vendors?)\b/giu,
    headings: makersHeadings,
  },
  {
    cues: /\b(?:examples?|e\.g|for instance|in practice|real[- ](?:life|world)|use[- ]?cases?|case stud(?:y|ies)|(?:concrete|practical|sample|specific|typical|actual) (?:cases?|situations?|one)|exam[- ](?:style|like)|exam (?:cases?|questions?|scenarios?)|phrase a question|scenarios?|story|illustrat\p{L}+)\b/giu,
    headings: ['Example', 'Scenario', 'When to use'],
  },
  {
    cues: /\b(?:whos?|whom|whose|personas?|audience|aimed at)\b/gi,
    headings: ['Who uses it', 'Reviewers', 'When to use'],
  },
  {
    cues: /\bwhen (?:do|should|would|to|is|not|can|will)\b|\b(?:good|meant|useful) for\b/gi,
    headings: ['When to use', 'Scenario', 'Who uses it'],
  },
  {
    cues: /\b(?:why|benefits?|advantages?|upsides?|pros|perks?|gain|bother|reasons?|point of|worth|in it for)\b/gi,
    headings: ['Why', 'When to use'],
  },
  {
    cues: /\b(?:written|noted|inside|contents?|contains?|consists?|goes (?:on|in|into))\b/gi,
    headings: [/^What (?!is )/],
  },
  { cues: /\bhow (?:does|do|is|are|it)\b|\b(?:method|technique)s?\b/gi, headings: ['How it works', 'Example'] },
];

/** Asks for the members of what was listed just before. */
const whichOnes =
  /^\W*(?:(?:and|so|ok|but)\s+)*(?:which(?: (?:ones?|of (?:them|those|these)))?|(?:(?:about|for|in|on|of|with|from|to) )?(?:which|what) (?:things|ones|sorts|kinds|types)|who are (?:they|those|these)|(?:about|abt|meaning|like) what|what exactly|like (?:which|who)|such as|name (?:them|some|a few)|list (?:them|those|these))\b(?:\W|exactly\b|please\b|pl[sz]\b|can you (?:list|name) them\b)*$/i;
export const asksWhichOnes = (question: string): boolean => whichOnes.test(question);

/** Who makes a thing is asked of the thing, whose own passage would otherwise come first. */
const makers =
  /\b(?:who (?:makes?|made|provides?|offers?|supplies|sells)|from whom|which (?:companies|firms|vendors|providers)|whose \p{L}+ (?:are|is))\b/iu;
export const asksForMakers = (question: string): boolean => makers.test(question);

/** Asks for several things at once, which authors write as a list. */
const listCues =
  /\b(?:list|enumerate|bullets?|all|two|three|four|five|six|seven|eight|types|kinds|steps|states|fields|parts|functions|settings)\b/i;

export const asksForList = (question: string): boolean => listCues.test(question);

const counts = 'two three four five six seven eight nine ten'.split(' ');
/** How many things are asked for, as in "the four types"; undefined where no number is said. */
export function numberAsked(question: string): number | undefined {
  const [, count = ''] = countAsked.exec(question) ?? [];
  const at = counts.indexOf(count.toLowerCase());
  return count === '' ? undefined : at >= 0 ? at + 2 : Number(count);
}
const countAsked = new RegExp(String.raw`\b(${counts.join('|')}|[2-9]|10)\s+\p{L}`, 'iu');

/** How an answer is to be told, which selects no passage either. */
const tellingCues =
  /\b(?:(?:short|shorter|long|longer|simple|simpler|brief|quick|easy|plain) (?:version|words?|terms|form)|(?:in|with) (?:one|two|a few|few|your own|plain|simple|other) (?:sentences?|words?|lines?|terms)|tl;?dr|sum (?:it|that|this) up|stands? for|again|pl[sz]|in short|more details?|more about|more on)\b/gi;

/** Every answer carries the exam tip, so asking for it selects no passage. */
const tipCues = /\b(?:exam|tips?|hints?|keywords?|triggers?)\b/gi;

/** The passage that authors wrote for what the question wants of the topic; undefined where there is none. */
export function aspectPassage(topic: Topic, question: string): Passage | undefined {
  const headings = aspects.filter(({ cues }) => question.search(cues) >= 0).flatMap(aspect => aspect.headings);
  const isCalled = (heading: string, by: string | RegExp) =>
    typeof by === 'string' ? heading === by : by.test(heading);
  return headings.map(by => topic.passages.find(({ heading }) => isCalled(heading, by))).find(Boolean);
}

/** The question without the words that only say what is wanted of a topic. */
export function withoutAspects(question: string): string {
  return [...aspects.map(({ cues }) => cues), tipCues, tellingCues].reduce(
    (text, cues) => text.replaceAll(cues, ' '),
    question,
  );
}

/** Says what is wanted of a topic, as "in practice" does; who did something may be asked of anything. */
export function wantsAspect(text: string): boolean {
  const asked = text.replaceAll(/\bwho\b/gi, ' ');
  return withoutAspects(asked) !== asked;
}

/** The passages that say who makes what the question asks for; none where it does not ask that. */
export function makersIn({ passages }: Topic, question: string): Passage[] {
  if (!asksForMakers(question)) return [];
  const asked = tellingStems(withoutAspects(question));
  const tells = ({ text }: Passage) => new Set(asked).isSubsetOf(new Set(tellingStems(text)));
  return asked.length === 0 ? [] : passages.filter(one => makersHeadings.includes(one.heading) && tells(one));
}
