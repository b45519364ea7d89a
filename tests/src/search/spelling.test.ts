import { beforeAll, describe, expect, it } from 'vitest';
import { createReader, type ReadQuery } from '../../../src/search/reader.ts';
import { createRepair } from '../../../src/search/spelling.ts';
import { stopWords } from '../../../src/text/english.ts';
import { writtenOut } from '../../../src/text/phone.ts';
import { type Library, library } from '../prepared.ts';

const often = (...words: string[]) => words.map(word => [word, 3] as const);

describe('a repair', () => {
  const repair = createRepair(
    new Map([
      ...often('drift', 'model', 'monitor', 'registry', 'pipeline', 'explainability', 'bias', 'role', 'dashboard'),
      ['rarely', 1],
    ]),
    ['canvas', 'jumpstart'],
    new Set(['draft', 'modal', 'canvass']),
  );

  it.each([
    ['drfit', 'drift', 'two letters swapped'],
    ['dirft', 'drift', 'two letters swapped'],
    ['moniter', 'monitor', 'a wrong letter'],
    ['monitr', 'monitor', 'a letter left out'],
    ['monitorr', 'monitor', 'a letter doubled'],
    ['registery', 'registry', 'a letter too many'],
    ['regsitry', 'registry', 'two letters swapped'],
    ['pipline', 'pipeline', 'a letter left out'],
    ['dashbord', 'dashboard', 'a letter left out'],
    ['explanability', 'explainability', 'a letter left out of a long word'],
    ['explainibilty', 'explainability', 'two letters wrong in a long word'],
    ['jumstart', 'jumpstart', 'a letter of a name left out'],
    ['cnavas', 'canvas', 'two letters of a name swapped'],
  ])('reads %s as %s: %s', (typed, read) => {
    expect(repair(typed)).toBe(read);
  });

  it.each([
    ['ros', 'too short'],
    ['bia', 'too short'],
    ['rol', 'too short'],
    ['drift', 'right'],
    ['draft', 'a known word of another meaning'],
    ['modal', 'a known word of another meaning'],
    ['canvass', 'a known word of another meaning'],
    ['grift', 'another first letter'],
    ['drifq', 'a wrong letter in a short word is more often another word'],
    ['rarelly', 'near to a word that the guide hardly uses'],
    ['pumpernickel', 'far from everything'],
    ['model2', 'with a figure in it'],
    ['their', 'a stop word'],
  ])('leaves %s alone: %s', typed => {
    expect(repair(typed)).toBe(typed);
  });

  it('takes the more frequent of two equally near words', () => {
    const torn = createRepair(new Map([['monitor', 6], ...often('monitos')]), [], new Set());
    expect(torn('monito')).toBe('monitor');
  });
});

describe('the words of the guide', () => {
  let guide: Library['guide'];
  let read: ReadQuery;
  beforeAll(async () => {
    ({ guide } = await library());
    read = createReader(guide);
  });

  it('are never repaired, nor are stop words and words of what is outside', () => {
    const texts = [
      ...guide.topics.flatMap(({ answer, asked, aliases }) => [answer, ...asked, ...aliases]),
      ...guide.outside.names,
      ...Object.values(guide.outside.asked).flat(),
      [...stopWords].join(' '),
    ];
    // People's spelling on a phone is written out, no more.
    for (const text of texts)
      expect(read(text).repairs.filter(repair => repair.read !== writtenOut(repair.typed))).toEqual([]);
  });

  it.each([
    ['what detcts drfit', 'detects drift'],
    ['modle moniter', 'model monitor'],
    ['aproved models', 'approved models'],
    ['explainabilty of predictons', 'explainability predictions'],
    ['hyperparamter tunning', 'hyperparameter tuning'],
  ])('are met by %j', (text, telling) => {
    expect(read(text).telling.join(' ')).toBe(telling);
  });

  it.each(['jumpstrat', 'ground thruth', 'Clarfy', 'pipelins', 'network isolatoin', 'DeepRA', 'ml flow', 'Jump-Start'])(
    'are met by a name with a slip: %s',
    text => {
      expect(read(text).named.length).toBe(1);
    },
  );
});
