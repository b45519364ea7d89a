import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DeliveryError } from '../../src/errors.ts';
import { limits } from './limits.ts';
import { type PersonId, type Place, placeOf, written } from './refs.ts';
import type { Shown } from './wire.ts';

/** A message of the room. `seenBy` null: by all; `by` null: the bot's. */
export type Entry = {
  id: number;
  place: Place;
  by: PersonId | null;
  seenBy: PersonId | null;
  at: Temporal.Instant;
  /** Equal for repeats of one post. */
  key: string;
  content: { text: string } | { shown: Shown };
  edited: boolean;
};

/** `version` counts every change of the room. */
type Version = { entry: Entry; version: number };

/** The messages of the page, which are what a chat program keeps of its channels. Failures are `DeliveryError`s. */
export type Room = {
  /** Told apart from a room that was begun anew. */
  name: string;
  /** A new message; the one that stands under its key where there is one. */
  add(entry: Omit<Entry, 'id' | 'edited'>): Entry;
  /** Other content for a message; where the room has lost it, it stands there again. */
  edit(entry: Omit<Entry, 'edited' | 'key'>): void;
  get(id: number): Entry | undefined;
  find(place: Place, key: string, since: Temporal.Instant): Entry | undefined;
  /** What was changed after that version and this person may see, in the order of the changes. */
  since(version: number, person: PersonId): Version[];
  /** Calls back for each change; the result ends that. */
  watch(listener: (changed: Version) => void): () => void;
  close(): void;
};

const tables = `
  create table if not exists room (name text not null);
  create table if not exists entries (
    id integer primary key, version integer not null, place text not null, key text not null,
    by text, seen_by text, at text not null, content text not null, edited integer not null
  );
  create unique index if not exists by_key on entries (place, key);
`;

/** Opens the room in a file of SQLite, or in memory for ":memory:". Messages beyond the last thousand are let go. */
export function openRoom(file: string, now: () => Temporal.Instant): Room {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 500');
  database.exec(tables);
  database
    .prepare('insert into room (name) select ? where not exists (select 1 from room)')
    .run(String(now().epochMilliseconds));
  const name = String(database.prepare('select name from room').get()?.name);
  const write = database.prepare(
    `insert into entries (id, version, place, key, by, seen_by, at, content, edited) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set version = excluded.version, content = excluded.content, edited = 1`,
  );
  const last = database.prepare('select max(id) as id, max(version) as version from entries');
  const trim = database.prepare(
    `delete from entries where id <= (select id from entries order by id desc limit 1 offset ${limits.kept}) and version < ?`,
  );
  const byId = database.prepare('select * from entries where id = ?');
  const byKey = database.prepare('select * from entries where place = ? and key = ?');
  const changed = database.prepare(
    'select * from entries where version > ? and (seen_by is null or seen_by = ?) order by version',
  );
  const listeners = new Set<(changed: Version) => void>();

  const put = (entry: Entry): Entry => {
    const version = Number(last.get()?.version ?? 0) + 1;
    const { id, place, key, by, seenBy, at, content, edited } = entry;
    const values = [id, version, written(place), key, by, seenBy, at.toString(), JSON.stringify(content)] as const;
    write.run(...values, edited ? 1 : 0);
    trim.run(version);
    for (const listener of listeners) listener({ entry, version });
    return entry;
  };
  const get = (id: number) => versionOf(byId.get(id))?.entry;
  const atKey = (place: Place, key: string) => versionOf(byKey.get(written(place), key))?.entry;

  return {
    name,
    get: id => told(() => get(id)),
    add: entry =>
      told(() => {
        // By the clock, so that a room that was begun anew never means another message by an old reference.
        const id = Math.max(now().epochMilliseconds, Number(last.get()?.id ?? 0) + 1);
        return atKey(entry.place, entry.key) ?? put({ ...entry, id, edited: false });
      }),
    edit: entry =>
      told(() => {
        put({ ...entry, ...kept(get(entry.id), entry.id), content: entry.content, edited: true });
      }),
    find: (place, key, since) =>
      told(() => {
        const entry = atKey(place, key);
        return entry && Temporal.Instant.compare(entry.at, since) >= 0 ? entry : undefined;
      }),
    since: (version, person) => told(() => changed.all(version, person).flatMap(row => versionOf(row) ?? [])),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => database.close(),
  };
}

/** What of a message its edits leave as it is. */
const kept = (entry: Entry | undefined, id: number): Partial<Entry> & Pick<Entry, 'key'> =>
  entry ?? { key: `lost-${id}` };

/** Its file may be full, locked or gone. */
function told<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new DeliveryError('unavailable', 'room_not_written', { cause });
  }
}

/** A row of `entries`, which only `put` writes. */
function versionOf(row: Record<string, unknown> | undefined): Version | undefined {
  const place = placeOf(String(row?.place));
  if (!row || !place) return undefined;
  const entry: Entry = {
    id: Number(row.id),
    place,
    key: String(row.key),
    by: row.by as PersonId | null,
    seenBy: row.seen_by as PersonId | null,
    at: Temporal.Instant.from(String(row.at)),
    content: JSON.parse(String(row.content)),
    edited: row.edited === 1,
  };
  return { entry, version: Number(row.version) };
}
