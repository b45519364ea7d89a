import type { ShownPart } from '../wire.ts';

type Chart = Extract<ShownPart, { kind: 'chart' }>;

/** In units of the drawing, which is as wide as a phone. */
const size = { width: 340, row: 30, bar: 14, label: 112, value: 40, gap: 10 } as const;
/** Letters of a label that fit beside the bars. */
const longest = 15;

function svg(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** Horizontal bars, the longest as wide as there is room. A screen reader is read the numbers. */
export function chart({ title, bars }: Chart): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  const height = Math.max(1, bars.length) * size.row;
  const drawing = svg('svg', { viewBox: `0 0 ${size.width} ${height}`, role: 'img', class: 'chart' });
  drawing.setAttribute('aria-label', [title, ...bars.map(({ label, value }) => `${label}: ${value}`)].join(', '));
  const most = Math.max(1, ...bars.map(({ value }) => value));
  for (const [i, { label, value }] of bars.entries()) drawing.append(...row(label, value, value / most, i * size.row));
  figure.append(...(title ? [caption] : []), drawing);
  return figure;
}

function row(label: string, value: number, share: number, top: number): SVGElement[] {
  const room = size.width - size.label - size.gap - size.value;
  const left = size.label + size.gap;
  const middle = top + size.row / 2;
  const at = { y: top + (size.row - size.bar) / 2, height: size.bar, rx: 4 };
  const name = svg('text', { x: size.label, y: middle, 'text-anchor': 'end', class: 'label' }, short(label));
  name.append(svg('title', {}, label));
  const width = value > 0 ? Math.max(3, share * room) : 0;
  return [
    name,
    svg('rect', { ...at, x: left, width: room, class: 'track' }),
    svg('rect', { ...at, x: left, width, class: 'bar' }),
    svg('text', { x: left + room + size.gap, y: middle, class: 'value' }, number.format(value)),
  ];
}

const number = new Intl.NumberFormat('en', { notation: 'compact' });

function short(label: string): string {
  const letters = [...new Intl.Segmenter('en').segment(label)].map(({ segment }) => segment);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : label;
}
