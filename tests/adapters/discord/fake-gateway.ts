import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { fixture, ids, type Raw } from './fixtures.ts';

/**
 * Milliseconds after which the adapter would give a sign of life by itself; Discord asks for 41 s. discord.js takes a
 * connection for dead, and begins a new one, where such a sign is due in the moment between one that was asked for, as
 * `takenIn` does, and its receipt. So none is due while a test runs.
 */
const heartbeat = 86_400_000;

/** Discord's gateway: it says hello, takes a token or refuses it, and sends events. */
export class FakeGateway {
  /** What the adapter identified itself with, once for each new session. */
  readonly identifies: Raw[] = [];
  /** Servers of the bot that are out of order, so that nothing comes of them but their ids. */
  readonly out: string[] = [];
  readonly #token: string;
  readonly #url: () => string;
  readonly #server: WebSocketServer;
  readonly #pings: (() => void)[] = [];
  readonly #resumes: (() => void)[] = [];
  #socket: WebSocket | undefined;
  #sequence = 0;
  #closeOnIdentify: number | undefined;
  #mute: 'hello' | 'ready' | undefined;

  constructor(server: Server, token: string, url: () => string) {
    this.#token = token;
    this.#url = url;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', socket => {
      this.#socket = socket;
      socket.on('message', data => this.#receive(JSON.parse(String(data))));
      if (this.#mute !== 'hello') this.#send({ op: 10, d: { heartbeat_interval: heartbeat } });
    });
  }

  event(type: string, data: unknown): void {
    this.#sequence += 1;
    this.#send({ op: 0, s: this.#sequence, t: type, d: data });
  }

  /** Resolves once the adapter has taken in all events sent before: it answers the gateway's requests in order. */
  takenIn(): Promise<void> {
    return new Promise(resolve => {
      this.#pings.push(resolve);
      this.#send({ op: 1, d: null });
    });
  }

  /** Asks the adapter to connect again; resolves once it has resumed its session. */
  reconnect(): Promise<void> {
    return new Promise(resolve => {
      this.#resumes.push(resolve);
      this.#send({ op: 7, d: null });
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

  end(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #send(data: Raw): void {
    this.#socket?.send(JSON.stringify(data));
  }

  #receive({ op, d }: { op: number; d: Raw }): void {
    if (op === 1) {
      this.#send({ op: 11 });
      for (const pong of this.#pings.splice(0)) pong();
    }
    if (op === 2) this.#identified(d);
    if (op === 6) {
      this.event('RESUMED', {});
      for (const resumed of this.#resumes.splice(0)) resumed();
    }
  }

  #identified(data: Raw): void {
    this.identifies.push(data);
    const refusal = this.#closeOnIdentify ?? (data.token === this.#token ? undefined : 4004);
    if (refusal !== undefined) this.closeWith(refusal);
    else if (this.#mute !== 'ready') this.#welcome();
  }

  #welcome(): void {
    this.event('READY', {
      ...{ v: 10, session_id: 'session', resume_gateway_url: this.#url(), shard: [0, 1] },
      user: { id: ids.bot, username: 'guide-bot', discriminator: '0', bot: true, avatar: null, global_name: null },
      guilds: [ids.guild, ...this.out].map(id => ({ id, unavailable: true })),
      application: { id: ids.bot, flags: 0 },
    });
    this.event('GUILD_CREATE', fixture('guild-create'));
  }
}
