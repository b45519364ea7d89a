import type { ViewSubmitAction } from '@slack/bolt';
import type { Handle, Inbound, Messenger, Reply, Answered as TellAnswered } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { outdatedForm } from '../../src/replies.ts';
import { briefly } from '../kit/again.ts';
import { acknowledgeAfter, inTime } from '../kit/in-time.ts';
import type { PostJson } from '../kit/post.ts';
import type { Running } from '../kit/running.ts';
import type { Calls } from './client.ts';
import { explain } from './errors.ts';
import { createMessenger } from './messenger.ts';
import type { Sleep } from './pace.ts';
import { type Arrival, originOf, type Self } from './parse.ts';
import { createPeople, type Memories, unasked } from './people.ts';
import { createReplies } from './replies.ts';
import { createPersist, type Persist } from './send.ts';

export type WorkspaceDeps = {
  log: Log;
  now: () => Temporal.Instant;
  command: string;
  apiUrl: string | undefined;
  ackAfter?: number | undefined;
  sleep: Sleep;
  running: Running;
  memories: Memories;
  /** For response URLs. */
  postJson: PostJson;
  /** For answers to people. */
  persist: Persist;
  /** What the adapter was started with. */
  core: () => Core;
};

export type Core = { handle: Handle; answered: TellAnswered };

/** Where something happened, as Slack's payloads say it. */
export type Where = { team: string; org?: string | undefined };

/** One workspace of Slack: who the bot is there, its client with its token, and what goes in and out by it. */
export type Workspace = {
  self: Self;
  messenger: Messenger;
  receive: Receive;
};

type Receive = ReturnType<typeof createReceive>;

export function createWorkspace(client: Calls, self: Self, deps: WorkspaceDeps): Workspace {
  const { command, sleep, log } = deps;
  return {
    self,
    messenger: createMessenger(client, {
      ...{ command, sleep, self: () => self },
      persist: createPersist(briefly, sleep, log),
    }),
    receive: createReceive(client, self, deps),
  };
}

type Answered = { reply: Reply; arrival: Arrival; inbound: Inbound };
export type Acknowledge<Body = void> = (body?: Body) => Promise<void>;

/** Passes arrivals to the core and its replies back. */
export function createReceive(client: Calls, self: Self, deps: WorkspaceDeps) {
  const { log, now, command, ackAfter = acknowledgeAfter, running, apiUrl, postJson, persist, memories } = deps;
  const { handle, answered: tellAnswered } = deps.core();
  const people = createPeople(client, self, memories, log);
  const { deliver, tell } = createReplies({ client, command, apiUrl, postJson, log, persist });

  const ask = async ({ event, userName, ...arrival }: Arrival): Promise<Answered> => {
    const at = now();
    // Nobody is answered who saw the bot leave, and Slack may tell nothing any more.
    const { direct, ...facts } =
      event.kind === 'left' || event.kind === 'returned' ? unasked : await people.facts(arrival.address, event.kind);
    const address = { ...arrival.address, direct };
    // Only admins say anything about others.
    const named =
      facts.isAdmin && 'people' in event && event.people ? { people: await people.named(event.people) } : {};
    const inbound: Inbound = { ...event, ...named, origin: originOf(address, userName, facts, self), at };
    return { reply: await handle(inbound), arrival: { ...arrival, event, userName, address }, inbound };
  };

  /**
   * Acknowledges when the core has answered, so that what it saved is saved before, or after `ackAfter` milliseconds.
   * The acknowledgement carries the answer where `bodyOf` finds one in it, which spares a second request.
   */
  async function receive<Body>(
    arrival: Arrival | undefined,
    ack: Acknowledge<Body> = async () => {},
    bodyOf: (reply: Reply, arrival: Arrival) => Body | undefined = () => undefined,
  ): Promise<void> {
    if (!arrival) return ack();
    const { eventId, kind } = arrival.event;
    running.run({ eventId, kind }, async () => {
      const answered = ask(arrival);
      const early = ackAfter > 0 ? await inTime(answered, ackAfter) : undefined;
      const body = early && bodyOf(early.reply, early.arrival);
      const arrived = await ack(body).then(
        () => true,
        error => {
          log.warn({ kind, ...explain(error) }, 'slack was not reached to acknowledge an event');
          return false;
        },
      );
      if (body && arrived) return;
      const { reply, arrival: whence, inbound } = await answered;
      await deliver(reply, whence).finally(async () => {
        if (inbound.kind === 'mention' && reply.kind !== 'none') await tellAnswered(inbound);
      });
    });
  }

  return {
    event: receive,
    /** A form that cannot be read, as another release made it: who sent it is told so. */
    async outdated(body: ViewSubmitAction, ack: () => Promise<void>): Promise<void> {
      const eventId = `slack:submit:${self.team}:${body.trigger_id}`;
      running.run({ eventId, kind: 'submit' }, async () => {
        log.warn('a slack form of another release was sent');
        await ack().finally(() => tell(outdatedForm(), body.user.id));
      });
    },
  };
}
