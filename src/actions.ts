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

type ActionKind = Action['kind'];

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
  if (Buffer.byteLength(id) > maxBytes) return null;
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
  if (kind === 't' && topic && ids.length === 2 && /^\d{1,2}$/.test(passage ?? ''))
    return { kind: 'topic', topic, passage: Number(passage) };
  if (kind === 'c' && ids.length >= 2 && ids.length <= 3 && new Set(ids).size === ids.length)
    return { kind: 'compare', topics: ids };
  if (kind === 'l' && ids.length === 0) return { kind: 'topics' };
  return kind === 's' && ids.length === 0 ? { kind: 'cheatsheet' } : null;
}

/** What the quiz's buttons and forms do. `round` is a round's id, `question` the place of a question in it, from 0. */
export type QuizAction =
  /** The option shown at `place` is the user's pick. */
  | { kind: 'pick'; round: string; question: number; place: number }
  /** Ask a question of a closed round once more, unscored. */
  | { kind: 'try'; round: string; question: number }
  /**
   * An unscored pick: the option shown at `place`, where the options stand in `order`. `topic` is what is practised, ''
   * for anything; buttons of before it was there have none.
   */
  | { kind: 'practise'; item: string; order: readonly number[]; place: number; topic: string | null }
  /** An unscored question on a topic, on any where it is ''; not `after`, the one just answered, where that is told. */
  | { kind: 'quiz'; topic: string; after: string | null }
  | { kind: 'report'; item: string }
  /** The form that switches the rounds of a channel on. */
  | { kind: 'setup' };

/** Writes an action of the quiz as a button id. Throws if it would be over 100 bytes. */
export function encodeQuizAction(action: QuizAction): string {
  const id = [version, ...quizWords(action)].join(':');
  if (Buffer.byteLength(id) > maxBytes) throw new RangeError(`a button id of over ${maxBytes} bytes: ${id}`);
  return id;
}

function quizWords(action: QuizAction): (string | number)[] {
  switch (action.kind) {
    case 'pick':
      return ['p', action.round, action.question, action.place];
    case 'try':
      return ['y', action.round, action.question];
    case 'practise':
      return ['x', action.item, action.order.join(''), action.place, ...(action.topic === null ? [] : [action.topic])];
    case 'quiz':
      return ['q', action.topic, ...(action.after === null ? [] : [action.after])];
    case 'report':
      return ['w', action.item];
    case 'setup':
      return ['k'];
  }
}

const roundAndQuestion = /^1:([py]):([0-9a-f]{16}):(\d)(?::(\d))?$/;
const practised = /^1:x:([a-z0-9-]+):(\d{2,9}):(\d)(?::([a-z0-9-]*))?$/;
const asked = /^1:q:([a-z0-9-]*)(?::([a-z0-9-]+))?$/;
const reported = /^1:w:([a-z0-9-]+)$/;

/** Reads a button id of the quiz; null for one of another version, one that we never made, or one of an answer. */
export function decodeQuizAction(id: string): QuizAction | null {
  if (id.length > maxBytes) return null;
  if (id === '1:k') return { kind: 'setup' };
  return readRoundAction(id) ?? readPractised(id) ?? readAsked(id) ?? readReported(id);
}

function readRoundAction(id: string): QuizAction | null {
  const [, letter, round, position, place] = roundAndQuestion.exec(id) ?? [];
  if (round === undefined) return null;
  const question = Number(position);
  if (letter === 'p') return place === undefined ? null : { kind: 'pick', round, question, place: Number(place) };
  return place === undefined ? { kind: 'try', round, question } : null;
}

function readPractised(id: string): QuizAction | null {
  const [, item, order, place, topic = null] = practised.exec(id) ?? [];
  return item && order ? { kind: 'practise', item, order: [...order].map(Number), place: Number(place), topic } : null;
}

function readAsked(id: string): QuizAction | null {
  const [, topic, after = null] = asked.exec(id) ?? [];
  return topic === undefined ? null : { kind: 'quiz', topic, after };
}

function readReported(id: string): QuizAction | null {
  const [, item] = reported.exec(id) ?? [];
  return item ? { kind: 'report', item } : null;
}
