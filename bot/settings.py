"""The practice's settings: who it is, where, and when its phone is answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.marked import Entry, MarkedError, read

PRACTICE = Path(__file__).with_name("practice.yml")
LANGUAGES = ("en", "es")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

#: LF-10: chats are kept for at most this many days.
MAX_RETENTION_DAYS = 30

#: More buttons than these would push the chat's first sentences out of sight on a phone.
_MOST_STARTS = 3

#: Letters. With more, the replies that say what the practice does would be too long to take in.
_LONGEST_ABOUT = 100


_ORIGIN = re.compile(r"https?://(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?")
_LOCAL = re.compile(r"http://(?:localhost|127\.0\.0\.1)(?::|$)")


class SettingsError(MarkedError):
    """A setting is missing or wrong; the message names file, line and what to do."""


@dataclass(frozen=True)
class Span:
    """A period of one day in which the phone is answered, in the practice's own time.

    Attributes:
        opens: first minute.
        closes: the minute at which it ends; 00:00 means midnight at the end of the day.
    """

    opens: time
    closes: time


@dataclass(frozen=True)
class Settings:
    """All settings of one practice.

    Attributes:
        name: the practice's name.
        about: by language, what the practice does and for whom, in one sentence.
        phone: its number as visitors read it.
        email: address, or None.
        address: postal address on one line, or None.
        website: an http(s) address, or None.
        country: ISO 3166 two-letter code; decides which hotlines are shown first.
        languages: languages in use, the usual one first.
        clinician: by language, who decides about care ("your clinician, or ours").
        timezone: the practice's time zone.
        hours: by weekday (0 is Monday), the periods in which the phone is answered.
        holidays: days closed all day.
        session_minutes: quiet minutes after which a chat starts anew (LF-08).
        retention_days: days for which chats are kept (LF-10).
        websites: origins of other sites that may show the chat: https://www.example.org
        start_with: ids of the document's sections that a new chat offers, at most three.
    """

    name: str
    about: Mapping[str, str]
    phone: str
    email: str | None
    address: str | None
    website: str | None
    country: str
    languages: tuple[str, ...]
    clinician: Mapping[str, str]
    timezone: ZoneInfo
    hours: tuple[tuple[Span, ...], ...]
    holidays: frozenset[date]
    session_minutes: int = 60
    retention_days: int = MAX_RETENTION_DAYS
    websites: tuple[str, ...] = ()
    start_with: tuple[str, ...] = ()

    @property
    def dial(self) -> str:
        """The phone number as a telephone dials it: digits, with a leading + if written so."""
        plus = "+" if self.phone.lstrip().startswith("+") else ""
        return plus + re.sub(r"\D", "", self.phone)

    @classmethod
    def load(cls, path: Path = PRACTICE) -> Settings:
        """Read and check the settings.

        Args:
            path: the file to read.

        Returns:
            The settings, every one of them checked.

        Raises:
            SettingsError: something is missing or wrong; the message names file, line and remedy.
        """
        try:
            return _settings(read(path))
        except SettingsError:
            raise
        except MarkedError as error:
            raise SettingsError(str(error)) from None


def _settings(root: Entry) -> Settings:
    given = root.mapping()
    readers: dict[str, Callable[[Entry], object]] = {
        "name": _required,
        "about": _about,
        "phone": _phone,
        "email": _email,
        "address": _optional,
        "website": _website,
        "country": _country,
        "languages": _languages,
        "clinician": _by_language,
        "timezone": _timezone,
        "hours": _hours,
        "holidays": _holidays,
        "session_minutes": lambda entry: _number(entry, 5, 24 * 60),
        "retention_days": lambda entry: _number(entry, 1, MAX_RETENTION_DAYS),
        "websites": _websites,
        "start_with": _start_with,
    }
    optional: dict[str, object] = {
        "email": None,
        "address": None,
        "website": None,
        "holidays": frozenset(),
        "session_minutes": 60,
        "retention_days": MAX_RETENTION_DAYS,
        "websites": (),
        "start_with": (),
    }
    for name, entry in given.items():
        if name not in readers:
            raise entry.wrong(
                f"there is no setting '{name}'. Known settings: {', '.join(readers)}. "
                "Correct the name or remove the line."
            )
    values: dict[str, object] = {}
    for name, reader in readers.items():
        if name in given:
            values[name] = reader(given[name])
        elif name in optional:
            values[name] = optional[name]
        else:
            raise root.wrong(f"the setting '{name}' is missing. Add a line '{name}: ...'.")
    settings = Settings(**values)  # type: ignore[arg-type]
    for name, worded in (("about", settings.about), ("clinician", settings.clinician)):
        for language in settings.languages:
            if language not in worded:
                raise given[name].wrong(
                    f"there is no wording for '{language}'. Add a line '  {language}: ...', "
                    "or take that language out of 'languages'."
                )
    return settings


def _required(entry: Entry) -> str:
    text = entry.text()
    if not text:
        raise entry.wrong("this may not be empty. Write it after the colon.")
    if len(text) > 200:
        raise entry.wrong("this is too long. Use at most 200 letters.")
    if "{" in text or "}" in text:
        raise entry.wrong("curly brackets cannot be used here. Remove them.")
    return text


def _optional(entry: Entry) -> str | None:
    return None if entry.empty or not entry.text() else _required(entry)


def _phone(entry: Entry) -> str:
    text = _required(entry)
    if not re.fullmatch(r"\+?[\d ().-]+", text) or not 7 <= len(re.sub(r"\D", "", text)) <= 15:
        raise entry.wrong(
            f"'{text}' is no phone number. Write it with its area code, such as (617) 555-0142."
        )
    return text


def _email(entry: Entry) -> str | None:
    text = _optional(entry)
    if text and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", text):
        raise entry.wrong(
            f"'{text}' is no e-mail address. Write name@example.org, or leave it empty."
        )
    return text


def _website(entry: Entry) -> str | None:
    text = _optional(entry)
    if text and not re.fullmatch(r"https?://[^\s/]+\.\S+", text):
        raise entry.wrong(f"'{text}' is no web address. Start it with https:// or leave it empty.")
    return text


def _websites(entry: Entry) -> tuple[str, ...]:
    if entry.empty:
        return ()
    found: list[str] = []
    for item in entry.entries():
        text = item.text().lower()
        if not _ORIGIN.fullmatch(text):
            raise item.wrong(
                f"'{item.text()}' is no site's address. Write only https:// and the name, with no "
                "path and no star: https://www.example.org. Name each site on a line of its own."
            )
        if text.startswith("http://") and not _LOCAL.match(text):
            raise item.wrong(
                f"'{item.text()}' is not encrypted: others could read what visitors write. "
                "Use the site's https:// address."
            )
        if text in found:
            raise item.wrong(f"'{text}' is named twice. Remove one.")
        found.append(text)
    return tuple(found)


def _start_with(entry: Entry) -> tuple[str, ...]:
    if entry.empty:
        return ()
    found = tuple(item.text() for item in entry.entries())
    if len(found) > _MOST_STARTS or len(set(found)) < len(found):
        raise entry.wrong(f"name at most {_MOST_STARTS} sections here, each once, by their 'Id:'.")
    return found


def _country(entry: Entry) -> str:
    text = _required(entry)
    if not re.fullmatch(r"[A-Z]{2}", text):
        raise entry.wrong(
            f"'{text}' is no country code. Write two capital letters, such as US, CA, GB or MX."
        )
    return text


def _languages(entry: Entry) -> tuple[str, ...]:
    if not entry.entries():
        raise entry.wrong("name at least one language: languages: [en, es]")
    found: list[str] = []
    for item in entry.entries():
        code = item.text()
        if code not in LANGUAGES:
            raise item.wrong(
                f"there are no wordings in '{code}'. Choose among: {', '.join(LANGUAGES)}."
            )
        if code in found:
            raise item.wrong(f"'{code}' is named twice. Remove one.")
        found.append(code)
    return tuple(found)


def _about(entry: Entry) -> Mapping[str, str]:
    for item in entry.mapping().values():
        text = _required(item)
        if not text.endswith(".") or len(text) > _LONGEST_ABOUT:
            raise item.wrong(
                f"write one sentence of at most {_LONGEST_ABOUT} letters, with a full stop at its "
                "end: it is said beside the phone number and the hours."
            )
    return _by_language(entry)


def _by_language(entry: Entry) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, item in entry.mapping().items():
        if code not in LANGUAGES:
            raise item.wrong(f"'{code}' is no language here. Choose: {', '.join(LANGUAGES)}.")
        found[code] = _required(item)
    return MappingProxyType(found)


def _timezone(entry: Entry) -> ZoneInfo:
    text = _required(entry)
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise entry.wrong(
            f"'{text}' is no time zone. Write a name such as America/New_York or Europe/Madrid."
        ) from None


def _hours(entry: Entry) -> tuple[tuple[Span, ...], ...]:
    given = entry.mapping()
    for name, item in given.items():
        if name not in WEEKDAYS:
            raise item.wrong(f"'{name}' is no weekday. Use: {', '.join(WEEKDAYS)}.")
    days: list[tuple[Span, ...]] = []
    for day in WEEKDAYS:
        if day not in given:
            raise entry.wrong(f"'{day}' is missing. Add '  {day}: 9:00-17:00' or 'closed'.")
        days.append(_day(given[day]))
    return tuple(days)


def _day(entry: Entry) -> tuple[Span, ...]:
    text = entry.text().lower()
    if text == "closed":
        return ()
    spans: list[Span] = []
    for part in text.split(","):
        match = re.fullmatch(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)", part.strip())
        if not match:
            raise entry.wrong(
                f"'{text}' is no opening time. Write 9:00-17:00, two periods as "
                "9:00-12:00, 13:00-17:00, or: closed"
            )
        hour, minute, end_hour, end_minute = (int(number) for number in match.groups())
        try:
            opens = time(hour, minute)
            closes = time(0 if end_hour == 24 and end_minute == 0 else end_hour, end_minute)
        except ValueError:
            raise entry.wrong(
                f"'{part.strip()}' is no time of day. Use a 24-hour clock, 0:00 to 24:00."
            ) from None
        if closes <= opens and closes != time(0):
            raise entry.wrong(
                f"'{part.strip()}' ends before it starts. Use a 24-hour clock: 5 pm is 17:00."
            )
        if spans and (spans[-1].closes == time(0) or opens < spans[-1].closes):
            raise entry.wrong("these periods overlap or are out of order. Put the earlier first.")
        spans.append(Span(opens, closes))
    return tuple(spans)


def _holidays(entry: Entry) -> frozenset[date]:
    found: set[date] = set()
    for item in entry.entries():
        try:
            found.add(date.fromisoformat(item.text()))
        except ValueError:
            raise item.wrong(
                f"'{item.text()}' is no date. Write year-month-day, such as 2026-12-25."
            ) from None
    return frozenset(found)


def _number(entry: Entry, least: int, most: int) -> int:
    text = entry.text()
    if not re.fullmatch(r"\d{1,9}", text) or not least <= int(text) <= most:
        raise entry.wrong(f"write a whole number from {least} to {most} here, not '{text}'.")
    return int(text)
