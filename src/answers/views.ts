import type { View } from '../actions.ts';
import type { Message, Part, Span } from '../chat.ts';
import { differenceOf, findTopic, type Guide, type Passage, type Topic } from '../knowledge/guide.ts';
import { bold, heading, italic, message, note, paragraph, plain } from '../text/build.ts';

/** An answer fits a phone's screen; the lead gives way to a passage that fits the question better. */
const comfortableLength = 640;

/** The message for a view of the guide, without buttons; null if the guide no longer has what it names. */
export function viewMessage(guide: Guide, view: View): Message | null {
  switch (view.kind) {
    case 'topic': {
      const topic = findTopic(guide, view.topic);
      return topic ? message(topicParts(guide, topic, topic.passages[view.passage])) : null;
    }
    case 'compare': {
      const topics = view.topics.flatMap(id => findTopic(guide, id) ?? []);
      return topics.length >= 2 ? message(compareParts(guide, topics)) : null;
    }
    case 'topics':
      return message(topicListParts(guide));
    case 'cheatsheet':
      return message(cheatSheetParts(guide));
  }
}

/** Above an answer of which several people say that it is wrong or out of date, until a curator has looked at that. */
export const underReview: Part = note(
  bold('Under review: '),
  plain('people reported this answer, and curators look at it.'),
);

/** What a view shows, in a few words: the name of its topic, or what it is. */
export function viewTitle(guide: Guide, view: View): string {
  if (view.kind === 'topics') return 'Topics';
  if (view.kind === 'cheatsheet') return 'Cheat sheet';
  return topicsOf(guide, view)
    .map(({ short }) => short)
    .join(' vs ');
}

/** The topics that a view is about, best first. */
export function topicsOf(guide: Guide, view: View): Topic[] {
  if (view.kind === 'topic') return [findTopic(guide, view.topic) ?? []].flat();
  return view.kind === 'compare' ? view.topics.flatMap(id => findTopic(guide, id) ?? []) : [];
}

function topicParts(guide: Guide, topic: Topic, passage: Passage | undefined): Part[] {
  const lead = topic.passages[0];
  const special = passage && passage !== lead ? passage : undefined;
  const length = topic.answer.length + topic.tip.text.length + (special?.text.length ?? 0);
  const showLead = lead && (!special || length + lead.text.length <= comfortableLength);
  return [
    paragraph(bold(topic.answer)),
    ...(special ? headed(special) : []),
    ...(showLead ? lead.parts : []),
    tip(topic),
    ...notThis(guide, topic),
    note(...source(guide, topic.section, topic.short)),
  ];
}

/** What was asked comes first, so its heading does not take a line where its words can stand behind it. */
function headed({ heading: about, parts }: Passage): Part[] {
  const [first, ...others] = parts;
  if (first?.kind !== 'text') return [paragraph(bold(about)), ...parts];
  return [paragraph(bold(`${about}: `), ...first.spans), ...others];
}

function tip(topic: Topic): Part {
  const triggers = topic.tip.triggers.map(words => `“${words}”`).join(', ');
  return {
    kind: 'tip',
    label: 'Exam tip',
    spans: [plain(`${topic.tip.text} The exam says: ${triggers}.`)],
  };
}

function notThis(guide: Guide, topic: Topic): Part[] {
  const neighbour = topic.neighbours[0];
  const other = neighbour && findTopic(guide, neighbour.topic);
  return other ? [paragraph(italic('Not this: '), plain(neighbour.difference))] : [];
}

function source(guide: Guide, ...path: string[]): Span[] {
  return [plain(`${path.join(' › ')} · guide ${guide.version} · checked ${guide.checked}`)];
}

function compareParts(guide: Guide, topics: readonly Topic[]): Part[] {
  const pairs = topics.flatMap((a, i) => topics.slice(i + 1).map(b => differenceOf(a, b)));
  const differences = pairs.filter(difference => difference !== undefined);
  const cells = (of: (topic: Topic) => string) => topics.map(topic => [plain(of(topic))]);
  return [
    heading(viewTitle(guide, { kind: 'compare', topics: topics.map(({ id }) => id) })),
    ...differences.map(difference => paragraph(plain(difference))),
    {
      kind: 'table',
      header: ['', ...topics.map(({ short }) => short)],
      rows: [
        [[bold('What it is')], ...cells(topic => topic.answer)],
        [[bold('Pick it for')], ...cells(topic => topic.cheatsheet ?? topic.triggers.slice(0, 3).join(', '))],
        [[bold('The exam says')], ...cells(topic => topic.tip.triggers.map(words => `“${words}”`).join(', '))],
      ],
    },
    note(...source(guide, [...new Set(topics.map(({ section }) => section))].join(', '))),
  ];
}

function topicListParts(guide: Guide): Part[] {
  const sections = [...new Set(guide.topics.map(({ section }) => section))];
  const items = (section: string) => guide.topics.filter(topic => topic.section === section).map(topicLine);
  return [
    heading(guide.title),
    ...sections.flatMap((section): Part[] => [paragraph(bold(section)), { kind: 'list', items: items(section) }]),
    note(...source(guide, `${guide.topics.length} topics`)),
  ];
}

const topicLine = (topic: Topic): Span[] => [
  bold(topic.short),
  plain(': '),
  plain(topic.cheatsheet ?? topic.triggers.slice(0, 3).join(', ')),
];

function cheatSheetParts(guide: Guide): Part[] {
  const rows = guide.topics.flatMap(({ cheatsheet, short }) =>
    cheatsheet ? [[[plain(cheatsheet)], [bold(short)]]] : [],
  );
  return [
    heading('What to pick when'),
    { kind: 'table', header: ['Need', 'Pick'], rows },
    note(...source(guide, 'Cheat sheet')),
  ];
}
