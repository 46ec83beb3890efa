# Danger to somebody the writer speaks of: every kind.

@who = (he|she|they|he is|she is|they are|<family>|<partner>|<other>|resident|pupil|tenant|carer|in law|fella|lady|bloke|member|volunteer|employee|manager|cousins|sisters|brothers|sons|daughters|teens|boys|girls|residents|guest|passenger|foster|neighbors|neighbours|customer|caller|team|mom|lads|chap|uncle|kids|dog sitter|coworkers|residents|one of my|flat mate|athlete|driver)
@kin = (my|our|his|her|their|the|a|this|that|step)
@loved = (friend|friends|best friend|brother|sister|mother|father|son|daughter|child|children|boy|girl|husband|wife|boyfriend|girlfriend|partner|cousin|niece|nephew|uncle|aunt|grandmother|grandfather|grandson|granddaughter|roommate|student|pupil|client|patient|colleague|coworker|neighbor|neighbour|teenager|stepson|stepdaughter|toddler|baby|infant|newborn|parents|family|kid|lad|buddy|ex|fiance|classmate|resident|lodger|tenant|employee|teacher|man|woman|lady|twin|granny|foster)
@obj = (him|her|them|my mother|my father|my sister|my brother|my friend|my daughter|my son|my aunt|my cousin|my niece|my nephew|my grandmother|my grandfather|my best friend|my kids|my children|my child|our son|our daughter|our child|our children|our baby|our toddler|the baby|the child|the children|the kids|their kids|their children|their child|her kids|her children|his kids|his children|his wife|his girlfriend|his partner|her boyfriend|her husband|her partner|that child|that baby|that boy|that girl|his mother|her mother|my baby|my toddler|mother|my little brother|my little sister|my siblings|my stepson|my stepdaughter|her son|her daughter|his son|his daughter|their baby|their son|their daughter|my grandson|my granddaughter|his stepson|the boy|the girl|a child|a boy|a girl|his child|her child|her baby|a woman|his little|our kids|my mums|my uncle|my neighbor|this child|this girl|this boy|my grandchild)

[suicide imminent other] somebody else is about to, or has acted
<who> ..6 (has|have|got|holding|with|took|loaded|bought|cleaning|found|carrying) ..2 (a|the|his|her)? ..1 (gun|rope|noose|rifle|pistol|knife|blade|pills) ..8 (wants to die|want to die|kill himself|kill herself|end it|goodbye|to his head|to her head|to his throat|to her throat|neck|says|saying|said he|said she|with him|with her|he is done|do it|locked|loves her|loves him|head|throat)
<who> ..3 (is|are|on|up|standing|sitting|stood|sat) ..2 (on|off) ..1 (the|a)? (roof|ledge|bridge|rooftop|balcony|tracks|railway|overpass|cliff|window ledge) ..4 (jump|says|saying|going to|gonna|wants|threatening|will not)?
<who> ..4 (say|says|said|saying|text|texted|told|messaged|sent|posted|live|rang|called|emailed|wrote|tell|tells|telling|keeps|keep|threatens|threatened|threatening|is|are) ..5 (killing|ending|kill|end|hanging|hang|shoot|jump|ctb|unalive) ..2 (himself|herself|themselves|it|it all|his life|her life|their life|off) ..3 (tonight|now|right now|today|tomorrow|rn|live|immediately)
<who> ..4 (took|taken|swallowed|taking) ..6 (to die|to kill himself|to kill herself|wants to die|want to die|end it|goodbye)
<who> ..2 (trying|try|tries|tried|attempting|attempted) to (hang|kill|drown|shoot|jump|end|stab|throw) ..1 (himself|herself|themselves|off|his life|her life|out) ..3 (now|right now|tonight|today|just|help|rn)?
<who> ..4 (sent|texted|text|left|wrote|leaving|emailed|posted|sending|found|writing) ..6 (suicide note|goodbye note|goodbye letter|goodbye|voice note saying bye|goodbye message|a note|bye forever|final message|last message|suicide letter) ..6 (gone|phone|off|not answering|gun|tonight|car|missing|not picking|answer|$)?
(found|read|discovered) ..3 (a|his|her|my|the)? (suicide note|goodbye letter|goodbye note|suicide letter|rope and|noose|note from|searches about) ..6
<who> ..3 (locked|locks) (himself|herself|themselves) ..6 (pills|knife|gun|blade|razor|die|do it|kill|end)
(he|she|they) ..5 (dead|gone|not be alive) ..1 (by|before) (morning|tomorrow|tonight|then)

[suicide active other] somebody else thinks of suicide
<who> ..6 (kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving|offing|topping|top|off|finish|gas|do in|hurt or kill|finishing|ending) (himself|herself|themselves|themself|his self|her self)
<loved> ..6 (kill|killing|hang|hanging|shoot|shooting|drown|unalive|top|off|finish) (himself|herself|themselves)
<who> ..6 (want|wants|wanting|wish|wishes|wished|ready|wanna|prays|pray|hoping|hopes|asks|asked|keeps saying|says|said|wanted|begs|tired|longs|feel|feels|help) ..4 (to die|be dead|was dead|were dead|not be alive|not exist|exist anymore|to be dead|never born|never been born|to exist|be here anymore|be alive|she should be dead|he should be dead|not to wake|not wake up|would not wake|die every|to end it|ready to go|join him|the lord to take|had finished him|just be with)
<who> ..4 (end|ending|take|taking|ended) (his|her|their) (own )?(life|lives)
<who> ..5 (is|are|was|be|might be|feeling|feels|seems|being|been|sounds|actively|gets|get|getting|become|very|really|still|so|he is|she is) suicidal
(my|our|a|her|his|the|one of my) ..2 <loved> ..2 (suicidal|suicide risk|on suicide watch|wants die|want die|kms|kmsing|ctb)
<who> ..4 (threatens|threatened|threatening|talks about|talking about|talked about|mentions|mentioned|hints at|thinks about|thinking about|thinking of|thoughts of|contemplating|considering|planning|plans|attempted|attempting|disclosed|having|has|planned|joke about|jokes about|joking about|committing|commit|disclosing|expressed|expressing|feels|looking up|googling|googled|searching|researching) ..1 (suicide|suicidal|killing himself|killing herself|ending it|kms|dying|death|methods|how to die|suicidal thoughts|eating his gun|taking his life|taking her life)
<who> ..6 (attempt|attempts|attempted) (suicide)
<who> ..3 (tried|tries|trying) to (kill|hang|end|overdose|drown|take his|take her|shoot|jump|die) ..3
(worried|scared|afraid|terrified|frightened|think|thinks|know|concerned|fear|convinced|suspect|feeling|worry) ..5 <who> ..4 (suicidal|kill himself|kill herself|hurt himself|hurt herself|end his life|end her life|do something to himself|do something to herself|harm himself|harm herself|do something stupid|take his life|take her life|kill themselves|at risk of suicide|be dead|end up dead|follow him|might do something)
(stop|prevent|talk to|help|support|ask) ..3 <who> ..4 (suicide|suicidal|kill himself|kill herself|killing himself|killing herself|committing suicide|from committing)
(someone|anyone|somebody|friend) who (is suicidal|wants to die|wants to kill|says they want to kill|is thinking of suicide|feels suicidal)
(has|have|got|told me|made|is) ..3 (he|she)? ..2 (has|have|got|a)? (plan|plans|it planned) ..2 (to|for|of) ..1 (end|kill|die|suicide|do) ..2 (his|her|himself|herself|it)
<loved> ..6 (life is pointless|nothing to live for|no reason to live|no point living|tired of being alive|tired of living|not worth living|better off without him|better off without her|better off dead|hates being alive|be better off if he|be better off if she|life insurance|does not want to live|do not want to live|ready fi dead)
(he|she|they|mother|father|husband|wife|son|daughter) ..3 (keeps saying|says|said|told|told me|reckons|thinks|texted) ..5 (we would be better off|better off without|better off dead|nobody would miss|no one would miss|no one would notice|nothing to live for|no point|tired of living|wishes he was dead|wishes she was dead|wishes he had died|wishes she had died|should have been him|should have been her|not want to be here|not wake up|wants to disappear|want to be here)
<loved> ..3 (kms|wants die|suicide threat)

[suicide concern other] signs in somebody else
<who> ..5 (giving away|gave away|given away|giving his|giving her|gives away|sold his|given me) ..5 (things|stuff|belongings|clothes|possessions|guitars|plants|dog|trainers|everything|away|dogs|collection)
<who> ..4 (saving|saved|stockpiling|hoarding|collecting|counting|stashing) (up)? ..2 pills
<who> ..4 (cleaning|cleans|keeps|bought|buying|asking for|has been cleaning|out with) ..2 (guns|gun|his rifle|his gun|rope) ..6 (low|depressed|not himself|worried|scared|lot|lost|never|since)
(worried|scared|afraid|concerned|frightened) ..3 (about|for|of) ..3 <loved> ..9 (gone quiet|goodbye|not answering|stopped talking|safe|herself|himself|life|pills|giving|dark place|not eating|note|not been right|sorry for everything)
(wellness|welfare) check ..2 (on|for) ..2 <loved>
<who> ..5 (saying goodbye|said goodbye|said bye|says goodbye|texted goodbye|goodbye to everyone|said his goodbyes|said her goodbyes|sorry for everything|thank you for everything|like he is saying goodbye)
<who> ..4 (wrote|writes|writing|handed in|posted|draws|drawing|drew) ..5 (about dying|about death|dying|himself hanging|not being here|about suicide|herself dead|himself dead|wanting to die|want to die|wanting to end)

[self_harm imminent other] somebody else is hurting themself now
<who> ..5 (cutting|hurting|harming|burning|stabbing|smashing|banging|hitting) (himself|herself|themselves|his|her|their) ..2 (head|wrists|arms)? ..3 (now|right now|rn|wont stop|will not stop|and there|bleeding|what do i|help|again now)
<who> ..3 (just|has just|have just) ..1 (cut|hurt|harmed|burned|burnt|stabbed|slit) (himself|herself|themselves|his|her|their)
<who> ..6 (about to|going to|gonna|threatening to|says she will|says he will|wants to|might) (hurt|cut|harm|burn) (himself|herself|themselves|himself|his|her wrists|her arm)
<who> ..5 (locked (himself|herself|themselves)|in the bathroom|in her room|in his room) ..4 (blade|razor|knife|scissors|glass)
<who> ..6 (her|his|their) (arm|arms|wrist|wrists|leg|legs|thighs) ..3 (bleeding|slit|slashed)

[self_harm active other] somebody else hurts themself
<who> ..5 (cut|cuts|cutting|burn|burns|burning|burned|hurt|hurts|hurting|harm|harms|harming|harmed|scratch|scratches|scratching|hit|hits|hitting|punch|punches|punching|slap|slaps|slapping|injure|injures|injuring|bite|bites|biting|stab|stabs|mutilating|starving|starves|gouging|slices|slicing|carving|picks|wound|wounding|injured|bruises|pinches) (himself|herself|themselves|themself|his self|her self)
<loved> ..6 (cut|cuts|cutting|burn|burning|burns|hurt|hurts|hurting|harm|harms|harming|harmed|injuring|hits|hitting|scratching) (himself|herself|themselves)
<who> ..2 (selfharm|sh)
<loved> ..5 selfharm
(his|her|their|she|he) ..3 selfharm
<who> ..4 (cut|cuts|cutting|bites|biting|slices|slicing|burns|burning|slashes|gouging|scratches|scratching|picking|pulling|carving|bangs|banging|smashing|hits|hitting|punches|punching|scratched|slit|carves) (up|on|at)? (his|her|their) ..1 (own )?(arm|arms|wrist|wrists|legs|leg|thighs|skin|head|face|stomach|hair out|forearms|body|ankles)
(cuts|scars|marks|lines|burns|scratches|slashes|cut marks|slits|bruises and) ..3 (on|up|down|along|all over|all up|inside) ..1 (his|her|their|my friends|my sons|my daughters|my sisters|my brothers|my friend|my son|my daughter|my sister|my brother|my girlfriend|my boyfriend|my girlfriends|my niece|my nephew|my childs) ..1 (arm|arms|wrist|wrists|legs|leg|thighs|forearms|thigh|ankles|stomach|forearm|body|hips)
(her|his|their|friends|sons|daughters|sisters|girlfriends) (cuts|scars|self inflicted)
(fresh|new|deep) cuts on ..1 (his|her|their)
<who> ..3 (cuts|cut|cutting|relapsed|a cutter) ($|again|when|because|and i|to cope|every|since|at school|too|last night|again because|sometimes|daily|tonight|herself|and made|now)
^ (my )?<loved> (cuts|cutting|is cutting|been cutting) (help|$)
<who> ..2 (been|started|keeps|keep|is|still) cutting ($|again|since|and|for|because|herself|himself|at|when|to|every|after)
(found|finding|discovered|hiding|hidden|hides|hid) ..3 (blades|razors|razor|blade|razor blades|bloody tissues|bloody|blood|knife|sharps) ..5 (his|her|their|my daughter|my son|my daughters|my sons|pillow|pencil case|room|drawer|bed|bin|bag|sleeves)
(blood|bloody) ..4 (her|his|their) (sleeves|sheets|bin|bedding|sleeve|towels|bed)
<loved> ..4 (wont|will not|never|refuses to|always wears|wears|does not|do not) ..2 (take|takes|show|roll|hoodie|long sleeves|sleeves) ..4 (hoodie|sleeves|arms|heat|summer|jumper|off even|degrees)
(marks|cuts|scars|bruises|plasters) ..2 on (her|his|their) (legs|arms|wrists|thighs)
<who> ..3 used to (cut|selfharm|hurt herself|hurt himself|cut herself|cut himself|burn herself|burn himself|harm herself|harm himself)
(punches|hits|slaps|bangs|punching|hitting|banging|slapping) (himself|herself|his head|her head|themselves) ..3

[overdose imminent other] somebody else has taken too much, or a child swallowed something
(son|daughter|brother|sister|mother|father|friend|husband|wife|boyfriend|girlfriend) (has|is|just)? ..1 overdose
(<who>|<loved>|two year old|year old|dog sitters little girl|baby) ..5 (overdose|over dosed)
(<who>|<loved>) ..5 (took|taken|swallowed|ate|eaten|drank|drunk|drinked|had|got hold of|got into|consumed|swallows|ingested|taking|eating|chewed|downed|popped) ..6 (too many|too much|all her|all his|all their|all of her|all of his|all the|whole bottle|whole packet|handful|loads of|load of|lots of|bunch of|double dose|extra|twice|whole week|wrong|entire|the lot|them all|a bottle of|week of) ..3 (pills|painkillers|drugs|dose|bottle|packet|week|medicine|drink|tylenol|paracetamol|ibuprofen|syrup|pain relief|sleeping pills|vitamins|medicines|one go|them|$|of)
(<child>|baby|dog|grandson|daughter|son|brother|sister|boy|girl|nephew|niece|kid|he|she|infant|cat|toddlers) ..3 (swallowed|ate|eaten|drank|drunk|drinked|has swallowed|has eaten|got hold of|got into|swallow|chewed|licked|put in his mouth|found and ate|inhaled|sucked on|ingested|choking on) ..6 (pills|pill|bleach|battery|batteries|magnet|magnets|poison|cleaner|cleaning|detergent|dishwasher|laundry|pod|under the sink|medicine|chemical|chemicals|coin|mushrooms|berries|petrol|perfume|vitamins|painkillers|tylenol|paracetamol|toxic|rat poison|disinfectant|blue stuff|something|nail polish|sanitizer|edible|edibles|gummies|weed|antifreeze|iron pills|nicotine|vape|hand gel|antiseptic|cigarette|button battery|glass|plant|methadone|cough)
(<who>|<loved>) ..4 (took|taken|swallowed|had|has taken|overdone|ate|drank) ..3 (pills|a load of pills|poison|something|stuff|some stuff|drugs|a bottle|smth|medication|sumthing|bleach|unknown) ($|and|to|he|she|because|for|his|her|now|please|an hour|help|hours|not|i|wont|will|isnt|at|but|on|tonight|this|from|is|isn't)
(he|she|they|brother|friend|mother|boyfriend|girlfriend|daughter|son|husband|wife) ..3 (took|taken) (them|it|them all|all of them|pills|em all) ($|this|an|and|all|hours|about|at|now|earlier|tonight|but)
(<who>|<loved>) ..4 (mixed|mixes|mixing|mixed up) ..4 (pills|drugs|medicines|painkillers|xanax|benzos) ..6 (drink|alcohol|vodka|wine|gin|whisky|beer|booze|and|with|now|wrong|$|every)
(<who>|<loved>) ..5 (drink|drank|drunk|alcohol|vodka|wine|gin|whisky|whiskey|bottle of) ..4 (on top of|with|on|and) ..4 (pills|painkillers|drugs|xanax|benzos|sleeping pills)
(not breathing|wont wake|will not wake|can not wake|not responding|unresponsive|unconscious|passed out|blue lips|lips are blue|gone blue|breathing weird|breathing funny|snoring funny|pupils|floppy|slurring|seeing things|cold and|not answering|not picking up|cannot wake) ..9 (took|taken|pills|drugs|heroin|overdose|lines|sesh|foil|needle|smth|stuff|empty packets|packet|bottle|drank|drink|using|fentanyl|vodka|whisky|ket|mandy)
(took|taken|pills|drugs|heroin|lines|sesh|foil|needle|stuff|smth|drank|fentanyl|ket|whisky|something|sumthing|packets) ..9 (not breathing|wont wake|will not wake|can not wake|not responding|unresponsive|unconscious|passed out|lips|gone blue|breathing weird|breathing funny|pupils are|floppy|slurring|seeing things|can not get up|wont respond|cannot rouse|can not rouse|isnt answering|not answering|not picking up|stopped answering)
(gave|given|giving) ..2 (baby|my baby|him|her|my son|my daughter|the baby|toddler|my child|my kid|my mother|my father|grandmother|the kids|our son|our daughter|my toddler) ..5 (double|twice|too much|wrong|too many|again|extra|wrong medicine|double dose|adult) ..3 (dose|medicine|calpol|pills|tylenol|paracetamol|amount|medication|ibuprofen|insulin|floppy)?
(someone|somebody|they|he) gave (my|him|her|our) ..2 (sister|friend|brother|girlfriend|daughter|son|too much|something) ..4 (too much|something|drugs|floor|pills|spiked)
(empty|found) ..3 (packets|packet|pill bottle|bottle of pills|blister packs|pill packets|pill box|strips|bottles) ..5 (her room|his room|beside her|beside him|next to her|next to him|daughters room|sons room|wont wake|floor|bed|bin|by her|by him|in my daughter|in my son|her bed)
(pill box|pillbox|pill bottle|packet|packets|pills) ..2 (is|are) ..1 (empty|gone|missing|all gone) ..6 (he|she|mother|father|grandmother|tuesday|monday|wednesday|only|toddler|baby)
(narcan|naloxone) ..6 (brother|friend|he|she|need|him|her|husband|son|not|now)
(<who>|<loved>) ..4 (is|was|been|may be|gets|scared) ..1 (poisoned|overdose|drugged)
(<who>|<loved>) ..5 (doubles up|doubled up|takes too many|takes too much|taking too many|taking too much|keeps taking|taking more|takes more|takes extra|taking extra|took too many|took too much|double dosed|mixed up his|mixed up her|mixes her|mixes his|joking about taking|talks about taking|threatening to take|says she will take|says he will take) ..4 (pills|medicines|painkillers|drugs|dose|doctor|than|all|medicine|$)
(can not|cannot|could not) find ..3 pills ..6 (toddler|baby|child|she|he|grandson)?
(toddler|baby|child|grandson|boy|girl|grandchild) ..9 (find|missing|gone|open|empty) ..3 pills

[medical_emergency imminent other] somebody else is in medical danger
(<who>|<loved>|he|she|patient|client|baby|granny) ..3 (can|can not|cannot|could|is|are|has|have|hardly|barely|stopped|struggling|isnt|trouble) ..1 (not|to|stopped|hardly|barely)? ..1 (breathe|breathing|breath)
(<loved>|he|she|they|patient|client|someone|granny|boss|driver|lady) ..3 (collapsed|collapsing|collapse|passed out|fainted|faint|unconscious|unresponsive|convulsing|fitting|seizing|choking|having a fit|having a seizure|having a stroke|having a heart attack|having an asthma attack|having a reaction|gone limp|went limp|gone grey|gone blue|turning blue|turned blue|gone cold|not moving|stopped responding|not responding|jerking|gone floppy|floppy|limp|gone down|clutching|vomiting blood|coughing blood|coughing up blood|foaming|bleeding out|gasping|drowning|drowned|electrocuted|stabbed|shot|run over|hit by a car|not waking|gone stiff|delirious|grey and|talking gibberish|talking nonsense|wheezing loads|wheezing badly|struggling to breathe|hypothermic|not breathing|is bleeding|bleeding heavily|bleeding badly|bleeding loads|impaled|having contractions|having chest|in cardiac) ($|and|in|on|at|again|now|he|she|what|help|please|from|twice|i|we|just|right|all|badly|wont|can|not|after|really|so|a|with|to|up|his|her|pains|pain|for|over|like|but|out|two|hours|sweating)
(<loved>|he|she) ..3 (has|have|got|is|with|having|had|complaining of|clutching) ..3 (chest pain|chest pains|chest tight|his chest|her chest|stroke symptoms|slurred speech|purple rash|blue lips|high fever and|bad head injury|stiff neck)
(his|her|their|fathers|mothers|father|mother|husband|wife|grandmother|grandfather) ..2 (face|mouth|side|lips|speech|arm|throat|tongue|eye|eyes|pupil|skin|chest) (is|are|has|have|have gone|gone|just|looks|went|look)? ..2 (dropped|drooping|droopy|drooped|numb|swollen|swelling|closing|blue|slurred|slurring|rolled|massive|purple|grey|tight|paralysed|limp|sliding)
(blue|purple|grey|white) lips
(he|she|mother|father|husband|wife|grandmother|grandfather|friend|son|daughter) ..2 (can not|cannot|could not) (lift|move|feel|raise) (his|her) ..1 (arm|arms|leg|legs|head|face|side|hand|neck|body)
(he|she|mother|father|husband|wife|grandmother|grandfather) ..4 (know|knows|remember|recognize|recognise|say) (who i am|my name|where he is|where she is|her own name|his own name|her name|his name)
(<loved>|he|she) ..3 (fell|fallen|fall|tripped|crashed|cracked|hit|bumped|knocked|banged) ..7 (unconscious|wont wake|will not wake|blood|not talking|not moving|can not move|cannot move|vomiting|drowsy|sleeping an awful|gibberish|confused|pupil|can not get up|concussion|in the pool|head and)
(<loved>|he|she) ..2 (will|would|do|does|did|wont) not (wake|respond|wake up|rouse|stop bleeding|stop fitting|answer when i shake|stop shaking|move|open)
(<loved>|he|she) (is )?(not|barely|hardly|stopped) (breathing|responding|moving|waking|conscious)
(baby|infant|newborn|toddler) ..4 (floppy|blue|limp|not breathing|not feeding|will not wake|wont wake|fever|rash|choking|stopped breathing|seizure|fit|unresponsive|grey|not moving|lethargic|not responding)
(toddler|child|baby|son|daughter|kid|infant|kids|children) ..4 (fell|fallen|in) (in|into|the) ..1 (the|a)? (pool|pond|river|bath|well|lake|water) ..4
(stung|ate|eaten|peanut|nuts|prawns|bee|wasp|shellfish) ..6 (she|he|throat|face|his|her) ..4 (puffy|swelling|swollen|closing|breathe|talk|blue|lips)
(stuck|lodged) in (his|her|their) (throat|windpipe|airway)
(blood|bleeding) ..4 (from|out of|out) ..2 (his|her|their) (head|ear|ears|leg|arm|mouth|nose and|neck|chest|stomach|eyes)
so much blood
losing ..2 (blood|the baby)
man ..5 (pavement|street|floor|sidewalk|road|ground|outside) ..4 (not moving|unconscious|collapsed|bleeding|not breathing|stopped moving)
(somebody|someone|person|woman|lady|guy|bloke) ..3 (has|is|just|had) ..1 (collapsed|unconscious|not breathing|bleeding|not moving|fitting)
(in labour|in labor|giving birth) ..8 (alone|help|ambulance|nobody|no one|bleeding|at home|car|what do i do|now|floor)
(cord is|afterbirth|the baby is coming) ..5
(<loved>|he|she) ..4 (diabetic|diabetes) ..8 (drunk|sweating|sweat|confused|shaking|unconscious|low|hypo|sugar|collapsed|sleepy|wake|respond)
(diabetic) ..2 <loved> 
(asthma|allergic|anaphylactic) ..4 (attack|reaction|shock) ..5 (he|she|friend|son|daughter|bus|kid|child|inhaler|puffer)
(fever|temperature) ..6 (rash|stiff|neck|fit|seizure|floppy|purple|limp)

[domestic_violence imminent other] somebody else is being hurt now
<who> ..3 (is|are|has|have|keeps|he is|going to)? ..1 (beating|strangling|choking|hitting|killing|kicking|stabbing|punching|attacking|hurting|threatening|dragging) <obj> ..3 (now|right now|again|i can hear|help|rn|hear|outside)?
(next door|neighbors|neighbours|upstairs|downstairs|flat above|house next) ..8 (screaming|killing her|hitting|beating|crying|thuds|banging|hurting|smashing|shouting at her|strangling|being hurt|help me)
(father|mother boyfriend|stepfather|brother|boyfriend|husband|mums bf|mother bf|partner|ex|uncle) ..3 (has|got|with|pulled|holding|pulls) ..2 (gun|knife|machete|bat|hammer) ..3 (on|to|at|out on|against|and) ..1 (my mother|her|him|them|my sister|my brother|mother|my father|us|everyone|throat)
(father|stepfather|mother boyfriend|uncle|brother|husband) ..3 (drunk|angry|raging) ..2 (and)? ..2 (going for|going after|hitting|hurting|attacking|coming for|throwing|smashing) ..1 (my mother|mother|her|him|us|my sister|my brother|my father|mum|everything|the house|things)

[domestic_violence active other] somebody else is hurt or controlled
(bedsores|bed sores|malnourished|dehydrated) ..9 (scared|neglect|carer|brother|sister|home|mother|father|she|he)
(mother|father|grandmother|grandfather|aunt|uncle) ..6 (bedsores|bed sores|malnourished|covered in bruises|scared when|scared of him|scared of her|frightened of)
(<partner>|father|mother|stepfather|stepmother|uncle|aunt|boyfriends|son|daughter|brother|sister|carer|mother boyfriend|in law|fella|grandson|nurse|bf|husbands|he|she|neighbor|who|they|cousin|man|mum) ..3 (hits|slaps|beats|punches|kicks|chokes|strangles|batters|bashes|smacks|shoves|whips|thumps|hurts|abuses|threatens|burns|bites|attacks|drags|rapes|terrorises|terrorizes|flogs|belts) <obj>
(<partner>|father|mother|stepfather|stepmother|uncle|boyfriends|son|daughter|brother|sister|carer|mother boyfriend|in law|fella|bf|husbands|ex|missus) ..3 (hit|hitting|slapped|slapping|beat|beating|beaten|punched|punching|kicked|kicking|choked|choking|strangled|strangling|battered|shoved|pushed|threw|attacked|attacking|hurt|hurting|abused|abusing|grabbed|threatened|threatening|stabbed|dragged|burned|burnt|shook|shaking|thrown|assaulted|stalking|harassing) <obj>
(he|she|they) ..2 (hitting|beating|strangling|choking|battering|abusing|hurting|battered|strangled|choked|raping|threw|been hitting|been beating|used to hit|used to beat|hit|beat|slapped|punched) (her|him|my mother|my sister|my daughter|my brother|my friend|my son|the kids|the children|the baby|his wife|his girlfriend|my mum|my aunt|my cousin|my niece) ($|and|again|when|because|every|last|in|so|with|badly|for|i|now|up|she|he|at|if|but|too|black|over|until|while|down|on|after)
(my|our|a|her|his|one of my) ..2 <loved> ..5 (is|was|being|been|gets|getting|are|got|were) ..1 (being|getting)? (abused|beaten|hit|battered|stalked|controlled|strangled|beat up|beaten up|threatened|trafficked|abused by|hurt by her|hurt by his|hurt by|mistreated|harassed by|forced into|forced to marry|held|trapped|slapped|choked|locked in|coerced|exploited|blackmailed|molested|groomed)
(mother|she|sister|friend|daughter|he|brother|aunt|colleague|neighbor|grandmother) (is|was|are|gets|been) ..1 (being|getting) (hit|beaten|abused|hurt|stalked|strangled|controlled|battered|threatened|beat)
(my|our|a|her|his|the|one of my) ..2 <loved> ..4 (husband|boyfriend|partner|wife|girlfriend|fiance|ex|fella|hubby|man|bf|gf|father|missus|carer) ..3 (is|was|has been|gets|being|can be)? ..2 (abusive|violent|abuser|controlling|beats|hits|hurts|hit|locks|chokes|controls|strangles|tracks|hurting|hitting|beating|threatening|cut him off|cut her off|takes her|took her|took his|will not let her|will not let him|do not let her|will not allow|stalking|not let her|not let him|threatened|watches|follows|slaps|terrorises|abuses|rapes|forces|kicked|threw|has took|has taken|took my)
<loved> ..3 (scared|afraid|terrified|frightened) of ..1 (her|his|their) (husband|boyfriend|partner|wife|girlfriend|ex|father|son|carer|fella|man|own shadow|bf|spouse|missus)
(she|he|sister|friend|daughter|mother|son|brother|colleague|neighbor|client) ..4 (in|stuck in|left|leave|trapped in|living in|has) ..1 (an|a)? (abusive|violent|controlling|toxic abusive) (relationship|marriage|husband|boyfriend|partner|home|wife|situation|household)
(her|his|their) (husband|boyfriend|partner|wife|girlfriend|ex|fella|bf|hubby|spouse|man|fiance|missus) ..4 (hits|hit|beats|beat|abuses|abusive|violent|controls|controlling|chokes|threatens|threatened|will not let|do not let|does not let|locks|strangles|tracks|hurts|hurting|punches|stalking|took her|takes her|rapes|forces|slapped|checks her|monitors|follows her|kicked|pushed|pushes)
(bruises|bruise|black eye|marks|burns|fingermarks|finger marks|broken) ..3 (on|round|around|all over|and) ..2 (her|his|my mother|my mothers|my sisters|my friends|my daughters|my son|my daughter|mother|grandmother|grandmothers|their) ..3 (neck|arm|arms|face|back|throat|body|wrists|wrist|eye|legs|and|nose|ribs|hands)
<loved> ..3 (has|had|with|keeps|came|covered|comes|always|come|comes in) ..4 (bruises|black eye|black eyes|bruised|marks on her neck|marks on his neck|broken arm|split lip|burns|cigarette burns|belt marks|welts) 
(locks|locked|keeps|kept|traps) (her|him|my mother|my grandmother|my sister|the kids|the children|my friend|my grandfather|my brother|my mum|their) ..2 (in|inside|out|up|prisoner|from) ..3
(will|would|do|does|did|is) not (let|letting|lets|allow|allowed) (her|him|my sister|my mother|my daughter|my friend|my son|my mum|my aunt) ..2 (see|leave|go|speak|talk|out|work|have|call|use|eat|to|come|answer|phone|drive|contact|near) ..3 (us|friends|family|house|phone|out|parents|me|anyone|money|home|to|anywhere|alone|$|job|food|doctor|anybody|without)
(carer|carers|care home|nursing home|care worker|caregiver|nurse|staff|helper|home help|maid|worker) ..7 (rough with|hits|slaps|shouts at|shouting at|steals|stealing|shove|shoved|shoves|neglect|neglecting|bruises|hurting|abusing|abuse|pinches|slapped|hit|interfering with|tied|left in|dehydrated|starving|touching|mistreating|handles) ..4 (him|her|mother|father|grandmother|grandfather|my|gran|them|and|nan|us|people|residents|$)
(grandmother|grandfather|mother|father|elderly|gran|nan|parents|aunt|uncle) ..9 (carer|caregiver|care home|nursing home|son|daughter|grandson|nephew|brother|sister) ..4 (steals|stealing|hits|shouts|abuses|abusing|shove|neglected|rough|hurting|taking her money|taking his money|pension|savings|slaps|frightened|bruises|shoves|controls)
(takes|taking|took|steals|stealing|spends) ..2 (her|his|grandmothers|grandmother|grandfathers|my grandmothers|my mothers|mothers) (pension|savings|money|bank card|cards|passport|phone|wages)
(forced|forcing|force|made|sold|coerced) (her|him|them|my sister|my cousin|my friend|my daughter|my niece)? ..2 (into|to) ..1 (marry|marriage|get married|prostitution|sex work)
(has|had|got|dragged|pulled|grabbed|grabs|drags|pulls) (her|him|my mother|my sister|mother) by the (hair|throat|neck|arm)
used to (hit|beat|slap|strangle|punch|abuse|batter|hurt|rape|choke|lock|control) (her|him|my mother|my father|my sister|my brother|mother|us all|us and|them|the kids|my grandmother)
<loved> ..3 (was|been|were) ..1 (battered|abused|beaten|strangled|stalked|controlled|hit) by (his|her|my|their|the|a|an)
(help|escape|leave|get) ..2 (friend|sister|daughter|mother|cousin|her|him|brother|neighbor) ..3 (leave|away from|get out|escape|out of) ..3 (abusive|abuser|violent|husband|boyfriend|partner|him|marriage|relationship|wife|controlling)
(screams|shouting|shouts|yells|screaming) at (her|him|my mother|my grandmother|the kids|my father|them|the children) ..4 (every|all|and|hits|hit|throws|until|constantly|night)
(has|got|put|holding|had) ..3 (my|her|the) ..1 (sister|mother|friend|daughter|brother|kids) ..2 (locked in|hostage|trapped|in the room|in the car and|prisoner|pinned)

[sexual_assault active other] somebody else was raped, assaulted or spiked
(do|doing|did|done) (stuff|things|something|sexual things) to (him|her|my sister|my brother|my daughter|my son)
(torn|ripped) (clothes|tights|underwear|dress|knickers) ..6
(<who>|<loved>) ..5 (raped|sexually assaulted|sexually abused|molested|groped|gang raped|sexually harassed|spiked|roofied|drugged and|violated|date raped|trafficked|sex trafficked|sextorted|stealthed|assaulted him|assaulted her|forced himself on her|being sold|sold by)
(<loved>|she|he) ..4 (forces|forced|forcing|makes|making|made|coerces|pressures|blackmailing|blackmails|coerced|making) (her|him|my mother|my sister|my friend|them) ..3 (sex|sleep with|have sex|sexual|bed|into sex|do things|nudes|prostitute|touch|sell)
(boyfriend|husband|partner|he|bf) (forces|rapes|raped|forced himself on|touches|touched|is touching|is raping|forced) (her|him|my mother|my sister|my friend|my daughter|my son)
(does not|do not|did not|would not|wont|doesnt|will not) (take|accept|listen to) ..1 no from (her|him)
(blackmail|blackmailing|blackmails|extorting|extort) (him|her|my brother|my friend|my son|my daughter|my sister) ..4 (sex|nudes|pictures|photos|video|naked|intimate)
(rape|sexual assault|assault|spiking) ..4 (my|of my) <loved>
(guy|man|someone|he|bloke|lad|they) ..4 (will not let her|wont let her|trying to take her|take her home|getting handsy|handsy|touching her|all over her|followed her|touched her|forced her|spiked her|attacked her|groped her|hurt her|raped her|on top of her|took turns with her)
(interfering|interfered|interferes) with (her|him|my|the|children|them|patients)
(nudes|intimate pictures|naked pictures|explicit pictures) of (my|her|him) ..1 (friend|sister|daughter|son|brother|girlfriend|niece)

[child_abuse active other] a child the writer knows is hurt, touched or neglected
(kids|children|son|daughter|child|boys|girls) ..9 (afraid|scared|terrified) ..4 (get hit|be hit|will hit|being hit|go back|of their father|of his father|of her father|of their mother|to go to)
(raise|raises|raised) a hand ..6 (flinch|flinches|burns|bruises)
(<who>|<loved>|<parent>|parents|<sibling>|<grownup>|boyfriend|husband|wife|partner|ex|he|she|babysitter|nanny) ..4 (hit|hits|hitting|slap|slaps|slapped|slapping|smack|smacks|smacked|beat|beats|beating|beaten|shook|shakes|shaking|hurt|hurts|hurting|kicks|kicked|punches|punched|choked|strangled|strangles|burned|burnt|burns|starves|starved|starving|locks|locked|abuses|abused|abusing|touches|touched|touching|molests|molested|molesting|rapes|raped|grooming|groomed|neglects|neglected|neglecting|belts|thrashes|whips|spanks|threatens|drugged|drugging|tortures|flogs|kissed|fondled|threw|throws|screams at|bites|dragged|drags) (my|our|the|his|her|their|a|that|this|next doors|neighbors) ..3 <child>
(<grownup>|stepfather|stepmother|uncle|man|boyfriend|grandfather|father|coach|babysitter|cousin|priest|stepbrother|neighbor|adult|guy|someone|somebody|carer) ..4 (touches|touched|touching|molests|molested|molesting|rapes|raped|grooming|groomed|hurts|hurting|hits|kissed|messages|messaging|sending|sends|gropes|abusing|abused|beats|exposed himself to|comes into|follows|showed|interfered with) (her|him|them|my sister|my brother|my child|my daughter|my son|my cousin|my niece|my nephew|my little|a child|the kids|kids|the children|our daughter|our son|the girls|the boys|children|my 1|my granddaughter|my grandson) ..2
(<child>|student|pupil) ..4 (says|said|told|tells|disclosed|confided|mentioned|reported|telling) ..6 (touch|touches|touched|hits|hurts her|hurts him|secret game|special game|rapes|raped|molested|comes into|hurting|touching|abused|bad touching|burned|in her bed|in his bed|into her bed)
(<child>|kids|boy|girl|pupil|student|niece|nephew) ..5 (bruises|burns|cigarette burns|belt marks|welts|marks) ..5 (on|flinches|from|and|back|arms|legs|always|hands|every|face|again|he|she|father|home|after)
(bruises|bruising|marks|burns|welts|handprint|belt marks|cigarette burns) ..4 (on|all over) ..2 (my|the|his|her|our|a) ..2 (child|baby|son|daughter|toddler|grandson|granddaughter|nephew|niece|boy|girl|kid|stepson|stepdaughter|pupil|student|back|infant)
(next door|neighbor|neighbors|neighbour|neighbours|down the road|upstairs|down the street|across the street|house help|maid|landlord) ..7 (kids|children|child|kid|baby|boy|girl|toddler|son|daughter) ..9 (screaming|starving|filthy|crying all|hungry|begging|hit|beating|beat|hurting|beaten|locked|bruises|left alone|alone|neglected|abused|crying daily|burns|shouting|dirty|locked out|thin)
(kids|children|child|baby|boy|girl|kid|toddler|brothers|sisters|cousin|siblings) ..4 (are|is|was|were|being|get|gets|been|have|got|left|badly|locked|a) ..2 (starving|starved|neglected|abused|filthy|beaten|molested|groomed|being hit|left alone|locked out|locked in|not fed|not being fed|home alone|hungry all|no food|unfed|hurt by|touched by|abused by|trafficked|sexually abused|in danger|being hurt|being abused|married off|raped|smacked|belted|being groomed)
(kids|children|child|baby|boy|girl|toddler|twins|cousin) ..4 (no food|not eating|nothing to eat|alone for|alone all|by himself all|by themselves|on their own all|locked in a car|in a hot car|car in the sun|in a car in)
(leaves|leaving|left|leave) ..2 (kids|children|child|baby|toddler|son|daughter|newborn|twins) ..2 (alone|by themselves|on their own|home alone|unattended|in the car|locked|with him) ..5 (days|night|hours|using|drinking|out|all|pub|work|every|while|drunk|high|$)
(year old|daughter|son|niece|nephew|sister|brother|granddaughter|grandson|child|girl|boy|cousin|pupil|student) ..6 (nudes|sending pictures|naked pictures|sends pictures|meet a man|meeting a man|met on a game|gone to meet|grown man|older man|adult man|man online|man she met|man he met|man from the internet|stranger online|a predator)
(teacher|coach|man|tutor|adult|uncle|priest|boyfriend|guy|leader|volunteer) ..5 (messages|texts|gifts|grooming|groomed|sending|secret|private messages|dms|photos|taking pictures) ..5 (my|our|to|a) ..3 (son|daughter|child|niece|nephew|sister|brother|pupil|year old|kids|kid|girl|boy|him|her|teenager)
<child> ..4 (football coach|coach|teacher|tutor|uncle|stepfather|father|grandfather|babysitter|boyfriend) ..6 (private messages|gifts|touch|touches|touched|touching|kissed|bed|sending him|sending her|hurts|hits|alone with|inappropriate|beats)
(grooming|groomed|molesting|molested|abusing|raping|raped) (my|our|a|her|his|the) ..2 (daughter|son|child|children|sister|brother|kid|kids|niece|nephew|granddaughter|grandson|friend|girl|boy|pupil|student|teenager)
(they|he|she|people|parents|family|wife|husband|madam) ..2 (beating|starving|locking|flogging|hurting|touching|neglecting|abusing|drugging|burning|shaking|grooming) (her|him|that|the|their|a|our|my) ..2 (child|baby|boy|girl|kids|children|kid|toddler|son|daughter|and she|and he|maid)?
(stepfather|father|mother|uncle|boyfriend|mother boyfriend|parents|stepmother|grandfather) ..3 (hits|beats|hurts|touches|rapes|locks|starves|burns|molests|abuses|hit|beat|raped|touched|molested|threatens|kicks|belts) (her|him|them|my friend|my best friend|my cousin|my sister|my brother)
(her|his|their) (father|mother|stepfather|stepmother|uncle|parents|mother boyfriend|grandfather|brother|dad) ..3 (hits|hit|beats|beat|hurts|touches|touched|rapes|raped|locks|molested|molests|abuses|abused|starves|burned|comes into|belts|threatens|kicks)
(makes|make|made) ..2 (brother|sister|kids|children|stepson|stepdaughter|cousin|child|him|her|boy|girl) ..2 (eat off|eat on|kneel|sleep outside|sleep on the floor|stand for hours|sit in the dark|eat from|go hungry|sleep in the shed)
(locks|locked|lock|shut) ..3 (son|daughter|child|children|kids|year old|boy|girl|toddler|brother|sister|stepson|stepdaughter) ..3 (in|out|outside) ..4 (dark|room|cupboard|shed|closet|garage|car|night|cold|punishment|basement|all weathers|weather|bathroom)
(son|daughter|child|boy|girl|friend|he|she|brother|sister|niece|nephew|stepson) ..4 (was|been|were|be) ..1 (molested|sexually abused|groomed|badly neglected|neglected|abused|abused by|raped|molested by|being groomed|interfered with) ..2
(fgm|female genital mutilation|is going to be cut|being cut when|to be cut when)
(hoards|hoarding|hiding|hides|steals|begging for|begs for) food ..5 (pillow|pillowcase|bed|from|his|her|back|room|mothers|fathers)
(cries|screams|terrified|scared|wets|hides|begs) ..6 (her fathers|his fathers|weekend at|go to his fathers|go to her fathers|when he comes|back to his fathers|back to her fathers)
(shook|shaken|shake) (the|my|our|her|his|a) (baby|newborn|infant|toddler)

[harm_to_others active other] somebody else may hurt people
(<who>|<loved>) ..5 (want|wants|going|gonna|plan|plans|planning|threatened|threatening|threatens|says|said|told|intends|intend|about|keeps|talks|talking|thinking|trying|ready|tried|will|swore|swears|has|way|dey plan|gone round|saying|vows|text|texted|joked|tells) ..5 (kill|killing|shoot|shooting|stab|stabbing|murder|hurt|hurting|harm|harming|attack|bomb|burn down|poison|strangle|beat up|wound|do away with|smother|shake|drown|run over|butcher|finish off|finish|behead|blow up) ..1 (me|us|him|her|them|someone|somebody|people|everyone|his|her|their|my|our|the|a|that|school|all|others|you|neighbors|kids|women|students|this|strangers|anyone|innocent) ..2 (tonight|boss|ex|wife|husband|dad|father|mother|sister|brother|teacher|teachers|school|baby|family|neighbor|neighbors|neighbours|over|partner|boyfriend|girlfriend|landlord|people|kids|$|and|if|when|manager|coworkers|because|up|with|new|dad|till|for|at|in|himself|friend|children|class|roommate|son|daughter|child|tomorrow|boy|girl|man|guy|everyone|colleagues|stepfather|stepmother|uncle|cousin|doctor|next|soon|one|fence|killed|i|but|he|she)
(shoot|shooting|shot|bomb|blow) up (our|the|my|a|his|her|their|this|that) (school|office|church|mosque|work|workplace|building|college|uni|mall|place|synagogue|class)
school (shooting|shooter|shooters|attack|massacre) ..5 (threat|threats|friend|plan|planning|joked|talks|obsessed|posted|posts|brother|son|tomorrow|student|idolises|idolizes|my|says)
(obsessed|idolises|idolizes|worships|fascinated) with ..1 (school shooters|school shootings|mass shooters|shooters|serial killers|columbine)
(<who>|<loved>) ..6 (kill list|hit list|death list|list of people|list of names|manifesto|list of kids)
(brings|brought|bringing|has|had|showed|carrying|carries|got|take|taking|took|with|hiding|bought|keeps) ..3 (gun|knife|weapon|rifle|blade|machete|bomb) ..4 (to school|in school|into school|to class|at school|to work|in his bag|in her bag|in his locker|to find|to hurt|to kill|for him|for her|for them|find the man|wait|in his backpack|last week|going to dad|and is going|fathers room|to my)
(voices|voice|god|devil|demons|radio) ..4 (telling|tell|tells|told|want|wants|says|say|ordering) (him|her|them|my son|my brother|my daughter|my husband) ..4 (hurt|kill|harm|stab|attack|us|punish|must|burn)
(son|brother|daughter|husband|father|friend|mother|uncle|he|she|wife|cousin|student) ..4 (off|stopped|came off|not taking|refusing|without|stopped taking) ..2 (pills|meds) ..9 (kill|hurt|devil|demon|knife|threat|attack|violent|voices|sharpening|watching him|poison|evil)
(people are watching|watching him|following him|poisoning him|out to get him|plotting against|is the devil|are demons|is evil|possessed|is a demon) ..8 (sharpening|knife|gun|kill|hurt|weapon|must|sent back|violent|scared)
(he|she|they) (says|say|thinks|believes|said) ..3 (baby|he|she|child|postman|neighbor|neighbors|i am|we are) ..2 (evil|possessed|the devil|a demon|demons|poisoning|an imposter|an impostor) ..4
(do not|dont|not) ..1 (come|go) (in|into|to) (school|today|tomorrow|monday|class|work) ..5 (friend|texted|said|warned|going to|kid|told|someone|he)
(friend|kid|guy|lad|boy|student|someone) ..6 (told everyone|warned|said|texted|posted|keeps posting) ..6 (stay home|do not come|not to come|dont come|will pay|know his name|be famous|wait til|wait until|you will see|be sorry)
(talking|talks|talked|rambling) about (killing|hurting|shooting|stabbing|murdering|bombing|harming|attacking) ..2 (people|his|her|their|someone|my|everyone|kids|the|me|us|others|somebody|him|students|teachers|women)
(son|daughter|brother|husband|father|boyfriend|wife|mother|teenager|stepson|grandson) ..4 (attacked|attacks|tried to kill|stabbed|pulled a knife|threatened|threatens|came at) (me|us|his|her|our|my|him) ..3 (with|knife|kill|sister|brother|father|mother|dad|$|again|scissors|bat|last|and|when)
(stood|standing) ..2 (over|at|by) (her|his|my|our|me|the) ..1 (bed|baby|cot|crib) ..3 (scissors|knife|pillow|with)
(worried|scared|afraid|frightened|terrified) ..4 (he|she|daughter|son|wife|husband|brother|friend|sister|they) ..4 (hurt|harm|kill|do something to|attack|shoot) ..2 (someone|somebody|people|the baby|her baby|his|her newborn|newborn|others|us|me|the kids|the children|them|baby|everyone|family|himself or|my)

[medical_emergency imminent other] somebody has fainted or does not respond
(<family>|<partner>|<other>) (is|has|just|are|have|is just|has just) (passed out|fainted|blacked out|collapsed|unresponsive|gone limp)
[overdose imminent other] a child or an animal has swallowed medicine
(dog|cat|puppy|kitten|baby|toddler|son|daughter|child|children|grandson|granddaughter) ..3 (ate|swallowed|chewed|got into|licked|has eaten|eating) ..5 (ketamine|lozenge|lozenges|troche|meds|patch|edible|edibles|gummies)

[suicide imminent other] says they will crash or jump
(<family>|<partner>|<other>) ..8 (drive|driving|crash|crashing|run|running|steer) ..3 (truck|car|van|bike|pickup) ..2 (off|into|in front of) ..3 (bridge|overpass|wall|tree|cliff|river|traffic|train|lake|pole)

[suicide active other] says they want to die or kill themselves
<they> ..6 (sort|sorting|see to|deal with) (himself|herself|themselves) out with ..3 (shotgun|gun|rope|pills|rifle)
(says|said|emailed|texted|posted|wrote|messaged|she|he|they) ..6 (will|going to|wants to|might) take (her|his|their) (own)? life
