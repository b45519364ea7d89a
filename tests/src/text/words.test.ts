import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf, tellingStems, tellingWords, wordsOf } from '../../../src/text/words.ts';

describe('wordsOf', () => {
  it.each<[string, string]>([
    ['What detects DRIFT?', 'what detects drift'],
    ['CI/CD, no-code & pre-trained', 'ci cd no code pre trained'],
    ["the model's data isn't what we'd expect", 'the model data isnt what we expect'],
    ['the model’s data, they’ll drift', 'the model data they drift'],
    ['détecte la dérive', 'detecte la derive'],
    ['ﬁne-tune Ｍodel', 'fine tune model'],
    ['top 10 in 2026', 'top 10 in 2026'],
    ['drift\u0000in\u200bproduction', 'drift in production'],
    ['数据漂移 Дрейф', '数据漂移 дреиф'],
    ['🙃 ?! …', ''],
    ['', ''],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('are plain, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const word of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(wordsOf(word)).toEqual([word]);
        }
      }),
    );
  });
});

describe('stemOf', () => {
  it.each([
    ['deploys', 'deployed', 'deploying', 'deploy'],
    ['models', 'model'],
    ['monitoring', 'monitors', 'monitor'],
    ['alerts', 'alerted', 'alert'],
  ])('is equal for %s and its like', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it('keeps apart what differs', () => {
    expect(new Set(['drift', 'draft', 'model', 'modal', 'registry', 'register'].map(stemOf)).size).toBe(6);
  });

  it('stands for any word, again and again', () => {
    for (const word of ['', 'a', '42', '数据', 'constructor', '__proto__']) expect(stemOf(word)).toBe(stemOf(word));
    expect(stemOf('__proto__')).toBe('__proto__');
  });
});

describe('the telling words', () => {
  it('are those that carry a subject, in order and as often as they stand', () => {
    expect(tellingWords(wordsOf('What is the drift of a model, and which drift is it?'))).toEqual([
      'drift',
      'model',
      'drift',
    ]);
  });

  it('do not count a word that was taken out', () => {
    expect(tellingWords(['', 'drift', ''])).toEqual(['drift']);
  });

  it('are compared by their stems', () => {
    expect(tellingStems('How are the models deployed?')).toEqual(['models', 'deployed'].map(stemOf));
    expect(tellingStems('What is it, and why?')).toEqual([]);
  });
});
