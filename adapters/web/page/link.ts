import type { Deed, Greeting, Post, Taken } from '../wire.ts';

/** What the server tells. `lost`: it is not reached for now. */
export type Hearing = {
  hello(greeting: Greeting): void;
  post(post: Post): void;
  ready(): void;
  taken(taken: Taken): void;
  lost(): void;
};

const pause = 1_000;
/** Tries of one deed, a second apart: as long as a restart takes, and then some. */
const tries = 60;

/**
 * Listens as one person. The browser comes again by itself after a lost connection, with the id that it has heard last;
 * where it gave up, as after an error of the server, that is done here. The result ends it.
 */
export function listen(as: string, tab: string, hearing: Hearing): () => void {
  let source: EventSource;
  let over = false;
  const open = () => {
    source = new EventSource(`/try/events?${new URLSearchParams({ as, tab })}`);
    const on = (name: 'hello' | 'post' | 'taken' | 'ready') =>
      source.addEventListener(name, event => !over && hearing[name](JSON.parse(event.data)));
    for (const name of ['hello', 'post', 'taken', 'ready'] as const) on(name);
    source.addEventListener('error', () => {
      if (over) return;
      hearing.lost();
      if (source.readyState === EventSource.CLOSED) setTimeout(again, pause);
    });
  };
  /** A password may be asked for again. */
  const again = async () => {
    const answer = await fetch('/try', { method: 'GET' }).catch(() => undefined);
    if (over) return;
    if (answer?.status === 401) location.reload();
    else open();
  };
  open();
  return () => {
    over = true;
    source.close();
  };
}

/** Sends what a person did until the server has taken it; it takes each once. Rejects where it never will. */
export async function send(deed: Deed): Promise<Taken> {
  for (let left = tries; left > 0; left--) {
    const answer = await fetch('/try/deeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(deed),
    }).catch(() => undefined);
    if (answer?.ok) return answer.json();
    if (answer?.status === 401) location.reload();
    if (answer?.status === 413) throw new Error('That is too long to be sent.');
    if (answer && answer.status < 500) throw new Error('The bot did not understand that. Reload the page.');
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  throw new Error('The bot is not reached. Is it still running?');
}
