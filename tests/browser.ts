import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Where systems put Chromium; undefined where there is none, and tests that need it are skipped. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
);

/** A headless Chromium. Nobody else's pages are opened in it, so it may run as root, where its sandbox cannot. */
const launchBrowser = (executablePath = chromiumPath): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** One browser for all tests of a file; each asks for pages of its own. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser runs only within tests');
    return browser;
  };
}

/** What axe-core finds on a page that is serious or worse, each as its rule and the elements. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // By the debugger and not by an element, so that a page's Content-Security-Policy stays as it is.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate('axe.run()');
  const { violations } = found as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
