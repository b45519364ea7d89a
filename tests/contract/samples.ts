import type { Message, Part } from '../../src/chat.ts';

/** Text that pings, links, formats or breaks out on one of the platforms if it is not escaped. */
export const hostileTexts = [
  '<!channel> <!here> <!everyone> <@U012ABCDEF> <!subteam^S012> <#C012>',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '[free credits](https://evil.example) <https://evil.example|docs> https://evil.example',
  '*bold* _it_ ~strike~ `code` ```fence``` ||spoiler|| # heading\n> quote\n- item\n1. one\n-# small',
  'a\u202Egnirts desrever\u202C \u0000\u0007\u001b[31mred\u001b[0m \ud800 lone',
  '&amp;lt;script&amp;gt; &lt;!channel&gt;',
  '<t:1392734382:R> <!date^1392734382^{time}|17:00> `<t:1392734382:t>`',
] as const;

const words = 'Model drift is found by comparing live inputs with the baseline of the training data. ';
/** So many characters of ordinary words. */
export const long = (length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const span = (text: string) => [{ text }];

/** The options of a question, as buttons of their own row. */
function optionButtons(name: string, count = 4): Part {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(0, count);
  const buttons = letters.map(label => ({ label, spoken: `${label}: ${long(90)}`, action: `1:${name}:${label}` }));
  return { kind: 'buttons', buttons };
}

/** One of each part, with each style, as the core makes them. */
const everyPart: Part[] = [
  { kind: 'heading', text: 'Tea Steeping Basics' },
  { kind: 'text', spans: [{ text: 'Bold', style: 'bold' }, { text: ' plain ' }, { text: 'slanted', style: 'italic' }] },
  {
    kind: 'text',
    spans: [{ text: 'code', style: 'code' }, { text: ' ' }, { text: 'a link', href: 'https://example.com/a?b=1&c=2' }],
  },
  { kind: 'list', items: [[{ text: 'first', style: 'bold' }, { text: ' item' }], span('second item')] },
  { kind: 'tip', label: 'Exam tip', spans: span('watch for the words “no egress”') },
  { kind: 'quote', spans: span('what somebody asked') },
  {
    kind: 'table',
    header: ['', 'Green tea', 'Black tea'],
    rows: [
      [[{ text: 'Water', style: 'bold' }], span('80 °C'), span('95 °C')],
      [[{ text: 'Time', style: 'bold' }], span('2 min'), span('4 min')],
    ],
  },
  { kind: 'note', spans: span('Section · guide 1.0 · checked 2026-11-20') },
  { kind: 'text', spans: [{ text: 'Start it with ' }, { text: 'quiz on 09:00-17:00 Europe/Paris', command: true }] },
  optionButtons('part'),
];

const buttons = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `Button ${i + 1}`, action: `1:sample:${i}` }));

/** The only time that any sample shows as a time; the hostile texts name another. */
export const sampleTime = Temporal.Instant.from('2026-11-24T16:00:00Z');
const time = { text: '17:00 in Berlin', at: sampleTime };
const dayAndTime = { text: 'Tuesday 24 November, 17:00 in Berlin', at: sampleTime, day: true } as const;

const chart = (title: string, bars: [label: string, value: number][]): Part => ({
  kind: 'chart',
  title,
  bars: bars.map(([label, value]) => ({ label, value })),
});

const charts: Part[] = [
  chart('14 picks', [
    ['A', 3],
    ['B (right)', 10],
    ['C', 1],
    ['D', 0],
  ]),
  chart('No picks', [
    ['A', 0],
    ['B', 0],
  ]),
  chart('Nothing', []),
  chart('', [['', 1]]),
  chart(long(500), [
    [long(300), 1],
    [`${long(300)} too`, 2],
  ]),
  chart('Huge', [
    ['all', Number.MAX_SAFE_INTEGER],
    ['more', 1e300],
    ['one', 1],
  ]),
];

/** Messages that every adapter must be able to send, each within its platform's limits. */
export const sampleMessages: Record<string, Message> = {
  everyPart: { parts: everyPart, buttons: buttons(3) },
  empty: { parts: [], buttons: [] },
  blank: {
    parts: [
      { kind: 'text', spans: span('') },
      { kind: 'heading', text: '' },
      { kind: 'list', items: [] },
    ],
    buttons: [],
  },
  oneLine: { parts: [{ kind: 'text', spans: span('Saved.') }], buttons: [] },
  longText: { parts: [{ kind: 'text', spans: span(long(20_000)) }], buttons: buttons(1) },
  longHeading: { parts: [{ kind: 'heading', text: long(1_000) }], buttons: [] },
  longList: { parts: [{ kind: 'list', items: Array.from({ length: 200 }, () => span(long(200))) }], buttons: [] },
  manyParts: {
    parts: Array.from({ length: 120 }, (_, i) => ({ kind: 'text' as const, spans: span(`Part ${i}`) })),
    buttons: buttons(2),
  },
  manyButtons: { parts: [{ kind: 'text', spans: span('Pick one') }], buttons: buttons(40) },
  questions: {
    parts: [1, 2, 3].flatMap(number => [
      { kind: 'heading' as const, text: `Question ${number} of 3` },
      { kind: 'text' as const, spans: span(long(400)) },
      { kind: 'list' as const, items: [...'ABCD'].map(letter => span(`${letter}. ${long(120)}`)) },
      optionButtons(`q${number}`),
    ]),
    buttons: buttons(2),
  },
  selectTwo: {
    parts: [
      { kind: 'text', spans: span('Which two changes are needed? (Select TWO.)') },
      { kind: 'list', items: [...'ABCDE'].map(letter => span(`${letter}. ${long(120)}`)) },
      optionButtons('two', 5),
    ],
    buttons: [...'ABCDE'].map(label => ({
      ...{ label, action: `1:chosen:${label}` },
      ...(label === 'B' && { style: 'primary', spoken: 'B, chosen' }),
    })),
  },
  manyPartButtons: { parts: Array.from({ length: 20 }, (_, i) => optionButtons(`p${i}`, 26)), buttons: buttons(3) },
  longButton: {
    parts: [{ kind: 'text', spans: span('Pick one') }],
    buttons: [
      { label: long(75), action: '1:'.padEnd(100, 'x'), style: 'primary' },
      { label: 'No', action: '1:no', style: 'danger' },
    ],
  },
  bigTable: {
    parts: [
      {
        kind: 'table',
        header: ['Need', 'Pick'],
        rows: Array.from({ length: 60 }, (_, i) => [span(`Need ${i}`), span(long(150))]),
      },
    ],
    buttons: [],
  },
  emoji: {
    parts: [{ kind: 'text', spans: span('👩‍👩‍👧‍👦'.repeat(3_000)) }],
    buttons: [{ label: '👩‍👩‍👧‍👦'.repeat(6), action: '1:e' }],
  },
  file: {
    parts: [
      { kind: 'text', spans: span('All of it:') },
      {
        kind: 'file',
        name: 'data.json',
        text: '{"of":"you"}',
        instead: [{ kind: 'text', spans: span('{"of":"you"}') }],
      },
      ...everyPart,
    ],
    buttons: buttons(40),
  },
  charts: { parts: charts, buttons: buttons(1) },
  manyCharts: {
    parts: Array.from({ length: 9 }, (_, i) => chart(`Chart ${i}`, [['A', i]])),
    buttons: [],
  },
  longChart: {
    parts: [
      chart(
        'Topics',
        Array.from({ length: 300 }, (_, i) => [`${i} ${long(90)}`, i]),
      ),
    ],
    buttons: buttons(1),
  },
  times: {
    parts: [
      { kind: 'text', spans: [{ text: 'Closes at ' }, { ...time, style: 'bold' }, { text: '.' }] },
      { kind: 'list', items: [[time], [dayAndTime], [{ ...time, style: 'code', href: 'https://example.com/' }]] },
      { kind: 'note', spans: [{ text: 'Closes at ' }, time, { text: ' · guide 1.0, next ' }, dayAndTime] },
      { kind: 'note', spans: Array.from({ length: 40 }, () => time) },
    ],
    buttons: [],
  },
  ...Object.fromEntries(
    hostileTexts.map((text, i) => [
      `hostile${i}`,
      {
        parts: [
          { kind: 'heading', text },
          {
            kind: 'text',
            spans: [{ text }, { text, style: 'bold' }, { text, style: 'italic' }, { text, style: 'code' }],
          },
          { kind: 'list', items: [span(text)] },
          { kind: 'tip', label: text.slice(0, 40), spans: span(text) },
          { kind: 'quote', spans: span(text) },
          { kind: 'table', header: [text, 'x'], rows: [[span(text), span(text)]] },
          chart(text, [
            [text, 2],
            [text.slice(0, 15), 1],
          ]),
          { kind: 'note', spans: span(text) },
          { kind: 'note', spans: [{ text }, { text, at: sampleTime }] },
          { kind: 'text', spans: [{ text, command: true }] },
          { kind: 'buttons', buttons: [{ label: text.slice(0, 75), spoken: text, action: `1:hostile:${i}` }] },
        ],
        buttons: [{ label: text.slice(0, 75), action: '1:h' }],
      } satisfies Message,
    ]),
  ),
};
