import { sampleTime } from '../../contract/samples.ts';
import type { Raw } from './fixtures.ts';

type Component = Raw & { type: number; components?: Component[]; component?: Component };

/** All components of a payload, nested ones too. */
const componentsOf = (payload: Raw): Component[] => ((payload.components ?? []) as Component[]).flatMap(nested);
const nested = (component: Component): Component[] => [component, ...(component.components ?? []).flatMap(nested)];

const textsOf = (payload: Raw): string[] =>
  componentsOf(payload)
    .filter(({ type }) => type === 10)
    .map(({ content }) => String(content));

/** The text that a person reads: without the backslashes, marks left as they are. */
export const visibleText = (payload: Raw): string =>
  textsOf(payload)
    .join('\n')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');

export const buttonsOf = (payload: Raw): string[] =>
  componentsOf(payload)
    .filter(({ type }) => type === 2)
    .map(({ custom_id }) => String(custom_id));

/** All that Discord would refuse or that could ping, link or format by text that is not ours. Numbers are Discord's. */
export function problemsOf(payload: Raw): string[] {
  const components = componentsOf(payload);
  const of = (type: number) => components.filter(component => component.type === type);
  const texts = textsOf(payload);
  const problem = (bad: boolean, name: string) => (bad ? [name] : []);
  return [
    ...problem((Number(payload.flags) & 32_768) === 0, 'no components flag'),
    ...problem(Boolean(payload.content || payload.embeds), 'content beside components'),
    ...problem(components.length === 0 || components.length > 40, `${components.length} components`),
    ...problem(texts.join('').length > 4_000, 'text over 4,000'),
    ...problem(
      texts.some(text => text.trim() === ''),
      'blank text',
    ),
    ...problem(new Set(buttonsOf(payload)).size !== buttonsOf(payload).length, 'custom_id twice'),
    ...of(1).flatMap(row => problem(!between(1, 5, row.components?.length), 'row without 1-5 buttons')),
    ...of(17).flatMap(container => problem(!container.components?.length, 'empty container')),
    ...of(13).flatMap(({ file }) => problem(!attached(payload, file), 'no such file beside it')),
    ...problem(of(13).length !== ((payload.files ?? []) as Raw[]).length, 'a file that is not shown'),
    ...of(2).flatMap(button => problem(!between(1, 80, button.label), 'label not 1-80')),
    ...of(2).flatMap(button => problem(!between(1, 100, button.custom_id), 'custom_id not 1-100')),
    ...mentionProblems(payload),
    ...[...texts, ...of(2).map(({ label }) => String(label))].flatMap(characterProblems),
    ...texts.flatMap(liveMarkup),
  ];
}

const attached = ({ files = [] }: Raw, file: unknown): boolean =>
  (files as Raw[]).some(({ name }) => `attachment://${name}` === (file as Raw).url);

const between = (low: number, high: number, value: unknown): boolean => {
  const size = typeof value === 'string' ? value.length : Number(value);
  return size >= low && size <= high;
};

function mentionProblems({ allowed_mentions }: Raw): string[] {
  const allowed = allowed_mentions as { parse?: unknown[]; replied_user?: boolean } | undefined;
  return allowed?.parse?.length === 0 && allowed.replied_user === false ? [] : ['mentions are allowed'];
}

/** What Discord drops or refuses in any text, or what would turn it around. */
export function characterProblems(text: string): string[] {
  const bad = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;
  return text.isWellFormed() && !bad.test(text) ? [] : [`bad character in ${JSON.stringify(text.slice(0, 40))}`];
}

/** Reads a text as Discord does: code first, then escapes; what is left of markup is live. */
function liveMarkup(text: string): string[] {
  const live = text
    .replace(/`[^`]*`|\\[^0-9A-Za-z\s]/g, '¤')
    .replaceAll(/\]\(https:\/\/(example\.com[^)]*|discord\.com\/channels\/\d+\/\d+)\)/g, ']')
    .replaceAll(new RegExp(`<t:${sampleTime.epochMilliseconds / 1000}:[tFR]>`, 'g'), '¤')
    .replaceAll(/<\/smgov(-admin)?( [a-z]+){1,2}:\d+>/g, '¤');
  const found = [
    /<[@#:/tia]\S/, // mentions, times, emoji, commands
    /@(everyone|here)/,
    /https?:\/\//, // an address that nobody made a link
    /\]\(/, // a link that is none of ours
    /\|\|/,
    /~~/,
    /_/,
    /`/,
    /^(## |-# |> |- )\s*(#+|-#|>+|[-+]|\d+[.)])(\s|$)/m, // a mark after our mark
  ].filter(pattern => pattern.test(live));
  return found.map(pattern => `live ${pattern} in ${JSON.stringify(live)}`);
}
