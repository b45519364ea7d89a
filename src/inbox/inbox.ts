import type { ActionOf, InboxStep } from '../actions.ts';
import type { PlaceRef, Press, Reply, Spoken, Submit } from '../chat.ts';
import type { RequestOf } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import type { Notice } from '../store/study/reminders.ts';
import { createAnswering } from './answering.ts';
import { createCurators } from './asked/curators.ts';
import { createDeciding } from './asked/deciding.ts';
import { createSuggesting } from './asked/suggesting.ts';
import { createCatchingUp } from './catching-up.ts';
import { createLearned } from './learned.ts';
import { createWaiting } from './waiting.ts';

type InboxDeps = {
  guide: Guide;
  search: Search;
  store: Store;
  log: Log;
  accepted: () => Promise<void>;
  curates?: (place: PlaceRef) => boolean;
};

/** What was asked in vain, for curators; who they are; and what the bot has learned of them. */
export function createInbox(deps: InboxDeps) {
  const curators = createCurators(deps);
  const suggesting = createSuggesting(deps);
  const deciding = createDeciding({ ...deps, judge: suggesting.judge }, curators.isCurator);
  const book = createLearned(deps);
  const answering = createAnswering({ ...deps, book });
  const waiting = createWaiting({ ...deps, answering });
  const catchUp = createCatchingUp(deps.guide, deps.store.inbox, answering);
  const ofAnybody: Partial<Record<InboxStep, typeof deciding.press>> = {
    tell: waiting.press,
    suggest: suggesting.press,
  };
  return {
    /** What curators placed, as it stands now. */
    book,
    /** Answers that people wait for, as they are told. */
    awaited: {
      message: async (notice: Notice) => (await suggesting.message(notice)) ?? waiting.awaited.message(notice),
      told: waiting.awaited.told,
    },
    async tick(now: Temporal.Instant): Promise<boolean> {
      await catchUp(now);
      return waiting.tick(now);
    },
    requests: {
      inbox: (asker: Spoken): Promise<Reply> => deciding.open(asker),
      curators: (asker: Spoken, request: RequestOf<'curators'>): Promise<Reply> => curators.command(asker, request),
      suggest: (asker: Spoken): Promise<Reply> => suggesting.command(asker),
      log: (asker: Spoken): Promise<Reply> => curators.log(asker),
    },
    presses: {
      inbox: (press: Press, action: ActionOf<'inbox'>): Promise<Reply> =>
        (ofAnybody[action.step] ?? deciding.press)(press, action),
    },
    submits: {
      inbox: (submit: Submit, action: ActionOf<'inbox'>): Promise<Reply> =>
        (action.step === 'suggest' ? suggesting : deciding).submitted(submit, action),
    },
  };
}
