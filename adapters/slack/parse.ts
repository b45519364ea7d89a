import type { BlockAction, MessageShortcut, SlashCommand, types, ViewOutput, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import type { CanPost, Inbound, Named, Origin } from '../../src/chat.ts';
import { formValues } from './forms.ts';
import { messageRef, personRef, placeRef, placesOf, userRef, usersOf } from './refs.ts';

const addressSchema = z.object({
  /** The user's own workspace: another than ours where a channel is shared with it. */
  team: z.string(),
  user: z.string(),
  channel: z.string(),
  /** The thread in which it happened. */
  thread: z.string().optional(),
  /** The message under which an answer to the whole channel opens a thread. */
  under: z.string().optional(),
  /** Is `channel` known to be the direct message of the user with the bot? */
  direct: z.boolean(),
  /** Did it begin in the Home tab? */
  home: z.literal(true).optional(),
  /** Takes 5 messages in 30 minutes, also in channels that the bot is not in. */
  responseUrl: z.string().optional(),
});

/** Where something happened and an answer can go. Modals and the Home tab carry it in their private_metadata. */
export type Address = z.infer<typeof addressSchema>;

type Bare<E> = E extends Inbound ? Omit<E, 'origin' | 'at'> : never;

/** An event of Slack in the words of the core, without what a payload cannot tell: who it is and may do what. */
export type Arrival = {
  event: Bare<Inbound>;
  address: Address;
  /** What to call the user where Slack does not tell their name. */
  userName: string;
  /** Opens one form, within 3 seconds. */
  triggerId?: string;
  /** Is it about a message of others, so that the answer is for the asker alone? */
  aside?: true;
};

/** What Slack tells about a user and a channel where it is asked. */
export type Person = { name: string | undefined; isAdmin: boolean; zone: string | null };
export type Facts = Person & { canPost: CanPost };

/** The workspace that the bot is installed in, its own user there, and what that is called. */
export type Self = { team: string; bot: string; name: string };

/** What is read of a message event or a mention. */
type Written = {
  type: string;
  ts: string;
  channel: string;
  channel_type?: string;
  user?: string | undefined;
  team?: string | undefined;
  user_team?: string | undefined;
  source_team?: string | undefined;
  user_profile?: { team?: string | undefined } | undefined;
  text?: string | undefined;
  thread_ts?: string | undefined;
  subtype?: string | undefined;
  bot_id?: string | undefined;
};

/** Subtypes that are still a person's own words: with a file attached, a thread reply sent to the channel
 * too, or `/me`. */
const spoken: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

export function fromCommand(body: SlashCommand, self: Self): Arrival {
  return {
    event: {
      kind: 'command',
      eventId: `slack:command:${self.team}:${body.trigger_id}`,
      text: decodeText(body.text),
      ...peopleIn(body.text, self),
    },
    address: {
      team: homeOf(body.team_id, self, body.enterprise_id),
      user: body.user_id,
      channel: body.channel_id,
      direct: false,
      responseUrl: body.response_url,
    },
    userName: body.user_name,
    triggerId: body.trigger_id,
  };
}

/** The shortcut on a message: its text is asked about, by somebody who need not have written it. */
export function fromShortcut(body: MessageShortcut, self: Self): Arrival {
  const { message, channel } = body;
  const asked = decodeText(withoutMention(message.text ?? '', self));
  const thread: string | undefined = message.thread_ts === message.ts ? undefined : message.thread_ts;
  return {
    event: {
      kind: 'command',
      eventId: `slack:shortcut:${self.team}:${body.trigger_id}`,
      text: asked ? `ask ${asked}` : 'help',
    },
    address: {
      ...whoSent(body, self),
      channel: channel.id,
      thread,
      direct: false,
      responseUrl: body.response_url,
    },
    userName: body.user.name,
    triggerId: body.trigger_id,
    aside: true,
  };
}

const withoutMention = (text: string, self: Self) => text.replaceAll(new RegExp(`<@${self.bot}(\\|[^>]*)?>`, 'g'), ' ');

/**
 * Where whoever wrote it belongs. In a channel that is shared with another company, `team` of a mention is the workspace
 * that is mentioned, and the others, where they are there, are those of the writer:
 * https://docs.slack.dev/apis/slack-connect
 */
const teamOfWriter = ({ user_team, source_team, user_profile, team }: Written) =>
  user_team ?? source_team ?? user_profile?.team ?? team;

/**
 * A mention in a channel or a message in a direct message; undefined for what nobody said to the bot.
 * One message can arrive as both, under two of Slack's event ids, and be sent again: its own timestamp names it. `org` is
 * the organisation of our workspace.
 */
export function fromMessage(event: Written, self: Self, org?: string): Arrival | undefined {
  const { user, channel, ts } = event;
  const direct = event.channel_type === 'im' || channel.startsWith('D');
  if (!user || user === self.bot || user === 'USLACKBOT' || event.bot_id || !spoken.has(event.subtype)) return;
  if (event.type === 'message' && !direct) return;
  const text = withoutMention(event.text ?? '', self);
  const thread = event.thread_ts === ts ? undefined : event.thread_ts;
  return {
    event: {
      kind: 'mention',
      eventId: `slack:message:${self.team}:${channel}:${ts}`,
      text: decodeText(text),
      ...peopleIn(text, self),
    },
    address: {
      ...{ team: homeOf(teamOfWriter(event), self, org), user, channel, thread, direct },
      under: direct ? undefined : ts,
    },
    userName: user,
  };
}

/** A pressed button in a message or, without a message and a response URL, in the Home tab. */
export function fromPress(body: BlockAction, self: Self): Arrival | undefined {
  const [action] = body.actions;
  const address = body.view ? readAddress(body.view, whoSent(body, self)) : pressedMessage(body, self);
  const ts: string | undefined = body.view?.id ?? body.container.message_ts;
  if (!action || !address || !ts) return;
  const { channel, thread } = address;
  return {
    event: {
      kind: 'press',
      eventId: `slack:press:${self.team}:${body.trigger_id}`,
      action: action.action_id,
      message: messageRef({ team: self.team, channel, ts, thread }),
    },
    address,
    userName: body.user.name ?? body.user.username,
    triggerId: body.trigger_id,
  };
}

function pressedMessage(body: BlockAction, self: Self): Address | undefined {
  const { container } = body;
  const channel: string | undefined = body.channel?.id ?? container.channel_id;
  const thread: string | undefined = body.message?.thread_ts ?? container.thread_ts;
  if (!channel) return;
  return {
    ...whoSent(body, self),
    channel,
    thread: thread === container.message_ts ? undefined : thread,
    direct: false,
    responseUrl: body.response_url,
  };
}

/** A form that was sent. */
export function fromSubmit(body: ViewSubmitAction, self: Self): Arrival | undefined {
  const { view, user } = body;
  const address = readAddress(view, whoSent(body, self));
  if (!address) return;
  return {
    event: {
      kind: 'submit',
      // A form that was not taken stays open, under the same id, and is sent again.
      eventId: `slack:submit:${self.team}:${body.trigger_id}`,
      form: view.callback_id,
      values: formValues(view.state),
    },
    address,
    userName: user.name,
    triggerId: body.trigger_id,
  };
}

/** The Home tab was opened. */
export function fromHome(event: types.AppHomeOpenedEvent, eventId: string, self: Self): Arrival | undefined {
  if (event.tab !== 'home') return;
  return {
    event: { kind: 'opened', eventId: `slack:home:${self.team}:${eventId}` },
    address: { team: self.team, user: event.user, channel: event.channel, direct: true, home: true },
    userName: event.user,
  };
}

/**
 * Slack names no inviter where somebody made a channel with the bot in it, and not of which workspace they are where the
 * channel is shared with others; then the bot stands for them.
 */
export function fromJoin(
  event: types.MemberJoinedChannelEvent,
  eventId: string,
  self: Self,
  isShared = false,
): Arrival | undefined {
  if (event.user !== self.bot) return;
  const { channel } = event;
  const inviter = (isShared ? undefined : event.inviter) ?? self.bot;
  return {
    event: { kind: 'joined', eventId: `slack:joined:${self.team}:${eventId}` },
    address: { team: self.team, user: inviter, channel, direct: false },
    userName: inviter,
  };
}

/** A channel that the bot was removed from, or that is no more. Not every such event names who did it, or of where. */
export function fromLeave(event: Leaving, eventId: string, self: Self, isShared = false): Arrival {
  const { channel } = event;
  const user = (isShared ? undefined : (event.user ?? event.actor_id)) ?? self.bot;
  return {
    event: { kind: 'left', eventId: `slack:left:${self.team}:${eventId}`, tenant: null },
    address: { team: self.team, user, channel, direct: false },
    userName: user,
  };
}

type Leaving = { channel: string; user?: string; actor_id?: string };

/** The bot lost the whole workspace: it was uninstalled, or its token was revoked. */
export function fromEnd(eventId: string, self: Self): Arrival {
  return {
    event: {
      kind: 'left',
      eventId: `slack:left:${self.team}:${eventId}`,
      tenant: placesOf(self.team),
      users: usersOf(self.team),
    },
    address: { team: self.team, user: self.bot, channel: '', direct: false },
    userName: self.bot,
  };
}

/** The workspace has the bot. */
export function fromInstall(eventId: string, self: Self): Arrival {
  return {
    event: { kind: 'returned', eventId: `slack:returned:${self.team}:${eventId}`, tenant: placesOf(self.team) },
    address: { team: self.team, user: self.bot, channel: '', direct: false },
    userName: self.bot,
  };
}

/** Who and where, for the core. `userName` is for those whose name Slack does not tell. */
export function originOf(address: Address, userName: string, facts: Facts, self: Self): Origin {
  const { team, user, channel, thread, direct } = address;
  return {
    user: userRef({ team, user }),
    person: personRef({ team, user }),
    userName: facts.name ?? userName,
    place: placeRef({ team: self.team, channel }),
    thread: thread ? placeRef({ team: self.team, channel, thread }) : null,
    isPrivate: direct,
    isAdmin: facts.isAdmin,
    zone: facts.zone,
    canPost: facts.canPost,
  };
}

type Who = { team: string; user: string };

/** Who sent a form or pressed a button: Slack says it, and nothing else decides it. */
const whoSent = (
  { user, team, enterprise }: Pick<ViewSubmitAction | BlockAction | MessageShortcut, 'user' | 'team' | 'enterprise'>,
  self: Self,
): Who => ({
  // The organisation of a payload is that of its workspace; where it names none, the bot has the whole organisation.
  team: homeOf(user.team_id ?? team?.id, self, !team || team.id === self.team ? enterprise?.id : undefined),
  user: user.id,
});

/** Where an answer goes. Undefined where another release of the bot made the view, or made it for somebody else. */
function readAddress(view: ViewOutput, { team, user }: Who): Address | undefined {
  try {
    const address = addressSchema.parse(JSON.parse(view.private_metadata));
    return address.team === team && address.user === user ? address : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ids of workspaces begin with T. Some payloads name an organisation alone (E…): ours stands for our workspace, and
 * another one for itself, as nobody of it is one of us.
 */
const homeOf = (team: string | undefined, self: Self, org: string | undefined): string =>
  team === undefined || (org !== undefined && team === org) ? self.team : team;

/** Whom a text mentions; Slack tells their names in commands alone, else their ids stand for them. */
function peopleIn(text: string, self: Self): { people?: Named[] } {
  const people = [...text.matchAll(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g)].flatMap(([, user = '', name]) => {
    const who = { team: self.team, user };
    return user === self.bot ? [] : [{ user: userRef(who), person: personRef(who), name: name || user }];
  });
  return people.length > 0 ? { people } : {};
}

/** `<@U1|maria>`, `<#C1|general>`, `<!subteam^S1|@team>`, `<https://…|label>`; not every `<…>`, which may be typed. */
const marks = /<(?:([@#])([A-Z0-9]+)|!([^<>|]+)|([a-z]+:[^<>|]+))(?:\|([^<>]*))?>/g;

/** Text as the user sees it: references and links by their labels, then the three escaped characters. */
export function decodeText(text: string): string {
  return text
    .replaceAll(marks, (_, sign, id, special, link, label) => {
      if (sign) return `${sign}${label || id}`;
      return label || (special ? `@${special.split('^')[0]}` : link.replace(/^mailto:/, ''));
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
