import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { runKnowledge, type Tools } from '../../../src/curate/command.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import { openStore } from '../../../src/store/open.ts';
import { reportSubject } from '../../../src/store/quiz/item-stats.ts';
import type { Store } from '../../../src/store/store.ts';
import { databases } from '../../databases.ts';
import { saves } from '../store/taps.ts';
import { personOf } from '../store/who.ts';

const log = pino({ level: 'silent' });
const place = 'console:place' as PlaceRef;
const now = Temporal.Instant.from('2026-11-23T09:00Z');
const user = (n: number) => `console:user${n}` as UserRef;
const right = 2;
const wrong = 0;

describe.each(databases)('what curators are told from $name', ({ create }) => {
  let url: string;
  let store: Store;
  beforeEach(async () => {
    url = await create();
    store = await openStore(url, { log });
    return () => store.close();
  });
  const tools: Tools = {
    previews: async () => [],
    prepared: () => Promise.reject(new Error('the guide was prepared')),
    openStore: () => openStore(url, { log }),
    now: () => now,
  };
  const run = async (...words: string[]) => (await runKnowledge(words, 'knowledge', tools)).lines;

  /** A round with one question; each of `choices` is the pick of one person. */
  async function play(item: string, choices: readonly number[], status: 'open' | 'closed' = 'closed') {
    const closes = now.add({ minutes: 5 });
    const date = Temporal.PlainDate.from('2026-11-23');
    await store.quiz.addRound(place, { date, zone: 'UTC', opens: now, closes, perRound: 1 });
    const [claimed] = await store.quiz.claimRounds(now, { holder: 'test', until: closes }, 1);
    if (!claimed) throw new Error('no round is due');
    const asked = { item, topic: 'canvas', right: [right], order: [0, 1, 2, 3], voided: false, told: false };
    await store.quiz.dealRound(claimed, 'test', { seed: 1, questions: [asked] }, {});
    await store.quiz.changeRound(claimed, 'test', { status: 'open', post: 'console:message:1' as MessageRef });
    for (const [n, choice] of choices.entries()) {
      const pick = { round: claimed.key, question: item, user: user(n), choice, at: now.add({ seconds: 1 }) };
      expect(await saves(store, pick, `user ${n}`, personOf(user(n)))).toBe(true);
    }
    if (status === 'closed')
      await store.quiz.changeRound({ ...claimed, status: 'open' }, 'test', { status, due: null });
  }
  const report = (item: string, n: number) =>
    store.saveFeedback({
      ...{
        subject: reportSubject(item),
        user: user(n),
        person: personOf(user(n)),
        at: now,
        verdict: 'wrong',
        comment: 'the key\nis off',
      },
      ...{ question: 'Which one?', topic: 'canvas' },
    });

  it('says so where nothing is known yet', async () => {
    const { bank } = await loadGuide('knowledge');
    expect(await run('stats')).toEqual([`${bank.length} of ${bank.length} questions have no answers and no reports`]);
    expect(await run('gaps')).toEqual([expect.stringContaining('no gaps')]);
  });

  it('flags a question that nearly all or nearly none had right, once ten have answered it', async () => {
    const { bank } = await loadGuide('knowledge');
    const [first = '', second = '', third = '', fourth = ''] = bank.map(({ id }) => id).sort();
    await play(first, new Array(10).fill(right));
    await play(second, [right, ...new Array(9).fill(wrong)]);
    await play(third, new Array(9).fill(wrong));
    await play(fourth, [right, wrong]);
    expect((await run('stats')).slice(0, -1)).toEqual([
      `${first}: answered 10, 100 % right, reports 0; flagged: too easy`,
      `${second}: answered 10, 10 % right, reports 0; flagged: too hard, or its key is wrong`,
      `${third}: answered 9, 0 % right, reports 0`,
      `${fourth}: answered 2, 50 % right, reports 0`,
    ]);
  });

  it('counts no answers of a round that is still open, and reports at once', async () => {
    await play('canvas-01', [right, wrong], 'open');
    await report('canvas-01', 1);
    await report('canvas-01', 2);
    const lines = await run('stats');
    expect(lines[0]).toBe('canvas-01: answered 0, no counted answers, reports 2; flagged: reported');
  });

  it('prints nothing that acts on the terminal, whoever wrote it', async () => {
    const hostile =
      'one\u001b[2J\u001b]8;;https://evil.example\u0007two\u001b]52;c;eA==\u0007\u009b31m\u202ethree\u2028four\rfive';
    await store.noteQuestion({ id: 'a', at: now, text: hostile, outcome: 'none', topics: [], guide: '1' });
    await store.saveFeedback({
      ...{
        subject: 'x',
        user: user(1),
        person: personOf(user(1)),
        at: now,
        verdict: 'wrong',
        question: hostile,
        topic: hostile,
      },
      comment: `${hostile}\n2026-11-23  9 x  none: forged`,
    });
    const text = (await run('gaps')).join('\n');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]|evil|52;c/u);
    expect(text.match(/onetwothree/g)).toHaveLength(4);
    expect(text).toContain('\n    2026-11-23  9 x  none: forged');
  });

  it('lists what was asked in vain and found at fault, without names', async () => {
    await store.noteQuestion({
      id: 'a',
      at: now,
      text: 'what is\nfeature store?',
      outcome: 'none',
      topics: [],
      guide: '1',
    });
    await report('canvas-01', 1);
    const lines = await run('gaps', '7');
    expect(lines.join('\n')).toContain('1 x  none: what is feature store?');
    expect(lines.join('\n')).toContain('1 x  wrong: Which one? (canvas)\n    the key\n    is off');
    expect(lines.join('\n')).not.toContain('user');
    await expect(run('gaps', 'soon')).rejects.toThrow('gaps [DAYS]');
  });
});
