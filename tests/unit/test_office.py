"""Questions that the practice's office answers, however they are put."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.office import INTENTS, Office


@pytest.fixture(scope="module")
def office() -> Office:
    return Office.load()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("and what number do I ring", "contact"),
        ("how would I go about booking a first visit?", "contact"),
        ("¿cómo hago para pedir una cita?", "contact"),
        ("what time do you guys close on wednesdays", "ask_hours"),
        ("¿hasta qué hora atienden?", "ask_hours"),
        ("is there parking near your office", "ask_address"),
        ("¿en qué calle quedan?", "ask_address"),
        ("do you take Aetna", "cost"),
        ("¿aceptan mi seguro?", "cost"),
    ],
)
def test_what_is_asked_of_the_office_is_heard(office: Office, text: str, intent: str) -> None:
    assert office.hear(text) == intent


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!",
        "my hours at work are killing me",
        "how soon does ketamine kick in",
        "who has to be in the room when it is given",
        "should I stop my tablets first",
        "the cost of grief is love",
        "what is your number? " * 20,
    ],
)
def test_what_is_for_nobody_there_is_not(office: Office, text: str) -> None:
    assert office.hear(text, firmly=True) is None


def test_weights_of_another_shape_say_so(tmp_path: Path) -> None:
    broken = tmp_path / "office.weights"
    broken.write_bytes(b'[["office", 0.0, 1.0, 2]]\n\x00\x00\x00\x00')
    with pytest.raises(ValueError, match="train it again"):
        Office.load(broken)
    assert "contact" in INTENTS
