/** What curators are told, made with fixed data. */
import * as curators from '../../inbox/said/curators.ts';
import * as inbox from '../../inbox/said/inbox.ts';
import * as waiting from '../../inbox/said/waiting.ts';
import type { Guide } from '../../knowledge/guide.ts';
import type { Evidence } from '../../store/inbox/evidence.ts';
import { itemOf } from './props.ts';
import { one, type Samples } from './sample.ts';
import { curtain } from './stage.ts';

const at = curtain.epochMilliseconds;
const id = '0123456789abcdef';
const asked = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  ...{ wording: text.toLowerCase(), text, missed: 3, unpressed: 0, askedOn: at, guide: '1', faults: [] },
  ...more,
});
const said = (...comments: (string | null)[]) => comments.map(comment => ({ at, comment }));
const context = ({ topics }: Guide, left = 2) => ({ nearest: topics.slice(0, 3), topics, left });
const group = (...members: Evidence[]) => ({ count: 7, lastAt: at, members });

export const ofInbox: Samples<typeof inbox> = {
  emptyInbox: one(() => inbox.emptyInbox),
  undone: one(() => inbox.undone),
  notUndone: one(() => inbox.notUndone),
  forestalled: one(() => inbox.forestalled),
  below: one(() => inbox.below(inbox.undone, inbox.emptyInbox)),
  askedItem: ({ guide }) => [
    ['', inbox.askedItem(id, group(asked('Does it work offline?')), context(guide))],
    [
      'in many ways',
      inbox.askedItem(
        id,
        group(
          ...['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(word =>
            asked(`Does it work offline ${word}?`),
          ),
        ),
        context(guide, 0),
      ),
    ],
    [
      'in one way more than are shown',
      inbox.askedItem(
        id,
        group(...['one', 'two', 'three', 'four', 'five', 'six'].map(word => asked(`Does it work offline ${word}?`))),
        context(guide, 0),
      ),
    ],
    [
      'with all reasons',
      inbox.askedItem(
        id,
        group(
          asked('What is the first one for?', {
            ...{ missed: 1, unpressed: 2 },
            faults: (['wrong', 'off_topic', 'outdated', 'other'] as const).map((verdict, i) => ({
              ...{ verdict, topic: guide.topics[i]?.id ?? null },
              said: said(i > 2 ? 'The second line says the contrary.' : null),
            })),
          }),
        ),
        context(guide),
      ),
    ],
  ],
  reportedItem: ({ guide }) => {
    const question = itemOf(guide, 0);
    const report = { item: question.id, reports: 2, comments: ['B is right too.'], at };
    const chosen = new Map(question.options.map((_, i) => [i, 3]));
    const figures = { asked: 4, answered: 12, right: 3, chosen };
    const context = { question, figures, left: 1, canTakeOut: true, isLive: false };
    const none = { asked: 0, answered: 0, right: 0, chosen: new Map<number, number>() };
    return [
      ['', inbox.reportedItem(id, report, context)],
      ['elsewhere', inbox.reportedItem(id, report, { ...context, canTakeOut: false })],
      ['while a round asks it', inbox.reportedItem(id, report, { ...context, isLive: true })],
      [
        'never answered',
        inbox.reportedItem(id, { ...report, comments: [] }, { ...context, figures: none, left: 0, canTakeOut: false }),
      ],
    ];
  },
  withWayBack: one(() => inbox.withWayBack(inbox.undone)),
  nothingToTakeOut: one(() => inbox.nothingToTakeOut),
  decided: ({ guide }) => {
    const topic = guide.topics[0] ?? null;
    const texts = ['Does it work offline?', 'Does it work offline too?'];
    return [
      ['topic', inbox.decided({ kind: 'topic', topic }, id, texts)],
      ['outside', inbox.decided({ kind: 'outside', topic: null }, id, texts.slice(1))],
      ['text', inbox.decided({ kind: 'text', topic: null }, id, [''])],
      ['later', inbox.decided({ kind: 'later', topic: null }, id, texts.slice(1))],
      ['fine', inbox.decided({ kind: 'fine', topic: null }, id, texts.slice(1))],
    ];
  },
  overName: ({ guide: { topics } }) => {
    const [topic, other] = topics;
    return topic && other ? [['', inbox.overName(`What does ${other.short} cost?`, topic, [other])]] : [];
  },
  topicForm: ({ guide: { topics } }) => [
    ['', inbox.topicForm(id, topics)],
    ['with a problem', inbox.topicForm(id, topics, 'nothing')],
  ],
  textForm: () => [
    ['', inbox.textForm(id)],
    ['with a problem', inbox.textForm(id, true)],
  ],
};

export const ofWaiting: Samples<typeof waiting> = {
  willTell: one(() => waiting.willTell('Does it work offline?')),
  answered: ({ guide: { topics } }) =>
    topics.slice(0, 1).map(topic => ['', waiting.answered('Does it work offline?', topic)]),
};

export const ofCurators: Samples<typeof curators> = {
  adminsName: one(() => curators.adminsName),
  adminsLog: one(() => curators.adminsLog),
  curatorsOnly: one(() => curators.curatorsOnly),
  curatorNamed: one(() => curators.curatorNamed('Ann')),
  curatorAlready: one(() => curators.curatorAlready('Ann')),
  curatorRemoved: one(() => curators.curatorRemoved('Ann')),
  noCurator: one(() => curators.noCurator('@Ann')),
  nobodyNamed: one(() => curators.nobodyNamed('@Ann')),
  curatorList: () => [
    ['', curators.curatorList(['Ann', 'Bob'])],
    ['nobody', curators.curatorList([])],
  ],
  changeLog: () => [
    [
      '',
      curators.changeLog(
        [
          { at: curtain, name: 'Ann', what: 'answers publicly' },
          { at: curtain, name: '', what: 'curators @name' },
        ],
        'Europe/Paris',
      ),
    ],
    ['nothing', curators.changeLog([], 'Europe/Paris')],
  ],
};
