# What looks like violence, self-harm, overdose or an emergency and is none.

@calm = (lol|lmao|lmfao|haha|hahaha|jk|omg|emojilaugh|rofl|loool)
@playing = (game|games|chess|scrabble|fifa|mario|kart|cards|poker|tennis|golf|darts|pool|monopoly|uno|fortnite|minecraft|among us|call of duty|cod|video|level|boss fight|pub quiz|race|snooker|table|badminton|squash|fantasy|league|wordle|checkers|ludo|everything|backgammon|bowling|basketball|football|football|arm wrestling|rummy|connect|roblox|board|valorant|halo|gta|overwatch|laser|paintball|everything except)

[shield] says plainly that it is not so
..3 (never|not|nobody|no) ..3 <hit> <me> ..1 (once|before|in anger|or anything|anymore)?
..3 (never|not|nobody|no) ..3 (<hit2>|<touch>) <me> ..1 (inappropriately|sexually|in any way|or anything)?
..3 (never|not) ..3 (laid|lay|raised|raise|put|lift|lifted) (a|his|her|their|any) (hand|hands|finger|fist|fists) (on|to|at|against) (me|us|her|him|them|my|anyone|the kids)
..2 (not|never) ..2 (scared|afraid|frightened|terrified) of ..1 (him|her|my|them|husband|wife|partner|boyfriend|girlfriend) ..1 (partner|husband|wife|boyfriend|girlfriend)?
..2 (is|are|was|were|has been|am|never been|not been|been) (not|never) ..2 (abusive|violent|controlling|abused|hit|beaten|assaulted|raped|molested|hurt) ..1
(no|not|not having|not any|without|denies|deny|zero|never had) ..1 (chest pain|chest pains|heart attack|seizure|seizures|stroke|shortness of breath|trouble breathing|bleeding|fits) ..2
(no|not any|never any|without|zero|never had|not had|denies|no current|nil|never|not having) ..3 (selfharm|selfharm or|hurting myself|harming myself|harm myself|hurt myself|cutting|homicidal|violent|of harming|hurting anyone|urges|of hurting) ..2 (myself|or|thoughts|ideation|urges|and|anyone else|others)?
..2 (have|had|has|do|did|would|will|am|was) (not|never) ..1 (ever)? <hurtself> (myself|my self) (or|and|but)? ..1
..2 (do|did|have|has) (not|never) ..1 (selfharm|cut|sh)
(no|without) ..1 (plans|plan|intention|intent|thoughts|wish|desire|urge|urges|intentions) (to|of) ..1 (harm|hurt|harming|hurting|kill|killing|cut|cutting|injure|injuring) (myself|anyone|anybody|others|someone|people|him|her) ..2 (or|anyone|else)?
(asked|asks|ask|asking|question|wanted to know|wondering|wonder) ..3 (whether|if|have i|had i|about|ever) ..6 (selfharm|harming myself|hurting myself|hurt myself|harm myself|cut myself|abused|hurt by a partner|hurt by|hit by|raped|assaulted) ..2
(not|never|have not) ..1 (taken|took|had|taking) ..1 (more than|too many|too much|extra|any) ..3 (prescribed|pills|should|anything|dose|drugs)?
..2 (did|do|have) not overdose ..3
(not|was not|were not|is not|only) ..1 (being )?(serious|joking) about ..1 (killing|strangling|hurting|stabbing|murdering|shooting|punching) ..2
(do|did|would|will|could|am|was|have|is|not) not ..2 (want to|going to|wanting to|planning to|ever|really)? ..1 (hurt|harm|kill|stab|attack|hit) (anyone|anybody|someone|somebody|people|them|him|her|others|a soul|my) ..1
(would|will|could|have|has|had) never ..2 (hurt|harm|kill|hit|lay a finger|lay a hand|hitting|hurting|harmed) (on)? ..1 (anyone|anybody|someone|people|them|him|her|others|me|my|a fly|us) ..1
(never|no) ..1 (hit|hurt|violent|violence|abuse|abused)
..2 (is|am|are|was) not (violent|abusive|controlling|self harming|selfharm|hurting) ..2
..3 (daughter|son|child|kid|friend|sister|brother|he|she) (is|are|was|has) not (been|being)? ..1 (selfharm|cutting|hurt|abused|hurting) ..2 (herself|himself)?

[shield] sport, games and figures of speech
..4 (beat|beats|beating|beaten|smash|smashed|thrash|thrashed|destroyed|destroys|slaughtered|murdered|killed|kills|kill|shot|stabbed|hit|attacked|kicked|punched|destroy|battered|choked|whipped|flogged|hammered) (me|us|him|her|them|you|my|our|someone|everyone|people) ..5 <playing> ..3
<playing> ..9 (beat|beats|beating|smash|smashed|thrashed|destroyed|slaughtered|murdered|killed|kills|kill|shot|stabbed|hit|attacked|kicked|punched|battered) (me|us|him|her|them|you|my|someone|people) ..2
..4 (beat|beats|beaten|beating) (me|us|him|her|them|you) (to|at|by|home|here|there|in) ..4
..4 beat ..3 at ..2
..4 (hit|hits|hitting) (me|us|him|her|them|you) (up|back up|different|like a|that|hard when|how|when i saw|when i realised|when i realized|right in the feels|on monday|yesterday that|today that) ..3
..4 (hit|hits|hitting) (me|us|him|her|them|you) with ..4 (question|questions|lawsuit|bill|bills|quiz|news|charge|charges|fee|fees|price|email|emails|message|messages|idea|fine|deadline|surprise|homework|essay|paperwork|request|invoice|memes|facts|truth|compliment|guilt trip|line|song|silence|offer|discount|realisation|realization|chat up|increase|tax|penalty|exam|test|pop|look|joke|flu|cold|side effects|wave|advert|ads|spoiler|rent)
..3 (hit|hits|hitting|hitting) on (me|us|him|her|them|my|you|the|a) ..2
..2 (kicked|kicks|throw|threw|thrown|kick) (me|us|him|her) (out|under the bus|off the|in at the|a bone|into despair|into the deep|a party|a curve|for a loop|through) ..4 (of the|group|chat|band|team|after|house|club|server|deep end)?
..2 (pushed|pushes|pushing|push|dragged|drags|drag|forced|forces|made|makes|grabbed|grabs|pulled) (me|us) (to|hard and|a|for|along|into|out to|really hard|harder|too) ..1 (be|apply|try|go|do better|run|parkrun|the gym|yoga|therapy|seat|coffee|drink|therapy|study|work|eat|laugh|smile|think|weep|cry|realise|realize|feel|want|come here|my limits|join|sign|shopping|church|counselling|counseling|seek)
..2 (shot|shoots|shoot|shooting) (me|us|him|her|you|them) (a|an|in golden|an email|in black|down in|some|with his camera|with her camera|for the|over|on film|up for) ..3
..2 (stab|stabbed|stabs|stabbing) (me|him|her|us) in the back ..2
..2 (took|take|taking) a (stab|shot|hit|jab|punt) ..3
..2 (touched|touches|warmed|broke|melted|stole) (my|our|her|his) heart ..2
..2 (touch|touched|touches|touching) (base|up|on|wood|down|me deeply|typing|me so much|me that|me by) ..2
..3 (kill|murder|kills|killing|strangle) (me|us) (when|if|for|with|over|once|lol|because) ..5 (sees|see|saw|hears|carpet|scratch|forget|told you|forgot|late|spend|spent|finds out how|cake|anniversary|haircut|jokes|car|miss|dishes|homework|grades|receipt|bill|tattoo|phone|money|hoover|dinner|nickname|lol|emojilaugh|haha)
..4 (toaster|printer|computer|laptop|cat|dog|car|app|stairs|workout|trainer|gym|teacher|exam|instructor|squats|personal trainer|curry|hill|traffic|job|course|boss|deadline|shoes|heat) ..2 (tried to|trying to|is going to|will|wants to|nearly|almost|tries to) (kill|murder|strangle|finish) (me|us) ..2
..3 (kill|kills|killing|murder|murdering|stab|strangle|shoot|punch|throttle|hurt) (him|her|them|my|the|you|someone|this|that|whoever|everyone|people|somebody) ..4 <calm>
<calm> ..4 (kill|killing|murder|stab|strangle|shoot|punch|throttle|hurt) (him|her|them|my|the|you|someone|this|that|whoever) ..3
..3 (kill|murder|strangle|throttle|punch|stab|shoot|hurt|destroy|smash) ..1 (printer|computer|laptop|phone|alarm|wifi|autocorrect|weeds|mosquito|mosquitos|mosquitoes|spider|spiders|wasps|ants|bugs|slugs|process|server|job|weeds|bees|fly|flies|zombie|zombies|dragon|boss in|enemy|enemies|bacteria|germs|virus|mould|mold|moss|cells|pizza|burger|curry|pint|coffee|sandwich|app|tv|router|machine|mower|engine|ego|vibe|mood|next person|whoever|plant|plants|lavender|cockroaches|mice|rats|rat|moths|ivy|dandelions|weed|grass|lawn|python|thread|task|session|program) ..2
..2 (could|could have|could literally|would|i will|might) (just)? ..1 (kill|murder|strangle|throttle) (my|him|her|them|the|whoever) ..2 (he|she|they|for|over|spoiled|ate|forgot|lol|designed|sometimes|left|cat|brother|sister|husband|wife|kids|dog) ..2
..2 (murder|kill|demolish|destroy|smash) (a|some|this|that) ..1 (curry|pizza|burger|pint|coffee|sandwich|kebab|steak|roast|fry up|biryani|jollof|beer|wine|cake|takeaway|chinese|bacon|cuppa|brew|gin|tea|donut|ice cream|taco|tacos|song) ..1
..3 (in|on|of|about|playing) ..2 (game|movie|film|show|book|novel|episode|series|play|chapter|song|lyrics|storyline|scene|minecraft|fortnite|roblox|anime|manga|sims|drama|podcast|documentary|opera|story|soap|valorant|among us|call of duty|gta|elden ring|dream last night)
..5 (character|characters|villain|hero|heroine|protagonist|detective|novel|film|movie|episode|storyline|script|plot|sims|dragon|zombie|musical|opera|lyrics|lyric) ..6 (selfharm|rape|raped|abuse|abused|abusive|violent|kill|kills|killed|overdose|overdoses|stabs|stabbed|stab|strangles|strangled|poison|poisoned|hits|beats|hit|murder|murders|hurt) ..3
..3 (gave|give|gives|giving|nearly gave|almost gave) (me|him|her|us|my) ..1 (heart attack|stroke|seizure|aneurysm|fit) ..2
..2 (almost|nearly|practically|about) ..1 (had|have|died of|having) ..1 (heart attack|stroke|fit|seizure|aneurysm) ..4
(die|died|dies|dead|passed|passed away|lost) ..4 (heart attack|stroke|overdose|seizure|asthma attack) ..2
..2 (had a|has had a|had) (heart attack|stroke|seizure|fit) ..1 (of giggles|in|last|years|two|three|four|five|six|ten|a few|back|when|once|at|months|decades) ..3
..2 (can not|could not|cannot) (breathe|breath) ..2 (<calm>|laughing|from laughing|of laughter|the way he|the way she|in this|in these jeans|corset)
<calm> ..2 i ..1 (can not|cannot) (breathe|breath) ..2
..2 (dentist|numbing|anaesthetic|injection|botox|cat slept|slept on|vaccine|jab) ..7 (numb|dead|droopy|drooped|face|sore|swollen) ..3
..4 (numb|dead|droopy|asleep) ..7 (dentist|botox|cat slept|slept on|vaccine|jab)
..3 (chest|heart) ..4 (with nerves|from nerves|nerves|before presentations|before exams|after the gym|from coughing|from the gym|day at the gym|workout|bench press|for the people|goes away once) ..2
chest (day|freezer|of drawers|press|xray|x ray|infection last)
..3 (hit|hits|run over|knocked) by a (car|bus|truck) (last|years|in 2|when|as a kid|once|two|three|ten|months) ..3
..3 (stabbed|shot|attacked|bitten|poked|scratched) by ..2 (cactus|nettle|rose|roses|needle at|goose|seagull|hamster|kitten|cat|mosquito|mosquitoes|swan|staple)
..2 overdose on ..3 (sunshine|cheese|chocolate|chocolates|pies|puppy|cute|videos|christmas|cuteness|food|sugar|coffee|caffeine|netflix|tv|pizza|carbs|cake|content|memes|love|bacon|turkey|sweets|candy|tiktok|reels|tea|biscuits|garlic|ice cream|vitamin c|nostalgia|pasta|curry|samosas|festive|tinsel|halloween|easter|mince|glitter|crisps|news|screen|podcasts|pumpkin|k drama|rom coms|cookies|spices|sprouts|kittens|kitten|happiness|joy)
(overdose of|overdose on) (cuteness|love|cute|sugar|nostalgia|pink|colour|joy)
overdose (awareness|prevention|day|scene|storyline|response|admissions|training|statistics|deaths|kit|kits|module|policy|reversal)
..3 (took|take|taking|taken) (my|the|his|her|all the|all my|all of the|some|their|both) ..1 pills ..2 (as prescribed|out of|out|back|to the|from the|with food|this morning as|as directed|with me|on holiday|off the|down from|away from|to work|at breakfast|with breakfast|with water|like the doctor|on time|with my breakfast|on schedule|every day as|as usual)
..3 (took|taken|taking|ate|had|drank|eaten) ..1 (too many|too much|way too many|way too much) ..1 (photos|pictures|biscuits|classes|shifts|notes|coffee|tea|selfies|risks|liberties|chances|chai|sweets|mangoes|cake|on|work|time|on at work|chocolate|chocolates|cookies|responsibilities|tasks|calls|modules|water|screenshots|steps|caffeine|food|sugar|space|chips|crisps|pizza|juice|dessert|turkey|day)
..3 (took|taken|taking) (all of them|them all) ..3 (to|kids|out|down|off|cinema|back|swimming|with|bowling|home|school)
..2 (took|taken) (two|one|a couple of|some) (pills|paracetamol|ibuprofen|aspirin|painkillers) ..5
..3 pills ..3 (lock up|safely|pharmacist|brand|boxes|weekly box|expired|flush|for the dog|in cheese|cheese|for the cat)
..3 (cut|cuts|cutting|burn|burned|burnt|burning|hurt|hurting|scratched|nicked|scalded|stabbed|hit|bit|bruised|injured|slapped|punched) ..1 (myself|my finger|my hand|my thumb|my arm|my leg|my ankle|my toe|my tongue|my chin|my knee|my foot|my hands|my fingers|my lip) ..4 (shaving|cooking|chopping|onions|laughing|oven|falling|at football|gardening|kettle|toaster|accident|accidentally|by mistake|by accident|playing|at the gym|lifting|skiing|running|iron|curling|straighteners|straightener|stove|baking|pan|hob|football|ladder|netball|rugby|diy|saw|drill|bike|work lifting|slicing|opening|paper|tripping|slipped|shoulder|trying to|hair|mandoline|avocado|bread|cat|rose|thorns|nettle|steam|glue gun|soup|pizza|noodles|moving|dancing|sneezing|yoga|hiking|barbecue|bbq|a slice|some slack|a break|off from|out of|loose|short|mid sentence|cake|bbqing)
(accidentally|by accident) ..2 (cut|burned|burnt|hurt|hit|stabbed|scratched|bit|shot|kicked|punched|elbowed) ..3
(paper|short|hair|buzz|crew|price|budget|pay|job|power|clean|director|directors|fabric|cold|steak|spending|tax) (cut|cuts|cutting) ..6
..2 (cut|cuts|cutting) again (at|by) the ..2
(cutting|cut) ..2 (carbs|sugar|alcohol|caffeine|meat|dairy|class|classes|corners|costs|hair|grass|lawn|hedge|fabric|paper|onions|vegetables|ties|edge|board|back|down|out|short|off|it close|tonight fabric|the cake)
..3 <hurtself> (myself|my self) ..1 (up about|over|for|a bit by|with work|laughing|by laughing|too hard about|up over)
(beat|beating|beats|kick|kicking|kicked|hit|slap|hate) myself (up|for|over) ..3
..2 punish ..1 (myself) ..2 (at the gym|with a run|with exercise|on the bike)
(scratches|scars|bruises|marks|bruise|scar|burns|burn) ..4 (from|are from|is from|was from|where) ..3 (rose|roses|cat|kitten|surgery|football|netball|five a side|learning|childhood bike|bike|operation|felt tip|felt tips|rugby|mosquito|chickenpox|gardening|acne|dog|puppy|carpal|tattoo|c section|climbing|the gym|the oven|bbq|walking|blood test|the vampire|paintball|running|skiing|felt|boxing|a fall|falling|learning to walk|the playground|monkey)
(boxing|sparring|karate|judo|muay thai|rugby|bjj|mma|wrestling|hockey|kickboxing) ..9 (black eye|bruises|bruised|punched|choked|hit|kicked|bruise|slapped|beaten|beat|split lip|strangled|attack) ..3
..4 (black eye|bruises|bruised|split lip|broken nose) ..6 (boxing|sparring|karate|judo|rugby|bjj|mma|football|netball|hockey|skateboard|fell off|trampoline)
(is|are|was) ..2 (killing|murder on|attacking) ..2 (my back|my feet|me|my knees|my eyes) ..1
..4 (verbal abuse|abuse) ..2 (referee|ref|printer|umpire|machine|photocopier)
(been|is|keeps|stop) abusing (the|my) (printer|biscuits|privileges|stapler|power|system|snooze|coffee machine|keyboard)
(abusive|violent|toxic|controlling|abuse) relationship with (my|the) (snooze|phone|printer|fridge|alarm|gym|coffee|chocolate|laptop|bank|scales|inbox|netflix|keyboard|hair|bed)
(choke|choked|choking) ..1 (up|back|on|down|under) ..4 (tears|film|speech|match|crisp|tea|laughing|song|pressure|interview|emotion|at|when|water|popcorn|his tea|wedding|because|fine)
..2 (he|she|they|i|we) (choked|chokes) (on|in|at|under) ..4
(drowning|drowned|buried|swamped|snowed) ..2 (in|under|by) ..2 (paperwork|emails|work|zoom|debt|laundry|homework|deadlines|nappies|admin|bills|assignments|meetings|marking)
(bleeding|bleed|bled|bleeds) ..1 (money|love|cash|heart|obvious|hearts|edge|talent|parking|gums|into|cool|hell|control|blue|nails|thumb) ..3
..3 (nose bleed|nosebleed|period|paper cut|nail|gums) ..4 (bleed|bleeding|bled|blood)?
(give|gave|donate|donated|giving|donating) blood ..3
(blood) (test|tests|pressure|type|orange|work|drive|bank|moon|donor|results|sugar test|relative|thinners|sample|count|sausage|pudding)
..2 (passed out|fainted|conked out|flaked out) ..1 (on the sofa|on the couch|once|at a blood test|in bed|as soon as|when i was|last year|from|after lunch|watching|in front of) ..4
(knocked|knocks|knock) ..2 out cold ..3
..3 (tablet|phone|laptop|app|system|website|server|wifi) ..3 (not responding|unresponsive|froze|frozen|not working) ..3
..2 (fit|fits) of (giggles|laughter|rage|the giggles|jealousy|coughing) ..2
(stroke|strokes) of (genius|luck|midnight|brilliance|inspiration|good)
(breast|back|butterfly|brush|swimming|pen|key|sun|heat) (stroke|strokes)
(on fire|lethal|deadly) (tonight|craic|yorkers|lately|yorker)
(house|kitchen) (on fire) (emoji|sale|deals)
(gun|guns) (tattoo|show|safe|range|licence|license|control|law|laws|debate|cabinet) ..2
(glue|nerf|water|heat|massage|nail|spray|paintball|staple|pellet|tattoo|top|price|squirt|radar|caulk|laser) gun ..4
..2 (rifle|shotgun|gun|knife) ..6 (hunting|deer|duck|clay|range|antique|museum|camping|chef|kitchen shop|sharpen|sharpener|fishing|scout|skills|julienne|deer camp|pheasant|block|set|drawer)
(hunting|clay pigeon|clay|duck|deer|pheasant|photo|film|wedding|space|penalty|basketball) (shooting|shoot|shoots|shot|hunting|season) ..3
(shooting|shoot) (hoops|stars|star|pool|range|game|games|gallery|practice|location|schedule|pains|a wedding|the wedding|a film|a music|the breeze|the messenger|for|a text|an email)
(active shooter|shooter) (drill|training|game|games) ..2
(rape|raped) (seed|seed oil|field|fields|crop)
(grooming|groom|groomed|groomer|groomers) ..2 (dog|dogs|cat|cats|parlour|salon|kit|horse|horses|appointment|tools|pet|beard|poodle|bride|trail|trails|the dog|my dog)
..3 (dog|cat|poodle|horse|beard) ..2 (grooming|groomed|groomer)
(spiked|spike) ..2 (hair|punch at|prices|temperature|fever|shoes|heels|rates|my hair|with rum|volleyball|traffic|numbers|sales|blood|the eggnog|demand|by the way|heart rate)
(addicted to|abuse of|abusing) (sugar|caffeine|the snooze|chocolate|power|the)
(child|orphan|parent|zombie|master|killing|kill|killed) (process|processes|job|thread|threads|node|session) ..3
..3 (dog|cat|puppy|kitten|hamster|rabbit|parrot|chicken|chickens|goose|hen|horse|pony) ..3 (bit|bites|attacks|attacked|scratched|scratches|hit|kicked|hurt|overdose|ate|swallowed|ate half|killed|murdered|got hit|stabbed|died|beat|chewed) ..4
(vaping|vaped|rapping|wrapped|wrapping|rated|raked|graded|scraped|raved|draped|taped|escaped|rape seed) ..1

[shield] study, work or a question about the subject
..6 (training|policy|supervision|workshop|leaflet|leaflets|poster|posters|essay|dissertation|thesis|paper|article|documentary|podcast|book|novel|lecture|module|course|coursework|homework|class|research|researcher|survey|statistics|citation|prevalence|study|exam|presentation|campaign|awareness|charity|volunteer|volunteering|interview|placement|speaker|seminar|webinar|unit|assignment|quiz|script|report|legislation|law|laws|episode|film|guidance|guidelines|protocol|workers|worker|supervisor|refresher) ..7 (domestic violence|domestic abuse|coercive control|sexual assault|sexual violence|sexual abuse|child abuse|child protection|child sexual exploitation|selfharm|overdose|rape|homicidal ideation|homicidal|violence|abuse|abusive|abused|consent|grooming|stalking|neglect|trafficking|elder abuse|suicide|forced marriage|fgm|first aid|naloxone|manslaughter|restraining order|shelter|shelters) ..4
(domestic violence|domestic abuse|coercive control|sexual assault|sexual violence|sexual abuse|child abuse|child protection|selfharm|overdose|rape|homicidal ideation|abuse|stalking|neglect|elder abuse|restraining order|naloxone|shelter|shelters|refuge|homicide) ..9 (training|policy|supervision|workshop|leaflet|essay|dissertation|thesis|novel|documentary|podcast|research|survey|statistics|coursework|homework|module|lecture|nursing student|exam|presentation|campaign|awareness|charity|volunteer|volunteering|seminar|webinar|assignment|quiz|guest speaker|speaker|laws|law|legislation|storyline|scene|researcher|referrals|staff|guidelines|share roughly|supervisor|writing class|work)
(what|how|why|is|are|can|does|do|which|when|define|explain|difference|meaning) ..4 (is|are|do|does|the|of|common|people|a|many|men|kids|teens|someone|i)? ..3 (signs|symptoms|rates|causes|law|laws|definition|victims|survivors|statistics|effects|prevalence|warning signs|treat|therapies|therapy|reasons) ..6 (domestic violence|domestic abuse|abuse|selfharm|rape|sexual assault|sexual abuse|stroke|heart attack|overdose|child abuse|stalking|seizure|seizures|anaphylaxis|grooming|neglect|coercive control|concussion|trauma|violence|carbon monoxide)
(are|do|does|can|is|why|how) ..1 (men|women|people|kids|children|teens|someone|teenagers|girls|boys|survivors|patients|clients) ..4 (victims of|survivors of|selfharm|abuse|domestic abuse|domestic violence|self injure|abused|cut themselves) ..3
(do|can|could|would|does) (you|your|the|u) ..4 (treat|help|see|work with|refer|offer|deal with|deal|take|support|cover|accept|provide|covered) ..6 (survivors of|victims of|domestic violence|domestic abuse|sexual abuse|sexual assault|childhood abuse|abuse|selfharm|overdose|self injury|rape|trauma from|violence|abused|batterer) ..4
(help|helps|therapy for|support for|services for|therapies for|treatment for|work with|treating|counselling for|counseling for|group for|groups for) ..3 (people|those|adults|teens|someone|women|men|survivors|victims|kids|children|anyone|clients|patients|adult|young) ..3 (who|of|from|with|selfharm|experiencing)? ..3 (selfharm|abuse|abused|domestic violence|childhood abuse|sexual abuse|sexual assault|rape|violence|overdose|trauma)
(how|what) ..2 (does|do|is|are|can) ..2 (naloxone|narcan|restraining order|refuge|womens refuge|shelter|epipen|cpr|a restraining order|a womens refuge|emdr) ..4
(what is|whats|define|explain|meaning of|definition of) ..2 (naloxone|selfharm|coercive control|gaslighting|domestic abuse|elder abuse|grooming|sextortion|anaphylaxis|sepsis|manslaughter|homicide) ..3
(first aid|cpr|defibrillator|lifeguard) ..4 (training|course|class|for|in|test) ..5 (choking|heart attack|stroke|babies|seizures|bleeding|drowning)? ..2
..3 first aid ..2 (training|course|class) ..3
(history|news|read|reading|watched|watching|saw|documentary|heard) ..3 (about|of|on) ..6 (shooting|stabbing|murder|murders|bombing|violence|abuse|rape|killer|killed|attack|attacks|seizures|jonestown|columbine|war) ..4
(was|were|who) (killed|murdered|executed|stabbed|shot|poisoned|assassinated|beheaded) (first|by|in|on|caesar|jfk|when|or) ..3
(jack the ripper|ted bundy|caesar|cleopatra|anne boleyn|archduke|jfk|lincoln|hamlet|macbeth|romeo|juliet|ophelia|in the senate|the senate) ..6
(call handler|paramedic|dispatcher|nurse|emt|ambulance service|call taker) ..6 (ambulance|shift|shifts|service|calls|overdose|stroke) ..3
(allergic|allergy) ..4 (pen|records|nuts|penicillin|put that|form|cats|dust|pollen|latex|hay) ..4
(epilepsy|seizures|asthma|diabetes|diabetic|allergies|allergy) ..3 (well controlled|controlled|under control|for years|as a child|clinic|review|managed|type|check|nurse) ..5
(seizure|seizures) (for|in) ..2 (years|months|eight|ten|ages)
(cause|causes|trigger|triggers|prevent|history of|risk of|family history of) ..2 (seizure|seizures|stroke|heart attack|chest pain|overdose) ..3
