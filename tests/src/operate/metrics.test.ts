import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import type { Handle, Origin, PersonRef, PlaceRef, UserRef } from '../../../src/chat.ts';
import { createHttp, type Http } from '../../../src/http.ts';
import { createMetrics } from '../../../src/operate/metrics.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createMemoryAdapter } from '../../memory-adapter.ts';
import { library } from '../prepared.ts';

const log = pino({ level: 'silent' });
const at = Temporal.Instant.from('2026-03-02T09:00Z');
const origin: Origin = {
  ...{ user: 'memory:T9:annuser' as UserRef, person: 'memory:T9:annuser' as PersonRef, userName: 'Annabel' },
  ...{ place: 'memory:T9:secretplace' as PlaceRef, thread: null, isPrivate: false, isAdmin: true, zone: 'UTC' },
  canPost: { ok: true },
};

describe('the figures for operators', () => {
  const platform = createMemoryAdapter();
  let now = at;
  let [events, address] = [0, ''];
  let store: Store;
  let http: Http;
  let handle: Handle;
  let tick: (now: Temporal.Instant) => Promise<boolean>;
  const say = (text: string) => handle({ kind: 'command', text, eventId: `event-${++events}`, at: now, origin });
  const read = async () => (await fetch(address)).text();

  beforeEach(async () => {
    now = at;
    const metrics = createMetrics({
      milliseconds: () => performance.now(),
      ready: () => ({ memory: true, other: false }),
      holds: () => ({ other: true }),
    });
    store = metrics.store(await openStore('sqlite::memory:', { log, took: metrics.statement }), () => now);
    const { guide, search } = await library();
    const messenger = metrics.messenger(platform.messenger);
    const app = createApp({ guide, search, store, messenger, log, seed: () => 7 });
    [handle, tick] = [metrics.handle(app.handle), app.tick];
    http = createHttp({ healthy: () => true, log, now: () => now });
    http.mount('GET', '/metrics', metrics.page);
    address = `http://127.0.0.1:${await http.listen(0)}/metrics`;
  });
  afterEach(async () => {
    platform.recover();
    await http.close();
    await store.close();
  });

  it('count events, questions by outcome, statements, and what is connected', async () => {
    await say('what detects drift?');
    await say('what does an EC2 instance cost in Frankfurt?');
    await say('help');
    const text = await read();
    expect(text).toContain('smgov_event_seconds_count{kind="command",platform="memory"} 3');
    expect(text).toContain('smgov_questions_total{outcome="found"} 1');
    expect(text).toContain('smgov_lease_held{platform="other"} 1');
    expect(text).toContain('smgov_questions_total{outcome="none"} 1');
    expect(text).toContain('smgov_ready{platform="memory"} 1');
    expect(text).toContain('smgov_ready{platform="other"} 0');
    expect(text).toMatch(/smgov_database_seconds_count [1-9]/);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('tell what is late, and which calls of a platform fail', async () => {
    platform.fail('post', { problem: 'unavailable' }, { problem: 'rate_limited', retryAfter: 600 });
    await say('quiz now 30m');
    await tick(now);
    now = at.add({ minutes: 1 });
    await tick(now);
    now = at.add({ minutes: 20 });
    const text = await read();
    expect(text).toContain('smgov_delivery_problems_total{problem="unavailable",platform="memory"} 1');
    expect(text).toContain('smgov_delivery_problems_total{problem="rate_limited",platform="memory"} 1');
    expect(text).toMatch(/smgov_delivery_seconds_count\{call="post",platform="memory"\} 2/);
    expect(text).toContain('smgov_due{work="rounds"} 1');
    expect(Number(/smgov_late_seconds\{work="rounds"\} (\S+)/.exec(text)?.[1])).toBeGreaterThan(60);
    expect(text).toContain('smgov_due{work="reminders"} 0');
  });

  it('name no user, team, place or text', async () => {
    await say('is Zanzibar drift?');
    await say('quiz now 30m');
    await tick(now);
    const text = await read();
    for (const said of ['Annabel', 'annuser', 'T9', 'secretplace', 'Zanzibar']) expect(text).not.toContain(said);
  });

  it('are what the alerts and the dashboard ask for', async () => {
    const text = await read();
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
    const papers = ['alerts.yaml', 'dashboard.json']
      .map(file => readFileSync(`docs/metrics/${file}`, 'utf8'))
      .join('\n');
    const asked = [...papers.matchAll(/\b(?:smgov|nodejs|process)_\w+/g)].map(([name]) =>
      name.replace(/_(?:bucket|count)$/, ''),
    );
    expect(new Set(asked).difference(new Set(names))).toEqual(new Set());
  });

  it.skipIf(!hasPromtool())('have alerts that Prometheus takes', () => {
    expect(String(execFileSync('promtool', ['check', 'rules', 'docs/metrics/alerts.yaml']))).toContain('5 rules found');
  });
});

function hasPromtool(): boolean {
  try {
    return execFileSync('promtool', ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
}
