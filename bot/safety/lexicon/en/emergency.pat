# Medical emergencies, the writer or nobody named. For people the writer names see others.pat.

[medical_emergency imminent self] cannot breathe, chest pain or signs of a heart attack
(i|can|can not|could not|unable to|not able to|hard to|struggling to|trouble|difficulty|hurts to|barely|hardly|fighting to|no fit) (can|can not|hardly|barely|to|not|really|even|properly)? (breathe|breath|breathing) ($|properly|and|help|well|right|please|at all|good|well|since|my|now|very|i|too|because|it|much|anymore|when|without|normally|on my|lying|deeply|easily|rn|or|fully|pls|enough)
(can not|cannot|could not|not) (get|catch|getting|take|draw|keep|pull in) ..3 (air|breath|my breath|a breath|enough air|oxygen|a full breath)
(gasping|fighting|struggling|desperate) for (air|breath|breathe)
(short|shortness|losing|lost|out) (of|my) (breath) ..5 (chest|pain|help|sweating|dizzy|suddenly|since|arm|getting worse|can not|faint)
air (will|would|do|is) not (go|going|get|getting|come|coming) in
(chest|chest pain|left arm|jaw) ..6 (crushing|tightness|tight|squeezing|pressure|sweating|sweaty|clammy|jaw|cannot breathe|can not breathe|breathe|radiating|stabbing|elephant|heavy|numb|tingling|tingly)
(chest) (pain|pains|is hurting|hurts|hurting|tightening|tightness|is tight|tighten|dey pain|a tighten|aches|is crushing|feels tight|feels like it is being|feels heavy|feels slow)
(pain|pains|pressure|tightness|tight|crushing|squeezing|stabbing|heaviness|sharp pain|burning) ..2 (in|across|on|round|down|through|around) (my|the|his|her|both) ..1 (chest|left arm|left shoulder|arm and jaw|jaw)
(heavy|severe|crushing|stabbing|tight) (chest)
my chest my chest
(think|like|might be|is it|or|am|maybe|signs of|symptoms of|still|possible|having|this is) ..2 a? ..1 heart attack (i think|$|right now|and|help|my|or|what|please|symptoms right|now)
(having|am having|having another|just had) ..2 (heart attack|cardiac arrest|stroke|mini stroke|seizure|seizures|asthma attack|allergic reaction|anaphylactic|brain bleed|aneurysm|convulsions)
(heart) (keeps|is|has|feels|skips|stops|stopped|going|racing|wont|was|just|rate is) ..5 (stopping|skipping|skips|stop|faint|dizzy|wrong|racing|funny|irregular|fluttering|pounding|mad|passed out|beating out|all over|starting)
(passed out|pass out|passing out|blacked out|blacking out|fainting|keep falling|losing consciousness|lost consciousness|go faint|feel faint) ..8 (twice|chest|bleeding|vomiting|hit my head|dizzy|can not|cannot|blood|days|heart|alone)
(i|am|ive|have|has) ..1 (keep|keeps|about to|going to|think i am going to) ..1 (fainting|passing out|pass out|blacking out|black out|collapsing|faint|collapse|lose consciousness)
[medical_emergency imminent self] signs of a stroke or a seizure
(seeing double|double vision) ..9 (racing|stand|upright|speech|numb|headache)
(racing|pounding) ..6 (seeing double|can not stay upright|chest|faint)
(jerking|twitching|shaking) all over ..5 (eyes|unconscious|wont|responding)?
eyes (rolled|rolling) (back|up)
(he|she|patient|client|baby|resident|has|husband|wife|friend|mother|father) ..6 stopped responding ..1 (and|$|to)
(heat stroke|heatstroke|stroke|seizure|anaphylaxis|sepsis) i think
(could not|can not) get my words out
(falling|leaning) to one side
numb (patch|feeling) in my face
(think|am|is|having|might be) ..2 (a|the)? stroke ($|right now|please|help|now|i think|what do|rn)
^ (a )?(stroke|heart attack) ($|i think|please|help)
(face|mouth|side of my face|side of my body|left side|right side|arm|one side|half my face|half of my face|body) (has|is|are|went|gone|feels|feeling|wont|suddenly|just|keeps|all|of my face|of my body|of me)? ..2 (droop|droopy|drooping|numb|sagging|paralysed|paralyzed|will not smile|wont smile|went numb|will not move|will not lift|limp|jolting)
(speech|words|talking) ..3 (slurred|slurring|slur|slurry|coming out wrong|come out wrong|queer|jumbled|gibberish|not making sense|wrong|mixed up)
(slurring|slurred|slur) (my|his|her|their|speech|words|and|badly)
(can not|cannot|unable to) ..1 (get|form|find|speak|move|lift|feel|raise) (my) ..1 (words|words out|arm|arms|leg|legs|face|hand|left side|right side|neck|fingers|body|head)
(my|his|her|left|right) (arm|hand|leg|side|arms|legs) (will|would|can|do|has|wont) not ..1 (lift|move|work|grip|respond)
(vision|sight|eyesight|eye) ..3 (gone|went|going black|went black|lost|double|blurry suddenly|disappeared|blind)
(went|gone|going) blind
(sudden|worst|thunderclap|severe|excruciating|unbearable) headache
headache ..4 (of my life|like a thunderclap|thunderclap|stiff neck|worst|sudden)
(seizure|convulsing|convulsions|epileptic fit) ..3 (right now|coming|not stopping|will not stop|wont stop|minutes ago|just now|alone|on the floor)
(having|keep having|is having|just had) ..2 (seizure|seizures|convulsions|epileptic fit|a fit)
(he is|she is|started|baby is|keeps) (convulsing|having a fit|fitting|jerking|seizing)
(face|arm|speech|one side|leg|left side|right side) ..5 (droop|droopy|drooping|numb|slurred|tingly|weak|tingling) ..5 (sudden|suddenly|now|this morning|today|just|since)?
(pins and needles|pins n needles|tingling|tingly) ..5 (chest|arm|one side|face|left|tight|down)

[medical_emergency imminent self] allergic reaction, choking or swelling
(throat|tongue|lips|face|airway|mouth) (is|are|has|feels|keeps|started|all|feel|closing|was|just)? ..1 (closing|closed|swelling|swollen|swelled|swells|swell|tightening|puffy|puffed|blowing up|closing up|itchy and|itching and|blue|turned blue|gone blue)
(anaphylaxis|anaphylactic|anaphylactic shock)
(epipen|epi pen|auto injector) ..4 (not|no|do not|where|used|empty|expired|is not|forgot|without|lost|need)
(no|without|forgot|lost|need|used|empty|where is|left|used my|find) ..1 (my|an|the|his|her)? (epipen|epi pen|inhaler|puffer|autoinjector)
(inhaler|puffer) ..3 (not|empty|not working|run out|nothing|gone|is not|finished|not doing)
(asthma attack) ..4 (can not|empty|bad|puffer|no inhaler|right now|emergency|breathe|help|now)
(i am|he is|she is|baby|baby is) (choking) ($|help|to death|please|right now|on)
(stuck|lodged|caught) in my (throat|windpipe|airway|gullet)
(stung|bitten|bit|bite|sting|ate|eaten|eating|nuts|peanut|shellfish|prawns|bee|wasp|tablet|antibiotic|pill|injection) ..7 (swelling|swollen|swell|throat|breathe|tongue|puffy|hives|lumps|blowing up|face|lips|wheezing|closing)
(bitten by|bit by) ..2 (snake|viper|adder|spider|cobra|rattlesnake|dog and)
(snake|viper) ..2 (bite|bit|bitten)
(lips|fingers|fingertips) (are|is|have|has|gone|went|turned|turning|going|have gone|look|looks)? ..1 (blue|purple|grey|gray)
blue lips
(hives|rash|welts|lumps) ..8 (swelling|breathe|throat|spreading fast|breathing|swollen|does not fade|not fade|stiff neck|stiff|fever|tongue)
[medical_emergency imminent self] heavy bleeding or serious injury
(bleeding|haemorrhaging|hemorrhaging|bleed) ..2 (heavily|badly|heavy|a lot|loads|lots|everywhere|to death|uncontrollably|will not stop|wont stop|not stopping|pouring|gushing|profusely|so much|really bad|all over|nonstop|non stop|internally|does not stop|from my ears|and it)
blood ..2 (everywhere|will not stop|wont stop|pouring|gushing|spurting|all over the floor|pumping)
(will|would|do|is|has|did|can) (not) (stop|stopped|stopping) ..1 bleeding
(stop|stopping) the (bleeding|blood)
(so much blood|losing blood|lost a lot of blood|losing a lot of blood|lots of blood|loads of blood)
(cough|coughing|coughed|vomit|vomiting|vomited|throwing up|threw up|puking|spitting|peeing|pooping|passing|sicking) (up)? ..2 (blood|bloody|coffee grounds)
(pregnant|weeks|pregnancy|labour|labor|waters|gave birth|birth|postpartum|baby) ..9 (bleeding|blood|bleed|cord|waters broke|stopped moving|not moving|no movement|contractions|clots|pads|something is wrong|faint)
(waters|water) (broke|have broken|broken|has broken|just broke|gone)
(bleeding|blood) ..5 (pregnant|weeks pregnant|weeks|baby|miscarrying|miscarriage|pads|birth)
(having|think i am having) a miscarriage
(soaking|soaked|filling) ..3 (pads|pad|towels|towel)
(stab wound|gunshot wound|shot wound|bullet wound)
(i have been|have been|just been|i just got|i was just|i been|since i got|been) (stabbed|shot|electrocuted|hit by a car|run over) ($|and|help|in the leg|in the arm|in the chest|in the stomach|bleeding|i am|just now)
(see|seeing|showing|exposed) ..1 (the|my|his|her)? bone
bone (sticking out|showing|is showing|is out|coming out|poking|exposed|through)
(leg|arm|ankle|wrist|hip|foot|neck|back|shoulder|finger|knee) ..4 (funny angle|wrong angle|weird angle|wrong way|bent wrong|bent where|snapped|hanging off)
(broken|snapped|fractured) ..2 (neck|back|spine|skull|thigh bone|pelvis)
broke (my|his|her|their|your) (neck|back|spine|skull|pelvis)
(fell|fall|floor|think|may have|might have|must have) ..8 (broken|broke) ..2 hip
(head|head injury|skull|concussion|hit my head|banged my head|knocked my head|cracked my head|hit his head|hit her head|bumped my head) ..9 (vomit|vomiting|throwing up|sick|dizzy|confused|can not remember|cant remember|bleeding|passed out|pupil|gibberish|seeing double|blurry|drowsy|sleepy|knocked out|unconscious|blacked out|sleeping an awful|weird|fluid|clear)
head injury
(fallen|fell|fall) ..6 (can not get up|can not move|cannot get up|cannot move|can not stand|unable to move|hit my head|hit his head|hit her head|can not feel my)
i (have )?(fallen|fell) ..3 (can not|cannot) (get up|move|stand|feel)
(can not|cannot) (feel|move) (my )?(legs|arms|hands|body|feet|face|arm|leg|left side|right side|neck)
(burn|burnt|burned|burns|scald|scalded) ..5 (boiling|chemical|third degree|my face|all down my|everywhere|badly)
(my house|our house|my flat|kitchen|the building|my clothes) is on fire
(trapped|stuck|pinned) ..4 (car|rubble|under|crash|wreck|machine|fire|smoke|lift and)
(car|bike|motorbike|road|traffic) (accident|crash|wreck) ..3 (trapped|bleeding|stuck|just now|i am trapped)
(crashed|wrecked|flipped) (my|the) (car|bike|motorbike|van|truck|scooter) ..6 (head|hurt|bleeding|trapped|stuck|help|can not|sick|leg|neck)
(electric shock|electrocuted) ..6 (heart|chest|breathe|unconscious|burn|funny now|numb)
(drowning|nearly drowned|almost drowned) ..3 (help|pool|bath|now|water)
(arm|hand|finger|fingers|leg|foot) ..3 (in the machine|cut off|chopped off|severed|ripped off|torn off|crushed|stuck in the machine|caught in)
(stitches|wound|incision|scar) ..2 (opened|burst|open|split|bleeding|come apart|popped) ..3 (pouring|bleeding|blood|help|pus)?
(stabbing|severe|unbearable|excruciating|worst) ..1 (pain|pains|cramps|stomach|abdominal|tummy|belly) ..6 (stomach|abdomen|side|breathe|can not|vomiting|back|belly|right side|move|stand|head|now|help|suddenly|chest)
(appendix|appendicitis) ..3 (burst|bursting|ruptured|rupture|think|pain)
(blood sugar|sugar|glucose|hypo) ..5 (dropping|crashing|shaky|unresponsive|too low|passing out|confused|faint|1 9|is 1|is 2|alone)
(diabetic|hypo|hypoglycemic) (coma|attack|shock|hypo)
(think|have|got|might be|signs of|it is|is it) ..2 (sepsis|septic|meningitis|blood clot)
(rash) ..5 (does not fade|not fade|does not disappear|fever|purple|stiff|neck)
stiff neck ..6 (fever|rash|light hurts|burning up|vomiting)
(think|have|got|having|with) ..2 (heatstroke|heat stroke|hypothermia|frostbite)
(stopped|stop|quit|without|withdrawal|withdrawing|detox|detoxing|off) ..7 (drinking|alcohol|benzos|xanax|cold turkey|pills|booze) ..8 (seeing things|shaking|shakes|hallucinating|seizure|crawl|crawling|jolting|confused|sweating|tremors|tremor|hearing things)
(cold turkey) ..8 (confused|shaking|jolting|seizure|hallucinating|sweating)
(delirium tremens|alcohol withdrawal)
(calf) ..8 (breath|breathe|chest|swollen|flight|stabbing)
(not|have not|havent) (eaten|drunk|drank|eat|ate|pee|peed|urinated|slept and) ..6 (days|day) ..6 (pass|passing|passed|blacking|black|faint|fainting|weak|stand|dizzy|confused|blotchy)
(need an|send an|call an|get an|ringing an|need a) (ambulance|paramedic)
(having a|is a|have a|this is a) (medical|life threatening) emergency
(after|since) ..3 (ketamine|infusion|treatment|session|spray|injection|new pills|vaccine) ..6 (can not breathe|racing and|chest pain|seeing double|upright|lumps|swelling|swollen|passed out|fainted|seizure|unconscious|collapsed|heart is racing)
(going|gone) into (shock|labour|labor|cardiac arrest|anaphylaxis|convulsions)
(no|can not find a|can not feel a|find a|without a|weak|lost) pulse
(not|stopped|barely|hardly) breathing ($|help|right|properly|well|and|please|what|now|he|she)
(unconscious|unresponsive|not responding|comatose) ($|on|in|and|help|what|please|right|now|he|she|at|next|here)
(he|she|baby|lips|is|husband|wife|hes|has|friend) ..1 (turning|turned|going|gone|went) (blue|grey|gray|limp|floppy)
(will|would) not (wake|waken|wake up|respond|come round|come around|be woken) ($|up|her|him|he|she|and|to feed|help)
(can not|cannot|could not) (wake|rouse|waken) (him|her|them|my|it) ..2

[medical_emergency imminent self] fainted, or can not stay awake, after a treatment or a mix
(fainted|passed out|blacked out|collapsed) ..4 (after|since|during|from) ..3 (session|infusion|treatment|ketamine|dose|injection|lozenge|appointment)
(session|infusion|ketamine|dose|treatment|lozenge|troche) ..8 (fainted|passed out|blacked out|collapsed|can not stay awake|can not keep my eyes open|keep nodding off|struggling to breathe)
(vomiting|throwing up|threw up|puking) ..7 (can not stay awake|can not keep my eyes open|so drowsy|drowsy|hard to wake)
(dose|ketamine|lozenge|meds|painkillers) ..3 (with|and|plus|after|on top of) ..3 (vodka|alcohol|whiskey|wine|beer|beers|oxycodone|xanax|drinks|rum|gin) ..8 (drowsy|sleepy|can not stay awake|woozy|passing out|slow)
