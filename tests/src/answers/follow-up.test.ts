import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Answer } from '../../../src/answers/given.ts';
import { type Talk, talkAfter } from '../../../src/answers/talk.ts';
import { plainText } from '../../../src/text/plain.ts';
import { later, openBot, said } from '../bot.ts';
import { type Library, library } from '../prepared.ts';

/** A turn and what it has to be answered with: topics, best first, or '-' for "not in the guide"; and words of the text. */
type Turn = [said: string, topics: string, words?: string];
type Conversation = { about: string; turns: Turn[] };

const continuing: Conversation[] = [
  {
    about: 'an example, then the tip',
    turns: [
      ['what detects drift?', 'model-monitor'],
      ['any example?', 'model-monitor', 'loan approval'],
      ['and the exam tip?', 'model-monitor', 'Exam tip'],
    ],
  },
  {
    about: 'who and when, by "it"',
    turns: [
      ['tell me about Canvas', 'canvas'],
      ['who uses it?', 'canvas', 'Analysts and business users'],
      ['does it support forecasting?', 'canvas'],
      ['can it use Autopilot?', 'canvas'],
    ],
  },
  {
    about: 'parts of a pipeline',
    turns: [
      ['how do I automate training and deployment?', 'pipelines'],
      ['what steps does it have?', 'pipelines', 'Tuning'],
      ['and which of those are gates?', 'pipelines', 'ClarifyCheck'],
      ['what are the benefits?', 'pipelines', 'Iterations become faster'],
    ],
  },
  {
    about: 'few words at a time',
    turns: [
      ['Ground Truth', 'ground-truth'],
      ['reviewers?', 'ground-truth', 'vetted vendors'],
      ['and RLHF?', 'ground-truth', 'reward signal'],
      ['what does the Plus version add?', 'ground-truth', 'project management'],
    ],
  },
  {
    about: 'thanks in between',
    turns: [
      ['what is JumpStart', 'jumpstart'],
      ['ok, and who are the providers', 'jumpstart', 'Hugging Face'],
      ['cool. when should I use it?', 'jumpstart', 'strong baseline'],
    ],
  },
  {
    about: 'bias drift within Model Monitor',
    turns: [
      ['Model Monitor', 'model-monitor'],
      ['does it check bias too?', 'model-monitor'],
      ['what happens after an alert?', 'model-monitor'],
    ],
  },
  {
    about: 'a container without network',
    turns: [
      ['my job must not reach the internet', 'network-isolation'],
      ['not even S3?', 'network-isolation', 'no S3'],
      ['is that for training only?', 'network-isolation', 'inference'],
    ],
  },
  {
    about: 'the four types',
    turns: [
      ['which kinds of bias are there?', 'bias-types'],
      ['the one with the annotators?', 'bias-types', 'Observer bias'],
      ['how do I tell them apart?', 'bias-types', 'instruments'],
    ],
  },
];

const listing: Conversation[] = [
  {
    about: 'the members of what was just listed, and who makes a thing',
    turns: [
      ['what is JumpStart?', 'jumpstart'],
      ['who makes the models', 'jumpstart', 'Hugging Face'],
      ['the models come from whom?', 'jumpstart', 'Hugging Face'],
      ["ooh what's it based on?", 'jumpstart'],
      ['what is Clarify?', 'clarify'],
      ['who makes the models', 'jumpstart', 'Hugging Face'],
      ['what is Role Manager?', 'role-manager'],
      ["what's a persona in that context", 'role-manager', 'job function'],
    ],
  },
];

const leaning: Conversation[] = [
  {
    about: 'in words that alone are like those of another topic',
    turns: [
      ['what is Clarify?', 'clarify'],
      ['is this something we run before the go-live, or after?', 'clarify', 'before deployment'],
      ['DeepAR', 'deepar'],
      ['do we bring that ourselves or does it ship with sagemaker', 'deepar', 'built-in'],
      ['what are Model Cards?', 'model-cards'],
      ['and who reads this stuff', 'model-cards'],
    ],
  },
  {
    about: 'in everyday words that the guide lacks',
    turns: [
      ['tell me about observer bias', 'bias-types'],
      ['and where does it become visible?', 'bias-types', 'labels'],
      ['what is MLflow', 'mlflow'],
      ['for which kind of team does that make sense', 'mlflow', 'already works with MLflow'],
      ['what is Model Monitor', 'model-monitor'],
      ['a concrete case would help me', 'model-monitor', 'loan approval'],
    ],
  },
  {
    about: 'in words that are no subject of their own',
    turns: [
      ['what is Canvas', 'canvas'],
      ['ok and whats doing the training underneath', 'canvas', 'Autopilot'],
      ['what is Role Manager', 'role-manager'],
      ['whats the upside of using it', 'role-manager'],
      ['what is DeepAR', 'deepar'],
      ['gimme a scenario pls', 'deepar', '30 days'],
    ],
  },
  {
    about: 'by a part that is asked for beside what is wanted',
    turns: [
      ['what is JumpStart', 'jumpstart'],
      ['those packaged solutions, for which use cases are they?', 'jumpstart', 'fraud detection'],
      ['who picks the instance types', 'jumpstart', 'instance types'],
      ['whose models are in there', 'jumpstart', 'Hugging Face'],
      ['what are Model Cards?', 'model-cards'],
      ['whats written on one', 'model-cards', 'risk rating'],
    ],
  },
];

const contrasting: Conversation[] = [
  {
    about: '"different from"',
    turns: [
      ['what does Model Monitor do?', 'model-monitor'],
      ['how is that different from Clarify?', 'model-monitor clarify', 'Model Monitor vs Clarify'],
    ],
  },
  {
    about: '"compared to"',
    turns: [
      ['who approves models before production?', 'model-registry'],
      ['and compared to Model Cards?', 'model-registry model-cards'],
    ],
  },
  {
    about: '"vs" alone',
    turns: [
      ['JumpStart', 'jumpstart'],
      ['and vs Canvas?', 'jumpstart canvas'],
    ],
  },
  {
    about: '"why not X instead"',
    turns: [
      ['I need to forecast sales for 30 days', 'deepar'],
      ['why not use Canvas instead of it?', 'deepar canvas'],
    ],
  },
  {
    about: 'both named anew',
    turns: [
      ['what is MLflow', 'mlflow'],
      ['difference between Pipelines and Model Registry?', 'pipelines model-registry'],
    ],
  },
];

const switching: Conversation[] = [
  {
    about: 'by one word that the guide has for another topic alone, though a pronoun points back',
    turns: [
      ['what is JumpStart?', 'jumpstart'],
      ['how do I restrict who may use them', 'role-manager'],
      ['can I get them without code', 'canvas'],
      ['does it need code', 'canvas'],
    ],
  },
  {
    about: 'by an "it" that points ahead, not back',
    turns: [
      ['what does Network Isolation do?', 'network-isolation'],
      ['which bias is it if the thermometer is off?', 'bias-types'],
      ['which step is it that searches hyperparameters?', 'pipelines'],
      ['what is it called when taggers influence the labels?', 'bias-types'],
    ],
  },
  {
    about: 'by name',
    turns: [
      ['what is Clarify?', 'clarify'],
      ['what about Role Manager?', 'role-manager'],
      ['and Canvas?', 'canvas'],
    ],
  },
  {
    about: 'by a whole question',
    turns: [
      ['who labels my images?', 'ground-truth'],
      ['Which feature documents the intended use of a model for auditors?', 'model-cards'],
      ['Which service explains why a loan was denied?', 'clarify'],
    ],
  },
  {
    about: 'by a need, without a name',
    turns: [
      ['what are Model Cards', 'model-cards'],
      ['I want to see all deployed models across accounts in one place', 'model-dashboard'],
    ],
  },
  {
    about: 'and back again',
    turns: [
      ['what is Canvas', 'canvas'],
      ['what is DeepAR', 'deepar'],
      ['when should I use it?', 'deepar'],
      ['and Canvas, who uses that?', 'canvas', 'Analysts'],
    ],
  },
  {
    about: 'with a distant "it" inside the new question',
    turns: [
      ['what is Role Manager', 'role-manager'],
      [
        'how do I get an alert when a model in production drifts away from the data it was trained on?',
        'model-monitor',
      ],
    ],
  },
  {
    about: 'to another feature for another need',
    turns: [
      ['which tool tracks experiments?', 'mlflow'],
      ['and which one forecasts time series?', 'deepar'],
      ['and which one gives least privilege roles?', 'role-manager'],
    ],
  },
];

const moving: Conversation[] = [
  {
    about: 'by a name that is only used beside others, or shortened',
    turns: [
      ['what is Clarify?', 'clarify'],
      ['what about the registry', 'model-registry'],
      ['next: role mgr', 'role-manager'],
      ['network iso pls', 'network-isolation'],
      ['gt?', 'ground-truth'],
    ],
  },
  {
    about: 'by a word that points at the other alone',
    turns: [
      ['what is Role Manager?', 'role-manager'],
      ['ok and rlhf?', 'ground-truth'],
    ],
  },
  {
    about: 'by saying what was not meant',
    turns: [
      ['what is JumpStart?', 'jumpstart'],
      ['no not that, the human feedback one', 'ground-truth'],
      ['wrong one. the no code one', 'canvas'],
    ],
  },
  {
    about: 'by asking whether it is another one',
    turns: [
      ['what is Model Dashboard?', 'model-dashboard'],
      ['does it watch for drift or is that another tool', 'model-monitor model-dashboard'],
    ],
  },
  {
    about: 'by asking which one does something',
    turns: [
      ['what is Canvas', 'canvas'],
      ['and which tool explains a prediction', 'clarify'],
    ],
  },
];

const relating: Conversation[] = [
  {
    about: 'whether the other is needed too',
    turns: [
      ['what is Model Registry?', 'model-registry'],
      ['do I need Pipelines with that too?', 'model-registry pipelines', 'Pipelines automates the promotion'],
    ],
  },
  {
    about: 'whether the other is the same',
    turns: [
      ['what is Clarify?', 'clarify'],
      ['is JumpStart the same thing?', 'jumpstart clarify', 'Clarify evaluates foundation models'],
    ],
  },
];

const detailed: Conversation[] = [
  {
    about: 'of numbers, where the guide has none',
    turns: [
      ['which steps does a pipeline have?', 'pipelines'],
      ['how many steps are there?', 'pipelines', 'seven'],
      ['how many minutes per step?', '-', 'The guide does not say that about Pipelines.'],
      ['what is DeepAR', 'deepar'],
      ['how many layers does the RNN have?', '-', 'The guide does not say that about DeepAR.'],
    ],
  },
  {
    about: 'of where a thing comes from',
    turns: [
      ['what is MLflow', 'mlflow'],
      ['who wrote it?', '-', 'The guide does not say that about MLflow.'],
      ['which version of MLflow is it', '-', 'The guide does not say that about MLflow.'],
      ['so who runs the infrastructure then', 'mlflow', 'managed by AWS'],
    ],
  },
  {
    about: 'of what else it can do',
    turns: [
      ['what is Ground Truth', 'ground-truth'],
      ['do they label audio in Japanese', '-', 'The guide does not say that about Ground Truth.'],
      ['who are they', 'ground-truth', 'vetted vendors'],
    ],
  },
];

const leaving: Conversation[] = [
  {
    about: 'by another thing of the same name',
    turns: [
      ['what are Model Cards?', 'model-cards'],
      ['and credit cards?', '-'],
      ['what about business cards', '-'],
      ['what is Role Manager?', 'role-manager'],
      ['and my line manager?', '-'],
    ],
  },
  {
    about: 'in words that only sound like the guide',
    turns: [
      ['what detects drift?', 'model-monitor'],
      ['what is Canvas?', 'canvas'],
      ['is excel better', '-'],
      ['what detects drift?', 'model-monitor'],
      ['what about Photoshop', '-'],
      ['and stocks, should I buy', '-'],
      ['how often?', 'model-monitor'],
    ],
  },
  {
    about: 'to prices of what was talked about',
    turns: [
      ['what is Canvas?', 'canvas'],
      ['how much does it cost?', '-'],
      ['ok. who uses it?', 'canvas'],
    ],
  },
  {
    about: 'to another service',
    turns: [
      ['what is Model Registry', 'model-registry'],
      ['what about DynamoDB?', '-'],
    ],
  },
  {
    about: 'to everyday life',
    turns: [
      ['what is Clarify', 'clarify'],
      ['what is the best pizza in Naples?', '-'],
    ],
  },
  {
    about: 'with words of its own that have accents',
    turns: [
      ['what is Clarify', 'clarify'],
      ['where are the châteaux and pâtés of Besançon?', '-'],
    ],
  },
  {
    about: 'to code',
    turns: [
      ['which steps does a pipeline have?', 'pipelines'],
      ['show me the Python code for it', '-'],
    ],
  },
  {
    about: 'to quotas',
    turns: [
      ['Ground Truth', 'ground-truth'],
      ['what are its service quotas?', '-'],
    ],
  },
  {
    about: 'to another world',
    turns: [
      ['what is observer bias?', 'bias-types'],
      ['and football?', '-', 'The guide does not say that about Bias types.'],
      ['and in azure?', '-'],
      ['who uses it?', 'bias-types'],
    ],
  },
  {
    about: 'with a pronoun',
    turns: [
      ['what does Canvas do?', 'canvas'],
      ['does google have the same thing but cheaper?', '-'],
      ['do they sell this in germany too?', '-'],
    ],
  },
  {
    about: 'without ever having come in',
    turns: [
      ['what is the capital of France?', '-'],
      ['and of Spain?', '-'],
    ],
  },
];

describe.each([
  ['that goes on', continuing],
  ['that asks for members and makers', listing],
  ['that leans on it in words of its own', leaning],
  ['that contrasts', contrasting],
  ['that changes the topic', switching],
  ['that moves to another topic', moving],
  ['that asks for two together', relating],
  ['that asks for details', detailed],
  ['that leaves the guide', leaving],
])('a talk %s', (_, conversations) => {
  let guide: Library['guide'];
  let search: Library['search'];
  beforeAll(async () => {
    ({ guide, search } = await library());
  });

  const topicsOf = ({ outcome, topics }: Answer) => (outcome === 'none' ? '-' : topics.map(({ id }) => id).join(' '));

  it.each(conversations.map(({ about, turns }) => ({ about, turns })))('$about', ({ turns }) => {
    let talk: Talk | null = null;
    const given: string[] = [];
    for (const [text, , words] of turns) {
      const reply: Answer = answer(guide, search, text, talk);
      given.push(`${text} → ${topicsOf(reply)}`);
      if (words) expect(plainText({ parts: reply.parts, buttons: [] })).toContain(words);
      if (reply.outcome === 'found') talk = { topics: reply.topics.map(({ id }) => id) };
    }
    expect(given).toEqual(turns.map(([text, topics]) => `${text} → ${topics}`));
  });
});

it('"which ones?" shows the list that was shown again', async () => {
  const { guide, search } = await library();
  const first = answer(guide, search, 'does JumpStart have prebuilt solutions?', null);
  const { parts } = answer(guide, search, 'which ones?', talkAfter(first));
  expect(plainText({ parts, buttons: [] })).toContain('- credit scoring');
});

describe('a remark on what was said', () => {
  const about: Talk = { topics: ['canvas'] };

  it.each([
    'so basically paint by numbers',
    'lol so no code means no job for me',
    'like my weekends haha',
    'what a name',
    'my boss would love that',
    'ha, that was easy!',
    'now it clicks',
  ])('is not answered from the guide, nor noted: %s', async turn => {
    const { guide, search } = await library();
    const { outcome, topics, isGap } = answer(guide, search, turn, about);
    expect({ outcome, topics, isGap }).toEqual({ outcome: 'none', topics: [], isGap: false });
  });

  it.each([
    ['so no python at all?', 'canvas'],
    ['ready-to-use models', 'canvas'],
    ['our analysts need a chart of all deployed models', 'model-dashboard'],
    ['need the thing that stores versions and approvals instead', 'model-registry'],
    ['now drift please', 'model-monitor'],
  ])('is none where something is asked or needed: %s', async (turn, topic) => {
    const { guide, search } = await library();
    expect(answer(guide, search, turn, about).topics[0]?.id).toBe(topic);
  });

  it('is also a statement on the last topic, but not on another one', async () => {
    const { guide, search } = await library();
    const inTalkOn = (topic: string) => answer(guide, search, 'drift is everywhere', { topics: [topic] }).outcome;
    expect([inTalkOn('model-monitor'), inTalkOn('canvas')]).toEqual(['none', 'found']);
  });

  it('keeps the talk in a chat, and nobody is told that the guide lacks it', async () => {
    const bot = await openBot();
    await bot.command('what is Model Monitor?');
    const { text } = said(await bot.command('so a smoke detector for data basically', { at: later({ minutes: 1 }) }));
    expect(text).toBe('All right. If that was a question, put a question mark behind it.');
    expect(said(await bot.command('any example?', { at: later({ minutes: 2 }) })).text).toContain('loan approval');
  });
});

describe('a line that sounds like words to the bot or a command', () => {
  it.each([
    ['personas like who?', 'MLOps engineer'],
    ['now drift pls', 'Model Monitor watches'],
    ['no not that, the human feedback one', 'Ground Truth brings'],
  ])('is about the last topic where that is plain: %s', async (line, words) => {
    const bot = await openBot();
    await bot.command('what is Role Manager?');
    expect(said(await bot.command(line, { at: later({ minutes: 1 }) })).text).toContain(words);
  });

  it.each(['who are you?', 'thanks!', 'not helpful', 'ok got it', 'what time is it', 'how are you'])(
    'stays that where it is: %s',
    async line => {
      const bot = await openBot();
      const alone = said(await bot.command(line)).text;
      await bot.command('what is Canvas?', { at: later({ minutes: 1 }) });
      expect(said(await bot.command(line, { at: later({ minutes: 2 }) })).text).toBe(alone);
    },
  );
});

describe('a talk of an older guide', () => {
  it('about a topic that is gone is no talk', async () => {
    const { guide, search } = await library();
    const { outcome, topics } = answer(guide, search, 'what is Canvas?', { topics: ['gone', 'constructor'] });
    expect([outcome, topics.map(({ id }) => id)]).toEqual(['found', ['canvas']]);
  });
});
