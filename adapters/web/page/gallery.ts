import type { ShownGallery } from '../wire.ts';
import { drawShown } from './draw.ts';
import { byId, element } from './element.ts';
import { openForm } from './form.ts';

type Look = ShownGallery['looks'][number];

const state = byId('state', HTMLElement);
const dialog = byId('dialog', HTMLDialogElement);

/** Buttons do nothing here: what they would say stands among the other messages. */
const idle = { press: () => {}, toChannel: () => {} };

function draw({ name, to, said, payloads }: Look): HTMLElement {
  const head = element('header', '', element('h2', '', name), ...(to ? [element('p', 'note', to)] : []));
  const sides = payloads.map(({ platform, text }) => {
    const payload = element('pre', '', text);
    payload.tabIndex = 0;
    return element('details', '', element('summary', '', `${platform}: what it is sent`), payload);
  });
  return element('article', 'look', head, element('div', 'body', drawSaid(said)), element('div', 'payloads', ...sides));
}

function drawSaid(said: Look['said']): HTMLElement {
  if ('parts' in said) return drawShown(said, idle);
  const button = element('button', '', `Open the form “${said.title}”`);
  button.type = 'button';
  button.addEventListener('click', () => openForm(dialog, said, async () => ({})));
  return element('p', 'buttons', button);
}

/** Draws all anew, and leaves what was unfolded as it was. */
function show({ title, problems, looks }: ShownGallery): void {
  const unfolded = new Set([...document.querySelectorAll('details')].flatMap((one, i) => (one.open ? [i] : [])));
  document.title = title;
  byId('title', HTMLElement).textContent = title;
  const list = byId('problems', HTMLElement);
  list.hidden = problems.length === 0;
  list.replaceChildren(...problems.map(problem => element('p', '', problem)));
  byId('looks', HTMLElement).replaceChildren(...looks.map(draw));
  for (const [i, one] of [...document.querySelectorAll('details')].entries()) one.open = unfolded.has(i);
  state.textContent = `${looks.length} messages. The page follows the files of the guide.`;
}

const source = new EventSource('/try/events');
source.addEventListener('gallery', ({ data }) => show(JSON.parse(data)));
source.addEventListener('error', () => state.replaceChildren('The command has ended. Start it again.'));
