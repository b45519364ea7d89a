import type { Form, Message } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import { createDoor } from './door.ts';
import { explain } from './errors.ts';
import { renderForm } from './forms.ts';
import { renderMessage } from './render.ts';
import { createTransport, type Window } from './transport.ts';
import type { ShownGallery } from './wire.ts';

type Look = { name: string; to: string; said: Message | Form; payloads: { platform: string; text: string }[] };
/** What there is to see; where the guide cannot be read, its problems and no looks. */
type Seen = { title: string; looks: Look[]; problems: string[] };

type Options = { port: number; log: Log; command: string; look: () => Promise<Seen> };

/** A page on this machine that shows what the bot says, for the guide's authors. */
export type Gallery = {
  /** Resolves to its address. */
  open(): Promise<string>;
  /** Looks again, and shows what has changed in every window. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

export function createGallery({ port, log, command, look }: Options): Gallery {
  const windows = new Set<Window>();
  let seen: ShownGallery | undefined;
  const refresh = async () => {
    try {
      seen = shown(await look(), command, seen);
      for (const window of windows) window.tell('gallery', seen);
    } catch (error) {
      log.error(explain(error), 'the guide could not be shown');
    }
  };
  const transport = createTransport({
    ...{ host: '127.0.0.1', port, log, door: createDoor(null), home: 'gallery.html' },
    listened(window) {
      windows.add(window);
      window.gone(() => windows.delete(window));
      window.tell('gallery', seen);
    },
    done: async () => undefined,
  });
  return {
    refresh,
    close: () => transport.close(),
    async open() {
      await refresh();
      await transport.open();
      return `http://localhost:${transport.port()}/try`;
    },
  };
}

/** While the guide has a problem that leaves nothing to see, what was seen before stays. */
function shown({ title, looks, problems }: Seen, command: string, before: ShownGallery | undefined): ShownGallery {
  if (looks.length === 0 && before) return { ...before, problems };
  const drawn = looks.map(({ said, ...look }) => ({
    ...look,
    said: 'parts' in said ? renderMessage(said, command) : renderForm(said),
  }));
  return { title, problems, looks: drawn };
}
