import { describe, expect, it } from 'vitest';
import { type ActionOf, decodeAction, encodeAction } from '../../src/actions.ts';
import type { PersonRef, UserRef } from '../../src/chat.ts';
import { buttonsOf } from '../../src/text/build.ts';
import { secondGuideFolder } from '../src/prepared.ts';
import { fortnight, walkOf } from './fortnight.ts';
import { platforms, startOn } from './started.ts';

/** Reviews and mock exams through the real core, store and adapter; only the platform's wire is faked. */
describe.each(platforms)('study on %s', (name, create) => {
  /** The bot on this platform, with what it heard and said. */
  async function start(folder?: string) {
    const { harness, store, guide, app, clock, heard, replies, deliver } = await startOn(create, folder);
    /** The action of the newest button of this label, as the platform brings it back. */
    const press = (label: string) => {
      const shown = replies.findLast(reply => reply.kind === 'message');
      const button = shown && buttonsOf(shown.message).find(one => one.label === label);
      if (!button) throw new Error(`no button "${label}"`);
      return deliver({ kind: 'press', text: button.action });
    };

    /** What holds of all that was said. */
    const check = () => {
      if (heard.some(({ origin }) => !origin.isPrivate))
        expect(new Set(harness.sent().flatMap(({ audience, mode }) => (mode === 'new' ? audience : [])))).toEqual(
          new Set(['caller']),
        );
      expect(harness.violations()).toEqual([]);
      const ids = replies.flatMap(reply => (reply.kind === 'message' ? buttonsOf(reply.message) : []));
      expect(ids.filter(({ action }) => decodeAction(action) === null)).toEqual([]);
    };
    const originOf = () => heard[0]?.origin ?? expect.fail('nothing was heard');
    const personOf = () => originOf().person;
    return { harness, store, guide, app, clock, heard, deliver, press, check, originOf, personOf };
  }

  it('reads well over the first fortnight of a learner', async () => {
    const walk = walkOf(await start(secondGuideFolder));
    await fortnight(walk);
    await expect(walk.written()).toMatchFileSnapshot(`goldens/fortnight-${name}.txt`);
  });

  it('has a review that is private, goes on in its own message to the end, and knows the exam', async () => {
    const { store, deliver, press, check, personOf } = await start();
    const [exam] = await deliver({ kind: 'command', text: 'exam in 3 weeks' });
    expect(exam).toMatchObject({ text: expect.stringContaining('in 21 days') });
    const [first] = await deliver({ kind: 'command', text: 'review 3' });
    expect(first).toMatchObject({ mode: 'new', text: expect.stringContaining('Review: 1 of 3') });
    for (let question = 1; question <= 3; question++) {
      let [answer, ...more] = await press('A');
      expect(more).toEqual([]);
      if (answer?.text.includes('Pick one more')) [answer, ...more] = await press('B');
      expect(more).toEqual([]);
      expect(answer?.text).toMatch(new RegExp(`${question} of 3[^]*You picked A(?: and B)?: `));
      const [next] = await press(question < 3 ? 'Next' : 'Finish');
      expect(next?.text).toContain(question < 3 ? `Review: ${question + 1} of 3` : 'of 3 right.');
      expect([answer?.mode, next?.mode]).toEqual(['replace', 'replace']);
    }
    expect((await store.study.cards(personOf())).size).toBe(3);
    const [old] = await deliver({
      kind: 'press',
      text: encodeAction({ kind: 'recall', session: 'zz', question: 0, place: 0, chosen: [] }),
    });
    expect(old).toMatchObject({ text: expect.stringContaining('This review is over') });
    check();
  });

  it('has a mock exam that is private, stays in its own message, and shows its result there', async () => {
    const { store, deliver, press, check, personOf } = await start();
    const [first] = await deliver({ kind: 'command', text: 'mock 40' });
    expect(first).toMatchObject({ mode: 'new', text: expect.stringContaining('Mock exam: 1 of 40') });
    const mine = (await store.study.openMock(personOf())) ?? expect.fail('nothing was begun');
    const step = { kind: 'step', mock: mine.id, step: 'choose', number: 1, place: 0, on: true } as const;
    // Two taps of one moment, a number that there is not, and the mock exam of somebody else.
    const tap = { kind: 'press', text: encodeAction(step) } as const;
    await Promise.all([deliver({ ...tap, event: 901 }), deliver({ ...tap, event: 902 })]);
    const chosen = async (person: PersonRef) =>
      (await store.study.openMock(person))?.answers.flatMap(({ choices }) => choices);
    expect(await chosen(personOf())).toHaveLength(1);
    const [beyond] = await deliver({ kind: 'press', text: encodeAction({ ...step, number: 99 }) });
    expect(beyond?.text).toContain('of 40');
    const other = { user: 'x:user' as UserRef, person: 'x:person' as PersonRef, zone: null };
    await store.study.beginMock(other, { ...mine, id: 'other' });
    const [theirs] = await deliver({ kind: 'press', text: encodeAction({ ...step, mock: 'other' }) });
    expect(theirs?.text).toContain('was not yours');
    expect(await chosen(other.person)).toEqual([]);
    expect(await chosen(personOf())).toHaveLength(1);
    await deliver({ kind: 'press', text: encodeAction({ ...step, step: 'show', number: 0 }) });
    for (let question = 1; question <= 3; question++) {
      const [tapped, ...more] = await press('A');
      expect(more).toEqual([]);
      expect(tapped).toMatchObject({ mode: 'replace', text: expect.stringContaining('A chosen.') });
      const [next] = await press(tapped?.text.includes('Pick one more') ? 'Skip' : 'Next');
      expect(next).toMatchObject({
        mode: 'replace',
        text: expect.stringContaining(`Mock exam: ${question + 1} of 40`),
      });
    }
    const [marked] = await press('Mark for later');
    expect(marked?.text).toContain('4 of 40, marked');
    for (const [label, text] of [
      ['Overview', '3 of 40 answered, 1 marked'],
      ['21 to 40', 'Mock exam: overview'],
      ['40', 'Mock exam: 40 of 40'],
      ['Hand in', 'still open'],
      ['Hand in as it is', ' of 40 right'],
      ['Missed, page 2', ' of 40 right'],
      ['40', 'You left it open.'],
      ['Result', ' of 40 right'],
    ] as const)
      expect((await press(label))[0]).toMatchObject({ mode: 'replace', text: expect.stringContaining(text) });
    const [review] = await press('Review these');
    expect(review).toMatchObject({ mode: 'new', text: expect.stringContaining('Review: 1 of ') });
    expect((await store.study.lastMocks(personOf())).length).toBe(1);
    const forged = { kind: 'step', mock: 'zz', step: 'choose', number: 0, place: 0, on: true } as const;
    const [old] = await deliver({ kind: 'press', text: encodeAction(forged) });
    expect(old).toMatchObject({ text: expect.stringContaining('was not yours') });
    check();
  });

  it('answers taps on what cannot be answered, and changes nothing', async () => {
    const { store, guide, deliver, check, originOf, personOf } = await start();
    const [whose] = await deliver({ kind: 'command', text: 'exam' });
    expect(whose).toBeDefined();
    const [known] = guide.bank;
    const order = [0, 1, 2, 3];
    const questions = ['gone-01', known?.id ?? ''].map(item => ({ item, order, choices: null, passed: false }));
    await store.study.saveSession(originOf(), { id: 'mine', day: 20_000, questions });
    const other = { user: 'x:user' as UserRef, person: 'x:person' as PersonRef, zone: null };
    await store.study.saveSession(other, { id: 'theirs', day: 20_000, questions });
    const recall = { kind: 'recall', session: 'mine', question: 0, place: 0, chosen: [] } as const;
    const tap = async (change: Partial<ActionOf<'recall'>>) => {
      const [said, ...more] = await deliver({ kind: 'press', text: encodeAction({ ...recall, ...change }) });
      expect(more).toEqual([]);
      return said?.text;
    };
    // A question that left the guide, an option and a question that there are not, and the review of somebody else.
    expect(await tap({})).toContain('Review: 2 of 2');
    expect(await tap({ question: 1, place: 9 })).toContain('Review: 2 of 2');
    expect(await tap({ question: 99 })).toContain('This review is over');
    expect(await tap({ session: 'theirs' })).toContain('This review is over');
    expect((await store.study.session(other.person))?.questions).toEqual(questions);
    expect((await store.study.session(personOf()))?.questions.map(({ choices }) => choices)).toEqual([null, null]);

    const dealt = ['gone-01', known?.id ?? ''].map(item => ({ item, topic: known?.topic ?? '', order, most: 1 }));
    const begun = { began: Temporal.Instant.fromEpochMilliseconds(0), ends: null, questions: dealt };
    await store.study.beginMock(originOf(), { id: 'mock', ...begun });
    const choose = { kind: 'step', mock: 'mock', step: 'choose', number: 0, place: 0, on: true } as const;
    for (const [change, text] of [
      [{}, 'This question has left the guide'],
      [{ number: 1, place: 9 }, 'Mock exam: 2 of 2'],
      [{ number: 99 }, 'of 2'],
    ] as const) {
      const [said] = await deliver({ kind: 'press', text: encodeAction({ ...choose, ...change }) });
      expect(said?.text).toContain(text);
    }
    const mine = await store.study.openMock(personOf());
    expect(mine?.answers.flatMap(({ choices }) => choices)).toEqual([]);
    expect((await store.study.cards(personOf())).size).toBe(0);
    check();
  });
});
