import { adapterContract } from '../../contract/adapter-contract.ts';
import { createHarness } from './harness.ts';

adapterContract(
  'console',
  {
    stimuli: ['command', 'press'],
    problems: [],
    notices: [],
    finds: false,
    findsAnswers: [],
    formsStayOpen: true,
    quizOff: '`quiz off`',
    hasThreads: false,
    hasBots: false,
    placeShown: (_, words) => words,
    names: ['other'],
    redelivers: false,
    sendsFiles: false,
  },
  createHarness,
);
