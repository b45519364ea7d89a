/** `board` and `me`. */
import type { Message, Origin, PlaceRef } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import { localDate } from '../../rules/schedule.ts';
import { scoresOf } from '../../rules/score.ts';
import { streakOf } from '../../rules/streak.ts';
import type { Store } from '../../store/store.ts';
import { bold, command, message, note, paragraph, plain } from '../../text/build.ts';
import { boardParts, type History, ownParts, streakText } from '../said/board.ts';

type Asker = { origin: Origin; at: Temporal.Instant };

export function createStandings({ guide, store }: { guide: Guide; store: Store }) {
  const { quiz } = store;

  const historyOf = async (place: PlaceRef): Promise<History> => {
    const [rounds, picks, people] = await Promise.all([
      quiz.roundsOf(place),
      quiz.picksOf(place),
      quiz.peopleOf(place),
    ]);
    return { rounds, picks, people };
  };

  return {
    /** The standing as all see it, and below it the asker's own. */
    async board({ origin, at }: Asker): Promise<Message> {
      const zone = (await quiz.scheduleOf(origin.place))?.schedule.zone ?? origin.zone ?? 'UTC';
      const history = await historyOf(origin.place);
      const day = localDate(at, zone);
      return message([...boardParts(guide, history, day), ...ownParts(origin.user, history, day)]);
    },

    /** A person's record here; in private, over all places where they answered. */
    async record({ origin }: Asker): Promise<Message> {
      const [users, hidden] = await Promise.all([quiz.usersOf(origin), quiz.isHidden(origin)]);
      const places = origin.isPrivate ? await quiz.placesOf(users) : [origin.place];
      const histories = await Promise.all(places.map(historyOf));
      const own = histories.flatMap(({ rounds, picks }) =>
        scoresOf(rounds, picks).filter(({ user }) => users.has(user)),
      );
      const points = own.reduce((sum, score) => sum + score.points, 0);
      const answered = own.reduce((sum, score) => sum + score.answered, 0);
      const streaks = histories.map(({ rounds, picks }) =>
        streakOf(picks.find(({ user }) => users.has(user))?.user ?? origin.user, rounds, picks),
      );
      const longest = streaks.toSorted((a, b) => b.length - a.length)[0];
      return message([
        paragraph(bold('You: '), plain(`${points} right of ${answered} counted answers.`)),
        ...(longest ? [paragraph(plain(streakText(longest)))] : []),
        paragraph(
          plain(hidden ? 'The boards do not show you. ' : 'The boards show you by name. '),
          command(`me ${hidden ? 'show' : 'hide'}`),
        ),
        note(plain('Stored are your name and your picks. '), command('me delete'), plain(' erases them.')),
      ]);
    },

    async hide({ origin }: Asker, hidden: boolean): Promise<Message> {
      await quiz.hide(origin, hidden);
      return message([
        paragraph(
          plain(
            hidden
              ? 'Done: the boards do not show you any more. You still see your own rank.'
              : 'Done: the boards show you again.',
          ),
        ),
      ]);
    },
  };
}
