import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, it } from 'vitest';
import { personRef, placeRef, userRef } from '../../adapters/slack/refs.ts';
import { encodeAction } from '../../src/actions.ts';
import type { UserRef } from '../../src/chat.ts';
import { itemId } from '../../src/inbox/items.ts';
import { dayOf } from '../../src/rules/cards.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { channel, payloads, team } from '../adapters/slack/payloads.ts';
import { type AtEnd, databases } from '../databases.ts';
import { type Program, run, startProgram } from './program.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';

const log = pino({ level: 'silent' });
const place = placeRef({ team, channel });
/** A loaded machine may take its time. */
const waiting = { timeout: 120_000, interval: 100 };

/** What somebody suggested; of the guide's questions it only has to have the shape. */
const suggestedQuestion = {
  ...{ kind: 'definition' as const, difficulty: 1, section: 'Water', stem: 'Which one?', tip: 'This one.' },
  options: ['one', 'two', 'three', 'four'].map((text, i) => ({
    text,
    why: text,
    ...(i === 0 && { right: true as const }),
  })),
} as const;

type Team = { slack: SlackServer; store: Store; url: string; start: () => Promise<Program> };

/** A team with a round that is due, and its database. */
async function openTeam(create: (atEnd: AtEnd) => Promise<string>, atEnd: AtEnd): Promise<Team> {
  const url = await create(atEnd);
  const store = await openStore(url, { log });
  atEnd(() => store.close());
  const now = Temporal.Now.instant();
  const date = now.toZonedDateTimeISO('UTC').toPlainDate();
  await store.quiz.addRound(place, { date, zone: 'UTC', opens: now, closes: now.add({ hours: 1 }), perRound: 1 });
  const slack = await startSlackServer(atEnd);
  return { slack, store, url, start: () => startProgram(atEnd, slack, url) };
}

const statusIn = async (store: Store) => (await store.quiz.roundsOf(place)).map(({ status }) => status);
/** The button of the option at this place. */
async function letter(store: Store, at: number): Promise<string> {
  const [round] = await store.quiz.roundsOf(place);
  return encodeAction({ kind: 'pick', round: round?.key ?? '', question: 0, place: at });
}
const keysOf = ({ messages }: SlackServer) => messages.map(({ key }) => key.replace(/^\w+-/, ''));
const endRound = (url: string) => {
  const now = Temporal.Now.instant().epochMilliseconds;
  return run(url, `update rounds set closes = ${now}, due_at = ${now} returning id`);
};

describe.concurrent.each(databases)('the program on $name', ({ create }) => {
  it('killed before each message was made, makes each of them once', async ({ expect, onTestFinished }) => {
    const { slack, store, url, start } = await openTeam(create, onTestFinished);

    const posting = slack.stall('chat.postMessage', false);
    const first = await start();
    await posting;
    await first.kill();
    expect(await statusIn(store)).toEqual(['posting']);

    const second = await start();
    await expect.poll(() => statusIn(store), waiting).toEqual(['open']);
    expect(keysOf(slack)).toEqual(['q']);
    const [post] = slack.messages;
    const [question] = (await store.quiz.roundsOf(place))[0]?.questions ?? [];
    for (const at of question?.right.keys() ?? []) await second.tap(await letter(store, at), post?.ts ?? '');
    await second.kill();
    expect(await store.quiz.picksOf(place)).toHaveLength(1);

    // The answer waits for no edit, so both are under way.
    const closing = [slack.stall('chat.update', false), slack.stall('chat.postMessage', false)];
    await endRound(url);
    const third = await start();
    await Promise.all(closing);
    await third.kill();
    expect(await statusIn(store)).toEqual(['closing']);
    const fourth = await start();
    await expect.poll(() => statusIn(store), waiting).toEqual(['closed']);
    await expect.poll(() => keysOf(slack), waiting).toEqual(['q', '1', 'c']);
    await expect.poll(() => post?.text, waiting).toContain('The answer is in the thread.');
    await fourth.kill();
    expect(slack.messages.map(({ thread }) => thread)).toEqual([undefined, post?.ts, undefined]);
    expect(slack.messages[1]?.text).toContain('1 pick');
  });

  it('killed before the line on the month was said, says it once', async ({ expect, onTestFinished }) => {
    const { slack, store, url, start } = await openTeam(create, onTestFinished);
    const now = Temporal.Now.instant();
    // The round that is there is over, and its schedule is not looked at just now.
    await run(url, "update rounds set number = 0, status = 'closed', due_at = null returning id");
    const days = new Set([now.toZonedDateTimeISO('UTC').dayOfWeek]);
    const times = { opens: Temporal.PlainTime.from('09:00'), closes: Temporal.PlainTime.from('17:00') };
    const schedule = { zone: 'UTC', ...times, days, perRound: 1, skipDates: new Set<string>(), paused: false };
    const owner = userRef({ team, user: payloads.press().user.id });
    await store.quiz.saveSchedule(place, schedule, { since: now, owner, due: now.add({ hours: 12 }) });
    await store.inbox.noteAnswered('how hot', 'water', now);
    await store.quiz.setRecap(place, false);
    await store.quiz.setNews(place, true);
    await store.quiz.setSkipDates(place, new Set(), now);
    const toldIn = async () => (await store.quiz.scheduleOf(place))?.newsMonth;

    const posting = slack.stall('chat.postMessage', false);
    const first = await start();
    await posting;
    await first.kill();
    expect(await toldIn()).toBeNull();
    const second = await start();
    await expect.poll(toldIn, waiting).not.toBeNull();
    await second.kill();
    expect(slack.messages.map(({ text }) => text)).toEqual([expect.stringContaining('Water')]);
  });

  it('killed after each message was made, makes none a third time, and one round of them', async ({
    expect,
    onTestFinished,
  }) => {
    const { slack, store, url, start } = await openTeam(create, onTestFinished);

    const posting = slack.stall('chat.postMessage', true);
    const first = await start();
    await posting;
    await first.kill();
    const second = await start();
    await expect.poll(() => statusIn(store), waiting).toEqual(['open']);
    expect(keysOf(slack)).toEqual(['q', 'q']);
    const [copy, post] = slack.messages;
    expect(copy?.actions).toEqual(post?.actions);
    // A tap on either copy is a pick of the one round; the receipt is sent when the pick is on disk.
    await second.tap(await letter(store, 0), copy?.ts ?? '');
    await second.tap(await letter(store, 1), post?.ts ?? '');
    await expect.poll(() => slack.receipts.length, waiting).toBe(2);
    // And the first tap on the copy, which nobody knew of, closes that.
    await expect.poll(() => copy?.text, waiting).toContain('this is a second copy of it');
    expect([copy?.actions, post?.text.includes('Open until')]).toEqual([[], true]);
    await second.kill();
    const [pick, ...others] = await store.quiz.picksOf(place);
    expect(others).toEqual([]);
    expect(pick?.user).toContain(team satisfies string as UserRef);

    await endRound(url);
    const closing = [slack.stall('chat.update', true), slack.stall('chat.postMessage', true)];
    const third = await start();
    await Promise.all(closing);
    await third.kill();
    const fourth = await start();
    await expect.poll(() => statusIn(store), waiting).toEqual(['closed']);
    await expect.poll(() => keysOf(slack), waiting).toEqual(['q', 'q', '1', '1', 'c']);
    await fourth.kill();
    expect(slack.messages.slice(2, 4).map(({ text }) => text.includes('1 pick'))).toEqual([true, true]);
  });

  it('killed while it saves a tap, does that tap once, though it is delivered again', async ({
    expect,
    onTestFinished,
  }) => {
    const { slack, store, start } = await openTeam(create, onTestFinished);
    const [planned] = await store.quiz.roundsOf(place);
    if (!planned) throw new Error('there is no round');
    const asked = {
      item: 'water-03',
      topic: 'water',
      right: [0, 2],
      order: [0, 1, 2, 3, 4],
      voided: false,
      told: false,
    };
    await store.quiz.dealRound(planned, '', { seed: 1, questions: [asked] }, {});
    let program = await start();
    await expect.poll(() => statusIn(store), waiting).toEqual(['open']);
    const ts = slack.messages[0]?.ts ?? '';
    const chosen = async () => (await store.quiz.picksOf(place)).map(({ choices }) => choices);
    await program.tap(await letter(store, 3), ts, 'tap 0');
    await expect.poll(chosen, waiting).toEqual([[3]]);
    // Nobody knows whether it was saved when the program dies, so Slack delivers it again, and what came before it too.
    for (const [n, expected] of [[1, 3], [3], [1, 3]].entries()) {
      const action = await letter(store, 1);
      await setTimeout(1_100);
      const dying = program.tap(action, ts, `tap ${n + 1}`).catch(() => {});
      await setTimeout(4 * n);
      await program.kill();
      await dying;
      program = await start();
      for (let earlier = n + 1; earlier >= 0; earlier--)
        await program.tap(earlier === 0 ? await letter(store, 3) : action, ts, `tap ${earlier}`);
      await expect.poll(chosen, waiting).toEqual([expected]);
    }
    await program.kill();
    expect(await chosen()).toEqual([[1, 3]]);
  });

  it('killed as people study, keeps each answer that was acknowledged, and reminds once', async ({
    expect,
    onTestFinished,
  }) => {
    const { slack, store, url, start } = await openTeam(create, onTestFinished);
    // What a round asks would not count.
    await run(url, 'delete from rounds');
    const { user } = payloads.press();
    const person = personRef({ team, user: user.id });
    const heard = { user: userRef({ team, user: user.id }), person, zone: 'UTC' };
    const items = ['water-01', 'black-tea-01', 'green-tea-01'];
    const now = Temporal.Now.instant();
    const order = [0, 1, 2, 3];
    const questions = items.map(item => ({ item, topic: 'water', order, most: 1 }));
    await store.study.beginMock(heard, { id: 'kill', began: now, ends: null, questions });
    const asked = items.map(item => ({ item, order, choices: null, passed: false }));
    const today = dayOf(now.toZonedDateTimeISO('UTC').toPlainDate());
    await store.study.saveSession(heard, { id: 'kill', day: today, questions: asked });
    // With an exam there is something to be reminded of on each day.
    await store.study.changeLearner(heard, { daily: 50, exam: today + 30 });
    await store.study.saveReminder(heard, { time: Temporal.PlainTime.from('08:30') }, now);
    const remind = (key: string) =>
      run(
        url,
        `insert into notices (person, key, user_ref, kind, at, due_at, tries, lease_until, holder)
          values ('${person}', '${key}', '${heard.user}', 'day', ${Date.now()}, ${Date.now()}, 0, 0, '') returning key`,
      );
    const left = async () => (await run(url, 'select key from notices where due_at is not null')).length;
    const step = (what: 'choose' | 'sure', number = 0) =>
      encodeAction({ kind: 'step', mock: 'kill', step: what, number, place: 1, on: true });
    const recall = (question: number) =>
      encodeAction({ kind: 'recall', session: 'kill', question, place: 1, chosen: [] });
    const stalls = [
      ['conversations.open', false],
      ['chat.postMessage', false],
      ['chat.postMessage', true],
    ] as const;
    let program = await start();
    for (const [number] of items.entries()) {
      const [method, applied] = stalls[number] ?? expect.fail('no such step');
      const reached = slack.stall(method, applied);
      await remind(`day ${number}`);
      await reached;
      await program.tap(step('choose', number), '1.1', `choose ${number}`);
      await program.tap(recall(number), '1.2', `recall ${number}`);
      await program.kill();
      program = await start();
      const answers = (await store.study.openMock(person))?.answers ?? [];
      expect(answers.filter(({ choices }) => choices.length > 0)).toHaveLength(number + 1);
      const session = await store.study.session(person);
      expect(session?.questions.filter(({ choices }) => choices !== null)).toHaveLength(number + 1);
      await expect.poll(left, waiting).toBe(0);
      expect(slack.messages.map(({ text }) => text.includes('Your share of today'))).toEqual(
        Array(number + 1).fill(true),
      );
    }
    for (const wait of [0, 5]) {
      const dying = program.tap(step('sure'), '1.1', `sure ${wait}`).catch(() => {});
      await setTimeout(wait);
      await program.kill();
      await dying;
      program = await start();
    }
    await program.tap(step('sure'), '1.1', 'sure');
    await expect.poll(async () => (await store.study.lastMocks(person)).length, waiting).toBe(1);
    await program.kill();
    const reviews = await run(url, "select source from reviews where way in ('mock', 'review')");
    expect(reviews).toHaveLength(2 * items.length);
  });

  it('killed while curators decide, keeps each decision once, and tells of each once, also where it was killed as it told', async ({
    expect,
    onTestFinished,
  }) => {
    const { slack, store, url, start } = await openTeam(create, onTestFinished);
    await run(url, 'delete from rounds');
    const who = { team, user: payloads.press().user.id };
    const by = { user: userRef(who), person: personRef(who) };
    const at = Temporal.Now.instant();
    const text = 'may a blue horse sleep on the roof';
    await store.inbox.nameCurator({ ...by, name: 'Maria' }, by, at);
    await store.inbox.waitFor(by, { text, guide: 'of before', at });
    await store.noteQuestion({ id: 'q', at, text, outcome: 'none', topics: [], guide: 'of before' });
    const fields = { topic: 'water', stem: 'Which one?', options: '', tip: '' };
    const question = { ...suggestedQuestion, id: 'water-t1', topic: 'water' };
    await store.inbox.saveSuggestion(
      { ...by, place, isPrivate: false },
      { id: '1', state: 'open', fields, question, at },
    );
    const action = (step: 'place' | 'accept', item: string, topic = '') =>
      encodeAction({ kind: 'inbox', step, item, topic });
    const [placed, accepted] = [action('place', itemId(text), 'water'), action('accept', '1')];
    const press = (program: Program) =>
      Promise.all([program.tap(placed, '1.1', 'placed'), program.tap(accepted, '1.1', 'accepted')]);

    // Whichever runs meet them: one message that is lost, and one that stands and is not known of.
    const [lost, standing] = [slack.stall('chat.postMessage', false), slack.stall('chat.postMessage', true)];
    // Slack delivers again what nobody acknowledged.
    for (const wait of [0, 8]) {
      const program = await start();
      const dying = press(program).catch(() => {});
      await setTimeout(wait);
      await program.kill();
      await dying;
    }
    for (const reached of [lost, standing]) {
      const dying = await start();
      await press(dying);
      await reached;
      await dying.kill();
    }
    const program = await start();
    const told = () => slack.messages.map(one => one.text.slice(0, 20)).toSorted();
    await expect.poll(told, waiting).toEqual(['The guide now answer', 'Your question was ac']);
    await expect.poll(() => store.inbox.awaited(by.person, text), waiting).toBeNull();
    expect(await store.inbox.decisions()).toMatchObject([{ kind: 'topic', topic: 'water' }]);
    expect(await store.inbox.suggestions('accepted')).toHaveLength(1);
    await program.kill();
    expect(told()).toHaveLength(2);
  });

  it('three times at once, opens each of many rounds once', async ({ expect, onTestFinished }) => {
    const { slack, store, start } = await openTeam(create, onTestFinished);
    const programs = await Promise.all([1, 2, 3].map(start));
    const now = Temporal.Now.instant();
    const date = now.toZonedDateTimeISO('UTC').toPlainDate();
    const places = Array.from({ length: 30 }, (_, i) => placeRef({ team, channel: `C0${i}` }));
    const due = { date, zone: 'UTC', opens: now, closes: now.add({ hours: 1 }), perRound: 1 };
    for (const one of places) await store.quiz.addRound(one, due);
    const open = async () => {
      const rounds = await Promise.all(places.map(one => store.quiz.roundsOf(one)));
      return rounds.flat().filter(({ status }) => status === 'open').length;
    };
    await expect.poll(open, waiting).toBe(places.length);
    const keys = slack.messages.map(({ key }) => key);
    expect(keys).toHaveLength(places.length + 1);
    expect(new Set(keys).size).toBe(keys.length);
    for (const program of programs) await program.kill();
  });
});
