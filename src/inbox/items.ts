/** What curators have yet to deal with: what was asked or reported, less what was decided since. */
import { hash } from 'node:crypto';
import { type BankQuestion, type Guide, questionOf } from '../knowledge/guide.ts';
import type { Evidence, ReportedItem } from '../store/inbox/evidence.ts';
import type { Decision, InboxStore } from '../store/inbox/inbox-store.ts';
import { reportSubject } from '../store/quiz/item-stats.ts';
import { type Group, groupAlike } from './groups.ts';

/** `replaces` are decisions that stand, and are to give way to a new one as more was said since. */
export type Item = { id: string; replaces: string[] } & (
  | { kind: 'asked'; group: Group }
  | { kind: 'reported'; report: ReportedItem }
  | { kind: 'suggested'; question: BankQuestion }
);

/** What was asked longer ago is of a guide that has changed since. */
const lookBack = Temporal.Duration.from({ hours: 24 * 90 });
/** What is to be dealt with later comes again after so long. */
const later = Temporal.Duration.from({ hours: 24 * 7 });

/** Names a subject in a button, by the same letters each time. */
export const itemId = (subject: string): string => hash('sha256', subject).slice(0, 16);

/** The subjects of the table of decisions that an item stands for, with a wording of each; a suggestion stands for none. */
export function subjectsOf(item: Item): { subject: string; text: string }[] {
  if (item.kind === 'asked') return item.group.members.map(({ wording, text }) => ({ subject: wording, text }));
  return item.kind === 'reported' ? [{ subject: reportSubject(item.report.item), text: '' }] : [];
}

/** Does a button name this item? Its wordings may have come in another order since the button was made. */
export const isNamed = (item: Item, id: string): boolean =>
  subjectsOf(item).some(({ subject }) => itemId(subject) === id);

/** All that is open, what was said most often first. */
export async function openItems(guide: Guide, inbox: InboxStore, now: Temporal.Instant): Promise<Item[]> {
  const since = now.subtract(lookBack);
  const [evidence, reports, decisions, suggestions] = await Promise.all([
    inbox.evidence(since),
    inbox.reportedItems(since),
    inbox.decisions(),
    inbox.suggestions('open'),
  ]);
  const bySubject = new Map(decisions.map(decision => [decision.subject, decision]));
  const standing = (subjects: readonly string[]) => [
    ...new Set(subjects.flatMap(subject => bySubject.get(subject)?.decision ?? [])),
  ];
  const open = evidence.flatMap(one => openPart(one, bySubject.get(one.wording), now) ?? []);
  const asked = groupAlike(open).map((group): Item => {
    const wordings = group.members.map(({ wording }) => wording);
    return { kind: 'asked', id: itemId(wordings[0] ?? ''), replaces: standing(wordings), group };
  });
  const reported = reports
    .filter(
      ({ item, at }) => questionOf(guide, item) !== undefined && isOpen(at, bySubject.get(reportSubject(item)), now),
    )
    .map((report): Item => {
      const subject = reportSubject(report.item);
      return { kind: 'reported', id: itemId(subject), replaces: standing([subject]), report };
    });
  const suggested = suggestions.flatMap(({ id, question }): Item[] =>
    question ? [{ kind: 'suggested', id, replaces: [], question }] : [],
  );
  // Somebody waits for these, so they come first.
  return [...suggested, ...[...asked, ...reported].toSorted((a, b) => weightOf(b) - weightOf(a))];
}

function weightOf(item: Item): number {
  if (item.kind === 'asked') return item.group.count;
  return item.kind === 'reported' ? item.report.reports : 0;
}

/** Was something said since it was decided on, or is it time to come back to it? */
function isOpen(at: number, decision: Decision | undefined, now: Temporal.Instant): boolean {
  if (!decision) return true;
  if (decision.kind === 'later') return Temporal.Instant.compare(decision.at.add(later), now) <= 0;
  return at > decision.at.epochMilliseconds;
}

/** What of a wording no decision covers; null where nothing is left. */
function openPart(evidence: Evidence, decision: Decision | undefined, now: Temporal.Instant): Evidence | null {
  if (!decision) return evidence;
  const faults = evidence.faults
    .map(fault => ({ ...fault, said: fault.said.filter(({ at }) => isOpen(at, decision, now)) }))
    .filter(({ said }) => said.length > 0);
  const left = isAskedSince(evidence, decision, now)
    ? evidence
    : { ...evidence, missed: 0, unpressed: 0, askedOn: null };
  return left.askedOn === null && faults.length === 0 ? null : { ...left, faults };
}

/** Only the day is known of what was asked; new text is in the next version of the guide at the earliest. */
function isAskedSince({ askedOn, guide }: Evidence, decision: Decision, now: Temporal.Instant): boolean {
  if (askedOn === null || decision.kind === 'topic' || decision.kind === 'outside') return false;
  if (decision.kind === 'text') return guide !== decision.guide && askedOn > decision.at.epochMilliseconds;
  return isOpen(askedOn, decision, now);
}
