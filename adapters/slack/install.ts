import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger, webApi } from '@slack/bolt';
import { type CodedError, type Installation, InstallProvider } from '@slack/oauth';
import type { SlackApp } from '../../src/config.ts';
import type { Mount } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';
import { type Page, pageHeaders, renderPage } from '../../src/pages/page.ts';
import { explain } from './errors.ts';
import type { Kept } from './installed.ts';
import { laterScopes, neededScopes } from './start.ts';

const installPath = '/slack/install';
const redirectPath = '/slack/oauth_redirect';
const cookie = 'slack-app-oauth-state';

type InstallDeps = {
  app: SlackApp;
  apiUrl: string | undefined;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
  log: Log;
  mount: Mount;
  command: string;
  /** Keeps it under the id of the workspace or, installed for a whole organisation, of that. */
  save: (id: string, kept: Kept) => Promise<void>;
};

/** The way by which a workspace installs the bot: to Slack's page and back, with an answer in words whatever happens. */
export function mountInstall(deps: InstallDeps): void {
  const { app, apiUrl, clientOptions, logger, log, mount, command, save } = deps;
  const options = { scopes: [...neededScopes, ...laterScopes], redirectUri: `${app.publicUrl}${redirectPath}` };
  const provider = new InstallProvider({
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    stateSecret: app.stateSecret,
    installationStore: {
      storeInstallation: installation => save(...keptOf(installation, command)),
      fetchInstallation: unused,
      deleteInstallation: unused,
    },
    authorizationUrl: new URL('/oauth/v2/authorize', apiUrl ?? 'https://slack.com').href,
    directInstall: true,
    clientOptions,
    // It logs failures whole, with what Slack answered; they are told below.
    logger: { ...logger, error: () => {} },
  });
  mount('GET', installPath, (request, response) => provider.handleInstallPath(request, response, {}, options));
  mount('GET', redirectPath, (request, response) =>
    provider.handleCallback(request, response, {
      success: ({ team, enterprise, appId }) => {
        log.info({ team: team?.id ?? enterprise?.id }, 'slack installed the bot in a workspace');
        show(response, 200, installed(command, openAddress(appId, team?.id ?? enterprise?.id)));
      },
      failure: error => {
        const reason = reasonOf(error, request);
        log.warn({ reason, ...explain(error) }, 'an installation in slack failed');
        const { status, ...page } = failures[reason];
        show(response, status, { ...page, links: reason === 'denied' ? home : again });
      },
    }),
  );
}

/** Where it is read, the program asks its own store. */
async function unused(): Promise<never> {
  throw new Error('installations are not read by the provider');
}

function show(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, pageHeaders).end(renderPage(page));
}

/** Slack granted less than was asked for, which an organisation's rules can bring about. */
class ScopesError extends Error {}

function keptOf({ team, enterprise, isEnterpriseInstall, bot }: Installation, command: string): [string, Kept] {
  const id = isEnterpriseInstall ? enterprise?.id : team?.id;
  if (!id || !bot || neededScopes.some(scope => !bot.scopes.includes(scope)))
    throw new ScopesError('scopes are missing');
  const { token, userId, refreshToken, expiresAt } = bot;
  const renewal = refreshToken && expiresAt ? { renewal: { token: refreshToken, expires: expiresAt * 1_000 } } : {};
  return [id, { token, bot: userId, name: command, ...renewal }];
}

/** Opens Slack at the bot, in the app or in the browser. */
const openAddress = (app: string | undefined, team: string | undefined): string =>
  app && team ? `https://slack.com/app_redirect?${new URLSearchParams({ app, team })}` : 'https://slack.com/';

type Reason = 'denied' | 'expired' | 'cookie' | 'unstarted' | 'scopes' | 'slack';

function reasonOf(error: CodedError, request: IncomingMessage): Reason {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (error instanceof ScopesError) return 'scopes';
  if (asked.get('error') === 'access_denied') return 'denied';
  if (asked.get('error') === 'invalid_scope') return 'scopes';
  if (!asked.get('state') || !asked.get('code')) return 'unstarted';
  if (/expired/.test(error.message)) return 'expired';
  if (error.code !== 'slack_oauth_invalid_state') return 'slack';
  return request.headers.cookie?.includes(`${cookie}=`) ? 'unstarted' : 'cookie';
}

const home = [{ label: 'To the beginning', href: '/' }];
const again = [{ label: 'Try again', href: installPath }, ...home];

const installed = (command: string, open: string): Page => ({
  title: `${command} is in your Slack`,
  text: [
    `Open it, and write to it what you would like to know. In any channel, type /${command} help.`,
    'For quiz rounds in a channel, invite it there, and an admin of the workspace types “quiz on”.',
  ],
  links: [{ label: 'Open Slack', href: open }, ...home],
});

const failures: Record<Reason, Page & { status: number }> = {
  denied: {
    status: 200,
    title: 'Not installed',
    text: ['You cancelled at Slack’s page, so nothing was installed and nothing was stored.'],
  },
  expired: {
    status: 400,
    title: 'That took too long',
    text: [
      'Slack’s page was open for more than ten minutes, so the answer is not taken any more. Nothing was installed.',
    ],
  },
  cookie: {
    status: 400,
    title: 'Your browser lost the way',
    text: [
      'A cookie that shows that you began here did not come back with you. Nothing was installed.',
      'That happens after ten minutes, in another browser than the one that you began in, or where cookies are blocked. Allow them for this page, and try again.',
    ],
  },
  unstarted: {
    status: 400,
    title: 'Begin here',
    text: [
      'This page is the end of an installation that did not begin here, so it is not trusted. Nothing was installed.',
    ],
  },
  scopes: {
    status: 400,
    title: 'Some rights are missing',
    text: [
      'Slack did not grant all the rights that are needed, so nothing was installed.',
      'Ask an admin or owner of your workspace to install it, or to approve it with all rights that Slack’s page lists.',
    ],
  },
  slack: {
    status: 502,
    title: 'Slack did not confirm it',
    text: [
      'Slack’s answer could not be used, so nothing was installed. An address like this one can be used once, and Slack can be out of order.',
    ],
  },
};
