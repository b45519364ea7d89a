import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { prepareGuide, searchLater } from '../src/prepared.ts';
import { serve, typed } from '../tests/adapters/web/served.ts';
import { chromiumPath, launchBrowser } from '../tests/launch.ts';
import { milliseconds, printGoal, printTable, times } from './report.ts';
import { interleaved } from './rounds.ts';

const rounds = 7;
const root = join(import.meta.dirname, '..');

/** How long somebody waits who opens the page for the first time and asks, beside a page of the same server without a script. */
export async function run(folder: string): Promise<void> {
  if (!chromiumPath) return console.log('\npage: there is no Chromium on this machine');
  const prepared = await prepareGuide(join(root, 'knowledge'), folder);
  const library = { guide: prepared.guide, search: searchLater(prepared) };
  const [open, shut] = [await serve(library), await serve(library, 'a password')];
  const browser = await launchBrowser();
  const figures = await interleaved(
    {
      'a page without a script': () => opened(browser, shut.address, false),
      'the first answer': () => opened(browser, open.address, true),
    },
    rounds,
  );
  await Promise.all([browser.close(), open.end(), shut.end()]);
  const anchor = figures['a page without a script'].time;
  printTable(
    `page: from opening it with an empty cache, ${rounds} times`,
    ['', 'time', 'ratio'],
    Object.entries(figures).map(([name, { time }]) => [name, milliseconds(time), times(time / anchor)]),
  );
  printGoal('the first answer after opening', figures['the first answer'].time, { atMost: 1_500 }, ' ms');
  printGoal('page and scripts', sizeOfPage() / 1_000, { atMost: 60 }, ' kB');
}

/** Each time in a context of its own, which has neither cache nor cookies. */
async function opened(browser: Browser, address: string, asks: boolean): Promise<{ time: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  if (asks) {
    await typed(page, 'what detects drift?');
    await page.getByText('Exam tip').first().waitFor();
  }
  const time = performance.now() - begun;
  await context.close();
  return { time };
}

/** Bytes of all files of the page as they are served, those of the authors' page among them. */
function sizeOfPage(): number {
  const page = join(root, 'adapters/web/page');
  const served = readdirSync(page).filter(name => !name.endsWith('.json'));
  const texts = served.map(name => {
    const text = readFileSync(join(page, name), 'utf8');
    return name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  });
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
