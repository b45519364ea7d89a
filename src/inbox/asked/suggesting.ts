/** `suggest`: a question for the quiz of a channel, from the form to what a curator says of it. */
import { hash } from 'node:crypto';
import type { ActionOf } from '../../actions.ts';
import type { Form, Message, Press, Reply, Spoken, Submit } from '../../chat.ts';
import { bankOf, findTopic, type Guide } from '../../knowledge/guide.ts';
import { topicNamed } from '../../knowledge/names.ts';
import { type Asker, isChannel } from '../../quiz/asked/place.ts';
import { outdatedButton } from '../../replies.ts';
import { readSuggested, type Suggested, type SuggestedProblems, suggestedFields } from '../../rules/suggested.ts';
import { suggestionKey } from '../../store/inbox/suggestions.ts';
import type { Store } from '../../store/store.ts';
import type { Notice } from '../../store/study/reminders.ts';
import { toCaller } from '../../text/build.ts';
import * as texts from '../said/suggesting.ts';

/** `accepted` is called once the questions of a team may be others. */
type Deps = { guide: Guide; store: Store; accepted: () => Promise<void> };

export function createSuggesting({ guide, store: { inbox }, accepted }: Deps) {
  const formOf = (id: string, fields: Suggested, problems: SuggestedProblems = {}): Form =>
    texts.suggestForm(id, guide.topics, fields, problems);

  /** An own one that is not with the curators, as it stands; an empty form where there is none. */
  const open = async ({ origin }: Asker, id: string): Promise<Reply> => {
    const known = id === '' ? null : await inbox.suggestion(id);
    const isOwn = known?.person === origin.person && (known.state === 'draft' || known.state === 'returned');
    if (id !== '' && !isOwn) return outdatedButton();
    if (id === '' && !isChannel(origin)) return toCaller(texts.suggestInChannel);
    return { kind: 'form', form: formOf(id, known?.fields ?? texts.emptyFields) };
  };

  return {
    command: (spoken: Spoken): Promise<Reply> => open(spoken, ''),
    press: (press: Press, { item }: ActionOf<'inbox'>): Promise<Reply> => open(press, item),

    /** What was filled in is kept in any case, so that nothing typed is lost. */
    async submitted({ origin, at, values, eventId }: Submit, { item }: ActionOf<'inbox'>): Promise<Reply> {
      if (item === '' && !isChannel(origin)) return toCaller(texts.suggestInChannel);
      const id = item || hash('sha256', `${eventId} ${origin.person}`).slice(0, 8);
      const known = item === '' ? null : await inbox.suggestion(item);
      const fields = Object.fromEntries(suggestedFields.map(name => [name, values[name] ?? ''])) as Suggested;
      const topic = findTopic(guide, fields.topic) ?? topicNamed(guide, fields.topic);
      const read = topic
        ? readSuggested(fields, topic, {
            ...{ id: `${topic.id}-t${id}`, bank: bankOf(guide, known?.place ?? origin.place), topics: guide.topics },
          })
        : { ok: false as const, problems: { topic: texts.noSuchTopic } };
      const question = read.ok ? read.question : null;
      const state = question ? 'open' : 'draft';
      const by = { ...origin, place: known?.place ?? origin.place };
      if (!(await inbox.saveSuggestion(by, { id, state, fields, question, at }))) return toCaller(texts.notYours);
      return read.ok ? toCaller(texts.suggested) : { kind: 'form', form: formOf(id, fields, read.problems) };
    },

    /** A curator decides; the next item stands below what is said. */
    async judge(
      { at }: Asker,
      id: string,
      state: 'accepted' | 'returned' | 'declined',
      note: string | null,
    ): Promise<Message> {
      const isFirst = await inbox.judgeSuggestion(id, state, note, at);
      await accepted();
      return isFirst ? texts.judged(state) : texts.judgedBefore;
    },

    /** What the author is told; null where it is none of a suggestion, or that is gone. */
    async message({ key, person }: Notice): Promise<Message | null> {
      if (!key.startsWith(suggestionKey)) return null;
      const [id = ''] = key.slice(suggestionKey.length).split(' ');
      const known = await inbox.suggestion(id);
      if (!known || known.person !== person || known.state === 'open' || known.state === 'draft') return null;
      return texts.outcome(known.state, known.fields.stem, known.note, id);
    },
  };
}
