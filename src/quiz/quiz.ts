import type { ActionOf } from '../actions.ts';
import type { Left, Messenger, Press, Reply, Spoken, Submit } from '../chat.ts';
import type { Guide } from '../knowledge/guide.ts';
import { topicNamed } from '../knowledge/names.ts';
import type { Log } from '../log.ts';
import { createShared } from '../shared.ts';
import type { Store } from '../store/store.ts';
import { toCaller } from '../text/build.ts';
import type { Asker } from './asked/place.ts';
import { createPractice } from './asked/practice.ts';
import { ownResult } from './asked/result.ts';
import { createSetting } from './asked/setting.ts';
import { filledBy } from './asked/setup-form.ts';
import { createStandings } from './asked/standings.ts';
import { suggestFor } from './asked/suggest.ts';
import { pick } from './asked/taps.ts';
import { createRunner } from './rounds/runner.ts';

/** `seed` gives a whole number from 0 up to 2^32, at random. */
export type QuizDeps = { guide: Guide; store: Store; messenger: Messenger; log: Log; seed: () => number };

/** The quiz: its words, its buttons and forms, and the work that comes with time. */
export function createQuiz(deps: QuizDeps) {
  const { guide, store } = deps;
  const setting = createSetting(deps);
  const practice = createPractice(deps);
  const standings = createStandings(deps);
  const taps = { store, roundNow: createShared(store.quiz.round) };
  /** Whoever is heard is called by their present name from then on. */
  const known = ({ origin }: Asker) => store.quiz.rename(origin.user, origin.userName);
  return {
    ...createRunner(deps),
    /** One unscored question; null where what was typed names no topic. */
    async practise(asker: Asker, typed: string): Promise<Reply | null> {
      const topic = typed === '' ? '' : topicNamed(guide, typed)?.id;
      return topic === undefined ? null : toCaller(await practice.ask(asker, topic));
    },
    suggest: suggestFor,
    /** The bot was removed from a place: its quiz stops there, and so does that of all places of a tenant. */
    async left({ origin, tenant, users, at }: Left): Promise<void> {
      if (tenant === null) await store.quiz.pauseSchedule(origin.place, 'not_found');
      else await store.departures.leave(tenant, users ?? tenant, at);
    },
    requests: {
      quiz: setting.command,
      async board(asker: Spoken | Press) {
        await known(asker);
        return standings.board(asker);
      },
      hide: async (asker: Asker) => toCaller(await standings.hide(asker, true)),
      show: async (asker: Asker) => toCaller(await standings.hide(asker, false)),
      forget: async (asker: Asker) => toCaller(await standings.forget(asker)),
    },
    presses: {
      pick: (press: Press, action: ActionOf<'pick'>) => pick(taps, press, action),
      async try(press: Press, action: ActionOf<'try'>) {
        await known(press);
        return toCaller(await practice.tryAgain(press, action));
      },
      async result(press: Press, { round }: ActionOf<'result'>) {
        await known(press);
        return toCaller(await ownResult(deps, press, round));
      },
      async practise(press: Press, action: ActionOf<'practise'>) {
        await known(press);
        return toCaller(await practice.judge(press, action), 'replace');
      },
      async quiz(press: Press, { topic, after }: ActionOf<'quiz'>) {
        await known(press);
        return toCaller(await practice.ask(press, topic, after));
      },
      report: (press: Press, action: ActionOf<'report'>) => practice.report(press, action),
      setup: setting.setup,
      void: setting.takeOut,
      erase: standings.erase,
    },
    submits: {
      report: async (submit: Submit, action: ActionOf<'report'>) => toCaller(await practice.reported(submit, action)),
      setup: (submit: Submit) => setting.submitted(submit, filledBy(submit.values)),
    },
  };
}
