import { describe, expect, it } from 'vitest';
import { spelling } from '../../../adapters/discord/commands.ts';
import { renderForm } from '../../../adapters/discord/forms.ts';
import { keyed, keyNumber, renderChoices, renderMessage, renderPlain } from '../../../adapters/discord/render.ts';
import type { Spell } from '../../../adapters/discord/text.ts';
import type { Button, Field, Form, Message, Part, PlaceRef, Span } from '../../../src/chat.ts';
import { commandSpecs } from '../../../src/commands.ts';
import { sampleMessages, sampleTime } from '../../contract/samples.ts';
import { buttonsOf, problemsOf, visibleText } from './checks.ts';
import type { Raw } from './fixtures.ts';
import { expectGolden } from './golden.ts';

const mentions = { allowed_mentions: { parse: [], replied_user: false } };
const render = (message: Message): Raw => ({ ...renderMessage(message), ...mentions });
const say = (...spans: Span[]): Message => ({ parts: [{ kind: 'text', spans }], buttons: [] });
const spell = spelling(
  'smgov',
  commandSpecs,
  new Map([
    ['smgov', '11'],
    ['smgov-admin', '22'],
  ]),
);
const textOf = (message: Message, how?: Spell) => {
  const [container] = renderMessage(message, how).components;
  return container.components.map(part => ('content' in part ? part.content : '')).join('\n');
};

describe('a span that leads to a place', () => {
  const shown = (place: string) => textOf(say({ text: 'the channel', place: place as PlaceRef, style: 'bold' }));

  it('is a link to it, with the look of its words', () => {
    expect(shown('discord:12:34')).toBe('**[the channel](https://discord.com/channels/12/34)**');
  });

  it('is its words in a direct message, which others cannot follow', () => {
    expect(shown('discord:dm:34')).toBe('**the channel**');
  });
});

describe('a message', () => {
  it.each([
    'everyPart',
    'empty',
    'longButton',
    'charts',
    'times',
    'selectTwo',
    'file',
    'hostile1',
    'hostile2',
    'hostile3',
  ])('%s is rendered whole', async name => {
    const message = sampleMessages[name];
    if (!message) throw new Error(`no sample ${name}`);
    await expectGolden(`message-${name}`, renderMessage(message));
  });

  it('says the first and the last of a table of two columns with an arrow', () => {
    const table: Message = {
      parts: [{ kind: 'table', header: ['Need', 'Pick'], rows: [[[{ text: 'Speed' }], [{ text: 'Tea' }]]] }],
      buttons: [],
    };
    expect(textOf(table)).toBe('- **Speed** → Tea');
  });

  it('draws the bars of a chart below each other', () => {
    const bars = [
      { label: 'A', value: 3 },
      { label: 'B (right)', value: 1 },
    ];
    expect(textOf({ parts: [{ kind: 'chart', title: '4 picks', bars }], buttons: [] })).toBe(
      '**4 picks**\n`A         ███ 3`\n`B (right) █ 1`',
    );
  });

  it('is cut between characters, and ends there', () => {
    const text = textOf(say({ text: '👩‍👩‍👧‍👦'.repeat(3_000), style: 'bold' }));
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).toMatch(/^\*\*(👩‍👩‍👧‍👦)+\*\*…$/u);
    const parts: Message = {
      parts: [...say({ text: 'x'.repeat(5_000) }).parts, ...say({ text: 'after' }).parts],
      buttons: [],
    };
    expect(textOf(parts)).not.toContain('after');
  });

  it('keeps within 40 components by joining the last texts', () => {
    const parts = Array.from({ length: 120 }, (_, i) => ({ kind: 'text' as const, spans: [{ text: `Part ${i}` }] }));
    const buttons = Array.from({ length: 40 }, (_, i) => ({ label: 'B', action: `1:${i}` }));
    const payload = render({ parts, buttons });
    expect(problemsOf(payload)).toEqual([]);
    expect(buttonsOf(payload)).toHaveLength(25);
    expect(visibleText(payload)).toContain('Part 119');
  });

  it('drops buttons that Discord would refuse', () => {
    const actions = ['1:a', '1:a', '', `1:${'x'.repeat(99)}`, '1:b'];
    const payload = render({ ...say({ text: 'Pick' }), buttons: actions.map(action => ({ label: '', action })) });
    expect(buttonsOf(payload)).toEqual(['1:a', '1:b']);
    expect(problemsOf(payload)).toEqual([]);
  });

  it('cuts the label of a button to what Discord takes', () => {
    const payload = render({ ...say({ text: 'Pick' }), buttons: [{ label: 'Long '.repeat(40), action: '1:a' }] });
    expect(problemsOf(payload)).toEqual([]);
    expect(JSON.stringify(payload)).toContain('Long…"');
  });

  const pick = (letter: string, spoken?: string): Button => ({
    label: letter,
    action: `1:p:${letter}`,
    ...(spoken && { spoken }),
  });
  const question = (number: number): Part[] => [
    { kind: 'text', spans: [{ text: `Question ${number}` }] },
    { kind: 'buttons', buttons: ['A', 'B', 'C', 'D'].map(letter => pick(`${number}${letter}`)) },
  ];
  const noteOf = (text: string): Part[] => [{ kind: 'note', spans: [{ text }] }];
  /** What stands below each other: the first words of a text, or the labels of a row. */
  const outline = (message: Message) =>
    renderMessage(message).components[0].components.map(part =>
      'content' in part
        ? part.content
        : 'components' in part && part.components.map(one => 'label' in one && one.label).join(' '),
    );

  it('has the buttons of a part where the part stands', () => {
    const parts = [...question(1), ...question(2), ...noteOf('Until 17:00')];
    expect(outline({ parts, buttons: [pick('Mine')] })).toEqual([
      ...['Question 1', '1A 1B 1C 1D', 'Question 2', '2A 2B 2C 2D', '-# Until 17:00', 'Mine'],
    ]);
  });

  it('has an action once, and rows of five, over all its parts', () => {
    const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(letter => pick(letter));
    const message: Message = { parts: [{ kind: 'buttons', buttons: seven }], buttons: [pick('G'), pick('H')] };
    expect(outline(message)).toEqual(['A B C D E', 'F G', 'H']);
    expect(problemsOf(render(message))).toEqual([]);
  });

  it('keeps the words in their places between buttons where they are too many', () => {
    const words = (name: string, count: number): Part[] =>
      Array.from({ length: count }, (_, i) => ({ kind: 'text', spans: [{ text: `${name}${i}` }] }));
    const buttons = (number: number): Part => ({ kind: 'buttons', buttons: [pick(`${number}A`), pick(`${number}B`)] });
    const message: Message = {
      parts: [...words('a', 20), buttons(1), ...words('b', 20), buttons(2), ...words('c', 20)],
      buttons: [],
    };
    const lines = outline(message).map(String);
    expect(problemsOf(render(message))).toEqual([]);
    expect(lines.slice(0, 21)).toEqual([...Array.from({ length: 20 }, (_, i) => `a${i}`), '1A 1B']);
    expect(lines.at(-2)).toBe('2A 2B');
    expect(lines.at(-1)).toMatch(/^c0\nc1\n.*c19$/s);
    expect(visibleText(render(message))).toContain('b19');
  });

  it('has room for its words however many groups of buttons there are', () => {
    const parts = Array.from({ length: 60 }, (_, i): Part[] => [
      { kind: 'text', spans: [{ text: `Part ${i}.` }] },
      { kind: 'buttons', buttons: [pick(`${i}`)] },
    ]).flat();
    const payload = render({ parts, buttons: [] });
    expect(problemsOf(payload)).toEqual([]);
    expect(visibleText(payload)).toContain('Part 59.');
    expect(buttonsOf(payload)).toHaveLength(12);
  });

  it('says on the buttons what a screen reader says, where all of a row are seen whole', () => {
    const short = [pick('A', 'A: Green tea'), pick('B', 'B: Black tea')];
    const long = [pick('C', 'C: Tea'), pick('D', `D: ${'a long story about tea '.repeat(2)}`)];
    const rows: Part[] = [short, long].map(buttons => ({ kind: 'buttons', buttons }));
    expect(outline({ parts: rows, buttons: [] })).toEqual(['A: Green tea B: Black tea', 'C D']);
  });

  it('carries its key as the number of its container', () => {
    const { components } = keyed(renderMessage(say({ text: 'hello' })), 'round-1');
    expect(components[0].id).toBe(keyNumber('round-1'));
    const keys = Array.from({ length: 2_000 }, (_, i) => keyNumber(`round-${i}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(key => Number.isInteger(key) && key > 0 && key < 2 ** 31)).toBe(true);
  });

  it('falls back to its words alone', () => {
    const payload = { ...renderPlain(sampleMessages.longText ?? say()), ...mentions };
    expect(problemsOf(payload)).toEqual([]);
    expect(visibleText(payload).length).toBeLessThan(2_000);
    expect(problemsOf({ ...renderPlain(say()), ...mentions })).toEqual([]);
  });

  it('falls back to words whose links and commands can still be pressed', () => {
    const spans: Span[] = [
      { text: 'https://example.com/a', href: 'https://example.com/a' },
      { text: ' ' },
      { text: 'me hide', command: true },
    ];
    const [{ components }] = renderPlain(say(...spans), spell).components;
    expect(components).toEqual([{ type: 10, content: '<https://example.com/a> </smgov me hide:11>' }]);
  });
});

describe('text', () => {
  it.each([
    ['a heading', '# x\n## y\n-# z', '\\# x\n\\## y\n\\-# z'],
    ['a list', '- a\n+ b\n1. c\n2) d', '\\- a\n\\+ b\n1\\. c\n2\\) d'],
    ['a quote', '> a\n>>> b', '\\> a\n\\>>> b'],
    ['styles', '*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['mentions', '<@1> <@&2> <#3> @here', '\\<\\@1> \\<\\@&2> \\<#3> \\@here'],
    ['times and emoji', '<t:1:R> <:a:1> </ask:1>', '\\<t:1:R> \\<:a:1> \\</ask:1>'],
    ['links', '[a](https://b.example) https://c.example', '\\[a\\](https\\://b.example) https\\://c.example'],
    ['odd line breaks', 'a\u2028# b\u2029- c\r\n> d', 'a\n\\# b\n\\- c\n\\> d'],
    ['escapes', '\\*a\\\\', '\\\\\\*a\\\\\\\\'],
    ['controls', 'a\u0000b\u202ec\ud800d\te', 'abc\ufffdd e'],
    ['ordinary words', 'C# 3.5 GB > 2 (a-b): 50 %', 'C# 3.5 GB > 2 (a-b): 50 %'],
  ])('shows %s as typed', (_, text, expected) => {
    expect(textOf(say({ text }))).toBe(expected);
  });

  it.each<[string, Span, string]>([
    ['a command to press', { text: 'me hide', command: true }, '</smgov me hide:11>'],
    ['a command with its options', { text: 'quiz now 2m', command: true }, '</smgov-admin quiz now:22> `length: 2m`'],
    [
      'a command whose words are no markup',
      { text: 'ask *why* <@1>?', command: true },
      '</smgov ask:11> `question: *why* <@1>?`',
    ],
    ['a command with a backtick', { text: 'ask `a`', command: true }, '</smgov ask:11> question: \\`a\\`'],
    ['words that are no command as code', { text: 'dance now', command: true }, '`/smgov dance now`'],
  ])('has %s', (_, span, expected) => {
    expect(textOf(say(span), spell)).toBe(expected);
  });

  it('has a command as code until its id is known', () => {
    const unknown = spelling('smgov', commandSpecs, new Map());
    const span: Span = { text: 'quiz on 09:00-17:00 Europe/Paris mon-fri 1', command: true };
    const typed = '/smgov-admin quiz on times: 09:00-17:00 zone: Europe/Paris days: mon-fri questions: 1';
    expect(textOf(say(span), unknown)).toBe(`\`${typed}\``);
    expect(textOf(say({ text: 'help', command: true }))).toBe('`/help`');
  });

  it('is cut before a command or a time, never inside one', () => {
    const [command, day]: Span[] = [
      { text: 'me hide', command: true },
      { text: 'Monday 2 March, 09:00', at: sampleTime, day: true },
    ];
    const whole = /^x+(<\/smgov me hide:11>|<t:1795536000:F> \(<t:1795536000:R>\))?y*…$/;
    for (let length = 3_940; length < 4_000; length++)
      for (const last of [command, day])
        expect(
          textOf(say({ text: 'x'.repeat(length) }, ...(last ? [last] : []), { text: 'yyyyy'.repeat(10) }), spell),
        ).toMatch(whole);
  });

  it.each<[string, Span, string]>([
    ['marks close to the words', { text: ' a b ', style: 'italic' }, ' *a b* '],
    ['code', { text: 'a*b', style: 'code' }, '`a*b`'],
    ['code with a backtick as text', { text: 'a`b', style: 'code' }, 'a\\`b'],
    ['a link', { text: 'docs', href: 'https://example.com/a_(b)' }, '[docs](https://example.com/a_%28b%29)'],
    ['an address as its own text', { text: 'https://good.example', href: 'https://x.example' }, '<https://x.example/>'],
    [
      'an address that leads where it says',
      { text: 'https://a.example/b', href: 'https://a.example/b' },
      '<https://a.example/b>',
    ],
    ['a time', { text: '17:00', at: sampleTime }, '<t:1795536000:t>'],
    [
      'a day with its time, and how far it is',
      { text: 'Monday 2 March, 09:00 Europe/Paris', at: sampleTime, day: true },
      '<t:1795536000:F> (<t:1795536000:R>)',
    ],
    ['a time alone, whatever its words', { text: 'Monday, 09:00', at: sampleTime }, '<t:1795536000:t>'],
    ['a bold time', { text: '17:00', style: 'bold', at: sampleTime }, '**<t:1795536000:t>**'],
    ['a time in code', { text: '17:00', style: 'code', at: sampleTime }, '<t:1795536000:t>'],
    ['a time that says no mark', { text: '<t:1:R>', at: sampleTime }, '<t:1795536000:t>'],
    ['no script as a link', { text: 'docs', href: 'javascript:alert(1)' }, 'docs'],
    ['no nonsense as a link', { text: 'docs', href: 'nowhere' }, 'docs'],
    ['a bold link', { text: 'docs', style: 'bold', href: 'https://x.example' }, '**[docs](https://x.example/)**'],
  ])('has %s', (_, span, expected) => {
    expect(textOf(say(span)).trimEnd()).toBe(expected.trimEnd());
  });
});

const zones = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `Zone ${i + 1}`, value: `zone/${i + 1}` }));

describe('a form', () => {
  const form: Form = {
    title: 'What is wrong with this answer, and why do you think so?',
    submit: '1:reason:7',
    submitLabel: 'Send',
    fields: [
      { kind: 'text', id: 'why', label: 'Reason', hint: 'One line', required: true, multiline: true, maxLength: 9_000 },
      { kind: 'choice', id: 'kind', label: 'Kind', required: false, choices: [{ label: 'Wrong', value: 'error' }] },
      { kind: 'choice', id: 'zone', label: 'Zone', required: true, choices: zones(26), initial: 'zone/26' },
      { kind: 'choices', id: 'days', label: 'Days', required: true, choices: zones(3), initial: 'zone/1,zone/3' },
      { kind: 'time', id: 'opens', label: 'Opens', required: true, initial: '09:00' },
    ],
  };
  it('is rendered whole', () => expectGolden('form', renderForm(form)));

  it('shows below a field what was wrong with it, and what was typed in it', () => {
    const problem = 'I could not read “noon” as a time. Write it like 09:00-17:00.';
    const field: Field = { kind: 'time', id: 'opens', label: 'Opens', hint: 'Such as 09:00', required: true };
    const [shown] = renderForm({ ...form, fields: [{ ...field, problem, initial: 'noon' }] }).components;
    expect(shown).toMatchObject({ description: problem, component: { value: 'noon' } });
  });

  it('takes 25 choices as a menu, and more or none as text', () => {
    const typeOf = (count: number) => {
      const field: Field = { kind: 'choices', id: 'zone', label: 'Zone', required: true, choices: zones(count) };
      return renderForm({ ...form, fields: [field] }).components.map(one => 'component' in one && one.component.type);
    };
    expect([0, 1, 25, 26].flatMap(typeOf)).toEqual([4, 3, 3, 4]);
  });
});

describe('suggestions', () => {
  it('are at most 25, with whole values', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ label: `Topic ${i} `.repeat(30), value: `t${i}` }));
    const choices = renderChoices([{ label: 'Too long', value: 'x'.repeat(101) }, ...many]);
    expect(choices).toHaveLength(25);
    expect(choices[0]?.value).toBe('t0');
    expect(choices.every(({ name }) => name.length <= 100 && name.endsWith('…'))).toBe(true);
  });
});
