import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaceRef, UserRef } from '../../../../src/chat.ts';
import { buttonsOf } from '../../../../src/text/build.ts';
import { asAdmin, asBob, type Bot, general, later, morning, said } from '../../bot.ts';
import {
  button,
  day,
  labelsOf,
  monday,
  only,
  openTeam,
  postsIn,
  press,
  rightLetter,
  settle,
  tap,
  textOf,
  wrongLetter,
} from '../team.ts';

const asCat = { user: 'T1/cat' as UserRef, userName: 'Cat' };
const at = (time: string) => ({ at: monday(time) });

let bot: Bot;
beforeEach(async () => {
  bot = await openTeam();
});

/** The post of the day that is open. */
async function opened() {
  await settle(bot, monday('09:00'));
  return only(postsIn(bot));
}
const inThread = (post: { ref: string }) => postsIn(bot, `memory:thread:${post.ref}` as PlaceRef);

describe('a day', () => {
  it('opens in time with one question, its letters and its end', async () => {
    await bot.tick(monday('08:59:59'));
    expect(bot.platform.calls).toEqual([]);
    const post = await opened();
    expect(textOf(post)).toContain('Quiz of Monday 2 March');
    expect(textOf(post)).toContain('Open until 17:00 UTC. Nobody has answered yet.');
    expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D']);
    const question = bot.guide.bank.find(({ stem }) => textOf(post).includes(stem));
    for (const { label, spoken = '' } of buttonsOf(post.message)) {
      expect(spoken.startsWith(`${label}: `)).toBe(true);
      expect(question?.options.map(({ text }) => text)).toContain(spoken.slice(3));
    }
    const spans = post.message.parts.flatMap(part => (part.kind === 'text' ? part.spans : []));
    expect(spans.map(span => span.at).filter(Boolean)).toEqual([monday('17:00')]);
  });

  it('tells each their own pick alone, without right or wrong, and lets them change it', async () => {
    const post = await opened();
    const reply = said(await bot.press(button(post, 'B').action, at('10:00')));
    expect(reply).toMatchObject({ audience: 'caller', mode: 'new' });
    expect(reply.text).toBe('B saved. You can change it until 17:00 UTC.');
    expect(await tap(bot, post, 'C', at('10:01'))).toMatch(/^C saved\./);
    const picks = await bot.store.quiz.picksOf(general);
    expect(picks).toHaveLength(1);
  });

  it('shows how many answered, edited once a minute at most, and nothing else', async () => {
    const post = await opened();
    for (const [i, user] of ['a', 'b', 'c'].entries()) {
      await tap(bot, post, 'A', { user: `T1/${user}` as UserRef, at: monday('09:00').add({ seconds: 5 + i }) });
      await bot.tick(monday('09:00').add({ seconds: 5 + i }));
    }
    expect(post.edits).toBe(0);
    await settle(bot, monday('09:01'), 70);
    expect(post.edits).toBe(1);
    expect(textOf(post)).toContain('3 people have answered.');
    await tap(bot, post, 'B', { ...asBob, at: monday('09:30') });
    await settle(bot, monday('09:30'));
    expect(post.edits).toBe(2);
    expect(textOf(post)).toContain('4 people have answered.');
    await tap(bot, post, 'C', { ...asBob, at: monday('09:40') });
    await settle(bot, monday('09:40'), 70);
    expect(post.edits).toBe(2);
    const others = bot.platform.calls.map(({ method }) => method).filter(method => method !== 'edit');
    expect(others).toEqual(['post', 'thread']);
  });

  it('closes with the reveal, the counts and the board in the thread', async () => {
    const post = await opened();
    const [right, wrong] = [rightLetter(bot, post), wrongLetter(bot, post)];
    await tap(bot, post, right, at('10:00'));
    await tap(bot, post, right, { ...asBob, at: monday('11:00') });
    await tap(bot, post, wrong, { ...asCat, at: monday('16:59:59.999') });
    await settle(bot, monday('16:59:58'), 1);
    expect(inThread(post)).toEqual([]);
    await settle(bot, monday('17:00'));
    expect(textOf(post)).toContain('Closed. 3 people have answered. The answer is in the thread.');
    expect(labelsOf(post)).toEqual(['Try it']);
    const reveal = only(inThread(post));
    const text = textOf(reveal);
    expect(text).toContain(`Answer: ${right}`);
    expect(text).toContain('Why not the others');
    expect(text).toContain(`3 picks\n`);
    expect(text).toContain(`${right} (right): 2`);
    expect(text).toContain(`${wrong}: 1`);
    expect(text).toContain('Exam tip: ');
    expect(text).toContain('This week\n- 1. Ann: 1 point\n- 1. Bob: 1 point\n- 3. Cat: 0 points');
    expect(text).not.toContain('T1/');
    expect(labelsOf(reveal)).toEqual(['My result', 'Report']);
    const [, line, ...more] = postsIn(bot);
    expect(line && textOf(line)).toBe('Closed: 3 answered, 67% right. The answer is in the thread.');
    expect(more).toEqual([]);
    await settle(bot, monday('18:00'));
    expect(bot.platform.calls.map(({ method }) => method).filter(method => method === 'post')).toHaveLength(3);
  });

  it('is followed by another question on the next day', async () => {
    const first = await opened();
    await settle(bot, monday('17:00'));
    await settle(bot, day('2026-03-03'));
    // Where nobody took part, the channel is not told that it closed.
    const [, second] = postsIn(bot);
    expect(second && textOf(second)).toContain('Quiz of Tuesday 3 March');
    const stem = bot.guide.bank.find(question => textOf(first).includes(question.stem))?.stem ?? '';
    expect(second && textOf(second)).not.toContain(stem);
  });

  it('that nobody answered is revealed without a board', async () => {
    const post = await opened();
    await settle(bot, monday('17:00'));
    const text = textOf(only(inThread(post)));
    expect(text).toContain('Exam tip: ');
    expect(text).not.toMatch(/Team goal|picks/);
    expect(textOf(post)).toContain('Closed. Nobody has answered. The answer is in the thread.');
  });
});

describe('a tap', () => {
  it('counts by when it was received, not by when it is handled: until the answer is out', async () => {
    const post = await opened();
    const { action } = button(post, 'A');
    await settle(bot, monday('17:00'), 2); // it is closed, and the answer is not out
    expect(textOf(post)).toContain('Closed. Nobody has answered. The answer follows.');
    expect(inThread(post)).toEqual([]);
    expect(said(await bot.press(action, at('16:59:58'))).text).toMatch(/^A saved/);
    expect(said(await bot.press(action, { ...asBob, ...at('17:00') })).text).toMatch(/^This round closed at/);
    await settle(bot, monday('17:00:03'));
    expect(said(await bot.press(action, at('16:59:59.999'))).text).toMatch(/^This round closed at/);
    expect(textOf(only(inThread(post)))).toContain('1 pick\n');
    expect(textOf(post)).toContain('Closed. 1 person has answered. The answer is in the thread.');
  });
});

describe('a tap that was handled slowly', () => {
  it('does not take the place of one that was received after it', async () => {
    const post = await opened();
    expect(await tap(bot, post, 'B', at('10:00:05'))).toMatch(/^B saved/);
    expect(await tap(bot, post, 'A', at('10:00:00'))).toMatch(/^B saved/);
    expect(await tap(bot, post, 'A', at('10:00:06'))).toMatch(/^A saved/);
  });
});

describe('two taps of the same moment', () => {
  it('leave one pick, and tell the same', async () => {
    const post = await opened();
    const moment = at('10:00');
    const replies = await Promise.all(['A', 'B'].map(label => bot.press(button(post, label).action, moment)));
    expect(replies.map(reply => said(reply).text)).toEqual(
      Array(2).fill('B saved. You can change it until 17:00 UTC.'),
    );
    const pick = only(await bot.store.quiz.picksOf(general));
    const question = only((await bot.store.quiz.round(pick.round))?.questions ?? []);
    expect(question.order.indexOf(pick.choices[0] ?? -1)).toBe(1);
  });
});

describe('a late tap', () => {
  it('is told so and offered a try without points', async () => {
    const post = await opened();
    const late = said(await press(bot, post, 'A', at('17:00')));
    expect(late.text).toBe('This round closed at 17:00 UTC. You can still try it, without points.');
    expect(await bot.store.quiz.picksOf(general)).toEqual([]);
    expect(said(await bot.press(late.action('Try it'), at('17:00:01'))).text).toContain('still open');
    await settle(bot, monday('17:00'));
    const tried = said(await bot.press(late.action('Try it'), at('17:05')));
    expect(tried.audience).toBe('caller');
    const answer = said(await bot.press(tried.action('A'), at('17:06')));
    expect(answer).toMatchObject({ audience: 'caller', mode: 'replace' });
    expect(answer.text).toMatch(/^You picked A: that is (right|not it)\.\nAnswer: [A-D]/);
    expect(await bot.store.quiz.picksOf(general)).toEqual([]);
  });
});

describe('while a round is open', () => {
  it('practice never asks its question, nor answers it from an older message', async () => {
    const post = await opened();
    const live = bot.guide.bank.find(({ stem }) => textOf(post).includes(stem));
    expect(live).toBeDefined();
    for (let i = 0; i < 300; i++) {
      const asked = said(await bot.command(`practice ${live?.topic}`, at('10:00')));
      expect(asked.text).not.toContain(live?.stem);
    }
    const forged = said(await bot.press(`1:x:${live?.id}:0123:0`, at('10:00')));
    expect(forged.text).toBe('This question is in a round that is still open. It can be tried after that.');
    expect(said(await bot.press('1:y:0123456789abcdef:0', at('10:00'))).text).toContain('not known here');
    for (const question of ['which option is right?', live?.stem ?? ''])
      expect(said(await bot.command(`ask ${question}`, at('10:00'))).text).not.toContain('(right)');
  });
});

describe('several questions a day', () => {
  it('stand in one post, and their answers follow one by one', async () => {
    const three = await openTeam({ quiz: '09:00-17:00 UTC daily 3' });
    bot = three;
    const post = await opened();
    expect(labelsOf(post)).toEqual([...'ABCDABCDABCD']);
    const kinds = post.message.parts.map(({ kind }) => kind);
    expect(kinds.flatMap((kind, i) => (kind === 'buttons' ? [kinds[i - 1]] : []))).toEqual(['list', 'list', 'list']);
    expect(textOf(post)).toContain('Question 3 of 3');
    expect(await tap(bot, post, '2C', at('10:00'))).toMatch(/^C saved for question 2\./);
    expect(await tap(bot, post, '3D', at('10:00'))).toMatch(/^D saved for question 3\./);
    const before = bot.platform.calls.length;
    const done: string[][] = [];
    for (let second = 0; second < 9; second++) {
      await bot.tick(monday('17:00').add({ seconds: second }));
      done.push(bot.platform.calls.slice(before).map(({ method }) => method));
    }
    // Closed at once, the answers after the taps that were under way, each with its edit; then the line in the channel.
    const closing = ['edit', 'post', 'edit', 'post', 'edit', 'post', 'edit', 'post'];
    expect(done).toEqual([1, 1, 1, 3, 5, 7, 8, 8, 8].map(calls => closing.slice(0, calls)));
    expect(labelsOf(post)).toEqual(['Try it', 'Try it', 'Try it']);
    const texts = inThread(post).map(textOf);
    expect(texts.map(text => text.split('\n')[0])).toEqual([1, 2, 3].map(i => `Question ${i} of 3`));
    expect(texts.map(text => text.includes('Team goal'))).toEqual([false, false, true]);
    expect(texts[2]).toMatch(/Your team: \d+% right. Together you have met \d of 15 topics/);
  });
});

describe('quiz now', () => {
  it('opens a round at once for as long as is said, and keeps the daily one', async () => {
    const reply = said(await bot.command('quiz now 2m', { ...asAdmin, at: later({ minutes: -30 }) }));
    expect(reply.text).toBe('A round opens here now. It closes at 08:32 UTC.');
    await settle(bot, monday('08:30'));
    expect(textOf(only(postsIn(bot)))).toContain('Open until 08:32 UTC');
    await settle(bot, monday('08:32'));
    await settle(bot, morning);
    expect(postsIn(bot)).toHaveLength(2);
    expect(bot.platform.posts).toHaveLength(3);
    expect(textOf(only(postsIn(bot).slice(1)))).not.toContain('It opened late');
  });

  it('asked for twice in a moment opens one', async () => {
    const now = { ...asAdmin, at: monday('08:00') };
    const replies = await Promise.all([bot.command('quiz now 1h', now), bot.command('quiz now 1h', now)]);
    expect(replies.filter(reply => said(reply).text.startsWith('A round opens here now.'))).toHaveLength(1);
    await settle(bot, monday('08:00'));
    only(postsIn(bot));
  });
});
