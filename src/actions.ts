/**
 * The ids that buttons and forms carry. They outlive releases and restarts, anybody can forge them, and Discord allows
 * 100 bytes: so they are short, versioned, and parsed as untrusted text. One table writes and reads them all.
 */

/** What a message shows, in few enough letters to travel in a button; the guide makes the message anew from it. */
export type View =
  | { kind: 'topic'; topic: string; passage: number }
  | { kind: 'compare'; topics: string[] }
  | { kind: 'topics' }
  | { kind: 'cheatsheet' };

export const badReasons = ['wrong', 'missed', 'outdated'] as const;
export type BadReason = (typeof badReasons)[number];

export const sights = ['board', 'record', 'topics'] as const;
type Sight = (typeof sights)[number];

/** What can be done in a mock exam, each with the letter that travels; letters are never given to another one. */
const mockSteps = {
  show: 's',
  choose: 'c',
  mark: 'k',
  overview: 'o',
  goOn: 'g',
  handIn: 'h',
  /** Hand in, though some are open. */
  sure: 'y',
  result: 'r',
  miss: 'm',
  /** Review what was missed. */
  review: 'a',
} as const;
export type MockStep = keyof typeof mockSteps;
/** What curators do with an item of the inbox, each with the letter that travels. */
const inboxSteps = {
  show: 's',
  place: 'p',
  /** The form with all topics. */
  list: 'c',
  outside: 'o',
  /** The form for what the guide should say. */
  text: 't',
  later: 'l',
  fine: 'f',
  undo: 'u',
  /** Of a reported question: the rounds of this channel that it can be taken out of. */
  takeOut: 'v',
  /** Anybody's: they want to be told when the question is answered that `item` is the id of. */
  tell: 'w',
  /** Anybody's: the form for a question of the quiz, or what stands in it of the one with this id. */
  suggest: 'q',
  /** Of a question that somebody suggested. */
  accept: 'a',
  giveBack: 'b',
  decline: 'd',
} as const;
export type InboxStep = keyof typeof inboxSteps;
export const ownMatters = ['settings', 'zone', 'off', 'data'] as const;
type OwnMatter = (typeof ownMatters)[number];

/** Below an answer. `question` is the id of the noted question that it answered, or '' where there was none. */
type OfAnswer<Kind extends string> = { kind: Kind; view: View; question: string };
/** Below a question of a round: `round` is the round's id, `question` the place of a question in it, from 0. */
type OfRound<Kind extends string> = { kind: Kind; round: string; question: number };

export type Action =
  | OfAnswer<'open'>
  | OfAnswer<'choose'>
  | OfAnswer<'share'>
  | OfAnswer<'helpful'>
  | OfAnswer<'unhelpful'>
  | (OfAnswer<'reason'> & { reason: BadReason })
  /** The form for a comment in one's own words. */
  | OfAnswer<'comment'>
  /** The option shown at `place` is the user's pick. */
  | (OfRound<'pick'> & { place: number })
  /** Ask a question of a closed round once more, unscored. */
  | OfRound<'try'>
  /** Take a wrong question out of a round, for good. */
  | OfRound<'void'>
  /** What the user did in a closed round. */
  | { kind: 'result'; round: string }
  /**
   * An unscored tap: the option shown at `place`, where the options stand in `order` and those at the places `chosen` were
   * chosen before. `topic` is what is practised, '' for anything; buttons of before it was there have none.
   */
  | {
      kind: 'practise';
      item: string;
      order: readonly number[];
      place: number;
      topic: string | null;
      chosen: readonly number[];
    }
  /** An unscored question on a topic, on any where it is ''; not `after`, the one just answered, where that is told. */
  | { kind: 'quiz'; topic: string; after: string | null }
  /** The form in which to say what is wrong with a question of the bank; `round` is where it was seen, null for practice. */
  | { kind: 'report'; item: string; round: string | null }
  /** The form that switches the rounds of a channel on; `draft` is what was filled in before, as it would be typed. */
  | { kind: 'setup'; draft: string }
  /** Erase all that is stored of a person; `who` names the one who was asked, as `personMark` has it. */
  | { kind: 'erase'; who: string }
  /** Ask the sample question of the guide with this number, from 0. */
  | { kind: 'example'; number: number }
  /** Begin a review, or go on with it: of `count` questions beside those of the day, or as it is set where it is 0. */
  | { kind: 'review'; count: number }
  /** The option shown at `place`, beside those at `chosen`, for the question of a review with this number, from 0. */
  | { kind: 'recall'; session: string; question: number; place: number; chosen: readonly number[] }
  /** The next question of a review. */
  | { kind: 'onward'; session: string }
  /** Begin a mock exam, or go on with it: of `count` questions and so many minutes; as usual, or without a time, where 0. */
  | { kind: 'mock'; count: number; minutes: number }
  /**
   * A step in a mock exam. `number` is that of the question, or of the page where there are several, from 0. The option
   * shown at `place` is to be chosen, or the question marked, where it is `on`, and else not.
   */
  | { kind: 'step'; mock: string; step: MockStep; number: number; place: number; on: boolean }
  /**
   * Of a person's own: the form of all settings or of the time and zone of reminders, reminders off, or what is stored.
   * `draft` is what was filled in before, which reminders, or which part of what is stored.
   */
  | { kind: 'own'; what: OwnMatter; draft: string }
  /**
   * A step on an item of the inbox; to take back, `item` is the decision. `topic` is that which it belongs to, '' for none.
   */
  | { kind: 'inbox'; step: InboxStep; item: string; topic: string }
  /** Show something that has a word of its own. */
  | { kind: 'look'; at: Sight };

export type ActionOf<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>;

const version = '1';
const maxBytes = 100;

/**
 * Of one kind of action: the letter that names it, and its fields, which colons part; null for what was never written.
 * With `glued`, the first field stands right behind the letter.
 */
type Codec<A> = {
  letter: string;
  glued?: true;
  write(action: A): (string | number)[];
  read(fields: readonly string[]): A | null;
};

/** Letters are never given to another kind: messages with them stand in channels for years. */
const codecs: { [Kind in Action['kind']]: Codec<ActionOf<Kind>> } = {
  open: ofAnswer('o', 'open'),
  choose: ofAnswer('c', 'choose'),
  share: ofAnswer('s', 'share'),
  helpful: ofAnswer('h', 'helpful'),
  unhelpful: ofAnswer('u', 'unhelpful'),
  reason: {
    letter: 'r',
    glued: true,
    write: ({ reason, question, view }) => [badReasons.indexOf(reason), question, writeView(view)],
    read([number = '', ...fields]) {
      const reason = /^\d$/.test(number) ? badReasons[Number(number)] : undefined;
      const answer = readAnswer(fields);
      return reason && answer ? { kind: 'reason', reason, ...answer } : null;
    },
  },
  comment: ofAnswer('t', 'comment'),
  pick: {
    letter: 'p',
    write: ({ round, question, place }) => [round, question, place],
    read([round = '', question = '', place = '', ...more]) {
      if (!isRound(round) || !isDigit(question) || !isDigit(place) || more.length > 0) return null;
      return { kind: 'pick', round, question: Number(question), place: Number(place) };
    },
  },
  try: ofRound('y', 'try'),
  void: ofRound('v', 'void'),
  result: {
    letter: 'f',
    write: ({ round }) => [round],
    read: ([round = '', ...more]) => (isRound(round) && more.length === 0 ? { kind: 'result', round } : null),
  },
  practise: {
    letter: 'x',
    write: ({ item, order, place, topic, chosen }) => [
      ...[item, order.join(''), place],
      ...(topic === null ? [] : [topic, ...(chosen.length > 0 ? [chosen.join('')] : [])]),
    ],
    read([item = '', order = '', place = '', topic, chosen, ...more]) {
      if (topic !== undefined && !isTopic(topic)) return null;
      if (chosen !== undefined && !/^\d{1,9}$/.test(chosen)) return null;
      if (!isId(item) || !/^\d{2,9}$/.test(order) || !isDigit(place) || more.length > 0) return null;
      const [places, before] = [digits(order), digits(chosen ?? '')];
      return { kind: 'practise', item, order: places, place: Number(place), topic: topic ?? null, chosen: before };
    },
  },
  quiz: {
    letter: 'q',
    write: ({ topic, after }) => [topic, ...(after === null ? [] : [after])],
    read([topic, after, ...more]) {
      if (topic === undefined || !isTopic(topic) || (after !== undefined && !isId(after)) || more.length > 0)
        return null;
      return { kind: 'quiz', topic, after: after ?? null };
    },
  },
  report: {
    letter: 'w',
    write: ({ item, round }) => [item, ...(round === null ? [] : [round])],
    read([item = '', round, ...more]) {
      if (!isId(item) || (round !== undefined && !isRound(round)) || more.length > 0) return null;
      return { kind: 'report', item, round: round ?? null };
    },
  },
  setup: {
    letter: 'k',
    write: ({ draft }) => (draft === '' ? [] : [draft]),
    read(fields) {
      const draft = fields.join(':');
      return draft === '' && fields.length > 0 ? null : { kind: 'setup', draft };
    },
  },
  erase: {
    letter: 'e',
    write: ({ who }) => [who],
    read: ([who = '', ...more]) => (/^[0-9a-f]{16}$/.test(who) && more.length === 0 ? { kind: 'erase', who } : null),
  },
  example: {
    letter: 'n',
    write: ({ number }) => [number],
    read: ([number = '', ...more]) =>
      isDigit(number) && more.length === 0 ? { kind: 'example', number: Number(number) } : null,
  },
  review: {
    letter: 'a',
    write: ({ count }) => [count],
    read: ([count = '', ...more]) =>
      isNumber(count) && more.length === 0 ? { kind: 'review', count: Number(count) } : null,
  },
  recall: {
    letter: 'b',
    write: ({ session, question, place, chosen }) => [
      ...[session, question, place],
      ...(chosen.length > 0 ? [chosen.join('')] : []),
    ],
    read([session = '', question = '', place = '', chosen, ...more]) {
      if (!isSession(session) || !isNumber(question) || !isDigit(place) || more.length > 0) return null;
      if (chosen !== undefined && !/^\d{1,9}$/.test(chosen)) return null;
      const before = digits(chosen ?? '');
      return { kind: 'recall', session, question: Number(question), place: Number(place), chosen: before };
    },
  },
  onward: {
    letter: 'g',
    write: ({ session }) => [session],
    read: ([session = '', ...more]) => (isSession(session) && more.length === 0 ? { kind: 'onward', session } : null),
  },
  mock: {
    letter: 'm',
    write: ({ count, minutes }) => [count, minutes],
    read: ([count = '', minutes = '', ...more]) =>
      isNumber(count) && isNumber(minutes) && more.length === 0
        ? { kind: 'mock', count: Number(count), minutes: Number(minutes) }
        : null,
  },
  step: {
    letter: 'z',
    write: ({ mock, step, number, place, on }) => [mock, mockSteps[step], number, place, Number(on)],
    read([mock = '', letter, number = '', place = '', on = '', ...more]) {
      const [step] = stepNames.filter(name => mockSteps[name] === letter);
      if (!step || !isSession(mock) || !isNumber(number) || !isDigit(place) || more.length > 0) return null;
      if (!/^[01]$/.test(on)) return null;
      return { kind: 'step', mock, step, number: Number(number), place: Number(place), on: on === '1' };
    },
  },
  own: {
    letter: 'l',
    write: ({ what, draft }) => [what, ...(draft === '' ? [] : [draft])],
    read([word, ...fields]) {
      const what = ownMatters.find(one => one === word);
      const draft = fields.join(':');
      return what && (draft !== '' || fields.length === 0) ? { kind: 'own', what, draft } : null;
    },
  },
  inbox: {
    letter: 'i',
    write: ({ step, item, topic }) => [inboxSteps[step], item, ...(topic === '' ? [] : [topic])],
    read([letter, item = '', topic = '', ...more]) {
      const [step] = inboxStepNames.filter(name => inboxSteps[name] === letter);
      if (!step || !/^[0-9a-z]{0,16}$/.test(item) || !isTopic(topic) || more.length > 0) return null;
      return { kind: 'inbox', step, item, topic };
    },
  },
  look: {
    letter: 'd',
    write: ({ at }) => [at],
    read([word, ...more]) {
      const at = sights.find(one => one === word);
      return at && more.length === 0 ? { kind: 'look', at } : null;
    },
  },
};

const inboxStepNames = Object.keys(inboxSteps) as InboxStep[];
const stepNames = Object.keys(mockSteps) as MockStep[];

/** The codecs by their letters, each for actions of its own kind only. */
const byLetter = new Map<string, Codec<Action>>(
  Object.values(codecs).map(codec => [codec.letter, codec as Codec<Action>]),
);

/** Writes an action as the id of a button or a form. Throws if it would be over 100 bytes: a bug, never a user's doing. */
export function encodeAction(action: Action): string {
  // TypeScript cannot tell that the codec of a kind takes the actions of that kind.
  const { letter, glued, write } = codecs[action.kind] as Codec<Action>;
  const fields = write(action);
  const [head, rest] = glued ? [`${letter}${fields[0]}`, fields.slice(1)] : [letter, fields];
  const id = [version, head, ...rest].join(':');
  if (!fits(id)) throw new RangeError(`an action id of over ${maxBytes} bytes: ${id}`);
  return id;
}

/** Reads the id of a button or a form; null for one of another version, or one that we never made. */
export function decodeAction(id: string): Action | null {
  if (!fits(id)) return null;
  const [found, head = '', ...fields] = id.split(':');
  const codec = byLetter.get(head.slice(0, 1));
  if (found !== version || !codec || head.length !== (codec.glued ? 2 : 1)) return null;
  return codec.read(codec.glued ? [head.slice(1), ...fields] : fields);
}

const fits = (id: string): boolean => Buffer.byteLength(id) <= maxBytes;

function ofAnswer<Kind extends 'open' | 'choose' | 'share' | 'helpful' | 'unhelpful' | 'comment'>(
  letter: string,
  kind: Kind,
): Codec<OfAnswer<Kind>> {
  return {
    letter,
    write: ({ question, view }) => [question, writeView(view)],
    read(fields) {
      const answer = readAnswer(fields);
      return answer && { kind, ...answer };
    },
  };
}

function ofRound<Kind extends 'try' | 'void'>(letter: string, kind: Kind): Codec<OfRound<Kind>> {
  return {
    letter,
    write: ({ round, question }) => [round, question],
    read([round = '', question = '', ...more]) {
      if (!isRound(round) || !isDigit(question) || more.length > 0) return null;
      return { kind, round, question: Number(question) };
    },
  };
}

function readAnswer([question = '', ...rest]: readonly string[]): { view: View; question: string } | null {
  const view = readView(rest.join(':'));
  return view && /^[a-z0-9]{0,16}$/.test(question) ? { view, question } : null;
}

function writeView(view: View): string {
  if (view.kind === 'topic') return `t.${view.topic}.${view.passage}`;
  if (view.kind === 'compare') return `c.${view.topics.join('.')}`;
  return view.kind === 'topics' ? 'l' : 's';
}

function readView(text: string): View | null {
  const [kind, ...ids] = text.split('.');
  if (!ids.every(isId)) return null;
  const [topic, passage] = ids;
  if (kind === 't' && topic && ids.length === 2 && /^\d{1,2}$/.test(passage ?? ''))
    return { kind: 'topic', topic, passage: Number(passage) };
  if (kind === 'c' && ids.length >= 2 && ids.length <= 3 && new Set(ids).size === ids.length)
    return { kind: 'compare', topics: ids };
  if (kind === 'l' && ids.length === 0) return { kind: 'topics' };
  return kind === 's' && ids.length === 0 ? { kind: 'cheatsheet' } : null;
}

/** Ids of topics and of questions. */
const isId = (text: string): boolean => /^[a-z0-9-]+$/.test(text);
/** '' stands for any. */
const isTopic = (text: string): boolean => text === '' || isId(text);
const isRound = (text: string): boolean => /^[0-9a-f]{16}$/.test(text);
/** Chance as src/main.ts draws it, in base 36. */
const isSession = (text: string): boolean => /^[0-9a-z]{1,16}$/.test(text);
const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text);
const digits = (text: string): number[] => [...text].map(Number);
const isDigit = (text: string): boolean => /^\d$/.test(text);
