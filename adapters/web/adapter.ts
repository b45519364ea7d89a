import type { Adapter, Answered, Handle, Reply } from '../../src/chat.ts';
import { DeliveryError } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import { acknowledgeAfter, inTime } from '../kit/in-time.ts';
import { createRunning } from '../kit/running.ts';
import { createDoor } from './door.ts';
import { explain } from './errors.ts';
import { createMessenger, createWriting } from './messenger.ts';
import { type Arrival, parse, readDeed } from './parse.ts';
import { people } from './refs.ts';
import { deliver, takenOf } from './replies.ts';
import { openRoom, type Room } from './room.ts';
import { createTransport } from './transport.ts';
import { createWindows } from './windows.ts';

export { isLoopback } from './door.ts';

export type WebDeps = {
  log: Log;
  now: () => Temporal.Instant;
  command: string;
  /** What the guide is called. */
  title: string;
  /** Milliseconds until what was done is acknowledged without its answer; 0: at once. */
  ackAfter?: number;
};

export type WebOptions = {
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Asked for where others can reach the page; null: nobody can. */
  password: string | null;
  /** Where the messages of the page are kept: a file of SQLite, or ":memory:". */
  file: string;
};

export type WebAdapter = Adapter & {
  /** Where it listens, once it was started. */
  port(): number;
  /** Resolves once nothing that has come in is still being worked on. */
  idle(): Promise<void>;
};

/** The name of the one channel. */
const channelName = '#study-group';

/** The bot on a page in the browser: a channel with three people, any of whom the reader can be. */
export function createWebAdapter({ host, port, password, file }: WebOptions, deps: WebDeps): WebAdapter {
  const { log, now, command, title, ackAfter = acknowledgeAfter } = deps;
  let opened: Room | undefined;
  const room = (): Room => {
    if (!opened) throw new DeliveryError('unavailable', 'room_not_open');
    return opened;
  };
  const running = createRunning(log, explain);
  const options = { room, now, command };
  const writing = createWriting(options);
  const windows = createWindows(room, { title, command, channel: channelName, people: [...people] });
  const core = { handle: (async () => ({ kind: 'none' })) as Handle, answered: (async () => {}) as Answered };

  /** What a person wrote stands in the room before it is answered, once, however often it is sent. */
  const echo = ({ inbound, where, by }: Arrival, text: string): void => {
    const isOpen = inbound.kind === 'mention';
    const seenBy = isOpen && where.kind !== 'direct' ? null : by;
    room().add({ place: where, by, seenBy, at: inbound.at, key: `said-${inbound.eventId}`, content: { text } });
  };

  const answer = async (arrival: Arrival, asked: Promise<Reply>, isLate: () => boolean): Promise<void> => {
    const { inbound, tab } = arrival;
    const reply = await asked;
    try {
      deliver(reply, arrival, writing);
      if (reply.kind === 'form' && isLate()) windows.tell(tab, 'taken', takenOf(reply));
    } finally {
      if (inbound.kind === 'mention' && reply.kind !== 'none') await core.answered(inbound);
    }
  };

  const transport = createTransport({
    ...{ host, port, log, door: createDoor(password), home: 'index.html' },
    listened: windows.listen,
    async done(body) {
      const deed = readDeed(body);
      const arrival = deed && parse(deed, command, now());
      if (!deed || !arrival) return undefined;
      if (deed.kind === 'say') echo(arrival, deed.text);
      const asked = core.handle(arrival.inbound);
      if (deed.kind === 'suggest') return takenOf(await asked);
      let late = false;
      const { eventId, kind } = arrival.inbound;
      // An answer stands in the room before what asked for it is acknowledged, if it comes in time.
      const answered = Promise.withResolvers<void>();
      running.run({ eventId, kind }, () => answer(arrival, asked, () => late).finally(answered.resolve));
      const early =
        ackAfter > 0
          ? await inTime(
              answered.promise.then(() => asked),
              ackAfter,
            )
          : undefined;
      late = early === undefined;
      return early ? takenOf(early) : {};
    },
  });

  return {
    name: 'web',
    messenger: createMessenger(options, writing),
    ready: () => transport.isOpen(),
    port: () => transport.port(),
    idle: running.idle,
    async start(handle, answered = async () => {}) {
      Object.assign(core, { handle, answered });
      opened = openRoom(file, now);
      await transport.open();
    },
    async stop() {
      await running.end();
      await transport.close();
      opened?.close();
      opened = undefined;
    },
  };
}
