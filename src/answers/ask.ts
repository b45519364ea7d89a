import type { View } from '../actions.ts';
import type { Audience, Button, Command, Mention, Message, Part, Reply } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import * as replies from '../replies.ts';
import { type Book, emptyBook } from '../search/learned.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import { echo, message } from '../text/build.ts';
import { answer, comparison } from './answer.ts';
import { type Context, choiceButtons, nearestButtons, tellButton, viewButtons } from './buttons.ts';
import type { Answer } from './given.ts';
import type { Line } from './line.ts';
import { isNear, notedPart } from './misses.ts';
import { reviewParts } from './review.ts';
import { recallTalk, rememberTalk, talkAfter } from './talk.ts';
import { answerTakenUp, isOnlyHeard, mayTakeUp } from './turns.ts';
import { viewMessage } from './views.ts';

/** `seed` gives a whole number from 0 up to 2^32, at random; `book` what curators placed. */
type Deps = { guide: Guide; search: Search; store: Store; log: Log; seed: () => number; book: () => Promise<Book> };
/** What somebody said to the bot. */
type Spoken = Command | Mention;

export type Ask = {
  /** With `event`, that is claimed in one commit with what is noted, and where it was claimed before there is no reply. */
  question(spoken: Spoken, text: string, audience: Audience | null, event?: string): Promise<Reply>;
  /** The answer to a line that sounds like something else but goes on with what was shown: "the second one?", "simpler, please"; else null. */
  takenUp(spoken: Spoken, line: Line): Promise<Reply | null>;
  comparison(spoken: Spoken, text: string): Promise<Reply>;
  overview(spoken: Spoken, kind: 'topics' | 'cheatsheet'): Promise<Reply>;
};

/** Answers questions: reads the talk so far, notes the question, and chooses who sees the answer. */
export function createAsk({ guide, search, store, log, seed, book }: Deps): Ask {
  const tolerate = <T>(what: string, work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch(error => {
      log.error({ err: error }, `${what} failed; the answer is given without it`);
      return otherwise;
    });

  /** False where the event was claimed before. */
  const claim = async (event: string | undefined, at: Temporal.Instant): Promise<boolean> =>
    event === undefined || tolerate('claiming the question', store.claimEvent(event, at), true);

  /** Resolves with the id of the logged question, with '' where it is not logged, or with null where `event` was claimed before. */
  const note = async (spoken: Spoken, text: string, given: Answer, event?: string): Promise<string | null> => {
    const { at } = spoken;
    if (given.isGap === false) return (await claim(event, at)) ? '' : null;
    const id = newId(seed);
    const topics = given.topics.map(topic => topic.id);
    const talk = talkAfter(given);
    const noted = { id, at, text, outcome: given.outcome, topics, guide: guide.version, event };
    const [logged] = await Promise.all([
      tolerate(
        'noting the question',
        store.noteQuestion(noted).then(isNew => (isNew ? id : null)),
        '',
      ),
      talk ? tolerate('remembering the talk', rememberTalk(store, spoken, talk, event), undefined) : undefined,
    ]);
    return logged;
  };

  const audienceFor = async ({ origin, kind }: Spoken, wanted: Audience | null): Promise<Audience> => {
    if (origin.isPrivate) return 'caller';
    if (wanted) return wanted;
    if (kind === 'mention') return 'place';
    return (await tolerate('reading the setting of the place', store.audienceOf(origin.place), null)) ?? 'caller';
  };

  const reply = (spoken: Spoken, audience: Audience, text: string, parts: Part[], buttons: Button[]): Reply => {
    const quoted = spoken.kind === 'command' && audience === 'place' ? [echo(text)] : [];
    return { kind: 'message', message: message([...quoted, ...parts], buttons), audience, mode: 'new' };
  };

  const give = async (
    spoken: Spoken,
    text: string,
    wanted: Audience | null,
    given: Answer,
    event?: string,
  ): Promise<Reply> => {
    const [question, review] = await Promise.all([
      note(spoken, text, given, event),
      reviewParts({ store, log }, given.view),
    ]);
    if (question === null) return nothing;
    const audience = given.outcome === 'found' ? await audienceFor(spoken, wanted) : audienceForMiss(spoken, wanted);
    const canShare = audience === 'caller' && !spoken.origin.isPrivate && given.canBeShared;
    const isMiss = given.outcome === 'none' && question !== '';
    const parts = [...review, ...given.parts, ...(isMiss ? [notedPart] : [])];
    const buttons = buttonsOf(guide, given, audience, { question, canShare });
    return reply(spoken, audience, text, parts, isMiss ? [...buttons, tellButton(question)] : buttons);
  };

  return {
    async question(spoken, text, wanted, event) {
      if (!/\p{L}/u.test(text)) return (await claim(event, spoken.at)) ? replies.nothingAsked(guide) : nothing;
      const [talk, placed] = await Promise.all([
        tolerate('recalling the talk', recallTalk(store, spoken), null),
        tolerate('reading what was learned', book(), emptyBook),
      ]);
      return give(spoken, text, wanted, answer(guide, search, text, talk, placed), event);
    },
    async takenUp(spoken, line) {
      const { text } = spoken;
      if (!isOnlyHeard(line, text) || !mayTakeUp(text)) return null;
      const talk = await tolerate('recalling the talk', recallTalk(store, spoken), null);
      const given = answerTakenUp(guide, search, text, talk);
      return given && give(spoken, text, null, given);
    },
    async comparison(spoken, text) {
      return give(spoken, text, null, comparison(guide, search, text));
    },
    async overview(spoken, kind) {
      const view: View = { kind };
      const audience = await audienceFor(spoken, null);
      const buttons = viewButtons(guide, view, {
        question: '',
        canShare: audience === 'caller' && !spoken.origin.isPrivate,
      });
      const shown: Message = viewMessage(guide, view) ?? message([]);
      return reply(spoken, audience, kind, shown.parts, buttons);
    },
  };
}

const nothing: Reply = { kind: 'none' };

/** Made by chance alone, so that nothing leads from a noted question to who asked it. 57 bits in twelve letters. */
const newId = (seed: () => number): string => letters(seed(), 7) + letters(seed() % 36 ** 5, 5);
const letters = (number: number, count: number): string => number.toString(36).padStart(count, '0');

/** A miss is nobody else's business: it is told in private, except to a mention, which was public already. */
const audienceForMiss = ({ kind, origin }: Spoken, wanted: Audience | null): Audience =>
  kind === 'mention' && !origin.isPrivate ? (wanted ?? 'place') : 'caller';

/** A choice that only the asker sees gives way to what was chosen; in public each reader opens a copy of their own. */
function buttonsOf(guide: Guide, given: Answer, audience: Audience, context: Context): Button[] {
  const { view, outcome, topics, finding } = given;
  if (view) return viewButtons(guide, view, context);
  if (outcome === 'choose' && audience === 'caller') return choiceButtons(topics, context.question);
  return outcome === 'choose' || given.isGap === false || isNear(finding)
    ? nearestButtons(topics, context.question)
    : [];
}
