import {
  type Channel,
  type ChatInputCommandInteraction,
  type Client,
  type CommandInteractionOption,
  cleanContent,
  type DMChannel,
  type Guild,
  GuildMember,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  type NonThreadGuildBasedChannel,
} from 'discord.js';
import type { CanPost, Inbound, Joined, Left, Mention, Named, Origin, Returned } from '../../src/chat.ts';
import { type CommandSpec, commandLine } from '../../src/commands.ts';
import { adminRight } from './commands.ts';
import { formValues } from './forms.ts';
import { messageRef, personRef, placeRef, tenantRef, userRef } from './refs.ts';
import { canPostIn, greetingChannel, notMember } from './rights.ts';

/** An interaction in the core's words; undefined for kinds that this bot never offers. */
export function parseInteraction(
  interaction: Interaction,
  at: Temporal.Instant,
  specs: readonly CommandSpec[],
): Inbound | undefined {
  if (!interaction.channelId) return undefined;
  const event = { eventId: interaction.id, at, origin: interactionOrigin(interaction, interaction.channelId) };
  if (interaction.isChatInputCommand())
    return { ...event, kind: 'command', text: commandText(interaction, specs), ...peopleChosen(interaction) };
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
 * A message to the bot: a direct message, or one that mentions it or its own role, or answers one of its messages.
 * Undefined for all other messages, and for those of bots, webhooks and Discord itself.
 */
export function parseMessage(message: Message, at: Temporal.Instant): Mention | undefined {
  const { author, channel, client, guildId, member } = message;
  if (author.bot || message.webhookId || message.system) return undefined;
  const { users, roles } = message.mentions;
  const role = botRole(message);
  if (guildId && !users.has(client.user.id) && !(role && roles.has(role))) return undefined;
  const origin = originOf(message, channel, {
    user: author.id,
    userName: member?.displayName ?? author.displayName,
    isAdmin: guildId === null || (member?.permissions.has(adminRight) ?? false),
    canPost: channel.isDMBased() ? { ok: true } : canPostIn(channel, channel.permissionsFor(client.user)),
  });
  return { kind: 'mention', eventId: message.id, at, origin, text: messageText(message), ...peopleIn(message) };
}

/**
 * The bot was added to a server. The event has no id of its own; the time of joining tells apart a second time.
 * Undefined where the server has no channel to speak in.
 */
export function parseJoined(guild: Guild, at: Temporal.Instant): Joined | undefined {
  const { id, ownerId, joinedTimestamp, client } = guild;
  const channel = greetingChannel(guild);
  if (!channel) return undefined;
  const origin = originOf({ guildId: id, channelId: channel.id }, channel, {
    user: ownerId,
    userName: guild.members.cache.get(ownerId)?.displayName ?? '',
    isAdmin: true,
    canPost: canPostIn(channel, channel.permissionsFor(client.user)),
  });
  return { kind: 'joined', eventId: `joined:${id}:${joinedTimestamp}`, at, origin };
}

/** The bot was taken into a server, perhaps again. */
export function parseReturned({ id, joinedTimestamp, client }: Guild, at: Temporal.Instant): Returned {
  const origin = originWithout(id, id, client);
  return { kind: 'returned', eventId: `returned:${id}:${joinedTimestamp}`, at, origin, tenant: tenantRef(id) };
}

/** The bot was removed from a server, or the server is gone. Discord does not tell by whom. */
export function parseLeft({ id, joinedTimestamp, client }: Guild, at: Temporal.Instant): Left {
  const origin = originWithout(id, id, client);
  return { kind: 'left', eventId: `left:${id}:${joinedTimestamp}`, at, origin, tenant: tenantRef(id) };
}

/** A channel of a server is gone, and its threads with it. */
export function parseDeleted(channel: DMChannel | NonThreadGuildBasedChannel, at: Temporal.Instant): Left | undefined {
  if (channel.isDMBased()) return undefined;
  const { id, guildId, client } = channel;
  return { kind: 'left', eventId: `left:${id}`, at, origin: originWithout(guildId, id, client), tenant: null };
}

/** The origin of what nobody is known to have done: the bot's own name stands in. */
function originWithout(guildId: string, channelId: string, { user }: Client<true>): Origin {
  const nobody = { user: user.id, userName: user.displayName, isAdmin: false, canPost: notMember };
  return originOf({ guildId, channelId }, null, nobody);
}

function interactionOrigin(interaction: Interaction, channelId: string): Origin {
  const { guildId, guild, channel, member, user, appPermissions } = interaction;
  const nick = member instanceof GuildMember ? member.displayName : member?.nick;
  return originOf({ guildId, channelId }, channel, {
    user: user.id,
    userName: nick ?? user.displayName,
    isAdmin: guildId === null || (interaction.memberPermissions?.has(adminRight) ?? false),
    canPost: guildId === null ? { ok: true } : guild ? canPostIn(channel, appPermissions) : notMember,
  });
}

/** Where it happened. `channel` only tells threads apart; without it, as after a restart, the place is `channelId`. */
function originOf(
  { guildId, channelId }: { guildId: string | null; channelId: string },
  channel: Channel | null,
  who: { user: string; userName: string; isAdmin: boolean; canPost: CanPost },
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
  };
}

/** The line that the user would have typed. A word that is not known any more is passed on with all that follows it. */
function commandText(interaction: ChatInputCommandInteraction, specs: readonly CommandSpec[]): string {
  const { options, channel } = interaction;
  const word = [options.getSubcommandGroup(false), options.getSubcommand(false) ?? 'help'].filter(Boolean).join(' ');
  const spec = specs.find(({ words }) => words === word);
  const given = valuesIn(options.data);
  const values = Object.fromEntries(
    given.map(one => [one.name, one.user ? `@${shownName(one)}` : plain(String(one.value ?? ''), channel)]),
  );
  return spec ? commandLine(spec, values) : [word, ...Object.values(values)].join(' ');
}

/** What the server calls somebody who was chosen for an option. */
const shownName = ({ user, member }: CommandInteractionOption): string =>
  (member instanceof GuildMember ? member.displayName : member?.nick) ?? user?.displayName ?? '';

const named = (guildId: string | null, id: string, name: string): Named => ({
  ...{ user: userRef(guildId, id), person: personRef(id), name },
});
const some = (people: Named[]): { people?: Named[] } => (people.length > 0 ? { people } : {});

/** Who was chosen for the options of a command. */
const peopleChosen = ({ options, guildId }: ChatInputCommandInteraction): { people?: Named[] } =>
  some(valuesIn(options.data).flatMap(one => (one.user ? [named(guildId, one.user.id, shownName(one))] : [])));

/** Whom a message mentions, but the bot. */
function peopleIn({ mentions, client, guildId }: Message): { people?: Named[] } {
  const people = [...mentions.users.values()].filter(({ id }) => id !== client.user.id);
  return some(
    people.map(user => named(guildId, user.id, mentions.members?.get(user.id)?.displayName ?? user.displayName)),
  );
}

/** The values of the options, however deep below groups and subcommands they stand. */
const valuesIn = (data: readonly CommandInteractionOption[]): CommandInteractionOption[] =>
  data.flatMap(one => (one.options ? valuesIn(one.options) : one.value === undefined ? [] : [one]));

/** The chosen message is the question; one without words gets the help. */
function menuText({ targetMessage, channel }: MessageContextMenuCommandInteraction): string {
  const question = plain(targetMessage.content, channel).trim();
  return question ? `ask ${question}` : 'help';
}

/** The role that Discord made for the bot: its name is that of the bot, so people pick it where they mean the bot. */
const botRole = ({ guild, client }: Message): string | undefined => guild?.roles.botRoleFor(client.user)?.id;

function messageText(message: Message): string {
  const { channel, client, content } = message;
  const mention = new RegExp(`\\s*<@(?:!?${client.user.id}|&${botRole(message)})>\\s*`, 'g');
  return plain(content.replace(mention, ' ').trim(), channel);
}

/** Mentions of users, roles, channels and emoji as the reader sees them: `@Ada`, `#general`. */
const plain = (text: string, channel: Parameters<typeof cleanContent>[1] | null): string =>
  channel ? cleanContent(text, channel) : text;
