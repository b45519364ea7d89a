import {
  CloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayOpcodes,
  SnowflakeUtil,
} from 'discord.js';
import { z } from 'zod';
import type { Session } from './gateway.ts';

/** Milliseconds that Discord may take to hand over what was missed. */
const patience = 5_000;
/** Milliseconds after which nobody waits any more: Discord gives up on what was typed as a command or pressed after 3 s. */
const worthAnswering: Partial<Record<string, number>> = {
  [GatewayDispatchEvents.InteractionCreate]: 2_500,
  [GatewayDispatchEvents.MessageCreate]: 5 * 60_000,
};
/** What the gateway is spoken to as, as discord.js does. */
const dialect = 'v=10&encoding=json';

const sessionsSchema = z.array(z.object({ sessionId: z.string(), resumeURL: z.url(), sequence: z.int() }));

export const writeSessions = (sessions: readonly Session[]): string => JSON.stringify(sessions);

/** Reads what another process wrote, perhaps one of another version; nothing where it is not to be read. */
export function readSessions(text: string | null): Session[] {
  try {
    return sessionsSchema.catch([]).parse(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
}

/**
 * The token is shown to this address, which stands in the database: so it has to be Discord's, or the one that was just
 * connected to.
 */
export function isGateway(address: string, known: string | null): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  const isDiscords = url.protocol === 'wss:' && /(?:^|\.)discord\.gg$/.test(url.hostname);
  return isDiscords || url.host === URL.parse(known ?? '')?.host;
}

type Heard = { op?: unknown; t?: unknown; d?: unknown };

/**
 * What people said and pressed from where the session has come to until now, oldest first, as far as it is worth an
 * answer. Discord keeps a session for some minutes; of one that is gone nothing is told, and that is said by a rejection.
 */
export function missedIn(session: Session, token: string, now: () => number): Promise<GatewayDispatchPayload[]> {
  const { promise, resolve, reject } = Promise.withResolvers<GatewayDispatchPayload[]>();
  const heard: GatewayDispatchPayload[] = [];
  const socket = new WebSocket(`${session.resumeURL.replace(/\/$/, '')}/?${dialect}`);
  const timer = setTimeout(reject, patience, new Error('Discord did not hand over in time'));
  socket.onmessage = ({ data }) => {
    const packet = packetIn(data);
    if (packet.op === GatewayOpcodes.Hello) {
      const resume = { token, session_id: session.sessionId, seq: session.sequence };
      socket.send(JSON.stringify({ op: GatewayOpcodes.Resume, d: resume }));
    } else if (packet.op === GatewayOpcodes.InvalidSession) reject(new Error('the session is over'));
    else if (packet.t === GatewayDispatchEvents.Resumed) resolve(heard);
    else if (isWorthAnswering(packet, now())) heard.push(packet as GatewayDispatchPayload);
  };
  socket.onerror = () => reject(new Error('Discord was not reached'));
  socket.onclose = ({ code }) => reject(new Error(`Discord closed the connection with ${code}`));
  return promise.finally(() => {
    clearTimeout(timer);
    // Not for good: whoever asks again, as this process may die before it has told how far it is, is told all the same.
    socket.close(CloseCodes.Resuming);
  });
}

function packetIn(data: unknown): Heard {
  try {
    const packet: unknown = JSON.parse(String(data));
    return typeof packet === 'object' && packet !== null ? packet : {};
  } catch {
    return {};
  }
}

function isWorthAnswering({ t, d }: Heard, now: number): boolean {
  const longest = worthAnswering[String(t)];
  const id = typeof d === 'object' && d !== null && 'id' in d ? String(d.id) : '';
  return longest !== undefined && /^\d+$/.test(id) && now - SnowflakeUtil.timestampFrom(id) < longest;
}
