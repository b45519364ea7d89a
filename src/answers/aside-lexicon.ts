import { wordsIn } from '../text/word-list.ts';

/**
 * The words of asides, in English, with a few words of other languages that are met in English talk. Patterns are read
 * by `phrasings`; words that `weak` holds count for nothing in them, and words that `sameAs` holds are one.
 */

/** The kinds of asides. Where a line holds several, the one that stands first here is answered. */
export const asideKinds = [
  'human',
  'insult',
  'complaint',
  'lost',
  'about',
  'leave',
  'chat',
  'test',
  'greeting',
  'thanks',
  'goodbye',
  'laughter',
  'assent',
  'choice',
  'emoji',
] as const;
export type Aside = (typeof asideKinds)[number];

/** What is written in another way and means the same. */
export const sameAs = new Map(
  Object.entries({
    are: 'is',
    am: 'is',
    was: 'is',
    were: 'is',
    r: 'is',
    u: 'you',
    ya: 'you',
    ye: 'you',
    youre: 'you',
    ur: 'your',
    im: 'i',
    thats: 'that',
    whats: 'what',
    whos: 'who',
    hows: 'how',
    wheres: 'where',
    theres: 'there',
    dont: 'not',
    doesnt: 'not',
    didnt: 'not',
    isnt: 'not',
    wasnt: 'not',
    arent: 'not',
    wont: 'not',
    cant: 'cannot',
    couldnt: 'cannot',
    thx: 'thanks',
    thnx: 'thanks',
    thanx: 'thanks',
    tnx: 'thanks',
    tx: 'thanks',
    thank: 'thanks',
    pls: 'please',
    plz: 'please',
    wanna: 'want',
    gonna: 'going',
    gotta: 'must',
    okey: 'ok',
    okay: 'ok',
    okie: 'ok',
    dokey: 'dokie',
    kk: 'k',
    yeah: 'yes',
    yep: 'yes',
    yup: 'yes',
    nope: 'no',
    nah: 'no',
    lmao: 'lol',
    lmfao: 'lol',
    rofl: 'lol',
    lolz: 'lol',
    jaja: 'haha',
    cya: 'bye',
    helo: 'hello',
    hllo: 'hello',
    hlo: 'hello',
  }),
);

/** Words that make no difference; left out of lines and of the lexicon alike. */
export const weak =
  wordsIn(`a an the be been being do does did has had have so very really much just quite totally completely absolutely actually
  simply pretty please kindly still even super honestly literally seriously`);

const praise =
  wordsIn(`great good nice cool awesome amazing excellent perfect wonderful fantastic brilliant superb lovely
    sweet neat helpful useful impressive wow beautiful fab dope ace epic clever smart interesting fun handy sick
    spectacular marvelous marvellous stellar solid gold terrific incredible genius legend legendary`);
const wrong = wordsIn(`wrong incorrect false unhelpful irrelevant nonsense rubbish garbage bullshit bs outdated obsolete
    mistaken confusing unclear bad terrible awful poor misleading inaccurate untrue lie lies incomplete useless broken
    mistake error nonsensical ridiculous meaningless stupid trash crap disappointing`);

/** What stands in a pattern for any word of a class. */
export const wordClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  '<praise>': praise,
  '<bad>': wordsIn(`stupid dumb useless idiot idiotic moron bad terrible awful worthless trash garbage crap shit rubbish
    annoying horrible pathetic lame boring ugly ridiculous incompetent worst joke fool silly hopeless slow crappy shitty
    clueless ignorant disappointing waste broken`),
  '<wrong>': wrong,
  '<right>': wordsIn('right correct true helpful useful it good enough working accurate relevant clear related'),
  '<person>':
    wordsIn(`boss manager wife husband girlfriend boyfriend partner mother mom mum mama father dad papa teacher
    professor tutor colleague colleagues coworker coworkers neighbour neighbor neighbours neighbors ex friend friends
    brother sister landlord roommate flatmate son daughter kid kids child children uncle aunt cousin supervisor lead
    teamlead ceo cto director chef coach client customers customer recruiter team parents grandma grandpa doctor family
    instructor trainer leader employer`),
  '<which>': wordsIn('new old ex former team line project best current'),
  '<trait>':
    wordsIn(`biased unfair mean angry stupid lazy racist sexist nice great annoying late sick crazy rude toxic drunk
    mad sad happy funny boring wrong amazing worst best idiot jerk dumb evil jealous weird strange selfish bossy loud ill
    tired cute hot terrible awful horrible incompetent useless clueless difficult impossible genius moron bully liar
    cheater micromanager dishonest arrogant ignorant strict cruel insane awesome kind smart clever psycho nuts pathetic
    lying cheating shouting yelling leaving`),
  '<mood>': wordsIn(`tired bored hungry thirsty sad happy stressed nervous sick ill lonely excited scared afraid anxious
    sleepy exhausted depressed drunk cold hot angry mad busy late hungover worried overwhelmed frustrated annoyed`),
  '<it>': wordsIn('that this it you your'),
  '<real>': wordsIn('real actual live human'),
  '<being>': wordsIn(
    'bot robot human person ai machine program llm chatgpt gpt computer chatbot claude gemini copilot siri alexa',
  ),
  '<toward>': wordsIn('to with against towards toward at about for'),
  '<whom>': wordsIn('me us him her them women men everyone everybody people others girls boys foreigners team it'),
  '<treats>': wordsIn(`hates loves likes ignores annoys bothers fired left dumped insulted bullies shouted yelled yells
    screams shouts lies lied cheated cheats ignoring leaving treats treated hate love ignore annoy bother yell scream shout
    lie treat`),
  '<talk>': wordsIn('talk speak chat write'),
  '<helps>': wordsIn('helps helped works worked rock rocks rule rules'),
  '<said>': wordsIn('answer answers card guide question quiz tip text'),
  '<mistake>': wordsIn('mistake mistakes error errors typo bug problem issue'),
  '<seems>': wordsIn('seems looks sounds feels'),
  '<joke>': wordsIn('joke jokes story stories secret riddle riddles song songs fact'),
  '<likes>':
    wordsIn(`like love listen respect trust pay understand talk believe answer help likes loves listens respects
    trusts pays understands talks believes answers helps care cares text texts call calls reply replies write writes`),
  '<human>':
    wordsIn(`human humans person people agent operator representative rep admin admins administrator administrators
    curator curators tutor moderator support staff someone somebody anyone anybody being manager
    supervisor boss`),
};

/** What some signs say, as they are and by the short names that Slack has for them. */
const moods: Partial<Record<Aside, ReadonlySet<string>>> = {
  thanks:
    wordsIn(`🙏 ❤ 💙 💚 💛 🧡 💜 🖤 💖 💗 💕 😍 🥰 😘 🤩 🎉 🥳 👏 🙌 💯 🔥 ⭐ 🌟 🏆 🚀 <3 :pray: :heart: :hearts: :clap: :tada:
      :raised_hands: :100: :fire: :star: :trophy: :rocket: :heart_eyes: :star-struck: :partying_face: :bow: :thanks:`),
  assent: wordsIn(`👍 👌 ✅ ✔ ☑ 🆗 🫡 🤝 👊 ✌ 🤙 +1
    :+1: :thumbsup: :ok: :ok_hand: :white_check_mark: :heavy_check_mark: :saluting_face:`),
  greeting: wordsIn(`👋 🖖
    :wave: :vulcan_salute:`),
  laughter: wordsIn(`😂 🤣 😆 😹 😅 xd XD xD :D =D
    :joy: :rofl: :laughing: :sweat_smile: :joy_cat:`),
  complaint: wordsIn(`👎 ❌ 🤦 😠 😡 🤬 -1
    :-1: :thumbsdown: :x: :face_palm: :facepalm: :angry: :rage:`),
  lost: wordsIn(`🤔 😕 🤷 😵 🤨
    :thinking_face: :thinking: :confused: :shrug:`),
};

/** What a sign alone says; of any other, only that somebody is in a mood. */
export const signsOf: ReadonlyMap<string, Aside> = new Map(
  asideKinds.flatMap(aside => [...(moods[aside] ?? [])].map(sign => [sign, aside] as const)),
);

/** The phrases of each kind; '' for those that may stand beside any: whom it is said to, and what joins. */
export const asidePhrases: Readonly<Record<Aside | '', readonly string[]>> = {
  '': [
    '(bot|robot|there|all|everyone|everybody|guys|folks|team|friend|friends|mate|buddy|pal|dude|man|bro|sir|people|world)',
    '(my friend|dear|my dear|lovely people|you guys|you all|yall)',
    '(and|but|also|btw|anyway|oh|ah|well|hey|though|tho|for now|at all|by the way|or what|or something|this time)',
    '(now|then|today|again|too)',
  ],
  greeting: [
    '(hi|hello|hey|heya|hiya|howdy|yo|hola|ahoy|aloha|namaste|bonjour|hallo|moin|sup|greetings|gday|gm|hii|wassup|whatsup|salut)',
    'good (morning|afternoon|evening|day)',
    '(morning|evening)',
    'how (are you|is life|is everything|are things|is your day) [doing|going|all]',
    'how is it going',
    'how (do you do|have you been|goes it|goes)',
    'what is (up|new|going on|happening|cooking)',
    'happy (monday|tuesday|wednesday|thursday|friday|weekend)',
    '(nice|good|pleased|pleasure) to (meet|see) you',
    'long time no see',
    'i am (back|here|new here|new)',
    'this is my first time [here]',
  ],
  thanks: [
    '(thanks|cheers|ty|tysm|merci|gracias|danke|grazie|arigato|thankyou|ta)',
    '(thank you|many thanks|much appreciated|appreciated|muchas gracias|merci beaucoup|danke schon)',
    'thanks [a lot|a bunch|a ton|a million|heaps|in advance] for (that|this|it|everything|explaining|helping|answering|letting me know)',
    'thanks for (the|your) (help|answer|explanation|info|information|tip|quick answer|support|time)',
    'thanks (a lot|a bunch|a ton|a million|heaps|you|in advance)',
    '[i] (appreciate|love|like) (it|that|this|you|your help|your answers|this bot|the bot|your answer)',
    'you saved (me|my day|my life)',
    '<praise> [answer|one|work|job|stuff|explanation|response|tip|bot|ever|to know|as always]',
    'well (done|said|explained|put)',
    '(<it>|[<it>] (bot|answer|answers)) [all|more than] <praise> [answer|one|explanation|bot|to know|enough|to me]',
    'not bad',
    '(<it>|[<it>] answer) (<helps>|made sense|makes sense|made my day|saved me) [me] [lot|lots|out|for me]',
    'makes sense',
    '[that is] exactly what i (needed|wanted|meant|asked|was looking for|asked for)',
    '[that is] what i (needed|wanted|meant|was looking for)',
    '[<it>] best bot',
    '(you|this bot|bot|that|this|it|much|even) (best|better)',
    'you are (a life saver|a lifesaver|a star|a hero|right)',
    '(bravo|congrats|congratulations|kudos|respect|yay|hooray|hurray|woohoo|whoa|nailed it|lifesaver)',
    '(keep it up|keep up [the] good work|good luck)',
  ],
  assent: [
    '(ok|k|alright|fine|sure|yes|yea|y|aye|si|oui|no|n|right|correct|true|exactly|precisely|indeed|agreed|deal|done|ready|absolutely|definitely|certainly)',
    '(sure thing|of course|all right|okie dokie|all good|will do|fair enough|good to go|got it|gotcha|got that|understood|noted|roger|copy that|roger that|sounds good)',
    'i (see|understand|know|agree|got it|get it|think so|guess|guess so|hope so|do|did|am|will|knew it|knew that)',
    '(maybe|perhaps|probably|possibly|depends) [later|not]',
    '(not now|not yet|not really|later|no more|not sure|no thanks|no problem|no worries|no need|np|yw|you are welcome|welcome)',
    '(never mind|nevermind|nvm|forget it|forget about it|forget that|ignore (it|that|this|me|my last message|my last question|my question|the last message))',
    '(sorry|apologies|my bad|my mistake|my fault|oops|ups|whoops) [about that|for that|i meant something else|everyone]',
    '(wrong|not the right) (channel|chat|window|thread|room|place|server|person|bot)',
    '(just kidding|kidding|jk|joking|just joking|just saying)',
    '(hm|hmm|mhm|uh|uh huh|um|umm|er|erm|aha|ah|oh|oh well|well|eh|ooh|ohh|ahh|mm|hmmm)',
    '(wait|hold on|hang on|one (moment|sec|second|minute)|(a|just a) (moment|sec|second|minute)|wait (a moment|a sec|a second|a minute)|moment|give me (a moment|a sec|a second|a minute)|let me think|thinking|brb|be right back|afk|back in (a minute|five|5))',
    '(i (do not|dont) (know|care|mind)|idk|dunno|no idea|no clue|who knows|whatever|meh|same|same here|me too|so be it|if you say so|that is fine)',
    '(nothing|none|nothing (else|more)|no questions|no more questions|that is (all|it|everything) [for now|i needed|from me|folks]|i am (done|ok|fine|good|all set|ready))',
    '(clear|crystal clear|that is clear|as expected|i thought so|thought so|good question|true that|very true|of course not)',
  ],
  goodbye: [
    '(bye|bye bye|goodbye|good bye|good night|goodnight|gn|night|cya|later|laters|see you|take care|cheerio|farewell|ciao|adios|au revoir|peace|peace out|ttyl|hasta la vista)',
    'see you (later|tomorrow|soon|around|then|next week|next time|on monday|monday)',
    '(catch|talk|speak) [to] [you] (later|soon|tomorrow)',
    'have (a|an) [very] (good|nice|great|lovely|wonderful) (day|one|night|evening|weekend|time|week|afternoon)',
    '(good|nice|happy|great) weekend',
    'until (next time|tomorrow|then|later|next week)',
    'i (have to|must|need to|got to|should|will) (go|leave|run|sleep|work) [now]',
    '(must|got to|time to|have to) (go|run|bounce|leave|sleep)',
    'i am (off|leaving|out|going|done for today|going home)',
    '[i am] (off|going) to (bed|lunch|work|sleep|home)',
    '(signing off|logging off|brb lunch|lunch|lunch time|that is it for today|enough for today)',
  ],
  about: [
    '(who|what) are you [exactly|really|for|made of]',
    'what exactly are you',
    'is you [ai] generated',
    '(who|what) is (bot|this bot|the bot)',
    'what is this bot (for|about)',
    'what is your (name|purpose|job|source|version|goal|role)',
    'who (made|built|created|wrote|programmed|owns|designed|trained|invented|coded|developed) (you|this bot|this)',
    'is you [real] <being> [3|4|5] [or [real] <being>]',
    'do you [ever] (get|feel) <mood>',
    'do you (have|get|need) [any] (boss|salary|job|brain|soul|age|creator|owner|holidays|opinion|opinions)',
    'who (pays|paying|works|working) [for] you',
    'is you (paid|getting paid) [for this|to do this]',
    '[is] you (real|alive|intelligent|sentient|conscious|artificial|open source|free)',
    '[is] this ([real] <being>|generated|generated by ai|ai generated)',
    '[is] i (talking|speaking|chatting|writing) (to|with) [real] <being> [or [real] <being>]',
    '(which|what) (language model|llm|ai|ai model|model) (do you (run on|use)|are you|powers you|is behind you)',
    'who i (talking|speaking|chatting|writing) (to|with)',
    'is you (powered|driven|run|made|generated) by <being>',
    'who is behind (you|this|this bot|bot)',
    'how old are you',
    'where (are you [from]|do you (live|come from))',
    'do you [ever] (have (feelings|emotions|a soul|a name|a body|friends)|sleep|dream|eat|think|learn|hallucinate|make things up|make stuff up|lie)',
    'do you (use|have) (ai|an ai|chatgpt|an llm|gpt|a language model)',
    'do you (know|remember|understand|store|track) (me|my name|what i say|what i asked)',
    'do you (read|log|record) (my|our|all) (messages|chat|chats|conversations)',
    'can you (see|read|understand) (me|my messages|our messages|this channel)',
    'are your answers (generated|ai|made up|correct|reliable|true|by ai)',
    'can i trust you',
    '(tell me|say something) about (yourself|you)',
    '[can you] (introduce|describe|explain) yourself',
    'what (kind|sort|type) of (bot|thing) are you',
    'where do (your answers come from|you get your (answers|data|information)|you get [that|this|your information] from|you know that from)',
    'how do you know [that|this|it]',
    '(what|which) (language|languages) do you (speak|understand|know)',
    'do you speak (english|german|french|spanish|italian|portuguese|hindi|chinese|japanese|dutch|polish)',
    'how (smart|clever|good|intelligent) are you',
    'who are you to say',
  ],
  complaint: [
    '(<wrong>|not <right>) [answer|one|topic|card|again|thing|information|info]',
    '(thanks|cheers|ta) for (nothing|nothing at all|wasting my time)',
    '(<it>|[<it>] [last] <said>) [<seems>] (<wrong>|not <right>) [answer|one|topic|to me|for me]',
    '(<it>|[<it>] <said>) [<seems>] (out of date|made up|off topic|no good|not up to date|beside point)',
    '(that|this|it) is not [the] (answer|it|an answer|my question|right answer|point|answer to my question)',
    '(that|this|it) is not what i (asked|meant|wanted|needed|said|expected|was looking for|am looking for|asked for|need|want)',
    'not what i (asked|meant|wanted|needed|said|expected|was looking for|am looking for|asked for|need|want)',
    'not [the|an|my] (answer|question|point)',
    '(that|this|it|your answer|the answer|which) (did not|does not) (help|answer (my|the) question|make [any] sense|work|answer it|answer anything|sound right|look right|seem right|help me|fit|tell me anything|answer me)',
    '(<it>|[<it>] <said>) (make|makes|made) (no|zero|little) sense',
    '(i|you) already (asked|said|told) [you|me] [that|this|it]',
    '(did not|does not) (help|work|answer my question|make sense|help me)',
    '(no|zero) (help|sense)',
    '(that|this|it) is no help',
    '(you|it) (did not|do not) (answer|understand|get) (my question|the question|me|it|what i asked|what i meant|what i said|that)',
    'is (that|this|it) [even|supposed to be|meant to be] [an|my|your] answer',
    'you (misunderstood|misread|lied|made a mistake|made that up|are lying|missed the point|keep repeating yourself|said that already|keep saying that|already said that) [me|it|my question]',
    'you (got|have) (it|that|this|me) wrong',
    'i (did not|do not) (ask|mean|say|want|need) (that|this|it|for that|about that|you that)',
    'i asked (something else|for something else|about something else|a different question|something different)',
    'i meant something else',
    '[i] (disagree|beg to differ|doubt it|doubt that)',
    'i do not (agree|believe (you|that|it|this)|think so|think that is <right>|trust (you|that|it)|like (it|that|this|your answer))',
    'are you [really] (sure|certain|serious|kidding|kidding me|joking) [about (that|this|it)]',
    'you sure [about that]',
    'is (that|this|it) [really] (right|correct|true|wrong|accurate)',
    '(really|says who|prove it|seriously|come on|no way|are you kidding)',
    'i (want|would like|need|like) to (complain|report [this|that] [wrong] (<mistake>|<said>))',
    '(how|where) [can] i (report|complain|give feedback|send feedback|leave feedback|flag|correct) [about] [this|that|it|[wrong] <said>|<mistake>]',
    '(report|flag) [this|that] (<mistake>|<said>)',
    '(there|i found|found|i see) <mistake> [in [that|this|your] <said>]',
    '(give|send|leave) [some] feedback',
    '(feedback|complaint|bug|bug report|i have feedback|some feedback)',
    '(try again|do better|try harder|fix (it|this|that)|correct (it|this|that|yourself)|you can do better)',
    '(same|the same) (answer|card|text|thing) [again|as before]',
    '(too|far too|much too) (long|short|much text|much|many words)',
    '(that|this|it) is (too|way too) (long|short|much)',
  ],
  lost: [
    'i (do not|cannot) (understand|get|follow|see) [that|this|it|you|a word|anything|a thing|the answer|your answer|what you mean|what that means]',
    'i do not get (it|that)',
    '[i am] [a bit] (confused|lost|puzzled|clueless)',
    '(huh|what|sorry what|wait what|say what|come again|pardon|pardon me|excuse me|eh what|wat|wut|what now)',
    '(that|this|it) is (too|way too) (complicated|hard|difficult|technical|abstract|complex|confusing) [for me]',
    '(too|way too) (complicated|hard|difficult|technical|complex) [for me]',
    'what do you mean [by that]',
    'what does that (mean|even mean)',
  ],
  human: [
    '[can i|could i|may i|i want to|i need to|i would like to|i would rather|i rather|i like to|let me|how can i|how i|want to|need to] <talk> (to|with) [some|your|any] [<real>] <human> [else|instead|here]',
    'is there [any|some] [<real>] <human> [here|there|around|available|[i|we] can (<talk>|ask) [to|with]|to <talk> (to|with)|behind this|in charge]',
    'there [any|some] [real|actual|live] <human> (here|around|available|i can (talk|speak|ask) [to|with]|to (talk|speak) (to|with))',
    'you [any|real|human] <human> i can (talk|speak) to',
    '(connect|transfer|get|give|put|find|bring|send) me (to|with|through to) [some|real|live|human] <human>',
    '(get|give|find|bring|send|call) [me] [real|live] (human|person|agent|operator|admin)',
    '(human|real person|real human|operator|representative|live agent|human agent|real agent|customer support|customer service|support|help desk|helpdesk|human support|human help|support team) [needed|instead]',
    '(contact|call|email|reach|message|ask|tell) (support|admin|admins|curators|curator|someone|somebody|human|author|developer|developers|real person)',
    '(how|where) [can] i (contact|reach|find|get) (support|admin|admins|human|person|curators|curator|author|authors|developer|developers|someone|somebody|anyone|real help)',
    'who [can|should|must] i (contact|ask|talk to|speak to|write to|call|turn to) [for help|for support|about (that|this|it)|here|instead]',
    'who [is] (your|my) (admin|admins|curator|curators|author|authors|developer|developers|owner|maintainer|maintainers|boss) [here]',
    'who (admin|admins|curator|curators|maintainer|maintainers) [here|of this bot|of guide]',
    'who (maintains|runs|manages|curates|administers) (you|this bot|bot|this guide|guide|this channel)',
    'who (responsible|in charge) (here|for this bot|for you|for bot)',
    'i (need|want|would like|like|prefer) [some|to] [real|live] (human|person|agent|operator|human help|real help|human being)',
    '(someone|somebody|anyone) (real|human|else)',
    'any <human> (here|there|around|available)',
    'who can (help|help me|answer|answer me)',
  ],
  leave: [
    '(exit|quit|leave|stop|logout|close|end|abort|cancel|back|unsubscribe|shutdown|mute|quiet|pause|reset|restart|undo|q|wq|silence|escape|esc|terminate|finish|disconnect|uninstall)',
    '(log out|log off|sign out|sign off|shut down|go back|go away|turn off|switch off|be quiet|start over|new chat|clear chat|leave me alone|opt me out|get out|close chat|end chat|end session|exit chat|quit chat|the end|main menu)',
    'stop (it|that|this|bot|talking|messaging me|writing me|writing to me|posting|spamming|spamming me|bothering me|sending messages|replying|answering|chatting|talking to me)',
    '(end|close|exit|quit|leave|stop) (this|here|conversation|this conversation|chat|session|thread|window|everything)',
    '(unsubscribe|remove) me from (this|this list|here|this bot)',
    'how (do|can) i (exit|quit|leave|stop (you|this|it)|unsubscribe|log out|get out|close (this|you|it)|turn (you|this|it) off) [of here|here]',
    '(i want|want) to (exit|quit|leave|stop|unsubscribe)',
    'do not (write|message|talk to|answer|reply to|contact|bother) (me|me anymore|here|us)',
  ],
  choice: ['(one|two|three|four)'],
  laughter: [
    '(haha|lol|omg|hehe|hihi|ha|heh|hilarious|funny|hahaha|lel|kek|good one|very funny|too funny)',
    '(that|this|it|you) is (funny|hilarious|a good one)',
    '(you|that|it) made me (laugh|smile)',
    'i am (laughing|dying|crying|dead)',
  ],
  test: [
    '(test|tests|testing|ping|pong|echo|foo|bar|baz|qwerty|qwertz|blah|bla|lorem ipsum|lorem ipsum dolor sit amet|tests tests|beep|boop|marco|polo)',
    '(this is (a|just a|only a) test|only testing|mic check|check|check check|test message|test post|trying this out|trying it out)',
    '[are] you (there|here|alive|awake|online|up|working|on|ok|listening|ready|dead|asleep|back|running|down|available|around)',
    '(is|are) (anyone|anybody|someone|somebody|you) [still] (there|here|home|alive|around|listening)',
    '(anyone|anybody|someone|somebody) (there|here|home|alive|around|listening)',
    '(is this thing on|do you work|is this on|can you hear me|do you (hear|read|see|copy) me|are you working)',
    '(1|2|3|1 2 3|123|one two|one two three)',
  ],
  insult: [
    '[you|this|it|that is] (<bad>|dumb|thick|slow|useless) as (rock|brick|hell|shit|ever|doornail|toast|bag of rocks|plank|post)',
    '(you|this bot|bot|what|such) <bad> [bot|thing|machine|program|of time|of space] [ever]',
    '[what] piece of (crap|shit|junk|garbage|trash)',
    '(stupid|dumb|idiot|moron|pathetic|ridiculous|loser|imbecile|jerk|dumbass|asshole|bastard|bitch|twat)',
    '<bad> (bot|robot|machine|program|ai|thing) [ever]',
    '(you|this|it|that|this bot|the bot|that bot) (suck|sucks|stink|stinks)',
    '[i] hate (you|this|it|this bot|bots)',
    '(shut up|go to hell|get lost|piss off|drop dead|kill yourself|nobody likes you|get a life|screw (you|this|it|that)|damn [you|it|this])',
    '[what the] (fuck|hell|heck|fck) [you|off|it|this|that|is this|is that|are you|is wrong with you]',
    '(wtf|damn|shit|crap|fuck|fck|ffs|stfu|smh|gtfo|omfg|bollocks)',
    'you (know nothing|are fired|are not smart|cannot do anything|are good for nothing|have no idea|have no clue|know shit)',
    '(waste of (time|money|space)|good for nothing)',
  ],
  chat: [
    '[i] [am|feel|feeling] <mood> [today|now|of this|of you|about (my|the|this) (exam|test)|with you]',
    'i (passed|failed|flunked|aced) (the|my|it|this) [exam|test]',
    'i (have|got) (an|my|the|a) (exam|test) (today|tomorrow|soon|next week|on monday|on friday)',
    '(my|the) (exam|test) (today|tomorrow|soon|next week|on monday|on friday)',
    'wish me luck',
    'what a (day|week|morning|night|mess|life)',
    'happy (birthday|new year|easter|holidays|halloween|thanksgiving|diwali)',
    'merry (christmas|xmas)',
    '(tgif|monday again)',
    '[can you|could you|will you] (tell|give) [me|us] [another|some] [good|funny|dad] <joke>',
    'you know [any|some] [good|dad|funny] <joke>',
    '[another] joke',
    '[can you] sing [me|us] [a song|something|for me]',
    'write [me|us] (a|another) (poem|song|story|haiku)',
    '(tell me|say) something [funny|interesting|nice|else]',
    '(make me laugh|entertain me|cheer me up|talk to me|lets talk|lets chat|lets be friends|surprise me|guess what|knock knock|rock paper scissors|flip a coin|roll (a|the) dice|sing|dance)',
    'what (time|day|date|month|year) is it [now|today|here]',
    'what is the (time|date|weather) [like] [today|now|tomorrow|here]',
    'how is the weather [today|tomorrow|there]',
    '(will|can) you be my friend',
    '(will|is) it (rain|raining|cold|snow|snowing|sunny) [today|tomorrow|outside]',
    'do you (love|like|hate|miss|want) me',
    '[i] (love|miss|adore) you [too]',
    '[will you] marry me',
    'are you (ok|happy|sad|married|single|hungry|bored|angry|mad|tired|a boy|a girl|male|female|religious|drunk)',
    'do you have (a|any) (girlfriend|boyfriend|wife|husband|family|kids|friends|hobbies|pets|job)',
    'what is your (favourite|favorite) (colour|color|food|movie|film|song|animal|band|book|number|team)',
    'what are you (doing|wearing|up to|eating|thinking)',
    'what do you think [about (it|that|me|this|life)]',
    'what is the meaning of life',
    '[why|you think] (my|our) [<which>] <person> [always|never|also|not|all] <trait> [<toward> <whom>|lately|all the time]',
    '(my|our) [<which>] <person> <treats> [at|to|on|by] <whom> [badly|unfairly|like dirt|all the time]',
    '(my|our) [<which>] <person> (not|never|hardly) <likes> [to|back] [<whom>]',
    '[i] (hate|love|like|miss|quit|fired|kissed|married) my (<person>|job|life|work)',
    '(should i|i will|i want to) quit my job',
    'i am in love [with (my|our) <person>|with you]',
    '(i|my head|my back|my stomach) hurts',
  ],
  emoji: [],
};

/**
 * A line of these words alone that says how good something was is an opinion on what the bot said, however it is put:
 * "this is not the answer I was hoping for". A question begins in another way, or ends with its mark.
 */
export const opinion = {
  good: praise.union(
    wordsIn(`helped helps helping clears cleared love loved enjoyed thanks thank appreciated obliged satisfied happy glad
      pleased solved solves works worked`),
  ),
  /** Good too, but worth a word only where it is missing: "not the answer I wanted". */
  right: wordsIn(`right correct accurate true clear relevant wanted needed meant asked expected hoping hoped answers
    answered answer question like read follow finish`),
  bad: wrong.union(
    wordsIn(`dumb sucks suck stinks disappointed unsatisfied horrible worse worst off fails failed misses missed missing
      annoying silly vague hate hated confused boring wordy verbose lengthy rambling boring tedious repetitive unreadable`),
  ),
  not: wordsIn('not no never nothing hardly barely neither nor without cannot'),
  other:
    wordsIn(`i me my you your it its this that they them these those we us he she one ones thing things stuff way a an
    the is be been being do does did has had have will would could should can may might to for of in on at up out about
    from with than as by all any some more most much many little bit lot very so really just quite totally completely
    absolutely actually simply too pretty even still again now then today yet already ever always only also and but or
    because if though well oh ah hmm hm ok yes please sorry bot response responses reply replies explanation card cards
    tip topic topics point info information text result results questions ask asking said say says saying want wants need
    needs mean means expecting hope looking look looks seem seems sound sounds feel feels think thought believe guess know
    see saw get gets got getting give gives giving gave given made make makes tell told telling help understand keep keeps
    what last time times first second third fourth fifth 2nd 3rd 4th twice once row such took takes reading
    readable nobody wall words word paragraph paragraphs u ugh long short day here there everything anything something sense job work day`),
} as const;

/** With one of these, what is good is wished for: "tell me something useful". */
export const wishWords = wordsIn('tell give show get make help say ask need needs want wants see look understand');

/** What questions begin with. */
export const questionWords = wordsIn(`what which who whose how why when where is do does did can could would will should
  may have has any so and`);

/**
 * A line with one of these, and besides them only words that carry no subject, is small talk about the day: "ugh im
 * tired, long day". The name of whom it is told of may stand first.
 */
export const smallTalk = wordsIn(`tired sleepy bored hungry thirsty exhausted coffee tea lunch dinner breakfast weekend
  monday mondays friday fridays boss teacher colleague colleagues coworker wife husband kid kids son daughter sister
  brother mom dad friend friends dog cat exam exams passed failed flunked aced birthday vacation holiday holidays weather
  sunny rain raining snow commute beer pizza football headache sick hangover homework sleep slept bed
  nap gym birthday wedding baby tgif stressed nervous nerves excited promoted hired`);
export const smallTalkFillers = wordsIn(`day night week weeks today yesterday tomorrow morning evening long busy tough
  rough crazy hard new late early lol haha hahaha ugh yay woohoo omg wow man dude phew damn ouch aww hooray congrats great
  awesome nice finally take taking making course class job work working office team home sitting started starting keeps hates
  hate love loves singing talking talks snoring sleeping eating laughing wont im sitting meeting meetings test after
  feeling feels hours minutes literally stuff totally exhausting is cannot is wants wanted forced forcing so need needs
  again such always keeps gets getting all us`);

/** With one of these and nothing but words that carry no subject, a line asks for a person: "can I get hold of an admin". */
export const personWords =
  wordsIn(`human humans person people agent operator representative admin admins curator support
  staff someone somebody anyone anybody moderator`);
export const reachWords = wordsIn(`real actual live talk speak chat write reach contact call email message hold runs run
  running behind reading charge responsible escalate connect transfer human escalated complain instead`);
