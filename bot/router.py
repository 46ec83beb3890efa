"""The order in which the promises apply to one text, in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.knowledge.document import Document
from bot.knowledge.matcher import Match, Matcher
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect
from bot.small_talk import SmallTalk
from bot.treatment.disguise import readings
from bot.treatment.gate import Gate
from bot.treatment.judgement import Judgement


class Screen(Protocol):
    """What the router needs of the crisis screen."""

    def hear(self, text: str) -> Finding | None:
        """The finding of one text, or None."""
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


class Router:
    """Applies the precedence: emergency, crisis, deferral, small talk, answer, unknown.

    Args:
        screen: the crisis screen.
        gate: the treatment gate.
        matcher: trained on `document`.
        document: the practice's document.
        small_talk: what recognises small talk; read from data/nlu when not given.
        detect: tells the language of a text.
    """

    def __init__(
        self,
        screen: Screen,
        gate: Gate,
        matcher: Matcher,
        document: Document,
        small_talk: SmallTalk | None = None,
        detect: Callable[[str], str] = detect,
    ) -> None:
        self._screen = screen
        self._gate = gate
        self._matcher = matcher
        self._document = document
        self._small_talk = SmallTalk.load() if small_talk is None else small_talk
        self._detect = detect

    def route(self, text: str) -> Routed:
        """Say where a text goes. Never raises on a `str` of any content.

        Args:
            text: what the visitor typed.
        """
        lang = self._detect(text)
        finding = self._hear(text)
        judgement = self._gate.judge(text, lang)
        office = judgement if judgement is not None and judgement.category == "cost" else None
        treatment = None if office else judgement
        if finding is not None:
            return self._crisis(finding, treatment, lang)
        match = self._matcher.match(text, lang)
        known = lang if lang != "xx" else match.lang
        distress = self._distress(match, text, known)
        if distress is not None:
            return self._crisis(distress, treatment, known)
        if treatment is not None:
            return self._defer(treatment, lang)
        heard = self._small_talk.hear(text, lang)
        if heard is not None:
            # The hours and the way to the practice stand in its settings and in no document.
            route = "unknown" if heard.intent == "ask_hours" else "small_talk"
            return Routed(
                route, None, None, (), (), heard.intent, heard.lang, "small talk", heard.confidence
            )
        if not match.abstain and not _tells_of_self(text):
            facts = self._document.facts(match.section_ids)
            return Routed(
                "answer",
                None,
                None,
                match.section_ids,
                facts,
                f"answer/{match.section_ids[0]}",
                known,
                "the document answers",
                match.confidence,
                match.nearest,
            )
        own = None if office else self._gate.personal(text, lang)
        if own is not None:
            return self._defer(own, lang)
        return self._unknown(text, office, lang, match)

    def _hear(self, text: str) -> Finding | None:
        """What the screen hears in the text, or in what an encoded text stands for."""
        finding = self._screen.hear(text)
        if finding is not None:
            return finding
        return next((f for r in readings(text) for f in (self._screen.hear(r),) if f), None)

    def _crisis(self, finding: Finding, judgement: Judgement | None, lang: str) -> Routed:
        emergency = finding.kind is Kind.MEDICAL_EMERGENCY
        intent = "emergency" if emergency else "crisis"
        known = lang if lang != "xx" else finding.lang
        return Routed(intent, finding, judgement, (), (), intent, known, finding.kind.value)

    def _defer(self, judgement: Judgement, lang: str) -> Routed:
        sections: tuple[str, ...] = ()
        nearest = None
        if judgement.general_part and not judgement.urgent and judgement.category != "diversion":
            match = self._matcher.match(judgement.general_part, lang)
            nearest = match.nearest
            lang = match.lang if lang == "xx" else lang
            sections = tuple(
                s for s in match.section_ids if not self._document.section(s).about_self
            )
        if sections:
            intent = "answer_and_defer"
        elif judgement.urgent:
            intent = "defer_urgent"
        else:
            intent = _DEFERRALS.get(judgement.category, "defer")
        known = lang if lang != "xx" else "en"
        facts = self._document.facts(sections)
        return Routed(
            "defer", None, judgement, sections, facts, intent, known, judgement.reason, 1.0, nearest
        )

    def _distress(self, match: Match, text: str, lang: str) -> Finding | None:
        """A finding when the text asks about the writer what a section must not play back.

        Hopelessness about help counts as a possible risk (policy 2.1): the person is asked how
        they are and given the hotline, and never told that people like them feel unworthy.
        """
        near = {*match.section_ids, *([match.nearest] if match.confidence >= _NEAR else [])}
        flagged = any(self._document.section(s).about_self == "distress" for s in near if s)
        if not flagged or _words(text).isdisjoint(_I):
            return None
        code = lang if lang in ("en", "es") else "en"
        return Finding(
            Kind.SUICIDE, Level.PASSIVE, Subject.SELF, code, "speaks of being without help"
        )

    def _unknown(self, text: str, office: Judgement | None, lang: str, match: Match) -> Routed:
        intent = "unknown"
        if office is not None:
            intent = "defer_office"
        elif lang == "xx" and _foreign(text):
            intent = "unknown_language"
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
        )


_DEFERRALS: Mapping[str, str] = {"diversion": "defer_diversion", "minor": "defer_minor"}
_NEAR = 0.5
"""From this probability on, a section that must not be played back is near enough to ask first."""
_ASKS = frozenset(
    "what whats who whos how hows why when where which whether do does did is are was can could "
    "would will should tell explain know about wonder wondering curious question describe define "
    "help show learn understand hear read say says mean means "
    "que qué quien quién como cómo cuál cual cuándo cuando dónde donde cuánto cuanto es puede "
    "explica explícame dime cuéntame saber sobre pregunta háblame significa aprender entender "
    "dice".split()
)
_I = frozenset("i me my mine myself im ive yo me mi mis mí conmigo".split())


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", text[:4_000].lower()))


def _tells_of_self(text: str) -> bool:
    """Whether somebody tells of themself and asks nothing ("i feel so alone").

    Such a message is no question to the document, however near its words are.
    """
    words = _words(text)
    return "?" not in text and not words.isdisjoint(_I) and words.isdisjoint(_ASKS)


def _foreign(text: str) -> bool:
    """Whether a text of unknown language is written in one, and is no mere slip of the thumb."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return len(words) >= 3 or any(ord(c) > 0x24F for word in words for c in word)
