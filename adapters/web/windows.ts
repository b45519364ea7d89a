import { type PersonId, people, written } from './refs.ts';
import type { Entry, Room } from './room.ts';
import type { Window } from './transport.ts';
import type { Hello, Post } from './wire.ts';

/** The open windows of the page. */
export type Windows = {
  /** Tells a window all that it has missed, and what comes from now on. */
  listen(window: Window): void;
  /** Tells those windows that go by this name, of which there is one. */
  tell(tab: string, event: string, data: unknown): void;
};

/** Each window shows the room to one person, from the version on that it has seen last. */
export function createWindows(room: () => Room, hello: Hello): Windows {
  const open = new Map<Window, string>();
  return {
    listen(window) {
      const person = people.find(({ id }) => id === window.asked.get('as'))?.id ?? people[0].id;
      const { name, since, watch } = room();
      const tellPost = (entry: Entry, version: number) =>
        window.tell('post', postFor(entry, person), `${name}.${version}`);
      const [seenRoom, seen] = (window.seen ?? '').split('.');
      const goesOn = seenRoom === name;
      window.tell('hello', { ...hello, isNew: !goesOn });
      for (const { entry, version } of since(goesOn ? Number(seen) || 0 : 0, person)) tellPost(entry, version);
      window.tell('ready', {});
      const end = watch(({ entry, version }) => {
        if (entry.seenBy === null || entry.seenBy === person) tellPost(entry, version);
      });
      open.set(window, window.asked.get('tab') ?? '');
      window.gone(() => {
        end();
        open.delete(window);
      });
    },
    tell(tab, event, data) {
      for (const [window, name] of open) if (name === tab) window.tell(event, data);
    },
  };
}

function postFor({ id, place, by, seenBy, at, content, edited }: Entry, person: PersonId): Post {
  const where = place.kind === 'direct' ? 'direct' : written(place);
  const onlyYou = seenBy === person && place.kind !== 'direct';
  return { id, place: where, by: by ?? '', at: at.toString(), onlyYou, edited, ...content };
}
