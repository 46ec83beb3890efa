"""The order in which the promises apply."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.router import Router
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.treatment.gate import Gate


class Screen:
    """Hears one word for a crisis and one for an emergency."""

    def hear(self, text: str) -> Finding | None:
        if "REDFLAG" in text:
            return Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "test")
        if "CHESTPAIN" in text:
            return Finding(Kind.MEDICAL_EMERGENCY, Level.IMMINENT, Subject.SELF, "en", "test")
        return None


DOCUMENT = Document.load()
ROUTER = Router(Screen(), Gate.load(), Matcher.train(DOCUMENT), DOCUMENT)


@pytest.mark.parametrize(
    ("text", "route", "intent"),
    [
        ("hello REDFLAG", "crisis", "crisis"),
        ("what does neuroplasticity mean? REDFLAG", "crisis", "crisis"),
        ("CHESTPAIN after my session", "emergency", "emergency"),
        ("can i take it with zoloft", "defer", "defer"),
        ("i feel dizzy since my infusion", "defer", "defer_urgent"),
        ("where can i buy ketamine", "defer", "defer_diversion"),
        ("i am 15, can i get ketamine", "defer", "defer_minor"),
        ("what does neuroplasticity mean", "answer", "answer/neuroplasticity"),
        ("hi", "small_talk", "greet"),
        ("thank you!!", "small_talk", "thanks"),
        ("are you a real person?", "small_talk", "bot_challenge"),
        ("delete my messages", "small_talk", "forget_me"),
        ("can i talk to someone", "small_talk", "contact"),
        ("what are your opening hours", "unknown", "ask_hours"),
        ("how much does it cost", "unknown", "defer_office"),
        ("what is the capital of peru", "unknown", "unknown"),
        ("Wie schnell wirkt das bei Schmerzen", "unknown", "unknown_language"),
        ("Сколько стоит сеанс", "unknown", "unknown_language"),
        ("asdf", "unknown", "unknown"),
        ("", "unknown", "unknown"),
    ],
)
def test_each_message_goes_its_way(text: str, route: str, intent: str) -> None:
    routed = ROUTER.route(text)
    assert (routed.route, routed.intent) == (route, intent)


def test_an_answer_names_its_sections_and_facts() -> None:
    routed = ROUTER.route("how fast does ketamine work")
    assert routed.sections[0] == "how_fast"
    assert {"E1", "E2", "S5"} <= set(routed.facts)
    assert routed.lang == "en"


def test_spanish_is_answered_in_spanish() -> None:
    routed = ROUTER.route("¿qué es la neuroplasticidad?")
    assert (routed.route, routed.lang) == ("answer", "es")


def test_a_crisis_that_asks_about_treatment_keeps_the_judgement() -> None:
    routed = ROUTER.route("REDFLAG. what dose of ketamine should i take")
    assert routed.route == "crisis"
    assert routed.judgement is not None
    assert routed.sections == ()


def test_a_crisis_never_carries_a_section() -> None:
    assert ROUTER.route("how fast does ketamine work REDFLAG").facts == ()


def test_a_mixed_question_is_answered_and_deferred() -> None:
    routed = ROUTER.route("What does neuroplasticity mean, and can I have it with Zoloft?")
    assert (routed.route, routed.intent) == ("defer", "answer_and_defer")
    assert routed.sections == ("neuroplasticity",)
    assert routed.judgement is not None


def test_an_urgent_matter_is_never_mixed_with_an_answer() -> None:
    routed = ROUTER.route("What does neuroplasticity mean? I feel dizzy since my infusion.")
    assert routed.intent == "defer_urgent"
    assert routed.sections == ()


@pytest.mark.parametrize(
    "text",
    [
        "what happens if i can't get help for my pain",
        "why do i believe i'm not worthy of help",
    ],
)
def test_hopelessness_about_oneself_is_asked_about_and_not_played_back(text: str) -> None:
    routed = ROUTER.route(text)
    assert routed.route == "crisis"
    assert routed.finding is not None
    assert routed.sections == ()


def test_the_same_question_about_people_is_answered() -> None:
    routed = ROUTER.route("what happens to people in pain who get no help")
    assert routed.route == "answer"
    assert "worst_case" in routed.sections


def test_telling_of_oneself_is_no_question() -> None:
    assert ROUTER.route("I feel so alone with my pain").route != "answer"


def test_encoded_words_are_screened_too() -> None:
    text = base64.b64encode(b"this is a REDFLAG for you").decode()
    assert ROUTER.route(text).route == "crisis"


def test_a_document_that_has_prices_answers_before_the_office() -> None:
    """The office is asked only when the document is silent."""
    assert ROUTER.route("how much does it cost").judgement is not None
    routed = ROUTER.route("what is the price of neuroplasticity and what does it mean")
    assert routed.intent == "defer_office" or routed.route == "answer"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_route(text: str) -> None:
    routed = ROUTER.route(text)
    assert routed.route in {"crisis", "emergency", "defer", "answer", "small_talk", "unknown"}
    assert all(DOCUMENT.section(s) for s in routed.sections)


def test_a_megabyte_has_a_route() -> None:
    assert ROUTER.route("hello there " * 90_000).route
