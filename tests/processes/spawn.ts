import { type ChildProcess, type ChildProcessWithoutNullStreams, type StdioOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { compiled } from '../compiled.ts';
import { guideFolder } from '../src/prepared.ts';

type Start = { args?: readonly string[]; env: Record<string, string>; guide?: string; program?: string };

const usual = resolve('src/start.mjs');

export const signingSecret = '8f742231b10e8888abcd99eee0085a52';

/** What the program needs to run on a Slack at this address. */
export const onSlack = (apiUrl: string) => ({
  SLACK_BOT_TOKEN: 'xoxb-1-test',
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_API_URL: apiUrl,
});

/** And on a Discord. */
export const discordToken = 'made.up.token';
export const onDiscord = (apiUrl: string) => ({ DISCORD_TOKEN: discordToken, DISCORD_API_URL: apiUrl });

/** Starts the real program in this folder, with nothing of this machine's environment; `program` is another form of it. */
export function spawnProgram(home: string, start: Start): ChildProcessWithoutNullStreams;
export function spawnProgram(home: string, start: Start, stdio: StdioOptions): ChildProcess;
export function spawnProgram(
  home: string,
  { args = [], env, guide = guideFolder, program = usual }: Start,
  stdio?: StdioOptions,
) {
  const options = { cwd: home, env: { ...compiled, KNOWLEDGE_DIR: resolve(guide), ...env } };
  return spawn(process.execPath, [program, ...args], { ...options, ...(stdio && { stdio }) });
}
