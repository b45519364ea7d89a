/** How an answer was given. */
export type Way = 'round' | 'practice' | 'review' | 'mock';

/** Days are those of `Day` in src/rules/cards.ts; persons are `PersonRef`s. */
export type StudyTables = {
  /** What a person set for themselves; null for the usual. `zone` is where they were last heard. */
  learners: { person: string; zone: string | null; daily: number | null; exam: number | null };
  /**
   * Every answer that counts, never changed but for `voided`, 0 or 1. Primary key: person and source, which names where the
   * answer was given, so that a repeat does nothing. `day` is the local day of the person at that time. `choices` are the
   * options as in `picks`, of an answer in a review, and else ''. `carded` is 0 as long as its card does not hold it.
   */
  reviews: {
    person: string;
    source: string;
    item: string;
    way: Way;
    correct: number;
    day: number;
    at: number;
    voided: number;
    choices: string;
    carded: number;
  };
  /** What follows from the reviews of a question: src/rules/cards.ts computes it. Primary key: person and item. */
  cards: {
    person: string;
    item: string;
    stability: number;
    difficulty: number;
    last: number;
    due: number;
    days: number;
    wrong: number;
  };
  /** The review of a day that a person is at, or did last. `questions` is JSON. */
  review_sessions: { person: string; id: string; day: number; questions: string };
  /**
   * A mock exam that a person is at, and the last ones that they handed in. Primary key: person and id. `handed` is when,
   * with `results`; null while it is open. `questions` and `results` are JSON.
   */
  mocks: {
    person: string;
    id: string;
    began: number;
    ends: number | null;
    handed: number | null;
    questions: string;
    results: string | null;
  };
  /**
   * What is answered in a mock exam that is open. Primary key: person, mock and question, which is its number, from 0.
   * `choices` are options as in `picks`, of at most `most`; `tapped` is the option of the last tap, '' for a mark; `marked`
   * is 0 or 1.
   */
  mock_answers: {
    person: string;
    mock: string;
    question: number;
    choices: string;
    tapped: string;
    marked: number;
    most: number;
    at: number;
  };
  /**
   * Who is reminded: at `time`, such as 08:30, null for never, in `zone`, null for where they were last heard, and of
   * rounds that close, 0 or 1. `since` is when the time was set, `due_at` when to look at it next; `last_day` is the last
   * local day that was dealt with, `last_at` when the last one was sent, and `unanswered` how many in a row had no
   * answer. Until the person was told, `closed` is 1 where they ended as the platform takes no direct message, and 2 where
   * the last one did not get through for a trouble of the bot's own; else 0.
   */
  reminders: {
    person: string;
    user_ref: string;
    time: string | null;
    zone: string | null;
    rounds: number;
    since: number;
    due_at: number | null;
    last_day: number | null;
    last_at: number | null;
    unanswered: number;
    closed: number;
  };
  /**
   * Reminders of a day or of rounds that close, and answers that somebody waited for, so that none is sent twice. Primary key: person and key. `at` is when it
   * was to be sent, `due_at` when to try next, null once it is done; `tries` counts those of which nobody knows whether
   * they arrived.
   */
  notices: {
    person: string;
    key: string;
    user_ref: string;
    kind: 'day' | 'rounds' | 'answer';
    at: number;
    due_at: number | null;
    tries: number;
    lease_until: number;
    holder: string;
  };
};
