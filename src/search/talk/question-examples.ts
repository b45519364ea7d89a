/** What people ask a guide, or anybody, in words that also stand in talk and commands. `{x}` is any word of a guide. */
export const questionExamples = `
    (what|which|wat) (is|are|does|was) [the|a|an] {x} [{x}|used for|good for|about|exactly|called|mean|in simple words|do|for]
    (what|which) {x} (is|are|should|would|does|do|can) (it|the best|i use|we use|used|right|better|needed|he need|called) [for {x}|here]
    (what|which|who) (is|are|was) the (best|right|main|first|last|next|new|top|real|wrong|most) {x} [{x}|for {x}|to use]
    (how|why) (do|does|can|should|would|to|did) (i|we|you|it|one|they|my team|the {x}) (use|start|stop|delete|set up|show|hide|test|check|see|find|get|make|measure|track|void|skip|run|create|share|remove|schedule|score|rank) [a|the|my|our] {x} [{x}|for {x}|every day|now]
    (how|when|why|where) (is|are|does|do) [the|a|my|our] {x} [{x}] (work|run|done|start|stop|stored|shown|made|used|computed|tested|deleted|hidden|scheduled|kept|begin)
    (who|whos) (can|is|does|should|may|will|has to|made|owns|checks|reads) (see|use|run|approve|make|read|responsible for|do|change|in charge of|allowed to see|the best|sees) [the|a|our|my] {x} [{x}|here|first]
    (can|could|does|do|is|are|will|should|may) (i|we|you|it|the {x}|a {x}|my team|analysts|anyone) (use|see|test|delete|stop|hide|start|show|skip|run|share|rank|score|have|do|need|get|read|ask|keep|remember|be) [a|the|my|our] {x} [{x}|for {x}|without {x}|too|every day]
    (is|are|was) [the|a|my|this] {x} (wrong|right|good|useful|better|private|public|human|real|free|open source|reliable|accurate|broken|enough|needed|the same as {x}|the best for {x}|too slow|up to date|a bot|safe|visible to all)
    (show|give|tell|list|send|explain|find) (me|us|to me) [the|a|an|all|all the|some|an example of|about] {x} [{x}|of {x}|for {x}|please|again|in simple words|simply]
    (delete|stop|start|hide|show|test|rank|score|list|remove|skip|schedule|track|check|explain|compare|summarize|clear|run|cancel|pause|turn off|switch on|turn on|forget) [a|an|the|my|our|all|old|any] {x} [{x}|for {x}|of {x}|when {x}|every week|tomorrow|in {x}|now|from {x}]
    (difference|differences|diff) (between|btw|of|bw) [the|a] {x} and [the|a] {x} [please|in short]
    {x} (or|vs|versus|and|instead of|compared to) {x} [which is better|for {x}|when|what is the difference|please]
    {x} [{x}|or {x}|for {x}|vs {x}|in {x}|exam|example|and {x}|how|who|when|why|explained|meaning|cost|board|score|question|test|record|status|topics|schedule|results|help]
    (i|we) (want|need|have|would like|am trying|must|got|like) [to] (see|check|test|stop|start|delete|know about|find|know|use|show|hide|a|the|track|rank|understand|get|learn about) [the|a|my|our|all|how] {x} [{x}|for {x}|of {x}|with {x}|every day|works]
    (my|our|the) {x} [{x}] (is|are|keeps|was|does not|do not|gets|has|have) (wrong|bad|slow|biased|broken|old|changing|late|work|help|getting worse|useless|unfair|no {x}|too many {x}|worse every week|not right|lost) [what helps|which tool|why|what now|which {x} helps]
    (my|our) (boss|manager|team|teacher|client|colleagues|company|students|lead|auditor) (wants|needs|asks for|want|need|asks about|keeps losing|cannot find|has to see|is asking for) [to see|a|the|our|all|an|more] {x} [{x}|for {x}|of {x}|every month|what do we use|which {x}]
    (thanks|thank you|ok|great|nice|hi|hello|cool|hm|sorry|yes|no|wait|good|right|well|got it|so|lol|hey|yeah|perfect|alright|i see|bro|sir|bot) [but|and|so|now] (what|how|which|who|can|does|is|why|where) (is|about|does|do|can|if|of|it) [the|a] {x} [{x}|for {x}|work|then|change]
    (and|but|so|ok|yes but|ok and|what about|how about|ok so|hm and) [what about|for|with|the|if|in|is|is it] {x} [{x}|then|too|instead|please]
    (exam|test|quiz) (question|tip|asks|ask|tips|says|questions) (about|on|for|regarding) {x} [{x}] (what should i know|what is right|what to know|which one|how|help)
    (where|when|why) (do|can|should|would|does) (i|we|you|one|it) (find|see|use|look at|pick|choose|need|put|store|check|get) [the|a|my|our|all] {x} [{x}|for {x}]
    (is there|are there|do we have|do you have|does it have|any) [a|an|any|some|a way to|something for|something to see|something that shows] {x} [{x}|for {x}|in {x}|to see {x}|of {x}]
    (tell|teach|help|remind) me (about|with|how|what|to choose|when|which|understand|to set up|why|of|to pick) [a|the] {x} [{x}|or {x}|for {x}|works|is]
    (do you|can you|could you|please|pls|sir|kindly) (know|explain|tell me|describe|define|say|show|tell) [me|what|how|about|what is|how to] [the|a] {x} [{x}|is|works|means|please]
    (what|how) (if|happens if|happens when|happens to|about when|should happen when) [the|a|my|our] {x} (stops|starts|is wrong|fails|is old|is deleted|changes|is hidden|is bad|is late|gets worse|has no {x}|is lost)
    (how many|how much|how often|how long|what kind of|which kind of|what type of|which type of) {x} (are there|do i need|can i have|is there|does it run|does it take|can we use|do i have|does it cost|is kept|is shown|are stored)
    (only|we only|i only|they only) (asked|tested|saw|counted|took|showed|liked|looked at) [my|our|the] (friends|own team|{x}|best {x}|winners|customers) [what is that|which {x} is it|is that {x}|what is wrong]
    (score|rank|test|check|stats|points|results|top|record|progress|status|history|schedule|report|ranking|list|overview|summary|example|notes) (of|for|on|in|about) [a|the|my|our|all] {x} [{x}|by {x}|before {x}|after {x}|please]
    (top|best|worst|wrong|right|good|bad|next|new|old|hidden|public|private|human|real|random|daily|weekly) {x} [{x}|for {x}|in {x}|please|of {x}|tool]
    {x} {x} {x} [{x}|{x} {x}|and {x}|to {x}|in the {x}|for the {x}|with {x}]
    (a|an|the|some|our) {x} {x} (is|was|has|needs|wants|must|should) {x} [{x}|the {x}|to {x}|a {x}|which {x} {x}]
    {?} {?} [{?}|is|of|{?} {?}|and {?}]
    (what|who|where|how|why|when) (is|was|are|did|does) [the|a|an] {?} [{?}|of {?}|in {?}|for {?}|{?} {?}]
    (how|where|why) (do|can|does|should) (i|we|you|one|he) {?} [a|the|my|{?}] {?} [{?}|in {?}|for {?}]
    (can|is|does|will|should|do) (i|it|the|a|you|we|my) {?} [{?}|for {?}|the {?}|in {?}|on {?}]
    (any|some|an|another|one more|give an|show an) (example|examples|scenario|use case|exam tip|details|hint|explanation)
    (and|but|what about|how about|and what about|ok and) (the other|the other one|the first|the second|the second one|the third one|that|this|it|both|for images|for text|for tables|costs|the cost|that one|in practice|the first one)
    (how|why|who|when|where|which|which one|how so|why so|why is that|why not|how come|what for|for what|by whom|since when|for whom|how exactly|why exactly|tell me more|more|more details|go on|continue|explain|explain more|and then|what else|what then|anything else|elaborate|really)
    (how|what|why|where|when|who) (does|do|is|can|did|are) (it|that|this|they|them|these|those) (do|work|work exactly|used for|good for|for|cost|run|start|help|see it|help me|called|know|stop|used|different|better|know when to stop|deal with that|look like|stored)
    (is|does|can|are|do|was) (it|that|this|they|these) (free|expensive|real time|for training only|useful for images|good for text|the same|the same as the other|needed|enough|work offline|better|accurate|human|private|cost money|also work for text|see my data|automatic|safe|run every day|visible to others|also for images|possible|hard to set up|required for the exam|on the exam|important for the exam)
    (which|what) (is|one is|of them is|of these is|of the two is|one) (better|best|cheaper|faster|easier|right|right for me|for images|for beginners|it then|the best one|more useful|the right one|more important for the exam)
    (who|what|which) (uses|needs|makes|does|checks|approves|reads|sees|decides|pays for) (it|that|this|them|these)
    (what|which) (is|are) (the|its|their) (difference|benefits|benefit|cost|limits|purpose|advantage|disadvantage|steps|types|use|point|catch|main idea|risk|risks|use cases|pros and cons)
    (what|which|who|how) (should|would|do|did|can) (i|we) (pick|choose|use|take|do|do first|do about it|use for that|use here|use instead|need|remember for the exam|know for the exam)
    (give|show|tell) me (an example|more|more details|the details|both|the third one|the steps|the difference|the pros and cons|the cost|a scenario|the exam tip|another example|the other one|an example of that|the reason)
    (how do i|how to|can you|how can i|where can i) (bake bread|fix my car|cook rice|learn guitar|lose weight|reset my password|install windows|get to the airport|write a cv|buy bitcoin|park here|connect to vpn|get a visa|submit my expenses|change my password)
    (what is|who is|where is|who was) (the capital of france|the president|the tallest mountain|the population of india|the boiling point of water|the square root of 16|the best restaurant in town|the ceo of google|the nearest station|the exchange rate|the price of gold)
    (who|when) (wrote|invented|discovered|painted|founded|built) (hamlet|the telephone|america|the mona lisa|rome|the eiffel tower|that book|linux|bitcoin)
    (thanks and what {x} {x}|hi what is a {x} card|ok so what about {x}|help me choose between {x} and {x}|who are the {x} in a2i|exam tip for {x}|topics about {x}|who are the human {x}|what is wrong with my {x}|is it useful for {x}|any example|why)
    (and for {x}|tell me more|the third one|our {x} is biased against {x}|my boss wants to know who {x} a {x}|test the {x} before {x}|how do i stop data from leaving the {x}|not even {x}|status of a {x} in the {x}|practice staff {x} the {x}|what are the options for {x}|show me the board of all {x} {x})
    (how do people rank {x} answers|which {x} is the best for {x}|good {x} for {x}|helpful {x} for llm {x}|nice way to see all {x}|delete a {x} card|stop a biased {x} from going live|what is {x}|how to {x} {x}|which topics are in the exam|is {x} free|practice exam cost)
    (who {x} {x}|what is a human {x}|is it good for {x}|thanks to which {x} can i explain {x}|are you able to {x} {x} with {x} {x}|can you explain {x}|my {x} is wrong|my {x} is biased|the {x} is bad which tool tells me why|our {x} are {x} unfairly by the {x}|what are the scores of a {x} card|stop training when {x} {x})
    (leave it in the {x}|what is the best bot {x}|test data {x} training data|how are you {x} {x}|who are you supposed to contact for {x}|show me an example|example please|more|continue|explain that again in simple words|what else)
    (who uses it|when should i use it|is it the same as {x}|and {x}|ok and who {x} the {x}|great what about {x}|no code|human feedback|status of the {x} steps|the results of {x}|show me all {x}|list all {x})
    (list the steps of a {x}|start an {x} server|stop {x}|what do i do when {x} is {x}|which is better|which is right|which one is best|is it accurate enough|how good is it|is the data wrong|it is slow|who trained the {x})
    (who is the owner|who is responsible|how do i use it|what does it do|how does it do that|what does it cover|do you have an example|is there an example|what about it|is that for training only|and then)
    (what {x} after an {x}|so which one|can it help me|does it work for text|show me how|what can it do|which {x} are good|is it real time|can you help me with {x}|i need help with {x}|help me with the exam|why not)
    (where|how|when|which ones|who|one example please|all of them|both|the first one|how much does it cost|is it human|human in the {x})
    (people or {x}|{x} and {x}|points of a {x} card|who has {x}|what is best for {x}|what is your take on {x}|do you know what {x} is|do you know {x} {x}|can you tell me what {x} does|could you tell me about {x} please|i want to know about {x}|please explain {x} {x})
    (i am looking for a {x}|i dont understand {x}|i confused about {x} and {x} {x}|not sure which one {x} or {x}|is this what {x} {x} does|hello world example for {x}|good practice for {x}|best {x}|leave the {x}|testing a {x} for {x}|stop the {x}|cancel a training job)
    (start training|delete a {x}|remove {x} from my data|hide the data from the internet|exit criteria for a {x}|my data {x}|my data is biased|my {x} {x}|stats of my data|data {x} stats|quiz results of a {x}|what is my {x} doing)
    (how many steps are there|is the data right|it needs to be accurate|i need the right answer for {x}|wrong {x} in my data|useful tool for {x}|helpful for what|which is more useful {x} or {x}|the answer to the {x} question|is {x} useful|bad data {x}|my {x} are wrong)
    (broken {x}|who can {x}|who helps me {x}|contact {x} {x} {x}|support for {x} {x}|human {x}|clear {x} of {x}|ok what is {x}|great {x}|no internet|no {x}|my job has no internet)
    (give me a good tip|i need a good answer|a useful example please|some more information please|more useful than {x}|not the last one|not only that|all of it|i see that in the results|what is wrong with it|make it better|practise data {x} how do i do that)
    (practice of {x} at {x} what should i choose|show me when a human checks {x}|delete an {x} how|stop a {x} schedule where|who can see a {x} card|is there a summary report of {x}|test a {x} before {x} with what|what time of day does the {x} run|how many {x} do i need|who is the best {x}|hide features from {x} which {x}|does it record everything about my {x})
    (my team needs {x} to the data|skip {x} checks allowed|what is in the {x}|how do i set up {x}|delete my data from the store how|hide a {x} before training|who ranks the {x}|schedule for {x} {x}|hello there where do i see my {x} {x}|good morning what does {x} do|thanks and {x})
    (and|but|ok|yeah|nice|so|well|cool|yeah but|ok and|nice so) (who|what|how|when|which|what if) (approves|does|exports|checks|happens to|drifts|reads|decides|makes|about) [the|it|a] {x} [{x}|export|then]
    (do|does|can) (you|it|i) have an example [of {x}|please|for {x}]
    (my|our) (account|data|score|report|record|history) (of|in|from|at|for|with) [the|my] {?} [{?}|{x}]
    (how|when|where) do i (get|close|find|train|choose|take|see) [my|the|a] {?} [{?}|report|account|{x}]
    (does|is|how long is|how many questions has|what does|when is|how hard is|how much is|can i take) the (exam|certification|certificate|test) [at home|valid|cost|have|have {?} questions|online|free|open book|about|hard]
    (are|is) there (penalties|a limit|questions|negative marks|breaks|a difference|points|discounts) [for|on|in] [wrong answers|the exam|{x}|the test|students]
    (explain|describe|define) {x} [{x}] [to me|to a child|to a manager|in plain english|like i am five|in simple words|simply|for beginners|to my boss]
    (explain|describe|define) {?} [{?}] [to me|to a child|to a manager|in plain english|like i am five|in simple words|simply|for beginners]
    {?} {?} (in plain english|explained|meaning|explained simply|in simple words|for beginners|example|in practice|please|what are they|is it still a thing|good or bad)
    (best|good|bad|worst|better) (practice|practices|way|choice|tool|option|approach) [for|to] [{x}|{?}|exams]
    (whats|what is) (a|the|mean|an) (z score|average|phone number of {?}|price of {?}|cost of {?}|name of {?}|{?} {?}|{?})
    (and|so|but) in (practice|production|general|theory|real life) [like] [with|for|at] [a|the|my] (bank|hospital|shop|{?}|{x}|company)
    (kill|stop|start|delete|show|hide|cancel|rank|score|list|skip|remove) (a|the|old|all|every|some) {?} [{x}|{?}|when {x}|if {x}|by {x}]
    quiz me on {?}
    what is this {x}
    (quiz|test|ask) me (on|about) (pizza|cars|history|football|cooking|{?}|my dog|the weather)
    (what is this|best practices|best practice|bring your own {x} how|what is the best bot framework|what is the best bot {x})
    (which|who|what) (comes|goes|is|runs|starts|is done|happens) (first|last|next|before|after|before that|after that|second)
    (which|who) (wins|leads|is better|does that|of them leads|of them is better|has more|has the most {x}|is the most {x}|is best for {x}|one comes first|one wins|is the winner of {x}|ranks highest for {x})
    (who|which) (is|of them is|one is) (at|on|in) (the top|top|the lead|place one) (of|for|in) {x}
    (what|which) is the (main|first|best|last|next|right|top) one [for {x}|for that|here]
    (nobody|no one|somebody|someone|everybody|people|they) {x} (this thing|it|that|this|these things|our stuff|them) [{x}|before|again|and now {x}|what do i do]
    (good|used|useful|meant|made|needed|built|best) (for what|when|for whom|by whom|where)
    what (do|can|would|will|should) (i|we|you|one|people) (see|do|get|find|read|need|pick|have|learn) (there|in it|with it|with that|on it|from it|in there|for that)
    (in|with) (one|two|a few) (sentence|sentences|words|line|lines) [please|then|again]
    (walk|guide|take|talk|lead) me through {x} [{x}|step by step|please]
    (walk|guide|take|talk) me through {?} [{?}|step by step]
    (can|may|could|must|should) (i|we|you) (take|sit|write|do|pass|repeat) the (exam|certification|test|real exam) (at home|online|twice|in german|from home|on a mac|in a test centre|again if i fail|with a dictionary|for free)
    how do i (train|teach|feed|raise|wash|calm|toilet train) my (dog|puppy|cat|{?}|horse|parrot)
    (train|bus|flight|ferry|opening) (times|tickets|schedule|hours) (to|for|from|of) {?} [{?}]
    i need (my|the|a) {?} (approval|permission|signature|consent|licence) [for a {?}] how do i (ask|get it|apply|request it)
    {x} [{x}] (pls|please|plz|?|asap)
    (a b|ab|unit|load|stress|regression|smoke|blood|driving|vision) (test|testing|tests) (how long|cost|results|when|why|example|{x})
    what is the (no free lunch|central limit|bayes|pythagorean|{?}) theorem [about|in ml|mean]
    (what|which) (is|are) (the|a) {?} (theorem|problem|paradox|principle|law|effect|rule|method|algorithm) [about|mean|for {x}]
    (remind|tell) me what (a|an|the) {x} [{x}] (is|does|means|was)
    (set up|schedule|create|start|run|turn on|configure|activate|switch on|enable) (a|an|the|our) {x} [{x}|{x} {x}|for {x}|on {x}]
    (quick|short) (overview|summary|intro|description) of {x} [{x}]
    (who) (changed|approved|created|trained|deleted|registered|edited) (the|a|my|our) {x} [{x}|version|last|and when]
    (whats|what is) new (in|about|with) {x} [{x}]
    (how|what) (does|do|is) (the|a|my) {x} [{x}] (look like|see in {x}|show|tell me)
    the {x} {?} (feeds|prints|shows|holds|makes|counts|needs) [two|a|the] {?} [at a time|a day|in {?}]
    (wtf|what the heck|what on earth|what the hell) is (a|an|the) {x} [{x}|matrix|{?}]
    (why|how|when) (tho|though|exactly|so|come|then) [bro|man]
    {?} {x} (into|by|for|with|from) {?} (good idea|ok|allowed|why|how)
    (can|could|may|how do) (i|we) (export|save|download|print|share|copy) (it|this|that|them) [to|as|in] [pdf|csv|excel|a file|json|html]
    (can|does|will) it (be exported|export|support|work with|run on|read|import|handle) [to|from] [pdf|{x}|{?}|csv|s3]
    (ranking|rank|scores|history|list) of {x} [{x}|by {x}|in {x}]
    (data|log|feature|model|memory|cache|table) {?} {?} (problem|issue|error|question)
    {?} {?} {?} (problem|issue|error|limit|cost)
    how do i (close|open|delete|create|recover) my {x} account
    (know|see|tell|check|find out|learn|understand) (if|whether|when|why|how) [the|my|our] {x} (is|are|was|were|gets|get) ({?}|happy|sad|good|bad|wrong|angry|late) [or {?}|or sad|or not] [without {x}|without any {x}|with {x}]
    (know|see|find|get|build|make|do|predict|forecast|label) {x} [{x}] without (any|{?}|writing) [{x}|code|programming|{?}]
    and in practice [like|say] [with|for|at] [a|my] (bank|shop|hospital|{x}|{?}|clinic)
    (in practice|in real life|for example) (like|say) [with|at|in] a (bank|shop|hospital|{?}|school)
    when do (i|we) get (my|the|our) (score report|results|certificate|score|result|badge) [after the exam|back|by mail|of the exam]
    (what|who) (is|are) (a|an|the) (reviewer|reviewers|scheduler|labeler|worker|approver|recorder|ranker|tester) [{x}|for|in {x}|of {x}]
    (what|how|when) (does|do|is|are) (a|the|my|our) (reviewer|reviewers|tester|worker|approver) (do|need|chosen|paid|decide|see|{?}) [{x}]
    who (changed|edited|moved|deleted|approved|set|touched) (the|a|my|our) (version|{x}|threshold|label|{x} {x}|package|stage|baseline|metadata) [last|of {x}|in {x}]
    (i am|we are|i am so|we are so) (fed up|tired|sick|annoyed|bored) (with|of|by) (running|doing|copying|clicking|checking|labeling|starting|comparing) ({x}|{?}|{?} {?}) [then {?}|again and again|one after the other] (by hand|manually|each time|every day|myself)
    (my|our) {x} (failed|passed|keeps failing|stopped|went wrong|is biased|got worse|drifts|degrades) [{x}|in {?}|after {?}|since {?}]
    (give|show|tell|send|write|have) [me|us] (some|an|one|a few|any|another|a simple|a real) (example|examples|exmple|scenario|use case|instance|explanation|definition|details) [pls|please|sir|of that|of it|for that|of {x}|for {x}|with {x}]
    (how) (close|far|near|soon|far away) (are|is) (we|it|they|humanity|the industry) (to|from) {?} [{?}]
    {?} [{?}] (explained|explainability|meaning|meaning please|in simple words|minimum data|error rate|examples|example|limits|pricing|vs {?}|or {?}|definition)
    how (do|does|can|should) (i|we|one) (choose|reduce|compute|count|tune|scale|deploy|migrate|speed up|shrink|compare|measure) {?} [{?}|of {?}|in {?}|costs of {?}]
    [ok|and|but|so|ok but|ah and] how (do|can|would) (i|we|one) (turn it on|enable it|set it up|start it|use it|switch it on|activate it|configure it|turn it off|run it|set that up|turn that on|get it|access it)
    (name|term|word|technical term|whats the name|what is the name|the name|what do you call|how is it called) (of|for) (that|this) [kind of] (mistake|error|effect|problem|thing|mishap|trap|step|trick)
    (do|would) you happen to know (when|where|what|which|how|whether) (the|one|a) ({?}|{x}|number {#} {?}|{?} {?}) (leaves|is|goes|opens|costs|closes|runs|may be|lives) [for the {?}|to the {?}|{?}]
    (can|may|could|should|am i allowed to) i (bring|take|wear|use|eat|have|carry|leave) (water|food|a calculator|notes|a phone|{?}|a {?}|my {?}) (into|in|to|during|at|in the|during the|to the) [the] (exam room|exam|test centre|test center|exam hall|room|building|exam|test)
    which ({?}|{?} {?}|tablets|medicine) (may|can|should|does) one (take|use|eat|give|buy|wear|drink) (with|for|together with|against|after|before) {?} [{?}]
    (ok but|but|and|so|ok) how do i turn it on
    how do i turn it on [then|there|please]
    (found|do|does|will|would) (i|one|you) need a (degree|diploma|certificate|license|visa|master|background) to (get|become|be|work as|do) [a|an] (data analyst job|job|engineer|data analyst|{?}|{?} {?})
    how do i (write|make|create|do|build|insert|draw) a (pivot table|chart|macro|formula|{?} {?}|{?}|slide|table) in (excel|word|{?}|powerpoint|sheets|python)
    how (do|does|should|can) (i|we|one) (choose|pick|set|find|tune) (k|n|c|the k|a good k|the number of {?}|the right {?}|lambda|alpha)
    (which|what) (right|rights) (does|do) (a {?} {?}|users|people|customers|{?}|a data subject) have (under|by|in) (gdpr|the gdpr|article {#}|the law|article {#} of the gdpr|{?})
    (train|bus|tram|flight|ferry|plane|boat) times (to|from|for|between) {?} [and {?}|today|tomorrow]
    (training|preparing|shopping|cooking|running|looking) for (a|the|my) (marathon|party|wedding|trip|race|house|{?}|job)
    (where|how|from where) (do|can|would) (i|we|you|one) (open|find|access|set|configure|create|check) (that|it|this|them|those|one|these) [in {x}|then|exactly|there|please]
    (only|just|also|even|mostly) (training|{x}|for {x}|{?}|the {x}|in {x}|one {x}) [or {x} too|or also {x}|then]
    so (it|that|this|they) just (tells me|does that|shows it|{x} it|sends {x}|watches|checks|stores {x}|warns) [and thats it|and thats all|right|and nothing else]
    (and|so|but|ok) (who|what|when|where|how often|how long|how many|which one|why) (does|do|is|are|can|would) (it|that|this|they|them) [do|run|{x}|that|it|stay|use|need]
    give some (example|examples|detail|details) [pls|please|of that|of it]
`;
