import type { BankQuestion, Guide } from '../knowledge/guide.ts';
import type { InboxStore } from '../store/inbox/inbox-store.ts';

/** The guide together with the questions that curators accepted, each for its team. */
export type TeamBank = {
  guide: Guide;
  /** Reads anew what was accepted, in whichever process, where the `stamp` of the database says that it changed. */
  refresh(stamp?: string): Promise<void>;
};

/** A question that the guide itself has by now, under the same id, is the guide's. */
export function createTeamBank(guide: Guide, inbox: InboxStore): TeamBank {
  let known: { stamp: string; ofTeams: readonly BankQuestion[] } = { stamp: '', ofTeams: [] };
  const own = new Set(guide.bank.map(({ id }) => id));
  const topics = new Set(guide.topics.map(({ id }) => id));
  return {
    guide: {
      ...guide,
      get ofTeams() {
        return known.ofTeams;
      },
    },
    async refresh(seen) {
      const stamp = seen ?? (await inbox.acceptedStamp());
      if (stamp === known.stamp) return;
      const accepted = await inbox.suggestions('accepted');
      const ofTeams = accepted.flatMap(({ place, question }) => (question ? [{ ...question, team: place }] : []));
      known = { stamp, ofTeams: ofTeams.filter(({ id, topic }) => !own.has(id) && topics.has(topic)) };
    },
  };
}
