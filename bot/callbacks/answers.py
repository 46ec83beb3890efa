"""Reads a name, a way to reach somebody and a good time, and is rather too strict than too lenient.

What is not plainly an answer is left to the rest of the bot: a question that waits a moment for
its answer does less harm than a sentence about somebody's health that is filed as their name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEAD = re.compile(
    r"^(?:(?:hi|hello|sure|ok|okay|yes|hola|claro|s[ií])[\s,.!]+)?"
    r"(?:(?P<named>(?:my|the|first|full)? ?name(?:'s| is|:)|call me|ask for|"
    r"me llamo|mi nombre es|nombre:|ll[aá]m[ae]n?me|pregunten? por)|"
    r"(?:it's|it is|i'm|i am|im|this is|soy|es))\s+",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:['\-.·][^\W\d_]*)*(?: [^\W\d_]+(?:['\-.·][^\W\d_]*)*){0,4}")
_NAME_CHARS = 60
#: Words that stand in questions and sentences, and in no name. "Will", "May" and "Grace" are names.
_SPEECH = frozenset(
    """
    a about after again all also am an and any anyone are as ask at back be because been before but
    by call can cannot cant come could did do does doing done dont else every everything feel feels
    feeling felt for from get give go going gonna good got had has have having he hello help her hey
    hi him his hours how hurt hurts i if in into is isnt it its just keep know last later let like
    lot make many maybe me more much must my need needs never new no nobody not nothing now of off
    ok okay on only open or our out over please price really said say see she should so some someone
    something sorry stop sure take taking talk tell than thank thanks that thats the their them then
    there these they thing think this those to today tomorrow too tried try two up us use very wait
    want was we well went were what whats when where which who whos why wish with without work
    would yes yet you your bot robot human person people chat name number phone email cost insurance
    appointment weird stupid dumb wtf lol hate tired sad bad sick crazy scared alone lonely angry
    worse worst better dead die dying died kill pain therapy medicine dose drug drugs pills
    al algo alguien algun ahora antes aqui asi aun ayuda bien bueno cada como con cual cuando
    cuanto cuesta de del desde donde dos e el ella ellos en entonces era es esa ese eso esta estar
    este esto estoy fue gracias ha hace hacer hasta hay hola hoy la las le les lo los mal mas me mi
    mis mucho muy nada nadie necesito ni no nombre nos nunca o otra otro para pero poco por porque
    precio puede puedo que quien quiero se ser si siempre siento sin sobre solo son soy su sus
    tambien tan te tengo ti tiene todo triste tu tus un una uno unos usted vez y ya yo dolor terapia
    """.split()
)
_ACCENTS = str.maketrans("áéíóúüñ", "aeiouun")

_EMAIL = re.compile(
    r"(?<![\w.+@-])[A-Za-z0-9][\w.+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.)+[A-Za-z]{2,24}"
    r"(?![\w@])"
)
_PHONE = re.compile(
    r"(?<![\w@])(?P<number>\+?\(?\d[\d\s().\-/]{5,22}\d)(?P<ext>\s*(?:ext\.?|x)\s*\d{1,6})?(?!\w)",
    re.IGNORECASE,
)
_LIKE_A_WAY = re.compile(r"@|(?:\d[^\w@]*){4,}")
_NANP = frozenset(["US", "CA"])
_WAY_WORDS = 20

_TIME_CHARS = 80
_TIME_WORDS = 12
_WHEN = re.compile(
    r"\b(?:mornings?|noon|midday|lunch\w*|afternoons?|evenings?|nights?|days?|weeks?|weekdays?|"
    r"weekends?|mon(?:days?)?|tue(?:s|sdays?)?|wed(?:nesdays?)?|thu(?:rs|rsdays?)?|fri(?:days?)?|"
    r"sat(?:urdays?)?|sun(?:days?)?|today|tomorrow|any ?time|whenever|asap|soon|now|later|any|"
    r"either|after|before|between|until|from|hours?|doesn't matter|does not matter|no preference|"
    r"ma[nñ]anas?|tardes?|noches?|mediod[ií]a|lunes|martes|mi[eé]rcoles|jueves|viernes|"
    r"s[aá]bados?|domingos?|hoy|d[ií]as?|semanas?|cuando sea|cualquier|pronto|ahora|"
    r"despu[eé]s|antes|entre|hasta|horas?|da igual|no importa)\b|\d",
    re.IGNORECASE,
)
_COURTEOUS = re.compile(
    r"^(?:(?:please|maybe|perhaps|por favor|quiz[aá]s?)[\s,]+)?(?:can|could) (?:you|they|someone) "
    r"(?:please )?(?:call|ring|phone|write|e-?mail|reach|try)(?: me)?\b|"
    r"^(?:pueden|podr[ií]an) (?:llamar\w*|escribir\w*)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:and |so |but |y |pero )?(?:what|whats|what's|how|why|who|where|which|when|is|are|am|do|"
    r"does|did|can|could|should|would|was|were|tell|explain|qu[eé]|c[oó]mo|por qu[eé]|qui[eé]n|"
    r"d[oó]nde|cu[aá]l|cu[aá]ndo|cu[aá]nto|puedo|debo|hay)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Way:
    """A way to reach somebody.

    Attributes:
        text: the number or address, or both, as it was written.
        rest: what stood beside it.
    """

    text: str
    rest: str


def read_name(text: str) -> str | None:
    """The name that a text gives, or None when it may be anything else."""
    plain = " ".join(text.replace("\u2019", "'").split()).strip(' ,.!;:"')
    lead = _LEAD.match(plain)
    name = plain[lead.end() :] if lead else plain
    if "?" in text or len(name) > _NAME_CHARS or not _NAME.fullmatch(name):
        return None
    words = [word.translate(_ACCENTS).strip(".'") for word in name.lower().split()]
    return None if any(word in _SPEECH for word in words) else name


def says_own_name(text: str) -> bool:
    """Whether a text opens with "my name is" or the like."""
    lead = _LEAD.match(" ".join(text.replace("\u2019", "'").split()))
    return lead is not None and lead["named"] is not None


def read_way(text: str, country: str) -> Way | None:
    """The phone number or e-mail address in a text, or None when there is no whole one.

    Args:
        text: what the visitor wrote.
        country: ISO code of the practice's country: how long a number has to be.
    """
    rest = text
    found: list[str] = []
    for match in _EMAIL.finditer(text):
        if ".." not in match[0]:
            found.append(match[0])
            rest = rest.replace(match[0], " ")
    for match in _PHONE.finditer(rest):
        if _rings(match["number"], country):
            found.append(" ".join(match[0].split()))
            rest = rest.replace(match[0], " ")
            break
    if not found:
        return None
    rest = " ".join(rest.split()).strip(" ,.;:!-")
    return Way(", ".join(found), rest) if len(rest.split()) <= _WAY_WORDS else None


def tries_a_way(text: str) -> bool:
    """Whether a text looks like an attempt at a phone number or an e-mail address."""
    return "?" not in text and len(text) <= 120 and _LIKE_A_WAY.search(text) is not None


def read_time(text: str) -> str | None:
    """The good time that a text names, or None when it names none or asks something."""
    plain = " ".join(text.split()).strip()
    if len(plain) > _TIME_CHARS or len(plain.split()) > _TIME_WORDS or not _WHEN.search(plain):
        return None
    if not _COURTEOUS.match(plain) and ("?" in plain or _ASKS.match(plain)):
        return None
    return plain.rstrip(" ?.!")


def _rings(number: str, country: str) -> bool:
    digits = re.sub(r"\D", "", number)
    if number.startswith("+") and not digits.startswith("1"):
        return 8 <= len(digits) <= 15
    if country in _NANP or number.startswith("+"):
        return re.fullmatch(r"1?[2-9]\d{2}[2-9]\d{6}", digits) is not None
    return 7 <= len(digits) <= 15
