import type { types } from '@slack/bolt';
import type { Part } from '../../src/chat.ts';
import { barLines } from '../../src/text/bars.ts';
import { clean } from '../../src/text/clean.ts';
import { cut } from '../../src/text/cut.ts';
import { limits, overhead } from './limits.ts';
import { elements, richText, section, sizeOf } from './rich-text.ts';
import { short } from './text.ts';

type Chart = Part & { kind: 'chart' };

/**
 * Slack's own chart, in messages only, new in June 2026 and not in the types of the SDK yet
 * (docs.slack.dev/reference/block-kit/blocks/data-visualization-block).
 */
export type ChartBlock = types.Block & {
  type: 'data_visualization';
  title: string;
  chart: {
    type: 'bar';
    series: [{ name: string; data: { label: string; value: number }[] }];
    /** The same labels, in the same order. */
    axis_config: { categories: string[] };
  };
};

/**
 * A chart that Slack draws. Undefined where its labels would not be told apart, where there is nothing to draw, and
 * where a label might be read as a mention: no page says how Slack reads it.
 */
export function drawnChart({ title, bars }: Chart, maxSize: number): ChartBlock | undefined {
  const data = bars.map(({ label, value }) => ({ label: short(label, limits.chartLabel), value }));
  const categories = data.map(({ label }) => label);
  const drawable = data.length > 0 && data.length <= limits.chartBars && new Set(categories).size === data.length;
  if (!drawable || [title, ...categories].some(text => text.includes('<'))) return;
  const block: ChartBlock = {
    type: 'data_visualization',
    title: short(title, limits.chartTitle),
    chart: {
      type: 'bar',
      series: [{ name: short(title, limits.chartLabel), data }],
      axis_config: { categories },
    },
  };
  return sizeOf(block) <= maxSize ? block : undefined;
}

/** The same in letters, in a font that keeps the bars below each other. */
export function writtenChart({ title, bars }: Chart, maxSize: number): types.RichTextBlock | undefined {
  const heading = elements([{ text: title, style: 'bold' }], maxSize);
  const room = maxSize - sizeOf(heading) - overhead.section - overhead.element;
  const text = room > 0 ? cut(clean(barLines(bars).join('\n')), room) : '';
  const inside: types.RichTextBlockElement[] = [
    ...(heading.length > 0 ? [section(heading)] : []),
    ...(text.trim() ? [{ type: 'rich_text_preformatted' as const, elements: [{ type: 'text' as const, text }] }] : []),
  ];
  return inside.length > 0 ? richText(...inside) : undefined;
}
