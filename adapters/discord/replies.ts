import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  RESTJSONErrorCodes as Code,
  type Message as DiscordMessage,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { Message, Messenger, Origin, Reply } from '../../src/chat.ts';
import { isRefusal } from './errors.ts';
import { renderForm } from './forms.ts';
import { sendable, sendMessage } from './messenger.ts';
import { type Payload, renderChoices } from './render.ts';

type MessageReply = Extract<Reply, { kind: 'message' }>;

const say = (audience: 'caller' | 'place', text: string): MessageReply => ({
  kind: 'message',
  message: { parts: [{ kind: 'text', spans: [{ text }] }], buttons: [] },
  audience,
  mode: 'new',
});

/** Discord opens a form only as the first answer to a command or a press. */
const formTooLate = say('caller', 'That took too long to open. Please press the button or use the command again.');

/**
 * Answers an interaction within Discord's 3 seconds: with the reply itself if that comes within `deferAfter`
 * milliseconds, else with an acknowledgement that the reply then replaces. An early reply may be a form, shows at
 * once to whom it is for, and spares the reader "thinking…".
 */
export async function answerInteraction(
  to: RepliableInteraction,
  reply: Promise<Reply>,
  deferAfter: number,
): Promise<void> {
  const early = await Promise.race([reply, sleep(deferAfter, undefined, { ref: false })]);
  if (early) return answerAtOnce(to, early);
  await acknowledge(to);
  await answerLater(to, await reply);
}

async function answerAtOnce(to: RepliableInteraction, reply: Reply): Promise<void> {
  if (reply.kind === 'message') {
    await sendable(reply.message, payload => respond(to, reply, payload));
  } else if (reply.kind === 'form') {
    if (to.isModalSubmit()) await answerAtOnce(to, formTooLate);
    else await to.showModal(renderForm(reply.form));
  } else {
    await acknowledge(to);
    await answerLater(to, reply);
  }
}

async function respond(to: RepliableInteraction, reply: MessageReply, payload: Payload): Promise<unknown> {
  if (reply.mode === 'replace' && belongsToMessage(to)) return to.update(payload);
  const addressed = { ...payload, flags: payload.flags | audienceFlag(to, reply) };
  return to.reply(addressed).catch(error => {
    // Acknowledged already, as by a repeat of the event that had no answer: this one goes out as a further message.
    if (!isRefusal(error, Code.InteractionHasAlreadyBeenAcknowledged)) throw error;
    return to.webhook.send(addressed);
  });
}

/** A press stays as it is, without "thinking…", until its answer comes; anything else gets a private placeholder. */
async function acknowledge(to: RepliableInteraction): Promise<void> {
  if (belongsToMessage(to)) await to.deferUpdate();
  else await to.deferReply(isDirect(to) ? {} : { flags: MessageFlags.Ephemeral });
}

async function answerLater(to: RepliableInteraction, reply: Reply): Promise<void> {
  if (reply.kind === 'form') return answerLater(to, formTooLate);
  const pressed = belongsToMessage(to);
  if (reply.kind !== 'message') {
    if (!pressed) await to.deleteReply();
    return;
  }
  const flag = audienceFlag(to, reply);
  const inPlace = pressed ? reply.mode === 'replace' : flag === MessageFlags.Ephemeral || isDirect(to);
  // The first follow-up would fill the placeholder and become as private as that is, so it has to go first.
  if (!inPlace && !pressed) await to.deleteReply();
  await sendable<unknown>(reply.message, payload =>
    inPlace ? to.editReply(payload) : to.followUp({ ...payload, flags: payload.flags | flag }),
  );
}

/** Did it come from a message of ours, so that this message can be replaced? */
const belongsToMessage = (to: RepliableInteraction): to is ButtonInteraction | ModalMessageModalSubmitInteraction =>
  to.isButton() || (to.isModalSubmit() && to.isFromMessage());

const isDirect = (to: RepliableInteraction): boolean => to.guildId === null;

/** In a direct message all is private, and a message that lasts is better than one that is gone after a restart. */
const audienceFlag = (to: RepliableInteraction, { audience }: MessageReply) =>
  audience === 'caller' && !isDirect(to) ? MessageFlags.Ephemeral : 0;

/** Suggests while somebody types. Nobody misses suggestions that fail or come too late, so that is no error. */
export async function answerSuggest(to: AutocompleteInteraction, reply: Promise<Reply>): Promise<void> {
  const answer = await reply;
  await to.respond(answer.kind === 'suggestions' ? renderChoices(answer.choices) : []).catch(() => undefined);
}

/** Where replies to messages go, and the command to name where a message cannot do it. */
type Ways = { messenger: Messenger; command: string };

/**
 * Answers a message: under it, or to its author alone by direct message. An author who takes no direct messages is
 * told so under the message, without what was asked for.
 */
export async function answerMessage(to: DiscordMessage, origin: Origin, reply: Reply, ways: Ways): Promise<void> {
  const answer = reply.kind === 'form' ? say('place', `Please use /${ways.command} for that.`) : reply;
  if (answer.kind !== 'message') return;
  if (answer.audience === 'place' || origin.isPrivate) return answerInPlace(to, origin, answer.message);
  try {
    await ways.messenger.tell(origin.user, answer.message);
  } catch (error) {
    if (!isClosedToUs(error)) throw error;
    const closed = `Your direct messages are closed to me. Use /${ways.command} here for an answer that only you see.`;
    await answerInPlace(to, origin, say('place', closed).message);
  }
}

async function answerInPlace(to: DiscordMessage, { isPrivate }: Origin, message: Message): Promise<void> {
  const under = isPrivate ? {} : { message_reference: { message_id: to.id, fail_if_not_exists: false as const } };
  await sendMessage(to.client.rest, to.channelId, message, { nonce: to.id, ...under });
}

const isClosedToUs = (error: unknown): boolean =>
  error instanceof Error &&
  isRefusal(error.cause, Code.CannotSendMessagesToThisUser, Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds);
