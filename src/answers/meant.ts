/** Commands in other words than their own, or a letter or two off. */
import { type CommandSpec, commandSpecs, type MeantForm, type Request, requestOf, spokenWords } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import { topicNamed, topicWords } from '../knowledge/names.ts';
import { isSlipOf, slipsAmong } from '../text/edits.ts';
import { stopWords } from '../text/english.ts';
import { wordsIn } from '../text/word-list.ts';
import { stemOf, wordsOf } from '../text/words.ts';

/** Whoever says more than this asks a question. */
const mostWords = 16;
/** A line that begins like a command and goes on as it may is a command up to this length, else a sentence. */
const mostRest = 6;
/** With up to this many words, a line that begins with the name of a group of commands was none of its questions. */
const mostOfGroup = 3;

/** The command that a line means though it is not in its words; null for a question. */
export function commandMeant(guide: Guide, line: string): Request | null {
  const words = spokenWords(line);
  if (words.length === 0 || words.length > mostWords) return null;
  const cores = coresOf(words);
  const reads = createReads(guide);
  return (
    sameLine(cores) ??
    practiceOn(guide, cores, reads) ??
    nearLine(cores, reads) ??
    helpOn(words) ??
    sameStems(words) ??
    beginning(line, reads) ??
    ofGroup(guide, words, reads)
  );
}

/** What wishes begin with: "could you show me …". */
const wishes =
  wordsIn(`can could would will may shall you u ya i we want need like wanna love to have let me lets us show give get tell send
  see view display open print list check read find fetch go take bring look at up for hi hello hey ok now just my
  our your this that all some full whole any id run use try switch be`);
/** What questions begin with: "where do I find …". */
const asking = wordsIn('do does is are there where when what which how whats wheres whens hows');
/** What both end with. */
const ends = wordsIn('please now here again thanks thx me us page command screen then first too for');

/** Words without some that a wish or a question begins or ends with. */
type Core = { words: string[]; stripped: 'nothing' | 'wish' | 'question' };

/** The line without more and more of what may stand around a command, the longest first. */
function coresOf(words: readonly string[]): Core[] {
  const stop = words.findIndex(word => !wishes.has(word) && !asking.has(word));
  const froms = Array.from({ length: (stop < 0 ? words.length : stop) + 1 }, (_, from) => from);
  const cores = froms.flatMap(from => {
    const asks = words.slice(0, from).some(word => asking.has(word));
    return endsOf(words.slice(from)).map((core): Core => {
      const stripped = asks ? 'question' : core.length < words.length ? 'wish' : 'nothing';
      return { words: core, stripped };
    });
  });
  return cores.filter(core => core.words.length > 0).sort((a, b) => b.words.length - a.words.length);
}

function endsOf(words: readonly string[]): string[][] {
  const last = words.at(-1);
  return [[...words], ...(last !== undefined && ends.has(last) ? endsOf(words.slice(0, -1)) : [])];
}

/** The lines that mean each command: its own words, and those that say the same. */
const lines = commandSpecs.flatMap(spec =>
  [spec.words, ...(spec.also ?? [])].map(line => ({ line, words: line.split(' '), spec })),
);
type CommandLine = (typeof lines)[number];
const byLine = Map.groupBy(lines, ({ line }) => line);
/** Short words in place of a command's own are met by too many other words. */
const shortestNear = 6;
const forgiven = lines.filter(
  ({ line, spec }) => line === spec.words || line === 'quiz' || line.length >= shortestNear,
);
const wordsOfLines = new Set(forgiven.flatMap(({ words }) => words));
const forgivenByFirst = Map.groupBy(forgiven, ({ line: [first = ''] }) => first);

function sameLine(cores: readonly Core[]): Request | null {
  for (const core of cores) {
    const same = byLine.get(core.words.join(' '))?.filter(line => fits(core, line)) ?? [];
    if (same.length > 0) return requestOf(same.map(({ spec }) => spec));
  }
  return null;
}

/** In "show me the answers" and "what are the results", single words mean something else. */
function fits({ words, stripped }: Core, { line, spec }: CommandLine): boolean {
  if (stripped === 'nothing') return true;
  if (words.length === 1 && spec.changes) return false;
  return stripped === 'wish' || line === spec.words || line.startsWith('my ') || line.length >= shortestAsked;
}
const shortestAsked = 9;

/** The nearest of the lines, where nothing but slips of the fingers lies between. */
function nearLine(cores: readonly Core[], reads: Reads): Request | null {
  for (const core of cores) {
    if (!core.words.every(word => wordsOfLines.has(word) || reads.maySlip(word))) continue;
    const typed = core.words.join(' ');
    const near = linesLike(typed).filter(one => isNearly(core.words, typed, one, reads) && fits(core, one));
    if (near.length > 0) return requestOf([...new Set(near.map(({ spec }) => spec))]);
  }
  return null;
}

/** No slip brings another letter to the front than one of the first two, which tells most lines apart at once. */
function linesLike([first = '', second = '']: string): readonly CommandLine[] {
  const [alike = [], swapped = []] = [forgivenByFirst.get(first), forgivenByFirst.get(second)];
  return first === second || swapped.length === 0 ? alike : [...alike, ...swapped];
}

/** Word for word; where words were joined or parted, as a whole. */
function isNearly(typed: readonly string[], line: string, command: CommandLine, reads: Reads): boolean {
  const { words } = command;
  if (typed.length === words.length) return words.every((word, i) => isLike(typed[i], word, reads));
  return typed.every(word => words.includes(word) || reads.maySlip(word)) && isSlipOf(line, command.line);
}

/** How the words of one line may be read, each judged once. */
type Reads = {
  /** Could the word be a slip of the fingers? Not if English or the guide has it. */
  maySlip: (word: string) => boolean;
  /** The words of commands that it then may be. */
  slips: (word: string) => readonly string[];
};

function createReads(guide: Guide): Reads {
  const may = new Map<string, boolean>();
  const meant = new Map<string, readonly string[]>();
  const judge = (word: string) =>
    !stopWords.has(word) && !nearCommands.has(word) && !topicWords(guide).has(word) && !/\d/.test(word);
  const maySlip = (word: string) => may.getOrInsertComputed(word, judge);
  const slips = (word: string) => meant.getOrInsertComputed(word, () => (maySlip(word) ? slipsOfCommands(word) : []));
  return { maySlip, slips };
}
/** English words that lie a letter beside a command. */
const nearCommands = new Set(
  'quit quits quid quilt quiet hell held heal heap helm store stores stored states state statue statues bored beard broad tropics tropic mesh'.split(
    ' ',
  ),
);

const isLike = (typed: string | undefined, word: string, { slips }: Reads): boolean =>
  typed === word || (typed !== undefined && slips(typed).includes(word));

/** "quiz me on …", where the rest names a topic. */
function practiceOn(guide: Guide, cores: readonly Core[], reads: Reads): Request | null {
  for (const { words } of cores) {
    const [first = ''] = words;
    const mayBegin = [first, ...reads.slips(first)].some(word => firstOfBeginnings.has(word));
    for (const lead of mayBegin ? beginnings : []) {
      if (words.length <= lead.length || !lead.every((word, i) => isLike(words[i], word, reads))) continue;
      const topic = topicNamed(guide, words.slice(lead.length).join(' '));
      if (topic) return { kind: 'practice', topic: topic.id };
    }
    if (!words.at(-1)?.startsWith('question')) continue;
    const [, between = ''] =
      /^(?:give|ask|send|show) me (?:another |some )?(.+) questions?$/.exec(words.join(' ')) ?? [];
    const topic = between === '' ? undefined : topicNamed(guide, between);
    if (topic) return { kind: 'practice', topic: topic.id };
  }
  return null;
}
/** The longest first: "quiz me on" before "quiz me". */
const beginnings = commandSpecs
  .flatMap(({ words, leads }) => (leads ? [words, ...leads].map(lead => lead.split(' ')) : []))
  .sort((a, b) => b.length - a.length);
const firstOfBeginnings = new Set(beginnings.map(([first = '']) => first));

/** The words of a command, nearly, and behind them what may follow: "comapre A and B", "quizz on 09:00-17:00". */
function beginning(line: string, reads: Reads): Request | null {
  const typed = line.trim().split(/\s+/);
  const said = typed.slice(0, mostOfCommand).map(word => wordsOf(word).join(' '));
  for (const { spec, words } of withOptions) {
    if (!words.every((word, i) => isLike(said[i], word, reads))) continue;
    if (words.every((word, i) => said[i] === word)) continue;
    const right = [spec.words, ...typed.slice(words.length)].join(' ');
    const request = typed.length > words.length ? spec.read(right.slice(spec.words.length + 1), right) : null;
    if (request && !spec.changes) return request;
    if (request && typed.length <= mostRest) return { kind: 'meant', forms: [form(spec, right)] };
  }
  return null;
}

const withOptions = commandSpecs
  .filter(({ options, leads }) => options.length > 0 && !leads)
  .map(spec => ({ spec, words: spec.words.split(' ') }));
/** Each word of a command that may be typed a letter or two off. */
const slipsOfCommands = slipsAmong(
  new Set(['quiz', ...wordsOfLines, ...[...beginnings, ...withOptions.map(({ words }) => words)].flat()]),
);
const mostOfCommand = Math.max(...withOptions.map(({ words }) => words.length));

/** The words of a line in any order and form: "I want my data deleted" says "delete my data". */
function sameStems(words: readonly string[]): Request | null {
  const stems = stemsOf(words);
  if (!stems.isSubsetOf(stemsOfLines)) return null;
  const same = byStems.get(inOrder(stems)) ?? [];
  return same.length > 0 ? requestOf([...new Set(same.map(({ spec }) => spec))]) : null;
}

/** Stems without those of what stands around a command. */
function stemsOf(words: readonly string[]): Set<string> {
  const telling = words.filter(word => kept.has(word) || !(wishes.has(word) || asking.has(word) || ends.has(word)));
  return new Set(telling.map(stemOf));
}
const kept = new Set(['my', 'me', 'today', 'tomorrow']);
/** The same for stems in any order; '' for fewer than two, which say too little. */
const inOrder = (stems: ReadonlySet<string>): string => (stems.size > 1 ? [...stems].sort().join(' ') : '');
const byStems = Map.groupBy(lines, ({ words }) => inOrder(stemsOf(words)));
byStems.delete('');
const stemsOfLines = new Set(lines.flatMap(({ words }) => [...stemsOf(words)]));

/** What was typed is repeated only where it holds nothing but what the command takes. */
const form = (spec: CommandSpec, line: string): MeantForm => ({
  spec,
  line: /^[\w:/, -]{1,80}$/.test(line) ? line : null,
});

/** "quiz drift" names a topic; in "quiz help" and "quiz foo", one of the commands of the quiz was meant. */
function ofGroup(guide: Guide, words: readonly string[], reads: Reads): Request | null {
  const at = words.length === 2 && words[0] === 'help' ? 1 : 0;
  if (words.length > mostOfGroup || !isLike(words[at], 'quiz', reads)) return null;
  const topic = topicNamed(guide, words.toSpliced(at, 1).join(' '));
  if (topic) return { kind: 'practice', topic: topic.id };
  const specs = commandSpecs.filter(spec => spec.words.startsWith('quiz ') || aboutQuiz.has(spec.words));
  return { kind: 'mistake', specs };
}

/** "help practice" */
function helpOn([first, ...rest]: readonly string[]): Request | null {
  const specs = first === 'help' ? (byLine.get(rest.join(' ')) ?? []).map(({ spec }) => spec) : [];
  return specs.length > 0 ? { kind: 'mistake', specs } : null;
}

const aboutQuiz = new Set(['practice', 'board', 'status']);
