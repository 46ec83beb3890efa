"""Distress below a crisis is heard, and ordinary talk is not taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.distress import tells_distress


@pytest.mark.parametrize(
    "text",
    [
        "i'm so lonely these days",
        "I\u2019m scared",
        "ive been feeling really down",
        "i lost my best friend",
        "my dog just died",
        "can't stop shaking",
        "no one understands",
        "worst day ever, everything hurts",
        "he broke up with me",
        "ando muy deprimida",
        "mi abuela falleció",
        "nadie me escucha",
        "extraño a mi papá",
        "tengo mucho miedo",
    ],
)
def test_distress_is_heard(text: str) -> None:
    assert tells_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "what is pain",
        "can pain make people feel alone",
        "i am at home",
        "i lost my password",
        "my brother works there",
        "have a good day",
        "el dolor puede aislar a la gente",
        "estoy en casa",
        "i feel so alone " * 60,
        "",
    ],
)
def test_other_talk_is_not(text: str) -> None:
    assert not tells_distress(text)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=500))
def test_it_never_raises(text: str) -> None:
    assert tells_distress(text) in (True, False)
