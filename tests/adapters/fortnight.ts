/** The first fortnight of a learner, with a clock that is moved: all that they type and press, and all that they are told. */
import { expect } from 'vitest';
import { encodeAction } from '../../src/actions.ts';
import type { App } from '../../src/app.ts';
import type { Origin } from '../../src/chat.ts';
import type { Store } from '../../src/store/store.ts';
import type { Filled, Harness, Sent } from '../contract/adapter-contract.ts';

/** A learner who is met on a platform. */
type Met = {
  harness: Harness;
  store: Store;
  app: App;
  clock: { at: Temporal.Instant | null };
  deliver(...stimulus: Parameters<Harness['send']>): Promise<Sent[]>;
  press(label: string): Promise<Sent[]>;
  originOf(): Origin;
};

export type Walk = ReturnType<typeof walkOf>;

/** Seconds after a moment in which all that is due then is done: a round takes a step with each tick. */
const settled = 6;

/** Writes down what is done on a platform, and what it shows. */
export function walkOf({ harness, store, app, clock, deliver, press, originOf }: Met) {
  const lines: string[] = [];
  const note = (sent: readonly Sent[]) => {
    for (const { text, mode, buttons } of sent) {
      lines.push(
        ...`${mode === 'replace' ? '(in its place) ' : ''}${text}`.split('\n').map(line => `    ${line}`.trimEnd()),
      );
      // A terminal has them among its words.
      if (buttons.some(label => !text.includes(label)))
        lines.push(`    ${buttons.map(label => `[${label}]`).join(' ')}`);
    }
  };
  const moment = () => clock.at ?? expect.fail('the clock was not set');
  const tap = async (label: string): Promise<Sent[]> => {
    lines.push(`[${label}]`);
    const sent = await press(label);
    note(sent);
    return sent;
  };
  let admins = 0;
  return {
    written: () => `${lines.join('\n')}\n`,
    /** It is now so late on a day of March 2026, in UTC; what is due then is done. */
    async at(day: number, time: string): Promise<void> {
      clock.at = Temporal.Instant.from(`2026-03-${String(day).padStart(2, '0')}T${time}Z`);
      lines.push('', `--- ${day} March, ${time}`);
      const before = harness.sent().length;
      for (let second = 0; second <= settled; second++) await app.tick(moment().add({ seconds: second }));
      await harness.settled();
      note(harness.sent().slice(before));
    },
    async say(text: string): Promise<void> {
      lines.push(`> ${text}`);
      note(await deliver({ kind: 'command', text }));
    },
    press: tap,
    /** Answers a question: by two options where it asks for so many. */
    async answer(first: string, second: string): Promise<void> {
      const sent = await tap(first);
      if (sent.some(({ text }) => text.includes('Pick one more'))) await tap(second);
    },
    async submit(filled: Filled): Promise<void> {
      lines.push(`(form) ${filled.map(([field, value]) => `${field}: ${value}`).join(', ')}`);
      const [sent, refused] = [harness.sent().length, harness.refusals().length];
      await harness.submit(filled);
      await harness.settled();
      const problems = harness.refusals().slice(refused);
      lines.push(...problems.map(problem => `    (at the field) ${problem}`));
      if (problems.length === 0) note(harness.sent().slice(sent));
    },
    /** An admin of the channel says something; what they are told is none of the learner's. */
    async admin(text: string): Promise<void> {
      const origin = { ...originOf(), isAdmin: true };
      await app.handle({ kind: 'command', eventId: `admin ${++admins}`, at: moment(), origin, text });
    },
    /** A tap on the round that is open. */
    async pick(place: number): Promise<void> {
      const round = (await store.quiz.roundsOf(originOf().place)).find(({ status }) => status === 'open');
      lines.push(`[${'ABCDE'[place]} of the round]`);
      note(
        await deliver({
          kind: 'press',
          text: encodeAction({ kind: 'pick', round: round?.key ?? '', question: 0, place }),
        }),
      );
    },
  };
}

/** Two weeks from a Monday on, with an exam at their end. */
export async function fortnight({ at, say, press, answer, submit, admin, pick }: Walk): Promise<void> {
  await at(2, '08:00');
  await say('me');
  await say('exam 05/06');
  await say('exam in 2 weeks');
  await say('remind 8.30');
  await say('remind 08:30 Europe/Pars');
  await say('remind 08:30 Europe/Paris rounds on');
  await say('review 3');
  await answer('A', 'B');
  await press('Next');
  await say('review');
  await answer('B', 'C');
  await press('Next');
  await admin('quiz on 09:00-17:00 UTC mon,wed,fri 1');

  await at(2, '09:00');
  await pick(0);
  await say('review');
  await at(2, '17:00');

  await at(3, '07:30');
  await say('review');
  await answer('C', 'D');
  await say('practice water');
  await answer('A', 'B');
  await press('Another one');
  await say('practice moon landings');

  await at(4, '09:00');
  await say('mock 5');
  await say('mock 10 30m');
  await answer('A', 'B');
  await press('Next');
  await press('Skip');
  await press('Mark for later');
  await press('Overview');
  await press('Hand in');
  await press('Go on');
  await at(4, '09:31');
  await say('mock');
  await press('Review these');
  await at(4, '16:00');
  await at(4, '17:00');

  await at(6, '09:00');
  await pick(1);
  await at(6, '17:00');

  await at(7, '07:30');
  await say('me');
  await say('me settings');
  await submit([
    ['daily', '3'],
    ['time', '07:00'],
    ['zone', 'Europe/Paris'],
    ['exam', '2026-03-16'],
    ['hidden', 'no'],
  ]);
  await say('exam');

  for (let day = 8; day <= 13; day++) await at(day, '06:00');
  await say('remind');
  await say('remind off');

  await at(16, '08:00');
  await say('exam');
  await at(17, '08:00');
  await say('exam');
  await say('review');
  await say('me data');
  await say('me delete');
  await press('Erase all');
  await say('me');
}
