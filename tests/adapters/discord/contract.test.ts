import { adapterContract } from '../../contract/adapter-contract.ts';
import { createContractHarness } from './harness.ts';

adapterContract(
  'discord',
  {
    stimuli: ['command', 'mention', 'direct', 'press'],
    problems: ['rate_limited', 'forbidden', 'not_found', 'invalid', 'unavailable', 'unknown_outcome', 'bot'],
    hasThreads: true,
    hasBots: true,
    redelivers: true,
  },
  createContractHarness,
);
