import type { Deed, Greeting, Post, Taken } from '../wire.ts';
import { composer } from './composer.ts';
import { byId, element } from './element.ts';
import { openForm } from './form.ts';
import { listen, send } from './link.ts';
import { createLog, type Log } from './log.ts';

/** Who the reader is stays with the window over a reload, so that two windows can be two people. */
const remembered = { as: sessionStorage.getItem('as') ?? '', admin: sessionStorage.getItem('admin') !== 'no' };
const tab = sessionStorage.getItem('tab') ?? crypto.randomUUID();
sessionStorage.setItem('tab', tab);

const state = { as: remembered.as, place: 'channel', thread: 0 };
const posts = new Map<number, Post>();
let greeting: Greeting | undefined;
let stop = () => {};

const dialog = byId('dialog', HTMLDialogElement);
const status = byId('state', HTMLElement);
const admin = byId('admin', HTMLInputElement);
const thread = byId('thread', HTMLElement);
const toChannel = byId('to-channel', HTMLButtonElement);
const toDirect = byId('to-direct', HTMLButtonElement);

type Doing = Pick<Deed, 'place'> & { kind: Deed['kind'] } & Record<string, unknown>;

/** Sends what the reader did; a form that comes back is opened where it was. */
async function act(doing: Doing): Promise<Taken> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const deed = { id: crypto.randomUUID(), as: state.as, admin: admin.checked, zone, tab, ...doing } as Deed;
  return send(deed);
}

function tell(doing: Doing): void {
  act(doing).then(
    taken => open(taken, doing.place),
    error => say(error instanceof Error ? error.message : String(error)),
  );
}

function open({ form }: Taken, place: string): void {
  if (form) openForm(dialog, form, values => act({ kind: 'submit', place, form: form.submit, values }));
}

const say = (text: string): void => status.replaceChildren(text);

const doing = {
  press: (post: Post, action: string) => tell({ kind: 'press', place: post.place, message: post.id, action }),
  toChannel: () => go('channel'),
  toThread: (id: number) => openThread(id),
};
const nameOf = (id: string): string =>
  id === '' ? (greeting?.command ?? '') : (greeting?.people.find(person => person.id === id)?.name ?? id);
const room: Log = createLog(byId('log', HTMLOListElement), byId('scroll', HTMLElement), { nameOf, ...doing });
const side: Log = createLog(byId('thread-log', HTMLOListElement), byId('thread-scroll', HTMLElement), {
  nameOf,
  ...doing,
});

const suggest = (place: () => string) => async (text: string) =>
  (await act({ kind: 'suggest', place: place(), text })).choices ?? [];
const wording = { channel: 'Ask a question, or type a command', direct: 'Write to the bot' } as const;
const main = composer(byId('composer', HTMLFormElement), {
  label: wording.channel,
  send: text => tell({ kind: 'say', place: state.place, text }),
  suggest: suggest(() => state.place),
});
composer(byId('thread-composer', HTMLFormElement), {
  label: 'Reply in the thread',
  send: text => tell({ kind: 'say', place: `thread.${state.thread}`, text }),
  suggest: suggest(() => `thread.${state.thread}`),
});

function put(post: Post): void {
  posts.set(post.id, post);
  const on = Number(/^thread\.(\d+)$/.exec(post.place)?.[1] ?? 0);
  if (post.place === state.place) room.put(post, repliesTo(post.id));
  else if (on > 0) refresh(on);
  else mark(post);
  if (state.thread > 0 && (on === state.thread || post.id === state.thread)) side.put(post, null);
  byId('intro', HTMLElement).hidden = state.place !== 'channel' || room.size() > 0;
}

/** The message that a thread hangs on tells how many replies there are. */
function refresh(id: number): void {
  const post = posts.get(id);
  if (post && post.place === state.place) room.put(post, repliesTo(id));
}

const repliesTo = (id: number): number => [...posts.values()].filter(({ place }) => place === `thread.${id}`).length;

/** A place that is not looked at says that there is something new. */
function mark({ place }: Post): void {
  if (ready) (place === 'direct' ? toDirect : toChannel).classList.add('news');
}

function go(place: 'channel' | 'direct'): void {
  state.place = place;
  toChannel.ariaCurrent = place === 'channel' ? 'page' : null;
  toDirect.ariaCurrent = place === 'direct' ? 'page' : null;
  (place === 'direct' ? toDirect : toChannel).classList.remove('news');
  byId('where', HTMLElement).textContent = place === 'channel' ? (greeting?.channel ?? '') : (greeting?.command ?? '');
  byId('about', HTMLElement).textContent = place === 'channel' ? (greeting?.title ?? '') : 'Only you and the bot';
  main.setLabel(wording[place]);
  openThread(0);
  room.clear();
  byId('intro', HTMLElement).hidden = place !== 'channel';
  for (const post of [...posts.values()].sort((one, other) => one.id - other.id)) if (post.place === place) put(post);
  room.toEnd();
}

function openThread(id: number): void {
  state.thread = id;
  thread.hidden = id === 0;
  side.clear();
  if (id === 0) return;
  for (const post of posts.values()) if (post.id === id || post.place === `thread.${id}`) side.put(post, null);
  thread.querySelector('textarea')?.focus();
}

let ready = false;

/** All of the room anew, as this person sees it. */
function become(person: string): void {
  state.as = person;
  sessionStorage.setItem('as', person);
  stop();
  ready = false;
  stop = listen(person, tab, {
    hello(told) {
      greeting = told;
      if (told.isNew) posts.clear();
      introduce(told);
      if (told.isNew) go(state.place === 'direct' ? 'direct' : 'channel');
    },
    post: put,
    ready() {
      ready = true;
      say('');
      room.toEnd();
    },
    taken: taken => open(taken, state.place),
    lost: () => say('Connection lost. Trying again …'),
  });
}

function introduce({ title, command, channel, people }: Greeting): void {
  document.title = `${channel} · ${command}`;
  byId('command', HTMLElement).textContent = command;
  byId('title', HTMLElement).textContent = title;
  toChannel.textContent = channel;
  state.as ||= people[0]?.id ?? '';
  const list = byId('people', HTMLElement);
  if (list.childElementCount === 0) list.append(...people.map(personRow));
  const examples = ['help', 'topics', 'quiz now 1m'].map(text => {
    const button = element('button', '', text);
    button.type = 'button';
    button.addEventListener('click', () => tell({ kind: 'say', place: 'channel', text }));
    return button;
  });
  byId('examples', HTMLElement).replaceChildren(...examples);
}

function personRow({ id, name }: { id: string; name: string }): HTMLElement {
  const radio = element('input');
  radio.type = 'radio';
  radio.name = 'person';
  radio.value = id;
  radio.checked = id === state.as;
  radio.addEventListener('change', () => become(id));
  return element('label', 'person', radio, element('span', `face ${id}`, name.slice(0, 1)), element('span', '', name));
}

admin.checked = remembered.admin;
admin.addEventListener('change', () => sessionStorage.setItem('admin', admin.checked ? 'yes' : 'no'));
toChannel.addEventListener('click', () => go('channel'));
toDirect.addEventListener('click', () => go('direct'));
byId('close-thread', HTMLButtonElement).addEventListener('click', () => openThread(0));
thread.addEventListener('keydown', event => event.key === 'Escape' && openThread(0));
become(state.as);
