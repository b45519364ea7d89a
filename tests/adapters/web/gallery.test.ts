import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createGallery, type Gallery } from '../../../adapters/web/gallery.ts';
import { galleryOf, watchFolder } from '../../../src/curate/gallery.ts';
import type { Preview } from '../../../src/curate/messages/said.ts';
import { plainText } from '../../../src/text/plain.ts';
import { accessibilityProblems, chromiumPath, useBrowser } from '../../browser.ts';
import { copyOfGuide } from '../../src/knowledge/guides.ts';
import { preparedGuide } from '../../src/prepared.ts';

const previews = async (): Promise<Preview[]> => [{ platform: 'Words', show: plainText }];

describe.skipIf(!chromiumPath)('the page of the guide’s authors', () => {
  const browser = useBrowser();
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  async function open(words: string[], folder: string) {
    const look = () => galleryOf(words, folder, previews, () => preparedGuide(folder));
    const gallery: Gallery = createGallery({ port: 0, log: pino({ level: 'silent' }), command: 'smgov', look });
    const address = await gallery.open();
    const stop = watchFolder(folder, () => void gallery.refresh());
    const page = await browser().newPage();
    page.setDefaultTimeout(10_000);
    ends.push(
      () => gallery.close(),
      stop,
      () => page.close(),
    );
    await page.goto(address);
    return page;
  }

  it('shows a question and its answer, beside what a platform is sent, and follows the files', async () => {
    const { folder } = await copyOfGuide();
    const page = await open(['preview', 'green-tea-01'], folder);
    const looks = page.getByRole('article');
    await looks.nth(1).waitFor();
    expect(await looks.first().getByRole('button', { name: 'A', exact: false }).count()).toBeGreaterThan(0);
    await looks.first().getByText('Words: what it is sent').click();
    expect(await looks.first().locator('pre').textContent()).toContain('A.');
    expect(await accessibilityProblems(page)).toEqual([]);

    const file = join(folder, 'quiz/green-tea.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^(- id: green-tea-01[\s\S]*?stem: )/m, '$1A changed stem. '));
    await looks.first().getByText('A changed stem').first().waitFor();

    await writeFile(file, 'not: [a list');
    const problems = page.getByRole('alert', { name: 'Problems of the guide' });
    await problems.getByText('green-tea.yaml').first().waitFor();
    // What was seen before stays beside them.
    expect(await looks.count()).toBe(2);
    await writeFile(file, text);
    await problems.waitFor({ state: 'hidden' });
  });

  it('shows the messages that are asked for, forms among them', async () => {
    const { folder } = await copyOfGuide();
    const page = await open(['messages', 'words', 'setupForm'], folder);
    await page
      .getByRole('button', { name: /^Open the form/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor();
  });
});

it('says what is wrong with a guide that cannot be read, or with what is asked for', async () => {
  const { folder } = await copyOfGuide();
  const prepared = () => preparedGuide(folder);
  expect(await galleryOf(['preview', 'green-tea-99'], folder, previews, prepared)).toMatchObject({
    looks: [],
    problems: [expect.stringContaining('no question "green-tea-99"')],
  });
  await writeFile(join(folder, 'guide.yaml'), 'title: [');
  const { looks, problems } = await galleryOf(['messages'], folder, previews, prepared);
  expect(looks).toEqual([]);
  expect(problems.join()).toContain('guide.yaml');
});
