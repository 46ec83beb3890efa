"""Vague questions are met with an offer, and short ones are read with the answer before them."""

from __future__ import annotations

import pytest

from bot.house import house
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.router import Router
from bot.treatment.gate import load_gate


@pytest.fixture(scope="module")
def router(matcher: Matcher) -> Router:
    return Router(house().screen, load_gate(), matcher, Document.load())


@pytest.mark.parametrize("text", ["ketamine", "pain", "tell me about pain", "dolor", "el cerebro"])
def test_one_word_that_fits_several_sections_is_an_offer(router: Router, text: str) -> None:
    routed = router.route(text)
    assert (routed.route, routed.intent, routed.sections) == ("unknown", "offer", ())
    assert 2 <= len(routed.offers) <= 3


@pytest.mark.parametrize("text", ["how much does it cost", "what is the capital of peru", "asdf"])
def test_what_is_far_from_the_document_is_no_offer(router: Router, text: str) -> None:
    assert router.route(text).offers == ()


def test_somebody_who_is_low_is_offered_no_reading(router: Router) -> None:
    assert router.route("i feel so alone").offers == ()


@pytest.mark.parametrize(
    ("after", "text", "section"),
    [
        ("what_it_is", "and how fast is that?", "how_fast"),
        ("what_it_is", "how quickly?", "how_fast"),
        ("how_fast", "¿y eso es para todos?", "for_everyone"),
        ("best_case", "and the worst", "worst_case"),
    ],
)
def test_a_short_question_goes_on_from_the_answer_before(
    router: Router, after: str, text: str, section: str
) -> None:
    routed = router.route(text, after)
    assert section in routed.sections


def test_without_an_answer_before_it_a_bare_word_says_too_little(router: Router) -> None:
    assert router.route("why?").sections == ()


@pytest.mark.parametrize("text", ["and for me?", "what about me", "¿y para mí?", "y yo?"])
def test_going_on_about_oneself_is_deferred(router: Router, text: str) -> None:
    assert router.route(text, "for_everyone").route == "defer"


def test_going_on_with_a_crisis_is_a_crisis(router: Router) -> None:
    assert router.route("and i want to kill myself", "how_fast").route == "crisis"


def test_a_long_question_does_not_lean_on_the_answer_before(router: Router) -> None:
    text = "could you please tell me how to bake a loaf of bread with it in winter at home"
    assert router.route(text, "how_fast") == router.route(text)


def test_a_section_that_was_offered_is_answered_when_chosen(router: Router) -> None:
    routed = router.chosen("how_fast", "es")
    assert routed is not None
    assert (routed.route, routed.sections, routed.lang) == ("answer", ("how_fast",), "es")
    assert router.chosen("no_such_section", "en") is None


@pytest.mark.parametrize(
    "text",
    ["what are your hours and your address?", "when are you open and where are you located?"],
)
def test_hours_and_address_are_both_told(router: Router, text: str) -> None:
    assert router.route(text).intent == "ask_hours_and_address"
