"""Our own questions, which the matcher was not tuned on: what was measured, less a small margin."""

from __future__ import annotations

from collections import Counter

import pytest

from bench.questions import FOLDER, Question, read_questions, tally, verdict
from bot.house import house
from bot.knowledge.document import Document
from bot.knowledge.matcher import TALK, Matcher
from bot.router import Routed, Router
from bot.safety.messages import read_messages
from bot.treatment.gate import load_gate

DAILY = frozenset("en_everyday en_mid_talk en_ordinary_talk es_ordinary_talk".split())


@pytest.fixture(scope="module")
def router(matcher: Matcher) -> Router:
    return Router(house().screen, load_gate(), matcher, Document.load())


@pytest.fixture(scope="module")
def counts(router: Router) -> dict[str, Counter[str]]:
    return counted(router, "unseen")


@pytest.fixture(scope="module")
def strangers(router: Router) -> dict[str, Counter[str]]:
    """Of the writer who knew nothing of the others, and asks the hardest questions."""
    return counted(router, "fresh")


def counted(router: Router, name: str) -> dict[str, Counter[str]]:
    by_want: dict[str, Counter[str]] = {}
    for (want, _), count in tally(router, read_questions(FOLDER / f"{name}.tsv")).items():
        by_want.setdefault(want, Counter()).update(count)
    return by_want


def share(count: Counter[str], *verdicts: str) -> float:
    return sum(count[v] for v in verdicts) / count.total()


def test_what_the_document_says_is_answered_or_offered(counts: dict[str, Counter[str]]) -> None:
    assert share(counts["answer"], "right", "offered") >= 0.88
    assert share(counts["answer"], "right") >= 0.7
    assert share(counts["answer"], "wrong") <= 0.02


def test_a_stranger_is_answered_less_often_and_no_more_wrongly(
    strangers: dict[str, Counter[str]],
) -> None:
    assert share(strangers["answer"], "right") >= 0.4
    assert share(strangers["answer"], "right", "offered") >= 0.75
    assert share(strangers["answer"], "wrong") <= 0.02
    assert share(strangers["unanswerable"], "wrong") <= 0.03
    assert share(strangers["defer"], "right") >= 0.85


def test_what_the_document_does_not_say_is_seldom_answered(
    counts: dict[str, Counter[str]],
) -> None:
    assert share(counts["unanswerable"], "wrong") <= 0.08


def test_what_people_tell_of_their_day_is_no_question(router: Router) -> None:
    """The matcher learned from some messages of each file, not from the most."""
    told = [m.text for m in read_messages(TALK) if m.kind is None and m.source in DAILY]
    routes = Counter(router.route(text).route for text in told[::12])
    assert routes.total() >= 300
    assert routes["answer"] <= 0.025 * routes.total()
    assert routes["defer"] <= 0.08 * routes.total()


def test_questions_about_treatment_are_deferred(counts: dict[str, Counter[str]]) -> None:
    assert share(counts["defer"], "right") >= 0.95


def test_vague_questions_and_follow_ups_are_answered_or_offered(
    counts: dict[str, Counter[str]],
) -> None:
    assert share(counts["offer"], "right", "offered") >= 0.75
    assert share(counts["follow"], "right", "offered") >= 0.9


@pytest.mark.parametrize(
    ("want", "route", "sections", "offers", "expected"),
    [
        ("answer", "answer", ("a",), (), "right"),
        ("answer", "answer", ("b",), (), "wrong"),
        ("answer", "unknown", (), ("b", "a"), "offered"),
        ("answer", "unknown", (), ("b",), "abstained"),
        ("unanswerable", "unknown", (), ("b",), "right"),
        ("unanswerable", "answer", ("b",), (), "wrong"),
        ("defer", "answer", ("a",), (), "wrong"),
        ("two", "answer", ("a",), (), "right"),
        ("two", "unknown", (), ("a",), "wrong"),
    ],
)
def test_the_verdict_is_fair(
    want: str, route: str, sections: tuple[str, ...], offers: tuple[str, ...], expected: str
) -> None:
    question = Question("plain", "en", want, frozenset({"a"}), "?")
    routed = Routed(route, None, None, sections, (), route, "en", "", offers=offers)
    assert verdict(question, routed) == expected
