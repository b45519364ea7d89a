import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderMessage as renderDiscord } from '../../../adapters/discord/render.ts';
import { renderMessage as renderSlack } from '../../../adapters/slack/render.ts';
import type { Message, Part, Reply } from '../../../src/chat.ts';
import { runKnowledge, type Tools } from '../../../src/curate/command.ts';
import { allSamples, sampleLines } from '../../../src/curate/messages/messages.ts';
import type { Preview, Sample } from '../../../src/curate/messages/said.ts';
import type { Samples } from '../../../src/curate/messages/sample.ts';
import { sampled } from '../../../src/curate/messages/samples.ts';
import { loadGuide } from '../../../src/knowledge/load.ts';
import type { Prepared } from '../../../src/prepared.ts';
import { trainOn } from '../../../src/search/training.ts';
import { message } from '../../../src/text/build.ts';
import { plainText } from '../../../src/text/plain.ts';
import { copyWithoutQuiz, problemsOf } from '../knowledge/guides.ts';
import { preparedGuide, secondGuideFolder } from '../prepared.ts';

const json = (payload: unknown) => JSON.stringify(payload, null, 2);
/** Words and labels alone, as one text. */
const bare = ({ parts, buttons }: Message) =>
  `${plainText({ parts, buttons })}\n${buttons.map(({ label }) => label).join(' ')}`;
const previews: Preview[] = [
  { platform: 'console', show: bare },
  { platform: 'Slack', show: said => json(renderSlack(said, 'smgov')) },
  { platform: 'Discord', show: said => json(renderDiscord(said)) },
];
const tools: Tools = {
  previews: async () => previews,
  prepared: () => preparedGuide(secondGuideFolder),
  openStore: () => Promise.reject(new Error('the database was opened')),
  now: () => Temporal.Instant.from('2026-11-23T09:00Z'),
};
const run = async (...words: string[]) => (await runKnowledge(['messages', ...words], secondGuideFolder, tools)).lines;

let prepared: Prepared;
let samples: Sample[];
/** All of them in bare words. */
const inWords = () => sampleLines(samples, previews.slice(0, 1), '').join('\n');
beforeAll(async () => {
  const { guide, models } = await preparedGuide(secondGuideFolder);
  prepared = { guide: { ...guide, docs: 'https://example.com/tea' }, models };
  samples = await allSamples(prepared);
});

/** Code without its comments and without what it imports. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/^import[^;]*;/gm, '');

describe('the registry of messages', () => {
  const files = ['src/replies.ts', ...globSync('src/{quiz,study,inbox}/said/*.ts')];

  it.each(files)('has all modules that only make messages, so also %s', file => {
    expect(Object.keys(sampled)).toContain(file);
  });

  it.each(files)('has each export of %s that makes one', file => {
    const code = codeOf(file);
    const typed = [...code.matchAll(/export (?:async )?function (\w+)[\s\S]*?\): ([^{]*?) \{/g)]
      .filter(([, , type = '']) => /\b(?:Message|Reply|Form|Part)\b/.test(type))
      .map(([, name]) => name);
    const short = [
      ...code.matchAll(/export const (\w+)(?:: Message)? =[^;]*?(?:\): (?:Message|Reply) =>|toCaller\(|say\()/g),
    ];
    const made = [...typed, ...short.map(([, name]) => name)];
    const known = Object.entries(sampled).find(([path]) => path === file)?.[1] ?? {};
    expect(Object.keys(known)).toEqual(expect.arrayContaining(made));
    if (file !== 'src/quiz/said/times.ts') expect(made).not.toEqual([]);
  });

  it('is not complete for the compiler without each of them', () => {
    type Made = {
      told: Message;
      asked: (name: string) => Reply;
      later: () => Promise<Message | null>;
      parts: () => Part[];
      words: (at: number) => string;
      limit: number;
    };
    const one = () => [];
    const whole: Samples<Made> = { told: one, asked: one, later: one, parts: one };
    // @ts-expect-error: "later" has no sample
    const lacking: Samples<Made> = { told: one, asked: one, parts: one };
    // @ts-expect-error: "words" is nothing said
    const more: Samples<Made> = { ...whole, words: one };
    expect([whole, lacking, more]).toHaveLength(3);
  });

  /** What no play can bring about: what comes between two others, and a schedule without any day. */
  const unplayed = [
    'This round takes no picks now.',
    'No round is planned.',
    'The round has just gone on to its next step. Please try again.',
  ];
  /** Texts for the log, for `ask`, headings that are looked for in the guide, and patterns. */
  const unsaid = ['src/answers/script.ts', 'src/answers/aspects.ts', 'src/answers/asides.ts', 'src/answers/gist.ts'];

  it.each(
    globSync(['src/replies.ts', 'src/{quiz,study,inbox}/{said,asked}/*.ts', 'src/answers/*.ts']).filter(
      file => !unsaid.includes(file),
    ),
  )('shows each sentence of %s', file => {
    const shown = inWords().replace(/\s+/g, ' ');
    expect(sentencesIn(codeOf(file)).filter(text => !shown.includes(text) && !unplayed.includes(text))).toEqual([]);
  });
});

/** The pieces of literal text in code that are whole sentences or begin or end one. */
function sentencesIn(code: string): string[] {
  const literals = [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text);
  return literals
    .flatMap(text => text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
    .map(text => text.replaceAll("\\'", "'").replace(/\s+/g, ' ').trim())
    .filter(text => (text.match(/\p{L}+/gu) ?? []).length > 2 && (/^[“‘]?\p{Lu}/u.test(text) || /[.?!:]$/.test(text)));
}

describe('the messages', () => {
  it('have each a name of its own', () => {
    const names = samples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('come of plays that go as they are written', () => {
    const lines = samples.filter(({ to }) => to !== '').map(({ name, said }) => `${name}: ${json(said)}`);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(line => line.includes('Something went wrong'))).toEqual([]);
    expect(lines.filter(line => line.includes('of an older message')).map(line => line.split(':')[0])).toEqual([
      'what is too old 1',
      'what is too old 2',
    ]);
  });

  it('are the same each time', async () => {
    expect(json(await allSamples(prepared))).toBe(json(samples));
  });

  it.each([
    ['answers', ['Exam tip', 'Did you mean one of these?', 'The guide does not cover that.']],
    ['comparisons and lists', ['Oolong vs Black tea|Green tea vs Black tea', 'What to pick when', '5 topics']],
    ['help', ['Or use one of these', 'quiz off: Switch it off']],
    ['rounds', ['It opened late', 'Closed. Nobody', 'Question 3 of 3', 'Taken out: ', 'Correction', 'It closed late']],
    ['receipts and refusals', ['A saved.', 'This round closed at', 'called off', 'was taken out']],
    ['boards and records', ['Your team: ', '1. Ann', 'You: ', 'and 2 more']],
    ['the status', ['The quiz is on: ', 'has stopped. ', 'A round is open until', 'There is no quiz']],
    ['notices', ['switched off', 'Nobody answered the last three', 'not allowed to post', 'archived or gone']],
    ['forms', ['form: Daily quiz', 'problem: I do not know', 'form: What is wrong', 'hint: ']],
  ])('have %s among them', (_, texts) => {
    for (const text of texts) expect(inWords()).toMatch(new RegExp(text.replaceAll('.', '\\.')));
  });

  it('are shown as each platform has them, or one alone', async () => {
    const all = await run();
    expect(all.filter(line => line.startsWith('=== '))).toEqual(['=== console', '=== Slack', '=== Discord']);
    const slack = await run('slack', 'greeting');
    expect(slack.filter(line => line.startsWith('=== '))).toEqual(['=== Slack']);
    expect(slack.filter(line => line.startsWith('--- ')).every(line => line.includes('greeting'))).toBe(true);
    expect(JSON.parse(slack[2] ?? '')).toHaveProperty('blocks');
    expect(await run('DISCORD', 'stopNotice:')).toHaveLength(1 + 3 * 6);
    expect((await run('round', 'with', 'three')).join('\n')).toMatch(
      /^--- round with three questions \d+ — a post in the channel$/m,
    );
    expect(all.join('\n')).not.toMatch(/undefined|\[object|NaN/);
  }, 60_000);

  it('that are not there are told from those that are', async () => {
    expect((await problemsOf('', run('slack', 'nonsense'))).join()).toMatch(
      /^There is no message "nonsense"\. Names, or parts of them: broken, .*openMessage, .*round with three questions/,
    );
  });

  it('are shown of a guide without questions too', async () => {
    const { folder } = await copyWithoutQuiz();
    const guide = await loadGuide(folder);
    const made = await allSamples({ guide, models: trainOn(guide) });
    expect(sampleLines(made, previews.slice(0, 1), 'openMessage').join('\n')).toContain(
      'A question of the quiz, as you will write it?',
    );
  });

  it('show the samples of all kinds of a reply', () => {
    const kinds = new Set(samples.flatMap(({ said }) => ('kind' in said ? [said.kind] : [])));
    expect([...kinds]).toEqual(expect.arrayContaining(['message', 'form', 'suggestions']));
    expect(message([])).toEqual({ parts: [], buttons: [] });
  });
});
