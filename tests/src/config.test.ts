import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';

const bot = 'xoxb-1-2-abc';
const app = 'xapp-1-A1-2-def';
const secret = '0123456789abcdef0123456789abcdef';
const discord = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const teams = {
  ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: secret, SLACK_STATE_SECRET: 's'.repeat(32) },
  ...{ SLACK_SIGNING_SECRET: secret, TOKEN_KEYS: `${key(1)},${key(2)}`, PUBLIC_URL: 'https://bot.example.com' },
};

type Env = Record<string, string | undefined>;

function problemsOf(env: Env): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartError) return error.problems;
    throw error;
  }
  return [];
}

const nothing = {
  slack: null,
  discord: null,
  databaseUrl: 'sqlite:data/smgov.db',
  knowledgeDir: 'knowledge',
  port: null,
  curatingWorkspace: null,
  questionsKept: 400,
  webHost: null,
  logLevel: null,
  proxy: null,
};

describe('the configuration', () => {
  it.each<[what: string, env: Env]>([
    ['nothing is given', {}],
    ['other variables are given', { PATH: '/bin', SLACK: 'x' }],
    [
      'all is empty',
      { SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '', PORT: '', LOG_LEVEL: '', DATABASE_URL: '', SLACK_API_URL: '' },
    ],
    [
      'all is blank',
      { SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '\t', PORT: ' ', KNOWLEDGE_DIR: '  ', DISCORD_API_URL: ' ' },
    ],
  ])('is the console where %s', (_, env) => {
    expect(readConfig(env)).toMatchObject(nothing);
  });

  it('says where the page is served, if it is for more than this machine', () => {
    expect(readConfig({ WEB_HOST: '0.0.0.0' }).webHost).toBe('0.0.0.0');
    expect(problemsOf({ WEB_HOST: 'http://0.0.0.0/' })).toEqual([
      expect.stringMatching(/^WEB_HOST has to be an address/),
    ]);
  });

  it('is Slack by Socket Mode', () => {
    const { slack } = readConfig({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app });
    expect(slack).toMatchObject({ mode: 'socket', botToken: bot, appToken: app });
  });

  it('is Slack by HTTP on a port', () => {
    const env = { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret };
    expect(readConfig(env)).toMatchObject({ slack: { mode: 'http', signingSecret: secret }, port: 3000 });
    expect(readConfig({ ...env, PORT: '8080' }).port).toBe(8080);
    expect(readConfig({ ...env, SLACK_APP_TOKEN: app }).port).toBeNull();
  });

  it('is Slack for any workspace that installs it', () => {
    expect(readConfig({ ...teams, PUBLIC_URL: 'https://bot.example.com/' })).toMatchObject({
      slack: { mode: 'teams', clientId: '1.2', publicUrl: 'https://bot.example.com' },
      tokenKeys: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
      port: 3000,
    });
    expect(secretsOf(readConfig(teams))).toEqual(
      expect.arrayContaining([secret, teams.SLACK_STATE_SECRET, key(1), key(2)]),
    );
  });

  it.each<[what: string, change: Env, problem: RegExp]>([
    ['a key is too short', { TOKEN_KEYS: 'YWJj' }, /^TOKEN_KEYS has to be 32 bytes in base64.*new-key/],
    ['there is no key', { TOKEN_KEYS: '' }, /^SLACK_CLIENT_ID needs TOKEN_KEYS beside it/],
    ['the state could be guessed', { SLACK_STATE_SECRET: 'short' }, /^SLACK_STATE_SECRET has to be at least 32/],
    ['a workspace has its own token', { SLACK_BOT_TOKEN: bot }, /^SLACK_CLIENT_ID lets any workspace install/],
    ['nothing leads to it', { PUBLIC_URL: 'bot' }, /^PUBLIC_URL has to be a full address/],
  ])('says what to do where any workspace may install it and %s', (_, change, problem) => {
    expect(problemsOf({ ...teams, ...change })).toEqual([expect.stringMatching(problem)]);
  });

  it('prefers Socket Mode where both are given', () => {
    const env = { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret };
    expect(readConfig(env).slack?.mode).toBe('socket');
  });

  it('is both platforms where both are given', () => {
    const env = { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, DISCORD_TOKEN: discord };
    expect(readConfig(env)).toMatchObject({ slack: { botToken: bot }, discord: { token: discord } });
  });

  it('takes all of it, with blanks around', () => {
    const env = {
      SLACK_BOT_TOKEN: ` ${bot}\n`,
      SLACK_APP_TOKEN: `${app} `,
      SLACK_API_URL: ' https://slack-gov.com/api/ ',
      DISCORD_TOKEN: `\t${discord}`,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      DATABASE_URL: ' postgres://user:password@host/smgov ',
      KNOWLEDGE_DIR: ' my guide ',
      PORT: ' 80 ',
      QUESTIONS_KEPT_DAYS: ' 30',
      LOG_LEVEL: 'debug ',
    };
    expect(readConfig(env)).toMatchObject({
      slack: { mode: 'socket', botToken: bot, appToken: app, apiUrl: 'https://slack-gov.com/api/' },
      discord: { token: discord, apiUrl: 'http://127.0.0.1:8080/api' },
      databaseUrl: 'postgres://user:password@host/smgov',
      knowledgeDir: 'my guide',
      port: 80,
      questionsKept: 30,
      logLevel: 'debug',
    });
  });

  it.each(['sqlite:data/a.db', 'sqlite::memory:', 'postgres://h/d', 'postgresql://u:p@h:5432/d?sslmode=require'])(
    'takes the database %s',
    DATABASE_URL => {
      expect(readConfig({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
    },
  );

  it('takes the proxy that this machine has, in either spelling, where a platform is called', () => {
    const proxies = {
      https_proxy: 'http://me:p%40ss@proxy:3128',
      HTTP_PROXY: ' http://proxy:80 ',
      no_proxy: 'localhost',
    };
    const config = readConfig({ ...proxies, HTTPS_PROXY: ' ', DISCORD_TOKEN: discord });
    const { https_proxy: HTTPS_PROXY, no_proxy: NO_PROXY } = proxies;
    expect(config.proxy).toEqual({ HTTPS_PROXY, HTTP_PROXY: 'http://proxy:80', NO_PROXY });
    expect(secretsOf(config)).toEqual(expect.arrayContaining(['p%40ss', 'p@ss']));
    expect(readConfig({ NO_PROXY, DISCORD_TOKEN: discord }).proxy).toBeNull();
    expect(readConfig({ HTTPS_PROXY: 'socks5://proxy' }).proxy).toBeNull();
  });

  it.each(['0', '1', '65535'])('takes the port %s', PORT => {
    expect(readConfig({ PORT }).port).toBe(Number(PORT));
  });
});

describe('a configuration that is wrong', () => {
  const slack = { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app };
  it.each<[name: string, value: string, rest: Env, said: string]>([
    [
      'SLACK_BOT_TOKEN',
      app,
      slack,
      'has to start with "xoxb-"; it holds Slack’s app-level token. Copy it from https://api.slack.com/apps › your app › OAuth & Permissions',
    ],
    [
      'SLACK_BOT_TOKEN',
      'xoxp-1-2-abc',
      slack,
      'has to start with "xoxb-"; it holds the token of a Slack user. Copy it',
    ],
    [
      'SLACK_BOT_TOKEN',
      'xoxb-1\n2',
      slack,
      'has to start with "xoxb-"; it holds a character that no token has. Copy it',
    ],
    ['SLACK_BOT_TOKEN', 'abc', slack, 'has to start with "xoxb-". Copy it'],
    [
      'SLACK_BOT_TOKEN',
      'xoxe.xoxb-1-abc',
      slack,
      'expires, as its app has token rotation. Switch that off for a single workspace; where Slack does not let you, make the app anew from slack-manifest.yaml. Copy it from https://api.slack.com/apps › your app › OAuth & Permissions',
    ],
    [
      'SLACK_APP_TOKEN',
      bot,
      slack,
      'has to start with "xapp-"; it holds Slack’s bot token. Copy it from https://api.slack.com/apps › your app › Basic Information',
    ],
    ['SLACK_SIGNING_SECRET', app, slack, 'has to be 32 hexadecimal digits; it holds Slack’s app-level token. Copy it'],
    ['SLACK_SIGNING_SECRET', 'abc', slack, 'has to be 32 hexadecimal digits. Copy it from https://api.slack.com/apps'],
    ['SLACK_SIGNING_SECRET', secret.replace('a', 'g'), slack, 'has to be 32 hexadecimal digits.'],
    ['SLACK_API_URL', 'slack.com', slack, 'has to be a full address such as https://slack.com/api/.'],
    ['SLACK_API_URL', 'ftp://slack.com', slack, 'has to be a full address such as https://slack.com/api/.'],
    [
      'DISCORD_TOKEN',
      'abc',
      {},
      'has to be three parts joined by dots. Copy it from https://discord.com/developers/applications',
    ],
    ['DISCORD_TOKEN', `Bot ${discord}`, {}, 'has to be three parts joined by dots. Copy it'],
    ['DISCORD_TOKEN', bot, {}, 'has to be three parts joined by dots; it holds Slack’s bot token. Copy it'],
    [
      'DISCORD_API_URL',
      'localhost:8080',
      { DISCORD_TOKEN: discord },
      'has to be a full address such as https://discord.com/api.',
    ],
    ['DATABASE_URL', 'mysql://h/d', {}, 'has to be sqlite:path/to/file.db or postgres://user:password@host/database.'],
    ['DATABASE_URL', 'sqlite:', {}, 'has to be sqlite:path/to/file.db or'],
    ['DATABASE_URL', 'data/smgov.db', {}, 'has to be sqlite:path/to/file.db or'],
    ['PORT', 'http', {}, 'has to be a port number.'],
    ['PORT', '-1', {}, 'has to be a port number.'],
    ['PORT', '80.5', {}, 'has to be a port number.'],
    ['PORT', '65536', {}, 'has to be 65535 at most.'],
    ['HTTPS_PROXY', 'proxy:3128', slack, 'has to be a full address such as http://proxy.example:3128; SOCKS is'],
    ['HTTP_PROXY', 'socks5://proxy', { DISCORD_TOKEN: discord }, 'has to be a full address such as http://proxy.'],
    ['CURATING_WORKSPACE', 'mine', {}, 'has to be the id of a Slack workspace, such as T024BE7LD.'],
    ['GATEWAY_LEASE_SECONDS', '61', {}, 'has to be a number of seconds, from 1 to 60.'],
    ['ASKED_A_MINUTE', '0', {}, 'has to be a number of questions and commands, from 1 to 9999.'],
    ['QUESTIONS_KEPT_DAYS', '0', {}, 'has to be a number of days, from 1 to 9999.'],
    ['QUESTIONS_KEPT_DAYS', '1 year', {}, 'has to be a number of days, from 1 to 9999.'],
    ['LOG_LEVEL', 'loud', {}, 'has to be one of fatal, error, warn, info, debug, silent.'],
  ])('%s=%s is told with what to do', (name, value, rest, said) => {
    expect(problemsOf({ ...rest, [name]: value })).toEqual([expect.stringContaining(`${name} ${said}`)]);
  });

  it('names tokens that stand in each other’s place, and shows neither', () => {
    const problems = problemsOf({ SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot });
    expect(problems).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN .* it holds Slack’s app-level token\. .*OAuth & Permissions/),
      expect.stringMatching(/^SLACK_APP_TOKEN .* it holds Slack’s bot token\. .*App-Level Tokens/),
    ]);
    expect(problems.join()).not.toMatch(/1-2-abc|A1-2-def/);
  });

  it.each<[given: Env, said: string[]]>([
    [{ SLACK_BOT_TOKEN: bot }, ['SLACK_BOT_TOKEN needs SLACK_APP_TOKEN beside it (Socket Mode; ']],
    [{ SLACK_APP_TOKEN: app }, ['SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it (']],
    [{ SLACK_SIGNING_SECRET: secret }, ['SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN beside it (']],
    [{ SLACK_API_URL: 'https://slack.com/api/' }, ['SLACK_API_URL needs SLACK_BOT_TOKEN beside it (']],
    [{ DISCORD_API_URL: 'https://discord.com/api' }, ['DISCORD_API_URL needs DISCORD_TOKEN beside it (']],
    [{ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: ' ' }, ['SLACK_BOT_TOKEN needs SLACK_APP_TOKEN beside it']],
    [{ SLACK_BOT_TOKEN: bot, DISCORD_TOKEN: discord }, ['SLACK_BOT_TOKEN needs SLACK_APP_TOKEN beside it']],
    [
      { SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: '' },
      ['SLACK_APP_TOKEN needs SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET needs SLACK_BOT_TOKEN'],
    ],
  ])('by half is told with what is missing: %j', (given, said) => {
    expect(problemsOf(given)).toEqual(said.map(text => expect.stringContaining(text)));
  });

  it('is told whole at once', () => {
    const env = {
      SLACK_BOT_TOKEN: 'nonsense',
      SLACK_API_URL: 'nonsense',
      DISCORD_TOKEN: 'nonsense',
      DATABASE_URL: 'nonsense',
      PORT: 'nonsense',
      LOG_LEVEL: 'nonsense',
    };
    const problems = problemsOf(env);
    expect(problems.map(problem => problem.split(' ')[0])).toEqual([...Object.keys(env), 'SLACK_BOT_TOKEN']);
    expect(problems.join('\n')).not.toContain('nonsense');
  });
});
