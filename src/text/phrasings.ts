/**
 * All lines that the patterns stand for. `(a|b)` is one of those between the bars, `[a|b]` one of them or nothing:
 * "[the] (quiz|round) now" stands for four lines.
 */
export function phrasings(...patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap(pattern => choices(tokensOf(pattern)).map(words => words.join(' '))))];
}

const tokensOf = (pattern: string): string[] => pattern.match(/[()[\]|]|[^()[\]|\s]+/g) ?? [];

/** Takes tokens up to the end of what is open, and gives each way to choose among them. */
function choices(tokens: string[]): string[][] {
  const done: string[][] = [];
  let ways: string[][] = [[]];
  for (let token = tokens.shift(); token !== undefined && token !== ')' && token !== ']'; token = tokens.shift()) {
    if (token === '|') {
      done.push(...ways);
      ways = [[]];
      continue;
    }
    const next = token === '(' ? choices(tokens) : token === '[' ? [[], ...choices(tokens)] : [[token]];
    ways = ways.flatMap(before => next.map(after => [...before, ...after]));
  }
  return [...done, ...ways];
}
