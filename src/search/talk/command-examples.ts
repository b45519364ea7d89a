/**
 * Commands in other words than their own, by the command's words, as in `asideExamples`. `{x}` is any word of a guide:
 * "quiz me on {x}".
 */
export const commandExamples: Readonly<Record<string, string>> = {
  topics: `
    (topics|subjects|chapters|contents|table of contents|topic list|list of topics|all topics|syllabus|curriculum|index|sections|areas|themes|modules|outline) [please|pls|of the guide|here|you cover|available|list]
    (what|which) (topics|subjects|chapters|areas|subject areas|sections|themes|parts|things|modules|features) (do you cover|are there|can i ask about|are covered|do you have|do you know|are in the guide|are in here|can you teach|are available|does this bot cover|exist|can i learn|are included|do you teach us|do i have to learn|can we ask)
    (list|show|show me|give me|tell me|send me|i want to see|can i see|could you list|please list) (all topics|the topics|all the topics|the chapters|the subjects|topic list|all subjects|an overview of the topics|the table of contents|the contents|the list of topics|what you cover|everything you cover|your topics|your subjects|all chapters)
    (what|wat) (do you cover|does this cover|is covered|do you know about|is in the guide|is in your guide|does the guide cover|does the guide contain|is in this guide|can you teach me|can i learn here|can i study here|can i learn from you|can you tell me about|all do you cover|all do you know|are you an expert on|is the scope|is it all about|stuff do you know|does your guide include|subjects u have)
    (overview|outline|summary|list) of (the topics|all topics|the guide|what you cover|the contents|what is covered|the course|the chapters)
    how many (topics|chapters|subjects|sections) (are there|do you have|does the guide have|are in the guide)
    (what|which) can (i|we) (ask you about|ask about|study|learn|learn about here|study with you|ask questions about)
    (which|what) (topic|topics|subject|chapter|chapters) [all] (there|u have|you got|available|you cover|in this|here)
    (topcis|topis|tpoics|topix|topicss|subjetcs)
    browse (topics|the guide|chapters)
    (what does|whats in) (the|your|this) (guide|book|course|manual) [about|have|hold|all]
    can you give an overview of what is covered
    what do you know [everything|all]
    what you know
    what is your area of expertise
    what is your field
    on which subjects are you trained
    what are you good at
    (can|could) you give me an overview of (everything|all|what) (this|you|the guide|it) (covers|cover|has|offers|contains)
    (what|which) [all] (can you|can u|you|u) (teach|cover|explain|know) [exactly|about|me|us|all]
    (what|which) (subject areas|areas|fields|domains|topics|material|content|stuff) (is|are) (included|in scope|on offer|part of this|covered here|inside|contained)
    (which|what) topics can (my team|my class|we|i|students) (ask about|study|look up|learn)
    (ls|list|dir|show|browse|see|enumerate|print) (topics|chapters|subjects|contents|content|all topics|the lot)
    (whats|what is) (in|inside|within) (the guide|this guide|your guide|it for me to learn|your knowledge|your head|your brain)
    (scope|coverage|content|contents|catalogue|catalog|lineup|portfolio) [of the guide|of this|please]
    (what|which) knowledge do you have
    tell me everything you cover
    what can i ask you about
    whats in your wheelhouse
    which subjects do u know
    give me the list of stuff you cover
    what all is in here
    so what ground do you cover exactly
    what themes are included, please?
    what chapters have you got
    lay out the menu of subjects for me
    which areas can we talk about
    ok so what do you actually know about
    is there like a table of contents
    whats on the syllabus
    name everything you can answer on
    whats your area of expertise
    what things r u good at answering
    on what i can ask you questions?
    show me all the sections u have
    what do we have to choose from, subject wise
    where does your knowledge begin and end
    hey what parts of the exam are in you
    break down what the guide covers
    run me through the subjects you got
    de que temas sabes
    whats the scope of your knowledge
    tell me which chapters exist so i can choose
    any overview of subjects i can ask on
    wat subjects do you hve
    can i see the contents page
    what stuff should i be asking you bout
    (what|which) (do|all do|things do|stuff do|subjects do|areas do|all) (you|u) (know|cover|teach|have|understand|do you know) [about|on offer|here|in there]
    (list|show|tell me|give me|name|print|see) (everything|all|all things|all subjects|the topics|topics|all areas|the contents|the chapters|the syllabus|the curriculum|contents) [you cover|you know|please|pls|covered|that you know|in the guide]
    (table of contents|contents|toc|index|syllabus|curriculum|outline|scope|coverage|subject list|chapter list|topcis|topisc|toipcs|tpoics|tpics) [please|pls|of the guide]
    (which|what) (subjects|topics|chapters|areas|services|features) (are|is) (covered|included|in the guide|available|there|in scope|on the list|in here) [please|here]
    (can|could|may) (i|we) (see|have|get|look at|read|take a look at) (the|a|your) (table of contents|list of topics|list of subjects|list of chapters|contents|chapter list|index|topic list|syllabus|overview of topics|outline) [please|pls|of the guide|first]
    (what|which) (subjects|topics|chapters|areas|things|subject matter) (does|do|did) (this guide|the guide|your guide|you|this bot|this) (contain|cover|include|have|treat|deal with|know|actually cover|offer|teach) [exactly|if i may ask|please|actually|for the exam]
    (list|show|name|enumerate|tell) [me] (all|all the|every|the) (subjects|topics|chapters|subjects u know|topics you know|subjects you cover|areas you know|themes|chapters of the guide|subjects of the guide) [pls|please|you have|u have]
    (topcis|topisc|topcs|topis|tpoics|toppics|topix|topcis list|topicss|topic|tops) [please|pls|list|show]
    (what|which) (areas|topics|subjects|things|parts of the exam|themes) (can|could|do|will) you (help me with|help with|help us with|discuss|talk about|able to discuss|tell me about|answer questions on) [for the exam|please|exactly]
    (list|name|tell me) the topics (that you are able to discuss|you can discuss|you can talk about|that you know|you have answers on|that i can ask about|we can ask you about)
    (what|which things|which topics) can (i|we|you|one) ask [you] (about|you about|here|on|questions about) [here|please|exactly]
    (what|which) (areas|topics|subjects|parts|things) can you help [me|us] with (for the exam|for my exam|in the exam|here|exactly)
    (which|what) (services|tools|features|products|areas|parts) are (covered|included|in the guide|in scope|part of this|explained here) [here|in this guide|please]
    (what|which) (topics|subjects|themes|chapters|areas|parts) (are|is|stand) (in|part of|inside|covered by|included in) (it|the guide|this guide|there|here|this) [please|exactly]
    (i mean|so|and) (what|which) (topics|subjects|chapters) (are in it|are in there|does it have|are there|do you have)
    (table of contents|toc|contents|index|list of contents|table of content|content list|syllabus|chapter list|outline) [pls|please|of the guide|of this guide|here]
    what do you know about [then|exactly|all|please]
    (is|are) there (an index|a list|an overview|a register|a directory|a catalogue|a table of contents|a summary|a page|a menu) (of|with|for) (everything|all things|all the things|all subjects|all themes|the subjects|the content|the material|whatever) (you have got material on|youve got material on|you know|you know about|you cover|one can learn here|i can study here|we can learn|you can explain|you can answer|that is in here|you offer|you teach|there is) [please|here]
    (gimme|give me|show me|send me|list|list me|tell me|i want|i need|print|post|name) [the|a] (full list|whole list|complete list|list|entire list|overview|index) of (things|stuff|subjects|what|everything|all the stuff|areas|the material|all themes|lessons|chapters|units|modules) (i can study here|i can learn here|i can learn|one can study|you know|you cover|you got|you have|we can study|you can explain|you can teach|you teach|there is|available|on offer)
    (what|which) (all|stuff|things|subjects|themes|areas|lessons|units|chapters|matters|material|materials|content|contents|fields) (can i learn|can i study|can i learn here|can i ask about|can we learn from you|do you know|do you know about|do you have|do you got|do you teach|u know|u got|u teach|are here|are there|is there|are there to study|are inside|are in the guide|are available|can be asked|is in your head|have you learned|are you expert in) [here|exactly|please|in total]
    (about|on) (what|which things|which subjects|what things|what all|which themes|what stuff) (can i ask|can i ask you|may i ask|do you know|can you tell|can you answer|can you speak|can we talk|do you have information|can i learn|are you informed|are your answers) [here|about|something|please]
    (scope|extent|range|breadth|width) (of|in) (your knowledge|the guide|what you know|this bot|your answers|the material|the content) [please|what is it]
    (show|tell|say|list|give) [to] me (the|all|all the|which) (themes|matters|subjects|contents|materials|lessons|points|chapters|knowledge) (that you have|you have|which you have|you possess|in your head|you are knowing|in the program|existing|that exist here|in the stock|you have in the stock|you have inside|for learn) [please|here|inside]
    (about|on) (which|what) (themes|matters|subjects|things|areas) (you can|can you|do you|are you|one can|i can) (speak|inform|answer|ask|explain|know|informed|asked|tell|give answer|ask you) [please|me]
    (whats|what is|what) [all] in (this guide|the guide|this thing|here|this bot|your guide|the book|this course) [anyway|exactly|at all|even] [like] [which subjects does it go through|what does it go over|what subjects|which bits|what chapters|what does it cover|what parts]
    (which|what) (subjects|parts|things|areas|chapters|bits|topics) does (it|this|the guide|this thing|the bot|this course|the book) (go through|go over|cover|contain|deal with|treat|touch|explain|teach|have|go into) [anyway|please|exactly]
    (upon|on|about) which (matters|subjects|topics|questions) (may one|might i|may i|can one|are you able to|do you) (consult you|ask you|ask|inform|advise|enquire|question you|instruct) [please|my dear]
  `,
  cheatsheet: `
    (cheat sheet|cheatsheet|cheat sheets|crib sheet|crib notes|cheats|cheat-sheet|one pager|onepager|summary sheet|summary page|reference card|reference sheet|quick reference|quick guide|quick summary|cram sheet|study sheet|revision sheet|revision notes|short notes|study notes|exam notes|one page summary|overview page|pocket guide|quick recap|summary table) [please|pls|for the exam|of everything|pdf|of all topics|for me|for revision|to print]
    (show|give|send|give me|show me|send me|i need|i want|do you have|got|is there|have you got|can i get|can i have|could you share|where is|where do i find|can you make|please send|share|need) (the cheat sheet|a cheat sheet|the cheatsheet|your cheat sheet|a crib sheet|a one pager|one page with everything|a summary|the summary|a summary of everything|a short summary|a quick summary|short notes|revision notes|a summary sheet|a reference card|the short version|a study sheet|the whole guide on one page|something to print|a printable version|a printable summary|an overview on one page|everything on one page|all of it in short|notes)
    (summarize|summarise|sum up|recap|condense) (everything|the guide|the whole guide|all topics|it all|the whole thing|all of it|all chapters) [please|for me|on one page]
    (everything|all|all topics|the guide|whole guide|the whole thing) (on one page|at a glance|in a nutshell|in short|in brief|summarized|in one table|in two minutes)
    (what to pick when|which to pick when|what to use when|which one when)
    (cheet|chaet|cheta|cheat) (sheet|shet|sheat|shit)
    cheatshet
    cheatseet
    tldr [of everything|please]
    a page i can print
    print version
    quick revision [please]
    last minute revision
    last minute notes
    help me cram
    i need to cram
    brief notes
    summary
    nutshell
    (do you have|is there|got|any|can i have|where is) a [quick|short|handy|printable] (crib sheet|one page summary|one pager|reference|quick reference|cheat sheet|overview sheet|condensed version|digest|poster) [i could print|for the exam|to print|for revision|for my team|handy]
    (tldr|tl dr|digest|gist|recap|summary|condensed version|short version|key points|essentials|highlights|bullet points) of (the guide|the whole guide|everything|it all|all this|the lot|all topics|the entire thing)
    (give|send|share|show) [me|us] (short notes|crib notes|key points|the essentials|a digest|the highlights|main points|notes for revision|a cram sheet) [for revision|for exam|please|of everything]
    (one page|one pager|quick|short|single page) (overview|summary|recap|version|digest) [pls|please|for me|of it all|to print]
    (boil|distill|compress|shrink|squeeze) (it|everything|the guide|all of it) [down] [to|into|onto] (one page|the essentials|a page|a table)
    got a one pager i can print
    squash everything onto one page for me
    everything at a glance pls
    the whole thing in a nutshell, one page
    give me the crib notes
    i need the short version of the entire guide
    exam in an hour, gimme the condensed notes
    could you summarise it all on a single sheet?
    the cliffs notes please
    boil the lot down to one page
    quick ref card anywhere?
    all the key facts in one place pls
    spickzettel bitte
    i want the whole guide squeezed on 1 page
    something i can stick on my wall with all of it
    tldr of the full guide
    last minute summary of everything
    have u a resume of all in one page
    one sheet with the lot on it
    hit me with the full recap on a page
    can you put all main points together, like single page
    need sth to skim on the bus, all of it
    revision sheet plz
    that one page thing with everything on it, send it
    chuleta de todo porfa
    just the bullet points of everything, one screen
    condense the whole shebang for me
    pocket version of the notes?
    any printable summary that covers it all
    my memory is a sieve, need everything on one page
    (is|are) there [perhaps|maybe|by chance|any chance of] (a|an|any|some) (one page summary|one page overview|overview page|single page summary|summary on one page|page overview|overview on one page|quick overview|cheat sheet|summary page|table|overview|chart|decision table|matrix) [of] (which service to choose in which case|which service to use when|what to use when|what to pick when|when to use which service|which tool for which case|when to use what|which {x} to choose when|which service is for what|all services|everything|for the exam)
    (do you have|have you got|got|can i have|can i get|could i have|give me|show me|i need|send me|i would like|please give me|may i have) (a|an|one|the|some) (one page summary|one page overview|overview page|single page|page|quick overview|cheat sheet|summary page|table|overview|list|decision table|tldr page|quick reference) [of|on|with|for|about] (which service to choose in which case|which service to use when|what to use when|what to pick when|when to use which service|which tool for which case|when to use what|which service is for what|all services|everything|when to choose which|which service i should choose when)
    (what|which) (service|tool|one|thing|feature|{x}) (to use|to pick|to choose|should i use|do i use|do i pick|should i choose|is used|is right|goes) (when|in which case|for which case|for what|for which problem|in which situation|where) [overview|summary|on one page|please|table|cheat sheet]
    (when to use which|what to use when|what to pick when|which service when|what to choose when|when to use what|which to choose when|when to pick which) (service|overview|page|table|tool|list|please|one|in short|on one page|sheet)
    (overview|summary|table|list|chart|page|one pager|map|matrix|sheet|cheat sheet) (of|on|for|about|with|which says|that tells me|that says|telling me) (what to use when|which service to choose|when to use which service|what to pick when|which one to pick|all services in short|which service does what|which tool for what|when to choose which)
    (all|everything) (services|topics|key facts|the essentials|important stuff) (on one page|on a single page|in one place|in one table|at one glance|on one screen|on one sheet|compressed|short)
    (is|are) there (a|an|any) (one page summary|cheat sheet|printable summary|handout|one pager|overview|summary sheet|summary|pdf|condensed version|short version|quick reference card) [i can|i could|to|we can] (print|print out|download|stick on the wall|take with me|look at before the exam|use for revision|read on the train|learn from|skim|memorise)
    (chet|chaet|cheet|cheta|chat|ceat|cheast|cheats|cht) (sheet|sheets|shet|seet|sheat)
    (chetsheet|chaetsheet|cheetsheet|cheatsheat|cheatseet|cheatsheets|cheat sheat|chatsheet|cheatshit|spickzettel|tldr page)
    (give|show|send|get) me the (tldr|tl dr|cliff notes|short version|gist|condensed guide|summary page|quick reference|one pager|essentials|tl dr page|what to pick when page) [please|pls|what to pick when|of everything|of the guide]
    (cheat sheet|cheatsheet|summary|one pager|crib sheet|overview page) (plz|pls|please) (exam is in 2 hrs|exam tomorrow|exam is today|my exam is in {?}|i have an exam|exam soon|in a hurry)
    (exam|test) (is|starts|in) (in 2 hrs|in an hour|tomorrow|soon|in {?}|today) (give me the short version|cheat sheet please|need the summary|need a cheat sheet|summary please|give me everything on one page)
    (is there|do you have|give me|show me|i need|any) a (table|chart|list|matrix|grid|sheet) (with|of|for) (service and use case|services and use cases|use cases|every service and when to use it|all services|when to use what|all tools|what to choose)
    can i (print|download|get|see) (a summary|the summary|a short version|a cheat sheet|an overview|notes|a one pager) (somewhere|from you|here|for revision|please)
    (cheat|cheet|chet|crib|cheats) (sht|sheat|shet|shee|seet|sheets|sheeet|shete) [pls|please|plz]
    (one|1|single|a) (pager|page summary|page overview|sheet|page with all|page with everything|page to print|page to print out|page cram sheet|cram sheet|study sheet|crib|spick|summary sheet|revision sheet) [please|pls|for the exam|with everything|of it all|for tonight|before the exam]
    (summarize|summarise|sum up|condense|compress|shorten|boil down|wrap up|recap|distill) (everything|it all|all of it|the whole guide|the guide|all themes|all the stuff|the whole thing|all chapters|the whole lot) [on one page|for me|in one page|in short|to one page|in a table|shortly|quick|please|to a single page]
    (exam|test) (in an hour|in one hour|tomorrow|in 2 hours|is in an hour|in twenty minutes|tonight|starts soon) (give me the essentials|just the essentials|give me the short version|i need a summary|give me everything on one page|what must i know in short|one page with all please|cram sheet pls|quick recap of everything|what do i pick when)
    (what|which) (to pick when|do i pick when|to use when|tool when|one for what|to choose when|goes with what|is for what) [in short|on one page|table|list|overview|please|all of them|at a glance]
    (i|we) (need|want|would like|like) (something|a thing|one page|a paper|a sheet|a short overview|all in short|the short version|a quick overview|notes) (to print|to print out|to hang on the wall|to pin up|for last minute|to read before the exam|for the train|to learn by heart|to memorize|of everything|with all the essentials|with only the important things|for quick reading)
    (is there|have you got|do you have|have you|got|can i get|could i have) (a|an|any|some) (summary|overview|summary page|short version|sheet|one page overview|compact page|condensed version) [page] (i can print|to print|for printing|to take with me|to take home|to read before the exam|of it all|before i walk in|to glance at|on one page) [please|on the day]
    is there a summary (i can print|to print|i could print out|i can take with me)
    (got|have you got|do you have|any|where is|is there|i need) [a|the|some|any] (quick reference|reference card|quick ref|reference sheet|refcard|quick guide|crib sheet|quick overview|cram notes|summary table) [please|pls|bot|here|to print]
    (summary|a summary|resume|short summary|compact summary|overview) (of all|of all topics|of everything|with all|of the guide|for the exam|of all on one page|on one page|for print|to print) [please|for me|quickly]
  `,
  practice: `
    (quiz|test|drill|examine|train|challenge|grill|question|ask|interrogate) me [please|pls|now|again|more|a bit|on something|on anything|with something|harder|a little|one more time|another time]
    (ask|give|send|show|throw|shoot|hand|serve|gimme|get|pose|fetch) me (a question|another question|one question|some questions|something|something hard|one more|another|another one|a hard one|an easy one|a quiz question|a practice question|an exam question|a random question|a new question|one|exam questions|sample questions|next one|the next question|a challenge|a test question|something to answer|something to practice|1 more)
    (another|one more|next|new|random|sample|more|practice|practise|easy|hard|different|quick|test|exam) (question|one|q|questions|qs|question please|one please|quiz question|exam question|practice question) [please|pls|for me|now]
    (i|we) (want|would like|wanna|need|like|love|wish|d like) [to] (practice|practise|a question|be quizzed|be tested|train|test myself|practice a bit|exercise|try a question|some practice|another question|more questions|do some questions|a practice question|train for the exam|check my knowledge|see what i know|do a quiz|take a quiz|play a quiz|answer some questions|prepare for the exam|some training questions)
    (can|could|will|would|may) (you|u|i|we) [please] (quiz me|test me|ask me something|ask me a question|give me a question|practice|practise|train|try a question|get a question|have a question|have another|have another one|get one more|ask another|do another one|give me another one|give me something to practice|drill me|take a practice question|try one|practice now|do some practice|examine me|challenge me)
    (lets|let us|let me|time to|ready to|shall we|want to|start|begin|continue|keep|go on with) (practice|practise|practicing|practising|train|training|play|do a question|try one|do one more|try a question|try another|quiz|have a go|do another|do a quiz question|answer a question|test myself|get tested|rehearse|the practice|exercise)
    (test|check|try|challenge|probe|see) (my knowledge|what i know|what i have learned|if i know it|whether i am ready|my skills|if i am ready for the exam|how much i know|my memory|what i remember)
    (practice|practise|training|exercise|exercises|drill|practicing|practising|practice mode|training mode|study mode|trivia|pop quiz|self test|mock question|train me|exam practice|practice quiz|practice time|practice session|prctice|pratice|practis|pracitce) [please|now|again|for me|for the exam|a bit]
    (hit|fire|go|bring|shoot) (me|it on|away|me up|it) [again|with one|with a question|with something|another time]
    (would|do) you (mind|have) (asking me a question|quizzing me|testing me|any practice questions|a question for me|questions for me|more questions|exam questions|sample questions)
    (do you have|got|have you got|any|is there|are there) (a question for me|any practice questions|practice questions|another question|more questions|exam style questions|exercises|sample questions|some exercises|more practice)
    (i am|im|we are) (ready|bored quiz me|ready for a question|ready for the next one|ready to be tested|up for a challenge|up for a question|in the mood for a question|studying ask me something)
    (one|1|two|2|3|five) (question|questions|more question|more|practice questions) [please|pls|for me]
    (again|more|next|another|next one|one more|another one|anotha|anotha one|keep going|keep them coming|go again) [please|pls|question]
    (how about|what about) (a question|another question|some practice|a quiz|another one|testing me|a little quiz)
    (try|do|take|answer|play) (a question|another question|one question|some questions|a quiz question|a practice question|quiz|a game|the game|one more)
    (single player|solo) (mode|quiz|round)
    make me (practice|sweat|think)
    quize me
    quizz me
    qiuz me
    tets me
    ask me smthing
    ask me any
    ask me question sir
    i want question
    i want practise
    want to practise
    give question
    give me qustion
    giv me one question
    next qn
    next ques
    one more plz
    (would you mind|do you mind|fancy|how about|mind) (asking me something|quizzing me|giving me a question|testing me|another question|a quick question for me|posing a question)
    (i would|id) like to (test myself|try a question|check myself|challenge myself|be asked something|see how i do|have a go|rehearse) [before the exam|please|now]
    (hit|surprise|challenge|try|grill|drill|shoot|ask|stump|quiz|poke) me [with] [another|one|a tough one|another one|something|one more|a fresh one|anything]
    (throw|toss|lob|chuck|sling|fire|send|drop) (me|us|at me) (a question|one|another|something hard|a curveball|a random one)
    (gimme|giv|give|need|want|moar|more) (a random question|random question|one question|1 question|one|qs|a q|a quiz q|a tough one|some qs|more qs)
    (next|new|another|fresh|random|different) (question|one|q|please|round for me)
    (can|could|will) (u|you) (quiz|test|ask|drill|examine) me [pls|please|on something|now|bro]
    (i|we) (want|wanna|need) (do|to do|solve|answer|attempt|try) (some|a few|one|more) (practice|questions|practice question|quiz questions|qs)
    (can|could|may) i (get|have|take|try) (an extra|another|one more|a bonus|an additional|a new) (question|one)
    (i would like|id like|i want) to (test|check|quiz|examine) myself (before|for) (the exam|tomorrow|the test)
    (put|keep) me (to the test|on my toes|sharp)
    (test|assess|gauge|evaluate|measure|prove|refresh) (myself|my knowledge|my level|me|my understanding)
    (warm up|warmup|workout|brain teaser|flashcard|flash cards|flashcards|revision question|revise with me|study with me|study session|lets study)
    hit me with a question
    test me
    grill me
    throw one at me
    i wanna drill a bit
    lets see if i know my stuff
    fire away with a question, im ready
    ask me something like in the exam
    please give me one exercise
    give us a tough one
    sling a question my way
    i need to train, ask me stuff
    can i try one on my own
    got any mock questions for me
    pop one for me pls while im waiting
    lemme warm up with a question
    check my knowledge please
    bring it on, one question
    another question for me, im on a roll
    put me to the test
    pregúntame algo
    i have 5 min, wanna try a question
    yo quiz me bro
    one more go, ask me
    see if you can stump me
    i want exercise myself before exam
    shoot me a sample question
    want to flex my brain, question pls
    give me smth to solve
    feeling brave, give me a hard question
    (throw|toss|sling|gimme|pop|fire|hit|chuck|serve) (me|us) [with] (a question|another|one|a quick one|something|another one|the next one|a random question|a tricky one)
    (lets|let us|let me|i want to|i wanna|want to|can we|may i|time to|ready to) (practice|practise|drill|train|study|get quizzed|be quizzed|be tested|warm up|exercise) [now|please|a bit|more|together]
    (another|again|next|more|one more|next one|another one|random|random one) [question|please|pls|one|q]
    (quiz|test|ask|drill|question) me (on that|about that|on this|on it|on these|now|again|please|on the last one|on what you said)
    (cool|ok|great|nice|yes|alright) (quiz me|test me|ask me one|quiz me on that|now test me|drill me|ask me about that)
    (practcie|practise|pratcice|practive|pracitce|parctice|practicee|prcatice|practce) [please|pls|now]
    (just|only) (one|a single|a|a quick|1|one more|a short) (question|practice question|quiz question|exercise|exam question|little question|test question) [for me|only for me|please|now|while i wait|before lunch|on the train|while the kettle boils|while my coffee brews|between meetings]
    (give|ask|send|show|set|pose|hand|get|serve|throw) me (one|a|another|some|a quick|a short|1|an|one more|just one|a few|any) (question|questions|practice question|exercise question|quiz question|exam question|exercise|training question|test question|sample question|task|example question) [please|now|while i wait|for practice|to practice|to train|for me alone|only for me|just for me|i am bored]
    (i|we) (want|would like|need|wanna|like) (to train|to practice|to exercise|to warm up|to test myself|to study|to learn) with (one|a|some|a few|single|a single) (question|questions|practice question|quiz question|exercise)
    (quiz|test|drill|ask|examine) me (only me|just me|alone|privately|in private|on my own|by myself|for myself) [please|pls|now|not the channel|not the whole channel]
    (a|one|another) question (only for me|just for me|for myself|for me alone|that only i see|without points|for practice|to pass the time|to warm up|for fun|for the road) [please|pls]
    (while|before|until) (i wait|the meeting starts|the kettle boils|lunch|my train comes|the coffee is ready|bed) (ask me something|one question please|give me a question|quiz me|test me)
    (got|have|have you got|do you have) (a|any|one|some|another) (question|practice question|quiz question|questions|exercise|tricky one) [for me] [please|now|to practice]
    (next|nxt|nex|naxt) [one|question|please|pls|qn]
    (pratice|practise|pracitce|practcie|practive|parctice|praktice|prakctice|practic) [please|pls|now|question]
    (quiz|test|ask|drill) me (but|and) (dont|do not|not) (post it in the channel|show it to the others|tell the others|post it publicly|count it|give points|in the channel|make it public)
    (let me|i want to|can i|i would like to) (warm up|train a bit|answer a question|try a question|have one question|do one question|get one question) [alone|by myself|in private|without the others|for myself]
    (kindly|please|pls) (give|send|ask|show|pose) me (one|a|an) (mcq|multiple choice question|objective question|quiz question|test question|practice question|sum|problem) [sir|for practice|please]
    (one|another|some|few|next) (mcq|mcqs|multiple choice|multiple choice questions|multiple choice question|problem) [please|pls|for me|for practice]
    (do you have|would you have|have you got|do u have|got) (a|any|one) (question|questions|quiz question) for me [please|now|today]
    (i|we) (fancy|feel like|am up for|could do with|am in the mood for|am game for) (a|one|another) (quick question|question|quiz question|little quiz|challenge|practice question)
    (q|qn|question|1 q|one q|a q|next q|1 qn) (pls|plz|please|now|for me|bot)
    (gimme|give me|send me|hit me with|i want) (1|one|a q|another|a qn|one q|1 q)
    (quiz|test|ask|drill|examine|question) (just|only) me [please|pls] [not|and not] [the whole channel|everyone|the others|all of us|the team]
    (only|just) for me [please] (one question|a question|a quiz question|a round|some practice) [not for everyone|not for all|not for the team|in private]
    (a|one|some) (question|quiz|round|practice) (just|only) for (me|myself) [not|and not] [the whole channel|for everyone|everybody|the others]
    (bring it on|come on|ok|go ahead|im ready|i am ready|lets go|hit me|fire away|go on) [then] (ask me|quiz me|test me|challenge me|grill me|question me) [anything|something|whatever you like|one] [from the guide|from the book|from it|at random]
    (fancy|mind|how about|what about|care to|feel like|up for) (testing me|quizzing me|asking me something|asking me|giving me a question|a question|one question|a quick one|a quick question|throwing me a question) [on one thing|on anything|while the kettle boils|while i wait|while i eat|while im waiting for the bus|just me|over coffee|now|for me alone]
    (give|ask|send|pose|make|put|show|serve|bring) me (one|a|some|any|another|1|one more|a new|a fresh|the next|a quick) (question|exercise|task|problem|thing to answer|question to answer|question to try|small question|exam like question|question for learning|question for exercise|test question|multiple choice|multiple choice question) [please|now|sir|for practice|to train|while i wait|to check myself|quick]
    (i|we) (want|would like|wish|like|need|am bored and want|have five minutes and want|have time and want) [to] (answer a question|answer something|answer one question|solve a question|solve something|exercise|do an exercise|do exercise|train|train myself|train a bit|test myself|check myself|check my knowledge|try a question|try one|try myself|do one question|be asked something|be tested|be questioned|play a question alone|practice alone|practise by myself)
    (ask|test|quiz|examine|challenge|grill|question|interrogate|probe|check) (me|my knowledge|my brain|my memory|if i know it) [now|please|again|a bit|hard|on something|on anything|on whatever|quick|sir|with one|while we wait|on any topic|with a random one]
    (more|again|next|another|one more|go again|hit me again|keep going|keep them coming|keep em coming|one more time|encore) (question|one|please|questions|round for me|of these|of those|like this|practice)
    (self|solo|private|personal|individual|own) (quiz|practice|test|training|question|study|round|exercise) [please|for me|now|mode|start]
    (ask|give|put|make) [to] me (a|one|any|some) (question|questions) [of practice|for practice|for exercise|to practice|alone|for train] [please|only me|now|sir]
    (might|may|could|can) i (trouble|bother|ask|press) you for (a|one|another|a single|one more|an) (question|practice question|exercise|little question|test question|quiz question|little test) [please|if you would|to practise|just for myself|to keep me sharp]
    (quiz|test|ask) (just|only) me [on {x}|on {x} {x}|about {x}|on {?}] [please|pls] [not the whole channel|not everyone|not the team|not the others|alone]
    (fancy|feel like|mind|how about|up for) (testing|quizzing|asking|drilling|challenging) me [on one thing|on something|a bit|quickly|again] [while the kettle boils|while the tea brews|while i wait|before my meeting|over lunch|while my code compiles|while it builds]
  `,
  'practice {x}': `
    (quiz|test|drill|examine|train|challenge|grill|question|ask|quizz) me [please|a bit|again|something|a question|some questions] (on|about|with|for|abt|regarding|in) {x} [{x}|please|pls|now]
    (give|ask|send|throw|gimme|show|shoot|pose) me (a question|another question|one question|some questions|something|a hard one|one|a practice question|questions|exam questions) (on|about|for|regarding|abt|from) {x} [{x}|please|now]
    (practice|practise|practicing|train|exercise|drill|practis|practce|pratice|training|rehearse) [on|with|for|some|about] {x} [{x}|please|pls|a bit|now]
    (i want to|i would like to|can i|could i|let me|lets|i need to|can we|want to|i wanna) (practice|practise|train|be tested on|be quizzed on|get a question on|have a question about|exercise|drill|be tested about|work on questions about) {x} [{x}|please|a bit]
    (can|could|would|will) you [please] (quiz me on|test me on|ask me about|give me a question on|ask me a question about|test me about|drill me on|examine me on) {x} [{x}]
    (a|another|one|some|one more|next) (question|questions|practice question|quiz question|exercise) (on|about|for|regarding) {x} [{x}|please|pls]
    (test|check|try) my knowledge (of|on|about|in) {x} [{x}]
    {x} (practice|practice question|practice questions|quiz|quiz question|quiz me|test me|drill) [please]
    {x} {x} (practice question|quiz|practice|question please|quiz me)
    give me a {x} question
    ask me a {x} question
    a {x} question please
    (quiz|drill|test|grill|examine) me (abt|about|on|over|in) {x} [{x}|pls|a little|hard]
    (practis|practice|practise|pratice|train|revise|rehearse|study) {x} [{x}|with me|pls]
    (throw|hit|give|shoot|toss) me [with] (a|an|some) {x} (question|one|q|questions)
    (cool|ok|great|now|yes) (quiz me on|test me on|drill me on|ask me about) {x} [{x}|please]
    (questions|some questions|exam questions|practice questions|quiz questions) (on|about|for|from) {x} [{x}|please|pls]
    drill {x} [{x}|please]
    (give|ask|send|show|set|pose|hand|get|serve|throw) me (one|a|another|some|a quick|a short|1|an|one more|just one|a few|any) (question|questions|practice question|exercise question|quiz question|exam question|exercise|training question|test question|sample question|task|example question) (on|about|to|for|regarding|from|of|concerning) [the] {x} [{x}|please|pls|now|just me|only for me]
    (quiz|test|drill|examine|train|ask|grill|question) me [only me|just me|please|a bit|quickly] (on|about|in|to|regarding) [the] {x} [{x}|please|pls|just me tho|only me|just for me|now|a bit]
    (can|could|would|may) (you|i) [please|kindly] (ask me|give me|quiz me on|test me on|have|get|try|do|set me|send me) (one question about|a practice question on|a question on|one on|a quiz question about|a question about|a quick question on|an exercise on|a practice question about|one question on) [the] {x} [{x}|please|just me|for myself]
    (i|we) (want|would like|need|wanna|would love) [to] (practice|practise|train|a question on|one question about|be quizzed on|be tested on|exercise|test myself on|a practice question on|get a question on|try a question on|do a question on|learn with questions on) [the] {x} [{x}|please|a bit|now]
    (practice|practise|practicing|exercise|train|training|drill|pratice|practis|prctice|question|quiz) (on|with|about|for|in|to) [the] {x} [{x}|please|pls|now|for me]
    (one|a|another|some|next|single|quick|1) (question|practice question|quiz question|exercise|exam question|q|qn) (on|about|to|for|regarding|from) [the] {x} [{x}|please|pls|for me|only for me]
    (give|ask|send|set|show) me (a|one|another|some) (question|practice question|quiz question|exercise|questions) (concerning|regarding|on the subject of|related to|about|dealing with|on) [the] {x} [{x}]
    (mcq|mcqs|q|qn|1 q|1 qn|one|quiz|test|drill|objective question|another one) on {x} [{x}|pls|please|now]
    (gimme|give me|send me|hit me with|ask me|i want) (1|one|a q|another|a qn|1 q|anything|something) (on|about) {x} [{x}|pls|please]
    one on {x} [pls|please|{x}]
    (quiz|test|ask|drill|examine|question) (just|only) me (on|about|in) {x} [{x}] [please|pls] [not|and not] [the whole channel|everyone|the others|all of us|the team]
    (only|just) for me [please] (one question|a question|a quiz|a round|some practice) (on|about) {x} [{x}] [not for everyone|not for all|not for the team|in private]
    (a|one|some) (question|quiz|round|practice) (on|about) {x} [{x}] (just|only) for (me|myself) [not|and not] [the whole channel|for everyone|everybody|the others]
    (might|may|could|can) i (trouble|bother|ask|press) you for (a|one|another|a single|one more) (question|practice question|exercise|test question) (upon|on|about|concerning|regarding) {x} [{x}] [please]
  `,
  board: `
    (leaderboard|leader board|scoreboard|score board|standings|ranking|rankings|ranks|high scores|highscores|the board|scores|league table|leaderbord|leaderborad|scorebord|lederboard|rank list|ranklist|toplist|top list|hall of fame|results|tally|results table) [please|pls|now|of this week|for the team|today|so far|for us|this month|of the channel|all time]
    (show|show me|give me|let me see|i want to see|can i see|could i see|can we see|may i see|display|print|open|view|pull up|post|check|see|i would like to see|can you show me|could you show us|bring up|id like to look at|where is|where do i find|have a look at|where can i see) (the leaderboard|the board|leaderboard|the scoreboard|the ranking|the rankings|the standings|the scores|the ranks|the results of the week|the quiz results|the team scores|the league table|everyones scores|all scores|the top players|who is winning|who is first|the current standings|how we stand|how everybody is doing|the winners|the rank list|the table with the points|this weeks ranking|the quiz ranking|the tally|our ranking)
    (who|whos|wo|who all) (is winning|is leading|is first|is ahead|is on top|is in the lead|is at the top|is best|is number one|leads|won|won this week|won today|won the quiz|won the round|has most points|has the most points|got the most points|scored most|has the highest score|is the best|is the winner|is top of the list|is in front|is second|is the champion|is beating me|got highest|came first|came top|tops the list|is top scorer|are the top players|are the winners|is doing best|scored the highest|is behind me|is last)
    (top|best|first) (ten|10|3|5|five|three|players|scorers|players please|of the week|of this week|performers|people|score|scores|in the team)
    (what|whats|wat) (is my rank|is my place|is my position|place am i|rank am i|position am i in|are the standings|is the ranking|is the score|are the scores|is the current score|are the results|place do i have|is the standing|is the ranking this week)
    (where|how) (do i stand|am i ranked|am i on the board|am i in the ranking|do i rank|do we stand|do i compare|do i compare to the others|does my team stand|am i placed|are we doing as a team|is the team doing|is my team doing|does everyone stand|do my people do|do my students do|is everyone doing|does our team do)
    (my|our) (rank|ranking|place|position|standing|standings|place on the board|rank this week|team ranking|team board|place in the list)
    (am i|are we|is my team|is anna|is he) (winning|first|leading|on top|the best|last|second|in the top three|ahead|ahead of tom|in the lead|still first|number one|top)
    (did|has) (i|we|anyone|anybody|tom|somebody) (win|won|beat me|beat anna|overtake me|overtaken me|beaten me|get more points than me|win this week)
    (compare|rank) (me with the others|the players|us|me to the team|everyone)
    (points|scores|score) (of everyone|of the team|of all players|of others|table|list|of my class)
    show (ranking|ranks|rank|board|lb|standings|winners|scores)
    lb
    any news on the ranking
    which player is leading
    which of us is best
    which of my students is best
    how far am i behind the first
    (could|can|may) (i|we) (have|take|get) a (look|peek|glance) at (the|our) (league table|table|board|leaderboard|ranking|standings|scores|results)
    (any chance|is it possible|would it be possible) [i|we] [could|can|to] (see|view|check|get) (the board|how i rank|the ranking|the standings|where i stand|the scores|who leads|our place)
    (which|who) of (us|my people|my team|the students|my lot|the group|you) is (ahead|leading|first|best|winning|on top|in front|last)
    (who is|whos|who) (in|at) (first|second|last|pole|top|the top) (place|position|spot) [now|at the moment|right now|currently|this week]
    (did|has|can|will) (anyone|anybody|someone|tom|anna|she|he) (beat|overtaken|overtake|passed|pass|outscored|caught) (me|us|tom|anna|him|her) [yet|already|this week]
    (ranking|rank|ranks|lb|scoreboard|standings|table|board|scores|leader) (plz|pls|now|update|check|again|when)
    (am i|is tom|are we|is my team) [still|even] (top|on top|first|winning|ahead|leading|last|in the lead|number one|up there)
    (who|whos) (is|are) the (top dog|champion|champ|leader|best player|frontrunner|winner|boss here|top scorer) [now|this week]
    (how|where) (do|am|are) (i|we) [stand|ranked|rank|placed|doing] (against|compared to|versus|among|next to) (the others|the rest|my colleagues|everyone|the team)
    (points|scores) (overview|table|of all|summary|this week|per person)
    whos winning
    whos top dog
    show me the rankings
    who has the most points
    standings pls
    who is number one at the moment
    hows the leaderboard looking
    whos on the podium
    which nerd is in first place
    who is leading this week?
    who do i have to beat
    scores of everyone so far?
    top 10?
    whos ahead, me or the others
    whos crushing it in here
    who wears the crown rn
    lets see the hall of fame
    quién va ganando
    whats the pecking order
    wer führt gerade
    best players list pls
    who is first, who is last
    i bet maria is on top, is she
    whos the brainiac of the channel
    need the teams ranking for my slide
    show the scoreboard
    whos the goat here
    where can i look the classification of all
    is anyone beating tom yet
    who leads the pack
    (who|whos|who is) (first|top|on top|top this week|winning|leading|ahead|number one|in the lead|the best player|best this week|topping the board|beating me|last) [this week|now|right now|so far|today]
    (leaderboard|leader board|scoreboard|score board|standings|rankings|ranking|highscores|hall of fame|league table|podium|bord|baord|borad|lederboard|leaderbord|leadrboard) [please|pls|now|of the week|this week]
    (show|see|give|pull up|display|post|check) [me|us] (the scores|the board|the scoreboard|the leaderboard|the standings|the ranking|everyones points|all scores|the points table|the top players|the table of points) [please|pls|now|again]
    (so|and|ok) who is (on top|winning|leading|first|ahead|in the lead|number one|top) [this week|now|today] (let me guess|is it {?}|let me guess {?}|i bet its {?}|it is {?} again|probably {?}|not {?} again|{?} again)
    (show|see|give) (ranking|the ranking|leaderboard|the board|scores|standings) [please] (i want see who is first|i want to see who is first|who is first|who is winning|i want to know who leads|lets see who leads)
    (where|how) (can|could|do|may) (i|we) (see|find|look at|check|open|view) (the ranking|the leaderboard|the board|the scores|the standings|who is winning|the league table|the high scores|the points) [please|here|of this week]
    (who|whos|who is) (top of the table|at the top of the table|the leader|ahead on points|top of the class|leading the pack|number one|first in the ranking|winning the quiz) [this week|now|right now|at the moment|today]
    who (has|got|holds) (the highest score|the most points|the best score|most points|the lead|the top score|the best result) [now|this week|so far]
    (am i|is {?}|are we) still (first|on top|leading|the best|number one|in the lead|in the top ten) [or not|this week]
    (wats|whats|what is|tell me|how is) the (score|score in the team|current score|score so far|scoreboard|state of play|ranking)
    (points|score|ranking|rank|results) table [please|pls|of the team|of this week]
    (who|whos|who is) (no|number|nr|place|rank) (1|one) [now|this week|in the team|on the board]
    (who|which of us|which one of us|which person|whos|who all|which member|which colleague) (has|have|got|collected|gathered|made|scored|earned) [the] (most|most points|the most|more points|highest|highest score|best score|best|best points|most answers right|the best result|best results|most correct answers) [in this channel|here|this week|so far|in the team|in our team|of us|in the group]
    (who|whos|which one|which of us) (is|s) (the best|best|the first|first|leading|ahead|winning|at the top|on top|the champion|the king|the winner|the smartest|in front|number 1|number one|the leader|last|at the bottom|behind me|in front of me) [in this channel|here|of us|among us|in the quiz|in our group|right now|currently|of the team|in points]
    (show|see|give|tell|display|open|check|view|post|pull up) [me|us] (the|our|a|todays|current) (points of all|points of everyone|points of everybody|scores of all|scores of everyone|rank list|ranking list|high scores|highscores|points list|points table|list of winners|list of the best|winners|best ones|hall of fame|competition|places|positions|championship|classification|rating|order) [please|now|pls|of this channel|here]
    (how|where|what) (do|does|is|are) (the team|the others|we all|everyone|everybody|my colleagues|the group|my friends|my mates|the competition|my rivals) (compare|doing|standing|rank|place|score|doing in the quiz|in points|in the ranking|in terms of points)
    (am i|are we|is anna|is {?}|is my boss|is my colleague) (winning|first|leading|ahead|ahead of me|before me|in the top|in top 3|in the top ten|last|above me|on the podium|still first|better than me) [in the ranking|in the quiz|in points|already|here|yet]
    (leaderboard|the leaderboard|ranking list|the ranking|table of points|classification|list of places|score table) (please|show|show me|see|i want to see|of the channel|of the week|current|actual|now)
    (the|an) actual (ranking|leaderboard|list|standing|table|classification|score) [please|show me|of the group]
    (might|may|could|can) i (see|know|learn|enquire|ask) (who leads|who is in the lead|how the others fare|the table of scores|the standings|who is ahead|who is winning|how we all stand) [please|at present|among us]
    (wat is|what is|hoe is|wie ist) (de stand|the stand|the standing|der stand|the score|de score) [now|today|here|please]
  `,
  'me record': `
    (my|me) (score|scores|points|stats|statistics|record|progress|results|result|profile|streak|history|performance|account|data|marks|grades|percentage|accuracy|success rate|answers so far|total|report|numbers|scorecard|dashboard|summary|achievements) [please|pls|now|so far|today|this week|till now|in the quiz]
    (show|show me|give me|tell me|let me see|i want to see|can i see|could i see|can you show me|could you tell me|please show|check|see|view|i would like to know|i would like to see|i want to know|what about|display|where do i find|where can i see|send me) (my score|my points|my stats|my record|my progress|my results|my streak|my profile|my history|my performance|my marks|my statistics|my current score|how i am doing|how i did|how many points i have|how well i did|how many i got right|my own results|my total|my personal record|my achievements|my success rate|my accuracy|what i have answered|how good i am)
    (how|hows) (am i doing|did i do|do i do|am i going|have i done so far|have i been doing|is my progress|is my score|well am i doing|good am i|did i perform|am i performing|have i done|did i do today|am i getting on|is it going for me|am i faring|am i progressing)
    (how many|how much|hw many) (points do i have|did i get right|did i score|have i answered|points have i got|questions did i answer|have i got right|questions have i answered|points i have|i got right|right answers do i have|points did i make|did i get correct|did i answer|correct answers i have|points i got|marks i got|i have scored|of my answers were right|wrong answers do i have|rounds did i play|rounds did i miss)
    (what|whats|wat) (is my score|is my record|is my streak|are my points|are my stats|are my results|score do i have|is my progress|did i get|did i score|is my total|is my result|have i scored|is my percentage|are my marks|is my average|is my success rate|is my accuracy|did i answer so far|was my last result)
    (what|which|wat) (do you know about me|do you have on me|do you store about me|data do you have about me|data do you keep on me|is stored about me|information do you have about me|do you save about me|have you saved about me|do you have stored on me|have you got on me|does the bot know about me|do you hold about me)
    (did|have) i (get it right|get todays question right|answer right|answered correctly|answer todays question|pass|keep my streak|lost my streak|improve|improved|get better|lose my streak)
    (is|do) (my streak still alive|my score good|i have a streak|i have any points|i have points|my results getting better)
    (am i) (improving|getting better|doing well|doing ok|good enough|making progress|doing fine|ready for the exam by your numbers)
    me
    who am i
    about me
    whats my standing so far personally
    personal (stats|record|results|statistics|score)
    i scored how much
    my scor
    my pionts
    my stats plz
    mystats
    my progess
    stats for me
    stats pls
    stats
    score please
    (i|we) (would like|want|need|d like) to (review|inspect|look at|look over|go over|check on|track|follow|see) my (own|personal|current|overall) (progress|results|performance|score|figures|development|record)
    (what|whats) my (hit rate|win rate|success rate|current streak|running total|tally|batting average|percentage|level|score now|count|best streak)
    (got|have|any|show) [any] (stats|numbers|figures|data|results|news) (on|about|for) me [personally]
    (how am i|howm i|how i|hows my|how is my) (doing|performance|score|getting on|been doing|coming along|streak|learning going|shaping up)
    (how|hw) (many|much) (i|did i|have i|marks|points) (got|scored|get|correct|right|i have|did i make) [correct|right|so far|till now|in all]
    (show|see|check|display|gimme) (progres|progress|my marks|marks|my level|own score|my streak count|my numbers|performance)
    (have|did) i (been improving|improve|do well|do better|been performing well|score anything) [so far|lately|this week]
    how am i doing so far
    am i getting any better
    hows my streak holding up
    how many did i get right
    whats my score
    did i lose my streak nooo
    my numbers pls
    could you show my progress?
    how many points have i got
    am i on fire or what, check my streak
    so how bad is it for me
    whats my hit rate
    how many days in a row now
    do i stink at this or am i ok
    let me see my own results
    how have i performed until now
    whats my tally
    my stats bro
    how do i stand
    give it to me straight, howm i doing
    which ones did i get wrong up to now
    how far am i come
    report card time for me
    que tal voy
    how long have i kept it up without missing
    did my answer yesterday count for my streak
    wie stehe ich
    how many quizzes ive answered
    i wanna see how ive been doing lately
    show me my personal score please
    (where|how) (do|did|am|have) i (stand|stand so far|doing|do so far|doing so far|fare|improve|improving|progressing|do this week|rank myself)
    (how many|how much|what) (did|have|do) i (get right|got right|answer right|answered|score|have|miss|get wrong) [so far|this week|in total|yesterday|today]
    (my|show my|whats my|what is my|see my|give me my|check my) (stats|score|streak|progress|results|record|points|accuracy|performance|numbers|statistics|success rate|hit rate|level|profile) [please|pls|so far|this week|now]
    (am i) (improving|getting better|doing well|doing ok|on track|any good|making progress)
    (tell|show|give|let) me [know] (how i am doing|how i have been doing|how i have been doing so far|how i did|how well i am doing|how am i doing|how i do|how i am getting on|my statistics|my statistic|my streak|my numbers|how good i am|my points|my progress) [so far|please|this week|until now]
    (could|can|would) you [please|kindly] (tell|show|give|say) me (how i have been doing so far|how i am doing|my statistics|my points|how many points i have|my streak|my record|my score|how i did|my results) [please|so far]
    (what|whats|how long|how big|how high|how) (is|are) my (streak|current streak|points|record|score|statistics|stats|results|numbers|total|average|hit rate) [now|so far|today|this week|again]
    (my|me) (statistic|statistics|stats|stat|points|streak|record|score|results|progress|scores|stas|sats|staits) [please|pls|plz|so far|now|again]
    (how many) (points|answers|questions|right ones|rounds|correct answers) (do i|have i|did i) (have|got|get|right|answered|won|scored|collected|made) [so far|in total|now|this week]
    (how|hows) (am i|do i|did i|have i been|is it) (doing|getting on|performing|going|coming along|progressing|do) [so far|until now|in the quiz|with the questions|this week|at all|for me]
    (how|what) (many|much|is|are|was|were) (questions have i done|questions did i answer|did i get right|have i got right|right answers do i have|points have i|points i have|i have points|my points|my results|my result|my score|my level|my success|my success rate|my percentage|my accuracy|my progress|my streak|my numbers|my stats|my history|my position|my performance) [so far|until now|till now|today|this week|in total|please|now]
    (am i|have i been|was i|did i get) (good|any good|good or bad|improving|getting better|better than last week|making progress|progressing|worse|better|doing well|doing fine|doing ok|good enough|on track) [so far|lately|now|in the quiz|with the questions|this week|or not|at this]
    (show|see|give|tell|check|display|i want|let me see|can i see|view) [me] (my|my own|my personal) (points|result|results|score|scores|numbers|performance|progress|statistic|statistics|stats|success|record|marks|grades|answers so far|right and wrong|streak|history|report|report card|level|achievements) [please|so far|till today|sir|only mine|now]
    (how long|how many days|since how many days|how big) (is|have|is my) (streak|i answered without break|my streak|my streak now|i been on a streak|my series) [already|now|so far]
    how many (did|have|do) (i|we) (get right|got right|answer right|have right|answer correctly|get correct|get wrong) (overall|in total|altogether|so far|all in all|up to now|since i started|this month) [please]
    (my|our) (statistics|statistic|numbers|score|points|results) [please] [how many] [questions] (i answered right|i hit|i got right|were correct|i have right|i did correct|until now|right and wrong|of this month)
  `,
  'me hide': `
    (hide|remove|keep|take|leave|get|drop|strike|exclude|omit) (me|my name|myself|my score|my nickname) (from|off|out of) (the board|the leaderboard|board|the ranking|the rankings|the list|the scoreboard|leaderboard|the public list|the standings|the results|the table|view|that list|the top list|everyone)
    (hide|conceal|mask|blur|obscure) (me|myself|my name|my score|my rank|my results|my points|my identity|my position|my name please|me please|me from others|me from everyone)
    (i|we) (do not want|dont want|would rather not|prefer not|do not like|would prefer not|hate|dont like|dont wanna|want not|do not wish) [to] (be on the board|be on the leaderboard|appear on the board|be ranked|be listed|be seen on the board|show up in the ranking|have my name on the board|be visible to others|see my name on the board|my name on the leaderboard|others to see my score|my colleagues to see my points|my boss to see my score|anyone to see my rank|my name in the list|people to know my score|be shown|be public|my name there|be on the list|being on the board|being ranked)
    (dont|do not|stop|please dont|please do not|never|no need to|quit) (show me|show my name|showing my name|show my score|list me|list my name|rank me|display my name|publish my name|put me on the board|put my name on the board|include me in the ranking|show my results to others|show my rank to anyone|displaying my score|ranking me|show me on the leaderboard|let others see my points)
    (make|keep|set|turn|let) (me|my name|my profile|my account|my score|my results|me be) (anonymous|invisible|private|hidden|secret|incognito|unlisted|off the board|anonymous on the board|invisible in the ranking|hidden from others)
    (can|could|may|how can|how do|is it possible to|am i allowed to) (i|we) (be anonymous|hide my name|play anonymously|stay anonymous|hide myself|be hidden|be invisible|hide from the board|opt out of the board|take part anonymously|play without being ranked|not be on the board|play without my name|hide my score from my boss|remain anonymous)
    (i want to|i would like to|id like to|id prefer to|i prefer to|i wish to|let me|i wanna) (stay anonymous|be anonymous|be hidden|hide|remain anonymous|play anonymously|play in secret|hide my name|be invisible|keep my score private|keep my results to myself|not appear|be unlisted|opt out of the ranking|be left out of the ranking|be left off the board)
    (my|the) (boss|manager|colleagues|team|class) (should|must|may) not see my (score|name|rank|points|results)
    (nobody|noone|others|no one|other people) should (see my score|see my name|know my rank|see me|not see my name|see where i stand|not know my points|not see me on the board)
    (opt|opting) (out|me out) [of the board|of the ranking|of leaderboard|of the standings]
    (incognito|anonymous mode|ghost mode|privacy mode|private mode|anonymous please|go incognito|hide me plz|hide|hide me pls|hid me|hyde me|anonimous)
    without my name please
    no name on the board please
    i am shy please hide my name
    its embarrassing take my name off
    (i would|id) (rather|prefer) (my name|it if my name|that my name|not to|to not) (did not|not|does not|be) (appear|appear in the ranking|show up|be shown|listed|displayed|visible on the board|anonymous)
    (take|get|leave|keep|cross|wipe) (me|my name) (off|out of) (that|this|the|your) (list|list of names|roster|chart|wall|table of names)
    (dont|do not|pls dont) (show|reveal|expose|publish|share|tell) (my name|my rank|my score|me|who i am|my identity) (to others|to anyone|to people|to the team|publicly|on the list)
    (i|we) (dont|do not) want (people|others|my boss|anyone|everybody|colleagues|them) (see|to see|seeing|knowing|to know|looking at) (my rank|my name|my score|me|my position|how bad i am|my points)
    (keep|make|leave) me (anonymous|nameless|unnamed|private|hidden|in the dark|incognito) [on the leaderboard|on the board|in the ranking|in the list]
    take my name off the rankings
    i dont want people seeing my score
    leave me out of the leaderboard pls
    can i stay anonymous on the scoreboard
    make me invisible on the list
    dont put me in the top ten
    i prefer not to appear in the ranking
    yo why am i on the rankings, take me off
    keep my name out of the standings
    embarrassing, pull me from the scores list
    count me out of the public ranking
    id rather fly under the radar on the leaderboard
    stop showing my name to everyone in the scores
    remove me from that list of winners please
    my boss is here, hide my rank
    opt me out of the league table
    i wanna play but not be ranked
    quítame del ranking
    can u make my score private
    no one needs to know where i rank
    please do not publish my points
    get me off that leaderboard asap
    ghost mode on the rankings plz
    im shy, dont list me with the others
    i wish my name is not displayed with the scores
    blank me out on the scoreboard
    unlist me from the rankings
    wipe that smile, i mean take me off the podium
    id like out of the rankings but keep my points
    dont show me on the scoreboard next to everyone
    (hide|remove|take|keep|drop|leave) (me|my name) (from the board|off the scoreboard|off the leaderboard|from the leaderboard|out of the ranking|off the list|from everyone|off the public board|out of the standings) [please|pls]
    (dont|do not|never|please dont|stop) (show|list|display|put|publish|showing|listing) (me|my name|my score|my points|my rank) (on the leaderboard|on the board|publicly|in the ranking|to others|in public) [please|anymore]
    (i would|id|i|i d) [rather|prefer|would rather] (not|my name was not|my name wasnt|my name isnt|my name not|that i am not|if i was not|if my name was not) (appear|shown|on the leaderboard|be on the board|in the ranking|be listed|on the board|be shown|be in the ranking|be ranked|be seen on the board) [in the ranking|on the leaderboard|on the board|please|if that is possible|if possible]
    (take|get|keep|remove|leave|pull|delete|wipe) (me|my name|myself) (off|from|out of) (the|that|your|this) (ranking|leaderboard|board|list|scoreboard|standings|rankings|table|ladder|charts|score list) [please|pls|its embarrassing|thanks|i dont like it|asap]
    (can|could|may|how do|how can|please) (i|you|we) (hide|remove|take|keep|delete|leave) (me|my name|myself) [from|off|out of|on] (the leaderboard|the board|the ranking|the list|the scores|the standings|others|the public board) [please|somehow]
    (dont|do not|please dont|i dont want you to|stop) (show|showing|list|listing|display|put|putting|rank|ranking|publish) (me|my name|my score|my points|my rank) (on the board|on the leaderboard|in the ranking|to others|to everyone|publicly|in the list|anywhere|to my colleagues) [please|anymore|any more]
    (make|keep|set) (me|my name|my score|my points|my profile) (anonymous|invisible|hidden|private|secret|off the board) [please|on the board|in the ranking|for others]
    (i|we) (want|would like|prefer|wish) to (be|stay|remain|play|take part) (anonymous|hidden|invisible|off the board|incognito|unlisted|without my name|anonymously) [on the board|in the ranking|please]
    (anonymise|anonymize|hide|unlist|delist|mask|conceal) (me|my name) [pls|please|on the board|in the ranking]
    (i|we) (dont|do not) want (my colleagues|others|people|anyone|my boss|the team|everybody) to see (my score|my name|my points|my rank|how i do|me on the board) [please|on the board]
    (i|we) (dont|do not|dun|no) (want|like|wish) (my name|that my name|others see|that others see|people see|anybody sees|that people see|that my boss sees|everyone sees|that everybody sees|to be seen|to be shown|to appear|to be listed|to be public|my points|my rank|my score|being listed|being on) [is] [shown|on the list|there|in public|my name|my points|my score|in the ranking|on the board|on this board|in the list] [please|anymore]
    (hide|remove|erase|take|delete|keep|make|mask) (my name|me|my score|my points|my rank|my result|my position) (from others|from the others|from everybody|from the list|from the board|from the ranking|from public|off the list|out of the list|away|invisible|secret|hidden|private|anonymous|from my boss|from colleagues|from view) [please|pls|i am shy|now|thanks]
    (i|me) (want|would like|prefer|like|wish) [to] (be|stay|remain|play|take part|answer|participate) (anonymous|anonymously|invisible|hidden|secret|in secret|unseen|incognito|without my name|without name|without being listed|private|in private|off the board|under the radar) [please|in the ranking|on the board|in the quiz]
    (im|i am|its) (shy|too shy|embarrassed|ashamed|embarrassing|not good|bad at this|in the last place|always last) (hide me|hide my name|dont show my name|dont show my score|take me off the board|remove my name from the ranking|please hide my points|i dont want to be listed)
    (take|get|keep|strike|cross|scratch|drop) (me|my name) (off|from|out of) (that|the|this|your) (list|list of names|list of people|names list|list of players|public list|list of winners|table of names) [please|pls|now|thanks]
    (hide|remove|delete|take away|cover) (my name|the my name|name of me|name of mine|my names) (of|from|in|out of) (the leaderboard|leaderboard|the ranking|ranking|the list|list|the classification) [please|abeg]
    (comot|remove|commot|carry) my name (from|for) (the list|that list|board|the board|there|leaderboard) [abeg|please]
    (i should|i would) (rather|prefer|rather not|prefer not to|much rather) [not] (have my name shown|have my name published|be listed|appear on the board|see my name on that list|be shown to everyone|have others see my marks|have my score displayed) [please|if you do not mind|if that is possible]
  `,
  'me show': `
    (show|put|add|list|include|place|bring|let|get) (me|my name|myself|me back|my name back) (on the board|on the leaderboard|on the board again|on the leaderboard again|in the ranking|back on the leaderboard|back in the ranking|to the board|in the ranking again|back on the list|again on the board|to the ranking|in the standings again|appear on the board|appear again|be seen again)
    (unhide|unmask|reveal|un hide|show) (me|my name|myself|me again|my name again)
    (i want to|i would like to|can i|could i|id like to|let me|may i|i wish to|wanna) (be on the board|be on the board again|be on the leaderboard|be visible again|be visible|appear again|be listed again|be back on the board|show my name again|come back to the board|rejoin the ranking|be seen on the board|be shown again|be ranked again|join the ranking|be in the ranking again|see my name on the board again|return to the leaderboard)
    (make|set|turn) (me|my name|my profile|my score) (visible|public|visible again|public again|seen again)
    (stop|dont|do not|no need|quit|end) [to] (hiding me|hide me|hide me anymore|hide my name anymore|hiding my name|keep me hidden)
    (i am|im) (no longer shy|fine with being on the board|ok with my name on the board|hidden by mistake|hidden please undo)
    (undo|take back|reverse) (hide me|the hiding|me hide|hiding)
    (opt|opting) (in|back in|me in) [to the board|again|to the ranking]
    everyone can see my name again
    others may see my score again
    why is my name not on the board put it back
    deanonymize me
    not anonymous anymore please
    (put|place|add|get|list|restore|include) me (back|again|once more) (on|in|to|into) (the board|the ranking|the list|the leaderboard|it)
    (i|we) changed my mind (show my name|show me again|about hiding|about being anonymous)
    (let|allow) (people|others|everyone|them) (to see|see) (my name|me) again
    put me back on the leaderboard
    ok im not shy anymore, list me again
    i want to be ranked again
    add my name to the scores again
    im ready to be seen on the rankings
    changed my mind, let me appear in the ranking
    unhide me pls
    please make my score visible again
    stick me back in the standings
    bring me back on the scoreboard
    lol im doing good now so show my name
    let people see my points again
    i took myself off the ranking, undo that
    can i return to the ranking?
    opt me back in to the rankings
    wheres my name on the list? put it back
    no more hiding, back on the podium
    i wanna show off again, rank me
    make me public again on the list
    time to come out of the shadows, list my score
    i would like to be displayed again with others
    reinstate me in the league table
    vuelve a ponerme en el ranking
    stop hiding me from the leaderboard
    quit ghost mode, put my rank up
    im back baby, put me on the scoreboard
    my name can be on there again
    everyone may see my rank again, thanks
    relist me
    ok fine show my score to the others again
    (put|add|bring|get|set|list|show|place|include) (me|my name|myself) (back|again|back on|on) [on|to|in|onto] (the|that|your) (board|leaderboard|ranking|list|scoreboard|standings|rankings|table) [please|pls|again]
    (i|we) (want|would like|wish|changed my mind i want) (my name|me|to be|to appear|to show up|to be shown|to be listed|to be visible) [back] (on the board|on the leaderboard|in the ranking|on the list|in the standings|on the scoreboard) [again|please|after all]
    (unhide|show|reveal|list|display) (me|my name|myself|my score|my rank) [again|on the board|on the leaderboard|in the ranking|to everyone|please|pls]
    (stop|no longer|dont|do not) (hiding|hide) (me|my name|my score) [please|anymore|on the board|from the board|any more]
    (others|everyone|people|my team) (may|can|should) see (me|my name|my rank) [on the board|in the ranking] again
    i (no longer|dont|do not) (want|need|wish) to be (hidden|anonymous|invisible|off the board) [anymore|on the board]
    (i|we) (want|would like|like|wish|am ready|decided|changed my mind and want) [to] (be visible|be visible again|be seen|be seen again|be shown again|be on the board again|be on the list again|appear again|appear on the board|come back to the list|come back to the ranking|show my name again|show my score again|be listed again|have my name back|see my name on the list again) [please|again|now]
    (show|display|list|put|include|add|reveal|make) (my name|me|my score|my points) (again|again to others|to others again|visible|visible again|public again|back|back on|back in the list|on the list again|in the ranking again|on the board again|to everyone again|openly|to all again) [please|pls|now|thanks]
    (no need|dont need|no reason|no longer|i dont have|i dont want) to (hide|hide me|hide me anymore|hide my name|hide my name anymore|be hidden|be hidden any longer|be anonymous|stay hidden|be invisible|be secret) [anymore|now|any more|please show me]
    (undo|stop|end|cancel|reverse|revert|turn off) [the] (hiding|hide|hide me|hidden mode|anonymous mode|my hiding|hiding of my name|anonymity|invisibility|incognito) [please|now|for me]
    (appear|be|come|stand|show) (again|back|anew|visible) (in|on) (the ranking|the leaderboard|the list|the board|the classification) [please|with my name]
  `,
  'me delete': `
    (delete|erase|remove|wipe|purge|forget|destroy|clear|drop|discard|kill|scrub|eliminate|trash|get rid of|throw away|expunge) (my data|my account|my records|my record|my profile|my history|my answers|all my data|my personal data|everything about me|all data about me|everything you know about me|all you have on me|me|my information|my info|all my information|everything you have on me|all my records|every trace of me|my details|my stats|my points|my name and data|all about me|what you know about me|what you stored about me|whatever you saved about me|my picks) [please|pls|now|completely|for good|forever|from your system|from the database|permanently|at once]
    (please|pls|kindly|can you|could you|would you|i want you to|i need you to|you must|i would like you to|you have to) (delete my data|delete me|erase me|forget me|erase all my data|delete everything about me|remove my data|remove me from the database|delete my account|forget everything about me|wipe my data|delete all my records|remove all my personal information|clear my history|delete my profile|purge my account|erase what you know about me|remove everything on me|delete what you stored|get rid of my data)
    (i want|i would like|i wish|i need|i demand|id like) (my data deleted|my data erased|my account deleted|my account removed|to be forgotten|to be deleted|to delete my account|to delete my data|to erase my data|my data gone|all my data removed|my information removed|everything deleted|to remove my data|my profile wiped|my personal data erased|to remove myself from the system|my history gone|all traces of me removed|to close my account|my account closed)
    (how|where) (do i|can i|to|could i|would i) (delete my data|delete my account|erase my data|remove my account|delete my profile|delete everything about me|get my data deleted|wipe my history|have my data erased|remove my data|clear my record|close my account|get deleted)
    (right to be forgotten|gdpr|gdpr request|gdpr deletion|data deletion request|gdpr erase|gdpr delete my data|dsgvo|under gdpr delete my data|privacy request delete)
    (forget|unlearn|erase) (me|about me|that i exist|i was here|i exist|all about me|everything i did|that i was ever here)
    (do not|dont|stop) (keep|store|save|keeping|storing|saving) (my data|anything about me|data about me|my records|any data on me|my answers)
    (delete|remove|close|cancel|deactivate) (account|my acc|acc|my user|user data|profile|my acount|my acct)
    (my data|my account|my records|my history) (must go|should be deleted|has to go|shall be erased|delete please|deleted please|remove pls)
    (i am|im) leaving (the company|the team|the course) (delete my data|please erase my data|remove my records|wipe what you have on me)
    start me from zero delete my record
    reset my (score|record|points|stats|account|data|history|progress)
    clear my score
    leave no trace of me
    dlete my data
    delet my data
    delete my dat
    del my data
    erase my dta
    (scrap|nuke|bin|burn|shred|torch|zap|dump|wipe out|obliterate|chuck|vaporize|annihilate) (my data|everything about me|all of my data|my stuff|my records|whatever you have about me|all you know about me|my account|my profile|my history)
    (please|kindly) (remove|erase|delete|destroy) (all|any) (the|of the|personal) [information|data|details|records] (you hold about me|you hold on me|held on me|you keep on me|stored about me|you have collected|concerning me)
    (i|we) (wish|want|request|would like) to (have|get|see) my (personal records|data|records|details|information|history|account) (erased|deleted|removed|wiped|purged|destroyed)
    (delete|remove|erase) (my acount|acount|my acc|evrything about me|all my stuff|my things|my info pls)
    (exercise|use|invoke) my right to (erasure|be forgotten|deletion)
    forget everything about me
    wipe all my data
    erase whatever you have on me
    i want my info gone
    nuke my history pls
    scrub me from your records
    please remove all my personal data
    delete all my answers and scores for good
    right to be forgotten, please
    burn everything you stored on me
    leaving the company, get rid of my data
    clear out my whole file
    gdpr request: erase me
    start me from zero, trash my old results
    like i never existed pls
    purge my stuff
    borra todos mis datos
    can u throw away all you saved about me
    dont keep anything of mine, bin it
    shred my records
    i want you delete all what you know from me
    lösch bitte alles über mich
    drop all my past answers permanently
    get rid of every trace of me
    bot do u keep my history? delete it
    flush my whole account
    my data, all of it, in the bin please
    clean slate for me, erase my history
    destroy the evidence lol, delete all my scores
    forget you ever knew me
    (delete|erase|remove|wipe|purge|destroy|forget|clear|scrub|drop|nuke) (my data|all my data|my info|all my info|my history|my account|my record|my records|everything about me|everything you have on me|everything you know about me|me|my stuff|my profile|me from your database|all traces of me|my personal info) [please|pls|now|at once|gdpr]
    (i|i would|id) (want|like|demand|request|insist on) (my data deleted|my data to be deleted|to be forgotten|to be deleted|to be erased|my info removed|you to forget me|you to delete my data|deletion of my data|erasure|my account gone) [please|now]
    (right to be forgotten|gdpr delete|gdpr deletion|gdpr erasure|data deletion|erasure request|delete request|deletion request) [please|me|now|request]
    (get rid of|delete|erase|remove|wipe|destroy|purge|drop|clear|throw away|trash) (all|everything|all the|all of the|any|the) [data|information|stuff|records|things] (you have on me|about me|you store about me|you have about me|you saved of me|on me|you know about me|that names me|of me|that you have on me) [please|kindly|now|for good|according to gdpr]
    (remove|delete|erase) me (completely|entirely|for good|from everything|from your records|from the quiz|from your database|totally) [please|now]
    (i|we) (want|would like|wish|demand|have the right) (to be forgotten|my data gone|my data deleted|to be deleted|to be erased|all my data removed|everything about me deleted|my account closed) [please|now|gdpr]
    (delete|erase|remove|clear|wipe|clean|purge|destroy|forget) (everything|all|all things|all of it|any data|all data|all my data|all information|my account|my profile|my history|my answers|my results|my points|all my points|my existence) [you have|you know|you saved|you stored|that you have] [about me|of me|from me|on me|in this bot] [please|now|for ever|forever]
    (i|we) (am leaving|leave|am leaving the company|am leaving the team|quit the job|quit my job|passed so i am done|dont use you anymore|dont need you anymore|dont want you to know me) (delete my data|erase my data|remove my data|delete everything about me|forget me|please forget about me|wipe my data|remove everything you have of me|so please delete my account)
    (i want|i would like|i wish|please|can you|how can i) (to disappear from here|to vanish from your system|you to forget me|you to forget about me|to be removed from your system|to be erased|to withdraw my consent|to remove my account|to close my account|my things to be deleted|all my things gone|to start from zero with no data|to delete myself|get my data deleted|have my data removed|that you delete all about me) [please|completely|now]
    (delete|erase|remove|wipe|cancel) (all my data|all the my data|all of my data|my data all|all data of me|my datas|all my datas|all my informations|the data of me|everything of mine|my account and data) [please|from here|now|sir]
  `,
  status: `
    (when|what time|wen|at what time|at which time|what hour|on which days|how soon|which day) (is the quiz|is the next quiz|does the quiz start|is the next round|does the next round start|will the quiz be|is quiz|quiz|is today quiz|do the rounds open|does it open|is the next question|does the quiz close|does the round close|does the round end|do you post the question|do you post the quiz|will you post the next question|comes the next question|comes the quiz|is our quiz|do we have quiz|does todays round end|is the next one due|are the quizzes|does the quiz come out|is quiz today|does quiz happen|does the quiz happen|will the next round be|do you ask the next question|is it quiz time|do the quizzes run)
    (is|was|will|isnt) (there a quiz today|there a quiz tomorrow|there any quiz|the quiz on|the quiz running|the quiz still open|the quiz over|there a round today|there a round open|the round still open|there be a quiz tomorrow|there be a quiz|the quiz active here|quiz today|the quiz switched on|the quiz enabled|the quiz paused|todays quiz over|todays question out|there a quiz on friday|there quiz at the weekend|there one today|the quiz off|it quiz time yet|there a quiz in this channel)
    (do|did|will|can) (we have a quiz today|we have quiz today|i miss the quiz|we miss the quiz|we have a quiz tomorrow|you post a quiz today|we get a question today|the quiz run on weekends|i still answer|i still take part|i still vote|we play today|we play tomorrow|i miss the round|i miss todays question|we have a round now|i still make it today)
    (quiz|round|quizzes|daily quiz|next quiz|next round|quiz today|todays quiz|round today) (when|time|times|schedule|plan|today|status|timings|timing|date|hours|timetable|calendar|info|settings please|what time|at what time|on or off)
    (schedule|timetable|next quiz|next round|quiz schedule|quiz time|quiz times|when is it|the schedule|quiz calendar|upcoming quiz|upcoming rounds|time of quiz|time of the quiz|quiz timings|next date|status of the quiz|status please|what is the schedule|current schedule|quiz plan|quiz hours) [please|pls|here|for this channel|of the quiz|today|this week]
    (how long|until when|till when|how much longer|how much time) (is the quiz open|is the round open|do i have|do we have|do i have to answer|can i answer|is it still open|can i change my answer|can we vote|until the quiz|left|left to answer|do i have left|is left in the round|to the next quiz)
    (show|show me|tell me|give me|let me see|could you tell me|can you tell me|i want to know|please tell me|what is|whats|remind me of|check) (the schedule|the quiz schedule|when the quiz is|when the next quiz is|when is the quiz|the quiz times|when the quiz starts|the next quiz date|the quiz time|at what time the quiz is|if there is a quiz today|whether the quiz is on|when the next round starts|when the round closes|the status of the quiz|the status|when you post the next question|the timetable|the time for quiz)
    (how often|how frequently|how many times a week|which days|what days) (is the quiz|do we have quizzes|do you post|are there rounds|is there a quiz|do the rounds come|is quiz|do you ask questions)
    (where is|wheres) (the quiz|todays quiz|todays question|the quiz today|my quiz|the daily question|the daily quiz)
    (no quiz today|why is there no quiz today|why no quiz today|quiz today|quiz tomorrow|any quiz today|any quiz|any round today|quiz over already|too late for the quiz|am i late for the quiz|am i too late for todays quiz|is it too late to answer)
    (when|what time) (will there be|is there|do we get|do we have|comes|is) (another|the next|a new|one more) (quiz|round)
    wen quiz
    wens the quiz
    whens quiz
    quiz at what time sir
    whn is nxt quiz
    when next question come
    when next round
    what is the quiz
    what is this quiz about
    how does the quiz work
    (when|what time|at what time) (does|do|will|is|shall) (the|our|todays|next|this) (quiz|round|one|question) (take place|drop|go live|land|arrive|pop up|come|kick off|run|happen|appear|finish|close)
    (when|wen) (next|is next|is the next|the next) (quiz|round|question|one) [come|coming|start|drops|will come|happening]
    (is|was) the quiz (on|on today|happening|happening today|taking place|cancelled|over|out|live|up) [today|yet|or what|or not|already]
    (did|have) (i|we) (miss|missed|skip|overlook) (todays|the|todays round of|yesterdays|this mornings) (quiz|round|question|one)
    (is|are) (there|any) (a quiz|quiz|quizzes|rounds|round) (scheduled|planned|coming up|due|announced|set) [for today|today|this week|tomorrow|here]
    (whens|wens|when is|when does) (quiz time|the quiz|our next quiz|next one|it quiz time|the game)
    whens the next one due
    is there a quiz going on right now
    did i miss todays quiz
    what time is the quiz today
    are we getting a quiz today or what
    how long till the next quiz
    is the quiz still open
    when does the next quiz take place?
    when r u gonna post the next question
    is anything scheduled in here
    how much time left to answer this one
    is the daily thing even switched on here
    still waiting on todays question, whens it coming
    has it started yet
    cuándo es el próximo quiz
    any quiz running atm
    at which hour comes the question tomorrow
    when do you close todays question
    so is the quiz over or not
    is it quiz time yet
    next round when??
    wann kommt die nächste frage
    do we have quiz on this channel currently
    did the question go out already today
    can i still get my answer in, or is it closed
    is this channels quiz active
    how soon is the next round
    what day is the next quiz
    yo when we quizzing next
    is tomorrow a quiz day
    (when|what time|at what time|how soon) (is|are|does|do|will) (the next round|the next quiz|the quiz|you post the quiz|the quiz start|the next quiz start|rounds open|the round close|the next question|it post the next question|the next one) [today|tomorrow|open|close|come|due|again]
    (whats|what is|show|see) (the quiz schedule|the schedule|the schedule of the quiz|quiz schedule|the quiz time|the quiz plan|the timetable) [here|please|of this channel]
    (is|are) (the quiz|quizzes|the daily quiz|a round|a quiz|any round|there a quiz|there a round) (on|off|running|active|open|live|enabled|today|tomorrow|still on) [here|in this channel|today|now]
    (quiz|next|round) (statsu|status|stauts|next|quiz|round|schedule|time|times|when) [please|pls|today]
    (what|which) (days|time|times|hours|day|weekdays) (does|do|is|has|are) (the quiz|our quiz|the channel quiz|the rounds|our channel|the quizzes|this channel) (run|on|happen|have its quiz|take place|run in here|come|have the quiz|start|set to) [in here|here|in this channel|please]
    (at what time|when|what time|on which day) (does|do|will|has) (our channel|this channel|the channel|our team|we|the team) (have|has|get|do|have its|get its) [its|the|a|our] (quiz|daily quiz|round|question) [please|today|here|each day]
    (is|was) the quiz [even|still|actually|already] (on|running|active|switched on|enabled|set up|live) [here|on here|in here|in this channel|at all|or not|or off]
    (when|wen|what time) (does|do|is|comes|will) the next (round|quiz|question|one) (come|start|open|due|begin|here|in this channel|be)
    (statsu|stauts|sttaus|satus|staus|stat|status|statis|statuss) [please|pls|quiz|here|of the quiz]
    (which|what|on which|on what) days do (we|you|they|the team) (get|have|post|send|ask|do) (questions|the quiz|a quiz|quizzes|a question|rounds)
    did (someone|somebody|anyone|an admin) (switch|turn) the quiz off [here] [or|and] [is it still running|is it still on|is it on|or not]
    (is|s) [the|our|daily] (quiz|daily quiz|round|daily round|game) (on|active|running|enabled|working|live|on or off|switched on|activated|paused|off|turned on|happening|there) [in|for] [here|this channel|our channel|today|now] [or not|or naw|or no|atm|right now|currently]
    (when|what time|which time|at what hour|on what days|which days|what days|how often) (is|are|does|do|comes|come|will|come out|starts) [the|our] (quiz|next quiz|quiz today|daily quiz|question|next question|next round|next game|quiz come|quiz happen|questions come|round start|new question|next one) [here|in this channel|today|tomorrow|again|please|usually]
    (did|have|has|was) (i|we|the quiz|there|todays quiz|the round|the question) (miss|missed|miss the quiz|missed the quiz|missed it|been already|already been|finished|end|ended|already started|started|run today|a quiz today|a round today|come out already|miss todays quiz) [today|already|or not|yet|this morning]
    (what|whats|how) is (the|our) (quiz schedule|schedule of the quiz|quiz plan|plan of the quiz|quiz timetable|timetable|state of the quiz|quiz state|situation with the quiz|status here|status of this channel|quiz situation|current setting of the quiz time) [here|please|in this channel|now]
    (no|why no|why is there no|where is the|wheres|where is|there is no) (quiz|quiz today|quiz yet|question today|todays quiz|todays question|daily question|round today|daily quiz) [here|yet|today|on or off|is it off|is it paused|what happened]
    (when|at what time|which day) (is|comes|has|goes|begins) (the|our|next) (quiz|next quiz|next round|round|question of today) [again|please|coming|begin|happen|today]
    (whats|what is|when is|what was) the (time|hour|day) of the (round|quiz|daily|daily round) [here] [again] (i keep missing it|i always miss it|i keep forgetting|i missed it again|i cant remember|remind me)
  `,
  'quiz setup': `
    (change|move|edit|adjust|configure|set|modify|shift|update|alter|fix|pick|choose) (the time of the quiz|the quiz time|the quiz settings|the times of the quiz|the quiz|the quiz schedule|the days of the quiz|the time zone of the quiz|the number of questions|the settings|the schedule|the rounds|the hours of the quiz|when the quiz starts|when the quiz opens|how many questions the quiz has) [please|to the morning|to ten|to mondays|to an earlier time]
    (move|shift|put|bring|change) the quiz to (another channel|another time|the morning|ten|the afternoon|an earlier time|a later time|tuesdays|another day|eight)
    (i|we) (want|would like|need|have) to (change|adjust|edit|configure|set|move|set up) (the time of the quiz|the quiz settings|the quiz time|the quiz schedule|the settings of the quiz|the quiz days|the quiz to another time)
    (how|where) (do|can) (i|we) (change|configure|adjust|edit|set|set up|modify) (the quiz|the rounds|the quiz time|the settings|the quiz settings|the schedule|the time zone|the days|the quiz for this channel)
    (can|could) (i|we|you) (change|move|adjust|configure|edit|shift|reschedule) (the quiz time|the quiz|the quiz settings|the schedule of the quiz|the time of the daily quiz|the time zone)
    (quiz|round|rounds) (setup|settings|setting|configuration|config|set up|preferences|form|options) [please|pls|page|form]
    (set up|setup|configure|reschedule|customize) (quiz|the quiz|rounds|our quiz|the daily rounds)
    quizz
    the quiz should (start|open|close|be) (later|earlier|at ten|in the morning|in another channel)
    the quiz is (too early|too late) [change it|for us]
    can we move the quiz to 9 instead
    quiz comes too early, change the hour
    i want to tweak the quiz settings
    make it only on weekdays
    how do i set what time it posts
    switch the daily question to afternoons
    please change the schedule of the quiz to 16:00
    wrong timezone, were in berlin, fix the quiz time
    let me fiddle with the quiz options
    push the quiz back an hour from now on
    could we have it tuesdays and thursdays only
    nobodys awake at 7, set it later
    where do i adjust the quiz hours
    i need to configure the question thing
    more time to answer please, bump it to two hours
    want to reschedule the daily to lunchtime
    set it up so it fires at 10am
    half past eight would suit us better every day
    three questions a day instead of one pls
    cambiar la hora del quiz
    can you post it before standup rather than after
    how to edit quiz days?
    is it possible that quiz be at other hour
    leave weekends out of the schedule
    customize when the quiz goes off
    keep the question open longer each day
    our team moved to london time, update the quiz clock
    lets do it every other day, wheres the setting
    as admin id like to alter the quiz timing
    change it from noon to 5
    (how|where) (do|can|could|should|would) (i|we|one) (set up|add|configure|install|create|get|put|start|activate|setup|have|make|schedule|bring) (a|the|our|a daily|the daily|this|an own) (quiz|daily quiz|quiz for my team|quiz in my channel|quiz in our channel|quiz for our team|quiz for this channel|quiz in this channel|quiz bot) [here|in my channel|to this channel|in our channel|in this channel|for my team|please]
    (i|we) (want|would like|need|wish|wanna|am trying|would love) to (set up|configure|setup|add|create|install|arrange|put up|establish|schedule) (a|the|our|a daily|the daily) (quiz|daily quiz|quiz rounds) [for our team channel|for my team|in our channel|for this channel|here|in this channel|for our teams channel] [please|how do i do that|how|how does that work|what do i do|if that is all right]
    (set up|setup|configure|schedule|arrange|program|plan|create|add) (the|a|our|the daily|a daily) (quiz|daily quiz|quiz rounds) (for every weekday|on weekdays|here for every weekday|in this channel|for my team|for our team|for monday to friday|here|from monday|every day|for our channel) [at 9|at 9 30|at {?}|please|in the morning|at noon]
    (please|pls|kindly|help me|help us) (set up|configure|setup|add|arrange|install) (the|a|our|a daily) (quiz|daily quiz) (here|in this channel|for us|for our team|in our channel|for my channel) [for every weekday|at {?}|every day|please]
    (quiz|the quiz|daily quiz) (setup|set up|configuration|settings|form|options|config) [please|pls|here|for this channel|help|how]
    (open|show|give me|where is|bring up|i need) the (quiz form|quiz setup|setup form|quiz settings|quiz configuration|form for the quiz|settings of the quiz) [please|pls|again]
    (change|move|set|shift|put|push) the (quiz|daily quiz|round|rounds|quiz time) (to|from|at|earlier to|later to) (7am|8|nine|9 30|{?}|the afternoon|noon|10|monday|mornings) [please|pls|for this channel|every day]
    (two|three|one|2|3|1|more|fewer) questions (per round|in each round|a round|each time|every day instead of one|per quiz|in the quiz) [please|pls|instead of one|from now on]
    (make|let|have) the (quiz|round|rounds|daily quiz) (start|open|begin|close|end|run) (at|from|until|by|around) (8|9 30|nine|noon|{?}|five|8am) [please|pls|instead|every day]
    (how|where) (can|do|could) i (schedule|plan|program|set up|arrange) (a|the|our) [daily] quiz [for this channel|here|for my team]
    (please|pls|could you|can you|i want to|we need to|we want to) (change|move|set|shift|put|reschedule) the (quiz time|time of the quiz|quiz|daily quiz|rounds|time) (to 3pm|to {?}|to 10 oclock|to the morning|to mornings|to noon|to 8|to the afternoon|later|earlier|to another time) [please|for this channel]
    (how) (would|should|do|can) (i|we|one) go about (setting up|configuring|adding|scheduling|arranging|installing) (a|the|our) quiz [in our channel|here|for my team|in this channel]
    (can|could|will) (you|someone) help (me|us) (set up|configure|add|schedule|setup|with setting up) (a|the|our) quiz [here|in this channel|for my team]
    (install|set up|put|add|create) (the|a) quiz (in this channel|in our channel|here|for our channel|for my team)
    quiz (at|for|on) (9|8 30|{?}|noon) on weekdays [please] [how do i do it|how do i set that up|can you set that up|set it up]
    (how|where) [do|can|would] [i|we|one] [to] (schedule|arrange|plan|configure|set up|organise|organize|establish|program|install) (quizzes|a quiz|the quiz|daily quizzes|a daily quiz|quiz times|the quizzes|rounds|a weekly quiz) [here|for us|for our team|in our channel|for this channel]
    (where|how) (do|can|could|would|should) (i|we|one|the admin) (change|adjust|edit|set|modify|pick|choose|move|alter|configure|fix|define|select|shift|switch) (what days|the days|which days|the time|the time of day|the hour|what time|when|the times|the schedule|the weekdays|the rhythm|the frequency|the number of questions|how often|the start time) [of] [the|our|daily] (quiz|round|daily round|quiz comes|quiz runs|quiz is posted|rounds come|daily quiz|questions|question is posted) [in our server|in this channel|here|please|for us]
    ({#} am|{#} pm|{#}|nine|morning|mornings|the current time|this time|this hour|lunchtime|monday|mondays|evening) (is|are) (no good|bad|too early|too late|not good|not suitable|inconvenient|impossible|a bad time|not working|in the middle of the night|not ideal) for (us|our us folks|the team|our team|our people in india|the us folks|half of us|the night shift|my students|everyone|most of us|our asia team) [move the quiz|change the quiz time|can we change it|where do i change the time|please move it|can we have it later|shift it please|we need another time for the quiz]
    (make|set|put|have|move|shift|bring|schedule|post|send|do|hold) (the|our) (quiz|daily quiz|round|daily round|questions|question|daily question|daily|rounds) (earlier|later|at {#}|at {#} oclock|to {#}|in the afternoon|to the afternoon|to the morning|in the evening|an hour later|an hour earlier|before lunch|after lunch|after standup|every weekday|only on {day}|on {day} and {day}|from {day} to {day}|twice a week|once a week|every second day|three times a week|weekdays only|only twice a week) [please|instead|from now on|starting next week|for all of us]
    (i|we) (want|need|would like|like|wish|have) [to] (change|other|another|different|new|adjust|edit|configure) (time|time for quiz|time for the quiz|times for the quiz|days for the quiz|quiz time|quiz days|the quiz time|hour for quiz|quiz hours|settings of the quiz|the quiz settings|quiz schedule|the schedule of the quiz|quiz configuration|plan for the quiz) [please|in this channel|sir]
    (daily quiz|the quiz) (at|every) ({#}|{day}|{day} and {day}|weekdays|mondays only|{#} instead of {#}|{#} every day|{day} at {#}|weekdays at {#}|afternoon|evenings) [please|instead|from now on|is better|would be better|possible]
    (setpu|set up|setup|seutp|setip|stup|configure|configuration|settings|options) (quiz|the quiz|of quiz|quiz here|for the quiz|quiz please|quiz times)
    quiz (setpu|set up|seutp|setip|stup|config|configure|configuration|settings|setttings|schedule|times|options|form|admin|preferences|params)
  `,
  'quiz on': `
    (turn|switch) (on the quiz|the quiz on|on the daily quiz|quiz on|on quiz|the daily quiz back on|the quiz back on|on quizzes|it on again the quiz|the rounds on)
    (start|enable|activate|resume|begin|set up|launch|schedule|restart|introduce|plan|reactivate|install|arrange|organise|get|have) (the daily quiz|a daily quiz|daily quizzes|the quiz again|the quiz in this channel|a quiz every day|a quiz every morning|the quiz for this channel|a quiz each weekday|the quiz on weekdays|daily quiz here|a weekly quiz|a regular quiz|quizzes in this channel|quiz for my team|a quiz for our team|a quiz for my class|our daily quiz|a quiz for us every day at nine|the rounds again|quiz here|a daily question)
    (i|we) (want|would like|need|wish|d like|d love) (a daily quiz|a quiz every day|the quiz every morning|a quiz in this channel|the quiz turned on|to start the quiz|to switch on the quiz|to have a quiz here|to enable the quiz|quizzes every morning|a quiz for our team|to schedule a quiz|a question every day|to set up the daily quiz|to activate the quiz here|daily questions for the team|a daily quiz for my students|to have daily quizzes|the daily quiz here|quiz in our channel)
    (can|could|will|would|please|how do i|how can i|how do we|how to|how can we) (you|we|i) (turn on the quiz|switch on the quiz|start the daily quiz|enable the quiz|set up a quiz|have a daily quiz|have a quiz every day|schedule a daily quiz|post a question every day|post a quiz every morning|get a daily quiz here|activate the quiz|run a quiz every day|start a daily quiz in this channel|have the quiz here|send us a question every morning|quiz us every day|set up the daily quiz here|organise a quiz for the team)
    (post|send|ask|give) (us|the team|this channel|everyone|my team|the class) (a question every day|a quiz every morning|a question each morning|daily questions|a quiz every day at nine|one question a day|questions daily|a quiz daily)
    (quiz us|test us|test my team|quiz my team|quiz the team) (every day|every morning|daily|each day|on weekdays|at nine every day|regularly)
    (please|pls) (start quiz|enable quiz|turn on quiz|activate the quiz|start daily quiz|begin the daily quiz|start quizzing us daily)
    daily quiz (please|on|for this channel|for us|at nine|every morning|start)
    let the quiz begin every morning
    tun on the quiz
    enabel quiz
    quizz on pls
    (we would|wed|i would|id) like to (have|get|start|run|introduce|set up|try) (the|a) [daily|morning|regular|weekly] quiz (in this channel|here|for my team|for us|in here|every morning)
    (please|pls|kindly) (arrange|organise|schedule|set up|establish|provide) a [daily|regular] quiz for (my team|us|the team|my class|this channel|everyone here) [every morning|every day|each weekday|daily]
    (get|bring|fire up|boot up|roll out) (the|our) daily quiz [going|started|in here|back|for the team]
    (sign|subscribe|enroll) (us|this channel|my team) up for the (daily|quiz|daily quiz)
    lets get a daily quiz going here
    start asking us a question every day
    we want the daily thing in this channel too
    turn on the quiz for this channel
    fire up the daily quiz in here
    can you post one question each day here
    sign this channel up for the daily quiz
    please activate the daily quiz for our group
    my team would love a quiz every day, begin pls
    kick off daily questions in this room
    enable the everyday quiz for us
    bring the daily quiz back to this channel
    get the ball rolling with a quiz a day
    yo hook us up with daily quizzes
    id like that quizzes come here every day
    from tomorrow quiz us here each morning
    other channel has a daily quiz, we want it as well
    activa el quiz diario aquí
    switch the quizzes on in here
    can this channel get the quiz of the day
    add us to the daily quiz rota
    begin the daily quiz here please
    restart the daily quizzes, people miss them
    make it a habit, a question here every single day
    were ready, set the daily quiz rolling
    launch daily quiz in our channel pls
    a quiz a day keeps the boss away, start it here
    could we have the quiz daily from now on in here
    unmute the quiz, we want it daily again
    tägliches quiz hier bitte starten
    (start|turn on|switch on|enable|activate|launch|begin|set up|introduce|add|run|schedule|bring) (the|a|our) (daily quiz|quiz|quizzes|daily question|daily questions|question of the day|morning quiz|quiz of the day) [here|in this channel|for us|at 9|every day|please|from monday]
    (can|could|may) (we|you|i) (have|get|start|enable|turn on|run|do) (a daily quiz|the daily quiz|a quiz every day|quizzes|a question every morning|one question a day|the quiz) [here|in this channel|please|for the team|at 9]
    (turn|switch|put) (the|our|that) (quiz|daily quiz|quizzes|rounds) (on|back on|on again) [please|pls|here|in this channel|for this channel|for us]
    (turn|switch|put) (quiz|quizzes) (on|back on|on again) [please|pls|here|in this channel|for this channel]
    (activate|enable|reactivate|resume|restart|start|continue|unpause|bring back|revive) (the|our|a) (quiz|daily quiz|quizzes|rounds|quiz in this channel|quiz here) [again|please|in this channel|here|for us|after the holidays|from monday]
    (can|could|would|will) (you|someone|somebody|an admin|we|i) [please] (turn|switch) (the quiz|quiz|the daily quiz|our quiz) (on|back on|on again) [for this channel|here|please|pls|again]
    (holiday|vacation|break|the pause) is over (turn the quiz back on|start the quiz again|quiz on please|resume the quiz|quiz again please)
    (we|i) (want|would like|need) (quizzes|the quiz|our quiz|the daily quiz|quizzes here) (again|back|on again|back on) [please|here|in this channel]
    (start|begin|run) the (quiz|daily quiz|quizzes) from (tomorrow|monday|next week|now|today) [on] [please|again|here]
    (switch|turn|put|bring|get|start|make|set|activate|enable|begin|launch|kick off|fire up) (the rounds on|the rounds|the quiz on|the daily quiz on|on the quiz|on the rounds|rounds on|quiz on|the daily rounds|the daily question on|the daily questions|quizzes on|the daily quiz|our quiz|the quiz again) [for|in] [{x}|{?}|#{?}|our channel|this channel|this server|the group|us|my class|the data team|here] [please|pls|now|again]
    (our|this|my|the) (channel|team|group|class|server|guild) (wants|would like|needs|should have|should get|is ready for|asks for|wants to have|would love|is missing|deserves|lacks) (a daily quiz|the daily quiz|the quiz|quizzes|a quiz|daily questions|the rounds|a daily question|quiz rounds|a daily round) [please|turn it on|start it|too|as well|again]
    (let|make|have) (the quiz|the daily quiz|the rounds|quizzes|the game) (begin|start|begin here|run here|run again|start again|run in this channel|come every day|resume|continue|go on) [please|now|from tomorrow|from monday|here]
    (resume|continue|unpause|restart|reactivate|reenable|re enable|revive|un pause) (the|our) (quiz|daily quiz|rounds|quizzes|daily rounds|game|daily question) [please|again|now|here|from tomorrow|after the break]
    (could|can|would|will) you (switch|turn|put) (the rounds|the quiz|the daily quiz|rounds) on (for|in) ({x} {?}|{x}|#{x} {?}|{?} {?}|{x} {x}|{?}|our channel|this channel|the team) [please]
    (since|because|as|after) (we have paused|we paused|you stopped|the quiz stopped|we stopped|there is no quiz|the quiz is off|quiz is paused) [the] [quiz|it] (nobody is learning|nobody learns|people forget|we learn nothing|we are bored|the channel is dead|all is quiet|it is boring) [can it be started again|please start it again|start it again every day|can you start it again|turn it on again|bring it back|put it on again]
    (can|could|may) (it|the quiz|the daily quiz|quiz) be (started|started again|switched on|turned on|activated|resumed|restarted|put on|enabled|brought back|opened) [again|for us|here|every day|in this channel|please|from tomorrow]
    (activate|start|on|turn on|open|begin) (quiz|the quiz|daily quiz) (for the channel|every day|here|again|for all|daily|please|in this group|from monday)
    (why|how come) (is there no|is there not a|dont we have a|do we not have a|have we no|did we lose the) (daily quiz|quiz|quiz every day|quiz round) [in here] (anymore|any more|now|these days) (everyone liked it|everyone loved it|it was fun|we liked it|people miss it|i miss it) [start it up again|bring it back|start it again|turn it back on|switch it on again|please]
  `,
  'quiz off': `
    (turn|switch|shut) (off the quiz|the quiz off|off the daily quiz|quiz off|off quiz|the daily quiz off|off quizzes|off these quizzes|the rounds off|off the questions|down the quiz|off the daily question)
    (stop|end|disable|pause|cancel|quit|deactivate|kill|halt|suspend|terminate|finish|abolish|remove|drop|discontinue|cease|mute|silence|freeze|abandon) (the quiz|the daily quiz|quizzes|the quizzes|this quiz|quiz please|these quizzes|all quizzes|the quiz in this channel|the quiz here|quizzing us|the daily questions|our quiz|the rounds|posting quizzes|posting the quiz|the quiz for now|the quiz for good|daily quiz|posting questions every day|asking us every day|the questions every morning|sending quizzes)
    (i|we) (want|would like|need|wish|d like) (the quiz off|the quiz stopped|to stop the quiz|to end the quiz|to switch off the quiz|no more quizzes|no quiz here|to pause the quiz|to disable the quiz|the quiz to stop|to cancel the daily quiz|the daily quiz gone|to get rid of the quiz|the quizzes to end|to quit the quiz|to turn it off the quiz)
    (i|we) (do not|dont|no longer) (want|need|like) (the quiz|a quiz|quizzes|the daily quiz|quizzes anymore|the quiz any more|the quiz here|quizzes in this channel|a daily quiz|this quiz anymore|any more quizzes)
    (can|could|will|would|please|how do i|how can i|how do we) (you|we|i) (turn off the quiz|switch off the quiz|stop the quiz|end the daily quiz|disable the quiz|pause the quiz|stop quizzing us|stop the daily quiz|cancel the quiz|stop posting quizzes|stop the quizzes|remove the quiz from this channel|get rid of the quiz|stop asking us every day|mute the quiz)
    (no|no more|enough|enough of|enough with|tired of|sick of|fed up with|done with) (quizzes|daily quizzes|the quiz|quizzes please|quiz here|the quizzes|the daily questions|these quizzes|this quiz|your quizzes|quizzes in this channel)
    (the quiz|quiz|quizzes|the daily quiz) (off|off please|must stop|should stop|stop|stop please|has to go|is annoying stop it|is no longer needed|should end|is over for good)
    (please|pls) (stop quiz|end quiz|no more quiz|quiz off|stop the quizes|end the quizes|stop with the quiz)
    (pause|stop|suspend|halt) the quiz for (a while|now|some time|the time being|good|the summer)
    (no more|stop the|stop) (quizzes|quiz posts|daily quizzes) [please|pls] (they are spammy|too much spam|it is annoying|nobody plays|its distracting|they annoy us)
    take the quiz down
    stopp the quiz
    quiz of pls
    trun off quiz
    the quiz annoys everybody stop it
    (please|kindly) (discontinue|terminate|suspend|end|remove|withdraw) (the|our|this) [daily] (quiz|quizzes|quiz rounds)
    (we|i) (no longer|dont|do not) (want|need|wish to have|care for|enjoy) (the|a|this|any) [daily] (quiz|quizzes) [in here|here|any longer|in this channel|anymore]
    (kill|axe|drop|bin|nix|shut down|pull the plug on|lose|ditch) (the|this|that|our) [daily|stupid|annoying] (quiz|quizzes|quiz thing)
    (enough|stop|no more|done|quit) [with|of] [the|these|this] (quizzes|quizes|quiz|quiz spam|quiz questions) [already|please|pls|for good|man]
    (turn|switch|trun|tun) (of|off) [the] (quiz|quizzes|qiuz)
    stop (quiz|quizes|quizz|the quizz|daily quiz)
    no more quizzes in here
    kill the daily quiz
    stop posting questions in this channel every day
    pull the plug on the quiz
    were done with the daily questions
    turn that quiz off pls, its spamming us
    cancel the daily quiz for good
    please deactivate the quiz in this channel
    exam is over, you can stop the quizzes now
    quit quizzing this channel
    shut the daily quiz down
    everyones fed up with the quiz, end it
    can u disable the everyday question thing
    unsubscribe this channel from the quiz
    nobody plays, so lets drop the daily quiz
    lets retire the quiz
    i wish no quiz anymore here
    apaga el quiz de este canal
    make the daily quiz go away
    this channel doesnt need quizzes any longer
    we all passed!! no need for quizzes anymore
    put the daily quiz to rest permanently
    call it quits on the daily questions
    stop the quiz, wrong channel for it
    get rid of the daily quiz here
    quiz bitte abschalten in diesem kanal
    axe the quiz
    time to end the daily quizzing folks
    the morning question gets on our nerves, switch it off
    bot no quiz here ever again
    (stop|turn off|switch off|disable|end|kill|cancel|remove|halt|deactivate|pause|suspend) (the|our|all|these|those) (quiz|quizzes|daily quiz|daily questions|daily question|questions|rounds|quiz rounds|quiz posts) [here|in this channel|please|for good|forever|for a week|for now]
    (no more|enough|no) (quizzes|quiz|daily questions|quiz questions|rounds|questions of the day) [please|here|in this channel|thanks|anymore]
    (quiz of|quizz off|quiz offf|quiz fof|qiuz off|quiz pause|quiz stop|quiz halt)
    (pause|stop|suspend|halt|freeze|turn off|switch off|end|disable|kill|cancel|mute) (the|our|this|that|the daily|the channel) (quiz|channel quiz|daily quiz|quizzes|quiz in here|quiz here|quiz rounds|quiz in this channel) [please|pls|we have no time|people are on holiday|nobody plays|everyone is on holiday|we have no time for this|for a while|for now|until further notice|its spamming|it is spam]
    (can|could|would) (you|someone|somebody|an admin|we|i) [please] (pause|stop|turn off|switch off|disable|kill|end|cancel|suspend|mute) (the|our|this) (quiz|daily quiz|channel quiz|quizzes|quiz in here) [in here|please|its spamming|for now|its annoying|here|for a while]
    (for the love of god|for gods sake|omg|seriously|jesus|i beg you|ffs) [please] (stop the quiz|stop the daily quiz|turn off the quiz|stop quizzing us|no more quizzes|quiz off|kill the quiz|end the quiz) [in here|please|already|here]
    (turn|switch) (the|our|this|that) (quiz|daily quiz|quizzes) off [please|pls|here|in this channel|for now|its annoying|its spamming]
    (we|i) (have|need) (no time|a break|a pause|no quiz|a rest) (for the quiz|from the quiz|from quizzes|from the daily quiz|in this channel|for quizzes) [currently|at the moment|please|now|for a while|until september]
    (quizz|qiuz|quizs|quiz|quix|quizzes|quis) (off|offf|of|stop|pause|end) [please|pls|here]
    (suspend|halt|stop|pause|freeze|end|drop|park|interrupt) (the|our|this) [daily] (quiz|quizzes|rounds) (over|during|for|in|until after|while) (the holidays|the summer|christmas|the break|two weeks|august|easter|we are away|the vacation|a while|the time being)
    (we|i|people|the team|everyone|nobody) (dont|do not|no longer|doesnt|not) (want|need|like|wants|needs|plays|play|have time for) (the|this|a|any|that) (quiz|daily quiz|quizzes|rounds|daily question|more quiz|question every day|daily quiz anymore|quiz anymore|quiz any more|game) [in this channel|here|please stop it|stop it please|anymore|switch it off]
    (stop|end|quit|cancel|pause|halt|disable|deactivate|kill|turn off|switch off|shut down|mute|suspend|no more) (posting|sending|the posts|sending us|posting here|asking|the daily|these|those|all|the) (quiz|quizzes|questions|daily questions|questions every day|quiz in here|questions in this channel|rounds|the quiz|daily quiz|quiz questions) [please|pls|for now|in this channel|here|anymore|until further notice]
    (we|the team|everybody|the whole team|the class|the group) (are|is) (on holiday|on vacation|away|too busy|busy|out of office|at an offsite|in exams|in crunch|drowning in work|in release week|done with the exam) [so|please|for two weeks|until january|this month] (pause the quiz|no quiz for now|stop the quiz|turn off the quiz|put the quiz on hold|quiz off please|suspend the rounds|stop the daily questions until we are back)
    (disable|stop|pause|turn off|close|deactivate|cancel) (quiz|the quiz|daily quiz) (for the channel|every day|here|for now|for all|please|in this group|until {month}|for one month|during holiday)
    (the|this|that|your) (daily quiz|quiz|daily question|daily round|daily thing) is (disturbing|disturbing us|disturbing our channel|annoying us|annoying everyone|bothering the team|too much for us|spamming our channel|in the way|a nuisance|noise) [please] (to deactivate it|deactivate it|stop it|switch it off|turn it off|to stop it|make it stop|take it away|end it|pause it)
    quiz (of|off|of pls|off pls|offf|oof|of please) [switch off fully|switch it off|completely|stop it|for good|for this channel|turn it off|fully please]
  `,
  'quiz now': `
    (start|begin|launch|open|post|run|do|fire|kick off|trigger|push|throw|shoot|release|play|hold) (a quiz now|a round now|a quiz right now|a new round|another round|a round|quiz now|the quiz now|a quick round|a quick quiz|an extra round|a quiz immediately|the next round now|a round right away|a round for us|a round for the team|one round now|a live quiz|a quiz for us now|the round early|todays round now|quick quiz for everyone|a spontaneous quiz|a two minute quiz)
    (i|we) (want|would like|need|wanna|d like) (a quiz now|a round now|a quiz right now|another round|a quick round|to play now|to play a round now|a round right away|to start a round|an extra round|to run a quiz now|a team quiz now|a round with everyone now|to quiz the team now)
    (can|could|will|please|may|how do i|how can i) (we|you|i) (have a quiz now|have a round now|start a round|start a quiz now|do a quiz now|play a round now|do another round|post a round now|run a quick quiz|have another round|get a quiz right now|open a round now|quiz the team now|do one more round|have an extra round|play now with everyone|start the quiz now|post a quiz right away)
    (lets|let us|time to|time for) (do a round|have a round|play a round|start a round|a round|quiz now|a quick round|have a quiz now|a quiz now|another round|start the quiz now|all play a round|a team round)
    (quiz|round|new round|another round|one more round|extra round|quick round) (now|right now|now please|immediately|asap|please|for the team|for everyone|at once|today now|in this channel now)
    (quiz|test|ask) (us|the team|everyone|the channel|all of us|my team) (now|right now|immediately|please|a question now|something now|a question)
    dont wait post the quiz now
    we are all here start the round
    everyone is here start quiz
    strat quiz now
    (fire|kick|set|roll|spin) (off|up) (a|the|another) (quiz|round) [right now|now|right away|for everyone|asap|pronto]
    (start|begin|open|launch) (quiz|round|a quiz|the round) (rn|right now|now|asap|this minute|immediately|today itself)
    (gather|everybody|everyone) (round|ready) (start the quiz|for a quiz now|for a round)
    give the whole channel a question right now
    lets do one all together now
    drop a quiz in here this minute
    dont wait till tomorrow, quiz the channel now
    post a question for everyone right away
    were all here, throw us one now
    surprise quiz for the team, go
    extra round for everybody now pls
    please launch a question to the group immediately
    cant wait, start the round now for us all
    ask everyone one on the spot
    spring a pop quiz on these guys now
    put one up for the channel asap
    everybodys bored, fire a quiz at the room now
    bonus quiz for the channel, right now
    lanza una pregunta al canal ya
    quiz this lot straight away
    can we have the team quiz this instant
    run a quiz here immediately, whole gangs online
    off schedule quiz now for everyone?
    send a question to all of us now
    do a live one for the group now
    wake this channel up with a quiz now lol
    jetzt eine frage an alle bitte
    make the question to all the channel now
    forget the schedule, quiz us all right this second
    one quick round now before the meeting, for everyone
    chuck a question at the channel now
    kick off a round now, the crews waiting
    do todays quiz early, like now, for all of us
    (start|run|do|open|launch|post|begin|kick off|lets do|lets have|lets start|can we have|can we do) (a|the|another|one) (quiz|round|quiz round|quick round|quick quiz|game|live quiz|team round) [now|right now|please|for all|immediately|straight away|here]
    (quiz|round|quiz round) (now|right now|right away|immediately|this minute|nwo|noww|asap)
    (start|begin|do|run|open|have|launch|play|kick off) (a|the|one|another) (round|quiz|quick round|quick quiz|quiz round) (now|rn|right now|immediately|asap) [for everyone|for all of us|for the whole team|for the channel|everybody is here|all are here|were all here|please|pls]
    (can|could|may) (we|you|i) [possibly|please] (have|do|start|play|run|get|hold|open) (a|one|another|the) (round|quiz|quick quiz|quiz round|quick round) (for the whole team|for everyone|for all|with everyone|for the team|all together|for us all) (right now|now|immediately|please|rn|this minute)
    (quiz|round|a quiz|a round) (now|right now|rn) [pls|please] (were all in vc|we are all here|everyone is here|all are online|for all of us|for everyone|we are waiting|everybody is in the call|the team is ready)
    (let us|lets|shall we) (do|play|have|start|run) (a|one|another) (round|quiz|quick round|quick quiz) [now|rn|right now] [all are here|everybodys here|for everyone|together|all together|with the team|as a team]
    (quiz|test|ask) (everyone|all of us|the whole team|everybody|us all|the whole channel|the group|my team) (now|right now|rn|please|pls|immediately)
    (we are|were|everyone is|all are|everybody is|the team is) [all] (here|ready|online|waiting|in the call|in vc) (go quiz|start the quiz|quiz|lets go|start|fire away|quiz us|begin the round|go|quiz time)
    (we|everyone|all|everybody|team) [is] [all] here (go quiz|start quiz|quiz now|lets quiz|start the round|quiz us now|begin quiz) [please|pls|now]
    (spontaneous|quick|surprise|flash|impromptu|extra|bonus) (round|quiz|team round) [now|anyone|please|for all|guys]
    (start|begin|run|launch|do|fire|open|play|post) [a|the|one|another] (quiz|quizz|round|quiz round|game) (nw|noww|nao|rn|now|right now|asap|immediately|this minute|straight away|at once)
    (post|send|drop|put|ask|throw|give) (a|one|another) [quiz] question (for|to|into|in) (the channel|everyone|everybody|the whole team|all of us|the group|the team|us all|this channel|the whole channel) [now|please|right now]
    (lets|let us|can we|could we|we want to|i want to|shall we|why dont we|everyone wants to) (play|do|have|start|play a round|do a round|have a round|start a round|play the quiz|do the quiz|have the quiz|quiz together|play together|play one round|start the game|have a go|do one) [right] (now|right now|immediately|at once|this minute|together now|straight away|rn|all together|as a team now|with everybody now|in this meeting|in the call now|while we wait)
    (start|begin|post|launch|run|fire|kick off|open|do|trigger|release|send|drop) (a|one|the|another|an extra|a quick|a bonus|a surprise) (round|quiz|game|quiz round|team round|team quiz|question for all|question for everyone|question for the channel|question for us all|question to the channel|group question) [now|right now|immediately|please|for the team|for everybody|at once|rn|without waiting|dont wait for tomorrow]
    (we are|were|everyone is|all are|everybody is|the whole team is|all of us are|the class is) (here|together|in the call|bored|waiting|ready|online|in the meeting|in the room|in voice|assembled|gathered) (ask us something|post a question for all|start a round|lets play|lets do a round|give us a round|give us a question|quiz us|quiz us now|start the quiz|fire off a round|shoot a question at us)
    (quiz|ask|test) (us|all of us|the team|everyone|the whole channel|the class|everybody|the group|this channel) [all] (now|right now|immediately|please|together|at once|rn)
    (quiz|round|question|a quiz|one quiz) now (for everyone|for all|for us|for the people|for the team|for whole group|please|for channel|here|for our group)
  `,
  'quiz skip': `
    (skip|leave out|omit|cancel|drop|pass|jump|miss out) (tomorrow|today|the quiz tomorrow|the quiz today|the quiz on friday|the quiz on monday|friday|monday|the next round|the next quiz|tomorrows quiz|todays quiz|tomorrows round|the round tomorrow|the round on thursday|next week|next monday|the quiz next friday|the quiz on christmas|christmas|the holidays|the quiz over the holidays|a day|the quiz for one day|wednesdays round|quiz tomorrow) [please|pls|we are off|its a holiday|nobody is here|because of the holiday|we have a workshop]
    (no|without|not|there should be no|there must be no|there is no) (quiz tomorrow|quiz today|quiz on friday|quiz on monday|round tomorrow|round today|quiz next week|quiz on christmas|quiz during the holidays|quiz on the holiday|quiz on thursday|round on tuesday|quiz next monday|quiz on new year|questions tomorrow|quiz at christmas|quiz on wednesday) [please|pls|we are off|its a holiday|nobody is here|office closed|team outing]
    (we|everyone|the team|all|people|most of us|the office) (are off tomorrow no quiz|are on holiday next week no quiz please|are away on friday skip the quiz|is closed on monday no quiz|is out tomorrow skip the quiz|do not need a quiz tomorrow|do not want a quiz on friday|dont want a round tomorrow|has a holiday on monday skip it|is at an offsite tomorrow skip the quiz)
    (can|could|please|how do i|how can i|would) (we|you|i) (skip tomorrow|skip the quiz tomorrow|skip a day|skip the quiz on friday|skip todays round|leave out the quiz on monday|cancel tomorrows quiz|skip one day|have no quiz tomorrow|not have a quiz on friday|skip next week|leave friday out|drop the round on thursday|skip christmas)
    (tomorrow|today|monday|friday|next week|thursday|christmas|the 24th) (no quiz|no quiz please|skip|is a holiday skip the quiz|skip the quiz|is a holiday no quiz|no round please|without quiz|we are off no quiz|is public holiday no quiz)
    (it is|its|tomorrow is|monday is|friday is) (a holiday|a public holiday|a bank holiday|a day off|thanksgiving|diwali) (skip the quiz|no quiz please|so no quiz|please skip|no round please)
    (pause|suspend|stop) the quiz (tomorrow|for tomorrow|for one day|on friday|until monday|for a day|over christmas|next week)
    (dont|do not|please dont|please do not) (run|post|do|hold|start|open|send) (the quiz|a quiz|a round|the round|quiz|any quiz) (tomorrow|on friday|today|on monday|next week|on christmas)
    (dont|do not|wont|please dont) (run|do|have|make|post) (the quiz|quiz|a quiz|any quiz) (tomorrow|on thursday|next monday|today)
    skp tomorrow
    skip tmrw
    no quiz tmrw
    skip 2026-12-24
    skip the 24th
    (please|kindly) (leave out|omit|skip|drop|cancel) the (quiz|round) (on friday|on monday|tomorrow|on wednesday|next week) [its a bank holiday|it is a bank holiday|we are closed|the office is closed|nobody will be in]
    (no|skip) (quiz|round) (tomorrow|on friday|on monday|today) [please] (the office is closed|its a bank holiday|everyone is off|we have an event|its a holiday|half the team is away)
    (give|let) us (a break|a day off|tomorrow off|friday off) [from the quiz|from quizzes]
    no quiz on friday please
    its a holiday monday, so leave the quiz out
    give us a day off from the quiz tomorrow
    dont post one on christmas
    skip the quiz this thursday
    were all out on the 24th, no question that day
    please omit the quiz on wednesday, we have offsite
    lets miss out tuesdays quiz, just this once
    can we have no quiz tomorrow
    not tomorrow bot, team outing, no question
    cancel just the one on may 1st
    mañana sin quiz por favor
    hold off on the quiz for new years day
    pass on the quiz this friday only
    nobodys in on the 14th, dont quiz
    am freitag kein quiz bitte
    quiz free day on the 3rd pls
    no question for today ok, release day
    take monday off, quiz wise
    for thanksgiving give the quiz a break
    bank holiday next week, drop that days quiz
    we have a wedding saturday so no quiz then
    tomorrow is eid, please no quiz that day
    let the quiz rest on the 31st
    sit out the quiz on thursday
    july 4th no quiz yall
    one day without quiz: next tuesday
    just for tomorrow dont send the question
    the 12th we cannot, leave it out from the quiz
    could u jump over wednesdays question, just that one
    (skip|omit|drop|leave out) (monday|tuesday|wednesday|thursday|friday|tomorrow|today|next monday|this friday|the 24th|christmas eve) [please|pls|this week|for us]
    (hold|pause|suspend|freeze|rest) the quiz (until|till|for) (monday|a day|tomorrow|next week|a week|the holidays|friday|two days)
    skip (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|easter|monday morning|the next one|one day|this week)
    (leave out|skip|omit|drop|cancel|miss|pass over|jump over) (the|our) (round|quiz) (on|of|for) (25 december|the 24th|{?}|24 december|monday|friday|christmas|the 1st of may|new years day|1 january|the holiday|tuesday|good friday|thanksgiving) [please|half of us are on leave|we are closed|its a holiday|we have a public holiday|nobody is here|most are off]
    (would|could|can|will) (you|we) [kindly|please] (leave out|skip|omit|drop|cancel|not do|not have) (the|our|a) (round|quiz) (on|of|for) (25 december|the 24th|{?}|24 december|monday|friday|christmas|the 1st of may|new years day|tomorrow|the holiday|tuesday) [please|half of us are on leave|its a holiday|we have a holiday]
    (no quiz|no round|no questions) (on|for|this|next) (friday|monday|25 december|{?}|the 24th|christmas|tuesday|the holiday|easter|wednesday) [please|pls] [we have a public holiday|its a holiday|half the team is off|everyone is off|we are closed|nobody is in]
    skip (tmrws|tomorrows|fridays|mondays|todays|thursdays|tuesdays|wednesdays|next mondays|the next|this fridays) (quiz|round|question) [please|pls|its a holiday|we are off]
    (we|half of us|most of us|all|the whole team|everyone) (are|is|will be) (on leave|off|away|out|on holiday|travelling|at an offsite) (on monday|tomorrow|on friday|next week|on {?}) [so|and] (no quiz|skip the quiz|leave out the quiz|no round please|skip that day|skip the round)
    (cancel|drop|skip|leave out|omit|miss) (fridays|mondays|tomorrows|todays|thursdays|wednesdays|tuesdays|next weeks) (round|quiz|question) [please|pls|its a holiday|we are out]
    (dont|do not|please dont) (post|send|open|run|start|do) (the|a) (quiz|round|question) (on monday|tomorrow|on friday|on thursday|on the 24th|next week|on {?}) [please|its a holiday]
    (can|could|may|shall|should) (we|you) (have|get|make|give us|take|leave|keep) ({#} {month}|{month} {#}|{day}|the {#}|tomorrow|next {day}|the {#} of {month}|this {day}|christmas|new year|good friday|easter) (off|free|out|off from the quiz|free of quiz|without quiz|without a quiz|quiz free|clear of quizzes|out of the quiz plan|blank) [please|its xmas|its a holiday|its a bank holiday|we are out|nobody is here|national holiday|office closed]
    (no|not any|without|zero|dont do|do not post|dont post|dont send|dont run|please no|i want no|we want no|we dont need) [the|a] (quiz|round|question|quiz round|daily quiz|daily question) (on|at|for|this|next|tomorrow|today) [the] ({day}|{#}|{#} {month}|{month} {#}|{day} please|holiday|bank holiday|friday only|coming {day}|the {#} because of the holiday|{#} of {month}|christmas|new years eve)
    (skip|omit|leave|drop|cancel|miss|pause|suspend|take out|exclude|jump|hop over|ignore) [out] (the quiz|the round|it|quiz|that day|one day|only) (on|for|at|just) [the|this|next] ({day}|{#}|{#} {month}|{month} {#}|{#} of {month}|{day} only|holiday|tomorrow|one day|public holiday|{day} the {#}) [please|pls|because nobody is here|we have a party|its a holiday|only that day]
    ({day}|tomorrow|the {#}|{#} {month}|{month} {#}|next {day}|this {day}) (is|will be) (a holiday|holiday|a public holiday|a bank holiday|our team day|our offsite|christmas|a feast|a national day|off|a day off|a free day|diwali|eid|easter monday|thanksgiving|a strike day) [here|for us|so|please] (no quiz|skip it|skip the quiz|no quiz please|leave the quiz out|dont post the quiz|no round|cancel the round|drop the round|the quiz can rest|without quiz)
    (skip|jump|leave|omit|pause|no) (the|quiz|the quiz) [of|from|on|for] ({day}|{#}|tomorrow|{#} {month}|next {day}|the holiday) [please|is holiday|it is a holiday|because holiday]
    (skip|jump) the quiz of {day} [fair|please|{day}|only]
  `,
  'quiz unskip': `
    (unskip|un skip|restore|reinstate|undo the skip of|take back the skip of|reactivate) (tomorrow|friday|monday|the quiz on friday|the quiz tomorrow|the round on monday|that day|the day|the skipped day|the skipped round|christmas|it) [please|after all]
    (undo|take back|cancel|revert|remove|reverse) (the skip|skip|my skip|that skip|the skipping|skipping friday|the skip for tomorrow|skip please|the skip on monday)
    (dont|do not|no need to|please do not|please dont) skip (tomorrow|friday|monday|the quiz tomorrow|that day|the round on monday|it after all|today)
    (we|i) (want|would like|need) (the quiz on friday back|the quiz tomorrow after all|the round on monday back|a quiz tomorrow after all|the skipped round back|friday back in)
    (the quiz|the round|quiz) (on friday|tomorrow|on monday|that day) (after all|should take place after all|back on please|can take place after all)
    have the quiz tomorrow after all
    bring back the quiz on friday
    put the quiz on friday back
    friday is a working day after all
    skip was a mistake
    i skipped the wrong day
    actually do have the quiz on friday after all
    put mondays quiz back on
    scrap the day off, we want the quiz then
    undo that skip
    offsite got cancelled so quiz is on again wednesday
    changed our minds, dont skip tomorrow
    i said no quiz thursday, forget that, do it
    please restore the quiz of the 24th
    take back the skipped day
    oops wrong date, unskip it
    well be in on the holiday, so quiz as normal
    the skip for tuesday, cancel it
    reinstate fridays question pls
    at the end we want quiz on the 14th, dont skip it
    no need to leave out monday anymore
    ignore what i said, tomorrows quiz should run
    bring back the quiz you were gonna skip
    lol nvm keep the quiz on the 1st
    that day we called off? its back on
    quita el salto del viernes, sí hay quiz
    un-cancel thursdays quiz
    never mind the break, run it that day
    team voted, no day off from quiz after all
    doch quiz am freitag bitte
    i skipped the 12th by mistake, put it back
    remove the skip for next week
    reverse the no quiz day
    quiz tomorrow is a go again, ignore the skip
    we dont need that pause on wednesday now
    go ahead with the quiz on the day i skipped
    (the holiday|the offsite|the trip|the event|the day off|our outing) (is|was|got|has been) (cancelled|moved|off|called off) [for us] (please make the skipped round nevertheless|so we want the quiz|please do the quiz after all|quiz back on please|so bring the round back|undo the skip|so dont skip)
    (actually|no wait|sorry|on second thought|changed my mind|hm) (do|have|run|keep|make|hold|post) the (quiz|round|skipped round|quiz on friday|round on monday|skipped quiz) (on friday after all|after all|nevertheless|anyway|on monday after all|i skipped it by mistake|as usual)
    (we|i) (do want|want|do need|would like|need) the (quiz|round|skipped quiz|skipped round) (on friday|on monday|tomorrow|that day|on {?}) (after all|nevertheless|anyway|again|back|undo the skip|dont skip it)
    (undo|take back|revert|cancel|reverse|remove) (the|my|that|our|fridays|mondays|yesterdays) (skip|skipping|skipped day|skipped round|quiz skip|skip on friday|skip of monday|skip for tomorrow) [please|pls|it was a mistake|by mistake]
    i (skipped|cancelled|left out) (the wrong day|it by mistake|friday by mistake|the round by accident|the quiz by mistake|the wrong quiz) [undo|please undo|undo it|bring it back|i want it back]
    (make|do|hold|run|play|bring back|restore) the skipped (round|quiz|day) [on monday|on friday|please|nevertheless|after all|again|anyway]
    (the|our) (quiz|round) on (friday|monday|{?}|tuesday) (should|must|can|shall|may) (take place|happen|run|be held) (again|after all|anyway|as normal|nevertheless) [please]
    (turns out|it turns out|actually|in fact|change of plan|plans changed|good news|wait|oh|after all) (we are working|we work|we are in|we will be here|we are here|everyone is here|the office is open|the holiday got moved|it is no holiday|there is no holiday|we are there|people are here|tomorrow is a normal day|we do want it) [on] [the {#}|{day}|that day|{#} {month}|tomorrow] (after all|anyway|though|so) (put that days quiz back in|put the quiz back|the quiz can happen|do the quiz|run the quiz|bring the quiz back|restore the round|dont skip it|undo the skip|let the round run|have the quiz as usual|keep the quiz)
    (the party|the trip|the meeting|the event|tourney|the tournament|the offsite|the strike|the holiday|our outing|the conference|the game|the workshop) (got|was|has been|is|got itself) (cancelled|canceled|moved|postponed|called off|scrapped|rescheduled|off) [so|and] (the quiz on {day} can happen again|{day} quiz can happen again|do {day} quiz after all|{day} quiz is fine again|we can have the quiz|quiz as usual on {day}|put the quiz back in|the round on the {#} can run|let the quiz run on {day}|bring back {day} round)
    (unskip|un skip|dont skip|do not skip|no skip|not skip|undo skip|undo the skip of|cancel the skip of|cancel skip|remove skip|take back the skip of|reinstate|restore|bring back|put back|re add|uncancel|un cancel) [the quiz|the round|quiz] [on|of|for] ({day}|tomorrow|the {#}|{#} {month}|{month} {#}|next {day}|todays quiz|{day} quiz|{day} round|that day|the {#} of {month}|christmas) [please|pls|after all|again]
    (we|i) (want|do want|would like|need|changed our mind and want) the (quiz|round|{day} quiz|quiz of {day}) [on {day}|on the {#}|tomorrow] (after all|again|back|anyway|nevertheless|still|to happen|to take place|even though we skipped it|although i skipped it|not skipped|now)
    ({day}|the {#}|tomorrow|that day) (isnt|is not|wont be) (a holiday|off|free|a day off) after all [so] (drop the skip|remove the skip|undo the skip|cancel the skip|unskip it|do the quiz|run the quiz)
  `,
  'quiz void': `
    (void|annul|cancel|scrap|invalidate|discard|strike|remove|drop|nullify|delete|withdraw|exclude|take out|throw out) (the question|the last question|that question|this question|yesterdays question|todays question|the round|the last round|yesterdays round|this round|question two|the quiz question|todays round|the wrong question|the last quiz question|question 2 of yesterday|the first question) [please|it was wrong|it is wrong|the answer was wrong|it is faulty|it was unfair|it had two right answers]
    (the|that|this|yesterdays|todays|last) (question|quiz question|quiz|round|last question) (is|was|had|has) (wrong take it out|wrong please void it|wrong remove it|faulty take it out|unfair it should not count|a mistake please remove it|an error void it|two right answers remove it|ambiguous do not count it|wrong do not count it|bad throw it away|broken cancel it|wrong so it should not count|a wrong answer void it)
    (do not|dont|please do not|please dont|should not|must not) (count|score) (the last question|that question|yesterdays question|this round|todays question|the question|yesterdays round|the last round|that round)
    (take|throw|kick|pull|leave|get) (that question out|the question out|out that question|the last question out|out the wrong question|yesterdays question out|that round out|the faulty question out|this question out of the score|out the question it was wrong)
    (no points|zero points|nobody should get points|give no points) for (the last question|that question|yesterdays round|this question|yesterdays question)
    (the question|that question|yesterdays question|todays question|the last round) (should not count|must not count|should be removed|has to go|should be void|needs to be voided|should be taken out|should be cancelled|must be annulled|doesnt count)
    (can|could|please|how do i|how can i) (we|you|i) (void the question|void the last question|take out the last question|remove the wrong question|cancel the last round|annul the round|take a wrong question out|not count the last question|void yesterdays question|remove yesterdays question|void the round)
    (that|the|this|yesterdays|todays) [last|quiz|final] question was (bogus|rubbish|nonsense|flawed|unfair|faulty|wrong|ambiguous|badly worded) (throw it out|take it out|remove it|scrap it|void it|it should not count|drop it|strike it)
    (throw|chuck|kick|toss|bin|cut) (out|away) (the|that|this|yesterdays) [last|bad|wrong|quiz] question
    (undo|revoke|retract|discount|cancel out) (the|that|yesterdays) (question|round|quiz question)
    that question was broken, dont count it
    todays quiz had no right answer, scrap the points
    throw out that last question, it was wrong
    annul the last one
    unfair question, take it off the scores
    two of the answers were correct, cancel that round
    please invalidate yesterdays question, it contained an error
    strike that one from the record
    the question was bogus, nobody should lose points
    that one shouldnt count towards anything
    bad question, give us our points back
    null and void that quiz pls, typo in it
    discard the results of todays quiz, it was faulty
    anula la última pregunta, estaba mal
    your question made no sense, dont score it
    everyone got robbed, rule out that question
    can we get this mornings question thrown out
    it was a dud, leave it out of the tally
    the marked answer is wrong so remove the question from results
    dont let that one ruin my streak, question was wrong
    that round was flawed, wipe its points for everyone
    die frage war falsch, bitte nicht werten
    cross out todays question, the keys wrong
    mistrial! that question cant count
    the quiz from today is not correct, please not count
    ref, thats a foul, take back that question
    disqualify that question
    quiz question was messed up, undo its scoring
    as admin i declare that question invalid
    question had a mistake so pls uncount it
    (this|that|the|todays|yesterdays|the last|last) [quiz] (question|quiz question|question in the quiz) (is|was|had|has) (wrong|broken|faulty|two right answers|an error|no right answer|a mistake|badly worded|nonsense|incorrect|misleading|unfair) (can u take it out|take it out of the scores|it shouldnt count|it should not count|please take it out|please cancel it|dont count it|remove it please|please remove it from the quiz|it must not count|can it be removed|please void it)
    (please|pls|kindly|can you|could you|can we|could we) [to] (cancel|remove|take out|void|delete|annul|throw out|strike|drop|discard|not count) (the question of today|question 3|todays question|question 2|yesterdays question|the last question|that question|the question from yesterday|the last quiz question|question one|the faulty question|this mornings question) [in the quiz|from the quiz|from the scores|out of the scores|it is faulty|it has an error|it is wrong|it was wrong|it is broken]
    (take|throw|leave) (it|that one|this one|that question|the question|question 2) out (of the scores|of the quiz|of the score|of the points|of the results|of the count) [please|it was wrong|it was broken|it had an error]
    (the|that|this|todays|yesterdays) question (should|must|shouldnt|should not|cannot) (be taken out|be removed from the quiz|be cancelled|count|not count|be voided|be annulled) [it is wrong|it has two answers|it was broken|please|for anybody]
    void (q2|question 2|q1|q 3|the question|it|that|this one|todays q|yesterdays) [please|pls|in todays quiz]
    (todays|yesterdays|the last|this|that) (q|qn|question|one) was (broken|wrong|faulty|rubbish) (take it out|remove it|void it|dont count it|take out) [please|pls]
    (the|that|this|our|todays|yesterdays) (second|first|last|third|quiz|previous|morning|final) (question|one|quiz question|round|item|quiz) (had|has|was|is|contained|got) (no right answer|no right answer at all|two right answers|no correct option|a mistake|an error|a mistake in it|wrong answers|a wrong solution|the wrong key|a typo|broken|faulty|unfair|ambiguous|nonsense|flawed|wrongly marked|buggy) [null it|null it for everybody|please annul it|take it out|dont count it|remove it from the points|cancel it|void it|strike it|scrap it|dont let it count|make it not count] [for everybody|for all|please|for everyone]
    (null|annul|void|cancel|nullify|invalidate|strike|strike out|take out|remove|exclude|scrap|withdraw|discount|kill|uncount|revoke) (it|the last question|the question of today|question {#}|the second question|that question|todays question|yesterdays question|this quiz question|the wrong question|the faulty question|the points of that question|the points for the last one|the broken one|the bad question|the last quiz) (for everybody|for all|for everyone|from the scores|from the ranking|from the round|please|pls|it was wrong|it had a mistake|it is faulty|because of the mistake|since it was unfair|from the points)
    (that|this|it|the last one|the question|todays one) (should|shall|must|may|can|does|is) not (count|be counted|count for points|count in the ranking|be scored|give points|be in the score|fair to count|be part of the round|stay in) [it was wrong|it had an error|since the answer was wrong|because it had two right options|please|the question was faulty|for anyone]
    (cancel|annul|void|remove|delete|take out) (the|that|this) (wrong|false|bad|faulty|erroneous|incorrect) question (of|from|in) (the round|the round of today|today|todays round|yesterday|the quiz|the last round|the quiz of today) [please|it is wrong|for all]
    (q1|q2|q3|q {#}|question {#}|the second one|the last one|todays q|the first q|last q|that q) (was|is) (busted|broken|wrong|bugged|borked|messed up|a dud|nonsense|scuffed|bad|faulty|unfair) [take it out|void it|remove it|scrap it|dont count it|toss it|null it|drop it|pls remove]
  `,
  answers: `
    (can|could|do) (others|other people|my boss|anyone|everybody|colleagues|the others) (read|see|look at|know) what i (ask|type|write|asked|wrote|say here)
    (make|show|give|post|keep|send|set|write|display|put) (the answers|your answers|all answers|my answers|answers|the replies|your replies|the answers here|replies in this channel|all replies) (public|publicly|private|privately|secret|visible to everyone|visible to all|visible only to me|only to the asker|for everyone|to me only|hidden from others|visible for the whole team|in private|in public|in the open)
    (answer|reply|respond) (publicly|privately|in private|in public|only to me|to me only|only to who asks|to everyone|just to me|so that all can see|in secret|so only i can see it|openly|where all can see it)
    (who|which people) (can see|sees|will see|gets to see|can read|is able to see) (your answers|my answers|the answers|my questions|what you answer|your replies|the replies here|the answer you give me|what i ask here|my question)
    (can|could|do|will|does) (everyone|others|everybody|my boss|the team|anyone|all|my colleagues|other people|the others|the whole channel) (see|read) (your answers|my answers|the answers|your replies|what you answer me|the answer|my question|my questions here|what you tell me)
    (can|do|will) (others|people|they|my colleagues) (read|see) (what i ask|my questions|what you answer|the answers you give me)
    (are|is) (your|the|my) (answers|replies|answer|questions) (public|private|visible to all|visible to others|seen by everyone|hidden|shown to everyone|public here|secret)
    (i|we) (want|would like|prefer|need|d like) (private answers|public answers|the answers private|answers only for me|everyone to see the answers|answers to be public|answers to be private|your replies private|answers that only the asker sees|all to see the answers|answers in private|the replies to be public)
    (can|could|how do i|how can i|please) (we|you|i) (make answers public|make answers private|answer in private|keep the answers private|set answers to private|reply privately|show answers to everyone|keep replies between us|make your replies public|change who sees the answers|set who can see answers|answer only me|answer in public)
    (public|private|secret|visible|open) (answers|replies|answering|answers please|replies please)
    (answers|replies) (public|private|in private|to everyone|to all|only for me|should be private|should be public|for all to see)
    (can|could|should|may) (replies|answers|your replies|your answers|responses) [in this channel|here|in here] be (kept|made|shown|sent|hidden|set) (private|public|to the asker only|privately|to everyone|for all)
    (reply|answer|respond|write) (only|just) to (me|the asker|whoever asks) [from now on|please|here]
    (keep|make|have) (replies|answers|responses) (to ourselves|confidential|private|visible|between you and me|off the channel|public for all)
    (who else|does anyone else|do others) (see|sees|read|reads) (this|my answers|what i get|the replies)
    can the others see what i picked
    who gets to see my answers
    does my boss see what i answer
    is it private when i answer the quiz
    do my wrong answers show up for everybody
    are my picks secret
    who can peek at my replies to the quiz
    will anybody know i got it wrong
    are my responses visible to my colleagues?
    does everyone see which button i pressed
    is what i choose just between us
    who reads what i answer here
    can admins look at what i picked
    my answers are public or not?
    so is it anonymous when i vote
    do people see it if i mess up
    is my manager gonna see my wrong ones
    quién puede ver mis respuestas
    can anyone tell which letter i clicked
    before i answer, whos watching
    will my choice be shown to the channel
    hey do u share my answers with hr lol
    sieht jemand meine antworten
    how confidential are the quiz answers
    my answer, it stay hidden for others?
    am i gonna look stupid in front of everyone if im wrong
    does the teacher see each answer i give
    do u keep what i picked to yourself
    are quiz replies seen by all or only me
    whos privy to my quiz picks
    (make|show|keep|set|have|let|give) (your answers|your replies|the answers|your answer|the replies|what you answer|your responses) (visible only to me|visible to me only|visible for everyone|only visible to me|public|private|seen only by me|for my eyes only|visible for all|to just me|so only i see them|such that only i see them) [please|pls|by default|from now on]
    (can|could|would) (you|u|we|i) [please] (make it so|make it so that|set it so|set it that|arrange it so|change it so|change it so that|do it so) (only i see your answers|only i see ur answers|everyone sees your answers|the answers are private|all can see the answers|nobody else sees your answers|only i can see the replies|the others dont see it|only the asker sees it|everybody sees what you answer)
    (everyone|everybody|all|the whole channel|the others) (in the channel|here) (can see|sees|see|reads|can read) (what you reply to me|what you answer me|your answers|the answers|what i ask|your replies) [can i change that|how do i change that|is that right|change it|i dont want that|can that be private]
    (does|do|can|will) (everyone|everybody|others|all|anyone|the whole channel|my boss|people|my colleagues) [in the channel|here|in here|else] (see|read|get to see) (what you answer me|what you reply to me|your answers|what you tell me|the answers you give me|my questions|what you answer|your reply) [or only me|or just me|or is it private|too]
    (who|who all|who else) (can|could|is able to|will|does) (see|read|sees|reads) (your answers|what you answer me|the answers|what i ask you|your replies to me|this answer|the answers here|what you write to me)
    (answer|reply|respond|write|post) (only|just|privately|publicly|openly|in private|in public) (to me|for all|in the channel|so only i see|to everyone|in here|from now on|please|to the person who asks|where only i see it)
    (keep|hide) (your answers|the answers|my answers|your replies|replies|answers) (from the others|from everyone|from the channel|between us|private|secret|hidden from others|just for me)
    (who|which people|can others|can everyone|can everybody|can my boss|can anybody|does everyone|do others|will people|can the channel|do the others) (sees|see|can see|read|reads|is seeing|gets to see|get to see|can read|look at|view|follow) (what i ask|what i ask you|what you answer me|your answers to me|my questions|my question|my questions here|the answers|your replies|what you reply|what i write|what i write here|what i type|what i typed) [or only me|or just me|in this channel|too|here]
    (make|set|keep|put|turn|switch|change|have|give|send|show|post) (your answers|your replies|the answers|answers|my answers|replies|the replies|your responses|responses|all answers) [to] (private|public|only for me|only to me|visible for all|visible to all|visible to everyone|visible only to me|to me only|hidden from others|in private|in public|so that all can see|so that only i see|privately|publicly|for everybody|secret|open for all|to everyone) [please|pls|from now on|in this channel|here]
    (only|just) (i|me|the asker|the person who asks) (should|shall|can|may|must|want to) (see|read|get|view) (the answers|your answers|your reply|your replies|the answer|what you answer|the responses|what you say) [please|not the channel|nobody else|in this channel]
    (answer|reply|respond|speak|write|talk) [to] (me|us) (privately|in private|in secret|only|alone|publicly|in public|openly|so nobody sees|so everybody can read|where everyone sees it|not in the channel|quietly|so that all can read|in dm only) [please|from now on|always|pls]
    (answers|replies|the answers|responses|your answers) (in|to|on|only) (private|private mode|public|public mode|secret|hidden mode|me|private please|private way|private for all) [please|from now|mode]
  `,
  help: `
    (help|menu|commands|command list|usage|manual|instructions|tutorial|info|information|options|getting started|get started|how to|howto|guide me|faq|start|begin|intro|introduction|demo|readme|docs|hlep|hepl|halp|helpp|elp|sos|command|functions|features|all commands) [me|please|pls|now|bot|page|here|list|for beginners|needed|me out]
    (i|we) (need|want|require|would like|could use) (help|some help|your help|assistance|a bit of help|instructions|an introduction|to know how this works|to know what you can do|a hand|some guidance|to see the commands|to know the commands|to learn how to use you|a list of commands|a manual|the menu)
    (can|could|would|will) (you|u|someone) [please] (help me|help|help me out|help us|explain how this works|explain how you work|show me how this works|show me around|tell me what you can do|explain how to use you|assist me|give me a hand|give me an introduction|tell me how to start|list your commands|show me the commands|tell me the commands|guide me|walk me through this|explain this bot to me|tell me what to do)
    (what|wat|wut) (can you do|can u do|can you help with|can you help me with|do you do|does this bot do|does it do|can i do|can i do here|can i do with you|can i ask|can i ask you|can i type|can i say|should i type|should i do|do i do|do i do now|are the commands|are your commands|are your features|are your functions|are the options|are my options|commands are there|commands do you have|commands can i use|else can you do|is possible here|things can you do|are you capable of|can this bot do|can this do|can you offer|services do you offer|all can you do|do i type|should i write|do i have to do|am i supposed to do|now|is this and how does it work)
    (how|hw) (do you work|does this work|does it work|does this bot work|do i use this|do i use you|do i use this bot|to use you|to use this|to use this bot|do i start|to start|do i begin|can i start|do i ask|do i ask a question|can i ask you something|can you help me|can you help|do i talk to you|should i ask|should i use this|do i get started|does this thing work|can i use you|can i use this|do i work with you|to ask question|to ask you|do i operate this|is this supposed to work|does one use this|am i meant to use this|do we use this with the team|do i find my way around here|do i interact with you|does this app function)
    (show|list|give|tell|show me|give me|tell me|send me|print|i want to see|where are|where is|where do i find|can i see|is there) (the commands|all commands|your commands|the help|the menu|the manual|a list of commands|the instructions|help|the options|how to use this|how this works|what you can do|your features|available commands|the command list|everything you can do|the possibilities|a manual|a tutorial|the documentation of this bot|a guide on how to use you|an introduction|some instructions|a help page|how to start)
    (i am|im) (new here how does this work|new what can i do|new how do i start|stuck help|lost help me|not sure what to do|new and need help|new to this what do i do|new please explain|a beginner how to start|not sure how this works|not sure how to use this|new tell me what you do)
    (i|we) (do not|dont) know (how to use this|how this works|what to do|what to type|what to ask|how to start|where to start|what you can do|how to use you|the commands|what i can do here)
    (where|how) (do i start|to begin|to start|do i begin|should i begin|should i start) [with this|please|from]
    (first steps|where to start|explain yourself and how to use you|what now|now what|what next|what is possible|help me understand this bot)
    -h
    h
    man page
    help help
    plz help
    help plz how this work
    how this work
    how it works
    hw to use
    how use
    how to play
    how do we play
    what is this and how to use it
    (what|which) (sort|kind|kinds|type|types) of (things|stuff|tasks|questions|help|commands) (are you able to do|can you do|can i ask|do you do|can you handle|are possible|do you offer|can you answer)
    (could|can|would) you (explain|tell me|show me|walk me through) how (i am supposed to|i should|one should|we should|i can|to) (use|work|operate|handle|drive|approach) (this|you|it|this bot|this thing|this tool)
    what (are|r) (you|u|this bot) able to do [for me|for us|here|exactly]
    (how|hw) (dis|this|it|you|u|bot) (work|works|working|function|is used|go)
    (how|wat) (do|does|can|should|must) (i|one|we) (drive|operate|steer|handle|run|navigate|approach|interact with|get the most out of) (this|this thing|you|it|the bot)
    (rtfm|usage|man|manual|docs|help|readme|syntax|cmds|commands|cmd|instructions) (link|page|please|pls|here|where|list)
    (im|i am) new (how to start|where do i start|what do i do|show me around|any tips|help pls|what can i do here)
    (what|wat) (are|r) my (options|choices|possibilities) [here|now|then|with you]
    (which|what) (buttons|words|commands|keywords|syntax) (do i|can i|should i|to) (press|use|type|say|know)
    (please|pls|kindly) (show|give|list|share|display) [me|us] (the|a) (list of available commands|available commands|full command list|instructions|user guide|user manual|command overview|help text)
    (getting|how to get) started [here|with this|guide]
    (hlp|hepl|halp|helppp|helpme|help plz|helpp|assist|assistance|sos|mayday|explain pls|guide pls)
    how does this thing work
    what do i do here
    how do i use you
    whats the drill with this bot
    show me the ropes
    what commands are there
    im new, where do i start
    could you explain me how to use this bot?
    what am i supposed to type
    any instructions for this bot
    got a user guide for yourself
    hows this work then
    what can you do for me
    clueless newbie here, how do you operate
    what buttons do i push lol
    cómo funciona esto
    what are your features
    tell me how to work with u
    walk me through using this bot
    is there a manual for you
    list of things i can tell you to do
    wie benutzt man dich
    how do i even talk to you
    idk how to use this bot pls explain
    what tricks can you do
    gimme a quick tour of the bot
    first time using this, what are the steps
    how it is functioning this bot?
    what are my options here, command wise
    how am i meant to use this
    (how|what) (does|do|is) (this|this thing|this bot|it all|this whole thing|one) (work|do|about|used|work here) [here|exactly|please|for]
    (where|how) (do|should|can|would) (i|we|one|you) (start|begin|get started|get going|use this|operate this|talk to you|use you|interact with you|ask you|ask stuff) [here|please|now|with this]
    (what|which) (else|other things|more|all|stuff|things|exactly) (can|could|do) (you|u|this bot|it) (do|help with|offer|support|handle|answer) [for me|besides questions|here|bro]
    (what|which) (are|is|were) (my|the|your|all the|all) (options|choices|commands|features|possibilities|functions|capabilities|keywords|slash commands|shortcuts) [here|now|again|please]
    (list|show|print|display|give) [me] (your|the|all|all your|available) (commands|features|functions|options|capabilities|abilities|help|shortcuts) [please|pls|here]
    (any|are there|got any|which) (commands|instructions|shortcuts|docs|documentation|manual|guide for you|help page|man page|faq|readme) [here|for you|please|i should know]
    (help|hlep|halp|hepl|helpp|hilfe|ayuda|aide|ajuda|aiuto|sos|mayday|man|usage|manual|faq|instructions|intro|introduction|onboarding|tour|demo) [me|pls|plz|please|needed|now|page|menu|bot]
    (im|i am) (lost|new) (here|with this bot|to this bot) [what do i do|how do i start|help|what now]
    (teach|show|tell|explain|walk) me [through] (how to use you|how to use this|how you work|how this works|what you can do|the commands|the basics of this bot|the ropes|the bot)
    can you help me
    i need help
    (how|where) (works|functions|work|function) (this bot|this|the bot|this thing|it|that) [please|here|exactly]
    (how|how on earth|how exactly) (do|does|can|should|am i supposed to|would|is one supposed to) (i use this bot correctly|i use this|i use you|i use u|this work|this thing work|i use it|i work with this|i use this bot|you work|i operate this|i use you correctly) [lol|please|exactly|sorry|correctly]
    (im|i am|we are) (not very technical|new to this channel|new here|not technical|a beginner|old|not good with computers|new to bots|terribly sorry|new to discord|new to slack|lost lol) [and|so] (how does this work|how do i use this|how am i supposed to use you|not sure how to use you|what do i type|am not quite sure how i am supposed to use you|what do i do|where do i start|dont know what to type|please help)
    (where|wheres|where is|so wheres) (the manual|the help|the instructions|the guide for this bot|the user guide|the menu|the list of commands|the documentation) (for this thing|for you|for this bot|please|of this bot|here|for this)
    (what|which) (functions|features|commands|abilities|functionality|skills|capabilities) (do you|does this bot|does it|have you|you|u) (have|offer|support|got|know|provide) [please|exactly|for us]
    (smgov|bot|hey|ok|please|brew) (hlep|help|halp|help me|hepl|how do you work|how does this work|what can you do|commands) [please|pls|now]
    (what|wat|wut) (can|could|do) (u|you|ya|this bot) (do|do for me|do exactly|do here|help with|even do|all do) [pls|please|lol|for us]
    (how) (do|can|should|would) (you|i|we|one|people) use (this thing|this bot|you|this|that bot|the bot|this tool) [please|exactly|anyway]
    (wat|what) is this (how use|how to use|how do i use it|and how do i use it|how does it work|and how does it work)
    how (use|to use|work|works) [this|it|bot|u|you|that thing]
    what else (can|could|should) i (ask you|do with you|do here|type|say|use you for|get from you) [besides questions|apart from questions|here|please]
    (is there|have you|do you have|can i get|can i see|where is) [a|an|some] (overview|list|short list|summary|rundown|manual|tour|explanation|table) of (everything you can do|everything you are able to do|all your functions|what you can do|what one can ask you|what i can ask you|what to ask you|things to type|your features|your skills|your tricks|what you know how to do)
    (give|send|show|write|get|hand) (me|us) (the rundown|a rundown|a short list|a quick tour|an overview|the basics|the full list|the lowdown|the manual|a summary|some pointers|the short version) (of|on) (what you do|what you can do|how you work|what one can ask you|your functions|how this works|what to type|your abilities|everything you can do)
    (can|could|would|will) you [please|also] (give|send|show|write|post|list|make) [me|us|them|my students] (a short list|a list|an overview|a summary|a rundown|a few examples|the list) [of] (what one can ask you|what they can ask you|what people can ask you|what we can ask|what you can do|of what to type|of your functions|what you are good for)
    (my students|my team|people|my colleagues|the trainees|new people|everybody|the others) (ask|asks|want to know|wonder|asked|keep asking) [me] (what they can ask you|what you can do|how to use you|how this works|what you are for|what one can do here|what you know|how to talk to you) [can you give a short list|can you show them|please explain|so tell us|any overview]
    (what|which) (kinda|kind of|sort of|type of|kinds of|manner of) (stuff|things|questions|queries|requests|input|tasks) (can i|can we|could i|may i|can one|should i|do i) (throw at you|ask you|ask|send you|give you|bother you with|put to you|type|come to you with|do here|use you for)
    (how|in what way) (does this|does this thing|does it all|does this bot|do you|is this) (work|works|function|supposed to work|operate|used) [then|please|here|exactly]
    (can|could|do|will) you (do|know|handle|offer|answer) (anything|something|more|other things|anything else) (besides|apart from|other than|except|but|beyond) (quizzes|quiz|questions|the quiz|answering questions|the guide|this)
    (is|are) [that|this] (all|everything|the only thing) you (can|could) do
    (first time here|i am new here|im new|new here|just joined|day one) [so] [where|how|what] (do i [even] start|should i begin|to begin|can i do|do i do first|happens here|is the drill|do i type)
    (not sure|unsure|no idea|no clue|i dont know|dont know|clueless|idk) (what to type|what to type here|what to write|what to write here|what to say|what to ask|how to start|how to begin|how to ask|how to use you|how to use this|what i can ask|what i can do here|what you can do|where to begin|what to do with you|what this is for|how this works) [tbh|any pointers|any pointers on using you|any tips|any hints|help|help me please|please help|can you help|bot|lol]
    (explain|tell|show|teach|describe|introduce|say) [me|us] (yourself like|urself like|how you work|how u work|what you do|what u do|your functions|ur functions|ur features|your features|what features you got|what features u got|what you got|what u can do|how to use you|how to use u|how i use you|how i can use you|how one uses you|your commands|all commands|the commands|your possibilities|your abilities|how it functions|the usage) [please|pls|sir|what can you do|what features you have|shortly|to a beginner|i am new]
    (any|some|got any|do you have any|have you any|give me some|i need some|a few) (pointers|tips|hints|instructions|guidance|directions|examples|suggestions|advice|introduction|help) (on using you|on how to use you|for using you|for using this|on how this works|how to start|how to begin|to get started|for beginners|for a newbie|what to type|on what to write|what i can ask|on commands|for first timers) [please|pls|bot]
    (what|which|wat) (all|things|stuff|functions|features|options|actions|commands|tricks|services|possibilities|skills) (can you do|can u do|do you have|do u have|u got|you got|are there|you can do|you can|do you offer|you offer|you support|are you able to do|are possible|is possible with you|are available|exist|work here|can i use|i can use|may i use) [here|for me|for us|please|exactly|bot]
    (how|in which way|in what way) (can|could|do|may|should|must|to) (i|we|one|you|a beginner) (use|operate|handle|work with|get started with|start with|talk to|communicate with|speak with|ask|control|command|help me|help us|help|be of help|be of service|support me|assist me) [you|this bot|this|with learning|to study|for my exam|with my exam|here] [please|sir|properly|exactly|correctly]
    (i|we) (need|want|would like|require|search|am looking for|look for) (help|some help|your help|assistance|support|a hand|guidance|instructions|a manual|the manual|an introduction|a tutorial|the help page|help page|the help menu|help menu|an explanation of the bot|orientation|to know how you work|to know what you can|to understand how this works) [please|pls|sir|with using you|with the bot|how to use|here|to start]
    (any|got|have you|is there|wheres) [a|any|the] (rtfm link|docs link|link to the docs of this bot|readme|help link|user manual|man page|faq for this bot|manual link|howto|usage page|help text) [bot|please|pls|for this bot]
    (give|show|run|take|walk) me (the|a|through the|on the|through a) (quick tour|grand tour|short tour|tour|guided tour|quick intro|demo|basics|essentials) [of] [what you are capable of|your functions|your features|how you work|what you can do|the bot|this bot|what is on offer] [please|pls]
    how (do|can|would|should) i use (you|u|this|this thing|this bot|the bot) [lol|haha|tho|bot|pls|properly|correctly|then]
    (i|we) (dont|do not) know (how|what) (i should|i must|i have to|i can|to|should i|shall i|i am supposed to) (write to you|speak to you|write you|say to you|ask you|type|formulate|put my question|talk with you|use you|handle you|do here) [so that you understand|that you understand|give me example|give an example|can you show|please help|so you understand me]
    (what|which things|what all) (you are|are you|you|can you) (able to|able to do|capable of|can|good for|can do for me|capable to do|can make for us|able for) [for me|please|i mean|really|all]
    (how|in which way) (person|man|one|somebody|people|i|a person) (go take|can|go|take|must|dey) (use|operate|handle|work) (this thing|you|this bot|am|with you|this) [abeg|please|na|sef]
    (what|which) (i|we|one|person|i all) (can|could|may) (ask|ask from you|ask you for|demand from you|do with you|make here|request|write here|want from you) [first time i use|i use you the first time|please|i am first time here]
    (first time|its my first time|it is the first time) (i use|using you|i write you|that i use such bot|here|for me with you) (what i can ask|how does it go|how goes it|explain please|help please|what must i do|how to begin|please explain)
    (forgive|pardon|excuse) (an old man|an old woman|a beginner|my ignorance|me|the question|a newcomer|a silly question|the stupid question) [but] (how does one use you|how does one go about using you|how do i use you|how do i work this|how does one work this|how do you work|what do i do|what can you do|what are you for|how do i begin)
    (how|where|with what) does one (use you|go about using you|go about this|begin|start|work this|operate you|work you|get started|speak to you|go on|proceed) [please|my dear|here]
    (so|ok so|right so|um|well) what (am i supposed to|do i|should i|must i|can i|would i) (type|type in here|type here|write here|put in here|do here|say to you|enter|press|put) [exactly|no idea|help|even|in here|now]
    (whats|what is|wheres|show me|give me|i forgot) the (list of slash commands|list of commands|slash commands|command list|commands|slash command list|command for things|list of things to type|commands you have|list of words you know) [again|i can never remember them|i always forget|please|i forgot them|lol]
    what am i (allowed to ask you|allowed to ask|supposed to ask you|allowed to do here|able to ask you|meant to ask|permitted to ask|supposed to do here)
  `,
  review: `
    (review|revise|revision|repeat|rehash|redo|refresh|relearn|recap) (my mistakes|mistakes|my misses|my errors|what i missed|what i got wrong|the wrong ones|the ones i missed|my wrong answers|my weak spots|old questions|what i learned|the hard ones|failed questions|today|now|please|with me) [pls|please|again|now]
    (show|give|ask|bring|send) me (what i got wrong|what i missed|my mistakes|my misses|the ones i missed|the ones i failed|my wrong answers|questions i got wrong|my weak questions|what is due|what i forgot|the due questions|todays review|my errors) [again|please|pls|today]
    (what|which|anything|something|is anything|is there anything|how many questions|what questions) (is|are|do i have|should i have|have i|left) (due|due today|to review|due now|to revise|to repeat|up for review|waiting for me|overdue) [today|now|for me]
    (what|which questions) should i (review|revise|repeat|refresh|go over|do today|study today|look at again) [today|now|next|before the exam]
    (let me|lets|can i|could i|i want to|i would like to|i need to|want to|time to|ready to|may we|wanna) (review|revise|repeat what i missed|redo my mistakes|do my review|do the review|go over my mistakes|refresh what i learned|see my mistakes again|redo the wrong ones|do my daily review|retry what i got wrong|start the review|continue my review) [now|today|please|again]
    (start|begin|continue|do|open|launch|resume|run|go on with) [my|the|todays] [daily] (review|reviews|revision|repetition|review session|flashcards|spaced repetition|flash cards)
    (my|daily|the|todays|next|more|another|quick|morning) (review|reviews|revision|repetition|review session|flashcards|cards|misses|mistakes) [again|please|pls|now|today|time]
    (spaced repetition|flash cards|flashcards|leitner|anki mode|review mode|review time|revision time|revision mode|reveiw|reviw|revieuw|revision|repetition|due cards|what is due) [please|pls|now|today]
    (again|once more|repeat|retry|redo) (the ones i missed|what i got wrong|the wrong ones|my mistakes|the failed ones|the ones i did not know|my misses)
    (the ones|questions|those) i (missed|got wrong|failed|forgot|did not know|keep getting wrong) [again|please|once more]
    (help me|make me) (remember|revise|repeat|keep it fresh|not forget) [what i learned|what i got wrong|my mistakes|it all]
    (i keep|i always) (forgetting|getting the same ones wrong|missing the same questions) [lets repeat them|ask them again|repeat those]
    (five|5|10|ten|three) (review questions|reviews|questions to review|cards) [please|today|now]
    what am i (about to forget|forgetting|weak at|bad at|getting wrong)
    where (are|were) my (weak spots|mistakes|weaknesses)
    ask me (again what i missed|the ones i got wrong|what i failed last time|old ones|my mistakes)
    can we go over what i missed
    lets go through my wrong answers
    run me through the ones i blew
    i wanna redo what i botched yesterday
    give me the stuff i keep messing up
    todays repetitions pls
    lets revise
    do i have anything due
    anything left to go over today?
    (show|give|ask|bring|send|tell|go over with|go through with|let me see|repeat with|revise with|run through with|take) me (the questions|the question|those|what|all questions|the old questions|everything|the cards|the ones|questions) (which are due for repetition|that are due for repetition|that are due|due today|that i am about to forget|i will forget soon|due for review|to be repeated today|to repeat today|i should repeat|which are due) [today|now|please|again]
    (go over|go through|repeat|revise|revisit|rehearse|refresh|run through|look over) (with me|for me|again) (the questions|what|those|the cards|the old questions|the ones|everything) (that are due|due today|which are due for repetition|i am about to forget|that i got wrong|due for repetition today|i missed|i forgot) [today|now|please]
    (anything|something|what|is there anything|is there something|which questions|stuff) (i should|i need to|i have to|should i|do i need to|for me to|i must|do i have to) (go over again|revise|repeat|review|refresh|look at again|go through again|practise again|relearn|brush up|study again) [today|now|again|this morning|before the exam]
    (can|could|may|let) (i|me|we|you) (revise|repeat|review|redo|go over|see|refresh|do|go through|practise) [the|my|all] (old questions|questions that i will forget soon|old questions that i will forget soon|questions i got wrong|questions i missed|daily reviews|due questions|reviews|daily questions|questions of last week|earlier questions|past questions) [again|today|please|now]
    (let me|i want to|time to|lets|i need to|i would like to|ready to|wanna|going to|gotta) (do|start|get through|finish|work through|go through|continue|tackle|knock out) (my|the|todays) (daily reviews|reviews|review|daily review|repetitions|due cards|due questions|revision|flashcards|review session|daily questions) [please|now|today]
    (what|which|how many) (questions|things|cards|topics|stuff) (am i|do i|is|are|will i|have i) (about to forget|forgetting|due|due today|going to forget|close to forgetting|likely to forget|to repeat|to review|forgotten) [today|now|soon]
    (what|anything) (am i about to forget|will i forget soon|will i forget next|i am about to forget|do i need to refresh|needs repeating|needs a refresh|is going stale|is up for repetition|should be repeated)
    (my|todays|the|daily|due) (repetition|repetitions|due questions|review questions|daily reviews|revision questions|cards for today|questions for today|due cards|spaced repetition) [please|pls|now|start|today]
    (refresh|jog) my memory [please|today|a bit|with old questions|on what i learned|of what i learned]
    (reveiw|reviw|revew|reviev|rewiev|reviwe|revise|revison|reviews|reviewing|repetition) [please|pls|today|now|questions]
    (review|reviews) (5|10|3|five|ten|8|{?}) (a day|per day|each day|daily|every day|questions|questions a day|today|now)
    (daily|every day|each day) (5|8|10|five|ten|{?}) [questions|reviews|cards|please]
    (set|change|make|give me|limit|i want|increase|reduce) [my|the] (daily reviews|reviews|review|daily amount|questions a day|amount) (to|at) (5|8|10|five|ten|{?}) [a day|per day|daily|every day|questions]
    (5|8|10|five|ten|{?}) (reviews|questions|cards|review questions) (a day|per day|daily|every day|each day|today) [please|is enough|for me]
    (i|we) (wanna|want to|would like to|need to|will|have to) (go over|redo|repeat|revise|go through|look at|revisit|practise) (my wrong answers|what i got wrong|my mistakes|my errors|the ones i missed|what i learned|my misses) [again|please|today]
    (it is|its) time (for|to do) (my|the) (repetition|review|reviews|revision|daily review|repetitions) [now|please|again]
    (5|8|10|3|{?}|five|ten) (a|per|each|every) day [please|from now on|is enough|for me]
    which of my (questions|cards|reviews|items) (are|is) (due|due today|up|waiting|left|open) [today|now]
    (rev|rvw|revw) [pls|please|now|time]
    (i|we) (want|wanna|would like|will|could|can) [to] (do|review|get|repeat|have|see|take|answer) (5|8|10|{?}|five|ten|three) (a|per|each|every) day [please|from now on]
    (what|which ones|which) did i (get wrong|miss|answer wrong|fail|mess up|forget) (lately|recently|last week|this week|yesterday|so far|last time|in the last rounds)
    (repeat|redo|go over|revisit|practise|bring back|revise|drill) (my|the|all my) (weak spots|weak points|mistakes|wrong ones|errors|failures|weaknesses|misses|wrong answers) [with me|please|again|now]
    (what|which) (do|should|must|have|shall|could) i (repeat|repeat today|review|review today|revise|revise today|go over|go over again|refresh|learn again|need to repeat|need to review|to repeat|to review|to revise|look at again|study again today|relearn) [now|today|please|again|next|for today]
    (repeat|review|revise|go over|go through|refresh|practice|practise|ask|show|bring|give) [me|with me] (the ones|those|questions|the questions|things|cards|the cards|all|what|stuff) (i had wrong|i got wrong|i have wrong|i answered wrong|i did wrong|i failed|i forgot|i forget|i missed|i do not remember|i am about to forget|i might forget|i should repeat|that are due|due today|due|which are due|waiting for me|from last week|i was bad at|i struggled with|i was unsure about) [again|please|today|now|pls]
    (my|the|todays|any) (due|overdue|pending|open|waiting|daily|scheduled) (questions|cards|reviews|repetitions|ones|items|revision|stuff|flashcards) [please|now|today|for me|pls|show]
    (spaced|daily|regular|my) (repetition|repetitions|rehearsal|refresh|review|revision|refresher|flashcards|recall|memory training) [please|now|start|session|today|time|round|lets go|for me]
    (do i have|have i|is there|are there|got|anything) (something|anything|any|any questions|any cards|questions|cards|some|stuff) (to repeat|to review|to revise|due|due today|to refresh|to go over|waiting|that is due|that i should repeat|for repetition|left to review) [today|now|for me]
    (i|we) (want|must|need|wish|would like) [to] (review|repeat|revise) (what i forgot|my errors|the errors|my mistakes|the wrong ones|what was wrong|questions of before|old questions|the due ones|what i answered wrong) [please|today]
    (whats|what is|which are|what|show|anything) [questions] (due|due today|due now|due for me|overdue|up for review|waiting for me|next up for review|on my pile|on my review list) [today|rn|now|pls]
    (revue|reveiw|rewiew|reviw|revew|riview|revieuw|reviews|revision|rvw) ({#}|now|please|pls|today|time|daily {#}|{#} questions|{#} cards)
  `,
  mock: `
    (mock|practice|practise|trial|sample|simulated|test|dummy|full|timed|pretend|fake|complete|whole) (exam|exams|test|run|exam run|exam mode) [please|pls|now|for me|with timer|all topics]
    (start|begin|take|do|sit|continue|try|run|give me|launch|open|i want|i need|i would like|can i get|can i take|lets do|let me take|let me try|we want|set up|resume|ready for) [a|the|my|another|a new] (mock|full|timed|practice|trial|simulated|complete|full length|realistic) (exam|test|mock|exam run|exam simulation) [now|please|pls|today|in 30 minutes|with 20 questions]
    (simulate|simulation of|simulating) (the|an|a real|a full|my) (exam|test|exam situation) [please|for me|now]
    exam (simulation|simulator|mode|rehearsal|dry run|practice run|trial|emulator) [please|now|pls]
    (give|ask|set|throw|send) me (a|the|an) (20|30|40|10|twenty|thirty|full|long|complete|whole|mini|timed) [question] (exam|test|mock|exam under time|question test) [please|now|in 20 minutes|in 30 minutes]
    (20|30|40|twenty|thirty|forty|10) question (exam|test|mock|mock exam|practice exam) [please|now|in 30 minutes]
    (i want to|let me|can i|could we|lets|i would like to|wanna|i wanna) (sit|take|do|simulate|rehearse|try) (a mock|the real thing|an exam simulation|a full exam|a full test|a whole exam|an exam|the exam as a test|a rehearsal|a dry run|a mock test) [now|today|please]
    (mok|mokc|mcok|moc|mock|mocks|mockexam|mock ex) [exam|test|please|pls]
    (dress rehearsal|dry run|trial run|full run|test run of the exam|run through the exam|real exam conditions|exam conditions|under exam conditions|against the clock|exam with a timer|timed test|full test|full exam|whole exam|all topics test)
    (quiz|test|examine|ask) me like in the (real exam|exam|real test|real thing)
    (pretend|imagine|act as if|like) (this is|it is|it were) the (real exam|exam|real thing)
    (how|would) (would i|will i|do i) (do|score|pass|fare) (in|on) the (exam|real exam) [test me|now|lets see]
    (am i|are we) (ready for|fit for|prepared for) the exam [test me|lets see]
    long exam please with all topics
    can you set me a complete paper
    time me on a full exam
    let me sit a whole exam with the clock ticking
    big test with everything
    throw the entire exam at me
    (start|begin|give me|i want|let me take|run|launch|set up|take|do|try|open|can i do|could i try|may i try|might i try|i would like) (a|an|the|one) (full practice exam|whole practice exam|simulated exam|exam simulation|trial exam|fake exam|test exam|sample exam|dummy exam|mock exam|full test exam|complete practice test|full length exam|practice exam|trial run of the exam|trial run of the whole exam|rehearsal of the exam|pretend exam) [please|pls|now|lets get it over with|with a timer|under real conditions|with all questions|with time limit]
    (i|we) (want|would like|need|wanna|wish) to (make|do|take|try|sit|write|simulate|have|attempt) (a|an|the|one) (test exam|fake exam|trial exam|simulated exam|exam simulation|mock|mock exam|practice exam|full exam|whole exam|sample exam|complete exam) [under real conditions|under exam conditions|as in the real exam|like the real one|with a timer|now|please|to see if i pass|to see if i am ready]
    (can|could|may|might) i (do|take|try|sit|have|make|get|attempt|write) (like|a|an|one|like a|some kind of) (fake exam|mock|mock exam|test exam|exam simulation|practice exam|trial exam|full exam|sample exam|whole exam|dress rehearsal|trial run) [please|now|today|here|with you|before the real one]
    (a|one|the|another) (fake|full|whole|complete|timed|simulated|trial|dummy|sample|pretend|test|long|real) (exam|test|exam run|examination) [please|pls|now|for me|with timer|with all topics]
    (exam|test) (simulation|simulator|mode|rehearsal|conditions|dry run|trial|run through|practice run|training with timer) [please|pls|now|start]
    (mok|mokc|moc|mcok|mock|mockk|mck|mook|moch) (exam|exma|eaxm|test|exm|ex) [please|pls|plz|now]
    (simulate|rehearse|pretend|fake|run through|recreate) (the|an|my|a real|the real|the whole) (exam|test|certification exam) [for me|please|now|with a timer]
    (hand in|submit|finish|end|turn in|stop|close|complete) (my|the|this) (mock|mock exam|exam paper|paper|practice exam|test paper|test)
    (hand in|hand it in|hand in now|handing in|submit exam|submit it|i hand in|turn it in|submit my answers|submit answers)
    (continue|resume|go on with|go back to|carry on with|back to) (my|the) (mock|mock exam|practice exam|test exam|exam simulation|exam)
    (how much time|how long|how many questions) (do i have left|is left|are left|left|have i got) (in the mock|in my mock|in the mock exam|in this exam|of my mock)
    (practice|practise|do|take|simulate|sit|train|go through) the (entire|whole|full|complete) (exam|test) [under time pressure|with a clock|under pressure|against the clock|with time limit|start to finish|once]
    (exam|mock|test) under (time pressure|real conditions|exam conditions|pressure) [please]
    (hand in|submit|finish|turn in|end) (my|the|it|this) [mock|exam|paper|now|test]
    (start|begin|run|open|take) (mock|the mock|a mock|mock exam|mock test) (with|w) (timer|a timer|time limit|30 questions|clock|20 questions)
    (start|begin|take|do|give me|i want|try) (a|an|the) (proef|proeve|probe|trial|practise|pretend|make believe|prueba|test) exam [please|like the real thing|like the real thing but not real|just like the real one|as if it were real|but not real]
    (exam|test|mock) (like|just like|as in|similar to) the real (thing|one|exam) [but not real|please|now|for practice]
    (20|30|40|twenty|thirty|forty) questions in (20|30|40|60|90|sixty|thirty) (minutes|min|mins) [like the exam|as in the exam|like the real exam|please|all topics|under exam conditions]
    (lemme|let me|i want to|i would like to|i wanna|can i|could i|may i|we want to|how can i|id like to) (do|try|take|have|sit|start|write|make|run|simulate|pass|attempt|practice) (a|one|the|an) (fake|full|trial|complete|practice|test|mock|pretend|simulated|example|sample|dry run|real looking|whole|long|rehearsal|try out|general) (exam|test|one|run|examination|exam run|paper|exam paper) [rq|real quick|now|please|with time|with timer|against the clock|under exam conditions|like the real one|today|sir|with {#} questions]
    (exam|test) (simulation|simulator|rehearsal|dry run|dress rehearsal|mode|trial|practice run|conditions|training|situation|like the real one) [please|now|start|for me|with time limit|with timer|pls|lets go]
    (give|make|start|prepare|create|generate|open|begin|set|run|hand) me [a|an|the|one] (full|whole|complete|practice|trial|mock|fake|real|long|sample|timed|big) (exam|test|paper|examination|test exam|exam simulation|exam with {#} questions|test with {#} questions|exam of {#} minutes|one) [please|now|like the real one|with {#} questions|of {#} minutes|in {#} minutes|with all topics|under time pressure|pls]
    ({#}|twenty|thirty|ten|fifty) (questions|exam questions|questions in a row|questions like in the exam) (in {#} minutes|against the clock|like the real exam|as exam|under exam conditions|with time limit|as a test|in one go|timed|as mock) [please|now|lets go]
    (do|make|begin|start|want) (a|one|the) (mock|mock exam|simulation|simulation of exam|exam simulation|test exam|proof exam|probe exam|exam of proof|exam of practice) [please|now|with {#} questions|for me]
    (might|may|could|can) i (sit|take|attempt|have|try) (a|one|the) (practice examination|mock examination|trial examination|full examination|rehearsal|practice exam|dress rehearsal|mock paper) [please|if you please|now|this evening]
  `,
  exam: `
    (my|the) (exam|test|certification|exam date|exam day|cert) is (on|in|at|scheduled for|set for|due on|booked for|planned for) (12|3|the 5th of|monday|may|june|march|december|two|20|next|{?}) [may|june|{?}|weeks|days|week|month|2027]
    (i|i will|ill) (take|have|write|sit|am taking|am sitting|booked|scheduled|plan|got) (the exam|my exam|the test|my test|it|my certification|the certification) (on|in|for|at) (12|3|the 5th of|may|june|two|20|{?}|next) [may|june|{?}|weeks|days|week|month|months|2027]
    (set|change|move|save|store|note|put|enter|update|add|register|make|remember) [my|the] (exam date|exam day|exam|date of my exam|day of my exam|test date) [to|on|for|as] [12|{?}|may|june|next week|2027|in 3 weeks|the 5th]
    (exam|test|exam date|exam day|my exam|my exam date) (on|is|in|at) [the] (12|3|12th|5|20|{?}|two|3rd|monday|next) [may|june|of may|of june|{?}|weeks|days|2027|january|march|april|july|august|september|october|november|february|december]
    (when|what day) is (my exam|my test|my exam again|the exam i set|my exam date|my certification)
    (how many|how long|how much) (days|weeks|time|is left) (until|till|to|before|left until|do i have until|left to|do i have before) (my exam|the exam|my test|exam day)
    (days left|countdown|exam countdown|exam date|exam day|my exam|my exam date|my test date|time left to the exam|days until exam|days to go|weeks to go)
    (cancel|delete|remove|forget|clear|drop|no|postpone) [my] (exam date|exam day|date of my exam)
    (my exam|exam|the exam) (got|was|is|has been) (moved|postponed|rescheduled|shifted|pushed) [to|until] [12|{?}|june|next] [june|week|month|{?}]
    i (passed|finished|am done with) the exam so (forget|remove|clear) the date
    (plan|adjust|pace) (my reviews|my study|my learning|my revision) (to|for|toward|around) my exam [date|day|on {?}]
    my big day is the 14th of july
    got my exam booked 9 october
    exam coming up on 2027-02-11
    certifying on march 4
    i sit it on the 21st
    exam 3 june pls note
    (i|we) (moved|postponed|rescheduled|shifted|pushed|changed|booked|scheduled|have booked|have moved|just booked|registered for|signed up for|fixed) (my|the) (exam|test|certification|exam date|exam slot) (to|for|on|until|back to|for the|on the) (friday|next friday|monday|{?}|12 may|3rd of june|next month|march|14|june|next week|the summer|in two weeks) [please note it|please|note that|2027]
    (my|the) (exam|test|certification|exam date|cert exam) (got|was|is|has been|will be) (moved|postponed|rescheduled|shifted|pushed back|brought forward|delayed|changed|put back|fixed) (to|until|for|on) (friday|next friday|monday|{?}|12 may|the 3rd of june|next month|march|june|next week) [please note|can you note it|please]
    (i would like to|i want to|let me|just to|please) (let you know|tell you|inform you|note|save|record|store|set|mention|enter|change) (that i have booked my exam|my exam date|that my exam is|my exam|that i take the exam|when my exam is|the date of my exam|the day of my exam) [for|on|in|is] [the] [3rd|{?}|12|14] [of june|may|march|june]
    my (exam|test|certification|cert) is (on the|on|in|at the) (14th|3rd|12|{?}|20|5th|two|three|first) [of] (march|june|may|{?}|weeks|days|april|july|september|november) (can you note that down|please remember|please note|note it|save it|can you save that|remember it|put it down|please)
    (when|what day|what date|remind me when|which day) (is|was|did i say|do i have|do i take|did i book|is it again) (my exam|my exam again|the exam i booked|my test|my exam date|my big day|my exam day)
    (how many|how long|how much) (days|weeks|time|sleeps|months) (do i have|have i got|are there|is there|are left|is left|left|remain|till|until|to) [left] (until|till|to|before|for) (my exam|my test|the exam|exam day|my exam date|my certification)
    (exam|test|my exam) (tomorrow|tmrw|tmr|today|next week|next monday|on friday|in two weeks|in a month|in {?} days|next month|on monday) [note it|please note|save it|remember|set it]
    (i|im|i am) (take|taking|sit|sitting|write|writing|do|doing|have) (my|the) (exam|test|certification) (tomorrow|tmrw|next week|next monday|on friday|in two weeks|in a month|next month|on {?}) [please note|note it|save that|remember it]
    (forget|clear|remove|delete|cancel|drop|unset|erase) (my|the) (exam date|exam day|exam|date of my exam|test date) [i passed|i failed|please|its over|it was cancelled|i am not taking it|i wont take it]
    (countdown|days|time left|days left|weeks left) (to|till|until|for|before) (my exam|the exam|my test|exam)
    (set|save|note|mark|enter|store|put|record|remember|log) (my exam|my exam date|the exam|my test|exam date|my exam day) (on|for|as|at|to|down for|is) [the] (12|14th|{?}|3rd|friday|next friday|june|20|tomorrow) [of|may|june|march|please|{?}]
    (how long|how much time|how many days) (until|till|to|before|is it to|left until|left till) [my|the] exam [is it|do i have|now]
    (my|the) (exam|test|certification) is (tomorrow|tmrw|today|next week|on monday|next tuesday|in two weeks|next month|on friday|in a month|the 9th)
    (i|we) have got (my|the) exam (on the 9th|tomorrow|next week|on {?}|in two weeks|on friday)
    (kindly|please) (note|register|record|save|enter) [that] (my examination date|my exam date|my exam takes place on {?}|my exam is on {?}|the date of my examination|my exam on {?}) [is|on|15] [{?}|january|february]
    (register|note|record|enter|log) my (examination|examination date|exam date|exam) [on|for|as] [15|{?}|22] [january|february|november]
    exam (booked|is booked|scheduled|set|is fixed|fixed|registered) for [the] (2|{?}|12|next|5th of) [dec|may|{?}|week|june]
    (i|we) (shall|will|am going to|am to|have to|must|do|ll) (sit|take|write|do|have|be sitting|be taking) (the|my|an|our) (examination|exam|test|certification|certification exam) on (5 march|the 5th|monday|friday|may 12|12 may|the 3rd of june|{?})
    (set|change|put|enter|note|save|move) [my|the] exam (date|day) [for me] (to|on|for me|is) (2 june|the 5th|monday|12 may|next friday|{?}) [please]
    (set|put|save|note|enter) [the|my] exam date for me (2 june|to monday|on the 5th|12 may|please)
    how (long|many days|many weeks|much time) (until|till|to|before|is left until) (the|my) exam [is left|do i have|left]
    (my|the) (exam|test|certification|exam date|certificate exam|examination|exam day|big day) (is|will be|is on|takes place|takes place on|happens|happens on|was moved to|is at|is set for|is planned for|is in) [the] ({month} {#}|{#} {month}|{#} of {month}|{#}|{day}|{day} next week|next {day}|{#} days|two weeks|{#} weeks|a month|next month|tomorrow|the {#}|{day} the {#}) [save it|note it|please note|remember it|write it down|please remember|keep it in mind|put it in|for me]
    (i|we) (take|write|sit|have|do|will take|will write|am taking|am writing|will have|am sitting|make|will do|pass|give) (my exam|the exam|my test|the test|exam|my certification|it) (on|in|at|next|this) [the] ({month} {#}|{#} {month}|{#} of {month}|{#}|{day}|{day} in two weeks|{#} days|two weeks|week|month|coming {day}) [save it|note it|remember it please|please note|count down|can you remember that|save the date]
    (how|what) (many|much|long|is) (days|time|time left|days left|days remain|days are left|weeks left|days do i have|time do i have|is left|remains|days more|the countdown|my countdown) [is|are|do i have|have i|i have] [until|to|before|till|for] [my|the] (exam|test|certification|big day|exam day|examination) [left|remaining|please|now]
    (when|what day|which day|on which day|what date) (is|was|do i have|am i taking|do i take|do i write|have i) (my exam|my test|my exam day|my exam date|my certification|my exam again|the exam i saved) [again|remind me|please|i forgot]
    (save|store|note|set|remember|put|enter|register|record|keep|write down|add|change|update|move) (my|the) (exam|exam date|exam day|test date|date of my exam|day of my exam|date of my test|certification date) [for|to|on|as|is] [the] ({month} {#}|{#} {month}|{day}|{#}|next {day}|{#} of {month}|{day} next week) [please|for me|pls]
    (how long|how much time|how many weeks|how many days) (do i have|have i|do i still have|have i got) [left] (until|till|before|to) (my test day|my exam|my exam day|the big day|my test|d day) [i lost track|i forgot|again|now|help]
  `,
  remind: `
    remind me (at|around|by|every|each|daily|every day|every morning|every evening|in the morning|tomorrow|later|to study|to practice|to review|about the review|to learn|when something is due|before the round closes|of the quiz) [at|around] [8|9|{?}|08|8am|noon|7] [30|00|am|pm|sharp|o clock|please|every day]
    (can|could|would|will|do|please) (you|u) [please] (remind me|send me a reminder|send reminders|ping me|nudge me|poke me|notify me|alert me|wake me|message me) [every day|daily|each morning|at|every morning at|to study|when something is due|in the evening|to practice] [8|9|{?}|08|7] [30|am|pm]
    (set|create|add|make|schedule|start|give me|switch on|turn on|enable|activate|change|move|edit|configure|put) [a|my|the|some] [daily|study|morning] (reminder|reminders|alarm|notification|notifications|nudge|reminder time) [for|at|to|daily|every day|every morning at] [8|9|08|{?}|noon|7] [30|00|am|pm|every day]
    (ping|nudge|poke|notify|alert|message|dm|text|bug|wake|prompt) me (every|each|daily|every morning|every day|in the morning|at|around|when|tomorrow) [at|around|it is due|morning|day|evening] [8|9|{?}|08] [30|am|pm|if something is due]
    (reminder|reminders|my reminder|my reminders|daily reminder|remind|reminder time|reminder settings|study reminder|notifications|my notifications|rmeind|remnid|remimd) [off|on|at 9|at 8|please|stop|settings|daily]
    (stop|no|no more|end|cancel|disable|switch off|turn off|quit|mute|delete|remove|pause|kill) [the|my|all|your|those|sending me|with the] [daily] (reminders|reminder|reminding me|notifications|pings|nudges|reminding|daily messages|pinging me|daily dms|alerts)
    (dont|do not|never|please dont) (remind me|ping me|nudge me|notify me|send reminders|send me reminders|bug me with reminders) [anymore|any more|again|please|every day]
    (when|at what time|what time|do|did|how often|will) (do you|will you|you|i) (remind me|ping me|get reminders|send the reminder|remind us|get my reminder) [again|each day|every day]
    (i want|i would like|i need|we need|id like|can i get|can i have) (a reminder|reminders|a daily reminder|a nudge|a daily ping|to be reminded|a notification|a reminder each morning|to get reminded) [at|every day|daily|every morning|to study|for the review] [8|9|{?}|08] [30|am|pm]
    (unsubscribe|opt out) [me] from (reminders|the reminders|daily reminders|notifications)
    gimme a shout every morning
    hit me up at 7 so i study
    drop me a line each day at noon
    i forget to study, can you poke me daily
    keep nagging me so i learn
    (stop|quit|no more|please stop|enough|end|cease|no) (dming|messaging|pinging|texting|writing|reminding|nudging|bothering|bugging|nagging|spamming|contacting|poking|dm) me (every day|daily|each day|every morning|in private|all the time|about reviews|about the review|with reminders|please|in dms|so often|to study)
    (stop|quit|please stop|enough with|no more|cancel|end|disable|mute) (the|your|these|those|my|all|sending me|with the|sending|sending me the|sending me your) (daily dms|daily messages|reminders|reminder messages|daily pings|direct messages|private messages|dms|messages every day|daily reminders|reminder dms|daily reminder|morning messages|morning reminder|study reminders) [please|pls|thanks|to me|every day]
    (dont|do not|never|please dont|please do not) (dm|message|text|ping|write|nudge|bother|remind|contact|poke|wake|send) me (every day|daily|each day|every morning|anymore|any more|again|in private|all the time|so early|reminders|messages every day|about reviews)
    (send|give|write|drop|shoot|dm) me (a reminder|a daily reminder|reminders|a nudge|a message|a dm|a direct message|a ping|a private message|a note|each morning a reminder|every day a reminder|a gentle reminder|a short message|daily a reminder) (every day|each morning|every morning|daily|each day|every evening|in the morning|as direct message|by direct message|by dm|at {?}|when something is due|if something is due|so i study|to study|to do my reviews)
    (can|could|would|will) you [please|kindly] (nudge|remind|ping|dm|message|poke|text|prompt|alert|wake|notify|write) me (every day|daily|each day|every morning|each morning|every evening|each evening|on weekdays|when i have reviews) (at|around|about|by|before) (7pm|8|nine|7|{?}|noon|lunch|8am|six|half past seven|19 30|bedtime|work)
    (nudge|remind|ping|dm|message|poke|text|prompt|alert|wake|notify|write) me (every day|daily|each day|every morning|each morning|every evening|each evening|on weekdays|when reviews are due) [at|around|about|by|so] [7pm|8|nine|{?}|noon|8am|six|i dont forget|i dont slack off|i keep going|i learn]
    (turn|switch) (on|off) (my|the|your|those|these|all|daily) [daily|study] (reminder|reminders|dms|pings|nudges|messages|notifications|direct messages|reminder messages) [please|pls|for me|again|at {?}]
    (turn|switch) (my|the|your|those|these|all) [daily|study] (reminder|reminders|dms|pings|nudges|notifications|reminder messages) (on|off|back on|off again) [please|pls|again|for me]
    (i|we) (want|would like|need|wish|would love|could use) (a reminder|reminders|a daily reminder|a nudge|a ping|a dm|a message|to be reminded|to be nudged|to get a dm|to get a reminder|reminding|a daily message) (every day|each morning|at {?}|when something is due|daily|every evening|in the evening|by dm|so i dont forget|about my reviews|to study)
    (i|we) (dont|do not|no longer) (want|need|like|wish) (a reminder|reminders|the reminder|daily reminders|the daily dm|your dms|your messages every day|to be reminded|the reminders|any reminders|these daily messages|to get reminders) [anymore|any more|any longer|please|every day]
    (change|move|set|shift|push|put|adjust|make) (my reminder|the reminder|my reminders|my daily reminder|the reminder time|my reminder time|the daily reminder|my ping) (to|for|at|later|earlier|on) [8|{?}|9|the evening|the morning|7] [30|pm|am]
    (remind me|reminder|reminders) (every day|daily|in the evening|in the morning|every weekday|at {?}|of my reviews|to study|to learn|to revise|to do my reviews|about the exam|before a round closes|an hour before the round closes|of the quiz|of open rounds)
    (when|at what time|how often) (do|will|does|can|could) (you|the bot|i) (remind|send|message|ping|get|dm|set) [me|my|the] (reminder|reminders|me|a reminder|my reminder|every day)
    (i keep|i always|i|keep) (forgetting|forget) (to study|to do my reviews|to learn|the reviews|my reviews|to practice|every day) (remind me|please remind me|can you remind me|nudge me|ping me|send me a reminder)
    (unsubscribe|opt out|get out|sign me out) [me|of|from|off] (the reminders|daily reminders|your dms|the daily dm|reminders|those messages|the daily messages|notifications)
    (your|the|these|those) (reminders|daily messages|dms|pings|daily reminder) (are annoying|are too much|annoy me|stop them|are spam|off please|must stop|are killing me)
    too many (dms|messages|reminders|pings|notifications) (from you|stop|please stop|every day)
    (no more|no|stop the|enough|less|fewer) (dms|messages|private messages|direct messages|pings|reminder dms|dm) (from you|please|pls|to me|every day|from this bot)
    (cease|refrain from|stop) (to remind me|reminding me|messaging me|sending me reminders|writing me|pinging me)
    (you|u) keep (messaging|pinging|reminding|writing|texting|nudging) me [stop|please stop|every day|stop it|make it stop]
    (write|message|text|ping) me (every|each) (evening|morning|day|night) [so that i learn|so i study|please|to study|so that i dont forget]
    (remind|ping|message|write|text|nudge|alert|wake|notify|tell|poke|dm|call) me (every|each|daily|at|always at|every day at|each morning at|every evening at|daily at) ({#}|{#} am|{#} pm|{#} oclock|morning|evening|day|noon|lunchtime|night|weekday|{day}|half past {#}|day before work|day after dinner) [to study|to learn|to do my questions|to practice|for my reviews|for learning|so i dont forget|that i must learn|please|about studying]
    (i|we) (forget|always forget|keep forgetting|am forgetful|often forget|tend to forget|never remember|dont remember) (to study|to learn|studying|learning|to practice|my reviews|to open you|to do it|this bot|the questions) [can you] (remind me|write me every day|send me a message|send me a reminder|ping me|nudge me each morning|message me at {#}|text me daily|give me a daily reminder|notify me)
    (stop|end|turn off|switch off|cancel|disable|no more|quit|mute|remove|delete|pause|deactivate) (the reminders|reminding me|the reminder|my reminder|my reminders|the daily messages|the daily message|messages every day|sending me messages|writing me daily|the private messages|the dms|the daily dm|the daily ping|pinging me every day|the morning message|nudging me) [please|pls|i dont need them|its annoying|now|for me|anymore]
    (can|could|would|will) (you|i|u) (send|get|have|write|give|message|ping|set|make|schedule|create) [me] (a daily reminder|a reminder every day|reminders|a message each day|a private message every day|a note every morning|an alarm for studying|a reminder at {#}|a study reminder|an alert at {#}|a push every morning|a daily message at {#}|a wake up message|a reminder for learning) [please|at {#}|in the morning|to study|pls|to learn]
    (reminder|remind|alarm|a reminder) (at|to|for|on|daily at) ({#} {#}|{#}|{#} {#} every day|the morning|{#} daily|{#} oclock|evening) [please|for study|every day]
    why (do|did|are) (u|you) (keep dming me|keep messaging me|keep pinging me|dming me|writing me|texting me|message me|sending me stuff) (every morning|every day|each day|daily|at {#}|all the time) [cut it out|stop it|please stop|quit it|knock it off]
  `,
  inbox: `
    (inbox|the inbox|curator inbox|curators inbox|my inbox|gaps|open gaps|gap list|the gaps|inbxo|ibox|inbx) [please|pls|now|for curators]
    (open|show|show me|check|see|view|list|give me|go to|look at|display|let me see) (the inbox|my inbox|your inbox|the curators inbox|inbox|the gaps|open gaps|all gaps|the unanswered questions|unanswered questions|open reports|the reports|reported questions|the complaints|missed questions|the feedback|suggested questions) [please|pls|now]
    (what|which|which questions) (did people|did members|did users|did the team|do people|was|were|have people) (ask|asked|asking|ask about) (in vain|without an answer|that you could not answer|you could not answer|that you did not know|that got no answer|that nobody answered|that you failed on) [this week|lately|today]
    (what|which questions) (could you not answer|did you not know|did you fail to answer|did you decline|went unanswered|are unanswered|are open|were not covered|were reported|need an answer|are waiting for curators|do curators have to look at) [this week|lately|today]
    (unanswered|open|missed|declined|reported|failed|unresolved) (questions|reports|asks|queries) [list|please|from members|of the week|for curators]
    (is there|anything|something) (anything|new|waiting|open|left) (in the inbox|for curators|to curate|in your inbox|for me to decide|for the curators|to review as a curator|for a curator) [today|to do]
    (curator|curation|moderation) (tasks|queue|work|todo|inbox|list|duties)
    what is (in the inbox|in your inbox|waiting in the inbox|to curate|new in the inbox|there for curators)
    (who|did anyone|has anyone) (reported|flagged) (a question|an answer|something) [today|this week]
    what have folks been asking that stumped you
    things you had no answer for
    any feedback from members to go through
    (show|list|give|tell|let me see|see|i want to see|can i see|could i see|may i see|open) [me] (the questions|questions|which questions|those questions|all questions|the things) (nobody got an answer to|that were not answered|without an answer|you could not answer|you couldnt answer|people asked in vain|that nobody answered|left unanswered|that got no answer|with no answer|you did not know|you failed to answer|that stayed open) [please|pls|now|this week|lately]
    (as|im|i am) (curator|a curator|the curator|a curator here) [and|so] (i want to see|show me|what do i have to do|what is there to do|what is waiting|i would like to see|let me see|where do i see|anything for me) [which questions you could not answer|the inbox|what is open|what came in|what people reported|the gaps]
    (what|which questions|which ones|what all) (did people|have people|do people|did members|did folks|did they|did the team) (ask|asked) (that you could not answer|without getting an answer|and get no answer|in vain|you had no answer to|that is not in the guide|but got no answer|you couldnt answer) [this week|lately|recently]
    (which|what) (questions|answers|things) (were|was|got|have been|are) (reported|flagged|marked wrong|unanswered|not answered|complained about|sent to the curators|marked not helpful|missed) [this week|lately|so far|today]
    (anything|something|whats|what is) (new|waiting|open|pending|left|to do) (for the curators|in the inbox|for curators|for me as curator|in the curators inbox|to curate|for a curator)
    (open|show|check|see|view|curators|my|curator) [the|my|me the] (inbox|queue|curation queue|curator queue|curators queue|to do list of curators|curator inbox|list of gaps|gap list|feedback inbox|reports inbox)
    (where|how) (do|can) (i|we|curators) (see|find|open|check|read) (the inbox|unanswered questions|the gaps|reported questions|what people reported|the feedback|the reports|what was asked in vain)
    (gaps|misses|unanswered questions|reports|feedback) (of this week|from members|from the team|so far|list|to work on|please)
    (what|which|where) (are|were) the (gaps|holes|blanks|blind spots|dead ends|misses|open questions) [that] (people ran into|people found|people hit|in the guide|users met|users found|users ran into|of the guide|people stumbled over|members reported)
    (what|which) (did|could|questions did|questions could|things could|have|were) (you|the bot|it|people) (not answer|not able to answer|fail to answer|fail at|unable to answer|not answered|ask in vain|ask without answer|ask and get nothing|ask that you couldnt answer|leave unanswered|miss|not know|asking without luck|search in vain) [lately|this week|recently|so far|people ask|in the last days]
    (show|list|open|give|see|display|check|view|let me see|bring up) [me|us] (the|all|any|what) (unanswered questions|questions without answer|questions without answers|questions you failed|failed questions|missed questions|questions that found nothing|open questions|unanswered|open cases|things to decide|reports|complaints of users|reported answers|things people reported|flagged answers|curator queue|queue|backlog|curator tasks|waiting list|gaps in the guide) [please|as curator|i am curator|for curators|of this week|now]
    (anything|something|what|whats|any news|any work|is there work) (for me as curator|for curators|for us curators|waiting for curators|to curate|to review as curator|left for the curators|in the curator queue|in the queue|new in the queue|people reported|reported by users|to be decided|people asked in vain)
    (i look after|i am in charge of|i curate|i maintain|i edit|i am curator of|i keep) the (guide|content|answers) [might i|can i|may i|let me|i want to] (see which enquiries have gone unanswered|see which questions went unanswered|see what was asked in vain|see the unanswered questions|see what people asked and got no answer|know what could not be answered|see the open questions)
    (which|what) (enquiries|inquiries|queries|requests) (have gone|went|remained|are|stayed|were left) (unanswered|without answer|open|without an answer|unresolved|in vain|with no answer) [please|this week|lately]
  `,
  suggest: `
    (suggest|submit|propose|contribute|add|offer|send in|hand in|enter|write|create|upload|post) (a|my|my own|a new|an own|another|your own|one|some) (question|questions|quiz question|question for the quiz|quiz item|exam question|question to the bank|question for everyone) [please|here|to the quiz|for the team|how]
    (i|we) (want|would like|wanna|wish|d like|need) to (suggest|submit|propose|contribute|add|write|create|hand in|make|offer) (a|my|my own|an|some|new|own|our own) (question|quiz question|question for the quiz|own question|questions|question to the quiz|item for the quiz) [please|here|now]
    (i have|i got|ive got|i made|i wrote|i thought of|we have|here is) (a|my own|a good|a new|an|one) (question|quiz question|question idea|idea for a question|new question) (for the quiz|for your quiz|for the bank|to add|to suggest|to contribute|for everyone|to submit|for the team)
    (can|could|may|how can|how do|where can|where do) (i|we|members|anyone) (suggest|submit|propose|contribute|add|hand in|write|make|create|send in) (a|my own|our own|an own|new|some|own) (question|questions|quiz question|quiz questions|question for the quiz) [here|to the quiz|please]
    (question suggestion|question proposal|new question form|suggestion form|suggest question|submit question|own question|add question|contribute question|question submission|sugest|suggets|sugggest|suggest) [please|pls|here]
    (let|allow) me (add|write|submit|suggest|propose) (a question|my question|my own question|one myself)
    (do you|does the quiz|do we) (take|accept|want) (suggestions|questions from us|own questions|member questions|submissions|question ideas)
    i came up with a question, can you use it
    got a nice one for the quiz, where do i drop it
    i wanna write one myself for the team
    heres one for the pool
    (i|we) (have|got|have got|made|wrote|thought of|came up with|prepared|invented|have written|have made|wrote down|designed) (a|an|some|my own|one|another|a good|a new|a nice) (question|quiz question|idea for a question|question of my own|idea of question|question for the quiz|questions|own question) (where do i send it|where can i send it|how do i send it|how i send|how do i submit it|where do i put it|you should add|u should add|can you add it|can i add it|to submit|for the quiz|please add it|can we use it|who do i give it to)
    (where|how|whom) (do|can|should|could|would) (i|we|members|one) (send|submit|put|propose|suggest|post|contribute|hand in|enter|upload|add|give) (a|my|my own|our|own|new|our own|some) (question|questions|quiz question|question idea|quiz questions|question for the quiz|question suggestions) [please|here|to|for the quiz]
    (can|could|may|might|am i allowed to|are we allowed to) [i|we] (submit|add|propose|contribute|suggest|write|send in|hand in|create|make|put in|offer) (my own|a|our own|own|another|a new|some) (quiz question|question|questions|quiz questions|question for the quiz|exam question|question for everyone) [please|here|for the team|to the quiz|to the pool]
    i (got|have) (a|an) (good|nice|great|new|tricky|hard|better|funny|cool) (quiz question|question|one|question idea) (u should add|you should add|for the quiz|for you|for the pool|for everybody|to add|you can use|for the team)
    (here is|heres|take|use|add|please add|please use|accept) (a|my|my own|this|another) (question|quiz question|question idea|question of mine) (for the quiz|to the quiz|for the pool|for everyone|to your questions|to the bank)
    (question|quiz question|questions) (from me|of my own|by me|from us|from members|from the team) (for the quiz|please add|to submit|how|where)
    (you|the quiz|we) (should|could|need to|must) (add|use|ask|include|have) (my question|a question of mine|this question|a question i wrote|my own question|questions from us|our questions)
    (i want|i would like|let me|i wish) (to add|to write|to contribute|to send|to send in|add|write|send you|contribute) (a question|my own question|a quiz question|questions|a new question|an own question) [to the quiz|for the quiz|for the others|to the pool|please]
    (let me|can i|i want to|may i|i would like to) (submit one|suggest one|add one|propose one|contribute one|write one|send one in|hand one in) [for the quiz|to the pool|myself|please]
    (can|could|may|will) (my|our|a members|an own) question (go in the quiz|be added to the quiz|be used|be in the quiz|be asked|go in the pool|be part of the quiz|make it into the quiz) [too|please|sometime]
    (i|we) (wrote|have|made|prepared) a question (can it be added to the quiz|can it be used|can it go in the quiz|could you add it|will you use it|can you take it)
    (can|could|may|how can|how do|where can|where do|is it possible that|am i allowed to) (we|i|anyone|users|members|one|people|students) [to] (contribute|submit|add|propose|suggest|hand in|send in|give you|bring in|put in|enter|donate|write|create|make|upload|offer) (items|a question|questions|own questions|my own question|our own questions|an item|a quiz question|quiz questions|items to the pool|a question to the pool|something to the pool|a question for the quiz|new questions|an exam question|questions of our own|a question myself) [to the pool|for the quiz|to the quiz|please|for the others|for everybody|here|ive got a good one]
    (i|we) (have|have got|ve got|got|wrote|made|thought of|created|prepared|invented|came up with|found|composed|drafted|know) (a cracker|an idea|an idea for a question|a good question|a nice question|a question|a quiz question|a question idea|a great one|an own question|a tricky one|a new question|some questions|three questions|a fine question) [about {x}|on {x}|for the quiz|for the pool|for you|for everyone|for your quiz|about {?}|to add|to share|to propose|to submit|that could be in the quiz] [can i add it|where do i send it|take it|where to put it|please add it|want it|can you use it|how do i submit it]
    (add|take|use|include|accept|put|insert|import|receive|keep) (my|our|this|a new) (question|own question|question to the quiz|question in the quiz|question into the quiz|quiz question|question proposal|proposal|suggestion|question idea|question to the pool|question for the quiz) [please|pls|of mine|i wrote it|which i made|to your collection]
    (suggestion|proposal|idea|contribution|submission) (for|of) (a question|a quiz question|new question|a new question|the quiz|questions|a new quiz question|the question pool|an exam question) [where|how|from me|here|please]
    (can|could|may|where can) (we|i|anyone) (contribute|submit|add|propose|hand in) (items|questions|a question|one|an item|own questions) [to the pool|to the quiz|for the pool|here] i have got (a cracker|a good one|a nice one|one|an idea|a few) about {x} [{x}]
    (suggest|propose|submit|send|contribute) (a|one|my|an own) (question|question of mine|own question|question of my own|quiz question) [please|of mine|here|to you]
  `,
  curators: `
    (who|list|show|show me|tell me who|name|see) (are|is|the|all|all the|all our|our|your) (curators|the curators|the curator|curators here|curator here|curators of this guide|the curators of this server|curators) [here|please|in this channel]
    (add|make|name|appoint|set|nominate|promote|remove|drop) [me|him|her|anna|{?}|a|somebody|my colleague] (a curator|curator|as a curator|as curator|to the curators|from the curators|to be curator|curators)
    (can|could|how can|how do|may) i (become|be|get to be|add|name|remove|appoint) [a|the|another] curator [here|please]
    (curator|curators|curator list|list of curators|curatros|curaters|currators) [here|please|list|who]
    who (maintains|curates|edits|looks after|takes care of|is in charge of) (the guide|this guide|your guide|the answers|the questions here)
    who decides what (you say|goes in the guide|you answer|is in the guide)
    (make|add|name|appoint|set|nominate|promote|turn|choose|pick) (me|him|her|anna|{?}|lena|my colleague|tom|priya|jonas|another person|someone) [to|into|as] (a curator|curator|as a curator|as curator|one of the curators|the curator|curator here|a curator too) [please|pls|here|for this channel]
    (remove|drop|delete|fire|kick|demote|take) (me|him|her|anna|{?}|lena|my colleague|tom|priya|jonas) (as curator|from the curators|from curators|off the curators|as a curator|out of the curators|from the curator list)
    ({?}|lena|anna|tom|he|she|my colleague) (should|can|shall|must|will|wants to|could) (be|become|be made|not be|no longer be) [a|the] curator [please|here|now|too|anymore]
    (who|which people|whom) (are|is|can be|may be|works as|acts as) [the|our|a] (curators here|curator here|curators|curator|curators of this channel|curators of the guide|curators in this channel|curating this|curating the guide|the curator of this)
    (can|could|may|how do|how can|please) (i|we|you) (make|add|name|appoint|set|remove|have) ({?}|lena|somebody|someone|another person|my colleague|a member|me|@{?}) [as|to be|to become] [a] (curator|curators)
    (list|show|see|tell me|give me|name) [me] [the|all|our] (curators|curators here|list of curators|names of the curators|curator list|people who curate) [please|pls|here|again]
    (i|we) (want|need|would like) [to be|to become|to add|to name|a new|another|to appoint|to have] [a|another] (curator|curators|new curator|second curator) [here|for this channel|please]
    (who|which person) (looks after|edits|curates|reviews|approves|checks|maintains|keeps|handles) (the guide|the questions people report|reported questions|the inbox|what goes in the guide|the answers here)
    who is (in charge|responsible|in control) (of|for) (the content|the guide|the content of the guide|what the guide says|the text|the texts|the answers|the material|keeping the guide right|the topics)
    who (writes|maintains|edits|checks|updates|keeps|corrects|reviews|owns) (the guide|the content|the answers|the texts|the material|the cards) [here|of this bot]
    (which|what) (people|person|persons|colleagues|humans|guys|users|members|team|experts) (look after|looks after|take care of|takes care of|are responsible for|is responsible for|maintain|edit|write|manage|check|control|review|keep up|correct|curate|own|update) (the content|the content of this bot|the guide|the material|the questions|the answers|your content|your answers|your knowledge|this guide|the information here|the reports|the text|your guide|the inbox|what you say) [here|please|who are they]
    (who|whos|who all|who here) (looks after|edits|maintains|manages|corrects|updates|controls|checks|curates|approves|cares for|is responsible for|is in charge of|has rights on|can edit|may edit|can change|decides about|takes care of) (the content|the guide|your content|your answers|the material|the answers|the guide content|the questions|the inbox|reports|wrong answers|reported answers|what you know|the text|mistakes in the guide) [here|in this team|please]
    (name|list|show|tell|who are|give) [me|us] (the|all|our|your) (curators|editors|content people|content owners|maintainers of the guide|people who edit the guide|guide keepers|reviewers of the guide|guide editors|authors of the guide|persons responsible for content|moderators of the content) [please|here|of this workspace]
    (make|add|appoint|name|set|promote|nominate|assign|remove|drop|unmake) ({?}|anna|my colleague|her|him|me|@{?}|this person|{?} {?}|my coworker) (as|to|as a|a|to be|from|as new) (curator|curators|the curators|content editor|editor of the guide|guide curator) [please|too|now]
    (who|which person) (is|are) (curator|the curator|curators|the curators|a curator|our curator|curator here|curator of this|the boss of the guide|responsible for the guide) [here|please|of this bot|in our team]
  `,
  'me data': `
    (what|which) (data|info|information|personal data|stuff|details|records) (do you|does this bot|does the bot|does it|did you|have you|is) (store|save|have|keep|hold|collect|record|stored|saved|collected|got) (about me|on me|of me|from me|about us) [please|exactly]
    what (do you|does this bot|does the bot|have you|did you) (know|store|save|keep|have|collect|record|remember|log|saved|stored) (about me|on me|of me|about my person|about us) [exactly|please|here]
    (export|download|show|see|get|give me|send me|dump|view|request|let me see|i want|i want to see|i need|can i see|can i get|can i download|print) [all|a copy of|an export of] (my data|my personal data|the data you have on me|my stored data|all my data|what you store about me|what you saved of me|everything you have on me|everything you store about me|what is stored about me|what you know about me|the info you have on me) [please|pls|now]
    (data|gdpr|privacy|personal data) (export|request|report|info|subject request|download|copy) [please|for me]
    (is|are) (anything|something|my name|my messages|my answers|my questions|personal data) (stored|saved|kept|recorded|logged|collected) [about me|here|by you]
    (do you|does this bot|are you) (store|save|keep|record|collect|track|tracking|spying on|logging|storing) (me|anything about me|my data|personal data|my messages|my name|my questions|what i ask|what i say|data about me)
    (my data|my personal data|me data|data of mine|privacy|data protection|data privacy|my privacy|gdpr) [please|export|pls]
    how much do you know about me
    what have you got on me
    whats in your files about me
    can i have a copy of my stuff
    show everything thats saved under my name
    (what|which|what kind of) (data|info|information|personal data|stuff|details|records|things) (do you|does this bot|does the bot|have you|did you) (store|save|have|keep|hold|collect|record|log|got|have stored|track) (about me|on me|of me|on file about me|on my person|about us users) [exactly|please|and where]
    what (have|do|did) you (got|have|hold|keep|store|know|save|collect|recorded|saved|gathered|track) (on file about me|about me on file|on me|about me|on record about me|in your database about me|of me) [exactly|please|so far]
    (i|we) (want|would like|need|wish) [to] (see|get|download|have|export|know|view|check|receive) (all data that you have of me|all my data|my data|the data you have about me|everything you store about me|what data you have on me|a copy of my data|what is stored about me|all you have about me|the data you keep of me|my personal data) [please|pls|now]
    (show|give|send|export|download|let me see|list|print|tell) [me] (everything you know about me|all data about me|my stored data|what you have on me|what is saved about me|a copy of my data|my data file|all the data on me|everything on file about me|everything that is stored about me|what you have about me|my personal data) [please|pls|now]
    (do you|does it|are you) (store|keep|save|hold|collect|track|have) (any data|any information|anything|something|personal data|data|records) (about me|on me|of mine|about us) [and what|which|what exactly]
    (gdpr|data|privacy|subject) (access|export|request|report|info|copy) [please|for my data|of my data]
    (which|what) of my data (is|do you|are) (saved|stored|kept|saved here|store|have|save) [here|by you|please]
    (what|which) (information|info|data|details) (do you|does the bot|did you) (hold|keep|have|store) (on|about) me [exactly|please]
    (which|what) personal data do you (process|store|keep|hold|collect|have) [about me|on me|of mine|please]
    (what|which|how much) (information|info|data|details|personal data|personal information|things|stuff|records|facts|all) (do you|do u|did you|have you|does the bot|does this bot|do you guys|are you|you) (hold|holding|have|saved|have saved|store|storing|keep|keeping|know|collect|collecting|record|got|remember|process|own) (on me|about me|of me|from me|regarding me|concerning me|about my person|about my account|of mine|about us|on my account) [thats kinda sus|asking as a privacy person|asking for a friend|gdpr|please|for how long|exactly|sus|creepy|just curious]
    (i want|i would like|id like|i wish|can i|could i|may i|let me|please let me|i need) [to] (see|know|view|get|check|inspect|have|look at|read|download|export|receive|request) (everything|all|all data|all the data|what|the data|whatever|a copy of what|a list of what|all information|any information|an export of all|the things|all records) (you have stored|youve stored|you store|you have|you know|you keep|you saved|stored|you hold|you have saved|you collected|you remember|that is stored|you got) [about me|about my account|on me|of me|from me|about my person|under my name]
    (gdpr|dsgvo|privacy|data protection|data privacy|subject access|data access) (request|question|export|inquiry|info|check|concern|report|information|copy) [please|about my data|what do you store|what do you have on me|what is saved of me|for my data|on my account]
    (export|download|print|show|send|give|list|display) [me] (my data|my own data|my personal data|my stored data|my saved information|all my information|my records|everything stored|what is stored|what is saved|all that is saved|my information|my file) [about me|of me|please|as file|on me|in this bot]
    (am i|are we|is somebody|are you) (being tracked|tracked|being watched|watched|spied on|being recorded|monitored by you|logged|tracking me|watching me|spying on me|recording me|saving what i say|keeping a file on me|profiling me) [by you|here|what do you store|what is saved|or not]
    (what|which) (information|data|info|details) (do|did|have) you (hold|store|keep|have|collect|collected) (on|about) me (asking as|as|being) [a|an] ({?} {?} employee|privacy fan|gdpr nerd|worried user|careful person|member of staff|{?} person)
    (which|what) (data|my data|data of me|of my data|informations|datas|personal datas) (you|do you|you all|does the bot|this bot) (store|keep|save|guard|have|hold|are keeping|is keeping|know) [of me|from me|about me|on me|please]
    (according to|under|by|as per) (dsgvo|gdpr|the law|data protection law|privacy law) i (want|would like|have the right|wish|demand) to (know what you have stored over me|know what you store|know what is stored about me|see my data|know which data you have|get all my data|see everything you keep on me|know what data you hold)
    (what|which things) (have you|do you have|you have) (stored|saved|written down|noted|recorded|collected) (over me|about me|on me|of me|regarding me|concerning my person) [please|i want to know|sir]
  `,
  'me settings': `
    (my|own|study|personal|user|the) (settings|preferences|setting|prefs|options|configuration|setup) [please|pls|page|form]
    (change|edit|open|show|adjust|set|update|see|configure|tweak|where are|where do i change|how do i change|let me change|i want to change|can i change) [my|the|own] [study|personal|own] (settings|preferences|prefs|setting|study settings|study preferences|personal settings) [please|here]
    (settings|preferences|prefs|setings|settigns|preferances) [please|pls|menu|page]
    (change|set|reduce|increase|lower|raise) (how many questions i get|the number of my reviews|my daily amount|my time zone|my zone|the number of questions a day|my daily goal) [please|to 10|a day]
    (show|open|change|see|edit|view|adjust|give me|let me see|where are|where do i find|let me change|i want to change|how do i change|can i change|update|tweak|bring up) (my|the|own|my own|my personal) (settings|preferences|study settings|personal settings|prefs|profile settings|options|setup|user settings|configuration) [please|pls|here|again|for me]
    (my|personal|study|user|own|profile) (settings|preferences|setings|settigns|setting|prefs|config|options) [please|pls|page|form|open|show]
    (change|set|switch|update|adjust|correct|fix) (my|the) (time zone|timezone|zone|daily number of questions|daily goal|number of daily reviews|daily amount|name on the board|preferences|study plan) [please|to {?}|in my settings|for me|to 10]
    (how many questions|which zone|what time zone|what) (do i get|am i in|have i set|did i set) [each day|a day|in my settings|for me|in settings]
    (where|how) (do|can) i (change|set|edit|adjust|see|find) (my settings|my preferences|my time zone|my zone|how many reviews i get|my study settings|the amount of daily questions|my options) [please|here]
    (settings|preferences|prefs|setings|settigns) (of mine|for me|please|page|open|form|menu)
    (change|set|reduce|increase|edit|adjust) how many (reviews|questions|review questions|cards) (i get|i get a day|are due a day|per day|each day i get|come each day)
    (edit|change|update|adjust|modify|open|show|view|see|manage|tweak) (my|the) (profile|settings|preferences|options|setup|prefs|configuration|details|time zone|account settings) [please|pls|page|here]
    (let me|i want to|i would like to|can i|where can i|how do i|how can i|where do i|i need to|may i) (change|see|open|edit|adjust|check|view|configure|set|find|manage|customize|personalise|personalize|modify|update) (how things are configured for my own account|my settings|my own settings|my preferences|my personal settings|my configuration|my options|settings for me|how you are set for me|my account settings|the settings of my account|my profile settings|my time zone|my timezone|how many questions i get|my reminder settings|things for myself|my setup|my personal configuration) [please|here|pls|only for me]
    (my|own|personal|user|account|profile|private|individual) (settings|preferences|options|config|configuration|setup|parameters|prefs|setings|adjustments|customization) [please|pls|open|show|where|page|menu|change]
    (what|how|which) (are|is|have i|did i) (my settings|my preferences|my current settings|my account configured|my account set up|things set for me|i configured|set up for me|the settings of me|options set for me|my options|my time zone set to|my time zone) [now|please|at the moment|currently]
    (settings|configuration|adjustments|options|preferences) of (me|mine|my account|my person|my user|my profile|my own) [please|open|show]
    (my|mine) (settings|configurations|adjustments|configuration|preferences) [please|open|see|change|show me]
    (where|how) (do|can|could|might) i (see|check|find|look at|view|tell|look up) what i (have switched on|have turned on|have set|have enabled|have chosen|switched on|set up|turned on|activated|configured) [for myself|for me|in my settings|in here|personally]
    (what|which) (have i|did i|things have i|options have i) (switched on|turned on|set|enabled|configured|activated|chosen) [for myself|for me|personally|in here|so far]
  `,
  'quiz exam': `
    (our|the team|the teams|team|the quiz|quiz|the class|the group) exam (is on|is in|date|day|date is|is|countdown|is planned for) [12|{?}|june|the|may|3] [may|june|weeks|{?}|5th]
    (set|change|add|save|move) (our|the team|the teams|the quiz|the groups) exam [date|day] (to|on|for) [12|{?}|june|the|may] [may|june|{?}]
    (we|the team|the whole team|our group|everyone|all of us) (take|takes|write|writes|sit|sits|have|has) (the exam|our exam) (on|in) (12|{?}|may|june|3) [may|june|weeks|{?}]
    when (is our exam|is the team exam|does the team take the exam|do we take the exam)
    (our|the team|the teams|team|the quiz|quiz|the class|the group|the channel|the whole team|my teams|our teams|everyones) exam (is on|is in|date|day|date is|is|countdown|is planned for|is at|takes place on|will be on|was moved to|got moved to|date was moved to) [12|{?}|june|the|may|3|20] [may|june|weeks|{?}|5th]
    (set|change|add|save|move|enter|note|store|put|register|update|fix|define) (our|the team|the teams|the quiz|the groups|the channels|a team|a common|one|the|a) exam [date|day] (for the team|for the channel|for the whole team|for everyone|for all of us|for us all|for this channel|for the whole channel|for the group|of the team|of the channel) [please|on {?}|to 12 may|{?} june]
    (set|change|add|save|move|enter|note|store|register|update) (our|the teams|the teams|the groups|the channels|the whole teams|the classs|everyones) exam [date|day] (to|on|for|as|at) [the] [12|{?}|june|20|3rd] [may|june|{?}|of june|march]
    (we|the team|the whole team|our group|everyone|all of us|our team|our whole team|the class|my team|everybody here|our class|everybody|the whole channel|our department) [all] (take|takes|write|writes|sit|sits|have|has|is taking|will take|will sit|are taking|do|does|booked|takes) (the exam|our exam|the test|the certification|an exam|the exam together) (on|in|at) [the] (12|{?}|may|june|3|20|5th) [may|june|of may|{?}|weeks|march]
    (when|what day|which day|what date) (is our exam|is the team exam|does the team take the exam|do we take the exam|is the exam of the team|does our team have the exam|do we all take the exam|is our team exam|is the exam for the whole team|is the teams exam|do we have our exam|is the exam of our group)
    (can|could|may|how do|how can|where do|where can|should) (i|we) (set|change|enter|save|add|give|put|fix|store) (one|a|the|our|a common|a shared|a single|the same) exam (date|day) (for the whole channel|for the team|for everyone|for all of us|for the whole team|for this channel|for the group|for us all|for everybody)
    (one|a|common|shared|the same|joint|group) exam (date|day) for (the whole channel|the team|everyone|all of us|the whole team|this channel|us all|everybody here|the class)
    (how many|how long|how much) (days|weeks|time) (until|till|to|before|left until|is left until) (our exam|the team exam|the exam of the team|our teams exam|the teams exam|we all take the exam)
    (cancel|delete|remove|forget|clear|drop) (our|the teams|the team|the channels|the groups) exam [date|day]
    (lean|gear|aim|tune|pace|plan) the (rounds|quiz|questions) (towards|to|for|around|on) (our exam|our exam date|the exam date of the team|the teams exam)
    exam (for the whole team|for the team|for everybody here|for this channel|of the team|for all) (is on|on|is|is in) [the] (12|{?}|may|20|june) [may|june|{?}|weeks]
    when (does|do|will|is) (our|the|my|the whole) (team|class|group|channel|department) (write|take|sit|have|do|taking|writing) (the|its|our|their) exam [again|please]
    (set|save|record|put|note|enter|store|define|register|add|keep|remember) (the|our|one|a|one shared|a shared|the common|a common) (date|exam date|test date|exam day|exam|date of the exam|date for the exam|certification date) (for|of) (the whole channel|our entire group|the whole team|everybody|everybody in this channel|all of us|our class|the group|the team|the channel|the whole class|our cohort|everyone here|the server|my students|our study group) [to {#} {month}|on the {#}|on {day}|please|we all write on the {#}|as {month} {#}|its the {#}|for {month} {#}|{month} {#}]
    (whole|the whole|our whole|our|the entire|all the|everyone in the) (server|team|class|channel|group|cohort|guild|study group|course|department) (has|have|takes|takes|writes|sits|does|will take|will write|is taking) (the exam|the test|our exam|exam|the certification|it) (on|in|at) [the] ({month} {#}|{#} {month}|{#}|{day}|{#} of {month}|{day} in two weeks|{#} weeks|next month) [save it|save it for the channel|note it for the channel|set it for all|please set it|remember it for everyone|put it in for all|for everybody]
    (how|where|can|could|may) (do|can|to|we|i) [i|we|you] (record|set|enter|save|put|change|store|define|add) (one shared test date|a common exam date|a group exam date|the exam date of the team|the teams exam date|the exam date for all|one date for all|an exam date for this channel|the channels exam date|the day of our exam|our exam date|a team exam|the group exam day|an exam date for everybody) [for everybody|in this channel|here|please|for the whole group]
    (we|all of us|the team|everyone|everybody|our class|my students) (all|together) (take|write|sit|do|have|are taking|will write) (the exam|it|our exam|the test|the same exam) (on|in|at|next) [the] ({month} {#}|{#} {month}|{#}|{day}|week|month|{#} of {month}) [set it for the channel|please save for the group|note it for the team|save it]
    (date|the date|exam date|test date) of [the] (exam|test|exam of the channel|exam of our group|team exam|exam of the team|channel exam|our exam|exam for all) [is|of the channel|of the group] ({#} {#}|{#} {month}|{month} {#}|{#}|on {#} {month})
  `,
  'quiz recap': `
    (weekly|team|week|the weekly|friday|the|quiz) (recap|summary|wrap up|review of the week|round up|digest) [off|on|please|of the quiz|stop|settings]
    (turn|switch) (on|off) the (recap|weekly recap|weekly summary|summary of the week|wrap up)
    (stop|start|post|enable|disable|no more|show|give us|send) [the|a] (recap|recaps|weekly recap|weekly summary|weekly recaps|summary of the week|week in review) [please|every friday|anymore]
    (recap|summary|summarize|sum up|recap of) (the week|of the week|this week|last week|our week) [please|pls]
    (turn|switch) (off|on) (the|that|this|our) [weekly|friday] (recap|summary|wrap up|weekly summary|week summary|summary of the week|end of week summary|weekly recap|week in review|weekly roundup|weekly report|weekly digest) [please|pls|here|in this channel|for us]
    (stop|disable|cancel|mute|drop|kill|end|pause|get rid of|skip|remove) (the|that|this|our|posting the) (weekly recap|weekly summary|weekly summaries|week summary|friday recap|recap of the week|weekly wrap up|summary at the end of the week|weekly roundup|weekly report|recaps|friday summary) [please|pls|here|in here|in this channel]
    (start|enable|activate|send us|post|give us|show us|resume|restart|bring back|share|add|do) (the|a|our|that) (weekly recap|weekly summary|week summary|friday recap|recap of the week|weekly wrap up|summary of the week|weekly roundup|weekly report|recap every friday|summary each week|friday summary) [please|pls|here|in here|in this channel|again]
    (no more|no|enough of|enough|without) (weekly summary|weekly summaries|weekly recap|recaps|recap|weekly wrap ups|friday recap|week summaries|weekly reports|end of week summary|summaries of the week) [in here|please|pls|here|in this channel|thanks|anymore]
    (can|could|may|will) (we|i|the channel|our channel|this channel|the team) (get|have|receive|see|be sent|stop getting|turn off|turn on|disable|opt out of|not get) (the|a) (weekly summary|weekly recap|summary of the week|recap of the week|wrap up of the week|weekly overview|week in review|recap|summary every week) [please|here|every friday|in this channel|on fridays]
    (we|i|our channel|this channel|the team) (want|would like|wants|need|dont want|do not want|would love|does not need) (the|a) (weekly recap|weekly summary|summary of the week|recap of the week|recap each friday|weekly wrap up|weekly report|friday summary) [here|in this channel|please|anymore|any more]
    (it would be|would be) (nice|good|great|lovely) (if you would|if you could|to) (post|send|have|get|see|share) a (summary of the week|recap|weekly recap|weekly summary|summary each friday|wrap up) [each friday|every week|every friday|at the end of the week]
    (post|send|publish|show|share|give us) (a summary|a recap|the results of the week|an overview of the week|how the week went|a wrap up|who did best) (every friday|each week|at the end of the week|each friday|every week|on fridays|after the last round of the week)
    (how|what) (did|was) (our|the|this) week [go|like] [in the quiz] (recap|summary|as a recap)
    (recap|weekly recap|week recap|weekly summary|friday recap|wrap up) (on|off|please|pls|stop|start|here)
    (is|are) (the weekly recap|the recap|weekly summaries|the summary of the week) (on|off|enabled|active|switched on) [here|in this channel]
    nobody (reads|needs|wants) the (weekly summary|weekly recap|recap|friday recap) [turn it off|stop it|anymore]
    (weekly|week|end of week|friday|saturday|sunday) (summary|recap|wrap up|review post|report|digest|overview|roundup|results post|standings post|sum up) (on|off|please|stop|start|turn it on|turn it off|no more|enable|disable|for this channel|is annoying|would be nice|we want it|not needed|pls)
    (send|post|give|make|do|write|share|publish|show|stop|stop posting|dont post|dont send|no need for|turn on|turn off|enable|disable|start) [us] (a|the|that|this|our) (weekly|week|friday|end of week|every week) (summary|recap|wrap up|report|digest|overview|results|roundup|post|message|winners post|résumé) [in this channel|here|please|for the team|anymore|every friday|every week|of the quiz]
    (i|we) (want|would like|like|need|dont want|do not want|dont need|no longer want|wish) (a|the|that|no) (summary|recap|report|overview|wrap up|digest) (every week|each week|of the week|at the end of the week|on fridays|once a week|every {day}|weekly) [please|anymore|in this channel|of the quiz|here]
    (summarize|summarise|recap|sum up|wrap up) (the week|our week|each week|every week|the quiz week|the weeks results|how the week went|the week in the quiz) [for us|for the team|in this channel|automatically|please|every friday]
    the (weekly|friday|end of week) (summary|recap|wrap up|report) [thing|post] is (cringe|annoying|useless|boring|spam|pointless|too long|not needed) (switch it off|turn it off|stop it|kill it|lose it|get rid of it|no more please|disable it)
  `,
  'quiz log': `
    who (changed|touched|modified|edited|moved|set|switched off|turned off|stopped|started|messed with) (the settings|the quiz|the quiz settings|the schedule|the time of the quiz|it|the quiz time|something here|the channel settings|this setting) [here|last|yesterday|and when]
    (settings|change|changes|quiz|history|admin|configuration) (log|history|trail|changes) [please|here|of this channel|of settings]
    (show|list|see|view|open|give me) [me] (the|all) (log|changes|change log|settings changes|settings log|last changes|history of changes|recent changes|setting changes) [please|of this channel|here]
    (what|which settings) (changed|was changed|were changed|has been changed) [here|lately|in the settings|by whom|recently]
    log of (changes|settings|the quiz|all changes)
    who (changed|touched|modified|edited|moved|set|switched off|turned off|turned on|switched on|stopped|started|disabled|enabled|paused|cancelled|messed with|fiddled with|broke|altered|skipped|killed|rescheduled) (the settings|the quiz|the quiz settings|the schedule|the time of the quiz|our quiz|the quiz time|the quiz times|the channel settings|this setting|the daily quiz|the quiz in this channel|the round today|the recap|quiz) [here|last|yesterday|and when|today|again|this time|please]
    who (has|had) (changed|touched|modified|edited|moved|turned off|switched off|stopped|disabled|set|altered|paused) (the settings|the quiz|the quiz settings|the schedule|the quiz time|our quiz|the quiz times|the daily quiz|the channel settings) [here|last|yesterday|and when|today|please]
    (who|whos|which one|which of you|which person|which admin|which genius|which idiot|which joker|which clown|which of the admins|what idiot|whoever|what genius|which muppet) (turned|switched|put|shut) (off the quiz|the quiz off|our quiz off|on the quiz|the quiz on|the daily quiz off|off the daily quiz|quiz off|it off the quiz)
    (which one|which of you|which person|which admin|which genius|which idiot|which joker|which clown|which of the admins|what idiot|what genius|which muppet|which hero|which smartass|which colleague) (changed|moved|set|touched|messed with|stopped|paused|disabled|edited|cancelled|skipped) (the quiz|the quiz time|the quiz to {?}|the settings|our quiz|the schedule|the quiz settings|the time) [to {?}|again|here|yesterday]
    (who|which admin) (moved|set|changed|shifted|pushed|put) the (quiz|round|rounds|quiz time|time|schedule) to (7am|8|nine|{?}|6|the morning|the evening|noon|five|saturday|monday)
    (was it|did|has) ({?}|somebody|someone|anyone|an admin|one of the admins|you guys) [who] (changed|change|turn off|turned off|switch off|edit|move|moved|touched|stop) the (quiz|settings|quiz settings|schedule|quiz time)
    (what|which settings|which setting) (changed|was changed|were changed|has been changed|got changed|have changed|has been modified) [here|lately|in the settings|by whom|recently|in this channel|last week|and by whom]
    (show|list|see|view|open|give me|i want to see|can i see|let me see|where is|check) [the|all|me the] (change log|settings changes|settings log|log|audit log|history of changes|recent changes|setting changes|log of settings|changes to the quiz|changes to the settings|edit history|audit trail|last changes|admin log|quiz log|log of the quiz) [please|of this channel|here|again]
    (when|by whom|and when) (was|were|did) (the settings|the quiz|the quiz time|the schedule|the quiz settings) (changed|edited|turned off|switched off|moved|modified|stopped|changed last|last changed) [and by whom|and who did it|by who|by whom]
    (why) (is|was) the quiz (off|at 7|gone|moved|stopped|changed) who (did|changed|did that|was it|did this)
    (audit|change|changes|settings|edit|admin|modification) (log|trail|history|record|protocol) [please|pls|here|of this channel]
    i (want|need|would like) to (know|see|find out|check) who (changed|turned off|switched off|moved|edited|stopped|set|modified|touched) (the quiz|the settings|the quiz time|the schedule|our quiz|the time of the quiz)
    (someone|somebody) (changed|moved|turned off|messed with|edited|stopped) (the quiz|the settings|our quiz|the schedule) (who was it|who|who did it|and i want to know who|who did that|find out who)
    (show|see|list|give me|open|view) (the log|log|me the log|the quiz log|the settings log|the change log|the log of changes) [please|pls|here|of this channel]
    (who|which admin|which person|whoever|which of you|which user) (changed|touched|messed with|modified|edited|switched|altered|turned off|turned on|set|moved|paused|stopped|disabled|fiddled with|adjusted|reset|played with|has changed) (the quiz|the quiz settings|the settings|the setting|the quiz time|our quiz|the schedule|the times|the time|the configuration|the days|the rounds|it off|this channels settings|the daily quiz|what and when|the setup) [and when|yesterday|last week|again|here|in this channel|without asking|last night|show me]
    (show|list|see|give|check|display|print|open|view|read) [me|us] (the|a|all) (log|change log|changelog|history|audit log|audit trail|list of changes|changes|history of changes|setting changes|settings history|changes to the settings|changes of settings|protocol|record of changes|admin log|journal|past changes|edits to the quiz settings) [of the quiz|of this channel|of the settings|please|of the quiz settings|here|who did what]
    (what|which) (changes|settings|things|edits|modifications|adjustments) (were|was|have been|got|did somebody|did someone|did people|did the admins|has anyone) (made|changed|done|make|change|made to the quiz|made to the settings|done to the quiz|changed here|changed in the quiz|changed lately|made here) [and by whom|by who|lately|this week|recently|in this channel|to the quiz|and when|who did it]
    (somebody|someone|an admin|one of you|anyone) (changed|moved|paused|messed up|switched off|turned off|edited|stopped) (the quiz|our quiz|the settings|the quiz time|the schedule|the quiz settings|the time of the quiz) (who was it|who|who did that|who did it|i want to know who|show who|tell me who|was it anna|when and who|can you see who|find out who)
    (history|log|list|protocol|record) of (changes|changes of settings|the changes|changes of the settings|all changes|setting changes|changes in the settings|changes of the configuration|who changed) [please|of the quiz|show|here]
  `,
  'quiz news': `
    (turn|switch) (off|on) (the|that|this|our|those) [monthly] (news|monthly news|whats new post|whats new thing|whats new message|monthly update|guide news|news post|monthly posts|monthly message|updates about the guide|news about the guide|new in the guide post|bulletin) [please|pls|here|in this channel|for us]
    (stop|disable|cancel|mute|drop|kill|end|pause|deactivate|remove|unsubscribe from|get rid of|silence) (the|that|this|our|those|all) (monthly news|monthly whats new|whats new posts|news|guide news|monthly update|monthly updates|news posts|news of the guide|monthly message|monthly thing|news from the guide) [please|pls|here|in here|in this channel]
    (start|enable|activate|send us|post|give us|show us|resume|subscribe us to|sign us up for|restart|bring back|share) (the|that|our|a) (monthly news|monthly whats new|whats new posts|news|guide news|monthly update|monthly updates|news posts|news of the guide|monthly message|news about the guide|monthly bulletin) [please|pls|here|in here|in this channel|again]
    (no more|no|enough|enough of|less) (monthly news|whats new posts|guide news|news posts|news|monthly updates|monthly whats new|news of the guide|updates on the guide|monthly messages|news about the guide) [in here|please|pls|here|in this channel|thanks|anymore]
    (can|could|may) (we|i|this channel|our channel|the channel|the team) (get|have|receive|see|subscribe to|be sent|stop getting|no longer get|turn off|turn on|disable|opt out of) (the|a) (monthly news|monthly update|news of the guide|whats new post|monthly update about whats new|guide news|monthly message about what is new|news) [posted here|please|here|every month|in this channel]
    (tell|inform|notify|update|let) (us|the channel|the team|everyone|me) [know] (once a month|every month|each month|monthly) (what is new|what changed in the guide|what is new in the guide|about changes|about new topics|about the guide|what was added|whats new)
    (post|send|announce|share|publish) (what is new|whats new|the news|what changed|changes in the guide|new topics|guide updates|the guide news) (every month|once a month|monthly|each month|here every month|in the channel every month|on the first of the month)
    (we|i|our channel|this channel|the team) (want|would like|wants|need|dont want|do not want|would love|does not need|would prefer) (the|a) (monthly news|monthly update|news of the guide|whats new post|monthly whats new|monthly summary of news|guide news|monthly message) [here|in this channel|please|anymore|any more]
    (it would be|would be) (good|nice|great) to (hear|read|know|be told) (every month|monthly|once a month) what (is new|changed|is new in the guide|was added)
    (monthly|guide|channel|months) (news|updates|update|bulletin|newsletter|whats new|what is new) (on|off|please|pls|start|stop|here)
    (news|newsletter|whats new|monthly news|guide news|news of the guide) (on|off|please|settings|in this channel|for this channel)
    (does|is|do|will|are) (this channel|the channel|we|our channel) [get|getting|receive|have] (the monthly news|told what is new|news of the guide|monthly updates|the whats new post|guide news)
    (is|are) (the monthly news|the news|monthly updates|whats new posts|guide news) (on|off|enabled|active|switched on) [here|in this channel]
    the (monthly|whats new|news) (post|thing|message|spam|update) (is annoying|must go|has to stop|is spam|nobody reads it|can go|turn it off|should stop)
    nobody (reads|needs|wants) the (monthly news|monthly update|whats new post|news posts) [turn it off|stop it|anymore]
    keep us (posted|informed|up to date) (on the guide|on what is new|about the guide|every month|monthly)
    monthly (whats new|news|update) (in the channel|here|for the team) (please|yes|on|off|no)
    (switch|turn) (off|on) (whats new|the whats new|what is new|the news|news) [please|pls|in this channel|here]
    (monthly|month|every month|once a month) (news|update|line|note|changes|whats new|post|newsletter|announcement|info|message|information) (on|off|please|stop|start|turn it on|turn it off|no more|enable|disable|for this channel|is annoying|we want it|not needed|pls|would be nice)
    (tell|inform|notify|post|send|write|let) (us|me|the channel|the team|this channel|everyone) (what is new|whats new|what changed|what has changed|the news|about news|about changes|about new things|about new features|about updates|know what is new|know what changed|what is new in the guide|about changes in the guide|when something is new) [every month|monthly|once a month|each month|in the bot|in the guide|here]
    (stop|no more|turn off|disable|end|dont send|dont post|quit|mute|cancel|without|turn on|enable|start|activate) (the|that|your|these|those) (news|monthly news|whats new posts|whats new line|update posts|news posts|news line|monthly line|monthly post|monthly message|news in this channel|newsletter|announcements|change notes|monthly update|product news) [please|in this channel|here|pls|anymore]
    (i|we) would be (glad|happy|grateful|pleased) if the monthly (notice|line|post|news|note) [of what is new] could be (posted here|switched on|turned on|stopped|sent here|turned off|left out)
  `,
};
