import { ids, type Raw } from './fixtures.ts';

/** A message that people now see, or one that they see changed. */
export type Shown = { audience: 'caller' | 'place'; mode: 'new' | 'replace'; payload: Raw; path: string };
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
/** What became of an interaction: the type of its first answer, and whether its placeholder still waits. */
type Interaction = { type: number; ephemeral: boolean; waiting: boolean };

const refuse = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });
const isEphemeral = ({ flags }: Raw) => (Number(flags ?? 0) & 64) !== 0;
const audienceOf = (payload: Raw) => (isEphemeral(payload) ? 'caller' : 'place');

/** The commands as Discord tells of them: with ids and more, and without what is false or empty. */
const registered = (body: Raw): Raw[] =>
  (Object.values(body) as Raw[]).map((command, i) => ({
    ...{ type: 1, application_id: ids.bot, version: '1', nsfw: false, default_member_permissions: null },
    ...(withoutDefaults(command) as Raw),
    id: String(BigInt(ids.command) + BigInt(i)),
  }));

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, one]) => one !== false && !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(told.map(([name, one]) => [name, withoutDefaults(one)]));
}

/** What Discord does with the calls that the adapter makes, with the traps that its routes have. */
export class FakePlatform {
  readonly shown: Shown[] = [];
  /** Forms that were opened. */
  readonly modals: Raw[] = [];
  /** Interactions by the token in their follow-up routes. */
  readonly tokens = new Map<string, string>();
  readonly #interactions = new Map<string, Interaction>();
  readonly #posted = new Map<unknown, Raw>();
  /** The messages of each channel, oldest first. */
  readonly #messages = new Map<string, Raw[]>();
  readonly #threads = new Set<string>();
  #commands: Raw[] = [];
  readonly #directs = new Set<string>([ids.direct]);
  /** Ids tell the time. */
  #nextId: bigint;

  /** Its first message is made then: half a second after the events of the tests, unless the clock is the real one. */
  constructor(milliseconds = Date.parse('2026-11-20T09:15:00.500Z')) {
    this.#nextId = (BigInt(milliseconds) - 1_420_070_400_000n) << 22n;
  }

  answer(method: string, path: string, body: Raw): Answer {
    const [, first = '', second = '', third = '', fourth = '', fifth = ''] = path.split('/');
    if (path === '/applications/@me') return { status: 200, body: { id: ids.bot, bot: { id: ids.bot } } };
    if (first === 'applications' && method === 'PUT') this.#commands = registered(body);
    if (first === 'applications') return { status: 200, body: this.#commands };
    if (first === 'interactions') return this.#callback(second, body, path);
    if (first === 'webhooks') return this.#webhook(method, third, fifth === '@original', body, path);
    if (path === '/users/@me/channels') return this.#openDirect();
    if (fifth === 'threads') return this.#openThread(fourth, body);
    if (first === 'channels' && method === 'GET') return this.#list(second, body);
    if (first === 'channels' && method === 'POST') return this.#post(second, body, path);
    if (first === 'channels' && method === 'PATCH') return this.#edit(second, body, path);
    return refuse(404, 0, `404: Not Found (${method} ${path})`);
  }

  /** The first answer to an interaction, of which there can be one only. */
  #callback(id: string, { type, data }: Raw, path: string): Answer {
    if (this.#interactions.has(id)) return refuse(400, 40060, 'Interaction has already been acknowledged.');
    const payload = (data ?? {}) as Raw;
    this.#interactions.set(id, { type: Number(type), ephemeral: isEphemeral(payload), waiting: type === 5 });
    if (type === 4) this.#show(audienceOf(payload), 'new', payload, path);
    if (type === 7) this.#show('place', 'replace', payload, path);
    if (type === 9) this.modals.push(payload);
    return { status: 204 };
  }

  /** Changes the first answer to an interaction (`original`), or follows it up. */
  #webhook(method: string, token: string, original: boolean, body: Raw, path: string): Answer {
    const interaction = this.#interactions.get(this.tokens.get(token) ?? '');
    if (!interaction) return refuse(404, 10015, 'Unknown Webhook');
    // The first follow-up after a deferral fills the placeholder, whoever was meant to see it.
    const fills = original || interaction.waiting;
    interaction.waiting = false;
    if (method === 'DELETE') return { status: 204 };
    if (fills)
      this.#show(interaction.ephemeral ? 'caller' : 'place', interaction.type === 6 ? 'replace' : 'new', body, path);
    else this.#show(audienceOf(body), 'new', body, path);
    return { status: 200, body: this.#message(ids.channel, body) };
  }

  #post(channel: string, body: Raw, path: string): Answer {
    const repeated = body.enforce_nonce ? this.#posted.get(body.nonce) : undefined;
    if (repeated) return { status: 200, body: repeated };
    this.#show(this.#directs.has(channel) ? 'caller' : 'place', 'new', body, path);
    const message = this.#message(channel, body);
    this.#posted.set(body.nonce, message);
    this.stand(channel, message);
    return { status: 200, body: message };
  }

  /** Lets a message stand in a channel, as if it had been posted long ago. */
  stand(channel: string, message: Raw): void {
    this.#messages.set(channel, [...(this.#messages.get(channel) ?? []), message]);
  }

  /** The first so many messages after an id, newest first. */
  #list(channel: string, { after, limit }: Raw): Answer {
    const later = (this.#messages.get(channel) ?? []).filter(({ id }) => BigInt(String(id)) > BigInt(String(after)));
    return { status: 200, body: later.slice(0, Number(limit)).toReversed() };
  }

  #edit(channel: string, body: Raw, path: string): Answer {
    this.#show('place', 'replace', body, path);
    return { status: 200, body: this.#message(channel, body) };
  }

  #openDirect(): Answer {
    const id = String(this.#nextId++);
    this.#directs.add(id);
    return { status: 200, body: { id, type: 1, recipients: [] } };
  }

  #openThread(message: string, { name }: Raw): Answer {
    if (this.#threads.has(message)) return refuse(400, 160004, 'A thread has already been created for this message');
    this.#threads.add(message);
    return { status: 201, body: { id: message, type: 11, parent_id: ids.channel, guild_id: ids.guild, name } };
  }

  #show(audience: Shown['audience'], mode: Shown['mode'], payload: Raw, path: string): void {
    this.shown.push({ audience, mode, payload, path });
  }

  #message(channel: string, { components = [] }: Raw): Raw {
    // Discord numbers the components that came without a number.
    const numbered = (components as Raw[]).map((component, i) => ({ id: i + 1, ...component }));
    const author = { id: ids.bot, username: 'guide-bot', discriminator: '0', bot: true, avatar: null };
    return {
      ...{ id: String(this.#nextId++), channel_id: channel, type: 0, content: '', tts: false, pinned: false, flags: 0 },
      ...{
        author,
        components: numbered,
        embeds: [],
        attachments: [],
        mentions: [],
        mention_roles: [],
        mention_everyone: false,
      },
      ...{ timestamp: '2026-11-20T09:15:00.000000+00:00', edited_timestamp: null },
    };
  }
}
