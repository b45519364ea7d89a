/**
 * What people say to the bot itself, by many voices: hurried, polite, rude, in another's English, on a phone. One
 * pattern of `phrasings` a line; they teach and match nothing, so none has to be complete.
 */
export const asideExamples: Readonly<Record<string, string>> = {
  greeting: `
    (hi|hello|hey|hiya|howdy|yo|hola|heya|ahoy|namaste|bonjour|hallo|moin|salut|greetings|gday|sup|wassup|oi) [bot|there|all|everyone|team|folks|guys|friend|sir|again|mate|people|dear]
    good (morning|afternoon|evening|day) [bot|all|everyone|team|to all|sir|from berlin|dear colleagues|my friend]
    (morning|evening|afternoon) [bot|everyone|team|guys|folks]
    (hi|hello|hey) (how are you|how is it going|how do you do|what is up|nice to meet you|good morning) [today|doing|my friend]
    how are you [today|doing|doing today|bot|my friend|feeling]
    (hope|i hope) you are (well|fine|doing well|ok|good)
    hope (everybody|you all|everyone) is (fine|good|well)
    (hi|hello) (i am|my name is|this is) (tom|priya|the new one|ana from sales|marco|new|a student|joining from paris|the new team lead)
    (i am|im|me) (new|new here|back|here|back again|new to this channel|a new member) [hello|hi|everyone]
    (just joined|just arrived|i just joined|joined today) [hi|hello|hey all|say hello]
    (nice|pleased|great|good|lovely) to (meet|see) you [all|too|bot]
    (my first|first) (day|time|visit) (here|today|in this channel|with this) [hi|hello]
    what is (up|new|good|going on|cooking|happening) [bot|today|man|with you]
    how (goes it|is life|are things|is your day|have you been|is everything) [today|going|bot]
    how do you do
    long time no see
    gm [all|everyone|team|guys]
    gud (morning|mrng|evening)
    good mrng [sir]
    hellooo
    heyyy
    hiii
    helo
    salaam
    hola [bot|todos|amigos]
    ciao a tutti
    buenos dias
    guten morgen
    top of the morning
    wave
    is it me you are looking for
    happy (monday|friday|tuesday) [all|everyone|team]
    welcome [back]
    rise and shine
    greetings from (munich|india|the north|my office)
    knock knock
    hello from the other side
    hey what are you up to
    warm greetings to the whole team
    dear bot
    anyone saying hi
    (hello|hi|hey|greetings|good morning) from {?} [team|office]
    (hi|hello) i am {?} [from {?}]
    hi {?}
    hello {?} [friend|bot]
    (ola|oye|hoi|hej|ciao|konnichiwa|ni hao|merhaba|salve|servus|gruezi|shalom|sawubona) [bot|amigo|friend|all]
    (evening|morning|afternoon|day) (gents|ladies|lads|chaps|people|peeps|fam|crew)
    (yo|ey|ayy|heyo|hallo|hullo|helloo|hiho) (whats good|whats new|whats poppin|my man|homie|fam|chat)
    (how are we|how are we all|hows everyone|hows tricks|how is your morning|how is work|alright mate|you good|u ok|you alright)
    (yo|hey|hi|oi|ayo|hello) (whats good|what is good|what is up|whats new|wassup|whats cooking|my dude)
    (pleased to be here|glad to be here|happy to be here|good to be back|nice to be here)
    howdy partner
    mornin all, mornin bot
    oi oi
    yo whats good
    heyyyy :wave:
    good day to you, dear bot
    ello ello
    hi again, its me
    gday mate
    wassup my guy
    hello sir
    hola amigo
    salut le robot
    bonsoir everyone and you too bot
    hey hey hey look whos back
    knock knock, anyone home
    greetings, oh wise one
    heya
    evening bot, just got in
    sup
    good mornign
    ahoy there
    hii nice to meet u
    namaste friend
    hello, i am new here
    moin
    aloha bot :palm_tree:
    first day on this server, wanted to say hi
    hallo guten tag
    long time no see buddy
    (hi|hello|hey|hiya|yo|morning) (anyone home|anybody in|hi|hey|there hello|you|again bot|world|everybody|stranger|gang|crew|squad|my bot|friend of mine|good people|yall)
    happy (monday|tuesday|wednesday|thursday|friday|weekend|new week) [all|bot|everyone|folks]
    (evening|morning|afternoon|night) (folks|all|bot|people|everyone|squad|friends|lovely people|smgov)
    (buenas|buenas tardes|bom dia|boa tarde|bonjour|bonsoir|guten abend|guten tag|gruss gott|buongiorno|buonasera|god morgon|dobry den|privet|zdravstvuyte|marhaba|salam|salaam alaikum|assalamu alaikum|vanakkam|namaskar|sat sri akal|sawasdee|annyeong|konnichiwa|ohayo|xin chao|kamusta|jambo|habari|czesc|ahoj|szia|terve|hei|hallo zusammen|servus|tere|sveiki|dia duit|yassas|kalimera) [bot|everyone|amigo]
    (reporting|checking in|logging in|signing in) (for duty|for the day|from home|again)
    (nice|good|great) to (see|meet|have) you (here|bot|again|online|around)
    (hey|hi|hello) (whats up|hows life|hows it hanging|how goes|how are things|how you doing|how are ya|how r u|hru|wyd)
    (good morning|good afternoon|good evening|good day|hello|hi|morning|hey) [all|everyone|bot|there|team|dear bot] (i hope you are having a good day|i hope you are well|i hope you had a good weekend|hope you are doing well|hope everyone is fine|i hope this finds you well|i hope you are having a pleasant start to your week|hope your week started well|hope you slept well|trust you are well|i hope all is well with you|hope you had a nice holiday)
    (hello|hi|hey) [there] (together|everybody together|to everybody|all together)
    (good morning|good evening|hi|hello|hey) (or evening|or should i say good evening|i have just come off nights|just got up|just back from lunch|from the night shift|from a rainy london|i just woke up|just logged on|fresh from holiday|i am back from vacation|back from leave)
    (helo|hllo|helllo|hlo|hlw|hii|hiii|heya|heyy|hai|hy|hullo|hallo|hewwo|henlo|ello|ullo|hi hi|hey hey|hello hello|hiho|oi|oii|eyo|ayo|heyo) [there|bot|all|friend|everyone|sir|mate]
    (how|hows) (do you do|you doing|is your day going|is your week going|are you today|are we today|are you keeping|are things|life treating you|you been|is it hanging|are you feeling) [today|bot|my friend|then]
    (a|wishing you a|have a) (very good|good|lovely|wonderful|pleasant|happy) (morning|afternoon|evening) [to you|to all|to everyone|bot]
    (may i|let me) (introduce myself|say hello|say hi|greet you all) [i am {?}|my name is {?}|first]
    (hello|hi|hey) (smgov|there smgov|dear smgov|little bot|mr bot|robot|my robot friend|computer|machine|old friend|chat) [nice to meet you|how are you|good morning]
    (moin|servus|hoi|hej|ola|tchau|salve|bom dia|buenas|vanakkam|namaste|salaam|sat sri akal) [moin|together|all|zusammen|everyone|bot|ji|friends]
    (morning|good morning|hello|hi|hey|evening|good evening|afternoon) [all|team|everyone|bot|folks|there] (ready for the quiz|ready for another day|lets get going|lets do this|ready to learn|ready to study|ready for today|back at it|here we go|time to study|what a lovely day|lovely weather today|coffee in hand|reporting for duty|first coffee then study|hope you had your coffee)
    (hello|hi|hey|good morning|namaste|dear) (sir|sirs|madam|sir or madam|respected sir|dear team|dear all|ji|brother|bro|boss|admin) [how are you|good morning|i am new joiner|hope you are fine]
    (morning|good morning|hello|hi|hey|evening) [all|team|everyone|bot|folks] (ready for the quiz|are you ready for the quiz|ready for todays quiz|ready to quiz|who is ready for the quiz)
    (yo|hey|hi|hello|morning|mornin|hiya|oi) [{?}] (my favourite colleague|my favorite bot|my favourite robot|my best colleague|my digital friend|my study buddy|my good friend|my old mate|favourite bot of mine|star of the channel|best colleague ever|my dear bot)
    (mornin|morning|evening|afternoon|hello|hi|hey) (sunshine|gorgeous|handsome|champ|chief|boss|captain|professor|genius|legend|superstar|darling|love|honey|dear|sweetie|partner|comrade|neighbour|brainbox|sensei|teach|doc|mister|mastermind|treasure)
    (yo|yoo|yooo|hey|ayo|heyo|sup) (its|it is|its me|guess who|look who is back|who is back) [ya boy|your boy|me again|your favourite student|your girl|back|again|the queen]
    (hi|hello|hey) from (the night shift|the other office|the third floor|down under|lisbon|the train|my sofa|a beginner|the support team|sales|the whole team|the back row|the bus)
    (reporting|checking|popping|dropping|logging|dialling) in [to say hi|to say hello|from home|early today|for the day|from the train]
    (hi|hello|hey) (is this|are you) (the study bot|the quiz bot|thing the study bot|the bot everyone talks about|the famous bot|the guide bot) [hi|hello|nice to meet you]
    (good|a very good|and a good|and a very good) (morning|evening|afternoon|day) from (a|an|the) [very] (rainy|sunny|cold|snowy|foggy|windy|warm|grey|hot|stormy|lovely|dark) (dublin|london|berlin|office|place|home office|balcony|city|north|south|{?})
    (hey|hi|hello|yo|morning) (its|it is|this is|here is) {?} (from|of|in) (the data team|sales|finance|team blue|the platform team|accounting|the {?} team|{?}|hr|support) [again|speaking]
    (sup|yo|hey|hello|hi|howdy|hiya|greetings|morning) (nerds|geeks|humans|earthlings|peasants|losers|hun|babe|my lovelies|brainiacs|clever clogs|students|fellow sufferers|my mechanical friend|tin man|r2d2|hal|my robot overlord|oh mighty bot|little helper|dear machine|you clever thing)
    (well|oh|why) hello [there|again|you|my friend]
    (heyo|hi|hey|hello|yo|greetings|morning) (from|out of) (warsaw|paris|delhi|lisbon|madrid|rome|oslo|vienna|austin|{?}) [here|again]
    (hi|hey|hello|morning) (first|second|my first|our first) (week|day|month|morning) (on|in|with|at) (the team|this team|the job|this channel|the company|here)
    (wassup|whats good|sup|yo|hey|hi|hello) (gamers|nerds|legends|besties|bestie|chat|gang|kings|queens|scholars|learners|friendos|homies|citizens|comrades|{?})
    (alright|all right|u alright|you alright|hows it going|hows things|how do|ey up|wotcha|wagwan) (mate|pal|bot|lads|folks|love|everyone|then|my friend)
    (hai|haii|haiii|hihi|hii|hallo|heyo|heyy|ohai|oh hai|hewwo|hoi|haai|heyla) [there|bot|all|everyone|friends|again]
    (dear|respected) (bot|sir|madam|team|all|friends|members|colleagues) (good morning|good evening|hello|greetings|good day|namaste|i greet you)
    (good|very good|a good) (morning|day|evening|noon) (to you|dear bot|sir bot|respected sir|everybody here|from my side|from my country|to you all)
    (hello|hi|hey) [again] (i am back|im back again|here i am|here i am again|its monday again|we meet again|remember me|did you miss me|missed me)
    (is|are) (anybody|anyone|you|somebody|someone) (there|here|home|awake|online|alive|around) [hello|hi|today|bot]
    (popping|dropping|checking|just popping|just dropping|just stopping) (in|by) to say (hi|hello|hey|good morning)
    (i wish|wishing|i wanted to wish|wish) (you|you all|everyone|everybody) (a good morning|a nice day|good morning|a great week|a happy monday|a good start)
    (hello|hi|greetings) (it is my first time here|its my first time using you|i am using you the first time|i just got added|i was told to say hello|a colleague sent me|my boss sent me here|i am {?} and i am new)
    (how far|how body|how una dey|how you dey|how you doing|how now|wetin dey happen|good morning o|i hail|i greet o|una good morning|how market|how work|kaise ho|kya haal hai|sab badhiya|namaskar ji|kamusta po|apa kabar|xin chao|chao ban|selam|merhaba|selamat pagi|habari yako|mambo|sannu|bawo ni|ekaaro|kedu|salut tout le monde|ola tudo bem|tudo bem|e ai|oi gente|buenas a todos|que tal|hola que tal|dzien dobry|hejka|siema|czesc wszystkim|guten tag zusammen|grussgott|gruezi mitenand|na wie gehts|moin moin) [bot|all|everybody|my friend|o|people]
    (good day|good morning|good evening|greetings|hello) [to you] (young man|my dear|dear machine|dear computer|dear sir or madam|whoever you are|to whom it may concern|dear friend|my good man|good sir)
    (alright mate|alright|you alright|u good|alright bot|alright there|whats the craic|how do|ey up|wagwan|whats cracking|yo yo|hey you|oh hi)
  `,
  thanks: `
    (thanks|thank you|thx|ty|tysm|cheers|ta|merci|gracias|danke|grazie|thanku|tks|tnx|thanx|thnx|tq) [bot|so much|a lot|very much|again|mate|man|bro|sir|buddy|all|a ton|a million|for everything]
    (thanks|thank you|thx|cheers) for (the|your|this) (help|answer|info|explanation|time|support|tip|detail|quick reply|patience|hint|assistance|effort)
    (thanks|thank you|thx) (that|this|it) (helped|helps|works|worked|was useful|is clear|is perfect|solved it|makes sense|is what i needed)
    (great|good|nice|perfect|awesome|cool|super|excellent|brilliant|lovely|amazing|sweet|fantastic|wonderful|neat|fab|top|sick|dope|ace) [thanks|thank you|answer|one|job|work|stuff|explanation|bot|reply|response|tip]
    (ok|okay|alright|yes|ah|oh) (thanks|thank you|thx|perfect|great|ty) [bot|so much|a lot]
    (that|this|it) (is|was) (very|really|so|super|extremely|pretty|quite|actually) [damn] (helpful|useful|good|great|clear|nice|cool|interesting|handy|impressive)
    (that|this|it) (is|was) (helpful|useful|perfect|great|awesome|brilliant|gold|a good one|a great answer|well explained|spot on|just right|exactly right|all i needed|what i wanted)
    (that|this|it) (helped|helps|worked|did it|does it|clears it up|clears things up|cleared it up|makes sense now|answers my question|solved my problem|does the trick) [a lot|nicely|me|thanks|perfectly]
    (now|finally) (i|we) (understand|get it|got it|see|know) [it|thanks|thank you|better]
    (just|exactly|precisely) what (i|we|my team) (needed|wanted|was looking for|was after|had in mind|were hoping for)
    (much|very much|greatly|really|highly) (appreciated|obliged)
    (i|we) [really|do|truly|very much] appreciate (it|this|that|your help|the help|the effort|the fast answer)
    you are (the best|a star|a hero|a legend|a life saver|awesome|great|amazing|so helpful|very kind|too kind|a genius|my hero|brilliant|so smart|a good bot)
    (u|you) (rock|rule|saved me|saved my day|saved my life|made my day|helped|helped me|helped us|nailed it) [a lot|today|so much|big time]
    (love|i love|loving|we love|i like) (it|this|this bot|you|that answer|these tips|your answers)
    (good|best|nice|clever|smart) bot [ever]
    well (done|said|explained|put|played)
    (bravo|kudos|respect|props|hats off|yay|hooray|wow|whoa|woohoo|nailed it|bingo|chapeau)
    (you are|ur) (welcome|the goat|amazing)
    (many|million|big|a thousand|heartfelt|kind) thanks [for that|for your help|to you|indeed]
    thanks in advance
    owe you one
    i owe you [a beer|a coffee|one]
    bless you
    god bless
    keep up the good work
    keep it up
    no further questions thank you
    (crystal|very|super) clear [now|thanks]
    that was quick
    so fast wow
    impressive
    not bad at all
    a pleasure
    helpful as always
    good stuff
    beautiful
    chefs kiss
    10 out of 10
    five stars
    you are right thanks
    that did help
    thank god
    phew thanks
    i am grateful
    grateful for this
    my students will be happy with this
    our trainees loved that
    works like a charm
    (thanks|thank you|many thanks|thx|cheers|appreciate|ta) [you] for (the|your|that|this) {?} [{?}]
    (i|we) [really] appreciate (the|your) [quick|fast|prompt|kind] {?}
    (thanks|thank you|many thanks|thx|big thanks) for (the|your|that|this) {x}
    appreciate (the|your) (quick|fast|prompt|kind|great|good) (reply|response|answer|turnaround|help|support|work)
    (thankyou|thank you|thanks) (sir|madam|teacher|bot|boss) [it is clear now|i understand now|very helpful|this helps|now i get it]
    (spot|bang|dead) on
    (lifesaver|legend|champion|star|hero|genius|mvp|goat|king|queen|superb|splendid|marvellous|outstanding|flawless|magic|golden|stellar|ace|bravo|cracking|quality|mint|lush|class|boss|slick|smooth|wicked|epic|rad|stunning|exquisite|terrific|phenomenal) [answer|stuff|mate|bot|work]
    (that|this|it) (hit the spot|did the trick|did it|nailed it|saved me|saved my bacon|saved us time|sorted it|cleared up the confusion|is what we were after|fits perfectly|will do nicely|was the missing piece|ticks all boxes)
    (couldnt|could not) (be clearer|ask for more|have said it better|agree more)
    (youre|you are) (a gem|a treasure|a wizard|on fire|too good|the man|the bomb|a diamond|fantastic|spot on|gold|quick|fast)
    (my|our) (team|class|students|boss) (loves|appreciates|thanks|is grateful for|says thanks for) (this|it|you|your help)
    (finally|at last) (a clear answer|a good answer|it makes sense|someone explained it|got it thanks)
    (beers|drinks) on me
    (10|100|ten|a hundred) (points|percent|stars) (for that|for you|to you)
    youre a lifesaver
    ta very much
    cheers pal
    tysm!!
    much obliged
    i owe you one
    thx a bunch
    thank u thank u thank u
    many thanks for your kind assistance
    merci beaucoup
    gracias crack
    danke dir
    bless you for that
    appreciate ya
    legend, thanks
    that was super useful actually, ty
    you just saved my bacon
    nice one, thats exactly what i was after
    lifesaver fr :pray:
    very grateful for the quick reply
    thnks it helped alot
    obrigado meu amigo
    great job, take a bow
    hats off to you
    u da best
    couldnt have done it without you
    i could kiss you lol
    kudos
    thanks a million, have been stuck all morning
    a big thank from my side
    (merci|gracias|danke|obrigado|obrigada|grazie|arigato|tack|takk|tak|kiitos|spasibo|shukran|dziekuje|dhanyavad|shukriya|tesekkurler|bedankt|hvala|efharisto|mersi|xiexie|kamsahamnida|mahalo|toda|terima kasih|salamat|asante|kop khun|multumesc|dekuji|koszonom) [dir|bcp|beaucoup|mil|mucho|schon|vielmals|muito|tante|friend|bot|sehr|amigo]
    (muchas|mille|tausend|vielen|herzlichen|muito|besten|moltes|tante|mange|dank) (gracias|grazie|dank|obrigado|merci|gracies|tak|je wel|u)
    (i am|im|i|we are|color me|consider me) (impressed|grateful|amazed|delighted|so grateful|thankful|in awe|stunned|very pleased|super happy with that|sold|blown away) [bot|now|by that|thank you]
    (you|that|this|it) (made my day|saved my bacon|saved me hours|saved us|are magic|is magic|is fire|is gold dust|hit the spot|nailed it|cleared my head|was quick|slaps)
    (thanks|thank you|ty|cheers) (a bunch|heaps|loads|a million|kindly|much|ever so much|buddy|boss|chief|captain|pal|legend|guys|bro|dear|fam|smgov)
    (that|this|it) (was|is) (quick|fast|on point|the ticket|just what i needed|a life saver|really clear|clear now|top notch|first class|super clear|mint|spot on|legit good|good stuff|dope)
    (much|most) (appreciated|obliged|grateful|thankful) [indeed|sir|friend|my dear]
    (big|huge|massive) (thanks|thank you|help|props|up|ups)
    (cool|great|nice|super|lovely|perfect|brilliant|wonderful|excellent|splendid|marvellous|ace|top|grand|stellar|neat|rad) [cheers|thank you|thanks a lot|ty|answer|work|one mate|stuff]
    oh thats a great help
    you deserve a raise
    that saved me some reading
    ok thanks that clears it up
    appreciate ya
    (many|so many|a thousand|warm|best|kind|sincere) thanks for (your patience|your time|your help|all your help|the help|your support|the explanation|all the answers|your answers|answering|bearing with me|your good work|being here|your effort) [with all of my questions|this morning|today|with my questions|with me|again|so far|all week]
    (thanks|thank you|thx|cheers) [so much|very much|a lot] [for] (your patience|being so patient|bearing with me|all your help|helping me out|explaining|clearing that up|explaining it so well|the quick answer|answering all my questions|saving me|putting up with me) [today|this morning|bot|again|with all my questions]
    (thank you so much|thanks a lot|thank you|many thanks|thanks|ty|super|great|perfect|nice) (that finally clicked|that was really very helpful|i appreciate it a lot|now i understood|now it is clear|now i get it|it is clear now|this helps me very much|that was what i needed|that is very clear|it makes sense now|i understand now|that clicked|now i understand) [thanks|my friend|bot|a lot]
    (huh|oh|wow|hm|ah|okay|well) (actually useful|that was useful|actually helpful|useful|that is helpful|not bad|pretty good|that helped|surprisingly good|that was quick|that works|nice) [cheers|thanks|thank you|ty|bot]
    (tysm|ty|thx|thnaks|thnks|tahnks|thansk|thakns|thanx|tanks|thankss|thnk you|thank u|danke|gracias|obrigado|merci|cheers|ta|much obliged) [a lot|bot|so much|my friend|ur the goat|ur the best|you are the best|u rock|for that|lifesaver|man|ur a star]
    (that|it|this) (finally|really|actually|just|totally) (clicked|helped|worked|makes sense|made sense|cleared it up|did it|answered it|solved it|helps) [thanks|thank you|now|for me|a lot]
    (bless you|bless u|god bless) [little bot|bot|for that|thank you|so much|for this answer]
    (super|prima|toll|perfekt|genial|top|klasse|bien|muy bien|parfait|otimo) [danke|gracias|merci|obrigado|thanks|thank you]
    (lifesaver|life saver|legend|you legend|goat|absolute legend|hero|my hero|saviour|angel|star|gem) [omg|thank you|thanks|ty|bot]
    (omg|oh my god|wow|yay|yes|finally) (lifesaver|thank you|thanks|ty|that is it|that is what i needed|you saved me|perfect|exactly what i needed|i get it now)
    (you have been|you were|you are being|you were so|you have been so|you are always) (very helpful|most helpful|very kind|so helpful|a great help|great|helpful|patient|so patient)
    (you are|ur|your|youre) (a real one|my favourite bot|my favourite colleague|the real mvp|the best colleague|a good egg|a proper star|my favourite|smarter than my boss|the best thing in this channel|a sweetheart|an angel|the real deal|worth your weight in gold) [thanks|ty|bot]
    (ty|thx|thanks) (ty|thx|thanks) [ty] [ur a real one|you legend|mate|so so much]
    (wow|ok|okay|damn|well|oh) [okay] (that|this|it) (was|is) (way|much|far|so much|a lot|miles) (better|clearer|easier|simpler|quicker|nicer) than (the docs|the manual|i expected|our trainer|the book|googling|the course|aws docs|my notes|the video|the slides|my teacher)
    (better|clearer|quicker|easier|nicer) than (the docs|my teacher|google|the manual|the course|the slides|i expected|any book) [thanks|wow|lol|tbh]
    (that|this|it) (was|is) (exactly|just|precisely) (it|that|what the doctor ordered|the thing|the hint i needed|my question|what my team needed) [thanks|cheers|ty|wow]
    (i|we) (learned|learnt|understood) (a lot|something new|so much|more today than in the whole course) [thanks|thanks to you|from you|today]
    (you|u) (explained|explain) (it|that|this|things) (so well|better than anyone|better than my teacher|really well|perfectly|nicely|very clearly)
    (consider me|i am|am) (enlightened|educated|converted|a fan|your biggest fan|a happy customer) [thanks|now|lol]
    (you|u|this bot) (never disappoint|never let me down|deserve a medal|deserve a cookie|get a gold star|win the internet|are pure gold|saved my morning|saved me an hour)
    (brilliant|great|perfect|awesome|nice|ace|super|lovely|sweet) (saved me|that saved me|spared me|you saved me|that spares me) [from] (trawling through the whitepaper|reading the whole thing|an hour of reading|a lot of time|so much time|digging through the docs|scrolling through slides|asking my boss|searching for ages|a trip to the docs|half a day)
    (with|my|our|please accept my) (sincere|sincerest|heartfelt|deepest|warmest|kindest|utmost|many) (gratitude|thanks|appreciation|compliments) [for (your swift assistance|your help|your prompt answer|your kind support|the explanation|this)]
    with [sincere] (gratitude|thanks|appreciation) for (your|the) (swift|prompt|kind|quick|fast|valuable|excellent) (assistance|help|support|reply|answer|guidance|response)
    (finally|at last) (someone|somebody|something|a bot|a tool|a machine) (who|that|which) (explains|explained|answers|understands|gets|helps|works|knows) [it|this|things|me] [in two lines|in plain english|properly|clearly|so well|without jargon|quickly]
    (good|nice) (looking out|shout|call|find|one there|thinking|save|point thanks|to know thanks|catch) [mate|bro|thanks]
    (this bot|you|this|that) (beats|over|is better than|better than|tops|outdoes) (my trainer|every course|the docs|any book|google|my teacher|all of youtube|the whole training) [any day|thanks|lol|by far]
    (i|we) (shall|must|have to|want to) (commend|thank|praise|congratulate|compliment) (you|the makers|whoever built this|the team behind this) [for this|on this|warmly]
    (splendid|excellent|perfect|marvellous|superb|precisely|exactly|wonderful) [just|precisely|exactly] (the clarification i sought|what i sought|the answer i sought|what i was after|the explanation i needed|the thing i needed|what i required)
    (woah|wow|ok|ah|oh|whoa) [ok] now i (understand|get it|see|know|got it) (tyvm|ty|thx|thanks|tysm|cheers)
    (nice|good) (1|one|un|oen) [mate|bot|thanks]
    (bhai|yaar|bro|boss|sirji) (mast|super|badhiya|awesome|great|zabardast|perfect|good) (answer|reply|explanation|bot|work)
    (w|big w|massive w|certified w|huge w) (bot|answer|reply|explanation|response|for that|thanks|ty|right there)
    (goated|clutch|based|bussin|fire|lit|elite|top tier|god tier|s tier|peak|chefs kiss|immaculate|banger|goat|carried|cracked) [answer|bot|explanation|reply|fr|ngl|thanks]
    (tyty|tysm|tyvm|tyia|ty ty|ty so much|thank uuu|thankies|thanky|thankss|thnx|thankee|tanks|thanku so much|thank youuu|thks|tks|thanq|thank q|thankq) [bot|mate|man|a lot|sir|very much]
    (saves|saved|saving) (me|us) (a google|a trip|a lot of time|so much time|an hour|hours|a headache|a lot of reading|a lot of trouble|the search|a meeting|from asking my boss|from myself) [thanks|today|cheers|ty]
    (that|this|it) (was|is) (just|exactly|precisely) (the ticket|the thing|the job|what the doctor ordered|what i was missing|my question|what i hoped for|what i searched for|what i have searched|the info i needed|the bit i was missing)
    (this|that|it) (help|helps|helped|is helping|has helped|did help|was helping) [to] (me|us|my team|our team) (a lot|lot|very much|so much|a great deal|tremendously|immensely|more than you know|big time|really)
    (you|u) (help|helped|explain|explained|answer|answered|have explained|have helped) [me|it|that|us] (very good|very well|so well|so good|so nice|nicely|really well|perfectly|better than my teacher|better than the book|better than my lecturer|very clear|very clearly)
    (very|so|really|most|how) (kind|nice|helpful|good|thoughtful|generous|useful|decent) of you [thanks|thank you|bot|sir]
    (i|we) (am|are) (thankful|very thankful|so thankful|very grateful|really grateful|so grateful|obliged|deeply grateful|very pleased|very happy with this|satisfied) [to you|for that|for your help|for it|for the answer|with this|with the answer]
    (i thank you|thanking you|thanks to you|my thanks|thank you bot i thank you|a big thank you|big thank you|a thousand thanks|many many thanks|all my thanks|with many thanks|lots of thanks|double thanks) [for your help|from my heart|sir|for the fast answer|very much|again|from the whole team]
    (may god|god) (bless|reward|keep) you [sir|bot|for that|for your help|my friend]
    (now|ok now|ah now|finally|at last) (it is|its|all is|everything is) (clear|very clear|crystal clear|much clearer|clear to me|clear for me|perfectly clear) [thanks|thank you|thx|ty|now]
    (good|nice|great|perfect|beautiful|excellent|wonderful) (explanation|answer|explaining|answering|job explaining|help|work done|service) [sir|bot|my friend|as always|indeed|like always|well done|thank you]
    (my|the) (day|week|evening|exam prep|study session|morning|life) is (saved|made|better now|easier now|rescued) [thanks|thank you|ty]
    (you|u) (deserve|have earned|earned|should get|get) (a raise|a medal|a cookie|a beer|a pat on the back|a promotion|a holiday|five stars|a gold star|a bonus|a star)
    (much love|big love|big ups|props|mad props|shout out|shoutout|big respect|nuff respect|massive respect|salute|hats off|one love) [to you|bot|for that|for this|man|to the bot]
    (oh|ah|aw|ooh|wow) (brilliant|lovely|perfect|sweet|great|wonderful|thats perfect|thats great|thats lovely|thats so kind|youre so helpful|youre the best) [thanks|cheers|ta|thank you]
    (thanks|thank you|wow|cheers|ty) (that was|this was|it was) (really quick|so quick|fast|quicker than i thought|unexpected|really fast|very kind|really good|lovely|just right) [i didnt expect that|did not expect that|wow|i am impressed|well done|really|what a service]
    (much|greatly|most|deeply|eternally|very much) (obliged|indebted|appreciated|grateful|thankful) [to you|indeed] [young man|my dear|whoever you are|whatever you may be|dear sir|good sir|kind sir|old chap]
    (how|most|that is|that was|you are) (very|most|too|exceedingly|terribly|awfully) (kind|good|helpful|decent|gracious|generous|clever|civil) [of you|to me|indeed|dear|thank you]
    (thanku|thank you|thanks|tysm|many thanks) [very much|so much|a lot] this (was bothering me since morning|was bugging me all day|has been bothering me|was on my mind|was confusing me for days|confused me since yesterday|was troubling me|kept me awake)
  `,
  assent: `
    (ok|okay|k|okey|okie|oki|alright|fine|sure|yes|yep|yeah|yup|yea|ye|aye|si|oui|ja|no|nope|nah|n|y|right|correct|true|exactly|indeed|agreed|deal|done|ready|absolutely|definitely|certainly|gotcha|understood|noted|roger|cool|hm|hmm|ah|oh|mhm|uh huh|aha) [then|bot|sir|man|ok|great|cool|mate|now|thats fine|boss]
    (ok|okay|yes|yeah|alright|right|well|lol|hm|fine|sure) (ok|cool|fine|good|whatever|got it|i see|makes sense|sure|understood|then|never mind|no problem|i get it|will do|do it|go ahead|as you like)
    (got|get) (it|that|you|ya|this) [now|ok|cool|boss]
    (i|we) (see|understand|agree|got it|get it|know|will do that|will try|will check|will think about it|guess|guess so|think so|hope so|suppose|suppose so|knew that|do|did|am|will|can live with that|figured as much) [now|then]
    (sounds|seems|looks) (good|great|right|ok|fine|fair|like a plan|sensible|about right) [to me|to us]
    (fair|good) (enough|point|to know|to go|idea|question)
    (makes|made) sense [ok|i guess|now]
    (sure|yes|yeah|of course|why not|no problem|no worries|all good|all right|will do|okie dokie|copy that|consider it done|as you wish|you got it|very good|very well|affirmative|negative)
    (not|no) (now|yet|really|sure|today|thanks|thank you|need|more|idea|clue|problem|worries|matter|big deal) [ok]
    (maybe|perhaps|probably|possibly|depends|could be|might be|we will see) [later|tomorrow|not|some other time]
    (never mind|nevermind|nvm|forget it|forget that|forget about it|ignore that|ignore me|ignore my last message|drop it|dont worry|not important|its nothing|skip it|leave it|let it be)
    (sorry|my bad|oops|apologies|pardon|my mistake|excuse me|whoops|my fault) [wrong channel|wrong chat|about that|typo|that was not for you|i meant someone else]
    (wrong|not the right) (channel|chat|window|thread|person|room)
    (just kidding|jk|kidding|joking|only joking|just saying|just thinking aloud|was not talking to you|not talking to you|that was not for you)
    (wait|hold on|hang on|one sec|one moment|just a sec|give me a minute|a moment please|let me think|thinking|brb|back in five|afk|one minute|gimme a sec)
    (i do not know|idk|dunno|dont know|no idea|i do not care|who knows|beats me|whatever|meh|same|same here|me too|if you say so|so be it|as you say|thats life|it is what it is)
    (nothing|nothing else|none|that is all|thats it|that will be all|no more questions|all set|i am good|im fine|i am done|done here|we are good|good for now|thats everything|enough for now)
    (true that|very true|so true|thats true|thats right|you are right|quite right|as expected|i thought so|thought as much|i knew it)
    (moving|moving) on
    on it
    we move on
    ok next
    let us continue
    lets go on
    carry on
    ok let me try
    i will read it
    i will have a look
    will have a look at it later
    i will come back to this
    ok i will remember that
    duly noted
    point taken
    acknowledged
    received
    thats ok
    thats fine [by me|with me|for us]
    fine by me
    fine with me
    good for me
    suits me
    ok with me
    np
    yw
    ofc
    yessir
    alrighty
    okey dokey
    ten four
    aye aye
    sure sure
    yes please
    no need
    uh ok
    um ok
    kinda
    sort of
    aha [ok|i see|right|got it]
    i guess
    (sounds|seems|looks) (reasonable|logical|plausible|about right|doable|alright|okay|acceptable|legit|promising|sane|fair enough) [to me|to us]
    (makes|ya makes|yes makes|ah makes|yeah that makes) sense
    (alright|all right|allright) (cool|good|great|fine|nice|ok|sure)
    (alright|right|okay|fine|sure|cool) (cool|then|fine|so be it|moving on|lets go|good|yeah|thats that|i guess|whatever)
    (works|good|fine|ok|okay) (for|by|with) (me|us)
    (very well|as you please|if you insist|whatever you say|suit yourself|you do you|no objection|no objections|i concur|can do|got ya|you bet|bet|word|aight|coolio|k thx|kk cool|okies|sure why not|righto|righty ho|right o|roger that|10 4|wilco|fair play|touche|true enough)
    (i|we) (stand corrected|take your point|will remember that|will keep that in mind|shall see|will take that on board|accept that|can accept that|will go with that|am on it|will get to it|will sort it out|am fine with it)
    (meh|bah|pfft|eh|ugh fine|so so|whatever then|lol fine|lol sure|haha ok|ok lol|ok whatever|well whatever|all the same to me|not fussed|not bothered)
    (works|ok|fine|good|great|perfect) (for|with) (me|us) [too|then|thanks]
    (will|gonna|going to) (do|try|check|read up|look into it|sleep on it|see|think about it)
    (leave|drop|scratch|disregard|ignore|forget) (that|it|what i said|my last|the last one|me)
    gotcha
    right, that clicks now
    ahhh ok ok
    fair enough
    roger that
    say no more
    makes total sense tbh
    yep with you so far
    k
    aha so thats how
    loud and clear
    cool cool cool
    understood, noted.
    oh i see now
    okie dokie
    ya that tracks
    alright im on the same page
    the penny has dropped
    bet
    copy that
    sounds about right
    ok that i can live with
    hmm yes, now is clear for me
    10-4
    oh duh of course
    aight
    sure thing boss
    yup yup figured as much
    that adds up
    ach so, ok
    (ok|oh ok|ah ok|okay|oh|ah) (so thats how it is|so that is how it works|i get it now|that figures|that explains it|fair|good to know|makes sense now|never knew that|learned something|interesting|right|i remember now|forgot about that|yes of course|true)
    (good|nice|useful|handy) to know
    (definitely|absolutely|certainly|surely|probably|maybe|of course|hell|oh|rather|obviously|for sure) (not|yes|no|later|so)
    (ja|nein|oui|non|si|sim|nao|da|nyet|tak|nie|hai|iie|haan|nahi|evet|hayir|jep|jo|naja|doch|klar|genau|claro|vale|ca va|bien sur|naturlich|perfetto|va bene|daccord|bueno|listo|bon|aight|ight|righto|yessir|yes sir|yass|yup yup|nah man|nope nope|uh huh|nuh uh)
    (yes|yeah|yep|yup|sure|ok|fine|please) (go ahead|do it|do that|please|lets go|go on then|why not|that works|do|sir|maam|exactly|indeed)
    (no|nope|nah|not) (thanks|thank you|need|really|today|for now|right now|at the moment|im good|i am fine|never|at all|again)
    (next|moving on|lets move on|carry on|proceed|onwards|go on|ok next|skip it|next topic then)
    (that|this) (figures|makes sense|checks out|tracks|adds up|works for me|will do|is fine|is ok|suits me|seems fine|seems right|works)
    (cool|ok|fine|right|yes|sure|yep|k) (cool|ok|fine|right|yes|sure|yep|k|then|whatever)
    (will|shall) (do|try|look into it|have a look|read it|check)
    (oops|sorry|my bad|ignore|whoops) (wrong chat|wrong channel|that|that was for someone else|ignore that|wrong window|meant for another chat|not for you|typo|i meant to write elsewhere)
    (i think|i guess|i suppose|i reckon|i believe) (so|not|yes|that works|thats it)
    either is fine
    both work for me
    up to you
    let me check
    give me a sec
    back in 5
    as you wish
    could be
    same
    true
    (not|definitely not|absolutely not|certainly not|of course not|probably not|maybe not|not really|hardly|rather not|surely not|no not really|yes definitely|yes absolutely)
    (understood|noted|ok|okay|alright|fine|good|right|got it|very well) [thanks] (i have made a note of that|i have noted it|i made a note|noted|i will remember that|i will keep that in mind|i wrote it down|i will write that down|taking notes|i will note that|i put it in my notes|i added it to my notes|keeping that in mind)
    (i have|i|we have|we) (made a note of that|made a note|noted that|noted it|written it down|taken note|saved that|bookmarked it|copied that|put that in my notes|will make a note|will keep it in mind)
    (ah|ahh|oh|ohh|aha|ooh|hm|okay|ok) (ok ok|i see|gotcha|ok|right|got it|now is clear|now is clear for me|that makes sense|makes sense|now i see|clear now|of course|i see now|yes|understood|ok makes sense|now it is clear|so that is it)
    (no|nein|nope|nah|non|nao|nej|niet|nee) [no|not really|thanks|nothing|i do not|i dont think so|not yet|not today]
    (yes|yeah|yep|si|ja|oui|sim|haan|yes yes|da|hai) [please|sir|of course|go on|do it|i do|i would|exactly|correct|that one|sure]
    (alright|fine|ok|okay|cool|good|right|great|sure) (noted|understood|then|fair|so be it|makes sense|whatever|clear|i will try|got that|let me try that|will do|i will check|let me see)
    (that|it|this) (makes sense|is clear|is clear now|is fine|is ok|is understandable|is logical|is fair|sounds right|sounds about right|is what i thought|is as i thought|adds up|figures|checks out) [now|to me|then|ok|for me]
    (kk|k|okie|oki|okk|okk ok|ok ok|okay okay|mhm|mm|mkay|aight|ight|bet|word|roger that|wilco|yup yup|noice|fine fine) [then|cool|noted|bro|got it|will do]
    (i|we) (dont|do not) (think so|know|know yet|think that|believe so|mind|care) [no|sorry|really]
    (nah|no|nope) (im good|i am good|thanks|all good|we are good|im fine|its fine|not now)
    (understood|ok|okay|alright|noted|got it|fine|right|cool|i see|gotcha|roger|clear) i [will|ll] (read it tonight|look at it later|read it later|try that|check it out|do that|have a look|study that|think about it|remember that|go through it|take a note|save that|come back to it|read up on it|let the team know|write that down|do it tomorrow)
    (ok|alright|fine|sure) [then] (right you are|say no more|as you say|as you wish|fair dos|fair play|point taken|message received|consider it done|on it|will check|will look|lets do that|lets go|works for me|sounds fair|sounds about right|no bother|no stress|you win|makes sense i guess|i guess|if you say so|moving on)
    (right you are|right o|righto|rightyo|righty ho|say no more|as you say|as you wish|fair dos|fair play|point taken|message received|consider it done|on it|works for me|sounds fair|no bother|you win|moving on|yup cool|okie|aight|aight bet|bet|word|fosho|for sure|10 4|wilco|ack|acknowledged|aye aye|aye aye captain|yessir|yes sir|yes boss)
    (uh huh|mhm|mm hm|yuh huh|uhuh|mmhm|nuh uh|uh uh|nah uh) [ok|right|go on]
    (check|checked|ticked|done|sorted|settled) [thanks|ok|got it|and noted|then]
    (oke|okie|okey|oki) (prima|dokie|doke|doki|cool|thanks|fine)
    (got|get|see|saw|read) (it|that|u|you|ya) (now|loud and clear|boss|chief|all|fine)
    (i|ah i|oh i|yes i) see [now] (what you mean|what you meant|your point|how that works|where this is going|the point|the logic|the light|thanks|it now|the difference now)
    (ah|ahh|oh|ohh|aha|ooh|right|ok) [so] (thats why|that is why|thats how|that is how|thats what it is|thats it|thats the reason|i was wrong then|it is that simple|that simple|like that|makes total sense|now it makes sense|that explains it|that is the trick)
    (righto|right|ok|alright|okay|fine|good|okidoki|okie dokie|cool) [then] (on with the show|onwards|lets move on|next then|carry on|moving on|lets continue|off we go|back to work|back to it|full steam ahead|as you were|so far so good|on we go)
    (okidoki|okidokey|okeydokey|oki|okie|okeydoke|oki doki|okiedokie|alrighty|alrighty then|yess|yessss|yezz|yis|yeppers|yup yup|ye|yh|yeh|fosho)
    (no|yes|nope) (way|never|ever|certainly not|for sure|by all means|not at all|not in a million years|not a chance|under no circumstances|obviously|totally|without a doubt|rather not|id rather not)
    (makes|made|making) (total|perfect|complete|full|a lot of|some|more) sense [now|to me|ok]
    (clear|plain|bright) as (day|crystal|glass|daylight|mud no just kidding) [thanks|now]
    (word|bet|say less|aight|ight|aite|heard|copy|copy that|ten four|10 4|roger|aye aye|righto|righty|right ho|right then|okie dokes|oki|okii|okayy|oki doki|kk|kay|mkay|mmkay|k k|kk got it) [then|captain|bot|boss|chief|mate|fam]
    (fair|fair enough|fair dos|fair point|good point|point taken|fair play|well fair|valid|valid point|thats fair|makes sense|tracks|that tracks|that adds up|adds up|checks out|that checks out) [then|i guess|i suppose|actually|bot|tbh]
    (it|that|it just|now it|ah it|oh it|everything) (clicked|clicks|all clicks|makes sense|all makes sense|finally makes sense|fell into place|sinks in|is sinking in|adds up|rings a bell) [now|for me|finally|at last|ahh]
    (ah|oh|aha|ahh|ooh|ohh|o) (ic|i c|i see|i get it|i get it now|right|ok|so thats it|thats it|thats how|thats why|of course|gotcha|got it now|that makes sense|it clicked|the penny dropped|the penny drops|yes of course|clear|understood)
    (ic|i c|icic|ic ic|isee|i seee|gotchu|gotcha|gochu|gotit|got u|i got u|i got you|i getcha|i hear you|i hear ya|loud and clear|understandable|understandable have a nice day) [now|bot|thanks|then]
    (i will|ill|let me|gonna|i am going to|going to|will) (write that down|note that|note it down|remember that|keep that in mind|keep it in mind|bear that in mind|pass it on|pass that on|pass it along|tell the team|tell my boss|share it with the team|forward it|make a note|jot that down|save that|try that|have a look|read it later|check it later|take a look) [then|thanks|later|to the team|to my colleagues]
    (noted|got it|understood|duly noted|roger|alright|ok|good) (i will|will|ill) (do|pass it on|pass it along|let them know|tell the others|remember|remember that|share that|keep it in mind|do so|read it|tell the team|be careful|do that next time) [to the team|to my boss|then|thanks]
    (that|this|it) (will do|ll do|works for me|works|is fine|is fine by me|suits me|is good enough|is enough|is all i need|is ok for me|is okay|is alright|is clear|is understood|settles it|sorts it|sounds right|sounds about right|sounds fair|is what i thought|is what i expected|is as i thought) [thanks|then|now]
    (all|everything) (clear|good|fine|understood|set|ok|sorted|clear now|good now|clear from my side|clear on my end|good on my side|good here|fine by me|clear here|is clear|is fine|is understood) [thanks|then|cheers|on my end|from my side]
    (i|we) (understood|have understood|did understand|understand now|am understanding|am with you|follow|can follow|got this|got this now|got the point|got the idea|take your point|see your point|see what you mean|know what you mean|get the idea|get the point|get the gist|get the picture|stand corrected|agree with that|can live with that) [now|thanks|sir|completely|fully]
    (ok|okay|yes|yeah|alright|right|well) (i understood|is clear|is good|it is clear|thats clear|no problem|no more questions|i will|i do|i know|fine|good|sure|sir|boss|ok|got it|understood|lets do that|lets go|go on|continue|cool|then) [now|thanks|sir|then]
    (yessir|yes sir|yes maam|yessss|yesss|yas|yass|yasss|yis|ya|yah|yaa|yuh|yh|yea|ye|yee|yeh|yeahh|yeet|yurp|yuppers|yupp|yuppie|mhmm|mmhm|uh huh|uhuh|aye|da|ja|oui|si|haan|hai|tak) [bot|pls|please|of course|definitely|for sure|lol]
    (hell|heck|oh|oh hell|omg|damn|lord) (yes|yeah|yea|ye|yep|no|nah|naw|nope|na)
    (nah|naw|naur|nahh|nawh|nopee|nuh uh|nuh|uh uh|nein|non|nyet|nee|nooo|noo|noooo|nope|noes|na|nae|ne|nix|no) [fam|bro|man|thanks|lol|bot|ty|im good|sir|way|chance|not really]
    (of course|certainly|surely|sure|definitely|absolutely|totally|clearly|naturally|obviously|positively) (yes|not|no|yep|i do|i am|i would|it is|why not|thing|man)
    (yes|no|yeah|nope|yep|nah) (please|pls|thank you|of course|definitely|absolutely|indeed|that is right|thats right|that is correct|correct|exactly|i do|i am|i dont|it is|it isnt|go ahead|do it|please do|not at all|never|i would like that|i want that|i dont want|not today|not now|maybe later)
    (go ahead|maybe later|go for it|do it|please do|make it so|yes do it|please proceed|proceed|carry on|continue|lets do it|lets go|by all means|be my guest|you may|you can|if you must|if you want|as you like|as you wish|up to you|your call|i dont mind|dont care|why not|might as well|i suppose so|i suppose|guess so|i believe so|i think so|i would say so|it would seem so|i dont think so|i think not|probably not|certainly not|absolutely not|definitely not|not really|not at all|no way|not a chance|no chance|negative|affirmative|positive|rather not|id rather not|never|i am afraid not|im afraid so) [please|bot|then|thanks|lol]
    (for sure|fs|fosho|fo sho|no doubt|no cap|facts|fax|true true|truth|big facts|real|so real|mood|same|samee|this|exactly this|preach|amen|valid|indeed|quite|quite so|just so|absolutely right) [bro|man|tho|lol|fr|bot]
    maybe (later|tomorrow|another time|some other time|next time|not|yes|no)
    (no wahala|no wahala at all|no shaking|i don get am|i don hear|i don see am|oya|oya na|correct guy|i gree|i agree with you|i am agree|i am agreed|agreed from my side|no issue|no issues|no tension|theek hai|accha|acha ok|haan ok|sahi hai|sab theek|pakka|done sir|noted sir|noted with thanks|ok done|ok noted sir|understood sir) [sir|bot|boss|thanks|na|ji]
    (now i|i|i have|i did|so i) (got the point|have understood|understood it well|have it|get the logic|see how it is|catch it|catch the idea|have the idea|am in the picture|know the answer|see the light) [now|thanks|good|ok]
    (i no|me no|no o i no|no i no|i dont|i do not|i am not) (want|want am|want it|wish|wish it|interested|need it|agree|wan|think so|like to|have time) [abeg|o|thanks|please|sir]
    (very well|very good|quite so|quite right|just so|by all means|as you please|right oh|i dare say|indeed so|i quite understand|i quite see|so i gather|i take your meaning|i follow you) [then|thank you|indeed|my dear]
    (ya|ye|yah|yeh|ok|k|mhm|sure|yeah|yep) (sure|ok|fine|k|fine whatever|whatever|yes|totally|def|i guess|alright|cool|man|then|no worries|thats it|got it|good)
    (nah|no|nope) (im good|im fine|all good|thx|ty|not rn|not now|its ok|its fine|dont|leave it|that was it|thats all|nothing else|not for me)
    (say less|bet|word|ic|ic ic|i c|aight|noted|copy|roger|understood|ya sure|ye|yea sure|fair|valid|that tracks|ahh ic|oh ic|ok bet|cool beans|righty ho|gotchu|okie|mkay|for sure|sure sure|ya ok|ye ok)
    (word|true|yeah|right|ok|yep) that tracks
  `,
  goodbye: `
    (bye|goodbye|good bye|bye bye|good night|goodnight|gn|night|cya|later|laters|take care|cheerio|farewell|ciao|adios|au revoir|tschuss|peace|peace out|ttyl|so long|tata|over and out) [bot|all|everyone|team|guys|then|for now|sir|folks|friends]
    (see|c|catch|talk to) (you|ya|u) [all|guys] (later|tomorrow|soon|around|monday|next week|next time|then|tonight|in the morning)
    (have a|have an) (good|nice|great|lovely|wonderful|pleasant|restful) (day|one|night|evening|weekend|time|week|afternoon|trip|holiday) [everyone|bot|all]
    (enjoy|happy) (your|the) (weekend|evening|day|holidays|vacation)
    (good|nice|happy) weekend [all|everyone]
    until (tomorrow|next time|then|later|next week|monday)
    (i|we) (have to|must|need to|got to|should|will|gotta) (go|leave|run|sleep|dash|log off|head out|stop here|catch my train) [now|bye]
    (gotta|got to|time to|have to|must) (go|run|bounce|leave|sleep|dash|head home) [now|bye|guys]
    (i am|im) (off|leaving|out|going|done for today|heading home|heading out|signing off|logging off|out of here|going home|going offline) [now|bye|see you]
    (off|going|heading) to (bed|lunch|work|sleep|home|class|dinner|a call|school)
    (that is|thats) (it|all|enough) for (today|tonight|this week|the day)
    (enough|done|finished) (for today|for tonight|for the day) [bye]
    (calling it|lets call it) a (day|night)
    speak (soon|later|tomorrow)
    talk (soon|later|tomorrow)
    back tomorrow
    i will be back [tomorrow|later]
    till tomorrow
    ciao [all|ragazzi]
    sleep well
    sweet dreams
    logging out for today
    closing my laptop now
    my break is over bye
    my train is here bye
    bus is here gotta go
    class starts got to go
    dinner time bye
    lunch
    it is late good night
    i go sleep now
    i go now
    will come back later
    thats me done
    bbl
    g2g
    cu
    see ya
    (leaving|leave) it (there|at that) [for today|for now|then|tonight]
    (lets|i will|i shall|we will) (leave it|stop|wrap up|call it a day|pick this up|continue) (there|here|tomorrow|later|for now|next week)
    (signing|checking|clocking|dropping|heading) (off|out) [for today|now|folks]
    (laters|toodles|toodle pip|bye for now|ta ta|so long|hasta la proxima|arrivederci|tot ziens|sayonara|do svidaniya|auf wiedersehen|later gator|in a while crocodile|peace out|im out|im gone|bounce|outta here|deuces)
    (must|got to|have to|need to|gotta) (dash|fly|run|jump|catch a {?}|get back to work|pick up the kids|go now|join a call|feed the {?})
    (another|next) meeting (calls|now|starts) [bye|speak later|talk later]
    (i am|im) off to [a|my|the] (meeting|call|class|gym|lunch|bed|lecture|{?}) [bye|speak later|see you|talk soon]
    (ok|right|well) (im|i am) (off|going|going to sleep|going to bed|leaving|out) [gn|bye|now|good night]
    im off to bed, night
    catch you later alligator
    peace out
    gotta bounce, ttyl
    ciao ciao
    laters
    okay signing off for today
    see you tomorrow same time
    adios amigo
    brb forever lol bye
    have a nice weekend, bye
    nighty night bot
    cya
    toodle-oo
    gtg moms calling
    tschüss
    thats me done for the day, take care
    well im hitting the road now
    until next time
    so long and farewell
    au revoir
    bye bye little bot :wave:
    off i pop then
    gn everyone gn bot
    i must go now, see you
    its late here, going to sleep, bye
    over and out
    cheerio
    logging off now, be good
    ok laptop closing, see ya monday
    (tschuss|tschau|auf wiedersehen|bis morgen|bis spater|adieu|au revoir|a bientot|a demain|adios|hasta la proxima|hasta manana|nos vemos|arrivederci|a domani|ate logo|tchau|do widzenia|na shledanou|poka|sayonara|ja ne|mata ne|vaarwel|doei|tot ziens|hej da|ha det|farvel|annyong|zaijian|alvida|khuda hafiz|phir milenge|namaste bye|gule gule|laila tov|tot morgen) [bot|all|everyone]
    (ok|right|alright|well) (im out|i am off|thats me done|off i go|gotta run|gtg|g2g|i am leaving|time to go|bye then|see you|heading out|logging off|thats it from me)
    (gtg|g2g|ttyl|bbl|brb|cul8r|l8r|l8er|laterz|toodles|toodle pip|ta ta|tata|peace out|so long|cheerio|godspeed|over and out|im gone|adios amigos|night night|nighty night|sweet dreams|sleep well|sleep tight) [all|bot|everyone|for now]
    (bye|goodbye|see you|see ya|talk|catch you|speak|laters) (for now|tomorrow|monday|next time|in the morning|after lunch|later today|on the flip side|around|then|next week|all|bot|soon)
    (enjoy|have) (your|the|a) (weekend|evening|day|lunch|rest of the day|good rest|restful night|safe trip|great holiday|good one|break)
    (see you|speak to you|talk to you|catch you|until|till|read you) (tomorrow|on monday|next week|later|soon|then|after lunch|tmrw|in the morning|around|after the weekend|on friday) [bot|bye|good night|i make feierabend now|have a good evening]
    (have a|enjoy your|enjoy the) (lovely|good|nice|great|relaxing|wonderful|restful|fine) (weekend|evening|day|night|holiday|rest of the day|one|week) [bot|all|everyone|see you on monday|speak to you on monday|until tomorrow|bye]
    (right|ok|well|so|alright|anyway) (i am off|im off|i am off to bed|gotta go|i have to go|i must go|time for bed|im out|im leaving|i go home now|i go now|off i go|that is me done) [bye|good night|now|see you|for today]
    (gn|gnight|gnite|nighty night|nn|good nite|sleep well|sleep tight|sweet dreams|nite nite|nini) [everyone|all|bot|guys|team|folks|see you tomorrow]
    (bye|byee|byeee|bye bye|tchau|ciao|adios|cheerio|toodles|ta ta|tata|laters|peace out|over and out|tschuss|tchuss|au revoir|adeus|hasta la proxima|arrivederci|hejda|farvel|doei|dasvidaniya|sayonara) [bot|all|everyone|for now|until tomorrow|see you|my friend]
    (calling it|calling it a day|call it a day|done for today|finished for today|enough for today|that is all for today|logging off|signing off|shutting down|heading home|heading out|clocking off|knocking off|closing the laptop) [bye|now|good night|for today|see you tomorrow|folks]
    (i|we) [will|must|have to|need to|gotta] (come back|be back|return|continue|go on) (tomorrow|later|next week|after lunch|in the evening) [bye|thanks|see you|then]
    (have a|wish you a|enjoy a) (pleasant|nice|good|lovely|quiet|restful|great) (evening|night|weekend|rest of the day|afternoon) [all|bot|everyone|too]
    (right|ok|well|alright|k) [then] (im|i am|i will be) (off|off home|heading out|heading home|away|out of here|done here|gone) [ta ra|see ya|for today|now|bye|home]
    (bye|ok bye|k bye) (gotta catch the bus|gotta run|train is here|my train is here|meeting starts|lunch time|my shift is over|kids are waiting|time to cook|time for bed|battery is dying|off to the gym)
    (ta ra|ta ta|tara|toodles|toodle pip|tatty bye|so long|cheerio|laters|l8r|l8rs|cya l8r|see ya l8r|catch u l8r|toodaloo|over and out|peace out|hasta la pasta|signing out|clocking out|clocking off|logging out|knocking off) [bot|all|everyone|for today|for the weekend|mate|then]
    (wishing|i wish|we wish) (you|you all|everyone|everybody) (a pleasant|a good|a nice|a lovely|a great|a restful|a relaxing|a quiet) (evening|night|weekend|day|afternoon|rest of the day|holiday) [ahead|all]
    (going|gone|im|i am|i will be) (afk|offline|off the grid|away from the keyboard|dark|out of office|ooo) [for] (the day|today|tonight|now|a week|the weekend|lunch|the rest of the day)
    (laptop|computer|phone|notebook|pc) (closed|is closing|shut|is off|off) [now] [see ya|bye|for today|good night]
    (thats|that is) me (done|off|finished|out|gone) [for today|then|bye|see you|now]
    (ttyl|cya|bai|baii|bai bai|bye|byee|byeee|bbye|buh bye|bb|bbl|gtg|g2g|gotta dash|gotta run|gotta bounce|peace|deuces|laters|l8r|tata|ta ta|toodles|toodle pip|cheerio|adieu|ciao|ciao ciao|tschau|sayonara|hasta luego) [all|bot|everyone|mate|friends|gang|folks|for now|fam|then]
    (ttyl|bye|later|gtg|brb|got to go|see you|cheers|right|ok) (heading|off|heading off|going|dashing|jumping|hopping|running|popping) (into|to|off to|in to) (standup|a meeting|a call|lunch|bed|work|class|the gym|my train|dinner|the next meeting|a workshop)
    (i am|im|i) (off|out|logging off|signing off|heading home|heading out|heading off|calling it a day|calling it a night|done for the day|done for tonight|leaving now|leaving for today|going offline|going to sleep|going to bed|hitting the sack|hitting the hay|outta here|out of here|clocking off|clocking out|wrapping up) [bye|now|see you|everyone|for today|good night|till tomorrow]
    (time|its time|it is time) (for bed|to sleep|to go|to go home|for me to go|to say goodbye|to hit the road|to leave|for lunch|to log off|to call it a day) [bye|now|see you|good night]
    (see you|see ya|see u|until|till|catch you|speak|talk|chat) (next time|tomorrow|tmrw|monday|next week|after the weekend|after lunch|later|in the morning|on the other side|around|soon|at the exam|again|another time|anon|next session) [bot|then|bye|everyone|thanks]
    (sleep well|sleep tight|sweet dreams|good night|nighty night|night night|nn|gn|gnight|goodnite|good nite|rest well) [bot|all|everyone|sleep well|my friend|sir|then]
    (enjoy|have) (your evening|your weekend|the weekend|your day|a good one|a good evening|a nice weekend|a restful night|a safe trip|fun|a great rest of the day|a pleasant evening|your lunch) [bot|all|bye|everyone|guys]
    (thats|that is|that was|this is|this was) (it|all|everything|enough|me|me done) for (today|now|tonight|this week|the day) [bye|see you|thanks bye|good night|i am going]
    (i|we) (must|have to|need to|will|should|got to|am going to) (go|leave|go now|leave now|run|sleep|go to sleep|go home|go to work|go to bed|stop for today|finish for today|catch my bus|catch a train|pick up the kids|cook dinner|feed the cat) [bye|good night|see you|now|thanks bye]
    (farewell|adios|au revoir|auf wiedersehen|so long|goodbye|bye|good bye) (my friend|dear bot|my dear|everyone|for today|for now|and thanks|and good luck|until tomorrow|see you tomorrow|sir|all)
    (odabo|ka chi fo|bye o|go well|till tomorrow by gods grace|by gods grace till tomorrow|see you tomorrow god willing|i dey go|i dey come|we go see|till we meet again|inshallah tomorrow|phir milenge|chalo bye|alvida|do widzenia|pa pa|narazie|ate amanha|ate logo|tchau tchau|tschuss|bis morgen|bis dann|bis spater|tot morgen|a plus|a demain|hasta manana|nos vemos|a domani|gorusuruz|hosca kal|tam biet|paalam|salamat bye) [bot|all|everyone|thanks|friends]
    (good night|goodnight|good bye|goodbye|farewell|good day|cheerio) and (god bless|good luck|take care|thank you|sleep well|thanks|see you tomorrow|many thanks|all the best|kind regards) [i shall call again tomorrow|i shall call upon you again|until tomorrow|to you|my dear|for today]
    (i shall|i will|ill|we shall) (call again|call upon you again|return|be back|write again|come back|speak to you|bother you again|see you|leave you now|retire now|bid you good night|say goodbye) [tomorrow|in the morning|now|then|soon|next week] [good night|goodbye]
    (kind regards|best regards|yours sincerely|warm regards|all the best|best wishes|cordially|sincerely|yours faithfully|mit freundlichen grussen|cordialement|saludos|abracos) [from {?}|{?}|and goodbye]
  `,
  about: `
    (who|what) are you [exactly|really|for|anyway|actually|supposed to be]
    are you (a|an|some kind of|some sort of|the|one of those|just a) (bot|robot|human|real person|person|machine|program|ai|llm|chatgpt|chatbot|language model|script|software) [or not|or a human|or what|or a real person|right]
    are you (human|real|alive|ai|intelligent|sentient|conscious|automated|artificial|open source|free|online all day|paid|free to use|made by amazon|made by our company|from google|chatgpt|gpt|claude|gemini|copilot)
    (is|are) (this|you|it|these answers) [all] (a bot|an ai|ai|ai generated|generated|generated by ai|written by ai|written by people|chatgpt|automated|automatic|made up|human written|gpt)
    (is this|am i|are we) (talking|speaking|chatting|writing) (to|with) (a|an) (bot|human|real person|machine|ai|robot)
    (who|which company|which team) (made|built|created|wrote|programmed|owns|designed|trained|invented|coded|developed|runs|operates|wrote) (you|this bot|this thing|this tool|this app|your answers|the guide)
    (which|what) (model|llm|language model|ai|ai model|engine|version|tech|technology) (are you|do you use|do you run on|is behind you|is this|powers you|are you based on|are you built on)
    (do you|does this|does it) (use|run on|rely on|have) (ai|chatgpt|gpt|an llm|openai|a language model|some ai|machine learning)
    (are you|is this|is it) (using|running on|based on|built on|powered by|trained on) (ai|chatgpt|gpt|an llm|openai|a language model|the internet|real data)
    (where|how) do you (get|take|find|have) (your|these|the|all these) (answers|information|info|data|facts|knowledge) [from]
    (where|what) (do|does) (your|the|these) (answers|information|knowledge|facts|data) come from
    where (is|are) (this|your answers|your info|that) (from|coming from|taken from)
    what (is|are) your (name|source|sources|purpose|job|version|goal|age|data source|training data|limits)
    do you have (a name|feelings|a soul|friends|opinions|a brain|a memory|an owner|emotions|holidays)
    do you (remember|know|store|save|keep|record|log|track|read|see) (me|my name|what i say|what i said|what i asked|my messages|our chats|everything i type|our conversation|all messages here|the things i write|what we write here|my questions|previous questions)
    (are|is) (my|our|the) (messages|questions|chats|conversation|data) (stored|saved|logged|recorded|private|read by anyone)
    (can|does) (my boss|anyone|my manager|someone|other people) (see|read) what i (ask you|type here|write here|ask)
    (can|could|should) (i|we) (trust|rely on|believe) (you|your answers|this bot|what you say|these answers)
    how (reliable|accurate|trustworthy|smart|old|good|intelligent|up to date|current|fresh) (are you|is this|are your answers|is your info|is your information)
    (how do i know|how can i be sure|how do we know) (you are right|that is true|your answers are correct|you are not making this up|this is correct)
    how do you (know|know that|know this|come up with answers|come up with this|learn|think|find answers)
    do you (hallucinate|lie|make things up|make stuff up|invent things|sleep|dream|eat|think|learn|ever sleep|learn from us|guess)
    (are you|did you) (making this up|make this up|make that up|hallucinating|guessing|lying|sure you are a bot)
    (tell me|say something|tell us) [a bit|more] about (yourself|you|this bot)
    (introduce|describe) yourself
    (what|which) (language|languages) do you (speak|understand|know)
    do you (speak|understand) (english|german|french|spanish|hindi|chinese|italian|portuguese|other languages)
    (what|which) (kind|sort|type) of (bot|thing|tool|program|ai) (are you|is this)
    who is (behind|paying for|responsible for) (you|this|this bot|this tool)
    who (pays|wrote|programmed|trained) (you|u|this)
    what (is|are) this (bot|thing|app|tool|channel) [for|about]
    whats this bot
    whats ur name
    what should i call you
    do you have a name
    how old r u
    where do you live
    where are you from
    where is your code
    is your code public
    is your source code on github
    is there a repo for this bot
    do you cost something
    what do you cost
    does it cost money to use you
    u human
    bot or human
    real or bot
    robot
    so you are a machine
    so you are just a program
    you are not a real person are you
    am i talking to a machine
    can you think for yourself
    do you get smarter
    who checks what you say
    who writes your answers
    who fed you this
    when were you last updated
    how often are you updated
    is this up to date
    are you the same as alexa
    what did you learn from
    are you (a|an|some|one of these|one of those|the|just another) {?} [bot|ai|thing|chatbot|chatbots|language models|machines|programs]
    (are|is) (you|this|this thing|it) (running|built|based|made|hosted|trained|powered) (on|by|with|in) {?}
    (is|isnt) this (thing|bot|just|really) [just|really|running on] (chatgpt|gpt|ai|{?}) [underneath|behind it|under the hood|in disguise]
    (what|which) (llm|ai|model|engine|tech|stack|brain|database|language|framework) (is|are) (behind|inside|under|driving|running|powering) (you|this|it|that)
    (how|why) (can|should|would|do) (i|we|anyone) (tell|know|trust|believe|be sure) [whether|if|that] (you|your answers|what you say|this|it) (are right|can be trusted|is true|are reliable|is correct|are true|can be relied on|at all)
    (who|which people|what company) (coded|authored|came up with|put together|produced|released|set up|invented|wrote|develops|engineered|is the author of|stands behind|sponsors) (you|this|this bot|this thing|that guide|your content)
    (is|are) (there|you|this) (open source|on github|opensource|closed source|proprietary|licensed|gpl|commercial|hosted somewhere)
    (do|will|did|can) you (log|save|record|spy on|listen to|collect|share|sell|leak|report|forward|tell my boss|pass on) (what i type|my chats|what i say|my input|my words|this chat|everything|our talk|what we write|it to anyone|my questions)
    (do you|can you|will you) (remember|recall|know) (what i asked before|our last chat|my last question|me from yesterday|what we talked about|earlier questions|the previous answer)
    (you|u) (ai|real|human|bot|alive|chatgpt|robot or human|gpt or what) [bro|or what|then]
    (did|does) (a human|a person|an ai|a machine|someone) write (this|that|your answers|these answers)
    do you have (feelings|a mind|ideas of your own|any limits|parents|a gender)
    so what exactly are you
    who built this thing
    r u a real person or nah
    are you one of those chatgpt things
    whos your daddy bot
    wait am i talking to a robot
    whats your name btw
    you are a human or a machine?
    whos behind the curtain here
    how old are you
    which company made you
    do you have feelings
    introduce yourself
    are u sentient lol
    who programmed u
    whats ur deal anyway, bot or human
    where do you come from little bot
    did someone on our team write you
    are you alive
    you got a name or just bot
    is it an ai who answers me?
    tell me a bit about yourself
    what makes you tick
    who do i credit for creating you
    what kind of creature are you
    are you a guy in a basement typing
    quien eres tu
    since when do we have you here, what are you
    who is your creator please
    u some kinda ai or what
    (what|whats|who|whos) (is smgov|smgov|is this smgov|smgov exactly|is smgov for|this thing|this bot thing|this app|behind smgov|this assistant|is this)
    (do|did) (you|u|they) (use|run on|run|rely on|call|need) (gpt|openai|an llm|any ai|a language model|claude|the internet|google|machine learning|neural nets)
    (is|are) (this|it|you|u|these answers|this thing) (ai|an ai|gpt|chatgpt|an llm|automated|a script|real|a chatbot|scripted|machine generated|from a human|written by people|hallucinated|from aws|official|by amazon|open source)
    (where|from where|how|from what source) (do|did|does) (you|it|the bot|this) (get|take|know|pull|source|learn|find) (this|that|it|your answers|the answers|these answers|all this|the info|your facts) [from]
    (which|what) (source|sources|version|guide|document|book|material|docs) (do you use|are you using|is this from|are your answers from|do you rely on|is behind this|do you quote)
    (when|how often) (were you|was this|was the guide|are you|is the guide) (updated|last updated|checked|made|refreshed|written)
    (how|are|is) (up to date|current|recent|old) (are you|is your info|is your data|is the guide|is this information|are your answers)
    (who|what) (are you|r u|are u|even are you|even r u|exactly are you|the heck are you|the hell are you|on earth are you|is this bot|exactly is this bot) and (who has installed you|who made you|what do you do|what are you for|who put you here|who brought you here|why are you here|who runs you|who is behind you|where do you come from|what do you want|how do you work) [in this channel|here|in here|please]
    (who|which person|who the hell) (has installed|installed|put|brought|added|invited|placed|let) (you|this bot|this thing) [into|in|here|to] [this channel|our channel|this server|here|our workspace|the group]
    (sorry|excuse me|pardon|silly question|stupid question|quick question|random question|just curious|out of curiosity|may i ask|can i ask|if i may ask|i wonder|one question) [but|and] (what are you exactly|what are you|who are you|what exactly you are|what you are|who you are|what exactly are you|are you a bot|are you human|are you an ai|who made you|what is this|what kind of bot are you)
    (may|might|can|could) i (ask|know|enquire|inquire) [please] (what exactly you are|who you are|what you are|whom i am talking to|who i am speaking with|with whom i am speaking|who made you|whether you are a person|if you are a bot|if you are human|how you work inside|what kind of program you are)
    (tell me|i want to know|i wonder|i would like to know|please tell me|do tell me) (what you are|who you are|what exactly you are|whether you are a bot|if you are real|if you are an ai|who made you|who built you|where you get your answers|how you know all this)
    (so|wait|hm|hey|is|and) (is|are) (this|you|it) [a|an|really|actually|just] (real ai|actual ai|ai|real person|bot|script|lookup table|search engine|database|faq|chatgpt wrapper|pile of if statements|bunch of if statements|human|bunch of rules|glorified search) [or|or just|or rather|or is it] [a human|a pile of if statements|if statements|a script|a bunch of rules|a person|just a search|a lookup table|what|a bot]
    (is|are) (this|you|it) [a] real (ai|intelligence|person|bot|human|thing) or (just|only|merely|rather) (a pile of if statements|if statements|a script|some script|a search box|a lookup table|canned answers|a fancy faq|hard coded|a parrot|a database|pre written text)
    (you|u) (are|r|is) (a|an|just a|some) (bot|robot|person|human|machine|ai|llm|program|chatbot|language model) or (a person|a human|a bot|not|what|a machine|a real person|an ai|something else)
    (are|r) (you|u) (based|built|running|trained|made|powered) (on|by|with|from) (some|an|a|any) (llm|ai|gpt|language model|chatgpt|model|neural network|openai model|large language model|machine learning)
    (wait|so|hm|hang on|hold on|lol|hey) (is|are) (this|smgov|you|it|the bot) (an ai|an llm|a bot|chatgpt|ai|gpt|real|human|a robot|claude|automated)
    (am i|are we|was i|have i been) (talking|speaking|chatting|writing|typing) (to|with) (a|an) (computer|machine|bot|program|ai|robot|real person|human) [or|or with] [a] [real person|human|here|person|all this time|the whole time]
    (who|whom) (made|built|created|programmed|coded|developed|designed|wrote|invented|trained|set up) (u|you|ya|this bot|smgov|this thing|this) [please|anyway|lol|actually]
    (what|wat|wut) (even|actually|the hell|the heck|exactly|on earth) (are|r|is) (you|u|this|this thing|this bot)
    (do you|can you|does it|does this bot|are you able to) (think|understand me|understand what i write|really understand|actually understand|know what you say|understand anything|reason) [or just search|at all|really|or just match words]
    (which|what) (ai|ai model|llm|language model|gpt) (are you|are you using|is this|do you run|is behind this|are you based on) [bro|please|exactly]
    (may|can|could) i know (your good name|your name|your name please|who you are|who is this|what you are|whom i am speaking to|who am i chatting with) [please|sir|pls]
    (your|ur) (good name|name|name please|name sir) [please|pls|bro]
    what are you (exactly|really|actually|even|precisely) [sorry|please] (if that is a dumb question|if thats a stupid question|if that is rude|if you dont mind me asking|sorry for asking|a bot or what|lol|just curious|just wondering|excuse my ignorance)
    (what|who) [exactly|even] are you (sorry if thats a dumb question|sorry dumb question|i am new|im new here|just asking|no offence|out of curiosity)
    (wait|so|hang on|hold on|huh) [so|wait] [are] (you|ur|u) (not a human|not a person|not human|not real|no human|a machine|a program|just a script|just a bot|not even ai|no ai|automated|not a real person)
    (who|what) (am|is) i (talking to|chatting with|speaking to|speaking with|writing to|typing to|dealing with|messaging) [here|right now|please|anyway]
    (what|which) (kind|sort|type|breed|manner|species) of (bot|thing|program|creature|being|software|machine|assistant|ai) (are you|is this|is it|would you be)
    (is|are) (this|you|there) (some gpt|a gpt|an llm|ai|a person|a chatbot|copilot|a human|real people|a script|openai|a machine) [behind (you|this|it)|inside|under the hood|or what]
    (whats|what is) (ur|your) (deal|story|thing|background|business here|origin|secret|trick|nature|species|gender|problem) [bot|exactly|anyway]
    (whos|who is|what is) behind (the curtain|the scenes|the wheel|the keyboard|all this|the mask|the screen|the answers)
    (is there|do you have|got) [any] (a real brain|a brain|intelligence|real ai|neural network|a mind|a model) [in there|inside|in you|behind this]
    (who|what) (tf|the hell|the heck|on earth|exactly|the fuck|in the world) (are you|is this|is this bot|made you|made u|built you|r u|are u)
    (who|which company|which team|which person|what company) (made|built|created|wrote|developed|coded|programmed|designed|invented|produced|cooked up|is behind|owns|runs|trained|maintains) (you|u|this|this thing|this bot|this one|it|the bot)
    (are|r) (you|u) (even|actually|really|some kind of|some sort of|a kind of|just|only|secretly|maybe) [a|an] (ai|bot|human|person|llm|chatgpt|real|robot|gpt|script|machine|program|language model|real person|search engine|app|intelligent|alive|conscious)
    (what|which) (is|s) (your|ur) (name|full name|story|deal|purpose|function|job|role|origin|brain|mission|nature|background) [bot|here|exactly|please|sir|in life]
    (is it|is this|is that|am i) (a bot|a robot|a machine|automated|an automatic answer|talking to a machine|talking with a robot|chatting with a human|speaking with a computer|an ai|a person|a real person|written by a human|an auto reply|some ai thing|a program) [or a human|or not|or what|here|who is answering|who answers]
    (do|did|does|have) (you|u|this bot|it) (use|run on|work with|have|got|need|connect to) (ai|an ai|gpt|chatgpt|an llm|a brain|artificial intelligence|openai|a language model|internet|the internet|feelings|emotions|a mind|a database|memory|magic)
    (tell|introduce|present|describe) (me|us|yourself|who you are) [about yourself|who you are|what you are|please|to me|to us|to the team] [please|bot|pls]
    (how|from where|where) (do|did) you (know|get|learn|take|have) (all this|that|this|your knowledge|your info|your answers|your information|the answers|all that|so much|your wisdom) [from]
    (how old|where|in which country|since when|how long|by whom) (are you|were you born|are you from|do you live|have you been here|have you existed|do you exist|were you made|were you created|are you hosted|do you come from|are you based) [bot|now|exactly]
    (you|u) (are|r) (a|an|some|just a|only a) (bot|robot|machine|human|program|ai|person|computer|script) (right|or|or what|yes|no|isnt it|arent you|i guess|correct|or not)
    (what|who) (are|is) (you|this|u) [exactly|actually|again] (a bot|a person|some ai|human or machine|man or machine|bot or human|robot or person|chatgpt|an app)
    is (this|it|the bot|this bot|that|smgov) (open source|free|free to use|open sourced|self hosted|hosted by us|from amazon|official|from aws|made by us|made in house|a startup|safe to use|commercial|legit) [or not|or what|by the way|bot|please]
    (what|who|wtf) (exactly|actually|even) (is|are) (bot|this bot|this thing|that bot|you) [and] (why is it in our channel|what is it doing here|why is it here|who put it here|what does it want|what is it for|why do we have it|what is it good for|who added it|why are you here|who invited you|what do you do here)
    (who|whom) (has|have|did) (made|created|build|built|programmed|invented|developed|make|create|program) you [and] (with which technology|with what technology|and why|and when|in which country|and for what|for which purpose|from where)
    (which|what) (technology|software|model|engine|intelligence|system|company|brain|language) (is|stands|are) (behind you|in you|inside you|used for you|used in you|you made with|you built on|you running on|your basis|in your back) [please]
    (who|what) (you|u|are you|you are) [exactly|please|be|really] (i see you first time|i see you the first time|in this channel|i dont know you|never saw you before|i meet you first time|you are new here|since when are you here|be you)
    (na who|who be|wetin be|wetin you be|which kind|you be|are you be|na you be) (you|this|this thing|this bot|you sef|bot|human|robot|person) [sef|abeg|o]
    (you|are you) (a|the|some|really a) (chat gpt|chatgpt|gpt|artificial intelligence|intelligent machine|real man|real woman|normal human|computer program|automat|machine or human) [or|or not|please|no|isnt it]
    (with whom|to whom|whom) (do i have the pleasure|have i the pleasure|am i speaking|am i talking|am i writing|do i owe the pleasure|is one speaking|am i chatting) [of speaking|to|with|please]
    (might|may|can|could|if i may|dare) i [be so bold as to|just|please] ask (who you are|what you are|who i am speaking to|who is there|your name|who made you|what sort of thing you are|whether you are a person|if you are a machine|what you are called|who i have the pleasure with)
    (my|the) (grandson|son|daughter|boss|nephew|colleague|wife|neighbour|it guy|admin|teacher) (set this up|installed this|installed you|added you|put you here|showed me this|told me about you|gave me this) [for me] [who are you|what are you|might i ask who you are|and who are you|so what are you|what is this]
  `,
  complaint: `
    (that|this|it|your answer|the answer|the last answer|your reply|the card|that reply|ur answer|that one) (is|was|seems|looks|sounds) [totally|completely|simply|plain|just|so|very|really|not] (wrong|incorrect|false|nonsense|rubbish|garbage|useless|outdated|misleading|confusing|unclear|bad|terrible|off|off topic|not right|not correct|not true|not helpful|unhelpful|out of date|incomplete|old|irrelevant|bs|crap|stupid|a joke|silly)
    (that|this|it) (is|was) not (what i asked|what i meant|my question|an answer|the answer|what i wanted|what i need|correct|right|true|helpful|useful|it|what we asked|what i had in mind|how it works|relevant|relevant to my question|even close)
    (thats|its|this is) (not|nt|never) (it|right|true|correct|helpful|what i want|what i need|what i ask|the point|an answer to my question)
    (not|never) (what i|wat i|what we) (asked|meant|wanted|needed|need|said|asked for|expected|looking for|want|was asking|had in mind)
    not (helpful|useful|correct|right|true|the answer|my question|an answer|good|good enough|really helpful|at all|even close|quite|relevant)
    (you|u) (did not|didnt|have not|havent|dont|do not|never|are not|failed to) (answer|answered|answering|understand|understood|read|listen|listening|help|helping|get it|get me|answer me|even answer) [my question|the question|what i asked|me|anything|my message|at all]
    (you|u) (are|r) (wrong|mistaken|not helping|not making sense|incorrect|repeating yourself|missing the point|not listening|no help|contradicting yourself|confusing me|off topic|talking nonsense)
    (you|u) (got|misread|misunderstood|mixed up|missed|ignored|skipped) (it wrong|that wrong|my question|me|the point|the question|half of it|something)
    (you|u) (keep|always|just|already|still) (saying|repeat|repeating|say|said|told|tell|give|giving|gave) [me] (the same|the same thing|the same answer|that|wrong answers|this|nonsense)
    (same|always the same) (answer|thing|card) [again|every time|as before]
    (i|we) (asked|ask|wanted|meant|said|am asking|was asking|asked about) (something else|something different|another thing|a different question|for something else|a different thing)
    (i|we) (did not|didnt) (ask|mean|want|ask for) (that|this|for that|about that|it)
    (i|we) (already|just) (asked|said|read|know|knew) (that|this|it)
    (i|we) (disagree|do not agree|doubt it|doubt that|do not think so|dont believe that|dont believe you|beg to differ|think that is wrong|think you are wrong|think there is a mistake)
    (are you|r u) (sure|certain|serious|positive) [about that|about this|it is right|thats right]
    (is|was) (that|this|it) (really|actually|even|still) (right|correct|true|up to date|valid)
    (wrong|incorrect|false|nonsense|rubbish|garbage|useless|pointless|irrelevant|bs|off topic|bad answer|wrong answer|wrong again|wrong topic|wrong card|terrible answer|poor answer|lousy answer|bad reply|weak answer|weird answer) [man|bro|bot|buddy|mate|again|lol|sorry]
    (no|nope|nah|hm|sorry|um|uh|sorry but|bro|dude|well) (wrong|thats wrong|not that|not it|that is not it|thats not right|not what i asked|that is incorrect|i meant something else|you misunderstood|not helpful|not right)
    (does not|doesnt|did not|didnt|do not|dont) (help|help me|help at all|work|make sense|answer my question|answer the question|answer it|help much|tell me anything|fit|match|sound right|look right|seem right)
    (that|this|it|which|your answer|the answer) (does not|doesnt|did not|didnt) (help|help me|help at all|work|make sense|make any sense|answer my question|answer the question|answer anything|address my question|fit|say anything|tell me anything|look right)
    (the|your|this|that) (link|links|button|buttons|picture|source|page|reference) (is|are|was|seems) (broken|dead|wrong|not working|missing|gone|down)
    (the|your) (link|button|page) (does not|doesnt|did not) (work|open|load)
    (the book|my book|the docs|my teacher|aws|my notes|the official docs|the exam guide|our instructor|the documentation|a colleague) (says|said|say|tells|claims) (something else|otherwise|different|differently|the opposite|it is wrong)
    (that|this|it) (contradicts|is the opposite of|is not in line with|conflicts with|does not match) (the docs|what you said|what i know|my notes|your last answer|what i learned|the documentation|the book)
    (try|please try|read|read it) again
    (read|look at) (my question|the question|my message) [again|properly|carefully|please]
    (again|still|also) (wrong|not right|not it|not what i asked|no answer|the same)
    what a (bad|terrible|stupid|useless|weird|poor|silly) answer
    there is (a|an) (mistake|error|typo|bug) [in that|in the answer|in this card|here]
    (i want to|how do i|how can i|where can i|where do i|can i) (report|complain|complain about|give feedback|flag|report a mistake|report an error|file a complaint|give feedback on that) [this|a wrong answer|about this answer|the answer]
    (give|some|leave) feedback
    (too long|too short|too vague|too generic|too much text|way too long) [answer]
    i expected (more|better|something else|a better answer)
    (that|this) is (outdated|old|old info|from last year|last years info)
    the opposite is true
    the answer is missing
    half of it is missing
    you skipped my question
    no answer to my question
    where is my answer
    why dont you answer
    why did you not answer my question
    why do you keep repeating
    did you understand my question
    do you even understand me
    do you understand what i ask
    you should fix that
    please correct this
    fix your answers
    (this|that|it) is (so|really|just|totally) (unhelpful|wrong|off|not helpful|useless)
    (that|this|it) (took|has|needs|used|is) (way too|far too|too) (many words|much text|long to read|long)
    that cant be right
    cannot be right
    i was expecting something different
    with all respect that is not correct
    i am not satisfied [with this|with the answer|at all]
    i am not happy with this answer
    we are disappointed
    disappointing
    this beats the point
    not to the point
    besides the point
    that is beside the point
    its worng
    thats rong
    rong answer
    wrong anser
    useles
    u misunderstood
    u did not get me
    u r wrong
    not helpfull
    (i am|im|i was) (afraid|sorry but|sure) (that|this|it) (is not|isnt|was not|wasnt) (what i was after|what i asked|correct|right|quite right|what i meant|helpful|the answer)
    (that|this|it|your answer|your reply|that reply|the response) (misses|ignores|dodges|evades|skips|avoids|overlooks|sidesteps) (the point|my question|the question|half of it|what i asked)
    (that|this|it) (contradicts|clashes with|goes against|differs from|is at odds with) (what|my|the|our) {?} [told us|said|teaches|says|wrote]
    (that|this|it) (contradicts|clashes with|goes against|differs from) what (my|the|our) {x} [told us|said|teaches|says|wrote]
    (your|the|that|this) (answer|info|information|reply|response|data|text|content|explanation) (is|looks|seems|appears) [to be] (stale|dated|inaccurate|dubious|fishy|suspicious|shallow|vague|sloppy|contradictory|misplaced|beside the point|out of date|off|obsolete|incoherent|unusable|poorly written)
    (you are|youre|you keep|stop) [just] (repeating|repeat|going in circles|copy pasting|pasting the same|dodging|avoiding my question|talking past me|guessing|spamming the same thing)
    (did|do|can|have) you (even|actually|really) (read|understand|look at|listen to|hear|check) (what i wrote|my message|my question|what i said|me|the question)
    (thats|that is|this is) (literally|exactly|precisely|simply|just) [the] (opposite|not true|false|wrong|not what i said|the reverse|untrue)
    (try|think|read|guess|answer|have another go|one more try|do it) (again|once more|harder) [please|bot|and properly this time]
    (wrong|bad|poor|false|weak|lame|silly|odd|dumb|rubbish|horrible|trash|garbage) (answer|reply|response|result|one|info|card|guess|call) [again|buddy|mate|pal|dude]
    (link|links|url|page|button|image) (is|are|was) (broken|dead|404|gone|wrong)
    (nope|nah|wrong|no) (try again|again|thats wrong|still wrong|not that one|other one|bad answer|its not|thats not it|not correct)
    not (what|wat) (i|we) (asked for|had in mind|came for|requested|hoped for|ordered)
    (i|we) (was|were|am) (looking|asking|searching|hoping) for something (else|different|other)
    nope, thats just plain wrong
    tldr please, thats a novel
    youre barking up the wrong tree
    that didnt answer what i asked
    wall of text much?
    this is no help whatsoever
    wrong again
    i am sorry but your answer is incorrect
    you missed the point completely
    thats not what i was asking for
    way too wordy
    ugh not even close
    did you even read what i wrote
    you keep telling me the same thing
    bro aint nobody reading all that
    waste of my time honestly
    this reply is too much long
    pretty sure you made that up
    total nonsense
    meh, that was as clear as mud and no use
    you said the opposite yesterday
    not satisfied with this response.
    swing and a miss
    who wrote this essay, cut it short
    thats rubbish and you know it
    your answer has nothing to do with it
    three paragraphs for a yes or no, really
    i think you got it backwards mate
    useless answer tbh
    hmm no, i looked it up, youre mistaken
    (that|this|it|which) (contradicts|conflicts with|disagrees with|does not match|doesnt match|is not in|goes against) (the docs|what i read|my notes|the book|the course|what you said before|the official docs|aws docs|my teacher|itself)
    (you|u) (got|have|had) (that|it|this) (backwards|wrong|the wrong way round|mixed up|upside down|confused|reversed|muddled)
    (no|yes) (it isnt|it is not|it does not|it doesnt|it is|thats not true|thats wrong|you are wrong|not true|it aint|thats not it)
    (are|r) (you|u) [really|quite|absolutely] (sure|certain|serious|kidding me|joking|positive) [about that|about this|this is right|that is right]
    (u|you) (sure|certain|positive|serious) [about that|tho|bot]
    (really|seriously|honestly|for real|srsly) [now|that|no way|is that true|bot]
    (you|u|the bot) (misunderstood|misread|did not understand|didnt get|missed|ignored|mixed up|did not read|skipped) [me|my question|the point|what i said|what i asked|it|half of it]
    (no|nope|nah|hm|hmm|sorry|wait) (i meant|i mean|i asked|i said|i wanted|thats not|that is not) (something else|another thing|the other one|what i asked|what i meant|it|that|a different one)
    (try|have another go|have another try|answer|guess|search|look) (again|once more|harder|better|one more time)
    (too|way too|far too) (long|short|wordy|vague|generic|general|much text|brief|detailed) [didnt read|to read|for me|an answer]
    (tldr|tl dr|wall of text|so much text|that is a lot of text|blah blah)
    (can|could|please) [you] be more (specific|precise|concrete|exact|helpful|clear|direct)
    (not|isnt|thats not|doesnt look|does not sound|doesnt feel|hmm doesnt look) (right|correct|true|quite right|entirely correct|accurate|quite it|quite what i need|what i was after|exactly right)
    (wrong|other|different|incorrect) (topic|thing|feature|service|card|subject|answer again|one again|link)
    (false|incorrect|untrue|wrong|nonsense|bogus|fake|lies|made up|fabricated|hallucination|hallucinating|outdated info|old info|obsolete|stale) [info|answer|again|claim]
    you made that up
    that changed last year
    i doubt that
    i beg to differ
    i disagree
    no way
    huh thats off topic
    doesnt help at all
    not what im after
    (i am|im) (afraid|sorry but|not sure|fairly sure|pretty sure|quite sure|certain|convinced) [that|but] (that is not right|that is not correct|that is wrong|this is wrong|i do not believe that is correct|i dont believe that is quite correct|that is not quite right|that does not answer my question|that does not quite answer my question|this is not what i asked|that is incorrect|it is the other way round|that isnt true|you are mistaken)
    (my|our) (course|teacher|prof|professor|book|colleague|instructor|trainer|notes|textbook|coach|slides|lecturer|tutor) (says|said|told us|told me|claims|taught us|has|states|writes) (the opposite|something different|something else|otherwise|it differently|another thing|the contrary|different|it is different|that is wrong)
    (thank you|thanks|ok|well|sorry|fine|great|hm|nice|cheers) but (i am afraid that does not quite answer my question|that didnt answer my question|that is not what i asked|that was not my question|this does not help|that did not help|it does not help me|i asked something else|that is wrong|i meant something else|that is not it|you missed the point)
    (this|that|it|your answer|the answer) (helps|helped|does help|did help) [me] (not at all|not|nothing|in no way|zero|not really|not a bit|very little|not one bit)
    (you|u) (are missing|miss|missed|did not get|dont get|do not understand|never understand|did not understand|misunderstood|misunderstand|ignored|are ignoring|did not read|dodge|avoid|did not answer) (my point|the point|what i want|my question|what i asked|what i mean|me|what i meant|the question|my meaning)
    (great|wow|nice|super|lovely|cool|amazing|bravo) (a wall of text that says nothing|useless answer|another useless answer|that says nothing|that tells me nothing|so helpful not|no help at all|a lot of words for nothing|congrats|wrong again|wrong answer)
    (i|we) (asked|wanted|meant|said|was asking|am asking|need|wanted to know) (other thing|another thing|something else|something different|a different thing|a different question|not this|for something else|about something else|not that)
    (simply|just|plainly|completely|totally|plain|clearly|obviously|factually|utterly|dead) (false|wrong|incorrect|untrue|not true|not correct|nonsense|inaccurate) [please check again|check again|check it|sorry|again|check your facts|go read the docs]
    (that|this|it) (is|was|cant be|cannot be|can not be|must be) (simply false|not true|not correct|false|wrong|right|true|incorrect|a mistake|an error|outdated|old) [please check again|check again|please check|check that|tho|at all|surely|check the docs]
    (nope|no|nah|uh|um|bro|bruh|dude|hm|er|eh) (incorrect|wrong|thats wrong|that is not true|thats not true|not true tho|false|thats not right|thats not it|that aint it|my prof said the opposite|you are wrong|not what i asked) [go read the docs|tho|read the docs|check again|sorry|mate|at all]
    (go|please go|better|maybe) (read|check|study|look at|consult) the (docs|documentation|manual|aws docs|facts|sources|official docs) [again|please|first|yourself]
    (still|and still|yet|it still|you still) (not|does not|did not|dont) (answer|answered|answering|help|helpful|what i asked|right|what i meant|answer my question|get my question|correct)
    (i|ive|i have) (read|looked at|checked) (it|this|that|your answer) (three|two|five|ten|several) times and (it makes no sense|it still says nothing|it does not answer it|it does not help)
    (wrongg|wrng|worng|wrogn|wong|incorect|incorrent|fasle|flase) [answer|again|bro|sorry]
    (this|that|the|your) (explanation|answer|text|card|reply) (is|was) (confusing|unclear|too long|too vague|misleading|hard to read|not clear|boring|a mess|too short|useless)
    (that|this|it|your answer) has (nothing|little|not much) to do with (my question|what i asked|it|that|the question)
    (the|your|this|that) (answer|reply|card|text) (contradicts|is against|differs from|does not match|disagrees with|is not what) (the documentation|the docs|my course|aws|the official docs|my book|what i learned|my notes) [says]
    (i think|i believe|pretty sure|i guess|seems|looks like) (you made a mistake|you are mistaken|you are wrong|there is a mistake|there is an error|that is a mistake|you got that wrong|that is the wrong way round|you mixed it up|you mix up two things)
    (wow|great|nice|thanks|ok|omg|lol) (useless|useless answer|wrong answer|unhelpful|not helpful|bad answer|so wrong) [congrats|congratulations|bravo|well done|thanks]
    (too long|tldr|tl dr) [didnt read|did not read|sorry|man]
    (come on|please|now) (give me|i want|i need) (a proper answer|a real answer|a straight answer|the right answer|a better answer|an answer to my question)
    (try|do it|answer|think) again [please|properly|that was wrong|thats not it|bot]
    (pretty|fairly|quite|rather|very|so) sure (its|it is|thats|that is|this is|you are) (the other way around|the other way round|the opposite|wrong|not right|the reverse|backwards|upside down|mistaken|not how it works|not true|outdated)
    (yeah no|no|nah|nope|um no|err no|sorry|hmm) (thats|that is|this is|it is) not how (that|this|it) works
    (its|it is|thats|that is) (the other way around|the other way round|the opposite|backwards|exactly the opposite|the reverse|cap|a lie|plain wrong|way off|well off|a load of rubbish|not what the docs say|fake news)
    (you|u|it|this bot) (keep|keeps|kept|always|only) (giving|showing|sending|telling|posting|repeating|answering|saying|serving) (me|us) (the same card|the same thing|the same answer|the same text|that card|that again|same stuff|nonsense|the wrong card)
    (again|always|still) the same (card|answer|text|thing|reply|stuff|nonsense)
    (so|well|still|wow) [i] (not any wiser|none the wiser|no wiser than before|as clueless as before|back to square one|still in the dark|no closer)
    (that|this|it|which) [really] (explains|explained|says|said|told me|tells me|answers|clarifies) (nothing|absolutely nothing|zero|nothing at all|jack|nothing new|sod all)
    (thats|that is|this is|it is) (just|only|nothing but|basically) (a wall of text|marketing speak|copy paste|a definition|the docs again|waffle|fluff|blah blah|word salad|filler|buzzwords|a link)
    (i|we) (asked|was asking|wanted|meant|need) (something completely different|something else entirely|the opposite|for an example not a definition|a simple question|yes or no)
    (no|nope|nah|wrong|err no|um no) (its|it is|it was|that is|thats) {x} not {x}
    (no|nope|nah) [but] (our|my|the) (trainer|teacher|boss|instructor|book|course|docs|colleague|exam guide|lecturer|slides) (said|says|say|told us|claims|writes|teaches|taught us) (otherwise|something else|the opposite|differently|the contrary|another thing|it is different)
    (this|that|it|your info|your answer|the card) is (outdated|old|out of date|from last year|no longer true|obsolete|deprecated|ancient) [since reinvent|since last year|by now|since the update|since {?}|for years]
    (this|that|it|the answer|your answer) is [rather|quite|very|a bit|somewhat|awfully|all too] (superficial|shallow|thin|vague|dry|generic|unspecific|brief|one sided|basic|abstract|technical|terse|long winded|incomplete|confusing|unhelpful)
    (i|we) (wanted|expected|hoped for|asked for|needed|was hoping for|wished for) (an example|examples|a short answer|a number|more detail|more details|a yes or no|a picture|a diagram|something practical|a straight answer|a definition|less text|steps|a comparison)
    (whoever|who|the person who|the guy who) (wrote|made|edited|checked) (this|that|the card|this answer) (was asleep|is wrong|made a mistake|did not read the docs|got it wrong|should check again)
    (erm|um|uh|err|hmm|well|no|nah|sorry|excuse me) (actually|ackshually|akshually|acktually) (thats|that is|its|it is|this is|that was) (wrong|incorrect|not right|not true|false|not correct|not quite right|a mistake|the other way round|the opposite)
    (that|this|it) (cannot|cant|can not|could not|couldnt|must not) be (right|correct|true|it|the answer) [can it|surely|i think|at all|bot|or|is it|right]
    (my|our|the) (prof|professor|teacher|trainer|instructor|book|textbook|course|colleague|boss|notes|slides|lecturer|coach|friend|docs|documentation|official docs|aws docs|manager|exam book) (says|say|said|told me|tells me|claims|states|explains it|has it|taught us|wrote) (smth totally different|something else|something different|the opposite|the contrary|otherwise|differently|it differently|a different thing|that this is wrong|that is wrong|not this|exactly the opposite|another thing)
    (you|u|ur|you are|youre|bot|it) (messed up|mixed up|mixed that up|got it wrong|got that wrong|got it backwards|confused the two|mixed up the two|are wrong|made a mistake|made an error|made that up|did a mistake|did mistake|have an error|hallucinate|are hallucinating|hallucinating|hallucinated|are mistaken|are incorrect|slipped up|goofed|screwed up|contradict yourself|just contradicted yourself|said the opposite before|mixed things) [there|again|i think|here|this time|bot|lol|with this one]
    (i|we) (think|believe|guess|fear|am sure|am pretty sure|am afraid|am certain|doubt|suspect|am convinced|beg to differ) [that|this] (this is wrong|that is wrong|you are wrong|its wrong|this is not correct|it is not right|thats not correct|that isnt right|you made a mistake|this is false|thats false|its not true|you are mistaken|that is incorrect|there is a mistake|it is an error|that this is right|its correct)
    (this|that|the|your) [last] (answer|reply|response|explanation|info|information|statement) (is|was|looks|seems|sounds) (wrong|incorrect|not right|not correct|false|off|outdated|old|not true|fishy|wrong to me|a bit off|dead wrong|plain wrong|mistaken|contradictory|suspicious|inaccurate) [to me|i think|please check|pls fix|can you check]
    (wrong|incorrect|false|not true|not correct|no way|error|mistake|nope|lies|untrue|cap|thats cap|fake news|bs|bull|rubbish) (wrong|answer|again|info|bot|try again|sorry|i checked|check again|check it|please correct|fix it|mate|buddy|on all counts|thing|one)
    (please|pls|kindly|you should|you need to|you must|better|go) (check|recheck|verify|correct|fix|revise|double check|review|look at) (your answer|your facts|that again|that|this answer|it again|your sources|yourself|the answer again|this please|your guide) [its wrong|please|again|its not right|i think its wrong]
    (are|r) you (sure|certain|positive|100 percent sure|really sure|absolutely sure|quite sure) [about that|about this|that is right|its correct|of that|of this] [because|i read otherwise|i heard something else|it looks wrong|i doubt it]
    (that|this|it) (does not|doesnt|did not|didnt|dont|do not) (help|help me|helped|answer my question|answer it|answer the question|answer what i asked|tell me anything|tell me much|tell me what i need|solve it|solve my problem|get me any further|get me anywhere|explain anything|explain it|work for me|help at all|help much|really help|add anything|address my question|say anything new|clear it up|make it clearer) [at all|sorry|bot|im afraid|though|unfortunately]
    (that|this|which|it) (gets|got|brings|brought|leads|takes) (me|us) (nowhere|no further|no farther|not further|nowhere fast|back to square one|not any further|zero steps further)
    (clear as mud|about as clear as mud|clear as mud that|as clear as mud|thanks for nothing|thanks but no|a fat lot of good|fat lot of use|big help not|great help not|gee thanks|gee how helpful|gee how insightful|wow so helpful not|how insightful|how very helpful|real helpful|super helpful not|well that was pointless|well that was useless|well that told me nothing) [then|bot|mate|that|lol]
    (no|not|zero|little|of no|not much|not a lot of|no real) (use|help|value|good|benefit|point|sense) (to me|at all|for me|to anyone|to us|whatsoever|in that|in this|here|in practice|for my exam)
    (i|we) (could have|couldve|can|could) (got|gotten|found|read|had|googled|guessed|learned|seen) (that|this|it|as much) (from|on|in|by) (the docs|the website|google|wikipedia|the page|the manual|the title|myself|the first search hit|the documentation|the slides|anywhere) [no use to me|thanks for nothing|useless|lol|too|anyway]
    (i|we) (asked|ask|wanted|want|meant|mean|needed|was asking|am asking|said|wrote) (something else|something different|a different thing|another thing|for something else|about something else|not that|not this|not for that|not about that|a simple question|a yes or no|for an example not this|for details|for the difference not this) [bot|not this|man|sorry|please]
    (that|this|it) (is|was|s) not (what i asked|what i asked for|what i meant|what i wanted|my question|the question|what i was asking|what i need|what i needed|what i am looking for|what i was looking for|an answer|an answer to my question|it|helpful|useful|of use|really helpful|very helpful|the answer|the point|the thing i wanted|relevant) [at all|sorry|bot|try again|unfortunately|for me|dear bot]
    (you|u) (missed|did not answer|didnt answer|dont answer|did not get|didnt get|ignored|avoided|dodged|are dodging|are avoiding|skipped|misread|misunderstood|did not understand|dont understand|didnt understand|completely missed) (the point|my question|the question|me|what i asked|my point|what i mean|what i want|half my question|half of it|the second part) [at all|completely|again|bot|lol|sir]
    (too|way too|far too|much too|so|just too|very) (vague|general|generic|superficial|shallow|long|short|wordy|brief|abstract|thin|basic|theoretical|broad) [for me|to be useful|answer|to help|sorry|the answer|as an answer|man]
    (idk|nah|man|bro|ugh|hmm|well) [man|bro|that|this|it] (just confused me more|confused me even more|confuses me more|made it worse|did not help|didnt help|doesnt help|helps nobody|is useless|tells me nothing|left me more confused|doesnt say anything|made no sense)
    (i am|im|still|now im|now i am) (as clueless as before|no wiser|none the wiser|not any wiser|no smarter|not smarter now|as smart as before|more confused than before|even more confused|where i started|still where i was|still missing the answer|still without an answer|no better informed|just as confused) [now|than before|after that|after reading that|sorry]
    (there is|theres|i see|i miss|i found|it has|you have) (nothing|no answer|no info|nothing new|not much|no details|hardly anything|nothing useful|zero info) (in there|in it|in that|here|about my question|on what i asked|that helps|that helps me|i could use|for me|in your answer)
    (a bit|kind of|kinda|pretty|rather|somewhat|quite|very|totally|completely|utterly|absolutely) (useless|unhelpful|pointless|disappointing|off topic|beside the point|irrelevant|vague|confusing|meaningless|lame|poor|weak|thin) [answer|reply|that|tbh|bot|im afraid|to be honest]
    (my|the) (question|problem|issue|doubt) (is|was|remains|stays) (not answered|unanswered|still open|not solved|another|different|a different one|still there|unsolved|the same|not clear) [yet|still|sir|bot|after this]
    (i dont think|i do not think|we dont think|i dont believe|i dont feel like) (thats right|that is right|that is correct|thats correct|its right|this is right|thats true|it works like that|that answers it|thats what i asked)
    (so|and|ok but|hm|well|yeah but|erm) (still|i still|we still) (dont get it|do not get it|dont understand|dont see it|dont know it|dont know the answer|have no answer|miss the answer|am no wiser)
    (that|this|it) (cant|cannot|couldnt|can not) be (right|correct|true|so) (can it|could it|or can it|or could it|surely not|surely|or)
    (you|you only|you just|it only|the bot only) (repeated|repeat|copied|said|say|tell|wrote|gave|give) (my question|my question back|my words|the same|the same thing|same thing|my own words|what i said|what i already know|the same answer|again the same) [back to me|again|without answer|no value in it|no use|and no answer]
    (you|u) (dey|are) (go round and round|going around in circles|turning in circles|talk rubbish|dey lie|lie|yarn dust|confuse me|waste my time|wasting my time|talking beside the topic|talk past me) [you no explain anything|and explain nothing|o|abeg|without saying anything]
    (you|it|this|that|bot) (no|not|dont|did not) (explain anything|answer me|help me at all|try at all|make sense|clear|correct|correct at all|true|get sense|say anything|explain well|help|reach) [at all|o|abeg|sef|for me]
    (no|without|zero|has no) (value|sense|meaning|content|information|substance|benefit|worth) (in it|in this|for me|in your answer|in that|at all|inside)
    (there|it) (are|is|should be|must be|has) ({#}|seven|three|four|two|five|more|less) (of the steps|of them|steps|types|not {#}|not three|options|states) [you said wrong|you told wrong|so you are wrong|your answer is wrong|not what you say|you have it wrong]
    (na lie|na lie o|that one no correct|e no correct|this one is not correct|it is other thing|it is other way|is not so|it is not like this|not like that|you have error|you have mistake|here is an error|you are in error|you told wrong|you said wrong|said wrong|answered wrong) [please check|o|abeg|sir|check please]
    ({x}|{x} {x}) (is|are) (not|other thing|another thing|something else|something other|something different|not what you say|not for|not only for) [that|this|for {?}|you are wrong|please correct|{x}]
    (i do beg your pardon|i beg your pardon|forgive me|pardon me|excuse me|with respect|with all due respect|i am sorry|im sorry|sorry) but (i am afraid you have made an error there|you have made an error|you are mistaken|i am afraid that is wrong|that is not correct|that is quite wrong|i believe you are mistaken|that cannot be right|there is an error in that|i fear that is wrong|you have that wrong|that is incorrect)
    (i am afraid|im afraid|i fear|i regret to say|i am sorry to say|sorry to say) (you have made an error|that is an error|you are mistaken|that is not right|you are in error|you have it wrong|i am none the wiser|that was no help|that is of no use|it did not help|i am no further|that does not help|this is not what i asked) [there|at all|in the least|to me]
    (thank you|thanks|nice|good of you) for (trying|the effort|nothing|your effort|the attempt) but (i am none the wiser|i am no wiser|it did not help|that did not help|i am sorry to say i am none the wiser|that is not it|no|it was no help|that wasnt it|i still dont know|this is not what i need)
    (that|this|it|your answer) (was|is|has been) (of no|no|not the slightest|not of any|little|not much|not a bit of) (use|help|service|assistance|good) [whatsoever|to me|at all|im afraid|i am afraid|to anybody]
    (my prof|my professor|my teacher|my trainer|our lecturer|my boss|the book|my colleague) says (smth totally different|something totally different|something else|the opposite|otherwise|it differently) so (you messed up|you are wrong|thats wrong|you got it wrong|one of you is wrong|you must be wrong|who is right|i think you messed up)
    (so|and|well|ok) still (dont get it|do not get it|not getting it|lost|no idea)
    (could have|couldve|i could have) (got|gotten|read|found|seen) that (from|on|in) the ({x} page|docs|website|title|{x}|first page|manual|brochure|advert|slides) [no use to me|no use|useless|thanks for nothing|not helpful|so what]
    (idk|nah|ugh|man|bro|hm) [man|bro|well] (that|this|it) [just|only] (confused me more|confused me even more|made it worse|confuses me more|left me more confused|muddled me more|made me more confused)
    (that|this|it) was [rather|a bit|quite|all] (over my head|beyond me|above my head|greek to me|too deep) [i fear|im afraid|i am afraid|and has left me more confused|sorry|and left me more confused than before]
  `,
  lost: `
    (i|we) (do not|dont|didnt|did not|cannot|cant|still dont|really dont) (understand|get|follow|see|grasp) [it|this|that|the answer|you|anything|a word|what you mean|what that means|any of this|any of it|your answer|this at all]
    (i|we) (am|are) (confused|lost|completely lost|still confused|puzzled|stuck|even more confused|not getting it|not following you|none the wiser)
    (im|i am) (so|really|totally|a bit) (confused|lost)
    (what|wat) (do you|does that|does this|did you|is that|u) (mean|mean by that|supposed to mean|even mean|mean exactly)
    (huh|what|wat|eh|pardon|come again|say again|sorry what|excuse me what|hm what|whut|uhm what|que) [man|now|bro]
    (that|this|it) (is|was) (too|so|very|way too|pretty|all) (complicated|hard|difficult|technical|complex|advanced|abstract|confusing|deep|greek to me|over my head) [for me|to understand|for us|for a beginner]
    (too|very) (complicated|hard|difficult|technical|complex|advanced|confusing|many words) [for me|for us|to follow|to get|for a beginner]
    (explain|say|put|write|tell|repeat) (it|that|this|me) [again] (simply|more simply|in simple words|in plain english|easier|in easy words|like i am a child|in short|in other words|for dummies|for beginners|differently|slowly|in simple terms)
    (can|could|would) (you|u) [please] (explain|say|put|write|repeat|rephrase|simplify) [that|it|this] [again] (simply|simpler|more simply|in simple words|in plain english|in easy words|differently|in other words|easier|for a beginner|more slowly)
    (simpler|easier|plain english|simple words|in plain words|in simple english|in human words|in normal words|less jargon|shorter) [please|pls]
    (can|could) (you|u) (rephrase|simplify|say that again|repeat that|be clearer|be more clear|slow down)
    (please|pls) (rephrase|simplify|clarify that|explain again|repeat)
    (explain|say|repeat) (again|once more|one more time|like im a kid|as if i was ten|to a child)
    like (i am|im) (a child|a kid|ten|a beginner)
    (you|u) (have lost|lost|confuse|confused) me
    (makes|make) no sense to me
    over my head
    goes over my head
    no clue what that means
    no clue what you are talking about
    what are you talking about
    what is that supposed to mean
    meaning
    speak english
    speak human
    too much jargon
    head is spinning
    my head hurts from that
    i am none the wiser
    it is chinese to me
    all greek to me
    what language is that
    cant follow
    cannot follow
    not clear to me
    still not clear
    its not clear
    unclear to me
    i am not sure i understand
    not sure i get it
    i need it simpler
    i need an easier explanation
    dumb it down
    break it down for me
    dont get it
    didnt get it
    no comprendo
    i no understand
    not understand
    i not understanding
    cannot understand sir
    (sorry|hm|ok|wait) (you lost me|i am lost|i do not follow|that went over my head|i dont get that|what was that|lost you there|i cannot follow)
    (youve|you have|u) lost me [there|now|again|completely|at the start]
    (not|am not|im not) (following|with you|getting this|getting it|there yet)
    (say|come|do) (what|that|again) [now|again]
    (what|wdym|wym) [do you mean|does it mean|u mean|bro|by that]
    (eli5|explain like i am five|explain like im stupid|for noobs|in layman terms|in laymans terms|for laymen|for mortals|baby steps please)
    (plain|simple|normal|clear|proper) (english|language|words) (please|pls|for me|would be nice)
    (in|with) (english|simple english|easy words|fewer words|small words) (please|pls|this time)
    (could|can) you (put|say|phrase|word) (it|that|this) (more simply|simply|another way|differently|in a simple way|more clearly|in lay terms)
    (that|this) (flew over my head|went over my head|is gibberish|is gobbledygook|is all jargon|is hard to digest|is a bit much|sounds like chinese)
    (i|we) [still] (have no clue|am clueless|scratch my head|am baffled|am at a loss|am drowning)
    brain (hurts|melt|overload|fried)
    you lost me there
    eli5 pls
    huh??
    come again, in plain english
    im so confused rn
    that went right over my head
    its all greek to me
    dumb it down a notch
    sorry, i do not understood
    say that again but for normal people
    wat
    i have no clue what that means
    can you say it in easy words please
    my brain hurts, simpler?
    explain like im a golden retriever
    not following, sorry
    cant make head or tail of it
    i read it three times still nothing
    what does any of that even mean
    ich verstehe nur bahnhof
    no entiendo nada
    ok now in baby language
    could u put it another way, im slow today
    im afraid i didnt quite catch that
    still fuzzy on it tbh
    me no get it
    err in laymans terms?
    too many big words for me
    brain.exe stopped working, what was that
    am i dumb or is that hard to understand
    (im|i am|we are|still|totally|completely|now i am) (lost|confused|puzzled|stuck|baffled|none the wiser|not following|not getting it|at a loss|in the dark|no smarter|mixed up|clueless) [now|here|bot|on this|sorry|rn]
    (wait|sorry|hold on|hm|hmm|eh|er|um|huh) (what|what now|how|i dont follow|i am lost|come again|say what|huh|what was that|you lost me)
    (and|now|please|again|same) (in english|in plain english|in simple words|for dummies|in normal words|simpler|for beginners|like im five|slowly) [please|pls]
    (shorter|simpler|easier|clearer|less jargon|in short|keep it short|plainer|briefer|in one line|in a sentence) [please|pls|version|this time]
    (i|we) (dont|do not|cannot|cant|didnt) (get|understand|follow|see|grasp) (it|this|that|any of this|any of it|the answer|what that means|what you mean|you|your answer|a word) [at all|sorry|really]
    (this|that|it) is (so|too|really|very) (hard|difficult|confusing|complex|complicated|dense|abstract) [to me|for me|to read]
    (i|ive|i have) (read|looked at|been through|gone over|tried) (it|this|that|the answer|this answer) (three|two|five|ten|a hundred|several|a few|many) times [now] [and] (i am none the wiser|im none the wiser|i still dont get it|still do not understand|still nothing|and still lost|still confused|it makes no sense to me|am still lost|no clue)
    (still|i still|we still|and i still) (dont|do not|cant|cannot|didnt) (get|understand|grasp|follow|see|really get|really understand) [it|this|that|why|any of it|the point|what it means|the idea] [sorry|at all|bot]
    (i|we) (do not|dont) (understand|get|follow) (what you|what that|what this|a word|one word|the half) [mean|means|of it|of this|of that|said] [sorry|at all]
    (as|like|pretend|imagine) (if i|i am|im|i was|i were) (a child|five|new|a beginner|stupid|ten|my grandma|a golden retriever|no expert)
    (idk|i not know|i dont know|not sure|no idea|i have no idea|dunno|i am not sure) (what to write|what to type|what to ask|how to ask|what to say|what i should ask|where to begin|where to start|what to do here|how to begin) [here|now|to you]
    (what|wat|wut|huh|eh|pardon|sorry|excuse me) (was that|now|what|again|does that mean|did you say|do you mean|is that supposed to mean)
    (still|sorry still|sorry|hmm) [am|im|i am] (lost|lost after reading that|confused|confused by this|not getting it|dont get it|not understanding|at a loss|puzzled|in the dark|baffled|struggling to follow) [sorry|here|on this|with that|bot|after that]
    (i|we) (not|dont|do not|didnt|did not|cannot|can not|could not|am not) (understand|understanding|understood|get|follow|comprehend|grasp|catch|getting|following) (nothing|anything|you|this|that|it|your answer|the answer|your explanation|this explanation|your english|these words|what is written|what it says|what you wrote|what you say|what you are saying|the meaning|this part|the last part) [please explain|sir|sorry|again|at all|very well]
    (please|can you|could you|pls|kindly|would you) (explain|tell|write|say|repeat) [it|this|that|me] (more easy|easier|more simple|more simply|in easy english|in easy words|with easy words|in simple english|with simple words|slowly|more slowly|step by step please|in other words|one more time|again please|like for a child|like to a child|for beginner|for a beginner|better) [please|sir|thanks]
    (these|those|so many|too many|too much|all these|your) (words|big words|long words|technical words|terms|jargon|sentences) (confuse me|are too difficult|are hard|are too hard|for me|i dont know|i do not understand|scare me|make no sense to me)
    (my|sorry my) english (is|isnt|is not) (not good|bad|not so good|good|weak|poor|very bad|not very good|little) [please explain simple|explain easy please|can you say it simple|sorry|i dont understand]
    (explain|explain it|explain that|explain this|say it|tell me|pls explain) like (im|i am|i was|to) ({#}|five|a kid|a five year old|ten|twelve|a child|a toddler|your grandma) [please|pls|lol]
  `,
  leave: `
    (exit|quit|stop|cancel|end|close|leave|logout|log out|sign out|log off|unsubscribe|abort|halt|terminate|shut down|esc|reset|restart|clear) [please|now|bot|it|this|chat|everything|conversation|session]
    (how|where) (do|can) (i|we) (exit|quit|leave|stop|stop this|log out|close this|end this|get out|unsubscribe|switch you off|turn you off|mute you|get rid of you|cancel|stop the bot|close the chat|go back)
    (i|we) (want|would like|wish) to (exit|quit|leave|stop|log out|unsubscribe|cancel|end this|close this|get out of here)
    (stop|quit|no more|please stop|dont keep|enough of) (messaging|texting|writing|bothering|pinging|spamming|annoying|notifying|contacting|talking to|writing to) (me|us) [please|ok|now]
    (leave|let) (me|us) (alone|be|in peace|out)
    (go|get|fly|run) (away|lost|home|back to sleep)
    (shut|be) (up|it|quiet|silent|off) [bot|please|now]
    (be quiet|silence|hush|shush|zip it|stfu|mute|pipe down|quiet please)
    (stop|end|close|finish|cancel) (it|this|that|talking|the chat|the conversation|the session|chat|conversation|all of this)
    (enough|thats enough|i have had enough|had enough) [of you|of this|now]
    (turn|switch|shut) (yourself|you|the bot|it) (off|down)
    (remove|take) (this bot|the bot|yourself) (from here|from this channel|out of here|away)
    (i do not|i dont|we do not) want (this bot|you here|to talk|to talk to you|any messages|more messages|these messages) [any more|anymore|here]
    (no more|stop|stop the|fewer) (messages|notifications|spam|pings|mails|messages please)
    (dont|do not) (talk to|write|message|text|bother|contact|disturb) (me|us) [again|any more|anymore|please]
    (take|get) me (off|out of) (this|here|your mailing list|the mailing list)
    how to (exit|quit|leave|close|stop this|log out|logout|end chat|come out)
    (ctrl c|ctrl d|control c|ctrl z|ctrl x|alt f4|sudo kill|kill 9|wq|q|qq|end of file)
    go away bot
    get out
    get me out [of here]
    let me out
    out
    back
    go back
    main menu exit
    start over
    i am leaving this bot
    stop sending
    stop sending me stuff
    unsubscribe me please
    opt out of messages
    (kindly|please|pls) (stop|cease|refrain from|quit) (sending|messaging|writing|contacting|mailing) (me|us|these|me these|me things)
    (exit|quit|bye|x|q|esc|back|abort|stop|end|kill) (program|app|mode|session|the bot|process)
    (how to|how do i|how can i) (get out|escape|exit|come out|get rid|leave|back out) [of this|of here|of you|from this]
    (do not|dont|stop) (disturb|poke|nag|bug|spam|annoy|follow|bother|harass) (me|us)
    (hush|silence|mute|snooze|sleep|freeze|dismiss|dismissed|begone|scram|shoo|buzz off|piss off|get lost|beat it|sod off|go to sleep|go die somewhere else)
    (control|ctrl|cmd|alt) (c|d|q|w|x|z|f4)
    (wq|wqa|q!|:wq|zz|kill -9|killall|sigterm|sigint|eof|:exit|:x)
    zip it
    get lost
    pipe down would ya
    enough, go away
    stop talking to me
    ok thats enough outta you
    leave me be
    let me out of this
    put a sock in it
    hush now
    buzz off
    nobody asked you bot
    abort abort abort
    quit bugging me
    give it a rest
    i want out
    scram
    can you not reply to me please
    please stop messaging me, i am working
    ssshhh
    im done with you, leave
    how do i get out of this convo
    basta
    no more, shush
    not now, go bother someone else
    stfu
    take a hike
    be quiet for once
    stopp it already
    we werent talking to you, butt out
    (stop|quit|exit|close|end|abort|cancel|logout|log out|log off|sign out|shutdown|shut down|terminate|kill|escape|esc|ctrl c|ctrl d|control c|halt|bye bot exit|disconnect) [now|it|please|this|the chat|session|bot|conversation]
    (leave|let) (me|us) (alone|be|in peace|out of this|out) [bot|please|now]
    (stop|quit) (it|this|that|talking|messaging|writing|pinging|posting|spamming|bothering me|answering|replying) [please|now|to me|here]
    (end|close|finish|stop|leave) (chat|conversation|session|the chat|this chat|this conversation|the session|program|the program)
    (go|get) (away|lost|out|out of here|off this channel) [bot|please]
    (no more|enough) (messages|of this|talk|bot|chat|please|posts|for today)
    (be|keep|stay) (quiet|silent|still)
    (let me|i want to|i wanna|how do i|how can i|i would like to|can i) (out|get out|get out of here|leave|exit|quit|end this|close this|stop this|close the chat|end the session|log out|go back|cancel|cancel this) [please|now|of here|here]
    (close|end|exit|quit|cancel|stop|leave|abort|terminate) (this|this please|it|the chat|the session|here|this window|this thing|the conversation|now|the program|please) [please|pls|now|i wanna get out of here|let me out]
    (get me|let me|i wanna|i want) (out|out of here|off this|to get out of here) [please|now|cancel]
    shut (up|it|down) (now|please|for today|for a while)
    (stop|quit|cease) (messaging|pinging|notifying|texting|bugging|writing to|writing|pestering) (me|us|here) [now|please|already]
    (ok|right|please|lets) [then] (end|stop|close|finish|quit) (it|this) here [please|for today|now]
    (stahp|stap|stopp|stawp|stoop|sotp|stpo|cancle|cancell|canel|exti|exot|qiut|quti|abort|halt|cease|enough|desist|nvm stop|ok stop|please stop|just stop|stop it now) [it|this|pls|now|please|that]
    (cancel|scrap|drop|forget|undo|stop|abort|ditch|bin|discard|leave) (that|it|this|that last one|my request|the request|what i said|the last thing|my last message|everything|that please|all of it|that one) [please|pls|sorry|i changed my mind|again|now|never mind]
    (i|we) (want|would like|need|wish|wanna|d like) [to] (get out|get out of here|exit|exit now|go out|leave this|quit now|stop this|stop here|stop it|end it|end here|finish here|be left alone|close the chat|cancel|to cancel|close|go back) [please|now|how]
    (how|where) (do|can|to) [i|we] (exit|quit|get out|leave|stop this|end this|close this|cancel|log out|sign out|go back|escape|turn you off|switch you off|shut you up) [here|please|from here|of here]
    (please|pls|just|kindly|now|bot) (be quiet|be silent|shut up|go away|leave me alone|leave us alone|stop talking|stop answering|stop replying|let me be|let me alone|let it be|leave it|go to sleep|stay out of this|keep quiet|mute yourself) [now|bot|thanks|for a while]
    (no more|enough|done|finished|i am done|im done|over|thats enough|this is enough) (for me|with you|with this|of you|of this|here|now|chatting|talking|answers|messages|of that bot) [stop|please|bye|thanks]
    (i|we) (did not|didnt|dont|do not) (mean to|want to|intend to) (start|start this|do that|do this|call you|ping you|press that|open this|write you|wake you) [cancel|sorry|please stop|stop]
    (leave it|leave am|leave it only|leave it be|let it|let it be|let it so|let us leave it|forget it|forget am|drop it) [only|abeg|please] [forget what i asked|i changed my mind|no need|its ok|it is no more needed|i dont want again|no more|dont do it]
    (i changed my mind|i have changed my mind|changed mind|i thought otherwise|no need again|not needed anymore|no longer needed|no need anymore) [cancel|cancel it|annul it|please cancel|leave it|stop|forget it|dont do it]
    (annul|break off|interrupt|break|break it off|go out|get out|quit here|make end|make stop|make an end) (please|it|this|now|here|the operation|the action|everything|of this)
    (be gone|begone|off with you|away with you|hush now|hush|that will be all|that will do|you are dismissed|you may go|leave me in peace|do stop|do be quiet|cease this at once|kindly desist) [now|please|machine|bot|thank you]
    (stahp|stahp it|stap|plz stahp|just stahp|nooo stahp|omg stahp|ok stahp)
  `,
  human: `
    (can|could|may) (i|we) (talk|speak|chat|write) (to|with) (a|an|some|the|your|any) (human|person|real person|human being|admin|teacher|tutor|manager|agent|colleague|instructor|operator|curator|someone in charge|moderator|boss|supervisor|real human)
    (i|we) (want|need|would like|wanna|would prefer|prefer|would rather) [to] (talk|speak|write|chat) (to|with) (a human|a person|a real person|someone|somebody|an admin|a tutor|a real human|someone real|the team|a human being|the people behind this)
    (is|are) there (a|an|any|some|somebody|someone) [human|person|real person|humans|admin|teacher|people|expert] [here|available|around|i can talk to|i can ask|to talk to|i could call|who can help|who can help me]
    (who|whom) (can|should|do|could|must) (i|we) (contact|ask|call|email|write to|talk to|turn to|reach out to|message|speak to|go to|complain to) [for help|about this|about the bot|if it breaks|here|when it fails|with problems|if something is wrong]
    (who|which person) is (the admin|in charge|responsible for this bot|the owner|the maintainer|the person behind this|the contact|my contact|the admin here|the contact person|running this|looking after this bot|supporting this)
    who (maintains|hosts|looks after|administers) (this|this bot|you|the bot)
    (who|which team) (runs|maintains|manages|administers|supports|owns|looks after|takes care of|is behind) (this|this bot|the bot|this thing|this channel|this quiz)
    (contact|call|reach|get|find|ping|email|page) (support|an admin|the admin|a human|someone|customer service|help desk|the helpdesk|the owner|the developers|the curators|the maintainers|the team) [please|now]
    (how|where) (do|can|could) (i|we) (contact|reach|find|get|email|call|get hold of|talk to) (support|an admin|the admins|a human|someone|the owner|the developers|a person|the team behind this|the maintainers)
    (get|give|connect|put|transfer|forward|hand|pass) me [through|over] [to|with] (a human|a person|an agent|support|someone|the admin|a real person|somebody|an operator|the boss|your manager|your boss|someone responsible)
    (let me|let us) (talk|speak) (to|with) (a human|a person|your manager|your boss|someone|somebody real|the owner|an admin)
    (human|real person|operator|agent|support|admin|customer service|representative|a human|live agent|helpdesk|help desk) [please|pls|now|needed]
    (any|some) (human|humans|person|people|admin|real person|staff) (here|around|there|online|available)
    (does|do|can|will|is) (a human|a real person|anyone|someone|somebody|an admin) (read|reading|check|answer|answering|look at|help) [this|here|these messages|me|my messages|me here]
    i (need|want) (human|real) (help|support|assistance)
    i (need|want) (someone|somebody|a person) (real|to help|to help me|to explain|to talk to)
    i (would|d) rather (talk|speak|deal|write) (to|with) (a human|a person|someone real|a colleague)
    speak to (a human|a person|someone|a representative|agent)
    talk to (a human|a person|someone|a representative|agent)
    is (somebody|someone|anyone) (there|in charge|responsible|real here|from support here)
    what is the (email|email address|phone number|contact|number) of (the admin|support|the owner|your team|the person in charge)
    (give|tell) me the (name|email|contact|number) of (the admin|the owner|whoever runs this|someone|your developer|the maintainer|the responsible person)
    my teacher please
    call a teacher
    where is my tutor
    want human
    need human
    i want speak with person
    call me please
    can somebody call me back
    can your developer fix this
    tell your developers
    tell your boss
    (could|can|would) you (put|connect|transfer|refer|pass|hand) me (through|on|over) to (whoever runs this|the responsible person|an admin|someone|a colleague|the owner|a human|{?})
    (who|whom) (do|should|can|could|must|would) (i|we) (ping|email|call|poke|bother|tell|notify|alert|escalate to|report to|speak to|slack|dm|write) [when|if|about] [this|problems|it|the bot] [breaks|with this bot|is down|fails|has problems]
    (i would|id|i|we) (prefer|like|rather) [to] (deal with|talk to|hear from|be helped by|speak with) (a member of staff|a human|a person|someone real|an actual person|one of your people|a colleague|an expert)
    (give|gimme|tell|send|whats) [me] the (maintainers|admins|owners|developers|curators|authors|operators) (name|email|contact|handle|number|address)
    (can|could|may) i (talk|speak|write) (with|to) (teacher|sir|maam|my teacher|the professor|the tutor|the instructor|the head|the author) [pls|please]
    (is|are) any (real person|human|people|teacher|admin|staff|one) (here|there|online|around|on duty) [to help|to answer]
    (raise|open|file|log|create) a (ticket|support ticket|complaint with a human|case|support request)
    escalate [this|please|to a human]
    is this monitored by (a person|anyone|somebody|humans)
    gimme a real person
    can i speak with someone from the team
    any actual humans around?
    who do i ping if youre no good
    let me talk to your manager
    is there somebody alive behind this
    please connect me to a human
    i need a person not a bot
    who runs this place, can i dm them
    get me a grown up
    whats the admins name, need to ask them directly
    is there some support guy i can write to
    id rather chat with flesh and blood
    hey is there an operator
    could a colleague take over from here?
    put me thru to a human pls
    wanna talk to a mod
    is it possible to reach a real teacher
    someone with a pulse please
    who can i call about this
    pass me on to your boss
    i dont want a machine, give me people
    do you have an email of somebody responsible
    need to escalate this to a person
    agent. human agent. please
    yo can a real dude answer me
    can a trainer get back to me instead of you
    i would like to talk with a person, thank you
    is anyone human reading these messages
    hablar con una persona por favor
    (who|whom) (do|can|should|could|must|would) (i|we) (contact|ask|talk to|reach|message|email|call|write to|complain to|report to|turn to|ping|escalate to|go to) [about this|about it|here|instead|if it is wrong|for help|with problems|in person]
    (is|are) there (support|a support team|a helpdesk|a real person|somebody|an admin|staff|a moderator|anybody human|any person) [here|i can ask|who can explain this|to talk to|in charge|to help me|behind this]
    (customer|human|technical|live|tech) (service|support|help|care|agent) [please|number|contact]
    (who is|whos) (the admin|in charge|the admin here|responsible|in charge of this bot|running this|the owner|the moderator|the contact person|your boss|your manager|the person behind this)
    (get|give|find|put|connect|transfer|bring) me [to|through to] (a human|a person|an agent|someone real|a real human|somebody|the admin|a tutor|an expert|your manager|support|a colleague)
    (i|we) (want|need|would like|wanna|prefer) (to talk to|to speak to|to speak with|to chat with|to ask) (someone|a human|somebody|a person|a real person|an expert|an actual person|your supervisor|the team)
    i want to file a complaint
    can an expert look at my question
    real person pls
    escalate this
    (is|are) there (a|an|any|some) (mod|moderator|admin|human|person|someone|somebody|teacher|tutor|real person|mods|colleague|expert|specialist|coach) [or smth|or something|or anyone|or someone|or so|maybe] (i can ask|i could ask|i can ask instead|i could email|i can talk to|i could write to|who can help|who knows|i can contact|i could call) [instead|about this|about this instead|here|please|directly]
    (would it be possible|is it possible|would it be ok|is there a way|any chance|may i ask) to (be put in touch|get in touch|be connected|speak|talk|get in contact|be transferred|be put through|have a word|have a chat|contact|get connected) (with|to) (a member of the team|someone|a person|an admin|a human|somebody from the team|a colleague|the team|someone responsible|a real person|a tutor|an expert|a member of staff) [please|directly|about this|instead]
    (who|whom) (do|can|should|could|must|would|shall) (i|we) (blame|thank|contact|ask|complain to|email|call|talk to|write to|speak to|get in touch with|turn to|bother|sue|yell at|shout at) (for this bot|for this|about this bot|about you|for you|for this thing|about this|for the quiz|instead|about it) [name please|please|name|give me a name|and how]
    (who|which person|which team|whoever) (is|are) (responsible|in charge|accountable|to blame|the contact|the contact person|the owner|the person) (for|of|behind|at) (this bot|this thing|this|you|the quiz|this channel|this service|it here) [i would like to contact him|i want to write to them|how can i reach them|please|name please|how do i contact them]
    (i|we) (want|need|would like|wish|prefer|would prefer|demand|wanna) [to] (speak|talk|chat|deal|communicate|write) (with|to) (somebody|someone|a human|people|a person|a real person|the manager|a real human|an actual person|a human being) (not with robot|not a robot|not with a bot|not a machine|and not with a machine|instead of a bot|not you|rather than a bot|please|instead)
    (could|can|may|might) i (speak|talk|write|get|be connected|be put through|chat) (to|with|through to) (an actual|a real|a living|a proper|some|an actual living|a human) (person|human|human being|tutor|teacher|expert|admin|one) [please|instead|now|about this]
    (put|connect|get|bring|hook) me (in touch|in contact|through|up) (with|to) (someone|a person|the team|an admin|a human|somebody real|a member of the team|support|the people behind this|whoever runs this) [please|now]
    (someone|somebody|anyone|a person) (real|human|i could email|i can email|i could ask instead|i can ask instead|in person|competent|who knows|responsible) [about this|please|instead|here]
    (i would like|i want|how) to (contact|write to|email|reach|call|message) (him|them|her|the admin|the owner|the person responsible|whoever runs this|the people behind it|the team|the developer) [please|directly]
    (is|are) (any|some) (mod|mods|admin|admins|human|humans|tutor|expert) (here|online|around|awake|there|free|available) [please|rn|now|who can help]
    is (anybody|anyone|somebody|someone|one) from (the team|support|the staff|your team|the organisers|it|the admins) (here|there|online|around|available|reading)
    (which|what) (colleague|person|guy|team|department|human|one of you|employee|admin) (runs|is running|owns|made|manages|looks after|set up|is in charge of|maintains|operates) (this thing|this bot|this|you|the bot|this service) [i would like a word|i want to talk to him|i want a word with them|i need to talk to them|please|name please]
    (i would like|i want|id like|can i have|could i have) a (word|quick word|chat|quick chat|talk) with (them|him|her|a human|someone|the admin|whoever runs this|a colleague|the owner|somebody in charge)
    (kindly|please) (connect|transfer|forward|escalate) [me|my call|my query|this|the matter] to (a human|concerned person|concerned team|the concerned person|higher authority|senior|your senior|support team|your manager)
    (who|whom) (may|can|could|do|should|shall|must|would) i (contact|write to|talk to|speak to|shout at|complain to|turn to|ask|blame|call|yell at|poke|email|notify|approach) [about|when|if|regarding|for] (an error in your content|you break|this breaks|something is wrong|this bot|problems|a mistake in the guide|you are down|i have feedback|a real answer|more help|you do not know|you get stuck)
    (is|are) (anyone|anybody|someone|a human|a person|people|somebody|any humans) (monitoring|watching|reading|supervising|looking after|looking at|checking|moderating|running|maintaining|behind) (this|you|this bot|this channel|what you say|these messages|here)
    who (looks after|takes care of|is in charge of|is responsible for|keeps|updates|feeds|supervises|babysits) (you|this bot|this thing|the bot)
    (mod|mods|admin|admins|staff|helper|support|human|someone|somebody|moderator|operator|agent|person|dev|devs|owner) (pls|please|plz|needed|wanted|help|here|asap|now|required|where|anyone|ping)
    (summon|call|fetch|page|ping|get|tag|find|bring|alert|invoke|wake|contact|grab|send|notify|@) [me] (an admin|the admin|a mod|the mods|a moderator|a human|someone|somebody|a person|a real person|your owner|the owner|staff|support|an adult|the person in charge|the developers|a real human|an expert|a colleague) [for me|please|pls|here|now|to help|asap]
    (can|could|may|would|will) (a|an|some|the|any) (real|actual|live|human|proper|experienced|living|senior|responsible) (engineer|human|person|expert|colleague|agent|trainer|specialist|teacher|one|being|employee|developer|admin|tutor|instructor) (take over|take over this|take over this thread|step in|jump in|help me|help|answer this|answer me|look at this|look into this|check this|reply|respond|join|explain it|have a look) [please|here|instead|for me|now]
    (is|are) there (someone|somebody|anyone|anybody|a person|a human|a colleague|a real person|any human|an actual human|any real person|some expert|an expert|a teacher|people) [on the team|in the team|here|at the company|in the office|behind this|around] (i can ring|i can just ring|i can call|i can just call|i can phone|i can ask|i can talk to|i could speak to|to talk to|to speak with|who can help me|who can help|who knows|who can answer|i can write to|i might ask|who could explain it|to ask|we can contact) [about this|instead|please|directly|for this]
    (can|could|may) (i|we) (ring|call|phone|reach|meet|email|message|ask|see|have|get|contact) (somebody|someone|anyone|a person|a human|a colleague|an expert|one of you|a real person|a real human|the team|support|a teacher|your boss|a specialist|a trainer) [about this|instead|please|for this|directly|in person|on the phone]
    (i|we) (would rather|rather|prefer to|want to|would like to|need to|must|have to|wish to|like to) (ask|speak to|speak with|talk to|talk with|chat with|deal with|hear from|be helped by|discuss with|discuss this with|write to|call) (a human|a person|a human being|a real person|someone real|somebody real|a colleague|an expert|a trainer|one person|some person|a living person|people|someone|an employee|somebody from your team|the responsible|the responsible person|my teacher|a real engineer)
    (i|we) (need|want|require|demand|would like|request) (human|person|real person|human help|human support|help from human|help from a human|help from a person|a human answer|human assistance|real help|an expert|someone to talk to|somebody who knows|somebody to explain|a colleague to help|live support|live chat|a call|a phone number|a callback|a person to help me) [please|pls|now|not a bot|not robot|not a machine|instead]
    (you|bots|robots|machines) (cannot|cant|can not|wont|dont) (help|help me|understand me|understand|solve this|do it) [give me|i want|i need|get me|let me talk to|send me] (a human|a person|someone|somebody|a real person|the admin|people|support)
    (who|whom) (is|do i ask|can i ask|can help|knows|could help me|should i ping|do i tell|do i talk to|do i write to|do i message) (if you dont know|if you cannot help|if the bot cannot help|when you fail|in case of problems|for a human answer|if i have a problem|if i am stuck|with a problem|when stuck|besides you|instead of you)
    (pass|hand|escalate|transfer|forward|give|route|send) (me|this|it|my question|this question|this thread|the question|my case) [on|over|up] to (a human|someone|somebody who knows|an expert|the team|a colleague|support|a person|the admins|a teacher|someone else|higher up|your supervisor|somebody with a brain) [please|pls|thanks]
    (no|not|enough) (bot|robot|bots|machine|robots|ai|of the bot|of robots) [please|pls|only|just|i want] (human|a human|person|people|real people|a person|real person|humans)
    (give|get|send|call|bring|find|show) me [please] (a|some|one|real) (colleague|person|human|man|woman|being|somebody|teacher|expert|employee|people) (from flesh and blood|of flesh and blood|alive|that is alive|who is alive|in flesh|from the team|who can think|with brain|who speaks|who answers|who knows it|not robot|not a machine) [please]
    (can|could|may|is) (somebody|someone|anybody|a person|one) (alive|living|real|human|from your team|of you|responsible|with brain) (answer me|speak to me|help me|write me|here|reply|explain me|talk with me|there) [not a machine|not a robot|no bot please|please|and not a bot]
    (is|are) (here|there|any) (a|some|any) (human|person|man|alive person|real person|living people|somebody) [here|in this channel] (i must speak to him|need to speak to him|i want to speak with him|i have to talk to him|who can help|i wish to ask him|to speak)
    (i|make i|let me) (wan|want|need to|must|wish to|have to|prefer) (talk to|yarn with|speak to|speak with|see|discuss with|ask) (person|real person|human being|your oga|oga|a boss|somebody alive|responsible person|human|the responsible|an alive human|a true person) [abeg|please|not machine|not robot]
    (is there|would there be|have you|might there be|is) (a lady or gentleman|a gentleman|a lady|a kind soul|a responsible person|a young person|some person|a clerk|an operator|someone|anyone|a real person) [at the other end|at your end|in the office|on duty|about] (whom i could telephone|i could telephone|i could ring|i might speak to|one could speak to|to whom i may speak|to speak to|i may write to|i could talk to|i can call)
    (i should|i would|id) (much rather|rather|prefer to|like to|sooner) (speak to a person|speak with a living soul|talk to a human being|have a human|telephone somebody|talk to someone|be helped by a person|ask a real teacher|see somebody in person) [please|if you please|if possible|if that can be arranged]
    (any|are there) (humans|people|persons|admins|mods) (awake|alive|around|online|here|up|there) [dont want bot replies|no bots please|i dont want a bot|not the bot|please]
    (sir|please|kindly|dear) i need (human being|human|person|human person|a person|real person) (for this doubt|for this|for this question|for my doubt|for my query) [not bot|not a bot|only|please]
  `,
  choice: `
    (a|b|c|d|e|1|2|3|4) [please|pls|i think|i guess|for me|is right|is correct|of course|obviously|maybe|final answer|imo|probably|definitely]
    (i|we) (think|say|guess|pick|choose|take|vote|go for|go with|would say|believe) [its|it is|for|answer|option] (a|b|c|d|1|2|3|4)
    (my answer is|the answer is|answer|option|letter|choice|number|answer is|its|it is|is it|definitely|surely|must be|probably|maybe|going with|i go with|lets say|final answer) (a|b|c|d|1|2|3|4)
    (a|b|c|d) (and|or|&) (a|b|c|d) [both|please|i think]
    both (a|b|c) and (b|c|d)
    (the|i take the) (first|second|third|last|fourth) (one|option|answer) [is right|is correct|i think]
    (option|answer) (a|b|c|d) (is correct|is right|please|i think)
    neither a nor b
    all of the above
    none of the above
    (definitely|surely|probably|clearly|obviously|gotta be|has to be|im going with|id go with|my guess|my vote|my pick|i vote) (a|b|c|d)
    (a|b|c|d) (and|plus|or maybe|also) (a|b|c|d)
    (option|answer|letter|choice|number) (a|b|c|d|1|2|3|4) [i think|pls|for sure]
    (b|c|d) (i think|i guess|i suppose|no doubt|100 percent|for sure|is my answer|all the way)
    going with b
    c final answer
    prob a
    uhh d?
    gotta be the second one, b
    its a no doubt
    locking in c
    b as in banana
    id say d
    eenie meenie... a
    my money is on b
    answer is c
    coin flip says d
    a or b... no wait, b
    definately c
    im torn but c
    i choose the letter d
    gut says a
    c for sure dude
    bbbbb
    well not a so b
    hmm lets go d
    put me down for a
    when in doubt pick c
    i think it is b, please
    option d i reckon
    a all day
    change mine to b
    d, no clue why
    a obviously
    me thinks c
    (e|a|b|c|d) (frfr|fr|lol|ofc|obvs|obviously|for sure|easy|no doubt|i think|i guess|maybe|prolly|probably|final answer|definitely|i say|is my answer|is my guess|of course|surely|right|is it|all the way|100 percent|bet|duh|ez|gang)
    (i|im|i am|ima|imma|ill|i will|me|gonna) (go|going|take|pick|say|choose|chose|bet|vote|think|picking|choosing|voting|lock in|locking in|guess|select|went) [with|for|on|its|it is] (a|b|c|d|e|the first|the second|the third|the last|number two|option b|answer c|letter d)
    (its|it is|it must be|it should be|must be|gotta be|has to be|it has to be|that would be|should be|probably|maybe|definitely|surely|obviously|clearly|easy|hmm|um) (a|b|c|d|e) [right|i think|or|then|i guess|for sure]
    (option|letter|answer|choice|number|the letter|the answer) (a|b|c|d|e|1|2|3|4|one|two|three|four) [please|i think|is right|is correct|final|for me]
    (na|its|it be|is|so) (a|b|c|d) (i choose|i go pick|i pick|i pick am|i take|i go choose|be my answer|i think|i say|no doubt) [o|abeg|sure|final]
  `,
  laughter: `
    (haha|hahaha|hahahaha|lol|lmao|rofl|lmfao|hehe|hihi|lolol|xd|jaja|ahaha|haha haha|hah|ha ha|heh heh|kek|bwahaha|ha|lul|loool|hehehe|omg lol|teehee) [bot|man|bro|yes|ok|so funny|funny|good one|thats funny|nice one|nice|dude|very funny|true|no|wow]
    (that is|thats|this is|you are|ur|so|very|too|pretty|how) (funny|hilarious|so funny|too funny|very funny|a good one haha|hilarious lol)
    (good|nice|great) (one|joke) (haha|lol|lmao|hehe)
    (made|makes) me (laugh|giggle|chuckle|smile)
    i am (dying|laughing|dead lol|crying)
    im dead
    dying here lol
    cracking up
    funny [bot|guy|one]
    what a laugh
    rotfl
    lulz
    hilarious
    i laughed
    (ha|hah|heh|haha|hehe) (brilliant|great|awesome|excellent|genius|clever|amazing)
    (ha|hah|heh|haha|lol|lmao|hahah|hehe) (brilliant|classic|love it|nice try|priceless|right|indeed|same|good one|nice one|gold|you got me|true that|touche)
    (hahah|haha|lol|lmao|rofl) (good one|very good|nice one|that was good|this bot|u crazy|stop it|i cant)
    (you are|ur|thats|that is) (hilarious|a comedian|cracking me up|killing me|comedy gold)
    (lolz|lool|looool|lmaoo|lmaooo|hahahahaha|hehehehe|hue hue|kekw|xdd|pfff)
    lmaooo what even
    im dead :skull:
    hahahahaha stop it
    rofl what
    bwahaha oh thats good
    jajajaja
    that cracked me up
    kkkkkk
    lol lol lol
    im crying :joy:
    ok that was hilarious
    hehe good one
    omg im wheezing
    😂😂😂
    haha you got me there
    i just spat out my coffee lol
    pfff hahah
    lmfao no way
    xd
    mdrrr trop drôle
    ha! very funny
    im on the floor haha
    hihihi very funny bot
    cant stop laughing
    that killed me :rofl:
    youre killing me, too funny
    snorted out loud in the meeting lol
    teehee you said that
    ahahah oh man
    wkwkwkwk
    (omg|omfg|oh my|oh my god|oh wow|gosh|wow|whoa|oha|dang|damn|holy moly|holy cow|no kidding|geez|jeez|yikes|oof|bruh|bruv|dude|man|welp|phew|sheesh) [lol|haha|thats funny|hilarious|lmao]
    (lol|haha|hehe|lmao|rofl|hihi|hahaha|xd|kek|jaja|ahah|mdr|ptdr|kkk|www|huehue|teehee|lulz) [funny|good one|nice one|thats funny|ok|true|bot|same]
    (hahaha|lmaoo|lmaooo|lolol|lolololol|ahahaha|bahaha|hehehe|hihi|kekw|kek|lul|omegalul|im crying|crying|i cant|i cannot|dying|im dying|deceased|rip me|im weak|screaming|i am screaming|im wheezing|wheezing) [bro|lol|stop|too funny|at that|rn|fr]
    (that|this|it|you) (made|makes|cracked|got|had) me (laugh|lol|giggle|chuckle|smile|laughing|in stitches|up|laugh out loud|snort) [lol|haha|a lot|today|thanks]
    (so|too|very|really|pretty|damn) (funny|hilarious|good lol|witty|comical) [bot|haha|lol|my friend]
  `,
  test: `
    (test|testing|ping|test test|testing testing|mic check|one two three|1 2 3|test 1|test message|just testing|a test|hello world|ping pong|testing one two|test please ignore|check check|check 1 2|foo|foo bar|asdf|qwerty|blah|blah blah|bla bla|lorem ipsum|xyz|abc|abcd|dfgh|jkl) [bot|lol|again|only]
    (are you|r u|you|is it|is this|is the bot|is this bot|is this thing|bot are you) (there|still there|here|alive|awake|online|working|up|running|on|back|switched on|active|dead|asleep|ok|still working|listening|responding|broken|down) [now|today|again|or not|yet]
    (can you|do you|does it|did you|does anyone) (hear me|read me|see this|read this|copy|see me|get this|receive this|respond|reply|receive my messages|get my message)
    (is|are) (anyone|anybody|someone|somebody) (there|here|home|alive|listening|in)
    (anyone|anybody|somebody|someone) (there|here|in|home|listening)
    (just|only) (checking|a test|trying|trying this out|seeing if this works|a quick test|trying it out|testing this|seeing whether you are there|seeing if it is on)
    (does|will|is) (this|it|the bot|that) (work|working|even work|work now|respond|do anything|work here)
    (let me|lets|i want to|let us|trying to) (see if|check if|check whether|test if|test whether) (this|it|the bot|you) (works|is working|is on|is up|is alive|responds|work|respond)
    (hello|hey|bot|hi) (are you there|anybody there|anyone there|do you work|you there|you up|can you hear me|is this working)
    checking in
    echo
    beep
    boop
    beep boop
    wake up [bot]
    say something
    respond
    reply please
    status ok
    still alive
    come in
    radio check
    do you copy
    (just|only|merely) (checking|seeing|testing) [whether|if|that] (this|it|you|the bot) (is|are) (on|switched on|working|alive|up|there|connected|responsive|available)
    (is|are) (this|the) (thing|bot|app|line) [even|still] (on|working|alive|up|plugged in|dead|live|connected)
    (u|you|ya|bot) (there|here|up|alive|awake|online|around|home) [still|bro|today]
    (anybody|anyone|somebody|someone|nobody) (home|there|listening|in there|in here|alive)
    (testing|test) (123|1 2 3|one two|456|abc|again|in progress|the bot|mode)
    (ping|pong|poke|nudge|bump|tap tap|tick|marco|hello hello|alive|ack|syn)
    mic check one two
    is this thing on
    you there?
    testing testing 123
    anybody home or is it dead
    ping
    do you read me
    just seeing if it works
    does this bot even work
    hello hello is it working
    earth to bot, come in
    asdfasdf
    test msg pls ignore
    are you online right now
    can you hear me now
    foo bar
    blink twice if youre alive
    trying out the bot, dont mind me
    is the bot up
    just a test from my side.
    u awake
    check check
    hmm does it respond if i tag it
    prueba prueba
    is it responding or frozen
    tst
    only checking that my messages get through
    poke
    did you get this
    lemme see if this goes thru
    (aaa|aaaa|aaaaaa|zzz|la la la|dum dum|tralala|x|xx|xxx|qqq|lol test|hjkl|wasd|testtest|test123|testing123|abc123|123abc|1234|12345|0000)
    (sorry|oops|ignore) (cat on keyboard|my cat typed that|pocket typing|butt dial|my kid typed that|finger slipped|keyboard slipped)
    (test|testing|tset|tets|teest) (123|1 2 3|test|one two three|please ignore|only a test|message|is this on|is this working|if this works|ignore) [please|again]
    (asdf|asdfgh|asdfghjk|qwertz|qwerty|jklo|lkjh|fdsa|hjkl|dfgh|sdfg|aaaa|blah|bla bla|blah blah|foo bar|foo|lorem ipsum|abc|abcd|xyz|xxx|qwe|wasd) [test|please ignore]
    (is|are) (this|you|it|the bot) (thing|bot) [still] (on|working|online|awake|alive|up|running|responding)
    (do you|can you|does it|can anyone) (hear|read|see|receive) (me|this|my messages|what i write) [bot|at all|or not]
    (sorry|oops|ignore|ignore that|ignore this|whoops) [that was] (pocket typing|pocket typed|my pocket|my cat typed that|cat on keyboard|butt dial|my toddler|my kid typed|wrong key|keyboard slipped|fat fingers|phone in pocket) [kjhg|{?}|ignore]
    (my cat|my kid|my toddler|my son|my dog|my daughter) (typed that|walked over the keyboard|hit the keyboard|sat on the keyboard|got my phone|pressed send)
    (kjhgf|lkjh|hgfd|jhgf|oiuy|poiu|mnbv|vcxz|ytrewq|trewq|dfghj|sdfgh|fghjk)
    (test|testing|tets|tset|ping|check|mic check|sound check|hello test|just testing|only testing|trying this out|just trying|a test|test message|testing testing|does this work|is this thing on|is this on|can you hear me|can you see this|do you read me|do you copy|are you receiving|are you listening|are you working|are you online|r u there) [1 2 3|123|one two|ignore|please ignore|bot|hello|please|again|only]
    (ignore|please ignore|disregard|sorry ignore|pls ignore) (this|that|it|my test|this message|this test|me i am testing|me im just testing|my cat|the cat on the keyboard|my last one)
    (oops|sorry|upps|whoops|ups) [that was|it was] (my cat|the cat|my kid|my keyboard|a typo|my elbow|pocket typing|autocorrect|the dog|wrong button|fat fingers|an accident|by mistake)
    (ping|pong|{?} ping|{?} {?} ping|test|here ping|all ping) [{?}]
    (kjsdf|sdfkj|lkjsdf|aksjd|oiuoiu|xcvbn|wertz|poiuz|asdkj|qweqwe|jkjkjk) [asdkj|lkjsd|sdfsd]
  `,
  insult: `
    (you|u|ur|you are|u r|this bot|the bot|this thing|bot|this app|this tool) [is|are|r] [so|such|a|an|the|really|fucking|just|damn|totally|one] (stupid|dumb|useless|idiot|idiotic|moron|worthless|trash|garbage|crap|shit|annoying|horrible|pathetic|lame|boring|ugly|ridiculous|worst|fool|slow|shitty|clueless|rubbish|waste of time|joke|terrible|awful|broken toy|bad)
    (stupid|dumb|useless|idiotic|silly|worthless|shitty|annoying|crappy|lame|bad|damn|bloody|fucking|pathetic|ugly|dumbass|slow) (bot|robot|machine|thing|program|ai|app|tool|software|computer|toy) [ever|man|lol]
    (worst|dumbest|most useless|most stupid|most annoying) (bot|thing|tool|app|assistant|program) (ever|i know|i have seen|in the world|of all time)
    (you|u|this bot|this|it|this thing) (suck|sucks|stink|stinks|suk) [so much|hard|big time|man]
    (fuck|screw|damn|curse|hate) (you|u|this|off|this bot|this thing|it|it all) [bot]
    (i|we|everyone|everybody) (hate|despise|cant stand|really hate) (you|u|this bot|this thing|this stupid bot|talking to you)
    (you|u) (know|understand|can do|do) nothing
    (you are|ur|u r) (good for nothing|no good|an embarrassment|a disgrace|a disappointment|a dumb machine|as dumb as a brick|dumber than a rock|not smart|not very smart|not very bright|not clever|an idiot|a moron|a clown|a liar)
    (idiot|moron|fool|dummy|clown|loser|jerk|dumbass|asshole|bastard|imbecile|stupid|noob|dumb|shithead|bitch) [bot]
    (wtf|what the hell|what the fuck|omg) (is wrong with you|you are so dumb|is this bot|is this crap)
    what (a|an) (stupid|dumb|useless|worthless|awful|terrible|pathetic) (bot|thing|machine|program|tool|app)
    what a (waste|waste of time|waste of money|load of crap|heap of junk|piece of garbage|piece of shit|joke of a bot)
    (piece|pile|load|bunch) of (junk|crap|shit|garbage|trash)
    (go|drop) (to hell|die|dead|kill yourself|jump in a lake)
    my (grandma|dog|cat|toaster|cat could|five year old) (is smarter|knows more|is smarter than you|could do better|would do better|answers better)
    chatgpt is (better|much better|smarter|so much better) [than you]
    google is (better|smarter) than you
    even (google|siri|alexa|a child) (is better|is smarter|knows that|knows more)
    are you (stupid|dumb|an idiot|retarded|kidding me|drunk|out of your mind|brain dead|blind)
    wtf [man|bot|dude]
    kiss my ass
    you dumb bot
    do you have a brain
    nobody likes you
    nobody needs you
    you should be fired
    you should be deleted
    you are fired
    who needs this crap
    (you|u|ur|this|it) (suck|sux|blow|are the worst|are so dumb|are rubbish|r trash|r dumb|are pathetic|dumb|are a joke|are garbage)
    (ur|youre|your) (so|really|such|very|too|kinda|just) (dumb|stupid|useless|bad|slow|an idiot|annoying|thick|braindead|clueless|worthless)
    (what|such) a (useless|stupid|dumb|sorry|pathetic|miserable|hopeless|crappy|terrible) (piece of junk|piece of software|piece of crap|excuse for a bot|bot|tool|waste of electricity|heap of junk)
    (worst|crappiest|lousiest|dumbest) (bot|chatbot|software|thing|ai) (ever|in history|yet|around|i have used)
    (what|wat) the (hell|heck|fuck) [bot|man|dude]
    (dimwit|halfwit|numpty|muppet|donkey|blockhead|tin can|toaster|bucket of bolts|scrap metal|pea brain|dunce|twit|prat|git|wanker)
    you absolute muppet
    dumb as a rock
    youre an idiot
    what a piece of junk
    not the sharpest tool in the shed are you
    you suck
    stupid bot
    my toaster is smarter than you
    clown
    bro has two brain cells
    u r garbage
    what a donkey
    brainless tin can
    ive met smarter houseplants
    thick as two short planks
    trash bot fr
    lol ur so dumb
    you are very stupid machine
    numbskull
    worst bot ever made
    the lights are on but nobodys home with you
    moron
    bucket of bolts
    you pathetic excuse for a program
    du bist so blöd
    eres un inutil
    go back to the scrapyard, dimwit
    clippy was better than you
    absolute waste of electricity you are
    loser bot
    my (ventilator|toaster|dog|fridge|hamster|microwave|grandma|washing machine|cat|kettle|lamp|coffee machine|calculator|parrot|goldfish|toddler|houseplant|vacuum cleaner|doorbell|fan) (has better conversation skills than you|is smarter than you|is more helpful than you|talks better than you|knows more than you|has more brain than you|is cleverer than you|could answer that better|gives better answers|has more sense|would do a better job|has a higher iq) [you useless thing|you stupid bot|lol|honestly|fr|seriously]
    (worst|dumbest|most useless|stupidest|slowest|most annoying|most stupid|lamest|crappiest) (bot|thing|robot|assistant|tool|app|ai|machine|member|chatbot) (on this server|in this channel|here|in the world|i ever met|ever made|in our slack|of all|on discord|on earth|in the company|i have ever used|on this planet) [fr|honestly|lol|period]
    (you|u|ur|you are|youre|u r) [as] (dumb as a rock|dumb as bread|thick as a brick|dumb as a brick|stupid as hell|dumb as a post|stupid as a stone|dumb af|useless as a chocolate teapot|slow as a snail|as useful as a brick) [lmao|lol|bro|fr]
    (you|u) (useless|stupid|dumb|worthless|pathetic|silly|ridiculous|miserable|brainless|ignorant|hopeless|bloody|damn) (thing|bot|machine|robot|program|piece of software|tin can|toy|algorithm|script|computer|calculator|creature)
    (what a|such a|absolute|total|complete|utter|you absolute) (garbage bot|piece of garbage|rubbish bot|trash bot|waste of space|waste of time|joke|disgrace|junk bot|failure|load of rubbish|clown show) [really|honestly|lol|fr]
    (i|everyone|we|nobody) (hates|hate|likes|like|needs|need) (you|this bot|you bot|this stupid bot|this thing|you anyway) [so much|honestly|lol]
    (you|u|this bot|it) (sucks|suck|is trash|is garbage|is rubbish|are trash|are garbage|is so bad|is a joke|is pathetic|is shit|is worthless|blows) [bro|so hard|honestly|fr|man|lol]
    (i|we|everyone) (hate|really hate|cant stand|despise) (this bot|you|you bot|this stupid thing|the bot|this thing) [so much|honestly]
    (you are|youre|this bot is|this is|ur|u r|it is|that was) [even|way|literally|so much] (dumber|stupider|thicker|worse|slower|less useful|more useless|less helpful|duller|less clever) than (the printer|a brick|my toaster|a rock|my cat|clippy|the coffee machine|my phone|a potato|my grandma|a bag of sand|the photocopier|the lift|our intern|{?}|a {?}|the {?}|my {?}) [on floor 3|in the kitchen|from 1995|honestly|lol]
    (you are|that was|that is|youre|this is|about|well that was|this bot is|ur) [about] as (useful|useless|helpful|smart|clever|much use|dumb|thick|bright|sharp) as (a chocolate teapot|a concrete parachute|a brick|a screen door on a submarine|a wet sock|a bag of hammers|two short planks|a {?}|a {?} {?}|my {?}|a broken pencil|a hole in the head|an ashtray on a motorbike|the printer)
    (useless|stupid|dumb|worthless|bloody|steaming|absolute|rotten|sad|pathetic|miserable|what a|you|such a) (pile|heap|piece|bucket|load|bag|sack|bunch|lump|waste|box|stack|mess) of (regexes|junk|scrap|code|metal|rubbish|crap|bolts|garbage|electricity|if statements|wires|nonsense|space|bytes|{?}|oxygen|trash)
    (my|a|the|our|any) (toaster|dog|cat|hamster|goldfish|kettle|fridge|calculator|parrot|grandma|magic 8 ball|coin toss|rock|baby|intern|{?}|monkey) (is|would be|could do|would do|knows|does|gives|has) (smarter|better|cleverer|brighter|more helpful|more useful|more|better answers|more brains|a better job) than (you|this bot|this thing|that|u|you do)
    (clippy|siri|alexa|google|chatgpt|gpt|copilot|wikipedia|ask jeeves|cortana|the old bot|a search engine|a coin toss|my grandma) (was|is|would be|does it|did it|would do) [way|much|so much|far] (better|smarter|quicker|more useful|more helpful) [than you|than this|than this bot|lol]
    (you|u|this bot) (have|has|got) [got] the (brain|brains|iq|intelligence|wit|memory|charm|personality|depth|attention span) of (a potato|a goldfish|a brick|a toaster|a spoon|a rock|a doorknob|a {?}|an {?}|my {?}|a wet towel)
    (bloody|useless|stupid|damn|dumb|crappy|sodding|effing|blasted|pathetic|wretched|flaming|ruddy) (contraption|machine|thing|robot|bot|program|script|computer|software|gadget|gizmo|toy|device|tin can|numpty|muppet|toaster|algorithm|code)
    you (couldnt|could not|cannot|cant|would not|wouldnt) (find|answer|tell|spot|hit|see|solve|get) (your own backside with a map|a simple question to save your life|water in the sea|a barn door|your arse from your elbow|a question if your life depended on it|the sun at noon|anything right|your own {?}|a {?} in a {?})
    (go|why dont you|please) (jump in a lake|boil your head|play in traffic|take a hike|get stuffed|unplug yourself|delete yourself|back to school|fry an egg|away and never come back|to hell)
    you (absolute|utter|complete|total|proper|massive|useless|stupid) (numpty|muppet|plonker|pillock|wally|clown|donkey|doughnut|donut|melt|spanner|moron|fool|goof|twit|idiot|lemon|walnut|{?})
    (they|who|did they|did someone) (paid money for|pay money for|spent money on|really built|programmed|actually pay for|actually paid for) (you|this|this bot|this crap) [lol|seriously|really]
    (i|we) (want|demand) (my money|my time|my five minutes) back
    even (a|my) (monkey|dog|toddler|parrot|child|cat|{?}|hamster|five year old|trained monkey|baby) (could|would|can|knows|knew) (answer|do|know|say|manage|explain) [that|it|this|better|how]
    (my|our|the) (gran|grandma|dog|cat|nan|neighbour|barber|plumber|kid|postman|{?}|hairdresser) knows more [about {x}|about {x} {x}|about this|about ml] than (you|this bot|u)
    (whoever|who|the person who|the guy who|those who) (coded|made|built|programmed|wrote|designed|trained|invented) (this|you|this bot|this thing|this crap) (should be fired|should be ashamed|needs a new job|was drunk|must be fired|deserves prison|hates people|should be banned from computers|is an idiot)
    are you [always|really|just|even] (this|that|so|such) (thick|dumb|stupid|dense|slow|useless|an idiot|a fool|bad|a moron|clueless) [or what|today|lol]
    (i have|ive|i) (met|seen|talked to|known|had|owned) (smarter|brighter|cleverer|more useful|quicker) (doorknobs|bricks|toasters|rocks|potatoes|chairs|plants|{?}|socks) [than you|lol]
    (stfu|gtfo|kys|foh|smd|stfd|shut it you|zip it|piss off|bugger off|sod off|get stuffed|get lost|get bent|get wrecked|get rekt|go away|do one|naff off|jog on|take a hike|up yours|bite me|eat dirt|suck it) [clanker|bot|you clanker|tin can|you muppet|you idiot|you useless thing|toaster|mate|already|you donkey|please|idiot]
    (clanker|clankers|clanka|toaster|tinskin|npc|bozo|noob|scrub|trash tier|dogwater|garbage|mid|wack|ass|cringe|lame|l bot|L|ratio|clown|sus bot|bot behaviour|brainrot|braindead|smooth brain|goofy|dumdum|dummy|dunce) [bot|fr|ngl|take|answer|tbh|energy|move|ur trash]
    (ratio|l|cringe|mid|skill issue|cope|lame) (ur mid|ur trash|ur code is garbage|nobody likes u|nobody asked|and nobody likes you|ur bad|u suck|plus ratio|ur a clown|u fell off|get good|you are trash|your code is trash|your answers suck|ur dumb)
    (ur|your|this bots|the bots|its|ur whole) (code|brain|ai|answers|answer|existence|programming|logic|developer|creator|search|intelligence|memory|knowledge|programmer|maker) (is|are|r|must be|looks|smells) (garbage|trash|mid|dogwater|a joke|crap|stupid|terrible|pathetic|worthless|ass|shit|horrible|awful|bad|embarrassing|a disgrace|so bad|drunk|empty|made of potatoes|rubbish)
    (u|you|ur|you are|youre|this bot is|this thing is|bot you are|the bot is) (suck|mid|trash|garbage|ass|bad at this|dogwater|a joke|worthless|dense|brainless|braindead|an idiot|the worst|so useless|so dumb|not smart|not clever|very stupid|very bad|no good|totally useless|completely useless|hopeless|a waste of electricity|a waste of space|a waste of money|a waste of time|rubbish|a fool|a clown|not intelligent|too stupid for this|really thick) [lol|fr|ngl|tbh|my friend|and slow|honestly|bro]
    (what|such|you|absolute|complete|total) (a|an|are a|are an|are such a) (waste|clown|joke|disaster|failure|disgrace|shame|embarrassment|letdown|loser|fool|donkey|parrot|potato|tin can|blockhead) [of a bot|of space|bot|machine|of time|you are|for humanity]
    (nobody|noone|no one|everyone|everybody|we all|people) (likes|asked|needs|wants|hates|hate|laugh at|laughs at|despises|ignores|loathes) (u|you|you bot|this bot|you here|this stupid bot|ur answers|this thing|you clanker)
    (delete|uninstall|destroy|unplug|deactivate|scrap|replace|recycle) (yourself|urself|this bot|this useless bot|that stupid bot|this stupid thing|this trash)
    (my|the|a) (dead|old|blind|drunk|little|lazy) (grandma|grandmother|dog|cat|goldfish|plant|brother|phone|horse|nokia) (is|knows|answers|explains|could do|does|thinks) (smarter|more|better|it better|this better|faster) [than you|than u|than this|lol]
    (shame|boo|boooo|blah|pff|ew|eww|yuck|bah|tss) [on you|bot|you suck|go home|get off the stage|stupid bot|you bot|useless]
    (are|r) (you|u) (dumb|stupid|blind|deaf|retarded|slow|crazy|mad|insane|drunk|high|mental|kidding me|broken or what|an idiot|brainless|for real|a moron|thick) [or what|or something|bro|man|bot|today]
    (did|do|have) (you|u) (even|ever|really|actually) (read|listen|think|try|have a brain|know anything|study|work|learn anything|understand english|pass school|know what you are talking about) [what i write|what i asked|before you answer|at all|bro|or what]
    (you|u|this bot|bot) (no get|dont have|has no|have no|got no) (sense|brain|brains|sense at all|any brain|intelligence|clue|shame|use|heart) [at all|o|abeg|my friend]
    (mumu|olodo|ode|oponu|werey|big fool|yeye bot|useless bot|nonsense bot|ewu|bakra|gadha|ullu|chutiya|kutte|burro|palhaco|debil|kretyn|osiol|dummkopf|trottel|vollidiot|esel|cretin|abruti|connard|payaso|burro demais esse bot|tonto del culo|scimmia|aptal robot) [bot|you|like you|ever|o|machine]
    (stupid|dumb|silly|thick|clever) (like|as) (a|my|the|an) (shoe|bread|goat|donkey|stone|cow|wood|sheep|tree|bean|potato|ox|straw|toast|{?}) [you are|bot|is this bot]
    (you are|what|you|it is) [if i may say so|frankly|quite simply|really|without doubt] (a|an) (perfectly|thoroughly|most|truly|utterly|exceedingly|absolutely|quite) (dreadful|useless|tiresome|wretched|stupid|hopeless|disagreeable|ridiculous|dim|infuriating|incompetent|horrible) (contraption|machine|device|gadget|thing|apparatus|creature|robot|nuisance|invention|bot)
    (pos|pos bot|piece of sh|pile of crap|piece of junk|absolute pos|damn pos|f off|fu|fk u|fk off|fck you|f u bot|wtf is wrong with u|eff off|sybau|dumb af|dumbahh|trash ahh bot) [bot|lol|app|thing|man]
    (why|how) (are|r) (u|you) so (dumb|slow|bad|useless|stupid|trash|annoying|dense|thick|bad at this|bad at your job|cringe) [omg|lol|bro|all the time|man]
  `,
  chat: `
    (my|our) (boss|manager|wife|husband|girlfriend|boyfriend|teacher|professor|colleague|coworker|friend|brother|sister|landlord|neighbour|dog|cat|kid|son|daughter|team lead|cto|ceo|client|mum|dad|roommate) (is|was|are) [so|always|really|such|a bit|being] (unfair|mean|biased|angry|annoying|late|stupid|sick|crazy|rude|mad|sad|funny|weird|lazy|racist|an idiot|a jerk|the worst|a liar|leaving|ill|on holiday|angry with me|mad at me)
    (my|our) (boss|manager|wife|husband|girlfriend|boyfriend|teacher|professor|colleague|coworker|friend|team|client|director|assistant|intern|sister) (hates|ignores|left|fired|yelled at|shouted at|cheated on|lied to|does not like|never listens to|never answers|never talks to|wants too much from|keeps calling|forgot|keeps interrupting|annoys|never replies to|always blames) (me|us|everyone|everything|my mails)
    (i am|im|i feel|feeling|we are|i am so|im so|so|i feel so) (tired|bored|hungry|thirsty|sad|happy|stressed|nervous|sick|lonely|excited|scared|afraid|anxious|sleepy|exhausted|depressed|drunk|cold|angry|busy|overwhelmed|frustrated|worried|burned out|in love|in a good mood|tired of work|bored at work) [today|now|lol|about the exam|because of the exam|of this job|of everything|before the test]
    (tell|give|sing|read|write|know) (me|us) [a|another|some|one more] (joke|story|song|riddle|secret|poem|something funny|fun fact|good joke|funny story|limerick|bedtime story|something interesting|compliment)
    (do you|can you|know|got) (know|tell|have|sing|make) [a|any|some] (joke|jokes|song|songs|stories|riddle|good joke|good jokes|poems|gossip)
    (what is|how is|hows|whats) the weather [like|today|tomorrow|there|outside|doing|in paris]
    (it is|its) (raining|so hot|cold|snowing|hot today|freezing|too hot in here|sunny|so cold in this office|pouring|monday again|friday finally|almost weekend)
    (what|wat) (time|day|date) is it [now|today|there]
    (what is|whats|tell me) (the time|the date today|the time now|your favourite colour|your favourite food|your hobby|your favorite movie|your sign|your dream|your opinion)
    (do you|would you|will you|can you|could you) (love me|like me|marry me|miss me|be my friend|go out with me|date me|want to be friends|like pizza|like coffee|drink coffee|like music|have a girlfriend|have a boyfriend|like cats|play chess|dance|cook|help me move|buy me a coffee|bring me coffee|make me a sandwich|call my mom|pay my rent|take my exam for me|write my essay|do my job|do my taxes|write my report|write an email for me|order lunch|order me a taxi|book a flight|book a table|book a hotel|reserve a room|set a reminder|set an alarm|schedule a meeting|turn on the light|play some music|play music|open the door|translate this|lend me money|give me money|clean my house|finish my work)
    (order|book|buy|get|fetch|make|bring|find) (me|us) (a pizza|lunch|a flight|a taxi|a coffee|a beer|a table|a hotel|a ticket|something to eat|a drink|a meeting room|a new job|a date|some snacks)
    (i|we) (love|like|miss|hate|need|want) (you|my job|my boss|mondays|coffee|a coffee|a holiday|pizza|a beer|this song|my cat|vacation|chocolate|a break|a raise|a new job|to go home|the weekend|meetings|school|exams|my life)
    (i|we|she|he|tom) (passed|failed|flunked|aced|took|have|got|wrote|survived|missed) (the exam|my exam|his exam|the test|it yesterday|a new job|the job|promoted|fired|dumped|married|engaged|a headache|no money|no time|an exam tomorrow|a test today|my exam next week) [yay|lol|today|yesterday|wish me luck|so nervous|help|oh no]
    (wish|wishing) me luck [for the exam|today|for tomorrow|please]
    (my|the|our) (exam|test|interview|certification) is (tomorrow|today|next week|on monday|in an hour|soon) [wish me luck|i am so nervous|and i know nothing|im dead|oh god]
    (happy birthday|merry christmas|happy new year|congratulations|cheers to the weekend|happy holidays|happy easter|happy diwali|eid mubarak) [bot|everyone|to you|all|to me|anna]
    (what|how) (a|was) (day|week|morning|night|mess|meeting|long day|your weekend|your day|a long week|the game|a mess today)
    (ugh|oh|argh|omg|damn|man|wow|gosh) (mondays|monday|this meeting|what a day|this week|so tired|i need coffee|my head|meetings all day|the wifi|traffic|too much work|i overslept|the train is late)
    (coffee|need coffee|i need coffee|lunch anyone|who wants lunch|anyone for lunch|pizza anyone|beer tonight|who is in for beer|cake in the kitchen|there is cake|happy hour|coffee break|friday beers|wheres the coffee|who ate my lunch|the coffee is cold|no milk left)
    (the|our|my) (wifi|printer|train|bus|internet|fridge|elevator|car|laptop|phone|aircon|toilet|projector|server room|heating) (is|was|keeps) (broken|late|slow|down again|dead|out of paper|too loud|crashing|out of order|so slow|stolen)
    (what is|what are|whats) (the meaning of life|love|you doing|you doing tonight|you wearing|you up to|your plans for the weekend|for dinner|for lunch)
    (what|who) do you think (about me|of me|will win|about politics|about my boss|about love|of mondays)
    (who is|whos) (your favourite|the best football player|your favourite player|your friend|your mother|your daddy)
    (sing|dance|rap|meow|bark|do a barrel roll|do a flip|entertain me|make me laugh|cheer me up|motivate me|surprise me|amuse me|flip a coin|roll a dice|open the pod bay doors|make me rich)
    (long|tough|hard|busy|bad|rough|great|lovely|crazy|quiet|slow) (week|day|morning|month|quarter|year|night|meeting|call) [here|today|so far|huh|in the office]
    (we had|i had|having|had) (a bad|a terrible|a great|an awful|a long|a hard|a rough|such a) (day|week|meeting|night|month|year|quarter|weekend|call|lunch)
    (it is|its|thats) (a shame|so unfair|life|not my day|my birthday|too early|too late for this|all too much|hopeless)
    (i|we) (cannot|cant|could not) (sleep|focus|concentrate|remember anything|find my keys|wait for the weekend|do this anymore|learn all this|study anymore)
    (should i|shall i) (quit my job|marry him|buy a car|eat pizza or pasta|call her|go home|take a nap|ask her out)
    prod is down again
    who broke the build
    yolo
    beer oclock
    one more meeting and i scream
    the meeting could have been an email
    no one reads my mails
    nobody answers my messages
    traffic was bad today
    this office is cold
    i spilled my coffee
    my keyboard is sticky
    another monday another meeting
    homework is killing me
    so much homework
    too much to learn
    i hate studying
    studying is so boring
    exam stress
    i will fail this exam
    i am going to fail
    i dont want to study
    mom says i must study
    can you write my assignment
    do my assignment
    solve my homework
    do you have whatsapp
    give me your number
    are you single
    do you like me
    u like cricket
    did you see the match
    did you watch the game
    what did you eat today
    had lunch
    how was your weekend
    whats for lunch
    i miss my mom
    im hungry bro
    bored af
    life is hard
    pray for me
    say something nice
    tell my wife i love her
    i am getting married
    we are having a baby
    my cat died
    (my|our|the) {?} (never|always|keeps|just|still|constantly|hardly) (reads|answers|listens|complains|shouts|forgets|interrupts|calls|cancels|sleeps|{?}) [to me|my mails|me|my messages|on me|my emails]
    (my|our) {?} (is|was|are) [so|such|being|really|totally] (annoying|unfair|crazy|impossible|late again|driving me mad|an idiot|sick|mean|rude|a nightmare)
    (we|i|they) (had|have had|are having|survived) a (dreadful|terrible|lousy|rotten|brilliant|fantastic|tough|rough|slow|crazy|busy) {?}
    (can|could|will|would) you (book|order|buy|fetch|fix|bring|cook|clean|pay|call|reserve|print|post|deliver|send|make|get) [me|us] [a|the|my|some] (pizza|room|meeting room|flight|taxi|sandwich|parcel|table|hotel|homework|laundry|dishes|printer|bill|doctor|coffee|flowers|birthday cake|{?})
    (can|will|could) (u|you) (do|write|solve|finish|make) my (homework|assignment|essay|thesis|project|taxes|report|presentation)
    (do|did) (u|you) (have|got|ever have) [a|any] {?}
    (do|are) (u|you) (have|got|single|married|dating) [a|any] (girlfriend|boyfriend|gf|bf|wife|kids|pets|crush|friends|instagram)
    (tell|give|crack|got) [us|me] (a|any|another|your best) (dad|good|bad|funny|knock knock|programmer|nerd) (joke|jokes|pun)
    the (coffee machine|printer|lift|wifi|air con|heating|kitchen|toilet|beamer|door|vending machine|bus|train|{?}) is (down|broken|out|stuck|dead|late|leaking|empty) [again|today]
    (i|we) (have|got|had) (exam|exams|a test|an interview|finals|viva|a presentation|deadline) (tomorrow|today|monday|soon|next week) [im so scared|i am so nervous|help|wish me luck|and cant sleep]
    (i am|im|we are) so (scared|tired|nervous|done|fed up|over it|tired of studying|tired of work|stressed out|hangry|bored of this)
    (who|did you see who) won (the|yesterdays|last nights) (match|football|cricket|game|election|race|cup|derby|{?}) [last night|yesterday|today]
    (did|do) you (see|watch|like|follow) (the|any) (game|match|football|film|show|news|olympics) [last night|yesterday]
    (nice|lovely|terrible|gorgeous|grey) weather [today|outside|here]
    (fridays|mondays|weekends|deadlines|meetings|releases|holidays) (are|be like|again|already|never end|rule|suck)
    (so|too|very) (hot|cold|loud|hungry|early|late|busy) (in here|today|outside|for this|for me)
    (rate|roast|insult|praise|flirt with) me
    (recommend|suggest) [me] (a|some) (film|movie|book|restaurant|song|game)
    (what|which) (film|movie|song|book|team|phone|car) do you (like|prefer|recommend|drive)
    its raining cats and dogs here
    what did you have for lunch lol
    my dog just had puppies!!
    ugh mondays
    tell me a joke
    im so tired today
    happy friday yall
    got a new job starting in march :tada:
    whats your fav pizza
    my train is late again
    need coffee so bad
    its my birthday today
    is it hot where you are
    did you watch the game last night
    i burned my toast this morning
    how do you feel today
    my wife is expecting, we are so happy
    bored outta my mind
    sing me a song
    pineapple on pizza yes or no
    here in lisbon is very sunny today
    just broke up with my gf :broken_heart:
    know any good knock knock jokes
    cant wait for the holidays
    i could eat a horse right now
    my cat walked over the keyboard sorry
    woke up on the wrong side of the bed
    snow again, had to dig out the car
    you like music?
    my kid has fever so im home today
    (i am|im|i|we) [am] (gonna|going to|will|must|surely) (fail|flunk|bomb|pass|ace|cry|explode|faint|die|mess up|choke|panic|sleep|throw up) [the exam|this|it|tomorrow|so bad|for sure|lol|this exam|this test]
    (my|our) (manager|boss|lead|supervisor|colleague|director|mother|wife|husband|landlord|company) [even|always] ({x}|watches|judges|controls|{x}) (everything i do|me all day|my every move|my screen|my hours|all of us|nothing i do|my breaks|my lunch break|how long i sleep) [lol|ugh|and i hate it]
    (my|our) (manager|boss|lead|team lead|colleague|girlfriend|teacher|neighbour|dad|mum|cat) is [so|really|totally] {x} (against me|against women|lol|to me|towards me|today)
    (i|we|she|he) (got|scored|had|made|managed|earned) {?} (out of|of|from|points|percent|right|wrong|questions right) {?} [yay|nice|lol|wow|oh no|not bad]
    (i|we) (give up|gave up|quit|cant anymore|cant do this|cant focus|cannot concentrate|feel dumb|feel stupid|feel lost|feel like crying|feel good|feel great|need a break|need a nap|need sleep|need luck|am done|am dying|am so done|have no time|hate my life|hate exams|hate studying|hate tests|love fridays) [today|lol|anymore|right now|ugh|please]
    (my) (brain|head|eyes|back|neck|feet|stomach|heart) (hurts|hurt|is fried|is mush|is empty|is exploding|ache|aches|is tired|is full|is melting|is killing me) [lol|today|from this|after all that]
    (so|soo|very|a bit|feeling|super|totally) (stressed|bored|tired|nervous|anxious|confused rn|confused today|sleepy|excited|hungry|done|fried|dead|lost in life|good about tomorrow|bad about tomorrow|confident|great today|awful|down|lonely) [today|rn|lol|about the exam]
    (this|the|that|our|another|every) (meeting|call|standup|email|day|week|monday|job|commute|project) (could have been|should have been|was|is|never|is never) (an email|a nap|ending|so long|pointless|cancelled|killing me|ends|boring|a waste of time)
    (standup|meeting|lunch|call|demo|retro|coffee|break|training|sync|all hands|planning|party|drinks) (in|at|starts in|is in) (5|10|noon|2|{?}|the kitchen|room 4) [min|minutes|guys|everyone|people]
    (did|have|has|does|is|was|can|could|will|would|who) (anyone|anybody|someone|somebody|you|everyone|u) (see|seen|saw|get|got|read|find|found|has|have|take|took|want|wants|up for|review|join|cover|bring|know|lend|look at|eaten) (the email|my keys|my mug|the mail from hr|the memo|lunch|coffee|a charger|my PR|my pull request|the meeting|my shift|cake|the wifi password|the game|the news|a beer|my code|the slides|the link) [from hr|today|yesterday|please|for me|last night]
    (what is|whats|wheres|where is|when is|whens) (the wifi password|the wifi|payday|lunch|the password|the meeting|the party|the canteen|the toilet|the meeting room|the deadline|the holiday|the bus|the standup|christmas|the door code|my salary|my bonus|for lunch today|the printer) [today|again|please|this month]
    (wanna|want to|lets|shall we|fancy|care to|up for|who wants to) (hang out|hang|grab lunch|grab a coffee|have lunch|get a beer|go for a walk|play chess|play a game of chess|chill|party|dance|go out|go home|call it a day) [later|tonight|today|tomorrow|with me]
    (who|whos) (is|is on|won|plays|ate|took|broke|has|is up for|wants) (on call|call today|the game|tonight|my lunch|my charger|the build|the door key|coffee|pizza|the match|the world cup) [today|last night|this week|again]
    (whats|what is|how much is|calculate|compute|solve) (2|5|12|17) (plus|minus|times|divided by|and|x|squared) (2|3|9|12)
    (whats|what is) (2|3|5|10) [2|3|5]
    (anyone|anybody|who is|whos|somebody) (up for|wants|in for|fancy|hungry for|going for|joining for) (lunch|coffee|a beer|pizza|a walk|drinks|ping pong|a run|football|tea) [today|now|later|anyone]
    (lunch|coffee|beer|beers|pizza|drinks|cake|snacks|donuts) (anyone|anybody|time|oclock|guys|in the kitchen|today|run|later)
    (i|just|we) [just] (passed|failed|aced|flunked|survived|started|finished|quit|lost|won|broke|forgot) (the exam|it|my job|my keys|the certification|the race|my phone|my badge|my password|everything|the test yesterday|a new job) [yay|wow|oh no|ugh|finally|yesterday|today|woohoo]
    (do|did|can|will|would) you (like|love|eat|drink|sleep|dream|play|dance|date|cry|bleed|pray|vote|drive|smell|taste|fear death) [pizza|cats|dogs|coffee|at night|well|me|games|football|jazz|people]
    (tell|say|give|do) (me|us) (something funny|a fun fact|a pun|a compliment|my fortune|my horoscope|a secret|a riddle|a magic trick|your life story)
    (flip|toss|roll|pick|guess|choose) (a coin|a dice|a number|a card|heads or tails|dice|my age|my name)
    friyay
    tgif
    hump day
    im so dead
    cant focus today
    mood
    same energy
    i hate mondays
    kill me now
    why me
    why did the {x} [{x}|{?}] (cross the road|go to therapy|break up with the {x}|go to the bar|fail the exam|get fired|go to school|leave the party|quit its job) [because|cuz|bc|it] [it] [was|is|had|to] [{x}|{?}] [to|the|on] [the other side|chicken|{x}|{?}]
    why did the {x} (cross the road|go to therapy|break up|go to the gym|go to school|leave the bar|go broke)
    why did the (chicken|data scientist|engineer|robot|programmer|{?}|statistician|developer|neural network|machine) (cross the road|go to the bar|get fired|go to therapy|break up|quit|cross the {?}) [because {?}|to get to the other side|it was {x}|it was {x} to the {?}|cuz it was {x}]
    a {x} walks into a bar [and|the barman says|the bartender says|sorry] [we dont serve your {?} here|sorry you have no {x}|orders a {?}|sorry you have no {x} for this|what will it be|why the long {x}]
    (two|three|a|an|some) ({x}|{x} {x}|data scientists|engineers|programmers|{?}|robots|statisticians) (walk|walks|go|went|come) into a bar [{?}|the barman says {?}|the barman {x}|and one says {?}]
    (how many|why do|what do you call|whats the difference between|what did the|what does a) ({x}|data scientists|programmers|engineers|{?}|statisticians|robots) (does it take to change a lightbulb|does it take to screw in a light bulb|hate parties|with no friends|say to the {?}|who lost their job|say to the other {?}|that tells jokes|hate nature)
    (i would tell you|id tell you|i have|i know|i got|heres|here is|want to hear|wanna hear|listen) (a|another|one) (joke|pun|good one|riddle|bad joke) [about {x}|about {?}] [but|you|want|for you] [you would not get it|you would only like it if you are in the {x} class|it is biased|you wouldnt get it|it has no {x}|you would only {?} it|it would take too long]
    (knock knock|knock knock bot|knock|who is there|whos there) [its me|{?}|open up]
    my (head|brain|mind|skull) is (smoking|spinning|exploding|fried|full|melting|on fire|empty|mush|overheating|toast|steaming|killing me|dead|burning|buzzing) [today|now|from this|after all that|lol]
    (today|tonight|this week|this morning|everything|nothing|somehow nothing) (nothing works|everything goes wrong|is a disaster|is a mess|works|is against me|goes wrong|is too much|sucks|is going wrong) [i am really frustrated|and i am tired|today|for me|argh|i am so done]
    (i am|im|i feel|feeling|kinda|a bit|so|honestly|lowkey|really|pretty|super|i must confess i am|i must say i am|i have to admit i am|rather) (nervous|frustrated|stressed|tired|rather tired|anxious|very anxious|scared|cooked|screwed|done|dead inside|overwhelmed|burnt out|exhausted|stupid|so stupid|too old for all this|down|discouraged|demotivated|hopeless|insecure|worried|panicking|excited) [ngl|rn|today|for this exam|for tomorrow|about the exam|it has been a long week|before the exam|of all this|tbh|lol|and still trying to study]
    (i|we) feel [so|too|really|very|a bit|like] (old for all this|stupid|stupid rn|dumb|old|tired|lost in life|unprepared|lonely|like an idiot|like a failure|like giving up|like crying|bad|great|good today|sick|overwhelmed|behind everyone|slow) [today|rn|right now|honestly|for all this|compared to the others]
    (do you|does anyone|do you guys|does anybody|did you) ever (worry|feel|panic|fear|wish|dream|get nervous|get tired|freeze|cry|think) [that|about|like|of] [you will just freeze|you will fail|giving up|the exam|you will forget everything|you are not good enough|before an exam|it all|quitting] [when you sit down for it|in the exam|too|sometimes|at all]
    (too much|not enough|so much|too little|way too much|too many|no) (coffee|sleep|work|stress|learning|meetings|homework|time|studying|caffeine|late nights|exams) [not enough sleep|today|this week|and no sleep|lately|for one day|in my life]
    (oh joy|oh great|oh fun|oh wonderful|yay|hooray|great|wow|just great|lovely) (another certification|another exam|another monday|another meeting|more studying|another training|mondays|exams|another long night|another test) [living the dream|just what i needed|my favourite|how exciting|so much fun|love it|cant wait]
    (living the dream|just my luck|story of my life|what a life|same old same old|another day another dollar|one of those days|fml|send help|pray for me|wish me luck|fingers crossed|here we go again|this is fine|im cooked|we are cooked|im toast|rip me)
    (i|we) (never|always|will never|cannot|will|gonna|am gonna|am going to|probably will) (pass|pass in nothing|fail|fail this|fail this so bad|pass this|pass anything|manage|make it|be ready|learn all this|finish in time|remember all this|fail at exams) [anyway|so bad|lol|ever|in time|sigh]
    (three|two|many|four|five|so many) (nights|days|weeks|hours|exams|meetings) (in a row|without sleep|of studying|non stop|already|straight|today) [and still trying to study|and i am dead|and no end|still nothing|ugh|and i cant anymore]
    (i|we) (hate|love|miss|dread|cannot stand|cant stand) (mondays|exams|tests|studying|this exam|weekends|coffee|my job|certifications|multiple choice|this weather|early mornings|meetings|being tired) [so much|lol|today|ugh|honestly]
    (it|this|it all) (has been|was|is) [such] (a very long week|a long week of meetings|a long day|a tough week|a hard day|an exhausting week|too much for me|all too much|a rough morning|a bad day|stressful|a lot lately) [honestly|for me|today|ugh]
    (tell|say|give|make) (me|us) (a joke|a funny joke|something funny|jokes|another joke|laugh|a pun|a riddle|smile|a bedtime story) [please|pls|about {x}|about {?}|bot|lol]
    my (teacher|boss|mother|manager|wife|company|{?}|team lead) (is making|makes|made|forces|forced|is forcing) me [to] (do this|do it|learn this|take this exam|take it|study|sit this exam) [lol|ugh]
    (this|the|that) (exam|test|certification|course) (will kill me|is killing me|will be the death of me|kills me|scares me|keeps me awake|gives me nightmares|stresses me out|is going to kill me|is eating my life|makes me nervous|freaks me out)
    (i|we) (have|got|feel|lost|lack) (no motivation|no energy|no time for anything|no life|zero motivation|a bad feeling|my motivation|the will to live|a headache|butterflies in my stomach|no luck|exam fever|cold feet|no hope) [today|anymore|left|rn|lol]
    (what do you call|what is|why is) a {x} (with no friends|without friends|that tells jokes|that never sleeps|who lost his job|with a sense of humour|always tired|so sad|at a party) [{x}|{?}]
    my {x} and i (have|broke up|are|had) (trust issues|up|a fight|in love|not on speaking terms|no chemistry|a difficult relationship) [it has too much {x}|because of the {x}|lol|it has no feelings]
    (do|did) you [ever] (dream|sleep|eat|cry|laugh|get bored|get tired|get lonely|have fun|go on holiday) [of electric sheep|at night|too|sometimes|lol|of {?}]
    love you [bot|so much|man|too]
    (i love you|i hate my job|i love my dog|love u) [lol|bot|so much]
    (exam|test) (anxiety|stress|nerves|fear|panic|fever|pressure) (is real|is killing me|again|is eating me|is high today|is too much|gets me every time)
    why (was|is|are|did|were) the {x} [{x}] (sad|so sad|tired|always late|crying|single|unhappy|bad at dating|lonely|afraid of the {x}|go to the doctor|broke|bad at parties) [it|because|cuz] [had|was|it had] [too much {x}|no {x}|trust issues|{x}|too many {x}|no friends]
    what did (the|a|one) {x} [{x}] say to (the|a|the other) {x} [you complete me|you had me at {?}|nice to {x} you|stop {?} me]
    (i told|i asked|told) my {x} (a joke|a joke but it didnt get it|a story|to take me out) [it was {x}|it did not get it|it {x}|but it didnt laugh]
    (did you hear|have you heard|heard|do you know the one) about the {x} [{x}|that {?}|who {?}] [it {?} the {?}|he {?}|that walked into a bar|it only {?}|it never {?}]
    roses are red violets are blue [this {x} is {x}|{?} {?}|my {x} is {x}] [and so are you|just like you|but not like you|and i love you]
    (knock knock|who is there) [{x}|{?}] [who|{x} who|the {x}]
    (exam|test) (anxiety|stress|nerves|fear|panic|fever|pressure) [is] (real|killing me|again|high today|too much|getting me|no joke)
    (haha|lol|hehe) [and|so] (do you|can you|did you|would you) (dream|sleep|dance|cry|sing|love me|snore) [of electric sheep|at night|too|lol]
    (exam|test|my exam|the exam|certification) is (next week|tomorrow|in two days|coming|near|on monday|soon|this friday|tmrw) and (i am very much tensed|i am so tensed|i know nothing|im panicking|i am not ready|i am scared|i feel sick|i havent started|i am freaking out|im dying|nothing is in my head|i cannot sleep)
    (i am|im|feeling|so|very|very much|getting|bit|too much) (tensed|tense|chuffed|knackered|gutted|buzzing|stoked|pumped|shattered|gobsmacked|miffed|peckish|bummed|hyped|hungover|cranky|grumpy|giddy|over the moon|proud|relieved|devastated|heartbroken|homesick|jittery) [today|about the exam|now|rn|before the exam|lol|sir]
    (absolutely|totally|utterly|proper|dead|well) (chuffed|knackered|gutted|buzzing|shattered|stoked|thrilled|delighted|exhausted|fed up|made up) [with my score|best score i have ever had|today|after that|best day ever|about it]
    (best|worst) (score|day|week|result|exam|night|morning) [i have] ever (had|in my life|got|woohoo) [so happy|yay|lol|ugh]
    (will|would|can|could) you (sit|take|do|write|pass|study for) (the exam|my exam|the test|it) for me [i will pay you in cookies|ill pay you|please|pretty please|lol|i will give you a cookie]
    (i will|ill|we will) (pay|give|send|buy) you [in] (cookies|a cookie|a beer|a medal|chocolate|a million|money|cake) [if you take my exam|for the answers|lol|for it]
    (i|we) [just] (passed|aced|nailed|smashed|cleared|cracked|failed|flunked|bombed|survived) (it|my exam|the exam|the certification|the test) [with 900 points|first try|yesterday|today|yay|woohoo|finally|so happy|thanks to you]
    (no|low|zero) (motivation|energy|brain power|focus|sleep) (today|left|at all|this morning|whatsoever|anymore)
    (head|eyes|back|brain) (is spinning|is paining|hurts|is aching|is killing me|is heavy|aches) [since morning|today|sir]
    (send|need|want|give me) (help my brain is melting|coffee|chocolate|a hug|a holiday|some sleep|good vibes|motivation|luck|courage) [please|asap|lol|now]
    (i dont think|i do not think|im not sure|not sure) (i can do this|i will pass|i will make it|i am ready for the exam|i can pass|ill pass|i am smart enough for this|i can learn all this|i will be ready)
    (i am|im|we are|getting) (freaking out|panicking|losing it|losing my mind|going crazy|stressing|going mad|dying|worrying|shaking|crying) (about tomorrow|about the exam|over this exam|because of the exam|here|rn|lol|about next week)
    (nobody|no one|everyone|everybody|half|all) (in|of) (my|our) (team|class|office|group) (studies|is lazy|is on holiday|is sick|is asleep|hates me|passed already|is better than me|cares|laughs)
    (know|got|have you|heard) any (good ones|good jokes|jokes|funny ones|riddles|good puns) [lol|bot|for me]
    (whats|what is) (a|the) {x} favourite (food|colour|song|drink|movie|animal|game) [{x}|{?}|spam]
    (whats|what is) (your favourite|a robots favourite|your favorite) (food|colour|song|drink|movie|animal|game) [bot|lol]
    what a (monday|day|week|morning|tuesday|night) [back to back meetings|meetings since 8|nothing but meetings|back to back demos|and it is only noon|ugh]
    (back to back|endless|nothing but|non stop) (meetings|demos|calls|workshops|lectures|classes) [since 8|all day|today|since this morning]
    (just|finally|i just|we just|i) (passed|failed|aced|nailed|smashed|finished|survived|cleared|did|wrote|sat|walked out of|came out of|booked|paid for|rescheduled|bombed) (my exam|the exam|my test|it|the exam centre|my certification|this exam) [no way back now|my legs are jelly|woohoo|so happy|lets go|i am a free person|party tonight|i could cry|never again|phew|what a relief|at last|and my boss is happy]
    (my|the|our) exam (went|was|is) (well|rather well|great|horrible|badly|a disaster|fine|brutal|a nightmare|easier than i thought|harder than i thought|ok|over|done|behind me|so so) [i am relieved|phew|thank god|so happy|today|i think|yay|i could cry]
    (passed|failed|nailed it|aced it|smashed it|done it|made it|cleared it) [yay|woohoo|again|first try|with 880|with 92 percent|by two points|party|yes yes yes]
    (got|scored|made|finished with) (880|900|750|92 percent|full marks|a pass|the certificate|my certificate|{?}) [so happy|yay|rn|woohoo|in the exam|today]
    (pff|ugh|phew|pfff|oof|argh|meh|sigh|blimey|jeez|gosh|man|dear me|uff|puh|bah|ooft) (what a day|what a week|what a morning|what a mess|long day|i am tired|mondays|this week|today|so tired|that exam|meetings|i need coffee|i need a break|my head|its hot|one of those days)
    (brain|head|mood|motivation|me|my brain|energy|life) (soup|mush|offline|zero|404|gone|fried|is soup|is jelly|not found|on strike|empty|low battery|overflow|full)
    (nobody|no one|noone) (told|warned|said to|prepared) (me|us) [that|there would be|it would be|for|about] (this much to learn|so hard|this|this much stuff|so much stuff|that hard|so dry|how hard this is)
    (i am|im|i feel) (behind everybody else|behind|behind schedule|so behind|the only one who struggles|slower than the rest|last in everything|no good at this|too slow|way behind|lagging behind|stuck|the worst in my group) [lol|ugh|again|and it shows]
    (legs|hands|knees) (are|is) (jelly|shaking|like jelly|sweating|trembling|freezing)
    (it is|its) (too|so|very|way too|really|freezing|boiling) [hot|cold|loud|quiet|noisy|early|late|stuffy] (in this office|in here|today|outside|on this train|for a monday|for studying)
    (tell|give|know|got|say|have you|share|make) (me|us|any|a|you) [a|another|any] (joke|jokes|pun|riddle|one liner|funny story) about (data scientists|engineers|{x}|aws|exams|{?}|machine learning|quizzes|bots|{x} {x})
    what did (the|one) {x} say to (the|the other) {x} [{?}|{?} me|{?} me {?}|nice {?}]
    how many {x} (does it take|do you need) to (change|screw in|replace|fix) a (lightbulb|light bulb|bulb|lamp) [{?}|none|one|two]
    (my|the) (head|brain|eyes|back|heart|neck) (hurts|aches|spins|is spinning|is exploding|is full|is bursting|hurt) [from|of|with|after] (all this|all of this|all this {x}|this {x}|so much {x}|the {x}|studying|reading|{x})
    (flunked|failed|passed|missed it|missed the pass mark|missed) [it] by (3 points|three points|one point|a point|a hair|two questions|{?} points|a mile|a whisker) [gutted|ugh|phew|so sad|argh|damn]
    (i am|im|kinda|so|a bit|feeling) proud of (my streak|myself|my score|us|my team|my points|my rank|my progress) [tbh|today|lol|ngl]
    (so|too|really) happy (with|about) (my streak|my score|my rank|my points|today|how it went)
    (sing|hum|rap|write|compose|recite) (me|us) [a|an] (song|poem|rap|haiku|limerick|ballad|ode|lullaby|rhyme) (about|on|for) ({x}|{x} {x}|exams|the exam|{?}|my team)
    (my|our) {x} and (i|me) (broke up|are over|split up|are getting a divorce|need counselling|fell in love|are in love|have issues) [too much {x}|because of {x}|it was the {x}|lol]
    (whats|what is) the (meaning|sense|point|purpose) of life [and is it in the {x}|lol|bot|and can you {x} it]
    (i|i really|honestly i) (cannot|cant|could not) (look at|stand|see|read|hear|do|take) (another|one more|any more) (slide|slides|page|card|exam|video|question|course|acronym|definition|meeting) [today|ugh|anymore|or i scream]
    [i] (passed|failed|finished|got through|made it) with ({?}|900|880|910|87 percent|a score of {?}) [points|percent|yay|woohoo|lol]
    i miss (summer|winter|my bed|home|my dog|the sun|the office|my team|school|the holidays|sleep|my old job|friday) [already|lol|so much]
    (im|i am|i feel|feeling|we are|so|lets gooo im|lets go im|omg im|damn im|ngl im|man im) (hyped|stoked|pumped|psyched|buzzing|amped|excited|so ready|ready for this|cooked|swamped|knackered|drained|wiped out|running on fumes|running on coffee|running on empty|on my last legs|brain dead|running late|half asleep|falling asleep|barely awake|sleep deprived|snowed under|up to my neck|up to my eyes in work|drowning|drowning in work|burning out|fried|zonked|dead tired|so done|over it|fed up|homesick|in a good mood|in a bad mood|having a bad day|on cloud nine|on top of the world|chilling|vibing|stuck in traffic|procrastinating)
    (my|the|our) (boss|manager|team lead|wife|husband|kids|job|company|head|brain|cat|dog|neighbour|colleague|landlord|mother|flatmate|client|customers|supervisor) (is|are|keeps|has been|s) (doing my head in|driving me mad|driving me crazy|driving me up the wall|doing my nut|getting on my nerves|breathing down my neck|on my back|killing me|nagging me|pushing me|pressuring me|wearing me out|giving me grief|a nightmare|a pain|impossible|on my case|making me do this|always angry|never happy|shouting again|asking every day) [with this certification|about this exam|with this exam|about the exam|again|today|about this|lately|all the time]
    (nobody|no one|noone) (told|warned|said|prepared) (me|us|to me) [that|thered be|there would be|it would be|this would be|how] (this much to learn|so much to learn|so much to study|this hard|so difficult|so much stuff|so dry|this boring|this long|much work it is|hard adulting is) [when i took the internship|when i signed up|when i took the job|when i started|in the interview|before|at all]
    (mondays|meetings|exams|deadlines|colleagues|bosses|alarm clocks|certifications|winters|mornings|commutes|computers|printers|kids) (am i right|amirite|right|are the worst|i swear|smh|man|i tell you|will be the death of me|lol|who needs them|who invented them|never end|suck)
    (why) (do|did|does|are|is|was|cant|dont) (programmers|developers|engineers|data scientists|skeletons|robots|cats|statisticians|devs|java developers|scientists|ghosts|coders|bosses|{?}|the {?}|the robot|the computer) (mix up|prefer|wear|hate|love|confuse|cross|fight|always mix up|never|so bad|quit|cry|like|get cold|need glasses) [{?}|the road|glasses|dark mode|{?} and {?}|each other|coffee|nature|{?} {?}] [because|cuz|cos|bc] [{?}|{?} {?}|they {?}|it {?}|he {?}]
    (what|whats) (do|does|did|is|s) (you call|a {?} say|the {?} say|a robots|a programmers|a ghosts|a {?}s) (a {?} {?}|to the other|to the {?}|favourite {?}|favorite food|favourite snack|favourite drink|{?} {?}) [microchips|a {?}|{?}|lol]
    (my|our|the) {x} (is|was|are|got|has) so {?} [that] it (memorized|memorised|remembers|knows|learned|ate|forgot|predicted|asked|{?}) (my|your|the|our|his) (moms|mothers|birthday|wifes|bosss|{?}|cats|own) [{?}|birthday|number|name]
    (got|have|know|do you have|have you got|any|drop|spit|crack|throw|give us|gimme|hit me with|tell|lets hear|wanna hear|want to hear|share|say) [any|some|a|us|me|one|another] (good|bad|dad|nerdy|funny|new|silly|lame|tech|cloud) (joke|jokes|pun|puns|one liner|riddle|meme|memes) [bot|for me|for the all hands|for the team|for my presentation|for today|please|pls|for the meeting|about {x}]
    (drop|spit|crack|tell|say|make|give|do|know|try|write) [us|me] [a|one|another|some] (joke|pun|jokes|dad joke|riddle|meme|rap|poem|one liner|something funny|limerick) [bot|pls|for me|lol|please|now|to cheer me up]
    (go on|go on then|come on|well|ok|please|bot|hey) (make me laugh|make us laugh|cheer me up|entertain me|amuse me|amuse us|tell me a joke|tell us a joke|say something funny|surprise me with a joke|sing for me|sing something|dance for me|be funny|flirt with me)
    (i|we) (cant|cannot|can not|couldnt) (sleep|focus|concentrate|keep my eyes open|stop yawning|be bothered|be arsed|think straight|stand it anymore|wait for the weekend|wait for it to be over|believe its only tuesday|take it any more|remember anything|get this in my head|do this anymore|learn any more today) [today|anymore|lol|ugh|because of the exam|tonight]
    (i|we) (hate|love|miss|need|want|could use|could do with|deserve|dream of) (my life|this job|a drink|a nap|a break|a holiday|holidays|coffee|a coffee|sleep|more sleep|a hug|a beer|summer|chocolate|my bed|a vacation|the weekend|a raise|pizza|some motivation|some luck|new colleagues|a new job|a new brain|my mum) [so much|now|rn|lol|badly|today|after this|please]
    (wish|keep your fingers crossed for|cross your fingers for|pray for|pity|think of|root for|hold thumbs for) (me luck|us luck|me|us|my team|me tomorrow|me today) [please|bot|tomorrow|on friday|for the exam|today|guys]
    (i|we) (have|had|got|am having|having|will have) (exam fear|so much fear|fear for the exam|fear of the exam|a bad day|a very bad day|a long day|a hard week|a crazy week|a good day|the best day|no time|no time for learning|no sleep|little sleep|a headache|a fever|a cold|much stress|too much stress|a lot of stress|a bad mood|low battery|imposter syndrome|a baby at home|two jobs|three kids) [today|at work|this week|and an exam|because of the exam|and no coffee]
    (my|the) (colleague|colleagues|friend|boss|manager|team|brother|sister|company|whole team|husband|wife) (already|all|always|never|finally|just|still|only) (passed|passed it|failed|left|quit|knows everything|know everything|learn faster|learns faster|laughs at me|laugh at me|gets the praise|takes the credit|thinks i am lazy|believes in me|pays for it|wants me to pass|wants the certificate|bothers me|complains)
    (it|this) (is|was) (raining|snowing|so hot|so cold|freezing|boiling|friday|monday|late|too late|2 am|3 am|midnight|so early|my birthday|my last day|almost weekend|nearly weekend|a beautiful day|a sad day|dark outside) [here|again|today|and i am still studying|and i am tired|and i sit here learning|outside|lol]
    (do you|would you|will you|can you|wanna|want to) (like|love|marry|date|miss|hug|feel|drink|eat|know|watch|play|hang out|sing|cook|dance|dream) [me|pizza|coffee|football|music|with me|my cat|chess|movies|cats|the weather|a beer|for me]
    (my|our) (manager|boss|team lead|company|employer|teacher|wife|head) (is|keeps|is really|has been) (doing my head in|driving me nuts|stressing me|stressing me out|nagging me|bugging me|pestering me|chasing me|on at me) (with|about|over|because of) (this|the|that|my) (certification|exam|test|course|training|certificate|deadline)
    (mondays|fridays|tuesdays|mornings|meetings|exams|bosses|winters|commutes) (am i right|right|amirite|eh|huh|innit|who needs them)
    (i would|id|i could|i can) tell you a joke about {x} but (you would only like it if you are in the {x} class|you would not get it|it is {x}|you wouldnt laugh|its too {x}|it never {x}|you would only {?} it|it has no {?})
    (bit|a bit|little|a little|kinda|rather|quite|pretty) (nervous|worried|anxious|scared|stressed|unsure|excited|overwhelmed) (about|with|by|of) (this whole thing|all this|the whole thing|it all|the exam|tomorrow|the whole exam|everything) [if im honest|if i am honest|to be honest|honestly|tbh|ngl|i must say]
    (got|have you got|know|do you know) [any] (good|funny|decent|clever|terrible) (puns|jokes|one liners|riddles|memes) for (the all hands|the team|the meeting|my presentation|my talk|a party|the weekly|my boss)
    (i|we) (have|feel|got) no (more|any|any more) (desire|lust|power|force|energy|motivation|mood|patience|nerves|strength|wish|brain capacity) (for learning|to learn|for today|this evening|for this|to study|for this exam|today|left|anymore) [today|this evening|sorry]
    (i|my body|body|me i) (dey|am|is|don) (tire|tired die|vex|hungry|dead from tired|tired to death|tired like a dog|done|exhausted fully|not in the mood|without power|dead of tiredness) [o|today|abeg|for this exam|wallahi]
    (why) (the|did the|does the|do|has the|is the) ({?} {x}|{x}|{x} {x}|{?}) (has no|have no|go|went|does not|not|never|is so|likes) ({x}|{?}|to the {?}|{?} {?}) because (it|he|she|they|{x}|{?}|of the {?}) [is|was|has|had] [{?}|{x}|{?} {?}]
    (tell|say|explain|narrate|make|give) [to] (me|us) (a|some|one|any) (joke|fun|witz|funny thing|joke of programmers|programmer joke|joke about programmers|anecdote|funny story|humor) [please|of programmer|to laugh|so i can laugh|for relax]
    (my) (late husband|late wife|father|grandmother|grandfather|old teacher|mother|uncle|grandson|granddaughter|professor|aunt) (used to say|always said|always says|told me once|would say|says) [that] [a|the] ({x}|{?}|{x} {x}|life|an exam|the exam) (is|was|are) [a|like a|the] [{?}|small|best] [{?}|{x}|joke|thing] [ha ha|haha|lol|god rest his soul]
    (why) (dont|do not|cant|wont|did the|do|does the|doesnt the) (models|{x}|{x} {x}|{?}|data scientists|robots) ({x}|{?}|go out|sleep|date|play|go to parties|work|like|get tired) [on a sunday|at night|on weekends|with {x}|at home|on mondays] (because|bc|cuz|cos|since) (its|it is|they|it|he|she|of|theyre) [a|the|all|got|have|too] [day of rest|{?}|{x}|{x} {?}|scared of {x}|tired] [lol|haha]
    (i|we) (asked|told|took|showed|invited|dated|married|tried to date) (my|a|the|our) {x} (for a date|on a date|out|to dinner|a joke|a secret|to marry me|to the cinema|for a coffee) and (it|he|she|they) (said|told me|answered|thinks|thought|says) (im|i am|it was|its|no|that i am) [too|so|not] [{x}|{?}|my type|{x} enough] [lol|haha]
    (make|get) me (laugh|smile|giggle|chuckle) [pls|please|lol|bot] [{#} min til exam|{#} minutes to the exam|i am so nervous|before the exam|i have a bad day|im sad|its monday|one last time]
    (i am|im|i feel) (very|so|really|quite) proud (of|from|about) (myself|me|my team|my son|my score) [today|finally] [my first certification is passed|i passed|i did it|i made it|first exam passed]
    (i am having|i have|having|got|there is) (too much|so much|lot of|much|big|heavy) (tension|pressure|stress|worry|fear|panic) (because of|due to|for|about|with) (certification|exam|the exam|this exam|test|my job|boss|the results|tomorrow) [yaar|sir|na|man|bro]
    (i am|im|am) (dead|half dead|dying|close to dying) (of|from|with) (tiredness|tired|boredom|stress|laughter|nerves|hunger|sleep|exhaustion|cold|heat) [today|already|lol|now|tonight]
    (mondays am i right|mondays amirite|mondays man|mondays right|ugh mondays|exams am i right|meetings am i right|go on then make me laugh|go on make me laugh|make me laugh then|come on make me laugh)
    (lets go im hyped|im hyped|so hyped|im so hyped lets go|lets gooo|lets go|lets get it|hype|im pumped lets go|woo lets go)
    (cant|cannot|could not) (focus|concentrate|study|think|learn|hear myself think) [with] (kids screaming|kids screaming in the back|neighbours drilling|the dog barking|all this noise|kids in the background|my roommate snoring|a hangover|a headache) [in the back|again|today|ugh]
    (failed|flunked|missed|passed) it [last time|last year|yesterday|twice] by (like ten points|ten points|a few points|one question|two points|a hair|like nothing|just a bit) [and im still sad about it|and im still mad|still hurts|im still salty|still not over it|ugh]
  `,
};
