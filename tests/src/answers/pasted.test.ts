import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Answer } from '../../../src/answers/given.ts';
import { plainText } from '../../../src/text/plain.ts';
import { type Library, library } from '../prepared.ts';
import { expectWellFormed } from '../well-formed.ts';

let guide: Library['guide'];
let search: Library['search'];
beforeAll(async () => {
  ({ guide, search } = await library());
});

const textOf = ({ parts }: Answer) => plainText({ parts, buttons: [] });
const idsOf = ({ topics }: Answer) => topics.map(({ id }) => id);
const ask = (text: string) => answer(guide, search, text, null);
/** The label of the option that the guide supports, or null. */
const supported = (given: Answer) => /^The guide supports (\w): /.exec(textOf(given))?.[1] ?? null;

const stem = 'A live model sees inputs that no longer look like its training data. Which feature sends an alert?';

describe('pasted options', () => {
  it.each([
    ['a line each', `${stem}\nA. Model Cards\nB. Model Monitor\nC. Canvas\nD. Model Registry`, 'B'],
    ['one line', `${stem} A. Model Cards B. Model Monitor C. Canvas D. Model Registry`, 'B'],
    ['half brackets', `${stem}\n\nA) SageMaker Model Cards\n\nB) SageMaker Canvas\n\nC) SageMaker Model Monitor`, 'C'],
    ['brackets and lower case', `${stem}\n(a) Pipelines\n(b) Clarify\n(c) JumpStart\n(d) Model Monitor`, 'd'],
    ['numbers', `${stem}\n1. Model Monitor\n2. Role Manager\n3. DeepAR\n4. MLflow`, '1'],
    ['colons', `${stem}\nA: Role Manager\nB: DeepAR\nC: Model Monitor`, 'C'],
    ['indented', `${stem}\r\n   A. Role Manager\r\n   B. Model Monitor\r\n`, 'B'],
    ['the question last', 'A. Canvas\nB. Model Monitor\nC. DeepAR\n\nWhich of these detects drift in production?', 'B'],
    ['sentences', `${stem}\nA. Use Canvas to look at the data.\nB. Set up Model Monitor on the endpoint.`, 'B'],
    ['slips', `${stem}\nA. Modle Cards\nB. Model Moniter\nC. Cnavas`, 'B'],
  ])('are read, and the right one is named: %s', (_, text, label) => {
    const given = ask(text);
    expect(supported(given)).toBe(label);
    expect(idsOf(given)).toEqual(['model-monitor']);
    expect(textOf(given)).toContain('Exam tip: ');
    expect(textOf(given)).toContain(`› Model Monitor · guide ${guide.version}`);
  });

  it.each([
    ['dashes', `${stem}\n- Model Cards\n- Model Monitor\n- Canvas`],
    ['boxes', `${stem}\n☐ Model Cards\n☐ Model Monitor\n☐ Canvas`],
    ['bare lines', `${stem}\nModel Cards\nModel Monitor\nCanvas`],
    ['a wrong key along', `${stem}\n- Model Cards\n- Model Monitor\n- Canvas\nAnswer: Canvas`],
  ])('without letters are called by their words: %s', (_, text) => {
    expect(textOf(ask(text)).split('\n')[0]).toBe('The guide supports: Model Monitor');
  });

  const two =
    'A bank has to alert its team when live data drifts, and to document the intended use and risk rating of each model. Which features should it use? (Select TWO.)';
  it('of which two are right are named both, each with what speaks for it', () => {
    const text = textOf(ask(`${two}\nA. Canvas\nB. Model Cards\nC. DeepAR\nD. Model Monitor\nE. MLflow`));
    expect(text.split('\n')[0]).toBe('The guide supports B and D');
    for (const id of ['model-cards', 'model-monitor'])
      expect(text).toContain(guide.topics.find(topic => topic.id === id)?.answer);
  });

  it('between which the guide does not decide come with what speaks for each', () => {
    const text = textOf(ask(`${stem}\nA. AWS Lambda\nB. Amazon Athena\nC. Canvas and Model Monitor\nD. Model Monitor`));
    expect(text).toMatch(/^The guide (?:supports|points to Model Monitor)/);
  });

  it('on a topic that the stem calls come with what speaks for each, though the guide may not answer', () => {
    const given = ask(
      'What does each kind of drift cost per hour in SageMaker Model Monitor?\nA. Data drift\nB. Model drift\nC. Bias drift',
    );
    expect(textOf(given)).toMatch(/^The guide points to Model Monitor, but does not decide/);
  });

  it('that tell in other words come with what the guide has for them, and never with another topic', () => {
    const given = ask(
      'A data scientist fills in a SageMaker model card. Which pieces of information belong in it? (Select TWO.)\nA. The people responsible for the model\nB. The rules that block traffic of containers\nC. How risky the model is rated\nD. The schedule of the drift alerts',
    );
    expect(textOf(given)).toMatch(/^The guide supports A and C\n/);
    expect(textOf(given)).toContain('- C: How risky the model is rated: the guide has “risk rating” for Model Cards.');
    expect(textOf(given)).not.toMatch(/^- A: Clarify/m);
  });

  it('that are items of one list are not called another topic', () => {
    const given = ask(
      'Which step of a SageMaker pipeline does hyperparameter optimization?\nA. AutoML\nB. Tuning\nC. Processing',
    );
    expect(supported(given)).toBe('B');
    expect(textOf(given)).toContain('- A: AutoML: not what the guide has for this.');
  });

  it('that describe are told by what the guide says of the topic', () => {
    const given = ask(
      'What does SageMaker Model Cards do?\nA. It watches endpoints for drift.\nB. It documents intended use, risk rating and training details.\nC. It labels images with human workers.',
    );
    expect(supported(given)).toBe('B');
  });

  it('are wrong where the stem asks for what does NOT fit', () => {
    const given = ask(
      'Which of these is NOT recorded in a model card?\nA. The intended use\nB. The risk rating\nC. The weather in the data center\nD. The training details',
    );
    expect([null, 'C']).toContain(supported(given));
  });

  it('come with the reason why the others are not it', () => {
    const lines = textOf(ask(`${stem}\nA. Clarify\nB. Model Monitor\nC. Pipelines\nD. Model Dashboard`)).split('\n');
    const reasons = lines.filter(line => /^- [A-D]\b/.test(line));
    expect(reasons.map(line => line[2])).toEqual(['A', 'C', 'D']);
    const monitor = guide.topics.find(({ id }) => id === 'model-monitor');
    for (const [i, id] of ['clarify', 'pipelines', 'model-dashboard'].entries()) {
      expect(reasons[i]).toContain(monitor?.neighbours.find(({ topic }) => topic === id)?.difference);
    }
  });

  it.each([
    ['topics of the guide', 'A. Canvas\nB. JumpStart\nC. DeepAR\nD. Network Isolation'],
    ['other services', 'A. AWS Lambda\nB. Amazon Athena\nC. AWS Glue'],
  ])('that are all wrong get no verdict, but the right topic: %s', (_, options) => {
    const given = ask(`${stem}\n${options}`);
    expect(supported(given)).toBeNull();
    expect(idsOf(given)[0]).toBe('model-monitor');
  });

  it('beside a question that the guide does not answer get no verdict', () => {
    const given = ask('Which of these costs least per hour?\nA. Canvas\nB. JumpStart\nC. Ground Truth');
    expect(supported(given)).toBeNull();
    expect(given.outcome).toBe('none');
  });

  it('with two topics in one stand or fall together', () => {
    const gate =
      'A model may move from Staging to Prod only after somebody approved it, and by itself then. What fits?';
    const given = ask(`${gate}\nA. Canvas and DeepAR\nB. Model Registry and Pipelines\nC. Ground Truth and Clarify`);
    expect(supported(given)).toBe('B');
    expect(['model-registry', 'pipelines']).toContain(idsOf(given)[0]);
    expect(textOf(given)).not.toMatch(/^- B\b/m);
  });

  it('may be the parts of one topic: the passage that has them decides', () => {
    const given = ask(
      'Which type of bias is it if human annotators leave their influence on the labels?\nA. Sampling bias\nB. Measurement bias\nC. Observer bias\nD. Confirmation bias',
    );
    expect(supported(given)).toBe('C');
    expect(idsOf(given)).toEqual(['bias-types']);
    const step = ask(
      'Which pipeline step compares data quality with baselines?\nA. Tuning\nB. QualityCheck\nC. AutoML',
    );
    expect(supported(step)).toBe('B');
  });

  it('are decided by what the authors decided of a list', () => {
    const given = ask(
      'A voice model was trained on recordings of adults from one city, although it will serve the whole country. Which type of bias does this show?\nA. Measurement bias\nB. Observer bias\nC. Confirmation bias\nD. Sampling bias',
    );
    expect(supported(given)).toBe('D');
  });

  it('without a question before them get no verdict', () => {
    expect(supported(ask('A. Canvas B. Clarify C. DeepAR'))).toBeNull();
  });

  it('all empty are no options', () => {
    expect(idsOf(ask('what detects drift?\nA.\nB.\nC.\n'))[0]).toBe('model-monitor');
  });

  it('are repeated shortened and in one line', () => {
    const long = 'with a very long explanation that somebody pasted along '.repeat(25);
    const { parts } = ask(`${stem}\nA. Canvas ${long}\nB. Model Monitor\n${long}\nC. nothing ${long}`);
    expectWellFormed({ kind: 'message', message: { parts, buttons: [] }, audience: 'caller', mode: 'new' });
    for (const line of plainText({ parts, buttons: [] }).split('\n')) expect(line.length).toBeLessThan(600);
  });
});
