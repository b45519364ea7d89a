import { beforeAll, describe, expect, it } from 'vitest';
import { answerTurns } from '../../../src/answers/answer.ts';
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
