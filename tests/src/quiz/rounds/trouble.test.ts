import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../../src/chat.ts';
import type { DeliveryProblem } from '../../../../src/errors.ts';
import { plainText } from '../../../../src/text/plain.ts';
import { createPostgres, databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { ann, asAdmin, asBob, type Bot, general, openBot, said } from '../../bot.ts';
import {
  day,
  labelsOf,
  monday,
  only,
  openTeam,
  permanent,
  postsIn,
  settle,
  takeOut,
  tap,
  textOf,
  timetable,
} from '../team.ts';

const random = 'T1/random' as PlaceRef;
const at = (time: string) => ({ at: monday(time) });
const statuses = async (bot: Bot, place = general) =>
  (await bot.store.quiz.roundsOf(place)).map(({ status }) => status);
const reveals = (bot: Bot) => bot.platform.posts.filter(post => textOf(post).includes('Exam tip'));

describe('a platform that says "too fast"', () => {
  it('is given the rest that it asks for, while other channels go on', async () => {
    const bot = await openTeam();
    await bot.command(`quiz on ${timetable}`, { ...asAdmin, place: random, at: monday('00:00') });
    bot.platform.fail('post', { problem: 'rate_limited', retryAfter: 7, where: general });
    await settle(bot, monday('09:00'), 6);
    expect([postsIn(bot).length, postsIn(bot, random).length]).toEqual([0, 1]);
    await settle(bot, monday('09:00:07'), 0);
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('on the counter is asked again when it says, and the counter catches up without another tap', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    bot.platform.fail('edit', { problem: 'rate_limited', retryAfter: 300 });
    await tap(bot, post, 'A', at('10:00'));
    await settle(bot, monday('10:00'), 299);
    expect(textOf(post)).toContain('Nobody has answered yet.');
    await settle(bot, monday('10:05'));
    expect(textOf(post)).toContain('1 person has answered.');
  });

  it.each(['rate_limited', 'unavailable', 'bot', 'unknown_outcome'] as const)(
    'or does not take the closing edit (%s) holds up no answer, and the edit follows',
    async problem => {
      const bot = await openTeam();
      await settle(bot, monday('09:00'));
      const post = only(postsIn(bot));
      await tap(bot, post, 'A', at('09:00:30'));
      await settle(bot, monday('09:01:30'));
      bot.platform.fail('edit', ...Array(3).fill({ problem, retryAfter: 40 }));
      await settle(bot, monday('17:00'), 6);
      expect(only(reveals(bot)).place).toContain('thread');
      expect(await statuses(bot)).toEqual(['closed']);
      expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D']);
      await settle(bot, monday('17:00:07'), 200);
      expect(textOf(post)).toContain('Closed. 1 person has answered. The answer is in the thread.');
      const { calls } = bot.platform;
      const before = calls.length;
      await settle(bot, monday('18:00'), 90);
      expect(calls.length).toBe(before);
    },
  );

  it('and never answers the closing edit holds up no answer', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const hanging = bot.platform.stall('edit', false);
    void bot.tick(monday('17:00'));
    await hanging;
    await settle(bot, monday('17:00:01'), 6);
    expect(reveals(bot)).toHaveLength(1);
    expect(await statuses(bot)).toEqual(['closed']);
  });

  it('gives up a closing edit after a day, and at once where it is refused', async () => {
    const bot = await openTeam({ quiz: '09:00-17:00 UTC mon 1' });
    await settle(bot, monday('09:00'));
    bot.platform.fail('edit', ...Array(60).fill({ problem: 'bot' }));
    await settle(bot, monday('17:00'));
    for (const date of ['2026-03-03', '2026-03-04', '2026-03-05']) await settle(bot, day(date, '18:00'), 70);
    expect(bot.platform.calls.filter(({ method }) => method === 'edit').length).toBeLessThan(8);
    const next = await openTeam();
    await settle(next, monday('09:00'));
    next.platform.fail('edit', ...Array(9).fill({ problem: 'forbidden' }));
    await settle(next, monday('17:00'), 200);
    // Once when it closed, and once when it was known where the answer is.
    expect(next.platform.calls.filter(({ method }) => method === 'edit')).toHaveLength(2);
  });
});

describe('a platform that is down', () => {
  it('gets the round when it is back, and its end likewise', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', ...Array(3).fill({ problem: 'unavailable' }));
    await settle(bot, monday('09:00'), 89);
    expect(bot.platform.posts).toEqual([]);
    await settle(bot, monday('09:01:30'));
    const post = only(postsIn(bot));
    bot.platform.fail('thread', { problem: 'unavailable' });
    bot.platform.fail('post', { problem: 'unavailable' });
    await settle(bot, monday('17:00'), 70);
    expect(reveals(bot)).toHaveLength(1);
    expect(labelsOf(post)).toEqual(['Try it']);
  });

  // The second is what a platform says whose answers cannot be told from lost ones while it is down.
  it.each([
    { problem: 'unavailable', pause: 30, findsPosts: false },
    { problem: 'unknown_outcome', pause: 15 * 60, findsPosts: false },
    { problem: 'unknown_outcome', pause: 15 * 60, findsPosts: true },
  ] as const)('($problem, finds posts: $findsPosts) loses neither the round nor its answer', async options => {
    const { problem, pause, findsPosts } = options;
    for (const minutes of [1, 20, 45, 300]) {
      const bot = await openTeam({ platform: createMemoryAdapter({ findsPosts }) });
      await down(bot, problem, monday('09:00'), minutes);
      await settle(bot, monday('09:00').add({ minutes }), 1.1 * pause + minutes * 4);
      const post = only(postsIn(bot));
      expect(await statuses(bot)).toEqual(['open']);
      expect(textOf(post).includes('It opened late')).toBe(minutes > 1);
      await tap(bot, post, 'A', at('16:00'));
      if (minutes > 60) continue;
      await down(bot, problem, monday('17:00'), minutes);
      await settle(bot, monday('17:00').add({ minutes }), 1.1 * pause + minutes * 4);
      expect(only(reveals(bot)).place).toContain('thread');
      expect(textOf(post)).toContain('The answer is in the thread.');
    }
  });

  it.each(['unavailable', 'unknown_outcome'] as const)(
    '(%s) almost to the end of it has its round after all',
    async problem => {
      const bot = await openTeam();
      await down(bot, problem, monday('09:00'), 6 * 60 - 1);
      await settle(bot, monday('14:59'), 60);
      expect(await statuses(bot)).toEqual(['open']);
      expect(postsIn(bot)).toHaveLength(1);
    },
  );

  it.each(['unavailable', 'unknown_outcome'] as const)(
    '(%s) from its end into the night has its answer after all, once',
    async problem => {
      const bot = await openTeam();
      await settle(bot, monday('09:00'));
      await tap(bot, only(postsIn(bot)), 'A', at('10:00'));
      await down(bot, problem, monday('17:00'), 6 * 60);
      for (let minute = 0; minute < 4 * 60; minute += 5) await bot.tick(monday('23:00').add({ minutes: minute }));
      expect(await statuses(bot)).toEqual(['closed']);
      expect(reveals(bot)).toHaveLength(1);
    },
  );

  it('to the end of the time for opening leaves the day without a round, and says nothing', async () => {
    const bot = await openTeam();
    await down(bot, 'unavailable', monday('09:00'), 6 * 60 + 1);
    for (let minute = 0; minute < 20; minute++) await bot.tick(monday('15:01').add({ minutes: minute }));
    expect(await statuses(bot)).toEqual(['skipped']);
    await settle(bot, monday('17:00'), 20);
    expect(bot.platform.posts).toEqual([]);
    await settle(bot, day('2026-03-03'));
    expect(postsIn(bot)).toHaveLength(1);
  });
});

/** All calls fail for so many minutes. */
async function down(bot: Bot, problem: DeliveryProblem, from: Temporal.Instant, minutes: number): Promise<void> {
  const { platform } = bot;
  for (const method of ['post', 'edit', 'thread', 'find', 'tell'] as const)
    platform.fail(method, ...Array(minutes * 60).fill({ problem }));
  const step = minutes > 60 ? 30 : 5;
  for (let second = 0; second < minutes * 60; second += step) await bot.tick(from.add({ seconds: second }));
  platform.recover();
}

it('a bot that cannot speak stops no schedule, and goes on once it is mended', async () => {
  const bot = await openTeam();
  const mute = { problem: 'bot' } as const;
  bot.platform.fail('post', mute, mute);
  await settle(bot, monday('09:00'), 59);
  expect(await statuses(bot)).toEqual(['posting']);
  await settle(bot, monday('09:01'), 0);
  await tap(bot, only(postsIn(bot)), 'A', at('10:00'));
  bot.platform.fail('edit', mute);
  bot.platform.fail('thread', mute);
  bot.platform.fail('post', mute);
  await settle(bot, monday('17:00'), 100);
  expect(only(reveals(bot)).place).toContain('thread');
  expect(await statuses(bot)).toEqual(['closed']);
  expect(bot.platform.told).toEqual([]);
});

describe.each(permanent)('a channel that is %s', problem => {
  it('stops its schedule and tells its owner once, with the way to mend it', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', { problem });
    await settle(bot, monday('09:00'));
    await settle(bot, day('2026-03-03'));
    expect(bot.platform.posts).toEqual([]);
    const { user, message } = only(bot.platform.told);
    expect(user).toBe(ann);
    expect(plainText(message)).toContain('has stopped');
    expect(plainText(message)).toContain('It says “memory”.');
    expect(plainText(message)).toContain('quiz on');
    expect(await statuses(bot)).toEqual(['cancelled']);
    expect(said(await bot.command('status', { at: day('2026-03-03') })).text).toContain('The quiz has stopped.');
    await bot.command('quiz on', { ...asAdmin, at: day('2026-03-03', '12:00') });
    await settle(bot, day('2026-03-04'));
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('closes an open round without a word, and keeps its picks', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('10:00'));
    bot.platform.fail('edit', { problem }, { problem });
    bot.platform.fail('post', { problem }, { problem });
    await settle(bot, monday('17:00'));
    expect(await statuses(bot)).toEqual(['closed']);
    expect(reveals(bot)).toEqual([]);
    expect(bot.platform.told).toHaveLength(1);
    expect(said(await bot.command('me', at('18:00'))).text).toContain('of 1 counted');
  });

  it('in its thread alone gets the answer in the channel, below its question in full', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('10:00'));
    bot.platform.fail('post', { problem, where: `memory:thread:${post.ref}` });
    await settle(bot, monday('17:00'));
    answersInFull(bot);
    expect(textOf(post)).toContain('The answer is below.');
    expect(bot.platform.told).toEqual([]);
  });
});

it.each(['forbidden', 'invalid'] as const)(
  'where no thread can be opened (%s) the post does not speak of one, and the answer comes in the channel',
  async problem => {
    const bot = await openTeam();
    bot.platform.fail('thread', { problem });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    expect(textOf(post)).not.toMatch(/thread/i);
    await tap(bot, post, 'A', at('10:00'));
    await settle(bot, monday('17:00'));
    answersInFull(bot);
    expect(textOf(post)).not.toMatch(/thread/i);
    expect(bot.platform.calls.filter(({ method }) => method === 'thread')).toHaveLength(1);
  },
);

/** The only answer stands in the channel, with title, question and options, and nothing says that it is in a thread. */
function answersInFull(bot: Bot): void {
  const reveal = only(reveals(bot));
  expect(reveal.place).toBe(general);
  const question = bot.guide.bank.find(({ stem }) => textOf(reveal).includes(stem));
  expect(textOf(reveal)).toContain('Quiz of Monday 2 March');
  for (const { text } of question?.options ?? []) expect(textOf(reveal)).toContain(`. ${text}\n`);
  expect(postsIn(bot)).toHaveLength(2);
}

it('the thread is opened with the post, and where that fails for now, soon after', async () => {
  const bot = await openTeam();
  bot.platform.fail('thread', { problem: 'unavailable' }, { problem: 'rate_limited', retryAfter: 20 });
  await settle(bot, monday('09:00'), 0);
  expect(textOf(only(postsIn(bot)))).toContain('The thread is for talk');
  await settle(bot, monday('09:00:01'), 60);
  expect(bot.platform.calls.filter(({ method }) => method === 'thread')).toHaveLength(3);
  const round = only(await bot.store.quiz.roundsOf(general));
  expect(round.thread).toContain('thread');
  expect(round.due).toEqual(monday('17:00'));
});

it.each([
  ['after a tap', '10:00'],
  ['just before the end', '16:59:59'],
])(
  'a post that was deleted %s is not looked for again; the answer comes in the channel, with its question',
  async (_, time) => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at(time));
    bot.platform.remove(post.ref);
    await settle(bot, monday('10:00'), 200);
    await settle(bot, monday('17:00'));
    expect(bot.platform.calls.filter(({ method }) => method === 'edit')).toHaveLength(1);
    const reveal = only(reveals(bot));
    expect(reveal.place).toBe(general);
    expect(textOf(reveal)).toContain('Quiz of Monday 2 March');
  },
);

it('a refusal for a reason of its own stops the schedule at once, with the platform’s word for it', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'invalid' });
  await settle(bot, monday('09:00'));
  await settle(bot, day('2026-03-03'));
  expect(await statuses(bot)).toEqual(['cancelled']);
  const text = plainText(only(bot.platform.told).message);
  expect(text).toContain('The platform refused my post in the channel.');
  expect(text).toContain('It says “memory”.');
  expect(await bot.store.quiz.scheduleOf(general)).toMatchObject({ pausedFor: 'refused', refusal: 'memory' });
  expect(said(await bot.command('status', { at: day('2026-03-03') })).text).toContain('The quiz has stopped.');
});

describe('a round that was asked for and that the platform refuses', () => {
  const inRandom = { ...asAdmin, place: random };
  const told = (bot: Bot) => bot.platform.told.map(({ user, message }) => [user, plainText(message)]);

  it.each([...permanent, 'invalid'] as const)('is told to who asked, where no quiz was ever on (%s)', async problem => {
    const bot = await openBot();
    await bot.command('quiz now', { ...inRandom, ...at('08:00') });
    bot.platform.fail('post', { problem, where: random });
    await settle(bot, monday('08:00'));
    await settle(bot, monday('08:05'));
    expect(await statuses(bot, random)).toEqual(['cancelled']);
    expect(told(bot)).toEqual([[ann, expect.stringContaining('The round that you asked for could not go on')]]);
    expect((await bot.store.storedOf(bot.origin)).rounds).toBe(0);
  });

  it('is told to the owner of the quiz as well, which stops', async () => {
    const bot = await openTeam();
    await bot.command('quiz now', { ...asAdmin, ...asBob, ...at('08:00') });
    bot.platform.fail('post', { problem: 'forbidden' });
    bot.platform.fail('tell', { problem: 'unavailable' });
    for (const time of ['08:00', '08:02', '08:05']) await settle(bot, monday(time));
    expect(told(bot)).toEqual([
      [asBob.user, expect.stringContaining('The round that you asked for')],
      [ann, expect.stringContaining('Your quiz has stopped')],
    ]);
  });

  it('is told once where both are one, and not to the owner of a quiz that was off', async () => {
    const bot = await openTeam();
    await bot.command('quiz now', { ...asAdmin, ...at('08:00') });
    bot.platform.fail('post', { problem: 'forbidden' });
    await settle(bot, monday('08:00'));
    expect(told(bot)).toEqual([[ann, expect.stringContaining('Your quiz has stopped')]]);
    await bot.command('quiz now', { ...asAdmin, ...asBob, ...at('08:10') });
    bot.platform.fail('post', { problem: 'not_found' });
    await settle(bot, monday('08:10'));
    expect(told(bot).slice(1)).toEqual([[asBob.user, expect.stringContaining('The round that you asked for')]]);
  });
});

it('a schedule that stopped in the morning has its round after all where it is mended in time', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'forbidden' });
  await settle(bot, monday('09:00'));
  await bot.command('quiz on', { ...asAdmin, at: monday('11:00') });
  await settle(bot, monday('11:00'));
  expect(textOf(only(postsIn(bot)))).toContain('Open until 17:00 UTC');
  expect(await statuses(bot)).toEqual(['open']);
  // Once it was open, switching it on again gives the day no second one.
  await bot.command('quiz on', { ...asAdmin, at: monday('12:00') });
  await settle(bot, monday('12:00'));
  expect(postsIn(bot)).toHaveLength(1);
});

describe('a correction', () => {
  const correct = async (bot: Bot, time: string) => {
    await takeOut(bot, 'quiz void', { at: monday(time) });
    await settle(bot, monday(time), 20);
    return only(bot.platform.posts.filter(post => textOf(post).startsWith('Correction')));
  };

  it('reaches the channel where the thread is gone, and says of which question it speaks', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('10:00'));
    await settle(bot, monday('17:00'));
    const stem = bot.guide.bank.find(question => textOf(post).includes(question.stem))?.stem ?? '';
    bot.platform.fail('post', { problem: 'not_found', where: `memory:thread:${post.ref}` });
    const correction = await correct(bot, '18:00');
    expect(correction.place).toBe(general);
    expect(textOf(correction)).toContain('Correction: Quiz of Monday 2 March');
    expect(textOf(correction)).toContain(stem.slice(0, 150));
    const { calls } = bot.platform;
    const before = calls.length;
    await settle(bot, monday('18:01'), 90);
    expect(calls.length).toBe(before);
  });

  it('waits for no edit, and the post says once that its question was taken out', async () => {
    const bot = await openTeam();
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    bot.platform.fail('edit', { problem: 'rate_limited', retryAfter: 60 });
    expect((await correct(bot, '10:00')).place).toContain('thread');
    await settle(bot, monday('10:00:21'), 60);
    expect(textOf(post).match(/Taken out/g)).toHaveLength(1);
    expect(textOf(post)).toContain('Closed. Nothing of this round counts.');
    expect(labelsOf(post)).toEqual([]);
  });

  it('is tried again where the platform is down, and is made once', async () => {
    const bot = await openTeam({ quiz: '09:00-17:00 UTC daily 2' });
    await settle(bot, monday('09:00'));
    bot.platform.fail('post', { problem: 'unavailable' }, { problem: 'unknown_outcome' });
    await takeOut(bot, 'quiz void 2', { at: monday('10:00') });
    await settle(bot, monday('10:00'), 60);
    expect(bot.platform.posts.filter(post => textOf(post).startsWith('Correction'))).toHaveLength(1);
    await settle(bot, monday('17:00'));
    expect(await statuses(bot)).toEqual(['closed']);
  });

  it('of a round that nobody can have seen is not made', async () => {
    const bot = await openTeam();
    bot.platform.fail('post', ...Array(99).fill({ problem: 'unknown_outcome' }));
    for (let minute = 0; minute <= 380; minute++) await bot.tick(monday('09:00').add({ minutes: minute }));
    bot.platform.recover();
    await takeOut(bot, 'quiz void', { at: monday('16:00') });
    await settle(bot, monday('16:00'));
    expect(bot.platform.posts).toEqual([]);
  });
});

it('an owner who cannot be told is not asked for again', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'forbidden' });
  bot.platform.fail('tell', ...Array<{ problem: DeliveryProblem }>(9).fill({ problem: 'forbidden' }));
  await settle(bot, monday('09:00'), 100);
  expect(bot.platform.calls.filter(({ method }) => method === 'tell')).toHaveLength(1);
});

it('an owner is told three times at most where the answers are lost', async () => {
  const bot = await openTeam();
  bot.platform.fail('post', { problem: 'forbidden' });
  bot.platform.fail('tell', ...Array(9).fill({ problem: 'unknown_outcome', applied: true }));
  await settle(bot, monday('09:00'), 300);
  expect(bot.platform.told).toHaveLength(3);
});

describe('three days without an answer', () => {
  it('pause the schedule, and its owner is told once', async () => {
    const bot = await openTeam();
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
      await settle(bot, day(date));
      await settle(bot, day(date, '17:00'));
    }
    expect(await statuses(bot)).toEqual(['closed', 'closed', 'closed']);
    expect(plainText(only(bot.platform.told).message)).toContain('Nobody answered the last three rounds');
  });
});

describe.each(databases)('downtime, on $name', ({ create }) => {
  it.each([
    ['14:59', 'It opened late', ['open']],
    ['15:01', null, ['skipped']],
  ])('until %s', async (time, words, expected) => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday(time));
    expect(await statuses(bot)).toEqual(expected);
    expect(postsIn(bot).map(textOf).join()).toContain(words ?? '');
    await settle(bot, day('2026-03-03'));
    expect((await statuses(bot)).at(-1)).toBe('open');
  });

  it('over the end closes late and says so; all counts that came in time', async () => {
    const url = await create();
    const first = await openTeam({ url });
    await settle(first, monday('09:00'));
    await tap(first, only(postsIn(first)), 'A', at('10:00'));
    const second = await openBot({ url, platform: first.platform });
    await settle(second, day('2026-03-03', '03:00'));
    expect(textOf(only(reveals(second)))).toContain('It closed late');
    expect(textOf(only(reveals(second)))).toContain('1 pick\n');
    await settle(second, day('2026-03-03'));
    expect(postsIn(second).map(({ key }) => key.slice(-2))).toEqual(['-q', '-c', '-q']);
  });

  it('of a week makes up for nothing, and records what was missed', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, day('2026-03-08', '10:00'));
    expect(await statuses(bot)).toEqual([...Array(6).fill('skipped'), 'open']);
    expect(postsIn(bot)).toHaveLength(1);
  });

  it('with a clock that was set back by an hour changes nothing that is recorded', async () => {
    const bot = await openTeam({ url: await create() });
    await settle(bot, monday('09:00'));
    const post = only(postsIn(bot));
    await tap(bot, post, 'A', at('09:30'));
    expect(await tap(bot, post, 'B', at('08:31'))).toMatch(/^B saved/);
    await settle(bot, monday('08:30'), 40);
    await settle(bot, monday('17:00'));
    const { calls } = bot.platform;
    const before = calls.length;
    await settle(bot, monday('16:00'), 30);
    await settle(bot, monday('16:59:50'), 30);
    expect(calls.length).toBe(before);
    expect(await statuses(bot)).toEqual(['closed']);
    expect(only(reveals(bot)).message).toBeDefined();
    expect(textOf(only(reveals(bot)))).toMatch(/B( \(right\))?: 1/);
  });
});

it('three processes that tick at once open and close each round once', async () => {
  const url = await createPostgres();
  const platform = createMemoryAdapter({ milliseconds: 3 });
  const bots = await Promise.all([1, 2, 3].map(() => openBot({ url, platform })));
  const places = Array.from({ length: 30 }, (_, i) => `T1/c${i}` as PlaceRef);
  for (const place of places)
    await bots[0]?.command(`quiz on ${timetable}`, { ...asAdmin, place, at: monday('00:00') });
  platform.posts.splice(0);
  const together = async (from: Temporal.Instant) => {
    for (let second = 0; second < 8; second++)
      await Promise.all(bots.map(bot => bot.tick(from.add({ seconds: second }))));
  };
  await together(monday('09:00'));
  expect(platform.posts.map(({ place }) => place).toSorted()).toEqual(places.toSorted());
  const [first] = bots;
  if (!first) throw new Error('no bot');
  const taps = platform.posts.map((post, i) => tap(bots[i % 3] ?? first, post, 'A', { ...asBob, place: post.place }));
  expect(new Set((await Promise.all(taps)).map(text => text.slice(0, 7)))).toEqual(new Set(['A saved']));
  await together(monday('17:00'));
  expect(reveals(first)).toHaveLength(30);
  // The question, the answer, and the line that it closed.
  expect(platform.posts).toHaveLength(90);
  expect(new Set(platform.posts.map(({ key }) => key)).size).toBe(90);
});
