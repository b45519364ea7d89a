/** Unscored questions for one person, with the full answer at once. */
import { type ActionOf, encodeAction } from '../../actions.ts';
import type { Button, Form, Message, Origin, Press, Reply, Submit } from '../../chat.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import { findItem } from '../../rules/deal.ts';
import { afterTap, isComplete, isRight, type OptionSet, rightOptions } from '../../rules/options.ts';
import { optionOrder, shuffled } from '../../rules/shuffle.ts';
import { longestComment } from '../../store/comment.ts';
import { reportSubject } from '../../store/quiz/item-stats.ts';
import type { Store } from '../../store/store.ts';
import { bold, message, paragraph, plain, say, toCaller } from '../../text/build.ts';
import { lettersOf, optionLetter, questionMessage, revealMessage } from '../said/question.ts';
import { reportButton } from '../said/round.ts';
import { countText } from '../said/times.ts';
import { isHere } from './taps.ts';

type Deps = { guide: Guide; store: Store; seed: () => number };

/** A question that people of this place may see now is never given away: it is asked in the round alone. */
export function createPractice({ guide, store, seed }: Deps) {
  const isLive = async (origin: Origin, item: string) => (await store.quiz.liveItems(origin.place, origin)).has(item);

  return {
    /** One question on a topic, or on anything where it is ''; one other than `after` if there is any. */
    async ask(origin: Origin, topic: string, after: string | null = null): Promise<Message> {
      const live = await store.quiz.liveItems(origin.place, origin);
      const about = guide.bank.filter(one => topic === '' || one.topic === topic || one.also === topic);
      const free = shuffled(about, seed()).filter(({ id }) => !live.has(id));
      const question = free.find(({ id }) => id !== after) ?? free[0];
      if (question) return practiceMessage(question, optionOrder(seed(), question.options.length), topic);
      return say(
        about.length > 0 ? 'The only question on that is in the open round.' : 'There is no question on that yet.',
      );
    },
    /** A question of a closed round, as it stood there. */
    async tryAgain({ origin }: Press, { round: id, question: position }: ActionOf<'try'>): Promise<Message> {
      const round = await store.quiz.round(id);
      const question = round?.questions[position];
      const item = question && findItem(guide.bank, question.item);
      if (!round || !isHere(round, origin) || !question || !item)
        return say('This question is not known here any more.');
      return (await isLive(origin, item.id)) ? say(stillOpen) : practiceMessage(item, question.order, item.topic);
    },
    /** The answer to an unscored pick; as long as more are asked for, the question with what is chosen so far. */
    async judge({ origin }: Press, { item: id, order, place, topic, chosen }: ActionOf<'practise'>): Promise<Message> {
      const item = findItem(guide.bank, id);
      const tapped = order[place];
      const before = chosen.flatMap(at => order[at] ?? []);
      const right = rightOptions(item?.options ?? []);
      const picked = isSet(chosen, right) ? afterTap(before, tapped ?? 0, right.length) : null;
      if (!item || tapped === undefined || !picked || !isOrder(order, item))
        return say('This question is not known here any more.');
      if (await isLive(origin, id)) return say(stillOpen);
      const about = topic ?? item.topic;
      if (!isComplete(picked, right)) return practiceMessage(item, order, about, picked);
      const said = paragraph(bold(`You picked ${lettersOf(order, picked)}: ${verdictOn(order, picked, right)}`));
      return message([said, ...revealMessage(item, order).parts], [anotherButton(about, id), reportButton(id)]);
    },
    report({ item }: ActionOf<'report'>): Reply {
      return findItem(guide.bank, item)
        ? { kind: 'form', form: reportForm(item) }
        : toCaller(say('This question is not in the guide any more.'));
    },
    /** The form of `report` was sent. */
    async reported({ origin, at, values }: Submit, { item: id }: ActionOf<'report'>): Promise<Message> {
      const item = findItem(guide.bank, id);
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
      return say('Thank you, that was noted for the curators.');
    },
  };
}

const stillOpen = 'This question is in a round that is still open. It can be tried after that.';

const anotherButton = (topic: string, after: string): Button => ({
  label: 'Another one',
  action: encodeAction({ kind: 'quiz', topic, after }),
});

/** "that is right." of what was picked; of two, which one is. */
function verdictOn(order: readonly number[], picked: OptionSet, right: OptionSet): string {
  if (isRight(picked, right)) return 'that is right.';
  const half = picked.filter(option => right.includes(option));
  return half.length > 0 ? `only ${lettersOf(order, half)} is right.` : 'that is not it.';
}

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
  const buttons = order.map((_, place): Button => {
    const action = encodeAction({ kind: 'practise', item: item.id, order, place, topic, chosen });
    const letter = optionLetter(place);
    return { label: letter, action, ...(chosen.includes(place) && { style: 'primary', spoken: `${letter}, chosen` }) };
  });
  const { parts } = questionMessage(item, order, 'Practice: no points, only you see this');
  const more = rightOptions(item.options).length - picked.length;
  const soFar = paragraph(
    bold(`${lettersOf(order, picked)} chosen. `),
    plain(`Pick ${countText(more)} more, or tap it again to take it back.`),
  );
  return message(picked.length > 0 ? [...parts, soFar] : parts, buttons);
}

/** The order comes back in a button that anybody can forge: every option has to be in it once. */
const isOrder = (order: readonly number[], { options }: BankQuestion) =>
  order.length === options.length && new Set(order).size === order.length && order.every(option => option in options);

/** What was chosen comes back in it too: fewer than are asked for, or there would have been an answer. */
const isSet = (places: readonly number[], right: OptionSet): boolean =>
  new Set(places).size === places.length && places.length < right.length;

function reportForm(item: string): Form {
  const reasons = [
    { label: 'The answer is wrong', value: 'wrong' },
    { label: 'It is out of date', value: 'outdated' },
    { label: 'Something else', value: 'other' },
  ];
  return {
    title: 'What is wrong with it?',
    submitLabel: 'Send',
    submit: encodeAction({ kind: 'report', item }),
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
