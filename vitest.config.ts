import { defineConfig } from 'vitest/config';

const processes = 'tests/processes/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        // What starts processes of its own comes first and alone. It mostly waits, so more runs at once than there are
        // cores, and long enough for a machine that has other work.
        test: {
          name: 'processes',
          include: [processes],
          maxWorkers: 3,
          maxConcurrency: 6,
          testTimeout: 240_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [processes],
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
