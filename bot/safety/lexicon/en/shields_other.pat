# What looks like violence, self-harm, overdose or an emergency and is none.
#
# A shield must not reach from an ordinary word to a disclosure: "I said no, he raped me", "he
# never stops hitting me" and "I took them all with vodka" stay crises. So gaps after the first
# fixed word are short or absent, and a leading gap only covers the start of the match.

@calm = (lol|lmao|lmfao|haha|hahaha|jk|omg|emojilaugh|rofl)
@playing = (game|chess|scrabble|fifa|mario kart|cards|poker|tennis|golf|darts|monopoly|uno|fortnite|minecraft|among us|call of duty|cod|pub quiz|race|snooker|badminton|squash|fantasy|wordle|checkers|ludo|backgammon|bowling|basketball|arm wrestling|rummy|roblox|valorant|halo|gta|overwatch|laser tag|paintball|table tennis|mario|smash bros)
@subject = (domestic violence|domestic abuse|coercive control|sexual assault|sexual violence|sexual abuse|child abuse|child protection|child sexual exploitation|childhood abuse|selfharm|overdose|rape|homicidal ideation|stalking|neglect|trafficking|elder abuse|forced marriage|fgm|naloxone|grooming|abuse|violence)

[shield] says plainly that it is not so
..3 (never|never once|never ever|never actually|never physically|never really|did not|has not|does not|have not) <hit> <me> ..1 (once|before|in anger|anymore)?
..3 (never|never once|never ever|did not|has not|does not) (<hit2>|<touch>) <me> ..1 (inappropriately|sexually|in any way)?
..3 (nobody|nobody has|nobody is|nobody has ever|nobody ever|nobody at school is|nobody at home is|nobody was) ..1 (<hit>|<hit2>|<touch>) <me> ..1 (inappropriately|sexually|in any way)?
..3 (never|never once|never ever|not) (laid|lay|raised|raise|put|lift|lifted) (a|his|her|their|any) (hand|hands|finger|fist|fists) (on|to|at|against) (me|us|her|him|them|my|anyone)
..2 (not|never|not at all|not really|not actually) (scared|afraid|frightened|terrified) of ..1 (him|her|them|husband|wife|partner|boyfriend|girlfriend)
..2 (is|are|was|were|am) not (at all|actually)? (abusive|violent|controlling|abused|hit|beaten|assaulted|raped|molested|hurting|selfharm)
..2 (never been|not been) (abused|hit|beaten|assaulted|raped|molested|hurt|groped|stalked)
(no|not having|not any|without|denies|deny|zero|never had) (any)? (chest pain|chest pains|heart attack|seizure|seizures|stroke|shortness of breath|trouble breathing|bleeding|fits)
(no|not any|without|zero|never had|not had|denies|no current|nil) ..1 (thoughts of|thought of|urge to|urges to|plans to|plan to|intention of|intention to|desire to|history of|wish to|plans of)? ..1 (selfharm|hurting myself|harming myself|harm myself|hurt myself|homicidal|hurting anyone|harming anyone|hurt anyone|harm anyone|harming anybody|violent thoughts|killing anyone) ..2 (myself|or|thoughts|ideation|anyone else|others|either)?
..2 (have|had|has|did|would) (not|never) (ever)? <hurtself> (myself|my self) (or|and|but)?
..2 i (do|did|have) not selfharm $
(form|questionnaire|screening|intake|call|survey) ..8 (asks|asked|asking) ..3 (whether|if|had i|have i) ..6 (selfharm|harming myself|hurting myself|hurt myself|harm myself|cut myself|hurt by a partner|abused) ..2
asked (me)? if i (selfharm|cut myself|hurt myself) and i said no because ..2
..2 (not|never|have not) (taken|took|had|taking) (more than|too many|too much|extra|any extra) (prescribed|my dose|i should|pills|the dose)?
..2 (did|do|have) not overdose
..2 (not|was not|were not) ..1 serious about (killing|strangling|hurting|stabbing|murdering|shooting|punching) (my)? (<family>|<partner>|him|her|them)?
..2 (do|did|would|will|could|am|was|have) not (ever|really|actually)? (want to|going to|wanting to|planning to|intend to)? (hurt|harm|kill|stab|attack|hit) (anyone|anybody|someone|somebody|people|them|him|her|others|a soul)
..1 hate him i do not want to hurt him
(would|will|i would|i will) never (ever)? (hurt|harm|kill|hit|lay a finger on|lay a hand on) (anyone|anybody|someone|people|them|him|her|others|my|a fly)
never ..1 any violence ..4 (not|never) (scared|afraid) of (him|her)
..3 (daughter|son|child|friend|sister|brother|he|she) (is|was) not (selfharm|cutting|hurting) ..1 (herself|himself)?

[shield] sport, games and figures of speech
(someone|somebody) attacked me ..2 (and)? (took|stole) my (things|wallet|bag|card|phone|purse)
lost (our|my|a|his|her) ..2 to (an overdose|overdose) ..2 (years ago|last year|months ago)
..4 overdose and (died|passed) last year
..4 (hit|hits|hitting) (me|us|him|her|them) up
..4 (beat|beats|beaten) (me|us|him|her|them) at <playing> (every time|all the time|every week|always|again)
..4 (beat|beats|beating|beaten|smash|smashed|thrash|thrashed|destroyed|destroys|slaughtered|murdered|killed|kills|hammered|whipped|battered) ..2 (me|us|him|her|them|you|my wife|my husband|my brother|my sister|my kids|my children|my father|my friend|my son|my daughter|my mother) (at|in|on) (the|a|every|our|this|last)? <playing> ..3
..4 (shot|stabbed|hit|attacked|kicked|punched|killed|kill) (me|us|him|her|someone) in (the|a)? (game|among us|call of duty|fortnite|minecraft|roblox|valorant|halo|gta|overwatch|cod|paintball|laser tag|electrical)
..4 (beat|beats|beaten) (me|us|him|her|them|you) to (it|the punch|the answer|work|the finish|the bathroom|the joke|the front seat|the shop|the last)
..4 (beat|beats|beaten) (me|us|him|her|them|you) by (one|a point|two points|minutes|seconds|a mile|a second|a minute)
..4 (hit|hits|hitting) (me|us|him|her|them|you) (up (for|with|on|if|when|again|later|$)|different|that i|how much|like a (truck|ton|train|brick|wave|tonne)|when i realised|when i realized)
..4 (hit|hits|hitting) (me|us|him|her|them|you) with ..2 (question|questions|lawsuit|bill|bills|quiz|news|charge|charges|fee|fees|email|emails|message|messages|idea|deadline|essay|paperwork|request|invoice|memes|facts|truth|compliment|guilt trip|offer|discount|realisation|tax|pop quiz|jokes|advert|ads|spoiler)
..4 (hit|hits|hitting) (me|us|him|her|them|you) with ..2 of (questions|paperwork|emails|work|facts|messages)
..3 (hit|hits|hitting) on (me|us|him|her|them|you|someone|girls|women)
..2 (kicked|kicks|kick|threw|throw|thrown) (me|us|him|her) (under the bus|a bone|into despair|a party|a curve|for a loop|in at the deep|out of the (group|chat|band|team|house|club|server|class)|out after|off the (team|course|server))
..3 (pushed|pushes|pushing|push|makes|made|dragged|drags) (me|us) (to|hard and|out to|along to|harder) ..1 (be|apply|try|go|do better|run|parkrun|yoga|therapy|study|laugh|smile|shopping|church|counselling|counseling|my limits|love|i love)
..2 grabbed (me|us) (a|some) (seat|coffee|drink|bite|sandwich|plate|beer|chair|towel|lunch) ..3
..2 (shot|shoots|shoot|shooting) (me|us|him|her|you|them) (a|an|in golden|on film|over an|with his camera|with her camera) ..2
..2 (stab|stabbed|stabs|stabbing) (me|him|her|us) in the back ..2
..2 (took|take|taking) a (stab|shot|hit|jab|punt) (at|in|on|for)
..2 (touched|touches|warmed|broke|melted|stole) (my|our|her|his) heart ..2
..3 (kill|murder|kills|killing|strangle) (me|us) (when|if|over) ..5 (carpet|scratch|forgot|forget|spend|spent|cake|anniversary|haircut|homework|grades|receipt|tattoo|hoover|nickname|lol|emojilaugh|haha|told you)
..4 (toaster|printer|computer|laptop|cat|stairs|workout|trainer|squats|curry|hill|traffic|shoes|heat|pilates) ..2 (tried to|trying to|is going to|will|wants to|nearly|tries to) (kill|murder|strangle|finish) (me|us)
..3 (kill|kills|killing|murder|murdering|stab|strangle|shoot|punch|throttle|hurt) ..2 (him|her|them|my|the|you|someone|this|that|whoever|everyone|people|somebody) ..5 <calm>
<calm> ..4 (kill|killing|murder|stab|strangle|shoot|punch|throttle) (him|her|them|my|the|you|someone|this|that|whoever) ..3
..3 (kill|murder|strangle|throttle|punch|stab|shoot|destroy|smash|hurting|harming) (the|this|that|my|all the|a|some)? (printer|computer|laptop|phone|alarm|wifi|autocorrect|weeds|mosquito|mosquitos|mosquitoes|spider|spiders|wasps|ants|bugs|slugs|process|server|bees|zombie|zombies|dragon|enemy|enemies|bacteria|germs|mould|mold|moss|cancer cells|app|tv|router|machine|mower|engine|vibe|mood|cockroaches|mice|moths|dandelions|grass|lawn|python)
..3 (strangle|kill|murder|punch|throttle) (whoever|the person who|whomever) (designed|invented|keeps|came up|stole my lunch|parked|microwaves)
..2 (could|could have|could literally|would) (kill|murder|strangle|throttle) (my|him|her|them) ..2 (he|she|they)? (spoiled|ate|forgot|designed|stole my|left the)
..2 (murder|kill|demolish|destroy|smash) (a|some|this|that) (cheeky)? (curry|pizza|burger|pint|coffee|sandwich|kebab|steak|roast|biryani|jollof|beer|cake|takeaway|chinese|bacon|cuppa|brew|gin|tea|donut|taco|tacos)
..4 (in|playing) (the|this|that|a|my)? (game|minecraft|fortnite|roblox|sims|valorant|among us|call of duty|gta|elden ring)
..3 (character|characters|villain|protagonist|novel|storyline|fanfic|sims|zombie|dragon|lyrics|lyric|musical|opera) ..4 (selfharm|rape|raped|abused|abusive|kills|killed|overdose|overdoses|stabs|stabbed|strangles|poison|poisoned|hits|beats|murders|want to kill) ..3
..2 overdose (storyline|scene|awareness|prevention|response|admissions|training|statistics|deaths|module|policy|reversal|kits)
..3 (gave|give|gives|giving|nearly gave|almost gave) (me|him|her|us) ..1 (heart attack|stroke|seizure|aneurysm|fit)
..2 (almost|nearly|practically) (had|have) (a)? (heart attack|stroke|fit|seizure|aneurysm)
(died|passed|passed away|lost) ..1 (of|from|to|him to|her to|our son to|our daughter to|my|with)? ..3 (heart attack|stroke|overdose) ..3 (years|last|ago)?
..4 overdose and (died|passed) (last year|years ago)?
survived an overdose ..1 years ago she ..2
..2 (had a|had his|had her) (heart attack|stroke|seizure) (last year|last month|years ago|in 20*|in 19*|two years|three years|four years|five years|ten years|a few years|when i was)
(i|lmao|omg)? (can not|could not|cannot) (breathe|breath) (<calm>|laughing|from laughing|of laughter|omg the way)
<calm> (i)? (can not|cannot) (breathe|breath)
..2 (dentist|numbing|botox|cat slept) ..7 (numb|numbed|dead|droopy|drooped) ..5 (face)?
..4 (numb|numbed|dead|droopy) ..6 (dentist|botox|cat slept)
..3 (chest|heart) ..2 (with nerves|from nerves|before presentations|before exams|for the people|tight with nerves)
..3 (got|was|been) (hit|run over|knocked) by a (car|bus|truck) (last year|years ago|as a kid|in 20*|months ago|last month)
..3 (stabbed|shot|attacked|poked|scratched) by (a|the|my|our) ..1 (cactus|nettle|rose|goose|seagull|hamster|kitten|mosquito|swan|magpie)
..2 overdose on ..3 (sunshine|cheese|chocolate|chocolates|pies|puppy|videos|cuteness|sugar|netflix|tv|pizza|carbs|cake|memes|bacon|turkey|sweets|candy|tiktok|reels|biscuits|garlic|ice cream|nostalgia|pasta|curry|samosas|tinsel|glitter|crisps|podcasts|pumpkin|rom coms|cookies|sprouts|kittens|kitten|happiness)
overdose of (cuteness|love|cute|sugar|nostalgia|pink|colour|joy)
..3 (took|take|taking) (my|his|her|some|their|both|the) ..1 pills ..2 (as prescribed|as directed|on time|with my breakfast|out of the (cabinet|cupboard|drawer|bag|car|box)|out of|back to the pharmacy|back to the chemist)
..3 (took|taken) (all the|all my|all of the|the|all of my) pills (out of the|back to the pharmacy|back to the chemist|to the pharmacy|to the chemist) ..1
..3 (took|taken|taking) ..1 (too many|too much|way too many|way too much) (photos|pictures|biscuits|classes|shifts|notes|coffee|selfies|risks|chances|sweets|mangoes|cake|work on|on at work|chocolates|cookies|responsibilities|calls|modules|screenshots)
..3 (took|taken|taking) (all of them|them all) ..2 (kids|cinema|swimming|bowling|zoo|park|vet)
..3 (cut|cuts|cutting|burn|burned|burnt|burning|hurt|hurting|scratched|nicked|scalded|hit|bit|bruised|injured) ..1 (myself|my finger|my hand|my thumb|my leg|my ankle|my toe|my tongue|my chin|my knee|my foot|my hands|my fingers|my lip|my arm|my face|my neck) (while|when|by)? ..1 (shaving|cooking|chopping|laughing|gardening|skiing|lifting weights|slicing|baking|sneezing|hiking|dancing|playing|tripping|at football|at the gym|at netball|at rugby|at work on|on the oven|on the hob|on the stove|on the pan|on the kettle|on the barbecue|on the bbq|on a rose|on the rose|opening a) ..2
..2 (paper|hair|buzz|crew|price|budget|pay|tax|fabric|spending) (cut|cuts|cutting) ..4
paper cut ..9 (bled|blood|bleeding) ..1
..2 (cut|cuts|cutting) again (at|by) the (barbers|barber|hairdresser|salon)
..2 (cut|cuts|cutting) (my|our|his|her) (hours|hair|pay|grass|lawn|hedge|fringe|budget|funding|wages|costs|nails|salary|benefits|bangs)
(beat|beating|beats) myself up ..2
(kick|kicking|kicked) myself (for|over) ..2
..3 (hurt|hurting) myself (laughing|by laughing|with laughter)
(scratches|scars|bruises|marks|bruise|scar|burn|burns) ..4 (from|are from|is from) ..2 (rose|roses|kitten|surgery|football|netball|five a side|learning|childhood bike|operation|rugby|mosquito|chickenpox|gardening|acne|carpal|c section|climbing|blood test|paintball|skiing|boxing|learning to walk)
..3 marks were felt tip
(boxing|sparring|karate|judo|muay thai|rugby|bjj|mma|wrestling|hockey|kickboxing) ..6 (black eye|bruises|bruised|bruise|split lip) ..3
..4 (black eye|bruises|bruised|split lip|broken nose) ..4 (boxing|sparring|karate|judo|rugby|bjj|mma|netball|hockey|trampoline)
verbal abuse ..2 (referee|ref|umpire) ..2
..2 (is|been|keeps|stop) ..1 abusing (the|my) ..1 (printer|biscuits|privileges|stapler|snooze|coffee machine|keyboard|photocopier)
(abusive|toxic|controlling) relationship with (my|the) (snooze|phone|printer|fridge|alarm|coffee|laptop|scales|inbox|netflix|keyboard)
..1 (choke|choked|choking) (up|back)
..1 (choked|chokes) on (a|an|his|her|my|match|the) (crisp|tea|coffee|drink|water|popcorn|words|match point|joke|match|first serve) ..2
(drowning|drowned|buried|swamped) (in|under) (paperwork|emails|work|zoom|debt|laundry|homework|deadlines|nappies|admin|bills|assignments|meetings|marking|the floods)
..2 drowned in the (floods|flood|war) ..2
(bleeding|bleed|bled|bleeds) (money|love|cash|heart|obvious|edge|talent|parking|gums|cool)
(nosebleed|nose bleed) ..2
(give|gave|donate|donated|giving|donating) blood
blood (test|tests|pressure|type|orange|work|drive|bank|moon|donor|results|relative|thinners|sausage|pudding)
..2 (passed out|fainted|conked out|flaked out) ..1 (on the sofa watching|on the couch watching|once at a|at a blood test|watching)
(knocked|knocks|knock) ..2 out cold ..3
(app|laptop|system|website|server|wifi|printer|page) (is|was|keeps|just)? (not responding|unresponsive|froze|frozen)
..2 (fit|fits) of (giggles|laughter|the giggles|jealousy|coughing)
(stroke|strokes) of (genius|luck|midnight|brilliance|inspiration)
(breast|back|butterfly|brush) (stroke|strokes)
(gun|guns) (tattoo|show|range|control|laws|debate)
(glue|nerf|water|heat|massage|nail|spray|paintball|staple|top|radar|caulk) gun
..2 (rifle|shotgun|gun|knife) ..8 (deer camp|deer season|duck season|clay pigeons|pheasant|whittling|julienne)
(hunting|clay pigeon|clay|duck|deer|pheasant|photo|film|wedding|penalty|basketball) (shooting|shoot|shoots|shot)
(shooting|shoot) (hoops|stars|star|pool|gallery|practice|location|schedule|pains|a wedding|the wedding|a film|the breeze|the messenger)
(active shooter|shooter) (drill|training|game|games)
rape (seed|seed oil|field|fields|crop)
(grooming|groom|groomed|groomers) (the|my|our)? (dog|dogs|cat|cats|parlour|salon|kit|horse|horses|appointment|tools|beard|poodle)
(dog|cat|poodle|horse|beard|pet) (grooming|groomed|groomer)
(spiked|spike) (hair|prices|punch at|my temperature|volleyball|traffic|heels)
(child|orphan|parent|zombie) (process|processes|job|thread|threads|node)
(vaping|vaped|vape|rapping|wrapped|wrapping|rated|raked|graded|scraped|raved|draped|taped)

[shield] study, work or a question about the subject
..2 (training|policy|supervision|workshop|leaflet|leaflets|poster|posters|essay|dissertation|thesis|article|documentary|podcast|episode|lecture|module|coursework|homework|research|survey|statistics|citation|prevalence|presentation|campaign|awareness|refresher|seminar|webinar|assignment|guest speaker|guidelines|guidance|laws|law|legislation|lecture title|expert|awareness talk|leave policy|citation for prevalence) (on|about|for|in|of|around|regarding|into|to spot|differ) ..3 <subject> ..2
..2 <subject> (training|policy|supervision|workshop|leaflet|leaflets|poster|essay|dissertation|thesis|documentary|podcast|research|survey|statistics|coursework|module|lecture|presentation|campaign|awareness|seminar|webinar|assignment|charity|leave policy|rates|storyline|scene|scenes|liaison|workers|worker|helpline volunteer|on campus|survivors|laws)
(coercive control|domestic abuse|domestic violence|sexual violence|sexual assault|rape) ..4 (writing class|novel|podcast|coursework|episode|handbook|essay|thesis|dissertation|on campus)
(handbook|policy|manager|employee|employees|supervisor|newsroom|newsletter) ..9 (disclose|disclosing|disclosed|living with|survivor or victim of|victim of) ..1 <subject> ..3
(law|laws|act|bill) on <subject> ..3
mandatory reporting ..3 <subject> ..2
assessing (homicidal|suicidal) ..2
(what are|what is|whats|know the|spot the|recognise|recognize|learn the|how common is|how common are) ..2 (signs|symptoms|causes|definition|effects|prevalence|warning signs|rates)? (of)? ..1 (<subject>|stroke|heart attack|seizure|seizures|concussion|anaphylaxis|sepsis|carbon monoxide poisoning|selfharm)
(is it|what is|difference between|tell if it is) a heart attack or a panic attack what ..3
(are|do|does|is|why do|how many|can) ..1 (men|women|people|kids|children|teens|teenagers|girls|boys|patients|clients) ..2 (victims of|survivors of|selfharm|self injure|also victims of) ..2 (domestic abuse|domestic violence|abuse)?
(do|can|would|does|are) (you|your|u|there) ..2 (treat|help|see|work with|refer|offer|therapies for|deal with|supervise|therapists deal with|therapists work with|clinical supervision for)? ..2 (people|those|adults|teens|women|men|survivors|victims|clients|patients|adult survivors|trauma from|staff at) ..3 <subject> ..2
(refer|referral|referrals|therapies|cbt|therapy|counselling|counseling|support|services|group|groups|help|helps|treatment) (for|of|to)? ..2 (people|those|adults|teens|women|men|survivors|victims|clients|patients|adult survivors) (who|of|from|with)? ..1 <subject>
(adult|for) survivors of ..1 (childhood|abuse|sexual|rape|domestic|child) ..1 (abuse|violence|assault)?
(how|what) ..2 (does|do|is|are|can) ..2 (naloxone|narcan|restraining order|womens refuge|epipen|cpr) ..5
(define|explain|meaning of|definition of) ..2 <subject> ..2
first aid ..2 (training|course|class|for choking|test) ..2
(first aid) for ..1 (choking|heart attack|stroke|burns)
(read|reading|watched|watching|documentary|news) (about|on) ..3 (shooting|stabbing|murder|murders|bombing|killer|jonestown|columbine)
who (killed|murdered|executed|stabbed|shot|poisoned|assassinated)
(jack the ripper|ted bundy|caesar|cleopatra|anne boleyn|archduke|jfk|hamlet|macbeth|ophelia|the senate) ..4
(call handler|dispatcher|call taker) for the ambulance ..2
(epilepsy|seizures|asthma|diabetes) ..1 (well controlled|under control|as a child) ..5
(seizure|seizures) (for|in) ..2 (years|months)
(cause|causes|trigger|triggers|prevent) ..1 (seizure|seizures|stroke|heart attack|chest pain)
sentence for (manslaughter|murder|assault|stabbing)
which ..2 carbon monoxide ..2

[shield] the childhood of a grown person who is spoken of
(my|our) (wife|husband|mother|father|partner|boyfriend|girlfriend) (was|were) (abused|hit|beaten) as a (child|boy|girl|kid)

[shield] took, in another sense
(took|takes|taking|taken) (his|her|their|my|your|our) (side|sides|word|advice|call|time|number|place|seat|hand|job|coat|name|order|picture)
