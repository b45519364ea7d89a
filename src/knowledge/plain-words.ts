/** What a schema finds wrong, in words for authors who know neither the schema nor YAML. */
import { z } from 'zod';
import { didYouMean, nearest } from './near.ts';

export type Path = readonly PropertyKey[];

/**
 * A field as its author would name it: "neighbours 2, topic" for the topic of the second neighbour. `entry` is the name
 * of the entry of a list in which it stands.
 */
export function fieldName(path: Path, entry = ''): string {
  const steps = path.map((step, i) => {
    if (typeof step === 'number' && i === 0) return entry || `entry ${step + 1}`;
    if (typeof step === 'number') return `${typeof path[i - 1] === 'number' ? ',' : ''} ${step + 1}`;
    return `${i === 0 ? '' : ', '}${String(step) || '""'}`;
  });
  return steps.join('') || 'file';
}

/** What was written, as zod hands it over beside the issue. */
type Raw = z.core.$ZodRawIssue;

/**
 * The words for whatever a schema has no words of its own for. To be given to each `safeParse` of what authors write:
 * zod's own messages speak of types and their names in JavaScript.
 */
export const inPlainWords: z.core.$ZodErrorMap = (issue: Raw): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue.expected, issue.input);
    case 'too_big':
      return sizeProblem(issue.origin, issue.input, `within ${issue.maximum}`, `${issue.maximum} at most`);
    case 'too_small':
      return sizeProblem(issue.origin, issue.input, `to ${issue.minimum} or more`, `${issue.minimum} at least`);
    case 'invalid_value':
      return `has to be one of ${issue.values.join(', ')}${didYouMean(String(issue.input), issue.values.map(String))}`;
    case 'invalid_key':
      return `the name before the ":" is no name: ${issue.issues.map(({ message }) => message).join('; ')}`;
    default:
      return 'is not of the right form; see how the other files have it';
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
};

function typeProblem(expected: string, input: unknown): string {
  const kind = kinds[expected];
  if (input === undefined) return `is missing; add ${kind ?? 'it with its fields'}`;
  if (input === null) return `is empty; add ${kind ?? 'its fields'}`;
  if (!kind) return 'has to hold fields of its own, each with a name and a ":"';
  if (expected !== 'string' || Array.isArray(input)) return `has to be ${kind}`;
  // A colon with a blank behind it makes a field of any text.
  if (typeof input === 'object') return 'has to be text; put it in quotes, as ": " stands in it';
  return `has to be text; put it in quotes, as YAML takes it for ${typeof input === 'boolean' ? 'a yes or no' : 'a number'}`;
}

function sizeProblem(origin: string, input: unknown, within: string, bound: string): string {
  if (typeof input === 'string') return `has ${input.length} characters; keep it ${within}`;
  return Array.isArray(input) ? `has ${input.length} entries; keep it ${within}` : `has to be ${bound} (${origin})`;
}

/** A problem with the field at a path. */
export type Said = { path: Path; text: string };

/**
 * The problems of a value, each unknown field as one of its own. A missing field whose misspelt name is there is told
 * once, at that name.
 */
export function saidOf(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]): Said[] {
  const misspelt = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({ path: [...issue.path, key], ...meant(schema, value, issue.path, key) }))
      : [],
  );
  const isMeant = (path: Path) => misspelt.some(({ meant }) => meant && samePath(meant, path));
  // What is of the wrong kind has a wrong length too.
  const ofWrongKind = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path);
  const isRepeat = ({ code, path }: z.core.$ZodIssue) =>
    code === 'unrecognized_keys' ||
    isMeant(path) ||
    (code !== 'invalid_type' && ofWrongKind.some(wrong => samePath(wrong, path)));
  return [
    ...issues.filter(issue => !isRepeat(issue)).map(({ path, message }) => ({ path, text: message })),
    ...misspelt.map(({ path, text }) => ({ path, text })),
  ];
}

/** Which field an unknown key was meant to be, if that one is not there already. */
function meant(schema: z.ZodType, value: unknown, path: Path, key: string): { meant?: Path; text: string } {
  const there = new Set(Object.keys(valueAt(value, path) ?? {}));
  const free = fieldsAt(schema, path).filter(field => !there.has(field));
  const field = nearest(key, free);
  if (field === undefined) return { text: 'there is no such field; remove it or mend its name' };
  return { meant: [...path, field], text: `there is no such field; did you mean "${field}"?` };
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, i) => step === b[i]);

const valueAt = (value: unknown, path: Path): object | null =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null)?.[step], value) as object | null;

/** The names of the fields that a schema has at a path. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const here = bare(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  if (here instanceof z.ZodObject) return fieldsAt(here.shape[String(step)], rest);
  if (here instanceof z.ZodArray) return fieldsAt(here.element, rest);
  return here instanceof z.ZodRecord ? fieldsAt(here.valueType, rest) : [];
}

/** A schema without what makes it optional. */
const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
