import { LogLevel, webApi } from '@slack/bolt';
import type { PlaceRef } from '../../src/chat.ts';
import type { SlackConfig } from '../../src/config.ts';
import type { Log } from '../../src/log.ts';
import { type Check, reach } from '../../src/operate/doctor/checkup.ts';
import { lookAtChannels } from './doctor-channels.ts';
import { identify } from './start.ts';

type Looking = {
  log: Log;
  now: () => Temporal.Instant;
  call: typeof fetch;
  /** Those that have a quiz. */
  places: () => Promise<PlaceRef[]>;
};

/** What can be looked at without starting the bot, and what cannot. */
export function slackChecks(
  config: SlackConfig,
  { log, now, call, places }: Looking,
): { checks: Check[]; unchecked: string[] } {
  const api = config.apiUrl ?? 'https://slack.com/api/';
  const reached = { name: 'Slack', look: () => reach(new URL('api.test', api).href, now, call) };
  if (config.mode === 'teams')
    return {
      checks: [reached],
      unchecked: [
        'the tokens of the workspaces, which the bot renews as it runs',
        'in which channels of them the bot may post; /smgov quiz on says that for each',
      ],
    };
  const client = new webApi.WebClient(config.botToken, {
    slackApiUrl: api,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  const look = async () => {
    const { name, team } = await identify(client, log);
    return `SLACK_BOT_TOKEN is that of @${name} in ${team}, with all scopes that are needed`;
  };
  const way = config.mode === 'socket' ? 'SLACK_APP_TOKEN and the way of WebSockets' : 'SLACK_SIGNING_SECRET';
  const channels = async () => {
    const ours = (await places()).filter(place => place.startsWith('slack:'));
    return lookAtChannels(client, await identify(client, log), ours);
  };
  return {
    checks: [reached, { name: 'Slack', look }, { name: 'Slack', look: channels }],
    unchecked: [`${way}; the start of the bot shows that`],
  };
}
