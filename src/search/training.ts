/** Learns a guide. Apart from `createSearch`, so that what is learned from is loaded only where it learns. */
import type { Guide } from '../knowledge/guide.ts';
import type { Progress } from '../progress.ts';
import { trainLinear } from './classifier.ts';
import { classCount, examplesOf } from './examples.ts';
import { featuresOf } from './features.ts';
import { indexExamples } from './neighbours.ts';
import { createReader, vocabularyOf } from './reader.ts';
import type { Models } from './search.ts';
import { trainEar } from './talk/ear-training.ts';

/** Trains the model that ranks the topics of this guide and tells them from what is outside it, and that of talk. */
export function trainOn(guide: Guide, progress: Progress = () => {}): Models {
  const vocabulary = vocabularyOf(guide);
  const read = createReader(guide, vocabulary);
  const examples = examplesOf(guide);
  const rows = examples.map(({ text, label }, i, { length }) => {
    progress('reading examples', i, length);
    return { features: featuresOf(read(text)), label };
  });
  const topics = trainLinear(rows, classCount(guide), { progress });
  return { topics, talk: trainEar(guide), vocabulary, examples: indexExamples(examples) };
}
