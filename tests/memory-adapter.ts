import type {
  Adapter,
  Answered,
  Form,
  Handle,
  Inbound,
  Message,
  MessageRef,
  Origin,
  PlaceRef,
  Reply,
  UserRef,
} from '../src/chat.ts';
import { DeliveryError, type DeliveryProblem } from '../src/errors.ts';

/** A message as it stands on the platform now; `edits` counts how often it was changed. */
export type Standing = { ref: MessageRef; place: PlaceRef; key: string; message: Message; edits: number };
type Told = { user: UserRef; message: Message };
type Method = 'answer' | 'post' | 'edit' | 'tell' | 'thread' | 'find' | 'direct';
/** `applied`: the platform did what was asked, and the answer was lost. */
type Failure = { problem: DeliveryProblem; applied?: boolean; retryAfter?: number; where?: string };
/** A call that is answered once `until` resolves, and done before (`applied`) or then; `reached` is told that it came. */
type Stall = { until: Promise<void>; applied: boolean; where?: string; reached: () => void };
/** What people saw, in its order: posts, edits, direct messages and answers to events. */
type Shown = { audience: 'caller' | 'place'; mode: 'new' | 'replace'; message: Message };

/** An adapter for a platform that lives in memory: with places, threads, posts that can be changed, and failures. */
export type MemoryAdapter = Adapter & {
  /** All posts, in their order; a repeated key is one post where `dropsRepeats`, and `findsPosts` lets it look. */
  posts: Standing[];
  told: Told[];
  shown: Shown[];
  /** The form that was opened last, and who opened it. */
  opened: { form: Form; origin: Origin } | null;
  /** Every call that reached the platform, with where it went. */
  calls: { method: Method; where: string }[];
  /** The next calls of a method fail so, one failure each. */
  fail(method: Method, ...failures: Failure[]): void;
  /** No further call fails. */
  recover(): void;
  /** The next call of a method is never answered; resolves when it came. `applied`: it was done all the same. */
  stall(method: Method, applied: boolean): Promise<void>;
  /** The next call of a method is slow: it is done when it is released. */
  hold(method: Method): { reached: Promise<void>; release: () => void };
  /** Somebody deletes a message. */
  remove(ref: MessageRef): void;
  /** An event as the platform sends it; resolves when it is answered. */
  deliver(inbound: Inbound): Promise<Reply>;
  /** Resolves when all events are answered. */
  idle(): Promise<void>;
};

export function createMemoryAdapter({
  dropsRepeats = false,
  findsPosts = false,
  milliseconds = 0,
} = {}): MemoryAdapter {
  const posts: Standing[] = [];
  const told: Told[] = [];
  const shown: Shown[] = [];
  const calls: MemoryAdapter['calls'] = [];
  const failures: { method: Method; failure: Failure | Stall }[] = [];
  const running = new Set<Promise<unknown>>();
  let handle: Handle | null = null;
  let answered: Answered = async () => {};

  const failureOf = (method: Method, where: string): Failure | Stall | undefined => {
    const next = failures.findIndex(one => one.method === method && (one.failure.where ?? where) === where);
    return next < 0 ? undefined : failures.splice(next, 1)[0]?.failure;
  };

  /** One call over the wire, with the delay and the failure that were asked for. */
  const call = async <T>(method: Method, where: string, apply: () => T): Promise<T> => {
    calls.push({ method, where });
    const failure = failureOf(method, where);
    if (milliseconds > 0) await new Promise(resolve => setTimeout(resolve, milliseconds));
    if (!failure) return apply();
    if ('until' in failure) {
      const done = failure.applied ? apply() : undefined;
      failure.reached();
      await failure.until;
      return done ?? apply();
    }
    if (failure.applied) apply();
    const { problem, retryAfter = 5 } = failure;
    throw new DeliveryError(problem, 'memory', problem === 'rate_limited' ? { retryAfter } : {});
  };

  const standing = (ref: MessageRef): Standing => {
    const found = posts.find(post => post.ref === ref);
    if (!found) throw new DeliveryError('not_found', 'no_such_message');
    return found;
  };

  const put = (place: PlaceRef, message: Message, key: string): MessageRef => {
    const repeated = dropsRepeats ? posts.find(post => post.key === key && post.place === place) : undefined;
    if (repeated) return repeated.ref;
    const ref = `memory:message:${posts.length + 1}` as MessageRef;
    posts.push({ ref, place, key, message, edits: 0 });
    shown.push({ audience: place.startsWith('memory:direct:') ? 'caller' : 'place', mode: 'new', message });
    return ref;
  };

  /** Brings a reply to where its event came from. */
  const show = (inbound: Inbound, reply: Reply): void => {
    if (reply.kind === 'message')
      shown.push({
        audience: inbound.origin.isPrivate ? 'caller' : reply.audience,
        mode: inbound.kind === 'press' ? reply.mode : 'new',
        message: reply.message,
      });
    if (reply.kind === 'form') adapter.opened = { form: reply.form, origin: inbound.origin };
  };

  const adapter: MemoryAdapter = {
    name: 'memory',
    posts,
    told,
    shown,
    opened: null,
    calls,
    messenger: {
      answer: (mention, reply) => call('answer', mention.origin.place, () => show(mention, reply)),
      post: (place, message, key) => call('post', place, () => put(place, message, key)),
      edit: (ref, message) =>
        call('edit', ref, () => {
          const post = standing(ref);
          Object.assign(post, { message, edits: post.edits + 1 });
          shown.push({ audience: 'place', mode: 'replace', message });
        }),
      direct: user => call('direct', user, () => `memory:direct:${user}` as PlaceRef),
      tell: (user, message) =>
        call('tell', user, () => {
          told.push({ user, message });
          shown.push({ audience: 'caller', mode: 'new', message });
        }),
      thread: ref => call('thread', ref, () => `memory:thread:${standing(ref).ref}` as PlaceRef),
      find: async (place, key) =>
        findsPosts
          ? call('find', place, () => posts.find(post => post.key === key && post.place === place)?.ref ?? null)
          : null,
    },
    ready: () => handle !== null,
    async start(given, tellAnswered = async () => {}) {
      handle = given;
      answered = tellAnswered;
    },
    async stop() {
      handle = null;
      await Promise.all(running);
    },
    fail: (method, ...list) => void failures.push(...list.map(failure => ({ method, failure }))),
    recover: () => void failures.splice(0),
    stall: (method, applied) =>
      new Promise(reached => {
        failures.push({ method, failure: { until: new Promise(() => {}), applied, reached } });
      }),
    hold(method) {
      const [came, freed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      failures.push({ method, failure: { until: freed.promise, applied: false, reached: came.resolve } });
      return { reached: came.promise, release: freed.resolve };
    },
    remove: ref => void posts.splice(posts.indexOf(standing(ref)), 1),
    async deliver(inbound) {
      if (!handle) throw new Error('the adapter was not started');
      const answering = handle(inbound).then(async reply => {
        show(inbound, reply);
        if (inbound.kind === 'mention' && reply.kind !== 'none') await answered(inbound);
        return reply;
      });
      running.add(answering);
      return answering.finally(() => running.delete(answering));
    },
    async idle() {
      await Promise.all(running);
    },
  };
  return adapter;
}
