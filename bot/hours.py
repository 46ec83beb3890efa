"""Whether somebody answers the practice's phone at a given moment (LF-19)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from bot.settings import Settings, Span

#: How far ahead the next opening is looked for, in days: more than any run of holidays.
HORIZON_DAYS = 60

_DAYS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "monday mondays mon",
        "tuesday tuesdays tue tues",
        "wednesday wednesdays wed weds",
        "thursday thursdays thu thur thurs",
        "friday fridays fri",
        "saturday saturdays sat",
        "sunday sundays sun",
    ),
    "es": (
        "lunes",
        "martes",
        "miércoles miercoles",
        "jueves",
        "viernes",
        "sábado sábados sabado sabados",
        "domingo domingos",
    ),
}
"""Names of the days, Monday first."""
_AHEAD: Mapping[str, Mapping[str, int]] = {
    "en": {"today": 0, "tonight": 0, "tomorrow": 1},
    "es": {"hoy": 0},
}
_WEEKEND = re.compile(r"\bweek ?ends?\b|\bfin(?:es)? de semana\b")
_TOMORROW_ES = re.compile(r"(?<!la )(?<!las )\bmañana\b")
_UNTIL = re.compile(r"day\w* ?(?:to|through|thru|till|until|-|–) ?\w+day|\bde lunes a \w+")
"""From one day to another: the week is meant."""
_FEW = 2
"""Who names more days than this wants the week."""


@dataclass(frozen=True)
class Opening:
    """The state of the practice's phone at one moment.

    Attributes:
        open_now: True if it is answered.
        closes: when the present period ends (practice time), or None if it is closed.
        next_open: when it is next answered (practice time); None while it is open, or if no
            opening lies within `HORIZON_DAYS`.
    """

    open_now: bool
    closes: datetime | None
    next_open: datetime | None


def opening(settings: Settings, now: datetime) -> Opening:
    """Tell whether the practice's phone is answered.

    Args:
        settings: hours, holidays and time zone.
        now: the moment, with a time zone.

    Returns:
        The state at that moment. Times are in the practice's zone.

    Raises:
        ValueError: `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("now has no time zone. Pass datetime.now(timezone.utc).")
    instant = now.astimezone(timezone.utc)
    today = instant.astimezone(settings.timezone).date()
    for offset in range(HORIZON_DAYS + 1):
        day = today + timedelta(days=offset)
        for opens, closes in _periods(settings, day):
            # Compared in UTC: on the night the clocks change, wall-clock arithmetic is an hour off.
            if opens.astimezone(timezone.utc) <= instant < closes.astimezone(timezone.utc):
                return Opening(open_now=True, closes=closes, next_open=None)
            if instant < opens.astimezone(timezone.utc):
                return Opening(open_now=False, closes=None, next_open=opens)
    return Opening(open_now=False, closes=None, next_open=None)


def days_named(text: str, lang: str, today: date) -> tuple[date, ...]:
    """The days of the coming week that a question about hours is about.

    Args:
        text: what the visitor typed: "are you open on Saturday?".
        lang: "en" or "es".
        today: the day at the practice.

    Returns:
        One day or two, in their order; none when no day is named, or the week is meant.
    """
    plain = text[:1_000].lower()
    words = re.findall(r"[^\W\d_]+", plain)
    if _UNTIL.search(plain):
        return ()
    names = enumerate(_DAYS.get(lang, ()))
    weekdays = {day for day, known in names if not set(known.split()).isdisjoint(words)}
    if _WEEKEND.search(plain):
        weekdays |= {5, 6}
    ahead = {(day - today.weekday()) % 7 for day in weekdays}
    ahead |= {days for word, days in _AHEAD.get(lang, {}).items() if word in words}
    if lang == "es" and _TOMORROW_ES.search(plain):
        ahead.add(1)
    if len(ahead) > _FEW:
        return ()
    return tuple(today + timedelta(days=days) for days in sorted(ahead))


def spans_on(settings: Settings, day: date) -> tuple[Span, ...]:
    """When the phone is answered on a day; empty when it is not, as on a holiday."""
    return () if day in settings.holidays else tuple(settings.hours[day.weekday()])


def _periods(settings: Settings, day: date) -> list[tuple[datetime, datetime]]:
    return [_period(settings, day, span) for span in spans_on(settings, day)]


def _period(settings: Settings, day: date, span: Span) -> tuple[datetime, datetime]:
    last = day + timedelta(days=1) if span.closes == time(0) else day
    return (
        datetime.combine(day, span.opens, settings.timezone),
        datetime.combine(last, span.closes, settings.timezone),
    )
