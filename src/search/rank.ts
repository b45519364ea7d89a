import type { Guide } from '../knowledge/guide.ts';
import type { Candidate, Evidence } from './finding.ts';
import type { Query } from './reader.ts';

/** How much each kind of evidence counts in the order of topics; see tests/eval for the figures behind it. */
const weights = { model: 1, votes: 2, text: 0.4, named: { short: 7, long: 3 } };

/** Up to this many words a question is about what it names; a longer one may name it in passing. */
const shortQuestion = 20;

/** Beyond this score a word, its text evidence says no more: a few rare words would drown all else. */
const mostText = 5;

/** All topics with what speaks for them, best first. */
export function rank({ topics }: Guide, query: Query, { model, votes, text }: Evidence): Candidate[] {
  const byName = query.words.length <= shortQuestion ? weights.named.short : weights.named.long;
  const candidates = topics.map((topic, i) => {
    const evidence = {
      model: model[i] ?? 0,
      votes: votes[i] ?? 0,
      text: text[i] ?? 0,
      named: query.named.includes(i),
    };
    const score =
      weights.model * Math.log(evidence.model + 1e-4) +
      weights.votes * evidence.votes +
      weights.text * Math.min(evidence.text, mostText) +
      byName * Number(evidence.named);
    return { topic, score, ...evidence };
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** For candidates without votes: would the first one stay first whatever the votes? */
export function leadIsBeyondVotes([first, second]: readonly Candidate[]): boolean {
  return !first || !second || first.score - second.score > weights.votes;
}
