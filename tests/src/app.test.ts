import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../src/chat.ts';
import { commandSpecs, parseRequest } from '../../src/commands.ts';
import { greeting } from '../../src/replies.ts';
import { asAdmin, asBob, type Bot, inDirect, inThread, morning, openBot, said } from './bot.ts';
import { secondGuideFolder } from './prepared.ts';

const driftQuestion = 'what detects drift?';
const pricing = 'how much does Model Monitor cost per hour?';
const outsider = 'who won the football world cup in 1998?';
const random = { place: 'T1/random' as PlaceRef };

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});

describe('a question', () => {
  it('by command in a channel is answered to the asker alone, who can share it', async () => {
    const { text, labels, audience, mode } = said(await bot.command(driftQuestion));
    expect({ audience, mode }).toEqual({ audience: 'caller', mode: 'new' });
    expect(text).toContain('Model Monitor watches models in production');
    expect(text).toContain('Exam tip: ');
    expect(text).toContain(`Model quality & lifecycle › Model Monitor · guide ${bot.guide.version}`);
    expect(labels).toEqual(['Share', 'Quiz me', 'Clarify', 'Model Dashboard', 'Pipelines', 'Helpful', 'Not helpful']);
  });

  it('in a direct message has nobody to be shared with', async () => {
    for (const reply of [await bot.mention(driftQuestion, inDirect), await bot.command(driftQuestion, inDirect)]) {
      const { text, labels, audience } = said(reply);
      expect(audience).toBe('caller');
      expect(text).toContain('Model Monitor');
      expect(labels).not.toContain('Share');
      expect(labels).toContain('Helpful');
    }
  });

  it.each([
    ['a channel', {}],
    ['a thread', inThread],
  ])('by mention in %s is answered where it was asked', async (_, where) => {
    const { text, labels, audience } = said(await bot.mention(driftQuestion, where));
    expect(audience).toBe('place');
    expect(labels).not.toContain('Share');
    expect(text).not.toContain(driftQuestion);
  });

  it('gets the same answer from anybody, at any time', async () => {
    const ofAnn = said(await bot.command(driftQuestion));
    const ofBob = said(await (await openBot()).command(driftQuestion, { ...asBob, ...random }));
    expect(ofBob.text).toBe(ofAnn.text);
  });

  it('of another guide is answered from that guide alone', async () => {
    const tea = await openBot({ folder: secondGuideFolder });
    const { text } = said(await tea.command('why does my green tea taste bitter?'));
    expect(text).toContain('Green tea is made from leaves');
    const replies = [await tea.command('help'), await tea.command('topics'), await tea.command('compare')];
    for (const reply of replies) expect(said(reply).text).not.toMatch(/sagemaker|smgov/i);
    expect(said(replies[2] ?? { kind: 'none' }).text).toMatch(/compare \w+ tea vs/);
  });
});

describe('who sees an answer', () => {
  it('is everybody if the asker says so, with the question above it', async () => {
    const { text, labels, audience } = said(await bot.command(`ask publicly ${driftQuestion}`));
    expect(audience).toBe('place');
    expect(text).toMatch(/^“what detects drift\?”/);
    expect(labels).not.toContain('Share');
  });

  it('is set for a place by its admins, and read by everybody', async () => {
    expect(said(await bot.command('answers')).text).toContain('Only the asker');
    expect(said(await bot.command('answers publicly', asAdmin)).text).toContain('everybody here');
    expect(said(await bot.command('answers', asBob)).text).toContain('Everybody here');
    expect(said(await bot.command(driftQuestion, asBob)).audience).toBe('place');
    expect(said(await bot.command(driftQuestion, random)).audience).toBe('caller');
    expect(said(await bot.command(driftQuestion, inDirect)).audience).toBe('caller');
    expect(said(await bot.command('topics')).audience).toBe('place');

    await bot.command('answers privately', asAdmin);
    expect(said(await bot.command(driftQuestion)).audience).toBe('caller');
  });

  it('is nothing to be set in private', async () => {
    for (const text of ['answers', 'answers publicly'])
      expect(said(await bot.command(text, { ...inDirect, ...asAdmin })).text).toContain('Here only you and I');
  });

  it('is not set by anybody else', async () => {
    expect(said(await bot.command('answers publicly')).text).toContain('Only admins');
    expect(said(await bot.command(driftQuestion)).audience).toBe('caller');
  });

  it('is the asker’s word before the setting of the place', async () => {
    await bot.command('answers publicly', asAdmin);
    expect(said(await bot.command(`ask privately ${driftQuestion}`)).audience).toBe('caller');
    expect(said(await bot.mention(`ask privately ${driftQuestion}`)).audience).toBe('caller');
    expect(said(await bot.command(`ask publicly ${driftQuestion}`, inDirect)).audience).toBe('caller');
  });
});

describe('what the guide does not cover', () => {
  it('is told to the asker alone, even where answers are public', async () => {
    await bot.command('answers publicly', asAdmin);
    for (const text of [pricing, outsider, `ask publicly ${pricing}`]) {
      const miss = said(await bot.command(text));
      expect(miss.audience).toBe('caller');
      expect(miss.text).toMatch(/^(?:> .*\n)?The guide does not (?:cover that|say that about)/m);
      expect(miss.labels).not.toContain('Helpful');
    }
  });

  it('is told where a mention asked it, unless in private', async () => {
    expect(said(await bot.mention(pricing)).audience).toBe('place');
    expect(said(await bot.mention(pricing, inDirect)).audience).toBe('caller');
    expect(said(await bot.mention(`ask privately ${pricing}`)).audience).toBe('caller');
  });

  it('is noted for the curators, without the asker', async () => {
    expect(said(await bot.command(pricing)).text).toContain('was noted for the curators, without your name');
    await bot.mention(pricing.toUpperCase(), asBob);
    await bot.command(driftQuestion);
    const gaps = await bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10);
    expect(gaps.map(({ reason, question, count }) => [reason, question.toLowerCase(), count])).toEqual([
      ['none', pricing.toLowerCase(), 2],
    ]);
    expect(JSON.stringify(gaps)).not.toMatch(/ann|bob/);
  });
});

describe('the same event twice', () => {
  it('has one effect, whatever it is', async () => {
    const open = said(await bot.command(driftQuestion)).action('Clarify');
    const once = { eventId: 'the-same' };
    for (const again of [
      () => bot.command(pricing, { eventId: 'a' }),
      () => bot.command(driftQuestion, { eventId: 'found' }),
      () => bot.command('thanks', { eventId: 'aside' }),
      () => bot.command('42', { eventId: 'nothing asked' }),
      () => bot.mention(driftQuestion, { eventId: 'b' }),
      () => bot.press(open, { eventId: 'c' }),
      () => bot.submit('forged', {}, { eventId: 'd' }),
      () => bot.command('help', once),
    ]) {
      expect((await again()).kind).toBe('message');
      expect(await again()).toEqual({ kind: 'none' });
    }
    expect(await bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10)).toMatchObject([{ count: 1 }]);
  });

  it.each(['help', pricing, driftQuestion])('is answered by one of several at the same moment: %s', async text => {
    const replies = await Promise.all([1, 2, 3].map(() => bot.command(text, { eventId: 'x' })));
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['message', 'none', 'none']);
  });

  it('may be typed as often as the user types: suggestions have no effect', async () => {
    const typing = () => bot.suggest('dri', { eventId: 'typing' });
    expect(await typing()).toEqual(await typing());
  });
});

describe('commands', () => {
  it('help shows examples, and admin words to admins alone', async () => {
    const toAll = said(await bot.command('help'));
    const toAdmin = said(await bot.mention('help', asAdmin));
    expect([toAll.audience, toAdmin.audience]).toEqual(['caller', 'place']);
    for (const { summary, admin, inHelp } of commandSpecs) {
      expect(toAdmin.text.includes(`: ${summary}`)).toBe(inHelp);
      expect(toAll.text.includes(`: ${summary}`)).toBe(inHelp && !admin);
    }
    for (const example of bot.guide.examples) expect(toAll.text).toContain(example);
    expect(said(await bot.command('  ')).text).toBe(toAll.text);
  });

  it.each(['knowledge', secondGuideFolder])('of the help over %s work as they stand there', async folder => {
    const other = await openBot({ folder });
    const { commands } = said(await other.command('help', asAdmin));
    expect(commands).toHaveLength(commandSpecs.filter(({ inHelp }) => inHelp).length + other.guide.examples.length);
    for (const line of commands) {
      expect(parseRequest(line).kind).not.toBe('mistake');
      const reply = await other.command(line, asAdmin);
      if (reply.kind === 'form') continue;
      expect(said(reply).text, line).not.toMatch(/Write it like this|does not cover|[{}]/);
    }
  });

  it('topics and cheatsheet show the whole guide, to be shared', async () => {
    const topics = said(await bot.command('topics'));
    for (const { short } of bot.guide.topics) expect(topics.text).toContain(short);
    const sheet = said(await bot.command('cheat sheet'));
    expect(sheet.text).toContain('What to pick when');
    for (const { labels, audience, action } of [topics, sheet]) {
      expect([labels, audience]).toEqual([['Share'], 'caller']);
      expect(said(await bot.press(action('Share'))).audience).toBe('place');
    }
  });

  it.each(['help', 'topics', 'board', 'status', 'cheatsheet'])(
    '%j by mention is answered where it was asked',
    async text => {
      for (const where of [{}, inThread]) expect(said(await bot.mention(text, where)).audience).toBe('place');
      expect(said(await bot.mention(text, inDirect)).audience).toBe('caller');
      for (const own of ['me', 'me delete', 'practice']) expect(said(await bot.mention(own)).audience).toBe('caller');
    },
  );

  it('compare puts two topics side by side, and leads to both', async () => {
    const { text, labels } = said(await bot.command('compare Model Monitor vs Clarify'));
    expect(text).toMatch(/^Model Monitor vs Clarify\n/);
    expect(labels).toEqual(['Share', 'Model Monitor', 'Clarify', 'Helpful', 'Not helpful']);
  });

  it('me delete erases what somebody said of answers', async () => {
    const bad = said(await bot.command(driftQuestion)).action('Not helpful');
    for (const who of [{}, asBob]) await bot.press(said(await bot.press(bad)).action('It is wrong'), who);
    const asked = said(await bot.command('me delete'));
    expect(asked.text).toContain('1 piece of feedback');
    expect(said(await bot.press(asked.action('Erase all'))).text).toContain('nothing that names you');
    const gaps = await bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10);
    expect(gaps.map(({ reason, count }) => [reason, count])).toEqual([['wrong', 1]]);
  });

  it('in other words that change nothing are carried out', async () => {
    for (const [other, own] of [
      ['leaderboard', 'board'],
      ['show me the topics', 'topics'],
      ['menu', 'help'],
      ['when is the next quiz?', 'status'],
      ['hlep', 'help'],
      ['@smgov board', 'board'],
    ] as const)
      expect(await bot.command(other)).toEqual(await bot.command(own));
  });

  it.each([
    ['delete my data', ['me delete']],
    ['quizz on 10-12', ['quiz on 10-12']],
    ['quiz start', ['quiz on 09:00-17:00 Europe/Paris mon-fri 1', 'quiz now 2m']],
    ['make answers private', ['answers publicly', 'answers privately']],
    ['ask quiz off', ['quiz off']],
  ])('in other words that change something are offered in their own: %j', async (text, commands) => {
    await bot.command('quiz on', asAdmin);
    const bad = said(await bot.command(driftQuestion)).action('Helpful');
    await bot.press(bad);
    const offered = said(await bot.command(text, asAdmin));
    expect(offered.text).toMatch(/^Did you mean this\?/);
    expect([offered.commands, offered.audience]).toEqual([commands, 'caller']);
    expect(said(await bot.command('status')).text).toContain('The quiz is on: 09:00');
    expect(said(await bot.command(driftQuestion)).audience).toBe('caller');
  });

  it('that switch the quiz on are offered with the form, to who may', async () => {
    const toAdmin = said(await bot.command('start the quiz', asAdmin));
    expect(toAdmin.text).not.toContain('for admins');
    expect((await bot.press(toAdmin.action('Set up the quiz'), asAdmin)).kind).toBe('form');
    const toAnn = said(await bot.command('start the quiz'));
    expect(toAnn.labels).toEqual([]);
    expect(toAnn.text).toContain(', for admins');
  });

  it('of the quiz are listed for "quiz help", those of admins for admins', async () => {
    expect(said(await bot.command('quiz help')).commands).toEqual(['practice', 'board', 'status']);
    expect(said(await bot.command('quiz help', asAdmin)).commands).toContain('quiz off');
  });

  it('quiz me asks a question on what it names, and what it does not name is asked of the guide', async () => {
    for (const text of ['quiz me', 'quiz me on drift', 'practise model cards', 'practice explainability']) {
      const { text: asked, labels } = said(await bot.mention(text, inDirect));
      expect(asked).toContain('Practice: no points');
      expect(labels).toEqual(['A', 'B', 'C', 'D']);
    }
    expect(said(await bot.command('quiz me on pizza')).text).toContain('does not cover');
  });

  it.each([
    ['compare', 'compare Model Cards vs Model Dashboard'],
    ['compare Canvas', 'compare Model Cards vs Model Dashboard'],
    ['answers maybe', 'answers publicly'],
    ['ask', 'ask what detects drift?'],
    ['ask privately', 'ask what detects drift?'],
  ])('%j by mistake gets the right form', async (text, example) => {
    const { text: form, audience } = said(await bot.command(text));
    expect(form).toContain(example);
    expect(audience).toBe('caller');
  });
});

describe('where the bot was just added', () => {
  it('it says what it is, answers a sample question by a button, and leads to the quiz', async () => {
    const reply = await bot.handle({ kind: 'joined', eventId: 'joined', at: morning, origin: bot.origin });
    const { text, buttons, audience, commands, action } = said(reply);
    const [example = ''] = bot.guide.examples;
    expect(audience).toBe('place');
    expect(text).toContain(bot.guide.tagline);
    expect(commands).toEqual([`ask ${example}`, 'help']);
    expect(buttons.map(({ label }) => label)).toEqual([example, 'Start a daily quiz']);
    const answer = said(await bot.press(action(example), asBob));
    expect(answer.audience).toBe('caller');
    expect(answer.text).toBe(said(await bot.command(example)).text);
    expect(answer.labels).toContain('Share');
    expect((await bot.press(action('Start a daily quiz'), asAdmin)).kind).toBe('form');
    expect(said(await bot.press(action('Start a daily quiz'))).text).toContain('There is no quiz in this channel.');
  });

  it('a long sample question fits its button, and one that is gone is told', async () => {
    const long = greeting({ ...bot.guide, examples: ['why '.repeat(30)] });
    expect(long.buttons[0]?.label.length).toBeLessThanOrEqual(75);
    expect(greeting({ ...bot.guide, examples: [] }).buttons).toHaveLength(1);
    expect(said(await bot.press('1:n:9')).text).toContain('ask again');
  });
});

describe('the own page of the bot', () => {
  const opened = async (from = {}) =>
    said(
      await bot.handle({
        kind: 'opened',
        eventId: 'open',
        at: morning,
        origin: { ...bot.origin, ...inDirect, ...from },
      }),
    );

  it('has its help, and buttons for what one can do', async () => {
    const page = await opened();
    expect(page.text).toContain('Ask in your own words');
    expect(page.labels).toEqual(['Review', 'Mock exam', 'Practice', 'Settings', 'Board', 'Topics']);
    expect(page.text).toContain('You: no counted answers yet.');
    const pressed = async (label: string) => said(await bot.press(page.action(label), inDirect));
    for (const [label, text] of [
      ['Practice', 'Practice: no points'],
      ['Review', 'Review: 1 of 5'],
      ['Board', 'A board belongs to a channel'],
      ['Topics', bot.guide.title],
    ] as const) {
      const answer = await pressed(label);
      expect(answer.text).toContain(text);
      expect([answer.audience, answer.mode]).toEqual(['caller', 'new']);
    }
  });

  it('leads admins to the quiz, and says where that is', async () => {
    const page = await opened(asAdmin);
    expect(page.labels.at(-1)).toBe('Start a daily quiz');
    expect(said(await bot.press(page.action('Start a daily quiz'), { ...inDirect, ...asAdmin })).text).toBe(
      'A quiz belongs to a channel: in the one that is to have it, use quiz',
    );
  });
});

describe('while the database is down', () => {
  const lines: string[] = [];
  let open: string;
  beforeEach(async () => {
    lines.length = 0;
    bot = await openBot({ log: pino({ level: 'error' }, { write: line => lines.push(line) }) });
    open = said(await bot.command(driftQuestion)).action('Clarify');
    await bot.store.close();
  });

  it('questions and buttons are answered, and the operator is told', async () => {
    expect(said(await bot.command(driftQuestion)).text).toContain('Model Monitor');
    expect(said(await bot.mention('any example?', inThread)).text).not.toContain('went wrong');
    expect(lines.length).toBeGreaterThan(1);
    expect(said(await bot.press(open)).text).toContain('Clarify detects bias');
  });

  it('nothing is promised that cannot be kept', async () => {
    for (const [text, from] of [
      ['me delete', {}],
      ['answers publicly', asAdmin],
    ] as const) {
      expect(said(await bot.command(text, from)).text).toContain('went wrong on my side');
    }
    expect(said(await bot.command(pricing)).text).not.toContain('was noted');
  });

  it('an answer is shared all the same', async () => {
    const shared = said(await bot.press('1:s:0123456789ab:t.clarify.0'));
    expect(shared.audience).toBe('place');
    expect(shared.text).toMatch(/^“Ann shares: Clarify”\nClarify detects bias/);
  });
});
