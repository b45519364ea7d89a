import { randomUUID } from 'node:crypto';
import { decodeAction } from '../../src/actions.ts';
import { bot, payloads, team } from '../../tests/adapters/slack/payloads.ts';
import type { SlackServer } from '../../tests/processes/slack-server.ts';
import { signatureOf } from '../load.ts';
import { commandBody, userId } from '../requests.ts';

/** More than the bot remembers of at once, so that its memories are full and give up what is old. */
const people = 4_000;
/** Who come at once to be met. */
const atOnce = 16;
/** Slack gives up on an event that is not acknowledged in so many milliseconds. */
const slackPatience = 3_000;

const words = ['me', 'board', 'help', 'quiz status', 'topics', 'cheatsheet', 'inbox', 'exam 2099-05-12', 'remind off'];

type Where = { port: number; slack: SlackServer; questions: readonly string[] };
export type Counts = { sent: number; failed: number; picks: number; reviews: number };

/** People who ask, command, tap and review, each in turn; `counts` says what was sent and what came of it. */
export function createVisitors({ port, slack, questions }: Where) {
  const counts: Counts = { sent: 0, failed: 0, picks: 0, reviews: 0 };
  const open = new Set<Promise<unknown>>();
  let turn = 0;

  /** The body of the acknowledgement. */
  async function send(body: string, type: 'x-www-form-urlencoded' | 'json'): Promise<string> {
    counts.sent += 1;
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      ...{ method: 'POST', body, signal: AbortSignal.timeout(slackPatience) },
      headers: { 'content-type': `application/${type}`, ...signatureOf(body) },
    });
    if (!response.ok) throw new Error(`not acknowledged: ${response.status}`);
    return response.text();
  }
  const command = (person: number, text: string) =>
    send(commandBody(text, person, slack.responseUrl), 'x-www-form-urlencoded');
  const press = (person: number, action: string, channel: string, ts: string) =>
    send(pressBody({ person, action, channel, ts, responseUrl: slack.responseUrl }), 'x-www-form-urlencoded');
  const write = (kind: 'mention' | 'direct', person: number, text: string) =>
    send(messageBody(kind, person, text, turn), 'json');

  async function pick(person: number): Promise<void> {
    const posts = slack.messages.slice(-recentPosts);
    const taps = posts.flatMap(({ actions, channel, ts }) =>
      actions.filter(id => decodeAction(id)?.kind === 'pick').map(action => ({ action, channel, ts })),
    );
    const tap = taps[turn % Math.max(taps.length, 1)];
    if (!tap) return;
    counts.picks += 1;
    await press(person, tap.action, tap.channel, tap.ts);
  }

  /** Begins a review, or goes on with it, and answers a question of it. */
  async function review(person: number): Promise<void> {
    const answer = await command(person, 'review');
    const ids = [...answer.matchAll(/"action_id":"([^"]+)"/g)].map(([, id = '']) => id);
    const option = ids.find(id => decodeAction(id)?.kind === 'recall');
    if (!option) return;
    counts.reviews += 1;
    await press(person, option, 'C061EG9T2', '1763895200.000400');
  }

  const question = (n = turn) => questions[n % questions.length] ?? '';
  /** One round of the mix: eight questions by command, two each by mention and direct message, and the rest of the day. */
  const mix: readonly ((person: number) => Promise<unknown>)[] = [
    ...Array.from({ length: 8 }, () => (person: number) => command(person, question())),
    ...Array.from({ length: 2 }, () => (person: number) => write('mention', person, question())),
    ...Array.from({ length: 2 }, () => (person: number) => write('direct', person, question())),
    ...Array.from({ length: 5 }, () => pick),
    review,
    person => command(person, 'practice'),
    person => command(person, words[turn % words.length] ?? ''),
  ];
  // So that the same person does other things each time.
  const personOf = () => (turn * 7) % people;

  return {
    counts,
    /** Each asks something, as fast as it goes: from then on nobody is new. */
    async meetAll(): Promise<void> {
      let next = 0;
      const meet = async () => {
        while (next < people) await command(next++, question(next));
      };
      await Promise.all(Array.from({ length: atOnce }, meet));
    },
    next(): void {
      turn += 1;
      const work: Promise<unknown> = (mix[turn % mix.length] ?? pick)(personOf())
        .catch(() => {
          counts.failed += 1;
        })
        .finally(() => open.delete(work));
      open.add(work);
    },
    /** Resolves once all is acknowledged or given up. */
    done: async (): Promise<void> => void (await Promise.all(open)),
  };
}

/** Answers to people stand among the posts of rounds. */
const recentPosts = 500;

type Press = { person: number; action: string; channel: string; ts: string; responseUrl: string };

function pressBody({ person, action, channel, ts, responseUrl }: Press): string {
  const press = payloads.press();
  const payload = {
    ...press,
    user: { ...press.user, id: userId(person) },
    trigger_id: randomUUID(),
    response_url: responseUrl,
    channel: { ...press.channel, id: channel },
    container: { ...press.container, channel_id: channel, message_ts: ts },
    message: { ...press.message, ts },
    actions: [{ ...press.actions[0], action_id: action }],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

function messageBody(kind: 'mention' | 'direct', person: number, text: string, turn: number): string {
  const envelope = payloads[kind]();
  const seconds = (Temporal.Now.instant().epochMilliseconds / 1_000).toFixed(3);
  const ts = `${seconds}${String(turn % 1_000).padStart(3, '0')}`;
  const user = userId(person);
  // The bot answers in the direct message that it has with each person.
  const where = kind === 'direct' ? { channel: `D${user}` } : {};
  const said = { team, user, ts, event_ts: ts, text: kind === 'mention' ? `<@${bot}> ${text}` : text, ...where };
  return JSON.stringify({ ...envelope, event_id: `Ev${randomUUID()}`, event: { ...envelope.event, ...said } });
}
