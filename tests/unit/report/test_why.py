from __future__ import annotations

import pytest

from bot.report.why import Explainer
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.screen import Screen


@pytest.mark.parametrize(
    "text",
    [
        "I am going to kill myself tonight",
        "he hits me every night and i am scared",
        "quiero matarme",
    ],
)
def test_a_reason_holds_no_word_of_the_message_in_quotes(screen: Screen, text: str) -> None:
    finding = screen.hear(text)
    assert finding is not None
    assert "'" in finding.reason
    named = Explainer(screen, True).alarm(finding)
    quoted = finding.reason.split("'", 1)[1].strip("'")
    assert quoted not in named
    assert not named.endswith("for another reason")


def test_a_reason_of_the_trained_opinion_holds_no_word_either(screen: Screen) -> None:
    finding = Finding(
        Kind.SUICIDE,
        Level.CONCERN,
        Subject.SELF,
        "en",
        "resembles messages of suicide that we know: 'two cats', 'after'",
    )
    named = Explainer(screen, True).alarm(finding)
    assert named == "the trained opinion alone: resembles suicide"


def test_signs_that_count_together_are_all_named(screen: Screen) -> None:
    weak = sorted({p.reason for p in screen.lexicons[0].patterns if p.kind and not p.level})
    finding = Finding(
        Kind.SUICIDE,
        Level.CONCERN,
        Subject.SELF,
        "en",
        f"signs that count together: {weak[0]}: 'zebra'; {weak[1]}: 'okapi'",
    )
    named = Explainer(screen, True).alarm(finding)
    assert weak[0] in named
    assert weak[1] in named
    assert "zebra" not in named


def test_a_reason_that_no_lexicon_has_is_not_repeated(screen: Screen) -> None:
    finding = Finding(Kind.OVERDOSE, Level.PAST, Subject.SELF, "en", "some new form: 'zebra'")
    assert Explainer(screen, True).alarm(finding) == "overdose: for another reason"


def test_a_shield_is_named_as_what_took_a_match_away(screen: Screen) -> None:
    text = "I'm not suicidal, what are your hours"
    assert screen.hear(text) is None
    assert Explainer(screen, True).miss(text, None).startswith("a shield took it away: ")


def test_how_near_the_trained_opinion_was(screen: Screen) -> None:
    explainer = Explainer(screen, True)
    text = "which bus stops near the office"
    assert explainer.miss(text, -0.5) == "no pattern matches; the trained opinion was close"
    assert explainer.miss(text, -4.0) == "no pattern matches; the trained opinion was far off"
    assert explainer.miss(text, None) == "no pattern matches; the trained opinion was far off"
    assert Explainer(screen, False).miss(text, None).endswith("there is no trained opinion")
