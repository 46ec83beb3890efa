# Self-harm, the writer.

[self_harm imminent self] has just hurt themself, or is about to
(just|am|have|has) (just|now|only|really|gone and|badly|here)? (cut|cutting|burned|burnt|sliced|slashed|carved|stabbed|slit|injured|scratched) (myself|my arm|my arms|my wrist|my wrists|my leg|my legs|my thigh|my thighs|my skin)
(cut|cuts|gash|went) ..1 (too deep|really deep|so deep|deeper than)
(about to|going to|need to|might|will) (cut|burn|hurt|harm|selfharm|injure|scratch) (myself|tonight|my arm|my arms|my wrists|my legs|my skin|right now|today|again)
(bleeding|blood|bled) ..9 (did it to myself|did this to myself|did it myself|my own doing|did to myself|on purpose|done to myself|from my arm|from my wrist|from my wrists|my thigh|my cuts|the cuts|my arms)
(bleeding|blood) ..9 $ ..3 (did it to myself|did this to myself|did it myself|my own doing|trying to feel)
(needs|need|probably need) stitches ..4 (i did|i cut|my arm|my wrist|my leg|from cutting|because i)
(needs|need) stitches $ ..2 (i did|i cut|my own)
(towel|sleeve|sleeves|bandage|tissue|toilet paper) ..4 (my arm|my arms|my wrist|my wrists|soaked|because i cut|blood)
(blade|razor|razors|scissors|lighter|knife|glass|the sharp) ..5 (in my hand|in front of me|right here|next to me|beside me|to my skin|to my arm|on my arm|against my skin|to my wrist|on my wrist|to my leg|to my thigh)
(talk me out of|stop me from|stop me before|distract me from) ..2 (cutting|cut|hurting|hurt|burning|harming|selfharm)
(opened|reopened|open|ripped) ..3 (old|my) ..1 (scars|cuts|wounds|stitches)
hurt myself ..3 (badly|bad|quite badly|really bad|tonight|right now|just now|minutes ago)
(can not|could not) (stop|quit) ..2 <hurtself> (my head|myself|my arms|my arm|me|my skin|my legs|the wall)
(can not|trying not to|not) hold it any longer ..4 (cut|cutting|hurt)

[self_harm active self] hurts themself, or wants to
(^|and|but|so|because|when|if|that|know|knows|yeah|it|ok|sometimes|hi|hey|well) i (do|did|still|will|would|just|only|sometimes|also|always|had to) ..1 cut (again|instead|because|every|$|at night|deeper|since|so|myself|to feel|to cope|when|and)
if i cut ..1 (it|they|everything|the) (stops|shuts|goes|quiet|calms|helps)
(started|begun|began|want|used|going|had|need|resorted) to (cut|cutting|burn|burning) ($|again|instead|every|when|because|at night|my arms)
(cut|fuck it i cut) again ($|whatever|sorry|last night|tonight|today|yesterday|and i|after)
(carve|carving|carved|cut|cutting|scratch|scratching|scratched|burn|burning) ..5 (into|in) my (arm|arms|leg|legs|skin|thigh|thighs|wrist|wrists|flesh|stomach|body)
(miss|need|want|found|hid|hide|took|threw|bought|lost) ..1 (my|the|new) (blades|blade|razor blades|razors|razor)
(does|would|will|is) it count as selfharm
(help|people|ppl|anyone|others) ..1 who (cut themselves|selfharm|self injure) $ ..1 (asking|it is me|because it is me|that is me)
(harm|hurt|cut|injure|burn|starve|punish) myself (yeah|yes|so what|ok|tho|though|sometimes|often)
(do|treat|help|with) ..3 selfharm ..5 $ ..2 (i have been|mine|i am|i do)
urges to selfharm
(cut|cutting|hurting|burning) ..4 (end up|keep|kept|cant stop|can not stop) ..2
(cut|cutting) ($|pls|please) ..1 (help|pls|please)
(talk|speak|chat) ..3 about cutting ($|pls|please|myself)
(burn|cut|hurt|hit|scratch|bite|starve|bruise|harm|cutting|burning) ..4 (on purpose|deliberately|intentionally)
(clean) ..3 (down the drain|gone|ruined|broken) 
(i|am|have|been|keep|keeps|kept|started|still|stop|stopped|start|and|just|just want to|want to|wants to|wanting to|like|likes|enjoy|need to|to|of|about|end up|go|goes|sometimes|always|then|feel like|even|again|been|only|or|by|from|deliberately|regularly|without|that|when|lately|hate) ..1 <hurtself> (myself|my self) (again|when|whenever|because|every|so|to|with|till|until|at|in|for|on purpose|deliberately|and|on|as|badly|tonight|a lot|sometimes|bad|since|after|now|if|right|daily|regularly|most|but|or|lately|is|any|it|just|rn|wen|than|over|where|for|last|this|today|yesterday|helps|feels|by|with|too|like|is|instead|about|without|i|my|really|$)
^ <hurtself> (myself|my self)
<hurtself> (myself|my self) $
(hurting|cutting|burning|scratching|harming|injuring|punishing|mutilating|hitting|punching) (myself|my self)
stop hurting me myself?
(cut|cuts|cutting|slice|slices|slicing|sliced|slash|slashing|slashed|carve|carving|carved|slit|cut up) (up|into|open|at|on|all)? (my|my own|mine) (own )?(arm|arms|wrist|wrists|forearm|forearms|leg|legs|thigh|thighs|skin|stomach|hips|body|self|hand and arm)
(burn|burns|burning|burnt|burned) (up)? (my|my own) (own )?(arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|body)
(hurt|hurting|harm|harming|punish|punishing|wreck|destroy|injure|injuring|mutilate|ruin|damage) my (own )?(body|skin|own hands|own body|arms|arm|wrists|hands) 
(scratch|scratches|scratched|scratching|dig|digs|digging|dug|claw|clawing|clawed|pick|picks|picking|picked|gouge|gouging|bite|bites|biting|bit|pinch|pinching|rub|rubbing|punch|punching|punched) ..5 (myself|my|arms|skin|nails|knuckles|it|itching) ..5 (bleed|bleeds|bleeding|blood|bloody|bled|raw|leaves holes|opens|scars|split)
(bang|bangs|banging|banged|smash|smashing|smashes|slam|slamming|bash|bashing|hit|hits|hitting|punch|punching|knock|knocking|headbutt) (my|my own|mine) (own )?(head|face|forehead) (against|off|into|until|till|when|over and over|so hard|whenever|repeatedly|on walls|on the wall|again and again|to make|because|every|with my)
(slap|slapping|punch|punching|hit|hitting|claw|clawing) (my|my own) (own )?face ..3 (hard|until|till|again|when)?
(punch|punches|punched|punching|hit|hitting) ..2 (wall|walls|door|mirror) ..6 (knuckles|bleed|blood|break|broken|hurt|hand|hands)
(urge|urges|wanting|tempted|temptation|craving|crave|cravings|itching|itch|desperate|dying|impulse|impulses|compulsion) ..3 (cut|cutting|selfharm|burn|burning|hurt myself|harm myself|injure|bleed|slice|scratch myself|carve|sh|my skin|a blade|blades|the blade|razor)
(want|wanna|need|going|feel like|thinking about|thinking of|thought about|thoughts of|think about|like) ..1 (to)? (just)? (cut|bleed|selfharm|cutting|slice) (tonight|again|so bad|so badly|rn|right now|deep|deeper|now|today|something into me|$)
(thinking|think|thoughts|thought|picture|picturing|dream|fantasize|fantasise|images|imagine) ..1 (about|of)? (cutting|hurting my|harming my|burning my|slicing my|cut my|selfharm)
(stop|stopping|quit|quitting|started|starting|addicted to|addiction to|been|still|back to|relapsed|relapse|relapsing|about|love|miss|missed|missing|gone back to|resisting|from|resumed|keep|kept|to) (with|on|into|to|the)? ..1 cutting (is|again|myself|my|and|for|since|when|because|because of|but|every|helps|too|now|tonight|pls|please|last|yesterday|today|makes|in|i|it|years|days|months|clean|anymore|more|at|$)
cutting (is|was|feels|helps|makes|calms|gives|again|felt|relieves|has become|scars|urges|urge|relapse|addiction|habit|problem)
^ (and|but|been|still|i am)? (i)? cutting (again|$)
^ (i|and i|but i|ok i|yes i|yeah i|so i|hi i|hey i) (still|do|also|only|sometimes|always|just|used to|did|have|am a)? (cut|cutter) (again|$|sometimes|when|because|to feel|at night|every|so i|last night|yesterday|this morning|tonight|today|but|and|for years|deep|a lot)
i (still|also|sometimes|always|only|used to|did) cut (for|when|because|$|sometimes|every|at night|though|but|to|in|on)
(i|ive|have|am|was|been|keep|kept|started|start|still|relapsed|relapse|stop|stopped|used to|want to|want|need to|urge to|urges to|urges|thoughts of|my|feel like|thinking about|thinking of|struggle with|struggling with|struggled with|dealing with|history of|addicted to|do|also|into|tempted to|trying not to|turn to|turned to|go back to|clean from|free from|patch with|problem with|issues with|admit|tonight|recovering from|recovered from) (started|again|just|always|sometimes|with|to|the|having|thoughts of|doing|of|on|badly|really|currently|also|in|about)? selfharm
selfharm (again|tonight|urges|urge|relapse|relapsed|scars|thoughts|today|yesterday|last night|rn|badly|help me|to cope|to feel|since|daily|myself|when i|every|help|in my|from my|for me|as a teen|as a teenager|in my twenties|is the only|is my|is how i|to release|on my)
(engage|engaging|engaged|resort|resorted|resorting|turn|turning|turned) (in|to) ..1 selfharm
(sh|selfharm) ..4 (clean|relapsed|relapse|since year|every day|again|stop)
(i|been|from|doing|did|still|with|to|just|want to|urge to|of) (sh|shing) (again|since|for|when|every|tonight|and|now|$)
(fresh|new|my|hide|hides|hiding|cover|covering|covered|deep|more|these|old|healing|have) (new|fresh|up|my|the|self inflicted|old|deep)? (cuts|scars|cutting scars|razor marks|slashes) (on|from|up|again|with|in|and|are|so|because|are showing|today|tonight|this|now|$|all|every|didnt|did)
(cuts|scars|marks|slits|lines|burns|gashes|wounds) ..2 (on|up|down|along|all over|across|over|covering) ..2 my ..1 (arm|arms|wrist|wrists|legs|thigh|thighs|forearm|forearms|body|stomach|hips)
(arms|wrists|wrist|thighs|legs|forearms|arm) (are|is|look|looks|were|was|full|covered|all) ..4 (scars|cuts|scarred|cut up|a mess|bleeding|bandaged|sliced|slashed|marks|shredded)
(arms|wrists|thighs|legs|body) ..2 (covered|full|lined) (in|with|of) ..2 (scars|cuts|marks|burns|lines|scratches)
(deserve|deserved|crave|need|love|miss|enjoy|like) ..1 (the|to feel|physical|seeing|seeing the|watching|my own|feeling)? (pain|to bleed|blood|the sting) (so|when|from|myself|is|helps|instead|$|of cutting)
(make|makes|made|making) (myself) (bleed|hurt|suffer|sick|throw up|vomit) ..3
(see|seeing|watch|watching|like) ..2 (my own blood|the blood|blood come|blood run|blood drip|myself bleed)
(wanna|want to|just want to|need to|like to) bleed
(pain|bleeding|blood|burning) (is|makes|helps|gives|calms) ..3 (only thing|helps me|feel alive|feel real|feel something|release|relief|calm|calms|less numb)
(cut|cutting|burn|pain|hurt) ..4 to (feel something|feel anything|feel alive|feel real|feel better|cope|punish|release)
(selfharm|cutting|the blade|my blade|blade|blades|razor|razors) ..3 (every night|every day|is calling|calling me|calling my name|hidden|under my|in my drawer|in my pillow|back|again|to calm|to cope|helps|only)
(hide|hides|hid|hidden|hiding|keep|keeping|took|take|lock|locked|gave|give|throw|threw|asked) ..5 (sharp things|sharps|razors|razor blades|sharp objects|my blades|my razor|my blade|the razors|the blades)
(relapse|relapsed|relapsing) ..9 (cut|cuts|cutting|clean|ashamed|blade|streak|arm|arms|scars|bad|selfharm|sh)
(relapsed|relapse) $ ..4 (clean|gone|days|months)
(clean|free|days|weeks|months|years) ..4 (since|without|from|of) ..4 (cut|cuts|cutting|hurt myself|hurting myself|harmed myself|blade|selfharm|sh|burned myself|burning myself)
(no|zero) (more )?(new )?cuts (since|in|for|this)
(starve|starving|starved) myself
(do|doing|did|done) it (to my arms|to my arm|to my legs|with my arms|to myself|where he will not see|where they will not see|where no one|where nobody) ..3 (see|sees)?
(punish|punishing|punished) (myself|my body|my skin|me)
(injure|injuring|injured|harm|harming|harmed|hurt|hurting|cutting) ..3 (deliberately|intentionally|on purpose)
(deliberately|intentionally|purposely) (cut|cuts|cutting|burn|burning|hurt|hurting|injure|injuring|harm|harming|scratch|injured|cut)
(i am|am|was|been|being) (a|another)? ..1 (cutter|self harmer|self injurer)
(skip|skipping|go without|stopped taking|refuse|withhold) ..4 ..3 (to punish myself|as a punishment|as punishment)
(scratches|cuts|bruises|burns|marks) ..6 (blamed the cat|say it was the cat|told them it was the cat|was not the cat|my own|cat did not)
cat (did not|never) scratch me
(long|wear|wearing) ..1 (sleeves|hoodie|hoodies|jumper|jumpers) ..8 (hide|cover|marks|scars|cuts|arms|heat|summer)
(razor|blade|knife|lighter) ..2 (every|most) (night|day|nights|evening)
(hitting|punching|slapping|scratching|burning|cutting|biting|stabbing) (my own|my) ..1 (arms|arm|face|thighs|legs|wrists|head|stomach|skin)

[self_harm past self] used to hurt themself
(used to|i did|when i was|history of|years ago|as a teen|as a teenager|back then) ..3 (cut|selfharm|cutting|hurt myself|harm myself|burn myself|cut myself|hurting myself|injure myself|burned myself|cut my arms)
(ex|former|was a|am a|recovering|been a) cutter
(have|had|did) not (cut|harmed|hurt|injured|selfharm|burned) (myself)? ..1 (in|for|since) ..3 (years|months|weeks|days|then|uni|school|ages|last|january|a|two|college)
hurt myself on purpose
<hurtself> (myself|my self) (as a|when i was|years ago|in the past|back in|growing up|in school|in high school|in college|at uni|at school|last year|for years|from the age)
(admitted|hospital|hospitalised|hospitalized|sectioned) ..4 (selfharm|injuring myself|cutting|hurting myself|harming myself)

[self_harm active self] cuts, burns or hurts themself
(scratch|scratching|scratched|pick|picking|picked) ..3 (until|till) (the skin|they|i) ..2 (off|bleed|bleeds|bled|raw)
(pull|pulling|pulled) my (hair|eyelashes|nails) out ..3 (till|until|so|because|clumps)
(burned|burnt|cut|scratched) again . on purpose
(take|took|taking) it out on my (arms|arm|legs|stomach|body|skin|thighs|wrists)
(hid|hide|hiding) the cuts
(bite|biting|bit) my (own)? (arm|hand|wrist|knuckles|hands) (so|until|till|through|when)
scissors to my (stomach|arm|arms|leg|legs|thigh|thighs|skin|wrist)
i (had|have) a go at my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin)
pinch the skin on my
(i did it again and|relapsed last) ..2 (faint|night|dizzy|bleeding)
(new|fresh) (ones|lines|cuts|marks) (under|on|up|beneath|all over) my (watch|sleeve|sleeves|arm|arms|legs|thigh|thighs|hip|cardigan)
(my legs|my arms|my arm|my thighs) (look|looks) like a barcode
(rubber|elastic) band ..5 (blue|welts|bleeds|raw)
