import { join } from 'node:path';
import { StartError } from '../../errors.ts';
import { type BankRead, bankFile, bankProblems } from '../../knowledge/bank.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { loadGuide, problemLine } from '../../knowledge/load.ts';
import type { Problem } from '../../knowledge/yaml.ts';
import { readTextFile } from '../../text/text-file.ts';
import { writeInto } from '../write.ts';
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
  for (const { path, source } of merges) await writeInto(path, source);
  return merges.map(merge => said(merge));
}

type FileMerge = Merge & { read: BankRead; path: string };

async function mergeInto(folder: string, { bank }: Guide, read: BankRead): Promise<FileMerge> {
  const path = join(folder, bankFile(read.topic));
  const known = bank.filter(({ topic }) => topic === read.topic).map(({ topic, ...question }) => question);
  const source = known.length > 0 ? (await readText(path)).replace(/\r\n?/g, '\n') : '';
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
  if (problems.length > 0) throw new StartError(problems.map(problem => problemLine('', problem)));
}

async function readText(path: string): Promise<string> {
  const read = await readTextFile(path);
  if (read.kind === 'text') return read.text;
  const message = read.kind === 'missing' ? 'there is no such file; check its name' : read.message;
  throw new StartError([problemLine('', { file: path, line: read.kind === 'missing' ? null : read.line, message })]);
}
