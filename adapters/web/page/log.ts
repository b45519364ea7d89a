import type { Post } from '../wire.ts';
import { drawContent } from './draw.ts';
import { element } from './element.ts';

/** A list of messages, in their order. */
export type Log = {
  /** A message, or its new form. `replies`: how many stand in its thread; null where it can have none. */
  put(post: Post, replies: number | null): void;
  clear(): void;
  size(): number;
  toEnd(): void;
};

type Options = {
  nameOf(id: string): string;
  press(post: Post, action: string): void;
  toChannel(): void;
  toThread(id: number): void;
};

/** How far from the end a reader still reads along, in pixels. */
const near = 160;

export function createLog(list: HTMLOListElement, scroll: HTMLElement, options: Options): Log {
  const rows = new Map<number, HTMLLIElement>();
  const toEnd = () => scroll.scrollTo({ top: scroll.scrollHeight });
  /** The message before which one with this id belongs; null for the end, where most do. */
  const nextTo = (id: number): Element | null => {
    let next: Element | null = null;
    for (let row = list.lastElementChild; row instanceof HTMLElement && Number(row.dataset.id) > id; ) {
      next = row;
      row = row.previousElementSibling;
    }
    return next;
  };
  return {
    put(post, replies) {
      const reads = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < near;
      const row = draw(post, replies, options);
      const old = rows.get(post.id);
      const focused = old && [...old.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
      rows.set(post.id, row);
      if (old) old.replaceWith(row);
      else list.insertBefore(row, nextTo(post.id));
      // Whoever pressed a button by the keyboard goes on from it.
      if (focused !== undefined && focused >= 0) row.querySelectorAll('button')[focused]?.focus();
      if (reads) toEnd();
    },
    clear() {
      rows.clear();
      list.replaceChildren();
    },
    size: () => rows.size,
    toEnd,
  };
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function draw(post: Post, replies: number | null, { nameOf, press, toChannel, toThread }: Options): HTMLLIElement {
  const name = nameOf(post.by);
  const time = element('time', '', clock.format(new Date(post.at)));
  time.dateTime = post.at;
  const head = element('p', 'head', element('strong', '', name), ' ', time);
  if (post.edited) head.append(' ', element('span', 'small', 'edited'));
  if (post.onlyYou) head.append(' ', element('span', 'only', 'only you'));
  const content = drawContent(post, { press: action => press(post, action), toChannel });
  const body = element('div', 'body', head, content);
  if (replies !== null && post.place === 'channel' && !post.onlyYou)
    body.append(threadButton(post.id, replies, toThread));
  const face = element('span', post.by === '' ? 'face bot' : `face ${post.by}`, post.by === '' ? '' : name.slice(0, 1));
  face.ariaHidden = 'true';
  const row = element('li', post.onlyYou ? 'post private' : 'post', face, body);
  row.dataset.id = String(post.id);
  return row;
}

function threadButton(id: number, replies: number, toThread: (id: number) => void): HTMLElement {
  const words = replies === 0 ? 'Reply in thread' : replies === 1 ? '1 reply' : `${replies} replies`;
  const button = element('button', replies > 0 ? 'quiet replies' : 'quiet', words);
  button.type = 'button';
  button.addEventListener('click', () => toThread(id));
  return button;
}
