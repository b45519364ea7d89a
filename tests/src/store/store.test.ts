import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { PlaceRef, UserRef } from '../../../src/chat.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Feedback, NotedQuestion, Store } from '../../../src/store/store.ts';
import { databases, query } from '../../databases.ts';
import { saves } from './taps.ts';
import { personOf, who } from './who.ts';

const log = pino({ level: 'silent' });
const monday = Temporal.Instant.from('2026-03-02T09:00:00.123Z');
const later = (minutes: number) => monday.add({ minutes });
const days = (count: number) => monday.add({ hours: 24 * count });
const dayOf = (count: number) => Temporal.Instant.from('2026-03-02T00:00:00Z').add({ hours: 24 * count });
const ann = 'T1/ann' as UserRef;
const bob = 'T1/bob' as UserRef;
const general = 'T1/general' as PlaceRef;

const question = (id: string, text: string, rest: Partial<NotedQuestion> = {}): NotedQuestion => ({
  id,
  at: monday,
  text,
  outcome: 'none',
  topics: [],
  guide: '1.0',
  ...rest,
});
const feedback = (user: UserRef, rest: Partial<Feedback> = {}): Feedback => ({
  subject: 'answer-1',
  user,
  person: personOf(user),
  at: monday,
  verdict: 'wrong',
  comment: null,
  question: 'What is drift?',
  topic: 'drift',
  ...rest,
});

describe.each(databases)('the store on $name', ({ create }) => {
  let url: string;
  let store: Store;
  const open = async () => {
    const opened = await openStore(url, { log });
    onTestFinished(() => opened.close());
    return opened;
  };
  beforeEach(async () => {
    url = await create();
    store = await open();
  });

  describe('events', () => {
    it('are claimed once, whoever asks and however often', async () => {
      const other = await open();
      const claims = await Promise.all([
        store.claimEvent('a', monday),
        other.claimEvent('a', monday),
        store.claimEvent('a', monday),
        other.claimEvent('b', monday),
      ]);
      expect(claims.slice(0, 3).filter(Boolean)).toHaveLength(1);
      expect(claims[3]).toBe(true);
      expect(await other.claimEvent('a', later(1))).toBe(false);
    });

    it('are won by the first of several claims in one commit', async () => {
      const claims = ['a', 'b', 'a', 'a', 'b'].map(id => store.claimEvent(id, monday));
      expect(await Promise.all(claims)).toEqual([true, true, false, false, false]);
    });

    it('are claimed with a question that is noted, and with what its talk is about, or not at all', async () => {
      const note = (id: string) => store.noteQuestion(question(id, id, { event: 'a' }));
      const remember = (state: string) => store.rememberTalk('thread', state, monday, personOf(ann), 'a');
      const [first, second] = await Promise.all([note('1'), note('2'), remember('"first"')]);
      expect([first, second]).toEqual([true, false]);
      expect([await store.claimEvent('a', monday), await note('3')]).toEqual([false, false]);
      await remember('"again"');
      expect((await store.gaps(monday, 10)).map(gap => gap.question)).toEqual(['1']);
      expect(await store.recallTalk('thread', monday)).toBe('"first"');
    });

    it('stay claimed after a restart', async () => {
      const first = await openStore(url, { log });
      await first.claimEvent('a', monday);
      await first.close();
      expect(await (await open()).claimEvent('a', monday)).toBe(false);
    });

    it('are forgotten when they are over a day old', async () => {
      await store.claimEvent('old', monday);
      await store.claimEvent('young', later(1));
      await store.prune(later(24 * 60 + 1), 400);
      expect(await store.claimEvent('young', monday)).toBe(false);
      expect(await store.claimEvent('old', monday)).toBe(true);
    });
  });

  describe('talks', () => {
    it('keep what came last', async () => {
      await store.rememberTalk('thread', '["drift"]', monday, personOf(ann));
      await Promise.all([
        store.rememberTalk('thread', '["bias"]', later(1), personOf(ann)),
        store.rememberTalk('other', '["cards"]', later(1), personOf(ann)),
        store.rememberTalk('thread', '["roles"]', later(2), personOf(ann)),
      ]);
      expect(await store.recallTalk('thread', monday)).toBe('["roles"]');
      expect(await store.recallTalk('other', monday)).toBe('["cards"]');
      expect(await store.recallTalk('unknown', monday)).toBeNull();
    });

    it('are not recalled from before the given moment, and pruned after a day', async () => {
      await store.rememberTalk('thread', '["drift"]', monday, personOf(ann));
      expect(await store.recallTalk('thread', monday)).toBe('["drift"]');
      expect(await store.recallTalk('thread', later(1))).toBeNull();
      await store.prune(later(24 * 60), 400);
      expect(await store.recallTalk('thread', monday)).toBe('["drift"]');
      await store.prune(later(24 * 60 + 1), 400);
      expect(await store.recallTalk('thread', monday)).toBeNull();
    });
  });

  it('forgets noted questions by their age, however many there are', async () => {
    const day = (days: number) => monday.add({ hours: 24 * days });
    const noted = { text: 'what detects drift?', outcome: 'found', topics: [], guide: '1' } as const;
    // More than go into one commit.
    const old = Array.from({ length: 1_201 }, (_, i) => ({ ...noted, id: `old-${i}`, at: monday }));
    await Promise.all([...old, { ...noted, id: 'young', at: day(1) }].map(one => store.noteQuestion(one)));
    await store.prune(day(29), 30);
    expect(await store.questionText('old-0')).toBe(noted.text);
    await store.prune(day(30), 30);
    expect(await query(url, 'select id from questions')).toEqual([{ id: 'young' }]);
  });

  describe('places', () => {
    it('have the audience that was set last', async () => {
      expect(await store.audienceOf(general)).toBeNull();
      await store.setAudience(general, 'caller', who(ann), monday);
      await store.setAudience(general, 'place', who(bob), later(1));
      expect(await store.audienceOf(general)).toBe('place');
      expect(await store.audienceOf('T2/general' as PlaceRef)).toBeNull();
    });
  });

  describe('gaps', () => {
    it('group unanswered questions by wording, the last days first, and keep no more of the time', async () => {
      await store.noteQuestion(question('1', 'What is a Model Card?'));
      await store.noteQuestion(question('2', 'what is a  model card', { at: days(2) }));
      await store.noteQuestion(question('3', 'Was kostet ein Café?', { at: days(1) }));
      await store.noteQuestion(question('4', 'What is drift?', { outcome: 'found', topics: ['drift'] }));
      const gaps = await store.gaps(monday, 10);
      expect(gaps).toEqual([
        {
          reason: 'none',
          question: expect.stringMatching(/card/i),
          topic: null,
          count: 2,
          lastAt: dayOf(2),
          comments: null,
        },
        { reason: 'none', question: 'Was kostet ein Café?', topic: null, count: 1, lastAt: dayOf(1), comments: null },
      ]);
    });

    it('group complaints by wording and verdict, with what people wrote', async () => {
      await store.saveFeedback(feedback(bob, { question: 'what is drift', comment: 'new name', at: later(3) }));
      await store.saveFeedback(feedback(ann, { comment: 'old name', at: later(2) }));
      await store.saveFeedback(feedback('T1/cat' as UserRef, { verdict: 'outdated', at: later(1) }));
      await store.saveFeedback(feedback('T1/dan' as UserRef, { verdict: 'helpful' }));
      const gaps = await store.gaps(monday, 10);
      expect(gaps.map(({ reason, count, comments }) => [reason, count, comments])).toEqual([
        ['wrong', 2, 'old name\nnew name'],
        ['outdated', 1, null],
      ]);
      expect(gaps[0]).toMatchObject({ question: expect.stringMatching(/drift/), topic: 'drift', lastAt: later(3) });
    });

    it('are limited to a time and a number, across both kinds', async () => {
      await store.noteQuestion(question('1', 'one', { at: days(1) }));
      await store.noteQuestion(question('2', 'two', { at: days(3) }));
      await store.saveFeedback(feedback(ann, { question: 'three', at: days(2) }));
      const asked = async (since: Temporal.Instant, limit: number) =>
        (await store.gaps(since, limit)).map(gap => gap.question);
      expect(await asked(monday, 10)).toEqual(['two', 'three', 'one']);
      expect(await asked(monday, 2)).toEqual(['two', 'three']);
      expect(await asked(days(3).add({ hours: 1 }), 10)).toEqual(['two']);
      expect(await asked(days(4), 10)).toEqual([]);
    });

    it('of one day begin with what was asked most often', async () => {
      const texts = ['rare', 'often', 'often'];
      for (const [i, text] of texts.entries()) await store.noteQuestion(question(String(i), text, { at: later(-i) }));
      expect((await store.gaps(monday, 10)).map(gap => gap.question)).toEqual(['often', 'rare']);
      expect((await store.gaps(monday, 1)).map(gap => gap.question)).toEqual(['often']);
    });

    it('count a question once that was noted twice', async () => {
      await store.noteQuestion(question('1', 'one'));
      await Promise.all([store.noteQuestion(question('1', 'one')), store.noteQuestion(question('2', 'one'))]);
      expect((await store.gaps(monday, 10)).map(gap => gap.count)).toEqual([2]);
    });

    it('hold any text that a user can send', async () => {
      const hostile = `"'; drop table questions; -- \\ {"a":1} \0 \ud800 😀 ${'x'.repeat(5000)}`;
      await store.noteQuestion(question('1', hostile));
      await store.saveFeedback(feedback(ann, { question: hostile, comment: hostile }));
      const stored = hostile.replace('\0', '\ufffd').replace('\ud800', '\ufffd');
      const gaps = await store.gaps(monday, 10);
      expect(gaps.map(gap => gap.question)).toEqual([stored, stored]);
      expect(gaps.map(gap => gap.comments).filter(comment => comment !== null)).toEqual([stored.slice(0, 1_000)]);
    });
  });

  it('tells what was asked in vain of other versions of the guide, lot by lot, but for what is answered by now', async () => {
    const noted = ['0.9', '1.0', '1.1', '0.9', '1.1', '0.8'].map((guide, n) =>
      question(`${n}`, `thing ${n}?`, { guide }),
    );
    const found = question('6', 'thing 6?', { guide: '0.9', outcome: 'found' });
    await Promise.all([...noted, found].map(one => store.noteQuestion(one)));
    await store.inbox.noteAnswered('thing 3', 'drift', monday);
    const seen: string[] = [];
    for (let after = null; ; ) {
      const lot = await store.inbox.missedBefore('1.0', after, 1);
      after = lot.at(-1) ?? null;
      if (!after) break;
      seen.push(...lot.map(({ guide, text }) => `${guide} ${text}`));
    }
    expect(seen).toEqual(['0.8 thing 5?', '0.9 thing 0?', '1.1 thing 2?', '1.1 thing 4?']);
  });

  it('puts together what was asked in vain in one wording on all days', async () => {
    const asked = [
      question('1', 'what is x', { at: days(0), guide: '1.0' }),
      question('2', 'What is X?', { at: days(2), guide: '1.1', outcome: 'choose' }),
      question('3', 'What is x?', { at: days(9), guide: '1.0' }),
      question('4', 'What is y?', { at: days(9), outcome: 'choose' }),
    ];
    for (const one of asked) await store.noteQuestion(one);
    await store.inbox.notePressed('4');
    const evidence = { wording: 'what is x', text: 'What is x?', missed: 2, unpressed: 1, guide: '1.1', faults: [] };
    const askedOn = dayOf(9).epochMilliseconds;
    expect(await store.inbox.evidence(monday)).toEqual([{ ...evidence, askedOn }]);
    expect(await store.inbox.evidence(days(3))).toMatchObject([{ missed: 1, unpressed: 0, guide: '1.0' }]);
  });

  describe('feedback', () => {
    it('counts one verdict for each user and subject: the last', async () => {
      await store.saveFeedback(feedback(ann));
      await store.saveFeedback(feedback(ann, { subject: 'answer-2' }));
      await store.saveFeedback(feedback(ann, { verdict: 'helpful', at: later(1) }));
      expect((await store.gaps(monday, 10)).map(gap => gap.count)).toEqual([1]);
    });

    it('is erased with its user, and nobody else’s', async () => {
      await store.saveFeedback(feedback(ann, { comment: 'from ann' }));
      await store.saveFeedback(feedback(bob, { comment: 'from bob' }));
      await store.setAudience(general, 'caller', who(ann), monday);
      await store.forgetPerson(who(ann));
      expect((await store.gaps(monday, 10)).map(gap => gap.comments)).toEqual(['from bob']);
      expect(await store.audienceOf(general)).toBe('caller');
      const rows = [...(await query(url, 'select * from feedback')), ...(await query(url, 'select * from places'))];
      expect(JSON.stringify(rows)).toContain(bob);
      expect(JSON.stringify(rows)).not.toContain(ann);
    });
  });

  describe('what is stored of a user', () => {
    const nothing = {
      person: null,
      answers: 0,
      places: 0,
      feedback: 0,
      schedules: 0,
      settings: 0,
      reminders: 0,
      curator: 0,
      waiting: 0,
      suggested: 0,
      decisions: 0,
      changes: 0,
      rounds: 0,
      remembered: 0,
      learner: 0,
      mocks: 0,
    };
    const schedule = {
      zone: 'UTC',
      opens: Temporal.PlainTime.from('09:00'),
      closes: Temporal.PlainTime.from('17:00'),
      days: new Set([1]),
      perRound: 1,
      skipDates: new Set<string>(),
      paused: false,
    };

    it('is counted, each kind by itself, and nothing of others', async () => {
      expect(await store.storedOf(who(ann))).toEqual(nothing);
      const places = [general, 'T1/random'] as PlaceRef[];
      for (const place of places) {
        const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens: monday, closes: later(60) };
        await store.quiz.addRound(place, { ...round, perRound: 2, askedBy: ann });
        const [{ key = '' } = {}] = await store.quiz.roundsOf(place);
        const question = { topic: 'drift', right: [2], order: [0, 1, 2, 3], voided: false, told: false };
        const questions = ['q1', 'q2'].map(item => ({ item, ...question }));
        const [held] = await store.quiz.claimRounds(monday, { holder: 'one', until: later(1) }, 1);
        if (held) await store.quiz.dealRound(held, 'one', { seed: 7, questions }, { status: 'open', due: null });
        for (const item of place === general ? ['q1', 'q2'] : ['q1'])
          await saves(store, { round: key, question: item, user: ann, choice: 1, at: monday }, 'Ann', personOf(ann));
        await store.quiz.saveSchedule(place, schedule, { since: monday, owner: ann, due: monday });
      }
      await store.saveFeedback(feedback(ann));
      await store.setAudience(general, 'caller', who(ann), monday);
      const named = { person: { name: 'Ann', hidden: false }, answers: 3, places: 2 };
      expect(await store.storedOf(who(ann))).toEqual({
        ...named,
        feedback: 1,
        schedules: 2,
        settings: 1,
        rounds: 2,
        remembered: 0,
        learner: 0,
        mocks: 0,
        reminders: 0,
        curator: 0,
        waiting: 0,
        suggested: 0,
        decisions: 0,
        changes: 0,
      });
      expect(await store.storedOf(who(bob))).toEqual(nothing);
      await store.quiz.hide({ ...who(bob), userName: 'Bob' }, true);
      expect(await store.storedOf(who(bob))).toEqual({ ...nothing, person: { name: 'Bob', hidden: true } });
      await store.forgetPerson(who(ann));
      expect(await store.storedOf(who(ann))).toEqual(nothing);
    });
  });

  describe('writes of one moment', () => {
    it('are all done before the store closes', async () => {
      const writer = await openStore(url, { log });
      const claims = ['a', 'b'].map(id => writer.claimEvent(id, monday));
      const noted = writer.noteQuestion(question('1', 'one'));
      await writer.close();
      expect(await Promise.all([...claims, noted])).toEqual([true, true, true]);
      expect(await store.claimEvent('a', monday)).toBe(false);
      expect(await store.gaps(monday, 10)).toHaveLength(1);
    });

    it('fail alone: a row that the database refuses rejects only its own caller', async () => {
      const nothing: string = JSON.parse('null');
      const results = await Promise.allSettled([
        store.claimEvent('a', monday),
        store.noteQuestion(question('1', 'one')),
        store.noteQuestion(question('2', 'two', { guide: nothing })),
        store.noteQuestion(question('3', 'three')),
        store.claimEvent('a', monday),
        store.rememberTalk('thread', '[]', monday, personOf(ann)),
      ]);
      expect(results.map(result => ('value' in result ? result.value : result.status))).toEqual([
        true,
        true,
        'rejected',
        true,
        false,
        undefined,
      ]);
      expect((await store.gaps(monday, 10)).map(gap => gap.question).toSorted()).toEqual(['one', 'three']);
      expect(await store.recallTalk('thread', monday)).toBe('[]');
    });
  });
});
