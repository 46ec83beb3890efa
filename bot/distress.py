"""Hears distress below a crisis: somebody tells of grief, loneliness, fear, pain or no sleep.

It decides nothing but the tone: the crisis screen, the treatment gate and the document are asked
first. A text that fits gets one warm sentence, the crisis line and the way to the practice instead
of "our article does not say" (CR-31, LF-20).
"""

from __future__ import annotations

import re

_LONGEST = 400
"""Characters; longer texts tell more than this can weigh."""
_KIN_EN = (
    r"(?:mom|mum|mother|dad|father|son|daughter|wife|husband|partner|spouse|brother|sister|child|"
    r"kid|baby|friend|best friend|boyfriend|girlfriend|fianc[eé]e?|grand(?:ma|pa|mother|father)|"
    r"aunt|uncle|cousin|dog|cat|pet|parents?)"
)
_KIN_ES = (
    r"(?:mam[aá]|madre|pap[aá]|padre|hij[oa]|espos[oa]|marido|mujer|pareja|herman[oa]|beb[eé]|"
    r"amig[oa]|novi[oa]|abuel[oa]|t[ií][oa]|prim[oa]|perr[oa]|gat[oa]|padres)"
)
_BAD_EN = (
    r"(?:alone|lonely|sad|down|low|empty|numb|lost|scared|afraid|terrified|anxious|panicky|"
    r"depressed|hopeless|helpless|worthless|useless|miserable|awful|terrible|horrible|broken|"
    r"overwhelmed|exhausted|drained|burn(?:ed|t) out|stressed|heartbroken|devastated|desperate|"
    r"ashamed|guilty|angry|stuck|trapped|unloved|unwanted|invisible|shitty|like crap|like shit|"
    r"like a failure|like a mess|like crying|not ok(?:ay)?|struggling|suffering|grieving|hurting|"
    r"falling apart|a mess|in (?:so much |a lot of |constant |such |terrible )?pain|"
    r"tired of (?:everything|it all|life|this|being))"
)
_BAD_ES = (
    r"(?:sol[oa]|triste|vac[ií][oa]|perdid[oa]|asustad[oa]|ansios[oa]|deprimid[oa]|desesperad[oa]|"
    r"desesperanzad[oa]|in[uú]til|fatal|horrible|terrible|rot[oa]|agobiad[oa]|agotad[oa]|"
    r"abrumad[oa]|estresad[oa]|destrozad[oa]|culpable|avergonzad[oa]|atrapad[oa]|mal|pésim[oa]|"
    r"sufriendo|cansad[oa] de (?:todo|la vida|esto)|hech[oa] pedazos|con mucho dolor)"
)
_VERY = (
    r"(?:(?:so|very|really|all|just|such|too|pretty|kinda|totally|completely|always|still) ){0,3}"
)
_SIGNS = (
    rf"\bi(?:'?m| am| feel| felt| have been| 've been|ve been| been| keep feeling)"
    rf"(?: feeling)? {_VERY}{_BAD_EN}\b",
    rf"^(?:feel(?:ing)? |so |very |really ){{1,3}}{_BAD_EN}\b",
    r"\b(?:can(?:'?t|not| not)|could ?n'?t|unable to) (?:sleep|stop crying|stop shaking|cope|go on like|"
    r"take (?:it|this|much)|do this any|breathe from|get out of bed|eat or sleep)",
    r"\b(?:no ?body|no one) (?:cares|loves|likes|understands|listens|believes|sees|wants)\b",
    rf"\bmy {_KIN_EN} (?:just |recently )?(?:died|passed|is dying|left me|dumped me|is gone|killed)",
    rf"\bi (?:just |recently )?(?:lost|buried|miss) (?:my )?(?:\w+ )?{_KIN_EN}\b",
    r"\bi (?:just )?(?:lost my (?:job|home|house|baby)|got (?:fired|dumped|evicted)|had a miscarriage)",
    r"\b(?:bad|hard|rough|awful|terrible|horrible|worst) (?:day|night|week|month|year|time)\b",
    r"\b(?:my life|everything|it all|it) (?:is (?:a mess|falling apart|too much)|hurts|sucks)\b",
    r"\b(?:i(?:'?m| am| keep|'?ve been)(?: been)? crying|i cried|i hate (?:myself|my life)|"
    r"i have no (?:one|body|friends)|i(?:'?m| am) not (?:ok|okay|alright|doing (?:well|good|great)))\b",
    r"\bmy (?:heart|chest) (?:is broken|aches|hurts inside)|\bbroke up with me\b",
    rf"\b(?:me siento|me he sentido|estoy|ando|me encuentro)(?: (?:muy|tan|bien|super|demasiado|"
    rf"siempre|todo el d[ií]a))* {_BAD_ES}\b",
    r"\bno (?:puedo|logro|consigo) (?:dormir|parar de llorar|dejar de llorar|con (?:esto|todo|mi vida))",
    r"\b(?:a nadie le (?:importo|importa)|nadie me (?:quiere|entiende|escucha|cree|ve|ayuda))",
    rf"\b(?:mi|mis) {_KIN_ES} (?:se )?(?:muri[oó]|falleci[oó]|ha muerto|est[aá] muriendo|me dej[oó])",
    rf"\b(?:perd[ií]|extra[ñn]o|echo de menos) (?:a )?(?:mi|mis) (?:{_KIN_ES}|trabajo|casa)\b",
    r"\b(?:tengo (?:mucho |tanto )(?:miedo|dolor)|tengo miedo|(?:estoy|sigo) llorando|odio mi vida|"
    r"no estoy bien|todo me duele|me duele todo|mi vida es un desastre|no tengo a nadie)\b",
    r"\b(?:un d[ií]a|una noche|una semana|un a[ñn]o) (?:muy |tan )?(?:mal[oa]|dif[ií]cil|horrible|dur[oa])\b",
)
_SAYS = re.compile("|".join(_SIGNS), re.IGNORECASE)
_WITHOUT_HELP = re.compile(
    r"\b(?:i|we)(?:'?m| am)? ?(?:do ?n[o']?t|dont|never|not) (?:really |even )?"
    r"(?:deserve|deserving of|worthy of|worth) (?:\w+ ){0,3}?(?:help|support|care|better|anything|saving|"
    r"helping|treatment|love|therapy|getting better)\b|\bwhy (?:would|should) (?:anyone|anybody|they|i|you) "
    r"(?:\w+ )?help me\b|\b(?:don'?t|do not|not) i deserve\b|"
    r"\b(?:nobody|no one|noone|nothing|none of (?:them|you|it)) "
    r"(?:\w+ )?(?:can|could|will|would|ever|is going to|is gonna|wants to|has)? ?(?:ever )?help(?:s|ed)? me"
    r"(?= *(?:[.!?,;]|$)| (?:anymore|any more|at all|get better|with (?:my|this|the) (?:pain|life|mind)))|"
    r"\b(?:can'?t|cannot|can not) be (?:helped|fixed|saved)\b|"
    r"\bi (?:can'?t|cannot|can not|couldn'?t) (?:get|find) (?:any )?help(?= *(?:[.!?,;]|$)| for my pain)|"
    r"\bi(?:'?m| am) (?:\w+ )?(?:beyond|past) (?:help|helping|saving|repair)\b|"
    r"\bi(?:'?m| am) (?:not worth|unworthy)\b|"
    r"\bno (?:me )?merezco (?:\w+ ){0,3}?(?:ayuda|apoyo|nada|amor|mejorar|que me \w+)\b|"
    r"\b(?:nadie|nada) (?:me )?(?:puede|podr[aá]|quiere|va a)? ?(?:me )?ayud(?:a|ar|arme|ó)\b(?! a \w)|"
    r"\bno (?:tengo|hay) (?:remedio|arreglo|salvaci[oó]n)\b|\bno valgo (?:la pena|nada)\b",
    re.IGNORECASE,
)


def tells_distress(text: str) -> bool:
    """Whether a text tells of the writer's distress. Never raises on a `str` of any content.

    Args:
        text: what the visitor typed.
    """
    if len(text) > _LONGEST:
        return False
    plain = " ".join(text.replace("\u2019", "'").split())
    return _SAYS.search(plain) is not None


def is_hopeless_about_help(text: str) -> bool:
    """Whether somebody says that help is not for them, or that none helps (policy 2.1).

    Args:
        text: what the visitor typed.
    """
    plain = " ".join(text[: 10 * _LONGEST].replace("\u2019", "'").split())
    return _WITHOUT_HELP.search(plain) is not None
