import type { Passage, Topic } from '../knowledge/guide.ts';

/**
 * What somebody wants to know of a topic, told by English cues. `headings` are those that authors give such passages,
 * the fitting one first; CONTRIBUTING lists them.
 */
const aspects: readonly { cues: RegExp; headings: readonly string[] }[] = [
  {
    cues: /\b(?:who (?:makes?|made|provides?|offers?|supplies|sells)|from (?:whom|which (?:companies|firms|vendors))|makers?|vendors?)\b/gi,
    headings: ['Providers', 'Reviewers'],
  },
  {
    cues: /\b(?:examples?|for instance|in practice|real[- ](?:life|world)|use[- ]?cases?|scenarios?|story)\b/gi,
    headings: ['Example', 'Scenario', 'When to use'],
  },
  { cues: /\b(?:who|whom|whose|personas?|audience)\b/gi, headings: ['Who uses it', 'Reviewers', 'When to use'] },
  {
    cues: /\bwhen (?:do|should|would|to|is|not|can|will)\b|\b(?:good|meant|useful) for\b/gi,
    headings: ['When to use', 'Scenario', 'Who uses it'],
  },
  { cues: /\b(?:why|benefits?|advantages?|gain|bother|reasons?|point of|worth)\b/gi, headings: ['Why', 'When to use'] },
  { cues: /\bhow (?:does|do|is|are|it)\b|\b(?:method|technique)s?\b/gi, headings: ['How it works', 'Example'] },
];

/** Asks for the members of what was listed just before. */
const whichOnes =
  /^\W*(?:(?:and|so|ok|but)\s+)*(?:which(?: (?:ones?|of (?:them|those|these)))?|who are (?:they|those|these)|like (?:what|which|who)|such as|name (?:them|some|a few)|list them)\b\W*(?:exactly\W*)?$/i;
export const asksWhichOnes = (question: string): boolean => whichOnes.test(question);

/** Who makes a thing is asked of the thing, whose own passage would otherwise come first. */
const makers = /\bwho (?:makes?|made|provides?|offers?|supplies|sells)\b/i;
export const asksForMakers = (question: string): boolean => makers.test(question);

/** Asks for several things at once, which authors write as a list. */
const listCues =
  /\b(?:list|enumerate|bullets?|all|two|three|four|five|six|seven|eight|types|kinds|steps|states|fields|parts|functions|settings)\b/i;

export const asksForList = (question: string): boolean => listCues.test(question);

/** How an answer is to be told, which selects no passage either. */
const tellingCues =
  /\b(?:(?:short|shorter|long|longer|simple|simpler|brief|quick|easy|plain) (?:version|words?|terms|form)|(?:in|with) (?:one|two|a few|few|your own|plain|simple|other) (?:sentences?|words?|lines?|terms)|tl;?dr|again|pl[sz]|in short|more details?|more about|more on)\b/gi;

/** Every answer carries the exam tip, so asking for it selects no passage. */
const tipCues = /\b(?:exam|tips?|hints?|keywords?|triggers?)\b/gi;

/** The passage that authors wrote for what the question wants of the topic; undefined where there is none. */
export function aspectPassage(topic: Topic, question: string): Passage | undefined {
  const headings = aspects.filter(({ cues }) => question.search(cues) >= 0).flatMap(aspect => aspect.headings);
  return headings.map(heading => topic.passages.find(passage => passage.heading === heading)).find(Boolean);
}

/** The question without the words that only say what is wanted of a topic. */
export function withoutAspects(question: string): string {
  return [...aspects.map(({ cues }) => cues), tipCues, tellingCues].reduce(
    (text, cues) => text.replaceAll(cues, ' '),
    question,
  );
}
