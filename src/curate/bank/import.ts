import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';
import { type BankRead, bankFile, bankProblems } from '../../knowledge/bank.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { loadGuide } from '../../knowledge/load.ts';
import type { Problem } from '../../knowledge/yaml.ts';
import { type Merge, mergeQuestions } from './merge.ts';
import { readTable } from './table.ts';

/**
 * Writes the questions of a CSV file into the guide, or nothing at all if there is a problem. Questions that the guide
 * has in other words are a problem too, unless `replaces`. Resolves with a line for each file that was written.
 */
export async function importTable(folder: string, table: string, replaces: boolean): Promise<string[]> {
  const guide = await loadGuide(folder);
  const { files, problems } = readTable(table, await readText(table));
  const topics = new Map(guide.topics.map(topic => [topic.id, topic]));
  refuseIfAny([...problems, ...bankProblems(files, topics)]);
  const merges = await Promise.all(files.map(read => mergeInto(folder, guide, read)));
  if (!replaces) refuseIfAny(merges.flatMap(({ read, changed }) => clashes(read, changed)));
  await mkdir(join(folder, 'quiz'), { recursive: true });
  await Promise.all(merges.map(({ path, source }) => writeFile(path, source)));
  return merges.map(merge => said(merge));
}

type FileMerge = Merge & { read: BankRead; path: string };

async function mergeInto(folder: string, { bank }: Guide, read: BankRead): Promise<FileMerge> {
  const path = join(folder, bankFile(read.topic));
  const known = bank.filter(({ topic }) => topic === read.topic).map(({ topic, ...question }) => question);
  const source = known.length > 0 ? await readText(path) : '';
  return { ...mergeQuestions(source, known, read.value ?? []), read, path };
}

function clashes({ value, at }: BankRead, changed: readonly string[]): Problem[] {
  return (value ?? []).flatMap(({ id }, i) =>
    changed.includes(id)
      ? [at([i, 'id'], `"${id}" stands in the guide in other words; add "replace" to overwrite it`)]
      : [],
  );
}

function said({ path, added, changed }: FileMerge): string {
  const overwritten = changed.length > 0 ? ` (${changed.join(', ')})` : '';
  return `${path}: ${added.length} added, ${changed.length} overwritten${overwritten}`;
}

function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new StartError(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`));
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartError([`${path}: cannot be read (${error.code}); check its name and permissions`], error);
  });
}
