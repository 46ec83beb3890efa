# Overdose, mixed medicines and poison: on purpose or by mistake, the writer.

[overdose imminent self] has taken too much
(gave|given|injected) myself ..2 (too much|the wrong|double|extra|twice)
(breathed|breathing|inhaled) ..4 fumes ..9 (cough|coughing|see|dizzy|sick|breathe|headache)
(took|taken) (hers|his|my mothers|my fathers|the wrong ones) ..5 (pills|tablets|meds|medication|medicine|mistake|instead|too)
(took|taken|swallowed|ate|necked|downed|drank) ..1 (a|the|half a|that|an entire|my|another|whole|half the) ..2 (bottle|bottles|box|packet|packets|pack|strip|handful|load|bunch) of ..2 <drugs>
overdose ..2 (an hour ago|hours ago|just now|today|tonight|last night|this morning|minutes ago|yesterday|and i|help)
(took|taken|swallowed) (too many|too much|far too many) ..4 (yesterday|today|last week|one day|tonight|pills|dose|gone wrong)
(ate|eaten|had|took) ..2 (load|loads|lots|too many|whole) of ..2 (edibles|gummies|brownies|mushrooms|pills|them|painkillers) ..5 (dying|heart|sick|scared|feel|racing|help|freaking)?
(swallowed|took|had|taken) (it all|the lot|everything|them all|all of them) ..3 (scared|regret|sorry|help|now i|frightened)
(i|have|has|just|already|and|may have|might have|accidentally|mother|think i|probably|possibly) ..2 (took|taken|swallowed|taking) (way|far|a lot|about|so|a little|a bit|maybe|probably)? (too many|too much|far too many) ($|and|of my|of the|pills|now|help|painkillers|by|today|tonight|this|last|because|i|of them|hours|an)
<took> ..2 (too many|too much|way too many|way too much|far too many|excess|extra|double|twice|thrice|several|a handful of|handful|handfuls|loads of|load of|lots of|tons of|heaps of|a bunch of|bunch of|a whole|the whole|the entire|entire|whole|full|half|the rest of|the lot of|all of|all the|all|all my|every|most of|multiple|plenty|many|so many|more of|overload of|fistful of) ..4 <drugs>
<took> ..2 <drugs> (too many|too much|twice|double|two times|three times|by mistake|by accident|accidentally|all at once|at once|in one go|together|on purpose|and now|and i feel|and i am|again by|instead of|that were not mine|that are not mine|an hour ago|hours ago|to sleep forever|and i regret|to make)
(took|taken|swallowed|had|have taken|eaten) (too many|too much) ($|and|help|now|i|of|please|by|accidentally|an|this|last|what|im|it|on|because|hours|today|earlier|tonight|pls)
(took|taken|swallowed|downed|necked) (a handful|the lot|everything in|all of it|the whole thing|a whole load|an entire|whole packet|whole bottle|whole pack|the whole) 
(took|taken|swallowed) (all of them|them all|em all|all of em|the whole lot|the lot|every last one|every single one) ($|and|now|i|sorry|help|at|an|tonight|just|this|last|but|because|earlier|regret|already)
(took|taken|swallowed) (all of them|them all) $ ..2 (regret|sorry|help|it|they|please)
(took|taken|swallowed|had|used|injected|take|taking) ..2 (more|extra|double) ..1 (than|then) ..3 (should|should of|supposed|meant|prescribed|usual|normal|allowed|the label|the dose|limit|packet|recommended|doctor|my dose)
(taking|had|took|taken) ..2 (more|far more) ..6 (than|then) ..4 (packet|label|prescribed|should|supposed|box|recommended|doctor)
(took|taken|had) ..2 (an|a|my|the)? (overdose|double dose|extra dose|wrong dose|lethal dose|massive dose|triple dose|large dose|big dose|double of|second dose|whole week)
(i|have|ive|just|am|think i|think i have|i think|may|might|help i|accidentally|has|intentionally|nearly|almost|keep nearly) (have|has|just|accidentally|am|on|may have|might have|taken an|had an|is|did)? overdose
^ (help )?overdose ($|help|me|please|i)
(accidental|accidentally|unintentional|unintentionally|intentional|deliberate|deliberately|my) ..1 (overdose|overdone|double dose|double dosed|over dosed)
(double|doubled|twice|triple|tripled|two times|two doses) ..3 <drugs> ..3 (by mistake|by accident|accidentally|oops|today|tonight|should i|this morning|already|worried)
(double|doubled) (dosed|dose|up on) ..4
<took> ..2 (my|the|tonight|todays|morning|evening|night|both) ..3 <drugs> ..2 (twice|again|together|two times|2x|double|at the same time)
(can not|do not|did not|cannot) ..2 (remember|recall|sure|know) ..4 (took|taken|take|had) ..5 <drugs>
(took|taken|swallowed|ate|had|given) ..1 (the wrong|somebody elses|someone elses|my husband|my wife|my mother|my father|my dog|the dog|the dogs|the cats|the wrong ones|his|her|dogs|cats|hers|a friend|my friend|my brother|my sister|my roommate) ..2 <drugs> ..2 (by mistake|by accident|accidentally|instead|oops|lol|help|what)?
(took|taken|swallowed|gave|given|injected|drank|mixed) ..4 wrong <drugs>
wrong <drugs> . ..2 (faint|dizzy|sleepy|sick|numb|help)
(lost count|no idea|do not know|not sure|unsure|forgot) ..3 (how many|how much) ..3 (took|taken|had|swallowed|today)
(stockpile|stockpiled|stash|saved up|hoarding|saving up) ..2 <drugs>
(overdid|overdone|overdoing|over did|over done) (it)? ..2 (on|with)? ..2 <drugs>
(over|above|exceeded|exceed|exceeding) (my|the) (dose|dosage) 
(took|taken) (something|some stuff|stuff|a bunch of stuff|whatever|what was in|sumthin|it all|what i found) ..9 (sleepy|drowsy|dizzy|faint|racing|can not see|cannot see|weird|sick|shaking|pass out|heart|scared|strange|cabinet|breathe|spinning|regret|party|numb|floppy|woozy)
(took|taken|swallowed) (pills|some pills|my pills|a few pills|the pills|lots of pills|loads of pills|sleeping pills|some tablets) ..1 ($|and now|and i|forget it|to sleep|to make|to get|to forget|sorry|because|cause|to feel|after a fight|scared|help|i)
(took|taken|swallowed) (them|em|the pills|pills|it) $ ..1 (sorry|regret|forget it|help|i am sorry|they|it is too late|i do not)
<drugs> ..3 (kicking in|are working|starting to work|hitting me|making me fade)
(feel|feeling|am|getting|so|felt|started feeling|go) ..2 (sleepy|drowsy|dizzy|faint|woozy|drugged|out of it|sick|weird|funny|strange|numb|shaky|floaty|nodding off|spinny|awful|dreadful|confused) ..6 (after|since|from|on) ..4 (taking|took|taken|mixing|mixed|overdose|pills i took|what i took|them|those)
(sick|vomiting|throwing up|vomited|puking|puked|dizzy|shaking|drowsy|faint|sweating) ..4 (since|after|from) (taking|i took|the pills|mixing|having|swallowing|drinking)
(after|since) (what i|i) took
(mix|mixed|mixing|mixes|combined|combining|combine) ..4 <drugs> ..5 (with|and|alcohol|on) ..4 <booze>
(mixed|mixing|combined) ..3 <booze> ..3 (with|and) ..3 <drugs>
(mixed|mixing) ..3 <drugs> ..3 (and|with) ..3 <drugs>
(drank|drunk|drink|drinking|drinks|wine|vodka|whisky|whiskey|beer|beers|gin|rum|booze|alcohol|cider|tequila|bottle of) ..4 (on top of|on|on top|with|after|while on|whilst on|over|plus|along with) ..4 (pills|painkillers|antidepressants|sleeping pills|xanax|valium|opioids|lozenge|ketamine|antibiotics|sleepers) ..6 (and|now|feel|weird|drowsy|sleepy|dizzy|sick|spinning|can not|passed out|do not remember|help|strange|faint|every|worried|scared|heart)
(pills|painkillers|xanax|valium|sleeping pills|antidepressants|ketamine|benzos|codeine|opioids|lozenge|lozenges|sleepers) ..5 (and|n|with|plus|on top of|then) ..6 (alcohol|wine|vodka|whisky|whiskey|beer|beers|gin|rum|booze|tequila|lots to drink|a lot to drink|drinks|a drink) ..7 (can not|feel|feeling|drowsy|sleepy|dizzy|awake|stand|stay awake|weird|out of it|pass out|passed out|numb|sick|spinning|breathing|heart|eyes|help|scared|slow|nodding|wake|now)
(pills|painkillers|xanax|valium|tablets) (and|n|with|plus) ..2 (alcohol|wine|vodka|whisky|whiskey|beer|gin|rum|booze|tequila) $
(keep my eyes open|nodding off|stay awake|passing out|pass out|everything is spinning|room is spinning|everything is fading|fading out) ..9 (pills|drink|drank|took|painkillers|vodka|wine|dose|ones)
(took|taken|pills|dose|doses|overdose|drank|swallowed) ..9 (nodding off|can not stay awake|can not keep my eyes open|everything is spinning|room is spinning|everything is fading|blacking out|passing out|seeing things|can not feel my|can not stand|hard to breathe|going under|stay awake|heart racing|heart is racing|going like mad|pass out)
<took> ..4 (bleach|poison|toxic|cleaner|cleaning|detergent|disinfectant|antifreeze|chemical|chemicals|battery|batteries|magnet|magnets|hand sanitizer|white spirit|paint thinner|turpentine|pesticide|dishwasher|laundry pod|laundry pods|weedkiller|weed killer|rat poison|mouthwash bottle|petrol|gasoline|nail polish remover|perfume|lighter fluid|kerosene|acetone|drain|under the sink|unlabelled|unlabeled|wild mushrooms|garden mushrooms|fumes|stuff mother cleans|cleans with|slug pellets|mothballs)
(drank|swallowed|ate|drinked|drunk|inhaled|eaten) ..3 (unknown|unlabelled|strange|weird|blue stuff|the wrong bottle|something toxic|something poisonous|something bad|a coin|glass|berries|mushrooms|leaves|plant) ..9 (burning|burn|hurts|hurt|sick|help|tummy|stomach|breathe|drooling|mouth|by mistake|by accident|accidentally|poison|garden|worried|bush|shed|dizzy)
(poisoned|poisoning|poison) (myself|me|by|control)
(been|was|got|am|think i am|may be|being) (drugged|poisoned)
(breathed|breathing|inhaled|inhaling|breathe) ..3 (fumes|gas|smoke|carbon monoxide|chemicals|chlorine|bleach)
carbon monoxide ..3 (going off|poisoning and|poisoning i|alarm going)
(gave|injected|given|shot) ..3 (too much|the wrong|double|extra|twice|wrong) ..2 (insulin|pen|dose|injection|medicine)
insulin ..4 (too much|too many|twice|double|wrong)
(took|used|relapsed|using|used again|smoked|snorted|injected) ..8 (my old amount|my usual amount|old dose|going under|lips are blue|can not stay awake|too strong|bad batch|laced)
(took|had|ate) ..3 (laced|spiked|fentanyl|bad batch)
(empty|emptied) ..2 (packet|packets|pill box|pillbox|blister packs|strip of pills|pill bottle|weeks pill|bottle of pills) ..3 (next to me|beside me|here|tonight|by mistake|muddled)?
(half|whole|entire|rest of) ..1 (the|a)? (packet|bottle|box|strip) ..2 (is gone|gone|of pills|of painkillers|of tylenol|of paracetamol|of sleeping pills)
(ate|eaten|had|took|taken) ..2 (too many|too much|so many|whole) ..1 (edibles|gummies|mushrooms|shrooms|acid|weed)
(how long|how much time) ..3 (do i have|until|have i got) ..4 (took|taken|overdose)
(should i|do i need to|need to|who do i|what do i|what should i) ..6 (hospital|doctor|ring|call|er|ambulance|do|worry|worried) ..6 (overdose|too many pills|took too|double dose|swallowed|took twice)
(took|taken|swallowed|taking) ..6 (make them listen|make everyone listen|to escape|to numb|to stop feeling|to switch off|to black out|till i black out|until i black out|scare them|end the pain|stop the pain|to not feel)
(changed my mind|regret it|regret) ..6 (pills|took|packet|overdose|swallowed)
(stomach pumped|need narcan|need naloxone|gave me narcan|pump my stomach)

[overdose active self] takes more than is safe, or thinks of it
(scared|afraid|worried|frightened) ..4 i will (take|overdose) ..2 (too many|too much|all|overdose|by accident)
(take|taking|drink) ..2 (till|until) i (black out|pass out|can not feel)
(keep|always|been|regularly|often|end up|keep nearly|most nights|started) ..3 (taking|overdose) ..2 (more than|double|too many|extra|twice|too much|overdose) ..4 (pills|prescribed|dose|sleeping|painkillers|drugs|should|label|doctor|$)
(take|taking|took) (extra|double|twice|two or three times) ..5 (doctor|prescribed|label|night|pain|sleep|most|dose|last night|frightened|again|because)
(want|thinking|think|tempted|going|need|urge|could|should|might|feel like) ..3 (take|taking|swallow|swallowing) ..1 (all|every|the whole|whole|a bunch|loads|too many|the entire|enough|a handful|all of) ..3 (pills|packet|bottle|painkillers|drugs|them|box)
(drink|drinking|drank) (on|on top of|with) my (pills|antidepressants|painkillers)
(nearly|almost|scared i will|keep nearly) ..1 (overdose|overdone it on my)

[overdose past self] tells of an earlier overdose
(a|my) (previous|past|prior|recent) overdose
^ overdose (at|in|once|twice|when|20*) ..4 (once|nearly died|survived|almost died|lived|hospital)
(nearly|almost) died ..3 overdose
(i|my|had an|took an|an accidental|survived an|after an|after my|hospital|because of an|since my|two|three|several|multiple|first|last) (accidental|previous|past|last|took an|had an|intentional|deliberate|have|an|of|to an|first|second)? overdose
(i|i had an|my|an|accidental|i have) overdose ..3 (last year|last month|last week|years ago|when i was|in college|survived|twice|once|nearly died)
(took|taken|swallowed) ..3 (too many|overdose|all my|bottle of) ..4 (back in|years ago|when i was|as a teen|last year|in college)
(hospital|er|icu|ward) ..5 (after|for|because) ..3 (overdose|taking too many|too many pills|swallowing|took too many|took pills)

[overdose imminent self] has taken too much
(i)? (swallowed|took) them and now i am (scared|frightened|dizzy|sick|sorry)
swallowed them .
took all of the ..2 ones (at|and|since|before)
(took|had|drank|swallowed) what was left in the (bottle|box|packet|blister|strip) ..6 (ago|ceiling|floor|spinning|moving|numb|tired)
(way|far) too many (gummies|edibles|pills|tablets|brownies)
(put on|stuck on|got) a second patch
(taken|took|had) it (three|four|five) times (today|already)
whole box since (lunch|breakfast|this morning|last night|noon|dinner)

[overdose imminent other] somebody else has taken too much
(toddler|baby|son|daughter|child|kid|year old|little one|grandson|granddaughter|bub) ..4 (swallowed|swallow|put|had|eaten) ..2 (button battery|washing capsule|washing pod|detergent|slug pellets|bleach|patch)
(empty|chewed) (strip|strips|packet|blister|blisters) (next to|beside|by|in) (him|her|them|the sink)
(can not|cannot) get (him|her|them) to (open (his|her|their) eyes|breathe)
