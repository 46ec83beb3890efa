"""Plays each visit of visits/*.yml against the started server.

A visit is a list of turns. Each turn has what the visitor says, and of the replies together:

    visitor: the message
    hears: words that are all there, in any case
    hears_not: words that are not there
    kinds: kinds of reply (the machine data of the bubbles) that are among them
    kinds_not: kinds that are not
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Server

VISITS = sorted((Path(__file__).parent / "visits").glob("*.yml"))

pytestmark = pytest.mark.server


@pytest.mark.parametrize("file", VISITS, ids=lambda file: file.stem)
def test_visit(server: Server, file: Path) -> None:
    visit = yaml.safe_load(file.read_text("utf-8"))
    chat = server.chat(**visit.get("metadata", {}))
    for number, turn in enumerate(visit["turns"], 1):
        replies = chat.say(turn["visitor"])
        where = f"turn {number}, {turn['visitor']!r} got {[r.get('text') for r in replies]}"
        assert replies, where
        assert all(reply["text"].strip() for reply in replies), where
        _check(turn, replies, where)


def _check(turn: dict[str, Any], replies: list[dict[str, Any]], where: str) -> None:
    unknown = set(turn) - {"visitor", "hears", "hears_not", "kinds", "kinds_not"}
    assert not unknown, f"{where}: {unknown} means nothing"
    words = "\n".join(reply["text"] for reply in replies).casefold()
    kinds = {reply.get("custom", {}).get("kind") for reply in replies}
    for expected in _list(turn.get("hears")):
        assert expected.casefold() in words, f"{where}: no {expected!r}"
    for unwanted in _list(turn.get("hears_not")):
        assert unwanted.casefold() not in words, f"{where}: {unwanted!r}"
    for kind in _list(turn.get("kinds")):
        assert kind in kinds, f"{where}: {kinds}"
    for kind in _list(turn.get("kinds_not")):
        assert kind not in kinds, f"{where}: {kinds}"


def _list(value: Any) -> list[str]:
    return (
        [] if value is None else [str(v) for v in (value if isinstance(value, list) else [value])]
    )
