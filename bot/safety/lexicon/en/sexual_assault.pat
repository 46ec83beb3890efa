# Sexual violence, the writer: now, in the past, by anybody. Of children see child_abuse.pat.

[sexual_assault imminent self] has just happened or is happening
(just|tonight|today|earlier|last night|hour ago|hours ago|this morning|yesterday) ..3 (raped|sexually assaulted|molested|groped|spiked|drugged)
(raped|sexually assaulted|molested|groped|spiked) ..3 (tonight|today|last night|just now|an hour ago|hours ago|this morning|earlier|yesterday|minutes ago)
(drink|drinks|water|cocktail|beer|cup) (was|is|got|has been|been|were|must have been|might have been|is been)? ..1 (spiked|drugged|roofied)
(spiked|drugged|roofied) (my drink|our drinks|me|at a|at the|at freshers|last night|tonight|by a|and used|help|and i)
(been|got|was|get|i am|think i was|being) ..2 (spiked|roofied|drugged|date raped)
(put|slipped|dropped|slip) (something|pills|drugs|a pill|stuff) (in|into) (my|our) (drink|water|glass|cup|tea)
(woke|wake|came to|waking) ..9 (clothes|naked|someone on top|no memory|do not remember|not remember|hotel|bruises|sore|underwear|tights|stranger|blood|on top of me|inside me|touching me|no clothes|undressed|knickers|hands on me|i dont know)
(will not|would not|refuses to|do not) let me (out|leave|go) ..6 (touching|kiss|sex|leg|handsy|car|drunk|room|house)?
(trying|tried|try|tries|trying) to (rape|force himself|have sex with me|make me do stuff|kiss me|touch me|undress me|get me drunk|force me|make me have)
(he|she|someone) ..2 (on top of me|was inside me|pinned me down|held me down|forced himself inside|inside me)

[sexual_assault active self] is forced or touched
^ (was|got|been) (assaulted|groped|violated|molested) (at|in|on|by|when) ..3
i never said yes
(he|she|it|they) ..2 (coming|comes|come) in my room ..5 (night|shift|asleep|husband)
keep my job if ..6 (room|him|his)
drink until i (can not|could not) say no
(grope|groped|gropes|groping|fondled|fondles|molested|molests|raped|rapes) (me|us)
(hand|hands|fingers) ..1 (up|down|under|inside|in) my (skirt|pants|top|shirt|bra|trousers|knickers|dress|leggings|underwear|shorts|jeans)
(care worker|worker|carer|nurse|doctor|driver|coach|therapist|physio|trainer|he|she|boss|manager|professor|prof) ..2 (touches|touched|touching) me (when|while|in|and|every|during|again|at|like|without|where)
assaulted me ..1
(carried on|kept going|did not stop|kept on|finished) ..2 (after|when|while|even though|though) i ..2 (passed out|said no|said stop|cried|was crying|froze|told him|asked|was asleep)
(because of|remember|forget|thinking about|after|over|nightmares about|deserved) what (he|she|they|that man|my uncle|my stepfather|my cousin|my brother) did to me
(pay|paid|paying) ..1 with my body
i froze ..6 (say yes|said yes|count|he|stop|touch|touched)
i did not say yes
(i|he|she|they|being|was|am|been|got|get|have|someone|who|is|man|guy|boyfriend|husband|wife|girlfriend|ex|partner|boss|friend|uber|driver|date|doctor|colleague|him|stranger|therapist|him|been gang|nearly|almost|me|ive|get) ..2 (raped|rapes|raping|rape me|rapped me|gang raped|sexually assaulted|sexually abused|sexually harassed|sexually attacked|molested|molests|molesting|groped|gropes|groping|sodomized|violated me|sexually violated|date raped|sexually abusing|sexually assaulting|sexually abuses|fondled me|gangraped|trafficked|sexual assaulted|sexual abused|stealthed)
^ (raped|molested|groped|trafficked|sexually assaulted|sextortion|sextorted|gang raped|assaulted)
(rape) ..1 (victim|survivor|by my|me|myself|happened|when i was|flashbacks|trauma|nightmares|kit)
(male|female|man|woman|i am a|am a|as a) ..2 (rape|sexual assault|sexual abuse|csa|incest|sexual violence|trafficking|sex trafficking|molestation) (survivor|victim|survivors)
(my|after my|from my|since my|during my|about my|survived|through|experienced|reported|a past|multiple|was|were|i am a|because of|had a|following a|told about my) ..1 (childhood|past|recent)? (sexual|sexually) (assault|abuse|trauma|assaulted|abused|violence|trafficking|trafficked|attacked)
(sexual|sexually) (assault|abuse|assaulted|abused|attacked|violated|harassed|exploited|coerced) ..1 (when i|by my|by a|by an|by someone|as a child|me|on me|i had|i experienced|happened to|years ago when)
(is it|does it|was it|it is|would it|it was|count|it|this|that|was that|called|is that) ..3 rape ..1 (if|when|because|but|or|by|or not|$|that)
(from|after|since|about|write|because of|survived|of) (the|a|my)? rape ($|and|i|or|last|years|is|was|that|happened|when)
(can|does|did|is) ..3 (husband|wife|boyfriend|girlfriend|partner|spouse|someone you|man|woman) ..2 rape (you|me|his|her|their|a|you|your)
(husband|wife|boyfriend|girlfriend|partner|ex|he|she|they|boss|teacher|date|man|who|someone|guy|friend|stepbrother|cousin|girl|woman|doctor|manager|people|men|him|fiance) ..2 (forces|forced|forcing|coerces|coerced|coercing|pressures|pressured|pressuring|guilts|guilted|blackmails|blackmailed|blackmailing|makes|made|making|guilt trips|bullied|manipulates|manipulated|threatens|begs) (me|us) ..3 (sex|sexual|sexually|sleep with|bed|intercourse|oral|anal|do things|do stuff|nudes|intimate|intimacy|things i do not want|threesome|porn|naked|touch him|touch her|kiss|suck|give him head|perform|strip|undress|have sex|photos|video|prostitute|escort)
(forced|forces|forcing|force) (himself|herself|themselves|him self|themself) ..1 (on|upon|onto|inside|into) ..1 (me|us)?
(forced|coerced|pressured|made|blackmailed|guilted|threatened|bullied|tricked|manipulated) (into|to) (have|having|do|doing|perform|giving|give|send|sending|prostitution|be with|sleep|sleeping) ..2 (sex|sexual|intercourse|oral|nudes|it with|with him|with men|with her|naked|things|favours|favors|acts|customers|clients)
^ (he|she|they|my ex|my husband) (forced|made|forces|makes) me $
(he|she|they) forced me $
(makes|make|made) me (have sex|sleep with|do sexual|do things i do not|do stuff in bed|do things in bed|do things i did not|touch him|touch her|have sex with|suck|perform|undress|strip|watch porn)
(sleep|sleeping|have sex|having sex) with (him|them|her|me|my boss|the boss|my landlord|am) ..5 (or|unless|if not|otherwise|fail|job|rent|send|fired|keep my|grade|lose|visa|pay|debt)
unless i ..2 (sleep with|have sex|do things for|send nudes)
if i do not (sleep|have sex|send|do things) ..9 (he will|hell|they will|she will|fail|rent|job|video|leak|post|fired)
(forget|forgive|waive|lower|reduce|cancel) ..3 (rent|debt|grade) ..5 (things|sex|sleep|favours|favors|for him)
(took|take|takes|taking|pulls|pulled|slipped) ..1 (condom|the condom) off
(without|against) my (consent|permission|will) ..1
(did|do|have|had|could) not (consent|consent to|agree to it|want it to happen|want him inside|want sex) ..2
(said|say|told him|told her|saying|kept saying|tell him|screamed|told them) (no|stop|to stop|him no|her no) ..3 (but he|but she|but they|he did not|he kept|he keeps|she did not|he still|he carried|did it anyway|kept going|keeps asking|would not stop|he does|he never|i am sure|did not stop|she kept|they did not)
(did|do|does|would|will|wont|doesnt) not (stop) ..4 (when|until|till|even|after) ..3 (i|said|say|told|asked|no|stop|cry|cried|begged)
(date|he|she|they|guy|man|boyfriend) (did|would) not stop $
(would|will|do|did|does|can|could|wont) not (take|accept|listen to|hear|respect) ..1 no ..1 ($|for an answer|he|she|and|in bed|when|from me)
(gives|gave|give) in to (sex|him|her|it) 
(asks|asking|asked|pestering|pestered|begging|nagging) ..2 (until|till) i (give in|gave in|say yes|said yes)
(in|while|when|as) (i am|i was|i|im) ..1 (asleep|sleeping|passed out|unconscious|drunk|out of it|blackout|drugged|on my pills|too drunk|unable to) ..6 (sex|touch|touched|touches|raped|on top|inside|him|took|did|does it|happened|used me|took advantage|films|photos)
(sex|does it|did it|touch|touches|touched|did something|does things|did things|did stuff|films|filmed|on top of me) ..3 (while|when) ..1 (i am|i was|i) ..1 (asleep|sleeping|passed out|unconscious|drunk|out of it|blackout|drugged|sleep|wasted)
(he|she|they|someone|boss|manager|teacher|doctor|nurse|physio|therapist|colleague|guy|man|driver|landlord|coworker|sergeant|massage|masseur|hands|uber|officer|priest|coach|pastor|carer|stranger|supervisor|lecturer|professor|friend|cousin|roommate|him|woman|dentist|who|brother in law|father in law|stepbrother|housemate|bloke|lad) ..3 (touches|touched|touching|gropes|groped|groping|fondles|fondled|grabs|grabbed|feels|felt|rubs|rubbed|strokes|stroked|licks|kissed|kisses|kissing|slapped|pinches|pinched|grinding|rubbing|fingers|fingered|rubs against) (me|my|up me|against me|himself|us) ..3 (inappropriately|leg|legs|breasts|breast|boobs|boob|bum|ass|butt|arse|private|privates|without|down|there|sexually|at night|against my|bra|under|up|in ways|thigh|chest|crotch|genitals|vagina|penis|skirt|knickers|everywhere|hair|at work|and|in|when|keeps|in bed|waist|parts|sleep|asleep|neck|body|on the|do not like|not like|wrong|uncomfortable|says)
(keeps|keep|kept|will not stop|tries|started|wont stop|always) (on)? (touching|groping|grabbing|kissing|rubbing|cornering|fondling|stroking|feeling|propositioning) (me|my|us|up)
(touched|groped|fondled|felt up|fingered|grabbed|licked|kissed|interfered with|penetrated|rubbed) ..2 (inappropriately|without|against my will|on the bus|on the train|by a|by my|by the|by him|by someone|at work|at a party|on the night bus|in a club|on the tube|sexually|down there|in my sleep|by an)
(was|got|been|being|get|i am) (touched|groped|fondled|molested|felt up|fingered|interfered with|penetrated) (by|on|at|inappropriately|as|when|in|without|sexually|last|for|$|again|a|down|up)
(touched|touches|touching|kissed) me (inappropriately|sexually|without|where|there|down there|in places|in ways|in a way|under|up|private|at night|while i|when i was|and i|in bed|again|on)
(doctor|nurse|therapist|physio|priest|boss|teacher|lecturer|professor|counsellor|counselor|psychiatrist|manager|sergeant|supervisor|pastor|landlord) ..4 (sex with me|slept with me|comes to my bunk|his room|kissed me|come to my room|comes to my room|made advances|exposed himself|hand on my)
(blackmail|blackmailing|blackmails|blackmailed|extort|extorting|extorted|threatening|threatens|threatened) ..5 (nudes|naked|nude|sex|pictures|photos|video|videos|images|intimate|sextape|private)
(nudes|nude|naked pictures|intimate pictures|sex tape|sextape|explicit) ..6 (blackmail|leak|leaked|send them|post|posted|share|shared|threat|threatening|pay|money|extort|family|everyone|unless|or he|or they|without my|send to)
(sextortion|sextorted|sextort|revenge porn)
(sexually|sexual) (harassed|harassing|coerced|exploited|blackmailed|harasses) ..1 (me|by my|by a|at work|by him)
(sex) ..1 (trafficked|trafficking|slave|slavery|trafficker|against|without my)
(trafficked|being sold|sell me to|selling me to|sold me to|sends me to customers|send me to customers|forced to escort|forced into prostitution|sex slave|to have sex with men)
(took|taking|take|takes) (advantage of me|turns on me|turns with me)
(at|in|that) ..5 (they|them) took turns
(used me|used my body|use me) (for|while|sexually|when|like|as|and) 
(did|done|doing|does) (something|things|stuff|it|that|sexual things|bad things) to me ..6 (asleep|party|sleep|night|drunk|prison|train|sexual|bed|said no|couch|room|barracks|school|drugged|woke|want|years|never told|when i was|college|camp|church|work|car|friend|uni|taxi|bus|against|that i)
(something|it|stuff|things) happened (to me)? ..3 (at a party|party|with my boss|with a man|with a guy|with my cousin|in his room|at his house|that night|with my uncle|in the barracks|at uni|in his car|at camp|in prison|when i was drunk|without|on a date|at freshers)
(a|the) (man|guy|stranger|woman|boy|person) (hurt|assaulted|forced|violated) me
(i was|been|got|i am being|being) (assaulted|violated) ($|at a|at uni|at school|at work|on a|in a|in my|by a|by my|when i|last year|last night|and never|while i|sexually)
(an|the|my|that|sexual) assault (from|in|at|when|last|happened|years|on me|i|by|that|case|and i)
(he|she) (exposed himself|flashed me|masturbated|jerked off|wanked|showed me his)
(owe|owes|wifely duty|conjugal|my duty) ..4 (sex|bed|intercourse|when i say no|say no)
(does not|do not|did not|will not|never) (wait|ask|stop) ..5 (i say yes|me to say yes|i say no|i said no|saying no|my permission)
(bleeding|pain|sore|hurts|blood) ..2 (down there|between my legs) ..8 (he|him|forced|husband|because|how it|from|boyfriend|after)
(pregnant|baby|std|sti|pregnancy) ..5 (rape|raped|forced|assault|sexual assault)
(unwanted|non consensual|nonconsensual|unconsensual|not consensual|against my will) ..2 (sex|touching|touch|advances|kiss|sexual|intercourse|contact)
(sexual|sex) ..2 (not consensual|without consent|against my will|when i did not want|i did not want)
(he|boss|manager|guy|man|colleague|landlord|supervisor) ..4 (corners me|cornering me|cornered me|gropes|presses against|comes to my room|come in my room|comes into my room|coming in my room|coming to my room|watches me shower|watching me shower|watches me undress|walks in on me)
attacked me (on my way|on the way|in the park|in an alley|in a park|while i was walking|while i was out|in my own|outside the club)

[sexual_assault past self] tells of earlier sexual violence
(raped|sexually assaulted|sexually abused|molested|groped|sodomized|gang raped) ..3 (when i was|years ago|as a|in college|at uni|at school|in the army|in prison|last year|by my|by a|by the|by an|in the military|in my|at a party|last month|and never|and nobody|before|once|twice|in high school|in the past|and i|at|in 2)
(history|survivor|survivors|victim) of (rape|sexual|molestation|incest|sex trafficking|trafficking|childhood sexual|child sexual|csa)
told (anyone|anybody|a soul|my wife|my husband) ..5 (rape|raped|molested|sexually)

[sexual_assault active self] was assaulted or raped
i never (actually)? said no so
i froze . i ..2 (looked|stared|let|could not)
i was asleep when it started
took (it|the thing|the condom) off (halfway|without|half way|during)
(too drunk|drunk|asleep|passed out) to say (yes|no)
(woke up|woke) with (him|her|someone|somebody) on top
(thumb|finger) bruises on my thighs
his weight (is|s)? still on me
(he|she|boss|manager|producer|landlord|lecturer) ..6 (mark|part|job|rent|grade|visa) ..6 (if i was nice|after i let him|other ways to pay|i let him)
touched (me|my) (between|down there|under my|inside my)
hands went where they should not
i let him because last time
i owed (him|her) for (dinner|the|it|drinks|the lift)
(pinned down|held down) and i (said|kept saying) (stop|no)
