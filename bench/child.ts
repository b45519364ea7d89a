import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A start that takes longer has failed, though it learns the guide first and the machine is busy. */
const startTimeout = 120_000;

const probeLine = z.object({ port: z.number(), rss: z.number(), spent: z.number(), packages: z.array(z.string()) });
const probeAnswer = z.object({ spent: z.number(), blocked: z.number() });
const memoryAnswer = z.object({ held: z.number(), rss: z.number() });

/** A process that listens. Leaving the scope of `await using` ends it. */
export type Child = Omit<z.infer<typeof probeLine>, 'spent'> & {
  /** From the call until it listened, and the processor time of all its threads until then, in milliseconds. */
  startedIn: number;
  startedWith: number;
  /** The processor time of all its threads so far, in microseconds. */
  spent(): Promise<number>;
  /** Watches for blocks of the event loop; the longest since the first call, in milliseconds. */
  blocked(): Promise<number>;
  /** Has it write what was compiled, for the next start: it is killed, and does so at an orderly end only. */
  flush(): Promise<void>;
  /** Bytes in use, without compiled code, once all was collected that nothing holds any more; and those that the process has of the machine. */
  memory(): Promise<z.infer<typeof memoryAnswer>>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type Program = {
  script: string;
  args?: readonly string[];
  /** All of its environment: nothing of the caller's gets in, and no `.env` from this folder either. */
  env?: Readonly<Record<string, string>>;
  /** Working directory, and where its temporary files go, the compile cache among them. */
  folder: string;
};

/** Starts a program of this repository and waits until it listens on a port. */
export async function startChild({ script, args = [], env = {}, folder }: Program): Promise<Child> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./probe.mjs'), script, ...args], {
    cwd: folder,
    env: { TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    await end(child);
  };
  try {
    const line = await firstLine(child, script);
    const startedIn = performance.now() - begun;
    const { spent, ...listening } = probeLine.parse(JSON.parse(line));
    return {
      ...{ ...listening, startedIn, startedWith: spent / 1_000 },
      spent: async () => probeAnswer.parse(await asked(child, 'spent')).spent,
      blocked: async () => probeAnswer.parse(await asked(child, 'watch')).blocked,
      flush: async () => void (await asked(child, 'flush')),
      memory: async () => memoryAnswer.parse(await asked(child, 'memory')),
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function firstLine({ stdout }: ChildProcess, script: string): Promise<string> {
  if (!stdout) throw new Error('the output of a child has to be a pipe');
  const lines = createInterface({ input: stdout, signal: AbortSignal.timeout(startTimeout) });
  for await (const line of lines) return line;
  throw new Error(`${script} did not listen on a port`);
}

/** Asks the probe; one question at a time. */
async function asked(child: ChildProcess, word: 'spent' | 'watch' | 'flush' | 'memory'): Promise<unknown> {
  const answer = once(child, 'message');
  child.send(word);
  return (await answer)[0];
}

/** Nothing here is worth a tidy end: the databases are thrown away. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
