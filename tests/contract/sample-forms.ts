import type { Field, Form } from '../../src/chat.ts';
import { hostileTexts, long } from './samples.ts';

const choices = (count: number, name = 'Choice') =>
  Array.from({ length: count }, (_, i) => ({ label: `${name} ${i + 1}`, value: `${name.toLowerCase()}/${i + 1}` }));

/** A field of each kind, with what it holds at first and with what a person fills in. */
const everyField: { field: Field; filled: string }[] = [
  {
    field: {
      ...{ id: 'channel-name', label: 'Name', hint: 'As people know it', required: true, initial: 'Study hall' },
      ...{ kind: 'text', multiline: false, maxLength: 40 },
    },
    filled: 'R&D <b>',
  },
  {
    field: {
      id: 'zone',
      label: 'Time zone',
      required: true,
      initial: 'zone/417',
      kind: 'choice',
      choices: choices(600, 'Zone'),
    },
    filled: 'zone/600',
  },
  {
    field: {
      id: 'days',
      label: 'Days',
      required: true,
      initial: 'day/1,day/5',
      kind: 'choices',
      choices: choices(7, 'Day'),
    },
    filled: 'day/2,day/3',
  },
  {
    field: {
      id: 'topics',
      label: 'Topics',
      required: false,
      initial: 'topic/2',
      kind: 'choices',
      choices: choices(20, 'Topic'),
    },
    filled: 'topic/1,topic/20',
  },
  { field: { id: 'opens', label: 'Opens', required: true, initial: '09:00', kind: 'time' }, filled: '17:05' },
];

const form = (fields: Field[], text = 'Settings'): Form => ({
  title: text,
  submit: '1:settings',
  submitLabel: text,
  fields,
});

/** `filled` is what a person changes in the form as it opens; `values` is what then comes back. */
type SampleForm = { form: Form; filled: Record<string, string>; values: Record<string, string> };

const byId = (value: (of: (typeof everyField)[number]) => string) =>
  Object.fromEntries(everyField.map(of => [of.field.id, value(of)]));

const whole = form(everyField.map(({ field }) => field));
const optional = form([
  { id: 'why', label: 'Why', required: false, kind: 'text', multiline: true, maxLength: 9_000 },
  { id: 'kind', label: 'Kind', required: false, kind: 'choice', choices: choices(2, 'Kind') },
  { id: 'many', label: 'Many', required: false, kind: 'choices', choices: choices(120, 'Many') },
  { id: 'from', label: 'From', required: false, kind: 'time' },
]);
const answers = { why: 'Line one', kind: 'kind/2', many: 'many/1,many/120', from: '00:00' };

/** Forms that every adapter must be able to open, of five fields at most: Discord has no room for more. */
export const sampleForms: Record<string, SampleForm> = {
  asOpened: { form: whole, filled: {}, values: byId(({ field }) => field.initial ?? '') },
  filled: { form: whole, filled: byId(({ filled }) => filled), values: byId(({ filled }) => filled) },
  optional: { form: optional, filled: {}, values: { why: '', kind: '', many: '', from: '' } },
  optionalFilled: { form: optional, filled: answers, values: answers },
  ...Object.fromEntries(
    [...hostileTexts, long(4_000)].map((text, i) => {
      const words = { label: text, hint: text, required: true };
      const choice = { label: text, value: `choice/${i}` };
      const fields: Field[] = [
        { ...words, id: 'text', kind: 'text', multiline: false, maxLength: 100, initial: text },
        { ...words, id: 'one', kind: 'choice', choices: [choice], initial: choice.value },
        { ...words, id: 'some', kind: 'choices', choices: [choice], initial: choice.value },
        { ...words, id: 'time', kind: 'time', initial: '23:59' },
      ];
      const values = { text: 'typed', one: choice.value, some: choice.value, time: '23:59' };
      return [`hostile${i}`, { form: form(fields, text), filled: { text: 'typed' }, values }];
    }),
  ),
};
