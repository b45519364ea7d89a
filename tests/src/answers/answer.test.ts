import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answer, answerTurns, comparison } from '../../../src/answers/answer.ts';
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

const driftStem = 'A live model sees inputs that no longer look like its training data. Which feature sends an alert?';

describe('pasted options', () => {
  it.each([
    ['a line each', `${driftStem}\nA. Model Cards\nB. Model Monitor\nC. Canvas\nD. Model Registry`, 'B'],
    ['one line', `${driftStem} A. Model Cards B. Model Monitor C. Canvas D. Model Registry`, 'B'],
    [
      'brackets',
      `${driftStem}\n\nA) Amazon SageMaker Model Cards\n\nB) Amazon SageMaker Canvas\n\nC) SageMaker Model Monitor`,
      'C',
    ],
    ['lower case', `${driftStem}\n(a) Pipelines\n(b) Clarify\n(c) JumpStart\n(d) Model Monitor`, 'd'],
    ['numbers', `${driftStem}\n1. Model Monitor\n2. Role Manager\n3. DeepAR\n4. MLflow`, '1'],
    ['colons', `${driftStem}\nA: Role Manager\nB: DeepAR\nC: Model Monitor`, 'C'],
    ['indented', `${driftStem}\r\n   A. Role Manager\r\n   B. Model Monitor\r\n`, 'B'],
    ['the question last', `A. Canvas\nB. Model Monitor\nC. DeepAR\n\nWhich of these detects drift in production?`, 'B'],
    [
      'whole sentences',
      `${driftStem}\nA. Use SageMaker Canvas to look at the data.\nB. Set up SageMaker Model Monitor on the endpoint.`,
      'B',
    ],
  ])('in this layout are read, and the right one is named: %s', (_, text, label) => {
    const given = ask(text);
    expect(idsOf(given)).toEqual(['model-monitor']);
    expect(textOf(given)).toMatch(new RegExp(`^The guide supports ${label}: Model Monitor\\.\n`));
    expect(textOf(given)).toContain('Exam tip: ');
  });

  it('says why the others are not it, where the guide tells them apart', () => {
    const text = textOf(ask(`${driftStem}\nA. Clarify\nB. Model Monitor\nC. Pipelines\nD. Model Dashboard`));
    for (const label of ['A', 'C', 'D']) expect(text).toMatch(new RegExp(`^- ${label} \\S`, 'm'));
    expect(text).not.toMatch(/^- B /m);
    const [monitor] = guide.topics.filter(({ id }) => id === 'model-monitor');
    expect(text).toContain(monitor?.neighbours.find(({ topic }) => topic === 'clarify')?.difference);
  });

  it('that are all wrong get no verdict but the right topic', () => {
    const given = ask(`${driftStem}\nA. Canvas\nB. JumpStart\nC. DeepAR\nD. Network Isolation`);
    expect(textOf(given)).toMatch(/^None of the options is what this guide points to\./);
    expect(idsOf(given)[0]).toBe('model-monitor');
  });

  it('of other services alone get no verdict', () => {
    const given = ask(`${driftStem}\nA. AWS Lambda\nB. Amazon Athena\nC. AWS Glue`);
    expect(textOf(given)).toMatch(/^None of the options/);
  });

  it('beside a question that the guide does not answer get no verdict', () => {
    const given = ask('Which of these costs least per hour?\nA. Canvas\nB. JumpStart\nC. Ground Truth');
    expect(textOf(given)).not.toContain('The guide supports');
    expect(given.outcome).toBe('none');
  });

  it('with two topics in one stand or fall together', () => {
    const gate =
      'A tested model may move from Staging to Prod only after somebody approved it, without manual deployment.';
    const given = ask(
      `${gate} What fits?\nA. Canvas and DeepAR\nB. Model Registry and Pipelines\nC. Ground Truth and Clarify`,
    );
    expect(textOf(given)).toMatch(/^The guide supports B/);
    expect(['model-registry', 'pipelines']).toContain(idsOf(given)[0]);
    const lines = textOf(given).split('\n');
    expect(lines.filter(line => line.startsWith('- B '))).toEqual([]);
  });

  it('without a question before them are no failure', () => {
    const given = ask('A. Canvas B. Clarify C. DeepAR');
    expect(textOf(given)).not.toMatch(/undefined|The guide supports/);
  });

  it('all empty are no options', () => {
    expect(idsOf(ask('what detects drift?\nA.\nB.\nC.\n'))[0]).toBe('model-monitor');
  });
});

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

  it('beyond three are cut to the first three', () => {
    expect(idsOf(comparison(guide, search, 'compare Canvas, DeepAR, MLflow, Clarify'))).toEqual([
      'canvas',
      'deepar',
      'mlflow',
    ]);
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
