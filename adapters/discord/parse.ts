import {
  type Channel,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  cleanContent,
  GuildMember,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Inbound, Mention, Origin } from '../../src/chat.ts';
import { type CommandSpec, commandLine } from '../../src/commands.ts';
import { formValues } from './forms.ts';
import { messageRef, personRef, placeRef, userRef } from './refs.ts';

/** An interaction in the core's words; undefined for kinds that this bot never offers. */
export function parseInteraction(
  interaction: Interaction,
  at: Temporal.Instant,
  specs: readonly CommandSpec[],
): Inbound | undefined {
  if (!interaction.channelId) return undefined;
  const event = { eventId: interaction.id, at, origin: interactionOrigin(interaction, interaction.channelId) };
  if (interaction.isChatInputCommand()) return { ...event, kind: 'command', text: commandText(interaction, specs) };
  if (interaction.isMessageContextMenuCommand()) return { ...event, kind: 'command', text: menuText(interaction) };
  if (interaction.isModalSubmit())
    return { ...event, kind: 'submit', form: interaction.customId, values: formValues(interaction) };
  if (interaction.isButton()) {
    const message = messageRef(interaction.guildId, interaction.channelId, interaction.message.id);
    return { ...event, kind: 'press', action: interaction.customId, message };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return { ...event, kind: 'suggest', field: name, text: value };
  }
  return undefined;
}

/**
 * A message to the bot: a direct message, or one that mentions it by name or answers one of its messages.
 * Undefined for all other messages, and for those of bots, webhooks and Discord itself.
 */
export function parseMessage(message: Message, at: Temporal.Instant): Mention | undefined {
  const { author, channel, client, guildId, member } = message;
  if (author.bot || message.webhookId || message.system) return undefined;
  if (guildId && !message.mentions.users.has(client.user.id)) return undefined;
  const isAdmin = guildId === null || (member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false);
  const origin = originOf(message, channel, {
    isAdmin,
    user: author.id,
    userName: member?.displayName ?? author.displayName,
  });
  return { kind: 'mention', eventId: message.id, at, origin, text: messageText(message) };
}

function interactionOrigin(interaction: Interaction, channelId: string): Origin {
  const { guildId, member, user } = interaction;
  const nick = member instanceof GuildMember ? member.displayName : member?.nick;
  return originOf({ guildId, channelId }, interaction.channel, {
    user: user.id,
    userName: nick ?? user.displayName,
    isAdmin: guildId === null || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  });
}

/** Where it happened. `channel` only tells threads apart; without it, as after a restart, the place is `channelId`. */
function originOf(
  { guildId, channelId }: { guildId: string | null; channelId: string },
  channel: Channel | null,
  who: { user: string; userName: string; isAdmin: boolean },
): Origin {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return {
    ...who,
    user: userRef(guildId, who.user),
    place: placeRef(guildId, parentId ?? channelId),
    thread: parentId ? placeRef(guildId, channelId) : null,
    isPrivate: guildId === null,
    zone: null, // Discord knows none
    person: personRef(who.user),
    canPost: { ok: true },
  };
}

/** The line that the user would have typed. A word that is not known any more is passed on with all that follows it. */
function commandText(interaction: ChatInputCommandInteraction, specs: readonly CommandSpec[]): string {
  const { options, channel } = interaction;
  const word = [options.getSubcommandGroup(false), options.getSubcommand(false) ?? 'help'].filter(Boolean).join(' ');
  const spec = specs.find(({ words }) => words === word);
  const given = valuesIn(options.data);
  const values = Object.fromEntries(given.map(({ name, value }) => [name, plain(String(value ?? ''), channel)]));
  return spec ? commandLine(spec, values) : [word, ...Object.values(values)].join(' ');
}

/** The values of the options, however deep below groups and subcommands they stand. */
const valuesIn = (data: readonly CommandInteractionOption[]): CommandInteractionOption[] =>
  data.flatMap(one => (one.options ? valuesIn(one.options) : one.value === undefined ? [] : [one]));

/** The chosen message is the question; one without words gets the help. */
function menuText({ targetMessage, channel }: MessageContextMenuCommandInteraction): string {
  const question = plain(targetMessage.content, channel).trim();
  return question ? `ask ${question}` : 'help';
}

function messageText({ channel, client, content }: Message): string {
  const mention = new RegExp(`\\s*<@!?${client.user.id}>\\s*`, 'g');
  return plain(content.replace(mention, ' ').trim(), channel);
}

/** Mentions of users, roles, channels and emoji as the reader sees them: `@Ada`, `#general`. */
const plain = (text: string, channel: Parameters<typeof cleanContent>[1] | null): string =>
  channel ? cleanContent(text, channel) : text;
