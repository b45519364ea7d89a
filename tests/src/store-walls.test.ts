import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createSqlite, query } from '../databases.ts';
import { later, openBot } from './bot.ts';
import { type Member, memberOf, rowsOfTeam, useBot } from './two-teams.ts';

/** What of a team a method can be asked for or told. */
type Team = {
  who: { user: UserRef; person: PersonRef; userName: string; zone: string; place: PlaceRef; isPrivate: false };
  /** A round of its channel. */
  round: string;
  item: string;
  /** Ids of what its member left. */
  mock: string;
  session: string;
  suggestion: string;
};
type Attempt = (store: Store, team: Team) => Promise<unknown>;

const at = later({ minutes: 5 });
const lease = { holder: 'me', until: later({ minutes: 6 }) };
const guide = '1.0';

/** Every method that is asked about a team, tried with what belongs to one: of another it reads and changes nothing. */
const attempts: Record<string, Attempt> = {
  claimEvent: (store, { who }) => store.claimEvent(`${who.user} event`, at),
  rememberTalk: (store, { who }) => store.rememberTalk(`${who.place} talk`, '{}', at, who.person),
  recallTalk: (store, { who }) => store.recallTalk(`${who.place}`, later({ hours: -24 })),
  claimMention: (store, { who }) => store.claimMention(mentionOf(who)),
  settleMention: (store, { who }) => store.settleMention(mentionOf(who)),
  know: (store, { who }) => store.know(who),
  meet: (store, { who }) => store.meet(who),
  saveFeedback: (store, { who }) =>
    store.saveFeedback({
      ...{ user: who.user, person: who.person, subject: 'any', at, verdict: 'helpful' },
      ...{ comment: null, question: 'why?', topic: null },
    }),
  audienceOf: (store, { who }) => store.audienceOf(who.place),
  setAudience: (store, { who }) => store.setAudience(who.place, 'caller', who, at),
  storedOf: (store, { who }) => store.storedOf(who),
  exportOf: (store, { who }) => store.exportOf(who),
  'quiz.hide': (store, { who }) => store.quiz.hide(who, true),
  'quiz.isHidden': (store, { who }) => store.quiz.isHidden(who),
  'quiz.usersOf': (store, { who }) => store.quiz.usersOf(who),
  'quiz.scheduleOf': (store, { who }) => store.quiz.scheduleOf(who.place),
  'quiz.saveSchedule': async (store, { who }) => {
    const schedule = await store.quiz.scheduleOf(who.place);
    if (schedule) await store.quiz.saveSchedule(who.place, schedule.schedule, { since: at, owner: who.user, due: at });
  },
  'quiz.setSkipDates': (store, { who }) => store.quiz.setSkipDates(who.place, new Set(['2026-03-09']), at),
  'quiz.setExam': (store, { who }) => store.quiz.setExam(who.place, Temporal.PlainDate.from('2026-04-01')),
  'quiz.setRecap': (store, { who }) => store.quiz.setRecap(who.place, false),
  'quiz.setNews': (store, { who }) => store.quiz.setNews(who.place, true),
  'quiz.toldNews': (store, { who }) => store.quiz.toldNews(who.place, '2026-03', at),
  'quiz.recapped': (store, { who }) => store.quiz.recapped(who.place, '2026-W10'),
  'quiz.pauseSchedule': (store, { who }) => store.quiz.pauseSchedule(who.place, 'forbidden', 'no'),
  'quiz.changeRound': async (store, { round }) => {
    const { key, status } = (await store.quiz.round(round)) ?? { key: '', status: 'open' as const };
    return store.quiz.changeRound({ key, status }, '', { shown: 3 });
  },
  'quiz.releaseRound': (store, { round }) => store.quiz.releaseRound(round, ''),
  'quiz.postponeRound': (store, { round }) => store.quiz.postponeRound(round, '', later({ minutes: 9 })),
  'quiz.moveEdits': (store, { round }) => store.quiz.moveEdits(round, { from: at, to: later({ minutes: 9 }) }),
  'quiz.dealRound': async (store, { round }) => {
    const { key, status } = (await store.quiz.round(round)) ?? { key: '', status: 'open' as const };
    return store.quiz.dealRound({ key, status }, '', { seed: 1, questions: [] }, { shown: 4 });
  },
  'quiz.delayPlace': (store, { who }) => store.quiz.delayPlace(who.place, later({ hours: 3 })),
  'quiz.addRound': (store, { who }) =>
    store.quiz.addRound(who.place, {
      ...{ date: Temporal.PlainDate.from('2026-03-02'), zone: 'UTC', opens: at, closes: later({ hours: 1 }) },
      ...{ perRound: 1, askedBy: who.user },
    }),
  'quiz.round': (store, { round }) => store.quiz.round(round),
  'quiz.roundsOf': (store, { who }) => store.quiz.roundsOf(who.place),
  'quiz.historyOf': (store, { who }) => store.quiz.historyOf(who.place),
  'quiz.voidQuestion': (store, { round, item }) =>
    store.quiz.voidQuestion({ key: round, status: 'open' }, item, true, at),
  'quiz.settleVoids': (store, { round }) => store.quiz.settleVoids(round, [0]),
  'quiz.liveItems': (store, { who }) => store.quiz.liveItems(who.place, who),
  'quiz.isLive': (store, { who, item }) => store.quiz.isLive(item, who.place, who),
  'quiz.takenOutItems': (store, { who }) => store.quiz.takenOutItems(who.place, who),
  'quiz.learnPost': (store, { round, who }) => store.quiz.learnPost(round, `${who.place}:copy` as MessageRef, at),
  'quiz.forgetPost': (store, { round, who }) => store.quiz.forgetPost(round, `${who.place}:1` as MessageRef),
  'quiz.straysOf': (store, { round }) => store.quiz.straysOf(round),
  'quiz.closeStray': (store, { who }) => store.quiz.closeStray(`${who.place}:copy` as MessageRef),
  'quiz.savePick': (store, { round, item, who }) =>
    store.quiz.savePick(
      { round, question: item, user: who.user, choice: 1, at, event: `${who.user} tap` },
      who.userName,
      who.person,
    ),
  'quiz.picksIn': (store, { round }) => store.quiz.picksIn(round),
  'quiz.picksOf': (store, { who }) => store.quiz.picksOf(who.place),
  'quiz.peopleOf': (store, { who }) => store.quiz.peopleOf(who.place),
  'quiz.placesOf': (store, { who }) => store.quiz.placesOf(new Set([who.user])),
  'quiz.askedIn': (store, { who }) => store.quiz.askedIn(who.place),
  'quiz.lastPlayed': (store, { who }) => store.quiz.lastPlayed(who.place, 5),
  'quiz.rename': (store, { who }) => store.quiz.rename(who.user, `${who.userName} 2`),
  'study.learner': (store, { who }) => store.study.learner(who, at),
  'study.changeLearner': (store, { who }) => store.study.changeLearner(who, { daily: 7 }),
  'study.cards': (store, { who }) => store.study.cards(who.person),
  'study.keepAnswer': (store, { who, item }) =>
    store.study.keepAnswer(who, { source: 'practice x', item, way: 'practice', right: true, at }),
  'study.lastAnswered': (store, { who }) => store.study.lastAnswered(who.person, 5),
  'study.reviewedOn': async (store, { who }) => {
    const { today } = await store.study.learner(who, at);
    return store.study.reviewedOn(who.person, today);
  },
  'study.answeredSince': (store, { who }) => store.study.answeredSince(who.person, later({ hours: -24 })),
  'study.session': (store, { who }) => store.study.session(who.person),
  'study.sessionOutline': (store, { who }) => store.study.sessionOutline(who, at),
  'study.saveSession': async (store, { who }) => {
    const session = await store.study.session(who.person);
    if (session) await store.study.saveSession(who, session);
  },
  'study.answerQuestion': async (store, { who }) => {
    const session = await store.study.session(who.person);
    const learner = await store.study.learner(who, at);
    const answer = { choices: [1], right: false, at, event: `${who.user} review`, learner };
    return session && store.study.answerQuestion(who, session, 0, answer);
  },
  'study.passQuestion': (store, { who, session }) => store.study.passQuestion(who, { id: session, question: 1 }),
  'study.studyRound': (store, { round }) => store.study.studyRound(round),
  'study.openMock': (store, { who }) => store.study.openMock(who.person),
  'study.mock': (store, { who, mock }) => store.study.mock(who.person, mock),
  'study.mockAt': (store, { who, mock }) => store.study.mockAt(who.person, mock, 0),
  'study.lastMocks': (store, { who }) => store.study.lastMocks(who.person),
  'study.beginMock': (store, { who }) =>
    store.study.beginMock(who, { id: 'another', began: at, ends: null, questions: [] }),
  'study.tapMock': (store, { who, mock }) =>
    store.study.tapMock(who.person, {
      ...{ mock, question: 0, option: 1, chosen: true, most: 1, at, event: `${who.user} mock` },
    }),
  'study.handInMock': (store, { who, mock }) => store.study.handInMock(who, mock, at, () => true),
  'study.reminder': (store, { who }) => store.study.reminder(who.person),
  'study.saveReminder': (store, { who }) => store.study.saveReminder(who, { rounds: true }, at),
  'study.takeNews': (store, { who }) => store.study.takeNews(who.person),
  'study.tryNotice': (store, { who }) => store.study.tryNotice(noticeOf(who), ''),
  'study.endNotice': (store, { who }) => store.study.endNotice(noticeOf(who), '', { kind: 'closed' }, at),
  'study.postponeNotice': (store, { who }) => store.study.postponeNotice(noticeOf(who), '', at, 1),
  'study.answering': (store, { who }) => store.study.answering(who.person),
  'study.openRounds': (store, { who }) => store.study.openRounds(who.person, at),
  'inbox.waitFor': (store, { who }) => store.inbox.waitFor(who, { text: 'why not?', guide, at }),
  'inbox.awaited': (store, { who }) => store.inbox.awaited(who.person, 'blue horse'),
  'inbox.stopWaiting': (store, { who }) => store.inbox.stopWaiting(who.person, 'blue horse'),
  'inbox.keepWaiting': (store, { who }) =>
    store.inbox.keepWaiting({ person: who.person, wording: 'blue horse', text: 'blue horse' }, '2.0'),
  'inbox.suggestion': (store, { suggestion }) => store.inbox.suggestion(suggestion),
  'inbox.saveSuggestion': (store, { who, suggestion }) =>
    store.inbox.saveSuggestion(who, {
      id: suggestion,
      state: 'open',
      fields: { topic: 'drift', stem: '', options: '', tip: '' },
      question: null,
      at,
    }),
  'inbox.judgeSuggestion': (store, { suggestion }) => store.inbox.judgeSuggestion(suggestion, 'declined', null, at),
  'inbox.isCurator': (store, { who }) => store.inbox.isCurator(who.person),
  'inbox.nameCurator': (store, { who }) =>
    store.inbox.nameCurator({ person: who.person, user: who.user, name: who.userName }, who, at),
  'inbox.removeCurator': (store, { who }) => store.inbox.removeCurator(who.person),
  'inbox.noteChange': (store, { who }) =>
    store.inbox.noteChange(who, { id: `${who.user} change`, place: who.place, what: 'quiz off', at }),
  'inbox.changes': (store, { who }) => store.inbox.changes(who.place, true, 9),
  'installations.save': (store, { who }) => store.installations.save(who.user, 'kept', at),
  'installations.find': (store, { who }) => store.installations.find(who.user),
  'installations.share': (store, { who }) => store.installations.share(`${who.user} 2`, who.user, at),
  'installations.sharing': (store, { who }) => store.installations.sharing(who.user),
  'installations.savedAfter': (store, { who }) => store.installations.savedAfter(who.user, later({ hours: -1 })),
  'installations.lease': (store, { who }) => store.installations.lease(who.user, 'me', at, lease.until),
  'installations.release': (store, { who }) => store.installations.release(who.user, 'me'),
  'installations.drop': (store, { who }) => store.installations.drop(who.user, at),
  'departures.leave': (store, { who }) => store.departures.leave(tenantOf(who), tenantOf(who), at),
  'departures.comeBack': (store, { who }) => store.departures.comeBack(tenantOf(who), at),
  forgetPerson: (store, { who }) => store.forgetPerson(who),
};

/** What is asked about no team, and why it may see or do what it does. */
const ofNoTeam: Record<string, string> = {
  close: 'ends the store',
  prune: 'goes by age alone',
  due: 'says whether there is anything to do, for all alike',
  backlog: 'counts what is due, for whoever runs the bot',
  noteQuestion: 'keeps no one and no place',
  questionText: 'is asked by an id made by chance, of a text without who asked',
  gaps: 'is for the authors of the guide, in whose files questions stand without who asked',
  takeMentions: 'takes on what nobody has answered; each goes back to where it came from',
  'quiz.claimRounds': 'does what is due; each round goes to its own place',
  'quiz.dispatch': 'does what is due; each schedule makes rounds of its own place',
  'quiz.wakeFuture': 'mends what a wrong clock did, to all alike',
  'quiz.cancelFuture': 'mends what a wrong clock did, to all alike',
  'quiz.scheduledPlaces': 'is for the doctor of whoever runs the bot',
  'quiz.itemFigures': 'counts how a question of the guide fares, without who answered',
  'quiz.itemStats': 'counts how the questions of the guide fare, without who answered',
  'study.bringUpCards': 'makes cards of the answers of each person for that person',
  'study.roundsToStudy': 'gives ids to the work that time brings',
  'study.planReminders': 'does what is due; each goes to the person who set it',
  'study.claimNotices': 'does what is due; each goes to the person who set it',
  'inbox.evidence': 'is for curators of the guide, which all teams share; it names nobody',
  'inbox.reportedItems': 'is for curators of the guide, which all teams share; it names nobody',
  'inbox.reportersOf': 'counts',
  'inbox.decisions': 'is of the guide, which all teams share; it names nobody',
  'inbox.decisionsStamp': 'counts',
  'inbox.answeredBetween': 'is of the guide, which all teams share',
  'inbox.missedBefore': 'is of the guide, which all teams share; it names nobody',
  'inbox.noteAnswered': 'is of the guide, which all teams share',
  'inbox.decide': 'is of the guide, which all teams share',
  'inbox.undo': 'is of the guide, which all teams share',
  'inbox.dropWritten': 'is of the guide, which all teams share',
  'inbox.notePressed': 'marks a question without who asked',
  'inbox.curators': 'is for admins of the workspace that curates the guide: the adapter says which',
  'inbox.waitingSince': 'does what is due; each answer goes to whoever waits for it',
  'inbox.tellWaiting': 'does what is due; each answer goes to whoever waits for it',
  'inbox.suggestions': 'is the list of whoever curates the guide',
  'inbox.acceptedStamp': 'counts',
  'leases.take': 'is of the processes of the bot',
  'leases.release': 'is of the processes of the bot',
  'leases.holderOf': 'is of the processes of the bot',
  'departures.eraseGone': 'goes by what left a month ago',
};

const mentionOf = ({ user, person, userName, place, zone }: Team['who']) => ({
  ...{ kind: 'mention' as const, text: 'why?', eventId: `${user} mention`, at },
  origin: {
    ...{ user, person, userName, place, zone, thread: null, isPrivate: false, isAdmin: false },
    canPost: { ok: true as const },
  },
});
const noticeOf = ({ person, user }: Team['who']) => ({
  person,
  user,
  key: 'day 1',
  kind: 'day' as const,
  at,
  tries: 0,
});
const tenantOf = ({ user }: Team['who']) => user.slice(0, user.indexOf(':') + 1);

/** Every function of the store, by the path to it: so one that is new and not tried here fails the test. */
const methodsOf = (store: object, path = ''): string[] =>
  Object.entries(store).flatMap(([name, value]) =>
    typeof value === 'function' ? [path + name] : methodsOf(value, `${path}${name}.`),
  );

async function teamOf(store: Store, url: string, who: Member): Promise<Team> {
  const [round] = await store.quiz.roundsOf(who.place);
  const mock = await store.study.openMock(who.person);
  const session = await store.study.session(who.person);
  const suggestion = (await query(url, `select id from suggestions where place = '${who.place}'`)) as { id: string }[];
  const { user, person, userName, place } = who;
  return {
    who: { user, person, userName, place, zone: 'UTC', isPrivate: false },
    ...{ round: round?.key ?? '', item: round?.questions[0]?.item ?? '', mock: mock?.id ?? '' },
    ...{ session: session?.id ?? '', suggestion: suggestion[0]?.id ?? 'none' },
  };
}

const begin = async () => {
  const url = await createSqlite();
  const bot = await openBot({ url });
  const [ann, eve] = [memberOf('one', 'annabel'), memberOf('two', 'eve')];
  for (const who of [ann, eve]) await useBot(bot, who);
  const store = await openStore(url, { log: pino({ level: 'silent' }), keys: [randomBytes(32)] });
  onTestFinished(() => store.close());
  for (const { user } of [ann, eve]) await store.installations.save(user, `token of ${user}`, at);
  return { url, store, one: await teamOf(store, url, ann), two: await teamOf(store, url, eve) };
};

/** As `rowsOfTeam` of the first team, by one connection: it is looked hundreds of times. */
function looking(url: string): () => string[] {
  const file = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
  onTestFinished(() => file.close());
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.map(({ name }) => ({ name, all: file.prepare(`select * from ${name}`) }));
  const rounds = file.prepare("select id from rounds where place like 'one:%'").all();
  const names = ['one:', 'of one"', ...rounds.map(({ id }) => `"${id}"`)];
  return () =>
    rows
      .flatMap(({ name, all }) => all.all().map(row => `${name} ${JSON.stringify(row)}`))
      .filter(row => names.some(one => row.includes(one)))
      .sort();
}

const isOfOne = (value: unknown) => /annabel|\bone:/.test(written(value));
const written = (value: unknown) =>
  JSON.stringify(value, (_, one) => (one instanceof Map || one instanceof Set ? [...one] : one)) ?? '';

it('every method of the store is tried here, or it is said why it is of no team', async () => {
  const { store } = await openBot();
  expect(methodsOf(store).sort()).toEqual([...Object.keys(attempts), ...Object.keys(ofNoTeam)].sort());
});

it('no method that is asked about a team reads or changes anything of another', async () => {
  const { url, store, one, two } = await begin();
  const ofOne = looking(url);
  const before = ofOne();
  expect(before.length).toBeGreaterThan(10);
  for (const [name, attempt] of Object.entries(attempts)) {
    expect(isOfOne(await attempt(store, two)), `${name} reads`).toBe(false);
    expect(ofOne(), `${name} changes`).toEqual(before);
  }
  // Asked about the team itself, they do: what was tried is not idle.
  let seen = 0;
  for (const attempt of Object.values(attempts)) {
    const [rows, told] = [ofOne(), await attempt(store, one)];
    if (isOfOne(told) || written(ofOne()) !== written(rows)) seen++;
  }
  expect(seen).toBeGreaterThan(Object.keys(attempts).length / 3);
});

it('a person of another team takes no part by what they know of a team', async () => {
  const { url, store, one, two } = await begin();
  const before = await rowsOfTeam(url, 'one');
  // Rounds are found by their place in src/quiz/asked/; here are the ids that a person could bring along.
  const crossed = { ...two, mock: one.mock, session: one.session, suggestion: one.suggestion };
  for (const name of [
    'study.mock',
    'study.mockAt',
    'study.tapMock',
    'study.handInMock',
    'study.passQuestion',
    'inbox.saveSuggestion',
  ])
    expect(isOfOne(await attempts[name]?.(store, crossed)), `${name} reads`).toBe(false);
  expect(await rowsOfTeam(url, 'one')).toEqual(before);
});
