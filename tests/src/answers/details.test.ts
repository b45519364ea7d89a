import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { plainText } from '../../../src/text/plain.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

const ask = ({ guide, search }: Library, text: string) => {
  const given = answer(guide, search, text, null);
  return { ...given, text: plainText({ parts: given.parts, buttons: [] }) };
};

describe('a topic that is called by name', () => {
  let shipped: Library;
  beforeAll(async () => {
    shipped = await library();
  });

  it.each([
    ['a price', 'network isolation surcharge?', 'network-isolation'],
    ['a limit', 'Is there a limit on the runs in one MLflow experiment?', 'mlflow'],
    ['a number', 'How many roles can I make with Role Manager?', 'role-manager'],
    ['a time', 'How late are the alerts of Model Monitor?', 'model-monitor'],
    ['a format', 'Can Ground Truth label PDF contracts?', 'ground-truth'],
    ['a language', 'Can a model card be written in Spanish?', 'model-cards'],
    ['history', 'When did Model Dashboard come out?', 'model-dashboard'],
    ['a device', 'Is there a mobile view of Model Dashboard?', 'model-dashboard'],
    ['a product beside it', 'Can Jira tickets be linked from a model card?', 'model-cards'],
    ['an act of its own', 'Can Canvas cluster customers without a target column?', 'canvas'],
    ['a person', 'Who reviews models before they enter JumpStart?', 'jumpstart'],
    ['help in trouble', 'role manager broke my access, how to undo', 'role-manager'],
  ])('and asked for %s that the guide does not state is not answered: %s', (_, question, id) => {
    const { outcome, topics, text } = ask(shipped, question);
    expect([outcome, topics[0]?.id]).toEqual(['none', id]);
    expect(text).toContain(`The guide does not say that about ${topics[0]?.short}.`);
    expect(text).toContain(`What it says: ${topics[0]?.answer}`);
  });

  it.each([
    ['a word of its text', 'does canvas do ocr of documents?', 'canvas'],
    ['a number that stands there', 'how many steps has a pipeline in SageMaker Pipelines?', 'pipelines'],
    ['a time that stands there', 'how often does model monitor check?', 'model-monitor'],
    ['a word that is misspelt', 'which bisness people use canvas', 'canvas'],
    ['one of two, the other of which is strange to it', 'is deepar for pictures or for time series?', 'deepar'],
    ['what is asked of anything', 'Give the gist of DeepAR to a newcomer, briefly.', 'deepar'],
    [
      'what the guide lists',
      'university course uses mlflow in the exercises, can students do that on SageMaker',
      'mlflow',
    ],
  ])('and asked with %s is answered: %s', (_, question, id) => {
    const { outcome, topics } = ask(shipped, question);
    expect([outcome, topics[0]?.id]).toEqual(['found', id]);
  });
});

describe('a topic of another guide', () => {
  let other: Library;
  beforeAll(async () => {
    other = await library(secondGuideFolder);
  });

  it.each([
    ['what does green tea cost?', 'none'],
    ['in which year was green tea first sold?', 'none'],
    ['how hot should the water for green tea be?', 'found'],
    ['why is green tea bitter?', 'found'],
  ])('is held to its own text: %s', (question, outcome) => {
    expect(ask(other, question).outcome).toBe(outcome);
  });
});
