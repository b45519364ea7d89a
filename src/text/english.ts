import { wordsIn } from './word-list.ts';

/** English words that carry a sentence and not its subject. They never count as knowledge or as the lack of it. */
export const stopWords: ReadonlySet<string> =
  wordsIn(`a about above after again against all also always am an and any anybody anyone anything are as ask asked at away
  back be became because been before being below best between big both but by call called came can cannot cant come
  could day did didnt different do does doesnt doing done dont down during each either else end enough especially etc
  even ever every everyone everything exactly example explain far few find first for from get gets getting give given
  gives go goes going gone good got had has hasnt have havent having he help her here hers him his how however i id
  if im in instead into is isnt it its itself ive just keep kind know last least less let lets like little long look
  looking lot made make makes making many may maybe me mean means meant might mine more most much must my myself name
  named need needed needs never new next no nobody none nor not nothing now of off often ok okay old on once one ones
  only or other others our out over own part people per please put quite rather really right s said same say says see
  seem seems several she should show shown shows since so some somebody someone something soon still stuff such sure
  t take taken takes tell than thank thanks that thats the their them then there these they thing things think this
  those though through thus to together too toward try trying two under until up upon us use used uses using very
  via want wanted wants was way ways we well went were what whats when where whether which while who whole whom whose
  why will with within without wont work would wouldnt yes yet you your yours`);

/** Words that stand for something said before: a question with one of them leans on the talk so far. */
export const backReferences: ReadonlySet<string> = wordsIn(
  'it its that this they them these those their there he she same else more also too other another',
);

/** An "it" that stands for what comes next in the sentence: "what is it called when …", "is it true that …". */
export const forwardIt =
  /\b(?:is|was|be) it (?:(?:called |named )?(?:if|when|where|that|who)|(?:true|possible|right|correct) (?:that|to|if))\b/gi;

/** Words by which two things are held against each other. */
export const contrastWords: ReadonlySet<string> = new Set(
  'vs versus or between difference differences differ differs different compare compared comparison contrast instead than'.split(
    ' ',
  ),
);

const beforeVerbs = wordsIn('can could please to you someone somebody anyone me us i we let will would should');
const afterVerbs = wordsIn(
  'the a an what when how my this that if your our why where which who it something their his her',
);

/** Is the name at `position` used as an ordinary verb, as in "could you clarify when it starts"? */
export function isVerbHere(words: readonly string[], position: number): boolean {
  return beforeVerbs.has(words[position - 1] ?? '') && afterVerbs.has(words[position + 1] ?? '');
}

/** Words that ask for whatever there is to say on something: "the purpose of …", "… explained in one sentence". */
export const aspectWords: ReadonlySet<string> = wordsIn(`meaning define defines defined definition describe describes
  description explained explains explanation summary summarise summarize summarised summarized brief briefly sentence
  sentences short words word overview introduction intro basics basic purpose purposes role job function functions
  capability capabilities feature features service services tool benefit benefits advantage advantages useful helps
  helped helping main mainly key problem problems solve solves solved solving meant intended designed idea concept term
  terms simple plain english tldr stand stands exam exams question questions remember study learn understand important
  support supports supported offer offers provide provides provided`);
