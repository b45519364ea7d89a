/**
 * What a curator said of what was asked: which topic answers it, that it is not for this guide, that the guide needs new
 * text, to come back to it later, or that all is well.
 */
export type DecisionKind = 'topic' | 'outside' | 'text' | 'later' | 'fine';

/** What became of a question that somebody suggested. */
export type SuggestionState = 'draft' | 'open' | 'returned' | 'accepted' | 'declined';

export type InboxTables = {
  /**
   * One for each wording that was decided on, which is the primary key: `subject`, as src/text/wording.ts folds it, or
   * `reportSubject` of a question of the quiz. Wordings that were decided on together share their `decision`. `note` is
   * what a curator wants the guide to say, `guide` the version that they saw. `decided_by` is null once they had their
   * data erased, and their note with it.
   */
  decisions: {
    subject: string;
    decision: string;
    kind: DecisionKind;
    text: string;
    topic: string | null;
    note: string | null;
    guide: string;
    decided_by: string | null;
    at: number;
  };
  /**
   * Who wants to be told when a question is answered that the guide of version `guide` did not. Primary key: person and
   * `wording`, as src/text/wording.ts folds `text`.
   */
  waiting: { person: string; wording: string; user_ref: string; text: string; guide: string; at: number };
  /**
   * Questions for the quiz of a place that people suggest. `fields` is what was filled in, `question` what it makes, as
   * JSON; null as long as something is to be mended. `person` and `user_ref` are '' of an accepted one whose author had
   * their data erased.
   */
  suggestions: {
    id: string;
    place: string;
    person: string;
    user_ref: string;
    state: SuggestionState;
    fields: string;
    question: string | null;
    note: string | null;
    at: number;
  };
  /**
   * Wordings that were asked in vain and are answered since, `wording` as src/text/wording.ts folds it: the id of the topic,
   * and when a curator placed it or a version of the guide was seen to answer it. Never who asked, or where.
   */
  answered: { wording: string; topic: string; at: number };
  /** Whom an admin named as curator. Primary key: person. `named_by` is null once that admin had their data erased. */
  curators: { person: string; user_ref: string; name: string; named_by: string | null; at: number };
  /**
   * Changes of the settings of a place, and of the curators where `place` is null. `user_ref` is null and `name` '' once
   * whoever did it had their data erased.
   */
  changes: {
    id: string;
    at: number;
    place: string | null;
    user_ref: string | null;
    name: string;
    what: string;
  };
};
