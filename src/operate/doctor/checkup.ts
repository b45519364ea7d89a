/** What `npm run doctor` looks at, one thing after the other, and how it tells what it found. */
import { StartError } from '../../errors.ts';
import { printed } from '../../text/printed.ts';

/** Resolves to what is well, in a few words; rejects with a `StartError` that says what to do. */
export type Check = { name: string; look: () => Promise<string> };

/** Each check as a line or more. `ok` is false where one of them found something to mend. */
export async function checkup(
  checks: readonly Check[],
  unchecked: readonly string[],
): Promise<{ lines: string[]; ok: boolean }> {
  const lines: string[] = [];
  let ok = true;
  for (const { name, look } of checks) {
    try {
      lines.push(`ok    ${name}: ${await look()}`);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      ok = false;
      lines.push(...error.problems.map(problem => `mend  ${name}: ${problem}`));
    }
  }
  return { lines: [...lines, ...unchecked.map(what => `--    Not looked at: ${what}`)].map(printed), ok };
}

/** Platforms refuse signatures that are minutes old, and rounds open by this machine's clock. */
const farOff = Temporal.Duration.from({ seconds: 30 });

/**
 * Asks a host for anything, which shows that it is reached and what time it is there. `call` is the global `fetch`, which
 * goes by the proxy that is set.
 */
export async function reach(url: string, now: () => Temporal.Instant, call: typeof fetch): Promise<string> {
  const { host } = new URL(url);
  const response = await call(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' }).catch(error => {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new StartError(
      [`${host} was not reached (${why}). Check the network, a firewall, and HTTPS_PROXY if there is a proxy.`],
      error,
    );
  });
  await response.body?.cancel();
  const date = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(date)) return `${host} is reached; it does not say what time it is`;
  const off = now().since(Temporal.Instant.fromEpochMilliseconds(date));
  if (Temporal.Duration.compare(off.abs(), farOff) <= 0) return `${host} is reached, and the clocks agree`;
  const seconds = Math.round(off.abs().total('seconds'));
  throw new StartError([
    `The clock of this machine is ${seconds} seconds ${off.sign > 0 ? 'ahead of' : 'behind'} that of ${host}. Have it set by NTP.`,
  ]);
}
