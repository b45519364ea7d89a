import { z } from 'zod';
import type { Filled } from '../../contract/adapter-contract.ts';
import { characterProblems } from './checks.ts';
import type { Raw } from './fixtures.ts';

/** A modal by the limits of Discord's own schemas and pages, and not by the adapter's table. */
const field = { custom_id: z.string().min(1).max(100), required: z.boolean() };
const option = z.strictObject({
  ...{ label: z.string().min(1).max(100), value: z.string().min(1).max(100) },
  default: z.boolean().optional(),
});
const select = z
  .strictObject({
    ...{ type: z.literal(3), ...field, options: z.array(option).min(1).max(25) },
    ...{ min_values: z.int().min(0).max(25), max_values: z.int().min(1).max(25) },
  })
  .refine(({ max_values, options }) => max_values <= options.length, 'more values than options')
  .refine(({ max_values, options }) => options.filter(one => one.default).length <= max_values, 'too many at first')
  .refine(({ required, min_values }) => required === min_values > 0, 'required or not');
const text = z
  .strictObject({
    ...{ type: z.literal(4), ...field, style: z.union([z.literal(1), z.literal(2)]) },
    ...{ max_length: z.int().min(1).max(4_000), value: z.string().max(4_000).optional() },
    placeholder: z.string().min(1).max(100).optional(),
  })
  .refine(({ max_length, value = '' }) => value.length <= max_length, 'longer than it may be');
const label = z.strictObject({
  ...{ type: z.literal(18), label: z.string().min(1).max(45), description: z.string().min(1).max(100).optional() },
  component: z.union([select, text]),
});
const modal = z.strictObject({
  ...{ custom_id: z.string().min(1).max(100), title: z.string().min(1).max(45) },
  components: z.array(label).min(1).max(5),
});
type Input = z.infer<typeof select> | z.infer<typeof text>;

/** What Discord would refuse in a modal. */
export function modalProblems(data: unknown): string[] {
  const issues = modal.safeParse(data).error?.issues ?? [];
  return [
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...strings(data).flatMap(characterProblems),
  ];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The data of the submission as a person fills it in. Throws where Discord would not let them. */
export function fillModal(data: unknown, filled: Filled): Raw {
  const { custom_id, components } = modal.parse(data);
  const wanted = new Map(filled);
  for (const id of wanted.keys())
    if (!components.some(({ component }) => component.custom_id === id)) throw new Error(`there is no field ${id}`);
  const fields = components.map(({ component }, i) => {
    const { type, custom_id: id } = component;
    return {
      type: 18,
      id: 2 * i + 1,
      component: { type, id: 2 * i + 2, custom_id: id, ...stateOf(component, wanted.get(id)) },
    };
  });
  return { custom_id, components: fields };
}

function stateOf(input: Input, value: string | undefined): { value: string } | { values: string[] } {
  if (input.type === 4) {
    const typed = value ?? input.value ?? '';
    if (typed.length > input.max_length || (input.required && typed === '')) throw new Error(`no text: "${typed}"`);
    return { value: typed };
  }
  const first = input.options.filter(one => one.default).map(one => one.value);
  const chosen = value === undefined ? first : value.split(',');
  const known = chosen.every(one => input.options.some(option => option.value === one));
  if (!known || chosen.length < input.min_values || chosen.length > input.max_values)
    throw new Error(`no choice: "${chosen.join()}"`);
  return { values: chosen };
}
