/** `board`, `me` and what belongs to a person. */
import { hash } from 'node:crypto';
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Part, PersonRef, PlaceRef, Press, Reply, Span, Spoken, UserRef } from '../../chat.ts';
import type { Guide } from '../../knowledge/guide.ts';
import * as replies from '../../replies.ts';
import { localDate } from '../../rules/schedule.ts';
import { type Score, scoresOf } from '../../rules/score.ts';
import { streakOf } from '../../rules/streak.ts';
import type { Store } from '../../store/store.ts';
import type { StoredOfPerson } from '../../store/stored.ts';
import { bold, command, message, paragraph, plain, say, toCaller, toWhereAsked } from '../../text/build.ts';
import { boardParts, type History, ownParts, ownText, streakText } from '../said/board.ts';
import { askToErase, storedText } from '../said/own-data.ts';
import { type Asker, isChannel, zoneIn } from './place.ts';

/** Channels whose standing is told at once in a direct message. */
const mostPlaces = 10;

/** What a person did in rounds, whether the boards hide them, and what is stored of them. */
export type Recorded = { parts: Part[]; hidden: boolean; stored: StoredOfPerson };

export function createStandings({ guide, store }: { guide: Guide; store: Store }) {
  const { quiz } = store;

  const historyOf = async (place: PlaceRef): Promise<History> => {
    const [rounds, picks, people] = await Promise.all([
      quiz.historyOf(place),
      quiz.picksOf(place),
      quiz.peopleOf(place),
    ]);
    return { rounds, picks, people };
  };

  const today = async ({ origin, at }: Asker, place: PlaceRef) =>
    localDate(at, zoneIn(await quiz.scheduleOf(place), origin));

  /** In private nobody else's rank is told, as the asker may have left the channel; only their own is. */
  const ownBoard = async (asker: Asker): Promise<Message> => {
    const users = await quiz.usersOf(asker.origin);
    const places = (await quiz.placesOf(users)).slice(0, mostPlaces);
    const lines = await Promise.all(
      places.map(async place => {
        const history = await historyOf(place);
        const own = ownText(asIn(history, users, asker.origin), history, await today(asker, place));
        return own === null ? [] : [[linkTo(place), plain(`: ${own}`)]];
      }),
    );
    const own = lines.flat();
    return message([
      paragraph(plain('A board belongs to a channel: ask for it there, with '), command('board'), plain('.')),
      ...(own.length > 0 ? [paragraph(bold('You')), { kind: 'list' as const, items: own }] : []),
    ]);
  };

  return {
    /** The standing as all see it, and below it the asker's own, unless all would see that too. */
    async board(asker: Spoken | Press): Promise<Reply> {
      const { origin } = asker;
      if (!isChannel(origin)) return toCaller(await ownBoard(asker));
      const [history, day] = await Promise.all([historyOf(origin.place), today(asker, origin.place)]);
      const shown = toWhereAsked(asker, message(boardParts(guide, history, day)));
      if (shown.kind !== 'message' || shown.audience === 'place') return shown;
      return toCaller(message([...shown.message.parts, ...ownParts(origin.user, history, day)]));
    },

    /** A person's record here; in private, over all places where they answered. */
    async record({ origin }: Asker): Promise<Recorded> {
      const [users, stored] = await Promise.all([quiz.usersOf(origin), store.storedOf(origin)]);
      const places = isChannel(origin) ? [origin.place] : await quiz.placesOf(users);
      const histories = await Promise.all(places.map(historyOf));
      const streaks = histories.map(history => streakOf(asIn(history, users, origin), history.rounds, history.picks));
      const longest = streaks.toSorted((a, b) => b.length - a.length)[0];
      return {
        parts: [
          paragraph(bold('You: '), plain(scoreText(ownScores(users, histories)))),
          ...(longest && longest.best > 0 ? [paragraph(plain(streakText(longest)))] : []),
        ],
        hidden: stored.person?.hidden ?? false,
        stored,
      };
    },

    async hide({ origin }: Asker, hidden: boolean): Promise<Message> {
      await quiz.hide(origin, hidden);
      return say(
        hidden
          ? 'Done: the boards do not show you any more. You still see your own rank.'
          : 'Done: the boards show you again.',
      );
    },

    /** Nothing is erased before the person has seen what, and said so. */
    async forget({ origin }: Asker): Promise<Message> {
      const stored = await store.storedOf(origin);
      // Nothing to show: what a talk was about names nobody, and still it goes.
      if (storedText(stored) === '') await store.forgetPerson(origin);
      return askToErase(stored, markOf(origin.person));
    },

    async erase({ origin }: Press, { who }: ActionOf<'erase'>): Promise<Reply> {
      if (who !== markOf(origin.person)) return toCaller(say('This button is for the person who asked for it.'));
      await store.forgetPerson(origin);
      return replies.forgotten();
    },
  };
}

/** Tells one person from all others, in few enough letters for a button. */
const markOf = (person: PersonRef): string => hash('sha256', person).slice(0, 16);

const linkTo = (place: PlaceRef): Span => ({ text: 'A channel', place });

/** As whom a person answered in a place: elsewhere they may go by another reference. */
const asIn = ({ picks }: History, users: ReadonlySet<UserRef>, { user }: Origin): UserRef =>
  picks.find(pick => users.has(pick.user))?.user ?? user;

const ownScores = (users: ReadonlySet<UserRef>, histories: readonly History[]): Score[] =>
  histories.flatMap(({ rounds, picks }) => scoresOf(rounds, picks).filter(({ user }) => users.has(user)));

function scoreText(own: readonly Score[]): string {
  const points = own.reduce((sum, score) => sum + score.points, 0);
  const answered = own.reduce((sum, score) => sum + score.answered, 0);
  return answered === 0
    ? 'no counted answers yet.'
    : `${points} right of ${answered} counted ${answered === 1 ? 'answer' : 'answers'}.`;
}
