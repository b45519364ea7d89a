/**
 * The composition root: the only file that sees the core and the adapters, the clock, chance and the environment.
 *
 *   main.ts                    the bot: on Slack and Discord as configured, else in this terminal
 *   main.ts ask "question"     one answer; with --why and its reasons; with --jsonl, one for each line of input
 *   main.ts knowledge …        checks the guide and its questions, and the other tools of their authors
 */
import { randomInt } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import type { Adapter, Message } from './chat.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

enableCompileCache();

const { config: loadDotenv } = await import('dotenv');
const { StartError } = await import('./errors.ts');
const { readConfig } = await import('./config.ts');

/** Derived data only: it may be deleted at any time. */
const cacheFolder = 'data/cache';

const now = () => Temporal.Now.instant();
const seed = () => randomInt(2 ** 32);

async function main([command, ...words]: string[]): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  if (command === 'ask') return ask(config, words);
  if (command === 'knowledge') return curate(config, words);
  if (command === undefined) return serve(config);
  throw new StartError([`There is no "${command}". Use: npm start, npm run ask -- "question", npm run knowledge.`]);
}

async function ask(config: Config, words: string[]): Promise<void> {
  const { askLine, askOnce, askWhy } = await import('./answers/script.ts');
  const asking = { ...(await knowledge(config)), milliseconds: () => performance.now() };
  if (words[0] !== '--jsonl') {
    if (words.length === 0)
      throw new StartError(['Write the question behind it: npm run -s ask -- "what detects drift?"']);
    const why = words[0] === '--why';
    const question = words.slice(Number(why)).join(' ');
    process.stdout.write(`${askOnce(asking, question)}\n${why ? `\n${askWhy(asking, question)}\n` : ''}`);
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${askLine(asking, line)}\n`);
  }
}

async function knowledge({ knowledgeDir }: Config) {
  const { prepareGuide, searchLater } = await import('./prepared.ts');
  const prepared = await prepareGuide(knowledgeDir, cacheFolder);
  return { guide: prepared.guide, search: searchLater(prepared) };
}

async function curate(config: Config, words: string[]): Promise<void> {
  const { runKnowledge } = await import('./curate/command.ts');
  const store = async () => {
    const [{ createLog }, { openStore }] = await Promise.all([import('./log.ts'), import('./store/open.ts')]);
    return openStore(config.databaseUrl, { log: createLog(config, 'warn') });
  };
  const { loadGuide } = await import('./knowledge/load.ts');
  const shown = async () => previews((await loadGuide(config.knowledgeDir)).command);
  const { lines, ok } = await runKnowledge(words, config.knowledgeDir, { previews: shown, openStore: store, now });
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 1;
}

/** What each platform would be sent, through its own renderer. */
async function previews(command: string) {
  const [terminal, slack, discord] = await Promise.all([
    import('../adapters/console/render.ts'),
    import('../adapters/slack/render.ts'),
    import('../adapters/discord/render.ts'),
  ]);
  const json = (payload: unknown) => JSON.stringify(payload, null, 2);
  return [
    { platform: 'console', show: (message: Message) => terminal.render(message, { colours: false }) },
    { platform: 'Slack', show: (message: Message) => json(slack.renderMessage(message, command)) },
    { platform: 'Discord', show: (message: Message) => json(discord.renderMessage(message)) },
  ];
}

async function serve(config: Config): Promise<void> {
  const [{ createLog }, { openStore }, { createApp }, { routeMessenger }, { guide, search }] = await Promise.all([
    import('./log.ts'),
    import('./store/open.ts'),
    import('./app.ts'),
    import('./messenger.ts'),
    knowledge(config),
  ]);
  const inTerminal = !config.slack && !config.discord;
  const log = createLog(config, inTerminal ? 'warn' : 'info');
  const store = await openStore(config.databaseUrl, { log });
  const running = createRunning(log);
  running.atEnd(() => store.close());
  running.every(pruning, () => store.prune(now()));
  const startApp: StartApp = async adapters => {
    const { handle, tick } = createApp({ guide, search, store, messenger: routeMessenger(adapters), log, seed });
    await Promise.all(adapters.map(adapter => adapter.start(handle)));
    running.every(waking, async () => {
      while (await tick(now()));
    });
  };
  try {
    if (inTerminal) await runTerminal(guide.command, startApp, running);
    else await runPlatforms(config, { log, command: guide.command, startApp, running });
    // The first question should not wait for the indexes; they are built while nobody asks.
    setImmediate(() => search.find(guide.title));
  } catch (error) {
    await running.end(1);
    throw error;
  }
}

/** How often the app is asked to do what is due; what is due stands in the database. */
const waking = Temporal.Duration.from({ seconds: 1 });
const pruning = Temporal.Duration.from({ hours: 1 });

type Running = ReturnType<typeof createRunning>;

/** What has to be ended when the process is told to stop, the last begun first. */
function createRunning(log: Log) {
  const ends: (() => Promise<unknown>)[] = [];
  let ending: Promise<void> | undefined;
  const end = (code: number): Promise<void> => {
    process.exitCode ||= code;
    ending ??= (async () => {
      for (const stop of ends.toReversed())
        await stop().catch(error => log.error({ err: error }, 'a part did not stop cleanly'));
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(0).then(() => process.exit()));
  process.on('uncaughtException', error => {
    log.fatal({ err: error }, 'stopping after an error that nobody handled');
    process.exit(1);
  });
  return {
    end,
    atEnd: (stop: () => Promise<unknown>) => void ends.push(stop),
    every(period: Temporal.Duration, work: () => Promise<unknown>) {
      const run = () => work().catch(error => log.error({ err: error }, 'upkeep failed; it is tried again later'));
      const timer = setInterval(run, period.total('milliseconds')).unref();
      ends.push(async () => clearInterval(timer));
    },
    /** For a part that cannot go on: says so and ends all others. */
    fail(error: InstanceType<typeof StartError>) {
      report(error);
      end(1).then(() => process.exit());
    },
  };
}

/** Starts the adapters with the core behind them; what is due is done from then on. */
type StartApp = (adapters: readonly Adapter[]) => Promise<void>;
type Platform = { log: Log; command: string; startApp: StartApp; running: Running };

async function runPlatforms(config: Config, { log, command, startApp, running }: Platform): Promise<void> {
  const adapters: Adapter[] = [];
  const { createHttp } = await import('./http.ts');
  const http = createHttp({ healthy: () => adapters.every(adapter => adapter.ready()), log, now });
  if (config.slack) {
    const { createSlackAdapter } = await import('../adapters/slack/adapter.ts');
    adapters.push(createSlackAdapter(config.slack, { log, now, command, mount: http.mount }));
  }
  if (config.discord) {
    const { createDiscordAdapter } = await import('../adapters/discord/adapter.ts');
    adapters.push(createDiscordAdapter(config.discord, { log, now, command, fail: running.fail }));
  }
  for (const adapter of adapters) running.atEnd(() => adapter.stop());
  await startApp(adapters);
  if (config.port !== null) {
    await http.listen(config.port);
    running.atEnd(() => http.close());
  }
  log.info({ platforms: adapters.map(({ name }) => name) }, 'ready');
}

async function runTerminal(command: string, startApp: StartApp, running: Running): Promise<void> {
  const { createConsoleAdapter } = await import('../adapters/console/adapter.ts');
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const { stdin: input, stdout: output } = process;
  const terminal = createConsoleAdapter({ input, output, interactive, command, now, zone });
  running.atEnd(() => terminal.stop());
  await startApp([terminal]);
  terminal.closed.then(() => running.end(0));
}

function report({ problems }: InstanceType<typeof StartError>): void {
  process.stderr.write(`${problems.map(problem => `- ${problem}`).join('\n')}\n`);
}

// Whoever reads the output may stop reading; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  report(error);
  process.exitCode = 1;
}
