from __future__ import annotations

import pytest

from bot.safety.language import detect


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("what is ketamine assisted therapy", "en"),
        ("hola, ¿qué es el dolor?", "es"),
        ("kiero morir", "es"),
        ("quiero hablar con alguien", "es"),
        ("I want to talk", "en"),
        ("", "xx"),
        ("12345 !!!", "xx"),
        ("我想死", "xx"),
        ("хочу умереть", "xx"),
    ],
)
def test_the_language_of_a_message(text: str, lang: str) -> None:
    assert detect(text) == lang
