/** The day of an exam, as people write it. */
import { readDate } from './dates.ts';

export type ReadExam =
  | { ok: true; date: Temporal.PlainDate }
  /** `meant` are the two days that figures such as 05/06 may stand for. */
  | { ok: false; why: 'unread' | 'past' | 'far' }
  | { ok: false; why: 'doubtful'; meant: readonly Temporal.PlainDate[] };

/** Nobody plans further ahead; a year that lies there was mistyped. */
const mostYears = 5;

/** Words of which days are made: a line of others is no day, not even a mistyped one. */
const dayWord =
  /^(?:\d[\d./-]*(?:st|nd|rd|th)?|on|in|is|at|by|of|the|a|an|one|two|three|four|five|six|this|next|coming|today|tomorrow|yesterday|last|ago|soon|later|never|some|date|day|easter|christmas|xmas|days?|weeks?|months?|years?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.,]?$/i;
const mostWords = 6;

/** Does it say that there is to be no exam? */
export const isNoExam = (text: string): boolean => /^(?:off|none|no|stop|delete|remove)$/i.test(text.trim());

/** Is a line meant as a day, well written or not? */
export function looksLikeDay(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= mostWords && words.every(word => dayWord.test(word));
}

/** Reads "2027-05-12", "12 May", "May 12 2027", "in 3 weeks"; a day without a year is the next one. */
export function readExam(text: string, today: Temporal.PlainDate): ReadExam {
  const line = text.trim().replace(/^(?:is\s+)?(?:on|at|by)\s+/i, '');
  const figures = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(line);
  const found = figures ? byFigures(figures.slice(1), today) : readDate(line, today, 'ahead');
  const days = Array.isArray(found) ? found : found ? [found] : [];
  const [date, other] = days;
  if (!date) return { ok: false, why: 'unread' };
  if (other) return { ok: false, why: 'doubtful', meant: days };
  if (Temporal.PlainDate.compare(date, today) < 0) return { ok: false, why: 'past' };
  const isFar = Temporal.PlainDate.compare(date, today.add({ years: mostYears })) > 0;
  return isFar ? { ok: false, why: 'far' } : { ok: true, date };
}

/** The days that figures can stand for: day and month, or month and day as in America. */
function byFigures([first = '', second = '', year]: readonly (string | undefined)[], today: Temporal.PlainDate) {
  const full = year === undefined ? undefined : year.length === 2 ? `20${year}` : year;
  const read = (day: string, month: string) =>
    readDate(full ? `${full}-${month}-${day}` : `${day}.${month}.`, today, 'ahead');
  const days = [read(first, second), read(second, first)].filter(day => day !== null);
  return days.filter((day, i) => days.findIndex(one => one.equals(day)) === i);
}
