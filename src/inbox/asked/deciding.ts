/** One item of the inbox after the other, and what a curator says of it. */
import { hash } from 'node:crypto';
import type { ActionOf } from '../../actions.ts';
import type { Message, Origin, Press, Reply, Submit } from '../../chat.ts';
import { findTopic, type Guide, questionOf, type Topic } from '../../knowledge/guide.ts';
import { topicNamed } from '../../knowledge/names.ts';
import { type Asker, isChannel, mayChange } from '../../quiz/asked/place.ts';
import { createVoiding } from '../../quiz/asked/voiding.ts';
import { outdatedButton } from '../../replies.ts';
import { mayPlace } from '../../search/learned.ts';
import type { Search } from '../../search/search.ts';
import type { DecisionKind } from '../../store/inbox/tables.ts';
import type { Store } from '../../store/store.ts';
import { message, toCaller } from '../../text/build.ts';
import { type Item, isNamed, openItems, subjectsOf } from '../items.ts';
import { isWorthReading } from '../noise.ts';
import { curatorsOnly } from '../said/curators.ts';
import * as texts from '../said/inbox.ts';
import { giveBackForm, suggestedItem } from '../said/suggesting.ts';
import type { createSuggesting } from './suggesting.ts';

type Deps = { guide: Guide; search: Search; store: Store; judge: ReturnType<typeof createSuggesting>['judge'] };
/** What is decided of an item; the topic is null but for "it belongs to". */
type Verdict = { kind: DecisionKind; topic: Topic | null; note: string | null };
type InboxAction = ActionOf<'inbox'>;
/** As many as fit beside the other buttons of an item. */
const mostNearest = 3;

export function createDeciding({ guide, search, store, judge }: Deps, isCurator: (origin: Origin) => Promise<boolean>) {
  const { inbox } = store;
  const items = async (at: Temporal.Instant): Promise<Item[]> =>
    (await openItems(guide, inbox, at)).filter(
      item => item.kind !== 'asked' || isWorthReading(item.group, search.hear),
    );

  /** The topics that a group may belong to: those called by name, if there are any, as nothing is placed over them. */
  const nearestTo = (text: string): Topic[] => {
    const { named, candidates } = search.find(text);
    return (named.length > 0 ? named : candidates.map(({ topic }) => topic)).slice(0, mostNearest);
  };

  const voiding = createVoiding({ guide, store });
  /** The rounds of the own channel alone, and for who may use `quiz void` there; null where that is none. */
  const offerVoid = async (asker: Asker, item: string): Promise<Message | null> =>
    isChannel(asker.origin) && (await mayChange(asker, store.quiz)) ? voiding.offerItem(asker, item) : null;

  const itemMessage = async (asker: Asker, item: Item, left: number): Promise<Message> => {
    if (item.kind === 'asked') {
      const text = item.group.members[0]?.text ?? '';
      return texts.askedItem(item.id, item.group, { nearest: nearestTo(text), topics: guide.topics, left });
    }
    if (item.kind === 'suggested') return suggestedItem(item.id, item.question, left);
    const { report } = item;
    const question = questionOf(guide, report.item);
    if (!question) return texts.emptyInbox;
    const [figures, offer, live] = await Promise.all([
      store.quiz.itemFigures(report.item),
      offerVoid(asker, report.item),
      store.quiz.liveItems(asker.origin.place, asker.origin),
    ]);
    const context = { question, figures, left, canTakeOut: offer !== null, isLive: live.has(report.item) };
    return texts.reportedItem(item.id, report, context);
  };

  /** The first of them, below what was just done. */
  const next = async (asker: Asker, done: Message = message([])): Promise<Message> => {
    const [item, ...others] = await items(asker.at);
    return texts.below(done, item ? await itemMessage(asker, item, others.length) : texts.emptyInbox);
  };

  const decide = async (by: Press | Submit, item: Item, verdict: Verdict): Promise<Message> => {
    const { origin, at, eventId } = by;
    const subjects = subjectsOf(item);
    const text = subjects[0]?.text ?? '';
    const { topic, kind, note } = verdict;
    const named = kind === 'topic' ? search.find(text).named : [];
    if (topic && !mayPlace(topic.id, named)) return next(by, texts.overName(text, topic, named));
    const decision = hash('sha256', `${eventId} ${item.id}`).slice(0, 16);
    const decided = { decision, kind, topic: topic?.id ?? null, note, guide: guide.version, at };
    const isSaved = await inbox.decide(origin, { ...decided, subjects, replaces: item.replaces });
    return next(
      by,
      isSaved
        ? texts.decided(
            verdict,
            decision,
            subjects.map(one => one.text),
          )
        : texts.forestalled,
    );
  };

  const undo = async (asker: Asker, decision: string): Promise<Message> =>
    next(asker, (await inbox.undo(decision)) ? texts.undone : texts.notUndone);

  /** Asks first; where it can be taken out of no round any more, the item is shown as it stands now. */
  const takeOut = async (press: Press, item: Item): Promise<Message> => {
    const offer = item.kind === 'reported' ? await offerVoid(press, item.report.item) : null;
    return offer ? texts.withWayBack(offer) : next(press, texts.nothingToTakeOut);
  };

  /** What a button says of an item without asking for more. */
  const verdictOf = ({ step, topic: id }: InboxAction): Verdict | null => {
    const topic = findTopic(guide, id) ?? null;
    if (step === 'place') return topic && { kind: 'topic', topic, note: null };
    return step === 'outside' || step === 'later' || step === 'fine' ? { kind: step, topic: null, note: null } : null;
  };

  return {
    async open(asker: Asker): Promise<Reply> {
      return toCaller((await isCurator(asker.origin)) ? await next(asker) : curatorsOnly);
    },

    /** Anybody can forge a button, so whoever presses is looked at each time. */
    async press(press: Press, action: InboxAction): Promise<Reply> {
      const { origin, at } = press;
      if (!(await isCurator(origin))) return toCaller(curatorsOnly);
      if (action.step === 'show') return toCaller(await next(press), 'replace');
      if (action.step === 'undo') return toCaller(await undo(press, action.item), 'replace');
      if (action.step === 'giveBack') return { kind: 'form', form: giveBackForm(action.item) };
      if (action.step === 'accept' || action.step === 'decline') {
        const state = action.step === 'accept' ? 'accepted' : 'declined';
        return toCaller(await next(press, await judge(press, action.item, state, null)), 'replace');
      }
      const item = (await items(at)).find(one => isNamed(one, action.item));
      if (!item) return toCaller(await next(press, texts.forestalled), 'replace');
      if (action.step === 'takeOut') return toCaller(await takeOut(press, item), 'replace');
      if (action.step === 'list') return { kind: 'form', form: texts.topicForm(item.id, guide.topics) };
      if (action.step === 'text') return { kind: 'form', form: texts.textForm(item.id) };
      const verdict = verdictOf(action);
      return verdict ? toCaller(await decide(press, item, verdict), 'replace') : outdatedButton();
    },

    async submitted(submit: Submit, { step, item: id }: InboxAction): Promise<Reply> {
      const { origin, at, values } = submit;
      if (!(await isCurator(origin))) return toCaller(curatorsOnly);
      const { topic: typed = '', note = '' } = values;
      if (step === 'giveBack')
        return note.trim() === ''
          ? { kind: 'form', form: giveBackForm(id, true) }
          : toCaller(await next(submit, await judge(submit, id, 'returned', note)), 'replace');
      const topic = step === 'list' ? (findTopic(guide, typed) ?? topicNamed(guide, typed) ?? null) : null;
      if (step === 'list' && !topic) return { kind: 'form', form: texts.topicForm(id, guide.topics, typed) };
      if (step !== 'list' && note.trim() === '') return { kind: 'form', form: texts.textForm(id, true) };
      const item = (await items(at)).find(one => isNamed(one, id));
      if (!item) return toCaller(await next(submit, texts.forestalled), 'replace');
      const verdict: Verdict = topic ? { kind: 'topic', topic, note: null } : { kind: 'text', topic: null, note };
      return toCaller(await decide(submit, item, verdict), 'replace');
    },
  };
}
