/** What is said of questions that people suggest, made with fixed data. */
import * as suggesting from '../../inbox/said/suggesting.ts';
import { itemOf } from './props.ts';
import { one, type Samples } from './sample.ts';

const id = '01234567';
const fields = { topic: '', stem: 'Which one?', options: '*one = yes\ntwo = no', tip: 'One.' };
const states = ['accepted', 'returned', 'declined'] as const;

export const ofSuggesting: Samples<typeof suggesting> = {
  suggestInChannel: one(() => suggesting.suggestInChannel),
  suggested: one(() => suggesting.suggested),
  notYours: one(() => suggesting.notYours),
  judgedBefore: one(() => suggesting.judgedBefore),
  judged: () => states.map(state => [state, suggesting.judged(state)]),
  outcome: () =>
    states.map(state => [
      state,
      suggesting.outcome(state, fields.stem, state === 'returned' ? 'Two are right.' : null, id),
    ]),
  suggestForm: ({ guide: { topics } }) => [
    ['', suggesting.suggestForm('', topics, suggesting.emptyFields)],
    [
      'with problems',
      suggesting.suggestForm(id, topics, fields, { topic: suggesting.noSuchTopic, options: 'Give four of them.' }),
    ],
  ],
  suggestedItem: ({ guide }) => [
    ['', suggesting.suggestedItem(id, itemOf(guide, 0), 2)],
    ['the last one', suggesting.suggestedItem(id, itemOf(guide, 0), 0)],
  ],
  giveBackForm: () => [
    ['', suggesting.giveBackForm(id)],
    ['with a problem', suggesting.giveBackForm(id, true)],
  ],
};
