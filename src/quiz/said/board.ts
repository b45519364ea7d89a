/** Standings in words. */
import type { Part, UserRef } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { type Board, boardOf, ownRow, type Person, type Row, roundsInWeekOf } from '../../rules/board.ts';
import type { Round } from '../../rules/round.ts';
import type { PickRecord } from '../../rules/score.ts';
import type { Streak } from '../../rules/streak.ts';
import { bold, heading, paragraph, plain } from '../../text/build.ts';

/** All that a standing follows from. */
export type History = { rounds: readonly Round[]; picks: readonly PickRecord[]; people: readonly Person[] };

/** Who is shown by name at the most; equal ranks are not cut apart by it, as the rest is counted. */
const mostRows = 10;

/** The standing of the week of `day` and of all time. */
export function boardParts(guide: Guide, { rounds, picks, people }: History, day: Temporal.PlainDate): Part[] {
  const week = boardOf(roundsInWeekOf(day, rounds), picks, people);
  const all = boardOf(rounds, picks, people);
  // What a small team did in one week says little beside what it did together.
  const thisWeek = week.kind === 'podium' ? [heading('This week'), ...standing(guide, week)] : [];
  return [...thisWeek, heading(all.kind === 'podium' ? 'All time' : 'Team goal'), ...standing(guide, all)];
}

/** A person's own standing, for their eyes only. */
export function ownParts(user: UserRef, { rounds, picks, people }: History, day: Temporal.PlainDate): Part[] {
  const week = ownRow(user, roundsInWeekOf(day, rounds), picks, people);
  const all = ownRow(user, rounds, picks, people);
  if (!all) return [paragraph(plain('You have no counted answers here yet.'))];
  const lines = [week && `this week ${rowText(week)}`, `of all time ${rowText(all)}`].filter(line => line !== null);
  return [paragraph(bold('You: '), plain(`${lines.join('; ')}.`))];
}

const rowText = ({ rank, points, answered }: Row) => `rank ${rank} with ${pointsText(points)} of ${answered}`;

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

function standing(guide: Guide, board: Board): Part[] {
  if (board.kind === 'team') return teamParts(guide, board.team);
  const rows = board.rows.slice(0, mostRows).map(row => [plain(`${row.rank}. ${row.name}: ${pointsText(row.points)}`)]);
  const more = board.rows.length - rows.length;
  return [{ kind: 'list', items: more > 0 ? [...rows, [plain(`and ${more} more`)]] : rows }];
}

/** With so few players there is one team: how much was right, and how much of the guide was met. */
function teamParts(guide: Guide, { answered, percent, topics }: Extract<Board, { kind: 'team' }>['team']): Part[] {
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
