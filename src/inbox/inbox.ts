import type { ActionOf } from '../actions.ts';
import type { Press, Reply, Spoken, Submit } from '../chat.ts';
import type { RequestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import { createCurators } from './asked/curators.ts';
import { createDeciding } from './asked/deciding.ts';
import { createLearned } from './learned.ts';
import { createWaiting } from './waiting.ts';

type InboxDeps = { guide: Guide; search: Search; store: Store; log: Log };

/** What was asked in vain, for curators; who they are; and what the bot has learned of them. */
export function createInbox(deps: InboxDeps) {
  const curators = createCurators(deps);
  const deciding = createDeciding(deps, curators.isCurator);
  const book = createLearned(deps);
  const waiting = createWaiting({ ...deps, book });
  return {
    /** What curators placed, as it stands now. */
    book,
    /** Answers that people wait for, as they are told. */
    awaited: waiting.awaited,
    tick: waiting.tick,
    requests: {
      inbox: (asker: Spoken): Promise<Reply> => deciding.open(asker),
      curators: (asker: Spoken, request: RequestOf<'curators'>): Promise<Reply> => curators.command(asker, request),
      log: (asker: Spoken): Promise<Reply> => curators.log(asker),
    },
    presses: {
      inbox: (press: Press, action: ActionOf<'inbox'>): Promise<Reply> =>
        action.step === 'tell' ? waiting.press(press, action) : deciding.press(press, action),
    },
    submits: {
      inbox: (submit: Submit, action: ActionOf<'inbox'>): Promise<Reply> => deciding.submitted(submit, action),
    },
  };
}
