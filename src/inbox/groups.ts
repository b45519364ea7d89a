/** What people asked in vain, put together by what it is about. */
import { createNear, gistOf } from '../search/likeness.ts';
import type { Evidence } from '../store/inbox/evidence.ts';

/** Wordings that are about the same, those said most often first. */
export type Group = { count: number; lastAt: number; members: Evidence[] };

/** Alike enough to be dealt with together: a curator sees the wordings, so less than for the same answer. */
const sameSubject = 0.6;

const countOf = ({ missed, unpressed, faults }: Evidence): number =>
  missed + unpressed + faults.reduce((sum, { said }) => sum + said.length, 0);

const lastOf = ({ askedOn, faults }: Evidence): number =>
  Math.max(askedOn ?? 0, ...faults.flatMap(({ said }) => said.map(({ at }) => at)));

/** Groups wordings, those said most often first. Each joins the likest of the groups, by the wording that began it. */
export function groupAlike(all: readonly Evidence[]): Group[] {
  const gists = all.map(({ text }) => gistOf(text));
  const near = createNear<Group>(sameSubject, gists);
  const groups: Group[] = [];
  const inOrder = all
    .map((one, i) => ({ one, gist: gists[i] ?? new Set<string>(), count: countOf(one) }))
    .toSorted((a, b) => b.count - a.count || lastOf(b.one) - lastOf(a.one));
  for (const { one, gist, count } of inOrder) {
    if (gist.size === 0) continue;
    const group = near.find(gist)?.value;
    if (group) {
      group.members.push(one);
      group.count += count;
      group.lastAt = Math.max(group.lastAt, lastOf(one));
    } else {
      const begun = { count, lastAt: lastOf(one), members: [one] };
      groups.push(begun);
      near.add(gist, begun);
    }
  }
  return groups.toSorted((a, b) => b.count - a.count || b.lastAt - a.lastAt);
}
