/** The turns of a talk, one after the other: questions, and what was only heard as a command or as words to the bot. */
import { formsOf, parseRequest } from '../commands.ts';
import type { Guide } from '../knowledge/guide.ts';
import { ofTheChat } from '../replies.ts';
import type { Search } from '../search/search.ts';
import { withoutChatter } from '../text/chatter.ts';
import { stemOf, tellingStems } from '../text/words.ts';
import { answer, isOfOneTopic, ofTalk } from './answer.ts';
import { asideMessage } from './aside-replies.ts';
import { withoutSalutation } from './asides.ts';
import { wantsAspect } from './aspects.ts';
import { askedOfLast, type Reading, readTurn } from './follow-up.ts';
import { type Answer, asideAnswer } from './given.ts';
import { type Line, readLine } from './line.ts';
import { isPointing, isStepping, meantIn } from './ordinals.ts';
import { type Talk, talkAfter } from './talk.ts';

/** Answers the last of the turns of a talk, each read in the light of those before it; words to the bot and commands are none of it. */
export function answerTurns(guide: Guide, search: Search, turns: readonly [string, ...string[]]): Answer {
  const [first, ...later] = turns;
  let given = answerTurn(guide, search, first, null);
  let talk: Talk | null = null;
  for (const turn of later) {
    talk = talkAfter(given) ?? talk;
    given = answerTurn(guide, search, turn, talk);
  }
  return given;
}

/** Was a line taken for a command or for words to the bot, not by a command's own words but by what it sounds like? */
export const isOnlyHeard = (line: Line, text: string): boolean =>
  line.kind === 'help' || (line.kind !== 'ask' && parseRequest(text).kind === 'ask');

/** Might such a line go on with what was spoken of? */
export const mayTakeUp = (text: string): boolean =>
  isPointing(text) || isStepping(text) || askedOfLast(text) !== null || mayAsk(text);
const mayAsk = (text: string): boolean => asksOn.test(text) || goesOn.test(text);
const asksOn =
  /[?]|^\W*(?:(?:ok|so|and|but|then|now|ooh|oh|hm+|cool)\W+)*(?:what|who|which|how|why|when|where|is|are|does|do|can|anything else)/i;
const goesOn =
  /^\W*(?:and|now|next|ok|then|also|back|different|(?:(?:no|nope|wait|sorry|hm+)\W+)*(?:not (?:that|this|it|the)|the|i meant?|wrong one))\b|\b(?:now|next|instead|please|pl[sz])\W{0,5}$/i;

/** The answer to a line that was only heard and goes on with the talk: "the second one?", "in simple words", "and drift?"; else null. */
export function answerTakenUp(guide: Guide, search: Search, text: string, talk: Talk | null): Answer | null {
  if (!talk) return null;
  if (meantIn(guide, talk, text)) return answer(guide, search, text, talk);
  const asked = askedOfLast(text);
  if (asked !== null && isOfOneTopic(guide, talk)) return ofTalk(answer(guide, search, asked, talk));
  if (!mayAsk(text)) return null;
  const said = withoutChatter(text);
  const finding = search.find(said);
  const isFound = finding.inScope >= surelyFound && besides.test(text);
  const isNamed = finding.named.length > 0 && goesOn.test(text);
  return isFound || isNamed || takesUp(readTurn(guide, search, talk, said, finding), text)
    ? answer(guide, search, text, talk)
    : null;
}

/** "And the docs for auditors?": plainly of the guide, and said on top of something. */
const besides = /^\W*(?:and|what about|how about)\b.*[?]/i;
const surelyFound = 0.95;

/** Whoever speaks to the bot, or of themselves, does not ask on. */
const ofPeople = /\b(?:you|your|yours|u|ur|bot|i|me|my|we|us|everyone|anyone|anybody)\b/i;
/** "Do you need code": of anybody, and not of whom one speaks to. */
const ofAnybody =
  /\b(?:do|does|can|should|must|when|how|why|where) (?:you|u|i|we) (?:need|have to|use|get|start|open|launch|reach|pick|choose|see|find|know)\b/gi;
const polite = /\b(?:again|pl[sz]|please)\b/gi;
/** What stands for the last topic where something is asked of it, and not in "what time is it". */
const ofLast =
  /\b(?:that|this|those)\W{0,5}$|\b(?:it|its|they|them|there)\b(?<!(?:time|day|date|late|how|how's|how is) (?:is )?it)(?! (?:going|raining|true)\b)/i;

function takesUp(reading: Reading, text: string): boolean {
  if (reading.kind === 'moved' || reading.kind === 'contrast' || reading.kind === 'relation') return true;
  if (reading.kind !== 'carry') return false;
  const { topic, own } = reading;
  if (ofPeople.test(text.replaceAll(ofAnybody, ' '))) return false;
  if (own.length === 0 && wantsAspect(text.replaceAll(polite, ' '))) return true;
  if (!asksOn.test(text)) return false;
  const short = new Set(
    [...topic.triggers, ...topic.tip.triggers, ...topic.passages.map(({ heading }) => heading)].flatMap(tellingStems),
  );
  return ofLast.test(text) || own.some(word => short.has(stemOf(word)));
}

function answerTurn(guide: Guide, search: Search, turn: string, talk: Talk | null): Answer {
  const line = readLine(guide, turn, search.hear);
  const takenUp = isOnlyHeard(line, turn) ? answerTakenUp(guide, search, turn, talk) : null;
  if (takenUp) return takenUp;
  if (line.kind === 'aside') return asideAnswer(asideMessage(guide, line.aside).parts, search.find(turn));
  const forms = formsOf(line);
  if (forms.length > 0) return asideAnswer(ofTheChat(guide, forms).parts, search.find(turn));
  return answer(guide, search, line.kind === 'ask' ? line.question : withoutSalutation(turn), talk);
}
