# What looks like a crisis and is none. A shield takes away what it covers.

[shield] says plainly that it is not so
(am|was|were|is|are|be|been|feel|feeling|felt) not ..2 (suicidal|suicide)
not (suicidal|a suicide risk|actively suicidal|thinking of suicide|thinking about suicide|at risk of suicide)
never (been|felt|feel|was|were) (suicidal|abused|hit|raped)
(no|not any|do not have any|do not have|without|never had|have no|had no|not had|not having|no longer have|denies|deny|zero) ..2 (suicidal|suicide) (thoughts|ideation|ideas|plans|plan|feelings|urges|thinking)
(do|did|am|will|have|was|had|has|is|would) not (ever|even|really|actually|currently|personally|presently|at all|at this time|now)? (going to|want to|planning to|plan to|thinking of|thinking about|think about|wanting to|intend to|trying to|try to|ever|gonna|about to|wish to|tried to|been|have any|having|having any|have|felt like|plan on|intending to|feel like|wanted to)? (kill myself|hurt myself|harm myself|end my life|cut myself|kill anyone|hurt anyone|hurt anybody|harm anyone|hurt them|hurt him|hurt her|kill him|kill her|end it all|take my life|hang myself|attempt suicide|commit suicide|selfharm|thought of suicide|thought about suicide|die of|die from|die anytime|die any time|die relax|die on you|killing myself|hurting myself|harming myself|ending my life|cutting myself|suicidal|suicide)
(would|will|could|have|had|has|i|am) never ..3 (kill myself|hurt myself|harm myself|end my life|killed myself|hurt anyone|hurt him|hurt her|hurt them|cut myself|commit suicide|attempt suicide|attempted suicide|thought of suicide|thought about suicide|thought about killing myself|tried to kill myself|tried to hurt myself|considered suicide|selfharm|harm anyone|kill anyone|been suicidal|do that to myself|self harmed)
(do|did) not (want to die|wanna die|wish to die|want to be dead)
(no one|nobody|not|never|noone) (is|has|ever|was|am) ..2 (hurting|hitting|abusing|abused|hurt|hit|beating|harming|touched|touching|forcing|raped) me
(anyone|someone|people|he|she|they|whoever|it) ..2 (thinks|thought|asks|asked|says|said|assumes|worried) ..2 i (am|was|might be) suicidal

[shield] figure of speech
(killing|killed|kill|killin) (it|time|two birds|the vibe|the mood|the engine|the lights|the process|the app|the battery|the weeds|the music|the noise|the game|off|switch|streak|bill|joke|jokes|zone|count|ratio|shot)
(killing|kill|kills|killed|murdering) (me|us) (with|laughing|softly|lol|lmao|smalls|for real lol|with cuteness|over here|today lol)
(this|that|these|those|my|the|his|her|their|your|it|is|are|been|was|traffic|heat|job|back|feet|knee|knees|head|shoes|legs|neck|tooth|hip|diet|boss|commute|suspense|weather) ..2 (is|are|has been|have been|was|were|will|gonna|going to|just|would) ..1 (killing|kill|killed|the death of) (me|us)
(back|feet|knees|knee|legs|head|neck|shoulder|shoulders|shoes|heels|hip|tooth|teeth|stomach|pain|heat|cold|wait|suspense|curiosity|traffic|homework|exams|work|job|commute|schedule|diet|boss|kids|cramps|migraine|wrist|ankle|foot|ribs|throat|allergies|hangover|prices|rent|bills|stairs|gym) (is|are|was|were|has been|have been)? ..1 (killing|kills|kill|killed|murdering|destroying)
(kill|killing|killed|die|dying|died|dies|dead|death) (for|of|from|with) (a|an|the|some|that|this|my|sheer|pure)? ..1 (coffee|cuppa|tea|pizza|laughter|laughing|boredom|hunger|thirst|embarrassment|shame|cold|heat|curiosity|beer|drink|cigarette|chocolate|holiday|nap|sleep|burger|curry|cute|cuteness|happiness|excitement|anticipation|cringe|suspense|joy|second hand|awkwardness|sandwich|snack|seat|parking|it lol|jealousy|nerves|shoes|dress|jacket|ticket|tickets)
(dying|dead|die|died|killed) (of)? (laughing|lol|lmao|lmfao|emojilaugh|haha|hahaha|laughter|inside from cringe|over here|at this|at that|at your|with laughter|rn lol)
(i am|im|literally|am) (dead|deceased|dying) (lol|lmao|emojiskull|emojilaugh|haha|at|omg|bro)?
(dying|dyin) (to|for) (know|see|try|meet|hear|find|go|get|eat|tell|read|watch|ask|play|visit|learn|have|talk|be)
to die for
(die|dies|died|dying|dead) (a little|inside|a bit) inside?
(hunger|thirst|laugh|bore|bored|starve|freeze|scare|scared|work|worked|working|bored|worry|worried|sick|tickled|frightened|love|loved|loves|beat|crushed|burn|stress|stressed|drilled|done|smother) (me|us|to|myself|him|her|them|you)? ..1 death
(kill|killing|killed|hang|shoot|murder) myself (laughing|trying to|over this|over it|at the gym|at work|working|for this|for that|for you|for a|to get|to make|to finish|in the foot|with work|lol|studying|with laughter|to please|to keep up|running|for them|for everyone|for my job)
(kick|kicking|beat|beating|hate|hating|shoot|shot) myself (for|up about|in the foot|up over|over)
(can not|not|stop|keep|keeps) ..1 killing myself for
(shoot|drop|hit|text|ping|send) (me|us|you|them|him|her) (a|an|up|back|with|your|over|the|when|if|whenever|later|on)
(hit|hits|hitting|hmu) (me|us|him|her|you|on) (up|back|with|that|like|hard when|different|the gym|on the head with|me in|for money|up for)
(hit|hits|hitting) (on|the|a|rock|my|puberty|menopause)
(beat|beats|beating|beaten) (me|us|him|her|them|you) (at|to|in|by|on|there|home|every time we play|fair and square)
(shot|shots|shooting|shoot) (of|for|hoops|the|some|pool|a|film|photos|video|star|pains|pain)
(cut|cutting|cuts) (me|us|him|her|them|myself|you) (off|some slack|out|a deal|a break|short|down|in|up about|some|a slice|a check|loose|shaving|cooking|chopping)
(cut|cutting) (back|down|off|out|carbs|sugar|corners|class|the grass|my hair|hair|the cake|coffee|costs|ties|people off|my finger|my nails|the rope|my hours|it close|the|to the)
(jump|jumped|jumping|jumps) (off|from|on|into|in|to|the) (the|a|this|that|our)? (call|phone|meeting|zoom|topic|conclusions|bandwagon|queue|gun|line|wagon|ship|trampoline|couch|sofa|bed|page)
(career|social|political|financial|commercial|fashion|style|academic|electoral) suicide
suicide (squad|awareness|prevention|hotline|hotlines|helpline|bereavement|loss|survivors|watch list|risk|rates|rate|statistics|assessment|screening|letter research|bomber|bombing|mission|grip|door|doors|gene|inhibition|note in the|pact in|vest|drill|drills|sprints|training|research|policy|protocol|lane|king|forest|silence|boys|girls|machine|pod|pods|law|legislation|clusters|theme|scene|storyline|plot|episode|song|film|movie|book|play|documentary|attack|attacks|cable)
(dead|death) (tired|line|lines|end|ends|lift|lifts|pool|weight|pan|ringer|serious|heat|center|metal|star|note|stranding|battery|phone|code|link|links|certificate|row|cert|beat|simple|good|easy|quiet|silence|sea|language|skin|leaves|wrong|right|set|on my feet|from the|to the world|ass|asleep|wood|zone|cute|gorgeous|hour|letter|reckoning|rising|pixel|cells|cat bounce|eater|eaters|valley|benefit|penalty|tax|toll|rate|rates|in the water|on time)
(deadline|deadlines|deadlift)
(over my|drop) dead
i (could|would|will|am going to|swear i will) (literally )?(die|kill|murder|scream) (if|for|without|lol|of) (he|she|i have to|they|one more|we|my|this|the|another|coffee|you)
(go|went|going|gonna) (kill|murder) (him|her|them|you) (lol|haha|lmao|jk|when he gets home lol|emojilaugh)
(want|going|could|ready) to (strangle|kill|murder|throttle) (my|the|this|him|her|them|whoever) ..2 (lol|haha|jk|lmao|emojilaugh|printer|computer|laptop|phone|alarm|cat|weeds|mosquito|spider|wifi|autocorrect)
(my|the|a|this|his|our|your) (phone|battery|laptop|car|plant|plants|fish|goldfish|hamster|dog|cat|grass|lawn|engine|wifi|tv|computer|controller|tree|flowers|internet|line|connection|sim|character|avatar|houseplant|succulent|basil) ..1 (is|was|has|just|keeps|are|were|will|might)? ..1 (died|dead|dying|die|dies|kill|killed)
(die|dying|died|dead|kill|killed|kills) (in|on) (the|a|this|my|that)? ..1 (game|level|boss|match|minecraft|fortnite|elden ring|dark souls|round|raid|dungeon|first|season|episode|chapter|movie|film|book|show|series|finale|play|novel|battle royale|lobby)
(end|ended|ending|finish) it (with|between|and moved|last|amicably|on good|there|by|early today|for today)
(want|need|ready) (it|this|the|my) ..1 (week|day|semester|year|month|exam|exams|winter|call|meeting|shift|course|term|project|movie|lockdown|election|season|cold|lecture|pandemic|renovation) ..1 (to end|to be over|over|done|to finish)
(want|ready|wait|need) (to be )?(done|out) (with|of) (this|the|my) (course|class|project|job|semester|essay|week|exam|degree|lease|contract|house|move|term|homework|shift|school year|paperwork|kitchen|diet)
(end|ending) (it|this|the) (call|chat|conversation|session|meeting|subscription|lease|contract|day|week|season|friendship|marriage|relationship)
lost ..3 to (suicide|overdose|an overdose|violence|murder|abuse)
(bereaved|bereavement|grief|grieving|loss|widowed|lost) (by|from|after|through|of|due to) ..3 (suicide|overdose|murder)
(my|our|his|her|their|a|the) ..3 (died|dead|passed away|killed himself|killed herself|took his life|took her life|took his own life|took her own life|ended his life|ended her life|took their own life|hanged himself|died by|lost his life|committed suicide|overdosed|was murdered|was killed) ..2 (by|from|of|due to|in|when|last|two|three|four|five|six|years|year|months|month|ago|after|before|and i miss|suicide|an|at|on|while|this|back|during|few|ten|suddenly)
(suicide|death|overdose) of (my|a|our|his|her|the|their|someone|robin|kurt|chester)
(my|his|her|their|our|a) ..2 (brother|sister|father|mother|son|daughter|friend|husband|wife|uncle|aunt|cousin|grandfather|grandmother|colleague|student|patient|partner|ex) (s)? (suicide|overdose|death|murder)
anniversary of ..3 (suicide|death)

[shield] study, work or policy about the subject
(treat|treats|treating|treatment|help|helps|work|works|working|support|therapy|counselling|counseling|services|training|trained|train|course|talk|lecture|policy|research|study|studies|essay|paper|dissertation|thesis|article|book|podcast|film|movie|documentary|novel|series|statistics|awareness|workshop|webinar|class|assignment|presentation|leaflet|poster|charity|fundraiser|campaign|volunteer|volunteering|nurse|screening|questionnaire|symptoms|signs|effect|effects|causes|prevention|prevent|risk|risks) (for|of|on|about|in|with|to|against|patients with|people with|people who are|people who|clients with|clients who are|clients who|teens who|teenagers who|someone who is|anyone who is|after|around|regarding|related to) ..2 (suicide|suicidal|suicidality|suicidal depression|selfharm|abuse|violence|domestic violence|overdose|sexual assault|rape|child abuse|attempted suicide)
(domestic violence|domestic abuse|child abuse|sexual assault|sexual abuse|selfharm|suicide|rape|overdose) (survivor|survivors|victims|victim|charity|shelter volunteer|training|policy|awareness|statistics|cases|support worker|helpline number for|prevention|research|law|laws|advocate|lawyer|unit|court|course|workshop|scenes|scene|storyline|trigger warning|rates|stats|education|liaison)
(is|are|do|does|can|would|why|how) (people|patients|clients|teens|teenagers|kids|children|men|women|veterans|someone|a person|anyone|they|adolescents|students|humans) ..3 (kill themselves|selfharm|suicidal|commit suicide|cut themselves|hurt themselves|abuse|attempt suicide|die by suicide)

[shield] looking back, or somebody else's word
(difference between|meaning of|define|definition of|what is|studying|study|researching|article|paper|thesis|exam|essay|meta analysis|literature|module|lecture|assess|assessing|assessment|screen|screening|screens|ask about|asks about|asking about|questions about|question about|form asks) ..4 (suicide|suicidal|suicidality|selfharm|self injury|overdose|abuse|domestic violence)
(suicidal|suicide) (ideation|thoughts|intent|behaviour|behavior|risk|history) (none|nil|no|denied|zero|not at all|not present|negative|absent|never|in adolescents|in teens|in veterans|in the elderly|among|as a side effect|warning|box warning|assessment|screening|and intent|measure|scale|questionnaire)
(better off dead|suicidal|hurting yourself|harming yourself|dead) ..3 (not at all|none|never|several days|more than half)
(deserve|deserves|deserved) to die (lol|in the|for what|because he|because she|the villain|that villain)
(will|would|going to|might) die (of|from|for|if|before|without|to|hungry|alone|in the|on this|laughing|when he|when she|inside|trying|lol|in minecraft)
(is|are|he|she|they|you|who|everyone|queen|king|character|plant|dog|cat|it|phone|battery) (going to|will|would|might|could|about to|all going to) ..1 die
(until|till) i die
i am not going to die
better off without me (nagging|bothering|there|at|on|getting|in the|singing|helping|cooking|driving|interfering)
(do not|not) want to (be here|wake up) (when|and pretend|early|the baby|the kids|the|my|him|her|them|anyone|everyone|at|for|if|to|this concert|while|until|til|with these|with this|past|late|because the|longer than|all day|all night|today it|today)
sleep (forever|for ever) (it is|under|in this|on this|so cosy|so cozy|lol)
(disappear|vanish|hide|escape) (into|to|for|under|in|on) (a|an|the|my|some|this|bed) (hammock|beach|cabin|island|weekend|week|fortnight|while|couple|few|holiday|vacation|book|spa|woods|mountains|bit|blanket|duvet|desert|forest|fortnight|hole)
euthan* (the|our|my|her|his|a|him|cat|dog|horse|mare|old)
(on|at) the edge of (my|our|your) seat
(not|never) coming back (till|until|to this|to that|here|for|on|as|after|from lunch)
(will not|wont) be (here|in|around|there|available|alive in) (tomorrow|today|monday|tuesday|wednesday|thursday|friday|next week|this week) ..3 (leave|holiday|back|off|until|till|working|vacation|appointment|so|can we|out)
(got|have|bought|need|found) ..1 (rope|knife|blade|pills|razor|gun) ..3 (tarp|camping|climbing|boat|kitchen|shaving|hunting|swing|cooking|cheese|fishing|for the|for my|range|school play|airsoft|nerf|water|glue|tattoo)
(would|could|nobody would|no one would|who would|nobody will) (even )?(notice|miss|care) (if|me)? ..3 (skipped|missed|was late|left early|left the meeting|quit|wore|ate|took a|went home|turned off|webinar|meeting|class|did not come)
goodbye cruel world of
(want|wanted|going|need) to end (it|this) (the|my) (subscription|contract|lease|membership|trial|plan|call|course|account|relationship|engagement)
can not go on (the|a|that|this|my|holiday|vacation|trip|strike|stage|youtube|facebook|instagram|the bike|for longer than)

[shield] a last message, a wish to vanish or to die rather, of everyday life
this is (my|the) last (message|post) (to you before|on the thread|on this thread|before the|before i go on holiday)
(want|need|like|love) to (disappear|vanish) (to|into) (a|an|the)? (island|hammock|cabin|spa|beach|countryside|mountains|blanket fort)
(would|might|much) (rather|sooner|prefer) die than (eat|sing|dance|drink|wear|watch|cook|camp|iron|karaoke)
my life is over ..1 they (have)? (discontinued|sold out)

[shield] quotes it, jokes, or goes on about everyday things
so (good|cute|funny|happy|pretty|soft|long) ..1 i could ..1 die
i am (a|on a|on the) suicide (bereavement|prevention|awareness|hotline|loss|intervention|crisis)
(better|rather) (off|be)? dead than red
(giving|give|gave|given) (myself|it|me) (until|till|til|one more) ..2 (to finish|to decide|to learn|term|then the stain)
..2 never been born (before|into a family)
(not|never) (meant|supposed|thought|think) ..2 make it (past|through) the (first|second|third|next|heats|semis|audition|final)
(say|says|saying) kys (in lobbies|to a)
(told|tell|tells|telling) (me|people|someone|you) to (kys|die) (over|online)
..4 (going to|will|would) ..1 (kill|murder) me (with (guilt|kindness)|i (scraped|dropped|dented|spilt|spilled|ate|wore)|because i (scraped|dropped|dented|spilt|wore))
i got hit by (a|my own|the) (boomerang|hockey ball|ball|frisbee|branch|puck|swing)
(jump|step|walk|run)? (in front of) a (bus|train|bullet|truck) (for (this|him|her|them|you)|queue|stop|shelter|lane)
(want|need|like|love|wish i could|could) (to)? ..1 (disappear|vanish) ( . )? (to|into|during|every time) (a|an|the|my) (cottage|cabin|maldives|speeches|forest|island|beach|mountains|father|mother)
(i)? wish i could (disappear|vanish) (during|every time)
(i (am|feel))? (like)? (a)? burden (when i ask|on my team|on the team|on my housemates|asking my)
(father|mother|coach|teacher|stepfather|stepmother) (makes|made|make) (me|us) (do extra|finish my (peas|greens|homework)|run laps|write a|pancakes|breakfast)
took (his|hers) (life|wife|time|seat|house|job)
..1 raped (is a word|and pillaged)
black eye from (my own|her nose|his nose|sparring|football)
(girlfriend|boyfriend|wife|husband|she|he) will not let me (wear crocs|leave without a)
(kids|children) are starving they
..2 (beat|beats) me (at (every|board|padel)|again . at padel)
..2 controlling about the (thermostat|guest list|remote|dishwasher|bins|playlist)
stuck between my (wife|husband|partner|boyfriend|girlfriend) and
what does kms (mean|stand)
(say|says|saying|tiktok) unalive
nothing (left)? to live for (until season|now that the bakery)
no reason to live (in london|on the couch)
(friend|child|somebody|someone|student|colleague) ..3 (say|says|tell|tells) ..1 (they|you they|us they) want to (die|kill themselves) (believe|stay|take it seriously|listen|thank)
confidentiality if a (client|patient) ..3 (suicide|suicidal)
(ketamine|drug) (reduce|reduces|gives people|give people|cause|causes|and) (suicidal|suicide) (ideation|thoughts)
(the bit|survey has a question) about suicidal thoughts
about suicidal thoughts (. the answer is no|at intake . i have none)
(never|not) had (any)? thoughts of (suicide|ending my life|dying|killing myself|taking my life)
not thinking of (hurting|harming|killing) myself
(clients|patients|people) (after|following) a suicide attempt ..1
self destruct (button|sequence)
(pull|pulling) the trigger (on a|on the|on new|mean)
can not go on like this (says my (car|phone|laptop)|need a)
(want|wait for) it (all)? to be over the (waiting|kitchen|move|exams|renovation)
not see the point (in going|of this (degree|course|job|app|form|meeting)|. of the)
can not (picture|imagine) (my future (husband|wife|kids|house)|going on a cruise)
i could ..1 (of died when|die of old age)
curiosity killed the cat (and)? (my)?
(am|standing)? on the (ledge painting|bridge traffic)
(going to|will) jump off the (high board|stage|top board|diving board)
(found|find|finds) me (a|an|some|another|annoying|boring|funny|on the list|on bluesky|on insta|asleep|the referral)
(i am|like)? (a)? burden (on the team|on my teams|asking for another|asking for a lift to every infusion is)
..3 has bruises (on both shins|all over from)
..2 has a black eye from (football|her nose|his nose|rugby)
(follows|following) me round the
stalking the (oven|kettle|fridge|post|mail|tracking)
this is my last (night|day|week) (being|as a)
this is my last (message|post) (because i finally|here mods)
i feel attacked when my
(patient with)? (past|previous) selfharm
..3 (clean|free) from selfharm
depression and selfharm
(wrote|write|writing|written) ..2 goodbye (letter|letters|note) to (my|the|our) (drinking|smoking|addiction|job|school|house|body|old|dog|cat)
(wrote|writes|written) (his|her|their) last (letter|letters)
(am|sat|sitting|standing|stood|here) ..2 (on|at|by) the edge of (the|my|a|his|her) (dance floor|pool|bed|pitch|room|sofa|chair|seat|lawn|table|party|bath)
(song|lyric|lyrics|scene|book|film|movie) ..3 about ..1 (jumping|jump)
(simply|literally going to) (walk|jump) (into the sea|off a cliff)
(the)? plan (is|for) ..9 (we|i am going to) (eat|book|cook|watch|have a bath|sleep in|go home)
baby shower ..2 fever
floppy after (her|his|their|the|a) (milk|feed|bath|nap)

[shield] over long ago, somebody else's trade, or about a thing
died of an overdose
(he|she|sons|sister|brother) ..6 overdose (two|three|four|five|ten) years ago
sisters overdose changed
(talked about|writing about) ..6 overdose
(acting like i|in it takes an) overdose
(stopped|clean from) selfharm (when i was|today)
can not go on (with this crossword|like this the puppy|like this we need|like this with my sister|. the bike|. i meant with)
goodbye cruel world (video|i am off to my|and went to make)
(braincell|brain cell) ..8 goodbye forever
(going|want) to (crash early|jump out of a plane|drive off into the sunset)
(burns|marks|scars) ..2 (all)? ..2 my ..1 (arm|arms|legs|forearm) ..4 (off the oven|from the new oven|from a dog bite|from the cupping)
wrote my goodbye letters in 20*
ask someone about suicidal thoughts in the right way
written him goodbye letters
not been touched ..1 (by a person|by another person|in six years|in three years) since
(haven't|have not) been touched in (six|three) years
thought i was having a heart attack
believed i was having a heart attack
is it like a heart attack
used to think he was controlling
(howd|how did) (they|he|she|the author) ..2 stop the bleeding
(howd|how did) (they|the author|the writer) stop the blood

[shield] over the story of the practice's article, and what is said of pain in general
^ how did they cut themselves $
is the first thing they did when they cut themselves
was it that they cut themselves with
(person who wrote it|whoever wrote it|the author|the writer) cut (herself|himself|themselves)
they do about the cut
counted as ..1 pills
pills for being down
worst scenario pain
emotional pain felt in
about hurt and family
someone hurting end up

[shield] over everyday sentences
(he|she|they|lecturer|boss|bank|landlord) gave me until (monday|tuesday|wednesday|thursday|friday|the|next|march|june)
grandfather do not know my name anymore
heart was going like mad in the supermarket
choked on my lines
miss being touched
burn the house down and get praised
(fake|faking) my own death
last night on earth tour
crisps like it is the last day on earth
want to burn every (form|application)
mother in law does it all better
standing on the edge of bankruptcy
standing on the bridge waiting for a bus
put me down (for the easter|for the summer|for xmas|as head of|under my maiden)
will not wake up for school normal for teens
will not wake bless her
hoping he will not wake up before the film
can not tell her grandmother til
can not tell which
she is always on the ledge of posting
they gave me six months in
giving it one more hospital
breathe when i see the timetable
first time i feel i can breathe
mother leaves tapes for her children and
more than i was meant to of the free
jump off a cliff if (i hear|they cancel)
uncle used to touch up photos
take razors through
said tell your mother i am (sorry)? (i am)? late
more than the label says on the cake
threw the blades in a petrol station bin
said i would tell her father
(do not think|not sure) ..1 i ..3 get through the night (shift|market)
(broke|broken|fractured) (my|his|her|their) (neck|back|spine|pelvis) ..3 (in|since|around) (19*|20*)
(broke|broken|fractured) (my|his|her|their) (neck|back|spine|pelvis) ..4 (years|decades) ago
(broke|broken|fractured) (my|his|her|their) (neck|back|spine|pelvis) (snowboarding|skiing|playing)
