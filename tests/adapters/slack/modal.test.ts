import type { types } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { renderForm } from '../../../adapters/slack/forms.ts';
import type { Field, Form } from '../../../src/chat.ts';
import { modalProblems } from './modal.ts';

const choices = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ label: `Choice ${i + 1}`, value: `c${i + 1}` }));

const form: Form = {
  title: 'Report an answer that is wrong or old',
  submit: '1:report:drift',
  submitLabel: 'Send',
  fields: [
    {
      kind: 'choice',
      id: 'reason',
      label: 'What is it?',
      required: true,
      choices: [
        { label: 'It is wrong', value: 'wrong' },
        { label: 'It is old', value: 'old' },
      ],
    },
    {
      kind: 'text',
      id: 'details',
      label: 'Details',
      hint: 'One line',
      required: false,
      multiline: true,
      maxLength: 500,
    },
    { kind: 'choices', id: 'days', label: 'Days', required: true, choices: choices(2), initial: 'c1,c2' },
    { kind: 'choices', id: 'topics', label: 'Topics', required: false, choices: choices(11), initial: 'c11,c0' },
    { kind: 'time', id: 'opens', label: 'Opens', required: true, initial: '09:00' },
  ],
};

describe('a modal', () => {
  it('is rendered whole', async () => {
    const text = `${JSON.stringify(renderForm(form, '{"channel":"C1"}'), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('goldens/form.json');
  });
});

describe('a menu', () => {
  const menu = (count: number, initial: string) => {
    const field: Field = {
      kind: 'choice',
      id: 'zone',
      label: 'Zone',
      required: true,
      choices: choices(count),
      initial,
    };
    const view = renderForm({ ...form, fields: [field] }, '');
    expect(modalProblems(view)).toEqual([]);
    const [block] = view.blocks;
    return block?.type === 'input' && 'element' in block
      ? (block.element as types.StaticSelect)
      : expect.fail('no menu');
  };

  it('of over 100 choices has them in groups, named by their ends', () => {
    const { options, option_groups: groups = [], initial_option } = menu(250, 'c250');
    expect(options).toBeUndefined();
    expect(groups.map(({ label, options }) => [label.text, options.length])).toEqual([
      ['Choice 1 – Choice 100', 100],
      ['Choice 101 – Choice 200', 100],
      ['Choice 201 – Choice 250', 50],
    ]);
    expect(initial_option?.value).toBe('c250');
  });

  it('of 100 choices has none', () => {
    expect(menu(100, 'c1').options).toHaveLength(100);
    expect(menu(100, 'c1')).not.toHaveProperty('option_groups');
  });

  it('begins with nothing where it should begin with what it has not', () => {
    expect(menu(2, 'c3')).not.toHaveProperty('initial_option');
  });
});
