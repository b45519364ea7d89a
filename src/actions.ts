/**
 * The ids that buttons carry. They outlive releases and restarts, anybody can forge them, and Discord allows 100
 * bytes: so they are short, versioned, and parsed as untrusted text.
 */

/** What a message shows, in few enough letters to travel in a button; the guide makes the message anew from it. */
export type View =
  | { kind: 'topic'; topic: string; passage: number }
  | { kind: 'compare'; topics: string[] }
  | { kind: 'topics' }
  | { kind: 'cheatsheet' };

export const badReasons = ['wrong', 'missed', 'outdated'] as const;
export type BadReason = (typeof badReasons)[number];

/** `question` is the id of the logged question that the message answered, or '' where there was none. */
export type Action =
  | { kind: 'open'; view: View; question: string }
  | { kind: 'choose'; view: View; question: string }
  | { kind: 'share'; view: View; question: string }
  | { kind: 'helpful'; view: View; question: string }
  | { kind: 'unhelpful'; view: View; question: string }
  | { kind: 'reason'; reason: BadReason; view: View; question: string }
  | { kind: 'comment'; view: View; question: string };

export type ActionKind = Action['kind'];

const version = '1';
const maxBytes = 100;
const kinds: Record<string, Exclude<ActionKind, 'reason'>> = {
  o: 'open',
  c: 'choose',
  s: 'share',
  h: 'helpful',
  u: 'unhelpful',
  t: 'comment',
};
const letterOf = (kind: Exclude<ActionKind, 'reason'>) =>
  Object.keys(kinds).find(letter => kinds[letter] === kind) ?? '';

/** Writes an action as a button id. Throws if it would be over 100 bytes: that is a bug, never a user's doing. */
export function encodeAction(action: Action): string {
  const head = action.kind === 'reason' ? `r${badReasons.indexOf(action.reason)}` : letterOf(action.kind);
  const id = [version, head, action.question, encodeView(action.view)].join(':');
  if (Buffer.byteLength(id) > maxBytes) throw new RangeError(`a button id of over ${maxBytes} bytes: ${id}`);
  return id;
}

/** Reads a button id; null for one of another version, or one that we never made. */
export function decodeAction(id: string): Action | null {
  const [v, head = '', question = '', ...rest] = id.split(':');
  const view = decodeView(rest.join(':'));
  if (v !== version || !view || !/^[a-z0-9]{0,16}$/.test(question)) return null;
  const reason = /^r\d$/.test(head) ? badReasons[Number(head[1])] : undefined;
  if (reason) return { kind: 'reason', reason, view, question };
  const kind = Object.hasOwn(kinds, head) ? kinds[head] : undefined;
  return kind ? { kind, view, question } : null;
}

function encodeView(view: View): string {
  if (view.kind === 'topic') return `t.${view.topic}.${view.passage}`;
  if (view.kind === 'compare') return `c.${view.topics.join('.')}`;
  return view.kind === 'topics' ? 'l' : 's';
}

function decodeView(text: string): View | null {
  const [kind, ...ids] = text.split('.');
  if (!ids.every(id => /^[a-z0-9-]+$/.test(id))) return null;
  const [topic, passage] = ids;
  if (kind === 't' && topic && ids.length === 2)
    return { kind: 'topic', topic, passage: Number.parseInt(passage ?? '', 10) || 0 };
  if (kind === 'c' && ids.length >= 2 && ids.length <= 3) return { kind: 'compare', topics: ids };
  if (kind === 'l' && ids.length === 0) return { kind: 'topics' };
  return kind === 's' && ids.length === 0 ? { kind: 'cheatsheet' } : null;
}
