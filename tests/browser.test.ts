import { describe, expect, it } from 'vitest';
import { accessibilityProblems, chromiumPath, useBrowser } from './browser.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`;

describe.skipIf(!chromiumPath)('the check of a page for those who cannot see it', () => {
  const browser = useBrowser();

  it('finds a button without a name, and nothing where it has one', async () => {
    const tab = await browser().newPage();
    await tab.setContent(page('<h1>Buttons</h1><button></button>'));
    expect(await accessibilityProblems(tab)).toEqual([expect.stringContaining('button-name')]);
    await tab.setContent(page('<h1>Buttons</h1><button>Share</button>'));
    expect(await accessibilityProblems(tab)).toEqual([]);
    await tab.close();
  });
});
