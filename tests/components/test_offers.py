"""Sections that are offered: by button, and by number where a platform has no buttons."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channels.outlet import Outlet
from bot.channels.visitors import Visitor
from bot.dialogue.handover import Handover

OFFER = {
    "text": "Is it one of these?",
    "custom": {"kind": "offer"},
    "buttons": [
        {"title": "First", "payload": "/section/first"},
        {"title": "Second", "payload": "/section/second"},
    ],
}


class Platform:
    """Keeps what it is sent."""

    def __init__(self, takes_custom: bool) -> None:
        self.takes_custom = takes_custom
        self.got: list[dict[str, Any]] = []

    async def send_response(self, _recipient: str, message: dict[str, Any]) -> None:
        self.got.append(message)


def send(visitor: Visitor, message: dict[str, Any], takes_custom: bool = True) -> dict[str, Any]:
    platform = Platform(takes_custom)
    asyncio.run(Outlet(platform, visitor).send_response("v", dict(message)))
    return platform.got[0]


@pytest.fixture
def visitor() -> Visitor:
    return Visitor(last_seen=0.0)


def test_a_visitor_without_buttons_reads_numbers(visitor: Visitor) -> None:
    assert send(visitor, OFFER, takes_custom=False) == {
        "text": "Is it one of these?\n1. First\n2. Second"
    }


def test_a_visitor_with_buttons_sees_no_numbers(visitor: Visitor) -> None:
    assert send(visitor, OFFER) == OFFER


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("2", "second"),
        ("1.", "first"),
        ("/section/first", "first"),
        ("3", None),
        ("0", None),
        ("/section/third", None),
        ("2 tablets", None),
    ],
)
def test_a_visitor_chooses_only_what_was_offered(
    visitor: Visitor, text: str, section: str | None
) -> None:
    send(visitor, OFFER)
    assert visitor.chosen(text) == section


def test_a_number_means_nothing_after_another_reply(visitor: Visitor) -> None:
    send(visitor, OFFER)
    send(visitor, {"text": "Which phone number should we use?"})
    assert visitor.chosen("2") is None
    assert visitor.chosen("/section/second") == "second"


def test_nothing_goes_on_from_a_deferral(visitor: Visitor) -> None:
    send(visitor, {"text": "words", "custom": {"kind": "answer", "sections": ["first"]}})
    assert visitor.topic == "first"
    send(visitor, {"text": "words", "custom": {"kind": "defer"}})
    assert visitor.topic is None


def test_what_goes_on_reaches_rasa_and_a_visitor_cannot_forge_it() -> None:
    told = Handover(after="first", chosen="second")
    assert Handover.of(told.to_metadata()) == told
    assert Handover.of({"lantern": {"after": 7, "chosen": ["x"]}}) == Handover()
