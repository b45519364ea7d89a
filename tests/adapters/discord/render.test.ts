import { describe, expect, it } from 'vitest';
import { renderForm } from '../../../adapters/discord/forms.ts';
import { renderChoices, renderMessage, renderPlain } from '../../../adapters/discord/render.ts';
import type { Field, Form, Message, Span } from '../../../src/chat.ts';
import { sampleMessages, sampleTime } from '../../contract/samples.ts';
import { buttonsOf, problemsOf, visibleText } from './checks.ts';
import type { Raw } from './fixtures.ts';
import { expectGolden } from './golden.ts';

const mentions = { allowed_mentions: { parse: [], replied_user: false } };
const render = (message: Message): Raw => ({ ...renderMessage(message), ...mentions });
const say = (...spans: Span[]): Message => ({ parts: [{ kind: 'text', spans }], buttons: [] });
const textOf = (message: Message) => {
  const [container] = renderMessage(message).components;
  return container.components.map(part => ('content' in part ? part.content : '')).join('\n');
};

describe('a message', () => {
  it.each(['everyPart', 'empty', 'longButton', 'charts', 'times', 'hostile1', 'hostile2', 'hostile3'])(
    '%s is rendered whole',
    async name => {
      const message = sampleMessages[name];
      if (!message) throw new Error(`no sample ${name}`);
      await expectGolden(`message-${name}`, renderMessage(message));
    },
  );

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

  it('falls back to its words alone', () => {
    const payload = { ...renderPlain(sampleMessages.longText ?? say()), ...mentions };
    expect(problemsOf(payload)).toEqual([]);
    expect(visibleText(payload).length).toBeLessThan(2_000);
    expect(problemsOf({ ...renderPlain(say()), ...mentions })).toEqual([]);
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
    ['escapes', '\\*a\\\\', '\\\\\\*a\\\\\\\\'],
    ['controls', 'a\u0000b\u202ec\ud800d\te', 'abc\ufffdd e'],
    ['ordinary words', 'C# 3.5 GB > 2 (a-b): 50 %', 'C# 3.5 GB > 2 (a-b): 50 %'],
  ])('shows %s as typed', (_, text, expected) => {
    expect(textOf(say({ text }))).toBe(expected);
  });

  it.each<[string, Span, string]>([
    ['marks close to the words', { text: ' a b ', style: 'italic' }, ' *a b* '],
    ['code', { text: 'a*b', style: 'code' }, '`a*b`'],
    ['code with a backtick as text', { text: 'a`b', style: 'code' }, 'a\\`b'],
    ['a link', { text: 'docs', href: 'https://example.com/a_(b)' }, '[docs](https://example.com/a_%28b%29)'],
    ['an address as its own text', { text: 'https://good.example', href: 'https://x.example' }, '<https://x.example/>'],
    ['a time', { text: '17:00', at: sampleTime }, '<t:1795536000:t>'],
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
