import type { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../src/config.ts';
import { StartError } from '../../src/errors.ts';
import { deliveryError } from './errors.ts';
import type { Self } from './parse.ts';

/** Everything that can be wrong at start, in words that say what to do on api.slack.com. */
const where = {
  botToken: 'Open https://api.slack.com/apps, pick the app and copy "OAuth & Permissions" > "Bot User OAuth Token".',
  appToken:
    'Open https://api.slack.com/apps, pick the app and make a token with the scope connections:write under "Basic Information" > "App-Level Tokens".',
  signingSecret:
    'Open https://api.slack.com/apps, pick the app and copy "Basic Information" > "App Credentials" > "Signing Secret".',
  reinstall: 'Then install the app again under "OAuth & Permissions" > "Reinstall to Workspace".',
} as const;

/** As in slack-manifest.yaml. */
const neededScopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write', 'users:read'];

/** Rejects what can be seen to be wrong without asking Slack, such as two tokens in each other's place. */
export function checkTokens(config: SlackConfig): void {
  const problems: string[] = [];
  if (!/^(xoxe\.)?xoxb-[\w-]+$/.test(config.botToken))
    problems.push(`SLACK_BOT_TOKEN must begin with xoxb-${instead(config.botToken)}. ${where.botToken}`);
  if (config.mode === 'socket' && !/^xapp-[\w-]+$/.test(config.appToken))
    problems.push(`SLACK_APP_TOKEN must begin with xapp-${instead(config.appToken)}. ${where.appToken}`);
  if (config.mode === 'http' && !/^(?!xox|xapp-)\w+$/.test(config.signingSecret))
    problems.push(
      `SLACK_SIGNING_SECRET is not a signing secret${instead(config.signingSecret)}. ${where.signingSecret}`,
    );
  if (problems.length > 0) throw new StartError(problems);
}

/** Names the kind of a misplaced token, never the token. */
function instead(value: string): string {
  if (value.startsWith('xoxb-')) return '; it holds the bot token';
  if (value.startsWith('xapp-')) return '; it holds the app-level token';
  if (/^xox[a-z]-/.test(value)) return '; it holds the token of a user';
  return '';
}

/** Asks Slack whose token it is and whether it has the scopes. */
export async function identify(client: webApi.WebClient): Promise<Self> {
  const found = await client.auth.test().catch(error => {
    throw startError(error, 'SLACK_BOT_TOKEN', where.botToken);
  });
  const granted = found.response_metadata?.scopes;
  const missing = granted ? neededScopes.filter(scope => !granted.includes(scope)) : [];
  if (missing.length > 0) throw new StartError([scopesProblem(missing)]);
  if (!found.team_id || !found.user_id || !found.bot_id)
    throw new StartError([`SLACK_BOT_TOKEN is not the token of a bot. ${where.botToken}`]);
  return { team: found.team_id, bot: found.user_id };
}

const scopesProblem = (scopes: string[]) =>
  `SLACK_BOT_TOKEN lacks the scopes ${scopes.join(', ')}. Open https://api.slack.com/apps, pick the app and add them under "OAuth & Permissions" > "Scopes" > "Bot Token Scopes". ${where.reinstall}`;

/** A failed connection of Socket Mode. */
export function socketError(error: unknown): StartError {
  // Slack hangs up without a word where Socket Mode is off.
  if (error === undefined)
    return new StartError([
      'Slack closed the connection. Open https://api.slack.com/apps, pick the app and turn on "Socket Mode" > "Enable Socket Mode".',
    ]);
  return startError(error, 'SLACK_APP_TOKEN', where.appToken);
}

/** A failed attempt to listen. */
export function portError(error: unknown, port: number): StartError {
  const { code } = deliveryError(error);
  const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be listened on (${code})`;
  return new StartError([`PORT ${port} ${why}. Set PORT to a free one.`], error);
}

function startError(error: unknown, variable: string, help: string): StartError {
  const { problem, code } = deliveryError(error);
  if (code === 'token_revoked' || code === 'account_inactive')
    return new StartError([`${variable} is no longer valid (${code}). ${where.reinstall} ${help}`], error);
  if (problem === 'bot' || problem === 'forbidden' || problem === 'invalid')
    return new StartError([`Slack refused ${variable} (${code}). ${help}`], error);
  return new StartError(
    [`Slack could not be asked about ${variable} (${code}). Check the network and SLACK_API_URL, then start again.`],
    error,
  );
}
