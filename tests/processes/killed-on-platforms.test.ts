import { pino } from 'pino';
import { describe, it } from 'vitest';
import { personRef, placeRef, userRef } from '../../adapters/discord/refs.ts';
import { openStore } from '../../src/store/open.ts';
import { visibleText } from '../adapters/discord/checks.ts';
import { FakeDiscord } from '../adapters/discord/fake-discord.ts';
import { fixture, ids } from '../adapters/discord/fixtures.ts';
import { type AtEnd, databases, temporaryFolder } from '../databases.ts';
import { run, startOnDiscord, startProgram } from './program.ts';
import { startSlackServer } from './slack-server.ts';
import { discordToken } from './spawn.ts';

/** A loaded machine may take its time. */
const waiting = { timeout: 120_000, interval: 100 };
const question = 'why does green tea taste bitter?';
const kept = async (url: string) => (await run(url, 'select at from mentions')).length;

const discord = async (atEnd: AtEnd): Promise<FakeDiscord> => {
  const fake = await FakeDiscord.start(discordToken, Date.now());
  atEnd(() => fake.close());
  return fake;
};
/** Resolves when a message is on its way to this channel. */
const posting = (fake: FakeDiscord, channel: string) =>
  fake.called(({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`);
const textsIn = (fake: FakeDiscord) => fake.shown.map(({ payload }) => visibleText(payload));

describe.concurrent.each(databases)('a mention taken on before the program was killed, on $name', ({ create }) => {
  it.for([
    ['mention', 'did not get out', false, 1],
    ['direct', 'did not get out', false, 1],
    // Slack lets the bot look into direct messages alone, and a second answer is better than none.
    ['mention', 'stands', true, 2],
    ['direct', 'stands', true, 1],
  ] as const)('on Slack, a %s whose answer %s', async ([kind, , applied, answers], { expect, onTestFinished }) => {
    const url = await create(onTestFinished);
    const slack = await startSlackServer(onTestFinished);
    const answering = slack.stall('chat.postMessage', applied);
    const first = await startProgram(onTestFinished, slack, url);
    await first.write(kind, question);
    await answering;
    await first.kill();
    expect(await kept(url)).toBe(1);
    const second = await startProgram(onTestFinished, slack, url);
    await expect.poll(() => kept(url), waiting).toBe(0);
    await second.kill();
    expect(slack.messages.map(({ text }) => text.includes('bitter cup'))).toEqual(Array(answers).fill(true));
  });
});

describe.concurrent('the program on Discord', () => {
  it.for([
    ['mention', 'did not get out', 'silence'],
    ['direct', 'did not get out', 'silence'],
    ['mention', 'stands', 'unheard'],
    ['direct', 'stands', 'unheard'],
  ] as const)('killed, answers a %s whose answer %s once', async ([kind, , how], { expect, onTestFinished }) => {
    const url = `sqlite:${temporaryFolder(onTestFinished)}/smgov.db`;
    const fake = await discord(onTestFinished);
    const channel = kind === 'direct' ? ids.direct : ids.channel;
    const start = () => startOnDiscord(onTestFinished, fake.apiUrl, url);
    const first = await start();
    const answering = posting(fake, channel);
    fake.fail(how, 1, `/channels/${channel}/messages`);
    const content = kind === 'direct' ? question : `<@${ids.bot}> ${question}`;
    fake.dispatch('MESSAGE_CREATE', fixture(kind === 'direct' ? 'message-direct' : 'message-mention', { content }));
    await answering;
    await first.kill();
    expect(await kept(url)).toBe(1);
    const second = await start();
    await expect.poll(() => kept(url), waiting).toBe(0);
    await second.kill();
    expect(textsIn(fake).map(text => text.includes('bitter cup'))).toEqual([true]);
  });

  it.for(['silence', 'unheard'] as const)(
    'killed between each message and its record (%s), makes each once',
    async (how, { expect, onTestFinished }) => {
      const url = `sqlite:${temporaryFolder(onTestFinished)}/smgov.db`;
      const fake = await discord(onTestFinished);
      const store = await openStore(url, { log: pino({ level: 'silent' }) });
      onTestFinished(() => store.close());
      const place = placeRef(ids.guild, ids.channel);
      const now = Temporal.Now.instant();
      const date = now.toZonedDateTimeISO('UTC').toPlainDate();
      await store.quiz.addRound(place, { date, zone: 'UTC', opens: now, closes: now.add({ hours: 1 }), perRound: 1 });
      // The only round of its week, by a schedule that is not looked at just now.
      await run(url, 'update rounds set number = 0 returning id');
      const times = { opens: Temporal.PlainTime.from('09:00'), closes: Temporal.PlainTime.from('17:00') };
      const days = new Set([date.dayOfWeek]);
      const schedule = { zone: 'UTC', ...times, days, perRound: 1, skipDates: new Set<string>(), paused: false };
      const [owner, person] = [userRef(ids.guild, ids.user), personRef(ids.user)];
      await store.quiz.saveSchedule(place, schedule, { since: now, owner, due: now.add({ hours: 12 }) });
      await store.quiz.setRecap(place, false);
      const statusOf = async () => (await store.quiz.roundsOf(place)).map(({ status }) => status);
      const start = () => startOnDiscord(onTestFinished, fake.apiUrl, url);

      const question = posting(fake, ids.channel);
      fake.fail(how, 1, `/channels/${ids.channel}/messages`);
      const first = await start();
      await question;
      await first.kill();
      expect(await statusOf()).toEqual(['posting']);
      const second = await start();
      await expect.poll(statusOf, waiting).toEqual(['open']);
      const [post] = await store.quiz.roundsOf(place);
      const thread = post?.post?.split(':').at(-1) ?? expect.fail('there is no post');
      await expect.poll(async () => (await store.quiz.roundsOf(place))[0]?.thread, waiting).toContain(thread);
      await second.kill();
      const [asked] = post?.questions ?? [];
      for (const choice of asked?.right ?? []) {
        const tap = { round: post?.key ?? '', question: asked?.item ?? '', user: owner, choice };
        await store.quiz.savePick({ ...tap, at: Temporal.Now.instant(), event: `tap ${choice}` }, 'Ann', person);
      }

      const answer = posting(fake, thread);
      fake.fail(how, 1, `/channels/${thread}/messages`);
      // What was answered in the same millisecond would be too late.
      const end = Date.now() + 1;
      await run(url, `update rounds set closes = ${end}, due_at = ${end} returning id`);
      const third = await start();
      await answer;
      await third.kill();
      expect(await statusOf()).toEqual(['closing']);
      const fourth = await start();
      await expect.poll(statusOf, waiting).toEqual(['closed']);
      const closed = () => textsIn(fake).filter(text => text.includes('The answer is in the thread')).length;
      await expect.poll(closed, waiting).toBeGreaterThan(0);
      const settled = async () => (await run(url, 'select id from rounds where due_at is null')).length;
      await expect.poll(settled, waiting).toBe(1);

      const recap = posting(fake, ids.channel);
      fake.fail(how, 1, `/channels/${ids.channel}/messages`);
      await store.quiz.setRecap(place, true);
      await store.quiz.setSkipDates(place, new Set(), Temporal.Now.instant());
      await recap;
      await fourth.kill();
      const fifth = await start();
      await expect.poll(async () => (await store.quiz.scheduleOf(place))?.recapWeek, waiting).not.toBeNull();
      await expect.poll(settled, waiting).toBe(1);

      const news = posting(fake, ids.channel);
      fake.fail(how, 1, `/channels/${ids.channel}/messages`);
      await store.inbox.noteAnswered('how hot', 'water', now);
      await store.quiz.setNews(place, true);
      await store.quiz.setSkipDates(place, new Set(), Temporal.Now.instant());
      await news;
      await fifth.kill();
      expect((await store.quiz.scheduleOf(place))?.newsMonth).toBeNull();
      const sixth = await start();
      await expect.poll(async () => (await store.quiz.scheduleOf(place))?.newsMonth, waiting).not.toBeNull();
      await sixth.kill();
      const posts = fake.shown
        .filter(({ mode }) => mode === 'new')
        .map(({ path, payload }) => [path, visibleText(payload)]);
      expect(posts).toEqual([
        [`/channels/${ids.channel}/messages`, expect.stringContaining('Nobody has answered yet')],
        [`/channels/${thread}/messages`, expect.stringContaining('Why not the others')],
        [`/channels/${ids.channel}/messages`, expect.stringContaining('1 answered, 100% right.')],
        [`/channels/${ids.channel}/messages`, expect.stringContaining('Your week')],
        [
          `/channels/${ids.channel}/messages`,
          expect.stringContaining('New in the guide since your questions:** Water.'),
        ],
      ]);
    },
  );
});
