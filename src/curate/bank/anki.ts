import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import { optionLetter } from '../../quiz/said/question.ts';
import { oneLine } from '../../text/clean.ts';

/**
 * The bank as text that Anki imports (docs.ankiweb.net/importing/text-files.html, "File Headers"; Anki 2.1.54 or newer).
 * The guid makes a later import update a card instead of adding it again.
 */
export function writeAnki({ bank, command, title }: Pick<Guide, 'bank' | 'command' | 'title'>): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deckName(title)}`,
    '#columns:guid\tFront\tBack\ttags',
    '#guid column:1',
    '#tags column:4',
  ];
  const cards = bank.map(question => {
    const { id, topic, kind } = question;
    return [`${command}:${id}`, front(question), back(question), `${topic} ${kind}`].join('\t');
  });
  return `${[...header, ...cards].join('\n')}\n`;
}

function front({ stem, options }: BankQuestion): string {
  return [html(stem), '', ...options.map(({ text }, i) => `${optionLetter(i)}. ${html(text)}`)].join('<br>');
}

function back({ options, tip, section }: BankQuestion): string {
  const lines = options.map((option, i) => ({ ...option, name: `${optionLetter(i)}. ${html(option.text)}` }));
  const right = lines.filter(option => option.right);
  const others = lines.filter(option => !option.right);
  return [
    ...right.map(({ name, why }) => `<b>${name}</b><br>${html(why)}`),
    others.map(({ name, why }) => `<b>Not ${name}</b><br>${html(why)}`).join('<br>'),
    `<b>Exam tip:</b> ${html(tip)}`,
    `<small>${html(section)}</small>`,
  ].join('<br><br>');
}

/** Two colons begin a deck inside another one (docs.ankiweb.net/editing.html, "Nested decks"). */
const deckName = (title: string): string => oneLine(title).replace(/:(?=:)/g, ': ');

/** What Anki would read as markup, though it is text; a backslash with its bracket is told by the pair. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Sounds, speech and LaTeX stand in square brackets, cloze deletions and fields in curly ones.
  '[': '&#91;',
  '{': '&#123;',
  // MathJax reads what is shown, so these two have to be kept apart there too, by an element without any look.
  '\\(': '&#92;<span>(</span>',
  '\\)': '&#92;<span>)</span>',
  '\\[': '&#92;<span>&#91;</span>',
  '\\]': '&#92;<span>]</span>',
};

/** Text that shows as it stands: no markup of HTML, Anki or MathJax, and nothing that opens a quoted field. */
const html = (text: string): string => oneLine(text).replace(/\\[()[\]]|[&<>"[{]/g, found => escapes[found] ?? found);
