import fc from 'fast-check';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { cardOf, dayOf } from '../../../src/rules/cards.ts';
import type { DealtQuestion } from '../../../src/rules/deal.ts';
import { countsOf, noAnswer } from '../../../src/rules/mock.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Session } from '../../../src/store/study/sessions.ts';
import type { Given } from '../../../src/store/study/study-store.ts';
import { databases, query } from '../../databases.ts';
import { at } from '../rules/fixtures.ts';
import { personOf, who } from './who.ts';

const log = pino({ level: 'silent' });
const general = 'T1/general' as PlaceRef;
const ann = 'T1/ann' as UserRef;
const bob = 'T1/bob' as UserRef;
const heard = (user: UserRef, zone: string | null = null) => ({ ...who(user), zone });
const monday = dayOf(Temporal.PlainDate.from('2026-03-02'));
const noon = at('2026-03-02T12:00Z');
const opens = at('2026-03-02T08:00Z');
const closes = at('2026-03-02T16:00Z');
const dealt = (item: string): DealtQuestion => ({
  ...{ item, topic: 'drift', right: [2], order: [2, 0, 3, 1], voided: false, told: false },
});
const given = (source: string, right = true, item = 'q1', time = noon): Given => ({
  ...{ source, item, way: 'practice', right, at: time },
});

describe.each(databases)('what people study in the store on $name', ({ create }) => {
  let url: string;
  let store: Store;
  beforeEach(async () => {
    url = await create();
    store = await openStore(url, { log });
    onTestFinished(() => store.close());
  });
  /** Reads all rounds that are due; how many there were. */
  const studyRounds = async () => {
    const due = await store.study.roundsToStudy(10);
    for (const id of due) await store.study.studyRound(id);
    return due.length;
  };
  const cards = async (user = ann) => Object.fromEntries(await store.study.cards(personOf(user)));

  describe('an answer', () => {
    it('makes the card of its question, and does nothing when it is repeated', async () => {
      await store.study.keepAnswer(heard(ann), given('a'));
      const once = await cards();
      expect(once).toEqual({ q1: cardOf([{ day: monday, right: true }]) });
      await store.study.keepAnswer(heard(ann), given('a', false));
      expect(await cards()).toEqual(once);
      await store.study.keepAnswer(heard(ann), given('b', false));
      expect(await cards()).toEqual({ q1: cardOf([{ day: monday, right: false }]) });
      expect(await cards(bob)).toEqual({});
    });

    it('belongs to the local day of the person, where they are or were heard last', async () => {
      const late = at('2026-03-02T23:30Z');
      await store.study.keepAnswer(heard(ann, 'Asia/Tokyo'), given('a', true, 'q1', late));
      await store.study.keepAnswer(heard(ann), given('b', true, 'q2', late));
      await store.study.keepAnswer(heard(bob), given('a', true, 'q1', late));
      expect(await cards()).toMatchObject({ q1: { last: monday + 1 }, q2: { last: monday + 1 } });
      expect(await cards(bob)).toMatchObject({ q1: { last: monday } });
      expect(await store.study.learner(heard(ann), late)).toMatchObject({ zone: 'Asia/Tokyo', today: monday + 1 });
      expect(await store.study.learner(heard(ann, 'no/zone'), late)).toMatchObject({ zone: 'Asia/Tokyo' });
    });

    it('is among the last ones, the newest first', async () => {
      for (const [i, item] of ['q1', 'q2', 'q3', 'q2'].entries())
        await store.study.keepAnswer(heard(ann), given(`s${i}`, true, item, noon.add({ minutes: i })));
      expect(await store.study.lastAnswered(personOf(ann), 3)).toEqual(['q2', 'q3', 'q2']);
    });
  });

  it('keeps what a person sets, each by itself', async () => {
    expect(await store.study.learner(heard(ann), noon)).toEqual({
      zone: 'UTC',
      today: monday,
      daily: null,
      exam: null,
      known: null,
    });
    await store.study.changeLearner(heard(ann), { daily: 8 });
    await store.study.changeLearner(heard(ann), { exam: monday + 9 });
    expect(await store.study.learner(heard(ann), noon)).toMatchObject({ daily: 8, exam: monday + 9 });
    await store.study.changeLearner(heard(ann), { exam: null });
    expect(await store.study.learner(heard(ann), noon)).toMatchObject({ daily: 8, exam: null });
  });

  describe('a session', () => {
    const question = (item: string) => ({ item, order: [1, 0, 3, 2], choices: null, passed: false });
    const session = { id: 'abc', day: monday, questions: [question('q1'), question('q2')] };
    let events = 0;
    const answer = (choice: number, right: boolean, event = `tap-${++events}`) => ({
      ...{ choices: [choice], right, at: noon, event, learner: { today: monday, known: null } },
    });
    const choicesIn = (after: Session | null | 'repeat') => (after === 'repeat' ? after : after?.questions[0]?.choices);

    it('takes the first of several taps of one moment', async () => {
      await store.study.saveSession(heard(ann), session);
      const taps = await Promise.all(
        [1, 0, 3, 2].map(choice => store.study.answerQuestion(heard(ann), session, 0, answer(choice, choice === 1))),
      );
      expect(new Set(taps.map(after => JSON.stringify(choicesIn(after)))).size).toBe(1);
      expect(await query(url, 'select source from reviews')).toEqual([{ source: 'review abc 0' }]);
      expect(await store.study.reviewedOn(personOf(ann), monday)).toBe(1);
      expect((await store.study.session(personOf(ann)))?.questions[1]).toEqual(question('q2'));
    });

    it('takes none for another session, another person or a question that it has not', async () => {
      await store.study.saveSession(heard(ann), session);
      const { answerQuestion } = store.study;
      expect(await answerQuestion(heard(bob), session, 0, answer(1, true))).toBeNull();
      expect(await answerQuestion(heard(ann), { ...session, id: 'ab' }, 0, answer(1, true))).toBeNull();
      expect(await answerQuestion(heard(ann), { ...session, id: 'abcd' }, 0, answer(1, true))).toBeNull();
      expect(await answerQuestion(heard(ann), session, 2, answer(1, true))).toBeNull();
      const passed = await store.study.passQuestion(heard(ann), { id: 'abc', question: 0 });
      expect(passed?.questions[0]).toMatchObject({ choices: null, passed: true });
      expect(await answerQuestion(heard(ann), passed ?? session, 0, answer(1, true))).toEqual(passed);
      expect(await query(url, 'select * from reviews')).toEqual([]);
    });

    it('of an earlier version, which held its answers itself, keeps them', async () => {
      const begun = { ...session, questions: [{ ...question('q1'), choices: [2] }, question('q2')] };
      await store.study.saveSession(heard(ann), begun);
      const after = await store.study.answerQuestion(heard(ann), begun, 1, answer(1, true));
      expect(after).toMatchObject({ questions: [{ choices: [2] }, { choices: [1] }] });
      expect(await store.study.session(personOf(ann))).toEqual(after);
    });

    it('claims the event of a tap with its answer', async () => {
      await store.study.saveSession(heard(ann), session);
      expect(choicesIn(await store.study.answerQuestion(heard(ann), session, 0, answer(1, true, 'same')))).toEqual([1]);
      const other = { ...session, questions: session.questions.toReversed() };
      expect(await store.study.answerQuestion(heard(ann), other, 1, answer(0, false, 'same'))).toBe('repeat');
      expect(await query(url, 'select source, choices from reviews')).toEqual([
        { source: 'review abc 0', choices: '1' },
      ]);
    });

    it('gives its answers to the cards when they are asked for, or as time goes on', async () => {
      await store.study.saveSession(heard(ann), session);
      await store.study.answerQuestion(heard(ann), session, 0, answer(1, true));
      expect(await query(url, 'select * from cards')).toEqual([]);
      const card = (is: boolean) => cardOf([{ day: monday, right: is }]);
      expect(await cards()).toEqual({ q1: card(true) });
      await store.study.answerQuestion(heard(ann), session, 1, answer(0, false));
      await Promise.all([store.study.bringUpCards(), store.study.cards(personOf(ann))]);
      expect(await query(url, 'select item from cards order by item')).toEqual([{ item: 'q1' }, { item: 'q2' }]);
      expect(await cards()).toEqual({ q1: card(true), q2: card(false) });
    });

    it('that cannot be read is over', async () => {
      for (const questions of ['x', '[{}]', 'null']) {
        await store.study.saveSession(heard(ann), session);
        await query(url, `update review_sessions set questions = '${questions}'`);
        expect(await store.study.session(personOf(ann))).toBeNull();
      }
    });
  });

  describe('a mock exam', () => {
    const tap = fc.oneof(fc.record({ option: fc.nat(4), chosen: fc.boolean() }), fc.record({ marked: fc.boolean() }));
    type Standing = { choices: number[]; marked: boolean };
    /** What a tap makes of what stands; null where it changes nothing, as all are chosen already. */
    function tapped(
      { choices, marked }: Standing,
      one: { option: number; chosen: boolean } | { marked: boolean },
      most: number,
    ) {
      if ('marked' in one) return { choices, marked: one.marked };
      const others = choices.filter(option => option !== one.option);
      if (!one.chosen) return { choices: others, marked };
      if (most === 1) return { choices: [one.option], marked };
      return others.length < most ? { choices: [...others, one.option].sort(), marked } : null;
    }

    it.each([1, 2])('says in SQL what a tap does where %i are to be chosen', async most => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(tap, { minLength: 1, maxLength: 12 }), async taps => {
          const id = `run${++runs}`;
          const questions = [{ item: 'q1', topic: 't', order: [0, 1, 2, 3, 4], most }];
          await query(url, 'delete from mocks');
          await store.study.beginMock(heard(ann), { id, began: noon, ends: null, questions });
          let standing: Standing = { choices: [], marked: false };
          for (const [i, one] of taps.entries()) {
            const event = `${id} ${i}`;
            const place = { mock: id, question: 0, most, at: noon.add({ seconds: i }), event };
            const saved = await store.study.tapMock(personOf(ann), { ...place, ...one });
            const expected = tapped(standing, one, most);
            expect(saved).toEqual(expected ?? 'unchanged');
            standing = expected ?? standing;
          }
          expect((await store.study.mock(personOf(ann), id))?.answers).toMatchObject([standing]);
        }),
        { numRuns: 25 },
      );
    });

    it('is told of one question as it is told of all', async () => {
      let runs = 0;
      const placed = fc.record({ question: fc.nat(3), tap });
      await fc.assert(
        fc.asyncProperty(fc.array(placed, { maxLength: 12 }), async taps => {
          const id = `run${++runs}`;
          const questions = [1, 2, 1, 2].map((most, i) => ({
            item: `q${i}`,
            topic: 't',
            order: [0, 1, 2, 3, 4],
            most,
          }));
          await query(url, 'delete from mocks');
          await store.study.beginMock(heard(ann), { id, began: noon, ends: closes, questions });
          for (const [i, { question, tap }] of taps.entries()) {
            const place = { mock: id, question, most: questions[question]?.most ?? 1, at: noon.add({ seconds: i }) };
            await store.study.tapMock(personOf(ann), { ...place, event: `${id} ${i}`, ...tap });
          }
          const whole = await store.study.mock(personOf(ann), id);
          if (!whole) throw new Error('no mock exam');
          for (const number of questions.keys()) {
            const { at: _, ...answer } = whole.answers[number] ?? noAnswer;
            const others = { questions: questions.toSpliced(number, 1), answers: whole.answers.toSpliced(number, 1) };
            expect(await store.study.mockAt(personOf(ann), id, number)).toEqual({
              ...{ id, questions, ends: closes, handed: null, answer, others: countsOf(others) },
            });
          }
        }),
        { numRuns: 25 },
      );
    });
  });

  describe('a round', () => {
    /** One that is at its end, in which Ann was right on both questions and Bob wrong on the first. */
    async function endRound(status: 'closed' | 'closing' = 'closed'): Promise<string> {
      const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens, closes, perRound: 2 };
      await store.quiz.addRound(general, round);
      const [held] = await store.quiz.claimRounds(opens, { holder: 'one', until: opens.add({ hours: 10 }) }, 1);
      if (!held) throw new Error('no round');
      const questions = ['q1', 'q2'].map(dealt);
      await store.quiz.dealRound(held, 'one', { seed: 7, questions }, { status: 'open', due: closes });
      const pick = (user: UserRef, question: string, choice: number) =>
        store.quiz.savePick(
          { round: held.key, question, user, choice, at: noon, event: `${user} ${question} ${choice}` },
          'name',
          personOf(user),
        );
      await pick(ann, 'q1', 2);
      await pick(ann, 'q2', 2);
      await pick(bob, 'q1', 0);
      await store.quiz.changeRound({ ...held, status: 'open' }, 'one', { status });
      return held.key;
    }
    const takeOut = (key: string, item: string, all = false) =>
      store.quiz.voidQuestion({ key, status: 'closed' }, item, all, closes);
    const [right, wrong] = [cardOf([{ day: monday, right: true }]), cardOf([{ day: monday, right: false }])];

    it('that could not be read is left out where it is named', async () => {
      const key = await endRound();
      expect(await store.study.roundsToStudy(10, [key])).toEqual([]);
      expect(await store.study.roundsToStudy(10)).toEqual([key]);
    });

    it('counts once it has closed, and once', async () => {
      await endRound('closing');
      expect(await studyRounds()).toBe(0);
      await query(url, "update rounds set status = 'closed'");
      const [key = ''] = await store.study.roundsToStudy(10);
      await Promise.all([store.study.studyRound(key), store.study.studyRound(key)]);
      expect(await studyRounds()).toBe(0);
      expect([await cards(), await cards(bob)]).toEqual([{ q1: right, q2: right }, { q1: wrong }]);
      expect(await query(url, 'select * from reviews')).toHaveLength(3);
    });

    it('is taken back where a question is void, and wholly where all are', async () => {
      const key = await endRound();
      await studyRounds();
      await store.study.keepAnswer(heard(bob), given('a', true, 'q1', noon.add({ hours: 24 })));
      await takeOut(key, 'q1');
      expect(await studyRounds()).toBe(1);
      expect([await cards(), await cards(bob)]).toEqual([
        { q2: right },
        { q1: cardOf([{ day: monday + 1, right: true }]) },
      ]);
      await takeOut(key, 'q2', true);
      await studyRounds();
      expect(await cards()).toEqual({});
      expect(await query(url, 'select * from reviews where voided = 0')).toHaveLength(1);
    });

    it('counts by the zone of the person, if that is known', async () => {
      await store.study.changeLearner(heard(ann, 'Pacific/Kiritimati'), {});
      await endRound();
      await studyRounds();
      expect([await cards(), await cards(bob)]).toMatchObject([{ q1: { last: monday + 1 } }, { q1: { last: monday } }]);
    });

    it('counts for who was not told apart as a person before, from when they are', async () => {
      await endRound();
      await query(url, `update people set person = null where user_ref = '${bob}'`);
      await studyRounds();
      expect([await cards(), await cards(bob)]).toMatchObject([{ q1: {} }, {}]);
      expect(await cards(bob)).toEqual({});
      await store.meet({ user: bob, person: personOf(bob) });
      await studyRounds();
      expect(await cards(bob)).toEqual({ q1: wrong });
    });

    it('leaves nothing of who was erased', async () => {
      await endRound();
      await studyRounds();
      await store.study.changeLearner(heard(ann), { daily: 3, exam: 1 });
      await store.study.saveSession(heard(ann), { id: 'a', day: 1, questions: [] });
      expect(await store.storedOf(who(ann))).toMatchObject({ remembered: 2, learner: 1 });
      await store.forgetPerson(who(ann));
      expect(await store.storedOf(who(ann))).toMatchObject({ remembered: 0, learner: 0 });
      for (const table of ['reviews', 'cards', 'learners', 'review_sessions'])
        expect(JSON.stringify(await query(url, `select * from ${table}`))).not.toContain(ann);
      expect(await cards(bob)).toEqual({ q1: wrong });
      await query(url, 'update rounds set studied = 0');
      await studyRounds();
      expect(await cards()).toEqual({});
    });
  });

  it('hides what is asked now in any channel where the person has ever answered', async () => {
    const other = 'T1/other' as PlaceRef;
    const open = async (place: PlaceRef, date: string, item: string) => {
      const round = { date: Temporal.PlainDate.from(date), zone: 'UTC', opens, closes, perRound: 1 };
      await store.quiz.addRound(place, round);
      const [held] = await store.quiz.claimRounds(opens, { holder: 'one', until: opens.add({ hours: 10 }) }, 1);
      if (held)
        await store.quiz.dealRound(held, 'one', { seed: 7, questions: [dealt(item)] }, { status: 'open', due: closes });
      return held?.key ?? '';
    };
    const first = await open(other, '2026-03-01', 'q1');
    const pick = { round: first, question: 'q1', user: ann, choice: 2, at: noon, event: 'e1' };
    await store.quiz.savePick(pick, 'Ann', 'P' as PersonRef);
    await query(url, "update rounds set status = 'closed'");
    await open(other, '2026-03-02', 'q2');
    const direct = 'T1/direct' as PlaceRef;
    expect(await store.quiz.liveItems(direct, { user: 'T2/ann' as UserRef, person: 'P' as PersonRef })).toEqual(
      new Set(['q2']),
    );
    expect(await store.quiz.liveItems(direct, who(bob))).toEqual(new Set());
    const isLive = (item: string, user: UserRef, person: PersonRef) =>
      store.quiz.isLive(item, direct, { user, person });
    expect(await isLive('q2', 'T2/ann' as UserRef, 'P' as PersonRef)).toBe(true);
    expect(await isLive('q1', 'T2/ann' as UserRef, 'P' as PersonRef)).toBe(false);
    expect(await isLive('q2', bob, personOf(bob))).toBe(false);
  });
});
