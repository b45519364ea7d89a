import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createRunning } from '../../adapters/kit/running.ts';
import type { Handle, Origin, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { journal } from '../../src/operate/journal.ts';
import { tie } from '../../src/tied.ts';
import { morning } from './bot.ts';

const origin: Origin = {
  ...{ user: 'slack:user:T1:U1' as UserRef, person: 'slack:person:T1:U1' as PersonRef, userName: 'Annabel' },
  ...{ place: 'slack:place:T1:C1' as PlaceRef, thread: null, isPrivate: false, isAdmin: false, zone: null },
  canPost: { ok: true },
};

it('what is logged of one event names it, from its coming to an answer that is not delivered, and no person', async () => {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const log = pino({ level: 'debug', base: null, timestamp: false, mixin: tie }, stream);
  const core: Handle = async ({ kind }) => {
    await turn();
    log.warn('from the core');
    return kind === 'suggest' ? { kind: 'suggestions', choices: [] } : { kind: 'none' };
  };
  let clock = 0;
  const handle = journal(log, () => (clock += 4))(core);
  const running = createRunning(log, error => ({ code: String(error) }));
  const events = [
    { kind: 'command', eventId: 'e1', text: 'secret words' },
    { kind: 'suggest', eventId: 'e2', text: 'secret words', field: 'question' },
  ] as const;
  for (const event of events)
    running.run(event, async () => {
      await handle({ ...event, at: morning, origin });
      await turn();
      throw new Error('lost');
    });
  await running.idle();
  const of = (id: string) => lines.filter(({ event }) => event === id).map(({ event, ...line }) => line);
  expect(of('e1')).toEqual([
    { level: 20, kind: 'command', msg: 'event received' },
    { level: 40, msg: 'from the core' },
    { level: 30, kind: 'command', platform: 'slack', reply: 'none', ms: expect.any(Number), msg: 'answered' },
    { level: 40, kind: 'command', code: 'Error: lost', msg: 'an answer was not delivered' },
    { level: 20, kind: 'command', msg: 'event handled' },
  ]);
  expect(of('e2').map(({ level }) => level)).toEqual([20, 40, 20, 40, 20]);
  expect(lines).toHaveLength(10);
  expect(JSON.stringify(lines)).not.toMatch(/secret|Annabel|U1/);
});
