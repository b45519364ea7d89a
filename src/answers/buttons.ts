import { encodeAction, type View } from '../actions.ts';
import type { Button } from '../chat.ts';
import { findTopic, type Guide, type Topic } from '../knowledge/guide.ts';
import { topicsOf } from './views.ts';

const mostRelated = 3;

/**
 * Where an answer stands: `question` is the id of the logged question, `canShare` whether others could be shown it. With
 * `beside` it was opened from another answer, so that it is not what was asked for.
 */
export type Context = { question: string; canShare: boolean; beside?: boolean };

/** The buttons below a view: share it, be asked about it, open what is next to it, judge it. */
export function viewButtons(guide: Guide, view: View, { question, canShare, beside = false }: Context): Button[] {
  const share = encodeAction({ kind: 'share', view, question: beside ? '' : question });
  return [
    ...(canShare ? [{ label: 'Share', action: share }] : []),
    ...quizOn(guide, view),
    ...relatedTo(guide, view).map(topic => openButton(topic, question)),
    ...judgeButtons(view, question),
  ];
}

/** Asks a question on the topic, where the bank has one. */
function quizOn({ bank }: Guide, view: View): Button[] {
  if (view.kind !== 'topic' || !bank.some(({ topic }) => topic === view.topic)) return [];
  return [{ label: 'Quiz me', action: encodeAction({ kind: 'quiz', topic: view.topic, after: null }) }];
}

/** One button for each topic that the asker may have meant. */
export function choiceButtons(topics: readonly Topic[], question: string): Button[] {
  return topics.map(topic => ({
    label: topic.short,
    action: encodeAction({ kind: 'choose', view: viewOf(topic), question }),
  }));
}

/** Buttons that open topics beside what stands there already. */
export function nearestButtons(topics: readonly Topic[], question: string): Button[] {
  return topics.map(topic => openButton(topic, question));
}

/** Below a miss, whose question was noted. */
export const tellButton = (question: string): Button => ({
  label: 'Tell me when it is answered',
  action: encodeAction({ kind: 'inbox', step: 'tell', item: question, topic: '' }),
});

function judgeButtons(view: View, question: string): Button[] {
  if (view.kind === 'topics' || view.kind === 'cheatsheet') return [];
  return [
    { label: 'Helpful', action: encodeAction({ kind: 'helpful', view, question }) },
    { label: 'Not helpful', action: encodeAction({ kind: 'unhelpful', view, question }) },
  ];
}

/** A comparison leads to its topics, a topic to its neighbours. */
function relatedTo(guide: Guide, view: View): Topic[] {
  if (view.kind === 'compare') return topicsOf(guide, view);
  const [topic] = topicsOf(guide, view);
  return (topic?.neighbours ?? []).flatMap(({ topic: id }) => findTopic(guide, id) ?? []).slice(0, mostRelated);
}

const viewOf = (topic: Topic): View => ({ kind: 'topic', topic: topic.id, passage: 0 });

const openButton = (topic: Topic, question: string): Button => ({
  label: topic.short,
  action: encodeAction({ kind: 'open', view: viewOf(topic), question }),
});
