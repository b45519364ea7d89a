import { setTimeout as wait } from 'node:timers/promises';
import { App, type Context as BoltContext, type ViewSubmitAction, type webApi } from '@slack/bolt';
import type { Adapter } from '../../src/chat.ts';
import type { ProxyConfig, SlackConfig } from '../../src/config.ts';
import { DeliveryError, type StartError } from '../../src/errors.ts';
import type { Mount } from '../../src/http.ts';
import type { Log } from '../../src/log.ts';
import type { InstallationStore } from '../../src/store/installations/installation-store.ts';
import { patiently } from '../kit/again.ts';
import { createFetch } from '../kit/fetch.ts';
import { once } from '../kit/once.ts';
import { createPost } from '../kit/post.ts';
import { createRunning } from '../kit/running.ts';
import { explain } from './errors.ts';
import type { Sleep } from './pace.ts';
import {
  fromCommand,
  fromHome,
  fromJoin,
  fromLeave,
  fromMessage,
  fromPress,
  fromShortcut,
  fromSubmit,
} from './parse.ts';
import { createMemories } from './people.ts';
import { createReceiver } from './receiver.ts';
import { teamOf } from './refs.ts';
import { commandAnswer, formAnswer } from './replies.ts';
import { createPersist, timeout } from './send.ts';
import { httpTransport, type Patience, sdkLogger, socketTransport, type Transport } from './transport.ts';
import type { Acknowledge, Core, Where, Workspace, WorkspaceDeps } from './workspace.ts';
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts';

export type SlackDeps = {
  log: Log;
  now: () => Temporal.Instant;
  /** The slash command, without the slash. */
  command: string;
  /** Where HTTP mode takes its requests. */
  mount: Mount;
  /** Milliseconds until an event is acknowledged without its answer; 0: at once. */
  ackAfter?: number;
  /** Called once when Slack no longer takes a token of the bot; the operator has to mend that first. */
  fail?: (error: StartError) => void;
  /** For Socket Mode. */
  patience?: Patience;
  proxy?: ProxyConfig | null;
  /** Between posts into one channel, and before a call is made again. */
  sleep?: Sleep;
  /** For workspaces that install the bot: what is kept of them, and the name of this process where it renews a token. */
  installations?: InstallationStore;
  holder?: string;
};

export type SlackAdapter = Adapter & {
  /** Resolves once nothing that has come in is still being worked on. */
  idle(): Promise<void>;
};

/** Ours for the way to a connection, with two calls of up to 10 s in it; the SDK's own for a ping. */
const usualPatience: Patience = { connect: 30_000, pong: 5_000 };

/** Slack by Socket Mode or by HTTP: one workspace by its token, or any number that installed the bot. */
export function createSlackAdapter(config: SlackConfig, deps: SlackDeps): SlackAdapter {
  const { log, mount, command, fail, patience = usualPatience, proxy = null } = deps;
  const { sleep = milliseconds => wait(milliseconds, undefined, { ref: false }) } = deps;
  const logger = sdkLogger(log);
  // No retries by the SDK: a repeated post would stand twice, and a wait would hold up every other call.
  const clientOptions: webApi.WebClientOptions = {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    fetch: createFetch(proxy),
    logger,
  };
  const running = createRunning(log, explain);
  let core: Core = { handle: async () => ({ kind: 'none' }), answered: async () => {} };
  const workspaceDeps: WorkspaceDeps = {
    ...{ log, now: deps.now, command, apiUrl: config.apiUrl, ackAfter: deps.ackAfter, sleep, running },
    postJson: createPost({ timeout, proxy }),
    memories: createMemories(deps.now),
    persist: createPersist(patiently, sleep, log),
    core: () => core,
  };
  const dead = once((error: StartError) => {
    log.fatal({ action: error.message }, 'slack no longer takes a token of the bot');
    fail?.(error);
  });
  const workspaces =
    config.mode === 'teams'
      ? manyWorkspaces(config, { ...deps, sleep }, { clientOptions, logger, workspaceDeps })
      : oneWorkspace(config.botToken, { clientOptions, workspaceDeps, log, dead });
  let transport: Transport | undefined;

  return {
    name: 'slack',
    messenger: workspaces.messenger,
    teamOf,
    ready: () => transport?.ready() ?? false,
    idle: running.idle,

    async start(handle, answered = async () => {}) {
      core = { handle, answered };
      await workspaces.open();
      transport =
        config.mode === 'socket'
          ? socketTransport({ appToken: config.appToken, clientOptions, patience, proxy, logger, log, dead })
          : httpTransport(createReceiver({ signingSecret: config.signingSecret, log, now: deps.now }), mount);
      const app = new App<Context>({
        receiver: transport.receiver,
        // Without the token: Bolt would keep a client for each workspace for ever.
        authorize: async ({ teamId, enterpriseId }) => {
          const workspace = await workspaces.of(whereOf(teamId, enterpriseId));
          if (!workspace) throw new DeliveryError('not_found', 'not_installed');
          return { botUserId: workspace.self.bot, workspace };
        },
        convoStore: false,
        clientOptions,
        logger,
      });
      // The last resort: an error here is a bug, and must end neither the process nor the connection.
      app.error(async error => {
        const failure = explain(error.original ?? error);
        if (failure.code !== 'not_installed') return log.error(failure, 'a slack event failed');
        log.warn({ code: failure.code }, 'a slack event came from a workspace that removed the bot');
      });
      holdAcknowledgements(app);
      listen(app, command, workspaces.ended);
      await transport.open();
    },

    async stop() {
      transport?.refuse();
      await running.end();
      await transport?.close();
    },
  };
}

/** An organisation stands for a workspace where Slack names none. */
const whereOf = (team: string | undefined, org: string | undefined): Where => ({ team: team ?? org ?? '', org });

/** The id of the shortcut on messages, as in slack-manifest.yaml. */
const shortcut = 'ask_guide';

/**
 * Bolt acknowledges an event before anybody has seen it, and Slack never sends it again. Here that is left to the
 * listener, which finds it in the context of the event; where there is none, it is done once that is clear.
 */
function holdAcknowledgements(app: App<Context>): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async event => {
    if (event.body.type !== 'event_callback') return process(event);
    let held: Acknowledge | undefined = () => event.ack();
    const take = (): Acknowledge => {
      const ack = held;
      held = undefined;
      return async () => ack?.();
    };
    await process({ ...event, ack: async () => {}, customProperties: { ...event.customProperties, take } });
    await take()();
  };
}

/** One listener for each kind of event: translate, pass on, acknowledge. */
function listen(app: App<Context>, command: string, ended: Workspaces['ended']): void {
  app.command(`/${command}`, ({ ack, body, context: { workspace } }) =>
    workspace.receive.event(fromCommand(body, workspace.self), ack, (reply, arrival) =>
      commandAnswer(reply, arrival, command),
    ),
  );
  app.shortcut({ type: 'message_action', callback_id: shortcut }, ({ ack, body, context: { workspace } }) =>
    workspace.receive.event(body.type === 'message_action' ? fromShortcut(body, workspace.self) : undefined, () =>
      ack(),
    ),
  );
  app.action({ type: 'block_actions' }, ({ ack, body, context: { workspace } }) =>
    workspace.receive.event(body.type === 'block_actions' ? fromPress(body, workspace.self) : undefined, () => ack()),
  );
  app.view<ViewSubmitAction>({ type: 'view_submission' }, ({ ack, body, context: { workspace } }) => {
    const arrival = fromSubmit(body, workspace.self);
    return arrival ? workspace.receive.event(arrival, ack, formAnswer) : workspace.receive.outdated(body, ack);
  });
  // One for all that Slack tells: Bolt runs each listener for whatever comes in, also for commands and what is pressed.
  app.event(/./, async ({ event, body, context }) => {
    const { workspace, take, enterpriseId } = context;
    switch (event.type) {
      case 'app_mention':
      case 'message':
        return workspace.receive.event(fromMessage(event, workspace.self, enterpriseId), take());
      case 'app_home_opened':
        return workspace.receive.event(fromHome(event, body.event_id, workspace.self), take());
      case 'member_joined_channel':
        return workspace.receive.event(fromJoin(event, body.event_id, workspace.self, isShared(body)), take());
      case 'channel_left':
      case 'group_left':
      case 'channel_archive':
      case 'group_archive':
      case 'channel_deleted':
      case 'group_deleted':
        return workspace.receive.event(fromLeave(event, body.event_id, workspace.self, isShared(body)));
      // Bolt looks for no workspace here, as its token may be gone already.
      case 'app_uninstalled':
        return ended(endOf(context), toldBy(body), 'app_uninstalled');
      case 'tokens_revoked':
        return event.tokens.bot?.length ? ended(endOf(context), toldBy(body), 'tokens_revoked') : undefined;
    }
  });
}

/** What the bot lost: a workspace or, where that was installed as one, an organisation. */
const endOf = ({ teamId, enterpriseId, isEnterpriseInstall }: BoltContext) => ({
  ...whereOf(teamId, enterpriseId),
  ...(isEnterpriseInstall && { whole: true as const }),
});

const toldBy = ({ event_id: id, event_time: seconds }: Told) => ({
  id,
  at: Temporal.Instant.fromEpochMilliseconds(seconds * 1_000),
});

/** Is it of a channel that is shared with another company? Bolt does not know this property of the envelope. */
const isShared = (body: object): boolean => 'is_ext_shared_channel' in body && body.is_ext_shared_channel === true;

type Told = { event_id: string; event_time: number };

/** What the listeners find beside Bolt's own. */
type Context = { workspace: Workspace; take: () => Acknowledge };
