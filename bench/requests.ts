import { randomUUID } from 'node:crypto';
import { type Action, encodeAction } from '../src/actions.ts';
import { payloads } from '../tests/adapters/slack/payloads.ts';

/** As many people as tap in a busy workspace at once; each is looked up once by the bot, then remembered. */
export const people = 100;

export const userId = (person: number) => `U023BECG${person}`;

/** A slash command as Slack sends it. Its trigger id is new, so the bot takes it for no repeat. */
export function commandBody(text: string, person: number, responseUrl: string): string {
  return new URLSearchParams({
    team_id: 'T024BE7LD',
    team_domain: 'study-group',
    channel_id: 'C061EG9T2',
    channel_name: 'exam-prep',
    user_id: userId(person),
    user_name: 'maria.silva',
    command: '/smgov',
    text,
    api_app_id: 'A019PKFE7QQ',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: randomUUID(),
  }).toString();
}

/** Taps on the first question of a round: whoever comes again takes another option than before. */
export const createTaps = (round: string, count = people): ((responseUrl: string) => string) =>
  createPresses((_, turn) => ({ kind: 'pick', round, question: 0, place: turn % 2 }), count);

/** Presses of `count` people in turn; `actionOf` says what a person presses, of whom it is the so many-th turn, from 0. */
export function createPresses(
  actionOf: (person: number, turn: number) => Action,
  count = people,
): (responseUrl: string) => string {
  const press = payloads.press();
  let n = 0;
  return responseUrl => {
    const action = actionOf(n % count, Math.floor(n / count));
    const payload = {
      ...press,
      user: { ...press.user, id: userId(n++ % count) },
      trigger_id: randomUUID(),
      response_url: responseUrl,
      actions: [{ ...press.actions[0], action_id: encodeAction(action) }],
    };
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  };
}
