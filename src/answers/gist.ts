/**
 * The gist of a line about the bot itself, in whatever order its words stand: "take that question out, it was wrong" is
 * about taking out and about a question of the quiz. Only lines of nothing but known words have one: a single word
 * beyond them may be the subject of a question.
 */
import { slipsAmong } from '../text/edits.ts';
import { stopWords } from '../text/english.ts';
import { wordList, wordsIn } from '../text/word-list.ts';

/** What words are about. A word may be about several things. */
const senses = Object.entries({
  me: 'me my mine myself i im ive id ill lemme gimme',
  us: 'we us our lets weve everyone everybody team group channel all folks guys',
  others: `manager boss everyone everybody others people team colleagues colleague anyone anybody coworkers coworker they
    someone else lead teammates teammate rest public channel admin admins only nobody noone whole`,
  bot: 'you u ya your yourself ur bot assistant thing this',
  quiz: 'quiz quizzes quizz trivia round rounds game games contest',
  question: 'question questions q qs exercise exercises problem',
  one: 'one ones another more something anything some next',
  train:
    'quiz practice practise practicing practising test drill train examine challenge grill rehearse tested quizzed',
  want: `give gimme get hit send want wanna need can could may let lets lemme throw shoot show ask have got try do
    another more next new extra bring serve fetch ready fancy like feel some please shall up`,
  board: `board boards leaderboard leaderboards scoreboard scoreboards standings ranking rankings ranks leaders tally
    highscores`,
  leading:
    'winning leading ahead winner winners won win first top best beating champion beat beats beaten lead most highest leader',
  score: `score scores scored scoring points point streak streaks stats stat statistics progress record records result
    results rank ranked place position history performance percentage average`,
  tries: 'right correct correctly wrong answered points questions answers done missed good',
  who: 'who whos whose which',
  when: 'when whens time times schedule timetable long hour hours soon oclock often timing',
  what: 'what whats which',
  how: 'how hows',
  is: 'is are was will does do did has have be there any still',
  next: 'next upcoming coming following',
  missed: 'miss missed late over',
  begins: `start starts begin begins open opens opened close closes come comes happen happens end ends running run live
    out drop drops post posted posts posting scheduled planned due`,
  day: `today todays tomorrow tomorrows monday mondays tuesday wednesday thursday friday fridays saturday sunday mon tue
    wed thu fri sat sun weekend weekends holiday holidays christmas tonight vacation week day`,
  now: 'now immediately asap instantly straight early ahead away',
  start:
    'start begin launch fire kick run post open trigger go push drop send throw do release shoot force posting sending asking',
  enable: 'enable activate resume restart unpause reactivate reenable',
  daily: 'daily every weekly regular regularly each mornings weekdays weekday',
  on: 'on',
  off: 'off out away from',
  turn: 'turn switch flip put bring have start want shut get set',
  back: 'back again',
  no: 'no not dont never without stop nobody doesnt didnt wont shouldnt isnt arent cant less none',
  stop: 'stop disable pause kill end cancel deactivate quit mute silence halt suspend enough shut drop',
  more: 'more anymore longer',
  skip: 'skip pass skipping skipped cancel drop omit',
  unskip: 'unskip unskipped undo restore reinstate uncancel',
  void: 'void scrap annul discard nullify invalidate strike remove drop delete cancel exclude ditch voided toss',
  take: 'take takes throw pull leave count counts counted keep get kick',
  out: 'out away off from',
  delete:
    'delete erase wipe remove forget purge scrub destroy deleted erased forgotten removed gone rid clear wiped nuke',
  data: 'data info information account everything all record records profile history personal details stuff traces entries',
  hide: 'hide anonymous anonymously invisible hidden conceal mask incognito anon hiding unlisted',
  unhide: 'unhide unhidden unmask reveal unanonymous',
  show: 'show display list visible appear appearing shown see seen include put listed add public come be want',
  name: 'name names nickname username',
  set: `set setup configure change edit adjust move update modify settings setting config configuration reschedule
    configuring setting switch shift`,
  topics: 'topics topic subjects subject chapters chapter areas themes contents content sections syllabus curriculum',
  covers: 'cover covers covered know contain contains teach include includes inside learn study offer',
  guide: 'guide bot you book',
  list: 'list show all what which see give tell browse available overview are have everything index',
  sheet: 'cheatsheet cheatsheets sheet sheets summary overview pager onepager cheat cheats crib recap printable',
  print: 'print printed printout download pdf',
  use: 'use work works using operate talk start started',
  can: 'can could able do does',
  public: `public publicly private privately visible see sees seen read reads secret confidential hidden hide secretly
    openly shared`,
  answers:
    'answer answers reply replies responses response picks picked pick choices choice chose voted answered clicked',
  asked: 'ask asked asking questions question',
  wrong: 'wrong bad broken incorrect mistake error faulty ambiguous unfair flawed badly typo stupid dumb invalid buggy',
  remains: 'left remaining remain',
}).map(([sense, words]) => [sense, wordsIn(words)] as const);

/** What carries no sense of the above and no subject either, beyond the stop words of English. */
const fillers =
  wordsIn(`hi hello hey please pls plz plzz kindly thx ty cheers kinda sorta bit really wait waiting until till cos cuz bc
  because sorry lol haha hm hmm um uh ugh oh ah guys folks mate already stay remain quick quickly totally
  completely entirely permanently forever stored reference actually honestly basically current currently far yet
  instead straight later moment minute minutes second seconds days weeks month months year years morning afternoon
  evening noon lunch oclock am pm b4 embarrassed noisy annoying busy distracting leaving left quit quitting moving
  joined new different random extra single short long easy hard harder easier fun real whole full entire own self
  alone myself feeling gets comes works posted run running happen start yesterday last first meant mean plan gonna
  want wanna gotta lets idk whatever somewhere rather per latest newest weekly monthly daily overall time times
  hour half quarter next wondering wonder curious thanks user users member members company job jobs changed change
  shy kind ashamed nervous friday anyway btw stupid bored seems guess check checking view display look looking find
  finding print printed download tell remind possible allowed able hurry break bank doing do stand standing going
  faring fare rank improving page pager help halp manual instructions instruction commands command usage tutorial
  options menu howto faq features functions`);

const sensesByWord = Map.groupBy(
  senses.flatMap(([sense, words]) => [...words].map(word => ({ sense, word }))),
  ({ word }) => word,
);
const meantBy = slipsAmong([...sensesByWord.keys()].filter(word => !stopWords.has(word)));

/** Of each group of senses one must be there, and none of those behind the colon, in at most so many words. */
type Rule = { means: string; needs: string[][]; not: string[]; most: number };

const rule = (means: string, text: string, most = 16): Rule => {
  const [needs = '', not = ''] = text.split(':');
  return { means, needs: wordList(needs).map(group => group.split('|')), not: wordList(not), most };
};

/** The first that fits counts. A word in capitals is that word itself, and words joined by a line stand so in a row. */
const rules: readonly Rule[] = [
  rule('quiz unskip', 'unskip skip|day|quiz'),
  rule('quiz now', 'KICK|FIRE|SHOOT OFF quiz : when no'),
  rule('quiz unskip', 'BACK quiz day no skip'),
  rule('quiz void', 'void quiz|question SCORE|POINTS|QUESTION|wrong : day data me topics DATA'),
  rule('quiz void', 'VOID|ANNUL|SCRAP|INVALIDATE quiz|question'),
  rule('quiz void', 'take out|COUNT|COUNTED question|quiz wrong|COUNT|COUNTED|OUT : me day'),
  rule('quiz void', 'no COUNT|COUNTS|COUNTED question|quiz'),
  rule('quiz void', 'void POINTS quiz'),
  rule('me show', 'unhide'),
  rule('me show', 'OPT IN|BACK'),
  rule('me show', 'show name|me back board|name|VISIBLE : no answers delete hide'),
  rule('me show', 'me|name BACK|AGAIN board : no delete hide off'),
  rule('me show', 'show name|MYSELF|MY|ME board PUT|BE|ADD|LIST|INCLUDE|APPEAR|COME : no hide off score'),
  rule('me show', 'no hide me|name : question answers WANT'),
  rule('me show', 'STOP hide me|name'),
  rule('answers', 'public answers|asked MY|I|MINE|OUR|YOUR|ALL|MAKE : board name score WHAT_TO'),
  rule('answers', 'REPLY|ANSWER|RESPOND ONLY|JUST|PRIVATELY ME|TO_ME : board'),
  rule('answers', 'public what ASK|ASKED|PICK|PICKED|ANSWERED|CHOSE|TYPE|TYPED|WRITE me'),
  rule('me hide', 'hide me|name|board : quiz answers ONLY'),
  rule('me hide', 'ANONYMOUS|ANONYMOUSLY|INVISIBLE|INCOGNITO|ANON me|board|name : quiz answers'),
  rule('me hide', 'ANONYMOUS|ANONYMOUSLY|INVISIBLE|INCOGNITO me : quiz answers question', 8),
  rule('me hide', 'OPT OUT'),
  rule('me hide', 'no|STOP show|public|others|on|off name|SCORE|SCORES|RESULTS me : quiz when how answers'),
  rule('me hide', 'no show|public|on|off me board'),
  rule('me hide', 'take|delete|turn|WANT off|PRIVATE me|name board|name'),
  rule('me hide', 'LEAVE|KEEP|TAKE OFF|OUT me|name board|name'),
  rule('me hide', 'PRIVATE me score|name|board'),
  rule('me delete', 'delete me data : quiz board question set'),
  rule('me delete', 'delete ME|MYSELF|MY|MINE answers|score|name|data|ME|MYSELF : quiz board question NOT DONT set'),
  rule('me delete', 'ME|I FORGOTTEN|ERASED|DELETED|PURGED|WIPED BE|GET|WANT : quiz board'),
  rule('me delete', 'delete ACCOUNT|PROFILE me : quiz'),
  rule('me delete', 'delete EVERYTHING|ALL|DATA ABOUT|HAVE|KNOW|STORED'),
  rule('quiz skip', 'LEAVE_OUT quiz day'),
  rule('quiz skip', 'SKIP|PASS|SKIPPING quiz|question|day|next'),
  rule('quiz now', 'POST|SEND|OPEN|RELEASE|PUSH|FIRE|LAUNCH quiz|question NOW : me'),
  rule('quiz skip', 'no|stop|PAUSE|CANCEL|SKIP|DROP|OFF quiz day : more daily when is MISS'),
  rule('quiz skip', 'no quiz|question day : is when more'),
  rule('quiz skip', 'CANCEL|SKIP day|next'),
  rule('quiz setup', 'set quiz : answers board on off'),
  rule(
    'quiz setup',
    'CHANGE|SET|SETUP|MOVE|CONFIGURE|EDIT|ADJUST|RESCHEDULE|UPDATE quiz|question when|CHANNEL|DAYS|day',
  ),
  rule('quiz setup', 'SETTINGS|CONFIGURATION|CONFIG', 3),
  rule('quiz off', 'stop quiz : start answers KICK FIRE'),
  rule('quiz off', 'stop|OFF daily question'),
  rule('quiz off', 'STOP POSTING|SENDING|ASKING question'),
  rule('quiz off', 'no more quiz'),
  rule('quiz off', 'no WANT|NEED|LIKE|POST|SEND|DO|RUN quiz|daily quiz|question : is now me'),
  rule('quiz off', 'OFF turn|take quiz : KICK FIRE'),
  rule('quiz off', 'TOO MANY quiz'),
  rule('quiz off', 'GET RID quiz'),
  rule('quiz on', 'enable quiz : now no'),
  rule('quiz on', 'ON turn quiz TURN|SWITCH|FLIP|PUT'),
  rule('quiz on', 'start|want|set daily quiz|question : when what is no score how'),
  rule('quiz on', 'BACK BRING|WANT quiz'),
  rule('quiz on', 'start|SET|WANT|ADD|HAVE quiz HERE|CHANNEL : when what no how now me KICK FIRE LAUNCH'),
  rule('quiz now', 'start|WANT|NEED|DO|HAVE|GIVE quiz now : no when me'),
  rule('quiz now', 'POST|SEND|OPEN|RELEASE|PUSH|FIRE|DROP|START|LAUNCH question now'),
  rule('quiz now', 'POST|SEND|LAUNCH|RELEASE|FIRE|DROP|KICK|PUSH|TRIGGER|FORCE quiz|question : when no what is me'),
  rule('quiz now', 'START|BEGIN|RUN|OPEN|DO|GO|PLAY quiz : when what is who me no how score answers'),
  rule('quiz now', 'LETS|US|WE quiz|question : when what who no how DID board score topics answers leading'),
  rule('status', 'when quiz : set no score leading'),
  rule('status', 'when QUESTION next|day|begins : set topics me no'),
  rule('status', 'WHEN|WHENS ONE next|begins NEXT_ONE', 8),
  rule('status', 'is quiz day|next|begins|missed|remains|ON|now|YET|ACTIVE|OFF : score board set who'),
  rule('status', 'missed quiz|QUESTION day|QUIZ|ROUND : MANY'),
  rule('status', 'HOW MANY|MUCH|LONG TIME|LEFT|LONG quiz|LEFT : question'),
  rule('status', 'next quiz : me want set'),
  rule('status', 'quiz day : me want set who score'),
  rule('status', 'SCHEDULE|TIMETABLE : IT', 3),
  rule('me record', 'board|PLACE|RANK|POSITION ME|MY|I AM|WHERE|MY|DO : no others show off who'),
  rule('board', 'board : set no MY name'),
  rule('board', 'WHO|WHOS leading : question'),
  rule('board', 'WHO|WHOS score : question me MY'),
  rule('board', 'leading WEEK|MONTH|DAY|SCORERS|PLAYERS|TEN|FIVE|SCORES|PLACE : question what quiz now'),
  rule('board', 'ANYONE|ANYBODY|SOMEONE|WHO TOP|BEST|HIGHEST|MOST SCORE|POINTS', 8),
  rule('board', 'SCORES|POINTS|STATS|RANKS|RESULTS us|others : me question what', 8),
  rule('board', 'HOW WE|EVERYONE|EVERYBODY|TEAM DOING'),
  rule('board', 'ANYONE|ANYBODY|SOMEONE TOP|BEST|HIGHEST SCORE|POINTS'),
  rule('board', 'SCORES|POINTS|RESULTS quiz|day|WEEK : me'),
  rule('me record', 'me score : board delete set no THE THAT data'),
  rule('me record', 'HOW me DOING|STAND|GOING|FARING|RANK'),
  rule('me record', 'WHERE me STAND|RANK'),
  rule('me record', 'HOW|WHAT MANY|OFTEN|MUCH tries I|MY|ME|IVE'),
  rule('me record', 'AM I leading|IMPROVING|BEST|DOING'),
  rule('me record', 'WHAT bot ABOUT_ME|ON_ME : TELL CAN'),
  rule('me record', 'answers show me MY PAST|PREVIOUS|OLD|ALL|SO|FAR|LAST'),
  rule('me record', 'WHICH tries MISS|MISSED|WRONG|GET I'),
  rule('me record', 'SCORE|STATS|STREAK|POINTS : quiz others set', 3),
  rule('practice', 'QUIZ_ME|TEST_ME|DRILL_ME|CHALLENGE_ME|GRILL_ME|EXAMINE_ME : what WHICH', 9),
  rule('practice', 'question want|one me : no when what who how MANY answers public wrong'),
  rule('practice', 'question ANOTHER|MORE|NEXT|NEW|EXTRA|RANDOM : no when what who how is'),
  rule('practice', 'question want|one TO|GIVE|SEND : no when what who how answers public wrong us'),
  rule('practice', 'HIT_ME|ASK_ME ONE|SOMETHING|ANOTHER|ANYTHING|AGAIN|WITH : ABOUT', 8),
  rule('practice', 'question BRING|READY|COME : no when what who'),
  rule('practice', 'train want|one|SELF|ALONE me|one|SELF|MORE : no when what who how'),
  rule('practice', 'QUIZ SELF|ALONE|MYSELF'),
  rule('practice', 'PRACTICE|PRACTISE|PRACTICING|PRACTISING want|MORE|me|one : when no what who IN IS', 4),
  rule('cheatsheet', 'CHEAT|CHEATS|CHEATSHEET|CRIB|ONEPAGER|PAGER', 7),
  rule('cheatsheet', 'sheet : backref who score', 7),
  rule('cheatsheet', 'ONE PAGE', 7),
  rule('cheatsheet', 'print', 7),
  rule('cheatsheet', 'EVERYTHING|ALL|WHOLE PAGE|GLANCE|SHORT|NUTSHELL guide|ONE|IN', 7),
  rule('topics', 'topics list|covers|what|guide|HAVE : score', 7),
  rule('topics', 'what covers guide|THERE|I', 7),
  rule('topics', 'LIST|SHOW covers bot', 7),
  rule('topics', 'what GUIDE IN|ABOUT|INSIDE|HAVE', 7),
  rule('topics', 'what can me ASK|LEARN|STUDY', 7),
  rule(
    'help',
    'HELP|HALP|MANUAL|INSTRUCTIONS|COMMANDS|COMMAND|USAGE|TUTORIAL want|me|us|list|what|bot|SHOW : no who backref can PICK',
    8,
  ),
  rule('help', 'WHAT CAN|ABLE|DO YOU|U|BOT DO : THINK KNOW SAY MEAN NOT WITH', 9),
  rule('help', 'HOW YOU|U|BOT use : KNOW THINK', 8),
  rule('help', 'HOW|WHAT|WHERE me START|STARTED|BEGIN'),
];

const backReferences = wordsIn('it that these those them');

/**
 * The words of the command that a line of known words is about; null for all other lines. `isSlip` tells which words
 * may be slips of the fingers.
 */
export function gistOf(words: readonly string[], isSlip: (word: string) => boolean): string | null {
  const unknown = words.filter(word => !isKnown(word));
  // What is cheap to ask goes first: most lines are questions, and have a word of the guide.
  if (!unknown.every(word => word.length >= shortestMended && isSlip(word))) return null;
  const mended = new Map(unknown.map(word => [word, meantBy(word)[0]]));
  if (unknown.some(word => mended.get(word) === undefined)) return null;
  const read = words.map(word => mended.get(word) ?? word);
  const said = new Set(read);
  const about = new Set([...said].flatMap(word => (sensesByWord.get(word) ?? []).map(({ sense }) => sense)));
  if (!backReferences.isDisjointFrom(said)) about.add('backref');
  const line = ` ${read.join(' ')} `;
  const holds = (one: string) =>
    one === one.toUpperCase() ? line.includes(` ${one.toLowerCase().replaceAll('_', ' ')} `) : about.has(one);
  const fits = ({ needs, not, most }: Rule) =>
    words.length <= most && needs.every(group => group.some(holds)) && !not.some(holds);
  return rules.find(fits)?.means ?? null;
}

/** Short words are met by too many others. */
const shortestMended = 5;

const isKnown = (word: string): boolean =>
  sensesByWord.has(word) ||
  fillers.has(word) ||
  stopWords.has(word) ||
  /^\d{1,4}(?:am|pm|st|nd|rd|th|m|h)?$/.test(word);
