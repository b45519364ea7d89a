import type { Mention, Messenger, PlaceRef, Reply } from '../../src/chat.ts';
import { formNeedsCommand } from '../../src/replies.ts';

/** Keys of posts are at most this long. The end of an event's id tells it from others. */
const longestKey = 25;

/**
 * Brings the reply to a mention of an earlier run where it belongs, by the other ways of the messenger: to the person
 * alone, or to `where` for all. Forms open for commands and buttons only.
 */
export async function answerBy(
  { post, tell }: Pick<Messenger, 'post' | 'tell'>,
  { eventId, origin, text }: Mention,
  reply: Reply,
  where: PlaceRef = origin.thread ?? origin.place,
): Promise<void> {
  if (reply.kind !== 'message' && reply.kind !== 'form') return;
  const message = reply.kind === 'form' ? formNeedsCommand(text) : reply.message;
  const isForAll = origin.isPrivate || (reply.kind === 'message' && reply.audience === 'place');
  if (isForAll) await post(where, message, eventId.slice(-longestKey));
  else await tell(origin.user, message);
}
