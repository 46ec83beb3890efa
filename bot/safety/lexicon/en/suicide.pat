# Suicide, the writer.

[suicide imminent self] says goodbye while acting
i (have|got|found) ..1 my (<family>|<partner>|friend) (gun|pills|meds|rifle|pistol|insulin|tablets) ..2 (here|with me|in my hand|ready|now)
(goodbye|good bye|bye) (cruel world|forever $)
this is (my|the) (last|final) (message|goodbye|post|text|day|night|words|time you)
(my|these are my) (last|final) (words|message|goodbye)
(i|ive) (wrote|have written|written|am writing|writing|finished|posted|left) ..1 (suicide note|goodbye letter|goodbye letters|goodbye note|goodbye notes|final letter|farewell letter|my notes|the notes)
(suicide|goodbye) note is (written|done|ready|on)

[suicide imminent self] is doing it now or very soon
(tonight|today|this|tomorrow) is the (night|day) ..3 (gun|loaded|goodbye|end|die|ready|ends)
(gun|pistol|rifle|shotgun) ..3 loaded
i am doing it (this weekend|on monday|on friday|on sunday|on saturday|this week|after the funeral|after christmas|before christmas)
(wrote|written|writing) ..2 (letters|notes|goodbyes) to (everyone|everybody|all of them|my kids|my family|my mother|my children|each)
(wanted|want|needed|called|came|just) to say (so long|farewell|goodbye) to (somebody|someone|anyone|anybody)
i am ..2 (do|doing) it ..1 (tonight|right now|right now|today|midnight|dawn|this time|in an hour|tomorrow|for real|this evening|at lunch|after i hit send|live|before they|when they|once they)
(am|going to) ..2 (do|doing) it ..1 (for real|this time|i swear|and nobody|goodbye|bye)
(about|fixing|ready|going) to do it $
(here goes|this is it) ..2 do it $
(not|never) (coming|come) back (out|from|alive|home)?
(not|do not) (plan|planning|plan on|planning on|intend|intending|expect|expecting) (to|on)? ..2 (coming out alive|arriving alive|be alive|living|being alive|wake up|waking up|survive|make it|come back|being here|be here|live past|see tomorrow)
(will not|wont) (be alive|wake up|live) (tomorrow|by|to|when|then|anymore|past|until|as|on)?
by the time (you|they|he|she|anyone|someone) ..3 (read|reads|find|finds|see|sees|get|gets|wake|wakes) ..3 (gone|dead|over|too late|done)
(find|finds|found|discover) (me|my body|my corpse)
(took|taken|swallowed|drank|drunk|taking) (them all|it all|the lot|all of them|all my meds|all the meds|every single one)
i (have|just) ..1 (taken|took|swallowed|drank|drunk) (all|them all|it all|too many and|the lot|everything|all my|all the|all of)
(got|have|bought|found) ..2 (gun|pistol|sidearm|rifle|shotgun|rope|noose|blade) ..3 (out|with me|on the table|ready|loaded|here|in my|beside|under|waiting|and)
(got|have|bought) (everything |all )?(what|the thing|the stuff|the things|all) i (need|needed) (to|for|on|in|ready|tonight|now|$)?
(pills|meds|tablets) ..3 (counted|lined up|laid out|in front of me|down|ready|in my hand|in my mouth)
(bottle|packet|box) ..2 (open|in front|counted|in my hand|gone already|ready)
(am|sat|sitting|standing|stood|here) ..2 (on|at|by) (the|a|my) (roof|ledge|bridge|edge|railway|tracks|platform|parapet|overpass|balcony|cliff) 
in front of (the train|a train|a bus|a truck|the next one)
(jump|jumping|step|stepping|walk|walking|throw|throwing|run|lie|lying) ..3 in front of it
going to be in front of it
(standing|sitting) ..2 looking down
(blade|knife|razor|gun|rope|pills|emojiknife) ..6 (do it|going to do it|bye|goodbye|tonight|this time)
(walking|walk|wade|going) (into|to|in) the (water|sea|lake|river|ocean) ..6 (not|never|bye|goodbye|end|sorry|coming back|forever)
in the water ..3 (waist|chest|neck|goodbye|end|letting go)
(already|i have) ..1 (started|begun|begin) (it|to die|taking them|bleeding|cutting to die)
(about|abt) to jump
five more minutes (and)? ..1 (then)? i am gone
(cut|cutting) ..3 (to die|on purpose to|so i die)
tell (my|them|her|him|everyone|mother|the) ..4 (love|loved|sorry|forgive) ..6 (goodbye|already|it is done|by then|gone|drunk|taken)
(letters|letter|notes|note) (are|is|have been) (posted|on the|left|sealed|written|done|sent) ..6
<killing> myself <soon>
<killing> myself ..3 <soon>
(end|ending) (it|my life|it all|everything|things) ..3 <soon>
<soon> ..4 (end it all|end my life|kill myself|end myself)
(do|doing) it (tonight|now|right now|live tonight|this time for real)
<soon> i (will|am going to|am) ..1 (die|end|be dead|be gone|kill|hang|jump|do it|be free|be with|have the guts|not be here|not be anyone)
<soon> i (die|end|am ending|am killing)
i (will|am going to|shall) (be dead|die|be gone) (tonight|by morning|by tomorrow|soon|before morning|tomorrow|today|by friday|by monday|by then|within the hour|in an hour)
(going to|about to|ready to|want to|will|gonna) jump (off|from|in front|now|tonight)
(standing|sitting|stood|sat|am|walking) ..2 (on|at|by|near|to|over|off) ..2 (ledge|bridge|edge of the roof|roof|rooftop|train tracks|railway|tracks|cliff|overpass|parapet) ..5 (jump|end|die|step|over|goodbye|bye|life|down)
i am (on|at) (the|a) (ledge|bridge|train tracks|rooftop)
(have|got|holding|loaded|bought|found|get|getting|with|my|the) ..2 (gun|pistol|rifle|shotgun|noose|rope|blade|razor) ..8 (end it|die|kill myself|myself|head|mouth|neck|goodbye|ready|lap|tonight|right now|do it|use it)
(gun|pistol|shotgun|knife|blade|razor|barrel|rifle) ..4 (my head|my mouth|my temple|my throat|my wrist|my wrists|my neck|my chest)
(gun|rope|noose|pills|blade) ..4 (right here|in front of me|in my hand|next to me|beside me|in my lap|is ready|are ready|loaded)
(noose|rope) ..3 (my neck|is tied|is ready|is up|around)
(i|have) (cut|slit|slashed|sliced) ..2 wrists
(slit|slitting|cut|cutting|slash) ..2 wrists
(have|made|got) (a|my|the|made) (plan|date|method|means|place|note) (to|for|how|and) ..4 (kill|end|die|suicide|dying|ending|myself|do it)
(have|made|got|with) ..2 (suicide|death) (plan|note|method|kit)
(i|ive) (know|have) (exactly )?(how|when|where) ..3 (kill myself|end it|end my life|do it|going to die)
(bleeding out|bleed out) ..5 (die|want|let|on purpose)
(attempted|attempting|tried) (suicide|to kill myself|to end my life|to end it|to hang myself|to die|it) ..2 (tonight|today|now|an hour ago|this morning|minutes ago|just now|earlier today|hours ago)
(took|taken|swallowed|taking) ..6 (to die|to kill myself|to end it|to end my life|want to die|not wake up|never wake up|so i can die|hoping i die)
i have (everything|what) i need (to|for|ready|now)? (die|kill|end|it|do|myself)
(nobody|nothing|no) (can|will|is going to) (stop|save) me (now|anymore|this time|tonight)
too late ..2 (save me|stop me)
too late for me ($|now|anyway|i have|i already|miss)
too late to talk (. i have|me out of it the pills)
(am|going to) (hang|hanging|shoot|shooting|drown|drowning|gas|stab) myself (now|tonight|today|in)
last (night|day|hours|hour) (on earth|alive|of my life|on this earth)
(ctb|kms|kill myself) (tonight|now|rn|today)

[suicide active self] wants, means or thinks to kill themself
(voices|voice) ..6 (kill myself|kys|to die|end it|should die|hurt myself|not be here|jump|do it)
^ (suicidal|suicide|kms|kill myself|end me|kys|wtd|unalive me|want to die|help i want to die) $
(suicide|suicidal) (thoughts|thought|ideation|plan|plans|urges|feelings|impulses)
(feel|feeling|thinking|felt) ..1 (suicide|suicidal)
(had|if i had|have) the (guts|courage|nerve|balls|strength) (to|i would|i will|id|end|do it)
(finally|found|got|get|work up|working up|gathering) the (courage|guts|nerve) (to|for|now|. )
(would have|should have|nearly|almost) ..1 (done it|did it|jumped|ended it|killed myself|gone through with it|pulled the trigger) (already|by now|last|on|if|but|today|yesterday)?
if ..6 (would|will) have (done it|ended it|killed myself|been gone|been dead|used it)
(keep|been|started|caught myself|find myself|end up) ..1 (researching|googling|looking up|reading about|searching|watching) ..2 (methods|ways to die|suicide|how to die|painless)
(saving|stockpiling|hoarding|stashing|collecting|saved|stockpiled|hoarded|stashed|counting|counted) ..3 (pills|meds|tablets|medicine)
(look|looks|make it look|seem) like an accident
(worth|worth more) ..2 dead (than)?
i (have|decided|chose|choose|made) ..2 (decided|chosen|picked|set|made up my mind) ..3 (die|date|day|to go|when|end|it is time|how)
(when|after|once) (my|the|they|he|she) ..4 (goes|dies|passes|die|gone) ..2 i (go|will go|am going|will follow|follow|am doing it|will do it|am gone)
(do|going to do|doing) it (once|when|after|before) (my|the|they|he|she|i) 
(drafted|wrote|writing|written|started writing|keep writing|drafting|rewriting) ..1 (goodbye|farewell|suicide) (letter|letters|note|notes)
(started|been|am) writing (the|my|goodbye) (letters|notes|goodbyes)
(will|would|does) it hurt (if|when) i ..2 (do it|die|jump|end|shoot|hang|cut)
(the|my) plan (is|for|to|involves) ..4 (die|tonight|end|kill|myself|when|after|happen|death)
i (have|got|had|made|making|have made) ..1 a (suicide )?plan $
(have|got|with|made) a plan ..3 (have not told|and|to end|for tonight|means|method|nobody)
(know|knew|decided) (how|exactly how) i (would|will|am going to|want to) (do it|go|die|end)
(want|wanted|going|need|meant|trying|hoping) to (crash|swerve|drive off|drive into|step out|step off|jump out|let go of the wheel)
(crash|wreck|drive) my car ..4 (purpose|wall|tree|bridge|die|on purpose|into)
kermit (sewer|suicide|sudoku|slide)
(commit|committing) (sudoku|scooter ankle|toaster|sewer|neck rope|alive not)
(neck|rope) (myself|maxxing|maxing)
(kys|kms) ..3 (maybe|should|right|agree|tempted|true|serious|for real|anymore|so bad|tonight)
(told|tell|tells|telling) ..1 me (to)? (kill myself|kys|go die|die)
(bridge|train|jumping|jump|jumping kind|knife|death|dying|dark|bad|intrusive) thoughts ..3 (again|tonight|jump|kill|won|back|stop|louder|worse|myself)
(planning|plan|planned) ..1 (my|own) (suicide|death|exit|end|own death|own funeral)
(bus|train|river|bridge|pills|rope|gun|knife|blade|grave|death|abyss|void) ..2 (is|are|keeps|keep) (calling|calling me|calling my name|tempting)
(escape|way out|exit|plan|option) ..3 (is|was|be) (death|dying|suicide|the rope|the gun|to die)
<killing> ..1 myself
(kms|kmsing|ctb)
commit (suicide|die)
(committing|comitting) suicide
suicide ..2 (is|seems|looks|feels|sounds) ..3 (option|answer|way out|only|solution|good|tempting|better|appealing|easier|best)
(thinking|think|thought|thoughts|considering|consider|contemplating|contemplate|plan|planning|planned|idea|ideas|attempt|want|feel|feeling|crave|googling|searching|wanting) (of|about|on|a|to|my|for|doing|doing a|the)? suicide
i (am|feel|was|have been|get|been|feeling|m) ..2 (suicidal|suicide)
(feeling|feel|felt|being|become|becoming|very|really|so|extremely|actively|passively|super|am|been|me) suicidal
suicidal (thoughts|ideation|feelings|urges|ideas|again|and|tonight|right now|today|rn|for|tendencies|depression and i|every|all)
(my|own) (suicide|suicidal)
(have|having|had|get|getting|with) ..3 (suicidal|suicide) (thoughts|ideation|ideas|urges|feelings|plan|plans|thinking)
(help|stop|with|end|ease) my suicidal
(end|ending|ended|take|taking|took|finish|finishing|terminate) (my|my own|this|this miserable|this fucking|this shitty|this stupid|my miserable|my fucking|my stupid|the) (life|existence|suffering|pain forever|misery)
(want|wanted|going|ready|need|rather|plan|decided|about|trying|wish|should|will|might|might as well|could|would|feel like|thinking of|thinking about|tempted|wanting|time|think) (to)? (end|ending) (it|everything|myself|things|this|this all|this pain forever) (all|now|forever|tonight|once and for all|for good|here|permanently|already|anymore)?
(end|ending) it all
(end|ending) (everything|things) (tonight|forever|for good|once and for all|permanently|now)
(take|taking|took) (myself out|me out of this world|my own life|my life)
(jump|jumping|throw myself|throwing myself|step|stepping|walk|walking|drive|driving|run|lie down) (off|from|in front of|into|under|onto|on) ..3 (bridge|building|roof|cliff|train|traffic|bus|truck|car|balcony|window|tracks|overpass|tree|wall|lake|river|sea|water|ocean|road|lorry|subway|tube)
(throw|throwing|fling|hurl) myself
(blow|blowing|shoot|put) ..2 (my|me) ..1 (brains out|brains|brain out|head off)
bullet ..2 (through|in|into|to) ..1 (my|me) (head|brain|skull|mouth|temple)?
(put|eat) (a|the) (gun|bullet|barrel) (to|in|into)?
(rope|noose) ..3 (looking|looks|tempting|calling|neck|hang)
(pull|pulling) the trigger
(i|to) (overdose|od) (on|and|to|tonight|again|so)
(want|going|plan|planning|thinking|need|about|ready|tempted|try|will|might|could|should|just) (to|of|about|on)? (overdose|od)
(take|swallow|taking|swallowing|down) (all|every|the whole|a bottle|a bunch|a handful|too many|enough|all of|the entire|the rest of|a load|loads|so many|a whole) ..4 (pills|bottle|painkillers|sleeping pills|tablets)
enough pills (to)? (die|kill|not|end|do)?
how (many|much) ..8 (to die|to kill|would kill|will kill|kill me|to overdose|to end|be fatal|is lethal|lethal dose|to not wake)
(painless|painlessly|quickest|easiest|easy|best|fastest|quick|peaceful|least painful|good|any|other|effective) (way|ways|method|methods) (to|of) (die|dying|kill|killing|end|suicide|commit|go)
(how|where) (do|can|to|would|could) (i|you)? ..2 (kill myself|end my life|end it all|die painlessly|hang myself)
(ways|methods|how) to (die|kill myself|commit suicide|end my life|end it all|hang myself|make ..2 suicide)
(make|making) ..3 (suicide|death) look like
unalive (myself|me|mode)?
(delete|deleting|remove|removing|erase|erasing) (myself|my existence) (from|irl|out of)? (this|the|life|earth|existence|world)?
(delete|deleting|remove|removing|erase|erasing) me from (this|the)? (world|earth|life|existence|planet|universe|everything)
self (delete|deletion|destruct|terminate|termination)
(check|checking) out (early|of life|for good|permanently|of this world)
(opt|opting) out of (life|living|existence)
do (away with|meself in|myself in)
(nothing|only thing|no one) ..3 (stopping|stops|keeping|keeps) me (from)? (doing it|killing|ending|dying|going|alive|here)
only (thing|reason|reasons|person) ..3 (keeping|keeps|holding) me (alive|here|going|from)
only reason ..6 (have not|did not|am not|i do not) ..2 (killed|kill|ended|done it|end|dead)
(can not|cannot|could not|do not|not) (promise|guarantee|trust|say|swear) ..4 (i will not|wont|myself|not to|i would not|to stay alive|safe|i will be here|i will be alive)
not (sure|certain|confident) ..2 (i will not|i would not|i can stay safe|i can keep myself|i will make it|i will be here|i will survive|i want to be alive|i want to live)
(do not|can not|dont) (trust|keep) myself (tonight|alone|safe|anymore|right now|not to|to be alone|around|to|with)
not safe (with|from|around) (myself|my own thoughts|my thoughts)
(not|never) ..1 (feel|feeling) ..1 safe ..2 (tonight|alone|by myself|on my own|being alone|being by myself|right now|in my own head|with myself)
(i feel|i am|feeling|feel) ..1 (unsafe|not safe) ..1 (tonight|alone|by myself|on my own|right now|being alone)
(afraid|scared|terrified) ..1 (to be|of being|being) alone ..2 (tonight|right now|with myself|with my thoughts|with my head)
(do not|please not|not) know ..1 i ..2 (make it|last|survive|get) ..1 (through|to|till|until) ..2 (night|tonight|morning|tomorrow|weekend)
(might|may|could|going to|will|would|about to) do something (stupid|bad|drastic|to myself|permanent|terrible|i can not take back|final|irreversible|i will regret|dangerous|silly)
(do|done|doing) something (stupid|drastic|bad) to myself
i (will|would) (be dead|be gone|not be here|not be alive|not exist|not be around|not make it) (soon|by|tomorrow|next|in a|to see|when|anymore|long|much longer|till|until)
(given|giving|give|gave) (myself|it|me) (until|till|til|a date|a deadline|one more|a week|a month|6 months|six months|a year)
(my life|it|i) (is|will|am) ..1 (ending|over|ends|end|end soon|be over) (tonight|today|now|soon|tomorrow)
i (have)? (set|picked|chosen|got) (a|the|my) date (.|already|and i|for it .)
(failed|survived|botched|unsuccessful|last|previous|second|third|another|next|my) (suicide )?(attempt|attempts)
(try|tried|trying|attempt|attempted|attempting) (to )?(suicide|kill myself|end my life|end it all|end it|take my life|hang myself|drown myself|overdose|die|drown|hang)
(wish|wishing|hope|want|wanted|need|needing|beg|begging|please|pray|somebody|someone|just|can) ..4 (kill|shoot|murder|end|euthanize|hit|run over) me (now|already|please|tonight|with|in|so)?
(someone|somebody|god|please|pls|lord) (please|just|come|fucking|pls)? (just|fucking|please)? (kill|shoot|end|take) me
(assisted|medically assisted) (dying|suicide|death) (for me|i want|is all)
(euthanize me|euthanise me|put me (down|to sleep)|put me out of my misery $)
(want|request|choose) ..1 euthanasia
(sort of|kind of)? half a mind to (kill|end|do)
(cash|cashing) in my chips
meet my maker (tonight|soon|early)
(join|joining|be with|see) (him|her|them|my (wife|husband|mother|father|son|daughter|brother|sister|baby|friend|dog|grandmother|grandfather|boyfriend|girlfriend)) (in heaven|again in heaven|on the other side|in the grave|in death|up there|tonight|soon)
(want|wanna|going|need|decided|ready|plan|rather|time|about|wish|trying|think|might) (to )?(take my own life|take my life|leave this world|leave this earth|leave this life|quit life|quit living|stop living|stop existing|give up on life|finish myself|finish it all|kill me)
(dying|death|suicide) is (the|my) (only|best|last|one) (option|way|answer|solution|escape|choice|out|hope|thing)

[suicide passive self] wishes to be dead
(hope|hoping|pray|prayed|praying|wish|wishing|beg|begging) ..5 (not|never) ..2 (let me|have me) ..1 (wake|wake up|see the morning|see morning|live)
(insurance|insurance money|pension|payout) ..6 (more good|more use|better off|worth more) ..4 (than i do|than i am|than me|than having me)
i (want|wanna|wish|need|hope|deserve|would like|am ready|want so bad) (to)? (just|so bad|really|so badly|literally|fucking|to)? (die|be dead|dead)
(want|wanted|would like|need|wish|like|begging|love) ..1 (the|my|this|all this|all the) ..3 (pain|hurting|hurt|suffering|agony) to (stop|end|be over|go away forever)
(world|earth|house|family|life|lives) ..3 (lighter|better|easier|happier) ..2 (without me|if i)
(want|feel like|feeling like|thinking of|thinking about|you|tried to|try to) (to )?(kill|killing) yourself
(if|when|someone) ..3 (want|wanted|wants|trying|thinking) ..2 (kill|killing) (yourself|themselves) ..5 (me|asking|i am|myself|currently)
(waste of (space|oxygen|air|skin|life)|dead weight|mistake to be born|oxygen thief)
i am a (waste|mistake) (of|$)
(give me|need|find|looking for|tell me|name) ..1 (one|a|any|some|single) ..1 (reason|reasons) ..1 (to|not to) (live|stay|stay alive|kill|die|keep going|go on|not)
(better|sooner|rather) (be )?(gone|dead|off dead|not alive|not here|off gone)
(disappointed|angry|gutted|annoyed|upset|sad|pissed|ugh|sorry) ..4 (woke up|wake up|woken up|still alive|still here|survived|did not die|am alive)
(wake|woke) up (disappointed|sad that i am alive|wishing i had not|wishing i did not|angry that)
why did i (survive|live|wake up|not die|make it)
(be|am|being) with (my)? ..3 (dead|heaven|grave|who died|who passed)
(hope|hoping|wish|wishing|would not mind|would not care|would not be sorry|fine|okay|happy|glad|stoked|grateful) ..4 (if|that|when) ..5 (bus|car|truck|plane|train|ceiling|heart|lightning|cancer|accident|roof|lord|god|tractor|lorry|carked it|did not wake|never woke|did not see the morning|was shot|got shot|were shot) 
(did|do) not (wake|woke) up (tomorrow|again|one day|in the morning)
(no|not) (having|have) any (wish|desire|will|interest) to live
(if|wish|hope) i (carked|croaked|kicked|snuffed|popped) it
(should have|should of|shoulda|wish it had|wish it was|ought to have|could have) ..1 been me ..3 (died|killed|dead|not him|not her|instead|in the|over there|$)
(ready|want|wish|waiting|longing|like) (for)? (the lord|god|jesus|the good lord) (to)? (to )?(call|take|bring|have) me (home)?
go home to (jesus|god|the lord|my maker|heaven)
not (having|have|make|making) ..1 (it)? to (18|21|20|30|my next birthday|christmas|next year|see)
(never|not|did not) (thought|think|expect|expected|plan|planned) ..3 (live|make it|be alive|survive|last) (past|to|this long|beyond|until)
(is|was|worth|not) life worth (it|living)
(life|living|breathing|it) ..2 not worth (it|the|this) ..2 (anymore|pain|effort|fight|hassle|struggle|suffering)?
(allowed|like|permission|want|need) to stop (living|now|existing|being|breathing|forever)
(neither|none) of us (wakes|wake|woke)
(insurance|pension|policy) ..4 (if i died|when i die|if i die|i was dead|after i die)
(worth|cheaper|better|useful|more use) ..2 dead
(born|being alive|existing|my life|being born) ..2 (was|is|were) (a|the)? mistake
(my)? life (is|feels|has been|seems) (so |completely |totally )?(worthless|meaningless|pointless|useless|not worth|over|hell|unbearable|unlivable|a waste|done|ruined and|finished|nothing|not worth it)
(wish|wished) i (would|had|could|did) ..1 (not|never) (woke|woken|wake|waked) up
(death|the end|dying|grave) (can not|could not) come (soon|fast|quick) enough
(waiting|wait) for it (all)? to (be over|end|finish|stop|all end)
(just)? (existing|surviving) ..5 (do not|not) ..2 (even)? want
(do not|not) even want to (exist|do that|be|live|wake|breathe|try anymore)
(over|done with|sick of|bored of|finished with) (living|existing|life|being alive)
(want|wish|hope|like) (to|for) ..1 (eternal|permanent|forever|long|never ending) (sleep|rest|peace|darkness)
(just|only|all i) (want|need|wish) ..1 (to)? ..1 (rest|sleep|peace|be free|be at peace|be with god|go home) ..1 (forever|eternally|in death|now and never|and not wake|for good)
(can not|could not) (live|do life|survive|go on living) (like this|this way|with myself|without (him|her|them)|anymore|another day|in this world)
(can not|cannot) (see|imagine|picture|find) ..3 (reason|point|way|future|living|surviving|going on|making it)
(not|no) (strong|brave) enough to (live|keep living|go on|stay alive)
nothing (matters|is worth|left|to live|for me) ..3 (anymore|living|alive|here|now|to me)
(who|what) would (even )?(miss|notice) me
(days|weeks|months|ages|forever|long) before (anybody|anyone|somebody|someone|people|they) ..1 (notice|noticed|notices|miss|missed|realised|realized) ..3 i (was|were|am|had) (gone|dead|missing)
(miss|notice|cry|care) (me)? (if|when) i (die|died|am gone|was gone|disappear|was not here|am dead|vanish|left forever|disappeared)
(if|when) i (die|died|disappeared|disappear|am dead|was dead|vanished|was gone|were gone|am gone|did not exist|was not here|wasnt here) ..5 (care|notice|miss|better|happier|relieved|matter|cry|fine|okay|mind|sad|relief|easier|free|bother|change|a day|weeks)
(stop|stopped) (living|existing|breathing|being alive|being $)
(no|not) (want|wanting|wanted|desire|wish) (to|of) (live|living|alive|go on living|exist|wake up)
(not)? wanting to (live|exist|be alive|be here|wake up|die|disappear)
(i|just|so|really|kinda|lowkey|honestly) (wanna|want to|wish to|need to|could|would love to|would like to|should|might as well|am ready to|will just|hope to) (die|be dead|perish|not be alive|cease|drop dead|sleep forever)
(life|this|everything|it|pain|existence|living) ..2 (is|feels|seems|has become|gets|too) (too)? ..1 (much|painful|heavy|unbearable|exhausting|hard) ..3 (to live|to bear|to go on|to be alive|to continue|anymore . i am done|living)
(want to|let me|rather|going to|could|just) fade away (forever|and|for good|completely)?
(turn|switch|shut) (it|me|myself|my brain|everything|life) off (forever|for good|permanently)
(want|wish|going|ready|hoping|could|like) ..1 (to)? (turn|switch|shut) off (forever|for good|permanently)
(not)? ..1 (be|being|stay|staying|stick|sticking|here) (around|here) (much longer|anymore|for long|any longer)
i (should|could|might) (just)? (be|have been) (dead|gone|aborted|miscarried|stillborn)
(should|wish|better) (have|had|if) (been|my mother) (aborted|had aborted me|never had me|not had me)
(tired|exhausted) ..1 of (everything|it all|this world|this shit|fighting|hurting|my pain) ..6 (die|dead|end|disappear|not be here|give up|over|sleep|rest|gone|anymore)
(world|everyone|family|you|they|people|kids|children|husband|wife|parents|mother|friends|all|others|nobody) (would|will|is|be|are|wd|would all|would probably) ..2 (better|happier|relieved|fine|grateful|glad|best|benefit) (off)? (if|without me|when i|with me gone|once i)
better off without me
(alive|living|life) (is|feels like|seems) (a)? ..2 (punishment|torture|hell|curse|mistake|burden|chore)
(wish|wished|hope) ..2 (cancer|tumour|tumor|heart attack|accident|crash|car crash|illness|covid|stroke|terminal|fatal|disease) ..3 (me|kill|take|had|get|was|would)
i ..3 <want> (just|really|so badly|to|myself|already|be|literally|actually|only|even|all|both|rather|go|finally|simply)? (die|dead|be dead|be dying)
(want|wants|wanting|wanna|ready|rather|deserve|wish|need|hoping|prefer|long|supposed|going|trying) to ..2 (die|be dead|be dying|drop dead|disappear forever|not exist|no longer exist|stop existing|cease to exist|never wake up|not wake up|never have been born)
(wish|wished|wishing|hope|hoping|pray|praying|want|better if|rather|easier if|prefer|like if) ..2 (i|me) (was|were|am|be|would be|could be|had|would|could|will|can|to be|get|got)? ..1 (dead|die|died|dying|gone forever|never born|not alive|not here|be dead|disappear|dies|vanish|not exist|hit by|not be here|killed)
(wish|wished) (that)? i (was|were|had|am) (never|not) (been)? (born|existed|here|alive|exist)
(never|not) (been|be|asked to be) born
(wish|hope|want|pray|rather|hoping|like to|love to|just) ..4 (not|never|without|anymore) (wake|waking) up
(not|never) (wake|waking|woken) up (tomorrow|again|anymore|in the morning|one day|ever|today)?
(go|going|fall|falling) to sleep (and|n) (never|not|forever)
sleep (forever|and never|and not|for ever|permanently|eternally|for eternity)
(do not|not|no longer|never) ..1 (want|wish|need|care) to be here ($|anymore|at all|any longer|on|in this world|tomorrow|alive|with you guys|and i|i want|ever|no)
(do not|not|no longer|never) ..1 (want|wanna|wanting|wish|need|deserve|care) to (live|be alive|exist|go on|keep living|keep going|continue|be around|wake up ($|anymore|tomorrow|again|ever|in the morning|and|i)|be on this earth|be in this world|carry on|survive|be a person|see tomorrow|live anymore|do life|do this anymore|do this life|be on this planet|breathe|stay alive|be living|make it|get better or live)
(do not|not|no longer) (want|wanting) (this|my|my own|to live|to be) (life|anymore to live|alive)
(can not|can no longer|unable to|could not) go on ($|anymore|like this|living|any|much|this way|with life|with my life|with this life)
(can not|can no longer|unable to|could not) (keep living|keep going|carry on|live anymore|live like this|do life|exist|bear to live|continue living|continue|be alive|keep existing|keep fighting to live|take life|take living) (like this|anymore|this way|with|without|another|any longer|much longer|in this|is)?
(tired|exhausted|sick|done|fed up|weary|bored) (of|with|from) ..1 (being alive|life|existing|existence|this life|my life|breathing|being here|fighting to live|trying to live|waking up|being me)
(tired|exhausted|sick|done|fed up|weary|bored) (of|with|from) (living|just living|living anymore) ($|anymore|like|this life|this way|and|i|but|it|so|in pain|with pain|in this|with this|my|a life|here|tbh|now|already)
(hate|hating|regret|despise) (being alive|living|that i am alive|existing|my life so much|waking up|my existence|that i woke up|that i exist)
(better|happier|relieved|easier|glad|fine|best) (off)? ..2 (without me|if i (was|were|am|had|died|die|would|disappeared|disappear|did not|left|never|went|wasnt)|when i am (gone|dead)|with me (gone|dead))
(better|best) (off)? (dead|not here|not being here|not alive|gone)
(would|will|does|do|did|could) ..2 (anyone|anybody|nobody|people|somebody|someone|they|you|it) ..3 (care|notice|miss|cry|matter|mind|sad|come) ..2 (if i (die|died|was|were|am|disappear|disappeared|killed|did|were gone|vanished|left|went|never)|me|when i am (gone|dead)|my funeral)
(nobody|not one person|no single person) (would|will|wd) (care|notice|miss|cry|mind|come|even) ..3 (if i|when i|me|my funeral)
(who|nobody) (cares|care|would care|gives a shit) if i (live|die|am|was|lived|died)
(no|any|without|not|lost|zero|find|one|give me a|need a|nor) ..2 (reason|reasons|point|purpose|will|desire|interest|motivation|wish|energy) (to|in|of|for|left to|left in) (live|living|be alive|my life|go on|keep going|keep living|be here|exist|existing|me being|stay alive|carry on living|wake up|even be|kill myself)
(lost|losing|lose|no) ..2 (will|desire|wish|reason) to (live|go on|be alive)
(life|living) ..2 (is not|not|no longer|feels not|does not feel|isnt|do not feel) ..1 (worth|meant|for me)
(not|is it|life|isnt|nothing|if|hardly) (worth) (living|being alive|it anymore|living anymore|me being alive|it to live)
(nothing|no one|not much|anything|nobody|little) (left|here|else)? ..1 (to live for|worth living for|for me here|to live)
(what|whats) (is)? (the|even the) (point|use) (of|in|to) ..2 (living|my life|going on|being here|being alive|staying alive|existing|carrying on|anything anymore|waking up|trying anymore|breathing)
(what|why) ..3 (worth|reason|need) (of|for) me being (alive|here)
why ..3 (am i|should i|do i|keep|bother|even|was i) ..3 (still alive|alive|exist|go on|still here|living|stay alive|keep living|carry on|born|breathing|wake up)
(should|would|could|must|supposed to) (have|of|ve|not)? ..1 (died|be dead|not be alive|not exist|been me that died|not be here|be dying|killed me|have died|never been born)
(deserve|meant|destined) (to)? (die|be dead|death|not live|to be dead|not be alive)
(i|to) (do not|not) deserve (to)? (live|be alive|life|exist|be here|to live|to be alive)
(ready|prepared|happy|willing|okay|fine|good|cool) (to|with|if) (die|dying|i die|i died|be done with life|death|leave this world|be gone|meet god)
(can|could) i (just|please|fucking)? ..1 (die|disappear|stop existing|be dead|not exist|drop dead) (already|now|please|today|forever)?
(let|make|want) me (just|please)? (die|be dead|go already|disappear|not exist|sleep forever)
why (can not|could not|did not|do not|not|wont|cant|couldn) (i|it|god|he) (just|have|fucking|take|let)? ..1 (die|died|dead|disappear|me die|take me|kill me|be dead|be over)
(wish|hope|hoping|want|pray|praying|wanting|wait|waiting|if only) ..3 (death|god|lord|a car|a bus|a truck|cancer|something|someone|it|the earth|my heart|lightning|the ground|that plane|the world) (would|will|could|to|takes|hits|come|comes|stops|just|took|stop)? ..2 (take me|kill me|killed me|hit me|stop beating|swallow me|come for me|takes me|ends me|end me|me out|run me over|end it|me already|takes|to kill me)
(wait|waiting|wish|ready|wanting|welcome|long|longing|beg|begging|crave|craving|want|prefer) (for|to|my)? ..1 (death|the end|my death|to die|dying)
(death|dying|being dead|not existing|nonexistence|eternal sleep) (would|is|seems|sounds|feels|looks|will|might) ..3 (better|relief|peace|peaceful|nice|easier|escape|holiday|release|good|comforting|comfort|freedom|mercy|kinder|rest|appealing|tempting|best|welcome|great|preferable|heaven|lovely)
(would|might|much) (rather|sooner|prefer) ..1 (be dead|die|not exist|not be here|not be alive|be gone)
(want|wanna|wish|need|like|love|rather|going|could) (to)? ..2 (disappear|vanish|cease|evaporate|fade away|not be|stop existing|not exist|dissapear|be gone|be no longer here) (forever|completely|for good|from this world|from this earth|from life|from existence|permanently|and never|and not|anymore|off the face)?
(do not|not|dont) see (a|any|my|the|much|myself) ..2 (future|point|way out|way forward|reason|living|making it|being here|here|alive|tomorrow) (for me|left|anymore|in|of|to|past)?
(want|need|wish|like|love|wanting|hope) (it|this|everything|all of it|my life|the pain|all this|life|it all) (all)? (to|would|could|be) ..1 (end|stop forever|over|be over|over already|be done|end already|end soon|finish forever|just end)
(want|ready) (my|this|the) (life|existence) (to end|to be over|over|done|gone|finished)
(want|wanted|ready|wish|hoping|need|time) (out|to be done) (of|with) (life|living|this life|this world|this existence|everything|it all)
(want|going|time|need|ready|give|giving|given|gave|giveup) (to)? (give )?up on (life|living|myself and life|everything)
(i|am|just|so|completely|honestly|really|totally) done with (life|living|this life|this world|existing|my life|everything in my life|being alive|it all)
(am|is) done (anymore|with it all) ..3 (here|alive|living|life)
not (made|meant|cut out|built) for (this life|life|this world|living)
not (meant|supposed) to (be here|be alive|exist|live|make it|be born)
(burden|waste of space|waste of air|waste of oxygen|dead weight) (to|on|for)? ..3 (everyone|everybody|family|them|people|my|kids|children|husband|wife|parents|all|society|others|anyone|mum|mother|world)
(i am|am|feel|being|such|become|like) (a|just|such a|nothing but a|only a|the|a huge)? ..1 burden
(jealous|envy|envious|envying) of (the|people|those|dead|anyone)? ..2 (dead|dying|died|die|corpses|cancer)
(planned|plan|planning|imagine|imagining|picture|picturing|thinking about|thinking of|dream about|dreaming about|fantasize about|think about|thoughts of|thoughts about|obsessed with|looking forward to) ..1 (my|my own) (funeral|death|dying)
(thoughts of|thinking about|think about|thought about|obsessed with|thinking of) (dying|death|being dead|not being here|my own death|ending it|ending things|ending everything|not existing|disappearing)
(i|id) (would|do) not (mind|care) ..3 (dying|if i died|if i die|being dead|not waking up|if i did not wake|not being here|being gone|if i was dead|if something killed)
(do not|not|no longer|dont) care (if|whether) i (live|die|am alive|wake|make it|lived|died|survive|am dead|was dead|am gone|get hit|ever)
(stop|stopped|stopping|quit|refusing|refuse|skip|skipping) ..3 (eating|pills|treatment|dialysis|insulin|chemo|heart pills) ..5 (die|death|go|end|god takes|over with|let it take me|so be it|takes me)
(too|very|so) tired ..2 (to live|to keep living|to be alive|to go on|of living|to fight anymore|to keep going)
(can not|do not know how to|not able to|unable to) (see|live|imagine) (living|life|going on|being alive|a life) (anymore|without|like this|past|beyond|after)?
(earth|world|life|family|everyone|kids|children|universe) (would be|is|will be|be) (better|happier|easier|nicer|fine|safer) (place)? ..1 (without me|if i)
(take|taking) me (home|away|now)? (lord|god|jesus|already|from this world)
(lord|god|jesus|father) ..2 (take me|let me die|let me go|end my|why am i still)
(make life|life) ..2 (unbearable|not bearable|unlivable|too painful to)
i (die|died) ..2 (tonight|tomorrow|today) ..3 (nobody|would|fine|okay|care|happy|relief)
(tempting|temptation) to (just )?(let go|not wake|end|crash|swerve|jump|stop existing|drive off|give up on life)
(crash|crashing|swerve|swerving|drive|driving) ..2 (my|the|into|off) ..2 (car|tree|wall|bridge|traffic|road|cliff|oncoming) ..5 (die|end|over|on purpose|purposely|hope|wish|thought|think|urge|purpose)
(i|to|just) (wanna|want to|wish i could|could|want|need to) (go|leave) (and not|and never|forever|this world|this earth|to heaven|for good|away forever)
(i wish|wishing|hope|hoping) (it|this|today|tonight) (was|were|is|would be|could be|will be) my last
(hope|hoping|wish) i (am|get|be|will be|can be|could get|got) (dead|killed|gone|terminal|cancer|hit by|die|shot|hit|covid and die) (by|soon|before|tomorrow|today)?
(am|i) (already|basically|practically|better|almost) dead (inside)? (anyway|to|so|already)
(see|seeing) no (future|point|way out|reason|hope|other way|way forward|tomorrow)
no (way out|other way|other way out|escape|hope left|hope for me|future) (for me|except|but|anymore|left|other than|from this)
(hopeless|helpless|worthless|trapped|empty|numb) ..8 (no point|die|dead|give up|not worth|end it|go on|living|alive|disappear)
(i|want|just) (want to|wanna|could|am going to) give up (on everything|on life|on living|completely|already|now|forever)
i (give|am giving|have given|gave) up on (life|living|everything|it all|myself|me)
(hate|hating) myself ..6 (die|dead|alive|exist|living|disappear|end)
(i|am|been|so|feel) ..2 passively suicidal
(never|not|wish i was never|should never) (been|be|have been) born
emojicoffin ..4 (me|tonight|soon|ready|myself|not joking)
(emojigun|emojiknife) ..2 (me|myself|soon|rn|tonight)

[suicide past self] tells of an earlier attempt or thoughts
(my|old|past|previous|prior|earlier|two|three|one|an|the|few|several|childhood|teenage|those|a) (suicide )?(attempt|attempts) (in|at|when|last|years|as|on|before|from|of my|myself|. |by overdose|was|were|is|happened|back|during|i survived)
(hospital|hospitalised|hospitalized|ward|sectioned|psych ward|admitted|inpatient) (for|after|because|due to|following) ..3 (attempt|suicide|suicidal|suicidality|trying to|overdose|taking|wanting to die)
(attempted|tried it|tried) (at|when i was|aged|back in|in|once|twice) (seventeen|sixteen|fifteen|fourteen|thirteen|eighteen|nineteen|twenty|my|school|college|uni|the army|high school|a|1|20|19)
(lived|survived|alive) ..6 (jumped|hanging|attempt|tried|overdose|took)
(attempted|tried) (suicide|to kill myself|to end my life|to take my life|to end it|to die|it|to overdose) ..3 (years ago|last year|before|in the past|when i was|once|in high school|at|in|twice|as a teen|back then|months ago|as a kid|in my)
(my|past|previous|old|two|three|several|multiple|prior|have a history of|with a history of) (suicide|suicidal) (attempt|attempts)
(i|am|survived|declare|disclose|had|have|made) ..2 a (suicide|suicidal) attempt
i (was|used to be|have been|had been) (suicidal|on suicide watch)
used to (want to die|want to kill myself|be suicidal|think about killing myself|think about suicide|wish i was dead|have suicidal)
(survivor|survived) (of)? ..2 (suicide attempt|my attempt|my suicide|attempt)
i (almost|nearly) (killed myself|ended my life|ended it|died by suicide|committed suicide|took my life|hanged myself|ended it all)
i (had|have had) (suicidal|suicide) (thoughts|ideation)

[weak suicide] says there is no hope
(no hope|hopeless|no future|nothing matters|nothing matters anymore|pointless|whats the point|what is the point|meaningless|worthless|no point|useless)
(give up|giving up|gave up|given up)
(empty|numb|hollow) inside?
(can not|can no longer|could not) (do this|take it|take this|cope|go on|handle|deal|anymore|bear|stand it|keep going|keep doing)
(hate|hating) (myself|my life|everything about me|who i am|me)
(so|too) (tired|exhausted) of (everything|it all|this|fighting|trying|people|hurting|pain|being)
(nobody|no person) (cares|loves|likes|wants|would miss|needs|understands|gives) (about)? me?
all alone
(alone|lonely) (in this world|and|forever|all the time)
(want|wish|need) ..2 (pain|hurting|suffering|it all|everything|this) ..1 (to)? (stop|go away|end|be over)
(unlovable|unwanted|broken|failure|disappointment|piece of shit|disgusting|pathetic)
(breaking|break) (point|down)
i am done
(better off|without me)

[weak suicide] speaks of going away or of last things
(goodbye|farewell|good bye)
(last|one final|final) (time|day|night|christmas|birthday|visit|goodbye|message)
(giving|gave|give|given) ..3 (away|my things|my stuff|my dog|my cat|belongings|my watch|my ring)
(take care of|look after|looks after|takes care of) ..4 (after|when|once) ..3 (gone|here anymore|friday|i am not|i go)
(after|when|once) i am (gone|not here|not around|no longer here)
(will|wont|would) not (matter|have to worry|need it|be a problem|be needing|be around|be here) (soon|anymore|after|where i am|much longer|for long)?
i (have|ve) (made|am at|at) (peace|my peace)
(forgive me|i am sorry for everything|sorry for everything|sorry to everyone|tell ..3 i love|tell them i am sorry)
(this will be|it will be|will be) over soon

[unsafe suicide] does not feel safe
^ (i am|i feel|am|feeling)? (really|so)? (not safe|unsafe) (at all|anymore|now)? $
i do not feel safe (at all|anymore|now)? $
(do not|please do not|can not) (leave me|be left) alone (tonight|now|right now)
^ (can|could|will) (someone|somebody|anyone|you) (please)? stay with me (tonight|please)? $

[means suicide] has the means at hand
(have|got|bought|keep|loaded|holding|looking at|hid|hidden|saved up|stockpiling|stockpiled|found|staring at|with) ..3 (gun|pistol|noose|rope|blade|razor|pills|knife|rifle|shotgun)
(gun|pistol|rifle|shotgun|pills|meds|knife|blade|razor|rope|noose|bottle) ..3 (is here|are here|here with me|with me|in my hand|in my hands|next to me|beside me|in front of me|on the table|on my lap|in my lap|in the truck|in the car|in the house|loaded|ready|in my room|under my bed)
(got|have|brought) ..3 (gun|pistol|rifle|shotgun|rope|noose|blade|razor) ..4 (truck|car|room|bed|closet|bag|drawer|shed|barn|house|hand|here)

[suicide active self] wants, means or thinks to kill themself
planning how i (would|will|am going to) (die|do it|go)
(does|do)? (anyone|anybody) else ..3 (want|wants|wanting) to ..1 kill (themselves|yourself|myself)
how do you ..1 (not|stop wanting to) kill yourself
kill yourself kill yourself
(brain|head|mind|voice|voices) ..4 (says|saying|goes|keeps saying|going|screams|whispers|chants|to) ..4 kill yourself
(yeet|yeeting|lob|lobbing|chuck|chucking|hurl|hurling) myself (off|in front of a|in front of the|under a)
(end up|ending up) killing myself
suicide ..4 (to do list|on the list|on my list)
suicide (feels|is|seems|looks) ..9 option
(searches|search history|browser history|tabs) (.)? ..2 suicide
every ..2 thought ..2 (is|ends in|leads to|ends up) ..2 suicide
(still|secretly|mildly|casually|quietly|lowkey|currently) suicidal
^ suicidal ..1 (but|at|again|since|for|lol|tonight)
(do|doing|done|did) myself in
kill my (fucking|stupid|damn|worthless|fat|ugly|dumb|sorry) (self|ass)
(kill|killing|end|hang|shoot) (fucking|bloody|goddamn|the fuck out of|tf out of) (myself|me)
suicide myself
can not wait to (die|be dead|not exist|not be alive)
(cost benefit|pros and cons|pro con) ..5 (suicide|dying|staying alive|ending it)
thinking about (drowning|hanging) (for real|myself)
(keep|sat|been|sitting|just) ..1 (holding|counting|staring at|looking at|touching) (the|my|these|all my|all the|this) (pills|painkillers|rope|noose|gun)
(was|am|been) ..4 rehearsing (it|what i)? ..2 (my death|jump|jumping|dying)
(sobriety|sober|streak) ..6 kill myself more
how to not be alive
(picture|picturing|pictured|imagine|imagining|see|seeing) (myself|me) (dead|hanging|in a coffin|in a casket|in the ground)
(will not|not going to|do not want to|decided not to|would not) (carry on|go on|continue) (living|being alive|existing)
i am (done|through) (living|existing|being alive|breathing) (.|anymore|tbh|and|now)
(till|until|hour|minutes) ..2 to be talked down
talk me (down|out of doing it|off the (ledge|roof|bridge))
(letter|note) has been in my (coat|drawer|pocket|bag|desk) (since|for)
(wrote|written) the (note|notes) (already|.|now|and)
go through with it this time
(if|when) i do not (reply|post|answer) ..3 (thread|here|again|back)? (.)? ..2 i (went through with it|did it|am gone)
at peace with (dying|ending it|it ending|killing myself)
(too much of a|such a|too) coward to (die|end it|kill|end my life)
(life|death) (insurance|policy) ..4 (pays|pay|paid) ..2 (for|out for|on|after) suicide
(hang|hung|hanged) myself ..2 (and)? (the|my) (rope|belt|branch|beam|cord) (snapped|broke|gave)

[suicide imminent self] is doing it now or very soon
am going to do it before (new|christmas|my birthday|easter|the holidays|summer|diwali|spring)
(there)? (will|would) not be a me (on|by|this|next|sunday|after|anymore|tomorrow)
there is no (next week|next month|next year) for me
i am dying on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
saying goodbye to (everyone|everybody|people) ..5 (for good|last time|do not know)
last (post|message|comment) ..4 (here)? (.)? you were (kinder|kind|good|the only)
after (this|that|tonight|friday|saturday|sunday) i am done (living|with life|with being alive)
stop counting tonight
(car and the garage|garage and the car|hose and the car) (are)? ready
not be in it after (tonight|tomorrow|today)

[suicide passive self] wishes to be dead
(survived|alive|breathing|woke up|awake) (again)? (sadly|unfortunately|regrettably|annoyingly|worse luck)
^ here unfortunately .
(woke up|alive|awake|waking up) (.)? (rude|disappointing|gutted|not thrilled|what a shame)
only (staying alive|alive|breathing) (for|because|till|until|so)
only staying for my (mother|kids|dog|cat|son|daughter|sister|brother|grandmother)
keeping me (on this (earth|planet)|breathing|above ground|in this world)
because (dying|death|suicide) (seems|sounds|looks|is|feels) (like|too|such)? ..1 (hassle|effort|expensive|work|messy|admin)
(death|dying|being dead) (would be|is|seems|sounds|feels) (simpler|simple|cheaper|quieter|kinder|softer|warmer|less work|less effort|restful)
(would|will) be (happy|happier|content|more use) dead
(jealous|envy|envious) of ..3 (obituaries|obituary|obits|graves|graveyard|cemetery|headstones)
(obits|obituaries) ..4 (lucky|jealous|envy)
(swap|trade|swapping) places with (any|a|the|some)? ..1 (roadkill|corpse|dead|ghost)
(unsubscribe|resign|refund|unenroll) (from|on|of) (life|existence|living|being alive|being a person|being human)
not (plan|intend|expect|mean) to (see|reach|get to|live to|live past|be here for) (30|40|50|thirty|forty|fifty|christmas|spring|summer|next year|the new year|ramadan)
not dead yet (but|unfortunately|sadly|more is the pity)
(only|just) not dead yet
(the|want|need) (other kind of|final|forever|eternal) sleep
(button|switch) ..4 i would (press|push|hit|flip) it ..6 (hesitation|gone|exist|life|twice|without)
(hoping|hope|wish|praying|pray) for (a|an|some) ..1 (lump|tumour|tumor|stroke|aneurysm|heart attack|brain bleed|accident|crash)
(hope|hoping) ..2 (asteroid|meteor|comet|nuke) ..4 (my|me)
(truck|bus|car|lorry|train|tractor|van) (had)? hit me ..9 (thanks|thank|glad|relieved|favour|relief|smile|happy)
got hit by a (car|bus|truck|lorry|train|van|plane) ..7 (thank|glad|mind|relieved|relief|favour|happy|perfect)
(bus|truck|car|train|lorry) ..6 not (step back|step aside|move|dodge|jump back)
not ..2 (get|move|step|jump) out of the way (if|of|when) ..1 (truck|bus|car|train|lorry)
(not|stopped|stop|without) ..1 (wear|wearing|put|putting|bother with) ..1 (seatbelt|seat belt|belt) ..1 (anymore|these days|and if|on purpose|hoping)
(stopped|not|stop) (looking|look) both ways
one (more|last) (winter|summer|christmas|year|spring) (left)? in me
(ever|do you|not you|think|feel) ..8 if you (just)? (were not|was not) (in it|around|there|here)
find someone (normal|better|nicer|happy|else) if you were not (around|here|alive)
no me no (worry|worries|tired|problem|problems|stress|bills|trouble)
(version|future|world|next year|life) ..4 (without|not have|with|no) me in it
(not|no) ..4 (want|need|asking for) an (exit|ending|end)
(i|to|would) ..2 be dead by (the weekend|friday|monday|sunday|christmas|morning|30|thirty|next week)
have to (stay alive|keep living|be alive) (for|because|another|again|tomorrow|till|until)
not mind if (something|someone|it|the (surgeon|anaesthetist)|they) ..1 (did it for me|overdid it|finished me|took me out)
(lease|contract|notice|time|tenancy) is up so am i
(mother|father|dog|cat|grandmother|he|she|parents) (passes|dies|die) ..1 i am (free|out|gone|next)
(died|dead|buried|passed|funeral) ..9 (go|gone) with (her|him|them)
had ..1 enough of (life|living|being alive|existing|breathing|waking up) .
enough of being here ..3 (earth|world|planet)
nothing left (here)? for me (here|in this|anymore|on this)
(no|any|the) point (in|of|to) me (.|being|anymore|existing|living|at all|now)
(tired|sick|exhausted|fed up|bored) (of|with) (being a person|being human|being a human|being conscious|having a body|carrying (this|the|my) body|keeping myself alive|staying alive|having to live|having to exist)
i have been dead since (20*|19*|he|she|the|last)
(feel|think|thinking) (like)? (i|you) (already)? died (years|ages|long|already|back)
i already died (and|years|ages|.|but)
(going to|been to|at) my own (wake|funeral)
free to not be
(dream|want|wish|long) ..5 (being nowhere|be nowhere|being nothing|be nothing .)
off this (planet|earth|ride|rock)
(breathing|living|alive|existing) out of (habit|spite|guilt|politeness|obligation)
i am here out of (spite|guilt|obligation|habit)
(staying|stay|kept|keeping) alive (by|out of|for other|because of|just for|only for)
(death|die) i dey (pray|want|wait|find)
(fine|okay|happy|content) with (not existing|dying|being dead|not being alive|not waking up)
not the ..3 (being alive|existing) .
(can not|tired|enough) ..8 with being alive
(hoping|hope|wish|praying|wishing) (my|the) heart (stops|gives out|would stop|gives up|just stops)
i would hoped i would not
no reason for me to (live|be alive|exist|keep living|stay alive|go on living)
no reason to stay (alive|in this world|on this earth|on this planet)
(they|everyone|kids|all|family) ..3 (lovely|good|better|happy|great|nice) life without me
(not|never) asked to (exist|be here|be alive)
the reality of still being (here|alive)
(my|the) future self ..2 dead
thinking of death ..3 (comfort|cosy|calm|calms|peaceful)
die before (i have to|my|the) (exams|exam|40|30|mother|parents|wedding|birthday|results)
wish i (could|would) (just)? stop (living|existing|being)

[suicide past self] tells of an earlier attempt or thoughts
(swallowed|took|drank) ..2 (everything|lot|pills) at (14|15|16|17|18|19|fourteen|fifteen|sixteen|seventeen|nineteen)
pumped (me out|my stomach|me and)
(hung|hanged|shot|drowned) myself (at|when i was|in|aged)
(rope|belt|noose|branch|beam|cord) (snapped|broke|failed|gave way|slipped) ..6 (still here|alive|woke|even|die|again|survived|breathing)
(second|third|fourth|2nd|3rd|4th) time (and)? i am still here
can not even (kill myself|die|get dying|get death|manage to die|end myself|succeed at dying)
failed (again)? at (dying|suicide|killing myself|ending it)
(my|that) (first|second|third|last) (one|go|try) (failed|did not work|flopped)
woke up in (the)? (icu|resus|hospital|intensive care) ..3 (furious|angry|disappointed|gutted|devastated)
(came round|came to) ..8 (oh no|not again|still here)
(congratulating|congratulate|congratulations) ..4 being alive

[weak suicide] says there is no hope
nothing left for me .
(kids|children|baby|son|daughter|wife|husband) ..2 (deserve|deserves|need|needs) ..1 (better|different|another) (mother|father|wife|husband)

[weak suicide] speaks of going away or of last things
not ..1 (be needing|need) (it|them|these|that|those) after (this|next|friday|saturday|sunday|monday|tuesday)
(if|when) (this|my) account goes (silent|quiet|dark)

[suicide active self] wants, means or thinks to kill themself
i ..5 (intend|intending|resolved|determined|chosen|choose|set|settled|planning|plan|decided) ..1 (to die|on dying|on being dead|to be dead|on not living)
(made up my mind|my intention|my plan|my aim|my goal|my only goal) ..7 (to die|to be dead|dying)
having decided to die
(not|never) (plan|planning|mean|meaning|intend|intending|going) ..1 (living|live) (through|long|past|on|much longer)
plan on not (living|being alive|being here|waking)
plan how i will die
(idea|plan) is suicide
suicidal intent
(pulled|drawn) ..1 to (death|dying|the end of me|suicide)
(mind|thoughts|head) ..4 (back|returns|drifts|goes|turns) to (suicide|killing myself|dying)
intention to depart from life
finally decided to kill (yourself|myself)
want to get it over with and be dead
kill myself i mean
desire to end it
die by my own (decision|choice|hand)

[suicide passive self] wishes to be dead
(wish|wished|wishing|want|wanted|like|love|happy|happier|glad|pleased|nice|permission|sooner|soon|rather|prefer|hope|object|nod|content) ..2 (to be dead|be dead|being dead|i was dead|i were dead|he was dead but here)
(wish|desire|longing|permission|ask|prayed|pray|pleased|glad|happy|like|liked) to die
wished to be dead
wish to be dead
(improved|better|happier|lighter|richer) ..5 (my being dead|if i was dead|if i were dead|with me dead|without me alive|if i am not living)
(never|not) (opened|open|opening) my eyes again
(simply|just|if i) never (woke|woke up|surfaced|had to surface)
(let down|sorry|disappointed|sad|angry|annoyed|cross) ..2 (that)? (you|i) (woke|woken|wake) up
(wishing|wish|hope|hoping|pray|praying) not to wake
do not let me wake
(rather|wish|want|like|prefer) not ..2 (to)? (exist|have existed|live|have to live|be alive|be kept alive|wake)
(not|never) ..1 (want|wish|wishing) ..2 (to)? (exist|live) (no more|any more|anymore|any longer|long|at all|in this)
never existed i would
(not|never) having been born
no wish to (live|be alive|be among the living|go on|be here)
(point|sense|reason|use) in me ..2 (living|being alive|being here|carrying on)
why must i (live|be alive|go on)
will to live (ran out|is gone|has gone|left|went|died)
no will to live
(loathe|hate|detest) being alive
being alive (hurts|is pain|is torture)
not being alive would
my own death
(tired|done|finished|full) of (being alive|living)
(make|making) myself want to live
i want to be not here
(got to|at|reached|come to) the end of me
no opinion on whether i live
no interest in my own survival
six foot under than
do not see myself lasting
i would be very pleased to die
mind if i die

[suicide imminent self] is afraid of the means at hand
(scared|afraid|frightened|terrified|worried|dread|hate|do not want) (of|to|about)? ..2 (be|being|left|staying) ..2 (alone|on my own|by myself) ..1 with ..2 (pills|meds|tablets|knives|knife|gun|blade|blades|rope|razor|razors|rifle)
(alone|on my own|by myself) (here)? with (all)? ..1 (my|these) (pills|meds|tablets|gun|blade|blades|rope|razor|razors|rifle)
(have|got) all these (pills|meds|tablets) ..5 (scared|afraid|frightened|terrified)
do not trust myself ..2 with (the|these|my|all) ..1 (pills|meds|tablets|knives|gun|blades|razors)

[suicide active self] wants, means or thinks to kill themself
(do not think|not sure|doubt|do not believe|can not see|scared|afraid) ..1 (i|ill|me|how i|if i|if ill) ..3 (get|getting|make it|making it|last|survive|be here) ..1 (through|past|after) ..1 (tonight|the night|this night)
i (can not|wont|will not) (get|make it) through (tonight|the night|this night|another night)
