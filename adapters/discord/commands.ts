import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { type CommandOption, type CommandSpec, commandGroups } from '../../src/commands.ts';
import { limits } from './limits.ts';
import { label } from './text.ts';

/** The command in the menu of a message, whose text is the question. */
const messageCommand = 'Ask the guide';

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * All commands as Discord registers them. Rights belong to a whole command, so the words for admins are in one of
 * their own, `<command>-admin`, which members without "Manage Server" do not see; it does nothing in direct messages.
 */
export function registration(command: string, specs: readonly CommandSpec[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const [open, closed] = [subcommands(specs, false), subcommands(specs, true)];
  const admins = { contexts: [InteractionContextType.Guild], default_member_permissions: String(adminRight) };
  return [
    { ...everywhere, name: command, description: 'Ask and look things up in the guide', options: open },
    ...(closed.length > 0
      ? [{ ...everywhere, ...admins, name: adminCommand(command), description: 'Settings for admins', options: closed }]
      : []),
    { ...everywhere, type: ApplicationCommandType.Message, name: messageCommand },
  ];
}

/** The name of the command for admins. */
export const adminCommand = (command: string): string => `${command}-admin`;

/** Who has it may change the bot's settings. */
export const adminRight = PermissionFlagsBits.ManageGuild;

/** Two words are a group with a subcommand: "quiz on". A group stands where its first command does. */
function subcommands(
  specs: readonly CommandSpec[],
  admin: boolean,
): (APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption)[] {
  const byFirst = Map.groupBy(
    specs.filter(spec => spec.admin === admin),
    ({ words }) => words.split(' ')[0] ?? '',
  );
  return [...byFirst].map(([name, members]) => {
    const [first] = members;
    if (first && members.length === 1 && first.words === name) return subcommand(first);
    return {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name,
      description: label(commandGroups[name] ?? name, limits.commandSummary),
      options: members.map(subcommand),
    };
  });
}

/** Discord wants the required options first; the order of the words is that of the spec (`commandLine`). */
const subcommand = (spec: CommandSpec): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: spec.words.split(' ').at(-1) ?? '',
  description: label(spec.summary, limits.commandSummary),
  options: spec.options.toSorted((a, b) => Number(b.required) - Number(a.required)).map(option),
});

const option = ({ name, summary, required, choices, suggests }: CommandOption): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description: label(summary, limits.commandSummary),
  required,
  ...(choices
    ? { choices: choices.slice(0, limits.choices).map(choice => ({ name: choice.label, value: choice.value })) }
    : { autocomplete: suggests === true }),
});
