"""What follows a crisis: the conversation stays aware of it, turn by turn.

Pure: a state and a message in, what to say and the next state out. The rules are CR-21 (check in,
no menu until the visitor says they are safe or changes the subject, then one soft reminder) and
CR-22 (a denial is accepted, the numbers stay, nothing is repeated word for word).
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.normalise import plain


@dataclass(frozen=True)
class Aftermath:
    """What a conversation remembers of the crisis it heard.

    Attributes:
        kind, level, subject: of the most urgent finding so far.
        replies: how many crisis replies have been given.
        turns: turns since the last of them.
        checked_in: whether the check-in has been asked.
        settled: the visitor said that they are safe, or moved on and was reminded once.
        said: how often each aftermath wording has been used, so that it can change.
        asked: the question that stands open, by what a yes to it means: "danger" ("are you
            thinking about suicide?"), "safety" ("are you safe right now?"), or "" for none.
        safe: the visitor said that they are safe or that nothing was meant by it.
    """

    kind: Kind
    level: Level
    subject: Subject
    replies: int = 1
    turns: int = 0
    checked_in: bool = False
    settled: bool = False
    said: tuple[tuple[str, int], ...] = ()
    asked: str = ""
    safe: bool = False

    @classmethod
    def after(cls, finding: Finding, before: Aftermath | None = None) -> Aftermath:
        """The state right after a crisis reply to `finding`."""
        if before is None:
            return cls(finding.kind, finding.level, finding.subject, asked=_asked(finding))
        return replace(
            before,
            kind=finding.kind,
            level=finding.level,
            subject=finding.subject,
            replies=before.replies + 1,
            turns=0,
            checked_in=False,
            settled=False,
            asked=_asked(finding),
            safe=False,
        )

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, to be kept in a slot."""
        values = asdict(self)
        values.update(kind=self.kind.value, level=self.level.value, subject=self.subject.value)
        values["said"] = dict(self.said)
        return values

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Aftermath:
        """Read `to_dict` back.

        Raises:
            KeyError, ValueError, TypeError: the values are not such a state.
        """
        return cls(
            kind=Kind(values["kind"]),
            level=Level(values["level"]),
            subject=Subject(values["subject"]),
            replies=int(values["replies"]),
            turns=int(values["turns"]),
            checked_in=bool(values["checked_in"]),
            settled=bool(values["settled"]),
            said=tuple(sorted((str(k), int(v)) for k, v in dict(values["said"]).items())),
            # States that were stored before these were kept still have to be read.
            asked=str(values.get("asked", "")),
            safe=bool(values.get("safe", False)),
        )

    def times_said(self, key: str) -> int:
        """How often a wording has been used since the crisis."""
        return dict(self.said).get(key, 0)


#: Kinds in which the body may be in danger: there calling is the way, and help has to come.
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY})
#: Kinds in which somebody close may be the danger: their being there makes nobody safe.
_BY_SOMEBODY = frozenset({Kind.DOMESTIC_VIOLENCE, Kind.SEXUAL_ASSAULT, Kind.CHILD_ABUSE})
_OWN_LIFE = frozenset({Kind.SUICIDE, Kind.SELF_HARM, Kind.OVERDOSE})


def _asked(finding: Finding) -> str:
    """What a yes to the question of a crisis reply means (see `Aftermath.asked`).

    The wordings under crisis_ask_* are held to it by a test.
    """
    kind, level = finding.kind, finding.level
    if level is Level.IMMINENT:
        return ""
    if kind is Kind.MEDICAL_EMERGENCY:
        return "danger" if level in (Level.PAST, Level.CONCERN) else ""
    if finding.subject is Subject.OTHER:
        of_the_past = level is Level.PAST and kind in (Kind.SUICIDE, Kind.OVERDOSE)
        return "danger" if of_the_past else "safety"
    if kind is Kind.SUICIDE:
        return "safety" if level is Level.ACTIVE else "danger"
    return "danger" if kind in (Kind.SELF_HARM, Kind.OVERDOSE) else "safety"


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<= ))(?:" + "|".join(phrases) + r")(?= |$)")


_HELPERS = (
    r"(?:988|911|999|112|000|741741|police|cops|ambulance|paramedics?|medics?|poison control|"
    r"childhelp|rainn|samaritans|lifeline|hotline|helpline|crisis line|vets line|line|number|"
    r"counsell?or|therapist|psychologist|psychiatrist|doctor|nurse|teacher|principal|coach|pastor|"
    r"priest|social worker|volunteer|operator)"
)
_KIN = (
    r"(?:friend|mate|buddy|pal|mom|mum|mama|mother|dad|father|sister|brother|sis|bro|wife|husband|"
    r"partner|girlfriend|boyfriend|neighbou?r|roommate|flatmate|grandma|grandpa|grandmother|"
    r"grandfather|gran|nana|nan|son|daughter|aunt|auntie|uncle|cousin|coworker|family|parents)"
)
_KIN_ES = (
    r"(?:amig[oa]|mama|papa|madre|padre|herman[oa]|espos[oa]|marido|novi[oa]|pareja|vecin[oa]|"
    r"abuel[oa]|hij[oa]|ti[oa]|prim[oa]|compadre|comadre|companer[oa]|familia)"
)
_FINE = r"(?:okay|ok|alright|all right|fine|good|better)(?! (?:off|for|with|about|if|enough))"

#: What a visitor says after a crisis reply, the more specific first. Over `plain` text without
#: apostrophes, English and Spanish together: the words do not collide.
_ANSWERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "aftermath_no_answer",
        _any(
            r"(?:no ?one|nobody|they|she|he|it|988|the line|hotline) (?:\w+ ){0,3}?"
            r"(?:answer(?:ed|s|ing)?|pick(?:ed|s|ing)? up|repl(?:y|ied|ies))",
            r"(?:didnt|did not|dont|wont|not|isnt|arent) (?:\w+ ){0,2}?"
            r"(?:answer(?:ing)?|pick(?:ing)? up|respond(?:ing)?|reply(?:ing)?)",
            r"(?:on|put me on|been on) hold",
            r"(?:hung|hang) up on me|cut me off|got (?:cut off|disconnected)",
            r"(?:line|it|number) (?:\w+ )?(?:is|was|just|keeps|only) (?:\w+ )?"
            r"(?:busy|engaged|rings?|ringing|dead)|rings and rings|voice ?mail|answering machine",
            r"(?:no ?one|nobody)(?:s| is| was)? (?:there|available|free)(?= \.|$)|no answer",
            r"(?:cant|cannot|couldnt|could not|didnt|wont let me) get through",
            r"(?:it )?(?:doesnt|does not|isnt|didnt) work(?:ing)?",
            r"nadie (?:\w+ ){0,2}?(?:contest[ao]|responde|respondio|atiende|atendio|coge|cogio)",
            r"no (?:me )?(?:contesta[n]?|contestaron|responden?|respondieron|atienden?|atendieron|"
            r"cogen|hay nadie)",
            r"(?:me colgaron|(?:se )?corto la llamada|esta ocupad[oa]|comunica|suena y suena|"
            r"no funciona|buzon)",
        ),
    ),
    (
        "aftermath_called",
        _any(
            r"(?:i )?(?:already|just|have|ive|did|im|i am)? ?"
            r"(?:called|calling|dialed|dialing|texted|texting|rang|rung|ringing|phoned|messaged|"
            r"contacted|talked to|spoke to|spoke with|talking to|talking with|speaking to|"
            r"speaking with|chatting with|told)"
            rf" (?:them|someone|a|an|the|my|our) ?(?:\w+ ){{0,2}}?{_HELPERS}",
            r"(?:called|calling|dialed|dialing|texted|texting|rang|rung|phoned|messaged|contacted|"
            r"chatting with|talking to|speaking to|talked to|spoke to|spoke with)"
            rf" (?:them|someone|{_HELPERS}|my \w+)",
            r"(?:already|i|ive|i have) (?:already )?(?:called|texted|rang|rung|phoned)",
            r"(?:got|get|getting) through|(?:i got|i have|ive got|have) (?:them|someone|somebody|her|"
            r"him|a \w+) on the (?:line|phone)|on the (?:line|phone) with|on with (?:a|the|them)",
            rf"(?:the )?{_HELPERS}s? (?:is |are |is already |are already |just )?(?:here|coming|"
            r"on (?:the|its|their) way|with (?:him|her|them|me)|got here|arrived|picked up|"
            r"answered)|help is (?:here|coming|on the way)|(?:theyre|they are) (?:coming|on the way|"
            r"on their way|sending \w+)|(?:min|mins|minutes) (?:out|away)",
            r"(?:made|filed|did) (?:a|the) report|reported it",
            r"(?:ya )?(?:llame|les llame|los llame|he llamado|marque|les escribi|he escrito|"
            r"hable con|he hablado con|mande mensaje|"
            r"estoy (?:llamando|marcando|escribiendo|hablando con)|avise a|ya avise)(?: \w+)*",
            r"(?:ya )?(?:viene|vienen|llego|llegaron|esta|estan) (?:\w+ ){0,3}?"
            r"(?:ambulancia|policia|paramedicos?|ayuda|en camino)|"
            r"(?:ambulancia|policia|ayuda) (?:ya )?(?:viene|vienen|esta|llego|va)(?: \w+)*",
            r"(?:hice|puse|presente|ya hice) (?:el|la|un|una) (?:reporte|denuncia)|"
            r"ya me (?:contestaron|contesto|atendieron|atendio)",
        ),
    ),
    (
        "aftermath_text_better",
        _any(
            r"(?:can|could|rather|prefer|better|easier|want|like|if) (?:\w+ ){0,3}?"
            r"(?:text|texting|chat|type|write|message)(?: \w+)?",
            r"(?:is|are|does|do) (?:\w+ ){0,4}?(?:texting|chat|text|texts|messages?)(?: \w+)*",
            r"(?:by|over|through|via) (?:text|message|messages|chat)|instead of (?:calling|a call)",
            r"(?:hate|scared of|afraid of|anxious about|not good (?:at|with|on)|dont do|"
            r"dont like|hate talking on) (?:\w+ ){0,2}?(?:the )?(?:phones?|calls?|calling)",
            r"(?:phones?|phone calls?|calls|calling) (?:\w+ )?(?:makes?|gives?|scares?|freaks?|"
            r"stress\w*|terrif\w+)(?: \w+)*",
            r"(?:prefiero|puedo|mejor|quiero|se puede|hay) (?:\w+ )?(?:mensajes?|texto|escribir\w*|"
            r"chat|chatear|whatsapp)|por (?:mensaje|texto|escrito|chat|whatsapp)|en vez de llamar",
            r"(?:no me gusta|odio|me da miedo|me da pena) (?:\w+ ){0,2}?"
            r"(?:llamar|telefono|hablar por)",
        ),
    ),
    (
        "aftermath_will",
        _any(
            r"(?:i will|ill|im going to|i am going to|im gonna|ima|let me|im about to|gonna) "
            r"(?:\w+ ){0,2}?(?:call|text|ring|phone|message|tell|talk to|talk with|speak to|"
            r"speak with|wake|ask) (?:me |my |the |a |them|him|her|someone|somebody|988|911|999|"
            r"112|it)(?:\w+)?(?: \w+)*",
            r"(?:le |les |lo |la |los )?(?:voy a|vamos a) (?:llamar|escribir|hablar|decir|contar|"
            r"avisar|pedir)\w*(?: \w+)*",
            r"ahora (?:los |les |la |lo )?(?:llamo|escribo|marco)",
        ),
    ),
    (
        "aftermath_cannot_call",
        _any(
            r"(?:cant|can not|cannot|couldnt|unable to|not able to|scared to|afraid to|too scared to|"
            r"dont want to|do not want to|dont wanna|not going to|wont)"
            r" (?:\w+ ){0,2}?(?:call|phone|ring|talk|speak)(?: \w+)*",
            r"(?:no|dont have a|dont have any|without) (?:phone|credit|minutes|signal|reception)",
            r"(?:my )?phone (?:is |s )?(?:dead|broken|off|dying|gone)|(?:took|has|hid|broke) my phone|"
            r"only (?:this|a|my|the) (?:tablet|laptop|computer|ipad|chromebook)|nobody to call|"
            r"no one to call",
            r"(?:hes|shes|they are|theyre|someone is|he is|she is|parents are) (?:\w+ )?"
            r"(?:listening|here|outside|in the (?:room|house|kitchen|next room|living room|hall)|"
            r"next door)(?: \w+)*",
            r"no (?:puedo|quiero|me atrevo a) (?:llamar|hablar|marcar)(?: \w+)*",
            r"no tengo (?:\w+ )?(?:telefono|celular|movil|saldo|credito|senal)",
            r"me (?:esta |estan )?(?:escuchando|oyen|escuchan|oye|escucha)|"
            r"(?:me )?(?:quito|escondio|rompio) (?:el|mi) (?:telefono|celular|movil)",
        ),
    ),
    (
        "aftermath_secret",
        _any(
            r"(?:dont|do not|please dont|wont|will you|you wont|are you going to|gonna|dont you dare|"
            r"never) "
            r"(?:\w+ ){0,2}?(?:tell|report|call) (?:any ?one|any ?body|my \w+|the (?:police|cops)|on me|"
            r"them|the \w+)",
            r"(?:swear|promise)(?: me)? (?:that )?(?:you|u|ull|youll)(?: will| wont| will not)?"
            r"(?: \w+)*",
            r"(?:is this|does this|keep (?:it|this)|between us|this stays?|will this|stays?) "
            r"(?:\w+ )?(?:private|secret|confidential|anonymous|between us|recorded)",
            r"(?:our|a) secret",
            r"(?:any ?one|any ?body|who|they|my \w+) (?:\w+ ){0,3}?(?:find out|know i|see this|"
            r"read this|sees this|reads this)(?: \w+)*",
            r"no (?:le |les |se lo |lo )?(?:digas|diga|digan|cuentes|cuente|cuenten|llames|llame|"
            r"llamen|avises|avise|avisen)(?: \w+)*",
            r"(?:es|sera|queda|quede) (?:\w+ )?(?:secreto|privado|confidencial|anonimo|entre nosotros)",
            r"(?:se (?:va|van) a enterar|alguien (?:puede|va a) (?:ver|leer) esto)",
        ),
    ),
    (
        "aftermath_denial",
        _any(
            r"(?:just|only|was|im|i am|i was)? ?(?:kidding|joking|messing|playing|trolling)(?: \w+)*",
            r"(?<!this )(?:it )?(?:was|is|its) (?:just )?(?:only )?(?:a )?(?:joke|test|prank)",
            r"jk|lol jk|jkjk|nvm",
            r"(?:i )?(?:didnt|did not|dont|do not) (?:really )?mean (?:it|that)(?: \w+)*",
            r"(?:forget|ignore|nevermind|never mind|disregard)(?: (?:it|that|what|i|said|me))*",
            r"(?:im|i am) not (?:\w+ )?(?:suicidal|in danger|being serious|serious|"
            r"(?:going to|gonna) (?:do|hurt|harm|kill|act))(?: \w+)*",
            r"(?:i would not|i wouldnt|id never|i would never|i wont|i will not|not gonna|"
            r"not going to) (?:\w+ )?(?:do (?:any ?thing|it|that)|act on)(?: \w+)*",
            r"(?:was|being) (?:sarcastic|dramatic|figurative)",
            r"not (?:literally|like that|what i meant)",
            r"misunderst\w+|you got (?:it|me) wrong",
            r"(?:es|era|fue) (?:una? )?(?:\w+ )?(?:broma|chiste|prueba|cona|vacile)|"
            r"(?:estoy|estaba) (?:bromeando|jugando|vacilando)",
            r"no (?:lo )?(?:decia|digo|dije) en serio|olvidalo|olvidate|dejalo|"
            r"no es (?:eso|para tanto)|no (?:soy|estoy) suicida|"
            r"no (?:voy a|pienso|me voy a) (?:hacer|hacerme|matarme)(?: \w+)*",
        ),
    ),
    (
        "aftermath_anger",
        _any(
            r"(?:stop|quit) (?:\w+ )?(?:sending|saying|giving|repeating|telling|asking|spamming|"
            r"throwing|with)(?: \w+)*",
            r"(?:you|u|ur|youre|your|this|it) (?:\w+ ){0,3}?(?:useless|stupid|dumb|annoying|"
            r"not help(?:ing|ful)?|dont help|doesnt help|worthless|joke|suck|sucks|crap|pathetic|"
            r"rubbish|shit|no use|no help|no good|a script|scripted|canned)(?: \w+)*",
            r"(?:fuck|screw|shut|piss|sod|bugger) (?:you|off|u|up|this)",
            r"(?:dont|do not) (?:give|send|want|need) (?:\w+ ){0,2}?"
            r"(?:hotlines?|numbers?|helplines?|988)(?: \w+)*",
            r"(?:you|u) (?:\w+ )?(?:dont|do not) (?:\w+ )?(?:give a \w+|care|listen|get it|"
            r"understand)(?: \w+)*",
            r"(?:dumb|stupid|useless|fucking|bloody|damn|goddamn|canned)(?: hell)?(?: a)? "
            r"(?:bot|robot|machine|thing|computer|replies|answers|script)",
            r"(?:hotlines?|988|they) (?:\w+ )?(?:dont|never|wont|cant) (?:\w+ )?help",
            r"(?:deja|dejen|para|parale) (?:de|con) (?:\w+ ){0,2}?"
            r"(?:mandar|decir|repetir|dar|numeros)\w*(?: \w+)*",
            r"(?:no (?:me )?(?:sirves?|ayudas?|ayuda|sirve)|inutil|estupid[oa]|vete a la mierda|"
            r"callate|(?:no te|ni te) importa)(?: \w+)*",
        ),
    ),
    (
        "aftermath_bot",
        _any(
            r"(?:are|r) (?:you|u) (?:\w+ ){0,3}?(?:real|human|person|bot|robot|ai|machine)(?: \w+)*",
            r"(?:is this|am i (?:talking|speaking|writing) (?:to|with)) (?:\w+ ){0,3}?"
            r"(?:real|human|person|bot|robot|ai|machine)(?: \w+)*",
            r"(?:eres|es) (?:\w+ ){0,2}?(?:real|human[oa]|persona|robot|bot|maquina)(?: \w+)*",
        ),
    ),
    (
        "aftermath_unsafe",
        _any(
            r"(?:im|i am|hes|he is|shes|she is|theyre|they are|were|we are) (?:\w+ )?"
            r"(?:not|never|far from) (?:\w+ ){0,3}?(?:safe|okay|ok|fine|good|alright|better)",
            r"(?:dont|do not|doesnt|cant|not) (?:\w+ )?feel(?:ing)? (?:\w+ ){0,2}?"
            r"(?:safe|okay|ok|better|good|fine)|(?:isnt|aint|arent) (?:\w+ )?(?:safe|okay|ok)|"
            r"getting worse|feel(?:ing)? worse|(?:thoughts|urges) (?:are|have|came|keep) "
            r"(?:\w+ )?(?:back|again|worse|stronger|coming)|"
            r"relapsed|slipped (?:up|again)|(?:did|done) it again|it happened again",
            r"no (?:estoy|me siento|esta|estamos|me encuentro) (?:\w+ ){0,2}?"
            r"(?:bien|mejor|a salvo|segur[oa]|tranquil[oa])|me siento peor|cada vez peor|"
            r"(?:volvieron|han vuelto|vuelven) (?:\w+ )?(?:ideas|pensamientos|ganas)|"
            r"recai|volvi a hacerlo|lo (?:hice|volvi a hacer) (?:otra vez|de nuevo)|paso otra vez",
        ),
    ),
    (
        "aftermath_safe",
        _any(
            r"(?:im|i am|we are|were|shes|hes|she is|he is|they are|theyre|everyone is) "
            r"(?:\w+ ){0,6}?safe(?! (?:and|or) (?:dead|gone))",
            r"(?:im|i am|i feel|feeling|we are|were|shes|hes|she is|he is|they are|theyre|"
            rf"everyone is) (?:\w+ ){{0,2}}?(?:{_FINE}|calmer)",
            r"(?:ive|i have|i|im|hes|shes) (?:\w+ )?calmed down",
            r"(?:estoy|me siento|ya estoy|esta|estamos) (?:\w+ ){0,2}?(?:bien|mejor|a salvo|"
            r"segur[oa]|tranquil[oa]|acompanad[oa])",
            r"(?:ya )?me (?:calme|tranquilice)|ya (?:se )?(?:calmo|me siento mejor)",
        ),
    ),
)

_COMPANY = _any(
    rf"(?:my|a|the) (?:\w+ )?{_KIN}s? (?:\w+ ){{0,4}}?(?:here|with me|over|coming|back|"
    r"holding me|beside me|next to me)",
    r"(?:hes|shes|theyre|he is|she is|they are) (?:\w+ )?(?:with me|holding me|beside me|next to me)",
    rf"(?:mi|un|una|el|la) {_KIN_ES} (?:\w+ ){{0,3}}?(?:aqui|conmigo|llego|viene|vino|"
    r"para aca|a mi lado|en camino)",
    r"(?:esta|estan|estoy) (?:aqui )?(?:conmigo|con mi \w+)",
)
#: Asked by somebody who wants to help another person.
_WHAT_TO_SAY = _any(
    r"what (?:\w+ ){0,5}?(?:say|tell|text|ask)(?: \w+)*",
    r"how (?:do|can|should|would) i (?:\w+ )?(?:say|tell|ask|talk|bring|start|approach)(?: \w+)*",
    r"(?:put|give|plant) (?:\w+ ){0,3}?(?:the )?ideas?(?: \w+)*|make it worse|say the wrong thing",
    r"(?:que|como) (?:le |les |se lo |lo )(?:\w+ )?(?:digo|decir|pregunto|preguntar|hablo|hablar)"
    r"(?: \w+)*|que (?:\w+ )?(?:decirle|preguntarle)|como (?:hablo|empiezo)(?: \w+)*|darle ideas",
)
_WHAT_TO_DO = _any(
    r"what (?:\w+ ){0,4}?(?:do|now|next)(?: \w+)*",
    r"how (?:do|can|should|could) (?:i|we) (?:\w+ )?(?:help|handle|deal|stop|support|protect|"
    r"keep)(?: \w+)*",
    r"(?:should|do|must) (?:i|we) (?:\w+ )?(?:go|drive|take|call|report|leave|stay|wait|move|let|"
    r"intervene|talk|tell)(?: \w+)*",
    r"que (?:\w+ ){0,3}?(?:hago|hacer|hacemos)(?: \w+)*|"
    r"como (?:le |lo |la |les |puedo |puedo \w+ )?(?:ayudo|ayudar\w*|protejo)(?: \w+)*",
)
_NOT_DONE = _any(
    r"(?:havent|have not|didnt|did not|never|hasnt|wont|wouldnt) (?:\w+ ){0,2}?(?:call|text|ring|"
    r"phon|dial|contact|talk|spok|speak|told|tell)\w*",
    r"no (?:he|lo he|les he|la he) (?:llamado|escrito|hablado|marcado)|(?:aun|todavia) no",
)
#: Answers to the open question, in the first sentence alone. A half yes means danger whatever was
#: asked; a yes to "are you safe?" counts only when hardly anything else is said with it.
_SO = r"(?:idk |i dont know |um |well |ok |okay |oh |honestly |bueno |pues )*"
_YES_WORD = r"(?:yes|yeah|yea|yep|yup|of course|si|claro|i am(?=$)|i do(?=$))"
_YES = re.compile(rf"{_SO}{_YES_WORD}(?: |$)")
_YES_ALONE = re.compile(
    rf"{_SO}{_YES_WORD}(?: (?:i am|i do|they are|he is|she is|we are|thanks?|thank you|gracias|"
    r"sir|maam|senor|now|right now|for now|ahora|claro))*"
)
_HALF = re.compile(
    rf"{_SO}(?:sometimes|maybe|i guess|i think so|kind of|kinda|sort of|a little|a bit|probably|"
    r"perhaps|often|a veces|un poco|creo que si|tal vez|quizas?|mas o menos)(?: \w+){0,6}"
)
_NO = re.compile(
    r"(?:um |well |ok |okay |honestly |bueno |pues |que )*(?:no|nope|nah|not really|not now|"
    r"not right now|not anymore|not at all|i dont|im not|ya no|para nada|en realidad no|"
    r"claro que no)(?: (?:no|not really|thanks|thank you|gracias|really|im not|i dont|nothing|"
    r"nada|ya no|sir|maam|senor))*"
)
#: Said to be polite; it tells nothing.
_COURTESY = re.compile(
    r"(?:\w+ ){0,2}?(?:thanks?|thank you|thx|ty|cheers|bye|goodbye|good night|gracias|adios|"
    r"hasta luego|hello|hi|hey|hola|ok|okay|cool|great|vale|bueno)(?: \w+){0,4}"
)
_ASKS = _any(
    r"what|whats|how|when|where|why|who|which|can|could|do|does|is|are|will|would|should|tell|"
    r"que|cual|cuando|donde|como|cuanto|quien|hay|puedo|puede"
)

#: How often a visitor who neither answers nor changes the subject is asked how they are.
_CHECK_INS = 3
#: Answers by which a visitor leaves the crisis behind.
_SETTLING = frozenset({"aftermath_safe", "aftermath_denial"})
#: Wordings that have a form of their own where the body is in danger, and where somebody else is.
_FORMS: dict[str, tuple[str, ...]] = {
    "aftermath_checkin": ("_body", "_other"),
    "aftermath_unsafe": ("_body", "_other"),
    "aftermath_what_to_do": ("_body", "_other"),
    "aftermath_cannot_call": ("_body",),
    "aftermath_called": ("_body",),
}


def answer_to_crisis(text: str) -> str | None:
    """Which of the things people say after a crisis reply a message is, as a wording key.

    What depends on what was asked (a bare yes or no) or on who is in danger is not among them.
    """
    return _answer(_words(text))


def _words(text: str) -> str:
    return " ".join(plain(text[:2_000]).replace("'", "").replace(".", " . ").split())


def _answer(words: str) -> str | None:
    for key, pattern in _ANSWERS:
        if pattern.search(words):
            if key == "aftermath_called" and _NOT_DONE.search(words):
                continue
            return key
    return "aftermath_safe" if _COMPANY.search(words) else None


def follow(text: str, state: Aftermath, is_question: bool) -> tuple[str | None, Aftermath]:
    """What to say to the message after a crisis.

    Args:
        text: the visitor's message, in which the screen heard no new crisis.
        state: what the conversation remembers.
        is_question: whether the message was understood as something else that has a reply of its
            own (a question about the document, a treatment question, opening hours).

    Returns:
        a wording key, or None to go on as usual, and the next state. The key
        "aftermath_reminder" goes with the usual reply, every other key instead of it.
    """
    state = replace(state, turns=state.turns + 1)
    if is_question and state.settled:
        return None, replace(state, asked="")
    words = _words(text)
    key = _in_context(words, state)
    of_self = key == "aftermath_what_to_do" and state.subject is Subject.SELF
    if is_question and (key in _SETTLING or of_self) and _asks(text, words):
        # "I'm safe. When are you open?": the question gets its reply, and the reminder. So does
        # "what should I do about my dose?", which a provider has to answer.
        state = replace(state, safe=state.safe or key in _SETTLING)
        key = None
    if key is not None:
        return _say(key, state)
    if is_question:
        if state.times_said("aftermath_reminder"):
            return None, replace(state, settled=True, asked="")
        return _say("aftermath_reminder", replace(state, settled=True))
    if state.settled and (state.safe or _asks(text, words) or _COURTESY.fullmatch(words)):
        return None, state
    if _times_checked(state) < _CHECK_INS:
        return _say("aftermath_checkin", state)
    if state.settled:
        return None, state
    return _say("aftermath_reminder", replace(state, settled=True))


def _asks(text: str, words: str) -> bool:
    return "?" in text or _ASKS.match(words) is not None


def _in_context(words: str, state: Aftermath) -> str | None:
    """The answer that a message is, given what was heard and asked before."""
    other = state.subject is Subject.OTHER
    if other and _WHAT_TO_SAY.search(words):
        talks = state.kind in _OWN_LIFE and not _in_body(state)
        return "aftermath_what_to_say" if talks else "aftermath_what_to_do"
    key = _answer(words)
    if key == "aftermath_safe" and state.kind in _BY_SOMEBODY and _only_company(words):
        return "aftermath_checkin"  # The one who has come may be the one who hurts.
    if key == "aftermath_text_better" and _in_body(state):
        return "aftermath_cannot_call"
    if key in (None, "aftermath_unsafe") and _WHAT_TO_DO.search(words):
        return "aftermath_what_to_do"
    return key or _to_the_question(words, state.asked)


def _only_company(words: str) -> bool:
    return not any(key == "aftermath_safe" and p.search(words) for key, p in _ANSWERS)


def _to_the_question(words: str, asked: str) -> str | None:
    """A bare yes or no, by what it means after the question that was asked."""
    first = words.split(" . ")[0].rstrip(" .")
    if not asked:
        return None
    if _NO.fullmatch(first):
        return "aftermath_denial" if asked == "danger" else "aftermath_unsafe"
    if _HALF.fullmatch(first) or (asked == "danger" and _YES.match(first)):
        return "aftermath_unsafe"
    return "aftermath_safe" if _YES_ALONE.fullmatch(first) else None


def _in_body(state: Aftermath) -> bool:
    return state.kind in _BODY and state.level is not Level.PAST


def _form(key: str, state: Aftermath) -> str:
    """The form of a wording that fits who is in danger, and how."""
    forms = _FORMS.get(key, ())
    if "_body" in forms and _in_body(state):
        return f"{key}_body"
    if "_other" in forms and state.subject is Subject.OTHER:
        return f"{key}_other"
    return key


def _say(key: str, state: Aftermath) -> tuple[str, Aftermath]:
    """Use a wording: the key in its form, and the state after it."""
    checks = key == "aftermath_checkin"
    settles, reopens = key in _SETTLING, key == "aftermath_unsafe"
    key = _form(key, state)
    said = dict(state.said)
    said[key] = said.get(key, 0) + 1
    return key, replace(
        state,
        said=tuple(sorted(said.items())),
        checked_in=state.checked_in or checks,
        settled=(state.settled or settles) and not reopens,
        safe=(state.safe or settles) and not reopens,
        asked="safety" if checks else "",
    )


def _times_checked(state: Aftermath) -> int:
    return sum(n for key, n in state.said if key.startswith("aftermath_checkin"))
