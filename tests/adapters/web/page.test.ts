import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { channel, placeRef } from '../../../adapters/web/refs.ts';
import type { Message } from '../../../src/chat.ts';
import { accessibilityProblems, chromiumPath, useBrowser } from '../../browser.ts';
import { hostileTexts, sampleMessages } from '../../contract/samples.ts';
import { type Library, library } from '../../src/prepared.ts';
import { type Served, serve, typed } from './served.ts';

describe.skipIf(!chromiumPath)('the page in a browser', () => {
  const browser = useBrowser();
  const open: Page[] = [];
  /** What went wrong in the scripts of any window, or was refused by the policy of the page. */
  const complaints: string[] = [];
  let known: Library;
  let served: Served;
  beforeAll(async () => {
    known = await library();
  });
  beforeEach(async () => {
    complaints.length = 0;
    served = await serve(known);
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    await served.end();
  });
  afterAll(() => expect(open).toEqual([]));

  const visit = async (person = 'Ada', options: Parameters<ReturnType<typeof browser>['newContext']>[0] = {}) => {
    const context = await browser().newContext({ viewport: { width: 1100, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', said => said.text().includes('Content Security Policy') && complaints.push(said.text()));
    open.push(page);
    await page.goto(served.address);
    await page.getByRole('radio', { name: person }).check();
    return page;
  };
  const posts = (page: Page) => page.locator('#log > li');
  const last = (page: Page) => posts(page).last();
  const button = (page: Page, name: string) => last(page).getByRole('button', { name, exact: true });

  it('answers a question to the one who asked, and to all once it is shared', async () => {
    const [ada, ben] = [await visit('Ada'), await visit('Ben')];
    await typed(ada, 'what detects drift?');
    await last(ada).getByText('Exam tip').waitFor();
    expect(await last(ada).textContent()).toContain('only you');
    await button(ada, 'Share').click();
    await last(ben).getByText('Exam tip').waitFor();
    expect(await posts(ben).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('shows a comparison as a table, and suggests while somebody types', async () => {
    const page = await visit();
    await page.getByRole('textbox').pressSequentially('drift');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const first = await options.first().textContent();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox').inputValue()).toBe(first);
    await typed(page, 'model monitor vs clarify');
    await last(page).getByRole('table').waitFor();
    expect(await last(page).getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining(['Model Monitor', 'Clarify']),
    );
  });

  it('says what is wrong with a form at its field, and keeps what was typed', async () => {
    const page = await visit();
    await typed(page, 'quiz');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Time zone').fill('Middle-earth');
    await dialog.getByLabel('Opens at').fill('08:15');
    await dialog.getByRole('button', { name: 'Switch on' }).click();
    const wrong = dialog.locator('[aria-invalid="true"]');
    await wrong.waitFor();
    expect(await wrong.inputValue()).toBe('Middle-earth');
    expect(await dialog.getByLabel('Opens at').inputValue()).toBe('08:15');
    expect(await accessibilityProblems(page)).toEqual([]);
    await wrong.fill('Europe/Paris');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await last(page).getByText('Paris').first().waitFor();
  });

  it('plays a whole round with three people, over a reload and a kill of the server', async () => {
    const [ada, ben, chloe] = [await visit('Ada'), await visit('Ben'), await visit('Chloe')];
    await typed(ada, 'quiz now 5m');
    await last(ada).getByText('A round opens').waitFor();
    await served.pass({ seconds: 1 });
    const round = (page: Page) => posts(page).filter({ hasText: 'Quiz of' });
    const pick = (page: Page, letter: string) => round(page).getByRole('button', { name: letter }).click();
    await pick(ada, 'A:');
    await last(ada).getByText('only you', { exact: true }).waitFor();
    await ben.reload();
    await pick(ben, 'B:');
    await last(ben).getByText('only you', { exact: true }).waitFor();
    // What Ben picked is for Ben.
    expect(await posts(chloe).count()).toBe(1);

    await served.down();
    await chloe.getByText('Connection lost').waitFor();
    await pick(chloe, 'C:');
    await served.up();
    await last(chloe).getByText('only you', { exact: true }).waitFor();

    await served.pass({ minutes: 5 });
    await served.pass({ seconds: 5 });
    await round(ada).getByText('3 people have answered').waitFor();
    await round(ada)
      .getByRole('button', { name: /repl(y|ies)/ })
      .first()
      .click();
    const thread = ada.getByRole('complementary', { name: 'Thread' });
    await thread.getByRole('img').first().waitFor();
    await typed(ada, 'board');
    await last(ada).getByText('Ada').first().waitFor();
    expect(await accessibilityProblems(ada)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows all that was said again after a reload, once', async () => {
    const page = await visit();
    for (const text of ['help', 'topics']) {
      await typed(page, text);
      await posts(page).filter({ hasText: text }).first().waitFor();
    }
    await expect.poll(() => posts(page).count()).toBe(4);
    const before = await page.locator('#log').textContent();
    await page.reload();
    await expect.poll(() => posts(page).count()).toBe(4);
    expect(await page.locator('#log').textContent()).toBe(before);
    await served.down();
    await served.up();
    await page.reload();
    await expect.poll(() => posts(page).count()).toBe(4);
  });

  it('asks for a password where others can reach it, and lets in who knows it', async () => {
    await served.end();
    served = await serve(known, 'open sesame');
    const context = await browser().newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    open.push(page);
    await page.goto(served.address);
    for (const password of ['guess', 'open sesame']) {
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByLabel('Password').fill(password);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(page.url()).toMatch(/\/try(?:\?wrong)?$/);
    }
    await typed(page, 'help');
    await expect.poll(() => posts(page).count()).toBe(2);
  });

  it('can be used by the keyboard alone', async () => {
    const page = await visit('Ben');
    await page.getByRole('textbox').focus();
    await page.keyboard.type('what detects drift?');
    await page.keyboard.press('Enter');
    await last(page).getByText('Exam tip').waitFor();
    const focused = () => page.evaluate('document.activeElement.textContent');
    for (let tabs = 0; tabs < 12 && (await focused()) !== 'Share'; tabs++) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Share');
    await page.keyboard.press('Enter');
    await expect.poll(() => posts(page).count()).toBe(3);
  });

  it('answers in threads and in direct messages, each in its place', async () => {
    const page = await visit();
    await typed(page, '@smgov what detects drift?');
    await last(page).getByText('Exam tip').waitFor();
    await last(page).getByRole('button', { name: 'Reply in thread' }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByRole('textbox').fill('any example?');
    await page.keyboard.press('Enter');
    await expect.poll(() => thread.locator('.log > li').count()).toBe(3);
    await page.keyboard.press('Escape');
    await last(page).getByRole('button', { name: '2 replies' }).waitFor();
    await page.getByRole('button', { name: 'Direct message' }).click();
    await typed(page, 'what detects drift?');
    await last(page).getByText('Exam tip').waitFor();
    expect(await posts(page).count()).toBe(2);
  });

  it.each(['light', 'dark'] as const)('can be read by everybody, also on a phone, when it is %s', async colorScheme => {
    const page = await visit('Ada', { colorScheme, viewport: { width: 360, height: 740 } });
    expect(await accessibilityProblems(page)).toEqual([]);
    const { messenger } = served.adapter();
    for (const name of ['everyPart', 'charts', 'times', 'selectTwo'])
      await messenger.post(placeRef(channel), sampleMessages[name] ?? expect.fail('no such sample'), name);
    await expect.poll(() => posts(page).count()).toBe(4);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('shows two hundred hostile messages as text, and stays as wide as it is', async () => {
    const page = await visit('Ada', { viewport: { width: 390, height: 800 } });
    const { messenger } = served.adapter();
    const messages = hostileMessages();
    for (const [i, message] of messages.entries()) await messenger.post(placeRef(channel), message, `hostile-${i}`);
    expect(messages.length).toBeGreaterThanOrEqual(200);
    await expect.poll(() => posts(page).count()).toBe(messages.length);
    expect(await page.evaluate('globalThis.broken')).toBeUndefined();
    expect(await page.locator('#log script, #log iframe, #log img, #log style, #log form').count()).toBe(0);
    expect(
      await page.locator('#log a').evaluateAll(links => links.filter(link => !link.matches('[href^="http"]')).length),
    ).toBe(0);
    expect(await page.locator('#log').textContent()).toContain('<img src=x onerror=globalThis.broken=1>');
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

/** How far the page is wider than the window, in pixels. */
const overflow = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const attacks = [
  '<img src=x onerror=globalThis.broken=1>',
  '<script>globalThis.broken=1</script>',
  '"><svg onload=globalThis.broken=1>',
  "javascript:globalThis.broken=1//'",
  '</li></ol></main><iframe srcdoc="<script>parent.broken=1</script>">',
  '{{globalThis.broken=1}}',
  'data: x\n\nevent: post\ndata: {}\n\n',
  `${'W'.repeat(3_000)}`,
  '\u0301'.repeat(500),
  '\u{1f469}\u200d'.repeat(400),
  '</style><style>*{display:none}</style>',
  '\u202egnirts\u2066 \u2028 \u0000',
];

/** Each attack in each kind of part, and all parts of the contract's own hostile samples. */
function hostileMessages(): Message[] {
  const each = [...attacks, ...hostileTexts].flatMap((text): Message[] => {
    const span = [{ text }];
    const parts: Message['parts'] = [
      { kind: 'heading', text },
      { kind: 'text', spans: [{ text, href: text }] },
      { kind: 'text', spans: [{ text, href: `javascript:globalThis.broken=1//${text}` }] },
      { kind: 'list', items: [span, span] },
      { kind: 'tip', label: text, spans: span },
      { kind: 'quote', spans: span },
      { kind: 'table', header: [text, text], rows: [[span, span]] },
      { kind: 'chart', title: text, bars: [{ label: text, value: 1e300 }] },
      { kind: 'note', spans: [{ text, style: 'code' }] },
      { kind: 'buttons', buttons: [{ label: text.slice(0, 75), spoken: text, action: text.slice(0, 100) }] },
      { kind: 'text', spans: [{ text, command: true }] },
    ];
    return parts.map(part => ({ parts: [part], buttons: [] }));
  });
  return [...each, ...Object.values(sampleMessages)];
}
