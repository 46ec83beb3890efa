"""Whether somebody answers the practice's phone at a given moment (LF-19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from bot.settings import Settings, Span

#: How far ahead the next opening is looked for, in days: more than any run of holidays.
HORIZON_DAYS = 60


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


def _periods(settings: Settings, day: date) -> list[tuple[datetime, datetime]]:
    if day in settings.holidays:
        return []
    return [_period(settings, day, span) for span in settings.hours[day.weekday()]]


def _period(settings: Settings, day: date, span: Span) -> tuple[datetime, datetime]:
    last = day + timedelta(days=1) if span.closes == time(0) else day
    return (
        datetime.combine(day, span.opens, settings.timezone),
        datetime.combine(last, span.closes, settings.timezone),
    )
