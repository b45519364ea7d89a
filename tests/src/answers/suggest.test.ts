import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLine } from '../../../src/answers/line.ts';
import { createSuggestions } from '../../../src/answers/suggest.ts';
import { parseRequest } from '../../../src/commands.ts';
import type { Guide } from '../../../src/knowledge/guide.ts';
import type { Search } from '../../../src/search/search.ts';
import { openBot } from '../bot.ts';
import { guideFolder, library, secondGuideFolder } from '../prepared.ts';

type Suggestions = ReturnType<typeof createSuggestions>;
let guide: Guide;
let search: Search;
let suggestions: Suggestions;
beforeAll(async () => {
  ({ guide, search } = await library());
  suggestions = createSuggestions(guide);
});

const suggested = (text: string, field = 'question', isAdmin = false) =>
  suggestions({ field, text, isAdmin }).map(({ value }) => value);
const shorts = () => guide.topics.map(({ short }) => short);

describe('suggestions', () => {
  it('are the topics in the order of the guide before anything is typed', () => {
    for (const field of ['question', 'topic', 'first', 'second']) {
      expect(suggested('', field)).toEqual(shorts());
      expect(suggested('  ', field)).toEqual(shorts());
    }
  });

  it('begin with the topics whose name fits, then those whose trigger words do', () => {
    const names = ['Model Cards', 'Model Dashboard', 'Model Monitor', 'Model Registry'];
    expect(suggested('mod').filter(text => names.includes(text))).toEqual(names);
    for (const text of suggested('mod').slice(0, 5)) expect(shorts()).toContain(text);
    expect(suggested('GROUND')[0]).toBe('Ground Truth');
    expect(suggested('mon mod')[0]).toBe('Model Monitor');
    expect(suggested('GT Plus')[0]).toBe('Ground Truth');
    expect(suggested('drift')[0]).toBe('Model Monitor');
    expect(suggested('bias')[0]).toBe('Bias types');
  });

  it('forgive slips of the fingers', () => {
    expect(suggested('monitr')[0]).toBe('Model Monitor');
    expect(suggested('grond tru')[0]).toBe('Ground Truth');
    expect(suggested('jumpstrat', 'topic')).toEqual(['JumpStart']);
    expect(suggested('leadreb')).toEqual(['board']);
  });

  it('go on with clean questions, those of a topic that was typed too', () => {
    expect(suggested('drift')).toContain('what detects drift?');
    const clarify = guide.topics.find(({ id }) => id === 'clarify');
    expect(suggested('clarify')).toEqual(expect.arrayContaining(clarify?.suggested ?? []));
    for (const text of suggested('how do i')) expect(text.length).toBeLessThanOrEqual(90);
  });

  it('hold no lines that only teach the search', () => {
    const clean = new Set([...guide.examples, ...guide.topics.flatMap(topic => topic.suggested)]);
    const asked = guide.topics.flatMap(topic => topic.asked).filter(text => !clean.has(text));
    for (const text of asked.slice(0, 500)) expect(suggested(text.slice(0, 12))).not.toContain(text);
  });

  it('hold the commands that the line begins, in their own words or in others', () => {
    expect(suggested('boa')).toContain('board');
    expect(suggested('leaderb')).toEqual(['board']);
    expect(suggested('quiz m')).toContain('practice');
    expect(suggested('che')).toContain('cheatsheet');
    expect(suggested('h')).toContain('help');
    expect(suggested('oard')).not.toContain('board');
  });

  it('hold the commands of admins for admins', () => {
    expect(suggested('quiz o', 'question', true)).toEqual(expect.arrayContaining(['quiz on', 'quiz off']));
    expect(suggested('quiz o')).not.toContain('quiz on');
  });

  it('of a topic are topics and nothing else', () => {
    for (const field of ['topic', 'first', 'second']) {
      for (const typed of ['m', 'drift', 'boa', 'how', 'what', 'quiz', 'h']) {
        for (const text of suggested(typed, field)) expect(shorts()).toContain(text);
      }
      expect(suggested('monitor', field)).toEqual(['Model Monitor']);
    }
  });

  it('follow a whole question as it is typed, with its punctuation', () => {
    const [question = ''] = guide.examples;
    for (let end = 6; end <= question.length; end++) expect(suggested(question.slice(0, end))).toContain(question);
    expect(suggested('no-code')).not.toEqual([]);
  });

  it('are none for nonsense', () => {
    expect(suggested('qzxw')).toEqual([]);
    expect(suggested('__constructor__')).toEqual([]);
  });

  it('do what they say when they are chosen', () => {
    for (const typed of ['m', 'how', 'what', 'dri', 'b', 'q', 'c', 't', 's', 'me', 'help']) {
      for (const { value, label } of suggestions({ field: 'question', text: typed, isAdmin: true })) {
        const chosen = readLine(guide, `ask ${value}`, search.hear);
        if (label === value) expect([value, chosen.kind]).toEqual([value, 'ask']);
        else expect([value, chosen.kind]).toEqual([value, expect.not.stringMatching(/^(?:ask|mistake|aside)$/)]);
      }
    }
    for (const text of suggested('', 'topic')) expect(parseRequest(`practice ${text}`).kind).toBe('practice');
  });

  it('are few and fit on a line, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2 })),
        fc.boolean(),
        (text, isAdmin) => {
          const choices = suggestions({ field: 'question', text, isAdmin });
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
          for (const { label, value } of choices) {
            expect(label).not.toBe('');
            expect(Math.max(label.length, value.length)).toBeLessThanOrEqual(100);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('come from whichever guide is there', async () => {
    const tea = (await library(secondGuideFolder)).guide;
    const ofTea = createSuggestions(tea);
    expect(ofTea({ field: 'topic', text: 'o', isAdmin: false }).map(({ value }) => value)[0]).toBe('Oolong');
  });

  it('reach whoever types, by the field they type into', async () => {
    const bot = await openBot();
    const values = async (field: string, from = {}) => {
      const reply = await bot.suggest('quiz o', from, field);
      return reply.kind === 'suggestions' ? reply.choices.map(({ value }) => value) : null;
    };
    expect(await values('question', { isAdmin: true })).toContain('quiz off');
    expect(await values('question')).not.toContain('quiz off');
    expect(await values('topic', { isAdmin: true })).toEqual([]);
  });
});

describe.each([guideFolder, secondGuideFolder])('the questions to suggest of %s', folder => {
  it('are two to four for each topic, short, and of one topic only', async () => {
    const { topics } = (await library(folder)).guide;
    const all = topics.flatMap(topic => topic.suggested);
    expect(new Set(all).size).toBe(all.length);
    for (const { id, suggested: questions } of topics) {
      expect([id, questions.length]).toEqual([id, 3]);
      for (const question of questions) expect(question.length).toBeLessThanOrEqual(70);
    }
  });

  it('are answered by their topic', async () => {
    const { guide: one, search } = await library(folder);
    for (const { id, suggested: questions } of one.topics) {
      for (const question of questions) {
        const { outcome, candidates } = search.find(question);
        expect([question, outcome, candidates[0]?.topic.id]).toEqual([question, 'found', id]);
      }
    }
  });
});
