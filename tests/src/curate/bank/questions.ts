import type { BankQuestion, Topic } from '../../../../src/knowledge/guide.ts';

type Changes = Partial<Omit<BankQuestion, 'options'>> & { texts?: string[]; right?: number | number[] };

/** A question about tea that breaks no rule; `texts` are its options and `right` the place of the answer. */
export function question({ texts = ['oolong', 'matcha', 'sencha', 'rooibos'], right = 0, ...changes }: Changes = {}) {
  const isRight = (place: number) => [right].flat().includes(place);
  const options = texts.map((text, i) => ({ text, ...(isRight(i) && { right: true as const }), why: `why ${text}` }));
  return {
    id: 'green-tea-01',
    topic: 'green-tea',
    kind: 'scenario',
    difficulty: 1,
    stem: 'A guest would like something half fermented. What do you pour?',
    tip: 'Half fermented is in the middle.',
    section: 'Leaves',
    ...changes,
    options,
  } satisfies BankQuestion as BankQuestion;
}

/** A question that asks for two of five options, which are right at these places. */
export const selectTwo = (changes: Changes = {}): BankQuestion =>
  question({
    texts: ['oolong', 'matcha', 'sencha', 'rooibos', 'assam'],
    right: [0, 2],
    stem: 'A guest would like leaves that are fermented. Which two do you pour? (Select TWO.)',
    ...changes,
  });

/** A topic of which only the names count. */
export function topic(id: string, aliases: string[] = [id.replaceAll('-', ' ')]): Topic {
  return {
    id,
    title: id,
    short: id,
    section: 'Leaves',
    aliases,
    nicknames: [],
    answer: 'A drink.',
    tip: { text: 'Drink it.', triggers: ['drink'] },
    triggers: ['drink'],
    neighbours: [],
    suggested: [],
    verdicts: [],
    told: {},
    asked: ['what is it?'],
    passages: [],
  };
}
