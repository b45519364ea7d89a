import { decodeAction } from './actions.ts';
import { type Ask, createAsk } from './answers/ask.ts';
import { createPress } from './answers/press.ts';
import { suggestions } from './answers/suggest.ts';
import type { Command, Handle, Inbound, Mention, Reply, Submit } from './chat.ts';
import { parseRequest } from './commands.ts';
import type { Guide } from './knowledge/guide.ts';
import type { Log } from './log.ts';
import * as replies from './replies.ts';
import type { Search } from './search/search.ts';
import type { Store } from './store/store.ts';

export type Deps = { guide: Guide; search: Search; store: Store; log: Log };

export type App = { handle: Handle };

/**
 * The bot without a platform: takes what adapters hear, returns what they should say. `handle` never rejects;
 * this is the one place where an error becomes a reply.
 */
export function createApp(deps: Deps): App {
  const route = createRoutes(deps);
  const handle: Handle = async inbound => {
    try {
      if (inbound.kind === 'suggest') return { kind: 'suggestions', choices: suggestions(deps.guide, inbound.text) };
      return (await isRepeat(deps, inbound)) ? { kind: 'none' } : await route(inbound);
    } catch (error) {
      deps.log.error({ err: error, event: inbound.eventId, kind: inbound.kind }, 'an event could not be handled');
      return replies.broken();
    }
  };
  return { handle };
}

function createRoutes(deps: Deps): (inbound: Exclude<Inbound, { kind: 'suggest' }>) => Promise<Reply> {
  const ask = createAsk(deps);
  const press = createPress(deps);
  return async inbound => {
    switch (inbound.kind) {
      case 'command':
      case 'mention':
        return answerText(deps, ask, inbound);
      case 'press': {
        const action = decodeAction(inbound.action);
        return action ? press.act(inbound, action) : replies.outdatedButton();
      }
      case 'submit':
        return submit(press.comment, inbound);
    }
  };
}

async function answerText({ guide, store }: Deps, ask: Ask, inbound: Command | Mention): Promise<Reply> {
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
  }
}

/** A form's `submit` is the id of the action that opened it. */
async function submit(comment: ReturnType<typeof createPress>['comment'], inbound: Submit): Promise<Reply> {
  const action = decodeAction(inbound.form);
  return action?.kind === 'comment' ? comment(inbound, action) : replies.outdatedButton();
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
