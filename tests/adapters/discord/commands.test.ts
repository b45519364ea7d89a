import { describe, expect, it } from 'vitest';
import { registration } from '../../../adapters/discord/commands.ts';
import { commandSpecs } from '../../../src/commands.ts';
import { expectGolden } from './golden.ts';

type Option = { name: string; description: string; required?: boolean; options?: Option[]; choices?: unknown[] };

const below = ({ options = [] }: { options?: Option[] }): Option[] => options.flatMap(one => [one, ...below(one)]);

describe('the commands', () => {
  it('are rendered whole, required options first', async () => {
    await expectGolden('commands', registration('smgov', commandSpecs));
  });

  it('have one for admins only where there is something for them', () => {
    const open = commandSpecs.filter(({ admin }) => !admin);
    expect(registration('smgov', open).map(({ name }) => name)).toEqual(['smgov', 'Ask the guide']);
  });

  it('keep within the limits of Discord', () => {
    for (const command of registration('smgov', commandSpecs)) {
      const all = below(command as { options?: Option[] });
      for (const { name, description, options = [] } of [...all, { ...command, description: 'x' } as Option]) {
        expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$|^Ask the guide$/u);
        expect(description).toMatch(/^.{1,100}$/u);
        expect(options.length).toBeLessThanOrEqual(25);
        const optional = options.map(({ required }) => Number(!required));
        expect(optional).toEqual(optional.toSorted());
      }
      for (const option of all) expect('choices' in option && 'autocomplete' in option).toBe(false);
    }
  });
});
