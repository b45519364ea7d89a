import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compiled } from '../compiled.ts';

const bot = 'xoxb-1-2-abc';
const app = 'xapp-1-A1-2-def';
const secret = '0123456789abcdef0123456789abcdef';
const discord = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

const logging = fileURLToPath(new URL('../fixtures/logging.ts', import.meta.url));

/** What the real logger writes when it logs this text, by its real stream. */
function logged(text: string, env: Record<string, string> = {}) {
  const { stderr, stdout } = spawnSync(process.execPath, [logging, text], {
    encoding: 'utf8',
    env: { ...compiled, ...env },
  });
  const lines = stderr
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);
  return { stderr, stdout, lines };
}

describe('the log', () => {
  it('is lines of JSON on standard error', () => {
    const { lines, stdout } = logged('hello "there"\n');
    expect(stdout).toBe('');
    expect(lines.map(({ level }) => level)).toEqual([30, 40, 50, 30]);
    expect(lines[0]).toEqual({ level: 30, time: expect.any(Number), msg: 'hello "there"\n' });
    expect(lines[2]).toMatchObject({
      msg: 'with an error',
      err: { message: expect.stringContaining('hello "there"') },
    });
  });

  it('has the level that is configured', () => {
    expect(logged('hello', { LOG_LEVEL: 'debug' }).lines).toHaveLength(5);
    expect(logged('hello', { LOG_LEVEL: 'error' }).lines).toHaveLength(1);
  });
});

describe('no secret gets into the log', () => {
  const password = 'p"a\\ss\nw%rd';
  const env = {
    SLACK_BOT_TOKEN: bot,
    SLACK_SIGNING_SECRET: secret,
    DISCORD_TOKEN: 'short.but.configured',
    DATABASE_URL: `postgres://smgov:${encodeURIComponent(password)}@db/smgov`,
  };
  it.each([
    ['the bot token', bot],
    ['the signing secret', secret],
    ['the Discord token', 'short.but.configured'],
    ['the password of the database', password],
    ['the password as it is written', encodeURIComponent(password)],
    ['the whole address', env.DATABASE_URL],
  ])('that is configured: %s', (_, text) => {
    const { stderr, lines } = logged(`before ${text} after`, env);
    const part = text === env.DATABASE_URL ? encodeURIComponent(password) : text;
    expect(stderr).not.toContain(part);
    expect(stderr).not.toContain(JSON.stringify(part).slice(1, -1));
    expect(lines[0]?.msg).toMatch(/^before .*\[(secret|token)\].* after$/);
  });

  it.each(['postgres://u:100%@h/d', 'postgres://u:100%@/d', 'postgres:///d?user=u&password=100%25'])(
    'whatever the address looks like: %s',
    DATABASE_URL => {
      expect(logged(`it was ${DATABASE_URL}`, { DATABASE_URL }).stderr).not.toMatch(/100%/);
    },
  );

  it.each([
    ['alone', app],
    ['in a header', `Authorization: Bearer ${app}`],
    ['in an address', `wss://wss.slack.com/?token=${app}&x=1`],
    ['in JSON', JSON.stringify({ token: app })],
    ['behind a line end', `at\n${app}\n${app}`],
    ['behind a letter', `token_${app}`],
    ['of another kind', 'xoxp-12-34-abcdef'],
    ['of Discord', discord],
    ['of Discord in a header', `Bot ${discord}`],
    ['of Discord behind a line end', `at\n${discord}\t${discord}`],
    ['of Discord behind a control character', `\u0001${discord}`],
  ])('that only looks like one: %s', (_, text) => {
    const { stderr, lines } = logged(text);
    expect(stderr).toContain('[token]');
    expect(stderr).not.toMatch(/1-A1-2-def|12-34-abcdef|abcdefghijkl/);
    expect(lines[0]?.msg).toBe(
      text
        .replaceAll(app, '[token]')
        .replaceAll(discord, '[token]')
        .replace(/xoxp-[\w-]+/, '[token]'),
    );
  });

  it('but other text does', () => {
    const text = 'see https://docs.aws.amazon.com/some-long-path-of-it.html, box-office, v1.22.333 "C:\\new\\xyz"';
    expect(logged(text).lines[0]?.msg).toBe(text);
  });

  it('even out of a very long line', () => {
    const text = `${'a'.repeat(50_000)} ${discord}`;
    expect(logged(text).lines[0]?.msg).toBe(`${'a'.repeat(50_000)} [token]`);
  });
});
