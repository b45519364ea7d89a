/**
 * The composition root: the only file that sees the core and the adapters, the clock, chance and the environment.
 *
 *   main.ts                    the bot: on Slack and Discord as configured, else in this terminal
 *   main.ts web                the bot on a page in the browser
 *   main.ts ask "question"     one answer; with --why and its reasons; with --jsonl, one for each line of input
 *   main.ts knowledge …        checks the guide and its questions, and the other tools of their authors
 *   main.ts doctor [new-key]   looks whether all is well; makes a key for TOKEN_KEYS
 *   main.ts backup FILE        a copy of the database
 *   main.ts move FROM TO       all of one database into another
 *   main.ts compile            loads all that the bot may need, so that the cache of compiled code holds it
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { hostname } from 'node:os';
import type { Adapter, Message, PlaceRef } from './chat.ts';
import type { Config } from './config.ts';
import type { Mount } from './http.ts';
import type { Guide } from './knowledge/guide.ts';
import type { Lease } from './lease.ts';
import type { Log } from './log.ts';
import type { Running } from './running.ts';
import type { Store } from './store/store.ts';

const { readEnvFile } = await import('./env-file.ts');
const { StartError } = await import('./errors.ts');
const { readConfig } = await import('./config.ts');
const { printed } = await import('./text/printed.ts');

/** Derived data only: it may be deleted at any time. The image brings its own, made when it was built. */
const cacheFolder = 'data/cache';
const shippedCache = 'prepared';
/** How often the app is asked to do what is due; what is due stands in the database. */
const waking = Temporal.Duration.from({ seconds: 1 });
const pruning = Temporal.Duration.from({ hours: 1 });
/** How often the lease of a gateway is looked at: one that is given back is had by another process within two seconds. */
const looking = Temporal.Duration.from({ milliseconds: 500 });

const now = () => Temporal.Now.instant();
const milliseconds = () => performance.now();
const seed = () => randomInt(2 ** 32);

async function main([command, ...words]: string[]): Promise<void> {
  if (command === 'doctor') return doctor(words);
  if (command === 'compile') return void (await Promise.all([parts(), ...partsToChoose()]));
  const config = readConfig({ ...(await envFile('.env')), ...process.env });
  if (command === 'ask') return ask(config, words);
  if (command === 'knowledge') return curate(config, words);
  if (command === 'backup') return copy(config, words);
  if (command === 'move') return moveAll(config, words);
  if (command === 'web') return serve(onPage(config), 'page');
  if (command === undefined) return serve(config, config.slack || config.discord ? 'platforms' : 'terminal');
  throw new StartError([
    `There is no "${command}". Use: npm start, npm run web, npm run ask -- "question", npm run knowledge, npm run doctor, npm run backup, npm run move.`,
  ]);
}

/** A named pipe gives its values when it likes, as those of password managers do: the wait for them is told. */
async function envFile(path: string): Promise<Record<string, string>> {
  const late = setTimeout(sayAside, 2_000, `Still waiting for ${path}: it is there, but nothing comes out of it.`);
  return readEnvFile(path).finally(() => clearTimeout(late));
}

/** The bot: configuration, then store, guide, adapters, app, start. What is begun here is ended by `running`. */
async function serve(config: Config, where: 'platforms' | 'terminal' | 'page'): Promise<void> {
  const inTerminal = where === 'terminal';
  const alone = where !== 'platforms';
  if (inTerminal && hasNoInput()) throw new StartError([nothingToServe]);
  const [
    { createLog },
    { createRunning },
    { createHttp },
    { openStore },
    { createApp },
    { createSearch },
    { adapterOf, routeMessenger, teamsOf },
  ] = await parts();
  const log = createLog(config, alone ? 'warn' : 'info');
  const running = createRunning(process, log, report);
  try {
    const adapters: Adapter[] = [];
    const leases: Leases = new Map();
    const metrics = where === 'platforms' && config.port !== null ? await measure(adapters, leases) : null;
    const platformsHere = alone ? undefined : platformsOf(config);
    const opening = {
      log,
      secret: secretOf(config),
      keys: config.tokenKeys,
      took: metrics?.statement,
      clock: milliseconds,
      platforms: platformsHere,
    };
    const opened = await openStore(config.databaseUrl, opening);
    running.atEnd(() => opened.close());
    const store = metrics?.store(opened, now) ?? opened;
    const { guide, models } = await prepare(config, alone ? sayAside : line => log.info(line));
    // Built before anything connects: whoever is heard is answered at once.
    const search = createSearch(guide, models);
    const healthy = () => adapters.every(adapter => adapter.ready());
    const health = () => Object.fromEntries(adapters.map(adapter => [adapter.name, stateOf(adapter)]));
    const http = createHttp({ healthy, health, log, now });
    const { command, title } = guide;
    if (inTerminal) adapters.push(await terminal(guide, running));
    else if (where === 'page') adapters.push(await page(config, guide, log));
    else
      adapters.push(...(await platforms(config, { log, command, title, running, mount: http.mount, store, leases })));
    if (metrics) http.mount('GET', '/metrics', metrics.page);
    const routed = routeMessenger(adapters);
    const messenger = metrics?.messenger(routed) ?? routed;
    // Whoever has the terminal or the page has the program: nobody else could be held up.
    const mostAMinute = alone ? Number.POSITIVE_INFINITY : config.mostAMinute;
    const teamOf = teamsOf(adapters);
    const curates = (place: PlaceRef) => !isOfOthers(config, adapterOf(adapters, place), place);
    const app = createApp({ guide, search, store, messenger, log, seed, mostAMinute, curates, teamOf });
    const { journal } = await import('./operate/journal.ts');
    const handle = journal(log, milliseconds)(metrics?.handle(app.handle) ?? app.handle);
    for (const adapter of adapters) {
      running.atEnd(() => adapter.stop());
      await adapter.start(handle, app.answered);
    }
    if (where === 'platforms' && config.port !== null) {
      running.atEnd(() => http.close());
      await http.listen(config.port);
    }
    // First of all: another process is connected by the time that the rest has ended here.
    for (const lease of leases.values()) running.atEnd(() => lease.release());
    running.every(pruning, async () => {
      await store.departures.eraseGone(now());
      await store.prune(now(), config.questionsKept);
    });
    running.every(waking, async () => {
      while (await app.tick(now()));
    });
    log.info({ platforms: adapters.map(({ name }) => name) }, 'ready');
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    running.fail(error);
  }
}

/** What every bot is made of. */
const parts = () =>
  Promise.all([
    import('./log.ts'),
    import('./running.ts'),
    import('./http.ts'),
    import('./store/open.ts'),
    import('./app.ts'),
    import('./search/search.ts'),
    import('./messenger.ts'),
  ]);

/** And what it may need beside, on whichever platform and database. */
const partsToChoose = (): Promise<unknown>[] => [
  import('./prepared.ts'),
  import('./progress.ts'),
  import('./operate/journal.ts'),
  import('./operate/metrics.ts'),
  import('../adapters/slack/adapter.ts'),
  import('../adapters/discord/adapter.ts'),
  import('../adapters/discord/invite.ts'),
  import('./lease.ts'),
  import('./pages/pages.ts'),
  import('pg'),
];

/** The names of the adapters that run here. */
const platformsOf = ({ slack, discord }: Config): string[] => [
  ...(slack ? ['slack'] : []),
  ...(discord ? ['discord'] : []),
];

async function measure(adapters: readonly Adapter[], leases: Leases) {
  const { createMetrics } = await import('./operate/metrics.ts');
  const ready = () => Object.fromEntries(adapters.map(adapter => [adapter.name, adapter.ready()]));
  const holds = () => Object.fromEntries([...leases].map(([platform, lease]) => [platform, lease.state() === 'held']));
  return createMetrics({ milliseconds, ready, holds });
}

const stateOf = (adapter: Adapter): string => {
  if (adapter.standsBy?.()) return 'standby';
  return adapter.ready() ? 'connected' : 'disconnected';
};

/** Is it of a workspace that may install the bot without being the one that looks after the guide? */
const isOfOthers = ({ slack, curatingWorkspace }: Config, adapter: Adapter | undefined, place: PlaceRef): boolean =>
  slack?.mode === 'teams' && adapter?.name === 'slack' && adapter.teamOf?.(place) !== curatingWorkspace;

/** Of what all processes of one bot have and no database holds. What it hides in the database is told in src/store/keyed.ts. */
const secretOf = ({ slack, discord }: Config): string =>
  (slack?.mode === 'teams' ? slack.clientSecret : slack?.botToken) ?? discord?.token ?? '';

const nothingToServe =
  'There is no token of a platform, and no terminal to answer in. Set SLACK_BOT_TOKEN or DISCORD_TOKEN, as .env.example shows, or start it with a terminal (docker run -it).';
const nothingToAnswer = 'The input held nothing to answer.';
const answeringLines =
  'There is no token of a platform, and no terminal: answering the lines of the input, to its end. For Slack or Discord set SLACK_BOT_TOKEN or DISCORD_TOKEN, as .env.example shows.';

/** Is the input closed or /dev/null, as behind `docker run -d`? A pipe or a file can be answered. */
function hasNoInput(): boolean {
  try {
    return !process.stdin.isTTY && fstatSync(0).isCharacterDevice();
  } catch {
    return true;
  }
}

/** By the platform that one process at a time is connected to. */
type Leases = Map<string, Lease>;
type Platform = {
  log: Log;
  command: string;
  title: string;
  running: Running;
  mount: Mount;
  store: Store;
  leases: Leases;
};

/** The adapters of all platforms that have a token. */
async function platforms(config: Config, platform: Platform): Promise<Adapter[]> {
  const { log, command, title, running, mount, store, leases } = platform;
  const adapters: Adapter[] = [];
  if (config.proxy) setGlobalProxyFromEnv(config.proxy);
  if (config.slack) {
    const { createSlackAdapter } = await import('../adapters/slack/adapter.ts');
    adapters.push(
      createSlackAdapter(config.slack, {
        ...{ log, now, command, mount, fail: running.fail, proxy: config.proxy },
        ...{ installations: store.installations, holder: randomUUID() },
      }),
    );
  }
  if (config.discord) {
    const [{ createDiscordAdapter }, { createLease }] = await Promise.all([
      import('../adapters/discord/adapter.ts'),
      import('./lease.ts'),
    ]);
    // No two runs are ever called the same, and doctor says where this one is.
    const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
    const length = config.gatewayLease * 1_000;
    const lease = createLease({ name: 'discord', holder, length, store: store.leases, log, milliseconds });
    leases.set('discord', lease);
    running.every(looking, lease.look);
    adapters.push(createDiscordAdapter(config.discord, { log, now, command, lease, fail: running.fail }));
  }
  if (config.slack?.mode === 'teams') await welcome(config, { command, title, mount });
  return adapters;
}

/** The pages for whoever would have the bot. */
async function welcome({ discord }: Config, about: { command: string; title: string; mount: Mount }): Promise<void> {
  const { mountPages } = await import('./pages/pages.ts');
  const invitations = [{ label: 'Add to Slack', href: '/slack/install' }];
  if (discord) {
    const { inviteAddress } = await import('../adapters/discord/invite.ts');
    invitations.push(...inviteAddress(discord.token).map(href => ({ label: 'Add to Discord', href })));
  }
  mountPages(about.mount, { ...about, invitations });
}

/** Where the bot works on a platform, the page keeps to a database of its own: it would take work from it that it cannot do. */
function onPage(config: Config): Config {
  return config.slack || config.discord ? { ...config, databaseUrl: 'sqlite:data/web.db' } : config;
}

async function page(config: Config, { command, title }: Guide, log: Log): Promise<Adapter> {
  const { createWebAdapter, isLoopback } = await import('../adapters/web/adapter.ts');
  const host = config.webHost ?? '127.0.0.1';
  const password = isLoopback(host) ? null : randomBytes(9).toString('base64url');
  const file = config.databaseUrl === 'sqlite::memory:' ? ':memory:' : 'data/room.db';
  const adapter = createWebAdapter({ host, port: config.port ?? 3000, password, file }, { log, now, command, title });
  const start: Adapter['start'] = async (handle, answered) => {
    await adapter.start(handle, answered);
    const name = password === null ? 'localhost' : hostname();
    sayAside(`Open http://${name}:${adapter.port()}/try in a browser; Ctrl+C ends it.`);
    if (password !== null) sayAside(`The password is ${password}`);
  };
  return { ...adapter, start };
}

async function terminal({ command, title }: Guide, running: Running): Promise<Adapter> {
  const { createConsoleAdapter } = await import('../adapters/console/adapter.ts');
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const { stdin: input, stdout: output } = process;
  const adapter = createConsoleAdapter({ input, output, interactive, command, title, now, zone });
  if (!interactive) sayAside(answeringLines);
  // A pipe that nobody writes into may be what a container or a service gets whose tokens were forgotten.
  void adapter.closed.then(({ empty }) =>
    empty && !interactive ? running.fail(new StartError([nothingToAnswer])) : running.end(0),
  );
  return adapter;
}

async function ask(config: Config, words: string[]): Promise<void> {
  const { askArguments, askLine, askOnce, askWhy } = await import('./answers/script.ts');
  const { question, why, jsonl } = askArguments(words);
  const { lines } = await import('./lines.ts');
  const { searchLater } = await import('./prepared.ts');
  const prepared = await prepare(config, sayAside);
  const asking = { guide: prepared.guide, search: searchLater(prepared), milliseconds };
  if (jsonl) {
    for await (const line of lines(process.stdin)) {
      if (!line.ok) process.stdout.write(`${JSON.stringify({ error: line.problem })}\n`);
      else if (line.text.trim() !== '') process.stdout.write(`${askLine(asking, line.text)}\n`);
    }
    return;
  }
  process.stdout.write(`${askOnce(asking, question)}\n${why ? `\n${askWhy(asking, question)}\n` : ''}`);
}

async function prepare({ knowledgeDir }: Config, say: (line: string) => void) {
  const [{ prepareGuide }, { sayProgress }] = await Promise.all([import('./prepared.ts'), import('./progress.ts')]);
  const progress = sayProgress(say, milliseconds);
  return prepareGuide(knowledgeDir, cacheFolder, shippedCache, progress);
}

/** What is no answer is kept out of the output, which others may read. */
const sayAside = (line: string): void => void process.stderr.write(`${line}\n`);

async function curate(config: Config, words: string[]): Promise<void> {
  const { runKnowledge } = await import('./curate/command.ts');
  const store = async () => {
    const [{ createLog }, { openStore }] = await Promise.all([import('./log.ts'), import('./store/open.ts')]);
    return openStore(config.databaseUrl, { log: createLog(config, 'warn') });
  };
  if (words.includes('--open')) return show(config, words);
  const { loadGuide } = await import('./knowledge/load.ts');
  const shown = async () => previews((await loadGuide(config.knowledgeDir)).command);
  const prepared = () => prepare(config, sayAside);
  const tools = { previews: shown, prepared, openStore: store, now };
  const { lines, ok } = await runKnowledge(words, config.knowledgeDir, tools);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 1;
}

/** A key is made before the configuration is read, which may lack just that. */
async function doctor(words: string[]): Promise<void> {
  const { keyAsked } = await import('./operate/doctor/command.ts');
  const key = keyAsked(words);
  if (key !== null) return void process.stdout.write(`${key}\n`);
  const [{ checkup }, { ownChecks, placesWithQuiz }, { createLog }] = await Promise.all([
    import('./operate/doctor/checkup.ts'),
    import('./operate/doctor/own.ts'),
    import('./log.ts'),
  ]);
  const config = readConfig({ ...(await envFile('.env')), ...process.env });
  if (config.proxy) setGlobalProxyFromEnv(config.proxy);
  const log = createLog(config, 'warn');
  const looking = { log, now, call: fetch, places: () => placesWithQuiz(config, log) };
  const { slack, discord } = config;
  const there = [
    slack && (await import('../adapters/slack/doctor.ts')).slackChecks(slack, looking),
    discord && (await import('../adapters/discord/doctor.ts')).discordChecks(discord, looking),
  ].filter(one => one !== null);
  const checks = [...ownChecks(config, looking), ...there.flatMap(one => one.checks)];
  const noPlatform = there.length === 0 ? ['any platform, as no token is set'] : [];
  const { lines, ok } = await checkup(checks, [...noPlatform, ...there.flatMap(one => one.unchecked)]);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 1;
}

async function copy({ databaseUrl }: Config, [file, ...more]: string[]): Promise<void> {
  if (file === undefined || more.length > 0) throw new StartError(['Name one file: npm run backup -- backup.db']);
  const { backup } = await import('./operate/backup.ts');
  process.stdout.write(`${(await backup(databaseUrl, file, process.env)).join('\n')}\n`);
}

async function moveAll(config: Config, words: string[]): Promise<void> {
  const [{ endsNamed }, { move }, { createBar }, { createLog }] = await Promise.all([
    import('./operate/move/command.ts'),
    import('./operate/move/move.ts'),
    import('./operate/move/bar.ts'),
    import('./log.ts'),
  ]);
  const [from, to] = endsNamed(words);
  const progress = createBar(process.stderr, milliseconds);
  const lines = await move(from, to, { log: createLog(config, 'warn'), now: now(), progress });
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What the bot says, on a page in the browser that follows the files of the guide. */
async function show(config: Config, words: string[]): Promise<void> {
  const [
    { createGallery },
    { openInBrowser },
    { galleryOf, watchFolder },
    { createLog },
    { createRunning },
    { loadGuide },
  ] = await Promise.all([
    import('../adapters/web/gallery.ts'),
    import('./curate/browser.ts'),
    import('./curate/gallery.ts'),
    import('./log.ts'),
    import('./running.ts'),
    import('./knowledge/load.ts'),
  ]);
  const { knowledgeDir: folder, port } = config;
  const log = createLog(config, 'warn');
  const asked = words.filter(word => word !== '--open');
  const { command } = await loadGuide(folder);
  const look = () =>
    galleryOf(
      asked,
      folder,
      () => previews(command),
      () => prepare(config, sayAside),
    );
  const first = await look();
  // A slip of the fingers is told here: the page could only show that there is nothing.
  if (first.looks.length === 0) throw new StartError(first.problems);
  const gallery = createGallery({ port: port ?? 0, log, command, look });
  const running = createRunning(process, log, report);
  running.atEnd(() => gallery.close());
  const address = await gallery.open();
  const stop = watchFolder(folder, () => void gallery.refresh());
  running.atEnd(async () => stop());
  sayAside(`Open ${address} in a browser; it follows ${folder}. Ctrl+C ends it.`);
  // Where there is none, the line above says where to look.
  openInBrowser(address, process.platform);
}

/** What each platform would be sent, through its own renderer. */
async function previews(command: string) {
  const [console, slack, discord] = await Promise.all([
    import('../adapters/console/render.ts'),
    import('../adapters/slack/render.ts'),
    import('../adapters/discord/render.ts'),
  ]);
  const json = (payload: unknown) => JSON.stringify(payload, null, 2);
  return [
    { platform: 'console', show: (message: Message) => console.render(message, { colours: false }) },
    { platform: 'Slack', show: (message: Message) => json(slack.renderMessage(message, command)) },
    { platform: 'Discord', show: (message: Message) => json(discord.renderMessage(message)) },
  ];
}

/** They may quote what anybody wrote, and stand in a terminal. */
function report({ problems }: InstanceType<typeof StartError>): void {
  process.stderr.write(`${problems.map(problem => `- ${printed(problem)}`).join('\n')}\n`);
}

// What is said aside may be lost, on a full disk or where nobody reads it; the answers are not.
process.stderr.on('error', () => {});
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
