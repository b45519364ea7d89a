import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch.ts';

export { chromiumPath } from './launch.ts';

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
