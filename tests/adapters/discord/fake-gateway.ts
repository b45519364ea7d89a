import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { fixture, ids, type Raw } from './fixtures.ts';

/**
 * Milliseconds after which the adapter would give a sign of life by itself; Discord asks for 41 s. discord.js takes a
 * connection for dead, and begins a new one, where such a sign is due in the moment between one that was asked for, as
 * `takenIn` does, and its receipt. So none is due while a test runs.
 */
const heartbeat = 86_400_000;

/** What one identification began: its events so far, and the connection that hears them just now. */
type Session = { id: string; shard: number; shards: number; events: Raw[]; socket: WebSocket | null };

/**
 * Discord's gateway: it says hello, takes a token or refuses it, and sends events. Each session hears all events of its
 * shard, so two of them hear everything twice; one whose connection broke, or was closed by an unusual code, can be
 * resumed, and hears what it missed.
 */
export class FakeGateway {
  /** What the adapter identified itself with, once for each new session. */
  readonly identifies: Raw[] = [];
  /** Servers of the bot that are out of order, so that nothing comes of them but their ids. */
  readonly out: string[] = [];
  /** Those that are well, as they are told of. */
  guilds: Raw[] = [fixture('guild-create')];
  /** The number of connections that it recommends. */
  shards = 1;
  readonly #token: string;
  readonly #url: () => string;
  readonly #server: WebSocketServer;
  readonly #pings: (() => void)[] = [];
  readonly #resumes: (() => void)[] = [];
  readonly #sessions = new Map<string, Session>();
  #socket: WebSocket | undefined;
  #closeOnIdentify: number | undefined;
  #mute: 'hello' | 'ready' | undefined;

  constructor(server: Server, token: string, url: () => string) {
    this.#token = token;
    this.#url = url;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', socket => {
      this.#socket = socket;
      this.connections += 1;
      socket.on('message', data => this.#receive(socket, JSON.parse(String(data))));
      socket.on('close', code => this.#closed(socket, code));
      if (this.#mute !== 'hello') send(socket, { op: 10, d: { heartbeat_interval: heartbeat } });
    });
  }

  /** The connections that hear events now. */
  get listeners(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null).length;
  }

  /** The connections that there ever were. */
  connections = 0;
  /** How often somebody began a session of a shard that another one was connected to. */
  rivals = 0;

  /** Breaks all connections, as the death of a process does. */
  cut(): void {
    for (const session of this.#sessions.values()) session.socket = null;
    for (const client of this.#server.clients) client.pause();
  }

  event(type: string, data: Raw): void {
    const guild = data.guild_id ?? (type.startsWith('GUILD_') ? data.id : undefined);
    const hears = ({ shard, shards }: Session) => shard === shardOf(guild, shards);
    for (const session of this.#sessions.values()) if (hears(session)) tell(session, type, data);
  }

  /** Resolves once the adapter has taken in all events sent before: it answers the gateway's requests in order. */
  takenIn(): Promise<void> {
    return new Promise(resolve => {
      this.#pings.push(resolve);
      const live = [...this.#sessions.values()].findLast(({ socket }) => socket !== null);
      const socket = live?.socket ?? this.#socket;
      if (socket) send(socket, { op: 1, d: null });
    });
  }

  /** Asks the adapter to connect again; resolves once it has resumed its session. */
  reconnect(): Promise<void> {
    return new Promise(resolve => {
      this.#resumes.push(resolve);
      if (this.#socket) send(this.#socket, { op: 7, d: null });
    });
  }

  closeWith(code: number): void {
    this.#socket?.close(code);
  }

  closeOnIdentifyWith(code: number): void {
    this.#closeOnIdentify = code;
  }

  /** Takes connections, and never says this. */
  withhold(what: 'hello' | 'ready'): void {
    this.#mute = what;
  }

  /** Forgets all sessions that nobody hears, as Discord does after some minutes. */
  forget(): void {
    for (const [id, { socket }] of this.#sessions) if (socket === null) this.#sessions.delete(id);
  }

  end(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #closed(socket: WebSocket, code: number): void {
    for (const session of this.#sessions.values()) {
      if (session.socket !== socket) continue;
      session.socket = null;
      if (code === 1_000 || code === 1_001) this.#sessions.delete(session.id);
    }
  }

  #receive(socket: WebSocket, { op, d }: { op: number; d: Raw }): void {
    if (op === 1) {
      send(socket, { op: 11 });
      for (const pong of this.#pings.splice(0)) pong();
    }
    if (op === 2) this.#identified(socket, d);
    if (op === 6) this.#resumed(socket, d);
  }

  #identified(socket: WebSocket, data: Raw): void {
    this.identifies.push(data);
    const refusal = this.#closeOnIdentify ?? (data.token === this.#token ? undefined : 4004);
    if (refusal !== undefined) socket.close(refusal);
    if (refusal !== undefined || this.#mute === 'ready') return;
    const [shard = 0, shards = 1] = data.shard as number[];
    for (const other of this.#sessions.values()) if (other.socket && other.shard === shard) this.rivals += 1;
    const session = { id: `session-${this.identifies.length}`, shard, shards, events: [], socket };
    this.#sessions.set(session.id, session);
    this.#welcome(session);
  }

  #resumed(socket: WebSocket, { token, session_id, seq }: Raw): void {
    const session = this.#sessions.get(String(session_id));
    if (token !== this.#token) socket.close(4004);
    else if (session) this.#goOn(session, socket, Number(seq));
    else send(socket, { op: 9, d: false });
  }

  #goOn(session: Session, socket: WebSocket, sequence: number): void {
    session.socket = socket;
    for (const missed of session.events.slice(sequence)) send(socket, missed);
    tell(session, 'RESUMED', {});
    for (const resumed of this.#resumes.splice(0)) resumed();
  }

  #welcome(session: Session): void {
    const guilds = this.guilds.filter(({ id }) => session.shard === shardOf(id, session.shards));
    tell(session, 'READY', {
      ...{ v: 10, session_id: session.id, resume_gateway_url: this.#url(), shard: [session.shard, session.shards] },
      user: { id: ids.bot, username: 'guide-bot', discriminator: '0', bot: true, avatar: null, global_name: null },
      guilds: [...guilds.map(({ id }) => id), ...this.out].map(id => ({ id, unavailable: true })),
      application: { id: ids.bot, flags: 0 },
    });
    for (const guild of guilds) tell(session, 'GUILD_CREATE', guild);
  }
}

const send = (socket: WebSocket, data: Raw): void => socket.send(JSON.stringify(data));

/** Numbers the event, keeps it, and sends it to who hears the session. */
function tell(session: Session, type: string, data: unknown): void {
  const event = { op: 0, s: session.events.length + 1, t: type, d: data };
  session.events.push(event);
  if (session.socket) send(session.socket, event);
}

/** https://docs.discord.com/developers/events/gateway#sharding; what is of no server comes to the first. */
const shardOf = (guild: unknown, shards: number): number =>
  typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(shards)) : 0;
