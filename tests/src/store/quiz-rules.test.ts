import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { MessageRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { afterTap, type OptionSet } from '../../../src/rules/options.ts';
import {
  adoptableStatuses,
  counterPause,
  counterStatuses,
  emptyRoundsToPause,
  isPlayed,
  liveStatuses,
  type Round,
  type RoundStatus,
  refusePick,
  shouldPause,
  shownStatuses,
} from '../../../src/rules/round.ts';
import { peopleIn, scoresOf } from '../../../src/rules/score.ts';
import { openStore } from '../../../src/store/open.ts';
import type { StoredRound } from '../../../src/store/quiz/round-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { databases, query } from '../../databases.ts';
import { at } from '../rules/fixtures.ts';
import { saves } from './taps.ts';
import { personOf, who } from './who.ts';

const log = pino({ level: 'silent' });
const ann = 'T1/ann' as UserRef;
const opens = at('2026-03-02T08:00Z');
const closes = at('2026-03-02T16:00Z');
const noon = at('2026-03-02T12:00Z');

const everyStatus: Record<RoundStatus, true> = {
  ...{ planned: true, posting: true, open: true, closing: true },
  ...{ closed: true, voided: true, skipped: true, cancelled: true },
};
const statuses = Object.keys(everyStatus) as RoundStatus[];

const placeOf = (name: string) => `T1/${name}` as PlaceRef;
const standing = (status: RoundStatus) => `${status}-stands`;
const wrong = (status: RoundStatus) => `${status}-void`;

/** What the database decides by itself, it decides as the rules do: whatever a round is, and whenever. */
describe.each(databases)('the rules in the SQL of $name', ({ create }) => {
  let url: string;
  let store: Store;
  beforeEach(async () => {
    url = await create();
    store = await openStore(url, { log });
    onTestFinished(() => store.close());
  });

  const set = (columns: string, where: string) =>
    query(url, `update rounds set ${columns} where ${where} returning id`);

  /** A round beside the schedule, the last one of its place so far. */
  async function addRound(place: PlaceRef, day = 0): Promise<StoredRound> {
    const [from, to] = [opens, closes].map(time => time.add({ hours: 24 * day })) as [
      Temporal.Instant,
      Temporal.Instant,
    ];
    const date = Temporal.PlainDate.from('2026-03-02').add({ days: day });
    await store.quiz.addRound(place, { date, zone: 'UTC', opens: from, closes: to, perRound: 2 });
    return (await store.quiz.roundsOf(place)).at(-1) ?? expect.fail('no round');
  }

  /** A round of each status, each in a place of its own, with a question that stands and one that is void. */
  async function addRounds(): Promise<StoredRound[]> {
    return Promise.all(
      statuses.map(async status => {
        const planned = await addRound(placeOf(status));
        const { key } = planned;
        const question = { topic: 'drift', right: [2], order: [2, 0, 3, 1], told: false };
        const questions = [
          { ...question, item: standing(status), voided: false },
          { ...question, item: wrong(status), voided: true },
        ];
        await store.quiz.dealRound(planned, '', { seed: 7, questions }, {});
        await set(`status = '${status}'`, `id = '${key}'`);
        return (await store.quiz.round(key)) ?? expect.fail('no round');
      }),
    );
  }

  let people = 0;
  const save = ({ key }: StoredRound, question: string, time: Temporal.Instant) => {
    const user = `T1/u${++people}` as UserRef;
    return saves(store, { round: key, question, user, choice: 2, at: time }, 'Somebody', personOf(user));
  };

  it('take a pick where `refusePick` has nothing against it', async () => {
    const times = [-3_600_000, -1, 0, 1, 3_600_000].map(milliseconds => closes.add({ milliseconds }));
    const picks = (await addRounds()).flatMap(round =>
      [standing(round.status), wrong(round.status), 'unknown'].flatMap(question =>
        [opens.subtract({ hours: 1 }), opens, ...times].map(time => ({ round, question, time })),
      ),
    );
    const said = await Promise.all(
      picks.map(async ({ round, question, time }) => ({
        pick: `${round.status} ${question} ${time}`,
        taken: await save(round, question, time),
      })),
    );
    expect(said).toEqual(
      picks.map(({ round, question, time }) => ({
        pick: `${round.status} ${question} ${time}`,
        taken: refusePick(round, { question, at: time }) === null,
      })),
    );
    expect(said.filter(({ taken }) => taken)).toHaveLength(3 * 4);
  });

  it.each([1, 2])('choose as `afterTap` does, where %i options are right', async most => {
    const right = Array.from({ length: most }, (_, i) => i);
    const planned = await addRound(placeOf(`of ${most}`));
    const order = [4, 2, 0, 3, 1];
    const items = ['one', 'two', 'three', 'four', 'five', 'six'];
    const questions = items.map(item => ({ item, topic: 'drift', right, order, voided: false, told: false }));
    await store.quiz.dealRound(planned, '', { seed: 7, questions }, {});
    await set(`status = 'open'`, `id = '${planned.key}'`);
    await Promise.all(
      items.map(async (question, n) => {
        let chosen: OptionSet = [];
        // Walks that differ, come back to what they chose, and reach for more than are asked for.
        for (let step = 0; step < 40; step++) {
          const choice = (step * (n + 2) + Math.floor(step / 5) + n) % order.length;
          const time = opens.add({ seconds: 2 * step });
          const tap = {
            round: planned.key,
            question,
            user: ann,
            choice,
            at: time,
            event: `${most} ${question} ${step}`,
          };
          const saved = await store.quiz.savePick(tap, 'Ann', personOf(ann));
          const expected = afterTap(chosen, choice, most);
          expect([question, step, saved]).toEqual([question, step, expected ?? 'unchanged']);
          chosen = expected ?? chosen;
          const kept = (await store.quiz.picksIn(planned.key)).find(pick => pick.question === question);
          expect(kept?.choices).toEqual(chosen);
        }
      }),
    );
  });

  it('wake the counter of a round that has one and is asleep, so long after its post was edited', async () => {
    const end = closes.epochMilliseconds;
    const dues = [noon.epochMilliseconds, end - 1, end, end + 1, null];
    // The last two are of the last minute, and of a clock that was ahead.
    const looks = [noon.epochMilliseconds, end - 1_000, end + 1e10];
    const cases = looks.flatMap(shown => dues.map(due => ({ shown, due })));
    for (const round of await addRounds())
      for (const { shown, due } of cases) {
        await set(`due_at = ${due}, shown_at = ${shown}`, `id = '${round.key}'`);
        await save(round, standing(round.status), noon);
        const [row] = (await query(url, `select due_at from rounds where id = '${round.key}'`)) as {
          due_at: unknown;
        }[];
        const sleeps = counterStatuses.includes(round.status) && due !== null && due >= end;
        const expected = sleeps ? Math.min(shown + counterPause.total('milliseconds'), end) : due;
        expect([round.status, due, row?.due_at === null ? null : Number(row?.due_at)]).toEqual([
          round.status,
          due,
          expected,
        ]);
      }
  });

  it('give away no question of a round that takes picks', async () => {
    for (const round of await addRounds()) {
      const items = await store.quiz.liveItems(round.place, who(ann));
      const takesPicks = refusePick(round, { question: standing(round.status), at: noon }) === null;
      expect([round.status, items.has(standing(round.status))]).toEqual([round.status, takesPicks]);
      const isLive = await store.quiz.isLive(standing(round.status), round.place, who(ann));
      expect([round.status, isLive]).toEqual([round.status, takesPicks]);
    }
  });

  it('take a post from a tap, and call to mind what was shown, in the statuses of each', async () => {
    for (const { key, place, status } of await addRounds()) {
      const past = await store.quiz.askedIn(place);
      expect([status, past.length > 0]).toEqual([status, shownStatuses.includes(status)]);
      await store.quiz.learnPost(key, 'post' as MessageRef, noon);
      const adopts = adoptableStatuses.includes(status);
      const after = adopts ? { post: 'post', status: 'open' } : { post: null, status };
      expect(await store.quiz.round(key)).toMatchObject(after);
    }
  });

  it('forget a post that was deleted as long as no answer is out', async () => {
    for (const { key, status } of await addRounds())
      for (const step of [0, 1, 2]) {
        await set(`post_ref = 'post', thread_ref = 'thread', step = ${step}`, `id = '${key}'`);
        await store.quiz.forgetPost(key, 'post' as MessageRef);
        const forgets = liveStatuses.includes(status) && step < 2;
        expect([status, step, (await store.quiz.round(key))?.post]).toEqual([status, step, forgets ? null : 'post']);
      }
  });

  it('are given the same of a round by the history of its place as by its rounds', async () => {
    const rounds = await addRounds();
    // Behind the dealt one, one without any questions yet.
    for (const { place } of rounds) await addRound(place, 1);
    const told = (round: Round) => ({
      ...round,
      ...{ date: round.date.toString(), opens: round.opens.toString(), closes: round.closes.toString() },
    });
    for (const { place, status } of rounds) {
      const history = (await store.quiz.historyOf(place)).map(told);
      expect(history.map(one => one.questions.length)).toEqual([2, 0]);
      expect(history).toMatchObject([{ status, extra: true }, { status: 'planned' }]);
      // Whatever else a round has, what a history says of it is the same.
      expect((await store.quiz.roundsOf(place)).map(told)).toMatchObject(history);
    }
  });

  it('call a round empty where nobody counts as having answered', async () => {
    for (const [day, question] of [null, standing('closed'), wrong('closed')].entries()) {
      const place = placeOf(`day-${day}`);
      const planned = await addRound(place);
      const { key } = planned;
      const fresh = { topic: 'drift', right: [2], order: [2, 0, 3, 1], told: false, voided: false };
      const questions = [standing('closed'), wrong('closed')].map(item => ({ ...fresh, item }));
      await store.quiz.dealRound(planned, '', { seed: 7, questions }, {});
      await set("status = 'open', number = 0", `id = '${key}'`);
      const open = (await store.quiz.round(key)) ?? expect.fail('no round');
      for (let i = 0; i < 2; i++) if (question) expect(await save(open, question, noon)).toBe(true);
      await store.quiz.voidQuestion(open, wrong('closed'), false, noon);
      await set("status = 'closed'", `id = '${key}'`);
      const round = (await store.quiz.round(key)) ?? expect.fail('no round');
      const people = peopleIn(round, await store.quiz.picksIn(key));
      expect(people).toBe(question ? 2 : 0);
      expect((await store.quiz.lastPlayed(place, 1)).map(({ answered }) => answered > 0)).toEqual([people > 0]);
    }
  });

  it('count answers in the figures of a question where points are given for them', async () => {
    const rounds = await addRounds();
    await set("status = 'open'", 'true');
    const picks = rounds.map(round => save(round, standing(round.status), noon));
    expect(await Promise.all(picks)).not.toContain(false);
    for (const { key, status } of rounds) await set(`status = '${status}'`, `id = '${key}'`);
    const stats = await store.quiz.itemStats();
    for (const round of rounds) {
      const points = scoresOf([round], await store.quiz.picksIn(round.key)).map(score => score.points);
      const counted = stats.filter(({ item }) => item === standing(round.status)).map(({ right }) => right);
      expect([round.status, counted]).toEqual([round.status, points]);
    }
  });

  it('count answers for good once a round is over, and count anew when somebody who answered is erased', async () => {
    const [round = expect.fail('no round')] = (await addRounds()).filter(({ status }) => status === 'closed');
    const item = standing('closed');
    const people = ['ann', 'bob', 'cy'];
    await set("status = 'open'", `id = '${round.key}'`);
    const pick = (name: string, n: number) => {
      const user = `T1/${name}` as UserRef;
      const choice = n === 0 ? 1 : 2;
      return saves(store, { round: round.key, question: item, user, choice, at: noon }, name, personOf(user));
    };
    expect(await Promise.all(people.map(pick))).not.toContain(false);
    await set("status = 'closed'", `id = '${round.key}'`);
    const counted = () =>
      query(
        url,
        `select cast(answered as integer) as answered, cast(correct as integer) as correct from round_questions where item = '${item}'`,
      );
    const figures = async () => [
      await store.quiz.itemStats(),
      (await store.quiz.askedIn(round.place)).flat().filter(one => one.item === item),
    ];
    const before = await figures();
    expect(before).toMatchObject([[{ item, answered: 3, right: 2 }], [{ item, answered: 3, right: 2 }]]);
    expect(await counted()).toEqual([{ answered: null, correct: null }]);
    await store.study.studyRound(round.key);
    expect(await counted()).toEqual([{ answered: 3, correct: 2 }]);
    expect(await figures()).toEqual(before);
    await store.forgetPerson({ ...who(ann), place: round.place, isPrivate: false });
    expect(await figures()).toMatchObject([[{ item, answered: 2, right: 2 }], [{ item, answered: 2, right: 2 }]]);
    await store.quiz.voidQuestion({ key: round.key, status: 'closed' }, item, true, noon);
    expect(await store.quiz.itemStats()).toEqual([]);
  });

  it('call a round played as `isPlayed` does', async () => {
    await addRounds();
    // A second one in each place, which is that of the schedule.
    for (const status of statuses) {
      const { key } = await addRound(placeOf(status));
      await set(`status = '${status}', number = 0`, `id = '${key}'`);
      const rounds = await store.quiz.roundsOf(placeOf(status));
      expect(rounds.map(({ extra }) => extra).toSorted()).toEqual([false, true]);
      const played = await store.quiz.lastPlayed(placeOf(status), 9);
      expect([status, played.length]).toEqual([status, rounds.filter(isPlayed).length]);
    }
  });

  it('look past all that was not played for the last empty rounds', async () => {
    const place = placeOf('general');
    const days: { status: RoundStatus; extra?: true }[] = [
      ...(['closed', 'skipped', 'voided', 'cancelled', 'open'] as const).map(status => ({ status })),
      ...[{ status: 'closed', extra: true } as const, { status: 'closed' } as const, { status: 'closed' } as const],
    ];
    const seen: boolean[] = [];
    for (const [day, { status, extra = false }] of days.entries()) {
      const planned = await addRound(place, day);
      const { key } = planned;
      const question = { item: 'q', topic: 'drift', right: [0], order: [0, 1, 2, 3], voided: false, told: false };
      await store.quiz.dealRound(planned, '', { seed: 7, questions: [question] }, {});
      await set("status = 'open'", `id = '${key}'`);
      const pick = { round: key, question: 'q', user: ann, choice: 0, at: opens };
      if (extra) expect(await saves(store, pick, 'Ann', personOf(ann))).toBe(true);
      await set(`status = '${status}', number = ${Number(extra)}`, `id = '${key}'`);
      seen.push(shouldPause(await store.quiz.lastPlayed(place, emptyRoundsToPause), opens));
    }
    expect(seen).toEqual([...Array(days.length - 1).fill(false), true]);
  });
});
