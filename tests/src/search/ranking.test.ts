import { beforeAll, describe, expect, it } from 'vitest';
import { type Library, library } from '../prepared.ts';

/**
 * Real questions, the order in which topics have to stand, and why. Where two topics may fairly change places, they
 * are joined by "|". A change of weights that breaks one of these needs a better reason than a better average.
 */
type Ranking = {
  asked: string;
  order: string;
  outcome?: 'found' | 'choose' | 'none' | 'found or choose';
  why: string;
};

const rankings: Ranking[] = [
  {
    asked: 'what detects drift?',
    order: 'model-monitor',
    why: 'Drift is what Model Monitor is for, and the guide’s own words for it. Others only show or compare it.',
  },
  {
    asked: 'Where can I see which of our models breached a bias threshold last night, for all teams?',
    order: 'model-dashboard model-monitor|clarify',
    why: 'To see, across teams and with thresholds: the Dashboard. Monitor checks drift and Clarify finds bias, but neither shows all.',
  },
  {
    asked: 'A customer wants to know the reason why her application was turned down by our model.',
    order: 'clarify',
    why: 'A single prediction has to be explained. "Application" and "turned down" are the guide’s denied loan in other words.',
  },
  {
    asked: 'legal wants a fact sheet per model',
    order: 'model-cards',
    why: 'A sheet for each model for people outside the team is documentation, though none of these words is in the guide.',
  },
  {
    asked: 'Nobody on the sales team codes, but they want to predict which customers leave.',
    order: 'canvas',
    why: 'Business people, no code, predictions: Canvas. "Leave" and "customers" are distractors.',
  },
  {
    asked: 'how do I get a model from staging to production only after a sign-off?',
    order: 'model-registry pipelines',
    why: 'Sign-off is approval, which the Registry holds; Pipelines only automates the promotion, so it stands second.',
  },
  {
    asked: 'automate retraining, testing and deployment with quality gates',
    order: 'pipelines model-registry|model-monitor',
    why: 'Three steps in a row and gates are a pipeline. The Registry deploys and Monitor leads to retraining, so they come next.',
  },
  {
    asked: 'ClarifyCheck',
    order: 'pipelines clarify',
    why: 'It is a step of Pipelines, for all that Clarify is in its name.',
  },
  {
    asked: 'the training container must not be able to call anything outside',
    order: 'network-isolation',
    why: 'A container without a way out. "Training" is in half of the topics and must not count much.',
  },
  {
    asked: 'project next month’s sales from daily figures of the last three years',
    order: 'deepar',
    why: 'Values over time and what comes next: a time series, though neither "forecast" nor "time series" is said.',
  },
  {
    asked: 'we need thousands of photos tagged by people, and somebody else should manage those people',
    order: 'ground-truth',
    why: 'Human labels, fully managed: Ground Truth Plus, which is in the topic Ground Truth.',
  },
  {
    asked: 'give each job function just the access it needs, fast',
    order: 'role-manager',
    why: 'Least privilege by job function. "Fast" is also JumpStart’s word and must not win.',
  },
  {
    asked: 'where do I get an open LLM to fine-tune on our tickets?',
    order: 'jumpstart',
    why: 'LLM is a foundation model by words.yaml, and JumpStart is where they are taken from and fine-tuned.',
  },
  {
    asked: 'compare the metrics of yesterday’s runs',
    order: 'mlflow',
    why: 'Runs and metrics are what is tracked; "compare" asks for no contrast of topics here.',
  },
  {
    asked: 'the labels are skewed because the scale was broken',
    order: 'bias-types clarify|ground-truth',
    outcome: 'found or choose',
    why: 'A faulty instrument is measurement bias. Labels also speak for Ground Truth, and skew for Clarify.',
  },
  {
    asked: 'why bother with governance at all',
    order: 'overview',
    why: 'The one question that is about the guide’s subject itself.',
  },
  {
    asked: 'modle moniter alerts',
    order: 'model-monitor model-dashboard',
    why: 'Two slips in a name are read as the name; the Dashboard has warnings too, so it stands next.',
  },
  {
    asked: 'can Canvas forecast a time series of sales for the next 30 days?',
    order: 'canvas deepar',
    why: 'All words but one are DeepAR’s; the question still asks about Canvas, which it names, and which can.',
  },
  {
    asked: 'Model Monitor price per endpoint hour',
    order: 'model-monitor',
    outcome: 'none',
    why: 'The topic is clear and the guide says nothing of prices: the ranking is right and the answer is still none.',
  },
  {
    asked: 'how do I encrypt a bucket with KMS?',
    order: '',
    outcome: 'none',
    why: 'Another service. That security is near to Network Isolation does not make it an answer.',
  },
  {
    asked: 'Monitoring data in a dashboard of Amazon QuickSight',
    order: '',
    outcome: 'none',
    why: 'Two words of topic names, yet the question names a product that the guide does not explain.',
  },
];

describe('the order of topics', () => {
  let search: Library['search'];
  beforeAll(async () => {
    ({ search } = await library());
  });

  it.each(rankings)('for “$asked”: $order', ({ asked, order, outcome = 'found' }) => {
    const finding = search.find(asked);
    const expected = order === '' ? [] : order.split(' ');
    const given = finding.candidates.slice(0, expected.length).map(({ topic }) => topic.id);
    const fits = expected.map((ids, i) => (ids.split('|').includes(given[i] ?? '') ? ids : given[i]));
    expect({ order: fits.join(' ') }).toEqual({ order });
    expect(outcome.split(' or ')).toContain(finding.outcome);
  });

  it('is of all topics, best first, each kind of evidence apart', () => {
    const { candidates } = search.find('what detects drift?', true);
    const scores = candidates.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(candidates.map(({ topic }) => topic.id)).size).toBe(candidates.length);
    const [best] = candidates;
    expect(best?.model).toBeGreaterThan(0.5);
    expect(best?.votes).toBeGreaterThan(0.5);
    expect(best?.text).toBeGreaterThan(0);
    expect(best?.named).toBe(false);
  });

  it('is the same for the same question', () => {
    expect(search.find('who approves models?')).toEqual(search.find('who approves models?'));
  });
});
