import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../src/answers/answer.ts';
import { choiceParts } from '../../../src/answers/misses.ts';
import { plainText } from '../../../src/text/plain.ts';
import { openBot, said } from '../bot.ts';
import { type Library, library, secondGuideFolder } from '../prepared.ts';

let guide: Library['guide'];
let search: Library['search'];
beforeAll(async () => {
  ({ guide, search } = await library());
});

const ask = (text: string) => {
  const given = answer(guide, search, text, null);
  return { ...given, text: plainText({ parts: given.parts, buttons: [] }) };
};

describe('a question that the guide does not answer', () => {
  it.each([
    ['a price in general', 'how much does a training job cost?', 'Prices, quotas, code and the like are not in it.'],
    ['a quota', 'what is the quota of endpoints per account?', 'Prices, quotas, code and the like are not in it.'],
    ['code', 'show me a boto3 code sample', 'Prices, quotas, code and the like are not in it.'],
    ['another service', 'what is DynamoDB?', 'It does not explain DynamoDB.'],
    ['another feature', 'how does Feature Store keep its online store in sync?', 'It does not explain Feature Store.'],
  ])('says why: %s', (_, question, reason) => {
    const { outcome, view, text } = ask(question);
    expect([outcome, view]).toEqual(['none', null]);
    expect(text).toContain(`The guide does not cover that. ${reason}`);
  });

  it.each([
    'who won the football world cup in 1998?',
    'best pizza in town',
    'asdf qwer zxcv',
    'xyzzy plugh',
    'lol',
    'what is the capital of France',
    'how do I center a div',
    'what is a linear regression?',
    'derive the gradient of the softmax',
  ])('is far from it, and shows what can be asked: %s', question => {
    const { outcome, text } = ask(question);
    expect(outcome).toBe('none');
    expect(text).toContain(guide.title);
    expect(text).toContain(`“${guide.examples[0]}”`);
    expect(text).not.toContain('Exam tip');
  });

  it.each([
    ['how much do I pay for Canvas per month?', 'canvas'],
    ['show me a boto3 code sample for Model Registry', 'model-registry'],
    ['who invented DeepAR?', 'deepar'],
  ])('about a topic called by name says so, and what it does say of it: %s', (question, id) => {
    const { outcome, topics, text } = ask(question);
    expect([outcome, topics[0]?.id]).toEqual(['none', id]);
    expect(text).toContain(`The guide does not say that about ${topics[0]?.short}.`);
    expect(text).toContain(`What it says: ${topics[0]?.answer}`);
  });

  it('but comes near to gets the nearest topics, each with its line', () => {
    const { outcome, topics, text } = ask('can analysts build a database with no SQL?');
    expect(outcome).toBe('none');
    expect(topics).toHaveLength(3);
    for (const { short, cheatsheet, answer: said } of topics)
      expect(text).toContain(`- ${short}: ${cheatsheet ?? said}`);
  });

  it('shows the address of the documentation only where the guide has one', async () => {
    expect(ask('how much do I pay for Canvas per month?').text).toContain(guide.docs);
    const tea = await library(secondGuideFolder);
    const { parts, outcome } = answer(tea.guide, tea.search, 'who won the football world cup in 1998?', null);
    expect(outcome).toBe('none');
    expect(plainText({ parts, buttons: [] })).not.toMatch(/https?:|undefined/);
  });
});

describe('a question in another language', () => {
  it.each([
    ['Kann Canvas ohne Code Modelle bauen?', 'Der Leitfaden ist auf Englisch', 'canvas'],
    ['¿Para qué sirve el Model Registry y quién lo usa?', 'La guía está en inglés', 'model-registry'],
    ['SageMaker Clarify とは何ですか', 'このガイドは英語', 'clarify'],
  ])('that names a topic gets its card: %s', (question, words, id) => {
    const { outcome, topics, text } = ask(question);
    expect([outcome, topics[0]?.id]).toEqual(['found', id]);
    expect(text.split('\n')[0]).toContain(words);
    expect(text).toContain(topics[0]?.answer);
  });

  it.each(['Wie wird das Wetter in Hamburg?', 'Как обнаружить дрейф?', 'como faço para aprovar um modelo'])(
    'that names none gets the topics, and is no gap of the guide: %s',
    async question => {
      const bot = await openBot();
      const reply = said(await bot.command(question));
      expect(reply.text).toContain('The guide is in English.');
      expect(reply.text).not.toContain('noted for the curators');
      expect(reply.labels).toEqual(guide.topics.map(({ short }) => short));
      expect(await bot.store.gaps(Temporal.Instant.fromEpochMilliseconds(0), 10)).toEqual([]);
    },
  );
});

describe('a choice', () => {
  it('tells each topic apart in a line', () => {
    const parts = choiceParts(guide.topics);
    const lines = plainText({ parts, buttons: [] }).split('\n');
    expect(lines).toHaveLength(guide.topics.length + 1);
    for (const [i, { short }] of guide.topics.entries())
      expect(lines[i + 1]).toMatch(new RegExp(`^- ${short}: .{10,}`));
  });
});
