import { describe, expect, it } from 'vitest';
import { commandIds, registration, spelling } from '../../../adapters/discord/commands.ts';
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

describe('a command in words', () => {
  const ids = new Map([
    ['smgov', '11'],
    ['smgov-admin', '22'],
  ]);
  const spelled = (words: string) => {
    const { path, id, values } = spelling('smgov', commandSpecs, ids)(words);
    return [path, id, values].join(' | ');
  };

  it.each([
    ['help', 'smgov help | 11 | '],
    ['me hide', 'smgov me hide | 11 | '],
    ['me', 'smgov me record | 11 | '],
    ['quiz', 'smgov-admin quiz setup | 22 | '],
    ['quiz status', 'smgov status | 11 | '],
    ['quiz on', 'smgov-admin quiz on | 22 | '],
    [
      'quiz on 09:00-17:00 Europe/Paris mon-fri 1',
      'smgov-admin quiz on | 22 | times: 09:00-17:00 zone: Europe/Paris days: mon-fri questions: 1',
    ],
    [
      'quiz on 09:00-17:00 Europe/Paris mon-fri',
      'smgov-admin quiz on | 22 | times: 09:00-17:00 zone: Europe/Paris days: mon-fri',
    ],
    ['quiz now 2m', 'smgov-admin quiz now | 22 | length: 2m'],
    ['answers publicly', 'smgov-admin answers | 22 | visible: Everyone here'],
    ['ask what detects drift?', 'smgov ask | 11 | question: what detects drift?'],
    ['ask privately what detects drift?', 'smgov ask | 11 | visible: Only me question: what detects drift?'],
    ['compare Green tea vs Black tea', 'smgov compare | 11 | first: Green tea second: Black tea'],
    ['remind rounds off', 'smgov remind | 11 | rounds: Off'],
    ['remind 08:30 rounds on', 'smgov remind | 11 | time: 08:30 rounds: On'],
    ['remind 08:30 Europe/Paris', 'smgov remind | 11 | time: 08:30 zone: Europe/Paris'],
    ['Practice  green tea ', 'smgov practice | 11 | topic: green tea'],
  ])('%j is spelt with the names of subcommand and options', (words, expected) => {
    expect(spelled(words)).toBe(expected);
  });

  it.each([
    ['quiz on mon-fri', 'smgov-admin quiz on | 22 | mon-fri'],
    ['quiz on 09:00-17:00 Europe/Paris mon-fri 7', 'smgov-admin quiz on | 22 | 09:00-17:00 Europe/Paris mon-fri 7'],
  ])('%j keeps its words where it is unclear which option they are', (words, expected) => {
    expect(spelled(words)).toBe(expected);
  });

  it.each(['topics about drift', 'quiz off now', 'nonsense', 'ask', 'quiz me on drift', 'mean'])(
    '%j follows no spec',
    words => {
      expect(spelled(words)).toBe(`smgov ${words} |  | `);
    },
  );

  it('of the table is spelt with a name that is registered', () => {
    const paths = registration('smgov', commandSpecs).flatMap(({ name, ...command }) =>
      ((command as { options?: Option[] }).options ?? []).flatMap(one => {
        const inner = (one.options ?? []).filter(option => (option as { type?: number } & Option).type === 1);
        return inner.length > 0 ? inner.map(sub => `${name} ${one.name} ${sub.name}`) : [`${name} ${one.name}`];
      }),
    );
    for (const { example } of commandSpecs) {
      const { path } = spelling('smgov', commandSpecs, ids)(example);
      expect(paths).toContain(path);
    }
  });

  it.each([[undefined], [{}], [[]], [[{ name: 'smgov' }]], [[{ name: 'smgov', id: '1:2' }]], [[{ name: 5, id: '1' }]]])(
    'has no id where Discord told none: %j',
    answer => {
      expect(commandIds(answer).get('smgov')).toBeUndefined();
    },
  );
});
