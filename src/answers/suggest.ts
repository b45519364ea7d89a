import type { Choice } from '../chat.ts';
import { type CommandSpec, commandSpecs, spokenWords } from '../commands.ts';
import type { Guide, Topic } from '../knowledge/guide.ts';
import { beginsLike } from '../text/edits.ts';
import { wordsOf } from '../text/words.ts';

/** More would not be read while somebody types, and each further letter narrows the list down. */
const mostSuggested = 25;
/** A suggestion is read on one line; longer questions are stories, which nobody looks for in a list. */
const longestSuggested = 100;

/** Who is typing what, and into which option of a command. */
type Typing = { field: string; text: string; isAdmin: boolean };

/** What can be chosen, and the texts by which it is found: those of a list before those of the next. */
type Offer = { choice: Choice; foundBy: (readonly string[])[][] };

/** How a typed word has to fit: as the beginning of a word, or give or take a slip of the fingers. */
type Fits = (typed: string, word: string) => boolean;
const exactly: Fits = (typed, word) => word.startsWith(typed);

/**
 * What somebody who is typing may want: topics by their names and trigger words; where a question may stand, also the
 * commands that the line begins, and questions that the guide answers. Without any text, the topics in the guide's
 * order. The words are split once, not at every keystroke.
 */
export function createSuggestions(guide: Guide): (typing: Typing) => Choice[] {
  const topics = guide.topics.map(topicOffer);
  const questions = [
    ...guide.examples.map(text => questionOffer(text, null)),
    ...guide.topics.flatMap(topic => topic.suggested.map(text => questionOffer(text, topic))),
  ];
  return ({ field, text, isAdmin }) => {
    const typed = wordsOf(text);
    const spoken = spokenWords(text);
    const offered = (fits: Fits) => [
      ...found(topics, typed, fits),
      ...(field === 'question' && spoken.length > 0
        ? [...commandChoices(spoken, fits, isAdmin), ...found(questions, typed, fits)]
        : []),
    ];
    const exact = offered(exactly);
    const choices = exact.length > 0 ? exact : offered(beginsLike);
    return [...new Map(choices.map(choice => [choice.value, choice])).values()].slice(0, mostSuggested);
  };
}

const split = (texts: readonly string[]): (readonly string[])[] => texts.map(wordsOf);
const same = (text: string): Choice => ({ label: text, value: text });

const topicOffer = ({ short, title, aliases, triggers, tip }: Topic): Offer => ({
  choice: same(short),
  foundBy: [split([short, title, ...aliases]), split([...triggers, ...tip.triggers])],
});

/** A question is found by its own words, and by the name of its topic. */
const questionOffer = (text: string, topic: Topic | null): Offer => ({
  choice: same(text),
  foundBy: [split([text, ...(topic ? [topic.short] : [])])],
});

/** Those of which every typed word begins a word, found by the first of their lists before the others. */
function found(offers: readonly Offer[], typed: readonly string[], fits: Fits): Choice[] {
  const lists = Math.max(0, ...offers.map(({ foundBy }) => foundBy.length));
  return Array.from({ length: lists }, (_, i) => i).flatMap(i =>
    offers.flatMap(({ choice, foundBy }) =>
      foundBy[i]?.some(name => typed.every(part => name.some(word => fits(part, word)))) ? [choice] : [],
    ),
  );
}

/** Commands that are whole without more words, for lines that begin them or one of the lines that say the same. */
function commandChoices(typed: readonly string[], fits: Fits, isAdmin: boolean): Choice[] {
  return wholeCommands()
    .filter(
      ({ spec, lines }) =>
        (isAdmin || !spec.admin) && lines.some(line => typed.every((part, i) => fits(part, line[i] ?? ''))),
    )
    .map(({ spec }) => ({ label: `${spec.words}: ${spec.summary}`.slice(0, longestSuggested), value: spec.words }));
}

let whole: readonly { spec: CommandSpec; lines: string[][] }[] | undefined;

/** To read them takes the names of all time zones, so it is done when somebody types, and not at the start. */
function wholeCommands() {
  whole ??= commandSpecs
    .filter(({ options, read, words }) => options.every(({ required }) => !required) && read('', words) !== null)
    .map(spec => ({ spec, lines: [spec.words, ...(spec.also ?? [])].map(line => line.split(' ')) }));
  return whole;
}
