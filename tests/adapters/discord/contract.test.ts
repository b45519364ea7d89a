import { adapterContract } from '../../contract/adapter-contract.ts';
import { createContractHarness } from './harness.ts';

adapterContract(
  'discord',
  {
    stimuli: ['command', 'mention', 'direct', 'press'],
    problems: ['rate_limited', 'forbidden', 'not_found', 'invalid', 'unavailable', 'unknown_outcome', 'bot'],
    notices: ['joined', 'left'],
    finds: true,
    findsAnswers: ['mention', 'direct'],
    formsStayOpen: false,
    quizOff: '</smgov-admin quiz off:1248888888888888889>',
    hasThreads: true,
    hasBots: true,
    placeShown: (place, words) => `[${words}](https://discord.com/channels/${place.split(':').slice(1).join('/')})`,
    names: ['speaker', 'other'],
    redelivers: true,
    sendsFiles: true,
  },
  () => createContractHarness(),
);
