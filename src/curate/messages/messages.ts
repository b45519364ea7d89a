import type { Field, Form, Message, Reply } from '../../chat.ts';
import { StartError } from '../../errors.ts';
import type { BankQuestion, Guide } from '../../knowledge/guide.ts';
import type { Prepared } from '../../prepared.ts';
import { createSearch } from '../../search/search.ts';
import { message } from '../../text/build.ts';
import type { Preview, Said, Sample } from './said.ts';
import { sampled } from './samples.ts';
import { scenesOf } from './scenes.ts';
import { play } from './stage.ts';

/** Everything that the bot can say with this guide: what its functions make, then what is said in the scenes. */
export async function allSamples({ guide, models }: Prepared): Promise<Sample[]> {
  const staged = withQuestions(guide);
  const search = createSearch(staged, models);
  const props = { guide: staged, finding: search.find('') };
  const made = Object.values(sampled).flatMap(samples =>
    Object.entries(samples).flatMap(([name, make]) =>
      make(props).map(([form, said]) => ({ name: form === '' ? name : `${name}: ${form}`, to: '', said })),
    ),
  );
  const played: Sample[] = [];
  for (const scene of scenesOf(staged)) played.push(...(await play(scene, search)));
  return [...made, ...played];
}

/** Samples as each of the platforms shows them. `wanted` is a part of the names to show; '' for all. */
export function sampleLines(samples: readonly Sample[], previews: readonly Preview[], wanted: string): string[] {
  const chosen = chosenSamples(samples, wanted);
  return previews.flatMap(({ platform, show }) => [
    `=== ${platform}`,
    ...chosen.flatMap(sample => [headOf(sample), ...shownBy(show, sample.said), '']),
  ]);
}

/** Those that have this in their names; rejects where none has. */
export function chosenSamples(samples: readonly Sample[], wanted: string): Sample[] {
  const chosen = samples.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  if (chosen.length === 0) throw new StartError([`There is no message "${wanted}". ${namesOf(samples)}`]);
  return chosen;
}

/** Without the forms of each, which are many. */
function namesOf(samples: readonly Sample[]): string {
  const names = samples.map(({ name }) => name.replace(/: .*$| \d+$/, ''));
  return `Names, or parts of them: ${[...new Set(names)].join(', ')}.`;
}

function headOf({ name, to, said }: Sample): string {
  const how = 'kind' in said && said.kind === 'message' ? replyText(said) : '';
  return `--- ${[name, to, how].filter(text => text !== '').join(' — ')}`;
}

const replyText = ({ audience, mode }: Extract<Reply, { kind: 'message' }>): string =>
  `${audience === 'place' ? 'to all in the place' : 'to the one who asked'}${mode === 'replace' ? ', in place of the message' : ''}`;

function shownBy(show: (message: Message) => string, said: Said): string[] {
  if (Array.isArray(said)) return [show(message(said))];
  if ('parts' in said) return [show(said)];
  if ('submitLabel' in said) return formLines(said);
  switch (said.kind) {
    case 'none':
      return ['(nothing is said)'];
    case 'message':
      return [show(said.message)];
    case 'form':
      return formLines(said.form);
    case 'suggestions':
      return said.choices.map(({ label, value }) => `- ${label}${label === value ? '' : ` (${value})`}`);
    default:
      return [show(message([said]))];
  }
}

/** A form as its fields, since it has no words of its own on any platform. */
function formLines({ title, fields, submitLabel }: Form): string[] {
  return [`form: ${title}`, ...fields.flatMap(fieldLines), `  [${submitLabel}]`];
}

function fieldLines(field: Field): string[] {
  const { label, hint, required, initial, problem, kind } = field;
  const choices = 'choices' in field ? `: ${field.choices.map(choice => choice.label).join(', ')}` : '';
  return [
    `  ${label}${required ? '' : ' (optional)'} — ${kind}${choices}${initial ? ` [${initial}]` : ''}`,
    ...(hint ? [`    hint: ${hint}`] : []),
    ...(problem ? [`    problem: ${problem}`] : []),
  ];
}

/** A guide without questions has no rounds; what they would say is shown with one that is made up. */
function withQuestions(guide: Guide): Guide {
  const [topic] = guide.topics;
  if (guide.bank.length > 0 || !topic) return guide;
  const question: BankQuestion = {
    ...{ id: `${topic.id}-01`, topic: topic.id, kind: 'definition', difficulty: 1, section: topic.section },
    ...{ stem: 'A question of the quiz, as you will write it?', tip: 'The exam tip of the question.' },
    options: ['first', 'second', 'third', 'fourth'].map((place, i) => ({
      text: `The ${place} option`,
      why: `Why the ${place} is ${i === 0 ? 'right' : 'not'} it.`,
      ...(i === 0 && { right: true as const }),
    })),
  };
  return { ...guide, bank: [question] };
}
