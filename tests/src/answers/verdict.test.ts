import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import type { Answer } from '../../../src/answers/given.ts';
import { answerTurns } from '../../../src/answers/turns.ts';
import { verdictOn } from '../../../src/answers/verdict.ts';
import { plainText } from '../../../src/text/plain.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { type Library, library } from '../prepared.ts';

let guide: Library['guide'];
let search: Library['search'];
beforeAll(async () => {
  ({ guide, search } = await library());
});

const firstLine = ({ parts }: Answer) => plainText({ parts, buttons: [] }).split('\n')[0] ?? '';
const ask = (text: string) => firstLine(answer(guide, search, text, null));

describe('a question that the authors decided gets the verdict first', () => {
  it.each([
    ['which bias is it if one group has far fewer rows', 'Sampling bias: '],
    ['what kind of bias is it when the camera is badly calibrated?', 'Measurement bias: '],
    ['Which gate checks fairness before registration?', 'ClarifyCheck: '],
    ['which step registers the model', 'Model: '],
    ['which kind of drift is it when the performance drops?', 'Model drift: '],
    ['Which version of Ground Truth is fully managed?', 'Ground Truth Plus: '],
    ['who manages the infrastructure of MLflow?', 'AWS: '],
    ['Can Model Monitor run on a schedule?', 'Yes: it works either continuously or on a set schedule.'],
    ['Does Amazon SageMaker Clarify detect bias?', 'Yes: Clarify detects bias'],
    ['does clarfy detect bias', 'Yes: Clarify detects bias'],
    ['Is Clarify used after deployment?', 'Yes: Clarify works after deployment, to debug.'],
    ['does canvas need code?', 'No: Canvas has a visual interface'],
    ['can Network Isolation reach S3?', 'No: a container in this mode reaches nothing outside'],
    ['does Network Isolation block S3?', 'Yes: there is no outbound connection'],
  ])('%s', (question, start) => {
    expect(ask(question).startsWith(start)).toBe(true);
  });

  it('unless it asks for what another topic is called', () => {
    const given = answer(guide, search, 'which step monitors bias in production', null);
    expect(given.topics.map(({ id }) => id)).toEqual(['model-monitor']);
    expect(firstLine(given)).not.toContain('ClarifyCheck');
  });

  it('in a turn on its topic, too', () => {
    const given = answerTurns(guide, search, ['what is Model Monitor?', 'can it run on a schedule?']);
    expect(firstLine(given)).toMatch(/^Yes: /);
  });

  it('with the card below, which says what was there before', () => {
    const { parts, topics } = answer(guide, search, 'does canvas need code?', null);
    expect(topics.map(({ id }) => id)).toEqual(['canvas']);
    expect(plainText({ parts, buttons: [] })).toContain(topics[0]?.answer);
  });
});

describe('no verdict is said', () => {
  it.each([
    'does clarify not detect bias?',
    "doesn't Clarify detect bias?",
    'do biases detect Clarify?',
    'can Clarify detect bias in Excel?',
    'does Model Monitor only run on a schedule?',
    'does Model Monitor never run on a schedule?',
    'is Network Isolation not blocking S3?',
    'can Network Isolation reach S3 through a proxy?',
    'does JumpStart have models from OpenAI?',
    'can canvas users write code?',
    'is there a need for code in Canvas if I bring Python?',
    'does Clarify or Model Monitor detect bias?',
    'which step comes after hyperparameter tuning?',
    'which bias is not about annotators?',
    'which tool detects bias in unrepresentative data?',
    'which feature detects drift in the distribution of inputs?',
  ])('to what is negated, the other way round, or more than was decided: %s', question => {
    const verdicts = guide.topics.flatMap(topic => topic.verdicts.map(({ verdict, line }) => `${verdict}: ${line}`));
    expect(verdicts).not.toContain(ask(question));
  });

  it('by any Yes or No of the guide once its question is negated, turned round or added to', () => {
    for (const topic of guide.topics) {
      for (const { verdict, asks } of topic.verdicts.filter(({ verdict }) => /^(?:Yes|No)$/.test(verdict))) {
        const name = topic.aliases[0] ?? '';
        const said = asks.map(([phrase]) => phrase).join(' ');
        const on = (question: string) => verdictOn(guide, topic, wordsOf(question), false)?.verdict ?? null;
        expect(on(`does ${name} ${said}`), `does ${name} ${said}`).toBe(verdict);
        for (const other of ['not', 'never', 'only', 'always', 'hardly'])
          expect(on(`does ${name} ${other} ${said}`), `does ${name} ${other} ${said}`).toBeNull();
        expect(on(`does ${said} ${name}`), `does ${said} ${name}`).toBeNull();
        expect(on(`does ${name} ${said} without SageMaker`), said).toBeNull();
        expect(on(`does it ${said}`), said).toBeNull();
      }
    }
  });
});

it('finds each item by every phrase that its authors gave, and never two of them at once', () => {
  for (const topic of guide.topics) {
    for (const { verdict, asks } of topic.verdicts.filter(({ verdict }) => !/^(?:Yes|No)$/.test(verdict))) {
      const [nouns = [], ...others] = asks;
      for (const phrase of others[0] ?? []) {
        const rest = others.slice(1).map(([first]) => first);
        const question = ['which', nouns[0], 'is it if', phrase, ...rest].join(' ');
        expect(verdictOn(guide, topic, wordsOf(question), false)?.verdict, question).toBe(verdict);
      }
    }
  }
});
