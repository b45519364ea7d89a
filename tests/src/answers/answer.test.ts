import { beforeAll, describe, expect, it } from 'vitest';
import { answer, comparison } from '../../../src/answers/answer.ts';
import type { Answer } from '../../../src/answers/given.ts';
import { answerTurns } from '../../../src/answers/turns.ts';
import { plainText } from '../../../src/text/plain.ts';
import { type Library, library } from '../prepared.ts';

let guide: Library['guide'];
let search: Library['search'];
beforeAll(async () => {
  ({ guide, search } = await library());
});

const textOf = ({ parts }: Answer) => plainText({ parts, buttons: [] });
const idsOf = ({ topics }: Answer) => topics.map(({ id }) => id);
const ask = (text: string) => answer(guide, search, text, null);

describe('several topics', () => {
  it.each([
    ['Model Monitor vs Clarify', 'model-monitor clarify'],
    ['Clarify or Model Monitor for drift?', 'clarify model-monitor'],
    ['difference between model cards and the model dashboard', 'model-cards model-dashboard'],
    ['Canvas / JumpStart, which one?', 'canvas jumpstart'],
    ['when do I pick the registry over Pipelines', 'model-registry pipelines'],
    ['Canvas vs JumpStart vs DeepAR', 'canvas jumpstart deepar'],
    ['jumpstrat versus canvas', 'jumpstart canvas'],
    ['is MLflow the same as Model Registry', 'mlflow model-registry'],
  ])('in %j are contrasted', (text, topics) => {
    const given = ask(text);
    expect(given.view?.kind).toBe('compare');
    expect(idsOf(given).join(' ')).toBe(topics);
  });

  it('of which one is named get the card of that one', () => {
    expect(idsOf(comparison(guide, search, 'compare Canvas and the moon')).slice(0, 1)).toEqual(['canvas']);
  });

  it.each([
    ['compare Canvas, DeepAR, MLflow, Clarify', 'Clarify'],
    ['compare Canvas, DeepAR, MLflow, Clarify and Pipelines', 'Clarify, Pipelines'],
    ['Canvas vs DeepAR vs MLflow vs Clarify', 'Clarify'],
  ])('beyond three are cut to the first three, and the others are named: %j', (text, others) => {
    for (const given of [comparison(guide, search, text), ask(text)]) {
      expect(idsOf(given)).toEqual(['canvas', 'deepar', 'mlflow']);
      expect(textOf(given)).toMatch(/^I compare up to three at once\. Left out: /);
      expect(textOf(given).split('\n')[0]).toBe(`I compare up to three at once. Left out: ${others}.`);
    }
    expect(textOf(comparison(guide, search, 'compare Canvas, DeepAR, MLflow'))).not.toContain('Left out');
  });
});

describe('an answer', () => {
  it.each([
    ['what is an example of Clarify?', 'why a loan was denied'],
    ['who uses Canvas?', 'Analysts and business users'],
    ['what are the seven pipeline steps', 'Tuning'],
    ['which approval states are there?', 'Pending'],
    ['what does a model card hold', 'risk rating'],
    ['who provides the models in JumpStart?', 'Hugging Face'],
    ['why governance?', 'who can touch it'],
    ['what is RLHF', 'reward signal'],
    ['what triggers a warning on the dashboard', 'explainability drift'],
  ])('to %j shows the passage that says it', (text, words) => {
    expect(textOf(ask(text))).toContain(words);
  });

  it('may be the cheat sheet', () => {
    expect(ask('is there a cheat sheet for the exam?').view).toEqual({ kind: 'cheatsheet' });
  });

  it('does not depend on case, accents, spaces or what is around it', () => {
    const plain = textOf(ask('what detects drift?'));
    for (const text of [
      'WHAT DETECTS DRIFT',
      '  what\ndetects   drift ?!',
      'what détects drift?',
      'what detects drift? 🙏',
    ]) {
      expect(textOf(ask(text))).toBe(plain);
    }
  });

  it('to the last of several turns is read in the light of the others', () => {
    const given = answerTurns(guide, search, ['what detects drift?', 'what is the best pizza?', 'any example?']);
    expect(textOf(given)).toContain('loan approval');
  });
});

describe('a question on two topics called by name', () => {
  const first = async (text: string) => {
    const { guide, search } = await library();
    const { parts, topics } = answer(guide, search, text, null);
    return { ids: topics.map(({ id }) => id), text: plainText({ parts, buttons: [] }) };
  };

  it.each([
    [
      'can Pipelines create an entry in the Model Registry?',
      ['pipelines', 'model-registry'],
      'Model: creates or registers a SageMaker Model',
    ],
    ['does Canvas work with JumpStart models?', ['canvas', 'jumpstart'], 'JumpStart'],
  ])('that asks what they have to do with each other is answered as such: %s', async (question, ids, words) => {
    const given = await first(question);
    expect(given.ids).toEqual(ids);
    expect(given.text).toContain(words);
  });

  it.each([
    'Pipelines or Model Registry?',
    'is Clarify different from Model Monitor?',
    'Model Cards / Model Dashboard',
  ])('that holds them against each other gets the comparison: %s', async question => {
    expect((await first(question)).ids).toHaveLength(2);
  });

  it.each([
    [
      'of each',
      'Our product lead keeps hearing of Canvas and of Role Manager in the same meetings, and nobody has told her yet what either is. What is the point of each?',
    ],
    [
      'of one after the other',
      'For the handover next week I have to write down what a model card keeps for those who come after us and what MLflow keeps',
    ],
  ])('shows both where it tells a story first and then asks %s', async (_, question) => {
    expect((await first(question)).ids).toHaveLength(2);
  });

  it('is about one of them where it only tells of both and asks for one', async () => {
    const stem =
      'A company documents every model in Model Cards and sees all of them in Model Dashboard. Its auditors now want the state of approval of each version before it goes to production. Which feature should the company add?';
    expect((await first(stem)).ids).toHaveLength(1);
  });
});

it('says what was asked before all else that it says of a topic', async () => {
  const { guide, search } = await library();
  const lines = plainText({ parts: answer(guide, search, 'what is observer bias?', null).parts, buttons: [] }).split(
    '\n',
  );
  expect(lines[1]).toBe('Observer bias: Human annotators leave their influence on the labels.');
});

it('takes a feature that is spelled in one word for what the guide says in two', async () => {
  const { guide, search } = await library();
  expect(answerTurns(guide, search, ['what is JumpStart?', 'may i finetune them']).outcome).toBe('found');
});

it('reads one word of a heading as a question on the guide', async () => {
  const { guide, search } = await library();
  expect(idsOf(answerTurns(guide, search, ['jumpstart', 'providers?']))).toEqual(['jumpstart']);
});

it.each([
  ['clarify', 'when was it released'],
  ['bias types', 'recency bias?'],
  ['model dashboard', 'show me tableau'],
])('declines a turn for what the guide lacks, though the talk is on it: %s, %s', async (first, turn) => {
  const { guide, search } = await library();
  expect(answerTurns(guide, search, [first, turn]).outcome).toBe('none');
});

describe('an item of a list that is called by its own name', () => {
  const first = async (text: string) => {
    const { guide, search } = await library();
    return textOf(answer(guide, search, text, null)).split('\n')[0];
  };

  it.each([
    ['what is data drift?', 'Data drift: the inputs have stopped resembling the training data.'],
    ['what does the Processing step of Pipelines do?', 'Processing: data prep and feature engineering'],
    ['QualityCheck?', 'QualityCheck: compares data quality and model quality'],
  ])('comes before all else: %s', async (question, said) => {
    expect((await first(question))?.startsWith(said)).toBe(true);
  });

  it.each([
    'how do I automate training with Pipelines?',
    'who alerts me on data drift?',
    'what is the difference between data drift and model drift?',
  ])('does not where more is asked: %s', async question =>
    expect(await first(question)).not.toMatch(/^(?:Training|Data drift|Model drift):/),
  );
});
