import { adapterContract } from '../../contract/adapter-contract.ts';
import { createHarness } from './harness.ts';

adapterContract(
  'console',
  { stimuli: ['command', 'press'], problems: [], hasThreads: false, hasBots: false, redelivers: false },
  createHarness,
);
