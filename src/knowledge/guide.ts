import type { Part } from '../chat.ts';
import type { BankFile, GuideFile, Outside, TopicFile, Words } from './schema.ts';

/** A stretch of a topic that can be shown by itself. The first of a topic has the heading ''. */
export type Passage = { heading: string; parts: Part[]; text: string };

export type Topic = TopicFile & { passages: Passage[] };

/** A question of the quiz; `topic` is the id of the topic in whose file it stands. */
/** `team` is the place whose curators accepted it; such a question stands in no file of the guide. */
export type BankQuestion = BankFile[number] & { topic: string; team?: string };

/** The guide as the rest of the program sees it: checked, complete, every id resolved. Never changes after loading. */
export type Guide = Omit<GuideFile, 'topics'> & {
  topics: readonly Topic[];
  /** The questions of all topics, in their order; empty where nobody wrote any. */
  bank: readonly BankQuestion[];
  /** What curators of all places accepted; unlike all else it grows while the bot runs. */
  readonly ofTeams?: readonly BankQuestion[];
  words: Words;
  outside: Outside;
};

/** The questions that a place may be asked: those of the guide, and its own. */
export const bankOf = ({ bank, ofTeams = [] }: Guide, place: string): readonly BankQuestion[] =>
  ofTeams.length === 0 ? bank : [...bank, ...ofTeams.filter(({ team }) => team === place)];

/** The question with this id, of the guide or of any team; undefined where it was taken out since. */
export const questionOf = ({ bank, ofTeams = [] }: Guide, id: string): BankQuestion | undefined =>
  byId(bank).get(id) ?? ofTeams.find(question => question.id === id);

/** A tap asks for several questions by their ids, and a bank is long and never changed. */
const indexes = new WeakMap<readonly BankQuestion[], ReadonlyMap<string, BankQuestion>>();
const byId = (bank: readonly BankQuestion[]) =>
  indexes.getOrInsertComputed(bank, () => new Map(bank.map(question => [question.id, question])));

/** The same as far as this place may be asked it: ids of buttons are anybody's, and a team's questions are its own. */
export const questionHere = (guide: Guide, place: string, id: string): BankQuestion | undefined =>
  bankOf(guide, place).find(question => question.id === id);

/** The topic with this id, or undefined: ids come back from buttons and stored talks, so they may be of an older guide. */
export function findTopic(guide: Guide, id: string): Topic | undefined {
  return guide.topics.find(topic => topic.id === id);
}

/** The authored difference of two topics, whichever of them holds it; undefined where nobody wrote one. */
export function differenceOf(a: Topic, b: Topic): string | undefined {
  const from = (one: Topic, other: Topic) => one.neighbours.find(({ topic }) => topic === other.id)?.difference;
  return from(a, b) ?? from(b, a);
}
