/**
 * The curators' command: checks the guide, makes a new one, shows its questions and all that the bot can say, takes the
 * questions to other programs and back, and tells what the database knows of questions and gaps.
 */
import type { Message } from '../chat.ts';
import { StartError } from '../errors.ts';
import type { Guide } from '../knowledge/guide.ts';
import { loadGuide } from '../knowledge/load.ts';
import type { Prepared } from '../prepared.ts';
import { practiceMessage } from '../quiz/asked/practice.ts';
import { revealMessage } from '../quiz/said/question.ts';
import type { Store } from '../store/store.ts';
import { printed } from '../text/printed.ts';
import { writeAnki } from './bank/anki.ts';
import { importTable } from './bank/import.ts';
import { writeTable } from './bank/table.ts';
import { checkGuide } from './check.ts';
import { gapLines, statsLines } from './figures.ts';
import { writeLearned } from './learned.ts';
import type { Preview, Sample } from './messages/said.ts';
import { newGuide } from './new.ts';
import { writeOut } from './write.ts';

const usage = `Use: npm run -s knowledge -- followed by one of
  (nothing)                    checks the guide and its questions
  new FOLDER                   makes a small guide to begin with
  preview ID                   shows a question as each platform will
  preview ID --open            the same on a page in the browser, anew whenever a file of the guide changes
  messages [PLATFORM] [NAME]   shows all that the bot can say, as console, slack and discord do; NAME picks some
  messages [NAME] --open       the same on a page in the browser, beside what each platform is sent
  export csv|anki [FILE]       writes all questions into a file, or here
  export team [FILE]           writes the questions that curators accepted in the chat, for import csv
  import csv FILE [replace]    adds questions to the guide; "replace" also overwrites those that it has in other words
  learned [SET...]             writes what curators placed into the guide, and says what that changes in SETs of questions
  stats                        how each question fared: answers, share right, reports
  gaps [DAYS]                  what was asked in vain or found at fault, of the last 30 days unless you say otherwise`;

/** What the command needs of the world; each is made only if it is used. */
export type Tools = {
  /** `command` is the bot's own. */
  previews(command: string): Promise<Preview[]>;
  /** The guide with what is learned from it, which takes seconds where it has changed. */
  prepared(): Promise<Prepared>;
  openStore(): Promise<Store>;
  now(): Temporal.Instant;
};

/** What is printed, and whether all is well. */
type Output = { lines: string[]; ok: boolean };

const usualDays = 30;
const mostGaps = 200;

/**
 * Does what the words say with the guide in `folder`. Rejects with a `StartError` that says what to mend. Nothing that it
 * prints acts on the terminal, whoever wrote it.
 */
export async function runKnowledge(words: readonly string[], folder: string, tools: Tools): Promise<Output> {
  try {
    const { lines, ok } = await run(words, folder, tools);
    // Data for another program stays as it is; the schemas keep out of it what a terminal would obey.
    return { lines: words[0] === 'export' ? lines : lines.map(printed), ok };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    throw new StartError(error.problems.map(printed), error.cause);
  }
}

async function run(words: readonly string[], folder: string, tools: Tools): Promise<Output> {
  const [verb = '', what = '', file = '', how] = words;
  const is = (name: string, ...lengths: number[]) => verb === name && lengths.includes(words.length);
  if (words.length === 0) return checkGuide(folder);
  if (is('new', 2)) return done(await newGuide(what, tools.now().toZonedDateTimeISO('UTC').toPlainDate()));
  if (is('preview', 2)) return done(await preview(folder, what, tools));
  if (verb === 'messages') return done(await messages(words.slice(1), tools));
  if (is('export', 2, 3) && (what === 'csv' || what === 'anki')) return done(await exportBank(folder, what, file));
  if (is('export', 2, 3) && what === 'team') return done(await exportTeam(folder, file, tools));
  if (is('import', 3) && what === 'csv') return done(await importTable(folder, file, false));
  if (is('import', 4) && what === 'csv' && how === 'replace') return done(await importTable(folder, file, true));
  if (is('stats', 1)) {
    const guide = await loadGuide(folder);
    return done(await ask(tools, async store => statsLines(guide, await store.quiz.itemStats())));
  }
  if (verb === 'learned') return done(await ask(tools, store => writeLearned(folder, words.slice(1), store)));
  if (is('gaps', 1, 2) && /^(?:[1-9]\d{0,3})?$/.test(what)) {
    const since = tools.now().subtract({ hours: 24 * (Number(what) || usualDays) });
    return done(await ask(tools, async store => gapLines(await store.gaps(since, mostGaps))));
  }
  throw new StartError([usage]);
}

async function ask<T>({ openStore }: Tools, what: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await what(store);
  } finally {
    await store.close();
  }
}

const done = (lines: string[]): Output => ({ lines, ok: true });

async function preview(folder: string, id: string, { previews }: Tools): Promise<string[]> {
  const guide = await loadGuide(folder);
  const { question, answer } = askedAndAnswered(guide, id);
  return (await previews(guide.command)).flatMap(({ platform, show }) => [
    `=== ${platform}`,
    ...[question, answer].map(show),
  ]);
}

function askedAndAnswered({ bank }: Guide, id: string): { question: Message; answer: Message } {
  const found = bank.find(one => one.id === id);
  if (!found) throw new StartError([`There is no question "${id}". Ids are like "${bank[0]?.id ?? 'topic-01'}".`]);
  const order = found.options.map((_, i) => i);
  return { question: practiceMessage(found, order, found.topic), answer: revealMessage(found, order) };
}

/** What `preview ID` or `messages [NAME]` shows, as data. Rejects with a `StartError` for all else. */
export async function samplesOf(
  [verb = '', ...rest]: readonly string[],
  folder: string,
  prepared: Tools['prepared'],
): Promise<Sample[]> {
  const [id = ''] = rest;
  if (verb === 'preview' && rest.length === 1) {
    const guide = await loadGuide(folder);
    const { question, answer } = askedAndAnswered(guide, id);
    return [
      { name: `${id}, asked`, to: '', said: question },
      { name: `${id}, answered`, to: '', said: answer },
    ];
  }
  if (verb !== 'messages') throw new StartError([usage]);
  const { allSamples, chosenSamples } = await import('./messages/messages.ts');
  return chosenSamples(await allSamples(await prepared()), rest.join(' ').trim());
}

/** The first word may name a platform; the others are a part of the names of messages. */
async function messages([first = '', ...rest]: readonly string[], tools: Tools) {
  const prepared = await tools.prepared();
  const previews = await tools.previews(prepared.guide.command);
  const { allSamples, sampleLines } = await import('./messages/messages.ts');
  const chosen = previews.filter(({ platform }) => platform.toLowerCase() === first.toLowerCase());
  const wanted = chosen.length > 0 ? rest : [first, ...rest];
  const samples = await allSamples(prepared);
  return sampleLines(samples, chosen.length > 0 ? chosen : previews, wanted.join(' ').trim());
}

async function exportBank(folder: string, format: 'csv' | 'anki', file: string): Promise<string[]> {
  const guide = await loadGuide(folder);
  const text = format === 'csv' ? writeTable(guide.bank) : writeAnki(guide);
  if (file === '') return [text.trimEnd()];
  await writeOut(file, text);
  return [`${file}: ${guide.bank.length} questions`];
}

/** Those that the guide does not have, as a table that `import csv` reads. */
async function exportTeam(folder: string, file: string, tools: Tools): Promise<string[]> {
  const { bank } = await loadGuide(folder);
  const accepted = await ask(tools, async store =>
    (await store.inbox.suggestions('accepted')).flatMap(({ question }) => question ?? []),
  );
  const text = writeTable(accepted.filter(({ id }) => !bank.some(one => one.id === id)));
  if (file === '') return [text.trimEnd()];
  await writeOut(file, text);
  return [`${file}: ${accepted.length} questions`];
}
