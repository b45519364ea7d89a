import { adapterContract } from '../../contract/adapter-contract.ts';
import { createHarness } from './harness.ts';

const abilities: Parameters<typeof adapterContract>[1] = {
  stimuli: ['command', 'mention', 'direct', 'press'],
  problems: ['rate_limited', 'forbidden', 'not_found', 'invalid', 'unavailable', 'unknown_outcome', 'bot'],
  notices: ['opened', 'joined', 'left'],
  finds: false,
  findsAnswers: ['direct'],
  formsStayOpen: true,
  quizOff: '/smgov quiz off',
  hasThreads: true,
  hasBots: true,
  placeShown: place => `#${place.split(':').at(-1)}`,
  names: ['speaker', 'other'],
  redelivers: true,
  sendsFiles: false,
};

adapterContract('slack, answering in the acknowledgement', abilities, () => createHarness(1_500));
adapterContract('slack, answering after it', { ...abilities, formsStayOpen: false }, () => createHarness(0));
