import { describe, expect, it } from 'vitest';
import {
  decodeText,
  fromCommand,
  fromEnd,
  fromHome,
  fromJoin,
  fromLeave,
  fromMessage,
  fromPress,
  fromShortcut,
  fromSubmit,
} from '../../../adapters/slack/parse.ts';
import { placeRef, userRef } from '../../../adapters/slack/refs.ts';
import { bot, channel, directChannel, payloads, person, self, team, type Written } from './payloads.ts';

const user = { team, user: person };
const said = (change: object = {}, org?: string) =>
  fromMessage({ ...payloads.mention().event, ...(change as Partial<Written>) }, self, org);
const textOf = (arrival: ReturnType<typeof said>) => arrival?.event.kind === 'mention' && arrival.event.text;

describe('what Slack sends, as arrivals', () => {
  it('reads a command', () => {
    const { response_url, trigger_id } = payloads.command();
    expect(fromCommand(payloads.command(), self)).toEqual({
      event: { kind: 'command', eventId: `slack:command:${team}:${trigger_id}`, text: 'what is R&D <now>?' },
      address: { ...user, channel, direct: false, responseUrl: response_url },
      userName: 'maria.silva',
      triggerId: trigger_id,
    });
  });

  it('reads a mention and cuts itself off', () => {
    expect(said()).toEqual({
      event: {
        kind: 'mention',
        eventId: `slack:message:${team}:${channel}:1763895012.248919`,
        text: 'what does @U061F7AUR mean in #exam-prep by <drift> & bias?',
        people: [{ user: `slack:user:${team}:U061F7AUR`, person: `slack:person:${team}:U061F7AUR`, name: 'U061F7AUR' }],
      },
      address: { ...user, channel, direct: false, under: '1763895012.248919' },
      userName: person,
    });
  });

  it('reads whom a command names, as Slack calls them', () => {
    const body = { ...payloads.command(), text: `curators <@U1|maria> <@${bot}>` };
    expect(fromCommand(body, self).event).toMatchObject({
      text: expect.stringContaining('curators @maria'),
      people: [{ user: `slack:user:${team}:U1`, person: `slack:person:${team}:U1`, name: 'maria' }],
    });
  });

  it('reads a direct message', () => {
    expect(fromMessage(payloads.direct().event, self)).toMatchObject({
      event: { kind: 'mention', text: 'what detects drift?' },
      address: { ...user, channel: directChannel, direct: true, under: undefined, thread: undefined },
    });
  });

  it('reads a press, with the thread of its message', () => {
    expect(fromPress(payloads.press(), self)).toMatchObject({
      event: { kind: 'press', action: '1:topic:drift', message: `slack:message:${team}:${channel}:1763895200.000400` },
      address: { ...user, channel, thread: undefined },
    });
    expect(fromPress(payloads.pressInThread(), self)?.address.thread).toBe('1763895012.248919');
  });

  it('takes the first message of a thread for a message of the channel', () => {
    const press = payloads.press();
    const first = {
      ...press,
      message: { ...press.message, type: 'message' as const, ts: '1763895200.000400', thread_ts: '1763895200.000400' },
    };
    expect(fromPress(first, self)).toEqual(fromPress(press, self));
    expect(said({ thread_ts: '1763895012.248919' })?.address.thread).toBeUndefined();
  });

  it('reads a press in the Home tab', () => {
    expect(fromPress(payloads.pressAtHome(), self)).toMatchObject({
      event: { kind: 'press', action: '1:topics' },
      address: { ...user, channel: directChannel, direct: true },
    });
  });

  it('reads a form, with an empty text for what was left out', () => {
    const submit = payloads.submit();
    const address = { ...user, channel, direct: false };
    const view = { ...submit.view, private_metadata: JSON.stringify(address) };
    expect(fromSubmit({ ...submit, view }, self)).toMatchObject({
      event: {
        form: '1:report:drift',
        values: { reason: 'wrong', contact: '' },
        eventId: `slack:submit:${team}:${submit.trigger_id}`,
      },
      address,
    });
    expect(fromSubmit(submit, self)).toBeUndefined();
  });

  it('reads the opened Home tab', () => {
    expect(fromHome(payloads.home().event, 'Ev1', self)).toMatchObject({
      event: { kind: 'opened', eventId: `slack:home:${team}:Ev1` },
      address: { ...user, channel: directChannel, direct: true },
    });
  });

  it('reads that the bot was invited, by whom if Slack tells, and not that somebody else was', () => {
    const { event } = payloads.joined();
    const arrival = { event: { kind: 'joined', eventId: `slack:joined:${team}:Ev1` }, address: { ...user, channel } };
    expect(fromJoin(event, 'Ev1', self)).toMatchObject(arrival);
    const { inviter, ...alone } = event;
    expect(inviter).toBe(person);
    expect(fromJoin(alone, 'Ev1', self)?.address.user).toBe(bot);
    expect(fromJoin({ ...event, user: person }, 'Ev1', self)).toBeUndefined();
  });

  it.each<[string, Parameters<typeof fromLeave>[0], string]>([
    ['removed by somebody', { channel, actor_id: person }, person],
    ['archived by somebody', { channel, user: person }, person],
    ['deleted', { channel }, bot],
  ])('reads that a channel is lost: %s', (_, event, by) => {
    const arrival = fromLeave(event, 'Ev1', self);
    expect(arrival.event).toEqual({ kind: 'left', eventId: `slack:left:${team}:Ev1`, tenant: null });
    expect(arrival.address).toMatchObject({ channel, user: by });
  });

  it('reads that all channels are lost by what their references begin with', () => {
    const { event } = fromEnd('Ev1', self);
    const [tenant, users] = [`slack:place:${team}:`, `slack:user:${team}:`];
    expect(event).toEqual({ kind: 'left', eventId: `slack:left:${team}:Ev1`, tenant, users });
    expect(placeRef({ team, channel }).startsWith(tenant)).toBe(true);
    expect(userRef({ team, user: 'U1' }).startsWith(users)).toBe(true);
  });
});

/**
 * People of another company in a channel that is shared with it. Which properties Slack sends is that of the payloads in
 * https://github.com/slackapi/bolt-python/blob/main/tests/slack_bolt/request/test_internals.py
 */
describe('Slack Connect', () => {
  const other = 'T0OTHER01';
  const org = 'E0OURS001';
  const otherOrg = 'E0OTHER01';
  const teamOf = (event: object) => said(event, org)?.address.team;

  it.each([
    ['a message, with the team of its writer', { team: other }, other],
    ['a mention by a workspace of its own', { team, user_team: other, source_team: other }, other],
    ['a mention without our team', { team: undefined, user_team: other }, other],
    [
      'a mention by an organisation, which Slack names alone',
      { team, user_team: otherOrg, source_team: otherOrg },
      otherOrg,
    ],
    ['a mention with a profile alone', { team, user_profile: { team: other } }, other],
    ['one of us, in a workspace', { team }, team],
    ['one of us, in an organisation', { team, user_team: org, source_team: org }, team],
    ['one of us, of whom nothing is said', { team: undefined }, team],
  ])('keys whoever wrote %s', (_, event, home) => {
    expect(teamOf(event)).toBe(home);
  });

  it('has no organisation for ours where we are in none', () => {
    expect(said({ team, user_team: otherOrg })?.address.team).toBe(otherOrg);
  });

  it('keys who presses, fills in or uses a shortcut by their own team, whatever workspace the payload is of', () => {
    const who = { id: person, name: 'eve', username: 'eve', team_id: other };
    const ofUs = { enterprise: { id: org, name: 'Us' } };
    expect(fromPress({ ...payloads.press(), ...ofUs, user: who }, self)?.address.team).toBe(other);
    expect(fromShortcut({ ...payloads.shortcut(), ...ofUs, user: who }, self).address.team).toBe(other);
    const submit = payloads.submit();
    submit.view.private_metadata = JSON.stringify({ team: other, user: submit.user.id, channel, direct: false });
    expect(fromSubmit({ ...submit, user: { ...submit.user, team_id: other } }, self)?.address.team).toBe(other);
  });

  it('takes an organisation for ours only where the payload is of our workspace', () => {
    const who = (id: string) => ({ ...payloads.press().user, team_id: id });
    const press = (payload: object) => fromPress({ ...payloads.press(), ...payload }, self)?.address.team;
    expect(press({ enterprise: { id: org }, user: who(org) })).toBe(team);
    expect(press({ enterprise: { id: org }, team: null, user: who(org) })).toBe(team);
    expect(press({ enterprise: { id: org }, user: who(otherOrg) })).toBe(otherOrg);
    expect(press({ enterprise: { id: otherOrg }, team: { id: other }, user: who(otherOrg) })).toBe(otherOrg);
  });

  it('keys a slash command by the team that it was typed in', () => {
    const command = { ...payloads.command(), team_id: other, enterprise_id: otherOrg };
    expect(fromCommand(command, self).address.team).toBe(other);
  });

  it('names nobody who brought the bot into a shared channel or out of it, as their team is not told', () => {
    const joined = { ...payloads.joined().event, inviter: 'U0STRANGE' };
    expect(fromJoin(joined, 'Ev1', self, true)?.address.user).toBe(bot);
    expect(fromJoin(joined, 'Ev1', self)?.address.user).toBe('U0STRANGE');
    expect(fromLeave({ channel, actor_id: 'U0STRANGE' }, 'Ev1', self, true).address.user).toBe(bot);
  });
});

describe('what nobody said to the bot', () => {
  it.each<[string, Partial<Written>]>([
    ['a bot', { bot_id: 'B0OTHER01' }],
    ['itself', { user: bot }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['an edit', { subtype: 'message_changed' }],
    ['somebody joining', { subtype: 'channel_join' }],
    ['a channel message that mentions nobody', { type: 'message' }],
  ])('is dropped: %s', (_, change) => {
    expect(said(change)).toBeUndefined();
  });

  it.each(['file_share', 'thread_broadcast'])('is not a %s, which holds words of a person', subtype => {
    expect(textOf(said({ subtype }))).toContain('drift');
  });
});

describe('the text of a user', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<@U1|maria> and <@U2>', '@maria and @U2'],
    ['<#C1|general> and <#C2>', '#general and #C2'],
    ['<!here> <!subteam^S1|@curators> <!subteam^S2>', '@here @curators @subteam'],
    ['<!date^1392734382^{date}|Feb 18, 2014>', 'Feb 18, 2014'],
    ['<https://example.com/a?b=1&amp;c=2>', 'https://example.com/a?b=1&c=2'],
    [
      '<http://example.com|example.com> <mailto:a@example.com|a@example.com> <mailto:b@example.com>',
      'example.com a@example.com b@example.com',
    ],
    ['  a \t b\nc  ', 'a b\nc'],
    ['1 < 2 > 0 <b>bold</b>', '1 < 2 > 0 <b>bold</b>'],
    ['', ''],
  ])('%j reads %j', (text, read) => {
    expect(decodeText(text)).toBe(read);
  });

  it('loses each mention of the bot, with or without its name', () => {
    expect(textOf(said({ text: `hey <@${bot}|smgov> what is drift <@${bot}>` }))).toBe('hey what is drift');
    expect(textOf(said({ text: `<@${bot}>` }))).toBe('');
  });
});
