/** A review: one message that goes on by its buttons, kept in the database at each step. */
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Press, Reply } from '../../chat.ts';
import type { RequestOf } from '../../commands.ts';
import { type BankQuestion, type Guide, questionOf } from '../../knowledge/guide.ts';
import type { Asker } from '../../quiz/asked/place.ts';
import type { Day } from '../../rules/cards.ts';
import { afterTap, isComplete, isRight, rightOptions } from '../../rules/options.ts';
import { chooseReview } from '../../rules/review.ts';
import { optionOrder } from '../../rules/shuffle.ts';
import type { Store } from '../../store/store.ts';
import type { Session } from '../../store/study/sessions.ts';
import { toCaller } from '../../text/build.ts';
import { comingFor, hiddenFrom, type Learning, learningOf, liveAmong, preparationOf } from '../learning.ts';
import { examParts } from '../said/exam.ts';
import * as texts from '../said/review.ts';

type Deps = { guide: Guide; store: Store; seed: () => number };

const nothing: Reply = { kind: 'none' };

export function createReview({ guide, store, seed }: Deps) {
  const { study } = store;
  const hiddenHere = (origin: Origin) => hiddenFrom(store, origin.place, origin);
  const examOf = (learning: Learning) => {
    const preparation = preparationOf(guide, learning);
    return preparation ? examParts(preparation) : [];
  };

  /** What was chosen before and cannot be asked now is passed over: it left the guide, or may not be asked. */
  const askable = (id: string, order: readonly number[], hidden: ReadonlySet<string>): BankQuestion | null => {
    const item = hidden.has(id) ? undefined : questionOf(guide, id);
    return item && order.length === item.options.length ? item : null;
  };

  /** The question that is next in a session, else its end. */
  const goOn = async (asker: Asker, given: Session): Promise<Message> => {
    const hidden = await hiddenHere(asker.origin);
    let session = given;
    for (let number = texts.nextIn(session); number >= 0; number = texts.nextIn(session)) {
      const asked = session.questions[number];
      const item = asked && askable(asked.item, asked.order, hidden);
      if (item) return texts.reviewQuestion(session, number, item);
      const after = await study.passQuestion(asker.origin, { id: session.id, question: number });
      if (!after) return texts.reviewOver;
      session = after;
    }
    return finished(asker, session, hidden);
  };

  const finished = async (asker: Asker, { questions }: Session, hidden: ReadonlySet<string>): Promise<Message> => {
    const learning = await learningOf(store, asker);
    const judged = questions.flatMap(({ item: id, choices }) => {
      const item = questionOf(guide, id);
      return item && choices !== null ? [isRight(choices, rightOptions(item.options))] : [];
    });
    const score = { right: judged.filter(right => right).length, answered: judged.length };
    return texts.reviewDone(score, comingFor(guide, learning, hidden), examOf(learning));
  };

  /** New questions: `wanted` of them, or as many as are left of today where it is null. */
  const begin = async (asker: Asker, wanted: number | null): Promise<Message> => {
    const { origin } = asker;
    if (guide.bank.length === 0) return texts.noReviewQuestions;
    const [learning, avoid] = await Promise.all([learningOf(store, asker), hiddenHere(origin)]);
    const count = wanted ?? Math.max(learning.daily - learning.done, 0);
    const coming = comingFor(guide, learning, avoid);
    if (count === 0) return texts.doneToday(learning.done, coming, examOf(learning));
    const items = chooseReview(guide.bank, { ...learning, count, avoid, more: wanted !== null, seed: seed() });
    if (items.length === 0) return wanted === null ? texts.nothingDue(coming) : texts.nothingToAsk;
    return open(
      asker,
      learning.today,
      items.map(({ id }) => id),
    );
  };

  const open = async (asker: Asker, day: Day, items: readonly string[]): Promise<Message> => {
    const questions = items.flatMap(id => {
      const options = questionOf(guide, id)?.options.length ?? 0;
      return [{ item: id, order: optionOrder(seed(), options), choices: null, passed: false }];
    });
    const session = { id: seed().toString(36), day, questions };
    await study.saveSession(asker.origin, session);
    return goOn(asker, session);
  };

  /** Goes on with the review of today, unless more was asked for; else begins one. */
  const review = async (asker: Asker, wanted: number | null): Promise<Message> => {
    if (wanted !== null) return begin(asker, wanted);
    const { origin, at } = asker;
    const [session, { today }] = await Promise.all([study.session(origin.person), study.learner(origin, at)]);
    return session && session.day === today && texts.isOpen(session) ? goOn(asker, session) : begin(asker, null);
  };

  /** The session that a button belongs to, if the person is still at it. */
  const sessionOf = async ({ origin }: Press, id: string): Promise<Session | null> => {
    const session = await study.session(origin.person);
    return session?.id === id ? session : null;
  };

  return {
    /** Begins a review of these questions, and shows the first one; null for none. */
    async reviewItems(asker: Asker, items: readonly string[]): Promise<Message | null> {
      if (items.length === 0) return null;
      const { today } = await study.learner(asker.origin, asker.at);
      return open(asker, today, items);
    },
    async command(asker: Asker, { count, daily }: RequestOf<'review'>): Promise<Reply> {
      const isFit = (amount: number | null) => amount === null || (amount >= 1 && amount <= texts.mostAtOnce);
      if (!isFit(daily)) return toCaller(texts.wrongAmount('review daily 8'));
      if (!isFit(count)) return toCaller(texts.wrongAmount('review 10'));
      if (daily === null) return toCaller(await review(asker, count));
      await study.changeLearner(asker.origin, { daily });
      return toCaller(count === null ? texts.dailySet(daily) : await review(asker, count));
    },
    presses: {
      async review(press: Press, { count }: ActionOf<'review'>): Promise<Reply> {
        // The button may stand below what others read, so it never takes the place of its message.
        return toCaller(await review(press, count === 0 ? null : Math.min(count, texts.mostAtOnce)));
      },
      async recall(press: Press, { session: id, question, place, chosen }: ActionOf<'recall'>): Promise<Reply> {
        const { origin, at, eventId } = press;
        const outline = await study.sessionOutline(origin, at);
        const begun = outline?.session.id === id ? outline.session : null;
        const asked = begun?.questions[question];
        const item = asked && questionOf(guide, asked.item);
        // A tap that answers claims its event itself, with what it keeps: see `isTap` of src/app.ts.
        const isFirst = () => store.claimEvent(eventId, at);
        const right = rightOptions(item?.options ?? []);
        // One tap answers, and is refused if the question was answered before: what was, need not be read first. The last
        // one ends the review where all others are answered.
        const isOneTap = right.length === 1 && question + 1 < (begun?.questions.length ?? 0);
        const session = isOneTap ? begun : await sessionOf(press, id);
        if (!outline || !session || !asked) return (await isFirst()) ? toCaller(texts.reviewOver) : nothing;
        const replaced = (said: Message) => toCaller(said, 'replace');
        const answeredBefore = session.questions[question]?.choices ?? null;
        if (item && answeredBefore !== null)
          return (await isFirst()) ? replaced(texts.reviewAnswer(session, question, item)) : nothing;
        const option = asked.order[place];
        const before = [...new Set(chosen.flatMap(at => asked.order[at] ?? []))];
        const choices =
          option !== undefined && before.length < right.length ? afterTap(before, option, right.length) : null;
        const live = await liveAmong(store, asked.item, origin.place, origin);
        if (!item || !choices || !askable(asked.item, asked.order, live))
          return (await isFirst()) ? replaced(await goOn(press, session)) : nothing;
        if (!isComplete(choices, right))
          return (await isFirst()) ? replaced(texts.reviewQuestion(session, question, item, choices)) : nothing;
        const answer = { choices, right: isRight(choices, right), at, event: eventId, learner: outline.learner };
        const answered = await study.answerQuestion(origin, session, question, answer);
        if (answered === 'repeat') return nothing;
        return answered ? replaced(texts.reviewAnswer(answered, question, item)) : toCaller(texts.reviewOver);
      },
      async onward(press: Press, { session: id }: ActionOf<'onward'>): Promise<Reply> {
        const session = await sessionOf(press, id);
        return session ? toCaller(await goOn(press, session), 'replace') : toCaller(texts.reviewOver);
      },
    },
  };
}
