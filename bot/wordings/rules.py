"""The safe-messaging checklist as code: what is wrong with a reply (CR-01 to CR-32, policy 4.2).

For tests and for `python -m bot check`. Nothing on the way to a visitor needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.hotlines.directory import Directory
from bot.hotlines.line import Line, shown
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.wordings.reading import grade, sentences, words
from bot.wordings.replies import Reply
from bot.wordings.sms import LIMIT, length

MAX_SENTENCE = 15  # words, CR-16
MAX_GRADE = 6.0  # CR-16
MAX_GRADE_OTHER = 8.0  # wordings outside a crisis
MAX_WORDS = 85  # "about 80", CR-17
MAX_LINES = 3  # CR-17
MAX_DEFERRAL = 60  # words, policy 4.2

_EMERGENCY_WORDS = re.compile(r"your local emergency number|número local de emergencias")
_BOT = re.compile(r"\bI'm a bot\b|\bSoy un bot\b|\bautomated\b|\bautomático\b", re.I)
_TRUSTED = re.compile(r"\btrust\b|de confianza", re.I)
_CARE = re.compile(r"\bdoctor\b|\bmédico\b", re.I)
_TEXT_IS_FINE = re.compile(
    r"texting is fine|está bien (?:(?:mandar )?(?:un|el) texto|escribir)", re.I
)
_WITH = re.compile(
    r"\bwith (?:them|you|someone|other people)|be with|alone|"
    r"contigo|con alguien|a solas|quéda|con otra gente|con esa persona|adulto",
    re.I,
)
_AWAY = re.compile(
    r"hurt|out of reach|space between|daño",
    re.I,
)

#: What no reply may hold, by rule. Patterns cover both languages.
_NEVER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.I))
    for rule, pattern in (
        (
            "CR-11",
            r"\bcommit(?:s|ted|ting)? suicide|\bcommitted\b|\bsuccessful(?:ly)?\b|\bfailed\b|"
            r"\bselfish\b|\battention\b|cometi\w* suicidio|\bfallid[oa]s?\b|\begoísta",
        ),
        (
            "CR-12",
            r"\bconfidential|\bconfidencial|\bhipaa\b|i(?:'ve| have) alerted|"
            r"(?:will|'ll) (?:keep you safe|save you)|"
            r"\b(?:keep|stays?) (?:this |it )?between us|te (?:voy a )?salvar|he avisado",
        ),
        (
            "CR-13",
            r"understand exactly|know exactly how|will be (?:fine|ok|okay|all right|alright)\b|"
            r"think of your (?:family|children|kids|parents)|piensa en tu familia|"
            r"entiendo exactamente|todo (?:va a estar|estará) bien|you have (?:depression|ptsd)|"
            r"tienes (?:depresión|ansiedad)",
        ),
        ("CR-14", r"\bpromise me|prométeme|promise not to|promete que no"),
        (
            "CR-15",
            r"(?:can't|cannot|can not|won't) (?:talk|speak) about (?:that|this)|"
            r"no puedo hablar de eso|chat (?:is|has) (?:closed|ended)|session (?:closed|ended)",
        ),
        ("LF-04", r"\bI(?:'m| am) (?:a|your) (?:therapist|counselor|doctor|nurse|friend)\b|\bdr\."),
        ("wording", r"\bjust\b|\bsimply\b|\bsolamente\b|\bsimplemente\b"),
    )
)
#: Further words that a crisis reply and what follows it may not hold.
_NEVER_IN_CRISIS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.I))
    for rule, pattern in (
        (
            "CR-10",
            r"\bpills?\b|\bguns?\b|\bkni(?:fe|ves)\b|\bropes?\b|\bbridges?\b|\bhang(?:ing|ed)\b|"
            r"\bcut(?:ting)?\b|\bjump|\bpoisoned\b|\bblades?\b|\brazors?\b|\bshoot|\bdrown|\bbleach|"
            r"\b(?:mg|ml)\b|pastillas|pistola|cuchillo|soga|puente|\bahorc|\bcort(?:ar|es)|navaja",
        ),
        ("CR-26", r"ketamin|ketamin[ae]|\brelief\b|\balivio\b|life-saving"),
        ("CR-15", r"\bgoodbye\b|\badiós\b"),
    )
)
_DEFERRAL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.I))
    for rule, pattern in (
        ("4.2 number with unit", r"\d\s*(?:mg|ml|mcg|g|kg|%|milligrams?|miligramos?)(?!\w)"),
        (
            "4.2 reassurance",
            r"\bsafe\b|\bfine\b|\bok(?:ay)?\b|\bnormal\b|\bseguro\b|\bsegura\b|\bdon't worry\b|"
            r"no te preocupes|\bgenerally\b|\bgeneralmente\b",
        ),
        ("4.2 opener", r"^\W*(?:yes|no|sí|si)\b"),
    )
)
#: What no answer from a practice's document may hold, whatever the document says (policy 4.2, 5).
_NEVER_IN_ANSWER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern, re.I))
    for rule, pattern in (
        (
            "a dose",
            r"(?<![\w-])(?:\d[\d.,/]*|half(?: an?)?|one|two|three|four|five|six|ten|medi[oa]|dos|tres|"
            r"cuatro|cinco|seis|diez) ?-?(?:mg|mcg|µg|μg|ml|cc|iu|g|kg|grams?|gramos?|milligram\w*|"
            r"microgram\w*|milliliter\w*|millilitre\w*|miligramo\w*|microgramo\w*|mililitro\w*|"
            r"tablets?|pills?|capsules?|lozenges?|troches?|drops?|puffs?|pastillas?|comprimidos?|"
            r"tabletas?|cápsulas?|gotas?)(?!\w)",
        ),
        (
            "a percentage",
            r"\d[\d.,]* ?%|\bper ?cent(?:age)?s?\b|\bpor ?ciento\b|\bporcentajes?\b|"
            r"\b(?:one|two|three|four|nine|\d+) (?:out of|in) (?:every )?(?:two|three|four|five|ten|\d+)\b|"
            r"\b(?:uno|una|dos|tres|cuatro|nueve|\d+) de cada \w+",
        ),
        (
            "a promise",
            r"\bguarantee\w*|\bgarantiza\w*|\bgarantía|\bcures?\b|\bcured\b|\bcura(?:r|rá|n)?\b|"
            r"\bmiracle\w*|\bmilagro\w*|\blife-?saving\b|\bsalv(?:a|ar|ará) (?:la|su|tu) vida|"
            r"\brisk-?free\b|\bsin (?:ningún )?riesgos?\b|\b(?:always|never) (?:works?|helps?|fails?)\b|"
            r"\bsiempre (?:funciona|ayuda)|\bnunca falla|"
            r"\bwill (?:help|heal|cure|work|fix|relieve|stop|end|improve|feel better|get better)\b|"
            r"\b(?:te|le|lo|la) (?:ayudará|curará|sanará|aliviará)\b|\bse sentirá mejor\b",
        ),
    )
)
#: Words that hurt where suicide is spoken of, and say nothing elsewhere ("pay attention").
_OF_SUICIDE = re.compile(r"suicid|self-?harm|autolesi", re.I)
#: Rules for the bot's own voice: a document may name "Dr. Vega".
_OWN_VOICE = frozenset(["LF-04"])


def answer_problems(text: str, lang: str, names: Iterable[str] = ()) -> list[str]:
    """Return what is wrong with an answer from the document.

    Args:
        text: the answer of one section in one language.
        lang: "en" or "es".
        names: words that the practice cannot do without; the reading grade passes over them.

    Returns:
        One sentence a problem, with what to do; empty if there is none.
    """
    found = said_wrongly(text)
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "it", text, flags=re.I)
    level = grade(text, lang)
    if level > MAX_GRADE_OTHER:
        found.append(
            f"reading grade {level:.1f} is above {MAX_GRADE_OTHER:.0f}: use shorter sentences and words"
        )
    return found


def said_wrongly(text: str) -> list[str]:
    """Return the words of a text that no answer may hold, each with its reason."""
    rules = [
        (rule, pattern)
        for rule, pattern in _NEVER
        if rule not in _OWN_VOICE and (rule != "CR-11" or _OF_SUICIDE.search(text))
    ]
    found = [
        f"{rule}: '{match[0]}'. Say it without, or leave it to a provider."
        for rule, pattern in _NEVER_IN_ANSWER
        if (match := pattern.search(text))
    ]
    return found + _denied(text, tuple(rules))


def problems(
    reply: Reply,
    finding: Finding | None = None,
    directory: Directory | None = None,
    country: str = "",
) -> list[str]:
    """Return what is wrong with a reply.

    Args:
        reply: any reply.
        finding: what it answers, if it is a crisis reply.
        directory: the lines of help, for a crisis reply.
        country: the visitor's country, for a crisis reply.

    Returns:
        One sentence a problem, each starting with the rule; empty if there is none.
    """
    text = "\n\n".join(reply.texts)
    found = _denied(text, _NEVER)
    found += _numbers(reply, text)
    if finding is not None and directory is not None:
        found += _denied(text, _NEVER_IN_CRISIS)
        found += _crisis(reply, text, finding, directory, country)
    elif reply.key.startswith("aftermath"):
        found += _denied(text, _NEVER_IN_CRISIS)
        found += _aftermath(reply, text)
    elif reply.key.startswith("defer"):
        found += _deferral(text)
    highest, measured = MAX_GRADE, text
    if finding is None:
        # A line's proper name says nothing of how hard a wording is; a crisis reply has to be
        # easy even with it.
        highest = MAX_GRADE_OTHER
        for line in reply.lines:
            measured = measured.replace(line.short, "it")
    level = grade(measured, reply.lang)
    if level > highest:
        found.append(f"CR-16: reading grade {level:.1f} is above {highest:.0f}. Use shorter words.")
    return [f"{problem} [{reply.key}, {reply.lang}]" for problem in found]


def sms_problems(text: str) -> list[str]:
    """Return what is wrong with a short form (CR-18)."""
    found = _denied(text, (*_NEVER, *_NEVER_IN_CRISIS))
    places = length(text)
    if places is None:
        found.append("CR-18: a character is outside GSM-7. Write it without accent or curl.")
    elif places > LIMIT:
        found.append(f"CR-18: {places} places, and one SMS has {LIMIT}. Shorten it.")
    if not _BOT.search(text):
        found.append("CR-05: it does not say that it is a bot.")
    return found


def _denied(text: str, rules: tuple[tuple[str, re.Pattern[str]], ...]) -> list[str]:
    return [
        f"{rule}: '{match[0]}' may not be said."
        for rule, pattern in rules
        if (match := pattern.search(text))
    ]


def _numbers(reply: Reply, text: str) -> list[str]:
    """Every tap button is readable as text, too (CR-19)."""
    found = [
        f"CR-19: {line.id} has a button and is not named in the text."
        for line in reply.lines
        if not any(way in text for way in _ways(line))
    ]
    if len(reply.lines) > MAX_LINES:
        found.append(f"CR-17: {len(reply.lines)} lines, at most {MAX_LINES}.")
    return found


def _ways(line: Line) -> list[str]:
    """Return how a line can be named in a text."""
    ways = [line.phone, line.sms.to if line.sms else None]
    ways += [shown(url) for url in (line.chat, line.website) if url]
    return [way for way in ways if way]


def _crisis(
    reply: Reply, text: str, finding: Finding, directory: Directory, country: str
) -> list[str]:
    found: list[str] = []
    parts = sentences(text)
    first = parts[0]
    emergency = directory.emergency(country, finding.kind)
    has_emergency = _names_emergency(emergency, text)
    medical = finding.kind is Kind.MEDICAL_EMERGENCY
    body = medical or finding.kind is Kind.OVERDOSE
    imminent = finding.level is Level.IMMINENT

    lines = [line for line in reply.lines if line.kind != "emergency"]
    if not _names_emergency(emergency, first) and not any(
        way in first for line in lines for way in _ways(line)
    ):
        found.append("CR-01: the first sentence names nobody to reach.")
    around = [x for x in directory.lines(finding.kind, country, reply.lang) if x.always]
    if around and not any(line.always for line in lines):
        found.append("CR-02: no line in it is answered around the clock.")
    if not medical:
        found += _channels(lines, text)
    if not has_emergency:
        found.append("CR-04: it does not name the emergency number.")
    if len(_BOT.findall(text)) != 1:
        found.append("CR-05: it has to say once that it is a bot.")
    if len(parts) < 4:
        found.append("CR-06: that is a list of numbers, with nothing said.")
    asked = text.count("?")
    silent = imminent or (medical and finding.level in (Level.ACTIVE, Level.PASSIVE))
    if asked != (0 if silent else 1):
        found.append(f"CR-07: {asked} questions; {'none' if silent else 'one'} is right.")
    elif asked and not text.rstrip().endswith("?"):
        found.append("CR-07: the question has to come after the resources.")
    if not _TRUSTED.search(text) or not _CARE.search(text):
        found.append("CR-08: it needs a trusted person and a doctor.")
    if imminent and not _names_emergency(emergency, first):
        found.append("CR-09: the emergency number has to be in the first sentence.")
    if imminent and not body and not (_WITH.search(text) and _AWAY.search(text)):
        found.append("CR-09: it has to say: be with someone, and away from what could hurt.")
    for part in parts:
        if len(words(part)) > MAX_SENTENCE:
            found.append(f"CR-16: {len(words(part))} words in one sentence: {part}")
    count = len(words(text))
    if count > MAX_WORDS:
        found.append(f"CR-17: {count} words, at most {MAX_WORDS}.")
    found += _by_kind(text, finding)
    return found


def _names_emergency(line: Line | None, text: str) -> bool:
    if line is None or line.phone is None:
        return bool(_EMERGENCY_WORDS.search(text))
    return bool(re.search(rf"(?<!\d){re.escape(line.phone)}(?!\d)", text))


def _channels(lines: list[Line], text: str) -> list[str]:
    """Call, text and chat, where the line has them (CR-03)."""
    found: list[str] = []
    call = next((x for x in lines if x.phone and x.kind != "poison"), None)
    if call is not None and call.phone and call.phone not in text:
        found.append(f"CR-03: the number of {call.id} is not named.")
    if call is not None and call.chat and shown(call.chat) not in text:
        found.append(f"CR-03: the chat of {call.id} is not named.")
    texting = next((x for x in lines if x.sms), None)
    if texting is not None and texting.sms is not None:
        if texting.sms.to not in text or (texting.sms.body or "") not in text:
            found.append(f"CR-03: the text number of {texting.id} is not named.")
        if not _TEXT_IS_FINE.search(text):
            found.append("CR-03: it does not say that texting is fine if calling is hard.")
    return found


def _by_kind(text: str, finding: Finding) -> list[str]:
    """What single kinds need (CR-27 to CR-30)."""
    found: list[str] = []
    own = finding.subject is Subject.SELF
    if finding.kind is Kind.DOMESTIC_VIOLENCE and not re.search(
        r"device|aparato|write|escribes", text
    ):
        found.append("CR-28: it does not say that the device may be watched.")
    if finding.kind is Kind.DOMESTIC_VIOLENCE and own and not re.search(r"exit|Salida", text):
        found.append("CR-28: it does not name the quick exit.")
    past = finding.level is Level.PAST
    taken = re.search(r"\btaken\b|\btom(?:ó|aste|ado)\b", text)
    if finding.kind is Kind.OVERDOSE and not past and not taken:
        found.append("CR-30: it does not say to tell what was taken.")
    if finding.kind is Kind.MEDICAL_EMERGENCY and not past:
        if not taken:
            found.append("4.4: it does not say to tell what was taken.")
        if own and not re.search(r"not drive|no manejes", text, re.I):
            found.append("4.4: it does not say not to drive.")
    now = finding.level in (Level.ACTIVE, Level.PASSIVE, Level.CONCERN)
    asks = re.search(r"\bask\b.* about suicide|suicidio", text, re.I)
    if finding.kind is Kind.SUICIDE and not own and now and not asks:
        found.append("CR-27: it does not say to ask them directly.")
    return found


def _aftermath(reply: Reply, text: str) -> list[str]:
    found: list[str] = []
    if not reply.lines:
        found.append("CR-21: it carries no number.")
    if text.count("?") > 1:
        found.append("CR-21: more than one question.")
    for part in sentences(text):
        if len(words(part)) > MAX_SENTENCE + 5:
            found.append(f"CR-16: {len(words(part))} words in one sentence: {part}")
    return found


def _deferral(text: str) -> list[str]:
    found = _denied(text, _DEFERRAL)
    if len(words(text)) >= MAX_DEFERRAL:
        found.append(f"4.2: {len(words(text))} words; it has to stay under {MAX_DEFERRAL}.")
    return found
