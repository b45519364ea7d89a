/** What became of a question: answered, a choice between close topics, or not in the guide. */
export type Outcome = 'found' | 'choose' | 'none';
export type Verdict = 'helpful' | 'wrong' | 'off_topic' | 'outdated' | 'other';
/** Who sees the answers in a place. */
export type Audience = 'place' | 'caller';

/**
 * The rows as they stand after the last of `migrations`. The first column is the primary key unless said otherwise;
 * every `at` is an instant in epoch milliseconds; users and places are the references of src/chat.ts.
 */
export type Tables = {
  /** Inbound events that were claimed, so that a repeated delivery is told apart. */
  events: { event_id: string; at: number };
  /** What a thread or direct message was last about, for follow-up questions. `state` is JSON of the core. */
  talks: { talk: string; state: string; at: number };
  /** The curators' log. It never says who asked. `wording` is `text` as src/store/wording.ts folds it. */
  questions: {
    id: string;
    at: number;
    text: string;
    wording: string;
    outcome: Outcome;
    /** Topic ids as a JSON array, best first. */
    topics: string;
    /** Version of the guide that answered. */
    guide: string;
  };
  /** Primary key: subject and user. `subject` names the answer that was judged. */
  feedback: {
    subject: string;
    user_ref: string;
    at: number;
    verdict: Verdict;
    comment: string | null;
    question: string;
    wording: string;
    topic: string | null;
  };
  /** Settings of a place. `changed_by` is null once that admin had their data erased. */
  places: { place: string; audience: Audience; changed_by: string | null; changed_at: number };
};
