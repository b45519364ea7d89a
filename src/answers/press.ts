import { createHash } from 'node:crypto';
import { type Action, type ActionOf, type BadReason, badReasons, encodeAction, type View } from '../actions.ts';
import type { Audience, Button, Form, Message, Press, Reply, Submit } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import * as replies from '../replies.ts';
import type { Search } from '../search/search.ts';
import { longestComment } from '../store/comment.ts';
import type { Feedback, Store } from '../store/store.ts';
import { echo, message, paragraph, plain, say, toCaller } from '../text/build.ts';
import { answer } from './answer.ts';
import { type Context, viewButtons } from './buttons.ts';
import { reviewParts } from './review.ts';
import { rememberTalk } from './talk.ts';
import { topicsOf, viewMessage, viewTitle } from './views.ts';

type Deps = { guide: Guide; search: Search; store: Store; log: Log };
/** The button of an answer. */
type OfAnswer = Extract<Action, { view: View }>;

const reasonLabels: Record<BadReason, string> = {
  wrong: 'It is wrong',
  missed: 'Not what I asked',
  outdated: 'Out of date',
};
const verdicts: Record<BadReason, Feedback['verdict']> = { wrong: 'wrong', missed: 'off_topic', outdated: 'outdated' };

/** Carries out the buttons below answers, and the form for a comment on one. */
export function createPress({ guide, search, store, log }: Deps) {
  /** Resolves with false where neither the question nor what was shown is known any more. */
  const judge = async (
    { origin, at }: Press | Submit,
    { view, question }: OfAnswer,
    verdict: Feedback['verdict'],
    comment: string | null,
  ): Promise<boolean> => {
    const [topic] = topicsOf(guide, view);
    const asked = question === '' ? null : await store.questionText(question);
    if (!asked && !topic) return false;
    await store.saveFeedback({
      subject: question === '' ? `view ${encodeAction({ kind: 'open', view, question })}` : question,
      user: origin.user,
      person: origin.person,
      at,
      verdict,
      comment,
      question: asked ?? topic?.title ?? '',
      topic: topic?.id ?? null,
    });
    return true;
  };

  const remember = (press: Press, { view }: OfAnswer) =>
    rememberTalk(store, press, { topics: topicsOf(guide, view).map(({ id }) => id), view }).catch(error =>
      log.error({ err: error }, 'remembering the talk failed; the topic is shown all the same'),
    );

  const notePressed = async (question: string): Promise<void> => {
    if (question === '') return;
    await store.inbox
      .notePressed(question)
      .catch(error => log.error({ err: error }, 'noting the press failed; the topic is shown all the same'));
  };

  /** A topic opened from a button; the talk goes on with it. */
  const open = async (press: Press, action: OfAnswer, mode: 'new' | 'replace'): Promise<Reply> => {
    const { view, question } = action;
    await Promise.all([remember(press, action), notePressed(question)]);
    const shown = viewMessage(guide, view);
    if (!shown) return replies.outdatedButton();
    const context: Context = { question, canShare: !press.origin.isPrivate, beside: mode === 'new' };
    const review = await reviewParts({ store, log }, view);
    return toCaller(message([...review, ...shown.parts], viewButtons(guide, view, context)), mode);
  };

  const tolerate = <T>(what: string, work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch(error => {
      log.error({ err: error }, `${what} failed; the answer is shared all the same`);
      return otherwise;
    });

  /** What stands before the card that answers the question, such as its verdict, belongs to it; the view says nothing of that. */
  const partsOf = (asked: string | null, view: View, shown: Message): Message['parts'] => {
    const given = asked === null ? null : answer(guide, search, asked, null);
    return given?.view && isSame(given.view, view) ? given.parts : shown.parts;
  };

  /** The card keeps its button, as it stays with the asker; so each answer is shared once in one place. */
  const share = async (press: Press, { view, question }: OfAnswer): Promise<Reply> => {
    const shown = viewMessage(guide, view);
    if (!shown) return replies.outdatedButton();
    const { origin, at } = press;
    if (!(await tolerate('claiming', store.claimEvent(shareKey(press, { view, question }), at), true)))
      return toCaller(say('Already shared above.'));
    const asked = question === '' ? null : await tolerate('looking it up', store.questionText(question), null);
    const said = asked ? `${origin.userName} asked: ${asked}` : `${origin.userName} shares: ${viewTitle(guide, view)}`;
    const buttons = viewButtons(guide, view, { question, canShare: false });
    const audience: Audience = 'place';
    return {
      kind: 'message',
      message: message([echo(said), ...partsOf(asked, view, shown)], buttons),
      audience,
      mode: 'new',
    };
  };

  return {
    presses: {
      open: (press: Press, action: ActionOf<'open'>) => open(press, action, 'new'),
      choose: (press: Press, action: ActionOf<'choose'>) => open(press, action, 'replace'),
      share: (press: Press, action: ActionOf<'share'>) => share(press, action),
      helpful: async (press: Press, action: ActionOf<'helpful'>) =>
        (await judge(press, action, 'helpful', null)) ? replies.thanks() : replies.outdatedButton(),
      unhelpful: async (_: Press, action: ActionOf<'unhelpful'>) =>
        topicsOf(guide, action.view).length > 0 ? askReason(action) : replies.outdatedButton(),
      reason: async (press: Press, action: ActionOf<'reason'>) =>
        thank(await judge(press, action, verdicts[action.reason], null)),
      comment: async (_: Press, action: ActionOf<'comment'>): Promise<Reply> => ({
        kind: 'form',
        form: commentForm(action),
      }),
    },
    submits: {
      async comment(submit: Submit, action: ActionOf<'comment'>): Promise<Reply> {
        return thank(await judge(submit, action, 'other', submit.values.comment ?? null));
      },
    },
  };
}

const isSame = (a: View, b: View): boolean => viewId(a) === viewId(b);
const viewId = (view: View): string => encodeAction({ kind: 'open', view, question: '' });

/**
 * One answer in one channel or thread, which only its asker can share; where no question is known, the same by the same
 * person. It is hashed, so that what is stored for a day names nobody.
 */
function shareKey({ origin }: Press, { view, question }: Pick<OfAnswer, 'view' | 'question'>): string {
  const answer = encodeAction({ kind: 'share', view, question });
  const whose = question === '' ? origin.user : '';
  const text = `${origin.thread ?? origin.place} ${answer} ${whose}`;
  return `share:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

const thank = (noted: boolean): Reply => (noted ? replies.thanks('replace') : replies.outdatedButton());

function askReason({ view, question }: OfAnswer): Reply {
  const reasons: Button[] = badReasons.map(reason => ({
    label: reasonLabels[reason],
    action: encodeAction({ kind: 'reason', reason, view, question }),
  }));
  const other: Button = { label: 'In my own words…', action: encodeAction({ kind: 'comment', view, question }) };
  const asking = message([paragraph(plain('What is the matter with it?'))], [...reasons, other]);
  return toCaller(asking);
}

function commentForm({ view, question }: OfAnswer): Form {
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
