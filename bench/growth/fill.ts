/**
 * Fills a database with what a year leaves behind, by statements that make all rows themselves: through the store it would
 * take hours. Every column of a row can be worked out from its number, so that calls.ts knows which rows there are.
 */
import { sql } from 'kysely';
import type { Site } from '../databases.ts';

/** What stands in the tables. Instants are epoch milliseconds. */
export type World = {
  now: number;
  channels: number;
  people: number;
  rounds: number;
  picks: number;
  questions: number;
  schedules: number;
  installations: number;
};

/** Of each channel: its rounds in a year, who plays there, and who answers a round. */
const roundsEach = 300;
const peopleEach = 20;
/** So many picks in so many rounds. */
const picksOf = { picks: 10, rounds: 3 } as const;
/** What is noted in a year for each channel that plays, and how many schedules there are, most of which never ran. */
const questionsEach = 2_000;
const schedulesEach = 100;
const installationsEach = 10;

/** Different wordings of questions, items of the bank, and topics. */
export const wordings = 50_000;
export const items = 300;
export const topics = 15;

export const worldOf = (channels: number, now: number): World => ({
  ...{ now, channels },
  people: channels * peopleEach,
  rounds: channels * roundsEach,
  picks: Math.floor((channels * roundsEach * picksOf.picks) / picksOf.rounds),
  questions: channels * questionsEach,
  schedules: channels * schedulesEach,
  installations: channels * installationsEach,
});

/** Spreads numbers, each to another one below 2^32, so that ids come in no order, as those by chance do. */
const scatter = 2_654_435_761;
const below = 2 ** 32;
const scattered = (n: number) => (n * scatter) % below;

/** As src/rules/round-id.ts has it: what begins alike is of one place. */
export const roundKey = (n: number, { channels }: Pick<World, 'channels'>): string =>
  `r${100_000 + (((n % channels) * placeScatter) % places)}-${scattered(n)}`;
const placeScatter = 40_503;
const places = 2 ** 16;
export const questionKey = (n: number): string => `q${scattered(n)}`;

const day = 24 * 60 * 60 * 1_000;
const hour = 60 * 60 * 1_000;
/** Months of a year as it is told here, of which each has all these days. */
const daysOfMonth = 28;

const listOf = (count: number, one: (i: number) => object) =>
  JSON.stringify(Array.from({ length: count }, (_, i) => one(i)));
export const sessionOf = listOf(10, i => ({ item: `item-${i}`, order: [0, 1, 2, 3], choices: null, passed: false }));
export const mockOf = listOf(40, i => ({
  item: `item-${i}`,
  topic: `topic-${i % topics}`,
  order: [0, 1, 2, 3],
  most: 1,
}));
const resultsOf = listOf(40, i => ({ choices: [0], right: i % 2 === 0 }));

/** The statements by their tables; `i` is the number of a row. */
function statements({ now, channels, people, rounds, picks, questions, schedules, installations }: World) {
  const two = (number: string) => `substr(cast(100 + ${number} as text), 2)`;
  const key = (letter: string, n: string) => `'${letter}' || ((${n}) * ${scatter} % ${below})`;
  const round = (n: string) =>
    `'r' || (100000 + (${n}) % ${channels} * ${placeScatter} % ${places}) || '-' || ((${n}) * ${scatter} % ${below})`;
  const place = (n: string) => `'slack:place:T1:C' || (${n})`;
  const user = (n: string) => `'slack:user:T1:U' || (${n})`;
  const person = (n: string) => `'slack:person:T1:U' || (${n})`;
  const nth = `(i / ${channels})`;
  const opens = `(${now - 2 * hour} - (${roundsEach - 1} - ${nth}) * ${day})`;
  const isLive = `${nth} = ${roundsEach - 1}`;
  // The round of a pick, and who made it: of the people of its channel, another one for each pick. Rows come in the order in
  // which a year brings them, as a database finds its pages by that.
  const played = `(i * ${picksOf.rounds} / ${picksOf.picks})`;
  const player = `(${played} % ${channels}) * ${peopleEach} + (i * ${picksOf.rounds} % ${picksOf.picks} / ${picksOf.rounds} * 5 + ${played} / ${channels}) % ${peopleEach}`;
  const item = (n: string) => `'item-' || (${n} % ${items})`;
  const choice = 'cast(i % 4 as text)';
  const pickAt = `(${now - hour} - (${roundsEach - 1} - ${played} / ${channels}) * ${day})`;
  const fsrs = (n: string) => `5.0, 5.0, 20000, 20000 + ${n} % 60, 3, 1`;
  return [
    ['people', people, 'user_ref, name, hidden, person, direct', `${user('i')}, 'Maria', 0, ${person('i')}, null`],
    [
      'rounds',
      rounds,
      'id, place, date, number, status, zone, opens, closes, per_round, seed, opened_at, post_ref, thread_ref, shown, shown_at, due_at, studied, reminded',
      `${round('i')}, ${place(`i % ${channels}`)}, '2025-' || ${two(`(1 + ${nth} / ${daysOfMonth})`)} || '-' || ${two(`(1 + ${nth} % ${daysOfMonth})`)},
        0, case when ${isLive} then 'open' else 'closed' end, 'UTC', ${opens}, ${opens} + ${8 * hour}, 1, i, ${opens},
        'slack:message:T1:C' || (i % ${channels}) || ':1.' || i, ${place(`i % ${channels}`)}, 3, ${opens},
        case when ${isLive} then ${opens} + ${8 * hour} end, case when ${isLive} then 0 else 1 end, case when ${isLive} then 0 else 1 end`,
    ],
    [
      'round_questions',
      rounds,
      'round, position, item, topic, right_options, option_order, voided, told, answered, correct',
      `${round('i')}, 0, ${item('i')}, 'topic-' || (i % ${topics}), '1', '2013', 0, 0,
        case when ${isLive} then null else ${picksOf.picks} / ${picksOf.rounds} end, case when ${isLive} then null else 1 end`,
    ],
    [
      'picks',
      picks,
      'round, item, user_ref, choices, tapped, at',
      `${round(played)}, ${item(played)}, ${user(player)}, ${choice}, ${choice}, ${pickAt}`,
    ],
    [
      'reviews',
      picks,
      'person, source, item, way, correct, day, at, voided, choices, carded',
      `${person(player)}, 'round ' || ${round(played)} || ' ' || i, ${item(played)}, 'round',
        case when i % 4 = 1 then 1 else 0 end, 20000 - (${roundsEach - 1} - ${played} / ${channels}), ${pickAt}, 0, '', 1`,
    ],
    // Each person holds cards of a sixth of the bank.
    [
      'cards',
      people * 50,
      'person, item, stability, difficulty, last, due, days, wrong',
      `${person('i / 50')}, ${item('i % 50 + i / 50')}, ${fsrs('i')}`,
    ],
    [
      'questions',
      questions,
      'id, at, text, wording, outcome, topics, guide, pressed',
      `${key('q', 'i')}, ${now - (now % day)} - (364 - i * 365 / ${questions}) * ${day}, 'How do I do thing ' || (i % ${wordings}) || '?',
        'how do i do thing ' || (i % ${wordings}), case i % 10 when 0 then 'none' when 1 then 'choose' else 'found' end,
        '["topic-1"]', '1.0', i % 2`,
    ],
    ['events', people * 5, 'event_id, at', `${key('e', 'i')}, ${now} - i % ${day}`],
    [
      'talks',
      people,
      'talk, person, state, at',
      `${key('t', 'i')}, ${key('p', 'i')}, '{"topic":"topic-1"}', ${now} - i % ${day}`,
    ],
    [
      'feedback',
      people,
      'subject, user_ref, at, verdict, comment, question, wording, topic',
      `case i % 5 when 0 then 'question item-' || (i % ${items}) else ${key('q', 'i')} end, ${user('i')}, ${now} - (i % 365) * ${day},
        case i % 3 when 0 then 'helpful' when 1 then 'wrong' else 'outdated' end, 'a comment', 'How do I do thing ' || i || '?',
        'how do i do thing ' || i, 'topic-' || (i % ${topics})`,
    ],
    [
      'places',
      channels,
      'place, audience, changed_by, changed_at',
      `${place('i')}, 'place', ${user(`i * ${peopleEach}`)}, ${now}`,
    ],
    [
      'schedules',
      schedules,
      'place, zone, opens, closes, days, per_round, skip_dates, since, owner, last_date, due_at',
      `${place('i')}, 'UTC', '09:00', '17:00', '12345', 1, '[]', ${now - 365 * day} + i, ${user('i')}, '2025-11-28', ${now + hour} + i % ${day}`,
    ],
    ['learners', people, 'person, zone, daily, exam', `${person('i')}, 'UTC', 5, 20100`],
    ['review_sessions', people, 'person, id, day, questions', `${person('i')}, 's' || i, 20000, '${sessionOf}'`],
    [
      'mocks',
      people * 3,
      'person, id, began, ends, handed, questions, results',
      `${person('i / 3')}, 'm' || i % 3, ${now - day} - i % 3 * ${day}, null, case when i % 3 = 0 then null else ${now - day} - i % 3 * ${day} end,
        '${mockOf}', case when i % 3 = 0 then null else '${resultsOf}' end`,
    ],
    [
      'mock_answers',
      people * 20,
      'person, mock, question, choices, tapped, marked, most, at',
      `${person('i / 20')}, 'm0', i % 20, '1', '1', 0, 1, ${now - day}`,
    ],
    [
      'reminders',
      people / 2,
      'person, user_ref, time, zone, rounds, since, due_at, last_day, last_at, unanswered, closed',
      `${person('i * 2')}, ${user('i * 2')}, '08:30', null, 1, ${now - 30 * day}, ${now + hour} + i % ${day}, 20000, ${now - day}, 1, 0`,
    ],
    [
      'notices',
      people * 3,
      'person, key, user_ref, kind, at, due_at, tries, lease_until, holder',
      `${person(`i % ${people}`)}, 'day ' || (20000 - i / ${people}), ${user(`i % ${people}`)}, 'day', ${now - day} - i / ${people} * ${day}, null, 1, 0, ''`,
    ],
    [
      'waiting',
      people / 4,
      'person, wording, user_ref, text, guide, at',
      `${person('i')}, 'how do i do thing ' || i, ${user('i')}, 'How do I do thing ' || i, '1.0', ${now - day}`,
    ],
    [
      'suggestions',
      channels * 2,
      'id, place, person, user_ref, state, fields, question, note, at',
      `'g' || i, ${place(`i % ${channels}`)}, ${person('i')}, ${user('i')}, case i % 3 when 0 then 'open' when 1 then 'draft' else 'accepted' end,
        '{"stem":"What?","options":"*A","tip":"","topic":"topic-1"}', null, null, ${now} - i`,
    ],
    [
      'changes',
      channels * 20,
      'id, at, place, user_ref, name, what',
      `'c' || i, ${now} - i * 1000, ${place(`i % ${channels}`)}, ${user('i')}, 'Maria', 'quiz on'`,
    ],
    [
      'decisions',
      1_000,
      'subject, decision, kind, text, topic, note, guide, decided_by, at',
      `'how do i do thing ' || i * 7, 'd' || i, 'topic', 'How?', 'topic-1', null, '1.0', ${user('i')}, ${now} - i`,
    ],
    [
      'stray_posts',
      channels,
      'post, round, at, closed',
      `'slack:message:T1:C' || i || ':2.0', ${round('i')}, ${now}, 1`,
    ],
    [
      'installations',
      installations,
      'id, sealed, at, gone_at, parent, lease_until, holder',
      `'T' || i, null, ${now}, null, case when i % 10 = 0 then 'E' || i % 100 end, 0, ''`,
    ],
  ] as const;
}

/** Makes all rows, lot by lot, and has the database do its chores. */
export async function fill({ name, db }: Site, world: World): Promise<void> {
  // Rows whose keys come in no order go to all pages, which have to be at hand.
  const hurry = ['pragma synchronous = off', 'pragma cache_size = -800000'];
  for (const one of name === 'SQLite' ? hurry : []) await sql.raw(one).execute(db);
  for (const [table, count, columns, values] of statements(world)) {
    const numbers =
      name === 'SQLite'
        ? `(with recursive numbers(i) as (select 0 union all select i + 1 from numbers where i + 1 < ${count}) select i from numbers)`
        : `(select i from generate_series(0::bigint, ${Math.floor(count)} - 1) as numbers(i))`;
    await sql
      .raw(`insert into ${table} (${columns}) select ${values} from ${numbers} as n where true on conflict do nothing`)
      .execute(db);
  }
  // As its own upkeep does on PostgreSQL; on SQLite nobody does.
  const chores =
    name === 'SQLite'
      ? ['pragma wal_checkpoint(truncate)', 'pragma synchronous = full', 'pragma cache_size = -2000']
      : ['vacuum analyze', 'checkpoint'];
  for (const one of chores) await sql.raw(one).execute(db);
}
