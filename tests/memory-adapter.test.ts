import type { Field, Inbound, MessageRef, Origin, PersonRef, PlaceRef, UserRef } from '../src/chat.ts';
import { buttonsOf } from '../src/text/build.ts';
import { plainText } from '../src/text/plain.ts';
import { adapterContract, type Filled, type Harness, type Stimulus } from './contract/adapter-contract.ts';
import { createMemoryAdapter } from './memory-adapter.ts';

const at = Temporal.Instant.from('2026-03-02T09:00:00Z');
const origin: Origin = {
  user: 'memory:user:1' as UserRef,
  userName: 'Maria',
  place: 'memory:place:1' as PlaceRef,
  thread: null,
  isPrivate: false,
  isAdmin: false,
  zone: null,
  person: 'memory:person:ann' as PersonRef,
  canPost: { ok: true },
};

/** What stands in for a platform in the tests of the core behaves as adapters do. */
async function createHarness(): Promise<Harness> {
  const adapter = createMemoryAdapter();
  const answering: Promise<unknown>[] = [];
  let events = 100;
  const deliver = (inbound: Inbound) => void answering.push(adapter.deliver(inbound).catch(() => undefined));
  return {
    adapter,
    send: async stimulus => deliver(inboundOf(stimulus, stimulus.event ?? events++)),
    async submit(filled) {
      if (!adapter.opened) throw new Error('no form was opened');
      const { form, origin: opener } = adapter.opened;
      const values = Object.fromEntries(form.fields.map(field => [field.id, chosenFor(field, filled)]));
      deliver({ kind: 'submit', eventId: `memory:${events++}`, at, origin: opener, form: form.submit, values });
    },
    async settled() {
      await Promise.all(answering);
    },
    sent: () =>
      adapter.shown.map(({ audience, mode, message }) => ({
        ...{ audience, mode, text: plainText(message), buttons: buttonsOf(message).map(({ label }) => label) },
      })),
    refusals: () => adapter.opened?.form.fields.flatMap(({ problem = [] }) => problem) ?? [],
    violations: () => [],
    failNext: problem => {
      for (const method of ['post', 'answer'] as const) adapter.fail(method, { problem });
    },
    async close() {},
  };
}

function inboundOf({ kind, text, inThread = false }: Stimulus, event: number): Inbound {
  const thread = inThread ? ('memory:thread:1' as PlaceRef) : null;
  const common = { eventId: `memory:${event}`, at, origin: { ...origin, thread, isPrivate: kind === 'direct' } };
  if (kind === 'press') return { kind, ...common, action: text, message: 'memory:message:0' as MessageRef };
  if (kind === 'left') return { kind, ...common, tenant: null };
  if (kind === 'opened' || kind === 'joined') return { kind, ...common };
  return { kind: kind === 'direct' ? 'mention' : kind, ...common, text };
}

function chosenFor(field: Field, filled: Filled): string {
  const value = filled.find(([id]) => id === field.id)?.[1] ?? field.initial ?? '';
  const allowed = 'choices' in field ? new Set(field.choices.map(choice => choice.value)) : null;
  const chosen = field.kind === 'choices' ? value.split(',') : [value];
  if (value === '' && field.required) throw new Error(`${field.id} is required`);
  if (value !== '' && allowed && !chosen.every(one => allowed.has(one))) throw new Error(`no choice ${value}`);
  return value;
}

adapterContract(
  'memory',
  {
    stimuli: ['command', 'mention', 'direct', 'press'],
    problems: ['rate_limited', 'forbidden', 'not_found', 'invalid', 'unavailable', 'unknown_outcome', 'bot'],
    notices: ['opened', 'joined', 'left'],
    finds: false,
    findsAnswers: [],
    formsStayOpen: true,
    quizOff: 'quiz off',
    hasThreads: true,
    hasBots: false,
    placeShown: (_, words) => words,
    names: [],
    redelivers: true,
    sendsFiles: false,
  },
  createHarness,
);
