import { afterEach, expect, it, vi } from 'vitest';
import { identifyInTurn } from '../../../adapters/discord/gateway.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A second connection, which waits for the end of the 5 seconds that the first has taken. */
async function waitForTurn(signal: AbortSignal) {
  vi.useFakeTimers({ toFake: ['Date'] });
  // What the package adds to a wait.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const throttler = identifyInTurn(1);
  await throttler.waitForIdentify(0, new AbortController().signal);
  vi.setSystemTime(Date.now() + 4_950);
  return { turn: throttler.waitForIdentify(0, signal) };
}

it('lets a connection identify itself in its turn', async () => {
  const { turn } = await waitForTurn(new AbortController().signal);
  await expect(turn).resolves.toBeUndefined();
});

it('lets none identify itself that was closed as it waited', async () => {
  const closed = new AbortController();
  const { turn } = await waitForTurn(closed.signal);
  await Promise.resolve();
  closed.abort();
  await expect(turn).rejects.toThrow('aborted');
});
