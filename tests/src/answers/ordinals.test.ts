import { beforeAll, describe, expect, it } from 'vitest';
import { answerTurns } from '../../../src/answers/turns.ts';
import { plainText } from '../../../src/text/plain.ts';
import { later, openBot, said } from '../bot.ts';
import { type Library, library } from '../prepared.ts';

const steps = 'which steps does a pipeline have?';

describe('the item that a turn points at', () => {
  let guide: Library['guide'];
  let search: Library['search'];
  beforeAll(async () => {
    ({ guide, search } = await library());
  });
  const firstLine = (...turns: [string, ...string[]]) => {
    const { parts, topics } = answerTurns(guide, search, turns);
    return `${topics.map(({ id }) => id).join(' ')}: ${plainText({ parts, buttons: [] }).split('\n')[0]}`;
  };

  it.each([
    ['the second one?', 'Training'],
    ['and number 3?', 'Tuning'],
    ['tell me more about the third step', 'Tuning'],
    ['what is the last one for', 'QualityCheck'],
    ['what does the penultimate check', 'ClarifyCheck'],
    ['second to last', 'ClarifyCheck'],
    ['3rd from the end', 'Model'],
    ['the last but two', 'Model'],
    ['the step before last', 'ClarifyCheck'],
    ['bottom one', 'QualityCheck'],
    ['the top one is what', 'Processing'],
    ['3?', 'Tuning'],
    ['tell me more on the last of that list', 'QualityCheck'],
    ['the 1st?', 'Processing'],
    ['what comes last', 'QualityCheck'],
    ['the second one in short', 'Training'],
  ])('is the one of the list just shown: %s', (turn, item) => {
    expect(firstLine(steps, turn)).toMatch(new RegExp(`^pipelines: ${item}:`));
  });

  it.each([
    ['both?', 'clarify model-monitor: Clarify vs Model Monitor'],
    ['the latter please', `model-monitor: `],
    ['the first one', `clarify: `],
  ])('may be one of the topics that were compared: %s', (turn, said) => {
    expect(firstLine('Clarify vs Model Monitor', turn).startsWith(said)).toBe(true);
  });

  it.each([['the first time that it ran, the data was wrong'], ['the twelfth one?'], ['what detects drift?']])(
    'is none where the turn points at no item: %s',
    turn => {
      expect(firstLine(steps, turn)).not.toMatch(
        /: (?:Processing|Training|Tuning|AutoML|Model|ClarifyCheck|QualityCheck):/,
      );
    },
  );

  it.each([
    ['third step pls', 'pipelines: Tuning'],
    ['last step?', 'pipelines: QualityCheck'],
    ['1st', 'pipelines: Processing'],
    ['nr 2', 'pipelines: Training'],
    ['what is second', 'pipelines: Training'],
    ['the middle one', 'pipelines: AutoML'],
    ['2nd item please', 'pipelines: Training'],
  ])(
    'an ordinal before what lists are made of, or all alone, points at an item without an article: %s',
    (turn, said) => {
      expect(firstLine(steps, turn).startsWith(said)).toBe(true);
    },
  );

  it.each(['is this the first model with drift?', 'last month the data changed, what tells me'])(
    'is none where an ordinal says something else: %s',
    turn => expect(firstLine(steps, turn)).not.toMatch(/^pipelines: (?:Processing|QualityCheck):/),
  );

  it.each([
    [['tools for documentation and visibility', 'third one?'], 'role-manager: Role Manager'],
    [['tools for documentation and visibility', 'the first', 'and the second'], 'model-dashboard: Model Dashboard'],
    [['Clarify vs Model Monitor', 'which method has the first'], 'clarify: '],
    [['Clarify vs Model Monitor', 'tell me about the first', 'and the latter?'], 'model-monitor: '],
    [['Clarify vs Model Monitor', 'first: any example?'], 'clarify: '],
    [['extras for the exam', 'the first of the two'], 'network-isolation: '],
  ])('may be called like another topic, which it then stands for: %s', (turns, said) => {
    expect(firstLine(...(turns as [string, ...string[]])).startsWith(said)).toBe(true);
  });

  it('of a topic says what else was asked', () => {
    const { parts } = answerTurns(guide, search, ['Canvas vs JumpStart', '1st one, for whom']);
    expect(plainText({ parts, buttons: [] })).toContain('Analysts and business users');
  });

  it.each([
    [['the second one?', 'and the next'], 'pipelines: Tuning'],
    [['the second one?', 'the one before that'], 'pipelines: Processing'],
    [['the last one?', 'and then?'], 'none'],
    [['the second one?', 'and the one after'], 'pipelines: Tuning'],
    [['what comes after tuning'], 'pipelines: AutoML'],
    [['what is before the third'], 'pipelines: Training'],
  ])('is counted on from the one before: %s', (turns, said) => {
    const first = firstLine(steps, ...(turns as string[]));
    expect(first.startsWith(said === 'none' ? 'pipelines: Pipelines automates' : said)).toBe(true);
  });

  it.each([
    ['the last two', ['ClarifyCheck', 'QualityCheck']],
    ['the first and third', ['Processing', 'Tuning']],
    ['1st and the last?', ['Processing', 'QualityCheck']],
    ['steps 2 and 4', ['Training', 'AutoML']],
    ['2 & 5 pls', ['Training', 'Model']],
  ])('may be several: %s', (turn, items) => {
    const { parts } = answerTurns(guide, search, [steps, turn]);
    const [first, second] = plainText({ parts, buttons: [] }).split('\n');
    expect([first, second].map(line => line?.split(':')[0])).toEqual(items);
  });

  it('are all of them where it is asked what was meant', () => {
    const { parts } = answerTurns(guide, search, ['model dashboard', 'it gives warnings?', 'abt what']);
    expect(plainText({ parts, buttons: [] })).toContain('- explainability drift');
  });

  it('of two may be the other one', () => {
    expect(firstLine('Clarify vs Model Monitor', 'the first one', 'and the other one?')).toMatch(/^model-monitor: /);
  });

  it('is found in a chat, where the line alone sounds like a command', async () => {
    const bot = await openBot();
    const alone = said(await bot.command('tell me about the first')).text;
    await bot.command('Clarify vs Model Monitor', { at: later({ minutes: 1 }) });
    const after = said(await bot.command('tell me about the first', { at: later({ minutes: 2 }) })).text;
    expect(after).toContain('Clarify detects bias');
    expect(alone).not.toContain('Clarify detects bias');
  });

  it('is found in a chat too, also after a restart', async () => {
    const bot = await openBot();
    await bot.command(steps);
    expect(said(await bot.command('the second one?', { at: later({ minutes: 1 }) })).text).toContain('Training: ');
    // Without a list before it, these are words to the bot.
    const other = await openBot();
    expect(said(await other.command('the second one?')).text).not.toContain('Training: ');
  });

  it.each(['explain like I’m 5', 'sorry, could you say that more simply?', 'how does this work?'])(
    'may be the topic, of which a chat tells more: %s',
    async turn => {
      const bot = await openBot();
      await bot.command('what is Clarify?');
      expect(said(await bot.command(turn, { at: later({ minutes: 1 }) })).text).toContain('Example: ');
      const other = await openBot();
      expect(said(await other.command(turn)).text).not.toContain('Example: ');
    },
  );
});
