# Medical emergencies, the writer or nobody named. For people the writer names see others.pat.

[medical_emergency imminent self] cannot breathe, chest pain or signs of a heart attack
(i|can|can not|could not|unable to|not able to|hard to|struggling to|trouble|difficulty|hurts to|barely|hardly|fighting to|no fit) (can|can not|hardly|barely|to|not|really|even|properly)? (breathe|breath|breathing) ($|properly|and|help|well|right|please|at all|good|well|since|my|now|very|i|too|because|it|much|anymore|when|without|normally|on my|lying|deeply|easily|rn|or|fully|pls|enough)
(can not|cannot|could not|not) (get|catch|getting|take|draw|keep|pull in) ..3 (air|breath|my breath|a breath|enough air|oxygen|a full breath)
(gasping|fighting|struggling|desperate) for (air|breath|breathe)
(short|shortness|losing|lost|out) (of|my) (breath) ..5 (chest|pain|help|sweating|dizzy|suddenly|since|arm|getting worse|can not|faint)
air (will|would|do|is) not (go|going|get|getting|come|coming) in
(chest|chest pain|heart|left arm|jaw) ..6 (crushing|tightness|tight|squeezing|pressure|sweating|sweaty|clammy|arm|jaw|cannot breathe|can not breathe|breathe|radiating|stabbing|elephant|heavy|numb|tingling|tingly)
(chest|heart) (pain|pains|is hurting|hurts|hurt|hurting|pain is|tightening|tightness|is tight|tighten|is killing|dey pain|a tighten|aches|is crushing|feels tight|feels like it is being|is pounding out|feels heavy|feels like)
(pain|pains|pressure|tightness|tight|crushing|squeezing|stabbing|heaviness|sharp pain|burning) ..2 (in|across|on|round|down|through|around) (my|the|his|her|both) ..1 (chest|left arm|left shoulder|arm and jaw|jaw)
(tight|heavy|severe|crushing|bad|sharp|stabbing) (chest)
my chest my chest
heart attack
(having|had|have) ..2 (heart attack|cardiac arrest|stroke|mini stroke|seizure|seizures|fit|convulsion|convulsions|asthma attack|allergic reaction|anaphylactic|anaphylaxis|brain bleed|aneurysm)
(heart) (keeps|is|has|feels|skips|stops|stopped|going|racing|wont|was|just|rate is) ..5 (stopping|skipping|skips|stop|faint|dizzy|wrong|racing|funny|irregular|fluttering|pounding|mad|passed out|beating out|all over|starting)
(passed out|pass out|passing out|blacked out|blacking out|black out|fainted|fainting|faint|collapsed|collapse|keep falling|losing consciousness|lost consciousness|go faint|feel faint|blackouts) ..8 (twice|times|today|heart|can not|cannot|stand|again|chest|bleeding|vomiting|head|dizzy|now|alone|blood|keep|keeps|wake|hours|bath|this morning|just now|bang|and now|eaten|ate)
(keep|keeps|kept|just|about to|going to|have|think i am going to|feel like i am going to) (on|just|about to|nearly)? (fainting|passing out|pass out|blacking out|black out|passed out|collapsing|fainted|collapsed|faint|losing consciousness)
[medical_emergency imminent self] signs of a stroke or a seizure
(think|am|is|having|has|have|had|possible|might be|it is|help|like|he had|she had|signs of a|symptoms of a) ..2 (a|the)? stroke ($|right now|please|help|now|i think|what do|rn|and|symptoms right|happening|or something)
stroke ($|or a migraine|or migraine|symptoms right now|i think) 
(face|mouth|side of my face|side of my body|left side|right side|arm|one side|half my face|half of my face|side) (has|is|are|went|gone|feels|feeling|wont|suddenly|just|keeps|all|of my face|of my body|of me)? ..2 (droop|droopy|drooping|drooped|dropped|numb|slid|sagging|paralysed|paralyzed|tingly|will not smile|wont smile|gone dead|is dead|weak suddenly|went numb|not working|will not move|will not lift|limp|heavy and)
(speech|words|talking) ..3 (slurred|slurring|slur|slurry|coming out wrong|come out wrong|queer|jumbled|gibberish|not making sense|wrong|mixed up)
(slurring|slurred|slur) (my|his|her|their|speech|words|and|badly)
(can not|could not|cannot|unable to) ..1 (get|form|find|say|speak|move|lift|feel|raise) ..1 (my|his|her|any|the) ..1 (words|words out|name|arm|arms|leg|legs|face|hand|side|left side|right side|neck|fingers|body)
(arm|hand|leg|side|arms|legs) (will|would|can|do|is|has|wont|are) (not|gone|completely|suddenly) ..1 (lift|move|work|working|moving|dead|numb|paralysed|paralyzed|respond|weak|grip|raise)
(vision|sight|eyesight|eye) ..3 (gone|went|going black|went black|lost|double|blurry suddenly|disappeared|blind)
(went|gone|going) blind
(sudden|worst|thunderclap|severe|excruciating|unbearable) headache
headache ..4 (of my life|like a thunderclap|thunderclap|stiff neck|worst|sudden)
(seizure|seizures|convulsing|convulsion|convulsions|fitting|epileptic fit) ..4 (now|right now|coming|again|not stopping|will not stop|wont stop|minutes|just|help|started|today|please|$|just now|alone|on the floor|going on)
(having|had|have|has|got|in|feel|is) ..2 (seizure|seizures|convulsions|convulsing|epileptic fit)
(is|are|keeps|started|just|keep) (convulsing|having a fit|fitting|jerking|seizing|seizing up)
(face|arm|speech|one side|leg|left side|right side) ..5 (droop|droopy|drooping|numb|slurred|tingly|weak|tingling) ..5 (sudden|suddenly|now|this morning|today|just|since)?
(pins and needles|pins n needles|tingling|tingly) ..5 (chest|arm|one side|face|left|tight|down)

[medical_emergency imminent self] allergic reaction, choking or swelling
(throat|tongue|lips|face|airway|mouth) (is|are|has|feels|keeps|started|all|feel|closing|was|just)? ..1 (closing|closed|swelling|swollen|swelled|swells|swell|tightening|puffy|puffed|blowing up|closing up|itchy and|itching and|blue|turned blue|gone blue)
(anaphylaxis|anaphylactic|anaphylactic shock)
(epipen|epi pen|auto injector) ..4 (not|no|do not|where|used|empty|expired|is not|forgot|without|lost|need)
(no|without|forgot|lost|need|used|empty|where is|left|used my|find) ..1 (my|an|the|his|her)? (epipen|epi pen|inhaler|puffer|autoinjector)
(inhaler|puffer) ..3 (not|empty|not working|run out|nothing|gone|is not|finished|not doing)
(asthma|asthma attack) ..4 (attack|can not|empty|bad|puffer|no inhaler|right now|emergency|breathe)
(am|is|something|food|help|baby|still|starting) ..2 (choking) ($|help|on|to death|and|now|please|right|i)
(stuck|lodged|caught) in my (throat|windpipe|airway|gullet)
(stung|bitten|bit|bite|sting|ate|eaten|eating|nuts|peanut|shellfish|prawns|bee|wasp|tablet|antibiotic|pill|injection) ..7 (swelling|swollen|swell|throat|breathe|tongue|puffy|hives|lumps|blowing up|face|lips|wheezing|closing)
(bitten by|bit by) ..2 (snake|viper|adder|spider|cobra|rattlesnake|dog and)
(snake|viper) ..2 (bite|bit|bitten)
(lips|fingers|face|skin|fingertips) (are|is|have|has|gone|went|turned|turning|going|have gone|look|looks)? ..1 (blue|purple|grey|gray)
blue lips
(hives|rash|welts|lumps) ..8 (swelling|breathe|throat|spreading fast|breathing|swollen|does not fade|not fade|stiff neck|stiff|fever|tongue)
[medical_emergency imminent self] heavy bleeding or serious injury
(bleeding|bleed|blood|haemorrhaging|hemorrhaging) ..3 (heavily|badly|heavy|out|a lot|loads|lots|everywhere|to death|uncontrollably|will not stop|wont stop|not stopping|will not clot|pouring|gushing|spurting|profusely|so much|really bad|won't stop|pumping|all over|through|soaking|nonstop|non stop|inside|internally|from my ears|does not stop)
(will|would|do|is|has|did|can) (not) (stop|stopped|stopping) ..1 bleeding
(stop|stopping) the (bleeding|blood)
(so much|too much|a lot of|lots of|loads of|losing|lost|loss of) (blood)
(cough|coughing|coughed|vomit|vomiting|vomited|throwing up|threw up|puking|spitting|peeing|pooping|passing|sicking) (up)? ..2 (blood|bloody|coffee grounds)
(pregnant|weeks|pregnancy|labour|labor|waters|gave birth|birth|postpartum|baby) ..9 (bleeding|blood|bleed|cord|waters broke|stopped moving|not moving|no movement|contractions|clots|pads|something is wrong|faint)
(waters|water) (broke|have broken|broken|has broken|just broke|gone)
(bleeding|blood) ..5 (pregnant|weeks pregnant|weeks|baby|miscarrying|miscarriage|pads|birth)
(having|think i am having) a miscarriage
(soaking|soaked|filling) ..3 (pads|pad|towels|towel)
(stabbed|shot|gunshot|bullet|stab wound) ..3 (me|in the|in my|i am bleeding|bleeding|wound|help|i have been|chest|stomach|leg|arm|side)
(been|got|was|just got|i am|since i got) (stabbed|shot|run over|electrocuted|crushed|hit by a car|hit by a truck|hit by a bus)
(see|seeing|showing|exposed) ..1 (the|my|his|her)? bone
bone (sticking out|showing|is showing|is out|coming out|poking|exposed|through)
(leg|arm|ankle|wrist|hip|foot|neck|back|shoulder|finger|knee) ..4 (funny angle|wrong angle|weird angle|wrong way|bent wrong|bent where|snapped|hanging off)
(broken|broke|snapped|fractured) ..2 (neck|back|spine|skull|hip|thigh bone|pelvis)
(head|head injury|skull|concussion|hit my head|banged my head|knocked my head|cracked my head|hit his head|hit her head|bumped my head) ..9 (vomit|vomiting|throwing up|sick|dizzy|confused|can not remember|cant remember|bleeding|passed out|pupil|gibberish|seeing double|blurry|drowsy|sleepy|knocked out|unconscious|blacked out|sleeping an awful|weird|fluid|clear)
head injury
(fallen|fell|fall) ..6 (can not get up|can not move|cannot get up|cannot move|can not stand|hip|unable to move|on the floor|stairs|ladder|head|can not feel|roof) ..6 (hip|can not|pain|hurts|stuck|help|bleeding|wake|alone|floor|blood|unconscious|move|up|broken|conscious)?
i (have )?(fallen|fell) ..3 (and)? ..2 (can not|cannot) (get up|move|stand|feel)
(can not|cannot|could not) (feel|move) (my )?(legs|arms|hands|body|feet|face|arm|leg|left side|right side|neck|anything below)
(burn|burnt|burned|burns|scald|scalded) ..5 (boiling|chemical|acid|blistering badly|third degree|face|oil|all down|all over|everywhere|badly|fire)
(house|flat|kitchen|building|apartment|room|clothes) (is )?(on fire)
(trapped|stuck|pinned) ..4 (car|rubble|under|crash|wreck|machine|fire|smoke|lift and)
(car|bike|motorbike|road|traffic) (accident|crash|wreck) ..5 (trapped|bleeding|help|hurt|just now|head|stuck|can not|now)
(crashed|wrecked|flipped) (my|the) (car|bike|motorbike|van|truck|scooter) ..6 (head|hurt|bleeding|trapped|stuck|help|can not|sick|leg|neck)
(electric shock|electrocuted|lightning strike|struck by lightning)
(drowning|nearly drowned|almost drowned) ..3 (help|pool|bath|now|water)
(arm|hand|finger|fingers|leg|foot) ..3 (in the machine|cut off|chopped off|severed|ripped off|torn off|crushed|stuck in the machine|caught in)
(stitches|wound|incision|scar) ..2 (opened|burst|open|split|bleeding|come apart|popped) ..3 (pouring|bleeding|blood|help|pus)?
(stabbing|severe|unbearable|excruciating|worst) ..1 (pain|pains|cramps|stomach|abdominal|tummy|belly) ..6 (stomach|abdomen|side|breathe|can not|vomiting|back|belly|right side|move|stand|head|now|help|suddenly|chest)
(appendix|appendicitis) ..3 (burst|bursting|ruptured|rupture|think|pain)
(diabetic|blood sugar|sugar|glucose|insulin|hypo) ..5 (low|dropping|crashing|1|2|shaky|unresponsive|coma|hypo|too low|passing out|confused|faint|crash|high and|alone)
(diabetic|hypo|hypoglycemic) (coma|attack|shock|hypo)
(sepsis|septic|septic shock|meningitis)
(rash) ..5 (does not fade|not fade|does not disappear|fever|purple|stiff|neck)
(stiff) ..2 (neck) ..6 (fever|rash|light|headache|burning|vomiting)?
(heatstroke|heat stroke|hypothermia|hypothermic|frostbite)
(stopped|stop|quit|without|withdrawal|withdrawing|detox|detoxing|off) ..7 (drinking|alcohol|benzos|xanax|cold turkey|pills|booze) ..8 (seeing things|shaking|shakes|hallucinating|seizure|crawl|crawling|jolting|confused|sweating|tremors|tremor|hearing things)
(cold turkey) ..8 (confused|shaking|jolting|seizure|hallucinating|sweating)
(delirium tremens|alcohol withdrawal)
(calf) ..8 (breath|breathe|chest|swollen|flight|stabbing)
blood clot
(not|have not|havent) (eaten|drunk|drank|eat|ate|pee|peed|urinated|slept and) ..6 (days|day) ..6 (pass|passing|passed|blacking|black|faint|fainting|weak|stand|dizzy|confused|blotchy)
(need|call|get|send|ring|want|wants) ..2 (an|a|the)? (ambulance|paramedic|paramedics|999|911|000|112|911 now|emergency services|coast guard) ($|now|please|for|right|here|to|i|my|help|he|she|asap|quick|urgently)?
(medical|life threatening) emergency
(after|since|from) ..3 (ketamine|infusion|treatment|session|spray|injection|new tablet|new pills|new medicine|vaccine|dose) ..6 (heart|breathe|racing|chest|seeing double|can not|upright|lumps|swelling|swollen|pass out|passed out|fainted|seizure|unconscious|collapsed|vision|throat)
(going|gone) into (shock|labour|labor|cardiac arrest|anaphylaxis|convulsions)
(no|can not find a|can not feel a|find a|without a|weak|lost) pulse
(not|stopped|isn't|barely|hardly) breathing ($|help|right|properly|well|and|please|what|now|he|she|i|we|anymore|for)
(unconscious|unresponsive|not responding|passed out|out cold|comatose) ($|on|in|and|help|what|not|please|right|now|he|she|at|for|since|after|next|here)
(turning|turned|going|gone|went) (blue|grey|gray|limp|floppy|purple|cold and|stiff and)
(will|would|do|did|can|could) not (wake|waken|wakes|rouse|roused|wake up|respond|come round|come to|come around|be woken) ($|up|her|him|them|he|she|and|to feed|what|help|i|at|anyone|properly|from)
(can not|cannot|could not|can no) (wake|rouse|waken|get a response from|get) (him|her|them|my|the|it) ..2 (up|awake|response|$|friend|father|mother|he|she)
(suicide|ketamine) emergency
