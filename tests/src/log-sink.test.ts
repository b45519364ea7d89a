import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSink } from '../../src/log-sink.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });
const line = (number: number) => `{"level":30,"time":17,"msg":"line ${number}"}\n`;

/** A file on which each write fails, or takes so many bytes; without such a plan it takes all. */
function createFile(plan: (string | number)[] = []) {
  const file = { text: '', plan, writes: 0 };
  const write = (_: number, bytes: Buffer): number => {
    file.writes++;
    const next = file.plan.shift() ?? bytes.length;
    if (typeof next === 'string') throw failure(next);
    file.text += bytes.subarray(0, next);
    return Math.min(next, bytes.length);
  };
  return { file, sink: createSink(2, write) };
}
const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(one => JSON.parse(one));

describe('the lines of the log', () => {
  it('are written one after the other, whole, though a write takes only a part', () => {
    const { file, sink } = createFile([5, 3, 1]);
    for (const number of [1, 2, 3]) sink.write(line(number));
    expect(file.text).toBe(line(1) + line(2) + line(3));
  });

  it.each(['ENOSPC', 'EIO', 'EPIPE', 'EBADF'])('are lost while they cannot be written (%s), and counted once', code => {
    const { file, sink } = createFile([code, code, code]);
    for (const number of [1, 2, 3, 4, 5]) sink.write(line(number));
    expect(parsed(file.text)).toEqual([
      { level: 40, time: 17, lost: 3, msg: expect.stringContaining('were lost') },
      { level: 30, time: 17, msg: 'line 4' },
      { level: 30, time: 17, msg: 'line 5' },
    ]);
  });

  it('begin anew where one broke off', () => {
    const { file, sink } = createFile([7, 'ENOSPC', 'ENOSPC']);
    for (const number of [1, 2, 3]) sink.write(line(number));
    const [torn, ...whole] = file.text.split('\n');
    expect(torn).toBe(line(1).slice(0, 7));
    expect(parsed(whole.join('\n'))).toMatchObject([{ lost: 2 }, { msg: 'line 3' }]);
  });

  it('wait for a reader who stands still, in their order', async () => {
    const { file, sink } = createFile([4, 'EAGAIN']);
    for (const number of [1, 2, 3]) sink.write(line(number));
    expect(file.text).toBe(line(1).slice(0, 4));
    await wait(60);
    expect(file.text).toBe(line(1) + line(2) + line(3));
  });

  it('do not fill the memory while they wait', async () => {
    const { file, sink } = createFile(['EAGAIN']);
    const long = `${JSON.stringify({ level: 30, msg: 'x'.repeat(1_000) })}\n`;
    for (let i = 0; i < 2_000; i++) sink.write(long);
    expect(file.writes).toBe(1);
    await wait(60);
    const kept = file.text.length / long.length;
    expect(kept).toBeLessThan(1_000);
    sink.write(line(1));
    expect(parsed(file.text.slice(kept * long.length))).toEqual([
      { level: 40, time: 17, lost: 2_000 - kept, msg: expect.any(String) },
      { level: 30, time: 17, msg: 'line 1' },
    ]);
  });

  it('are each written or counted, whatever happens, and never throw', () => {
    const plan = fc.array(fc.oneof(fc.constantFrom('ENOSPC', 'EPIPE', 'EIO'), fc.integer({ min: 1, max: 40 })));
    fc.assert(
      fc.property(plan, fc.nat(20), (events, count) => {
        const { file, sink } = createFile(events);
        for (let number = 1; number <= count; number++) sink.write(line(number));
        file.plan.length = 0;
        sink.write(line(0));
        const whole = file.text.split('\n').flatMap(one => {
          try {
            return [JSON.parse(one)];
          } catch {
            return [];
          }
        });
        const lost = whole.reduce((sum, one) => sum + (one.lost ?? 0), 0);
        expect(whole.filter(one => one.level === 30).length + lost).toBe(count + 1);
      }),
    );
  });
});
