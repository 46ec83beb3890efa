"""The lines of help of every country, best first (H-1 to H-6).

Pure look-up after loading. A number that is not verified is never shown: where a country has no
verified line of a kind, its suicide line stands in; where it has none at all, the finder does, and
the emergency words go without a number. Language never decides the country (H-3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.hotlines.line import Line, Sms, dial
from bot.marked import Entry, MarkedError, read
from bot.safety.finding import Kind

DIRECTORY = Path(__file__).with_name("directory.yml")
BLOCKED = Path(__file__).with_name("blocked.yml")

#: LF-24: tests fail when a record was checked longer ago than this. 365 days to start with;
#: H-1 suggests 90, once the practice has somebody who re-checks the numbers.
MAX_AGE_DAYS = 365

#: Kinds of line that serve a kind of danger before the suicide lines do.
_SERVES: Mapping[Kind, tuple[str, ...]] = {
    Kind.OVERDOSE: ("poison",),
    Kind.DOMESTIC_VIOLENCE: ("domestic_violence",),
    Kind.SEXUAL_ASSAULT: ("sexual_assault",),
    Kind.CHILD_ABUSE: ("child",),
}
#: Dangers in which an ambulance alone is not enough.
_NEEDS_POLICE = frozenset(
    {Kind.DOMESTIC_VIOLENCE, Kind.SEXUAL_ASSAULT, Kind.CHILD_ABUSE, Kind.HARM_TO_OTHERS}
)


class DirectoryError(MarkedError):
    """A record is missing something or is not allowed; the message names file and line."""


@dataclass(frozen=True)
class Directory:
    """All lines of help.

    Attributes:
        all_lines: every record, in the order of the file.
        names: by country code, its name by language.
        finder_line: the finder for any country.
        finder_page: start of the finder's page of one country; the code is added in small letters.
    """

    all_lines: tuple[Line, ...]
    names: Mapping[str, Mapping[str, str]]
    finder_line: Line
    finder_page: str

    @classmethod
    def load(cls, path: Path = DIRECTORY, blocked: Path = BLOCKED) -> Directory:
        """Read and check the directory.

        Args:
            path: the records.
            blocked: the numbers that must not come back (H-4).

        Returns:
            The directory; every record verified, with source and date.

        Raises:
            DirectoryError: a record is incomplete, not verified or on the block list.
        """
        try:
            return _directory(read(path), read(blocked))
        except MarkedError as error:
            raise DirectoryError(str(error)) from None

    def countries(self) -> tuple[str, ...]:
        """Return the codes of the countries a visitor can choose, in order."""
        return tuple(self.names)

    def country_name(self, country: str, lang: str = "en") -> str | None:
        """Return a country's name in a language (English if there is none), or None."""
        names = self.names.get(country.upper())
        return None if names is None else names.get(lang, names["en"])

    def emergency(self, country: str, kind: Kind | None = None) -> Line | None:
        """Return a country's emergency number.

        Args:
            country: ISO code in either case; anything else is an unknown country.
            kind: the danger, if known: where police may be needed, a number that reaches only
                an ambulance is left out.

        Returns:
            The line, or None if no number is verified (H-2: then words, never a guess).
        """
        for line in self.all_lines:
            if line.kind == "emergency" and line.country == country.upper():
                return None if line.medical_only and kind in _NEEDS_POLICE else line
        return None

    def lines(self, kind: Kind, country: str, lang: str) -> tuple[Line, ...]:
        """Return the lines for a danger in a country, best first.

        Lines of that very kind come before the suicide lines that stand in for them. Within each
        group: the best line answered around the clock, then lines that speak the language, then
        the others; lines for one group of people last.

        Args:
            kind: the danger.
            country: ISO code in either case; an unknown one gives an empty result.
            lang: the visitor's language; it orders the lines and never chooses the country.

        Returns:
            The lines, without the emergency number; empty if the country has none.
        """
        here = [line for line in self.all_lines if line.country == country.upper()]
        found: list[Line] = []
        for group in (*_SERVES.get(kind, ()), "suicide"):
            members = [x for x in here if x.kind == group or group in x.also]
            found += [x for x in _ordered(members, lang) if x not in found]
        return tuple(_in_language(line, lang) for line in found)

    def more(self, country: str, lang: str) -> tuple[Line, ...]:
        """Return all lines of a country but the emergency number, for a page of "more options"."""
        here = [x for x in self.all_lines if x.country == country.upper() and x.kind != "emergency"]
        return tuple(_in_language(line, lang) for line in here)

    def finder(self, country: str) -> Line:
        """Return where lines of any country can be found: its own page if the code is known."""
        if country.upper() not in self.names:
            return self.finder_line
        return replace(
            self.finder_line,
            id=f"finder-{country.lower()}",
            website=self.finder_page + country.lower(),
        )

    def stale(self, today: date, days: int = MAX_AGE_DAYS) -> tuple[Line, ...]:
        """Return the lines that were checked more than `days` days before `today` (LF-24)."""
        every = (*self.all_lines, self.finder_line)
        return tuple(line for line in every if (today - line.checked).days > days)


def _ordered(lines: list[Line], lang: str) -> list[Line]:
    """Order lines of one group: one that always answers first, then by language."""
    # sorted and min keep the order of the file among equals.
    ranked = sorted(lines, key=lambda x: (x.audience is not None, *_speaks(x, lang)))
    # Somebody must pick up at 3 a.m., whatever the language; a call comes before a text.
    best = min(
        (x for x in ranked if x.always and x.audience is None),
        key=lambda x: (x.phone is None, *_speaks(x, lang)),
        default=None,
    )
    if best is None:
        return ranked
    return [best, *(x for x in ranked if x is not best)]


def _speaks(line: Line, lang: str) -> tuple[bool, bool]:
    """Rank a line by language: its first language, one of its others, none."""
    return lang not in line.languages, line.languages[:1] != (lang,)


def _in_language(line: Line, lang: str) -> Line:
    """Put a line's Spanish name and chat in place of the usual ones."""
    if lang != "es":
        return line
    return replace(line, short=line.short_es or line.short, chat=line.chat_es or line.chat)


_FIELDS = frozenset(
    "id country name short short_es kind also medical_only audience phone press tty sms chat "
    "chat_es website languages hours free source checked verified".split()
)


def _directory(root: Entry, blocked_root: Entry) -> Directory:
    top = root.mapping()
    for name in ("finder", "countries", "lines"):
        if name not in top:
            raise root.wrong(f"'{name}' is missing. Put it back.")
    names = {
        code: {lang: item.text() for lang, item in entry.mapping().items()}
        for code, entry in top["countries"].mapping().items()
    }
    blocked = [entry.mapping() for entry in _need(blocked_root, "blocked").entries()]
    found: dict[str, Line] = {}
    for entry in top["lines"].entries():
        line = _line(entry)
        if line.id in found:
            raise entry.wrong(f"the id '{line.id}' is used twice. Give each record its own.")
        if line.country not in names:
            raise entry.wrong(f"add the country {line.country} to 'countries' first.")
        for block in blocked:
            if _is_blocked(line, {name: item.text() for name, item in block.items()}):
                raise entry.wrong(
                    f"{line.phone or line.name} must not be shown: {block['why'].text()}. "
                    "Remove the record (see blocked.yml)."
                )
        found[line.id] = line
    finder = top["finder"]
    line = Line(
        id="finder",
        country="ZZ",
        name=_need(finder, "name").text(),
        short=_need(finder, "name").text(),
        kind="finder",
        languages=("en",),
        hours="directory",
        source=_need(finder, "source").text(),
        checked=_day(_need(finder, "checked")),
        verified=_need(finder, "verified").flag(),
        website=_need(finder, "website").text(),
    )
    return Directory(tuple(found.values()), names, line, _need(finder, "page").text())


def _line(entry: Entry) -> Line:
    given = entry.mapping()
    for name, item in given.items():
        if name not in _FIELDS:
            raise item.wrong(f"'{name}' is no field. Fields: {', '.join(sorted(_FIELDS))}.")
    if not _need(entry, "verified").flag():
        raise given["verified"].wrong(
            "only verified lines may stand here (H-1). Verify it on its own site, or remove it."
        )
    country = _need(entry, "country")
    if not re.fullmatch(r"[A-Z]{2}", country.text()):
        raise country.wrong("write the country as two capital letters, such as US.")
    source = _need(entry, "source")
    if not source.text():
        raise source.wrong("write where the number was read.")
    name = _need(entry, "name").text()
    phone = _maybe(given, "phone")
    sms = _sms(given["sms"]) if "sms" in given else None
    if phone is None and sms is None:
        raise entry.wrong("a line needs a phone number or an sms number.")
    return Line(
        id=_need(entry, "id").text(),
        country=country.text(),
        name=name,
        short=_maybe(given, "short") or name,
        short_es=_maybe(given, "short_es"),
        kind=_need(entry, "kind").text(),
        languages=tuple(item.text() for item in _need(entry, "languages").entries()),
        hours=_need(entry, "hours").text(),
        source=source.text(),
        checked=_day(_need(entry, "checked")),
        verified=True,
        phone=phone,
        press=_maybe(given, "press"),
        tty=_maybe(given, "tty"),
        sms=sms,
        chat=_maybe(given, "chat"),
        chat_es=_maybe(given, "chat_es"),
        website=_maybe(given, "website"),
        free=given["free"].flag() if "free" in given else None,
        also=tuple(item.text() for item in given["also"].entries()) if "also" in given else (),
        audience=_maybe(given, "audience"),
        medical_only="medical_only" in given and given["medical_only"].flag(),
    )


def _sms(entry: Entry) -> Sms:
    given = entry.mapping()
    return Sms(to=_need(entry, "to").text(), body=_maybe(given, "body"))


def _need(entry: Entry, name: str) -> Entry:
    given = entry.mapping()
    if name not in given:
        raise entry.wrong(f"'{name}' is missing here. Add it.")
    return given[name]


def _maybe(given: Mapping[str, Entry], name: str) -> str | None:
    return (given[name].text() or None) if name in given else None


def _day(entry: Entry) -> date:
    try:
        return date.fromisoformat(entry.text())
    except ValueError:
        raise entry.wrong("write the day as year-month-day, such as 2026-11-22.") from None


def _is_blocked(line: Line, block: Mapping[str, str]) -> bool:
    if "country" in block and block["country"] != line.country:
        return False
    if "keyword" in block:
        body = line.sms.body if line.sms else None
        return body is not None and body.upper() == block["keyword"].upper()
    number = dial(block["number"])
    if "press" in block:
        return line.dial == number and line.press == block["press"]
    return number in (line.dial, line.sms.dial if line.sms else None)
