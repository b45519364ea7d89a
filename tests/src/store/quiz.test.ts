import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { MessageRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import type { DealtQuestion } from '../../../src/rules/deal.ts';
import { planOf, type Schedule, type Settings } from '../../../src/rules/schedule.ts';
import { peopleIn } from '../../../src/rules/score.ts';
import { openStore } from '../../../src/store/open.ts';
import type { StoredRound } from '../../../src/store/quiz/round-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { createPostgres, createSqlite, databases, query } from '../../databases.ts';
import { at, schedule } from '../rules/fixtures.ts';
import { saves } from './taps.ts';
import { personOf, who } from './who.ts';

const log = pino({ level: 'silent' });
const general = 'T1/general' as PlaceRef;
const ann = 'T1/ann' as UserRef;
const bob = 'T1/bob' as UserRef;
const morning = at('2026-03-02T08:00Z');
const evening = at('2026-03-02T16:00Z');
const daily: Schedule = schedule({ zone: 'UTC', opens: Temporal.PlainTime.from('08:00') });
const since = at('2026-03-01T00:00Z');
const question = (item: string): DealtQuestion => ({
  ...{ item, topic: 'drift', right: [2], order: [2, 0, 3, 1], voided: false, told: false },
});

describe.each(databases)('the quiz in the store on $name', ({ create }) => {
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

  const claim = (now: Temporal.Instant, holder = 'one', limit = 10) =>
    store.quiz.claimRounds(now, { holder, until: now.add({ seconds: 30 }) }, limit);

  /** The round of a Monday, open, with one question. */
  async function openRound(): Promise<StoredRound> {
    const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens: morning, closes: evening };
    await store.quiz.addRound(general, { ...round, perRound: 1 });
    const [claimed] = await claim(morning);
    if (!claimed) throw new Error('no round');
    const dealt = { seed: 7, questions: [question('q1'), question('q2')] };
    await store.quiz.dealRound(claimed, 'one', dealt, { status: 'posting' });
    const opened = { status: 'open', due: evening, shownAt: morning, openedAt: morning } as const;
    await store.quiz.changeRound({ ...claimed, status: 'posting' }, 'one', opened);
    await store.quiz.releaseRound(claimed.key, 'one');
    const found = await store.quiz.round(claimed.key);
    if (!found) throw new Error('no round');
    return found;
  }
  const pickOn = ({ key }: StoredRound, user = ann, choice = 1, time = at('2026-03-02T10:00Z')) =>
    saves(store, { round: key, question: 'q1', user, choice, at: time }, user.slice(3), personOf(user));

  describe('a schedule', () => {
    it('comes back as it was saved, on and paused', async () => {
      expect(await store.quiz.scheduleOf(general)).toBeNull();
      const saved = { ...daily, skipDates: new Set(['2026-12-24']), perRound: 3 };
      await store.quiz.saveSchedule(general, saved, { since, owner: ann, due: since });
      expect(await store.quiz.scheduleOf(general)).toEqual({
        ...{ schedule: saved, since, owner: ann, pausedFor: null, refusal: null, lastDate: null, exam: null },
        ...{ recap: true, recapWeek: null, news: false, newsMonth: null, newsUntil: null },
      });
      expect(await store.quiz.pauseSchedule(general, 'off')).toBe(true);
      expect(await store.quiz.pauseSchedule(general, 'empty')).toBe(false);
      expect(await store.quiz.scheduleOf(general)).toMatchObject({ pausedFor: 'off', schedule: { paused: true } });
      await store.quiz.setSkipDates(general, new Set(), morning);
      await store.quiz.dispatch(morning, () => expect.unreachable('it is paused'));
    });

    it('is paused with all of its tenant, and with no other', async () => {
      const places = ['T1/general', 'T1/random', 'T1_/general', 'T12/general', 'T2/T1/general'] as PlaceRef[];
      const running = { since, owner: ann, due: since };
      for (const place of places) await store.quiz.saveSchedule(place, daily, running);
      await store.quiz.pauseSchedule(general, 'off');
      await store.departures.leave('T1/', 'T1/', morning);
      const reasons = places.map(async place => (await store.quiz.scheduleOf(place))?.pausedFor);
      expect(await Promise.all(reasons)).toEqual(['off', 'not_found', null, null, null]);
    });

    it('gets its round once, however often it is asked and switched on again', async () => {
      const saving = { since, owner: ann, due: since };
      await store.quiz.saveSchedule(general, daily, saving);
      for (let i = 0; i < 3; i++) {
        await store.quiz.dispatch(morning, planOf);
        await store.quiz.saveSchedule(general, daily, saving);
      }
      const [round, ...others] = await store.quiz.roundsOf(general);
      expect(others).toEqual([]);
      expect(round).toMatchObject({
        status: 'planned',
        extra: false,
        zone: 'UTC',
        opens: morning,
        closes: evening.add({ hours: 1 }),
      });
      expect(round?.date.toString()).toBe('2026-03-02');
    });

    it('is not looked at before its time', async () => {
      await store.quiz.saveSchedule(general, daily, { since, owner: ann, due: morning });
      await store.quiz.dispatch(morning.subtract({ seconds: 1 }), () => expect.unreachable('too early'));
    });

    it.each([
      { switchedOn: 'long ago', first: morning.subtract({ hours: 24 * 30 }), plans: 2, days: 6 },
      { switchedOn: 'this week', first: since, plans: 1_201, days: 1 },
    ])(
      'among many with few timetables, switched on $switchedOn, gets its own plan and round',
      async ({ first, plans, days }) => {
        const places = Array.from({ length: 1_201 }, (_, i) => `T1/c${i}` as PlaceRef);
        for (const [i, place] of places.entries()) {
          const opens = Temporal.PlainTime.from({ hour: 6 + (i % 2) });
          await store.quiz.saveSchedule(
            place,
            { ...daily, opens },
            { since: first.add({ seconds: i }), owner: ann, due: since },
          );
        }
        const asked: Settings[] = [];
        await store.quiz.dispatch(morning, (settings, now) => {
          asked.push(settings);
          return planOf(settings, now);
        });
        expect(asked).toHaveLength(plans);
        const opens = new Map<string, number>();
        for (const place of places.slice(0, 4))
          opens.set(place, Number((await store.quiz.roundsOf(place))[0]?.opens.toString().slice(11, 13)));
        expect([...opens.values()]).toEqual([6, 7, 6, 7]);
        const [row] = (await query(
          url,
          'select count(*) as total, count(distinct place) as places from rounds',
        )) as object[];
        expect(Object.values(row ?? {}).map(Number)).toEqual([1_201 * days, 1_201]);
        const due = await query(url, 'select distinct due_at from schedules order by 1');
        expect(due).toHaveLength(2);
      },
    );
  });

  describe('a round', () => {
    it('is held by one until the lease has run out', async () => {
      const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens: morning, closes: evening };
      await store.quiz.addRound(general, { ...round, perRound: 1 });
      const [mine] = await claim(morning, 'one');
      expect(mine).toMatchObject({ status: 'planned', extra: true, questions: [] });
      expect(await claim(morning.add({ seconds: 29 }), 'two')).toEqual([]);
      const [taken] = await claim(morning.add({ seconds: 30 }), 'two');
      expect(taken?.key).toBe(mine?.key);
      if (!mine) throw new Error('no round');
      expect(await store.quiz.changeRound(mine, 'one', { status: 'posting' })).toBe(false);
      expect(await store.quiz.changeRound(mine, 'two', { status: 'posting' })).toBe(true);
      expect(await store.quiz.changeRound(mine, 'two', { status: 'open' })).toBe(false);
    });

    it('keeps the questions that it was given first', async () => {
      const round = await openRound();
      const others = [{ ...question('other'), order: [0, 1, 2, 3] }];
      expect(await store.quiz.dealRound(round, 'one', { seed: 8, questions: others }, {})).toBe(true);
      expect((await store.quiz.round(round.key))?.questions).toEqual([question('q1'), question('q2')]);
    });

    it('is dealt and changed at once, or neither', async () => {
      const round = { date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens: morning, closes: evening };
      await store.quiz.addRound(general, { ...round, perRound: 1 });
      const [mine] = await claim(morning, 'one');
      if (!mine) throw new Error('no round');
      const dealt = { seed: 7, questions: [question('q1')] };
      const change = { status: 'posting', tries: 1 } as const;
      expect(await store.quiz.dealRound(mine, 'two', dealt, change)).toBe(false);
      expect(await store.quiz.round(mine.key)).toMatchObject({ status: 'planned', questions: [] });
      expect(await store.quiz.dealRound(mine, 'one', dealt, change)).toBe(true);
      expect(await store.quiz.round(mine.key)).toMatchObject({ ...change, questions: [question('q1')] });
      expect(await store.quiz.dealRound(mine, 'one', { ...dealt, seed: 8 }, change)).toBe(false);
    });

    it('is taken for its edits too, which are done once unless they are asked for anew', async () => {
      const round = await openRound();
      const [first, second] = [at('2026-03-02T10:00Z'), at('2026-03-02T10:01Z')];
      await claim(evening.subtract({ hours: 1 }));
      await store.quiz.changeRound(round, 'one', { due: null, editAt: first });
      await store.quiz.releaseRound(round.key, 'one');
      expect(await claim(first.subtract({ seconds: 1 }))).toEqual([]);
      expect(await claim(first)).toMatchObject([{ key: round.key, due: null, editAt: first }]);
      expect(await store.quiz.moveEdits(round.key, { from: first, to: second })).toBe(true);
      expect(await store.quiz.moveEdits(round.key, { from: first, to: second })).toBe(false);
      await store.quiz.changeRound(round, 'one', { editAt: first });
      expect(await store.quiz.moveEdits(round.key, { from: second, to: null, shown: 5 })).toBe(false);
      expect(await store.quiz.round(round.key)).toMatchObject({ editAt: first, shown: 0 });
      expect(await store.quiz.moveEdits(round.key, { from: first, to: null, shown: 5 })).toBe(true);
      expect(await store.quiz.round(round.key)).toMatchObject({ editAt: null, shown: 5 });
    });

    it('rests after an error with all that is due, and nothing else', async () => {
      const round = await openRound();
      await claim(evening);
      await store.quiz.changeRound(round, 'one', { editAt: morning });
      const later = evening.add({ hours: 1 });
      await store.quiz.postponeRound(round.key, 'two', later);
      expect(await store.quiz.round(round.key)).toMatchObject({ due: evening, editAt: morning });
      await store.quiz.postponeRound(round.key, 'one', later);
      expect(await store.quiz.round(round.key)).toMatchObject({ due: later, editAt: later });
      expect(await claim(later, 'two')).toHaveLength(1);
      await store.quiz.changeRound(round, 'two', { due: null, editAt: null });
      await store.quiz.postponeRound(round.key, 'two', later);
      expect(await store.quiz.round(round.key)).toMatchObject({ due: null, editAt: null });
    });

    it('is voided only in the status that was seen', async () => {
      const round = await openRound();
      await claim(evening);
      await store.quiz.changeRound(round, 'one', { status: 'closing' });
      expect(await store.quiz.voidQuestion(round, 'q1', true, evening)).toBe(false);
      const unchanged = await store.quiz.round(round.key);
      expect(unchanged).toMatchObject({ status: 'closing', questions: [{ voided: false }, { voided: false }] });
      expect(await store.quiz.voidQuestion({ ...round, status: 'closing' }, 'q1', false, evening)).toBe(true);
    });

    it('tells its copies from its post, and forgets a post that was deleted', async () => {
      const { key } = await openRound();
      const [post, stray, other] = ['first', 'second', 'third'] as MessageRef[];
      if (!post || !stray || !other) throw new Error('no refs');
      await store.quiz.learnPost(key, post, morning);
      await store.quiz.learnPost(key, post, morning);
      expect(await store.quiz.straysOf(key)).toEqual([]);
      const noon = at('2026-03-02T12:00Z');
      for (const one of [stray, other, stray]) await store.quiz.learnPost(key, one, noon);
      expect(await store.quiz.straysOf(key)).toEqual([stray, other].map(one => ({ post: one, at: noon })));
      expect((await store.quiz.round(key))?.editAt).toEqual(noon);
      await store.quiz.closeStray(stray);
      await store.quiz.learnPost(key, stray, evening);
      expect(await store.quiz.straysOf(key)).toEqual([{ post: other, at: noon }]);
      await store.quiz.forgetPost(key, stray);
      expect((await store.quiz.round(key))?.post).toBe(post);
      await store.quiz.forgetPost(key, post);
      expect(await store.quiz.round(key)).toMatchObject({ post: null, thread: general });
      await store.quiz.learnPost(key, other, noon);
      expect(await store.quiz.round(key)).toMatchObject({ post: other, thread: null, due: noon });
      expect(await store.quiz.straysOf(key)).toEqual([]);
    });

    it('takes the first post that is known, and no other', async () => {
      const { key } = await openRound();
      const posts = ['first', 'second'] as MessageRef[];
      for (const post of posts) await store.quiz.learnPost(key, post, morning);
      expect((await store.quiz.round(key))?.post).toBe('first');
    });

    it('is left alone where its place has to rest', async () => {
      await openRound();
      await store.quiz.delayPlace(general, evening.add({ seconds: 9 }));
      expect(await claim(evening.add({ seconds: 8 }))).toEqual([]);
      expect(await claim(evening.add({ seconds: 9 }))).toHaveLength(1);
    });
  });

  describe('a pick', () => {
    it('replaces the one before, of each person and question', async () => {
      const round = await openRound();
      expect(await pickOn(round, ann, 1)).toBe(true);
      expect(await pickOn(round, ann, 3)).toBe(true);
      expect(await pickOn(round, bob, 0)).toBe(true);
      const picks = await store.quiz.picksOf(general);
      expect(picks.map(({ user, choices }) => [user, ...choices]).toSorted()).toEqual([
        [ann, 3],
        [bob, 0],
      ]);
      expect(peopleIn(round, await store.quiz.picksIn(round.key))).toBe(2);
      expect(await store.quiz.askedIn(general)).toEqual([
        [
          { item: 'q1', answered: 2, right: 0, voided: false, order: [2, 0, 3, 1] },
          { item: 'q2', answered: 0, right: 0, voided: false, order: [2, 0, 3, 1] },
        ],
      ]);
    });

    it('that was received earlier replaces none that was received later, in whatever order they are saved', async () => {
      const round = await openRound();
      const [early, late] = [at('2026-03-02T10:00:00Z'), at('2026-03-02T10:00:05Z')];
      const choices = async () => (await store.quiz.picksIn(round.key)).flatMap(({ choices }) => choices);
      expect(await pickOn(round, ann, 1, late)).toBe(true);
      expect(await pickOn(round, ann, 2, early)).toBe(false);
      expect(await choices()).toEqual([1]);
      expect(await Promise.all([pickOn(round, ann, 3, late.add({ seconds: 2 })), pickOn(round, ann, 0, late)])).toEqual(
        [true, false],
      );
      expect(await choices()).toEqual([3]);
      // Where a clock was set back, the later tap has the earlier time.
      expect(await pickOn(round, ann, 2, early.subtract({ hours: 1 }))).toBe(true);
      expect(await choices()).toEqual([2]);
    });

    it('is refused by the database itself at the end, for a void question and a closed round', async () => {
      const round = await openRound();
      expect(await pickOn(round, ann, 1, evening)).toBe(false);
      expect(await pickOn(round, ann, 1, evening.subtract({ milliseconds: 1 }))).toBe(true);
      await store.quiz.voidQuestion(round, 'q1', false, morning);
      expect(await pickOn(round, ann, 2)).toBe(false);
      const other = { round: round.key, question: 'q2', user: ann, choice: 1, at: morning };
      expect(await saves(store, other, 'Ann', personOf(ann))).toBe(true);
      expect(await saves(store, { ...other, question: 'q3' }, 'Ann', personOf(ann))).toBe(false);
      expect(await saves(store, { ...other, round: 'none' }, 'Ann', personOf(ann))).toBe(false);
      await store.quiz.voidQuestion(round, 'q2', true, morning);
      expect(await saves(store, other, 'Ann', personOf(ann))).toBe(false);
      expect((await store.quiz.picksOf(general)).flatMap(({ choices }) => choices)).toEqual([1, 1]);
    });

    it('wakes the counter of its round a minute after it was last shown', async () => {
      const round = await openRound();
      expect(await claim(morning.add({ hours: 1 }))).toEqual([]);
      await pickOn(round);
      expect(await claim(morning.add({ seconds: 59 }))).toEqual([]);
      expect(await claim(morning.add({ seconds: 60 }))).toHaveLength(1);
    });

    it('brings a name with it, which an empty one does not replace', async () => {
      const round = await openRound();
      const named = async (name: string) => {
        await saves(
          store,
          { round: round.key, question: 'q1', user: ann, choice: 1, at: morning },
          name,
          personOf(ann),
        );
        return (await store.quiz.peopleOf(general)).map(one => one.name);
      };
      expect(await named('')).toEqual(['Somebody']);
      expect(await named('Ann')).toEqual(['Ann']);
      expect(await named('')).toEqual(['Ann']);
      expect(await named('Anna')).toEqual(['Anna']);
      await store.quiz.rename(ann, 'Ann\0');
      await store.quiz.rename(ann, '');
      await store.quiz.rename(bob, 'Bob');
      expect((await store.quiz.peopleOf(general)).map(one => one.name)).toEqual(['Ann\ufffd']);
      await store.quiz.rename(ann, 'Ann');
      expect(await query(url, 'select name from people')).toEqual([expect.objectContaining({ name: 'Ann' })]);
    });

    it('survives a restart, and goes with its user alone', async () => {
      const round = await openRound();
      await Promise.all([pickOn(round, ann), pickOn(round, bob)]);
      const other = await open();
      expect(await other.quiz.picksIn(round.key)).toHaveLength(2);
      await store.quiz.hide(who(bob), true);
      await store.forgetPerson(who(ann));
      expect((await other.quiz.picksIn(round.key)).map(({ user }) => user)).toEqual([bob]);
      expect(await other.quiz.peopleOf(general)).toEqual([{ user: bob, name: 'bob', hidden: true }]);
      expect(await other.quiz.liveItems('T1/elsewhere' as PlaceRef, who(bob))).toEqual(new Set(['q1', 'q2']));
      expect(await other.quiz.liveItems('T1/elsewhere' as PlaceRef, who(ann))).toEqual(new Set());
    });
  });
});

it.each(['topic', 'right_options', 'option_order', 'told'])(
  'bytes in the %s of a question, as a damaged file of SQLite may hold them, hide no other round of the place',
  async column => {
    const url = await createSqlite();
    const store = await openStore(url, { log });
    onTestFinished(() => store.close());
    const round = (day: number) => {
      const [opens, closes] = [morning, evening].map(time => time.add({ hours: 24 * day }));
      const date = opens?.toZonedDateTimeISO('UTC').toPlainDate();
      return { date, zone: 'UTC', opens, closes, perRound: 1 } as Pick<
        StoredRound,
        'date' | 'zone' | 'opens' | 'closes' | 'perRound'
      >;
    };
    for (const day of [0, 1]) {
      await store.quiz.addRound(general, round(day));
      const lease = { holder: 'one', until: evening.add({ hours: 48 }) };
      const [claimed] = await store.quiz.claimRounds(round(day).opens, lease, 10);
      if (!claimed) throw new Error('no round');
      const dealt = { seed: 7, questions: [question('q1')] };
      await store.quiz.dealRound(claimed, 'one', dealt, { status: 'posting' });
    }
    const [first, second] = await store.quiz.roundsOf(general);
    await query(url, `update round_questions set ${column} = x'c0ff' where round = '${first?.key}'`);
    expect((await store.quiz.roundsOf(general)).at(-1)).toEqual(second);
    expect((await store.quiz.historyOf(general)).at(-1)?.key).toBe(second?.key);
    expect((await store.quiz.askedIn(general)).at(-1)).toMatchObject([{ item: 'q1', order: [2, 0, 3, 1] }]);
  },
);

it('four processes on PostgreSQL share the rounds that are due: none twice, none missing', async () => {
  const url = await createPostgres();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(url, { log })));
  onTestFinished(async () => void (await Promise.all(stores.map(store => store.close()))));
  const places = Array.from({ length: 2_000 }, (_, i) => `T1/c${i}` as PlaceRef);
  await Promise.all(places.map(place => stores[0]?.quiz.saveSchedule(place, daily, { since, owner: ann, due: since })));
  const work = async (store: Store, i: number) => {
    await store.quiz.dispatch(morning, planOf);
    const lease = { holder: `h${i}`, until: morning.add({ seconds: 30 }) };
    const keys: string[] = [];
    for (;;) {
      const rounds = await store.quiz.claimRounds(morning, lease, 50);
      if (rounds.length === 0) return keys;
      keys.push(...rounds.map(({ key }) => key));
    }
  };
  await Promise.all(stores.map(work));
  const held = (await query(url, 'select holder from rounds')) as { holder: string }[];
  expect(held).toHaveLength(2_000);
  // Whoever found nothing may have been ahead of the others' rows, so what is left is claimed once more.
  const left = await Promise.all(stores.map(work));
  expect(new Set(left.flat()).size).toBe(left.flat().length);
  expect((await query(url, "select 1 from rounds where holder = ''")) as object[]).toEqual([]);
});
