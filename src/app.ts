import { decodeAction } from './actions.ts';
import { type Ask, createAsk } from './answers/ask.ts';
import { createPress } from './answers/press.ts';
import { createSuggestions } from './answers/suggest.ts';
import type { Command, Handle, Inbound, Mention, Messenger, Press, Reply, Submit, Suggest } from './chat.ts';
import { parseRequest } from './commands.ts';
import type { Guide } from './knowledge/guide.ts';
import type { Log } from './log.ts';
import { createQuiz, type Quiz } from './quiz/quiz.ts';
import * as replies from './replies.ts';
import { suggestZones } from './rules/zones.ts';
import type { Search } from './search/search.ts';
import type { Store } from './store/store.ts';

/** `messenger` reaches every platform that runs. `seed` gives a whole number from 0 up to 2^32, at random. */
export type Deps = { guide: Guide; search: Search; store: Store; messenger: Messenger; log: Log; seed: () => number };

/** `tick` does what has become due, and says whether there is more than it could take on. */
export type App = { handle: Handle; tick: (now: Temporal.Instant) => Promise<boolean> };

/**
 * The bot without a platform: takes what adapters hear, returns what they should say. `handle` never rejects;
 * this is the one place where an error becomes a reply.
 */
export function createApp(deps: Deps): App {
  const quiz = createQuiz(deps);
  const route = createRoutes(deps, quiz);
  const suggest = createSuggest(deps.guide);
  const handle: Handle = async inbound => {
    try {
      if (inbound.kind === 'suggest') return suggest(inbound);
      // What a press saves stands under keys that make a repeat harmless, so it need not wait for the claim: both are
      // written in one commit, and the pick of a round is acknowledged sooner.
      if (inbound.kind === 'press') {
        const [repeat, reply] = await Promise.all([isRepeat(deps, inbound), route(inbound)]);
        return repeat ? { kind: 'none' } : reply;
      }
      return (await isRepeat(deps, inbound)) ? { kind: 'none' } : await route(inbound);
    } catch (error) {
      deps.log.error({ err: error, event: inbound.eventId, kind: inbound.kind }, 'an event could not be handled');
      return replies.broken();
    }
  };
  return { handle, tick: quiz.tick };
}

function createRoutes(deps: Deps, quiz: Quiz): (inbound: Exclude<Inbound, { kind: 'suggest' }>) => Promise<Reply> {
  const ask = createAsk(deps);
  const press = createPress(deps);
  return async inbound => {
    switch (inbound.kind) {
      case 'command':
      case 'mention':
        return answerText(deps, ask, quiz, inbound);
      case 'press':
        return (await pressAnswer(press, inbound)) ?? (await quiz.press(inbound)) ?? replies.outdatedButton();
      case 'submit':
        return (await submitAnswer(press, inbound)) ?? (await quiz.submit(inbound)) ?? replies.outdatedButton();
    }
  };
}

async function answerText({ guide, store }: Deps, ask: Ask, quiz: Quiz, inbound: Command | Mention): Promise<Reply> {
  const { origin, at } = inbound;
  const request = parseRequest(inbound.text);
  switch (request.kind) {
    case 'ask':
      return ask.question(inbound, request.question, request.audience);
    case 'compare':
      return ask.comparison(inbound, request.text);
    case 'topics':
    case 'cheatsheet':
      return ask.overview(inbound, request.kind);
    case 'help':
      return replies.help(guide, origin.isAdmin);
    case 'mistake':
      return replies.mistake(guide, request.spec);
    case 'forget':
      await store.forgetUser(origin.user);
      return replies.forgotten();
    case 'audience': {
      if (!request.audience) return replies.audienceIs(guide, (await store.audienceOf(origin.place)) ?? 'caller');
      if (!origin.isAdmin) return replies.adminsOnly();
      await store.setAudience(origin.place, request.audience, origin.user, at);
      return replies.audienceSet(request.audience);
    }
    default:
      return (await quiz.command(inbound, request)) ?? ask.question(inbound, inbound.text, null);
  }
}

/** What may be typed into an option: a time zone, or else something to ask. */
function createSuggest(guide: Guide): (inbound: Suggest) => Reply {
  const suggest = createSuggestions(guide);
  const zones = (text: string) => suggestZones(text).map(zone => ({ label: zone, value: zone }));
  return ({ field, text }) => ({ kind: 'suggestions', choices: field === 'zone' ? zones(text) : suggest(text) });
}

/** Null where the button is none of an answer. */
async function pressAnswer({ act }: ReturnType<typeof createPress>, inbound: Press): Promise<Reply | null> {
  const action = decodeAction(inbound.action);
  return action ? act(inbound, action) : null;
}

/** A form's `submit` is the id of the action that opened it. */
async function submitAnswer({ comment }: ReturnType<typeof createPress>, inbound: Submit): Promise<Reply | null> {
  const action = decodeAction(inbound.form);
  return action?.kind === 'comment' ? comment(inbound, action) : null;
}

/** Questions are answered even while the database is down: better a second answer than none. */
async function isRepeat({ store, log }: Deps, { eventId, at }: Inbound): Promise<boolean> {
  try {
    return !(await store.claimEvent(eventId, at));
  } catch (error) {
    log.error({ err: error, event: eventId }, 'an event could not be claimed; it is handled all the same');
    return false;
  }
}
