import type { Guide } from '../knowledge/guide.ts';
import { examplesOf } from './examples.ts';
import type { Finding } from './finding.ts';

const number = (value: number) => value.toFixed(2);
const shown = 3;

/** Why a question was decided as it was: each kind of evidence apart, for `ask --why` and the evaluation. */
export function whyText(guide: Guide, finding: Finding): string {
  const { query, candidates, neighbours, signals, outcome, inScope } = finding;
  const examples = examplesOf(guide);
  const list = (name: string, values: readonly string[]) =>
    values.length > 0 ? [`${name}: ${values.join(', ')}`] : [];
  return [
    `${outcome}: the guide answers it with probability ${number(inScope)}`,
    `signals: ${Object.entries(signals)
      .map(([name, value]) => `${name} ${number(value)}`)
      .join(', ')}`,
    ...candidates
      .slice(0, shown)
      .map(
        ({ topic, score, model, votes, text, named }) =>
          `${topic.id}: ${number(score)} (model ${number(model)}, votes ${number(votes)}, text ${number(text)}${named ? ', named' : ''})`,
      ),
    ...list(
      'read as',
      query.repairs.map(({ typed, read }) => `${typed} → ${read}`),
    ),
    ...list('unknown words', query.unknown),
    ...list('names outside the guide', [...query.outsideNames, ...query.outsideTerms]),
    ...list('asks for', query.outsideAsks),
    ...neighbours
      .slice(0, shown)
      .map(
        ({ example, topic, score }) =>
          `near: “${examples[example]?.text ?? ''}” (${topic?.id ?? 'outside'}, ${number(score)})`,
      ),
  ].join('\n');
}
