import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

export type Asset = { type: string; body: string };

const folder = new URL('./page/', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

/** The files of the page by their names. Scripts are served as they are written, without their types. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(folder)).filter(name => extname(name) in types);
  const read = async (name: string): Promise<[string, Asset]> => {
    const text = await readFile(new URL(name, folder), 'utf8');
    const body = name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
    return [name, { type: types[extname(name)] ?? '', body }];
  };
  return new Map(await Promise.all(names.map(read)));
}
