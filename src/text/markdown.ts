import type { Blockquote, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import type { Part, Span } from '../chat.ts';

/** A stretch of guide text under one heading; the stretch before the first heading has the heading ''. */
type MarkdownSection = { heading: string; parts: Part[]; line: number };

/** What the guide's Markdown may hold; anything else is a problem for the author, reported with its line. */
type MarkdownProblem = { line: number; message: string };

/**
 * Reads the Markdown of a topic: paragraphs, quotes, lists and `##` headings, with bold, italic, code and links inside.
 * Never throws; what it cannot show on every platform is reported instead.
 */
export function readMarkdown(source: string): { sections: MarkdownSection[]; problems: MarkdownProblem[] } {
  const problems: MarkdownProblem[] = [];
  const sections: MarkdownSection[] = [];
  for (const node of fromMarkdown(source).children) {
    if (node.type === 'heading') {
      sections.push({ heading: wordsOf(node), parts: [], line: lineOf(node) });
      if (node.depth !== 2)
        problems.push({ line: lineOf(node), message: 'headings of a topic have two marks: "## …"' });
    } else {
      if (sections.length === 0) sections.push({ heading: '', parts: [], line: lineOf(node) });
      sections.at(-1)?.parts.push(...blockParts(node, problems));
    }
  }
  for (const { line } of sections.filter(({ heading, parts }) => heading !== '' && parts.length === 0))
    problems.push({ line, message: 'write something below this heading, or remove it' });
  return { sections, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function blockParts(node: RootContent, problems: MarkdownProblem[]): Part[] {
  if (node.type === 'paragraph') return [{ kind: 'text', spans: spansOf(node.children, {}, problems) }];
  if (node.type === 'blockquote') return [{ kind: 'quote', spans: onlyParagraph(node, problems) }];
  if (node.type === 'list') return [{ kind: 'list', items: node.children.map(item => onlyParagraph(item, problems)) }];
  problems.push(unshowable(node));
  return [];
}

/** The text of a quote or a list item: chats cannot nest, and paragraphs would run into one another there. */
function onlyParagraph(node: Blockquote | ListItem, problems: MarkdownProblem[]): Span[] {
  const [first, ...others] = node.children;
  if (first?.type === 'paragraph' && others.length === 0) return spansOf(first.children, {}, problems);
  problems.push({ line: lineOf(node), message: `a ${node.type} holds one paragraph and nothing else` });
  return [];
}

/** The look and the address that a piece of text has from what it stands in. */
type Look = Omit<Span, 'text'>;

function spansOf(nodes: readonly PhrasingContent[], look: Look, problems: MarkdownProblem[]): Span[] {
  return nodes.flatMap(node => spanOf(node, look, problems));
}

function spanOf(node: PhrasingContent, look: Look, problems: MarkdownProblem[]): Span[] {
  switch (node.type) {
    case 'text':
      return [{ ...look, text: wordsOf(node) }];
    case 'strong':
      return spansOf(node.children, { ...look, style: 'bold' }, problems);
    case 'emphasis':
      return spansOf(node.children, { ...look, style: 'italic' }, problems);
    case 'inlineCode':
      return [{ ...look, text: wordsOf(node), style: 'code' }];
    case 'break':
      return [{ text: ' ' }];
    case 'link':
      if (/^https?:\/\//i.test(node.url)) return spansOf(node.children, { ...look, href: node.url }, problems);
      problems.push({ line: lineOf(node), message: 'a link needs a full address that starts with https://' });
      return [{ ...look, text: wordsOf(node) }];
    default:
      problems.push(unshowable(node));
      return [{ ...look, text: wordsOf(node) }];
  }
}

const unshowable = (node: Nodes): MarkdownProblem => ({
  line: lineOf(node),
  message: `"${node.type}" cannot be shown in chat; use paragraphs, quotes, lists and "## " headings`,
});

/** The text of a node on one line. */
const wordsOf = (node: Nodes): string => textOf(node).replaceAll('\n', ' ');

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
