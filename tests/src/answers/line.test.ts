import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asideIn, type Line, readLine } from '../../../src/answers/line.ts';
import { commandSpecs, parseRequest } from '../../../src/commands.ts';
import type { Guide } from '../../../src/knowledge/guide.ts';
import type { Search } from '../../../src/search/search.ts';
import type { Heard } from '../../../src/search/talk/ear.ts';
import { misread, readSaid, talkSet as saidSet } from '../../eval/talk.ts';
import { guideFolder, library, secondGuideFolder } from '../prepared.ts';

/** Lines by what they mean, in the words of `meaning`. */
const talkSet = z.array(z.object({ means: z.string(), lines: z.array(z.string()) }));
const talk = talkSet.parse(JSON.parse(readFileSync('tests/eval/talk.json', 'utf8')));

let guide: Guide;
/** Each guide's own search. */
let searches: ReadonlyMap<Guide, Search>;
beforeAll(async () => {
  const [own, other] = await Promise.all([library(), library(secondGuideFolder)]);
  guide = own.guide;
  searches = new Map([own, other].map(({ guide: one, search }) => [one, search]));
});

const searchOf = (of: Guide): Search => {
  const search = searches.get(of);
  if (!search) throw new Error('no search of this guide');
  return search;
};
const read = (of: Guide, text: string): Line => readLine(of, text, searches.get(of)?.hear ?? (() => null));

/** A line in few words: "question", with the question where it is not the line itself; "command board"; "aside thanks". */
function meaning(line: Line, text: string): string {
  switch (line.kind) {
    case 'ask':
      return line.question === text ? 'question' : `question ${line.question}`;
    case 'aside':
      return `aside ${line.aside}`;
    case 'meant':
      return `offer ${line.forms.map(({ spec, line: words }) => words ?? spec.words).join(', ')}`;
    case 'mistake':
      return 'forms';
    case 'quiz':
      return `command quiz ${line.verb}`;
    case 'practice':
      return `command practice ${line.topic}`.trim();
    default:
      return `command ${line.kind}`;
  }
}

describe('a line of the labelled set', () => {
  const lines = talk.flatMap(({ means, lines: texts }) => texts.map(text => ({ text, means })));
  const misread = () => lines.filter(({ text, means }) => meaning(read(guide, text), text) !== means);

  // Which line of a thousand goes amiss moves with each example that is added; a question must never be among them.
  it('is read as it is meant, all but one in a hundred, and each question', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(misread().filter(({ means }) => means.startsWith('question'))).toEqual([]);
    expect(misread().length, JSON.stringify(misread())).toBeLessThanOrEqual(lines.length / 100);
  });

  it('that is meant for the bot stays so with another mark, in capitals, or with a smile', () => {
    for (const { means, lines: texts } of talk.filter(({ means }) => means.startsWith('aside'))) {
      for (const text of texts.filter(line => /^[\w ']+$/.test(line) && meaning(read(guide, line), line) === means)) {
        for (const other of [`${text.toUpperCase()}!`, `${text}...`, ` ${text} 🙂`, `${text} :slightly_smiling_face:`])
          expect(meaning(read(guide, other), other), other).toBe(means);
      }
    }
  });
});

describe('a command in free words', () => {
  it.each([
    ['my exam is on 12 may', 'offer exam 12 may'],
    ['i take the exam in 3 weeks', 'offer exam in 3 weeks'],
    ['cancel my exam date', 'offer exam off'],
    ['ping me every morning at 9', 'offer remind 9'],
    ['set a reminder for 08:30', 'offer remind 08:30'],
    ['stop reminding me', 'offer remind off'],
    ['reminders off', 'offer remind off'],
    ['exam tmrw', 'offer exam tomorrow'],
    ['i moved my exam to next friday', 'offer exam next friday'],
    ['review 5 a day', 'offer review daily 5'],
    ['daily 8', 'offer review daily 8'],
  ])('is offered with what it sets: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it('is carried out with how much of it is asked for', () => {
    expect(read(guide, 'i want a mock exam with 30 questions in 40 minutes')).toMatchObject({
      kind: 'mock',
      count: 30,
    });
  });

  it.each([
    ['pls pause the channel quiz, people are on holiday', /quiz off/],
    ['who turned the quiz off 😡 was it jonas', /command log/],
    ['quiz me on model monitor, just me tho', /command practice model-monitor/],
    ['would you be so kind as to switch off the weekly recap, if that is all right?', /offer quiz recap/],
  ])('is found among what is said beside it: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toMatch(means);
  });

  it.each([
    ['change the exam date of the group to monday 9th', 'offer quiz exam monday 9th'],
    ['just passed my exam!!!', 'aside chat'],
    ['passed my exam, forget the date', 'offer exam off'],
    ['hand in', 'command handIn'],
    ['finish my mock exam', 'command handIn'],
    ['take a complete mock exam', 'command mock'],
  ])('of exams is told from what is near to it: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it('is none where a clause asks the guide', () => {
    const text = 'hide my name from the board, what is drift?';
    expect(meaning(read(guide, text), text)).toBe('question');
  });

  it.each([
    ['next', 'command practice'],
    ['how does this work?', 'command help'],
    ['quiz on pls', 'command quiz on'],
    ['could I trouble you for a single practice question on Pipelines?', 'command practice pipelines'],
  ])('may be short, or polite: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it('is offered with another that it may be as well', () => {
    const heard: Heard = {
      means: 'command status',
      likely: 0.5,
      asks: 0,
      or: 'command quiz off',
      about: '',
      names: null,
      isFamiliar: true,
      inScope: null,
    };
    expect(
      meaning(
        readLine(guide, 'the quiz is not for us', () => heard),
        '',
      ),
    ).toBe('offer status, quiz off');
    expect(
      meaning(
        readLine(guide, 'the quiz is not for us', () => ({ ...heard, or: null })),
        '',
      ),
    ).toBe('command quiz status');
  });

  it('is practice only on what the guide has', () => {
    expect(meaning(read(guide, 'quiz me on drift'), '')).toBe('command practice model-monitor');
    expect(meaning(read(guide, 'quiz me on pizza'), 'quiz me on pizza')).toBe('question');
  });
});

describe('what people ask', () => {
  /** A question may begin with a command's own words; and who asks for the cheat sheet is shown it either way. */
  const inOwnWords = (text: string) => parseRequest(text).kind === 'compare' || /\bcheat[- ]?sheet\b/i.test(text);

  it.each([guideFolder, secondGuideFolder])(
    'of the guide in %s is no command and not said to the bot',
    async folder => {
      const { guide: one } = await library(folder);
      const ofTopics = one.topics.flatMap(({ asked, suggested }) => [...asked, ...suggested]);
      const outside = Object.entries(one.outside.asked).flatMap(([kind, asked]) => (kind === 'chat' ? [] : asked));
      const takenFrom = (texts: readonly string[]) =>
        texts.filter(text => read(one, text).kind !== 'ask' && !inOwnWords(text));
      expect(takenFrom([...one.examples, ...ofTopics])).toEqual([]);
      // The guide does not answer these: hardly one of a thousand may be taken for a word to the bot.
      expect(takenFrom(outside).length).toBeLessThanOrEqual(outside.length / 500);
    },
    // Fourteen thousand lines.
    60_000,
  );

  const labelled = z.array(
    z.object({ text: z.string(), turns: z.array(z.string()).optional(), topics: z.array(z.string()) }),
  );
  const turnsOf = (name: string, inScope: boolean) =>
    labelled
      .parse(JSON.parse(readFileSync(`tests/eval/${name}.json`, 'utf8')))
      .filter(({ topics }) => topics.length > 0 === inScope)
      .flatMap(({ text, turns }) => turns ?? [text]);
  const takenOf = (name: string, inScope: boolean) =>
    turnsOf(name, inScope).filter(text => read(guide, text).kind !== 'ask' && !inOwnWords(text));

  it.each(['dev', 'own'])('in %s.json is no command and not said to the bot', name => {
    expect(takenOf(name, true)).toEqual([]);
    for (const text of takenOf(name, false)) expect(read(guide, text).kind, text).toBe('aside');
  });

  // Only how many there are: looking at those questions would make them worthless.
  it.each(['unseen', 'unseen-2'])('in %s.json is no command and not said to the bot', name => {
    expect(takenOf(name, true).length).toBe(0);
  });
});

describe('what the guide calls a topic', () => {
  it('is a question even where it is like a command, or like words to the bot', async () => {
    const { guide: tea } = await library(secondGuideFolder);
    const [oolong, ...others] = tea.topics;
    if (!oolong) throw new Error('no topic');
    const odd = { ...tea, topics: [{ ...oolong, aliases: ['standings', 'B', 'ping', 'helo'] }, ...others] };
    for (const text of ['standings', 'b', 'Ping!', 'helo']) {
      expect(read(odd, text)).toEqual({ kind: 'ask', question: text, audience: null });
      expect(read(tea, text).kind).not.toBe('ask');
    }
    expect(asideIn(odd, 'ping')).toBeNull();
    expect(asideIn(tea, 'ping')?.kind).toBe('test');
  });

  it('is no slip of the fingers', async () => {
    const { guide: tea } = await library(secondGuideFolder);
    const [first, ...others] = tea.topics;
    if (!first) throw new Error('no topic');
    const odd = { ...tea, topics: [{ ...first, triggers: ['a topaz and a tank'] }, ...others] };
    expect(read(tea, 'tanks').kind).toBe('aside');
    expect(read({ ...odd, topics: [{ ...first, triggers: ['the tanks'] }, ...others] }, 'tanks').kind).toBe('ask');
    expect(read(tea, 'topies').kind).toBe('topics');
    expect(read({ ...odd, topics: [{ ...first, triggers: ['old topies'] }, ...others] }, 'topies').kind).toBe('ask');
  });

  it('never hides a command’s own words', async () => {
    const { guide: tea } = await library(secondGuideFolder);
    const named = { ...tea, topics: tea.topics.map(topic => ({ ...topic, triggers: ['help', 'board'] })) };
    expect(read(named, 'help').kind).toBe('help');
    expect(read(named, 'board').kind).toBe('board');
  });
});

describe('the bot’s own name', () => {
  it.each(['/brew help', '@brew help', 'brew: help', 'Brew, help', 'brew help', '/help', '!help', 'hey brew, help'])(
    'before a command is read as if it were not there: %j',
    async text => {
      const { guide: tea } = await library(secondGuideFolder);
      expect(read(tea, text)).toEqual({ kind: 'help' });
    },
  );

  it('that is a word of the question stays', async () => {
    const { guide: tea } = await library(secondGuideFolder);
    const text = 'brew oolong at what temperature?';
    expect(read(tea, text)).toEqual({ kind: 'ask', question: text, audience: null });
    expect(read(tea, '/brew')).toEqual({ kind: 'help' });
  });
});

describe('behind "ask"', () => {
  it('stands a question, words to the bot, or a command that changes nothing', () => {
    expect(read(guide, 'ask publicly hi, what is Canvas?')).toEqual({
      kind: 'ask',
      question: 'what is Canvas?',
      audience: 'place',
    });
    expect(meaning(read(guide, 'ask thanks'), '')).toBe('aside thanks');
    expect(meaning(read(guide, 'ask publicly thanks'), '')).toBe('aside thanks');
    expect(meaning(read(guide, 'ask board'), '')).toBe('command board');
    expect(meaning(read(guide, 'ask me a question about drift'), '')).toBe('command practice model-monitor');
  });

  it('no command that changes something is carried out', () => {
    for (const { words } of commandSpecs.filter(({ changes }) => changes))
      expect(meaning(read(guide, `ask ${words}`), '')).toBe(`offer ${words}`);
  });
});

it('a command in other words is carried out only where it changes nothing', () => {
  for (const { changes, also = [] } of commandSpecs) {
    for (const line of also) {
      const { kind } = read(guide, line);
      if (changes) expect([line, kind]).toEqual([line, 'meant']);
      else expect(['meant', 'ask', 'aside']).not.toContain(kind);
    }
  }
});

it('what is repeated of a command holds nothing that pings, links or formats', () => {
  for (const text of ['quizz on <@U1>', 'quizz on @here', 'quizz on *9-17*', 'quizz on `9-17`', 'quizz on [a](b)']) {
    expect(meaning(read(guide, text), text)).toBe('offer quiz on');
  }
});

describe('words to the bot that no phrase foresees', () => {
  it.each([
    ["you're dumber than the printer on floor 3", 'aside insult'],
    ['my toaster is smarter than you', 'aside insult'],
    ['useless pile of regexes', 'aside insult'],
    ['that was as useful as a chocolate teapot', 'aside insult'],
    ['why did the model go to therapy? too much bias', 'aside chat'],
    ['how many engineers does it take to change a lightbulb', 'aside chat'],
    ['check 👍', 'aside assent'],
    ['check', 'aside test'],
    ['why did the model fail in production?', 'question'],
    ['hello, what are personas', 'question what are personas'],
    ['hello, what are you up to', 'aside greeting'],
    ['is a model card more useful than a model dashboard?', 'question'],
  ])('are told by how they are put: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it.each([
    ['Goedemorgen allemaal!', 'aside greeting'],
    ['danke für die schnelle Antwort', 'aside thanks'],
    ['cevap için teşekkürler', 'aside thanks'],
    ['¿Quién eres?', 'aside about'],
    ['wie ben jij', 'aside about'],
    ['hoe werkt dit', 'command help'],
    ['Jak to działa?', 'command help'],
    ['bu bot nasıl çalışıyor', 'command help'],
    ['klopt niet', 'aside complaint'],
    ["c'est faux", 'aside complaint'],
    ['theek hai bhai', 'aside assent'],
    ['ありがとうございます!', 'aside thanks'],
    ['早上好', 'aside greeting'],
    ['au revoir et merci', 'aside thanks'],
    ['wat een kutbot', 'aside insult'],
    ['posso parlare con una persona?', 'aside human'],
  ])('are heard in other languages: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it.each([
    'hola, ¿qué es un model card?',
    'wie funktioniert der Model Monitor?',
    'bonjour, comment fonctionne Clarify ?',
    'モデルカードとは何ですか',
    'quien aprueba un modelo',
  ])('are none where a question in another language stands with them: %s', text => {
    expect(read(guide, text)).toMatchObject({ kind: 'ask' });
  });
});

describe('what is said in words that no example has', () => {
  it.each([
    ['thaaanks', 'aside thanks'],
    ['plsss stoppp', 'aside leave'],
    ['skip the quiz on 17 september please', 'offer quiz skip'],
    ['apagar todos os meus dados', 'offer me delete'],
    ['pokaż ranking', 'command board'],
    ['não ajudou muito', 'aside complaint'],
    ['well, thanks for nothing', 'aside complaint'],
    ['xin chào', 'aside greeting'],
    ['why did the model card cross the road? because it was versioned', 'aside chat'],
    ['well ok, tell me a joke', 'aside chat'],
  ])('is heard by what it is like: %s', (text, means) => {
    expect(meaning(read(guide, text), text)).toBe(means);
  });

  it('is a question where options were pasted with it, or where the search knows it', () => {
    expect(read(guide, 'zxqv wvuq?\nA. qvx\nB. wvq\nC. zxq')).toMatchObject({ kind: 'ask' });
    expect(read(guide, 'como funciona o Model Monitor?')).toMatchObject({ kind: 'ask' });
    expect(read(guide, 'we only asked people in rich areas, name of that mistake?')).toMatchObject({ kind: 'ask' });
  });
});

describe('the lines of people who tried the bot', () => {
  const lines = saidSet.parse(JSON.parse(readFileSync('tests/eval/talk-hands.json', 'utf8')));

  // Each of them led to examples of its kind, so this says that none is lost again, not how new people fare.
  it('are read as they are meant, all but two in a hundred, and each question', () => {
    expect(lines.length).toBeGreaterThan(600);
    const wrong = lines.map(said => readSaid(guide, searchOf(guide), said)).filter(({ right }) => !right);
    expect(wrong.filter(({ said }) => said.kind === 'question')).toEqual([]);
    expect(wrong.length, misread(wrong)).toBeLessThanOrEqual(lines.length / 50);
  });
});

describe('lines that no example has', () => {
  const unseenSet = z.array(
    z.object({
      persona: z.string(),
      groups: z.array(z.object({ means: z.array(z.string()), lines: z.array(z.string()) })),
    }),
  );
  const personas = unseenSet.parse(JSON.parse(readFileSync('tests/eval/talk-unseen.json', 'utf8')));
  /**
   * Of each persona's lines, this share has to be read as one of the meanings that suit them. Those of
   * the first three personas were looked at while examples were added; those of "mixed" were written after the examples
   * and led to none, so its share is what to expect of idioms that nobody foresaw.
   */
  const least: Record<string, number> = { manager: 0.95, student: 0.95, engineer: 0.95, mixed: 0.7 };

  it.each(personas)('are read as they are meant: $persona', ({ persona, groups }) => {
    const lines = groups.flatMap(({ means, lines: texts }) => texts.map(text => ({ text, means })));
    const wrong = lines.flatMap(({ text, means }) => {
      const got = meaning(read(guide, text), text).replace(/^question .*/, 'question');
      return means.includes(got) ? [] : [{ text, means, got }];
    });
    const share = 1 - wrong.length / lines.length;
    console.log(`${persona}: ${(100 * share).toFixed(1)} % of ${lines.length}`);
    expect(share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least[persona] ?? 1);
    const questions = wrong.filter(({ means }) => means[0] === 'question');
    expect(questions).toEqual([]);
  });
});
