import { StartError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { Calls } from './client.ts';
import { deliveryError } from './errors.ts';
import type { Self } from './parse.ts';

/** Everything that can be wrong at start, in words that say what to do on api.slack.com. */
const where = {
  botToken: 'Open https://api.slack.com/apps, pick the app and copy "OAuth & Permissions" > "Bot User OAuth Token".',
  appToken:
    'Open https://api.slack.com/apps, pick the app and make a token with the scope connections:write under "Basic Information" > "App-Level Tokens".',
  reinstall: 'Then install the app again under "OAuth & Permissions" > "Reinstall to Workspace".',
} as const;

/** As in slack-manifest.yaml. Without the later ones the bot works, and knows less of its channels. */
export const neededScopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write', 'users:read'];
export const laterScopes = ['channels:read', 'groups:read'];

/** A token that was good at the start; `code` is Slack's word for what became of it. */
export const deadToken = (code: string): StartError =>
  new StartError([
    `SLACK_BOT_TOKEN is no longer valid (${code}). Open https://api.slack.com/apps, pick the app, install it again under "OAuth & Permissions" > "Reinstall to Workspace", put the new "Bot User OAuth Token" into SLACK_BOT_TOKEN and start again.`,
  ]);

/** Asks Slack whose token it is and whether it has the scopes. */
export async function identify(client: Calls, log: Log): Promise<Self> {
  const found = await client.auth.test().catch(error => {
    throw startError(error, 'SLACK_BOT_TOKEN', where.botToken);
  });
  const granted = found.response_metadata?.scopes;
  const lacked = (scopes: string[]) => (granted ? scopes.filter(scope => !granted.includes(scope)) : []);
  const missing = lacked(neededScopes);
  if (missing.length > 0) throw new StartError([scopesProblem(missing)]);
  if (!found.team_id || !found.user_id || !found.bot_id)
    throw new StartError([`SLACK_BOT_TOKEN is not the token of a bot. ${where.botToken}`]);
  const older = lacked(laterScopes);
  if (older.length > 0)
    log.warn(
      { scopes: older },
      'the slack app lacks scopes of this release: bring it up to date with slack-manifest.yaml and reinstall it',
    );
  return { team: found.team_id, bot: found.user_id, name: found.user ?? 'me' };
}

const scopesProblem = (scopes: string[]) =>
  `SLACK_BOT_TOKEN lacks the scopes ${scopes.join(', ')}. Open https://api.slack.com/apps, pick the app and add them under "OAuth & Permissions" > "Scopes" > "Bot Token Scopes". ${where.reinstall}`;

/** How a connection of Socket Mode fails, where Slack does not say it by a code of its own. */
export type SocketFailure = 'socket_closed' | 'socket_not_reached' | 'socket_mute';

/** A failed connection of Socket Mode; `host` is where Slack wanted it. */
export function socketError(error: unknown, host: string): StartError {
  const help: Record<SocketFailure, string> = {
    // Slack hangs up without a word where Socket Mode is off.
    socket_closed:
      'Slack closed the connection. Open https://api.slack.com/apps, pick the app and turn on "Socket Mode" > "Enable Socket Mode".',
    socket_not_reached: `${host} was not reached, where Slack awaits the bot. Check that this machine can resolve the name and that no firewall or proxy refuses WebSockets, then start again.`,
    socket_mute: `${host} took the connection and then said nothing. Check for a firewall or proxy that holds back WebSockets, then start again; or use HTTP in place of Socket Mode, with SLACK_SIGNING_SECRET.`,
  };
  const { code } = deliveryError(error);
  return code in help
    ? new StartError([help[code as SocketFailure]], error)
    : startError(error, 'SLACK_APP_TOKEN', where.appToken);
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
