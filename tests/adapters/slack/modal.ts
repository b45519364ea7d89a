import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Filled } from '../../contract/adapter-contract.ts';
import { characterProblems } from './check.ts';

/** A modal by the limits that Slack documents, and not by the adapter's table. */
const text = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.literal(false) });
const option = z.strictObject({ text: text(75), value: z.string().min(1).max(150) });
const group = z.strictObject({ label: text(75), options: z.array(option).min(1).max(100) });
const action_id = z.string().min(1).max(255);
const menu = {
  action_id,
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(group).min(1).max(100).optional(),
};
const element = z.discriminatedUnion('type', [
  z.strictObject({
    ...{ type: z.literal('plain_text_input'), action_id, multiline: z.boolean() },
    ...{ max_length: z.int().min(1).max(3_000), initial_value: z.string().max(3_000).optional() },
  }),
  z.strictObject({ type: z.literal('static_select'), ...menu, initial_option: option.optional() }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    initial_options: z.array(option).min(1).optional(),
  }),
  z.strictObject({
    ...{ type: z.literal('checkboxes'), action_id, options: z.array(option).min(1).max(10) },
    initial_options: z.array(option).min(1).optional(),
  }),
  z.strictObject({
    ...{ type: z.literal('timepicker'), action_id },
    initial_time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
  }),
]);
const block = z.strictObject({
  ...{ type: z.literal('input'), block_id: z.string().min(1).max(255), optional: z.boolean() },
  ...{ label: text(2_000), hint: text(2_000).optional(), element },
});
const modal = z.strictObject({
  ...{ type: z.literal('modal'), callback_id: z.string().min(1).max(255), private_metadata: z.string().max(3_000) },
  ...{ title: text(24), submit: text(24), blocks: z.array(block).min(1).max(100) },
});
type Element = z.infer<typeof element>;
type Option = z.infer<typeof option>;

/** What Slack would refuse in a modal. */
export function modalProblems(view: unknown): string[] {
  const read = modal.safeParse(view);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const odd = read.data.blocks.filter(({ element }) => !startsWell(element)).map(({ block_id }) => block_id);
  return [...characterProblems(view), ...odd.map(id => `${id} begins with what it has not`)];
}

/** What a field begins with has to be one of its own options, to the letter, and no longer than itself. */
function startsWell(element: Element): boolean {
  if (element.type === 'plain_text_input') return (element.initial_value ?? '').length <= element.max_length;
  const initial = 'initial_option' in element ? [element.initial_option] : [];
  const several = 'initial_options' in element ? (element.initial_options ?? []) : [];
  const own = optionsOf(element);
  return [...initial, ...several].every(one => !one || own.some(option => isDeepStrictEqual(option, one)));
}

function optionsOf(element: Element): Option[] {
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  return [...('options' in element ? (element.options ?? []) : []), ...groups.flatMap(({ options }) => options)];
}

/** The state of the modal as a person fills it in. Throws where Slack would not let them. */
export function fillModal(view: unknown, filled: Filled) {
  const { blocks } = modal.parse(view);
  const wanted = new Map(filled);
  for (const id of wanted.keys())
    if (!blocks.some(({ block_id }) => block_id === id)) throw new Error(`there is no field ${id}`);
  const values = blocks.map(({ block_id, optional, element }) => {
    const { empty, ...state } = stateOf(element, wanted.get(block_id));
    if (empty && !optional) throw new Error(`${block_id} is required`);
    return [block_id, { [element.action_id]: { type: element.type, ...state } }];
  });
  return { values: Object.fromEntries(values) };
}

function stateOf(element: Element, value: string | undefined): { empty: boolean; [name: string]: unknown } {
  switch (element.type) {
    case 'plain_text_input': {
      const typed = value ?? element.initial_value ?? null;
      if (typed && typed.length > element.max_length) throw new Error(`${typed} is too long`);
      return { empty: !typed, value: typed };
    }
    case 'timepicker': {
      const time = value ?? element.initial_time ?? null;
      return { empty: time === null, selected_time: time };
    }
    case 'static_select': {
      const [chosen] = value === undefined ? [element.initial_option] : pick(element, [value]);
      return { empty: !chosen, selected_option: chosen ?? null };
    }
    default: {
      const chosen = value === undefined ? (element.initial_options ?? []) : pick(element, value.split(','));
      return { empty: chosen.length === 0, selected_options: chosen };
    }
  }
}

const pick = (element: Element, values: string[]): Option[] =>
  values.map(value => {
    const found = optionsOf(element).find(option => option.value === value);
    if (!found) throw new Error(`${value} is no choice`);
    return found;
  });
