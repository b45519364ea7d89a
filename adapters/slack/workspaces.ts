import type { Logger, webApi } from '@slack/bolt';
import type { Messenger } from '../../src/chat.ts';
import type { SlackConfig } from '../../src/config.ts';
import { DeliveryError, StartError } from '../../src/errors.ts';
import type { Mount } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';
import type { InstallationStore } from '../../src/store/installations/installation-store.ts';
import { briefly } from '../kit/again.ts';
import { Client, createSdk } from './client.ts';
import { explain } from './errors.ts';
import { mountInstall } from './install.ts';
import { createInstalled } from './installed.ts';
import { createMessenger } from './messenger.ts';
import type { Sleep } from './pace.ts';
import { type Arrival, fromEnd, fromInstall, type Self } from './parse.ts';
import { teamOf } from './refs.ts';
import { createPersist } from './send.ts';
import { deadToken, identify } from './start.ts';
import { createReceive, createWorkspace, type Where, type Workspace, type WorkspaceDeps } from './workspace.ts';

/** Who the bot works for. */
export type Workspaces = {
  messenger: Messenger;
  /** Rejects with a `StartError`. */
  open(): Promise<void>;
  /** null where the bot is not installed. */
  of(where: Where): Promise<Workspace | null>;
  /** Slack says that the bot lost a workspace or, where `whole`, an organisation; `code` is its word for it. */
  ended(where: Where & { whole?: true }, event: { id: string; at: Temporal.Instant }, code: string): Promise<void>;
};

type One = {
  clientOptions: webApi.WebClientOptions;
  workspaceDeps: WorkspaceDeps;
  log: Log;
  dead: (error: StartError) => void;
};

/** The workspace of a token that the operator gave. Without it nothing can go on. */
export function oneWorkspace(token: string, { clientOptions, workspaceDeps, log, dead }: One): Workspaces {
  const { command, now, sleep } = workspaceDeps;
  let self: Self | undefined;
  let workspace: Workspace | null = null;
  // What is wrong before the bot knows itself, the start says.
  const client = new Client(
    createSdk(clientOptions, token),
    { token },
    { now, refused: code => self && dead(deadToken(code)) },
  );
  const messenger = createMessenger(client, {
    ...{ command, sleep, self: () => self },
    persist: createPersist(briefly, sleep, log),
  });
  return {
    messenger,
    async open() {
      self = await identify(client, log);
      workspace = { self, messenger, receive: createReceive(client, self, workspaceDeps) };
    },
    of: async () => workspace,
    async ended(_, { id }, code) {
      // The core hears of it first: what runs is waited for at the end.
      const told = workspace?.receive.event(fromEnd(id, workspace.self));
      dead(deadToken(code));
      await told;
    },
  };
}

type Teams = SlackConfig & { mode: 'teams' };
type TeamsDeps = {
  log: Log;
  now: () => Temporal.Instant;
  sleep: Sleep;
  mount: Mount;
  command: string;
  installations?: InstallationStore | undefined;
  holder?: string | undefined;
};
type Many = { clientOptions: webApi.WebClientOptions; logger: Logger; workspaceDeps: WorkspaceDeps };

/** All that installed the bot by its page. One that is lost stops itself alone. */
export function manyWorkspaces(app: Teams, deps: TeamsDeps, many: Many): Workspaces {
  const { log, now, sleep, mount, command, installations: store, holder = '' } = deps;
  const { clientOptions, logger, workspaceDeps } = many;
  const sdk = createSdk(clientOptions);
  if (!store) throw new StartError(['Without a database no workspace can install the bot.']);

  /** Tells the core that the bot lost or gained a workspace, for which no token is needed. */
  const tell = (team: string, toArrival: (self: Self) => Arrival) => {
    const self: Self = { team, bot: '', name: command };
    const gone = createWorkspace(new Client(sdk, { token: '' }, { now, refused: () => {} }), self, workspaceDeps);
    return gone.receive.event(toArrival(self));
  };
  const end = async (id: string, eventId: string, code: string, told?: Temporal.Instant) => {
    const teams = await installed.end(id, told);
    log.info({ installation: id, code, teams: teams.length }, 'a slack installation ended');
    await Promise.all(teams.map(team => tell(team, self => fromEnd(eventId, self))));
  };
  const lost = ({ self }: Workspace, token: string, code: string) => {
    const ending = installed.keeps(self.team, token).then(async id => {
      if (id !== null) await end(id, `lost:${code}`, code);
    });
    ending.catch(error => log.error(explain(error), 'a lost slack installation could not be ended'));
  };
  const installed = createInstalled({
    ...{ store, holder, now, sleep, sdk, app, lost },
    gained: team => void tell(team, self => fromInstall(String(now().epochMilliseconds), self)),
    build: (client, self) => createWorkspace(client, self, workspaceDeps),
  });

  const messengerOf = async (ref: string): Promise<Messenger> => {
    const team = teamOf(ref);
    if (!team) throw new DeliveryError('invalid', 'not_a_slack_reference');
    const workspace = await installed.of({ team });
    if (!workspace) throw new DeliveryError('not_found', 'not_installed');
    return workspace.messenger;
  };
  return {
    messenger: {
      answer: async (mention, reply) => (await messengerOf(mention.origin.place)).answer(mention, reply),
      post: async (place, message, key) => (await messengerOf(place)).post(place, message, key),
      edit: async (ref, message) => (await messengerOf(ref)).edit(ref, message),
      direct: async user => (await messengerOf(user)).direct(user),
      tell: async (user, message) => (await messengerOf(user)).tell(user, message),
      thread: async (ref, title) => (await messengerOf(ref)).thread(ref, title),
      find: async (place, key, since) => (await messengerOf(place)).find(place, key, since),
    },
    async open() {
      const { apiUrl } = app;
      mountInstall({ ...{ app, apiUrl, clientOptions, logger, log, mount, command }, save: installed.save });
    },
    of: installed.of,
    ended: ({ team, org, whole }, { id, at }, code) => end(whole && org ? org : team, id, code, at),
  };
}
