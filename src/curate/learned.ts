import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { answer } from '../answers/answer.ts';
import { StartError } from '../errors.ts';
import type { Guide } from '../knowledge/guide.ts';
import { loadGuide } from '../knowledge/load.ts';
import { type Book, createBook, emptyBook, isWritten } from '../search/learned.ts';
import { createSearch, type Search } from '../search/search.ts';
import { trainOn } from '../search/training.ts';
import type { Decision } from '../store/inbox/inbox-store.ts';
import type { Store } from '../store/store.ts';
import { clean, oneLine } from '../text/clean.ts';
import { codeOf } from '../text/text-file.ts';
import { addAsked, addOutside } from './asked.ts';
import { writeInto } from './write.ts';

/** Questions with the topics that answer them, best first; none where the guide does not. */
const setSchema = z.array(z.object({ text: z.string(), topics: z.array(z.string()) }));
type Labelled = z.infer<typeof setSchema>[number];
type LabelledSet = { name: string; questions: Labelled[] };

/**
 * Writes what curators placed into the files of the guide, and says what each placement changes in the sets of labelled
 * questions. Nothing is written where the guide would not load with it. The decisions leave the database once the bot runs
 * with a guide that has them.
 */
export async function writeLearned(folder: string, setFiles: readonly string[], store: Store): Promise<string[]> {
  const guide = await loadGuide(folder);
  const sets = await Promise.all(setFiles.map(readSet));
  const decisions = await store.inbox.decisions();
  const placed = decisions.filter(({ kind }) => kind === 'topic' || kind === 'outside').filter(isOf(guide));
  const open = placed.filter(one => !isWritten(guide, one));
  const changes = sets.length > 0 && open.length > 0 ? effects(guide, open, sets) : [];
  const files = await written(folder, open);
  return [
    ...open.map(({ text, topic }) => `"${oneLine(text)}": ${topic ?? 'not for this guide'}`),
    ...changes,
    ...files.map(file => `${file}: written; review it by a diff, then npm run -s knowledge and npm run eval`),
    ...(files.length === 0 ? ['nothing was placed that the guide does not have'] : []),
    ...wishes(decisions),
  ];
}

const isOf =
  ({ topics }: Guide) =>
  ({ topic }: Decision): boolean =>
    topic === null || topics.some(({ id }) => id === topic);

/** What curators want the guide to say. */
const wishes = (decisions: readonly Decision[]): string[] =>
  decisions
    .filter(({ kind }) => kind === 'text')
    .map(({ text, subject, note }) => `needs new text: "${oneLine(text || subject)}": ${oneLine(note ?? '')}`);

/** Writes all files or none, and gives those that were written. */
async function written(folder: string, placed: readonly Decision[]): Promise<string[]> {
  const byFile = Map.groupBy(placed, ({ topic }) =>
    join(folder, topic === null ? 'outside.yaml' : `topics/${topic}.md`),
  );
  const before = new Map<string, string | null>();
  for (const [file, some] of byFile) {
    const source = await readFile(file, 'utf8').catch(error => {
      if (codeOf(error) === 'ENOENT') return null;
      throw new StartError([`${file}: cannot be read (${codeOf(error)})`], error);
    });
    before.set(file, source);
    const texts = some.map(({ text }) => oneLine(clean(text)));
    const text = (source ?? '').replace(/\r\n?/g, '\n');
    await writeInto(file, some[0]?.topic === null ? addOutside(text, texts) : addAsked(text, texts));
  }
  try {
    await loadGuide(folder);
  } catch (error) {
    for (const [file, source] of before) await writeInto(file, source ?? '');
    throw error;
  }
  return [...byFile.keys()];
}

/** A line for each placement and set in which it changes anything, then the sets with all of them. */
function effects(guide: Guide, placed: readonly Decision[], sets: readonly LabelledSet[]): string[] {
  const search = createSearch(guide, trainOn(guide));
  const each = placed.flatMap(one =>
    sets.flatMap(set => {
      const { changed, better, worse } = effectOn(guide, search, createBook(guide, [one]), set);
      return changed === 0
        ? []
        : [`"${oneLine(one.text)}" changes ${changed} answers of ${set.name}: ${better} become right, ${worse} wrong`];
    }),
  );
  const all = sets.map(set => {
    const { better, worse } = effectOn(guide, search, createBook(guide, placed), set);
    return `${set.name}: of ${set.questions.length} answers ${better} become right and ${worse} wrong by all of them`;
  });
  return [...each, ...all];
}

/** What a book changes in the answers to a set. */
function effectOn(guide: Guide, search: Search, book: Book, { questions }: LabelledSet) {
  const isRight = ({ text, topics }: Labelled, by: Book) => {
    const given = answer(guide, search, text, null, by);
    return topics.length === 0
      ? given.outcome === 'none'
      : given.outcome === 'found' && given.topics[0]?.id === topics[0];
  };
  const touched = questions.filter(({ text }) => book(text, search.find(text)) !== null);
  const judged = touched.map(one => ({ before: isRight(one, emptyBook), after: isRight(one, book) }));
  return {
    changed: touched.length,
    better: judged.filter(({ before, after }) => after && !before).length,
    worse: judged.filter(({ before, after }) => before && !after).length,
  };
}

async function readSet(file: string): Promise<LabelledSet> {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new StartError([`${file}: cannot be read (${codeOf(error)}); name a file of labelled questions`], error);
  });
  try {
    return { name: basename(file), questions: setSchema.parse(JSON.parse(text)) };
  } catch (error) {
    throw new StartError([`${file}: is no list of questions, each with its "text" and "topics"`], error);
  }
}
