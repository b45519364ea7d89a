import type { Mention, Message, Messenger, PlaceRef, Reply } from '../../src/chat.ts';
import { DeliveryError, type DeliveryProblem } from '../../src/errors.ts';
import { closedToMe, formNeedsCommand } from '../../src/replies.ts';

/** Keys of posts are at most this long. The end of an event's id tells it from others. */
const longestKey = 25;

/** The key under which the answer to a mention stands, whichever run makes it. */
export const answerKey = ({ eventId }: Pick<Mention, 'eventId'>): string => eventId.slice(-longestKey);

type Ways = Pick<Messenger, 'post' | 'find' | 'direct'>;

/** What is refused in one place may be taken in another. */
const refusals: ReadonlySet<DeliveryProblem> = new Set(['forbidden', 'not_found']);

/**
 * Brings the reply to a mention of an earlier run where it belongs: to the person alone, or to `where` for all, and by
 * the other way where that is refused. Nothing is said again that stands there already, as far as the bot may look:
 * else a second answer is better than none. Forms open for commands and buttons only.
 */
export async function answerBy(
  { post, find, direct }: Ways,
  mention: Mention,
  reply: Reply,
  where: PlaceRef = mention.origin.thread ?? mention.origin.place,
): Promise<void> {
  if (reply.kind !== 'message' && reply.kind !== 'form') return;
  const { origin, text, at } = mention;
  const message = reply.kind === 'form' ? formNeedsCommand(text) : reply.message;
  const key = answerKey(mention);
  const bring = async (place: PlaceRef, said: Message) => {
    const stands = await find(place, key, at).catch(() => null);
    if (stands === null) await post(place, said, key);
  };
  const privately = async () => bring(await direct(origin.user), message);
  if (origin.isPrivate) return bring(where, message);
  if (reply.kind === 'message' && reply.audience === 'place') return orElse(bring(where, message), privately);
  return orElse(privately(), () => bring(where, closedToMe(text)));
}

async function orElse(first: Promise<void>, otherwise: () => Promise<void>): Promise<void> {
  try {
    await first;
  } catch (error) {
    if (!(error instanceof DeliveryError) || !refusals.has(error.problem)) throw error;
    await otherwise();
  }
}
