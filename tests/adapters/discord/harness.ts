import { pino } from 'pino';
import { createDiscordAdapter } from '../../../adapters/discord/adapter.ts';
import { commandSpecs } from '../../../src/commands.ts';
import type { DeliveryProblem } from '../../../src/errors.ts';
import type { Harness, Stimulus } from '../../contract/adapter-contract.ts';
import { buttonsOf, problemsOf, visibleText } from './checks.ts';
import { type Failure, FakeDiscord } from './fake-discord.ts';
import { fixture, ids, type Raw } from './fixtures.ts';
import { fillModal, modalProblems } from './modal.ts';

/** How Discord itself fails a call in each of the core's words. */
const failures: Record<DeliveryProblem, Failure> = {
  rate_limited: {
    status: 429,
    headers: { 'retry-after': '30', 'x-ratelimit-scope': 'user' },
    body: { message: 'You are being rate limited.', retry_after: 30, global: false },
  },
  forbidden: { status: 403, body: { message: 'Missing Permissions', code: 50013 } },
  not_found: { status: 404, body: { message: 'Unknown Channel', code: 10003 } },
  invalid: { status: 400, body: { message: 'Invalid Form Body', code: 50035 } },
  unavailable: { status: 503 },
  unknown_outcome: 'lost',
  bot: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
};

type Options = {
  deferAfter?: number;
  token?: string;
  timeouts?: { call?: number; start?: number };
  /** By default no call counts for a second. */
  pace?: () => Promise<unknown>;
};

/**
 * The adapter with its fake platform, which waits in no time: `waits` are the milliseconds that it would have waited,
 * `ends` what the operator was told to mend.
 * `settled` reads the adapter's own log of what it has begun and done.
 */
export async function createHarness(options: Options = {}) {
  const { deferAfter = 0, token = 'right.token', timeouts = {}, pace = async () => {} } = options;
  const fake = await FakeDiscord.start();
  const logged: Raw[] = [];
  const waits: number[] = [];
  const ends: string[] = [];
  const watchers = new Set<() => void>();
  const write = (line: string) => {
    logged.push(JSON.parse(line));
    for (const watcher of watchers) watcher();
  };
  const adapter = createDiscordAdapter(
    { token, apiUrl: fake.apiUrl },
    {
      log: pino({ level: 'debug' }, { write }),
      now: () => Temporal.Instant.from('2026-11-20T09:15:00Z'),
      command: 'smgov',
      deferAfter,
      fail: error => ends.push(error.message),
      timeouts,
      wait: async milliseconds => waits.push(milliseconds),
      pace,
    },
  );
  const count = (msg: string) => logged.filter(line => line.msg === msg).length;
  const idle = () => count('event received') === count('event handled');
  const settled = async () => {
    await fake.gateway.takenIn();
    await new Promise<void>(resolve => {
      const look = () => {
        if (!idle()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  };
  /** Resolves with the next line of the log that is wanted. */
  const loggedLine = (wanted: (line: Raw) => boolean) =>
    new Promise<Raw>(resolve => {
      const look = () => {
        const line = logged.find(wanted);
        if (line) resolve(line);
      };
      watchers.add(look);
    });
  /** Sends an interaction; resolves once the adapter has answered it for the first time, or has nothing to say. */
  const interact = async (payload: Raw) => {
    const before = count('event handled');
    const acknowledged = fake.called(({ path }) => path.startsWith(`/interactions/${payload.id}/`));
    fake.dispatch('INTERACTION_CREATE', payload);
    await Promise.race([acknowledged, loggedLine(() => count('event handled') > before)]);
  };
  return { adapter, fake, logged, loggedLine, settled, interact, waits, ends, close: () => fake.close() };
}

let events = 0;
const idOf = (event: number) => String(1_250_000_000_000_000_000n + BigInt(event));

/** The harness for the contract. Answers follow a deferred response unless `deferAfter` gives them time. */
export async function createContractHarness(deferAfter = 0): Promise<Harness> {
  const { adapter, fake, settled, interact, close } = await createHarness({ deferAfter });
  const { modals } = fake.platform;
  let pressed = false;
  return {
    adapter,
    settled,
    close,
    async send(stimulus) {
      const id = idOf(stimulus.event ?? ++events + 1_000);
      pressed = stimulus.kind === 'press';
      if (stimulus.kind === 'joined') {
        fake.dispatch('GUILD_CREATE', otherServer());
        await fake.gateway.takenIn();
      } else if (stimulus.kind === 'left') {
        fake.dispatch('GUILD_DELETE', { id: ids.guild });
        await fake.gateway.takenIn();
      } else if (stimulus.kind === 'mention' || stimulus.kind === 'direct') {
        fake.dispatch('MESSAGE_CREATE', messagePayload(stimulus, id));
        await fake.gateway.takenIn();
      } else {
        await interact(interactionPayload(stimulus, id));
      }
    },
    async submit(filled) {
      const id = idOf(++events + 1_000);
      const { message, ...payload } = fixture('interaction-modal', { id, token: `token-${id}` });
      const data = fillModal(modals.at(-1), filled);
      // A form that a button opened names the message of the button.
      await interact({ ...payload, data, ...(pressed && { message }) });
    },
    sent: () =>
      fake.shown.map(({ audience, mode, payload }) => ({
        audience,
        mode,
        text: visibleText(payload),
        buttons: buttonsOf(payload),
        files: ((payload.files ?? []) as { text: string }[]).map(({ text }) => text),
      })),
    refusals: () =>
      fake.shown.map(({ payload }) => visibleText(payload)).filter(text => text.includes('Nothing was changed yet')),
    violations: () => [...fake.shown.flatMap(({ payload }) => problemsOf(payload)), ...modals.flatMap(modalProblems)],
    failNext: problem => fake.fail(failures[problem]),
  };
}

/** A server that the bot was not in before. */
function otherServer(): Raw {
  const id = '1241111111111111999';
  const { roles, channels } = fixture<{ roles: Raw[]; channels: Raw[] }>('guild-create');
  const channel = { ...channels[0], id: '1242222222222222901', guild_id: id };
  return fixture('guild-create', { id, roles: [{ ...roles[0], id }], channels: [channel], threads: [] });
}

/** Words reach a command as a subcommand and its option; words that this version does not know are passed on as typed. */
function interactionPayload({ kind, text, names }: Stimulus, id: string): Raw {
  const common = { id, token: `token-${id}` };
  if (kind === 'press') {
    const data = { id: 4, custom_id: text, component_type: 2 };
    return fixture('interaction-button', { ...common, data });
  }
  const [word, ...rest] = text.split(' ');
  const own = commandSpecs.find(({ words }) => words === word)?.options.map(({ name }) => name) ?? [];
  const name = own.includes('question') ? 'question' : (own[0] ?? 'question');
  const options: Raw[] = rest.length > 0 ? [{ type: 3, name, value: rest.join(' ') }] : [];
  const user = names && named[names];
  if (user) options.push({ type: 6, name: 'person', value: user.id });
  const resolved = user && { users: { [user.id]: user }, members: { [user.id]: { roles: [], permissions: '0' } } };
  const data = { type: 1, name: 'smgov', id: ids.command, resolved, options: [{ type: 1, name: word, options }] };
  return fixture('interaction-command', { ...common, data });
}

const account = { discriminator: '0', avatar: null };
/** Whom people mention. */
const named = {
  speaker: { ...account, id: ids.user, username: 'ada.l', global_name: 'Ada Lovelace' },
  other: { ...account, id: '1245555555555555599', username: 'grace.h', global_name: 'Grace Hopper' },
};

function messagePayload({ kind, text: typed, by = 'person', inThread, names }: Stimulus, id: string): Raw {
  const user = names && named[names];
  const text = user ? `${typed} <@${user.id}>` : typed;
  const message = fixture<{ mentions: Raw[] }>(
    kind === 'direct' ? 'message-direct' : inThread ? 'message-thread' : 'message-mention',
    {
      id,
    },
  );
  const bot = { id: by === 'self' ? ids.bot : '1249999999999999998', username: 'robot', discriminator: '0', bot: true };
  return {
    ...message,
    ...(user && { mentions: [...message.mentions, user] }),
    content: kind === 'direct' ? text : `<@${ids.bot}> ${text}`,
    ...(by !== 'person' && { author: { ...bot, avatar: null } }),
  };
}
