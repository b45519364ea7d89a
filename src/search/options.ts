/** An answer option that came with a pasted exam question. `label` is as typed: "A", "b", "1". */
export type Option = { label: string; text: string };

export type PastedQuestion = { stem: string; options: Option[] };

/** A label at the start of a line, or inside one after white space: "A.", "b)", "(C)", "1)", "D:". */
const marker = /(^|\s)\(?([A-Fa-f]|[1-6])[.):](?=\s)/g;

type Mark = { from: number; to: number; label: string };

/** Exam questions have two options or more; fewer marks are part of the text ("Plan B. …"). */
const fewest = 2;

/**
 * Splits a question as people copy it from a practice test into its stem and its options.
 * Labels have to run on from A or 1 without a gap; otherwise the whole text is the stem.
 */
export function splitOptions(text: string): PastedQuestion {
  const marks = [...text.matchAll(marker)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    label: match[2] ?? '',
  }));
  const run = longestRun(marks, text);
  if (run.length < fewest) return { stem: text, options: [] };
  const options = run.map(({ to, label }, i) => ({ label, text: text.slice(to, run[i + 1]?.from).trim() }));
  const tail = trailingQuestion(options);
  return {
    stem: `${text.slice(0, run[0]?.from).trim()} ${tail}`.trim(),
    options: options.filter(option => option.text !== ''),
  };
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
  return last < 0 || '.?!:;'.includes(text[last] ?? '');
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
