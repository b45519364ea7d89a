/** Runs before each test file. Files may share a process, so each has to leave it as it was. */
import nock from 'nock';
import { afterAll, expect, vi } from 'vitest';

// No test reaches more than this machine.
nock.disableNetConnect();
nock.enableNetConnect('127.0.0.1');

const environment = { ...process.env };
const directory = process.cwd();

/** What a file could change for those that run after it. Of the environment the names only: values may be secret. */
const state = () => ({
  environment: Object.keys({ ...environment, ...process.env }).filter(name => process.env[name] !== environment[name]),
  directory: process.cwd(),
  exitCode: process.exitCode,
  fakedTime: vi.isFakeTimers(),
  fakedAnswers: nock.activeMocks(),
  listeners: ['SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection'].map(event =>
    process.listenerCount(event),
  ),
  serversAndProcesses: process.getActiveResourcesInfo().filter(name => /Server|Process/.test(name)),
});
const before = state();

afterAll(async () => {
  try {
    // A server or a process takes a moment to end.
    await vi.waitFor(() => expect(state(), 'what this file leaves behind').toEqual(before), { timeout: 5_000 });
  } finally {
    // The next file should not fail for what this one did.
    for (const name of state().environment) delete process.env[name];
    Object.assign(process.env, environment);
    process.chdir(directory);
    process.exitCode = before.exitCode;
    vi.useRealTimers();
    nock.cleanAll();
  }
});
