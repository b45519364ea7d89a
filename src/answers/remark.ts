/** Whether a turn of a talk only remarks on what was said, and asks nothing: "so basically paperwork", "now it clicks". */
import type { Finding } from '../search/finding.ts';
import { withoutChatter } from '../text/chatter.ts';
import { writtenOut } from '../text/phone.ts';
import { wordsIn } from '../text/word-list.ts';
import { wordsOf } from '../text/words.ts';

/** Who says more tells a story with a need in it. */
const mostWords = 16;

const questionWords = wordsIn(
  'what whats which who whos whose whom how hows why when whens where wheres whether does do did is are can could would will should may was were has have any',
);
/** Behind these a clause begins anew, and may ask. */
const joins = wordsIn(
  'and but so ok okay then or now also well hm hmm oh ah cool great nice thanks thx lol haha wow no yes like yeah yea yep yup',
);
/** Words that want something. */
const wants =
  /\b(?:(?:what|which) (?:tool|feature|service|step|mode)s?|(?<!\b(?:know|see|get|thats|is) )whats (?!i\b|it\b|that\b|up\b|he\b|she\b)\p{L}+|(?:any|some)thing else|need(?:s|ed)?|want(?:s|ed)?|looking for|tell me|explain|show|give|list|compare|define|describe|examples?|scenario|story|pl[sz]+|please|more (?:on|about)|details?|instead|next|back to|switch|meant|mean|let'?s|same (?:question )?for|what about|another (?:one|thing|topic)|tl;?dr|in (?:short|one line|plain words))\b/iu;
/** Words of a trouble, which may be a need, or only laughed at. */
const troubles =
  /\b(?:help|must|should|have to|trying to|try to|how to|nobody knows|keeps?|too many|lost|forgot|again|cannot|can'?t)\b/i;
const wish = /\bi need (?:a|an|one|some)\b.*\b(?:myself|lol|haha|too|today|this morning)\b/i;

/** Feelings, laughter, and what is said of things that one likes or not. */
const strong =
  /\b(?:lol|lmao|rofl|ha(?:ha)+|hehe+|ha|wow|whoa|oof|phew|yikes|ugh+|yay|yep|yup|omg|gosh|geez|jeez|damn|dang|huh|yeah|yea|o+h+|a+h+a*|aww?|meh|duh|boo|hate|love|loves?|loved|lovely|hates|wish|hope|favou?rite|funny|sounds|feels|looks like|seems|as if|i guess|i bet|i suppose|i knew|i thought|i see|i get it|didn'?t know|never knew|no way|makes sense|good to know|guilty|poor|basically|literally|finally|honestly|apparently|obviously|thank god|thank goodness|clicks?|boring|tedious|cute|clever|neat|sweet|cool|scary|crazy|insane|weird|hilarious|joke|kidding|forever|so many|so much|haven'?t heard|best of us|for me|^\w{1,20} but \w{1,20}$|(?:my|your|his|her) (?:mom|mum|mother|manager|dad|father|wife|husband|kids?|son|daughter|boss|ex|cat|dog|brain|head|life|job|favou?rite|favou?rites))\b|[!:;][)D(Pp]|!\s{0,3}$/i;
/** What compares it with something of one's own: "like my weekends", "just like a passport". */
const likens = /\b(?:like|as) (?:my|our|a|an|the|in|me|always|usual)\b/i;
/** What says something of the speaker, or of what was said, or for how long. */
const weak =
  /\bwe\b.*\b(?:that|it|this|those|one)\b|\b(?:i|im|i'm|ill|i'll|ive|i've|id|i'd|my|mine|me|myself|always|never|ever|forever|once|yesterday|today|tomorrow|enough|less|fair|easy|hard|good|bad|fine|right|noted|will be|would be|happens?|all of us|the best of us)\b/i;

/** "That was quick", but not "that for text" and "the one that forecasts". */
const ofWhatWasSaid =
  /^\W*(?:(?:and|but|so|ok|okay|oh|ah|well|now|wow|cool)\W+)*(?:that'?s|thats|it'?s|(?:that|this|it|these|those|they)(?! (?:for|with|one|in|on|of|at)\b))\b/i;

/** A clause that says something of its subject, and does not ask. */
const states =
  /^\W*\p{L}[\p{L}\s,'’-]{1,60}? (?:is|are|was|were|isn'?t|aren'?t|will|would|has|had|gives?|takes?|runs?|happens?|means?|gets?|fits?)\b/iu;

/**
 * `finding` is what the search finds in it by itself: what is found in words of the guide is rather a need, unless it
 * states something of the topic that was spoken of, `last`.
 */
export function isRemark(text: string, { outcome, query, candidates }: Finding, last: string | undefined): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords || /[?]/.test(text)) return false;
  if (exclamation.test(text)) return true;
  if (asks(text) || asks(withoutChatter(text)) || (wants.test(text.replace(announced, ' ')) && !wish.test(text)))
    return false;
  if (strong.test(text) || likens.test(text)) return true;
  if (troubles.test(text)) return false;
  if (candidates[0]?.topic.id === last && states.test(text)) return true;
  if (outcome === 'found' && query.besides.length - query.unknown.length > 1) return false;
  return weak.test(text) || ofWhatWasSaid.test(text) || query.unknown.length > 0;
}

/** Does a clause begin with a word that asks, or the line end in one? */
function asks(text: string): boolean {
  const clauses = text
    .split(/[.,;:!–—-]\s+|\n/)
    .map(clause => wordsOf(clause).map(writtenOut))
    .filter(words => words.length > 0);
  return clauses.some((words, i) => {
    const first = words.findIndex(word => !joins.has(word));
    const begins =
      first >= 0 && questionWords.has(words[first] ?? '') && !announced.test(words.slice(first, first + 2).join(' '));
    return begins || (i === clauses.length - 1 && questionWords.has(words.at(-1) ?? ''));
  });
}

/** "Will show it to my team": of the speaker, where a question would say of what. */
const announced =
  /\bwill (?:try|do|show|tell|use|check|look|read|ask|give|keep|remember|note|have|be|go|see|take|send)\b/i;

/** "What a name", "how nice", but not "what's a name". */
const exclamation =
  /^\W*(?:(?:oh|ah|wow|haha|lol|and|but|so)\W+)*(?:what an?|how (?:nice|cool|sweet|cute|neat|funny|boring|lovely|sad|odd|weird|clever|handy|useful))\b/i;
