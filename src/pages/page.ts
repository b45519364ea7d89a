/** A page of the one server, in words alone: no script, no address of others, readable without its style. */
export type Page = {
  title: string;
  /** Paragraphs; each is text and never markup. */
  text: readonly string[];
  /** Where to go from here; the first is the one that is meant. */
  links?: readonly { label: string; href: string }[];
};

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, mark => marks[mark] ?? mark);

/** Colours with at least the contrast that WCAG 2.2 AA asks for, in light and in dark. */
const style = `:root{color-scheme:light dark}
body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0;background:#fff;color:#1d1c1d}
main{max-width:38rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.75rem;line-height:1.25}
p{overflow-wrap:anywhere}
ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.75rem}
a{display:inline-block;padding:.75rem 1.25rem;border:2px solid #1d1c1d;border-radius:.5rem;color:inherit;text-decoration:none}
li:first-child a{background:#1d1c1d;color:#fff}
a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid #1264a3;outline-offset:3px}
@media (prefers-color-scheme:dark){body{background:#1a1d21;color:#e8e8e8}a{border-color:#e8e8e8}li:first-child a{background:#e8e8e8;color:#1a1d21}a:focus-visible{outline-color:#7ab8e8}}`;

export function renderPage({ title, text, links = [] }: Page): string {
  const items = links.map(({ label, href }) => `<li><a href="${escaped(href)}">${escaped(label)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${text.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('\n')}
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : ''}
</main>
</body>
</html>
`;
}

/** Nothing runs, nothing is fetched but the style, and no other page may frame it. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** For a page; what it says is of this moment. */
export const pageHeaders = {
  ...headers,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
} as const;

export const stylesheet = {
  headers: { ...headers, 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: style,
} as const;
