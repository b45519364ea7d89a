/** Standings in words. */
import type { Part, UserRef } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { type OwnRow, ownRow, type Person, type Row, ranksOf, roundsInWeekOf } from '../../rules/board.ts';
import type { Round } from '../../rules/round.ts';
import { type PickRecord, type TeamScore, teamScore } from '../../rules/score.ts';
import type { Streak } from '../../rules/streak.ts';
import { bold, heading, paragraph, plain } from '../../text/build.ts';

/** All that a standing follows from. */
export type History = { rounds: readonly Round[]; picks: readonly PickRecord[]; people: readonly Person[] };

/** Who is shown by name at the most; equal ranks are not cut apart by it, as the rest is counted. */
const mostRows = 10;

/** The goal of the team, then the ranks of the week of `day` and, where they differ, of all time. */
export function boardParts(guide: Guide, { rounds, picks, people }: History, day: Temporal.PlainDate): Part[] {
  const week = ranksOf(roundsInWeekOf(day, rounds), picks, people).map(rankText);
  const all = ranksOf(rounds, picks, people).map(rankText);
  const isNews = week.length === 0 || week.join('\n') !== all.join('\n');
  return [
    heading('Team goal'),
    ...teamParts(guide, teamScore(rounds, picks)),
    ...(week.length > 0 ? [heading('This week'), ranking(week)] : []),
    ...(all.length > 0 && isNews ? [heading('All time'), ranking(all)] : []),
  ];
}

/** A person's own standing, for their eyes only. */
export function ownParts(user: UserRef, history: History, day: Temporal.PlainDate): Part[] {
  const own = ownText(user, history, day);
  return [
    own === null ? paragraph(plain('You have no counted answers here yet.')) : paragraph(bold('You: '), plain(own)),
  ];
}

/** How a person stands, this week and of all time; null before the first answer. */
export function ownText(user: UserRef, { rounds, picks, people }: History, day: Temporal.PlainDate): string | null {
  const all = ownRow(user, rounds, picks, people);
  if (!all) return null;
  const week = ownRow(user, roundsInWeekOf(day, rounds), picks, people);
  const [ofWeek, ofAll] = [week && ownRowText(week), ownRowText(all)];
  if (ofWeek === ofAll) return `${ofAll}, this week and of all time.`;
  return ofWeek === null ? `${ofAll}, of all time.` : `this week ${ofWeek}; of all time ${ofAll}.`;
}

const ownRowText = ({ rank, points, answered }: OwnRow) =>
  `${rank === null ? '' : `rank ${rank} with `}${pointsText(points)} of ${answered}`;

/** A streak with its freezes, and what the last round did to it. */
export function streakText({ length, best, freezes, last }: Streak): string {
  const happened = {
    grew: '',
    unchanged: '',
    froze: ' You missed the last round; a freeze was used by itself and kept your streak.',
    broke: ' You missed rounds and had no freeze left, so a new streak begins with your next answer.',
  }[last];
  const rounds = length === 1 ? '1 round' : `${length} rounds`;
  return `Streak: ${rounds} answered, at best ${best}. Freezes left: ${freezes}.${happened}`;
}

const rankText = ({ rank, name, points }: Row) => `${rank}. ${name}: ${pointsText(points)}`;

function ranking(rows: readonly string[]): Part {
  const more = rows.length - mostRows;
  const shown = rows.slice(0, mostRows).map(row => [plain(row)]);
  return { kind: 'list', items: more > 0 ? [...shown, [plain(`and ${more} more`)]] : shown };
}

/** What the team did together: how much was right, and how much of the guide was met. */
function teamParts(guide: Guide, { answered, percent, topics }: TeamScore): Part[] {
  if (answered === 0) return [paragraph(plain('No counted answers yet.'))];
  const all = new Set(guide.bank.map(({ topic }) => topic)).size;
  return [
    paragraph(
      bold('Your team: '),
      plain(`${percent}% right. Together you have met ${topics.length} of ${all} topics.`),
    ),
    {
      kind: 'chart',
      title: 'Topics',
      bars: [
        { label: 'Met', value: topics.length },
        { label: 'To come', value: all - topics.length },
      ],
    },
  ];
}

const pointsText = (points: number) => (points === 1 ? '1 point' : `${points} points`);
