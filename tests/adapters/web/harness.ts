import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createWebAdapter, type WebAdapter } from '../../../adapters/web/adapter.ts';
import { channel, placeRef, readMessage } from '../../../adapters/web/refs.ts';
import type { Deed, Post, Shown, ShownForm, ShownPart, Taken, Words } from '../../../adapters/web/wire.ts';
import type { Field, Message, Messenger } from '../../../src/chat.ts';
import type { Filled, Harness, Sent, Stimulus } from '../../contract/adapter-contract.ts';
import { type Hearing, hear } from './hearing.ts';

/** What no page may be sent: controls but the line's end, text that turns around what stands beside it, half characters. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/u;
const longestAction = 100;

/** The page as windows of two people see it: Ada, who does everything, and Ben, who sees what is for all. */
export async function createHarness(): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'smgov-room-'));
  const file = join(folder, 'room.db');
  const adapter = createWebAdapter(
    { host: '127.0.0.1', port: 0, password: null, file },
    {
      ...{ log: pino({ level: 'silent' }), now: () => Temporal.Now.instant(), command: 'smgov', title: 'Tea' },
      ackAfter: 100,
    },
  );
  const posts: Post[] = [];
  const seenByBen = new Set<number>();
  const forms: ShownForm[] = [];
  const refused: string[] = [];
  const shown = new Set<number>();
  let ada: Hearing | undefined;
  let ben: Hearing | undefined;
  let database: DatabaseSync | undefined;
  let events = 0;

  const opened = (form: ShownForm | undefined) => void (form && forms.push(form));
  /** Resolves once both windows have heard all that stands in the room. */
  const heard = async () => {
    const last = database?.prepare('select max(version) as version from entries where seen_by is null or seen_by = ?');
    const version = (person: string) => Number(last?.get(person)?.version ?? 0);
    while ((ada?.version() ?? 0) < version('ada') || (ben?.version() ?? 0) < version('ben')) await wait(2);
  };
  const after =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      const result = await call(...args);
      await heard();
      return result;
    };
  const { answer, post, edit, direct, tell, thread, find } = adapter.messenger;
  const messenger: Messenger = {
    ...{ direct, thread, find },
    ...{ answer: after(answer), post: after(post), edit: after(edit), tell: after(tell) },
  };

  const deed = async (what: Record<string, unknown>): Promise<Taken> => {
    const origin = `http://127.0.0.1:${adapter.port()}`;
    const id = `event-${events}`;
    const body = { id, as: 'ada', admin: true, zone: 'Europe/Berlin', tab: 'one', place: 'channel', ...what };
    const headers = { 'content-type': 'application/json', origin };
    const answered = await fetch(`${origin}/try/deeds`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answered.ok) throw new Error(`the page was answered with ${answered.status}`);
    const taken = (await answered.json()) as Taken;
    opened(taken.form);
    return taken;
  };

  const started: WebAdapter = {
    ...adapter,
    messenger,
    async start(handle, answered) {
      // Whoever looks at what stands then, looks as a window does.
      await adapter.start(handle, async mention => {
        await heard();
        await answered?.(mention);
      });
      database = new DatabaseSync(file);
      const from = `http://127.0.0.1:${adapter.port()}`;
      ada = await hear(from, 'ada', { post: one => void posts.push(one), taken: ({ form }) => opened(form) });
      ben = await hear(from, 'ben', { post: ({ id }) => void seenByBen.add(id), taken: () => {} });
    },
  };

  return {
    adapter: started,
    async send({ kind, text: typed, event, inThread, names }: Stimulus) {
      const text = names ? `${typed} @${names === 'speaker' ? 'Ada' : 'Chloe'}` : typed;
      events++;
      const id = event === undefined ? {} : { id: `stimulus-${event}` };
      const place = kind === 'direct' ? 'direct' : inThread ? 'thread.1' : 'channel';
      if (kind !== 'press') {
        await deed({ kind: 'say', place, text: kind === 'mention' ? `@smgov ${text}` : text, ...id });
        return;
      }
      const message: Message = { parts: [], buttons: [{ label: 'Press', action: text }] };
      const ref = await messenger.post(placeRef(channel), message, `shown-${event ?? events}`);
      shown.add(readMessage(ref).id);
      await deed({ kind: 'press', message: readMessage(ref).id, action: text, ...id });
    },
    async submit(filled: Filled) {
      events++;
      const form = forms.at(-1);
      if (!form) throw new Error('no form was opened');
      const given = new Map(filled);
      const values = Object.fromEntries(form.fields.map(field => [field.id, valueIn(field, given.get(field.id))]));
      const { form: again } = await deed({ kind: 'submit', form: form.submit, values } satisfies Partial<Deed>);
      if (again) refused.push(...again.fields.flatMap(({ problem }) => problem ?? []));
    },
    async settled() {
      await adapter.idle();
      await heard();
    },
    sent: () => posts.filter(isSent(shown)).map(one => sentAs(one, seenByBen)),
    refusals: () => refused,
    violations: () => [...posts.flatMap(violationsIn), ...forms.flatMap(form => problemsOf(JSON.stringify(form)))],
    failNext() {
      database?.exec(trouble);
    },
    async close() {
      ada?.close();
      ben?.close();
      database?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The disk takes one message less. What was done until the failure stays done, so it is the only one. */
const trouble = `
  create table if not exists trouble (times integer);
  insert into trouble values (1);
  create trigger if not exists full before insert on entries
    when new.by is null and exists (select 1 from trouble) begin
    delete from trouble;
    select raise(fail, 'database or disk is full');
  end;
`;

/** What a person leaves or fills in; throws where the dialog would not let them. */
function valueIn(field: Field, filled: string | undefined): string {
  const value = filled ?? field.initial ?? '';
  if (field.required && value === '') throw new Error(`${field.id} is required`);
  const chosen = value === '' ? [] : value.split(',');
  if ('choices' in field && !chosen.every(one => field.choices.some(choice => choice.value === one)))
    throw new Error(`${field.id} has no choice ${value}`);
  return value;
}

/** Of the bot, and not of the harness, unless it was put in its place. */
const isSent = (shown: ReadonlySet<number>) => (post: Post) => post.by === '' && (post.edited || !shown.has(post.id));

const sentAs = (post: Post, seenByBen: ReadonlySet<number>): Sent => ({
  audience: post.place !== 'direct' && seenByBen.has(post.id) && !post.onlyYou ? 'place' : 'caller',
  mode: post.edited ? 'replace' : 'new',
  text: 'shown' in post ? textOf(post.shown) : post.text,
  buttons: 'shown' in post ? buttonsOf(post.shown).map(({ label }) => label) : [],
  files: 'shown' in post ? post.shown.parts.flatMap(part => (part.kind === 'file' ? [part.text] : [])) : [],
});

const words = (some: Words[]) => some.map(({ text }) => text).join('');

const textOf = ({ parts }: Shown): string => parts.map(partText).join('\n');

function partText(part: ShownPart): string {
  switch (part.kind) {
    case 'heading':
      return part.text;
    case 'list':
      return part.items.map(words).join('\n');
    case 'tip':
      return `${part.label}: ${words(part.words)}`;
    case 'table':
      return [part.header, ...part.rows.map(row => row.map(words))].flat().join('\n');
    case 'chart':
      return [part.title, ...part.bars.map(({ label, value }) => `${label} ${value}`)].join('\n');
    case 'buttons':
    case 'file':
      return '';
    default:
      return words(part.words);
  }
}

const buttonsOf = ({ parts, buttons }: Shown) => [
  ...parts.flatMap(part => (part.kind === 'buttons' ? part.buttons : [])),
  ...buttons,
];

function violationsIn(post: Post): string[] {
  if (post.by !== '' || !('shown' in post)) return [];
  const long = buttonsOf(post.shown).filter(({ action }) => Buffer.byteLength(action) > longestAction);
  return [...problemsOf(JSON.stringify(post.shown)), ...long.map(({ label }) => `the action of ${label} is too long`)];
}

function problemsOf(json: string): string[] {
  const problems: string[] = [];
  JSON.parse(json, (key, value) => {
    if (typeof value !== 'string') return value;
    if (unsafe.test(value.replaceAll('\n', ''))) problems.push(`unsafe: ${JSON.stringify(value)}`);
    if (key === 'href' && !/^https?:/.test(value)) problems.push(`a link to ${value}`);
    return value;
  });
  return problems;
}
