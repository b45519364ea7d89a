import { commandSpecs, parseRequest, type Request, type RequestOf, spokenWords } from '../commands.ts';
import { derived } from '../derived.ts';
import type { Guide } from '../knowledge/guide.ts';
import { isListedQuestion, isTopicPhrase, topicNamed, topicWords } from '../knowledge/names.ts';
import { splitOptions } from '../search/options.ts';
import { clausesOf } from '../search/talk/clauses.ts';
import type { Ear } from '../search/talk/ear.ts';
import { stopWords } from '../text/english.ts';
import { writtenOut } from '../text/phone.ts';
import { wordsOf } from '../text/words.ts';
import { saidAbroad } from './abroad.ts';
import { type Aside, asideKinds, questionWords } from './aside-lexicon.ts';
import { type ReadAside, readAside, withoutSalutation, withoutSigns } from './asides.ts';
import { isLikely, isSure, lineHeard } from './heard.ts';
import { commandMeant } from './meant.ts';
import { isPointing } from './ordinals.ts';

/** What a line is: something to do, or words to the bot. */
export type Line = Request | { kind: 'aside'; aside: Aside };

type Heard = { line: Line; sure: boolean };

/** Beyond it, nobody greets or looks for a command in other words. */
const longestLine = 400;

/**
 * Tells what a person means by a line: a command in its own words, words to the bot, a command in other words, else a
 * question. What the guide calls a topic is a question in any case, unless it is a command's own words.
 */
export function readLine(guide: Guide, text: string, hear: Ear): Line {
  if (text.length > longestLine) return parseRequest(text);
  const line = withoutAddress(text.trim(), guide.command);
  const read = readPlain(guide, line, hear);
  return read.kind === 'ask' || isOwnWords(line) || !isTopicPhrase(guide, line) ? read : question(line);
}

function readPlain(guide: Guide, line: string, hear: Ear): Line {
  const request = parseRequest(line);
  switch (request.kind) {
    case 'ask':
      return request.question === line ? readOther(guide, line, hear) : readAsked(guide, line, request, hear);
    case 'mistake':
      return commandMeant(guide, line) ?? harmless(heardIn(guide, line, hear)) ?? request;
    case 'practice':
      if (asksBehind.test(request.topic)) return question(line);
      return request.topic === '' ? request : readOther(guide, line, hear);
    case 'quiz':
      // "quiz on please" is no timetable either.
      if (spokenWords(request.rest).length === 0) return { ...request, rest: '' };
      return request.verb === 'on' ? (topicOf(guide, request.rest) ?? request) : request;
    default:
      return request;
  }
}

/** "practice for least privilege, what do I use" begins like a wish and asks. */
const asksBehind = /[,;:.]\s*(?:what|which|who|how|where|when|why|do|does|is|are|can|should)\b/i;

const question = (line: string): RequestOf<'ask'> => ({ kind: 'ask', question: line, audience: null });

/** Words to the bot, unless the guide has them for its topics; null for anything else. */
export function asideIn(guide: Guide, text: string): ReadAside | null {
  const read = readAside(text, guide.command);
  if (!read || isTopicPhrase(guide, text)) return null;
  if (read.repaired.length > 0 && !new Set(read.repaired).isDisjointFrom(topicWords(guide))) return null;
  return read;
}

/** What is no command in its own words: what examples tell for sure, then what rules find, then what examples suggest. */
function readOther(guide: Guide, line: string, hear: Ear): Line {
  const abroad = isTopicPhrase(guide, line) ? null : saidAbroad(withoutSigns(line));
  if (abroad) return abroad === 'help' ? { kind: 'help' } : { kind: 'aside', aside: abroad };
  const aside = asideIn(guide, line);
  // A letter off, a command is likelier meant than small talk: "bord".
  const slip = aside && aside.repaired.length > 0 ? commandMeant(guide, line) : null;
  if (slip) return slip;
  const heard = wordsOf(line).length === 0 ? null : heardIn(guide, line, hear);
  // What no phrase says as it was typed gives way to what is heard in it.
  const isGuess = aside !== null && (aside.remark === true || aside.repaired.length > 0);
  if (aside && (aside.bySign || (!heard?.sure && !(isGuess && heard)))) return { kind: 'aside', aside: aside.kind };
  if (heard?.line.kind === 'aside' && asksBehindSalutation(guide, line, hear)) return question(line);
  const meant = heard?.sure && heard.line.kind !== 'meant' ? null : commandMeant(guide, line);
  const chosen = heard?.sure && !isSameForm(meant, heard.line) ? heard.line : (meant ?? heard?.line);
  if (chosen) return chosen;
  const rest = withoutSalutation(line);
  return rest === line || isListedQuestion(guide, line) ? question(line) : readLine(guide, rest, hear);
}

/** "What is cooking" is hardly a question by itself. */
const mayAskBehind = 0.25;
/** "Hello, what are personas" greets, and asks the guide. */
function asksBehindSalutation(guide: Guide, line: string, hear: Ear): boolean {
  const rest = withoutSalutation(line);
  if (rest === line || !isAsking(rest)) return false;
  const heard = hear(rest);
  const mayAsk = heard === null || heard.about !== '' || heard.asks > mayAskBehind;
  return mayAsk && readLine(guide, rest, hear).kind === 'ask';
}

/** The right form of what was typed helps more than a guess at something else that would change a setting. */
const harmless = (heard: Heard | null): Line | null => (heard && heard.line.kind !== 'meant' ? heard.line : null);

/** Rules know what is given with a command, too: "anwsers privately". */
const isSameForm = (a: Line | null, b: Line): boolean =>
  a?.kind === 'meant' && b.kind === 'meant' && a.forms.some(({ spec }) => spec === b.forms[0]?.spec);

/** What a line means by its likeness to examples, or else one of its clauses; null for what is rather a question. */
function heardIn(guide: Guide, line: string, hear: Ear): Heard | null {
  if (isListedQuestion(guide, line) || isTopicWord(guide, line) || splitOptions(line).options.length > 0) return null;
  const heard = hear(withoutSigns(line));
  // "The first one?" is rather an item of a list that was shown.
  const isMeant = heard && (isPointing(line) ? isSure(heard) : isLikely(heard, isAsking(line)));
  const means = isMeant ? lineHeard(guide, line, heard) : null;
  const whole = heard && means && { line: means, sure: isSure(heard) };
  const mayBeParted = heard !== null && !whole?.sure && heard.asks < surelyAsked;
  return (mayBeParted ? ofClauses(guide, line, hear) : null) ?? whole;
}

/** A line that is a question so surely has no clause that is none. */
const surelyAsked = 0.97;

/**
 * The first clause that is surely meant for the bot, where the others ask nothing of the guide. What only assents gives
 * way to what says more: "go on then, make me laugh".
 */
function ofClauses(guide: Guide, line: string, hear: Ear): Heard | null {
  const texts = clausesOf(line);
  const isAsked = line.trimEnd().endsWith('?');
  const clauses = texts.map((text, i) => ({ text, asks: isAsked && i === texts.length - 1, heard: hear(text) }));
  for (const { text, heard } of clauses) {
    const means = meantByClause(guide, text, heard);
    const mayStandBeside = means?.kind === 'aside' ? saysNothing : asksNothing;
    if (!means || !clauses.every(clause => clause.text === text || mayStandBeside(clause))) continue;
    return {
      line: means.kind === 'aside' && means.aside === 'assent' ? (mostTelling(guide, clauses) ?? means) : means,
      sure: true,
    };
  }
  return null;
}

/** Of what the clauses say to the bot, that which stands first among the kinds. */
function mostTelling(guide: Guide, clauses: readonly Clause[]): Line | undefined {
  const said = clauses.flatMap(({ text, heard }) => {
    const isLong = wordsOf(text).length >= shortestClause;
    const isSaid = heard && (isLong ? isLikely(heard, false) : isSure(heard));
    const line = isSaid ? lineHeard(guide, text, heard) : null;
    return line?.kind === 'aside' ? [line] : [];
  });
  return said.sort((a, b) => asideKinds.indexOf(a.aside) - asideKinds.indexOf(b.aside))[0];
}

/** Of a line that ends in a question mark, the last clause `asks`. */
type Clause = { text: string; asks: boolean; heard: ReturnType<Ear> };

/** A word alone, or so, may be part of a list. */
const shortestClause = 3;

function meantByClause(guide: Guide, text: string, heard: Clause['heard']): Line | null {
  const byRule = wordsOf(text).length < shortestClause ? null : commandMeant(guide, text);
  // "..., how do I ask?" asks for what stands before it.
  return byRule && byRule.kind !== 'help' ? byRule : heard && isSure(heard) ? lineHeard(guide, text, heard) : null;
}

/** Beside a command, anything but a question to the guide. */
const asksNothing = ({ heard }: Clause): boolean => heard !== null && heard.about === '' && heard.asks < 0.9;
/** Beside other words to the bot, only more of these. */
const saysNothing = ({ text, asks, heard }: Clause): boolean =>
  heard !== null &&
  heard.about === '' &&
  !asks &&
  !isAsking(text) &&
  heard.means.startsWith('aside') &&
  heard.asks < Math.min(0.3, heard.likely);

const isAsking = (line: string): boolean => /[?]/.test(line) || questionWords.has(writtenOut(wordsOf(line)[0] ?? ''));

/** One word of the guide asks for what it says of that: "providers?" */
function isTopicWord(guide: Guide, line: string): boolean {
  const [word = '', ...more] = wordsOf(line);
  return more.length === 0 && !stopWords.has(word) && (headingWords(guide).has(word) || topicWords(guide).has(word));
}
const headingWords = derived(
  ({ topics }: Guide): ReadonlySet<string> =>
    new Set(topics.flatMap(({ passages }) => passages.flatMap(({ heading }) => wordsOf(heading)))),
);

/** Behind `ask`, too, people greet and type commands; those that change something are then only offered. */
function readAsked(guide: Guide, line: string, request: RequestOf<'ask'>, hear: Ear): Line {
  if (isListedQuestion(guide, line)) return request;
  const plain = readLine(guide, request.question, hear);
  const changing = commandSpecs.find(({ words, changes }) => changes && begins(request.question, words));
  if (changing && plain.kind !== 'ask' && plain.kind !== 'practice')
    return { kind: 'meant', forms: [{ spec: changing, line: null }] };
  const isWish = begins(request.question, 'me');
  const inner = (isWish && (commandMeant(guide, line) ?? heardIn(guide, line, hear)?.line)) || plain;
  if (inner.kind === 'ask') return { ...request, question: inner.question };
  return request.audience && inner.kind !== 'aside' ? request : inner;
}

/** "quiz on drift" is no timetable. */
function topicOf(guide: Guide, rest: string): RequestOf<'practice'> | null {
  const topic = /\d/.test(rest) ? undefined : topicNamed(guide, rest);
  return topic && rest !== '' ? { kind: 'practice', topic: topic.id } : null;
}

/** Without the bot's own name, in any of the ways to call it, and without the sign that commands begin with elsewhere. */
function withoutAddress(line: string, name: string): string {
  const signed = line.replace(addressOf(name), '');
  if (signed !== line) return signed;
  const bare = line.replace(/^[/!](?=\p{L})/u, '');
  const rest = begins(bare, name) ? bare.slice(name.length).trim() : bare;
  return rest === bare || rest === '' || parseRequest(rest).kind !== 'ask' ? rest : bare;
}

const addresses = new Map<string, RegExp>();
const addressOf = (name: string): RegExp =>
  addresses.getOrInsertComputed(
    name,
    () => new RegExp(String.raw`^(?:(?:hi|hey|hello|ok)\s+)?(?:[/@!]${name}\b[:,]?|${name}[:,])\s*`, 'i'),
  );

const isOwnWords = (line: string): boolean => commandSpecs.some(({ words }) => words === line.toLowerCase());

const begins = (line: string, words: string): boolean => `${line.toLowerCase()} `.startsWith(`${words} `);
