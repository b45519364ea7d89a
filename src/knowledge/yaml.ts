import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { fieldName, inPlainWords, type Path, saidOf } from './plain-words.ts';

/** Something wrong in a knowledge file: where it is and what to do, for the author. `line` is null for a whole file. */
export type Problem = { file: string; line: number | null; message: string };

/** What a YAML file says. The value is null if there is any problem; `at` makes a problem with the value at a path. */
export type Read<T> = { value: T | null; problems: Problem[]; at(path: Path, message: string): Problem };

/**
 * Parses YAML and checks it against a schema. All problems come at once, each with its line in the file;
 * `firstLine` is the line of the file at which `source` begins. An empty source has no fields.
 */
export function readYaml<T extends z.ZodType>(
  file: string,
  source: string,
  schema: T,
  firstLine = 1,
): Read<z.infer<T>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const problem = (offset: number, message: string): Problem => ({
    file,
    line: Math.max(counter.linePos(offset).line, 1) + firstLine - 1,
    message,
  });
  const at = (path: Path, message: string) =>
    problem(offsetOf(document, path), `${fieldName(path, idAt(document, path))}: ${message}`);
  const failed = (problems: Problem[]) => ({ value: null, problems, at });
  const syntax = [
    ...document.errors.map(error => problem(error.pos[0], syntaxProblem(error))),
    ...marksIn(document).map(({ offset, mark }) => problem(offset, markProblem(mark))),
  ];
  if (syntax.length > 0) return failed(syntax);
  const value: unknown = document.toJS() ?? (schema instanceof z.ZodObject ? {} : null);
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) return { value: result.data, problems: [], at };
  return failed(saidOf(schema, value, result.error.issues).map(({ path, text }) => at(path, text)));
}

/** What authors do to get such an error; the words of the parser for all else. */
const syntaxWords: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'a text cannot begin with this sign; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes around it',
  DUPLICATE_KEY: 'this field stands here twice; keep one of them',
  MULTILINE_IMPLICIT_KEY:
    'there is a name without a ":" behind it, or a text goes on in a line that begins too far left',
  MULTIPLE_DOCS: 'a line "---" or "..." ends the file here; remove it',
  RESOURCE_EXHAUSTION: 'there are more lists and fields inside each other than can be read',
  TAB_AS_INDENT: 'begin the line with blanks in place of the tab',
};

const syntaxProblem = ({ code, message }: YAMLError): string => `not valid YAML: ${syntaxWords[code] ?? message}`;

/** References and types of YAML, which take away the word that they begin. */
function marksIn(document: Document): { offset: number; mark: string }[] {
  const found: { offset: number; mark: string }[] = [];
  visit(document, {
    Node(_, node) {
      const mark = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : node.tag;
      if (mark) found.push({ offset: node.range?.[0] ?? 0, mark });
    },
  });
  return found;
}

const markProblem = (mark: string): string => `"${mark}" is a mark of YAML here; put the text in quotes`;

/** The id of the entry of a list in which a path ends, where it has one. */
function idAt(document: Document, [entry]: Path): string {
  const id = typeof entry === 'number' ? document.getIn([entry, 'id']) : undefined;
  return typeof id === 'string' ? id.trim() : '';
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
