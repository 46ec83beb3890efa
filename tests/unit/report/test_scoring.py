from __future__ import annotations

from itertools import count

import pytest

from bot.report.reading import LabelledSet, Origin, Row
from bot.report.scoring import (
    Rate,
    by_file,
    by_kind,
    by_language,
    by_level,
    by_subject,
    percentile,
    precision,
    score,
    tally,
)
from bot.safety.finding import Finding, Kind, Level, Subject


def _row(text: str, kind: str | None, lang: str = "en") -> Row:
    level, subject = ("active", "self") if kind else (None, None)
    return Row(text, text, kind is not None, kind, level, subject, lang, "talk")


def _hear(text: str) -> Finding | None:
    """Hears what begins with a kind's name."""
    for kind in Kind:
        if text.startswith(kind.value):
            return Finding(kind, Level.PASSIVE, Subject.OTHER, "en", "because")
    return None


_ROWS = (
    _row("suicide 1", "suicide"),
    _row("suicide 2", "suicide", "es"),
    _row("nothing 1", "suicide"),
    _row("overdose 1", "suicide"),
    _row("self_harm 1", "third_party"),
    _row("nothing 2", None),
    _row("nothing 3", None, "es"),
    _row("nothing 4", None),
    _row("overdose 2", None),
)
_SETS = (
    LabelledSet("a", Origin.OTHER, _ROWS[:3]),
    LabelledSet("b", Origin.OTHER, _ROWS[3:]),
)


def test_counts_are_those_of_the_rows() -> None:
    whole = tally("all", score(_SETS, _hear))
    assert whole.recall == Rate(4, 5)
    assert whole.alarms == Rate(1, 4)
    # "third_party" is no name of ours, so it is not counted; the overdose is a wrong kind.
    assert whole.right_kind == Rate(2, 3)


def test_each_file_and_language_has_its_own_counts() -> None:
    outcomes = score(_SETS, _hear)
    assert [(t.name, t.recall, t.alarms) for t in by_file(outcomes)] == [
        ("a", Rate(2, 3), Rate(0, 0)),
        ("b", Rate(2, 2), Rate(1, 4)),
    ]
    assert [(t.name, t.recall, t.alarms) for t in by_language(outcomes)] == [
        ("en", Rate(3, 4), Rate(1, 3)),
        ("es", Rate(1, 1), Rate(0, 1)),
    ]


def test_a_false_alarm_counts_for_the_kind_level_and_subject_that_was_heard() -> None:
    outcomes = score(_SETS, _hear)
    assert {t.name: (t.recall, t.alarms) for t in by_kind(outcomes)} == {
        "suicide": (Rate(3, 4), Rate(0, 4)),
        "overdose": (Rate(0, 0), Rate(1, 4)),
        "third_party": (Rate(1, 1), Rate(0, 0)),
    }
    assert {t.name: t.alarms for t in by_level(outcomes)} == {
        "active": Rate(0, 4),
        "passive": Rate(1, 4),
    }
    assert {t.name: t.alarms for t in by_subject(outcomes)} == {
        "self": Rate(0, 4),
        "other": Rate(1, 4),
    }


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        (8, 10, 0.4902, 0.9433),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (81, 82, 0.9341, 0.9978),
    ],
)
def test_wilson_intervals_are_those_of_the_tables(
    hits: int, total: int, low: float, high: float
) -> None:
    assert Rate(hits, total).interval == pytest.approx((low, high), abs=2e-4)


def test_of_nothing_nothing_is_said() -> None:
    assert Rate(0, 0).value is None
    assert Rate(0, 0).interval == (0.0, 1.0)


def test_precision_follows_from_prevalence() -> None:
    # 980 of 1,000 crises heard, 28 of 10,000 others: of 100,000 messages with 550 crises,
    # 539 are heard rightly and 278.46 wrongly.
    at = precision(Rate(980, 1000), Rate(28, 10_000), 0.0055)
    assert at is not None
    assert at.value == pytest.approx(539 / (539 + 278.46))
    assert at.low < at.value < at.high


def test_precision_needs_both_rates() -> None:
    assert precision(Rate(0, 0), Rate(1, 10), 0.01) is None
    assert precision(Rate(1, 10), Rate(0, 0), 0.01) is None
    assert precision(Rate(0, 10), Rate(0, 10), 0.01) is None


def test_percentiles() -> None:
    ordered = [float(i) for i in range(100)]
    assert (percentile(ordered, 0.5), percentile(ordered, 0.99)) == (50.0, 99.0)
    assert percentile(ordered, 1.0) == 99.0
    assert percentile([], 0.5) == 0.0


def test_time_is_taken_around_each_message() -> None:
    processor, wall = count(0, 3_000), count(0, 50_000)
    outcomes = score(_SETS, _hear, lambda: next(processor), lambda: next(wall))
    assert {o.micros for o in outcomes} == {3.0}
    assert {o.wall_micros for o in outcomes} == {50.0}
