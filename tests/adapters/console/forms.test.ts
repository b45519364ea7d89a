import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../adapters/console/forms.ts';
import type { Field, Form } from '../../../src/chat.ts';
import { unsafe } from './harness.ts';

const form: Form = {
  title: 'What is wrong?',
  submitLabel: 'Send',
  submit: '1:t',
  fields: [
    {
      id: 'reason',
      label: 'Reason',
      required: true,
      kind: 'choice',
      choices: [
        { label: 'It is wrong', value: 'wrong' },
        { label: 'It is old', value: 'old' },
      ],
    },
    { id: 'comment', label: 'Comment', required: false, kind: 'text', multiline: true, maxLength: 10 },
  ],
};

const field = { id: 'f', label: 'Field', required: true };
const days = ['mon', 'fri'].map(value => ({ label: value.toUpperCase(), value }));

/** Fills the form with these lines; the input ends behind the last. */
async function fill(lines: string[], which = form) {
  const written: string[] = [];
  const rest = [...lines];
  const values = await fillForm(
    which,
    text => void written.push(text),
    async question => {
      written.push(question);
      return rest.shift() ?? null;
    },
  );
  return { values, written };
}

describe('a form in the terminal', () => {
  it('asks its fields in turn', async () => {
    const { values, written } = await fill(['wrong', 'It was me.']);
    expect(values).toEqual({ reason: 'wrong', comment: 'It was me.' });
    const comment = 'Comment (an empty line ends it), or nothing: ';
    expect(written).toEqual(['What is wrong?\n', 'Reason (wrong, old): ', comment, '… ']);
  });

  it('takes several lines where there is room for them, up to an empty one', async () => {
    const [first, second] = ['a', 'b'].map(
      id => ({ ...field, id, kind: 'text', multiline: true, maxLength: 99 }) as const,
    );
    const { values } = await fill(['one', ' two', '', 'three', ''], { ...form, fields: [first, second] as Field[] });
    expect(values).toEqual({ a: 'one\n two', b: 'three' });
  });

  it('asks again for what is required or is no choice', async () => {
    const { values, written } = await fill(['', 'neither', ' old ', '']);
    expect(values).toEqual({ reason: 'old', comment: '' });
    const question = 'Reason (wrong, old): ';
    const again = 'Write one of the choices.\n';
    expect(written.slice(1, 6)).toEqual([question, again, question, again, question]);
  });

  it.each<[Field, string[], string]>([
    [{ ...field, kind: 'choices', choices: days }, ['mon, tue', 'mon , fri'], 'mon,fri'],
    [{ ...field, kind: 'time' }, ['noon', '24:00', '9:60', '9:05'], '09:05'],
    [{ ...field, kind: 'time', initial: '17:00' }, [''], '17:00'],
    [{ ...field, kind: 'choice', choices: days, initial: 'fri' }, [''], 'fri'],
    [{ ...field, kind: 'text', multiline: false, maxLength: 9, initial: 'same' }, ['other'], 'other'],
  ])('takes what the field can hold: %j', async (only, typed, value) => {
    const { values, written } = await fill(typed, { ...form, fields: [only] });
    expect(values).toEqual({ f: value });
    const [, ...asked] = written;
    expect(asked.filter(text => text.startsWith('Field'))).toHaveLength(typed.length);
    expect(asked.filter(text => text.startsWith('Write '))).toHaveLength(typed.length - 1);
    if (only.initial) expect(written[1]).toContain(`[${only.initial}]: `);
  });

  it('shows the hint of a field, or else what was wrong with it', async () => {
    const hinted: Field = { ...field, kind: 'time', hint: 'In the zone of the channel' };
    expect((await fill(['9:00'], { ...form, fields: [hinted] })).written).toEqual([
      'What is wrong?\n',
      'In the zone of the channel\n',
      'Field: ',
    ]);
    const { written } = await fill(['9:00'], { ...form, fields: [{ ...hinted, problem: 'It is too late.' }] });
    expect(written.slice(1)).toEqual(['It is too late.\n', 'Field: ']);
  });

  it('shows the first of many choices, and takes each', async () => {
    const choices = Array.from({ length: 26 }, (_, i) => ({ label: `Zone ${i}`, value: `z${i}` }));
    const { values, written } = await fill(['z25'], { ...form, fields: [{ ...field, kind: 'choice', choices }] });
    expect(values).toEqual({ f: 'z25' });
    expect(written.at(-1)).toMatch(/^Field \(z0, .*z24, …\): $/);
  });

  it('cuts what is too long', async () => {
    expect((await fill(['old', 'x'.repeat(11)])).values).toMatchObject({ comment: 'x'.repeat(10) });
  });

  it.each([[[]], [['wrong']], [['', '']]])('is given up where the input ends: %j', async lines => {
    expect((await fill(lines)).values).toBeNull();
  });

  it('asks again only for what was wrong, says why, and keeps the rest', async () => {
    const [reason, comment] = form.fields;
    if (!reason || !comment) throw new Error('the form has two fields');
    const problem = 'I could not read\u0007 that.';
    const fields = [
      { ...reason, initial: 'old' },
      { ...comment, initial: 'noon', problem },
    ];
    const { values, written } = await fill(['morning'], { ...form, fields });
    expect(values).toEqual({ reason: 'old', comment: 'morning' });
    const asked = ['Comment (an empty line ends it) [noon]: ', '… '];
    expect(written).toEqual(['What is wrong?\n', 'I could not read that.\n', ...asked]);
  });

  it('shows no control characters', async () => {
    const [choice] = form.fields;
    if (choice?.kind !== 'choice') throw new Error('the first field is a choice');
    const hostile = '\u001b[2J\u202e\u0007';
    const fields = [{ ...choice, label: hostile, choices: [{ label: hostile, value: hostile }] }];
    const { written } = await fill([], { ...form, title: hostile, fields });
    expect(written.join('').replaceAll('\n', '')).not.toMatch(unsafe);
  });
});
