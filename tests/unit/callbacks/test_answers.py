"""A name is a name, a number a whole one, and everything else is left to the rest of the bot."""

from __future__ import annotations

import pytest

from bot.callbacks.answers import read_name, read_time, read_way, tries_a_way


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana", "Ana"),
        ("ana lopez", "ana lopez"),
        ("My name is Will May", "Will May"),
        ("it's J. R. O'Neil-Smith.", "J. R. O'Neil-Smith"),
        ("call me Grace", "Grace"),
        ("Me llamo Lucía Pérez", "Lucía Pérez"),
        ("soy Íñigo", "Íñigo"),
        ("Zoë", "Zoë"),
        ("王小明", "王小明"),
    ],
)
def test_a_name_is_read(text: str, name: str) -> None:
    assert read_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "what is pain",
        "I feel sad",
        "i'm scared",
        "soy una persona triste",
        "call me back",
        "how much does it cost",
        "Ana?",
        "no one",
        "my name is none of your business",
        "zoloft and wellbutrin",
        "70 kg",
        "x" * 61,
        "",
        "...",
        "one two three four five six",
        "me duele todo",
        "cuánto cuesta",
        "why do you need that",
        "are you a bot",
    ],
)
def test_what_may_be_anything_else_is_no_name(text: str) -> None:
    assert read_name(text) is None


@pytest.mark.parametrize(
    ("text", "way", "rest"),
    [
        ("617 555 0199", "617 555 0199", ""),
        ("(617) 555-0199", "(617) 555-0199", ""),
        ("1-617-555-0199 ext. 12", "1-617-555-0199 ext. 12", ""),
        ("+44 20 7946 0018", "+44 20 7946 0018", ""),
        ("my number is 6175550199.", "6175550199", "my number is"),
        ("ana.lopez+x@mail.example.org", "ana.lopez+x@mail.example.org", ""),
        ("a@example.org or 617 555 0199", "a@example.org, 617 555 0199", "or"),
        ("what is pain? 617 555 0199", "617 555 0199", "what is pain?"),
    ],
)
def test_a_way_to_reach_somebody_is_read(text: str, way: str, rest: str) -> None:
    found = read_way(text, "US")
    assert found is not None
    assert (found.text, found.rest) == (way, rest)


@pytest.mark.parametrize(
    "text",
    [
        "911",
        "988",
        "555 0199",
        "117 555 0199",
        "617 055 0199",
        "61755501990",
        "a@b",
        "a..b@example.org",
        "@example.org",
        "50 mg",
        "",
        "617 555 0199 " + "word " * 21,
    ],
)
def test_half_a_way_is_none(text: str) -> None:
    assert read_way(text, "US") is None


def test_numbers_of_other_countries_have_other_lengths() -> None:
    assert read_way("612 34 56 78", "ES") is not None
    assert read_way("612 34 56 78", "US") is None


def test_an_attempt_is_told_from_a_question() -> None:
    assert tries_a_way("555 0199")
    assert tries_a_way("ana@example")
    assert not tries_a_way("is 5550 too much?")
    assert not tries_a_way("what is pain")


@pytest.mark.parametrize(
    "text",
    [
        "mornings",
        "any time",
        "after 5 pm",
        "Mon-Thu before noon",
        "can you call after 3?",
        "tomorrow",
        "por las tardes",
        "el lunes",
        "cualquier hora",
    ],
)
def test_a_good_time_is_read(text: str) -> None:
    assert read_time(text) == text.rstrip("?")


@pytest.mark.parametrize(
    "text",
    [
        "what are your hours",
        "when do you open?",
        "can I take it in the morning",
        "is it normal to cry every night",
        "I feel sad",
        "",
        "mornings " * 13,
        "¿a qué hora abren?",
    ],
)
def test_a_question_is_no_time(text: str) -> None:
    assert read_time(text) is None
