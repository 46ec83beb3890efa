"""The sentences that may be said: those of the reviewed files, and none besides.

They are the wordings with every value that their slots can have (the practice's settings, the
lines of help of a country), and the answers of the document. A text is compared with them sentence
by sentence, so that whatever is not in a file that a person has read is found, however harmless it
looks.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from bot.hotlines.directory import Directory
from bot.hotlines.line import shown
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings import elsewhere
from bot.wordings.catalogue import LANGUAGES, Catalogue
from bot.wordings.contacts import Contacts, Phrases, find
from bot.wordings.practice import day_text, practice_slots
from bot.wordings.replies import Reply

_END = re.compile(r"(?<=[.!?。？！])\s+|\n+")
_SLOT = re.compile(r"\{(\w+)\}")
_PARTS = ("piece_", "page_")
"""Keys of the catalogue that are no sentence of a reply."""
_LINE = "contact of a line"
"""What {contact} stands for in a crisis wording; elsewhere it is the practice's own."""
_TURNS = 6
"""Alternatives come round within so many turns."""
_WEEK = 7
"""Days from today of which the hours may be told."""
_JUST_NOW = timedelta(minutes=1)
"""What is said of the opening hours may be a moment old when it is looked at."""


def _now() -> datetime:
    return datetime.now(timezone.utc)


def sentences(text: str) -> list[str]:
    """The sentences of a text as they are compared: one form of letters, one space."""
    plain = unicodedata.normalize("NFKC", text)
    return [" ".join(part.split()) for part in _END.split(plain) if part.strip()]


@dataclass(frozen=True)
class _Template:
    """A wording with slots that are open."""

    text: str
    lang: str
    crisis: bool
    slots: tuple[str, ...]


class Reviewed:
    """Tells which sentences of a text stand in no reviewed file.

    Args:
        catalogue: the wordings.
        directory: the lines of help.
        settings: the practice.
        answers: the answers of the document, as they are shown.
        clock: the time, for the opening hours.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        directory: Directory,
        settings: Settings,
        answers: Iterable[str],
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._catalogue = catalogue
        self._directory = directory
        self._settings = settings
        self._clock = clock
        templates = list(_templates(catalogue))
        self._open = tuple(t for t in templates if t.slots)
        # Filling takes some milliseconds, and a minute's replies for one country need it once.
        self._filled = lru_cache(maxsize=64)(self._fill_all)
        fixed = itertools.chain((t.text for t in templates if not t.slots), answers)
        self._fixed = frozenset(s for text in fixed for s in sentences(text))

    def strangers(self, text: str, country: str, lang: str = "en") -> list[str]:
        """The sentences of a text that are in no reviewed file.

        Args:
            text: one whole outgoing message.
            country: ISO code of the visitor's country, whose lines may be named; "" for none.
            lang: the language of the text, where it may be one that only short replies are in.
        """
        missing = [s for s in sentences(text) if s not in self._fixed]
        minute = self._clock().replace(second=0, microsecond=0)
        for crisis in (False, True):
            if not missing:
                break
            filled = self._filled(country, lang, minute, crisis)
            missing = [s for s in missing if s not in filled]
        return missing

    def _fill_all(self, country: str, lang: str, minute: datetime, crisis: bool) -> frozenset[str]:
        """The sentences with slots, filled in all ways that fit a country and this minute."""
        found: set[str] = set()
        for code in LANGUAGES:
            values = self._values(country, code, minute)
            for template in self._open:
                if template.lang == code and template.crisis is crisis:
                    for text in _fill(template, values):
                        found.update(sentences(text))
        if lang not in LANGUAGES and elsewhere.speaks(lang):
            for reply in self._elsewhere(country, lang, crisis):
                found.update(s for text in reply.texts for s in sentences(text))
        return frozenset(found)

    def _elsewhere(self, country: str, lang: str, crisis: bool) -> Iterator[Reply]:
        """All that is said in a language of which there are short replies alone."""
        if not crisis:
            yield elsewhere.unknown_language(lang, country, self._directory, self._settings)
            return
        for kind, level, subject in itertools.product(Kind, Level, Subject):
            finding = Finding(kind, level, subject, lang, "")
            for turn in range(_TURNS):
                yield elsewhere.reply(finding, country, self._directory, self._settings, turn)

    def _values(self, country: str, lang: str, minute: datetime) -> Mapping[str, frozenset[str]]:
        values: dict[str, set[str]] = {}

        def may_be(name: str, *texts: str) -> None:
            values.setdefault(name, set()).update(texts)

        for moment in (minute, minute - _JUST_NOW, minute + _JUST_NOW):
            slots = practice_slots(self._catalogue, self._settings, lang, moment)
            for name, text in slots.items():
                may_be(name, text)
        today = minute.astimezone(self._settings.timezone).date()
        week = (today + timedelta(days=ahead) for ahead in range(-1, _WEEK + 1))
        may_be("days", *(day_text(self._catalogue, self._settings, lang, day) for day in week))
        may_be("country", self._directory.country_name(country, lang) or country)
        every = self._directory.all_lines
        substance = next(
            (x for x in every if x.country == country.upper() and x.kind == "substance"), None
        )
        # The wording for an unknown country names no country's number (H-2).
        for where in {country, ""}:
            for contacts in self._contacts(where, lang):
                phrases = Phrases(self._catalogue, contacts, lang)
                for name, text in phrases.slots().items():
                    may_be(name, text)
                lines = (contacts.call, contacts.poison, contacts.backup)
                may_be(_LINE, *(phrases.contact(line) for line in lines))
                may_be("support", phrases.contact(substance or contacts.call))
                if contacts.text is not None:
                    may_be("sms", phrases.sms(contacts.text))
                if contacts.call is not None and contacts.call.chat:
                    may_be("chat", shown(contacts.call.chat))
        return {name: frozenset(texts) for name, texts in values.items()}

    def _contacts(self, country: str, lang: str) -> Iterator[Contacts]:
        for kind in Kind:
            contacts = find(self._directory, kind, country, lang)
            yield contacts
            yield replace(contacts, poison=None)


def _templates(catalogue: Catalogue) -> Iterator[_Template]:
    for lang in LANGUAGES:
        for key in catalogue.keys(lang):
            if key.startswith(_PARTS):
                continue
            for text in catalogue.alternatives(key, lang):
                slots = tuple(sorted(set(_SLOT.findall(text))))
                yield _Template(text, lang, key.startswith("crisis_"), slots)


def _fill(template: _Template, values: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The template with every choice of values; none when a slot has no value here."""
    names = [_LINE if template.crisis and n == "contact" else n for n in template.slots]
    choices = [sorted(values.get(name, ())) for name in names]
    for chosen in itertools.product(*choices):
        given = dict(zip(template.slots, chosen, strict=True))
        yield _SLOT.sub(functools.partial(_value, given), template.text)


def _value(given: Mapping[str, str], match: re.Match[str]) -> str:
    return given[match[1]]
