import { describe, expect, it } from 'vitest';
import { renderHome, renderMessage } from '../../../adapters/slack/render.ts';
import type { Message, Part } from '../../../src/chat.ts';
import { wordsOf } from './check.ts';

const message = (...parts: Part[]): Message => ({ parts, buttons: [] });
const text: Part = { kind: 'text', spans: [{ text: 'and' }] };

describe('a chart', () => {
  const chart = (title: string, ...bars: [label: string, value: number][]): Part => ({
    kind: 'chart',
    title,
    bars: bars.map(([label, value]) => ({ label, value })),
  });
  const typesOf = (...parts: Part[]) => renderMessage(message(...parts), 'smgov').blocks.map(({ type }) => type);

  const typesAtHome = (part: Part) => renderHome(message(part), 'smgov', '').blocks.map(({ type }) => type);

  it('is drawn by Slack, twice in a message', () => {
    const picks = chart('3 picks', ['A', 2], ['B (right)', 1], ['C', 0]);
    const drawn = 'data_visualization';
    expect(typesOf(picks, text, picks, picks)).toEqual([drawn, 'rich_text', drawn, 'rich_text']);
  });

  it.each<[string, Part]>([
    ['without bars', chart('Topics')],
    ['of over 20 bars', chart('Topics', ...Array.from({ length: 21 }, (_, i): [string, number] => [`${i}`, i]))],
    ['whose labels are the same when cut', chart('Topics', [`${'x'.repeat(30)}1`, 1], [`${'x'.repeat(30)}2`, 1])],
    ['that might mention somebody', chart('Topics', ['<!here>', 1])],
  ])('stands in letters %s', (_, part) => {
    expect(typesOf(part)).toEqual(['rich_text']);
  });

  it('stands in letters in the Home tab, which takes no other', () => {
    expect(typesAtHome(chart('3 picks', ['A', 3]))).toEqual(['rich_text']);
  });

  it('has its bars below each other in letters', () => {
    const [block] = renderMessage(message(chart('<3 picks', ['A', 2], ['B (right)', 1])), 'smgov', 'written').blocks;
    expect(wordsOf({ blocks: [block] })).toBe('<3 picks\nA         ██ 2\nB (right) █ 1');
  });
});
