/** Unscored questions for one person, with the full answer at once. */
import { type ActionOf, encodeAction } from '../../actions.ts';
import type { Button, Form, Message, Origin, Press, Reply, Submit } from '../../chat.ts';
import { type BankQuestion, bankOf, type Guide, questionHere, questionOf } from '../../knowledge/guide.ts';
import { afterTap, isComplete, isRight, type OptionSet, rightOptions } from '../../rules/options.ts';
import { choosePractice } from '../../rules/review.ts';
import { optionOrder } from '../../rules/shuffle.ts';
import { longestComment } from '../../store/comment.ts';
import { reportSubject } from '../../store/quiz/item-stats.ts';
import type { StoredRound } from '../../store/quiz/round-rows.ts';
import type { Store } from '../../store/store.ts';
import { command, message, paragraph, plain, say, toCaller } from '../../text/build.ts';
import { chosenParts, optionButtons, questionMessage, revealMessage, verdictPart } from '../said/question.ts';
import { reportButton } from '../said/round.ts';
import type { Asker } from './place.ts';
import { isHere, notKnown, takenOutOfRound } from './taps.ts';
import { canBeTaken } from './voiding.ts';

/** So many questions that were answered last are not asked again while there are others. */
const mostRecent = 10;

/** Where a question was seen that somebody reports. */
type Seen = { round: StoredRound; position: number } | null | 'nowhere';
type Deps = { guide: Guide; store: Store; seed: () => number };

/**
 * A question that people of this place may see now is never given away: it is asked in the round alone. One that was taken
 * out of a round is not asked again.
 */
export function createPractice({ guide, store, seed }: Deps) {
  const isLive = async (origin: Origin, item: string) => (await store.quiz.liveItems(origin.place, origin)).has(item);

  /** The round and the place in it in which a question was seen: null for practice, and 'nowhere' where that is not so. */
  const seenIn = async (origin: Origin, { item, round: id }: ActionOf<'report'>): Promise<Seen> => {
    // An answer that could not be given in the channel was given in private, with its buttons.
    if (id === null || origin.isPrivate) return null;
    const round = await store.quiz.round(id);
    const position = round?.questions.findIndex(question => question.item === item) ?? -1;
    return round && isHere(round, origin) && position >= 0 ? { round, position } : 'nowhere';
  };

  return {
    /**
     * One question on a topic, or on anything where it is ''; none of the last ones, nor `after`, if there are others, and
     * what the person knows worst first.
     */
    async ask({ origin, at }: Asker, topic: string, after: string | null = null): Promise<Message> {
      const about = bankOf(guide, origin.place).filter(
        one => topic === '' || one.topic === topic || one.also === topic,
      );
      const [live, takenOut, { today }, cards, answered] = await Promise.all([
        store.quiz.liveItems(origin.place, origin),
        store.quiz.takenOutItems(origin.place, origin),
        store.study.learner(origin, at),
        store.study.cards(origin.person),
        store.study.lastAnswered(origin.person, mostRecent),
      ]);
      const free = about.filter(({ id }) => !live.has(id) && !takenOut.has(id));
      const last = [...(after === null ? [] : [after]), ...answered];
      const chosen = choosePractice(free, { cards, today, last, seed: seed() });
      const question = chosen && questionHere(guide, origin.place, chosen.id);
      if (question) return practiceMessage(question, optionOrder(seed(), question.options.length), topic);
      if (about.some(({ id }) => live.has(id))) return say('The only question on that is in the open round.');
      return say(
        about.length > 0 ? 'The only question on that was taken out as wrong.' : 'There is no question on that yet.',
      );
    },
    /** A question of a closed round, as it stood there. */
    async tryAgain({ origin }: Press, { round: id, question: position }: ActionOf<'try'>): Promise<Message> {
      const round = await store.quiz.round(id);
      const question = round?.questions[position];
      const item = question && questionOf(guide, question.item);
      if (!round || !isHere(round, origin) || !question || !item)
        return say('This question is not known here any more.');
      if (question.voided) return takenOutOfRound;
      return (await isLive(origin, item.id)) ? say(stillOpen) : practiceMessage(item, question.order, item.topic);
    },
    /** The answer to an unscored pick; as long as more are asked for, the question with what is chosen so far. */
    async judge(
      { origin, at, eventId }: Press,
      { item: id, order, place, topic, chosen }: ActionOf<'practise'>,
    ): Promise<Message> {
      const item = questionHere(guide, origin.place, id);
      const tapped = order[place];
      const before = chosen.flatMap(at => order[at] ?? []);
      const right = rightOptions(item?.options ?? []);
      const picked = isSet(chosen, right) ? afterTap(before, tapped ?? 0, right.length) : null;
      if (!item || tapped === undefined || !picked || !isOrder(order, item))
        return say('This question is not known here any more.');
      if (await isLive(origin, id)) return say(stillOpen);
      const about = topic ?? item.topic;
      if (!isComplete(picked, right)) return practiceMessage(item, order, about, picked);
      const source = `practice ${eventId}`;
      await store.study.keepAnswer(origin, { source, item: id, way: 'practice', right: isRight(picked, right), at });
      const parts = [verdictPart(item, order, picked), ...revealMessage(item, order).parts];
      return message(parts, [anotherButton(about, id), reportButton(id, null)]);
    },
    async report({ origin }: Press, action: ActionOf<'report'>): Promise<Reply> {
      const seen = await seenIn(origin, action);
      if (seen === 'nowhere') return toCaller(notKnown);
      return questionHere(guide, origin.place, action.item)
        ? { kind: 'form', form: reportForm(action) }
        : toCaller(say('This question is not in the guide any more.'));
    },
    /** The form of `report` was sent. */
    async reported({ origin, at, values }: Submit, action: ActionOf<'report'>): Promise<Message> {
      const seen = await seenIn(origin, action);
      if (seen === 'nowhere') return notKnown;
      const { item: id } = action;
      const item = questionHere(guide, origin.place, id);
      if (!item && questionOf(guide, id)) return notKnown;
      const verdict = values.reason === 'wrong' || values.reason === 'outdated' ? values.reason : 'other';
      await store.saveFeedback({
        subject: reportSubject(id),
        user: origin.user,
        person: origin.person,
        at,
        verdict,
        comment: values.comment ?? null,
        question: item?.stem ?? id,
        topic: item?.topic ?? null,
      });
      return reportNoted(seen);
    },
  };
}

const stillOpen = 'This question is in a round that is still open. It can be tried after that.';

const anotherButton = (topic: string, after: string): Button => ({
  label: 'Another one',
  action: encodeAction({ kind: 'quiz', topic, after }),
});

/**
 * A question for one person, with a button for each option. `topic` is what is practised, '' for anything. Where several
 * are asked for, the buttons hold what is chosen so far: so it lasts as long as they do.
 */
export function practiceMessage(
  item: BankQuestion,
  order: readonly number[],
  topic: string,
  picked: OptionSet = [],
): Message {
  const chosen = order.flatMap((option, place) => (picked.includes(option) ? [place] : []));
  const actionAt = (place: number) => encodeAction({ kind: 'practise', item: item.id, order, place, topic, chosen });
  const { parts } = questionMessage(item, order, 'Practice: no points, only you see this');
  return message([...parts, ...chosenParts(item, order, picked)], optionButtons(item, order, actionAt, picked));
}

/** What the curators mend is the guide; the round has to be mended where it stands. */
function reportNoted(seen: Exclude<Seen, 'nowhere'>): Message {
  const noted = paragraph(plain('Thank you, that was noted for the curators.'));
  if (!seen || !canBeTaken(seen.round, seen.position)) return message([noted]);
  const number = seen.round.questions.length > 1 ? ` ${seen.position + 1}` : '';
  const way = command(`quiz void ${seen.round.date}${number}`);
  return message([noted, paragraph(plain('An admin can take the question out of its round: '), way)]);
}

/** The order comes back in a button that anybody can forge: every option has to be in it once. */
const isOrder = (order: readonly number[], { options }: BankQuestion) =>
  order.length === options.length && new Set(order).size === order.length && order.every(option => option in options);

/** What was chosen comes back in it too: fewer than are asked for, or there would have been an answer. */
const isSet = (places: readonly number[], right: OptionSet): boolean =>
  new Set(places).size === places.length && places.length < right.length;

function reportForm({ item, round }: ActionOf<'report'>): Form {
  const reasons = [
    { label: 'The answer is wrong', value: 'wrong' },
    { label: 'It is out of date', value: 'outdated' },
    { label: 'Something else', value: 'other' },
  ];
  return {
    title: 'What is wrong with it?',
    submitLabel: 'Send',
    submit: encodeAction({ kind: 'report', item, round }),
    fields: [
      { kind: 'choice', id: 'reason', label: 'Reason', required: true, choices: reasons },
      {
        kind: 'text',
        id: 'comment',
        label: 'In your own words',
        hint: 'Curators read it, without your name',
        required: false,
        multiline: true,
        maxLength: longestComment,
      },
    ],
  };
}
