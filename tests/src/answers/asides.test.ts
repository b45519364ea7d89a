import { beforeEach, describe, expect, it } from 'vitest';
import { readAside, withoutSalutation } from '../../../src/answers/asides.ts';
import { type Bot, inDirect, inThread, openBot, said } from '../bot.ts';
import { secondGuideFolder } from '../prepared.ts';
import { expectWellFormed } from '../well-formed.ts';

const driftQuestion = 'what detects drift?';
/** One line of each kind, with words that the answer to it has to hold. */
const lines = [
  ['hello there', 'Hello!'],
  ['thanks!', 'Glad'],
  ['ok', 'All right'],
  ['bye', 'Goodbye'],
  ['lol', 'Ha!'],
  ['ping', 'I can read you'],
  ['who are you?', 'a program, not a person'],
  ['that’s wrong', '“Not helpful”'],
  ['not helpful', '“Not helpful”'],
  ['I don’t understand', '“any example?”'],
  ['is there a human I can talk to?', 'Admins set me up'],
  ['exit', 'nothing to leave'],
  ['b', 'buttons of a question'],
  ['7', 'buttons of a question'],
  ['you are useless', 'of use'],
  ['my boss is biased', 'That is beyond me'],
  ['👍', 'All right'],
  [':heart:', 'of use'],
  ['😀', 'in words'],
] as const;
const quiet = ['thanks!', 'ok', 'bye', 'lol', '👍', ':heart:', '😀'];

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});

describe('words to the bot', () => {
  it.each(lines)(
    '%j get one short line: no card, nothing noted, and the talk goes on as it was',
    async (text, words) => {
      for (const where of [inThread, inDirect]) {
        await bot.mention(driftQuestion, where);
        const replies = [await bot.command(text, where), await bot.command(`ask ${text}`, where)];
        for (const reply of replies) {
          expectWellFormed(reply);
          const { text: line, labels, audience } = said(reply);
          expect(line).toContain(words);
          expect(line).not.toMatch(/\n|Exam tip|does not cover/);
          expect(line.length).toBeLessThan(260);
          expect([labels, audience]).toEqual([[], 'caller']);
        }
        expect(said(await bot.mention('any example?', where)).text).toContain('loan approval');
      }
      expect(await bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10)).toEqual([]);
    },
  );

  it.each(lines)(
    '%j, mentioned in a channel, are answered there, or not at all where nobody waits for it',
    async text => {
      for (const where of [{}, inThread]) {
        await bot.mention(driftQuestion, where);
        const reply = await bot.mention(text, where);
        if (quiet.includes(text)) expect(reply).toEqual({ kind: 'none' });
        else expect(said(reply).audience).toBe('place');
      }
    },
  );

  it('that nobody waits for are answered in a direct message', async () => {
    for (const text of quiet) expect(said(await bot.mention(text, inDirect)).audience).toBe('caller');
  });

  it('are answered of whichever guide is there', async () => {
    const tea = await openBot({ folder: secondGuideFolder });
    for (const [text] of lines) expect(said(await tea.command(text)).text).not.toMatch(/sagemaker|smgov|drift/i);
    expect(said(await tea.command('hi')).text).toContain(tea.guide.examples[0]);
  });

  it('do not keep the answer from a question behind them', async () => {
    const alone = said(await bot.command('what is a model card?'));
    expect(said(await bot.command('hi, what is a model card?')).text).toBe(alone.text);
    expect(said(await bot.command('thanks, and what detects drift?')).text).toContain('Model Monitor watches');
  });
});

describe('readAside', () => {
  it('takes a line only with all of its words', () => {
    for (const text of ['thanks', 'that is wrong', 'who are you', 'talk to a human', 'hi', 'my boss is biased']) {
      expect(readAside(text, 'bot')).not.toBeNull();
      for (const more of [`${text} pipelines`, `drift ${text}`, `${text} about labels`])
        expect(readAside(more, 'bot'), more).toBeNull();
    }
  });

  it.each([
    'what is it',
    'what is this?',
    'who is it for',
    'is that it?',
    'how does it do that',
    'is it useful?',
    'was it good',
    'which of them',
    'and for that?',
    'what about this one',
    'can it do this',
    'does it have that',
    'so which is it',
    'why',
    'how?',
  ])('leaves to the search what only points back: %j', text => {
    expect(readAside(text, 'bot')).toBeNull();
  });

  it('forgives slips, and letters that are drawn out', () => {
    for (const text of ['thansk', 'helo', 'heyyyy', 'thaaaanks', 'hahahahaha', 'goood mornign'])
      expect(readAside(text, 'bot'), text).not.toBeNull();
    expect(readAside('thansk', 'bot')?.repaired).toEqual(['thansk']);
  });

  it('reads no long text, whatever it is made of', () => {
    expect(readAside('ok '.repeat(200), 'bot')).toBeNull();
    expect(readAside('ok '.repeat(17), 'bot')).toBeNull();
  });
});

it.each([
  ['hi, what is drift?', 'what is drift?'],
  ['Hello there! what is drift?', 'what is drift?'],
  ['hey what is drift?', 'what is drift?'],
  ['thank you so much. what is drift?', 'what is drift?'],
  ['great, thanks! and bias?', 'and bias?'],
  [':wave: what is drift?', 'what is drift?'],
  [':wave:, what is drift?', 'what is drift?'],
  ['hello world example', 'hello world example'],
  ['thanks to which feature?', 'thanks to which feature?'],
  ['ok so what about bias', 'ok so what about bias'],
  ['hi!', 'hi!'],
  ['high risk models', 'high risk models'],
  ['hi-fi models', 'hi-fi models'],
])('withoutSalutation(%j) is %j', (line, question) => {
  expect(withoutSalutation(line)).toBe(question);
});
