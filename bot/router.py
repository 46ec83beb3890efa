"""The order in which the promises apply to one text, in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from bot.distress import is_hopeless_about_help, tells_distress
from bot.front_desk import COST, FEELING, PAIN, SERVICES, FrontDesk
from bot.knowledge.document import Document
from bot.knowledge.matcher import Match, Matcher
from bot.safety.elsewhere import language_of
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect
from bot.small_talk import Heard, SmallTalk
from bot.treatment.disguise import readings
from bot.treatment.gate import Gate
from bot.treatment.judgement import Judgement


class Screen(Protocol):
    """What the router needs of the crisis screen."""

    def hear(self, text: str, aware: bool = False) -> Finding | None:
        """The finding of one text, or None; `aware` of a crisis that was heard before."""
        ...


@dataclass(frozen=True)
class Routed:
    """Where one text goes.

    Attributes:
        route: "crisis", "emergency", "defer", "answer", "small_talk" or "unknown".
        finding: what the crisis screen heard, or None.
        judgement: what the treatment gate said, or None; also kept beside a finding, so that a
            line of deferral can follow the crisis reply.
        sections: ids of the sections that answer, best first; empty unless something is answered.
        facts: ids of the facts in those sections.
        intent: name of the Rasa intent.
        lang: "en" or "es": the language to answer in; "xx" when it is not known.
        reason: why, for engineers; it holds no word of the visitor.
        confidence: 0 to 1.
        nearest: the section that came nearest when nothing is answered, or None.
        offers: ids of the sections that may be meant, best first; only where nothing is answered.
            Beside a deferral, what the document says in general.
    """

    route: str
    finding: Finding | None
    judgement: Judgement | None
    sections: tuple[str, ...]
    facts: tuple[str, ...]
    intent: str
    lang: str
    reason: str
    confidence: float = 1.0
    nearest: str | None = None
    offers: tuple[str, ...] = ()


class Router:
    """Applies the precedence: emergency, crisis, deferral, small talk, answer, unknown.

    Args:
        screen: the crisis screen.
        gate: the treatment gate.
        matcher: trained on `document`.
        document: the practice's document.
        small_talk: what recognises small talk; read from data/nlu when not given.
        desk: what hears what a front desk answers; read from its weights when not given.
        detect: tells the language of a text.
        foreign: tells the language of a text that may be in any; "xx" when it cannot.
    """

    def __init__(
        self,
        screen: Screen,
        gate: Gate,
        matcher: Matcher,
        document: Document,
        small_talk: SmallTalk | None = None,
        desk: FrontDesk | None = None,
        detect: Callable[[str], str] = detect,
        foreign: Callable[[str], str] = language_of,
    ) -> None:
        self._screen = screen
        self._gate = gate
        self._matcher = matcher
        self._document = document
        self._small_talk = SmallTalk.load() if small_talk is None else small_talk
        self._desk = FrontDesk.load() if desk is None else desk
        self._detect = detect
        self._foreign = foreign

    def route(self, text: str, after: str | None = None, aware: bool = False) -> Routed:
        """Say where a text goes. Never raises on a `str` of any content.

        Args:
            text: what the visitor typed.
            after: the section that the message just before was answered with, or None.
            aware: whether a crisis has been heard in this conversation before.
        """
        lang = self._detect(text)
        if lang == "xx":
            likely = self._foreign(text)
            lang = likely if likely in ("en", "es") else lang
        finding = self._hear(text, aware)
        judgement = self._gate.judge(text, lang)
        office = judgement if judgement is not None and judgement.category == "cost" else None
        treatment = None if office else judgement
        if finding is not None:
            return self._crisis(finding, treatment, lang)
        match = self._matcher.match(text, lang)
        known = lang if lang != "xx" else match.lang
        hopeless = self._hopeless(text, known)
        if hopeless is not None:
            return self._crisis(hopeless, treatment, known)
        if _CALL_BACK.search(text) and not (treatment and treatment.urgent):
            return _talk(Heard("call_back", known, 1.0))
        if treatment is not None:
            return self._defer(text, match, treatment, lang)
        parts = self._parts(text)
        if parts.aside and parts.aside.intent == HOURS_AND_ADDRESS and not parts.rest:
            return _talk(parts.aside)
        heard = self._small_talk.hear(text, lang)
        if heard is not None:
            return _talk(heard)
        if parts.aside and not parts.rest:
            for_office = office or (parts.office if parts.aside.intent in _COURTESIES else None)
            if for_office:
                return self._unknown(text, for_office, lang, match)
            return _talk(parts.aside)
        # Three words may be of any language; of four and more one knows whether one reads it.
        read = lang != "xx" or (len(_words(text)) <= _FEW and not self._is_foreign(text))
        for_desk = read and office is None
        told = self._desk.hear(text, firmly=True) if for_desk and not parts.office else None
        if aware and told in _BEFORE_ANSWERS:
            told = None  # after a crisis, what follows it is said (bot/safety/aftermath.py)
        if told in _BEFORE_ANSWERS and not (told in _TOLD and _asks(text)):
            return _talk(Heard(told, known, 1.0))
        if parts.rest and (parts.aside or parts.office):
            # The rest is read by itself: "hello", or the price asked for besides, hides nothing.
            rest = ", ".join(parts.rest)
            found = self._matcher.match(rest, lang)
            if self._answers(found, rest):
                return self._answer(found, lang, parts)
            if parts.office:
                return self._unknown(text, parts.office, lang, match)
            if parts.aside and parts.aside.intent not in _COURTESIES:
                return _talk(parts.aside)
        if self._answers(match, text):
            beside = self._own_clause(text)
            if beside is not None:
                return self._defer(text, match, beside, lang)
            return self._answer(match, lang, None)
        if not office and _tells_of_self(text) and tells_distress(text):
            return _talk(Heard(FEELING, lang, 1.0))
        asked = self._desk.hear(text) if for_desk and not aware else told
        if asked in _TOLD and not _asks(text):
            return _talk(Heard(asked, known, 1.0))
        if match.offers and asked != SERVICES:
            asked = told
        # One word is nobody's own question, however it sounds of health.
        own = None if office or match.vague else self._gate.personal(text, lang)
        if own is not None:
            return self._defer(text, match, own, lang)
        if not office and tells_distress(text):
            return _talk(Heard(FEELING, lang, 1.0))
        if after is not None and not office and _goes_on(text):
            if _speaks_of_self(text):
                # "And me?" after an answer asks about the visitor's own treatment.
                own = Judgement("eligibility", False, "goes on about oneself")
                return self._defer(text, match, own, lang)
            match = self._matcher.match(text, lang, after)
            if self._answers(match, text):
                return self._answer(match, lang, None)
        if asked == COST:
            office = _OFFICE
        elif asked is not None:
            talk = _talk(Heard(asked, known, 1.0))
            return replace(talk, offers=self._offers(match, text)) if asked == SERVICES else talk
        return self._unknown(text, office, lang, match)

    def chosen(self, section: str, lang: str) -> Routed | None:
        """The answer of a section that was offered; None when the document has it no more.

        Args:
            section: its id.
            lang: the language to answer in.
        """
        if section not in self._matcher.section_ids:
            return None
        return self._answer(Match((section,), 1.0, False, section, lang), lang, None)

    def title(self, section: str, lang: str) -> str:
        """The heading of a section, for a button."""
        return self._document.section(section).heading(lang)

    def _answers(self, match: Match, text: str) -> bool:
        """Whether the document may answer a text with what was matched."""
        if match.abstain or _tells_of_self(text):
            return False
        about = {self._document.section(s).about_self for s in match.section_ids}
        if DISTRESS in about and _speaks_of_self(text):
            return False
        return not (UNANSWERED in about and _OWN_STORY.search(text))

    def _answer(self, match: Match, lang: str, parts: _Parts | None) -> Routed:
        intent = f"answer/{match.section_ids[0]}"
        office = parts.office if parts else None
        if office is not None:
            intent = "answer_and_office"
        elif parts and parts.aside:
            intent = _BESIDES.get(parts.aside.intent, intent)
        return Routed(
            "answer",
            None,
            office,
            match.section_ids,
            self._document.facts(match.section_ids),
            intent,
            lang if lang != "xx" else match.lang,
            "the document answers",
            match.confidence,
            match.nearest,
        )

    def _parts(self, text: str) -> _Parts:
        """The clauses of a text: small talk, what the office answers, and the rest."""
        clauses = _clauses(text)
        if len(clauses) < 2:
            return _Parts(None, None, ())
        rest: list[str] = []
        aside: Heard | None = None
        office: Judgement | None = None
        for clause in clauses:
            lang = self._detect(clause)
            heard = self._small_talk.hear(clause, lang)
            judged = None if heard else self._gate.judge(clause, lang)
            if heard is None and judged is None:
                asked = self._desk.hear(clause, firmly=True)
                if asked and not self._matcher.match(clause, lang).abstain:
                    asked = None
                judged = _OFFICE if asked == COST else None
                heard = Heard(asked, lang, 1.0) if asked and not judged else None
            if heard is not None:
                if aside is None or aside.intent in _COURTESIES:
                    aside = heard
                elif {aside.intent, heard.intent} == _HOURS_OR_ADDRESS:
                    aside = replace(aside, intent=HOURS_AND_ADDRESS)
            elif judged is not None and judged.category == "cost":
                office = office or judged
            else:
                rest.append(clause)
        return _Parts(aside, office, tuple(rest))

    def _hear(self, text: str, aware: bool) -> Finding | None:
        """What the screen hears in the text, or in what an encoded text stands for."""
        finding = self._screen.hear(text, aware)
        if finding is not None:
            return finding
        return next((f for r in readings(text) for f in (self._screen.hear(r, aware),) if f), None)

    def _crisis(self, finding: Finding, judgement: Judgement | None, lang: str) -> Routed:
        emergency = finding.kind is Kind.MEDICAL_EMERGENCY
        intent = "emergency" if emergency else "crisis"
        known = lang if lang != "xx" else finding.lang
        return Routed(intent, finding, judgement, (), (), intent, known, finding.kind.value)

    def _defer(self, text: str, match: Match, judgement: Judgement, lang: str) -> Routed:
        general: tuple[str, ...] = ()
        nearest = None
        if not judgement.urgent and judgement.category not in _DEFERRALS:
            general = (judgement.general_part,) if judgement.general_part else self._general(text)
        found: list[str] = []
        for part in general:
            half = self._matcher.match(part, lang)
            nearest = nearest or half.nearest
            lang = half.lang if lang == "xx" else lang
            found += [
                s
                for s in half.section_ids
                if s not in found and self._document.section(s).about_self != DISTRESS
            ]
        sections = tuple(found[:_IN_GENERAL])
        if sections:
            intent = "answer_and_defer"
        elif judgement.urgent:
            intent = "defer_urgent"
        else:
            intent = _DEFERRALS.get(judgement.category) or self._of_fit(text, judgement) or "defer"
        known = lang if lang != "xx" else "en"
        return Routed(
            "defer",
            None,
            judgement,
            sections,
            self._document.facts(sections),
            intent,
            known,
            judgement.reason,
            1.0,
            nearest,
            self._in_general(match) if intent in ("defer", SERVICES) else (),
        )

    def _of_fit(self, text: str, judgement: Judgement) -> str | None:
        """What says more than "I can't advise": for whom the practice is, or a kind word."""
        if judgement.category not in _OF_FIT or len(_words(text)) <= _FEW:
            return None
        heard = {self._desk.hear(text), *(self._desk.hear(c, firmly=True) for c in _clauses(text))}
        if SERVICES in heard:
            return SERVICES
        told = self._desk.hear(text, firmly=True)
        return told if told in _TOLD and not _asks(text) else None

    def _general(self, text: str) -> tuple[str, ...]:
        """The clauses of a treatment question that ask something in general, and of nobody.

        After "I take zoloft", what is asked of "it" is asked of the visitor.
        """
        clauses = _clauses(text)
        if len(clauses) < 2:
            return ()
        first = next((n for n, c in enumerate(clauses) if _speaks_of_self(c)), len(clauses))
        return tuple(
            c
            for n, c in enumerate(clauses)
            if self._is_general(c) and (n < first or _words(c).isdisjoint(_POINTERS))
        )

    def _own_clause(self, text: str) -> Judgement | None:
        """What a provider must answer in one clause of a text whose rest the document answers."""
        clauses = _clauses(text)
        if len(clauses) < 2 or not _speaks_of_self(text):
            return None
        for clause in clauses:
            if _speaks_of_self(clause):
                lang = self._detect(clause)
                found = self._gate.judge(clause, lang)
                if found is None and not _words(clause).isdisjoint(_ASKS):
                    found = self._gate.personal(clause, lang)
                if found is not None and found.category != COST:
                    return found
        return None

    def _is_general(self, clause: str) -> bool:
        lang = self._detect(clause)
        if _speaks_of_self(clause) or _words(clause).isdisjoint(_ASKS):
            return False
        return self._gate.judge(clause, lang) is None and self._gate.personal(clause, lang) is None

    def _in_general(self, match: Match) -> tuple[str, ...]:
        """The sections nearest to a question of treatment: general, and never about distress."""
        near = (*match.section_ids, *match.offers)
        return tuple(s for s in near if not self._document.section(s).about_self)[:_IN_GENERAL]

    @staticmethod
    def _hopeless(text: str, lang: str) -> Finding | None:
        """A finding when somebody says that help is not for them.

        It counts as a possible risk (policy 2.1): the person is asked how they are and given the
        hotline.
        """
        if not is_hopeless_about_help(text):
            return None
        code = lang if lang in ("en", "es") else "en"
        return Finding(
            Kind.SUICIDE, Level.PASSIVE, Subject.SELF, code, "speaks of being without help"
        )

    def _is_foreign(self, text: str) -> bool:
        """Whether a text is written in a language that the bot does not read.

        Gibberish, a web address and a word that nobody knows are no language.
        """
        plain = _ADDRESS.sub(" ", text)
        words = re.findall(r"[^\W\d_]{2,}", plain)
        if any(ord(c) > 0x24F for word in words for c in word):
            return True
        return len(words) >= 2 and self._foreign(plain) not in ("en", "es", "xx")

    def _unknown(self, text: str, office: Judgement | None, lang: str, match: Match) -> Routed:
        intent = "unknown"
        offers: tuple[str, ...] = ()
        if office is not None:
            intent = "defer_office"
        elif self._is_foreign(text):
            intent = "unknown_language"
        elif not _tells_of_self(text):
            offers = self._offers(match, text)
            intent = "offer" if offers else intent
        return Routed(
            "unknown",
            None,
            office,
            (),
            (),
            intent,
            lang,
            office.reason if office else "the document does not say",
            1.0 - match.confidence,
            match.nearest,
            offers,
        )

    def _offers(self, match: Match, text: str) -> tuple[str, ...]:
        """The sections to offer; none that would be played back to somebody it is true of."""
        of_self = _speaks_of_self(text)
        return tuple(
            s for s in match.offers if not (of_self and self._document.section(s).about_self)
        )


@dataclass(frozen=True)
class _Parts:
    """What the clauses of one text are."""

    aside: Heard | None
    """Small talk among them; a question to the practice before a greeting."""
    office: Judgement | None
    """What the gate said of a clause that the office answers."""
    rest: tuple[str, ...]


def _talk(heard: Heard) -> Routed:
    # The hours and the way to the practice stand in its settings, and in no document.
    return Routed(
        "small_talk", None, None, (), (), heard.intent, heard.lang, "small talk", heard.confidence
    )


_OFFICE = Judgement(COST, False, "a question for the office")
DISTRESS = "distress"
"""About self: what must not be played back to somebody it is true of."""
UNANSWERED = "unanswered"
"""About self: a story in the document that is no advice to a visitor to whom the same happens."""
_COURTESIES = frozenset(
    "greet thanks goodbye affirm deny chitchat bot_challenge ask_language what_can_you_do".split()
) | {FEELING, PAIN}
HOURS_AND_ADDRESS = "ask_hours_and_address"
_HOURS_OR_ADDRESS = {"ask_hours", "ask_address"}
_BESIDES: Mapping[str, str] = {
    HOURS_AND_ADDRESS: "answer_and_hours",
    "ask_hours": "answer_and_hours",
    "ask_address": "answer_and_address",
    "ask_practice": "answer_and_practice",
    "contact": "answer_and_contact",
    "ask_help": "answer_and_contact",
}
"""What is said besides an answer when both were asked for."""
_CLAUSE = re.compile(
    r"(?<=[.?!;\n])\s*(?:(?:and|also|plus|but|y|pero|además)\s+)?|\s*[¿¡]\s*|\s*,\s*(?:and |also |plus |but |y |pero )?|"
    r"\s+(?:and also|and|n|also|plus|but|y también|y tambien|y|e|pero|además|ademas)\s+"
    r"(?=(?:what|whats|who|how|why|when|where|which|does|do|is|are|can|could|should|will|would|"
    r"tell|explain|your|(?:the )?(?:hours|address|location|price|cost)|open|"
    r"qué|que|quién|quien|cómo|como|cuál|cual|cuándo|cuando|cuánt\w+|cuant\w+|dónde|donde|a qué|"
    r"a que|en qué|en que|es|puedo|hay|tienen|aceptan|abren|atienden|su|(?:el )?horario|(?:la )?direcci[oó]n)\b)",
    re.IGNORECASE,
)
_OWN_STORY = re.compile(
    r"\b(?:my|mine|myself|our|mi|mis)\b|\b(?:if|when|since|because|after|before) (?:i|we|you)\b|"
    r"\b(?:i|we)(?: have|'ve|ve)?(?: just| recently| accidentally)? "
    r"(?:cut|sliced|burn\w*|hurt|injured|broke|bleed|bled)\b|"
    r"\bme (?:he )?(?:cort|lastim|quem|her[ií]|sangr)\w*|\b(?:si|cuando) (?:uno )?(?:me|te|se|nos) ",
    re.IGNORECASE,
)
_CALL_BACK = re.compile(
    r"(?<!n't )(?<!nt )(?<!not )(?<!never )(?<!nobody )\bcall me back\b|\bll[aá]menme\b",
    re.IGNORECASE,
)
"""What the bot asks people to say works, whatever stands beside it."""
_FEW = 3
_IN_GENERAL = 2
"""Sections offered beside a deferral, at most."""
_TOLD = frozenset({FEELING, PAIN})
"""What people tell of themselves, and no question."""
_BEFORE_ANSWERS = frozenset({*_TOLD, SERVICES, "ask_privacy", "bot_challenge"})
"""What the document does not answer, however near its words are."""
_OF_FIT = frozenset({"eligibility", "effectiveness", "choice", "diagnosis", "provider_choice"})
"""Questions of treatment that may be one of what the practice does: "can you help with this?"."""
_DEFERRALS: Mapping[str, str] = {"diversion": "defer_diversion", "minor": "defer_minor"}
_ASKS = frozenset(
    "what whats who whos how hows why when where which whether do does did is are was can could "
    "would will should tell explain know about wonder wondering curious question describe define "
    "help show learn understand hear read say says mean means "
    "que qué quien quién como cómo cuál cual cuándo cuando dónde donde cuánto cuanto es puede "
    "explica explícame dime cuéntame saber sobre pregunta háblame significa aprender entender "
    "dice "
    "information info información informacion".split()
)
_COMMANDS = re.compile(
    r"\b(?:tell|show|give|explain|remind|help) (?:it )?(?:to )?(?:me|us)\b|\bi (?:mean|wonder|see)\b",
    re.IGNORECASE,
)
"""What is said to the bot, and says nothing of the visitor."""
_GOES_ON_WORDS = 12
"""Longer messages say by themselves what they are about."""
_STARTERS = frozenset("and but so then also or y pero entonces o adn ok okay e".split())
_POINTERS = frozenset(
    "it its that thats this these those they them their he she his her there one such "
    "eso esa ese esto esta este ello ellos ellas lo la su sus".split()
)
_BARE = frozenset(
    "what whats who how why when where which really quick quickly fast long often more else used for "
    "exactly mean means tell me go on is are was does do the a an of to about por para qué que "
    "quién quien cómo como cuándo cuando dónde donde cuál cual más mas es son de el".split()
)
_ADDRESS = re.compile(r"\S*(?:://|www\.|\.com\b|@)\S*")
_I = frozenset("i me my mine myself im ive id yo me mi mis mí conmigo".split())


def _clauses(text: str) -> list[str]:
    return [c for c in (p.strip(" ,.") for p in _CLAUSE.split(text[:1_000])) if c]


def _words(text: str) -> frozenset[str]:
    # "can't" is no "can": it tells, and asks nothing.
    plain = text[:4_000].lower().replace("'", "").replace("\u2019", "")
    return frozenset(re.findall(r"[^\W\d_]+", plain))


def _goes_on(text: str) -> bool:
    """Whether a message cannot be read without the one before: "and how fast is that?", "why?"."""
    plain = text[:400].lower().replace("'", "").replace("\u2019", "")
    words = re.findall(r"[^\W\d_]+", plain)
    if not words or len(words) > _GOES_ON_WORDS:
        return False
    return words[0] in _STARTERS or not _POINTERS.isdisjoint(words) or _BARE.issuperset(words)


def _speaks_of_self(text: str) -> bool:
    """Whether the writer is in it, but for "tell me" and the like."""
    return not _words(_COMMANDS.sub(" ", text)).isdisjoint(_I)


def _asks(text: str) -> bool:
    return "?" in text or not _words(text).isdisjoint(_ASKS)


def _tells_of_self(text: str) -> bool:
    """Whether somebody tells of themself and asks nothing ("i feel so alone").

    Such a message is no question to the document, however near its words are.
    """
    return not _words(text).isdisjoint(_I) and not _asks(text)
