import { sampleTime } from '../../contract/samples.ts';
import { channel } from './payloads.ts';

/** What Slack would refuse or show wrongly in a payload, by its documented limits and not by the adapter's table. */
export function problemsOf(payload: Layout): string[] {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const { text, blocks = [] } = payload as { text?: string; blocks?: Block[] };
  check(typeof text === 'string' && text.trim() !== '', 'no text');
  check((text ?? '').length <= 4_000, 'text over 4,000');
  check(!/<[@#!]|<http/.test(text ?? ''), 'a live mention or link in the text');
  check(!/&(?!amp;|lt;|gt;)/.test(text ?? ''), 'a bare & in the text');
  check(blocks.length <= 50, 'over 50 blocks');
  check(JSON.stringify(blocks).length <= 13_200, 'blocks over 13,200');
  check(blocks.filter(({ type }) => type === 'data_visualization').length <= 2, 'over 2 charts');
  for (const block of blocks) problems.push(...blockProblems(block));
  return [...problems, ...characterProblems(payload)];
}

/** What Slack refuses in any text, or what would turn it around. */
export function characterProblems(payload: unknown): string[] {
  const all = strings(payload);
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
  return [
    ...(all.every(value => value.isWellFormed()) ? [] : ['half a character']),
    ...(all.some(value => controls.test(value)) ? ['a control character'] : []),
  ];
}

/** What a message is read for; every payload with words has them. */
type Layout = { text?: unknown; blocks?: unknown };
type Block = {
  type: string;
  elements?: Element[];
  text?: { type: string; text: string };
  title?: string;
  chart?: Chart;
};
type Chart = {
  type: string;
  series: { name: string; data: { label: string; value: number }[] }[];
  axis_config: { categories: string[] };
};
type Element = {
  type: string;
  text?: string | { type: string; text: string };
  url?: string;
  action_id?: string;
  accessibility_label?: string;
  elements?: Element[];
  timestamp?: number;
  format?: string;
  fallback?: string;
  channel_id?: string;
};

function blockProblems(block: Block): string[] {
  const { type, elements = [] } = block;
  if (type === 'header') return inRange('header', block.text?.text, 150);
  if (type === 'section') return plainProblems('section', block.text ?? { type }, 3_000);
  if (type === 'context') return contextProblems(elements);
  if (type === 'data_visualization') return chartProblems(block);
  if (type === 'actions') return actionProblems(elements);
  if (type === 'rich_text') return elements.length > 0 ? elements.flatMap(richProblems) : ['an empty rich text'];
  return [`a block of the type ${type}`];
}

const seconds = sampleTime.epochMilliseconds / 1000;

function contextProblems(elements: Element[]): string[] {
  const time = new RegExp(`^<!date\\^${seconds}\\^(?:\\{date_long\\}, )?\\{time\\}\\|[^<>|]+>$`);
  const words = elements.filter(({ type, text }) => type !== 'mrkdwn' || !time.test(String(text)));
  return [
    ...(elements.length > 0 && elements.length <= 10 ? [] : ['context without or with over 10 elements']),
    ...words.flatMap(element => plainProblems('context', element, 3_000)),
  ];
}

function chartProblems({ title, chart }: Block): string[] {
  const { type, series = [], axis_config } = chart ?? {};
  const [{ name, data } = { name: '', data: [] }] = series;
  const labels = data.map(({ label }) => label);
  return [
    ...(type === 'bar' && series.length === 1 ? [] : ['not one row of bars']),
    ...(data.length > 0 && data.length <= 20 ? [] : [`a chart of ${data.length} bars`]),
    ...(new Set(labels).size === labels.length ? [] : ['a label twice']),
    ...(JSON.stringify(axis_config?.categories) === JSON.stringify(labels) ? [] : ['other categories than labels']),
    ...[name, ...labels].flatMap(label => inRange('chart label', label, 20)),
    ...inRange('chart title', title, 50),
    ...([title, ...labels].some(label => label?.includes('<')) ? ['a mark in a chart'] : []),
    ...(data.every(({ value }) => typeof value === 'number') ? [] : ['a value that is no number']),
  ];
}

function actionProblems(elements: Element[]): string[] {
  const ids = elements.map(({ action_id }) => action_id ?? '');
  return [
    ...(elements.length > 0 && elements.length <= 25 ? [] : ['actions without or with over 25 elements']),
    ...(new Set(ids).size === ids.length ? [] : ['an action twice in a block']),
    ...ids.flatMap(id => inRange('action_id', id, 255)),
    ...elements.flatMap(({ text }) => (typeof text === 'object' ? inRange('label', text.text, 75) : ['no label'])),
    ...elements.flatMap(({ accessibility_label: spoken }) =>
      spoken === undefined ? [] : inRange('spoken', spoken, 75),
    ),
  ];
}

function richProblems(element: Element): string[] {
  if (element.elements)
    return element.elements.length > 0 ? element.elements.flatMap(richProblems) : [`an empty ${element.type}`];
  if (element.type === 'date')
    return element.timestamp === seconds &&
      /^(?:{date_long}, )?{time}$/.test(String(element.format)) &&
      element.fallback
      ? []
      : ['an odd time'];
  if (element.type === 'channel') return element.channel_id === channel ? [] : ['a channel that nobody named'];
  if (element.type !== 'text' && element.type !== 'link') return [`a live ${element.type}`];
  if (element.type === 'link' && !/^https?:/.test(element.url ?? '')) return ['a link of an odd kind'];
  return inRange('rich text', typeof element.text === 'string' ? element.text : '', 13_200);
}

const plainProblems = (name: string, element: Element, max: number) =>
  element.type === 'plain_text' && typeof element.text === 'string'
    ? inRange(name, element.text, max)
    : [`${name} is not plain text`];

const inRange = (name: string, text = '', max: number) =>
  text.length > 0 && text.length <= max ? [] : [`${name} has ${text.length} characters`];

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The words of a payload as a reader sees them, a line for each block, section and list item. */
export function wordsOf(payload: Layout): string {
  const { text, blocks } = payload as { text?: string; blocks?: Block[] };
  if (!blocks) return (text ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return blocks
    .filter(({ type }) => type !== 'actions')
    .map(block => block.text?.text ?? chartWords(block) ?? (block.elements ?? []).map(elementWords).join('\n'))
    .join('\n');
}

const chartWords = ({ title, chart }: Block): string | undefined =>
  chart && [title, ...(chart.series[0]?.data ?? []).map(({ label, value }) => `${label}: ${value}`)].join('\n');

const elementWords = ({ text, elements, type, fallback, channel_id }: Element): string => {
  if (channel_id) return `#${channel_id}`;
  if (elements) return elements.map(elementWords).join(type === 'rich_text_list' ? '\n' : '');
  return typeof text === 'object' ? text.text : (text ?? fallback ?? '');
};

export function labelsOf(payload: Layout): string[] {
  const { blocks = [] } = payload as { blocks?: Block[] };
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements = [] }) => elements)
    .map(({ text }) => (typeof text === 'object' ? text.text : ''));
}
