"""What the guard remembers, and for how long."""

from __future__ import annotations

import pytest

from bot.channels.visitors import AWAY, DISCLOSE_EVERY, Visitor, Visitors

HOUR = 3600.0


def test_the_first_message_owes_the_disclosure() -> None:
    assert Visitors(HOUR).seen("a", 0.0).owes_disclosure(0.0)


def test_the_disclosure_is_owed_again_after_three_hours_of_one_chat() -> None:
    visitor = Visitor(last_seen=0.0, disclosed=0.0)
    assert not visitor.owes_disclosure(DISCLOSE_EVERY - 1)
    assert visitor.owes_disclosure(DISCLOSE_EVERY)


@pytest.mark.parametrize("session", [HOUR, 30 * 86400.0])
def test_a_week_away_starts_anew_however_long_a_session_is(session: float) -> None:
    visitors = Visitors(session)
    visitors.seen("a", 0.0).disclosed = 0.0
    assert visitors.seen("a", AWAY).owes_disclosure(AWAY)


def test_a_quiet_session_is_forgotten() -> None:
    visitors = Visitors(HOUR)
    first = visitors.seen("a", 0.0)
    first.crises, first.country = 2, "CA"
    assert visitors.seen("a", HOUR - 1).country == "CA"
    later = visitors.seen("a", 2 * HOUR)
    assert (later.crises, later.country) == (0, None)


def test_visitors_do_not_share_anything() -> None:
    visitors = Visitors(HOUR)
    visitors.seen("a", 0.0).offer(["/contact"])
    assert "/contact" not in visitors.seen("b", 0.0).offered


def test_memory_is_bounded_and_the_latest_stay() -> None:
    visitors = Visitors(HOUR, limit=3)
    for name in "abcd":
        visitors.seen(name, 0.0).crises = 1
    assert len(visitors) == 3
    assert visitors.seen("d", 1.0).crises == 1
    assert visitors.seen("a", 1.0).crises == 0


def test_offers_are_bounded_and_the_latest_stay() -> None:
    visitor = Visitor(last_seen=0.0)
    visitor.offer(f"/p{i}" for i in range(1000))
    assert len(visitor.offered) < 100
    assert "/p999" in visitor.offered
    assert "/p0" not in visitor.offered
