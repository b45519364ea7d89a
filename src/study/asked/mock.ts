/** A mock exam: one message that goes on by its buttons; each tap is kept, and what is right is told at the end. */
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Part, Press, Reply } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import { type BankQuestion, type Guide, questionOf } from '../../knowledge/guide.ts';
import type { Asker } from '../../quiz/asked/place.ts';
import { dateOf } from '../../rules/cards.ts';
import {
  dealMock,
  isAnswered,
  isOverAt,
  type MockQuestion,
  type MockView,
  mockMinutes,
  mockSizes,
  openIn,
  placeToGoOn,
  viewOf,
} from '../../rules/mock.ts';
import { isRight, rightOptions } from '../../rules/options.ts';
import type { Store } from '../../store/store.ts';
import type { Mock, MockAt } from '../../store/study/mocks.ts';
import { toCaller } from '../../text/build.ts';
import { liveAmong } from '../learning.ts';
import * as texts from '../said/mock.ts';

/** `reviewItems` begins a review of these questions, and shows its first one; null where none can be asked. */
type Deps = {
  guide: Guide;
  store: Store;
  seed: () => number;
  reviewItems: (asker: Asker, items: readonly string[]) => Promise<Message | null>;
};

/** What may not be shown: open rounds ask it, or it was taken out of a round. */
type Hidden = { live: ReadonlySet<string>; takenOut: ReadonlySet<string> };
type Step = ActionOf<'step'>;

export function createMock({ guide, store, seed, reviewItems }: Deps) {
  const { quiz, study } = store;
  const hiddenHere = async (origin: Origin): Promise<Hidden> => {
    const { place } = origin;
    const [live, takenOut] = await Promise.all([quiz.liveItems(place, origin), quiz.takenOutItems(place, origin)]);
    return { live, takenOut };
  };
  const zoneOf = ({ origin }: Asker): string => origin.zone ?? 'UTC';

  /** What was dealt may have left the guide, be what an open round asks, or have been taken out of one since. */
  const askable = (asked: MockQuestion | undefined, hidden: Hidden): BankQuestion | null => {
    const isHidden = !asked || hidden.live.has(asked.item) || hidden.takenOut.has(asked.item);
    const item = isHidden ? undefined : questionOf(guide, asked.item);
    if (!asked || !item || item.options.length !== asked.order.length) return null;
    return rightOptions(item.options).length === asked.most ? item : null;
  };

  const showAs = (
    asker: Asker,
    mock: Mock | MockAt,
    view: MockView,
    hidden: Hidden,
    intro: readonly Part[] = [],
  ): Message => {
    const asked = mock.questions[view.number];
    const item = askable(asked, hidden);
    if (item) return texts.mockQuestion(mock, view, item, zoneOf(asker), intro);
    const { item: id = '' } = asked ?? {};
    const why = hidden.live.has(id) ? 'live' : hidden.takenOut.has(id) ? 'taken out' : 'gone';
    return texts.mockHidden(mock, view, why, zoneOf(asker));
  };
  const show = (asker: Asker, mock: Mock, number: number, hidden: Hidden, intro: readonly Part[] = []): Message =>
    showAs(asker, mock, viewOf(mock, number), hidden, intro);

  const goOn = async (asker: Asker, mock: Mock, intro: readonly Part[] = []): Promise<Message> => {
    const number = placeToGoOn(mock);
    if (number === null) return texts.mockOverview(mock, 0, zoneOf(asker));
    return show(asker, mock, number, await hiddenHere(asker.origin), intro);
  };

  const missesOf = ({ questions, results }: Mock, hidden: Hidden): number[] =>
    questions.flatMap((question, number) =>
      results?.[number]?.right === false && askable(question, hidden) ? [number] : [],
    );

  const result = async (asker: Asker, mock: Mock, page: number, isOver = false): Promise<Message> => {
    const { origin, at } = asker;
    const [last, hidden, { zone, today }] = await Promise.all([
      study.lastMocks(origin.person),
      hiddenHere(origin),
      study.learner(origin, at),
    ]);
    const compared = { guide, last, misses: missesOf(mock, hidden), zone, today: dateOf(today) };
    return texts.mockResult(mock, page, compared, isOver);
  };

  /** Hands it in as of a moment; shows its result also where that was done before. */
  const handIn = async (asker: Asker, { id }: Mock, at: Temporal.Instant, isOver = false): Promise<Message> => {
    const hidden = await hiddenHere(asker.origin);
    const handed = await study.handInMock(asker.origin, id, at, (question, choices) => {
      const item = askable(question, hidden);
      return item && isRight(choices, rightOptions(item.options));
    });
    return handed ? result(asker, handed, 0, isOver) : texts.nothingAnswered(isOver);
  };

  const begin = async (asker: Asker, count: number, minutes: number | null): Promise<Message> => {
    const { origin, at } = asker;
    const [hidden, last] = await Promise.all([hiddenHere(origin), study.lastMocks(origin.person)]);
    const avoid = hidden.live.union(hidden.takenOut);
    const met = new Set(last.flatMap(({ questions }) => questions.map(({ item }) => item)));
    const questions = dealMock(guide.bank, { count, avoid, met, seed: seed() });
    if (questions.length === 0) return texts.noMockQuestions;
    const ends = minutes === null ? null : at.add({ minutes });
    const mock = await study.beginMock(origin, { id: seed().toString(36), began: at, ends, questions });
    return show(asker, mock, placeToGoOn(mock) ?? 0, hidden, texts.begun(mock.questions.length));
  };

  /** Goes on with the one that the person is at, or begins one. */
  const mock = async (asker: Asker, count: number | null, minutes: number | null): Promise<Message> => {
    const open = await study.openMock(asker.origin.person);
    if (!open) return begin(asker, count ?? mockSizes.usual, minutes);
    if (open.ends && isOverAt(open, asker.at)) return handIn(asker, open, open.ends, true);
    return goOn(asker, open, count === null && minutes === null ? [] : texts.stillOpen);
  };

  /** Keeps a tap on a question; null where the press was handled before. */
  const tap = async (press: Press, open: MockAt, { step, number, place, on }: Step): Promise<Message | null> => {
    const { origin, at, eventId } = press;
    const asked = open.questions[number];
    // What was taken out is covered once it is shown again: a tap asks for as little as can be.
    const live = await liveAmong(store, asked?.item ?? '', origin.place, origin);
    const hidden: Hidden = { live, takenOut: new Set() };
    const option = asked?.order[place];
    if (!asked || option === undefined || (step === 'choose' && !askable(asked, hidden)))
      return (await store.claimEvent(eventId, at)) ? asItStands(press, open, number) : null;
    const change = step === 'mark' ? { marked: on } : { option, chosen: on };
    const tapped = { mock: open.id, question: number, most: asked.most, at, event: eventId, ...change };
    const answer = await study.tapMock(origin.person, tapped);
    if (answer === 'repeat') return null;
    if (answer === 'unchanged') return asItStands(press, open, number);
    return showAs(press, open, viewIn({ ...open, answer }, number), hidden);
  };

  /** What is to be seen where a tap changed nothing: it was handed in meanwhile, or a later tap came first. */
  const asItStands = async (press: Press, { id }: MockAt, number: number): Promise<Message> => {
    const found = await study.mock(press.origin.person, id);
    if (!found) return texts.mockOver;
    return found.handed ? result(press, found, 0) : show(press, found, number, await hiddenHere(press.origin));
  };

  /** A step at a question of one that is open; null where the press was handled before. */
  const stepAt = async (press: Press, open: MockAt, action: Step): Promise<Message | null> =>
    isMockTap(action)
      ? tap(press, open, action)
      : showAs(press, open, viewIn(open, action.number), await hiddenHere(press.origin));

  /** Another step in one that is open. */
  const step = async (press: Press, open: Mock, action: Step): Promise<Message> => {
    switch (action.step) {
      case 'overview':
        return texts.mockOverview(open, action.number, zoneOf(press));
      case 'handIn':
        return openIn(open).length > 0 ? texts.sureToHandIn(open, zoneOf(press)) : handIn(press, open, press.at);
      case 'sure':
        return handIn(press, open, press.at);
      default:
        return goOn(press, open);
    }
  };

  /** What can be seen of one that was handed in. */
  const lookBack = async (press: Press, handed: Mock, action: Step): Promise<Reply> => {
    const misses = missesOf(handed, await hiddenHere(press.origin));
    if (action.step === 'review') {
      const items = misses.flatMap(number => handed.questions[number]?.item ?? []);
      // The result stays where it is, to come back to.
      return toCaller((await reviewItems(press, items)) ?? texts.nothingMissed);
    }
    if (action.step !== 'miss')
      return toCaller(await result(press, handed, action.step === 'result' ? action.number : 0), 'replace');
    const asked = handed.questions[action.number];
    const item = misses.includes(action.number) ? questionOf(guide, asked?.item ?? '') : undefined;
    const next = misses.find(number => number > action.number) ?? null;
    return toCaller(item ? texts.mockMiss(handed, action.number, item, next) : texts.missHidden(handed), 'replace');
  };

  return {
    async command(asker: Asker, { count, minutes }: RequestOf<'mock'>): Promise<Reply> {
      const isFit = (value: number | null, { least, most }: { least: number; most: number }) =>
        value === null || (value >= least && value <= most);
      if (!isFit(count, mockSizes) || !isFit(minutes, mockMinutes)) return toCaller(texts.wrongSize);
      return toCaller(await mock(asker, count, minutes));
    },
    /** In free words; so it asks before it hands in, and begins none where none is open. */
    async handIn(asker: Asker): Promise<Reply> {
      const open = await study.openMock(asker.origin.person);
      if (!open) return toCaller(texts.noneOpen);
      if (open.ends && isOverAt(open, asker.at)) return toCaller(await handIn(asker, open, open.ends, true));
      const zone = zoneOf(asker);
      return toCaller(openIn(open).length > 0 ? texts.sureToHandIn(open, zone) : texts.mockOverview(open, 0, zone));
    },
    presses: {
      async mock(press: Press, { count, minutes }: ActionOf<'mock'>): Promise<Reply> {
        const size = count === 0 ? null : Math.min(Math.max(count, mockSizes.least), mockSizes.most);
        // The button may stand below what others read, so it never takes the place of its message.
        return toCaller(await mock(press, size, minutes === 0 ? null : Math.min(minutes, mockMinutes.most)));
      },
      async step(press: Press, action: Step): Promise<Reply> {
        const { origin, at, eventId } = press;
        if (action.step === 'show' || isMockTap(action)) {
          const open = await study.mockAt(origin.person, action.mock, action.number);
          if (open?.questions[action.number] && !open.handed && !isOverAt(open, at)) {
            const said = await stepAt(press, open, action);
            return said ? toCaller(said, 'replace') : { kind: 'none' };
          }
        }
        // A tap that is kept claims its event itself: see `isTap` of src/app.ts.
        if (isMockTap(action) && !(await store.claimEvent(eventId, at))) return { kind: 'none' };
        const found = await study.mock(origin.person, action.mock);
        if (!found) return toCaller(texts.mockOver);
        if (found.handed) return lookBack(press, found, action);
        if (found.ends && isOverAt(found, at)) return toCaller(await handIn(press, found, found.ends, true), 'replace');
        return toCaller(await step(press, found, action), 'replace');
      },
    },
  };
}

/** What is seen of a question, of which the answer is known and how the others stand. */
const viewIn = ({ questions, answer, others }: MockAt, number: number): MockView => ({
  ...{ number, answer },
  counts: {
    answered: others.answered + Number(isAnswered(questions[number] ?? { most: 1 }, answer)),
    marked: others.marked + Number(answer.marked),
  },
});

/** Does the step keep something, and claim its event with it? */
export const isMockTap = ({ step }: Step): boolean => step === 'choose' || step === 'mark';
