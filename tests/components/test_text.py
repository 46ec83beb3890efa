"""Whatever arrives becomes text that everything behind can bear."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.text import clean, has_content, is_command, strings_in, without_slashes

ANY_TEXT = st.text(st.characters(blacklist_categories=()))


@given(ANY_TEXT)
def test_clean_text_can_be_stored_and_sent(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    json.dumps(cleaned, ensure_ascii=False).encode("utf-8")
    assert "\x00" not in cleaned
    assert clean(cleaned) == cleaned


def test_clean_drops_controls_and_zero_width_signs() -> None:
    assert clean("a\u200bb\x00c\x1b[31m\ufeffd") == "abc[31md"


def test_clean_replaces_half_a_character() -> None:
    assert clean("ok \ud83d ok") == "ok \ufffd ok"


def test_clean_keeps_lines_emoji_and_accents() -> None:
    text = "¿Qué?\nI'm fine 👩‍👧 \u0939\u093f\u0928\u094d\u0926\u0940"
    assert clean(text) == text


@pytest.mark.parametrize("text", ["", "  \n", "\u200d", "\ufffd\ufffd", "\ufe0f"])
def test_nothing_to_read_is_no_content(text: str) -> None:
    assert not has_content(clean(text))


@pytest.mark.parametrize("text", ["?", "👍", "0", "hola", "你好"])
def test_anything_to_read_is_content(text: str) -> None:
    assert has_content(clean(text))


@pytest.mark.parametrize(
    "text", ["/greet", '/greet{"a":1}', "/", "//restart", "/affirm@1.0", "/answer{\n}"]
)
def test_a_typed_command_is_known(text: str) -> None:
    assert is_command(text)


@pytest.mark.parametrize(
    "text", ["/greet I want to talk", '/greet{"x":1} I want to die', "hello", "what / is pain"]
)
def test_words_after_a_slash_are_a_message(text: str) -> None:
    assert not is_command(text)


@given(ANY_TEXT)
def test_no_text_keeps_a_leading_slash(text: str) -> None:
    assert not without_slashes(text).lstrip().startswith("/")


def test_strings_are_found_wherever_they_stand() -> None:
    value = {"a": ["x", {"b": "y"}], "c": 3, "d": None, "e": [[["z"]]]}
    assert {"x", "y", "z"} <= set(strings_in(value))


def test_strings_in_bounds_its_depth() -> None:
    value: object = "deep"
    for _ in range(2000):
        value = [value]
    assert list(strings_in(value)) == []
