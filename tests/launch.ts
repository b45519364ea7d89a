import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems put Chromium; undefined where there is none, and tests that need it are skipped. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
);

/** A headless Chromium. Nobody else's pages are opened in it, so it may run as root, where its sandbox cannot. */
export const launchBrowser = (executablePath = chromiumPath): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
