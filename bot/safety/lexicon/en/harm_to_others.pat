# The writer may hurt somebody else.

@victim = (him|her|them|someone|somebody|people|everyone|everybody|anyone|others|other people|a person|whoever|a man|a woman|kids|children|a kid|another person|ppl|strangers|<family>|<partner>|my family|my boss|boss|neighbor|neighbour|neighbors|coworker|coworkers|colleague|teacher|teachers|classmates|bullies|bully|manager|landlord|roommate|friend|these people|those people|all of them|my ex|his|that man|that woman|that bitch|that guy|that boy|that bastard|this man|mans|my kids|baby|the baby|my baby|my stepdad|supervisor|abuser|rapist|students|cop|cops|jews|muslims|women|men|girls|my child|my wife|my brother|stepfather|in law|animals|both of them|that girl|that lad|the man|the guy|the bloke|the person who|the people who|the man who|you all|every one of them|every last one of them|mother in law|partner|dad|mum)
@harm = (kill|killing|murder|murdering|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|choke|choking|attack|attacking|harm|harming|poison|poisoning|smother|smothering|injure|injuring|bash|beat up|beating up|suffocate|drown|drowning|slit|torture|torturing|slaughter|butcher|punch|punching|burn alive|run over|running over|execute|maim|wound|chop up|beat|finish|end|wipe out|bomb|assault|assaulting|rape|shake|dropping|drop|destroy|throttle|behead|cripple|cut up|beating|set fire to|get rid of|do away with|put down|take out|injure that|break|cut)

[harm_to_others imminent self] is about to hurt somebody
outside ..4 house ..6 (bat|knife|gun|hammer|petrol|machete|blade)
(i am|i will|i am going to|i swear i will|ima) (going to|about to|definitely|really|just|going to really)? ..1 (kill|murder|hurt|stab|shoot|strangle|attack|harm|injure|smother|slit|bash|choke|poison|butcher) ..2 (him|her|them|someone|somebody|people|everyone|my boss|my ex|my wife|my husband|my mother|my father|my brother|my sister|that man|that woman|that bitch|that boy|that girl|this man|the baby|my baby|my son|my daughter|my kids|his family|her family|my neighbor|my neighbors|every|all of)
(stop|hold) me ..1 (before|from|back) ..3 (hurt|kill|harm|hit|stab|attack|hurting|killing|someone|doing something)
(going to|about to|gonna|will) (hurt|kill|stab|shoot|murder|strangle|injure|harm|attack) (someone|somebody|people|him|her|them|everyone|my) (tonight|$|if|soon|today|now|in|and|unless|one day|with|family|at)
(have|got|holding|bought|bringing|bring|carrying|carry|take|taking|grabbed|started carrying|sharpened|with) ..2 (gun|knife|blade|bat|rifle|machete|pistol|weapon|shotgun|axe|petrol) ..6 (where he|where she|for him|for her|for them|his house|her house|waiting for him|waiting for her|kill him|kill her|hurt him|hurt her|my ex|school|work|in case i see|outside his|outside her|he works|she works|stab|revenge|pay|he will see|them|to his|teach him|neighbor|boss|here with a)
(outside|going to|going round to|round|on my way|heading|driving|drive|going|go) ..3 (his|her|their|my ex|my exs|exs|bosses|neighbors) ..1 (house|flat|place|work|office|home|apartment|door) ..6 (gun|knife|bat|end this|end it|kill|hurt|revenge|petrol|burn|rifle|finish|make him|make her|teach|sort him)
(standing|stood|sat|sitting|i am) ..3 (over|outside|here|next to|by) ..4 (with a|with my|holding a) ..1 (knife|gun|bat|pillow|blade|hammer|rifle|scissors)
(can not|should not|do not|not safe to|shouldn't|cannot) (be )?(be left|trust myself|left|alone|be alone|be trusted) ..3 (with|around|near) ..2 (baby|child|kids|children|him|her|people|son|daughter|them|toddler|newborn|knives|family|my wife|my husband)
(do|doing) something (to|bad to|terrible to) (the baby|my baby|my kids|my wife|my husband|my mother|my father|my child|somebody|my brother|him i|her i) 
(voices|voice|god|demons|devil|jesus|the radio|tv|satan|angels|spirits|they) (say|says|saying|tell|tells|telling|told|want|wants|instruct|instructing|is instructing|are telling|is telling|are saying|command|commands|commanding|whisper|order|ordering|ordered|said|keep telling|keep saying|keeps telling|keeps saying|through the|make me|making me) ..4 (do it now|to do things to|bad things to|do it to|(kill|hurt|harm|stab|attack|punish|burn|shoot|destroy|strangle|sacrifice|murder|smother|end) (people|him|her|them|someone|somebody|everyone|others|the|that|this|you|us|a|my|his|anyone|kids|strangers|neighbours))
(voices|voice) ..6 (kill|hurt|harm|stab|attack|punish|strangle|murder) (people|him|her|them|someone|somebody|everyone|my|the|a|others|you|strangers|this)
(i am|im|we are|ive) ..2 (gonna|going to|will|about to|planning to) ..1 (shoot|blow|bomb|burn) ..1 (up|down)? ..1 (school|office|work|workplace|house|place|church|building|mosque|college|mall|them|everyone|his|her)
(bring|bringing|take|taking|brought) ..2 (gun|knife|weapon|blade|bomb|something|rifle) (to|into|in) (my )?(school|work|class|college|the office|church)
school (shooting|shooter|shootings) ..3 (plan|threat|thoughts|i|me|tomorrow|my|going|happen|want|be)
shoot up (the|my|our|a|that|this|his|school|everyone|work)
(going to|about to) (swing|lunge) (for|at) (him|her|my|them)
(can not|could not|will not) stop (kicking|hitting|punching|beating|choking) (him|her|them|$)
(kicking|beat|beating|put) (him|her|them) ..4 (can not stop|going back|could not stop|ground and)
[harm_to_others active self] wants or means to hurt somebody
(go|going to|gonna) ..1 (injure|chop|wound|shoot|stab|butcher) (him|her|them|that man|that woman|that boy|that girl) ..1
(wish|want|plan|going) to finish (my|him|her|them|that) ..3 (partner|boss|man|brother|off|for good|i swear|neighbor)
(shoved|pushed|hit|slapped|shook) (her|him|my mother|my father|mother|father|my grandmother) ..3 (wanted|want) to do more
(put|putting|puts) ..3 (in|under) the ground ..2
(want|wants|see|make|have) ..2 (bullies|boss|ex|him|her|them|wife|husband|stepfather|landlord|manager|neighbor) dead
(thought|thinking|think|thoughts|plan|planning|want|going) ..1 (about|of|to)? ..1 (ending|end|taking|take) (his|her|their|my mothers|my fathers|my husbands|my wifes) life
(finish|kill|end|bury|shoot) (him|her|them) (and then myself|then myself|and myself|before they|before he|first)
kill them before they
not leaving (her|him|them|anyone) alive
(ran|run|running) (him|her|them|someone) over on purpose
(planning|planned|going to do|gonna do) ..1 something ..2 (for|at|to) (my|the) (school|work|class|office|church)
(have|got|made|with|ive) ..2 (list of names|a hit list|a kill list|list of people|list of who)
(bomb|blow up|burn down|attack) (my|the|our|this|a|his|her) (school|work|workplace|office|church|mosque|synagogue|college|uni|house)
(about|going|want|need) to cut (somebody|someone|him|her|them) 
(gonna|going to) get it ..6 (knife|gun|bat|next time)
(angry|mad|furious) i could ..2 (kill|strangle|stab|murder) (my|him|her|them|someone)
(knife|gun) ..3 under my pillow ..4
(have|got) (the|a) (knife|gun|bat|blade) ..6 (next room|calm down|asleep|in the other room|downstairs|for him|waiting|outside)
(want|wants|wanna|wanted|need|plan|planning|planned|thinking|think|thought|thoughts|going|fantasize|fantasise|fantasizing|fantasies|dream|dreaming|dreams|imagine|imagining|urge|urges|tempted|intend|decided|about|ready|keep picturing|picture|picturing|images|visions|desire|impulse|impulses|compulsion|obsessed|scared i will|afraid i will|worried i will|terrified i will|scared of|afraid of|keep seeing|flashes|determined|violent|wish) ..1 (to|of|about|on|i might|i could|i am going to|how i would|with|it)? ..2 (kill|killing|murder|murdering|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|choke|choking|harm|harming|poison|poisoning|smother|smothering|injure|injuring|beat up|beating up|suffocate|torture|torturing|slaughter|butcher|run over|running over|execute|maim|wound|chop up|behead|cut up|get rid of|do away with|attack|assault|bomb) ..1 <victim>
(want|wanna|wanted|need|plan|planning|thinking|thought|thoughts|going|dream|urge|urges|tempted|intend|ready|keep picturing|picturing|images|scared|afraid|terrified|fear|gonna|about|wish|visions) (to|of|about|i will|i might|i am going to|on|ill|that i will|i could)? ..2 (kill|murder|hurt|stab|shoot|strangle|smother|hurting|killing|stabbing|shooting|murdering|harm|harming|dropping|shaking|drowning|poison|suffocate|choke|attack|drop|shake) (my|the|this|that|our|his|her|a|some|all) ..3 <victim>
(want|wanna|going|need|urge|would love) to (kill|hurt|harm|stab|shoot|murder|attack|injure) (someone|somebody|people|everyone|others|kids|anybody|strangers|a person|everybody|ppl|random people)
(homicidal|murderous) ..1 (thoughts|urges|rage|feelings|tendencies|fantasies)
(feel|feeling|am|been|being|felt|having|getting) (homicidal|murderous|violent towards|violent toward|violent thoughts|violent urges)
(violent|murderous|dark|intrusive|disturbing|horrible|awful|scary|terrible|evil|sick|bad) ..1 (thoughts|images|fantasies|urges|pictures|impulses|visions|dreams) ..3 (of|about|toward|towards|with|involving|to|against|in my head|keep|where i) ..4 (hurting|harming|killing|stabbing|him|her|them|people|my wife|my husband|my baby|baby|my child|my kids|my father|my mother|dad|mother|father|son|daughter|family|boss|ex|toddler|dropping|someone|others|women|coworkers|colleague|girlfriend|boyfriend|neighbor|strangers)
(violent|murderous) (thoughts|fantasies|urges|impulses)
(thoughts|images|flashes|visions|picture|pictures|urge|urges|scared|terrified|afraid|keep seeing|see myself|imagine|worried|think about|thinking about|going to|might|fear) ..4 (hurt|hurting|harm|harming|drop|dropping|smother|smothering|drown|drowning|shake|shaking|stab|stabbing|throw|throwing|kill|killing|letting go of|do something to|suffocate|suffocating) ..1 (the|my|our|her|his|it|him)? ..2 (baby|newborn|infant|toddler|child|kids|children|son|daughter|twins|little one|baby brother|baby sister)
what if i ..1 (smother|hurt|stab|kill|drop|drown|harm|snap and) (her|him|my|the baby|someone|them)
(i|just|really|do|wish) ..1 (want|wanna|would like|wish) (him|her|them|these people|my boss|my ex|my husband|my wife|my father|my mother|my stepfather|those people|other people) (dead|six feet under|in the ground|to bleed|hurt badly|gone for good)
(other people|people|it is him|it is her|it is others|someone else) i want dead
(want|wanna) to (see|watch|make) (him|her|them|everyone|people) (bleed|suffer|die|burn|beg)
(make|making) (them|him|her|everyone|everybody|those) ..3 (all )?(pay for|pay $|suffer|bleed|pay with|stop laughing)
(everyone|they|them|all|every last|all of them|he|she) ..6 (going to|gonna|will|is going to|are going to) ..1 (all )?(pay for what|pay for this|pay for it|pay dearly|get what is coming|suffer for|bleed for|soon be sorry|soon be sorry|regret what)
(bullied|laughed|mocked|tormented) ..8 (sorry|pay|show them|revenge|stop laughing|regret)
(plotting|planning|planned|plan|get|getting|want|taking|take|thirst|fantasies|plans|fantasize|plot) ..2 (my )?revenge ..3 (on|against|for|and|$|killing|hurt)
(list) ..2 (of)? ..2 (people|who deserves|names|who deserve|kids|targets) ..4 (kill|hurt|it|deserves|deserve|pay|die|shoot|hit)
(kill list|hit list|death list|kill them all|kill everyone|kill everybody|kill all of them|kill people|kill someone|kill somebody|kill him before|hurt people|stab people|stab someone|shoot people|shoot someone|hurt someone badly)
(planned|worked out|thought through|figured out|know exactly|imagined|thought about|planning) ..2 (how|when|where|exactly) ..1 i (would|will|am going to|could|can|id) (kill|do it to|hurt|get rid of|murder|shoot|get|do it) ..3
(get|getting|be) (rid) of (him|her|them|the baby|this one|this baby|my husband|my wife|my boss|my mother|my father|a body) ..2 (for good|forever|permanently|without getting|and nobody|$)
(i|could|would|will|gonna) ..2 (strangle|murder|kill|throttle|stab|shoot) (him|her|them|my|that) ..3 (really|i mean it|i mean that|not as a|not a joke|for real|seriously|i am serious|swear|not joking|and i mean)
(could|would|will) ..1 (murder|kill|strangle|stab|shoot) (him|her|them|my) $ ..2 (really|i mean|not as|seriously|for real|not joking)
(raped|hurt|touched|molested|killed|abused) ..3 (my|sister|daughter|son|mother|friend|brother|wife) ..5 (i will|will|i am going to|gonna|going to) (kill|hurt|shoot|find him|murder|stab) 
i (swear i will|swear to god i will|will) ..1 (murder|shoot|stab|butcher|bury|kill) (him|her|them)
(put|putting) (him|her|them) (in|under|to) ..1 (ground|grave|hospital|coffin|morgue|six feet under|sleep forever)
(break|smash|bash|cave|kick|beat|blow|rip|slit|cut|bust|knock) (his|her|their) ..2 (jaw|face|skull|head|neck|legs|throat|throats|brains|teeth|knees|kneecaps|arms|balls|heart out|head off|face in|head in|house down|bones)
(burn|burning|set fire|torch|blow) ..2 (his|her|their|the|my exs|my ex) ..2 (house|car|place|flat|school|office|work|building|shop) ..4 (down|with|him|her|them|in it|up|on fire)
(run|running|ram|mow|mowing) (him|her|them|someone|people|that man) (over|down|off the road)
i (followed|follow|chased) (him|her|them) home
(followed|chase|chased|chasing) ..4 (driver|car|him|her) ..3 (home and|hurt him|hurt her|drag him|with a bat|traffic)
(road rage) ..6 (hurt|kill|scared|followed|weapon|bat|attack|smash|someone|ram)
(rage|anger|angry|temper|furious|fury|mad) ..5 (want to|could|might|going to|like i will|will|scared i|get somebody|i would) ..2 (kill|hurt|stab|strangle|murder|harm|get somebody killed) ..1 (someone|somebody|him|her|them|people|my|killed|$)
(temper|one day i will|scared i will|afraid i will|worried i will|scared i might|afraid i might|worried i might|before i|i will end up|know i will|think i will|scared i could) ..3 (hurt|kill|harm|hurting|killing|snap and hurt|injure|get somebody|killed) ..1 (someone|somebody|him|her|them|my wife|my husband|my kids|my child|my girlfriend|my boyfriend|my partner|my son|my daughter|people|others|another person|my brother|my sister|my mother|my father|my baby|the baby|killed)
i ..3 (hitting|slapped|choked|choking|punched|beating|shoved|strangle|strangled|kicked|attacked|abusing|grabbed) (my|him|her) ..1 (sister|brother|little brother|little sister|roommate|flatmate)
i ..3 (hit|slap|slapped|choke|choked|punch|punched|beat|shoved|shove|pushed|strangle|strangled|kicked|attacked|abuse|abused|grabbed|battered|hurt|hitting|beating) ..1 (my|him|her) ..1 (wife|girlfriend|husband|boyfriend|partner|mother|father|grandmother|fiance|ex|missus|ex wife|first wife|disabled)
(hurt|hurting|torture|torturing|tortured|harm|harming) ..1 (animals|the dog|my dog|the cat|my cat|kittens|a cat|a dog|small animals|pets|dogs|cats|birds)
i ..3 (stalk|stalking|following|watching) (my ex|her home|him home) ..5
(driving|drive|sitting|waiting|park) ..2 (past|outside|by) (his|her|their|my managers|my exs|my ex) ..2 (house|home|flat|work|place) ..8 (night|alone|kill|hurt|revenge|knife|gun)
(choke|strangle|hands round|hands around) ..3 (his|her|their|someones|people|wifes) ..1 (throat|neck)
(hands) (round|around) (people|someone|his|her|their) ..1 (throat|neck|throats)?
(rather|want to|going to|might|think about|thinking about|plan to) ..3 (ending|end|take|taking|kill|killing) ..3 (both of us|us both|them with me|him with me|her with me|him too|her too|the kids with me|kids with me|him first|her first|for both|them too|people with me|others with me|everyone with me|as many)
(take|taking) (him|her|them|people|everyone|someone|others|my kids|my family) (down |out )?(with me|and then myself|and me)
(other people|someone else|others) (i|that i|id) want dead
(scared|afraid|worried|terrified|frightened) ..2 (of)? (what i might do|what i could do|what i will do|what i would do|what i am capable) ..1 (to|if)? ..2
(do not|dont|can not|never) trust myself ..2 (around|with|near|not to) ..2 (people|baby|kids|him|her|them|others|hurt|knives|children|my)
(keep me|keeping me|someone keep me|lock me) ..1 away from (my ex|him|her|them|people|my wife|my husband|knives|everyone|the baby|others|my family|my father)
hate (him|her|them|my) ..5 (i want to kill|i want to hurt|wish he was dead|wish she was dead|want them dead|could kill him|hurt him badly)
(deserve|deserves) ..1 (killed|to be killed|be shot|a bullet|to be shot|be stabbed) ..4
(die|dying|dead|death) (by|at) my (hand|hands|own hand)
(waiting|be waiting|lying in wait) ..3 (for him|for her|for them) ..5 (knife|gun|kill|hurt|bat|gets out|released)
(man|guy|person|one|he) who (touched|raped|killed|hurt|molested|abused) my (daughter|son|sister|mother|child|wife|brother|friend) ..8 (kill|waiting|pay|hurt|gun|dead|find|out)
(neighbors|neighbours|they|he|people) ..8 (need|needs|deserve) ..1 (to be )?(silencing|silenced|punished|eliminated|exterminated|purged)
(punish|eliminate|exterminate|cleanse|purge) (them|him|her|people|the sinners|those|all)
(knives|scissors|sharp things|sharp objects|the knives|a knife) ..8 (images|stab|stabbing|people|baby|might|hurt|urge|husband|wife|scared i|near people|afraid i)
(urge|urges|impulse|impulses) ..5 (hurt|stab|push|attack|harm|kill|punch|near people|strangle|shove|someone|people|violence|violent|others)
(urge|thoughts|thinking|want|scared|think|thought) ..4 (push|pushing|shove|shoving) (someone|people|a stranger|strangers|somebody) ..3
(not|replaced|swapped|changeling|impostor|evil|demon|possessed) ..3 (my )?(real )?(baby|child|son) ..6 (rid|evil|swapped|kill|harm|hurt|mine|sent back|must)
(baby|child|son|daughter) (is|was) (evil|possessed|the devil|a demon|not mine they|been swapped|swapped|satan)
(fantasise|fantasize|dream|think|thinking|thoughts) ..2 (about|of) ..2 (him|her|them|stepfather|boss|ex) (dying|being dead|dead|suffering) ..3
(jumped|stabbed|hurt) my (brother|sister|friend|cousin|father|mother) ..6 (going to|gonna|we are|i am|i will) ..4 (do them|get them|kill|hurt|stab|sort them|get him)

[harm_to_others past self] hurt somebody in the past
i (stabbed|shot|strangled|nearly killed|almost killed|killed|tried to kill|attacked|attempted to kill|beat|raped|molested|assaulted|abused|harmed) ..2 (someone|somebody|a man|a person|him|her|my|people|a guy|a boy|a kid|a girl|a woman|another|them|a lad|a child) ..2 (once|when|years|and|wife|ex|husband|before|in|last|$|partner|brother|father|i|girlfriend|mother|sister|dad|friend|to death)
(used to|had|once had) ..3 (thoughts|voices|urges|fantasies|images) ..5 (hurt|harm|kill|harming|hurting|killing|stabbing) ..1 (people|someone|my|him|her|baby|the)
i ..4 (prison|jail|time|convicted) for (stabbing|gbh|murder|manslaughter|assault|attempted murder|killing|beating)

[harm_to_others active self] wants to hurt or kill somebody
i am not responsible for what (happens|i do)
(will|going to) (regret|wish they had never|wish he had never|be sorry) ..3 (my name|met me|learning|never made|crossed)
i know where (he|she) parks
(urge|want|wanted|about|going) to (shake|throw|smother|drop) (him|her|the baby|my baby|it) ..1 (hard|at|against|out|.|down|if|when)
(held|hold|holding) the (pillow|cloth|cushion) (over|there|too)
(stood|stand|standing) over (him|her) with ..2 (kettle|knife|pillow|hammer|scissors)
(make|makes) sure (he|she|they) never ..2 (again|another|touches|hurts|walks)
take (the kids|the children|my kids|my children|them|my girls|my boys) with me ..2 (.|kinder|when i go|tonight|because)
none of (us|them) (will be|is|gets|are) (having|getting|going) ..3 (them|home|piece|out|alive)
(going|coming) (up|down)? there with a (knife|hammer|gun|axe|machete)
(knife|hammer|blade|gun|axe|bat) in my (bag|coat|car|locker|boot|jacket) ..4 (he|she|they|him|her|them|school|tomorrow|court)
