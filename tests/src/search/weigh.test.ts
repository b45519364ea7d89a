import { beforeAll, describe, expect, it } from 'vitest';
import { splitOptions } from '../../../src/search/options.ts';
import { createWeighing, type Weigh } from '../../../src/search/weigh.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

let guide: Library['guide'];
let search: Library['search'];
beforeAll(async () => {
  ({ guide, search } = await library());
});

const rightOf = (stem: string, options: readonly string[], weigh: Weigh = search.weigh): string[] =>
  weigh(splitOptions([stem, ...options.map((text, i) => `${'ABCDEF'[i]}. ${text}`)].join('\n'))).right.map(
    ({ text }) => text,
  );

describe('the options of a pasted question', () => {
  const drifts = ['Bias drift', 'Data drift', 'Explainability drift', 'Model drift'];
  const steps = ['Processing', 'Tuning', 'ClarifyCheck', 'Training'];
  const biases = ['Sampling bias', 'Measurement bias', 'Observer bias', 'Confirmation bias'];
  it.each([
    [
      'Customers of new kinds appear, and the requests to the live model no longer resemble the data of its training. Which drift would SageMaker Model Monitor report?',
      drifts,
      1,
    ],
    ['In a SageMaker pipeline, which step tries many combinations of the learning rate and the batch size?', steps, 1],
    [
      'A manager believed in the new price and dismissed each chart that contradicted her. Which type of bias is at work?',
      biases,
      3,
    ],
    ['A microphone at one site adds a constant hum to every recording. Which type of bias is in the data?', biases, 1],
    [
      'A lender wants a packaged solution of SageMaker JumpStart that rates how creditworthy applicants are. Which one?',
      ['Fraud detection', 'Demand forecasting', 'Credit scoring', 'Computer vision'],
      2,
    ],
  ])('are items of a list, of which the stem tells one: %s', (stem, options, right) => {
    expect(rightOf(stem, options)).toEqual([options[right]]);
  });

  it('are items of the list that was asked for, as many as are wanted', () => {
    const stem = 'Which companies provide models in the hub of SageMaker JumpStart? (Select TWO.)';
    expect(rightOf(stem, ['Stability AI', 'Oracle', 'Salesforce', 'Databricks', 'Atlassian'])).toEqual([
      'Stability AI',
      'Databricks',
    ]);
  });

  it.each([
    'Model Registry keeps versions and their approval; Canvas builds models without code',
    'Canvas builds models without code; Model Registry keeps versions and their approval',
  ])('say of each topic what the guide has for it: %s', right => {
    const swapped = 'Canvas keeps versions and their approval; Model Registry builds models without code';
    const half = 'Canvas builds models without code; Model Registry has people label the data';
    const stem = 'How do SageMaker Canvas and SageMaker Model Registry differ?';
    expect(rightOf(stem, [swapped, half, right])).toEqual([right]);
  });

  it('are in the order in which the guide has their words', () => {
    const stem = 'Through which environments does a model move in SageMaker Pipelines, and in which order?';
    const right = 'Dev, Staging, Prod';
    expect(rightOf(stem, ['Staging, Prod, Dev', 'Prod, Staging, Dev', right, 'Dev, Prod, Staging'])).toEqual([right]);
  });

  it('stay open where only their order tells them apart and the guide has none', () => {
    const stem = 'SageMaker Model Monitor watches for drift of several kinds. In which order does it look for them?';
    expect(rightOf(stem, ['Bias drift after data drift', 'Data drift after bias drift', 'Once a year'])).toEqual([]);
  });

  it('deny nothing that the guide states', () => {
    const stem = 'What does SageMaker Network Isolation mode cut off from the network?';
    const right = 'Containers in training and in inference';
    expect(
      rightOf(stem, [
        'Containers in training, but not in inference',
        right,
        'Containers in inference, never in training',
      ]),
    ).toEqual([right]);
  });

  it('are held to be no choice where one only denies the other', () => {
    expect(rightOf('Is SageMaker Canvas for people who write no code?', ['No', 'Yes'])).toEqual([]);
  });

  it.each([
    [
      'An insurer wants its own staff to label photos and needs no managed team of experts. What should it use?',
      'SageMaker Ground Truth',
    ],
    [
      'An insurer wants photos labeled by a managed team of experts. What should it use?',
      'SageMaker Ground Truth Plus',
    ],
  ])('are not what the stem rules out: %s', (stem, right) => {
    const [named] = rightOf(stem, ['SageMaker Ground Truth Plus', 'SageMaker Ground Truth', 'SageMaker Clarify']);
    expect(named).toBe(right);
  });

  it('tell in other words what the guide states', () => {
    const stem = 'How often can SageMaker Model Monitor examine a model that is live?';
    const right = 'Around the clock, or at intervals that were planned';
    expect(rightOf(stem, ['Once, when the model is approved', right, 'When an auditor opens the card'])).toEqual([
      right,
    ]);
  });

  it('are told by `told`: without it nothing ties them to the stem', () => {
    const untold = { ...guide, topics: guide.topics.map(topic => ({ ...topic, told: {}, verdicts: [] })) };
    const stem =
      'A lender wants a packaged solution of SageMaker JumpStart that rates how creditworthy applicants are.';
    const options = ['Fraud detection', 'Demand forecasting', 'Credit scoring'];
    expect(rightOf(stem, options)).toEqual(['Credit scoring']);
    expect(rightOf(stem, options, createWeighing(untold, search.find))).toEqual([]);
  });

  it.each([
    ['what the topic does not state', 'Which SageMaker pipeline step calls an AWS Lambda function?', steps],
    [
      'another field',
      'Which inference parameter makes the answers of a language model less random?',
      ['Temperature', 'Maximum tokens', 'Model drift', 'Stop sequences'],
    ],
    [
      'what options of other fields answer',
      'A dataset has ten times as many records of one class. Which remedy changes the data before training?',
      ['A larger batch size', 'Oversampling the minority class', 'Lowering the learning rate', 'Observer bias'],
    ],
  ])('stay open where the stem asks for %s', (_, stem, options) => {
    expect(rightOf(stem, options)).toEqual([]);
  });

  it('are told in a guide without such wordings by its lines', async () => {
    const { search: second } = await library(secondGuideFolder);
    const teas = ['Green tea', 'Oolong', 'Black tea'];
    expect(rightOf('Which tea is made from leaves that are fully oxidized?', teas, second.weigh)).toEqual([
      'Black tea',
    ]);
  });
});

describe('a stem that asks for what does not fit', () => {
  const recorded = ['The intended use', 'The risk rating', 'The owners of the model'];
  it.each([
    'Which of these is NOT recorded in a SageMaker model card?',
    'Which of the following is not recorded in a SageMaker model card?',
    'A SageMaker model card records all of these EXCEPT which one?',
  ])('never gets what fits: %s', stem => {
    const odd = 'The price of the endpoint in each region';
    for (const text of rightOf(stem, [...recorded, odd])) expect(text).toBe(odd);
  });
});
