import { describe, expect, it } from 'vitest';
import { foreignLanguageOf } from '../../../src/text/languages.ts';
import { library } from '../prepared.ts';

describe('the language of a text', () => {
  it.each([
    ['de', 'Wie erkenne ich Drift im Betrieb?'],
    ['de', 'Kann Canvas ohne Code Modelle bauen?'],
    ['es', '¿Qué hace SageMaker Clarify para detectar el sesgo?'],
    ['fr', "Quel est le rôle d'un model card et qui le remplit ?"],
    ['pt', 'como faço para aprovar um modelo'],
    ['ja', 'モデルモニターとは何ですか'],
    ['other', 'Как обнаружить дрейф?'],
    ['other', '모델 카드란 무엇인가요'],
  ])('is told where it is not English: %s, %s', (language, text) => {
    expect(foreignLanguageOf(text)).toBe(language);
  });

  it.each([
    'what detects drift?',
    'was that the last one?',
    'drift',
    '',
    '?',
    'e.g. S3, EC2 & EMR',
    'naïve déjà vu',
    'OK 👍',
  ])('is not, where it may be English: %s', text => {
    expect(foreignLanguageOf(text)).toBeNull();
  });

  it('is English for all that the guide lists', async () => {
    const { guide } = await library();
    const asked = guide.topics.flatMap(topic => topic.asked);
    expect(asked.filter(text => foreignLanguageOf(text))).toEqual([]);
  });
});
