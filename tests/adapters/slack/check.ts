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
  for (const value of strings(payload)) {
    check(value.isWellFormed(), 'half a character');
    check(!/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(value), 'a control character');
  }
  for (const block of blocks) problems.push(...blockProblems(block));
  return problems;
}

/** What a message is read for; every payload with words has them. */
type Layout = { text?: unknown; blocks?: unknown };
type Block = { type: string; elements?: Element[]; text?: { type: string; text: string } };
type Element = {
  type: string;
  text?: string | { type: string; text: string };
  url?: string;
  action_id?: string;
  elements?: Element[];
};

function blockProblems(block: Block): string[] {
  const { type, elements = [] } = block;
  if (type === 'header') return inRange('header', block.text?.text, 150);
  if (type === 'context') return elements.flatMap(element => plainProblems('context', element, 3_000));
  if (type === 'actions') return actionProblems(elements);
  if (type === 'rich_text') return elements.length > 0 ? elements.flatMap(richProblems) : ['an empty rich text'];
  return [`a block of the type ${type}`];
}

function actionProblems(elements: Element[]): string[] {
  const ids = elements.map(({ action_id }) => action_id ?? '');
  return [
    ...(elements.length > 0 && elements.length <= 25 ? [] : ['actions without or with over 25 elements']),
    ...(new Set(ids).size === ids.length ? [] : ['an action twice in a block']),
    ...ids.flatMap(id => inRange('action_id', id, 255)),
    ...elements.flatMap(({ text }) => (typeof text === 'object' ? inRange('label', text.text, 75) : ['no label'])),
  ];
}

function richProblems(element: Element): string[] {
  if (element.elements)
    return element.elements.length > 0 ? element.elements.flatMap(richProblems) : [`an empty ${element.type}`];
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
    .map(block => block.text?.text ?? (block.elements ?? []).map(elementWords).join('\n'))
    .join('\n');
}

const elementWords = ({ text, elements, type }: Element): string => {
  if (elements) return elements.map(elementWords).join(type === 'rich_text_list' ? '\n' : '');
  return typeof text === 'object' ? text.text : (text ?? '');
};

export function labelsOf(payload: Layout): string[] {
  const { blocks = [] } = payload as { blocks?: Block[] };
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements = [] }) => elements)
    .map(({ text }) => (typeof text === 'object' ? text.text : ''));
}
