import { parse } from 'dotenv';
import { StartError } from './errors.ts';
import { readTextFile } from './text/text-file.ts';

/**
 * The variables of a file such as `.env`; none where there is no such file. Rejects with a `StartError` if there is one
 * that cannot be read as text. Values are never part of a message.
 */
export async function readEnvFile(path: string): Promise<Record<string, string>> {
  const file = await readTextFile(path);
  if (file.kind === 'missing') return {};
  if (file.kind === 'text') return parse(file.text);
  throw new StartError([`${file.line === null ? path : `${path}:${file.line}`}: ${file.message}`], file.cause);
}
