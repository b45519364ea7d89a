/** Exam questions as people copy them from a practice test: a stem, and options in any of the shapes in use. */

/** An answer option. `label` is as typed: "A", "b", "1"; '' for a bullet and for a bare line. */
type Option = { label: string; text: string };

/** `wanted` is how many options are right, as the stem says: "(Select TWO.)"; else 1. */
export type PastedQuestion = { stem: string; options: Option[]; wanted: number };

/** Exam questions have two options or more; fewer marks are part of the text ("Plan B. …"). */
const fewest = 2;
/** Bare lines behind a question may be talk; so many of them, and not more, are options. */
const barest = { fewest: 3, most: 6, longest: 250 };

/**
 * Splits a pasted question into its stem and its options. A key or an explanation that was copied along is left out:
 * it is no evidence. Without options the whole text is the stem.
 */
export function splitOptions(text: string): PastedQuestion {
  const found = mayHave.test(text) ? (labelled(text) ?? bulleted(text) ?? bare(text)) : null;
  if (!found) return { stem: text, options: [], wanted: 1 };
  const options = found.options
    .map(option => ({ ...option, text: withoutKey(option.text) }))
    .filter(option => option.text !== '');
  return { stem: found.stem, options, wanted: Math.min(wantedIn(found.stem), Math.max(options.length - 1, 1)) };
}

/** Most questions are one line without what closes a label, and need no closer look. */
const mayHave = /[\n\r]|[a-f1-6*][.):\]]/i;

type Split = { stem: string; options: Option[] };

const wantedIn = (stem: string): number =>
  /\b(?:select|choose|pick|which|mark)\s+(?:the\s+|any\s+)?(?:three|3)\b/i.test(stem)
    ? 3
    : /\b(?:select|choose|pick|which|mark)\s+(?:the\s+|any\s+)?(?:two|2)\b/i.test(stem)
      ? 2
      : 1;

/** What practice tests print below a question: "Correct Answer: B", "Answer(s): A, C", "Explanation: …". */
const key =
  /(?:^|\s)(?:(?:(?:show|hide)\s)?(?:correct|right|suggested|show|hide)\s(?:suggested\s)?(?:answers?|options?)|answers?(?:\(s\)|\skey)?|explanations?|rationale|references?)(?:\s(?:is|are))?\s?[:=–-](?:\s|$)/i;

function withoutKey(text: string): string {
  const at = text.search(key);
  return (at < 0 ? text : text.slice(0, at)).replace(/[ \t]{1,20}(?:\*\*|__)$/, '').trim();
}

/** Signs that stand before an option: bullets, boxes to tick, circles, brackets with nothing between. */
const bullet = String.raw`(?:[-*+•‣▪●◦○◯□☐☑⬜–—]|\[ ?\]|\( ?\))`;

/** A label at the start of a line, or inside one after white space: "A.", "b)", "(C)", "1)", "D:", "- A.", "**B.**". */
const marker = new RegExp(
  String.raw`(^|\s)(?:${bullet}\s)?(?:\*\*)?[([]?([A-Fa-f]|[1-6])(?:\*\*)?[.):\]](?:\*\*)?(?=\s)`,
  'g',
);

type Mark = { from: number; to: number; label: string };

/** Labels have to run on from A or 1 without a gap. */
function labelled(text: string): Split | null {
  const marks = [...text.matchAll(marker)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    label: match[2] ?? '',
  }));
  const run = longestRun(marks, text);
  if (run.length < fewest) return null;
  const options = run.map(({ to, label }, i) => ({ label, text: text.slice(to, run[i + 1]?.from).trim() }));
  const tail = trailingQuestion(options);
  return { stem: `${text.slice(0, run[0]?.from).trim()} ${tail}`.trim(), options };
}

/**
 * The marks A, B, C … in order, from the last A (or 1) that is followed by the most. The first one begins a line or
 * follows the end of a sentence: "we 1. train it 2. deploy it" is no list of options.
 */
function longestRun(marks: readonly Mark[], text: string): Mark[] {
  const starts = marks.flatMap((mark, i) => (/^[a1]$/i.test(mark.label) && beginsOptions(text, mark.from) ? [i] : []));
  const runs = starts.map(start => {
    const isNumber = /\d/.test(marks[start]?.label ?? '');
    const run: Mark[] = [];
    for (const mark of marks.slice(start)) {
      if (/\d/.test(mark.label) === isNumber && rankOf(mark.label) === run.length) run.push(mark);
    }
    return run;
  });
  return runs.reduce<Mark[]>((best, run) => (run.length >= best.length ? run : best), []);
}

/** Walks back over the blanks: an expression for the end of a text would start anew at each of its characters. */
function beginsOptions(text: string, from: number): boolean {
  let last = from === 0 ? -1 : from;
  for (; last >= 0 && isBlank(text, last); last--) if (text[last] === '\n' || text[last] === '\r') return true;
  return last < 0 || '.?!:;)'.includes(text[last] ?? '');
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

const rankOf = (label: string) => (/\d/.test(label) ? Number(label) - 1 : label.toLowerCase().charCodeAt(0) - 97);

/** People put the question behind the options too: a last line that asks belongs to the stem. */
function trailingQuestion(options: Option[]): string {
  const last = options.at(-1);
  const line = last?.text.lastIndexOf('\n') ?? -1;
  if (!last || line < 0 || !last.text.endsWith('?')) return '';
  const tail = last.text.slice(line).trim();
  last.text = last.text.slice(0, line).trim();
  return tail;
}

const bulletLine = new RegExp(String.raw`^\s{0,20}${bullet}\s+(?=\S)`);

/**
 * The last bullets of the text, where something is asked before them; else they may be needs that lead to a question.
 * A line without a bullet goes on with the option above it.
 */
function bulleted(text: string): Split | null {
  const lines = linesOf(text);
  const last = lines.findLastIndex(line => bulletLine.test(line));
  if (last < 0) return null;
  const before = lines.findLastIndex((line, i) => i < last && asks(line));
  const first = lines.findIndex((line, i) => i > before && bulletLine.test(line));
  if (before < 0 || lines.slice(last + 1).some(asks)) return null;
  const options: Option[] = [];
  for (const line of lines.slice(first)) {
    const option = options.at(-1);
    if (bulletLine.test(line)) options.push({ label: '', text: line.replace(bulletLine, '').trim() });
    else if (option) option.text += `\n${line.trim()}`;
  }
  if (options.length < fewest) return null;
  return { stem: lines.slice(0, first).join('\n').trim(), options };
}

/** Lines alone behind a line that asks, as many as a question has options. */
function bare(text: string): Split | null {
  const lines = linesOf(text).filter(line => line.trim() !== '');
  const ask = lines.findLastIndex(asks);
  const below = lines.slice(ask + 1);
  const end = below.findIndex(line => key.test(line));
  const options = (end < 0 ? below : below.slice(0, end)).map(line => ({ label: '', text: line.trim() }));
  if (ask < 0 || options.length < barest.fewest || options.length > barest.most) return null;
  if (options.some(option => option.text.length > barest.longest)) return null;
  return {
    stem: lines
      .slice(0, ask + 1)
      .join('\n')
      .trim(),
    options,
  };
}

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

/** Does the line end as a question does, or with how many to choose? */
const asks = (line: string): boolean =>
  /[?][\s)"”*]{0,5}$/.test(line) || /\b(?:select|choose|pick|mark)\s[^.]{1,30}[.)\s]{0,5}$/i.test(line);
