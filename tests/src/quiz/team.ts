import type { Button, PlaceRef } from '../../../src/chat.ts';
import type { DeliveryProblem } from '../../../src/errors.ts';
import { buttonsOf } from '../../../src/text/build.ts';
import { plainText } from '../../../src/text/plain.ts';
import type { Standing } from '../../memory-adapter.ts';
import { asAdmin, type Bot, type From, general, morning, openBot, said } from '../bot.ts';
import { guideFolder } from '../prepared.ts';

/** A Monday in a week without a change of clocks. */
export const monday = (time: string) => Temporal.Instant.from(`2026-03-02T${time}Z`);
export const day = (date: string, time = '09:00') => Temporal.Instant.from(`${date}T${time}Z`);
export const permanent: DeliveryProblem[] = ['forbidden', 'not_found'];

export const timetable = '09:00-17:00 UTC daily 1';

/** A bot whose channel has a quiz from Monday on, one question a day. That it was switched on is not among its posts. */
export async function openTeam(options: Parameters<typeof openBot>[0] & { quiz?: string } = {}): Promise<Bot> {
  const bot = await openBot({ folder: guideFolder, ...options });
  await bot.command(`quiz on ${options.quiz ?? timetable}`, { ...asAdmin, at: monday('00:00') });
  const { posts, calls, shown } = bot.platform;
  for (const list of [posts, calls, shown]) list.splice(0);
  return bot;
}

/** Lets time run on from there until all that is due then is done: a round takes a step with each tick. */
export async function settle(bot: Bot, from: Temporal.Instant, seconds = 12): Promise<void> {
  for (let second = 0; second <= seconds; second++) await bot.tick(from.add({ seconds: second }));
}

/** The same until leases have run out and edits are due: each second at first, when most is done, then now and then. */
export async function outlive(bot: Bot, from: Temporal.Instant): Promise<void> {
  await settle(bot, from, 8);
  for (let second = 10; second <= 70; second += 5) await bot.tick(from.add({ seconds: second }));
}

/** What stands in a place, but for the words that its quiz was switched on. */
export const postsIn = (bot: Bot, place: PlaceRef = general): Standing[] =>
  bot.platform.posts.filter(post => post.place === place && !post.key.endsWith('-on'));

export const textOf = ({ message }: Pick<Standing, 'message'>): string => plainText(message);

/** A button of a message; with several questions in it, "2C" is the C of the second. */
export function button({ message }: Pick<Standing, 'message'>, label: string): Button {
  const rows = message.parts.flatMap(part => (part.kind === 'buttons' ? [part.buttons] : []));
  const [, row = '', letter = label] = /^(\d)(.+)$/.exec(label) ?? [];
  const buttons = row === '' ? buttonsOf(message) : (rows[Number(row) - 1] ?? []);
  const found = buttons.find(one => one.label === letter);
  if (!found) throw new Error(`no button "${label}" among ${labelsOf({ message }).join(', ')}`);
  return found;
}

export const labelsOf = ({ message }: Pick<Standing, 'message'>): string[] =>
  buttonsOf(message).map(({ label }) => label);

export function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`expected one, not ${list.length}`);
  return first;
}

/** Somebody presses a button of this very message; the reply. */
export function press(bot: Bot, on: Standing, label: string, { at = morning, eventId, ...origin }: From = {}) {
  const event = { eventId: eventId ?? `press-${++presses}`, at, origin: { ...bot.origin, ...origin } };
  return bot.handle({ kind: 'press', ...event, action: button(on, label).action, message: on.ref });
}
let presses = 0;

/** Somebody taps a letter; what they are told. */
export async function tap(bot: Bot, post: Standing, label: string, from: From = {}): Promise<string> {
  return said(await press(bot, post, label, from)).text;
}

/** Takes a question out as an admin does: by the words, then by the button that they get. */
export async function takeOut(bot: Bot, text: string, from: From = {}): Promise<string> {
  const asked = said(await bot.command(text, { ...asAdmin, ...from }));
  return said(await bot.press(asked.action('Take it out'), { ...asAdmin, ...from })).text;
}

/** The letter of the right option of a post with one question. */
export function rightLetter(bot: Bot, post: Standing): string {
  const text = textOf(post);
  const question = bot.guide.bank.find(({ stem }) => text.includes(stem));
  const right = question?.options.find(option => option.right)?.text;
  const line = text.split('\n').find(one => right !== undefined && one.endsWith(`. ${right}`));
  return /^- (\w)\./.exec(line ?? '')?.[1] ?? '';
}

export const wrongLetter = (bot: Bot, post: Standing): string => (rightLetter(bot, post) === 'A' ? 'B' : 'A');
