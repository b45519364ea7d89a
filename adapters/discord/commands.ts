import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandOption, CommandSpec } from '../../src/commands.ts';
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
 * their own, `<command>-admin`, which members without "Manage Server" do not see.
 */
export function registration(command: string, specs: readonly CommandSpec[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const open = specs.filter(({ admin }) => !admin).map(subcommand);
  const closed = specs.filter(({ admin }) => admin).map(subcommand);
  const rights = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
  return [
    { ...everywhere, name: command, description: 'Ask and look things up in the guide', options: open },
    ...(closed.length > 0
      ? [{ ...everywhere, ...rights, name: `${command}-admin`, description: 'Settings for admins', options: closed }]
      : []),
    { ...everywhere, type: ApplicationCommandType.Message, name: messageCommand },
  ];
}

/** Discord wants the required options first; the order of the words is that of the spec (`commandLine`). */
const subcommand = (spec: CommandSpec): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: spec.name,
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
