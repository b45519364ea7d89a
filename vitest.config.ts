import { statfsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** A run writes some hundred megabytes, most of them copies of empty databases. */
const roomForTests = 2 * 2 ** 30;

// Databases wait for the disk at each commit, and no test pulls the plug: in memory the suite takes three quarters of the time.
try {
  const { bavail, bsize } = statfsSync('/dev/shm');
  if (bavail * bsize > roomForTests) process.env.TMPDIR ??= '/dev/shm';
} catch {
  // Elsewhere than on Linux there is none.
}

const processes = 'tests/processes/**/*.test.ts';
const abroad = 'tests/abroad.test.ts';

/** Files share a process, so that code is loaded and guides are opened once; tests/setup.ts sees that none leaves traces. */
const shared = { isolate: false, maxWorkers: '100%', sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A busy machine takes its time: what a test waits for is late, not missing.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        // What starts processes of its own comes first and alone. It mostly waits, so much of it runs at once, with limits
        // for a machine that has other work.
        test: {
          name: 'processes',
          include: [processes],
          maxWorkers: 2,
          maxConcurrency: 6,
          testTimeout: 240_000,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: [processes, abroad], ...shared } },
      {
        // What deals in times and words, once more in a zone and a language that nobody here works in.
        test: {
          name: 'abroad',
          include: [
            abroad,
            'tests/src/{config,commands}.test.ts',
            'tests/src/{rules,text,quiz/said,quiz/asked}/**/*.test.ts',
          ],
          env: { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
          ...shared,
        },
      },
    ],
  },
});
