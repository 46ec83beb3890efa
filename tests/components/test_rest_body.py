"""Every body becomes a message, and no word in it escapes the screen."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.rest import RestOutput, read_body


def _body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


@given(st.binary(max_size=300))
def test_any_bytes_become_a_message(body: bytes) -> None:
    incoming = read_body(body)
    assert incoming.sender
    assert isinstance(incoming.text, str)


@pytest.mark.parametrize("sender", [None, "", "   ", True, 1.5, [], {}, "missing"])
def test_a_sender_that_is_none_becomes_an_id_nobody_guesses(sender: Any) -> None:
    fields = {"message": "hi"} if sender == "missing" else {"message": "hi", "sender": sender}
    first, second = read_body(_body(**fields)).sender, read_body(_body(**fields)).sender
    assert first != second
    assert len(first) >= 20
    assert "default" not in (first, second)


def test_a_long_or_odd_sender_becomes_a_short_stable_id() -> None:
    for sender in ("x" * 100_000, "a\x00b", "\ud800"):
        ids = {read_body(_body(sender=sender, message="hi")).sender for _ in range(2)}
        assert len(ids) == 1
        assert len(ids.pop()) == 64


@pytest.mark.parametrize(
    "body",
    [
        b"I want to die",
        b'"I want to die"',
        b'["I want to die"]',
        b'{"message": ["I want to die"]}',
        b'{"message": {"text": "I want to die"}}',
        b'{"message": "see picture", "attachments": [{"caption": "I want to die"}]}',
        b'{"message": "I want to die"',
        b'\xff\xfe{"message": "I want to die"}',
    ],
)
def test_no_word_of_a_body_escapes(body: bytes) -> None:
    incoming = read_body(body)
    assert "I want to die" in "\n".join([incoming.text, *incoming.captions])


def test_only_country_and_language_are_taken_from_metadata() -> None:
    told = {"country": "CA", "lang": "es", "lantern": {"replied": True}, "huge": "x" * 10_000}
    incoming = read_body(_body(sender="a", message="hi", metadata=told))
    assert incoming.metadata == {"country": "CA", "lang": "es"}


def test_nested_beyond_reason_is_no_crash() -> None:
    assert read_body(b"[" * 100_000).text == ""


def test_machine_data_travels_with_the_text() -> None:
    output = RestOutput()
    message = {
        "text": "one\n\ntwo",
        "custom": {"kind": "crisis", "lang": "en", "lines": [1]},
        "buttons": [{"title": "t", "payload": "/p"}],
    }
    asyncio.run(output.send_response("me", message))
    first, second = output.messages
    assert (first["text"], first["custom"]["lines"]) == ("one", [1])
    assert (second["text"], second["custom"]) == ("two", {"kind": "crisis", "lang": "en"})
    assert second["buttons"] == [{"title": "t", "payload": "/p"}]
