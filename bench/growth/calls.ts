/** Every method of the store, by who waits for it, with arguments as the program gives them. */
import type { MessageRef, PersonRef, PlaceRef, UserRef } from '../../src/chat.ts';
import { planOf, usualSchedule } from '../../src/rules/schedule.ts';
import type { Store } from '../../src/store/store.ts';
import { items, mockOf, questionKey, roundKey, sessionOf, topics, type World, wordings } from './fill.ts';

/** Does a person or the clock wait for it, with all others behind, or a curator alone? */
export type Call = { waits: 'event' | 'tick' | 'curator'; run: (n: number) => Promise<unknown>; times?: number };

const holder = 'bench';
/** Prime to the numbers of rows, so that the calls go over all of them in no order. */
const stride = 7_919;

/** What happens in one event only, though it changes a whole database, and what is tried less often. */
const few = 20;

export function callsOf(store: Store, world: World): Record<string, Call> {
  const { quiz, study, inbox, installations, departures, leases } = store;
  const now = Temporal.Instant.fromEpochMilliseconds(world.now);
  const some = (n: number, count: number) => (n * stride) % count;
  const channel = (n: number) => some(n, world.channels);
  const placeOf = (n: number) => `slack:place:T1:C${channel(n)}` as PlaceRef;
  const userOf = (n: number) => `slack:user:T1:U${some(n, world.people)}` as UserRef;
  const personOf = (n: number) => `slack:person:T1:U${some(n, world.people)}` as PersonRef;
  const who = (n: number) => ({ user: userOf(n), person: personOf(n) });
  const origin = (n: number) => ({ ...who(n), place: placeOf(n), isPrivate: false });
  const heard = (n: number) => ({ ...who(n), zone: 'UTC' });
  const liveNumber = (n: number) => world.rounds - world.channels + channel(n);
  const live = (n: number) => ({ key: roundKey(liveNumber(n), world), status: 'open' as const });
  const itemOf = (n: number) => `item-${n % items}`;
  const liveItem = (n: number) => itemOf(liveNumber(n));
  const post = (n: number) => `slack:message:T1:C${channel(n)}:9.${n}` as MessageRef;
  const wordingOf = (n: number) => `how do i do thing ${some(n, wordings)}`;
  const later = now.add({ hours: 1 });
  const lease = { holder, until: now.add({ minutes: 1 }) };
  const fresh = (n: number, by: string) => `${by}-${n}`;
  const event = (run: Call['run'], times?: number): Call => ({ waits: 'event', run, ...(times && { times }) });
  const tick = (run: Call['run'], times?: number): Call => ({ waits: 'tick', run, ...(times && { times }) });
  const curator = (run: Call['run'], times = few): Call => ({ waits: 'curator', run, times });
  const mention = (n: number) => ({
    ...{ eventId: fresh(n, 'mention'), at: now, kind: 'mention' as const, text: 'what detects drift?' },
    origin: {
      ...{ ...origin(n), userName: 'Maria', thread: null, isAdmin: false, zone: 'UTC', canPost: { ok: true as const } },
    },
  });
  const notice = (n: number) => ({ ...who(n), key: 'day 20000', kind: 'day' as const, at: now, tries: 0 });
  const session = (n: number) => ({ id: `s${some(n, world.people)}`, day: 20_000, questions: JSON.parse(sessionOf) });
  const mock = { id: 'm0', began: now, ends: null, questions: JSON.parse(mockOf) };
  const schedule = usualSchedule('UTC');
  const extra = { zone: 'UTC', opens: now, closes: later, perRound: 1 };
  const asked = (item: string) => ({
    item,
    topic: 'topic-1',
    right: [1],
    order: [2, 0, 1, 3],
    voided: false,
    told: false,
  });
  const suggestion = (n: number) => ({
    id: fresh(n, 'suggestion'),
    state: 'open' as const,
    fields: { stem: 'What?', options: '*A', tip: '', topic: 'topic-1' },
    question: null,
    at: now,
  });
  return {
    claimEvent: event(n => store.claimEvent(fresh(n, 'event'), now)),
    claimMention: event(n => store.claimMention(mention(n))),
    settleMention: event(n => store.settleMention(mention(n))),
    due: tick(() => store.due(now)),
    takeMentions: tick(() => store.takeMentions(now)),
    know: event(n => store.know(origin(n))),
    meet: event(n => store.meet(who(n))),
    rememberTalk: event(n => store.rememberTalk(fresh(n, 'talk'), '{"topic":"topic-1"}', now, personOf(n))),
    recallTalk: event(n => store.recallTalk(fresh(n, 'talk'), now.subtract({ hours: 1 }))),
    noteQuestion: event(n =>
      store.noteQuestion({
        id: fresh(n, 'question'),
        at: now,
        text: 'How?',
        outcome: 'found',
        topics: ['topic-1'],
        guide: '1.0',
      }),
    ),
    questionText: event(n => store.questionText(questionKey(some(n, world.questions)))),
    saveFeedback: event(n =>
      store.saveFeedback({
        ...who(n),
        subject: fresh(n, 'subject'),
        at: now,
        verdict: 'wrong',
        comment: null,
        question: 'How?',
        topic: 'topic-1',
      }),
    ),
    audienceOf: event(n => store.audienceOf(placeOf(n))),
    setAudience: event(n => store.setAudience(placeOf(n), 'place', origin(n), now)),
    storedOf: event(n => store.storedOf(who(n))),
    exportOf: event(n => store.exportOf(who(n))),
    forgetPerson: event(n => store.forgetPerson(origin(n)), few),
    backlog: tick(() => store.backlog(now)),
    gaps: curator(() => store.gaps(now.subtract({ hours: 24 * 90 }), 50)),
    'quiz.scheduleOf': event(n => quiz.scheduleOf(placeOf(n))),
    'quiz.scheduledPlaces': curator(() => quiz.scheduledPlaces()),
    'quiz.saveSchedule': event(n =>
      quiz.saveSchedule(placeOf(n), schedule, { since: now, owner: userOf(n), due: later }),
    ),
    'quiz.setSkipDates': event(n => quiz.setSkipDates(placeOf(n), new Set(['2026-01-01']), later)),
    'quiz.setExam': event(n => quiz.setExam(placeOf(n), Temporal.PlainDate.from('2026-06-01'))),
    'quiz.setRecap': event(n => quiz.setRecap(placeOf(n), true)),
    'quiz.recapped': tick(n => quiz.recapped(placeOf(n), '2026-W10')),
    'quiz.setNews': event(n => quiz.setNews(placeOf(n), true)),
    'quiz.toldNews': tick(n => quiz.toldNews(placeOf(n), '2026-03', now)),
    'quiz.pauseSchedule': event(n => quiz.pauseSchedule(placeOf(n), 'off')),
    'quiz.dispatch': tick(() => quiz.dispatch(now, planOf)),
    'quiz.addRound': event(n =>
      quiz.addRound(placeOf(n), {
        ...extra,
        date: Temporal.PlainDate.from('2027-01-01').add({ days: n }),
        askedBy: userOf(n),
      }),
    ),
    'quiz.claimRounds': tick(() => quiz.claimRounds(now, lease, 100)),
    'quiz.round': event(n => quiz.round(roundKey(some(n, world.rounds), world))),
    'quiz.roundsOf': event(n => quiz.roundsOf(placeOf(n))),
    'quiz.historyOf': event(n => quiz.historyOf(placeOf(n))),
    'quiz.liveItems': event(n => quiz.liveItems(placeOf(n), who(n))),
    'quiz.isLive': event(n => quiz.isLive(itemOf(n), placeOf(n), who(n))),
    'quiz.takenOutItems': event(n => quiz.takenOutItems(placeOf(n), who(n))),
    'quiz.savePick': event(n =>
      quiz.savePick(
        { round: live(n).key, question: liveItem(n), user: userOf(n), choice: n % 4, at: now, event: fresh(n, 'tap') },
        'Maria',
        personOf(n),
      ),
    ),
    'quiz.picksIn': event(n => quiz.picksIn(roundKey(some(n, world.rounds), world))),
    'quiz.picksOf': event(n => quiz.picksOf(placeOf(n))),
    'quiz.peopleOf': event(n => quiz.peopleOf(placeOf(n))),
    'quiz.placesOf': event(n => quiz.placesOf(new Set([userOf(n)]))),
    'quiz.usersOf': event(n => quiz.usersOf(who(n))),
    'quiz.askedIn': tick(n => quiz.askedIn(placeOf(n))),
    'quiz.lastPlayed': tick(n => quiz.lastPlayed(placeOf(n), 3)),
    'quiz.rename': event(n => quiz.rename(userOf(n), fresh(n, 'Maria'))),
    'quiz.hide': event(n => quiz.hide({ ...who(n), userName: 'Maria' }, n % 2 === 0)),
    'quiz.isHidden': event(n => quiz.isHidden(who(n))),
    'quiz.changeRound': tick(n => quiz.changeRound(live(n), '', { shown: n, shownAt: now })),
    'quiz.dealRound': tick(n => quiz.dealRound(live(n), '', { seed: 1, questions: [asked(fresh(n, 'dealt'))] }, {})),
    'quiz.releaseRound': tick(n => quiz.releaseRound(live(n).key, '')),
    'quiz.postponeRound': tick(n => quiz.postponeRound(live(n).key, '', later)),
    'quiz.moveEdits': tick(n => quiz.moveEdits(live(n).key, { from: now, to: later, shown: n })),
    'quiz.delayPlace': tick(n => quiz.delayPlace(placeOf(n), later)),
    'quiz.learnPost': event(n => quiz.learnPost(live(n).key, post(n), now)),
    'quiz.straysOf': tick(n => quiz.straysOf(live(n).key)),
    'quiz.closeStray': tick(n => quiz.closeStray(post(n))),
    'quiz.forgetPost': tick(n => quiz.forgetPost(live(n).key, post(n))),
    'quiz.settleVoids': tick(n => quiz.settleVoids(live(n).key, [0])),
    'quiz.voidQuestion': event(n => quiz.voidQuestion(live(n), liveItem(n), false, later), few),
    'quiz.wakeFuture': tick(() => quiz.wakeFuture(now)),
    'quiz.cancelFuture': tick(() => quiz.cancelFuture(now)),
    'quiz.itemFigures': curator(n => quiz.itemFigures(itemOf(n))),
    'quiz.itemStats': curator(() => quiz.itemStats()),
    'study.learner': event(n => study.learner(heard(n), now)),
    'study.changeLearner': event(n => study.changeLearner(heard(n), { daily: 5 + (n % 5) })),
    'study.cards': event(n => study.cards(personOf(n))),
    'study.keepAnswer': event(n =>
      study.keepAnswer(heard(n), {
        source: fresh(n, 'practice'),
        item: itemOf(n),
        way: 'practice',
        right: true,
        at: now,
      }),
    ),
    'study.lastAnswered': event(n => study.lastAnswered(personOf(n), 30)),
    'study.reviewedOn': event(n => study.reviewedOn(personOf(n), 20_000)),
    'study.answeredSince': event(n => study.answeredSince(personOf(n), now.subtract({ hours: 24 * 30 }))),
    'study.session': event(n => study.session(personOf(n))),
    'study.sessionOutline': event(n => study.sessionOutline(heard(n), now)),
    'study.answerQuestion': event(n =>
      study.answerQuestion(heard(n), session(n), n % 10, {
        choices: [1],
        right: true,
        at: now,
        event: fresh(n, 'answer'),
        learner: { today: 20_000, known: heard(n).zone },
      }),
    ),
    'study.bringUpCards': tick(() => study.bringUpCards()),
    'study.passQuestion': event(n => study.passQuestion(heard(n), { id: session(n).id, question: 9 })),
    'study.saveSession': event(n => study.saveSession(heard(n), session(n))),
    'study.roundsToStudy': tick(() => study.roundsToStudy(20)),
    'study.studyRound': tick(n => study.studyRound(roundKey(some(n, world.rounds), world))),
    'study.openMock': event(n => study.openMock(personOf(n))),
    'study.mock': event(n => study.mock(personOf(n), 'm0')),
    'study.mockAt': event(n => study.mockAt(personOf(n), 'm0', n % 40)),
    'study.lastMocks': event(n => study.lastMocks(personOf(n))),
    'study.tapMock': event(n =>
      study.tapMock(personOf(n), {
        mock: 'm0',
        question: n % 40,
        most: 1,
        at: now,
        event: fresh(n, 'mock'),
        option: n % 4,
        chosen: true,
      }),
    ),
    'study.handInMock': event(n => study.handInMock(heard(n), 'm0', now, () => true)),
    'study.beginMock': event(n => study.beginMock(heard(n), { ...mock, id: fresh(n, 'mock') })),
    'study.reminder': event(n => study.reminder(personOf(n))),
    'study.saveReminder': event(n =>
      study.saveReminder(heard(n), { time: Temporal.PlainTime.from('08:00'), rounds: true }, now),
    ),
    'study.takeNews': event(n => study.takeNews(personOf(n))),
    'study.planReminders': tick(() => study.planReminders(now, 100)),
    'study.claimNotices': tick(() => study.claimNotices(now, lease, 100)),
    'study.tryNotice': tick(n => study.tryNotice(notice(n), '')),
    'study.endNotice': tick(n => study.endNotice(notice(n), '', { kind: 'sent', unanswered: 1, last: false }, now)),
    'study.postponeNotice': tick(n => study.postponeNotice(notice(n), 'nobody', later, 1)),
    'study.answering': tick(n => study.answering(personOf(n))),
    'study.openRounds': tick(n => study.openRounds(personOf(n), now)),
    'inbox.evidence': curator(() => inbox.evidence(now.subtract({ hours: 24 * 90 }))),
    'inbox.reportedItems': curator(() => inbox.reportedItems(now.subtract({ hours: 24 * 90 }))),
    'inbox.decisions': curator(() => inbox.decisions()),
    'inbox.decisionsStamp': tick(() => inbox.decisionsStamp()),
    'inbox.decide': curator(n =>
      inbox.decide(who(n), {
        subjects: [{ subject: fresh(n, 'subject'), text: 'How?' }],
        replaces: [],
        decision: fresh(n, 'decision'),
        kind: 'topic',
        topic: 'topic-1',
        note: null,
        guide: '1.0',
        at: now,
      }),
    ),
    'inbox.undo': curator(n => inbox.undo(fresh(n, 'decision'))),
    'inbox.dropWritten': tick(n => inbox.dropWritten([fresh(n, 'subject')])),
    'inbox.notePressed': event(n => inbox.notePressed(questionKey(some(n, world.questions)))),
    'inbox.missedBefore': tick(n => inbox.missedBefore(n % 2 ? '1.0' : '1.1', null, 50)),
    'inbox.noteAnswered': tick(n => inbox.noteAnswered(fresh(n, 'wording'), 'topic-1', now)),
    'inbox.answeredBetween': tick(() => inbox.answeredBetween(now.subtract({ hours: 24 * 31 }), now)),
    'inbox.isCurator': event(n => inbox.isCurator(personOf(n))),
    'inbox.nameCurator': event(n => inbox.nameCurator({ ...who(n), name: 'Maria' }, who(n + 1), now)),
    'inbox.curators': event(() => inbox.curators()),
    'inbox.removeCurator': event(n => inbox.removeCurator(personOf(n))),
    'inbox.noteChange': event(n =>
      inbox.noteChange(
        { ...who(n), userName: 'Maria' },
        { id: fresh(n, 'change'), place: placeOf(n), what: 'quiz on', at: now },
      ),
    ),
    'inbox.changes': event(n => inbox.changes(placeOf(n), true, 20)),
    'inbox.waitFor': event(n => inbox.waitFor(who(n), { text: wordingOf(n), guide: '1.0', at: now })),
    'inbox.waitingSince': tick(() => inbox.waitingSince('1.0', 50)),
    'inbox.keepWaiting': tick(n => inbox.keepWaiting({ person: personOf(n), wording: wordingOf(n), text: '' }, '1.0')),
    'inbox.tellWaiting': tick(n => inbox.tellWaiting([wordingOf(n)], now)),
    'inbox.awaited': event(n => inbox.awaited(personOf(n), wordingOf(n))),
    'inbox.stopWaiting': event(n => inbox.stopWaiting(personOf(n), wordingOf(n))),
    'inbox.reportersOf': event(n => inbox.reportersOf(`topic-${n % topics}`, 2)),
    'inbox.suggestion': event(n => inbox.suggestion(`g${n}`)),
    'inbox.suggestions': curator(() => inbox.suggestions('open')),
    'inbox.acceptedStamp': tick(() => inbox.acceptedStamp()),
    'inbox.saveSuggestion': event(n => inbox.saveSuggestion(origin(n), suggestion(n))),
    'inbox.judgeSuggestion': curator(n => inbox.judgeSuggestion(suggestion(n).id, 'accepted', null, now)),
    'installations.save': event(n => installations.save(fresh(n, 'T'), '{}', now)),
    'installations.find': event(n => installations.find(`T${n}`)),
    'installations.share': event(n => installations.share(fresh(n, 'shared'), 'E1', now)),
    'installations.sharing': event(n => installations.sharing(`E${n % 100}`)),
    'installations.savedAfter': event(n => installations.savedAfter(`T${n}`, now)),
    'installations.lease': event(n => installations.lease(fresh(n, 'T'), holder, now, later)),
    'installations.release': event(n => installations.release(fresh(n, 'T'), holder)),
    'installations.drop': event(n => installations.drop(fresh(n, 'T'), now)),
    'leases.take': tick(() => leases.take('gateway', holder, 30_000, null)),
    'leases.holderOf': tick(() => leases.holderOf('gateway')),
    'leases.release': event(() => leases.release('gateway', holder, null)),
    'departures.leave': event(n => departures.leave(`slack:place:T${n + 2}:`, `slack:user:T${n + 2}:`, now), few),
    'departures.comeBack': event(n => departures.comeBack(`slack:place:T${n + 2}:`, now), few),
    'departures.eraseGone': tick(() => departures.eraseGone(now), few),
    prune: tick(() => store.prune(now, 400), few),
  };
}
