import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  RESTJSONErrorCodes as Code,
  type Message as DiscordMessage,
  InteractionResponseType,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type RepliableInteraction,
  RequestMethod,
  Routes,
} from 'discord.js';
import type { Audience, Form, Mention, Message, MessageRef, Origin, Reply } from '../../src/chat.ts';
import { commandSpecs } from '../../src/commands.ts';
import { DeliveryError } from '../../src/errors.ts';
import { closedToMe, formNeedsCommand, formProblems, formReopen, formTooLate } from '../../src/replies.ts';
import { answerKey } from '../kit/answer.ts';
import { inTime } from '../kit/in-time.ts';
import { commandIn } from './commands.ts';
import { isRefusal } from './errors.ts';
import { renderForm } from './forms.ts';
import type { KeyedMessenger } from './messenger.ts';
import { messageRef } from './refs.ts';
import { renderChoices } from './render.ts';
import { type Call, noMentions, patch, post, sendable, sendMessage } from './send.ts';
import type { Spell } from './text.ts';

type Deps = { call: Call; messenger: KeyedMessenger; spell: Spell };
type MessageReply = Extract<Reply, { kind: 'message' }>;

const say = (audience: Audience, message: Message): MessageReply => ({
  kind: 'message',
  message,
  audience,
  mode: 'new',
});

/** Brings the core's replies to Discord. All functions reject with a `DeliveryError` only. */
export function createReplies(deps: Deps) {
  return {
    interaction: (to: RepliableInteraction, origin: Origin, reply: Promise<Reply>, deferAfter: number) =>
      answerInteraction(deps, { to, origin }, reply, deferAfter),
    suggest: (to: AutocompleteInteraction, reply: Promise<Reply>) => answerSuggest(deps, to, reply),
    message: (to: DiscordMessage, said: Mention, reply: Reply) => answerMessage(deps, to, said, reply),
  };
}

/** What has been answered to an interaction so far: nothing, or that its answer comes later. */
type State = 'fresh' | 'deferred';
type Interaction = { to: RepliableInteraction; origin: Origin };

/**
 * Answers an interaction within Discord's 3 seconds: with the reply itself if that comes within `deferAfter`
 * milliseconds, else with an acknowledgement that the reply then replaces. An early reply may be a form, shows at
 * once to whom it is for, and spares the reader "thinking…". A repeat of an event gets no reply and touches nothing: what
 * stands there is the answer to the first delivery, or the sign that it is coming.
 */
async function answerInteraction(
  deps: Deps,
  interaction: Interaction,
  reply: Promise<Reply>,
  deferAfter: number,
): Promise<void> {
  const early = await inTime(reply, deferAfter);
  const state = early ? 'fresh' : await acknowledge(deps, interaction);
  const answer = early ?? (await reply);
  if (answer.kind === 'message') await deliver(deps, interaction, answer, state);
  if (answer.kind === 'form') await open(deps, interaction, answer.form, state);
}

/**
 * A press stays as it is, without "thinking…", until its answer comes; anything else gets a private placeholder. An
 * acknowledgement that failed leaves all to the answer.
 */
async function acknowledge({ call }: Deps, { to }: Interaction): Promise<State> {
  const flags = isDirect(to) ? 0 : MessageFlags.Ephemeral;
  const first = belongsToMessage(to)
    ? call(callback(to, InteractionResponseType.DeferredMessageUpdate))
    : call(callback(to, InteractionResponseType.DeferredChannelMessageWithSource, { flags }));
  return first.then(
    () => 'deferred',
    // Another process may have acknowledged the same event, in the same way.
    error => (isRefusal(error, Code.InteractionHasAlreadyBeenAcknowledged) ? 'deferred' : 'fresh'),
  );
}

/** Discord opens a form only as the first answer to a command or a press, so never after another form. */
async function open(deps: Deps, interaction: Interaction, form: Form, state: State): Promise<void> {
  const { to } = interaction;
  if (to.isModalSubmit()) return deliver(deps, interaction, say('caller', refused(form)), state);
  if (state === 'deferred') return deliver(deps, interaction, say('caller', formTooLate), state);
  await deps.call(callback(to, InteractionResponseType.Modal, renderForm(form)));
}

/** Why a form was not taken, with a button that opens it again as it was filled in. */
function refused({ fields, reopen }: Form): Message {
  const problems = fields.flatMap(({ label, problem }) => (problem === undefined ? [] : [{ label, problem }]));
  if (reopen === undefined && problems.length === 0) return formTooLate;
  const buttons = reopen === undefined ? [] : [{ label: formReopen, action: reopen, style: 'primary' as const }];
  return { ...formProblems(problems), buttons };
}

/**
 * Sends a message by the first way that works. An interaction that Discord has given up already, as the event came late,
 * gets no other answer: the person was told by Discord that it failed, and may have tried again.
 */
async function deliver(deps: Deps, interaction: Interaction, reply: MessageReply, state: State): Promise<void> {
  const { messenger } = deps;
  const { to, origin } = interaction;
  const { message } = reply;
  const pressed = reply.mode === 'replace' ? pressedMessage(to) : undefined;
  try {
    await respond(deps, to, reply, state);
  } catch (error) {
    if (state === 'fresh' && isRefusal(error, Code.UnknownInteraction)) throw error;
    await firstWay(error, [
      ...(pressed ? [() => messenger.edit(pressed, message)] : []),
      ...(reply.audience === 'place' && !pressed
        ? [() => messenger.post(origin.thread ?? origin.place, message, to.id)]
        : []),
      () => messenger.tell(origin.user, message),
    ]);
  }
}

/** Goes on from a failure to the next way, until one works; what Discord takes for malformed is so by every way. */
async function firstWay(failure: unknown, ways: readonly (() => Promise<unknown>)[]): Promise<void> {
  const [way, ...others] = ways;
  if (!way || !(failure instanceof DeliveryError) || failure.problem === 'invalid') throw failure;
  try {
    await way();
  } catch (error) {
    await firstWay(error, others);
  }
}

/** Answers by the interaction itself. */
async function respond(deps: Deps, to: RepliableInteraction, reply: MessageReply, state: State): Promise<void> {
  if (state === 'deferred') return followUp(deps, to, reply);
  const replaces = reply.mode === 'replace' && belongsToMessage(to);
  const type = replaces ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
  try {
    await send(deps, reply.message, replaces ? 0 : audienceFlag(to, reply), body => callback(to, type, body));
  } catch (error) {
    // Another process was first with the same event: its placeholder is filled, or its answer replaced by the same.
    if (!isRefusal(error, Code.InteractionHasAlreadyBeenAcknowledged)) throw error;
    await followUp(deps, to, reply);
  }
}

async function followUp(deps: Deps, to: RepliableInteraction, reply: MessageReply): Promise<void> {
  const original = Routes.webhookMessage(to.applicationId, to.token);
  const flag = audienceFlag(to, reply);
  const pressed = belongsToMessage(to);
  if (pressed ? reply.mode === 'replace' : flag !== 0 || isDirect(to))
    return send(deps, reply.message, 0, body => ({ ...patch(original, body), auth: false }));
  // The first follow-up would fill the placeholder and become as private as that is, so it has to go first.
  if (!pressed) await deps.call({ method: RequestMethod.Delete, fullRoute: original, auth: false });
  const further = Routes.webhook(to.applicationId, to.token);
  await send(deps, reply.message, flag, body => ({ ...post(further, body), auth: false }));
}

type Request = Parameters<Call>[0];

async function send({ call, spell }: Deps, message: Message, flag: number, how: (body: object) => Request) {
  await sendable(message, spell, ({ flags, ...payload }, files) =>
    call({ ...how({ ...payload, flags: flags | flag, allowed_mentions: noMentions }), ...files }),
  );
}

/** The first answer to an interaction. A repeat of the call that comes second tells that the first one arrived. */
const callback = (to: { id: string; token: string }, type: InteractionResponseType, data?: object) => ({
  ...post(Routes.interactionCallback(to.id, to.token), { type, ...(data && { data }) }),
  auth: false as const,
  standsBy: Code.InteractionHasAlreadyBeenAcknowledged,
});

/** Did it come from a message of ours, so that this message can be replaced? */
const belongsToMessage = (to: RepliableInteraction): to is ButtonInteraction | ModalMessageModalSubmitInteraction =>
  to.isButton() || (to.isModalSubmit() && to.isFromMessage());

/** That message, where the bot can edit it without the interaction; one that a single person sees can't be. */
function pressedMessage(to: RepliableInteraction): MessageRef | undefined {
  if (!belongsToMessage(to) || !to.channelId || to.message.flags.has(MessageFlags.Ephemeral)) return undefined;
  return messageRef(to.guildId, to.channelId, to.message.id);
}

const isDirect = (to: RepliableInteraction): boolean => to.guildId === null;

/** In a direct message all is private, and a message that lasts is better than one that is gone after a restart. */
const audienceFlag = (to: RepliableInteraction, { audience }: MessageReply): number =>
  audience === 'caller' && !isDirect(to) ? MessageFlags.Ephemeral : 0;

/** Suggests while somebody types. Nobody misses suggestions that fail or come too late, so that is no error. */
async function answerSuggest({ call }: Deps, to: AutocompleteInteraction, reply: Promise<Reply>): Promise<void> {
  const answer = await reply;
  const choices = answer.kind === 'suggestions' ? renderChoices(answer.choices) : [];
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await call(callback(to, type, { choices })).catch(() => undefined);
}

/**
 * Answers a message: under it, or to its author alone by direct message. An author who takes no direct messages is
 * told so under the message, without what was asked for. Where the bot may not write, the author gets the answer.
 */
async function answerMessage(deps: Deps, to: DiscordMessage, said: Mention, reply: Reply): Promise<void> {
  const { messenger } = deps;
  const { user, isPrivate } = said.origin;
  const answer = reply.kind === 'form' ? say('place', formNeedsCommand(asCommand(said.text))) : reply;
  if (answer.kind !== 'message') return;
  const { message } = answer;
  // By it the next run sees that the answer stands, if this one dies before it can say so.
  const key = answerKey(said);
  if (answer.audience === 'caller' && !isPrivate) {
    await messenger.tell(user, message, key).catch(error => {
      if (!isRefusal(error, ...closedToUs)) throw error;
      return answerInPlace(deps, to, key, isPrivate, closedToMe(asCommand(said.text)));
    });
    return;
  }
  await answerInPlace(deps, to, key, isPrivate, message).catch(error =>
    firstWay(error, isPrivate ? [] : [() => messenger.tell(user, message, key)]),
  );
}

async function answerInPlace(
  { call, spell }: Deps,
  to: DiscordMessage,
  key: string,
  isPrivate: boolean,
  message: Message,
): Promise<void> {
  const send = (extra: object) => sendMessage(call, to.channelId, message, spell, { nonce: key, key, ...extra });
  const under = isPrivate ? {} : { message_reference: { message_id: to.id, fail_if_not_exists: false } };
  await send(under).catch(error => {
    if (!isRefusal(error, Code.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
    return send({});
  });
}

/** What was typed, as a command: in a message, a question needs no word before it, and no word at all asks for help. */
function asCommand(text: string): string {
  if (text.trim() === '') return 'help';
  return commandIn(text, commandSpecs) ? text : `ask ${text}`;
}

const closedToUs = [Code.CannotSendMessagesToThisUser, Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds];
