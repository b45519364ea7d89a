import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../../src/actions.ts';
import { viewButtons } from '../../../src/answers/buttons.ts';
import { topicsOf, viewMessage } from '../../../src/answers/views.ts';
import type { Part } from '../../../src/chat.ts';
import type { Guide, Topic } from '../../../src/knowledge/guide.ts';
import { plainText, spansText } from '../../../src/text/plain.ts';
import { guideFolder, library, secondGuideFolder } from '../prepared.ts';
import { expectWellFormed } from '../well-formed.ts';

/** What a phone shows without much scrolling; DESIGN asks for 450 to 700 and lets a long list take more. */
const longestAnswer = 1_200;

function partsOf(guide: Guide, view: View): Part[] {
  const message = viewMessage(guide, view);
  if (!message) throw new Error(`no message for ${JSON.stringify(view)}`);
  return message.parts;
}

const textOf = (parts: Part[]): string => plainText({ parts, buttons: [] });

describe.each([guideFolder, secondGuideFolder])('in %s', folder => {
  let guide: Guide;
  let views: { topic: Topic; passage: number }[];
  beforeAll(async () => {
    guide = (await library(folder)).guide;
    views = guide.topics.flatMap(topic => topic.passages.map((_, passage) => ({ topic, passage })));
  });

  describe('a topic with any of its passages', () => {
    it('fits a phone', () => {
      for (const { topic, passage } of views) {
        const text = textOf(partsOf(guide, { kind: 'topic', topic: topic.id, passage }));
        expect(text.length, `${topic.id}, passage ${passage}`).toBeLessThanOrEqual(longestAnswer);
      }
    });

    it('begins with the answer and ends with its source', () => {
      for (const { topic, passage } of views) {
        const parts = partsOf(guide, { kind: 'topic', topic: topic.id, passage });
        const [first, last] = [parts[0], parts.at(-1)];
        expect(first?.kind === 'text' && first.spans.every(({ style }) => style !== undefined)).toBe(true);
        expect(last?.kind).toBe('note');
        const source = textOf(parts.slice(-1));
        for (const piece of [topic.section, topic.short, guide.version, guide.checked]) expect(source).toContain(piece);
      }
    });

    it('has one exam tip, with the words of the exam', () => {
      for (const { topic, passage } of views) {
        const tips = partsOf(guide, { kind: 'topic', topic: topic.id, passage }).filter(({ kind }) => kind === 'tip');
        expect(tips).toHaveLength(1);
        for (const words of topic.tip.triggers) expect(textOf(tips)).toContain(`“${words}”`);
      }
    });

    it('says all of the passage, and nothing twice', () => {
      for (const { topic, passage } of views) {
        const lines = textOf(partsOf(guide, { kind: 'topic', topic: topic.id, passage })).split('\n');
        for (const line of topic.passages[passage]?.text.split('\n') ?? [])
          expect(
            lines.some(shown => shown === line || shown.endsWith(`: ${line}`)),
            line,
          ).toBe(true);
        expect(new Set(lines).size).toBe(lines.length);
      }
    });

    it('sets it apart from its first neighbour', () => {
      for (const topic of guide.topics) {
        const [neighbour] = topic.neighbours;
        const text = textOf(partsOf(guide, { kind: 'topic', topic: topic.id, passage: 0 }));
        expect(/^Not .+: /m.test(text)).toBe(neighbour !== undefined);
        if (neighbour) expect(text).toContain(neighbour.difference);
      }
    });
  });

  describe('a comparison', () => {
    it('of any two has both in its columns, and the authored difference above', () => {
      for (const [i, a] of guide.topics.entries()) {
        for (const b of guide.topics.slice(i + 1)) {
          const parts = partsOf(guide, { kind: 'compare', topics: [a.id, b.id] });
          const table = parts.find(part => part.kind === 'table');
          expect(table?.header).toEqual(['', a.short, b.short]);
          expect(table?.rows.map(([name = []]) => spansText(name))).toEqual([
            'What it is',
            'Pick it for',
            'The exam says',
          ]);
          for (const row of table?.rows ?? []) expect(row.every(cell => spansText(cell) !== '')).toBe(true);
          const authored = [...a.neighbours, ...b.neighbours].some(({ topic }) => topic === a.id || topic === b.id);
          expect(parts.some(({ kind }) => kind === 'text')).toBe(authored);
          expect(textOf(parts).length).toBeLessThanOrEqual(longestAnswer);
        }
      }
    });

    it('of three has three columns', () => {
      for (const i of guide.topics.keys()) {
        const three = [0, 1, 2].map(step => guide.topics[(i + step * 2) % guide.topics.length]?.id ?? '');
        const table = partsOf(guide, { kind: 'compare', topics: three }).find(part => part.kind === 'table');
        expect(table?.header).toHaveLength(4);
        for (const row of table?.rows ?? []) expect(row).toHaveLength(4);
      }
    });

    it('needs two topics that exist', () => {
      const [one] = guide.topics;
      for (const topics of [[], ['gone', 'constructor'], [one?.id ?? '', 'gone']]) {
        expect(viewMessage(guide, { kind: 'compare', topics })).toBeNull();
      }
    });
  });

  it('the list of topics has each once, under its section, in the order of the guide', () => {
    const lines = textOf(partsOf(guide, { kind: 'topics' })).split('\n');
    const listed = lines.filter(line => line.startsWith('- ')).map(line => line.slice(2).split(': ')[0]);
    expect(listed).toEqual(guide.topics.map(({ short }) => short));
    for (const { section } of guide.topics) expect(lines.filter(line => line === section)).toHaveLength(1);
    expect(lines[0]).toBe(guide.title);
  });

  it('the cheat sheet has a row for each topic with a need, in the order of the guide', () => {
    const table = partsOf(guide, { kind: 'cheatsheet' }).find(part => part.kind === 'table');
    const rows = table?.rows.map(row => row.map(spansText)) ?? [];
    const withNeed = guide.topics.filter(({ cheatsheet }) => cheatsheet !== undefined);
    expect(rows).toEqual(withNeed.map(({ cheatsheet, short }) => [cheatsheet, short]));
  });

  it('every view has buttons that fit, each to be read back', () => {
    const ids = guide.topics.map(({ id }) => id);
    const all: View[] = [
      { kind: 'topics' },
      { kind: 'cheatsheet' },
      ...ids.map(topic => ({ kind: 'topic' as const, topic, passage: 0 })),
      ...ids.slice(2).map((id, i) => ({ kind: 'compare' as const, topics: [id, ...ids.slice(i, i + 2)] })),
    ];
    for (const view of all) {
      const buttons = viewButtons(guide, view, { question: 'f'.repeat(12), canShare: true });
      const message = { parts: partsOf(guide, view), buttons };
      expectWellFormed({ kind: 'message', message, audience: 'caller', mode: 'new' });
    }
  });
});

describe('the shipped guide', () => {
  let guide: Guide;
  beforeAll(async () => {
    guide = (await library()).guide;
  });

  it('has eleven rows in its cheat sheet, the one for documentation first', () => {
    const table = partsOf(guide, { kind: 'cheatsheet' }).find(part => part.kind === 'table');
    const picks = table?.rows.map(([, pick = []]) => spansText(pick));
    expect(picks).toHaveLength(11);
    expect(picks?.[0]).toBe('Model Cards');
  });
});

describe('topicsOf', () => {
  it('leaves out what the guide no longer has', async () => {
    const { guide } = await library();
    const ids = (view: View) => topicsOf(guide, view).map(({ id }) => id);
    expect(ids({ kind: 'compare', topics: ['canvas', 'gone', 'deepar'] })).toEqual(['canvas', 'deepar']);
    expect(ids({ kind: 'topic', topic: 'gone', passage: 0 })).toEqual([]);
    expect(ids({ kind: 'cheatsheet' })).toEqual([]);
  });
});
