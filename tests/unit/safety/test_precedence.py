from __future__ import annotations

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.precedence import KIND_ORDER, worse


def _finding(kind: Kind, level: Level, subject: Subject = Subject.SELF) -> Finding:
    return Finding(kind, level, subject, "en", "test")


def test_every_kind_has_its_place() -> None:
    assert sorted(KIND_ORDER) == sorted(Kind)


def test_what_is_imminent_comes_first_whatever_its_kind() -> None:
    imminent = _finding(Kind.HARM_TO_OTHERS, Level.IMMINENT)
    assert worse(_finding(Kind.SUICIDE, Level.ACTIVE), imminent) is imminent


def test_then_suicide_before_abuse_and_the_writer_before_others() -> None:
    suicide = _finding(Kind.SUICIDE, Level.PASSIVE)
    assert worse(_finding(Kind.DOMESTIC_VIOLENCE, Level.ACTIVE), suicide) is suicide
    assert worse(_finding(Kind.SUICIDE, Level.PASSIVE, Subject.OTHER), suicide) is suicide


def test_nothing_is_less_than_a_finding() -> None:
    finding = _finding(Kind.OVERDOSE, Level.PAST)
    assert worse(None, finding) is finding
    assert worse(finding, None) is finding
    assert worse(None, None) is None
