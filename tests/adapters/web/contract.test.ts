import { adapterContract } from '../../contract/adapter-contract.ts';
import { createHarness } from './harness.ts';

adapterContract(
  'web',
  {
    stimuli: ['command', 'mention', 'direct', 'press'],
    problems: ['unavailable'],
    notices: [],
    finds: true,
    findsAnswers: ['mention', 'direct'],
    formsStayOpen: true,
    quizOff: '/smgov quiz off',
    hasThreads: true,
    hasBots: false,
    placeShown: (_, words) => words,
    names: ['speaker', 'other'],
    redelivers: true,
    sendsFiles: true,
  },
  createHarness,
);
