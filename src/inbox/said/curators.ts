import type { Message } from '../../chat.ts';
import { clockTime, dayText } from '../../quiz/said/times.ts';
import type { Change } from '../../store/inbox/inbox-store.ts';
import { bold, command, heading, italic, list, message, paragraph, plain, say, shorten } from '../../text/build.ts';

export const adminsName = say('Only admins can name curators, in a channel.');
export const adminsLog = say('Only admins can read who changed what, in the channel that it is about.');
export const curatorsOnly = say(
  'The inbox is for curators: for admins, in a channel, and for those whom they name with ',
  command('curators @name'),
  '.',
);

export const curatorNamed = (name: string): Message =>
  say(bold(shorten(name)), ' is a curator now, and can work on the inbox everywhere: ', command('inbox'));
export const curatorAlready = (name: string): Message => say(bold(shorten(name)), ' is a curator already.');
export const curatorRemoved = (name: string): Message => say(bold(shorten(name)), ' is no curator any more.');
export const noCurator = (typed: string): Message =>
  say(`No curator is called “${shorten(typed)}”. Who they are: `, command('curators'));
export const nobodyNamed = (typed: string): Message =>
  say(
    `I cannot tell who “${shorten(typed)}” is. Mention them, so that the platform tells me: `,
    command('curators @name'),
  );

export function curatorList(names: readonly string[]): Message {
  const how = paragraph(
    plain('Name somebody with '),
    command('curators @name'),
    plain(', remove them with '),
    command('curators remove @name'),
    plain('.'),
  );
  const admins = 'Admins are curators anyway, in the channels that they look after.';
  return names.length === 0
    ? message([paragraph(bold('Nobody is named as a curator. '), plain(admins)), how])
    : message([heading('Curators'), list(...names.map(name => [plain(shorten(name))])), paragraph(plain(admins)), how]);
}

/** Who changed what, the newest first. */
export function changeLog(changes: readonly Change[], zone: string): Message {
  if (changes.length === 0) return say('No setting was changed here yet, as far as I know.');
  const line = ({ at, name, what }: Change) => [
    plain(`${dayText(at.toZonedDateTimeISO(zone).toPlainDate())}, ${clockTime(at, zone)}: `),
    name === '' ? italic('somebody') : bold(shorten(name)),
    plain(` · ${shorten(what)}`),
  ];
  return message([heading('Changes here, the newest first'), list(...changes.map(line))]);
}
