"""What a front desk answers, however it is put."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.front_desk import FEELING, INTENTS, PAIN, SERVICES, FrontDesk


@pytest.fixture(scope="module")
def desk() -> FrontDesk:
    return FrontDesk.load()


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
        (
            "can you help with a bad back thats hurt for years and feeling low all the time",
            SERVICES,
        ),
        ("so what do you people do over there", SERVICES),
        ("do you see veterans with bad knees", SERVICES),
        ("¿me pueden ayudar con mi ciática?", SERVICES),
        ("my shoulder has hurt since the accident in 2020", PAIN),
        ("me duele la cadera desde hace años", PAIN),
        ("i miss who i was before all of this", FEELING),
        ("who gets to read what i write in here", "ask_privacy"),
        ("am i talking to a real person or a robot", "bot_challenge"),
    ],
)
def test_what_is_said_to_the_front_desk_is_heard(desk: FrontDesk, text: str, intent: str) -> None:
    assert desk.hear(text) == intent


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
def test_what_is_for_nobody_there_is_not(desk: FrontDesk, text: str) -> None:
    assert desk.hear(text, firmly=True) is None


def test_weights_of_another_shape_say_so(tmp_path: Path) -> None:
    broken = tmp_path / "front_desk.weights"
    broken.write_bytes(b'[["office", 0.0, 1.0, 2]]\n\x00\x00\x00\x00')
    with pytest.raises(ValueError, match="train it again"):
        FrontDesk.load(broken)
    assert "contact" in INTENTS
