import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registration } from '../../../adapters/discord/commands.ts';
import { renderForm } from '../../../adapters/discord/forms.ts';
import { keyed, renderChoices, renderMessage, renderPlain } from '../../../adapters/discord/render.ts';
import type { Field, Form } from '../../../src/chat.ts';
import { commandSpecs } from '../../../src/commands.ts';
import { sampleMessages } from '../../contract/samples.ts';

/** Discord's own request schemas (github.com/discord/discord-api-spec), which may lie beside the repository. */
const file = new URL('../../../../shared/specs/discord-openapi-requests.json', import.meta.url);
const known = existsSync(file);
const spec = known ? JSON.parse(readFileSync(file, 'utf8').replaceAll('#/components/schemas/', '#/$defs/')) : undefined;
const schemaOf = (name: string) => z.fromJSONSchema({ $defs: spec.components.schemas, $ref: `#/$defs/${name}` });

const long = 'Long words. '.repeat(100);
const choices = Array.from({ length: 40 }, (_, i) => ({ label: `${i} ${long}`, value: `${i}` }));
const few = choices.slice(0, 25);
type Base = Pick<Field, 'id' | 'label' | 'hint' | 'required'>;
const kinds: ((base: Base) => Field)[] = [
  base => ({ ...base, kind: 'choice', choices }),
  base => ({ ...base, kind: 'text', multiline: true, maxLength: 9_000, initial: long }),
  base => ({ ...base, kind: 'choices', choices: few, initial: '1,2' }),
  base => ({ ...base, kind: 'time', initial: '09:00' }),
  base => ({ ...base, kind: 'choice', choices: few, initial: '3' }),
];
const form: Form = {
  title: long,
  submit: '1:form',
  submitLabel: long,
  fields: [...kinds, ...kinds].map((field, i) =>
    field({ id: `field-${i}`, label: long, hint: long, required: i % 2 === 0 }),
  ),
};

describe.runIf(known)('by the schemas of Discord', () => {
  const message = known ? schemaOf('MessageCreateRequest') : z.never();
  const safe = { allowed_mentions: { parse: [], replied_user: false }, nonce: 'round-1', enforce_nonce: true };

  it('a message that is wrong is refused', () => {
    const { flags, components } = renderMessage({ parts: [], buttons: [] });
    expect(message.safeParse({ flags, components: [{ ...components[0], components: [] }] }).success).toBe(false);
    expect(message.safeParse({ flags, components, ...safe, nonce: 'x'.repeat(26) }).success).toBe(false);
  });

  it.each(Object.entries(sampleMessages))('the sample %s is a message', (_, sample) => {
    message.parse({ ...renderMessage(sample), ...safe });
    message.parse({ ...renderPlain(sample), ...safe });
    message.parse({ ...keyed(renderMessage(sample), 'round-1'), ...safe });
  });

  it('buttons between the words are a message', () => {
    const buttons = ['A', 'B', 'C', 'D'].map(label => ({ label, spoken: `${label}: tea`, action: `1:${label}` }));
    message.parse({ ...renderMessage({ parts: [{ kind: 'buttons', buttons }], buttons: [] }), ...safe });
  });

  it('a long form is a modal', () => {
    schemaOf('ModalInteractionCallbackRequest').parse({ type: 9, data: renderForm(form) });
  });

  it('many suggestions are an answer', () => {
    schemaOf('ApplicationCommandAutocompleteCallbackRequest').parse({
      type: 8,
      data: { choices: renderChoices(choices) },
    });
  });

  it('the commands are commands', () => {
    for (const { default_member_permissions: rights, ...command } of registration('smgov', commandSpecs)) {
      // Documented as a string; the schema has the number that the string holds.
      const body = { ...command, ...(rights && { default_member_permissions: Number(rights) }) };
      schemaOf('ApplicationCommandUpdateRequest').parse(body);
    }
  });
});
