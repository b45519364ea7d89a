import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/open.ts';
import { onServer, query, template, templateFile } from './databases.ts';
import { startServer } from './postgres.ts';
import { onSlack, spawnProgram } from './processes/spawn.ts';
import { guideFolder, secondGuideFolder } from './src/prepared.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server that lives as long as the test run; its user may create databases. */
    postgres: string;
    /** The folder in which programs are started: both guides are prepared in its cache. */
    home: string;
  }
}

/**
 * The server itself is never killed by a test, so it need not wait for the disk, nor write what only a server after a loss
 * of power or a copy of it would read. No table lives long enough to be vacuumed.
 */
const flags = ['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'autovacuum=off'].flatMap(
  one => ['-c', one],
);

/** What all tests of a run share. Vitest calls what it returns also when tests have failed. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [{ url, stop }, home] = await Promise.all([startServer(flags), makeHome()]);
  await query(url, `create database ${template}`);
  for (const one of [onServer(url, template), `sqlite:${templateFile(home)}`]) await makeTables(one);
  project.provide('postgres', url);
  project.provide('home', home);
  return stop;
}

/** The databases that those of tests are copies of. */
async function makeTables(url: string): Promise<void> {
  const store = await openStore(url, { log: pino({ level: 'silent' }) });
  await store.close();
}

/**
 * A folder for the programs of the run, removed when this process ends. Some have been there and have ended in order, so
 * each guide is trained and all code compiled, which takes seconds. What goes wrong here is for the tests to say.
 */
async function makeHome(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'smgov-home-'));
  // A program that was just killed may still be writing, hence the retries.
  process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 10 }));
  // Nobody answers there: it ends by itself once all is loaded.
  const env = { ...onSlack('http://127.0.0.1:1/'), PORT: '0', DATABASE_URL: 'sqlite::memory:' };
  const guides = [guideFolder, secondGuideFolder];
  await Promise.all(guides.map(guide => once(spawnProgram(home, { env, guide }, 'ignore'), 'exit')));
  return home;
}
