import { type Action, type ActionOf, decodeAction } from './actions.ts';
import { asideReply } from './answers/aside-replies.ts';
import { createAsk } from './answers/ask.ts';
import { type Line, readLine } from './answers/line.ts';
import { createPress } from './answers/press.ts';
import { createSuggestions } from './answers/suggest.ts';
import type { Answered, Handle, Inbound, Messenger, Origin, PlaceRef, Press, Reply, Spoken, Submit } from './chat.ts';
import { admit, createLimit } from './door.ts';
import { createTurns, type InTurn } from './fair.ts';
import { createInbox } from './inbox/inbox.ts';
import { createTeamBank } from './inbox/team-bank.ts';
import type { Guide } from './knowledge/guide.ts';
import type { Log } from './log.ts';
import { createMentions } from './mentions.ts';
import { noteChange } from './quiz/asked/changes.ts';
import { createQuiz } from './quiz/quiz.ts';
import * as replies from './replies.ts';
import type { Search } from './search/search.ts';
import type { Due } from './store/due.ts';
import type { Store } from './store/store.ts';
import { isMockTap } from './study/asked/mock.ts';
import { createStudy } from './study/study.ts';
import { toCaller, toWhereAsked } from './text/build.ts';

/**
 * `messenger` reaches every platform that runs. `seed` gives a whole number from 0 up to 2^32, at random. `mostAMinute`
 * is how much one person may ask in a minute, where it is not the usual.
 */
export type Deps = {
  guide: Guide;
  search: Search;
  store: Store;
  messenger: Messenger;
  log: Log;
  seed: () => number;
  mostAMinute?: number | undefined;
  /** Are the admins of a place curators? Everywhere, unless it is said. */
  curates?: (place: PlaceRef) => boolean;
  /** Names those whose events wait for each other; each person for themselves, unless it is said. */
  teamOf?: (origin: Origin) => string;
  inTurn?: InTurn;
};

/** `tick` does what has become due, and says whether there is more than it could take on. */
export type App = { handle: Handle; answered: Answered; tick: (now: Temporal.Instant) => Promise<boolean> };

/**
 * The bot without a platform: takes what adapters hear, returns what they should say. `handle` never rejects;
 * this is the one place where an error becomes a reply.
 */
export function createApp(deps: Deps): App {
  const { route, watch, tick, loaded } = createRoutes(deps);
  const allow = createLimit(deps.mostAMinute);
  const respond: Handle = async inbound => {
    try {
      await loaded;
      return await route(inbound, isRepeat);
    } catch (error) {
      deps.log.error({ err: error, event: inbound.eventId, kind: inbound.kind }, 'an event could not be handled');
      return inbound.kind === 'left' || inbound.kind === 'returned' ? nothing : replies.broken();
    }
  };
  const { teamOf = ({ person }) => person, inTurn = createTurns() } = deps;
  const respondInTurn: Handle = async inbound => {
    if (isPrompt(inbound)) return respond(inbound);
    const reply = await inTurn(teamOf(inbound.origin), () => respond(inbound));
    if (reply !== 'full') return reply;
    return inbound.kind === 'mention' ? nothing : replies.tooFast();
  };
  const mentions = createMentions(deps, respond);

  /**
   * Questions are answered even while the database is down: better a second answer than none. Nothing is claimed here of
   * what `claimsItself`.
   */
  const isRepeat: IsRepeat = async (inbound, claimsItself = false) => {
    const { eventId, at, origin } = inbound;
    try {
      const claim =
        inbound.kind === 'mention' ? mentions.claim(inbound) : claimsItself || deps.store.claimEvent(eventId, at);
      const [claimed] = await Promise.all([claim, deps.store.meet(origin)]);
      return !claimed;
    } catch (error) {
      deps.log.error({ err: error, event: eventId }, 'an event could not be claimed; it is handled all the same');
      return false;
    }
  };

  const handle: Handle = async heard => {
    const admitted = admit(heard);
    if (!admitted.ok) return admitted.reply;
    const { inbound } = admitted;
    const within = isSpoken(inbound) ? allow(inbound.origin.person, inbound.at) : 'yes';
    // A channel is told once, where one is for all to read; who types a command is shown something by the platform anyway.
    if (within !== 'yes') return within === 'beyond' && inbound.kind === 'mention' ? nothing : replies.tooFast();
    if (inbound.kind === 'suggest') return respondInTurn(inbound);
    // What a press saves stands under keys that make a repeat harmless, or is saved with the claim of its event, so it need
    // not wait for that, and the pick of a round is acknowledged sooner.
    if (inbound.kind === 'press') {
      const tap = isTap(inbound);
      const answer = tap ? respond : respondInTurn;
      const [repeat, reply] = await Promise.all([isRepeat(inbound, tap), answer(inbound)]);
      return repeat ? nothing : reply;
    }
    // A command is claimed once it is read, as a question claims its event with what is noted of it.
    if (inbound.kind === 'command') return respondInTurn(inbound);
    if (await isRepeat(inbound)) return nothing;
    const reply = await respondInTurn(inbound);
    if (inbound.kind === 'mention' && reply.kind === 'none') await mentions.settle(inbound);
    return reply;
  };
  return {
    handle,
    answered: mentions.settle,
    async tick(now) {
      await watch(now);
      const due = await deps.store.due(now);
      const [more] = await Promise.all([tick(now, due), mentions.answerLeft(now, due.mentions)]);
      return more;
    },
  };
}

const nothing: Reply = { kind: 'none' };

type IsRepeat = (inbound: Inbound, claimsItself?: boolean) => Promise<boolean>;

/**
 * A tap in a round, a review or a mock exam claims its event itself, with what it saves: see `pick`. It takes hardly any
 * time and shares its commit with others, so it holds nobody up, and is answered out of turn.
 */
function isTap(press: Press): boolean {
  const action = decodeAction(press.action);
  return action?.kind === 'pick' || action?.kind === 'recall' || (action?.kind === 'step' && isMockTap(action));
}

/** Rare, or of no use a moment later: it holds nobody up either. */
const isPrompt = ({ kind }: Inbound): boolean => !['command', 'mention', 'press', 'submit', 'opened'].includes(kind);

const isSpoken = (inbound: Inbound): inbound is Spoken => inbound.kind === 'command' || inbound.kind === 'mention';

/** What happens to each kind of line, of button and of form. */
type LineOf<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;
type Lines = { [Kind in Line['kind']]: (spoken: Spoken, line: LineOf<Kind>) => Promise<Reply> };
type Presses = { [Kind in Action['kind']]: (press: Press, action: ActionOf<Kind>) => Promise<Reply> };
type Submits = { [Kind in Action['kind']]?: (submit: Submit, action: ActionOf<Kind>) => Promise<Reply> };

function createRoutes(given: Deps) {
  const team = createTeamBank(given.guide, given.store.inbox);
  const deps = { ...given, guide: team.guide, accepted: team.refresh };
  const { guide, store, search, log } = deps;
  const loaded = team.refresh().catch(error => log.error({ err: error }, 'the questions of teams could not be read'));
  const inbox = createInbox(deps);
  const ask = createAsk({ ...deps, book: inbox.book });
  const judged = createPress(deps);
  const quiz = createQuiz(deps);
  const study = createStudy({ ...deps, awaited: inbox.awaited });
  const suggest = createSuggestions(guide);

  const lines: Lines = {
    ...quiz.requests,
    ...study.requests,
    ...inbox.requests,
    ask: (spoken, { question, audience }) =>
      ask.question(spoken, question, audience, spoken.kind === 'command' ? spoken.eventId : undefined),
    compare: (spoken, { text }) => ask.comparison(spoken, text),
    topics: spoken => ask.overview(spoken, 'topics'),
    cheatsheet: spoken => ask.overview(spoken, 'cheatsheet'),
    practice: async (spoken, { topic }) =>
      (await quiz.practise(spoken, topic)) ?? ask.question(spoken, spoken.text, null),
    help: async spoken => toWhereAsked(spoken, replies.help(guide, spoken.origin.isAdmin)),
    aside: async (spoken, { aside }) => asideReply(guide, aside, spoken.kind === 'mention' && !spoken.origin.isPrivate),
    meant: async ({ origin }, { forms }) => replies.didYouMean(guide, forms, origin.isAdmin),
    mistake: async ({ origin }, { specs }) => replies.mistake(guide, specs, origin.isAdmin),
    async audience({ origin, at }, { audience }) {
      if (origin.isPrivate) return replies.audienceInPrivate();
      if (!audience) return replies.audienceIs((await store.audienceOf(origin.place)) ?? 'caller');
      if (!origin.isAdmin) return replies.adminsOnly();
      await store.setAudience(origin.place, audience, origin, at);
      await noteChange(store, { origin, at }, `answers ${audience === 'place' ? 'publicly' : 'privately'}`);
      return replies.audienceSet(audience);
    },
  };
  const looks: { [At in ActionOf<'look'>['at']]: (press: Press) => Promise<Reply> } = {
    board: quiz.requests.board,
    record: study.requests.record,
    topics: press => ask.overview({ ...press, kind: 'command', text: 'topics' }, 'topics'),
  };
  const presses: Presses = {
    ...judged.presses,
    ...quiz.presses,
    ...study.presses,
    ...inbox.presses,
    look: (press, { at }) => looks[at](press),
    async example(press, { number }) {
      const text = guide.examples[number];
      if (text === undefined) return replies.outdatedButton();
      return ask.question({ ...press, kind: 'command', text }, text, 'caller');
    },
  };
  const submits: Submits = { ...judged.submits, ...quiz.submits, ...study.submits, ...inbox.submits };

  // TypeScript cannot tell that the handler of a kind takes what is of that kind.
  const speak = (spoken: Spoken, line: Line) =>
    (lines[line.kind] as (spoken: Spoken, line: Line) => Promise<Reply>)(spoken, line);
  const press = (inbound: Press, action: Action) =>
    (presses[action.kind] as (press: Press, action: Action) => Promise<Reply>)(inbound, action);
  const submit = (inbound: Submit, action: Action) =>
    (submits[action.kind] as ((submit: Submit, action: Action) => Promise<Reply>) | undefined)?.(inbound, action);

  const route = async (inbound: Inbound, isRepeat: IsRepeat): Promise<Reply> => {
    switch (inbound.kind) {
      case 'command':
      case 'mention': {
        const line = readLine(guide, inbound.text, search.hear);
        if (inbound.kind === 'command' && (await isRepeat(inbound, line.kind === 'ask'))) return nothing;
        return study.withNews(inbound, (await ask.takenUp(inbound, line)) ?? (await speak(inbound, line)));
      }
      case 'press': {
        const action = decodeAction(inbound.action);
        return action ? press(inbound, action) : replies.outdatedButton();
      }
      case 'submit': {
        const action = decodeAction(inbound.form);
        return (action && (await submit(inbound, action))) ?? replies.outdatedForm();
      }
      case 'suggest': {
        const { field, text, origin } = inbound;
        const choices = quiz.suggest(inbound) ?? suggest({ field, text, isAdmin: origin.isAdmin });
        return { kind: 'suggestions', choices };
      }
      case 'opened':
        return toCaller(await study.home(inbound));
      case 'joined':
        return { kind: 'message', message: replies.greeting(guide), audience: 'place', mode: 'new' };
      case 'left':
        await quiz.left(inbound);
        return nothing;
      case 'returned':
        await store.departures.comeBack(inbound.tenant, inbound.at);
        return nothing;
    }
  };
  const tick = async (now: Temporal.Instant, due: Due): Promise<boolean> => {
    await team.refresh(due.accepted);
    const more = await Promise.all([due.quiz && quiz.tick(now), due.study && study.tick(now), inbox.tick(now)]);
    if (more.includes(true)) return true;
    // Rounds first: reminders wait until none is left that could be taken on, by this call or an earlier one.
    if (due.reminders && !quiz.isFull()) await study.remind(now);
    return false;
  };
  return { route, watch: quiz.watch, tick, loaded };
}
