/**
 * `npm run pictures`: writes the pictures of README.md and docs/ into docs/pictures/, each in light and dark. The real bot
 * plays them on its page, by a clock and a chance that are set, so the same program and the same Chromium give the same
 * bytes. Fonts are those of the machine; Inter is the one that the pictures were made with.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { prepareGuide, searchLater } from '../../src/prepared.ts';
import { type Served, serve, typed } from '../adapters/web/served.ts';
import { launchBrowser } from '../launch.ts';
import { smaller } from './png.ts';

const folder = 'docs/pictures';
const prepared = await prepareGuide('knowledge', 'data/cache');
const { guide } = prepared;
const search = searchLater(prepared);
const looks = ['light', 'dark'] as const;
/** Wide enough for a thread beside the channel; a page of GitHub shows it at two thirds. */
const size = { width: 1_040, height: 720 };
/** Pixels that each pixel of the page becomes: fine on a good display, and small enough to load at once. */
const scale = 1.5;

type Stage = { page: Page; served: Served };
/** Brings the page to what is to be seen, and says which part of it that is. */
type Scene = (stage: Stage) => Promise<Page | Locator>;

const posts = (page: Page) => page.locator('#log > li');
const last = (page: Page) => posts(page).last();
const be = (page: Page, person: string) => page.getByRole('radio', { name: person }).check();
const press = (page: Page, name: string | RegExp) => last(page).getByRole('button', { name }).first().click();

/** Types something, and waits for what is said to it. */
async function say(page: Page, text: string): Promise<void> {
  await quiet(page, () => typed(page, text));
}

/** Does something, and waits until the page says no more. */
async function quiet(page: Page, what: () => Promise<unknown>): Promise<void> {
  await what();
  await page.waitForTimeout(400);
}

/** Who is right in which round; the others take what stands below the right one. */
const right = { Ada: [true, true, false, true], Ben: [true, false, true, true], Chloe: [false, true, true, false] };

/** The letter of the option that is right, or of the one below it, in the question that this message asks. */
async function letterIn(asked: Locator, isRight: boolean): Promise<string> {
  const options = await asked.getByRole('listitem').allTextContents();
  const texts = options.map(text => text.replace(/^[A-E]\. */, ''));
  const said = (await asked.textContent()) ?? '';
  const question = guide.bank.find(one => said.includes(one.stem) && texts.includes(one.options[0]?.text ?? ''));
  const at = texts.indexOf(question?.options.find(option => option.right)?.text ?? '');
  return 'ABCDE'[isRight ? at : (at + 1) % texts.length] ?? 'A';
}

/** A round that is answered by all three; it closes, and the next day comes, unless it is to stay open. */
async function playRound({ page, served }: Stage, number: number, ends: boolean): Promise<void> {
  await be(page, 'Ada');
  await say(page, 'quiz now 30m');
  await served.pass({ seconds: 5 });
  for (const [person, rounds] of Object.entries(right).toReversed()) {
    await be(page, person);
    const round = posts(page).filter({ hasText: 'Open until' }).last();
    const letter = await letterIn(round, rounds[number % rounds.length] ?? true);
    await quiet(page, () => round.getByRole('button', { name: `${letter}:` }).click());
  }
  for (let minutes = 0; minutes < (ends ? 32 : 20); minutes += 2) await served.pass({ minutes: 2 });
  if (ends) await served.pass({ hours: 23, minutes: 28 });
}

const rounds = 4;

const scenes: Record<string, Scene> = {
  async answer({ page }) {
    await say(page, 'what detects drift?');
    return lastOnes(page, 2);
  },
  async comparison({ page }) {
    await say(page, 'model monitor vs clarify');
    return lastOnes(page, 2);
  },
  async round(stage) {
    await playRound(stage, 0, false);
    return lastOnes(stage.page, 2);
  },
  async reveal(stage) {
    for (let number = 0; number < rounds; number++) await playRound(stage, number, true);
    const { page } = stage;
    await lastOnes(page, 3);
    await page
      .getByRole('button', { name: /^\d+ repl/ })
      .last()
      .click();
    await page
      .locator('#thread-log > li')
      .first()
      .evaluate(post => post.remove());
    await page.locator('#thread-composer').evaluate(composer => composer.remove());
    return page.locator('#thread');
  },
  async me(stage) {
    for (let number = 0; number < rounds; number++) await playRound(stage, number, true);
    await say(stage.page, 'me');
    return lastOnes(stage.page, 2);
  },
  async mock({ page, served }) {
    await say(page, 'mock 10');
    for (let question = 0; question < 10; question++) {
      const letter = await letterIn(last(page), question % 4 !== 2);
      await quiet(page, () => press(page, new RegExp(`^${letter}\\b`)));
      await served.pass({ seconds: 40 });
      if (question < 9) await quiet(page, () => press(page, 'Next'));
    }
    await quiet(page, () => press(page, 'Hand in'));
    return lastOnes(page, 1);
  },
};

/** The page without the messages before the last so many. */
async function lastOnes(page: Page, most: number): Promise<Page> {
  await posts(page).evaluateAll((rows, kept) => {
    for (const row of rows.slice(0, Math.max(0, rows.length - kept))) row.remove();
  }, most);
  return page;
}

/** How many pixels of what is on the page do not fit into the window. */
const hidden = `Math.max(...[...document.querySelectorAll('.scroll')].map(
  one => one.clientHeight > 0 ? one.lastElementChild.offsetHeight + 40 - one.clientHeight : -Infinity))`;

async function draw(browser: Browser, name: string, scene: Scene): Promise<void> {
  const served = await serve({ guide, search });
  const context = await browser.newContext({
    ...{ viewport: size, deviceScaleFactor: scale, timezoneId: 'Europe/Paris', locale: 'en-GB' },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(served.address);
  await page.locator('#examples button').first().waitFor();
  const seen = await scene({ page, served });
  await page.mouse.move(0, 0);
  const isWhole = seen === page;
  // As high as what is on it; a part of the page is taken from one that is wide enough for it.
  const width = isWhole ? size.width : 1_500;
  await page.setViewportSize({ ...size, width });
  const height = size.height + Number(await page.evaluate(hidden));
  await page.setViewportSize({ width, height: Math.max(isWhole ? 480 : 0, height) });
  await page.evaluate(
    "document.activeElement.blur(); for (const one of document.querySelectorAll('.scroll')) one.scrollTop = 0",
  );
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look });
    const png = await seen.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(`${folder}/${name}-${look}.png`, smaller(png));
  }
  await context.close();
  await served.end();
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await launchBrowser();
for (const [name, scene] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await draw(browser, name, scene);
  console.log(`${folder}/${name}-light.png, ${name}-dark.png`);
}
await browser.close();
