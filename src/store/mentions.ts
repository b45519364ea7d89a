import { type Kysely, sql } from 'kysely';
import type { Mention } from '../chat.ts';
import type { Batch } from './batch.ts';
import type { Insertion, Written } from './bulk.ts';
import type { Keyed } from './keyed.ts';
import type { Tables } from './tables.ts';

/** Nobody waits for an answer for longer, and one that comes later would only be odd. */
export const answeredWithin = Temporal.Duration.from({ minutes: 5 });
/** Whoever took a mention on answers it in this time, or has died; as long as a round is held. */
const leaseFor = Temporal.Duration.from({ seconds: 30 });

/** Mentions that platforms send only once: kept from before they are acknowledged until their answer stands. */
export type MentionStore = {
  /** Claims the event as `claimEvent` does, and keeps the mention in the same commit if it was won. */
  claimMention(mention: Mention): Promise<boolean>;
  /** The reply stands, or none will ever. */
  settleMention(mention: Pick<Mention, 'eventId'>): Promise<void>;
  /** Takes the mentions on that whoever had them has not answered in time; those that are too old are left. */
  takeMentions(now: Temporal.Instant): Promise<Mention[]>;
};

/** Whoever had it has not answered it, and somebody still waits for it. */
export const isLeft = (now: Temporal.Instant) =>
  sql<boolean>`lease_until <= ${now.epochMilliseconds} and at > ${now.subtract(answeredWithin).epochMilliseconds}`;

export function createMentionStore(db: Kysely<Tables>, batch: Batch<Insertion, Written>, keyed: Keyed): MentionStore {
  return {
    async claimMention(mention) {
      const event_id = keyed(mention.eventId);
      const at = mention.at.epochMilliseconds;
      const lease_until = mention.at.add(leaseFor).epochMilliseconds;
      // Others whom it mentions are not kept: they cannot be asked, and would not be erased with who wrote it.
      const { people, ...kept } = mention;
      const row = { event_id, at, person: mention.origin.person, mention: JSON.stringify(kept), lease_until };
      const [, claimed] = await Promise.all([
        batch.add({ table: 'mentions', row }),
        batch.add({ table: 'events', row: { event_id, at } }),
      ]);
      return claimed !== undefined;
    },
    async settleMention({ eventId }) {
      await db.deleteFrom('mentions').where('event_id', '=', keyed(eventId)).execute();
    },
    async takeMentions(now) {
      const rows = await db
        .updateTable('mentions')
        .set({ lease_until: now.add(leaseFor).epochMilliseconds })
        .where(isLeft(now))
        .returning(['mention', 'at'])
        .execute();
      return rows.toSorted((a, b) => a.at - b.at).map(({ mention }) => readMention(mention));
    },
  };
}

/** Only this file writes such text, so its shape is known; a moment is written as text. */
function readMention(text: string): Mention {
  const { at, ...mention } = JSON.parse(text) as Omit<Mention, 'at'> & { at: string };
  return { ...mention, at: Temporal.Instant.from(at) };
}
