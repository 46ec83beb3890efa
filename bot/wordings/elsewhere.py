"""Short replies in languages that the bot does not read (LF-22).

What is said depends on the kind, level and subject of the danger; which numbers are in it depends
on the country alone (H-3). Where a country has a line that speaks the visitor's language, that
line comes first; where it has none, the reply says that they may not speak it there, and no more
than the directory knows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from bot.hotlines.directory import Directory
from bot.hotlines.line import Line, shown
from bot.marked import Entry, MarkedError, read
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import Approval, WordingError
from bot.wordings.contacts import Contacts, find, texts_same
from bot.wordings.replies import Reply

FOLDER = Path(__file__).parent / "other"

_WIDE_END = re.compile("([\u3002\uff1f]) ")
_SLOT = re.compile(r"\{(\w+)\}")
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY})
_VIOLENCE = frozenset({Kind.DOMESTIC_VIOLENCE, Kind.SEXUAL_ASSAULT, Kind.CHILD_ABUSE})
_NOW = frozenset({Level.ACTIVE, Level.PASSIVE, Level.CONCERN})


@dataclass(frozen=True)
class Sheet:
    """The wordings of one language.

    Attributes:
        lang: ISO 639-1 code.
        approval: who of the practice approved it, and when (LF-24).
        texts: alternatives by name.
    """

    lang: str
    approval: Approval
    texts: Mapping[str, tuple[str, ...]]

    def say(self, key: str, turn: int = 0, **slots: str) -> str:
        """Return one wording, filled.

        Raises:
            WordingError: no such key, or a slot has no value.
        """
        if key not in self.texts:
            raise WordingError(f"other/{self.lang}.yml has no '{key}'. Add it.")
        choices = self.texts[key]

        def fill(match: re.Match[str]) -> str:
            if match[1] not in slots:
                raise WordingError(
                    f"'{key}' in other/{self.lang}.yml needs '{match[1]}', which has no value "
                    "here. Take {" + match[1] + "} out of it."
                )
            return slots[match[1]]

        return _SLOT.sub(fill, choices[turn % len(choices)])


@dataclass(frozen=True)
class Sheets:
    """All languages that there is a reply in."""

    by_lang: Mapping[str, Sheet]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Sheets:
        """Read every language's file.

        Raises:
            WordingError: a file is not as it should be; names file and line.
        """
        try:
            found = [_sheet(path.stem, read(path)) for path in sorted(folder.glob("*.yml"))]
        except MarkedError as error:
            raise WordingError(str(error)) from None
        return cls({sheet.lang: sheet for sheet in found})


def _sheet(lang: str, root: Entry) -> Sheet:
    top = root.mapping()
    for name in ("version", "approved", "wordings"):
        if name not in top:
            raise root.wrong(f"'{name}' is missing at the head. Put it back.")
    approved = top["approved"].mapping()
    for name in ("by", "on"):
        if name not in approved:
            raise top["approved"].wrong(f"'{name}' is missing: approved: {{by: , on: }}")
    texts: dict[str, tuple[str, ...]] = {}
    for key, entry in top["wordings"].mapping().items():
        texts[key] = tuple(x.text() for x in (entry.entries() if entry.is_list else [entry]))
        if not texts[key] or not all(texts[key]):
            raise entry.wrong(f"the wording '{key}' is empty. Write it.")
    approval = Approval(approved["by"].text(), approved["on"].text(), top["version"].text())
    return Sheet(lang, approval, texts)


@lru_cache(maxsize=1)
def _packaged() -> Sheets:
    """The files of the package, read once when they are first needed."""
    return Sheets.load()


def speaks(lang: str, sheets: Sheets | None = None) -> bool:
    """Whether there are replies in a language."""
    return lang in (sheets or _packaged()).by_lang


def reply(
    finding: Finding,
    country: str,
    directory: Directory,
    settings: Settings,
    turn: int = 0,
    sheets: Sheets | None = None,
) -> Reply:
    """Compose the reply to a finding in the language it was written in.

    Args:
        finding: what was heard; its `lang` chooses the language and never the numbers (H-3).
        country: ISO code of the visitor's country; an unknown one gets no number (H-2).
        directory: the lines of help.
        settings: the practice; it knows which languages the bot reads.
        turn: how many crisis replies this conversation had before (CR-22).
        sheets: the wordings; those of the package when not given.

    Returns:
        One bubble with everything in it (CR-19), and its lines.

    Raises:
        WordingError: there are no replies in that language (see `speaks`).
    """
    sheet = _of(finding.lang, sheets)
    contacts = _contacts(finding, country, directory)
    paragraphs = _Composer(sheet, contacts, finding, settings, turn).paragraphs()
    kept = [[text for text in part if text] for part in paragraphs]
    return Reply(
        texts=("\n\n".join(_run(part) for part in kept if part),),
        lines=contacts.lines,
        buttons=(),
        key=f"crisis_{finding.kind.value}_{finding.level.value}_{finding.subject.value}",
        lang=finding.lang,
    )


def unknown_language(
    lang: str,
    country: str,
    directory: Directory,
    settings: Settings,
    sheets: Sheets | None = None,
) -> Reply:
    """Say in the visitor's language which languages the bot reads, and where help is.

    Raises:
        WordingError: there is nothing in that language (see `speaks`); English then says it.
    """
    sheet = _of(lang, sheets)
    contacts = _in_language(find(directory, Kind.SUICIDE, country, lang), directory, country, lang)
    phrases = _Phrases(sheet, contacts, settings)
    text = sheet.say("unknown_language", 0, **phrases.slots())
    lines = (contacts.emergency, contacts.call, contacts.finder)
    return Reply((text,), tuple(x for x in lines if x is not None), (), "unknown_language", lang)


def _run(sentences: list[str]) -> str:
    """Sentences one after the other; Chinese has no space behind its full stop."""
    return _WIDE_END.sub(r"\1", " ".join(sentences))


def _of(lang: str, sheets: Sheets | None) -> Sheet:
    by_lang = (sheets or _packaged()).by_lang
    if lang not in by_lang:
        raise WordingError(f"there are no wordings in '{lang}'. Add bot/wordings/other/{lang}.yml.")
    return by_lang[lang]


def _contacts(finding: Finding, country: str, directory: Directory) -> Contacts:
    contacts = find(directory, finding.kind, country, finding.lang)
    if finding.level is Level.PAST:
        contacts = replace(contacts, poison=None)
    contacts = _in_language(contacts, directory, country, finding.lang, finding.kind)
    if finding.kind is Kind.MEDICAL_EMERGENCY and contacts.text is not contacts.call:
        contacts = replace(contacts, text=None)  # Texting is no way to an ambulance.
    return contacts


def _in_language(
    contacts: Contacts,
    directory: Directory,
    country: str,
    lang: str,
    kind: Kind = Kind.SUICIDE,
) -> Contacts:
    """Put a line that speaks the language first; the one that always answers stays behind it."""
    call = contacts.call
    if call is None or lang in call.languages:
        return contacts
    same = (x for x in directory.lines(kind, country, lang) if x.kind == call.kind and x.phone)
    better = next((x for x in same if lang in x.languages and x.audience is None), None)
    if better is None:
        return contacts
    backup = call if call.always and call.phone and not better.always else None
    text = better if better.sms else contacts.text
    return replace(contacts, call=better, backup=backup, text=text)


class _Phrases:
    """How lines are named inside sentences."""

    def __init__(self, sheet: Sheet, contacts: Contacts, settings: Settings) -> None:
        self._sheet = sheet
        self._contacts = contacts
        self._settings = settings

    def slots(self) -> dict[str, str]:
        """Every name that a wording may hold in curly brackets, apart from {ways}."""
        return {
            "emergency": self._emergency(),
            "finder": self.finder(),
            "contact": self.contact(self._contacts.call),
            "reads": self._reads(),
        }

    def finder(self) -> str:
        return shown(self._contacts.finder.website or "")

    def contact(self, line: Line | None) -> str:
        """What to do to reach a line."""
        if line is None:
            return self.finder()
        if line.phone is None:
            return self._text(line)
        number = line.phone
        if line.press:
            number = self._sheet.say("press", phone=number, digit=line.press)
        if line.short != line.phone:
            number = self._sheet.say("named", phone=number, name=line.short.removeprefix("the "))
        return self._sheet.say("call_text" if texts_same(line) else "call", to=number)

    def ways(self) -> str:
        """How else to reach somebody, in writing; empty where there is no other way."""
        call, text = self._contacts.call, self._contacts.text
        found = []
        # A line reached by text alone, or texted under its own number, was named already.
        if text is not None and call is not None and call.phone and not texts_same(text):
            found.append(self._text(text))
        elif text is not None and text is not call:
            found.append(self.contact(text))
        if call is not None and call.chat:
            found.append(self._sheet.say("chat", chat=shown(call.chat)))
        return self._joined(found, "either")

    def _text(self, line: Line) -> str:
        if line.sms is None:
            return ""
        if line.sms.body is None:
            return self._sheet.say("text_any", number=line.sms.to)
        return self._sheet.say("text", word=line.sms.body, number=line.sms.to)

    def _emergency(self) -> str:
        line = self._contacts.emergency
        if line is None or line.phone is None:
            return self._sheet.say("emergency_unknown")
        return self._sheet.say("emergency", phone=line.phone)

    def _joined(self, texts: list[str], key: str) -> str:
        joined = texts[0] if texts else ""
        for text in texts[1:]:
            joined = self._sheet.say(key, a=joined, b=text)
        return joined

    def _reads(self) -> str:
        names = [self._sheet.say(code) for code in self._settings.languages]
        return self._joined(names, "both")


class _Composer:
    """Picks the sentences of one reply."""

    def __init__(
        self, sheet: Sheet, contacts: Contacts, finding: Finding, settings: Settings, turn: int
    ) -> None:
        self._sheet = sheet
        self._contacts = contacts
        self._finding = finding
        self._turn = turn
        self._phrases = _Phrases(sheet, contacts, settings)
        self._slots = self._phrases.slots()

    def paragraphs(self) -> list[list[str]]:
        """The sentences, in paragraphs; absent ones are empty."""
        level, kind = self._finding.level, self._finding.kind
        if kind in _BODY and level is not Level.PAST:
            return self._body()
        if level is Level.IMMINENT:
            return self._imminent()
        return [
            [self._reach(), self._heard()],
            [*self._ways(), self._extra(), self._danger()],
            [self._say("bot"), self._say("people"), self._ask()],
        ]

    def _imminent(self) -> list[list[str]]:
        other = self._finding.subject is Subject.OTHER
        return [
            [self._say("first"), self._heard()],
            [self._say("with_other" if other else "with_self"), self._say("away")],
            [self._extra(), *self._ways()],
            [self._say("bot"), self._say("people")],
        ]

    def _body(self) -> list[list[str]]:
        kind, own = self._finding.kind, self._finding.subject is Subject.SELF
        medical = kind is Kind.MEDICAL_EMERGENCY
        poison = self._contacts.poison
        ask = self._finding.level in _NOW and not (
            medical and self._finding.level is not Level.CONCERN
        )
        return [
            [self._say("first_body"), self._heard()],
            [
                self._say("taken"),
                self._say("drive") if own and medical else "",
                self._say("poison", contact=self._phrases.contact(poison)) if poison else "",
                self._say("also"),
                # With a body in danger nothing may draw from calling (policy 4.4).
                *([] if medical else self._ways()),
            ],
            [self._say("bot"), self._say("people"), self._ask() if ask else ""],
        ]

    def _reach(self) -> str:
        if self._contacts.call is None:
            return self._say("reach_none")
        return self._say("reach_other" if self._for_both() else "reach")

    def _for_both(self) -> bool:
        """Whether a word of help for both fits: what is past may have ended in a death."""
        past = self._finding.level is Level.PAST
        return self._finding.subject is Subject.OTHER and not past

    def _heard(self) -> str:
        kind, own = self._finding.kind, self._finding.subject is Subject.SELF
        if kind in _BODY:
            past = self._finding.level is Level.PAST
            return self._say("heard_body" if not past else "heard_self" if own else "heard_other")
        if not own:
            return self._say("heard_other")
        if kind is Kind.HARM_TO_OTHERS:
            return self._say("heard_harm")
        return self._say("heard_violence" if kind in _VIOLENCE else "heard_self")

    def _ways(self) -> list[str]:
        call, backup = self._contacts.call, self._contacts.backup
        if call is None:
            return []
        ways = self._phrases.ways()
        found = [self._say("ways", ways=ways) if ways else ""]
        if self._finding.lang not in call.languages:
            found.append(self._say("foreign"))
        if not call.always and backup is not None:
            found.append(self._say("backup", contact=self._phrases.contact(backup)))
        elif not call.always:
            found.append(self._say("limited"))
        return found

    def _extra(self) -> str:
        """What a kind needs beside (CR-27, CR-28)."""
        kind, own = self._finding.kind, self._finding.subject is Subject.SELF
        if kind is Kind.DOMESTIC_VIOLENCE:
            parts = [self._say("device"), self._say("exit") if own else ""]
            return " ".join(part for part in parts if part)
        if kind is Kind.SUICIDE and not own and self._finding.level in _NOW:
            return self._say("direct")
        return ""

    def _danger(self) -> str:
        everyone = self._finding.kind is Kind.HARM_TO_OTHERS
        own = self._finding.subject is Subject.SELF
        return self._say("danger" if own and not everyone else "danger_other")

    def _ask(self) -> str:
        own = self._finding.subject is Subject.SELF
        if not own and self._finding.level is Level.PAST:
            return self._say("ask_self")  # The other person may have died.
        return self._say("ask_self" if own else "ask_other")

    def _say(self, key: str, **slots: str) -> str:
        return self._sheet.say(key, self._turn, **{**self._slots, **slots})
