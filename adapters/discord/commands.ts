import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  type APIApplicationCommandUserOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { type CommandOption, type CommandSpec, commandGroups } from '../../src/commands.ts';
import { limits } from './limits.ts';
import { label, type Spell } from './text.ts';

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
const adminCommand = (command: string): string => `${command}-admin`;

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

const option = (of: CommandOption): APIApplicationCommandStringOption | APIApplicationCommandUserOption =>
  of.isPerson
    ? {
        type: ApplicationCommandOptionType.User,
        name: of.name,
        description: label(of.summary, limits.commandSummary),
        required: of.required,
      }
    : textOption(of);

const textOption = ({
  name,
  summary,
  required,
  choices,
  suggests,
}: CommandOption): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description: label(summary, limits.commandSummary),
  required,
  ...(choices
    ? { choices: choices.slice(0, limits.choices).map(choice => ({ name: choice.label, value: choice.value })) }
    : { autocomplete: suggests === true }),
});

/**
 * Do these commands stand as they are wanted, and no other? Discord tells more of each than it was told, and leaves out
 * what is false or empty. Where it tells something otherwise, they are merely registered once more.
 */
export function isRegistered(there: unknown, wanted: RESTPostAPIApplicationCommandsJSONBody[]): boolean {
  if (!Array.isArray(there) || there.length !== wanted.length) return false;
  return wanted.every(({ name, ...rest }) =>
    there.some(one => holds(one, { type: ApplicationCommandType.ChatInput, ...rest, name })),
  );
}

/** Is all that is wanted in there? */
function holds(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (wanted.length === 0 && there === undefined) return true;
    return Array.isArray(there) && there.length === wanted.length && wanted.every((one, i) => holds(there[i], one));
  }
  if (typeof wanted !== 'object' || wanted === null)
    return wanted === there || (wanted === false && there === undefined);
  if (typeof there !== 'object' || there === null) return false;
  return Object.entries(wanted).every(([name, value]) => holds((there as Record<string, unknown>)[name], value));
}

/** The ids that Discord gave the commands, by their names. */
export type CommandIds = ReadonlyMap<string, string>;

/** Reads the answer to a registration; what is not as it should be is left out. */
export function commandIds(answer: unknown): CommandIds {
  const commands = Array.isArray(answer) ? (answer as { name?: unknown; id?: unknown }[]) : [];
  return new Map(
    commands.flatMap(({ name, id }) =>
      typeof name === 'string' && typeof id === 'string' && /^\d+$/.test(id) ? [[name, id] as const] : [],
    ),
  );
}

/**
 * How the words behind the bot's name are typed on Discord: with the names of command and subcommand, and the options by
 * theirs. Words that follow no spec are left as they are.
 */
export function spelling(command: string, specs: readonly CommandSpec[], ids: CommandIds): Spell {
  return words => {
    const found = commandIn(words, specs);
    if (!found) return { path: `${command} ${words}`, values: '' };
    const { spec, rest } = found;
    const name = spec.admin ? adminCommand(command) : command;
    return { path: `${name} ${spec.words}`, id: ids.get(name), values: optionsText(spec.options, rest) };
  };
}

/** The command that a line is, and what follows its words; undefined for a line that is none. */
export function commandIn(
  line: string,
  specs: readonly CommandSpec[],
): { spec: CommandSpec; rest: string } | undefined {
  const typed = line.trim();
  const said = typed.toLowerCase();
  const alias = specs.find(({ also = [] }) => also.includes(said));
  if (alias) return { spec: alias, rest: '' };
  return specs
    .filter(({ words }) => said === words || said.startsWith(`${words} `))
    .map(spec => ({ spec, rest: typed.slice(spec.words.length).trim() }))
    .filter(({ spec, rest }) => (rest === '' || spec.options.length > 0) && spec.read(rest, typed) !== null)
    .toSorted((a, b) => b.spec.words.length - a.spec.words.length)[0];
}

/** The options with their names, "times: 09:00-17:00 zone: Europe/Paris"; as it is typed where it is unclear which is which. */
function optionsText(options: readonly CommandOption[], rest: string): string {
  const named: string[] = [];
  let left = rest;
  let passed = 0;
  const isNext = ({ before }: CommandOption) => before !== undefined && left.startsWith(`${before} `);
  for (const [i, option] of options.entries()) {
    // The word of a later option: this one is not given.
    if (options.slice(i + 1).some(isNext)) {
      passed += 1;
      continue;
    }
    if (isNext(option)) left = left.slice((option.before ?? '').length + 1);
    const { value, more } = firstValue(left, options[i + 1]);
    const given = option.choices ? option.choices.find(choice => choice.value === value)?.label : value;
    if (given === undefined && option.required) return rest;
    // A word that is none of the choices belongs to the next option.
    if (!given) continue;
    named.push(`${option.name}: ${given}`);
    left = more;
  }
  const free = options.filter(({ choices }) => !choices).length;
  const complete = left === '' && named.length + passed >= Math.min(free, options.length);
  return complete ? named.join(' ') : rest;
}

/** What of a text is the value of an option: up to the word before the next one, the first word, or all for the last. */
function firstValue(text: string, next: CommandOption | undefined): { value: string; more: string } {
  if (!next) return { value: text, more: '' };
  const [value = '', ...more] = text.split(next.before ? ` ${next.before} ` : /\s+/);
  return { value, more: more.join(next.before ? ` ${next.before} ` : ' ') };
}
