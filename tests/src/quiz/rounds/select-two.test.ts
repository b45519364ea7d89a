import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlaceRef, UserRef } from '../../../../src/chat.ts';
import { buttonsOf } from '../../../../src/text/build.ts';
import { databases } from '../../../databases.ts';
import { createMemoryAdapter } from '../../../memory-adapter.ts';
import { asBob, type Bot, general, openBot, said } from '../../bot.ts';
import { copyOfGuide } from '../../knowledge/guides.ts';
import { secondGuideFolder } from '../../prepared.ts';
import { button, labelsOf, monday, only, openTeam, postsIn, press, settle, tap, textOf } from '../team.ts';

const asCat = { user: 'T1/cat' as UserRef, userName: 'Cat' };
const at = (time: string) => ({ at: monday(time) });

/** A guide whose only question asks for two options. */
async function guideOfTwo(): Promise<string> {
  const water = await readFile(join(secondGuideFolder, 'quiz/water.yaml'), 'utf8');
  const { folder, write, remove } = await copyOfGuide(afterAll);
  for (const topic of ['black-tea', 'green-tea', 'matcha', 'oolong']) await remove(`quiz/${topic}.yaml`);
  await write('quiz/water.yaml', water.slice(water.indexOf('- id: water-03')));
  return folder;
}

/** The letters of the two right options of the post, and of the three others. */
function lettersIn(bot: Bot, post: ReturnType<typeof postsIn>[number]) {
  const options = bot.guide.bank[0]?.options ?? [];
  const shown = buttonsOf(post.message).map(({ label, spoken = '' }) => {
    const option = options.find(({ text }) => spoken === `${label}: ${text}`);
    return { label, right: option?.right === true };
  });
  const of = (right: boolean) => shown.filter(one => one.right === right).map(({ label }) => label);
  const [[one = '', two = ''], [wrong = '', other = '']] = [of(true), of(false)];
  return { one, two, wrong, other };
}

/** One for all tests here, as the bot learns from each guide that it meets. */
let folder: string;
beforeAll(async () => {
  folder = await guideOfTwo();
});

describe.each(databases)('a round that asks for two options on $name', ({ create }) => {
  let url: string;
  let bot: Bot;
  const platform = () => bot.platform;
  beforeEach(async () => {
    url = await create();
    bot = await openTeam({ folder, url, withPairs: true });
  });

  async function opened() {
    await settle(bot, monday('09:00'));
    return only(postsIn(bot));
  }
  const choices = async () => (await bot.store.quiz.picksOf(general)).map(one => one.choices);

  it('takes two taps, tells what is chosen, and lets each be taken back', async () => {
    const post = await opened();
    expect(labelsOf(post)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(textOf(post)).toContain('(Select TWO.)');
    expect(await tap(bot, post, 'C', at('10:00'))).toBe('C saved. Pick one more until 17:00 UTC.');
    const whole = 'A and C saved. You can change it until 17:00 UTC; tap one again to take it back.';
    expect(await tap(bot, post, 'A', at('10:01'))).toBe(whole);
    expect(await tap(bot, post, 'D', at('10:02'))).toBe(
      'You have A and C already. Tap one of them again to take it back, until 17:00 UTC.',
    );
    expect(await tap(bot, post, 'A', at('10:03'))).toBe('A taken back; C stays. Pick one more until 17:00 UTC.');
    expect(await tap(bot, post, 'C', at('10:04'))).toBe('C taken back. Pick two until 17:00 UTC.');
    expect(await choices()).toEqual([[]]);
    expect(await tap(bot, post, 'E', at('10:05'))).toBe('E saved. Pick one more until 17:00 UTC.');
    expect(await choices()).toHaveLength(1);
  });

  it('counts whole answers alone: on the post, in the reveal, for points and streaks', async () => {
    const post = await opened();
    const { one, two, wrong } = lettersIn(bot, post);
    const asAnn = {};
    for (const [letter, who] of [
      [one, asAnn],
      [two, asAnn],
      [wrong, asBob],
      [one, asBob],
      [two, asCat],
    ] as const)
      await tap(bot, post, letter, { ...who, ...at('10:00') });
    await settle(bot, monday('10:02'), 3);
    expect(textOf(post)).toContain('2 people have answered.');
    await settle(bot, monday('17:00'));
    const reveal = only(postsIn(bot, `memory:thread:${post.ref}` as PlaceRef));
    const text = textOf(reveal);
    const [first, second] = [one, two].toSorted();
    expect(text).toContain(`Answer: ${first} and ${second}`);
    expect(text).toContain('2 picks of two options');
    expect(text).toMatch(new RegExp(`${one} \\(right\\)\\W+2\\b`));
    expect(text).toMatch(new RegExp(`${two} \\(right\\)\\W+1\\b`));
    const result = async (who: object) =>
      said(await bot.press(button(reveal, 'My result').action, { ...who, ...at('17:05') })).text;
    expect(await result(asAnn)).toMatch(/That is right\.\n+1 of 1 point\./);
    expect(await result(asBob)).toMatch(/Right are \w, .+, and \w, .+\.\n+0 of 1 point\./);
    const half = await result(asCat);
    expect(half).toMatch(new RegExp(`you picked only ${two}, .+, so it did not count as answered`));
    expect(half).toContain('0 of 1 point.');
    const streak = 'Streak: 1 round answered';
    expect([await result(asAnn), await result(asBob), half].map(said => said.includes(streak))).toEqual([
      true,
      true,
      false,
    ]);
    expect(await bot.store.quiz.itemStats()).toEqual([{ item: 'water-03', answered: 2, right: 1, reports: 0 }]);
    expect(await bot.store.quiz.askedIn(general)).toMatchObject([[{ answered: 2, right: 1 }]]);
    expect(await bot.store.quiz.lastPlayed(general, 1)).toMatchObject([{ answered: 2 }]);
  });

  it('pauses where nobody gave a whole answer, as where nobody answered', async () => {
    const post = await opened();
    await tap(bot, post, 'A', at('10:00'));
    await settle(bot, monday('17:00'));
    expect(await bot.store.quiz.lastPlayed(general, 1)).toMatchObject([{ answered: 0 }]);
    expect(textOf(post)).toContain('Nobody has answered.');
  });

  it('takes a double click for one tap', async () => {
    const post = await opened();
    const replies = await Promise.all(['A', 'A'].map(label => tap(bot, post, label, at('10:00'))));
    expect(replies).toEqual(Array(2).fill('A saved. Pick one more until 17:00 UTC.'));
    expect(await tap(bot, post, 'A', at('10:00:00.999'))).toMatch(/^A saved/);
    expect(await tap(bot, post, 'A', at('10:00:01'))).toMatch(/^A taken back/);
    expect(await tap(bot, post, 'A', at('10:00:01.5'))).toMatch(/^A taken back/);
    // Other options in quick succession are no double click.
    const quick: string[] = [];
    for (const label of ['A', 'C', 'A', 'C', 'C'])
      quick.push(await tap(bot, post, label, at(`10:00:05.${quick.length}`)));
    expect(quick.at(-1)).toMatch(/^C taken back. Pick two/);
  });

  it('does each event once, however often and wherever it is delivered', async () => {
    const post = await opened();
    const twin = await openBot({ withPairs: true, folder, url, platform: platform() });
    const once = { ...at('10:00'), eventId: 'one tap' };
    const replies = await Promise.all([bot, twin, bot, twin].map(one => press(one, post, 'A', once)));
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['message', 'none', 'none', 'none']);
    expect(await tap(bot, post, 'B', at('10:01'))).toMatch(/^A and B saved/);
    // A repeat that comes after another tap takes nothing back either.
    expect(await press(twin, post, 'A', { ...once, ...at('10:05') })).toEqual({ kind: 'none' });
    expect((await choices()).flat()).toHaveLength(2);
  });

  it('saves no third option and loses none, whoever taps in two processes at once', async () => {
    const post = await opened();
    const twin = await openBot({ withPairs: true, folder, url, platform: platform() });
    const people = Array.from({ length: 12 }, (_, i) => ({ user: `T1/p${i}` as UserRef, userName: `P${i}` }));
    await Promise.all(
      people.flatMap((who, i) =>
        ['A', 'B', 'C'].map((label, n) => tap((i + n) % 2 ? bot : twin, post, label, { ...who, ...at('10:00') })),
      ),
    );
    const picks = await bot.store.quiz.picksOf(general);
    expect(picks).toHaveLength(people.length);
    expect(picks.map(one => new Set(one.choices).size)).toEqual(people.map(() => 2));
  });

  it('goes on after a restart with what was chosen', async () => {
    const post = await opened();
    await tap(bot, post, 'D', at('10:00'));
    const again = await openBot({ withPairs: true, folder, url, platform: platform() });
    expect(await tap(again, post, 'B', at('10:30'))).toMatch(/^B and D saved/);
  });

  it('is tried and practised until two are chosen, by buttons that hold the first', async () => {
    const post = await opened();
    const { one, two, wrong } = lettersIn(bot, post);
    await tap(bot, post, one, at('10:00'));
    await settle(bot, monday('17:00'));
    const tried = said(await bot.press(button(post, 'Try it').action, at('17:05')));
    expect(tried.labels).toEqual(['A', 'B', 'C', 'D', 'E']);
    const first = said(await bot.press(tried.action(one), at('17:06')));
    expect(first).toMatchObject({ mode: 'replace', audience: 'caller', labels: ['A', 'B', 'C', 'D', 'E'] });
    expect(first.text).toContain(`${one} chosen. Pick one more, or tap it again to take it back.`);
    expect(first.text).not.toContain('Answer');
    const back = said(await bot.press(first.action(one), at('17:07')));
    expect(back.text).not.toContain('chosen');
    // A restart in between: all that is known stands in the button.
    const again = await openBot({ withPairs: true, folder, url, platform: createMemoryAdapter() });
    const right = said(await again.press(first.action(two), at('17:08')));
    const both = [one, two].toSorted().join(' and ');
    expect(right.text).toMatch(new RegExp(`^You picked ${both}: that is right\\.\nAnswer: ${both}`));
    const half = said(await again.press(first.action(wrong), at('17:09')));
    expect(half.text).toMatch(new RegExp(`: only ${one} is right\\.`));
    for (const chosen of ['01', '00', '012', '9']) {
      const forged = said(await again.press(`1:x:water-03:01234:2::${chosen}`, at('17:10')));
      expect(forged.text, chosen).toMatch(
        chosen === '9' ? /Pick one more/ : /^This question is not known here any more/,
      );
    }
  });
});
