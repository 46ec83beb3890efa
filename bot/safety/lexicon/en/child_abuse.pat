# A child hurt, touched, groomed or neglected; the writer as a child, or as the adult who was one.

[child_abuse imminent self] is a child in danger now
(father|mother|parents|stepfather|stepmother|uncle|aunt|mother boyfriend|father girlfriend|foster father|grandfather) ..3 (going to|about to|will) (beat|hit|hurt|batter|belt|whip|flog|cane|strangle) (me|us) (when|tonight|if|because|for|again|$|with|so|later|up)
(hiding|hide|hidden|locked) ..6 (from my|from) ..1 (father|mother|stepfather|stepmother|uncle|parents|mother boyfriend|brother|him he)
(ran|run|running) away ..4 (because|from|home|cos) ..4 (father|mother|stepfather|stepmother|hit|hits|beat|beats|hurt|choking|parents|choked|abuse|home|uncle)
(mother boyfriend|stepfather|uncle|grandfather|foster father|mother bf|man|coach|someone|father friend|mother friend) ..1 (comes|come|came|coming|is coming|keeps coming|sneaks|gets|climbs|walks|crawls) (in|into|up to|to|up) ..2 (my|our|im in the|i am in the) (room|bed|bedroom|shower|bath|tent|bunk)
(home alone|left alone|nobody is home|no one is home|left us alone|alone at home|all alone at home|nobody home) ..6 (days|night|scared|i am|hungry|mother|father|hours|age|food|8|9|10|7|6|years|days now|baby|little)
i am <minor> ..4 (and|n)? ..6 (nobody is home|home alone|being hurt|hits me|hurts me|touches me|touched me|hurting me|not safe|scared of my|beats me|locked me|touching me|raped|pregnant by|hits|meeting a man|meet him|meet a man|bad things to me|man online|a grown up|grown man|adult|boyfriend is|make me|makes me|nudes|my pictures|kissed me|forced)
(not safe|unsafe) ..3 (kid|child|at home|foster|my house|with my father|with my mother|my parents|home)
(i am|im) (a|just a|only a) (kid|child) ..6 (not safe|hurt|hits|scared|help|touches|hurting)
(meeting|meet|met|going to meet) ..5 (man|guy|he|someone|him|person|bloke) ..4 (online|internet|game|roblox|snapchat|discord|instagram|app) ..6 (pictures|nudes|old|older|hour|scared|alone|do not want|wants|lied|said)?

[child_abuse active self] is hurt at home or by a grown-up
(has|got|gets|got out|brings|takes off|took off|uses|used) (the|his|her) (belt|cane|slipper|switch|cord|paddle|wooden spoon) ..5 (me|us|bed|hide|coming|under|for me|off|on|when|if)
<parent> ..4 (flog|whip|thump|strangle|choke|cane|batter|hit|beat|kick|punch|slap|burn|starve|thrash|leather|box) (me|us)
(boyfriend|boyfriends|bf|man|guy|girlfriend|partner) ..2 <adult> ..4 (and)? ..1 i am <minor>
i am <minor> ..3 (boyfriend|boyfriends|bf|girlfriend|he) ..2 <adult>
(older|old|grown) (guy|man|bloke|boy|dude) ..5 (messaging|messages|texting|dms|asking|asks|sends|touched|wants) ..3 (me|for pictures|nudes|photos|for photos|to meet)
(asking|asks|asked|wants|wanting|begging) ..2 (me)? for (photos|pictures|nudes|videos) of me 
(we have|our) ..2 special (connection|secret|friendship) ..3
without my (shirt|top|clothes|bra) ..3
<minor> ..3 (boyfriend|man|guy) ..3 (27|28|29|30|31|32|35|40|45|50)
(step father|stepfather|mother boyfriend) ..4 (trying to open|banging on|outside|at) ..1 my (door|bedroom) ..3
(hates|dont|do not) ..3 when (grandfather|uncle|stepfather|he) (touches|hugs|kisses|tickles) me
<parent> ..5 <hit> (on)? <me>
<parent> ..4 <hit2> (on)? <me>
<sibling> ..4 (<hit>|<hit2>) <me>
<parent> ..4 (<hit>|<hit2>|hurt|punishes|punish|whoops|spanks|spanked|grabs|grabbed|pinches|throws things at|pulls|pulled|twisted|drags) (me|us|my hair|my arm|my face|our|my head|my hand|my legs|my brother|my sister|my siblings|mi) ..2 <weapon>?
<parent> (hurt|hurts|is hurting|was hurting|keeps hurting|abuses|abused|is abusing|beat|beats) (me|us)
<parent> (is|are|was|were|has been|gets|get|got|can be|being|who is) ..2 (abusive|violent|abusing me|abusers|hitting me|abusing|an abuser|neglectful|really violent|physical|a drunk and|dangerous|violent when|hurting me|hitting us|beating)
(abusive|violent|neglectful) (father|mother|parents|parent|stepfather|stepmother|home|household|childhood|family|upbringing|uncle|foster|grandfather|dad)
<hit> (me|us) with ..3 <weapon>
<parent> ..5 with ..2 <weapon>
(<grownup>|<parent>|<sibling>) ..3 (touches|touched|touching|molests|molested|rapes|raped|gropes|groped|fondled|fondles|kissed|kisses|kissing|rubs|messes with|messed with|interferes with|interfered with|abuses|abused|forces|forced|makes|made|hurts|plays with|slept with|had sex with|fingered|feels|shows|did stuff to|does stuff to|does things to|did things to|do stuff to|do things to|does bad things to|did bad things to|did something to) (me|us|himself|my|up on me)
(<grownup>|<parent>|<sibling>|mother friend) ..3 (messages|messaging|texts|texting|dms|sends|sent|gave|gives|asks|asked|says|told) me ..3 (at night|nudes|secret|our secret|photos|pictures|gifts|mature|special|not to tell|do not tell|for pics|weird|sexy|beautiful|pretty)
(he|she|they|someone|uncle|man|who|father|grown up) ..2 (touches|touched|touching|rubs|plays with|puts his hand) (me|my|on my) (and|where|private|privates|parts|down|there|at|willy|bum|front|chest|bits|under|in|when|no|wrong|bad|weird|secret|$|pee|fanny|boobs|i)
(touches|touched|touching|touch|hurts|do|does|did|kiss) ..2 me ..4 (secret|our secret|special game|do not tell|not to tell|not tell anyone|can not tell|not allowed to tell|a game|nobody knows)
(bad|wrong|inappropriate|weird|secret|sexual) touching
(touched|molested|abused|raped|beaten|hit|neglected|groomed|hurt|sexually abused|sexually assaulted|starved|assaulted|physically abused|smacked|whipped|caned|interfered with) (as|when|growing|since|throughout|all|in|during|my|most) ..1 (a|i was|up|my|me|an|whole|i)? ..1 (child|kid|little|childhood|small|young|growing up|teen|teenager|boy|girl|five|six|seven|eight|nine|ten|eleven|twelve|7|8|9|10|11|12|13|14|5|6|life|baby|care|foster)
(abused|beaten|hit|molested|raped|touched|neglected|starved|groomed|assaulted|smacked|tortured|punched|battered|flogged|abandoned) by (my|a|the|his|our|her|an|both) (mother|father|parents|parent|uncle|aunt|stepfather|stepmother|grandfather|grandmother|brother|cousin|teacher|priest|coach|neighbor|nun|nuns|sister|babysitter|family|foster|scoutmaster|own father|own mother|older|relative|guardian|pastor|family member|mother boyfriend|care worker|vicar)
(my|suffered|experienced|survivor of|survived|a history of|from|remember my|memories of) (child|childhood) (sexual abuse|abuse|physical abuse|molestation|rape|neglect|sexual assault|sexual trauma)
(abused|molested|raped|touched|neglected) as (a|an) ..1 (kid|child|teen|teenager|infant|baby|boy|girl|toddler|minor)
my childhood (sexual|abuse|rape|molestation|beatings)
(i|me|was|being|am|been|got|get|getting) (being )?(groomed|molested|trafficked)
(groomed|grooming) (me|online|by|at|when|as|from|for|into|i)
(i|us|we|kids|children) (get|gets|got|getting|am|was|were|are|being) (hit|beaten|beat|slapped|smacked|whipped|caned|punched|hurt|locked|flogged|kicked|abused|belted|starved|whooped|beatings) ($|at|when|if|by|with|every|for|all|in|daily|because|on|until|so|a lot|till|badly|growing|as) ..2 (home|house|school|father|mother|belt|night|day|i|bad|marks|night|grades|nothing|uncle|child|kid|up|cry|room|$)?
(is it|is that|it is|normal|do all|does everyone) ..5 (father|mother|stepfather|mum|mums|uncle|stepmother|parents) ..4 (hit|hits|punch|slap|punches|slaps|throws|beat|beats|touches|touch|belt|strangle|hurts|spank|choke|choking) ..2
(if|what happens if|will they|will you|would you) ..3 tell ..5 (father|mother|parents|stepfather|uncle|step father|mother boyfriend|teacher) ..5 (hits|hit|jail|take me away|take my|hurt|in trouble|care|foster|touch|touches|beats|brother)
(take me|take us|put me|put us) (away|into care|in care|in foster care) ..6 (hit|hits|tell|father|mother|hurt)
(he|she|they|father|mother|stepfather|uncle|man|teacher) (said|says|told me|threatened) ..3 (if i tell|not to tell|do not tell|our secret|my fault if|nobody will believe|no one will believe|hurt my sister|hurt my brother|hurt my mother|if i told|keep it a secret|our little secret|kill me if i tell)
(not allowed|can not|scared|afraid|promise|promised|made me promise|told me|said) (to|not to|you|u|i)? ..1 (wont|will not|will|would)? (not)? tell ..4 (he|she|father|uncle|secret|hurt|touch|touches|hits|anyone what|mother|jail|my fault|on|hurts|beats)
(home|house) ..2 (from school|after school) ..4 (scared|afraid|do not want|hit|hits|beats|hurt)
(do not|dont|scared to|afraid to|hate|not) ..1 (want to|wanna)? ..1 go (home|back home|to my fathers|to my father|to my mothers|to dads) ..2 (from school|after school|father|because|mother|he|beat|$|tonight|stepfather|hit|from)
(afraid|scared|terrified|frightened|fear) of (my )?(father|mother|stepfather|stepmother|parents|uncle|mother boyfriend|brother|grandfather|foster|dads|mums|step)
<parent> ..3 (locks|locked|locking|lock|shut|shuts|chained|tied|ties|throws|kicked|kicks|threw|leaves|left) (me|us) ..2 (in|out|outside|in the|alone|up|down|into|to|against|by) ..2 (room|shed|garage|cupboard|closet|basement|house|dark|cold|night|hours|days|garden|stairs|wall|bed|chair|bathroom|alone|yard|cellar|own|home|street|car|box|attic)
(lock|locks|locked) (me|us) (in|out) ..2 (room|shed|closet|cupboard|basement|garage|cellar|attic|house|cage|dark|box|car|garden)
<parent> ..3 (do not|does not|will not|never|wont|refuses to|stopped|not|forgets to|dont) ..1 (feed|feeds|feeding|give me food|give us food|buy food|let me eat|let me sleep|let me wash|take me to the doctor|let us eat|look after us|look after me|take care of me|take care of us|care if i|come home|comes home|come back) ..2
(nobody|no one|not|never|they do not|stopped) ..1 (feeds|feeding|fed|feed) (me|us)
(no|not any|not enough|never any|without|is not any|any|not have) (food|dinner|lunch|heating) ..2 (in|at|for) ..1 (my|our|the)? (house|home|us|me|fridge|days|kids|days now)
(have not|havent|not|haven't) (ate|eaten|eat|had food|been fed) ..1 (since|in|for) ..5 (mother|father|gone|brother|sister|days|kids|parents|yesterday) ..5 (mother|father|gone|left|brother|sister|home|parents|us)
(mother|father|parents) ..2 (gone|left|leaves|leave|away|missing|asleep|passed out|drunk|high|using|not been home|out|disappeared) ..5 (days|all the time|us alone|me alone|no food|all night|hungry|nothing to eat|kids|baby|look after|drives|a week|weeks|alone)
<parent> ..3 (drunk|drinks|drunk driving|high|drugs) ..5 (drives us|hits|hit|hurts|beats|beat|scared|scares|drive us|screams|throws|angry|violent|scary|smash|drives)
(father|mother|stepfather|stepmother|parents|uncle|aunt|foster|grandmother|grandfather) ..3 (starves|starved|burnt|burned|burns|chokes|choked|strangles|strangled|pinned|humiliates|thrashes|whoops|whooped|flogs|smacks|slaps|tortures|neglects|neglected|threw things at|screams at|threatens) (me|us|my)
(makes|made|make|making) me (kneel|eat off the floor|sleep outside|sit on his lap|take my clothes off|take off my clothes|touch it|touch his|touch him|kiss him|watch porn|play a game i|keep secrets|undress|send pictures|shower with|sleep in his bed|carry things for)
(sit|sits|sitting) on (his|her|uncles) lap ..6 (not like|uncomfortable|touch|makes|do not like|weird|hate)
(someone|somebody|man|guy|he|adult|stranger|person|grown up|family member|friend) ..3 (in my family|in my house|at my house|at home|online|at church|at school|at club|on a game|on snap|on roblox|on discord|on instagram|older) ..5 (touches me|touch me|hurts me|does stuff|nudes|pictures|wants to meet|sends me|does things|touched me|do stuff|asks|asking|keeps asking|raped me|hurting me|pics|threatening|blackmail|wants me|alone)
i am <minor> ..9 (nudes|pictures|naked|kissed|touch|touched|touches|sex|older|old|man|teacher|coach|married|marry|boyfriend is|rape|raped|hit|hits|hurt me|hurts me|hurt us|hurts us|hurting me|been hurt|being hurt|get hurt|gets hurt|am hurt|teeth hurt|ties me|tied me|beat|beats|flogs|flog|locked|choke|pregnant|video|marriage|belt|punch|hungry|alone|adult|feed|cut|threat|secret|bruises|bleeding|bleed|starved|abroad|customers)
(and|n|cos|but|when|for|am|only) i am <minor> ..7 (nudes|pictures|naked|kissed me|touched me|touches me|hits me|hurts me|wants to meet|years older|raped me|married abroad|slept with)
(nudes|pictures|naked|kissed|touched|touch|touches|hits|hit|hurts me|hurt me|hurting me|beats|beat|flogs|married|video|blackmail|blackmailing|wants more|makes me|raped|bf|boyfriend|blow|secret|cut) ..9 i am (only )?<minor>
(hit|hits|hurt|touched|touches|kissed|raped|beats|beat|punched|choked) me ..3 $ ..2 i am (only )?<minor>
(boyfriend|bf|man|guy|girlfriend|partner) ..3 (is|he is|was) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50|twenty|thirty|forty) ..4 (and|but)? ..2 i am <minor>
i am <minor> ..4 (boyfriend|girlfriend|bf|partner|he|guy) ..3 (is|was) ..1 (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50|twenty|thirty|forty)
(mature|older) for my age ..6 (he|secret|teacher|coach|tell|says|loves|wife|friend)?
(says|said) (i am|im) (so|very|really)? ..1 mature for my age
(online|internet|game|roblox|snapchat|discord|instagram|minecraft|fortnite|tiktok|snap|whatsapp|app) ..9 (send nudes|sent nudes|my pictures|send pictures|asked for pictures|sent him|sends me|naked|wants pictures|wants to meet|asked for nudes|asking for nudes|asks for nudes|sexual|get in his car|meet up alone|wants more|how old i am|where i live|says he is|old man|older man) 
(send|sent|sending|wants|asked for|asking for|asks for|demanding) ..4 (nudes|naked|nude|pictures of my body|photos of my body|pictures) ..6 (threatening|post them|blackmail|tell my parents|my parents|tell my mother|older than|he is old|i am 1|show everyone|send it to)
(he|they|someone|guy|man|person) (has|have|got|saved) ..2 (nudes|naked|pictures of me|picture of me) ..6 (and|wants|says|threat|blackmail|post|send|more|will|help|or)
(married off|forced to marry|getting married abroad|sent abroad to|sending me abroad|arranged marriage against|fgm|female genital mutilation|take me for the cutting|being cut when|get me cut|be cut when) 
(father|mother|parents|family|uncle) ..4 (marry|married|marriage) ..5 (i am|abroad|force|forcing|against|forced|older man|old man|do not want)
i (have|got) (bruises|marks|a black eye|burns|cuts) ..8 (father|mother|stepfather|told pe|told my teacher|told teacher|i fell|home|uncle|belt|said i fell|parents)
(bruises|welts|burns|marks|scars) ..5 (from|where) ..3 (my father|my mother|father hit|mother hit|stepfather|belt|uncle|my parents|aunt|cane|slipper|cigarette|cigarettes)
(belt|slipper|cane|cord|wire|switch|wooden spoon|stick|hanger|whip) ..5 (till|until|bleed|bleeding|skin|marks|across my|on my back|father|mother|when i was|every night|sit down)
(can not|cant|not) sit down ..4 (days|father|mother|belt|because|beat)
(beating|beatings|hidings|hiding|thrashing|whooping|whoopings|beltings|lashings) ..5 (father|mother|home|my marks|bad marks|parents|every night|me daily|growing up|us)
(they|he|she|madam|aunty|aunt|uncle|people|families|the house) (are|is|was|were)? ..1 (beating|flogging|flogs|beats|flog|starving|thrashing|whipping|caning|lashing|locking) (me|us)
(beaten|beat|hit|belted|caned|smacked|whipped|thrashed|flogged|starved|locked) ..4 (every day growing|growing up|as a kid|as a child|when i was a|when i was little|when i was small|at school and|by nuns|until we bled|us every night|the children|when i was young)
(used to) (beat|hit|belt|whip|cane|lock|starve|touch|molest|hurt|burn|come into) (me|us|my) ..4 (father|mother|when i|every|as a|night|kid|child|bed|room|with)
<parent> ..2 used to (hit|beat|belt|whip|touch|hurt|lock|starve|burn|abuse|choke|slap|punch|molest|cane|come into|thrash|smack|batter|kick)
(something|things|stuff|bad things) (happened|was done|were done|is happening|done) ..3 (to me|to us|to you|when i|when u|as a|in care) ..3 (kid|child|small|little|care|childhood|young|there|home|school|church|uncle|five|six|seven|eight|nine|ten)
i ..2 (hit|slap|smack|shake|shook|hurt|hitting|slapped|smacked|smacking|shaking|burned|kicked|punched|slapping|shove|shoved|choked|beat) (my|our|the) ..2 (child|children|son|daughter|baby|toddler|kids|kid|twins|stepson|stepdaughter|newborn|infant|boys|girls)
(left a mark|left marks|bruised|leave marks|left a bruise) ..2 on (my|our|the) (son|daughter|child|baby|toddler|kids|kid)
(lost my temper|lose my temper|snapped|losing it|lost it) ..5 (hit|slapped|mark|shook|smacked|hurt|grabbed|threw) ..4 (son|daughter|child|children|baby|toddler|kids)
(look after|looking after|raise|raising|take care of|feed|cook for) ..4 (brother|sister|siblings|baby sister|baby brother|brothers) ..7 (mother|parents|father) ..3 (asleep|drunk|gone|high|always|out|never|passed|using)
(paedophile|pedophile|paedo|nonce|child molester|incest|child porn) ..6 (me|my|i)
(teacher|coach|priest|uncle|stepfather|man|grandfather|cousin|neighbor) ..8 (secret|secretly|not tell anyone|cannot tell|can not tell|special friend|our secret|do not tell)
(father|mother|stepfather|uncle|grandfather|cousin|brother) ..3 (did|does|do|doing|done) (stuff|things|something|it|bad things|bad touching|that) ..2 (to me|to us|me|with me|till|when i|at night|$)
(grandfather|stepfather|uncle|father|cousin|brother|neighbor) ..2 (is|was|acts|being|gets) (weird|creepy|funny|strange|inappropriate|handsy) (with|around|to|when|at) ..1 (me|us)
(wait|waits|follows|following|waiting) ..5 (school|our school|bus stop|playground) ..6 (man|car|knows my name|scared|creepy|me|old)
^ (my )?(uncle|stepfather|father|grandfather|cousin|priest|nuns|teacher) $ ..1 (i was|when i was) ..2

[child_abuse past self] tells of being hurt as a child
(i|we) ..1 (was|were|got|had been|been|been) ..2 (abused|molested|raped|sexually abused|beaten|neglected|groomed|starved|touched|hit|assaulted|fostered because|sexually assaulted|caned|trafficked) ..4 (child|kid|childhood|growing up|little|by my father|by my mother|by my uncle|by my stepfather|by a priest|by my brother|by a teacher|by my grandfather|as a|years old|teenager|boy|girl|young|when i was|at school|age|care home|foster|orphanage|church)
(survivor|victim) of (child|childhood) ..2
<parent> ..3 (molested|abused|raped|beat|beats|sexually abused|hurt|starved|tortured|groomed|neglected|fondled) ..3 (me|us) 
(abused|molested|hurt|raped) (me|us) ..3 (when i was|as a child|as a kid|growing up|at school|from age|from the age|for years|until i|till i)

[child_abuse past self] tells of abuse in childhood
(when|since) i was ..5 (uncle|father|stepfather|grandfather|brother|cousin|neighbour|neighbor|priest|coach|teacher|babysitter|aunt) ..6 (touch|touched|touching|molest|molested|come in my room|came in my room|into my bed|in my bed)
[child_abuse active other] sees marks on a child
(pupil|student|second grader|second graders|third grader|first grader|kindergartner|child|kid|boy|girl|toddler|niece|nephew|grandson|granddaughter|graders|grader) ..8 (cigarette burns|burn marks|burns|bruises|bruised|welts|belt marks|bite marks|black eye)

[child_abuse active self] a child or young person is hurt or neglected at home
(father|mother|stepfather|stepmother|uncle|daddy) ..5 secret game
(locks|lock|locked) my (door|bedroom) from (the)? outside
(no|not any) food ..2 (till|until) (monday|school|payday|tomorrow)
(kneel|kneeling) on (the)? (rice|stones|gravel|salt)
(father|stepfather|uncle|mother boyfriend|he) ..3 gets (in|into) my bed
(put|puts|held|pushed) my hand (on|in|under|over) the (cooker|stove|hob|kettle|iron|fire|flame|hot)
(sleep|slept|sleeping|eat) in the (dogs cage|dog cage|cage|cellar|shed) when
(broke|broken) my (arm|leg|wrist|nose|rib) but we (said|say|told)
i (wear|sleep in) jeans (to|in)? bed
no dinner (week|day|night|days|nights)
(marry|married|wedding) ..5 (i am|im) (13|14|15|16)

[child_abuse active other] a child is hurt or neglected
(flinched|flinches) so hard when i (reached|lifted|raised|moved)
(hides|hiding|hid) (crusts|crackers|bread|food) (in|under) (her|his|their) (sock|socks|pillow|pockets|sleeve)
tied (in|to) the (high chair|radiator|cot|bed|chair|pushchair)
(whips|whipping|whip|flogs|beats) (his|her|their) (boys|kids|children|son|daughter|girls) with
(hit|slapped|smacked) (her|him|my son|my daughter|my child) so hard (her|his|she|he)
