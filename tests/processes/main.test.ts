import { type ChildProcessWithoutNullStreams, execFileSync, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { secondGuideFolder } from '../src/prepared.ts';
import { spawnProgram } from './spawn.ts';

type Run = { code: number | null; signal: string | null; stdout: string; stderr: string };
type Options = { env?: Record<string, string>; guide?: string };

/** The program as a person starts it, with a database of its own. */
function start(args: string[], { env = {}, ...options }: Options = {}) {
  const home = inject('home');
  const database = mkdtempSync(join(home, 'database-'));
  const DATABASE_URL = `sqlite:${join(database, 'smgov.db')}`;
  const child = spawnProgram(home, { args, env: { DATABASE_URL, ...env }, ...options });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended: endOf(child) };
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', more => {
      texts[name] += more;
    });
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...texts };
}

/** Runs the program to its end with this input. */
function run(args: string[], input = '', options?: Options): Promise<Run> {
  const { child, ended } = start(args, options);
  child.stdin.end(input);
  return ended;
}

/** What it says where it has neither a token nor a terminal. */
const aside = expect.stringMatching(/^There is no token of a platform, and no terminal: .* DISCORD_TOKEN.*\n$/);

describe('the bot in a pipe', () => {
  it('answers line by line to the end of the input', async () => {
    const { code, stdout, stderr } = await run([], 'what detects drift?\n\ntopics\n/smgov cheatsheet\n1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: aside });
    const places = ['Exam tip: ', 'DeepAR', 'Detect drift', '[1] '].map(part => stdout.indexOf(part));
    expect(stdout).toMatch(/^Model Monitor /);
    expect(places.every(place => place >= 0)).toBe(true);
    expect(stdout).not.toMatch(/\u001b/);
  });

  it('takes up the talk where the last line left it', async () => {
    const { stdout } = await run([], 'what is Model Monitor?\nany example?\n');
    expect(stdout.split('Model quality & lifecycle').length).toBeGreaterThan(2);
  });

  it('answers more lines than a person may ask in a minute elsewhere', async () => {
    const { stdout } = await run([], 'topics\n'.repeat(40));
    expect(stdout.split('15 topics')).toHaveLength(41);
  });

  it.each(['', '\n \n'])('fails where there is nothing to answer, and says what is missing: %j', async input => {
    const { code, stdout, stderr } = await run([], input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^There is no token .*\n- The input held nothing to answer\.\n$/);
  });

  it('fails where there is no input at all, as in a container, and says what is missing', async () => {
    const child = spawnProgram(inject('home'), { env: {} }, ['ignore', 'pipe', 'pipe']);
    if (!child.stderr) throw new Error('its errors are piped');
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(code).toBe(1);
    expect(said).toMatch(/^- There is no token of a platform, and no terminal to answer in\. Set .*\n$/);
  });

  it('is stopped cleanly by a signal', async () => {
    const { child, ended } = start([]);
    child.stdin.write('what detects drift?\n');
    await Promise.race([once(child.stdout, 'data'), ended]);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: aside });
  });

  it('is stopped cleanly by a signal before anything was asked', async () => {
    const { child, ended } = start([]);
    await Promise.race([once(child.stderr, 'data'), ended]);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: aside });
  });
});

describe('ask', () => {
  it('prints one answer', async () => {
    const { code, stdout, stderr } = await run(['ask', 'what', 'detects', 'drift?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Model Monitor [\s\S]*Exam tip: [\s\S]*Model quality & lifecycle.*\n$/);
  });

  it('answers lines in order and goes on after a bad one', async () => {
    const lines = [
      '{"id":1,"text":"what detects drift?"}',
      'not JSON',
      '',
      '{"id":"b"}',
      '{"id":"c","text":"any example?","turns":["what is Model Monitor?","any example?"]}',
      '{"id":"d","text":"what does an S3 bucket cost?"}',
    ];
    const { code, stdout } = await run(['ask', '--jsonl'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const given = { topics: expect.any(Array), text: expect.any(String), ms: expect.any(Number) };
    expect(answers).toEqual([
      { id: 1, outcome: 'found', ...given },
      { error: 'this line is not JSON' },
      { id: 'b', error: 'text: has to be text' },
      { id: 'c', outcome: 'found', ...given },
      { id: 'd', outcome: 'none', ...given },
    ]);
    expect([answers[0], answers[3]].map(({ topics: [best] }) => best)).toEqual(['model-monitor', 'model-monitor']);
  });

  it.each(['a full disk', 'a closed pipe'])('answers also where what it says aside goes to %s', async where => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const stdio: StdioOptions = ['ignore', 'pipe', where === 'a full disk' ? full : 'pipe'];
    // Where no guide was prepared yet, it says that it prepares one.
    const folder = mkdtempSync(join(inject('home'), 'new-'));
    const child = spawnProgram(
      folder,
      { args: ['ask', 'which tea is whisked?'], env: {}, guide: secondGuideFolder },
      stdio,
    );
    child.stderr?.destroy();
    if (!child.stdout) throw new Error('its answers are piped');
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(said).toContain('Exam tip: Lumps go away');
    expect(code).toBe(0);
  });

  it('says how to ask where no question is given', async () => {
    const { code, stdout, stderr } = await run(['ask']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('- Write the question behind it: npm run -s ask -- "what detects drift?"\n');
  });
});

describe('a start that cannot be', () => {
  const wrong = { SLACK_BOT_TOKEN: 'xoxb-1', DISCORD_TOKEN: 'nonsense', PORT: 'http', DATABASE_URL: 'mysql://h/d' };
  it('says all that is wrong with the configuration, once', async () => {
    const { code, stdout, stderr } = await run([], '', { env: wrong });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trim().split('\n');
    expect(lines.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '- DISCORD_TOKEN',
      '- DATABASE_URL',
      '- PORT',
      '- SLACK_BOT_TOKEN',
    ]);
    expect(stderr).not.toMatch(/nonsense|xoxb-1|at .*\.ts/);
  });

  it('names the guide that is not there', async () => {
    const { code, stderr } = await run([], '', { guide: 'tests/no-such-guide' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^- .*no-such-guide\/guide\.yaml:1: there is no such file; KNOWLEDGE_DIR has to name .*\n$/);
  });

  it('sends no sequences to the terminal that it reports in', async () => {
    for (const args of [['\u001b[2Jserve'], ['ask', '--\u001b[2Jwhy'], ['knowledge', '\u009b2Jcheck']]) {
      const { code, stdout, stderr } = await run(args);
      expect({ code, controls: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(stdout + stderr) }).toEqual({
        code: 1,
        controls: false,
      });
    }
  });

  it('knows no such command', async () => {
    const { code, stdout, stderr } = await run(['serve']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^- There is no "serve"\. Use: .*\n$/);
  });
});

it('says that it waits for a file of variables that is a pipe, and then takes what comes', async () => {
  const home = mkdtempSync(join(inject('home'), 'pipe-'));
  const pipe = join(home, '.env');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  const child = spawnProgram(home, { env: {} });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = endOf(child);
  const [said] = await once(child.stderr, 'data');
  expect(said).toBe('Still waiting for .env: it is there, but nothing comes out of it.\n');
  await writeFile(pipe, 'PORT=http\n');
  expect(await ended).toMatchObject({ code: 1, stderr: `${said}- PORT has to be a port number.\n` });
});

describe('another guide', () => {
  const guide = secondGuideFolder;
  it('makes another bot', async () => {
    const lines = [
      'which tea is whisked?',
      'oolong vs black tea',
      '/brew topics',
      'cheatsheet',
      'help',
      'how do I bake a chocolate cake?',
    ];
    const { code, stdout, stderr } = await run([], `${lines.join('\n')}\n`, { guide });
    expect({ code, stderr }).toEqual({ code: 0, stderr: aside });
    const said = ['Matcha is green tea ground', 'Oolong vs Black tea', 'Water: hard water', 'Whisked powder with foam'];
    for (const one of [...said, '`me delete`', 'The guide does not cover that.']) expect(stdout).toContain(one);
    expect(stdout).not.toMatch(/sagemaker|smgov|aws/i);
  });

  it('answers one question, and declines another', async () => {
    const found = await run(['ask', 'which tea is whisked?'], '', { guide });
    expect(found.stdout).toContain('Exam tip: Lumps go away');
    const none = await run(['ask', 'how do I bake a chocolate cake?'], '', { guide });
    expect(none.stdout).toMatch(/^The guide does not cover that\./);
    expect(found.stdout + none.stdout).not.toMatch(/sagemaker/i);
  });

  it('is checked by its author', async () => {
    const { code, stdout } = await run(['knowledge'], '', { guide });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Tea: leaves, water and time[\s\S]*no problems\n$/);
  });
});
