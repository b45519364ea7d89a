import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** Something wrong in a knowledge file: where it is and what to do, for the author. */
export type Problem = { file: string; line: number; message: string };

type Path = readonly PropertyKey[];

/** What a YAML file says. The value is null if there is any problem; `at` makes a problem with the value at a path. */
export type Read<T> = { value: T | null; problems: Problem[]; at(path: Path, message: string): Problem };

/**
 * Parses YAML and checks it against a schema. All problems come at once, each with its line in the file;
 * `firstLine` is the line of the file at which `source` begins.
 */
export function readYaml<T extends z.ZodType>(
  file: string,
  source: string,
  schema: T,
  firstLine = 1,
): Read<z.infer<T>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const problem = (offset: number, message: string): Problem => ({
    file,
    line: Math.max(counter.linePos(offset).line, 1) + firstLine - 1,
    message,
  });
  const at = (path: Path, message: string) =>
    problem(offsetOf(document, path), `${path.join('.') || 'file'}: ${message}`);
  const failed = (problems: Problem[]) => ({ value: null, problems, at });
  const syntax = document.errors.map(({ pos, message }) => problem(pos[0], `not valid YAML: ${message}`));
  visit(document, {
    Alias: (_, { range, source: name }) =>
      void syntax.push(problem(range?.[0] ?? 0, `"*${name}" is a reference in YAML; put the text in quotes`)),
  });
  if (syntax.length > 0) return failed(syntax);
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [], at };
  return failed(
    result.error.issues.flatMap(issue => messagesOf(document, issue).map(said => at(said.path, said.text))),
  );
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text (in quotes, if it looks like a number)',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
};

/** What to do about an issue, and where: each unknown field is a problem by itself. */
function messagesOf(document: Document, issue: z.core.$ZodIssue): { path: Path; text: string }[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...path, key],
      text: 'there is no such field; remove it or mend its name',
    }));
  }
  if (issue.code !== 'invalid_type') return [{ path, text: issue.message }];
  const expected = kinds[issue.expected] ?? issue.expected;
  return [{ path, text: `${document.hasIn(path) ? 'has to be' : 'is missing; add'} ${expected}` }];
}

/** Where the field or the list item at `path` begins; for a missing one, where its nearest parent does. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[length - 1]))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
