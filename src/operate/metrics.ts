/** What Prometheus reads at `/metrics`. No label holds a user, a team, a place or a text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Handle, Messenger } from '../chat.ts';
import { DeliveryError } from '../errors.ts';
import type { Handler } from '../http.ts';
import type { Backlog } from '../store/backlog.ts';
import type { Store } from '../store/store.ts';

type Deps = {
  /** A clock that never goes back. */
  milliseconds: () => number;
  /** Asked at each reading. */
  ready: () => Record<string, boolean>;
  /** Of the platforms that one process at a time is connected to: is it this one? Asked at each reading. */
  holds?: () => Record<string, boolean>;
};

/** Seconds: from what a person does not notice to what Slack and Discord give up on. */
const buckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Meters that stand around the core: each takes a part of the bot and gives it back, measured. */
export function createMetrics({ milliseconds, ready, holds = () => ({}) }: Deps) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const events = new Histogram({
    name: 'smgov_event_seconds',
    help: 'Time from an event to its reply, which is saved by then, by kind of event and platform.',
    labelNames: ['kind', 'platform'],
    ...{ buckets, registers },
  });
  const questions = new Counter({
    name: 'smgov_questions_total',
    help: 'Questions by what became of them: found, choose (did you mean) or none (not covered).',
    labelNames: ['outcome'],
    registers,
  });
  const calls = new Histogram({
    name: 'smgov_delivery_seconds',
    help: 'Time of calls that bring messages to a platform, by what was done.',
    labelNames: ['call', 'platform'],
    ...{ buckets, registers },
  });
  const problems = new Counter({
    name: 'smgov_delivery_problems_total',
    help: 'Calls that failed, by problem: rate_limited, forbidden, not_found, invalid, unavailable, unknown_outcome, bot.',
    labelNames: ['problem', 'platform'],
    registers,
  });
  const statements = new Histogram({
    name: 'smgov_database_seconds',
    help: 'Time of statements to the database.',
    ...{ buckets, registers },
  });
  new Gauge({
    name: 'smgov_ready',
    help: '1 while the bot is connected to a platform, or stands by for the process that is, else 0.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const [platform, isReady] of Object.entries(ready())) this.set({ platform }, Number(isReady));
    },
  });

  new Gauge({
    name: 'smgov_lease_held',
    help: '1 in the one process that has the gateway of a platform, 0 in those that stand by.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const [platform, isHeld] of Object.entries(holds())) this.set({ platform }, Number(isHeld));
    },
  });

  const since = (start: number): number => (milliseconds() - start) / 1_000;
  const measured = async <T>(call: string, ref: string, work: Promise<T>): Promise<T> => {
    const [start, platform] = [milliseconds(), platformOf(ref)];
    try {
      return await work;
    } catch (error) {
      problems.inc({ problem: error instanceof DeliveryError ? error.problem : 'unknown', platform });
      throw error;
    } finally {
      calls.observe({ call, platform }, since(start));
    }
  };

  return {
    handle:
      (handle: Handle): Handle =>
      async inbound => {
        const start = milliseconds();
        try {
          return await handle(inbound);
        } finally {
          events.observe({ kind: inbound.kind, platform: platformOf(inbound.origin.place) }, since(start));
        }
      },

    messenger: (messenger: Messenger): Messenger => ({
      answer: (mention, reply) => measured('answer', mention.origin.place, messenger.answer(mention, reply)),
      post: (place, message, key) => measured('post', place, messenger.post(place, message, key)),
      edit: (ref, message) => measured('edit', ref, messenger.edit(ref, message)),
      direct: user => measured('direct', user, messenger.direct(user)),
      tell: (user, message) => measured('tell', user, messenger.tell(user, message)),
      thread: (ref, title) => measured('thread', ref, messenger.thread(ref, title)),
      find: (place, key, from) => measured('find', place, messenger.find(place, key, from)),
    }),

    /** Also measures what waits in the database, at each reading. */
    store(store: Store, now: () => Temporal.Instant): Store {
      const gauge = (name: string, help: string, read: (backlog: Backlog) => number) =>
        new Gauge({
          ...{ name, help, labelNames: ['work'], registers },
          async collect() {
            for (const [work, backlog] of Object.entries(await store.backlog(now()))) this.set({ work }, read(backlog));
          },
        });
      gauge('smgov_due', 'Steps of rounds and reminders that are due and not done.', ({ due }) => due);
      gauge('smgov_late_seconds', 'How long the oldest of them has been due.', ({ lateSeconds }) => lateSeconds);
      const noteQuestion: Store['noteQuestion'] = async question => {
        const noted = store.noteQuestion(question);
        // What could not be noted was asked all the same.
        if (await noted.catch(() => true)) questions.inc({ outcome: question.outcome });
        return noted;
      };
      return { ...store, noteQuestion };
    },

    /** A statement took so many milliseconds. */
    statement: (took: number): void => statements.observe(took / 1_000),

    /** Answers whoever reads the figures. */
    page: (async (_, response) => {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    }) satisfies Handler,
  };
}

/** The name of the adapter, with which a reference begins; no more than that is a label. */
const platformOf = (ref: string): string => ref.slice(0, Math.max(ref.indexOf(':'), 0));
