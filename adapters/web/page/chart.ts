import type { ShownPart } from '../wire.ts';
import { element } from './element.ts';

type Chart = Extract<ShownPart, { kind: 'chart' }>;

/** Letters of a label that fit beside the bars on a phone. */
const longest = 16;
const number = new Intl.NumberFormat('en', { notation: 'compact' });

/** Horizontal bars, the longest as wide as there is room. A screen reader is read the numbers. */
export function chart({ title, bars }: Chart): HTMLElement {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const cells = bars.flatMap(({ label, value }) => {
    const name = element('span', 'label', short(label));
    name.title = label;
    return [name, bar(value / most), element('span', 'value', number.format(value))];
  });
  const drawing = element('div', 'chart', ...cells);
  drawing.role = 'img';
  drawing.ariaLabel = [title, ...bars.map(({ label, value }) => `${label}: ${value}`)].join(', ');
  return element('figure', '', ...(title ? [element('figcaption', '', title)] : []), drawing);
}

/** As wide as the page leaves it; the share of it that is filled is from 0 to 1. */
function bar(share: number): SVGElement {
  const drawing = svg('svg', { class: 'bar' });
  drawing.append(svg('rect', { width: '100%', class: 'track' }));
  if (share > 0) drawing.append(svg('rect', { width: `${Math.max(2, share * 100)}%`, class: 'filled' }));
  return drawing;
}

function svg(name: 'svg' | 'rect', attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (name === 'rect')
    for (const [key, value] of Object.entries({ height: '12', rx: '6' })) made.setAttribute(key, value);
  return made;
}

function short(label: string): string {
  const letters = [...new Intl.Segmenter('en').segment(label)].map(({ segment }) => segment);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : label;
}
