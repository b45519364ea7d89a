import { Events } from 'discord.js';
import type { Adapter, Answered, Handle, Inbound } from '../../src/chat.ts';
import { commandSpecs } from '../../src/commands.ts';
import type { DiscordConfig } from '../../src/config.ts';
import type { StartError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { toDeliveryError } from './errors.ts';
import { createMessenger } from './messenger.ts';
import { parseInteraction, parseMessage } from './parse.ts';
import { answerInteraction, answerMessage, answerSuggest } from './replies.ts';
import { createClient, isConnected, login, register, watch, watchEnd } from './transport.ts';

type Deps = {
  log: Log;
  now: () => Temporal.Instant;
  /** The name of the bot's command, without the slash. */
  command: string;
  /** Called when Discord has closed the connection for good; the operator has to mend something first. */
  fail?: (error: StartError) => void;
  /** Milliseconds until a caller is told to wait; by default half of the 3 s that Discord gives. */
  deferAfter?: number;
};

/** Discord by its gateway, for one process: a second one with the same token would answer everything twice. */
export function createDiscordAdapter(config: DiscordConfig, deps: Deps): Adapter {
  const { log, now, command, fail, deferAfter = 1_500 } = deps;
  const client = createClient(config);
  const messenger = createMessenger(client.rest);
  const work = createWork(log);

  // Listeners are async so that whatever they throw becomes an `error` event in place of ending the process.
  const listen = (handle: Handle, answered: Answered) => {
    client.on(Events.InteractionCreate, async interaction => {
      const inbound = parseInteraction(interaction, now(), commandSpecs);
      if (!inbound) return;
      work.run(inbound, async () => {
        if (interaction.isAutocomplete()) await answerSuggest(interaction, handle(inbound));
        else if (interaction.isRepliable()) await answerInteraction(interaction, handle(inbound), deferAfter);
      });
    });
    client.on(Events.MessageCreate, async message => {
      const inbound = parseMessage(message, now());
      if (!inbound) return;
      work.run(inbound, async () => {
        const reply = await handle(inbound);
        if (reply.kind === 'none') return;
        await answerMessage(message, inbound.origin, reply, { messenger, command }).finally(() => answered(inbound));
      });
    });
  };
  return {
    name: 'discord',
    messenger,
    ready: () => isConnected(client),
    async start(handle, answered = async () => {}) {
      watch(client, log);
      listen(handle, answered);
      const { application, rest } = await login(client, config.token);
      await register(rest, application.id, command, log);
      if (fail) watchEnd(client, fail);
    },
    async stop() {
      await work.end();
      await client.destroy();
    },
  };
}

/** Runs what events cause: logs its failures, and knows when all of it is done. */
function createWork(log: Log) {
  const running = new Set<Promise<void>>();
  let ending = false;
  return {
    run({ eventId, kind }: Inbound, task: () => Promise<void>): void {
      if (ending) return;
      log.debug({ eventId, kind }, 'event received');
      const done = task()
        .catch(error => {
          const { problem, code, stack } = toDeliveryError(error);
          log.warn({ eventId, kind, problem, code, stack }, 'answer not delivered');
        })
        .finally(() => {
          running.delete(done);
          log.debug({ eventId, kind }, 'event handled');
        });
      running.add(done);
    },
    /** Takes nothing new, and resolves when all that runs is done. */
    async end(): Promise<void> {
      ending = true;
      await Promise.all(running);
    },
  };
}
