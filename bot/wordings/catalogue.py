"""The wordings, by language: look-up only, no composing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.marked import Entry, MarkedError, read

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es")
FALLBACK = "en"

_SLOT = re.compile(r"\{(\w+)\}")


class WordingError(MarkedError):
    """A wording is missing, a slot is not filled, or a file is not as it should be."""


@dataclass(frozen=True)
class Button:
    """A button below a reply.

    Attributes:
        title: what it says.
        payload: what it sends, such as "/contact".
    """

    title: str
    payload: str


@dataclass(frozen=True)
class Approval:
    """Who of the practice approved a language's wordings, and when (LF-24).

    Attributes:
        by: a clinician's name, or "" while it is awaited.
        on: the day, or "".
        version: version of the wordings.
    """

    by: str
    on: str
    version: str


@dataclass(frozen=True)
class _Sheet:
    """The wordings of one language."""

    approval: Approval
    texts: Mapping[str, tuple[str, ...]]
    buttons: Mapping[str, tuple[Button, ...]]
    lines: Mapping[str, int]


@dataclass(frozen=True)
class Catalogue:
    """All wordings, by language and key."""

    sheets: Mapping[str, _Sheet]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Catalogue:
        """Read the wordings of every language.

        Args:
            folder: where en.yml and es.yml stand.

        Returns:
            The catalogue.

        Raises:
            WordingError: a file is missing or not as it should be; names file and line.
        """
        try:
            return cls({lang: _sheet(read(folder / f"{lang}.yml")) for lang in LANGUAGES})
        except WordingError:
            raise
        except MarkedError as error:
            raise WordingError(str(error)) from None

    def text(self, key: str, lang: str, turn: int = 0, **slots: str) -> str:
        """Return one wording, filled.

        Args:
            key: name of the wording.
            lang: language; one that is not there, or has not this key, falls back to English.
            turn: how often it was said before: the alternatives are used in turn.
            slots: values for the names in curly brackets; more than are needed do no harm.

        Returns:
            The text.

        Raises:
            WordingError: no such key, or a slot has no value.
        """
        choices = self.alternatives(key, lang)
        template = choices[turn % len(choices)]

        def fill(match: re.Match[str]) -> str:
            try:
                return slots[match[1]]
            except KeyError:
                raise WordingError(
                    f"the wording '{key}' ({lang}) needs '{match[1]}', which has no value here. "
                    "Take {" + match[1] + "} out of it, or pass the value."
                ) from None

        return _SLOT.sub(fill, template)

    def alternatives(self, key: str, lang: str) -> tuple[str, ...]:
        """Return all alternatives of a wording, unfilled.

        Raises:
            WordingError: no such key.
        """
        for code in (lang, FALLBACK):
            if code in self.sheets and key in self.sheets[code].texts:
                return self.sheets[code].texts[key]
        raise WordingError(f"there is no wording '{key}'. Add it to en.yml and es.yml.")

    def has(self, key: str) -> bool:
        """True if there is such a wording."""
        return key in self.sheets[FALLBACK].texts

    def buttons(self, key: str, lang: str) -> tuple[Button, ...]:
        """Return the buttons that go below a wording; none for most."""
        sheet = self.sheets.get(lang, self.sheets[FALLBACK])
        return sheet.buttons.get(key, ())

    def slots(self, key: str, lang: str, turn: int = 0) -> frozenset[str]:
        """Return the names of the slots of one alternative."""
        choices = self.alternatives(key, lang)
        return frozenset(_SLOT.findall(choices[turn % len(choices)]))

    def keys(self, lang: str) -> frozenset[str]:
        """Return all keys of a language; empty for one that is not there."""
        return frozenset(self.sheets[lang].texts) if lang in self.sheets else frozenset()

    def line_of(self, key: str, lang: str) -> int:
        """Return the line of a key in its file, for messages; 0 if it is not there."""
        return self.sheets[lang].lines.get(key, 0) if lang in self.sheets else 0

    def approval(self, lang: str) -> Approval:
        """Return who approved a language's wordings.

        Raises:
            WordingError: no such language.
        """
        if lang not in self.sheets:
            raise WordingError(f"there are no wordings in '{lang}'.")
        return self.sheets[lang].approval


def _sheet(root: Entry) -> _Sheet:
    top = root.mapping()
    for name in ("version", "approved", "wordings"):
        if name not in top:
            raise root.wrong(f"'{name}' is missing at the head. Put it back.")
    approved = top["approved"].mapping()
    for name in ("by", "on"):
        if name not in approved:
            raise top["approved"].wrong(f"'{name}' is missing: approved: {{by: , on: }}")
    texts: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    for key, entry in top["wordings"].mapping().items():
        choices = entry.entries() if entry.is_list else [entry]
        texts[key] = tuple(choice.text() for choice in choices)
        if not texts[key] or not all(texts[key]):
            raise entry.wrong(f"the wording '{key}' is empty. Write it.")
        lines[key] = entry.line
    buttons: dict[str, tuple[Button, ...]] = {}
    for key, entry in top["buttons"].mapping().items() if "buttons" in top else ():
        if key not in texts:
            raise entry.wrong(f"there is no wording '{key}' to put buttons below.")
        buttons[key] = tuple(_button(item) for item in entry.entries())
    return _Sheet(
        Approval(approved["by"].text(), approved["on"].text(), top["version"].text()),
        texts,
        buttons,
        lines,
    )


def _button(entry: Entry) -> Button:
    given = entry.mapping()
    for name in ("title", "payload"):
        if name not in given:
            raise entry.wrong(f"'{name}' is missing: - {{title: Hours, payload: /ask_hours}}")
    return Button(given["title"].text(), given["payload"].text())
