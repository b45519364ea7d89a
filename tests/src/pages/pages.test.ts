import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/http.ts';
import { renderPage } from '../../../src/pages/page.ts';
import { mountPages } from '../../../src/pages/pages.ts';
import { accessibilityProblems, chromiumPath, useBrowser } from '../../browser.ts';

const log = pino({ level: 'silent' });
const http = createHttp({ healthy: () => true, log, now: () => Temporal.Now.instant() });
let address: string;
beforeAll(async () => {
  const invitations = [
    { label: 'Add to Slack', href: '/slack/install' },
    { label: 'Add to Discord', href: 'https://discord.com/oauth2/authorize' },
  ];
  mountPages(http.mount, { title: 'Governance', command: 'smgov', invitations });
  address = `http://127.0.0.1:${await http.listen(0)}`;
});
afterAll(() => http.close());

it('shows text as text', () => {
  const page = renderPage({ title: '<script>', text: ['a & "b"'], links: [{ label: '<b>', href: '/"><b>' }] });
  expect(page).toContain('<h1>&lt;script&gt;</h1>');
  expect(page).toContain('<a href="/&quot;&gt;&lt;b&gt;">&lt;b&gt;</a>');
  expect(page).toContain('<p>a &amp; &quot;b&quot;</p>');
});

describe.skipIf(!chromiumPath)('the pages in a browser', () => {
  const browser = useBrowser();

  it.each(['/', '/privacy'])(
    '%s can be read on a phone, with a screen reader and with nothing from elsewhere',
    async path => {
      const tab = await browser().newPage({ viewport: { width: 320, height: 640 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      tab.on('request', request => void asked.push(request.url()));
      tab.on('console', message => void complaints.push(message.text()));
      const response = await tab.goto(`${address}${path}`);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(asked.filter(url => !url.startsWith(address))).toEqual([]);
      expect(complaints.filter(text => /security policy/i.test(text))).toEqual([]);
      // The style arrived, and nothing is wider than the phone.
      expect(await tab.evaluate('getComputedStyle(document.querySelector("main")).maxWidth')).toBe('608px');
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await accessibilityProblems(tab)).toEqual([]);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityProblems(tab)).toEqual([]);
      await tab.close();
    },
  );

  it('lead on by the keyboard alone', async () => {
    const tab = await browser().newPage();
    await tab.goto(address);
    const names: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      await tab.keyboard.press('Tab');
      names.push(await tab.evaluate('document.activeElement.textContent'));
    }
    expect(names).toEqual(['Add to Slack', 'Add to Discord', 'What is stored']);
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/privacy');
    await tab.close();
  });
});
