"""Only a plain statement of the writer's own place chooses a country."""

from __future__ import annotations

import pytest

from bot.house import House


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I am in Canada", "CA"),
        ("im in the uk right now, where can I call?", "GB"),
        ("I'm in the U.S.", "US"),
        ("I live in England", "GB"),
        ("hola, estoy en España", "ES"),
        ("vivo en Mexico", "MX"),
        ("vivo en los Estados Unidos", "US"),
        ("I’m living in New Zealand", "NZ"),
    ],
)
def test_a_place_that_is_said_is_heard(house: House, text: str, code: str) -> None:
    assert house.countries.said(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "I am from Mexico",
        "my sister is in Canada",
        "hola, necesito ayuda",
        "I was in Spain last year",
        "I am in pain",
        "is it legal in Canada?",
        "I am in Canadaland",
    ],
)
def test_nothing_else_chooses_a_country(house: House, text: str) -> None:
    assert house.countries.said(text) is None


def test_a_statement_alone_is_told_from_a_question(house: House) -> None:
    assert house.countries.said_alone("Hi, I'm in Canada now.") == "CA"
    assert house.countries.said_alone("I'm in Canada, what is pain?") is None
