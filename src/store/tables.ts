import type { Generated } from 'kysely';
import type { RoundStatus } from '../rules/round.ts';
import type { PauseReason } from '../rules/schedule.ts';
import type { InboxTables } from './inbox/tables.ts';
import type { InstallationTables } from './installations/tables.ts';
import type { StudyTables } from './study/tables.ts';

/** What became of a question: answered, a choice between close topics, or not in the guide. */
export type Outcome = 'found' | 'choose' | 'none';
export type Verdict = 'helpful' | 'wrong' | 'off_topic' | 'outdated' | 'other';
/** Who sees the answers in a place. */
export type Audience = 'place' | 'caller';

/**
 * The rows as they stand after the last of `migrations`. The first column is the primary key unless said otherwise;
 * every `at` is an instant in epoch milliseconds; users, persons and places are the references of src/chat.ts. Ids of
 * events, and who and where of talks, are written as `createKeyed` writes them.
 */
export type Tables = InboxTables &
  InstallationTables &
  StudyTables & {
    /** Inbound events that were claimed, so that a repeated delivery is told apart. */
    events: { event_id: string; at: number };
    /** Mentions that were acknowledged and are not answered yet, as JSON, with who answers them until when. */
    mentions: { event_id: string; at: number; person: string; mention: string; lease_until: number };
    /** What a thread or direct message was last about, and who spoke last. `state` is JSON of the core. */
    talks: { talk: string; person: string; state: string; at: number };
    /** The curators' log. It never says who asked. `wording` is `text` as src/text/wording.ts folds it. */
    questions: {
      /** By chance, so that it leads back to nothing. */
      id: string;
      /** The beginning of the day, in UTC: the moment could be looked up on the platform. */
      at: number;
      text: string;
      wording: string;
      outcome: Outcome;
      /** Topic ids as a JSON array, best first. */
      topics: string;
      /** Version of the guide that answered. */
      guide: string;
      /** 1 once one of several offered answers was pressed. */
      pressed: number;
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
    /**
     * What one process does for all, such as to be connected to a platform: `holder` does it until `until`, by the clock of
     * the database, and has left `note` for whoever comes next.
     */
    leases: { name: string; holder: string; until: number; note: string | null };
    /** Settings of a place. `changed_by` is null once that admin had their data erased. */
    places: { place: string; audience: Audience; changed_by: string | null; changed_at: number };
    /** When a place has its rounds. */
    schedules: {
      place: string;
      zone: string;
      /** Times of day such as 09:00. */
      opens: string;
      closes: string;
      /** ISO weekdays as figures, such as 12345. */
      days: string;
      per_round: number;
      /** ISO dates as a JSON array. */
      skip_dates: string;
      /** When it was last switched on or changed. */
      since: number;
      paused: PauseReason | null;
      /** The platform's word for why it refuses the posts, where that is why it is paused. */
      refusal: string | null;
      /** Who may change it and is told when it stops; null once that person had their data erased. */
      owner: string | null;
      /** The last local day that has a round, opened or skipped. */
      last_date: string | null;
      /** When to look at it next; null while it is paused. */
      due_at: number | null;
      /** The ISO date of the team's exam, if it has one. */
      exam: Generated<string | null>;
      /** 1 where the week ends with a recap, and the week of the last one, such as 2026-W10. */
      recap: Generated<number>;
      recap_week: Generated<string | null>;
      /**
       * 1 where the channel is told once a month what is new in the guide, the month in which that was looked at last, such
       * as 2026-03, and until when it was told.
       */
      news: Generated<number>;
      news_month: Generated<string | null>;
      news_until: Generated<number | null>;
    };
    /**
     * A round, and how far the work on it is. Unique: place, date and number, which is 0 for the round of the schedule.
     * Who works on it holds it until `lease_until`; `due_at` is null when nothing is left to do, and `edit_at` when its
     * posts say what they should.
     */
    rounds: {
      id: string;
      place: string;
      date: string;
      number: number;
      status: RoundStatus;
      zone: string;
      opens: number;
      closes: number;
      /** The first moment at which it could open; null where that is `opens`. */
      ready_at: number | null;
      per_round: number;
      seed: number | null;
      opened_at: number | null;
      post_ref: string | null;
      thread_ref: string | null;
      /** Steps of the closing that are done. */
      step: number;
      /** Posts of this step of which nobody knows whether they stand. */
      tries: number;
      /** The same of its question, from when it is open: so many copies may stand beside the post. */
      lost: number;
      /** How many people the post says have answered, -1 where it has to be edited anyway; and when it was last looked at. */
      shown: number;
      shown_at: number;
      /** Who asked for it with `quiz now`, and is told where it cannot be; null once that is over or that person was erased. */
      asked_by: string | null;
      /** What they, or the owner of the schedule, have yet to be told. */
      notice: PauseReason | null;
      due_at: number | null;
      edit_at: number | null;
      lease_until: number;
      holder: string;
      /** 1 once its answers are among the reviews; 0 again where a question was taken out since. */
      studied: Generated<number>;
      /** The ISO date of the exam that it counts down to, if any. */
      exam: Generated<string | null>;
      /** 1 once it is known who is to be reminded that it closes. */
      reminded: Generated<number>;
    };
    /** Copies of the post of a round. `at` is when one was learnt of; `closed` is 0 or 1: no more is to be done with it. */
    stray_posts: { post: string; round: string; at: number; closed: number };
    /** Primary key: round and position; unique: round and item. */
    round_questions: {
      round: string;
      position: number;
      item: string;
      topic: string;
      /** The numbers of the options that are right, the smallest first, such as 13. */
      right_options: string;
      /** The number of the option shown at each place, such as 2013. */
      option_order: string;
      /** 0 or 1. */
      voided: number;
      /** 1 once people were told that it is void. */
      told: number;
      /** How many answered it and how many of them rightly; null where they are to be counted, as the round is not over. */
      answered: Generated<number | null>;
      correct: Generated<number | null>;
    };
    /**
     * Primary key: round, item and user. `choices` are the options as in `right_options`; '' where all were taken back.
     * An answer is complete where both have one length, and right where they are equal. `tapped` is the option of the last
     * tap; '' where that is older than the column.
     */
    picks: { round: string; item: string; user_ref: string; choices: string; tapped: string; at: number };
    /**
     * Everybody whose reference stands in another table, and which person it is; null where the row is older than that and
     * they were not seen since. `name` is '' for who never played; `hidden`, 0 or 1, holds for the whole person; `direct`
     * is their direct message with the bot, where something of it stands in another table.
     */
    people: { user_ref: string; name: string; hidden: number; person: string | null; direct: string | null };
  };
