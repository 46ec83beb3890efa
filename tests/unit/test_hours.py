from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.hours import days_named, opening
from bot.settings import Settings, Span

NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture(scope="module")
def settings() -> Settings:
    return Settings.load()


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=NEW_YORK)  # type: ignore[arg-type,misc]


def test_the_phone_is_answered_within_hours(settings: Settings) -> None:
    state = opening(settings, at(2026, 11, 23, 10, 0))
    assert state.open_now
    assert state.closes == at(2026, 11, 23, 17, 0)
    assert state.next_open is None


def test_the_first_minute_is_open_and_the_last_is_closed(settings: Settings) -> None:
    assert opening(settings, at(2026, 11, 23, 9, 0)).open_now
    assert not opening(settings, at(2026, 11, 23, 17, 0)).open_now


def test_the_practice_clock_counts_and_not_the_server_clock(settings: Settings) -> None:
    # 13:30 UTC is 8:30 in New York in winter, and 9:30 in summer.
    assert not opening(settings, datetime(2026, 11, 23, 13, 30, tzinfo=timezone.utc)).open_now
    assert opening(settings, datetime(2026, 7, 6, 13, 30, tzinfo=timezone.utc)).open_now


def test_a_weekend_leads_to_monday(settings: Settings) -> None:
    state = opening(settings, at(2026, 11, 21, 12, 0))
    assert (state.open_now, state.next_open) == (False, at(2026, 11, 23, 9, 0))


def test_a_holiday_is_closed_and_skipped(settings: Settings) -> None:
    state = opening(settings, at(2026, 11, 26, 10, 0))
    assert (state.open_now, state.next_open) == (False, at(2026, 11, 27, 9, 0))


def test_a_lunch_break_is_closed(settings: Settings) -> None:
    spans = (Span(time(9), time(12)), Span(time(13), time(0)))
    split = replace(settings, hours=(spans,) * 7)
    assert opening(split, at(2026, 11, 23, 12, 30)).next_open == at(2026, 11, 23, 13, 0)
    assert opening(split, at(2026, 11, 23, 23, 59)).open_now


def test_a_practice_that_never_opens_has_no_next_opening(settings: Settings) -> None:
    state = opening(replace(settings, hours=((),) * 7), at(2026, 11, 23, 10, 0))
    assert (state.open_now, state.next_open) == (False, None)


def test_closed_for_a_month_of_holidays_still_finds_the_next_opening(settings: Settings) -> None:
    days = frozenset(date(2026, 12, day) for day in range(1, 32))
    state = opening(replace(settings, holidays=days), at(2026, 12, 1, 8, 0))
    assert state.next_open == at(2027, 1, 1, 9, 0)


def test_the_night_the_clocks_change_counts_in_real_time(settings: Settings) -> None:
    night = replace(settings, hours=((Span(time(0), time(0)),),) * 7, holidays=frozenset())
    assert opening(night, datetime(2026, 11, 1, 5, 30, tzinfo=timezone.utc)).open_now


def test_a_moment_without_a_zone_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match="time zone"):
        opening(settings, datetime(2026, 11, 23, 10, 0))


MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "are you open on Saturday?", [28]),
        ("en", "r u open sat or sun", [28, 29]),
        ("en", "are you open at the weekend", [28, 29]),
        ("en", "can i ring you today", [23]),
        ("en", "is anybody there tomorrow", [24]),
        ("en", "what are your hours on mondays", [23]),
        ("en", "are you open monday, tuesday or friday", []),
        ("en", "what are your hours?", []),
        ("en", "is it monday to friday?", []),
        ("es", "¿abren de lunes a viernes?", []),
        ("es", "¿abren el sábado?", [28]),
        ("es", "¿abren mañana?", [24]),
        ("es", "¿abren por la mañana?", []),
        ("es", "abren los fines de semana", [28, 29]),
        ("fr", "samedi?", []),
    ],
)
def test_the_days_that_are_asked_for_are_told_from_the_week(
    lang: str, text: str, days: list[int]
) -> None:
    assert [day.day for day in days_named(text, lang, MONDAY)] == days
