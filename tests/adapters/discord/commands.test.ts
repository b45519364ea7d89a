import { describe, expect, it } from 'vitest';
import { registration } from '../../../adapters/discord/commands.ts';
import { type CommandSpec, commandSpecs } from '../../../src/commands.ts';
import { expectGolden } from './golden.ts';

type Option = { name: string; description: string; required?: boolean; options?: Option[]; choices?: unknown[] };

const who = [
  { label: 'Everyone here', value: 'publicly' },
  { label: 'Only me', value: 'privately' },
];
const question = { name: 'question', summary: 'In your own words', required: true, suggests: true };
const specs: CommandSpec[] = [
  {
    name: 'ask',
    summary: 'Ask a question',
    example: 'ask why?',
    options: [{ name: 'visible', summary: 'Who sees the answer', required: false, choices: who }, question],
    admin: false,
  },
  { name: 'help', summary: `${'Long '.repeat(30)}`, example: 'help', options: [], admin: false },
  {
    name: 'answers',
    summary: 'Who sees answers here',
    example: 'answers publicly',
    options: [
      { name: 'visible', summary: 'Who', required: true, choices: who },
      { name: 'zone', summary: 'The time zone', required: false, suggests: true },
    ],
    admin: true,
  },
];

describe('the commands', () => {
  it('are rendered whole, required options first', async () => {
    await expectGolden('commands', registration('smgov', specs));
  });

  it('have one for admins only where there is something for them', () => {
    const open = specs.filter(({ admin }) => !admin);
    expect(registration('smgov', open).map(({ name }) => name)).toEqual(['smgov', 'Ask the guide']);
  });

  it('keep within the limits of Discord', () => {
    for (const command of registration('smgov', commandSpecs)) {
      const subcommands = 'options' in command ? (command.options as Option[]) : [];
      const options = subcommands.flatMap(({ options = [] }) => options);
      expect(subcommands.length).toBeLessThanOrEqual(25);
      for (const { name, description } of [...subcommands, ...options]) {
        expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(description).toMatch(/^.{1,100}$/u);
      }
      for (const { options = [] } of subcommands) {
        const optional = options.map(({ required }) => Number(!required));
        expect(optional).toEqual(optional.toSorted());
        expect(options.length).toBeLessThanOrEqual(25);
      }
      for (const option of options) expect('choices' in option && 'autocomplete' in option).toBe(false);
    }
  });
});
