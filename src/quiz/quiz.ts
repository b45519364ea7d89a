import { decodeQuizAction } from '../actions.ts';
import type { Message, Messenger, Press, Reply, Submit } from '../chat.ts';
import type { QuizRequest } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { createPractice, topicNamed } from './asked/practice.ts';
import { createSetting } from './asked/setting.ts';
import { timetableOf } from './asked/setup-form.ts';
import { type Asked, createStandings } from './asked/standings.ts';
import { pick } from './asked/taps.ts';
import { createRunner, type Runner } from './rounds/runner.ts';

/** `seed` gives a whole number from 0 up to 2^32, at random. */
export type QuizDeps = { guide: Guide; store: Store; messenger: Messenger; log: Log; seed: () => number };

export type Quiz = Runner & {
  /** Null where it was no command but a question that begins like one. */
  command(asked: Asked, request: QuizRequest): Promise<Reply | null>;
  /** Null where the button is none of the quiz. */
  press(press: Press): Promise<Reply | null>;
  /** Null where the form is none of the quiz. */
  submit(submit: Submit): Promise<Reply | null>;
};

/** The quiz: its words, its buttons, and the work that comes with time. */
export function createQuiz(deps: QuizDeps): Quiz {
  const { guide, store } = deps;
  const setting = createSetting(deps);
  const practice = createPractice(deps);
  const standings = createStandings(deps);
  return {
    ...createRunner(deps),
    async command(asked, request) {
      switch (request.kind) {
        case 'quiz':
          return setting.command(asked, request);
        case 'board':
          return toCaller(await standings.board(asked));
        case 'record':
          return toCaller(await standings.record(asked));
        case 'hide':
        case 'show':
          return toCaller(await standings.hide(asked, request.kind === 'hide'));
        case 'practice': {
          if (request.topic === '') return toCaller(await practice.ask(asked.origin, ''));
          const topic = topicNamed(guide, request.topic);
          return topic ? toCaller(await practice.ask(asked.origin, topic.id)) : null;
        }
      }
    },
    async press(press) {
      const action = decodeQuizAction(press.action);
      switch (action?.kind) {
        case 'pick':
          return toCaller(await pick(store, press, action));
        case 'try':
          return toCaller(await practice.tryAgain(press, action));
        case 'practise':
          return toCaller(await practice.judge(press, action), 'replace');
        case 'quiz':
          return toCaller(await practice.ask(press.origin, action.topic, action.after));
        case 'report':
          return practice.report(action);
        default:
          return null;
      }
    },
    async submit(submit) {
      const action = decodeQuizAction(submit.form);
      if (action?.kind === 'report') return toCaller(await practice.reported(submit, action));
      if (action?.kind !== 'setup') return null;
      return setting.command(submit, { kind: 'quiz', verb: 'on', rest: timetableOf(submit.values) });
    },
  };
}

const toCaller = (message: Message, mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'message',
  message,
  audience: 'caller',
  mode,
});
