import { type Action, type BadReason, badReasons, encodeAction } from '../actions.ts';
import type { Button, Form, Press, Reply, Submit } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import * as replies from '../replies.ts';
import type { Feedback, Store } from '../store/store.ts';
import { message, paragraph, plain } from '../text/build.ts';
import { take } from '../text/cut.ts';
import { viewButtons } from './buttons.ts';
import { rememberTalk } from './talk.ts';
import { topicsOf, viewMessage } from './views.ts';

type Deps = { guide: Guide; store: Store; log: Log };

/** The length of the form's field; a forged form may hold more. */
const longestComment = 1_000;

const reasonLabels: Record<BadReason, string> = {
  wrong: 'It is wrong',
  missed: 'Not what I asked',
  outdated: 'Out of date',
};
const verdicts: Record<BadReason, Feedback['verdict']> = { wrong: 'wrong', missed: 'off_topic', outdated: 'outdated' };

/** Carries out the buttons below answers. */
export function createPress({ guide, store, log }: Deps) {
  /** Resolves with false where neither the question nor what was shown is known any more. */
  const judge = async (
    { origin, at }: Press | Submit,
    { view, question }: Action,
    verdict: Feedback['verdict'],
    comment: string | null,
  ): Promise<boolean> => {
    const [topic] = topicsOf(guide, view);
    const asked = question === '' ? null : await store.questionText(question);
    if (!asked && !topic) return false;
    await store.saveFeedback({
      subject: question === '' ? `view ${encodeAction({ kind: 'open', view, question })}` : question,
      user: origin.user,
      at,
      verdict,
      comment,
      question: asked ?? topic?.title ?? '',
      topic: topic?.id ?? null,
    });
    return true;
  };

  const remember = (press: Press, { view }: Action) =>
    rememberTalk(store, press, { topics: topicsOf(guide, view).map(({ id }) => id) }).catch(error =>
      log.error({ err: error }, 'remembering the talk failed; the topic is shown all the same'),
    );

  const show = (
    { view, question }: Action,
    audience: 'caller' | 'place',
    mode: 'new' | 'replace',
    canShare: boolean,
  ): Reply => {
    const shown = viewMessage(guide, view);
    if (!shown) return replies.outdatedButton();
    return {
      kind: 'message',
      message: message(shown.parts, viewButtons(guide, view, { question, canShare })),
      audience,
      mode,
    };
  };

  return {
    async act(press: Press, action: Action): Promise<Reply> {
      switch (action.kind) {
        case 'open':
          await remember(press, action);
          return show(action, 'caller', 'new', !press.origin.isPrivate);
        case 'choose':
          await remember(press, action);
          return show(action, 'caller', 'replace', !press.origin.isPrivate);
        case 'share':
          return show(action, 'place', 'new', false);
        case 'helpful':
          return (await judge(press, action, 'helpful', null)) ? replies.thanks() : replies.outdatedButton();
        case 'unhelpful':
          return topicsOf(guide, action.view).length > 0 ? askReason(action) : replies.outdatedButton();
        case 'reason':
          return thank(await judge(press, action, verdicts[action.reason], null));
        case 'comment':
          return { kind: 'form', form: commentForm(action) };
      }
    },
    /** The form of `commentForm` was sent. */
    async comment(submit: Submit, action: Action): Promise<Reply> {
      const comment = take(submit.values.comment?.trim() ?? '', longestComment) || null;
      return thank(await judge(submit, action, 'other', comment));
    },
  };
}

const thank = (noted: boolean): Reply => (noted ? replies.thanks('replace') : replies.outdatedButton());

function askReason({ view, question }: Action): Reply {
  const reasons: Button[] = badReasons.map(reason => ({
    label: reasonLabels[reason],
    action: encodeAction({ kind: 'reason', reason, view, question }),
  }));
  const other: Button = { label: 'In my own words…', action: encodeAction({ kind: 'comment', view, question }) };
  const asking = message([paragraph(plain('What is the matter with it?'))], [...reasons, other]);
  return { kind: 'message', message: asking, audience: 'caller', mode: 'new' };
}

function commentForm({ view, question }: Action): Form {
  return {
    title: 'What should be better?',
    submitLabel: 'Send',
    submit: encodeAction({ kind: 'comment', view, question }),
    fields: [
      {
        kind: 'text',
        id: 'comment',
        label: 'In your own words',
        hint: 'Curators read it with the question, not with your name',
        required: true,
        multiline: true,
        maxLength: longestComment,
      },
    ],
  };
}
