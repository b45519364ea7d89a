import type { Post, Taken } from '../../../adapters/web/wire.ts';

/** A window that listens, as a browser's EventSource does. `version`: the last one that it has heard of. */
export type Hearing = { version(): number; id(): string; close(): void };

type Told = { post(post: Post): void; taken(taken: Taken): void };

/** Resolves once all that stands in the room was heard. `last` is where an earlier window stopped. */
export async function hear(from: string, as: string, told: Told, last?: string): Promise<Hearing> {
  const end = new AbortController();
  const headers = last === undefined ? {} : { 'last-event-id': last };
  const response = await fetch(`${from}/try/events?as=${as}&tab=one`, { headers, signal: end.signal });
  const ready = Promise.withResolvers<void>();
  let id = last ?? '';
  const take = (block: string) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    const [event, data] = [field('event'), field('data') ?? '{}'];
    id = field('id') ?? id;
    if (event === 'post') told.post(JSON.parse(data));
    if (event === 'taken') told.taken(JSON.parse(data));
    if (event === 'ready') ready.resolve();
  };
  const read = async () => {
    let rest = '';
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = `${rest}${text}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) take(block);
    }
  };
  // It ends when it is closed, or when the server goes.
  read().catch(() => {});
  await ready.promise;
  return { version: () => Number(id.split('.')[1] ?? 0), id: () => id, close: () => end.abort() };
}
