import { describe, expect, it } from 'vitest';
import { rightOptions } from '../../../src/rules/options.ts';
import { createSqlite, databases, query } from '../../databases.ts';
import { asAdmin, asBob, type Bot, type From, inDirect, later, morning, openBot, type Said, said } from '../bot.ts';
import { settle } from '../quiz/team.ts';

const itemIn = ({ guide }: Pick<Bot, 'guide'>, text: string) => guide.bank.find(({ stem }) => text.includes(stem));

/** The letters of the right options of a question as it is shown, or of as many wrong ones. */
function lettersOf(bot: Bot, { text }: Said, right: boolean): string[] {
  const options = itemIn(bot, text)?.options ?? [];
  const lines = text.split('\n');
  return options
    .filter(option => (option.right === true) === right)
    .flatMap(option => /^- (\w)\./.exec(lines.find(line => line.endsWith(`. ${option.text}`)) ?? '')?.[1] ?? [])
    .slice(0, rightOptions(options).length);
}

const begin = async (bot: Bot, text = 'mock 10', from: From = {}) => said(await bot.command(text, from));
const press = async (bot: Bot, shown: Said, label: string, from: From = {}) =>
  said(await bot.press(shown.action(label), from));
async function answer(bot: Bot, shown: Said, right: boolean, from: From = {}): Promise<Said> {
  let last = shown;
  for (const letter of lettersOf(bot, shown, right)) last = await press(bot, last, letter, from);
  return last;
}
/** Answers each question from the one shown on, the first `wrong` of them wrong; the last message. */
async function answerAll(bot: Bot, first: Said, wrong = 0, from: From = {}): Promise<Said> {
  let shown = first;
  for (let number = 0; ; number++) {
    shown = await answer(bot, shown, number >= wrong, from);
    if (!shown.labels.includes('Next')) return shown;
    shown = await press(bot, shown, 'Next', from);
  }
}
const chosen = ({ buttons }: Said) => buttons.filter(({ style }) => style === 'primary').map(({ label }) => label);
const reviews = async (url: string) =>
  (await query(url, "select * from reviews where way = 'mock' order by at, source")) as Record<string, unknown>[];
/** Another process; SQLite waits for one without giving way to it, so there it is the same. */
const twinOf = async (bot: Bot, url: string, withPairs = false) =>
  url.startsWith('sqlite') ? bot : await openBot({ url, withPairs });
const idIn = (shown: Said) => shown.action('Overview').split(':')[2] ?? '';

describe.each(databases)('a mock exam on $name', ({ create }) => {
  it('tells nothing before its end, and then all', async () => {
    const url = await create();
    const bot = await openBot({ url, withPairs: true });
    const first = await begin(bot, 'mock');
    expect(first).toMatchObject({ audience: 'caller', mode: 'new' });
    expect(first.text).toContain('Mock exam: 1 of 20');
    let shown = first;
    for (let number = 1; number <= 20; number++) {
      const tapped = await answer(bot, shown, number > 6);
      expect(tapped).toMatchObject({ mode: 'replace', audience: 'caller' });
      expect(tapped.text).not.toMatch(/that is right|not it|Exam tip|Why not/);
      expect(chosen(tapped)).toEqual(lettersOf(bot, shown, number > 6).sort());
      expect(tapped.text).toContain(`${number} of 20 answered`);
      shown = number < 20 ? await press(bot, tapped, 'Next') : tapped;
    }
    expect(await reviews(url)).toEqual([]);
    const result = await press(bot, shown, 'Hand in');
    expect(result.mode).toBe('replace');
    expect(result.text).toContain('Mock exam: 14 of 20 right');
    expect(result.text).toContain('70% right. That is about the level of a pass at 72%.');
    expect(result.text).toContain('Right by topic, in percent');
    expect(result.labels).toEqual(['1', '2', '3', '4', '5', '6', 'Review these', 'Another mock exam']);
    const rows = await reviews(url);
    expect(rows).toHaveLength(20);
    expect(rows.filter(({ correct }) => Number(correct) === 1)).toHaveLength(14);

    const miss = await press(bot, result, '2');
    expect(miss.text).toMatch(/You picked .*: (that is not it|only . is right)/);
    expect(miss.text).toContain('Why not the others');
    expect((await press(bot, miss, 'Next miss')).text).toContain('Mock exam: 3 of 20');
    expect((await press(bot, miss, 'Result')).text).toBe(result.text);
    const review = await press(bot, result, 'Review these');
    expect(review).toMatchObject({ mode: 'new' });
    expect(review.text).toContain('Review: 1 of 6');
    expect(await reviews(url)).toHaveLength(20);
  });

  it('goes on after a crash and on another device, with all that was chosen and marked', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const first = await begin(bot);
    const tapped = await answer(bot, first, true);
    const second = await press(bot, tapped, 'Next');
    const marked = await press(bot, second, 'Mark for later');
    expect(marked.text).toContain('Mock exam: 2 of 10, marked');
    await press(bot, await press(bot, marked, 'Skip'), 'A');
    const twin = await openBot({ url });
    const fourth = await begin(twin, 'mock', inDirect);
    expect(fourth.text).toContain('Mock exam: 4 of 10');
    const overview = await press(twin, fourth, 'Overview');
    expect(overview.text).toContain('Answered: 1, 3');
    expect(overview.text).toContain('Open: 2, 4 to 10');
    expect(overview.text).toContain('Marked: 2');
    expect(overview.labels).toEqual(['1', '2 ⚑', ...'3456789'.split(''), '10', 'Go on', 'Hand in']);
    expect(chosen(await press(twin, overview, '1'))).toEqual(chosen(tapped));
    const back = await press(twin, overview, '2 ⚑');
    expect((await press(twin, back, 'Unmark')).text).not.toContain('marked');
    // The buttons of before still do what they say.
    expect((await press(twin, first, 'Skip')).text).toContain('Mock exam: 2 of 10');
  });

  it('asks before it is handed in with open questions, and counts them as not right', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const tapped = await answer(bot, await begin(bot), true);
    const asked = await press(bot, tapped, 'Hand in');
    expect(asked.text).toContain('9 questions are still open: 2 to 10.');
    expect((await press(bot, asked, 'Go on')).text).toContain('Mock exam: 2 of 10');
    const result = await press(bot, asked, 'Hand in as it is');
    expect(result.text).toContain('Mock exam: 1 of 10 right');
    expect((await press(bot, result, '2')).text).toContain('You left it open.');
    expect(await reviews(url)).toHaveLength(1);
  });

  it('counts two taps at once as one, and hands in once', async () => {
    const url = await create();
    const bot = await openBot({ url, withPairs: true });
    let shown = await begin(bot);
    while (!shown.text.includes('(Select TWO.)')) shown = await press(bot, shown, 'Skip');
    const [a = '', b = ''] = ['A', 'B'].map(label => shown.action(label));
    const twin = await twinOf(bot, url, true);
    await Promise.all([bot.press(a), twin.press(a), bot.press(b), twin.press(b), bot.press(a)]);
    expect(await query(url, 'select length(choices) as n from mock_answers')).toEqual([{ n: 2 }]);
    const both = said(await bot.press(a));
    expect(chosen(both)).toEqual(['A', 'B']);
    // A third one changes nothing until one is taken back.
    expect(chosen(await press(bot, both, 'C'))).toEqual(['A', 'B']);
    expect(chosen(await press(bot, both, 'A'))).toEqual(['B']);
    expect(chosen(await press(bot, both, 'C'))).toEqual(['B', 'C']);
    const sure = both.action('Hand in').replace(/:h:/, ':y:');
    const results = await Promise.all([bot.press(sure), twin.press(sure), bot.press(sure)]);
    expect(new Set(results.map(reply => said(reply).text)).size).toBe(1);
    expect(await reviews(url)).toHaveLength(1);
    const late = said(await bot.press(a));
    expect(late.text).toContain('of 10 right');
    expect(await query(url, 'select * from mock_answers')).toEqual([]);
  });

  it('keeps what is tapped while it is handed in, or says that it came too late', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const twin = await twinOf(bot, url);
    for (let turn = 0; turn < 5; turn++) {
      let shown = await answer(bot, await begin(bot), true);
      const taps: string[] = [];
      while (shown.labels.includes('Next') || shown.labels.includes('Skip')) {
        shown = await press(bot, shown, shown.labels.includes('Next') ? 'Next' : 'Skip');
        taps.push(shown.action(lettersOf(bot, shown, true)[0] ?? ''));
      }
      const sure = shown.action('Hand in').replace(/:h:/, ':y:');
      const half = Math.floor(taps.length / 2);
      const [before, result, after] = await Promise.all([
        Promise.all(taps.slice(0, half).map(tap => twin.press(tap))),
        bot.press(sure),
        Promise.all(taps.slice(half).map(tap => twin.press(tap))),
      ]);
      const taken = [...before, ...after].filter(reply => !said(reply).text.includes('10 right')).length;
      expect(said(result).text).toContain(`${taken + 1} of 10 right`);
    }
  });

  it('is handed in by the time of receipt once its time is over', async () => {
    const url = await create();
    const bot = await openBot({ url });
    const first = await begin(bot, 'mock 10 30m');
    expect(first.text).toContain('It ends at 10:30 Europe/Paris.');
    const second = await press(bot, await answer(bot, first, true), 'Next');
    const inTime = await answer(bot, second, true, { at: later({ minutes: 30 }).subtract({ milliseconds: 1 }) });
    expect(inTime.text).toContain('2 of 10 answered');
    const third = await press(bot, inTime, 'Next');
    const late = await answer(bot, third, true, { at: later({ minutes: 30 }) });
    expect(late.text).toContain('Its time was over');
    expect(late.text).toContain('Mock exam: 2 of 10 right');
    const [handed] = await bot.store.study.lastMocks(bot.origin.person);
    expect(handed?.handed).toEqual(later({ minutes: 30 }));
    expect(await reviews(url)).toHaveLength(2);
    expect((await begin(bot, 'mock', { at: later({ hours: 1 }) })).text).toContain('Mock exam: 1 of 20');
  });
});

describe('a mock exam', () => {
  it('is one at a time', async () => {
    const bot = await openBot();
    const first = await begin(bot);
    const again = await begin(bot, 'mock 40');
    expect(again.text).toContain('You are still at this mock exam.');
    expect(again.text).toContain('Mock exam: 1 of 10');
    expect(idIn(again)).toBe(idIn(first));
    expect((await begin(bot, 'mock', asBob)).text).toContain('Mock exam: 1 of 20');
    const both = await Promise.all([begin(bot, 'mock', { ...asBob }), begin(bot, 'mock 30', { ...asBob })]);
    expect(new Set(both.map(idIn)).size).toBe(1);
  });

  it('is handed in by words only where one is open, and after a question', async () => {
    const bot = await openBot();
    for (const words of ['hand in', 'submit my exam', 'hand in my mock exam']) {
      const none = await begin(bot, words);
      expect(none.text, words).toContain('You are at no mock exam');
      expect(none.labels, words).toEqual(['Mock exam']);
    }
    expect(await bot.store.study.openMock(bot.origin.person)).toBeNull();
    const first = await begin(bot);
    expect((await begin(bot, 'hand in')).labels).toEqual(['Go on', 'Hand in as it is']);
    await answerAll(bot, first);
    expect((await begin(bot, 'hand in')).labels).toContain('Hand in');
    expect(await bot.store.study.openMock(bot.origin.person)).not.toBeNull();
  });

  it('that is out of time is handed in by words', async () => {
    const bot = await openBot();
    await answer(bot, await begin(bot, 'mock 10 30m'), true);
    expect((await begin(bot, 'hand in', { at: later({ hours: 1 }) })).text).toContain('1 of 10');
    expect(await bot.store.study.openMock(bot.origin.person)).toBeNull();
  });

  it('has an overview in pages where it is long', async () => {
    const bot = await openBot();
    const overview = await press(bot, await begin(bot, 'mock 40'), 'Overview');
    expect(overview.buttons.length).toBeLessThanOrEqual(25);
    const second = await press(bot, overview, '21 to 40');
    expect(second.labels).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `${i + 21}`),
      'Go on',
      '1 to 20',
      'Hand in',
    ]);
    const result = await press(
      bot,
      await press(bot, await answer(bot, await press(bot, second, '40'), false), 'Hand in'),
      'Hand in as it is',
    );
    expect(result.buttons.length).toBeLessThanOrEqual(25);
    expect((await press(bot, result, 'Missed, page 2')).labels).toContain('40');
  });

  it('shows the last five results side by side', async () => {
    const bot = await openBot();
    let result: Said | undefined;
    for (let turn = 0; turn < 7; turn++) {
      const from = { at: later({ hours: 24 * turn }) };
      result = await press(bot, await answerAll(bot, await begin(bot, 'mock 10', from), turn, from), 'Hand in', from);
      expect(result.text).toContain(`${10 - turn} of 10 right`);
    }
    expect(result?.text).toContain('Sunday 8 March');
    expect(result?.text).not.toContain('Monday 2 March');
    expect(result?.text).toContain('Wednesday 4 March');
    expect(await bot.store.study.lastMocks(bot.origin.person)).toHaveLength(5);
  });

  it('takes wrong sizes and times for what they are', async () => {
    const bot = await openBot();
    for (const text of ['mock 9', 'mock 41', 'mock 20 0m', 'mock 301m', 'mock 6h'])
      expect((await begin(bot, text)).text).toContain('From 10 to 40 questions');
    expect(await bot.store.study.openMock(bot.origin.person)).toBeNull();
  });

  it('answers old and forged buttons and changes nothing', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const first = await begin(bot);
    const id = idIn(first);
    expect(said(await bot.press(first.action('A'), asBob)).text).toContain('over, or was not yours');
    expect(said(await bot.press(first.action('Hand in').replace(/:h:/, ':y:'), asBob)).text).toContain('not yours');
    for (const rest of ['c:10:0:1', 'c:0:9:1', 'k:99:0:1', 's:10:0:0', 'o:999:0:0', 'r:0:0:0', 'm:3:0:0', 'a:0:0:0'])
      expect(said(await bot.press(`1:z:${id}:${rest}`)).text).toContain('Mock exam: ');
    for (const action of ['1:z:nobody:c:0:0:1', '1:z::s:0:0:0', `1:z:${id}:q:0:0:0`, `1:z:${id}:c:0:0:2`, '1:m:x:0'])
      expect(said(await bot.press(action)).text).toMatch(/over, or was not yours|older message/);
    expect(await query(url, 'select * from mock_answers')).toEqual([]);
    expect(said(await bot.press('1:m:999:999')).text).toContain('Mock exam: 1 of 10');
    const result = await press(bot, await press(bot, await answer(bot, first, true), 'Hand in'), 'Hand in as it is');
    const [one] = await reviews(url);
    for (const rest of ['c:1:0:1', 'k:1:0:1', 'y:0:0:0', 's:1:0:0', 'r:9:0:0', 'm:0:0:0', 'm:77:0:0'])
      expect(said(await bot.press(`1:z:${id}:${rest}`)).text).toMatch(/1 of 10 right|cannot be shown just now/);
    expect(await reviews(url)).toEqual([one]);
    expect(result.text).toContain('1 of 10 right');
  });

  it('leaves out what left the guide, and says so', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const second = await press(bot, await answer(bot, await begin(bot), true), 'Next');
    const asked = itemIn(bot, second.text)?.id ?? '';
    await query(url, `update mocks set questions = replace(questions, '"${asked}"', '"gone-01"')`);
    const gone = said(await bot.press(second.action('A')));
    expect(gone.text).toContain('This question has left the guide');
    const result = await press(bot, await press(bot, gone, 'Hand in'), 'Hand in as it is');
    expect(result.text).toContain('1 of 9 right');
    expect(result.text).toContain('1 question counts neither way');
    expect(result.labels).not.toContain('2');
  });

  it('never shows, takes or explains what a round asks now', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const first = await begin(bot);
    const tapped = await answer(bot, first, false);
    await bot.command('quiz now 1h', asAdmin);
    await settle(bot, morning);
    await query(url, `update round_questions set item = '${itemIn(bot, first.text)?.id}'`);
    const covered = said(await bot.press(tapped.action('B')));
    expect(covered.text).toContain('An open round asks this question just now');
    expect(covered.text).not.toContain(itemIn(bot, first.text)?.stem);
    const second = await press(bot, covered, 'Next');
    const result = await press(bot, await press(bot, await answer(bot, second, true), 'Hand in'), 'Hand in as it is');
    expect(result.text).toContain('1 of 9 right');
    expect(result.text).not.toContain(itemIn(bot, first.text)?.stem.slice(0, 40));
    expect(await reviews(url)).toHaveLength(1);
    const fresh = await openBot({ url });
    const [asked] = (await query(url, 'select item from round_questions')) as { item: string }[];
    await begin(fresh, 'mock 40');
    const mock = await fresh.store.study.openMock(fresh.origin.person);
    expect(mock?.questions).toHaveLength(40);
    expect(mock?.questions.map(({ item }) => item)).not.toContain(asked?.item);
  });

  it('covers what was taken out of a round, and counts it neither way', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const first = await begin(bot);
    const tapped = await answer(bot, first, false);
    await bot.command('quiz now 1h', asAdmin);
    await settle(bot, morning);
    const item = itemIn(bot, first.text)?.id ?? '';
    await query(url, `update round_questions set item = '${item}'`);
    const [round] = await bot.store.quiz.roundsOf(bot.origin.place);
    await bot.press(`1:v:${round?.key}:0`, asAdmin);
    const second = await answer(bot, await press(bot, tapped, 'Next'), true);
    expect((await press(bot, second, 'Back')).text).toContain('This question was taken out of a round as wrong');
    const result = await press(bot, await press(bot, second, 'Hand in'), 'Hand in as it is');
    expect(result.text).toContain('1 of 9 right');
    expect(await reviews(url)).toHaveLength(1);
    await begin(bot, 'mock 40');
    const mock = await bot.store.study.openMock(bot.origin.person);
    expect(mock?.questions.map(({ item: one }) => one)).not.toContain(item);
  });

  it('leaves nothing where nothing was answered', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const sure = await press(bot, await begin(bot), 'Hand in');
    expect((await press(bot, sure, 'Hand in as it is')).text).toContain('Nothing was answered, so it does not count.');
    expect(await query(url, 'select * from mocks')).toEqual([]);
  });

  it('keeps each answer on the day on which it was given', async () => {
    const url = await createSqlite();
    const bot = await openBot({ url });
    const tapped = await answer(bot, await begin(bot), true);
    const next = { at: later({ hours: 24 }) };
    const second = await answer(bot, await press(bot, tapped, 'Next', next), true, next);
    await press(bot, await press(bot, second, 'Hand in', next), 'Hand in as it is', next);
    const days = (await reviews(url)).map(({ day }) => Number(day)).sort();
    expect((days[1] ?? 0) - (days[0] ?? 0)).toBe(1);
  });

  it('takes a repeat of an event for what it is', async () => {
    const bot = await openBot();
    const first = await begin(bot);
    const from = { eventId: 'twice' };
    expect((await press(bot, first, 'A', from)).text).toContain('A chosen.');
    expect(await bot.press(first.action('B'), from)).toEqual({ kind: 'none' });
  });
});
