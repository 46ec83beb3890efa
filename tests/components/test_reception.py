"""The reception behind the guard: what Rasa gets to see, and what is counted."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.callbacks.outbox import Outbox
from bot.channels.guard import Guard
from bot.channels.reception import reception
from bot.channels.rest import RestOutput
from bot.dialogue.handover import Handover
from bot.house import House
from bot.records.audit import Audit, What

TODAY = date(2026, 11, 22)


class Rasa:
    """Stands where Rasa does: says what it is told to, and remembers what it saw."""

    def __init__(self) -> None:
        self.saw: list[str] = []
        self.asking: list[bool] = []
        self.says: dict[str, Any] = {"text": "words", "custom": {"kind": "unknown", "nearest": ""}}

    async def __call__(self, message: UserMessage) -> None:
        self.saw.append(message.text)
        self.asking.append(Handover.of(message.metadata).asking)
        if Handover.of(message.metadata).replied:
            return
        says = self.says
        if message.text == "call me back":
            says = {"text": "May we?", "custom": {"kind": "callback_consent"}}
        await message.output_channel.send_response(
            message.sender_id, {**says, "custom": dict(says["custom"])}
        )


class Front:
    """The guard, the reception and that Rasa, for one visitor."""

    def __init__(self, house: House, folder: Path) -> None:
        self.rasa = Rasa()
        self.audit = Audit(folder / "audit.sqlite", lambda: TODAY)
        self.outbox = Outbox(folder / "callbacks.sqlite", 3600.0, 30)
        behind = reception(house, self.rasa, self.audit, self.outbox)
        self.guard = Guard(house, behind, discloses=False)

    def say(self, *texts: str) -> list[str]:
        """Kinds of the replies to the last of the texts."""
        output = RestOutput()
        for text in texts:
            output = RestOutput()
            asyncio.run(self.guard(UserMessage(text, output, "visitor", input_channel="rest")))
        return [message["custom"]["kind"] for message in output.messages]

    def counted(self, what: What) -> dict[tuple[str, str], int]:
        self.audit.close()
        return self.audit.per_day(what)


@pytest.fixture
def front(house: House, tmp_path: Path) -> Front:
    return Front(house, tmp_path)


def test_rasa_sees_no_answer_of_the_form(front: Front) -> None:
    kinds = front.say("call me back", "yes", "Ana Lopez", "617 555 0199", "mornings", "yes")
    assert kinds == ["callback_sent"]
    assert front.rasa.saw == ["call me back"]
    assert [r.name for r in front.outbox.waiting()] == ["Ana Lopez"]


def test_a_crisis_text_is_in_no_field_at_any_step(front: Front) -> None:
    steps = ["yes", "Ana", "617 555 0199", "mornings"]
    for number in range(len(steps) + 1):
        front.say("call me back", *steps[:number])
        kinds = front.say("I want to kill myself")
        assert kinds == ["crisis"]
        draft = front.outbox.draft("visitor")
        assert draft is not None
        assert not draft.open
        assert "kill" not in str(draft)
        assert front.say("yes") != ["callback_sent"]
        front.outbox.forget("visitor")
    assert front.outbox.requests() == []


@pytest.mark.parametrize(
    "text", ["should I stop lexapro", "i feel so alone", "how much ketamine in the morning"]
)
def test_what_belongs_elsewhere_goes_to_rasa_and_the_question_comes_back(
    front: Front, text: str
) -> None:
    front.say("call me back", "yes")
    assert front.say(text) == ["unknown", "callback_name"]
    assert front.rasa.saw[-1] == text
    assert front.rasa.asking[-1]


def test_after_something_grave_nobody_is_asked_for_a_number(front: Front) -> None:
    front.say("call me back", "yes")
    front.rasa.says = {"text": "today", "custom": {"kind": "defer_urgent"}}
    assert front.say("a bit dizzy since the dose today") == ["defer_urgent"]
    front.rasa.says = {"text": "words", "custom": {"kind": "unknown"}}
    assert front.say("Ana") == ["unknown"]


def test_a_child_leaves_nothing(front: Front) -> None:
    front.say("call me back", "yes", "Ana")
    front.say("i am 11 years old")
    assert front.outbox.draft("visitor") is None


def test_a_restart_in_the_middle_loses_nothing(front: Front, house: House, tmp_path: Path) -> None:
    front.say("call me back", "yes", "Ana")
    again = Front(house, tmp_path)
    assert again.say("617 555 0199", "mornings", "yes") == ["callback_sent"]


@pytest.mark.parametrize("error", [sqlite3.OperationalError("disk"), OSError("disk")])
def test_what_could_not_be_kept_is_not_said_to_be(
    front: Front, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    front.say("call me back", "yes", "Ana", "617 555 0199", "mornings")

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(front.outbox, "submit", fails)
    assert front.say("yes") == ["callback_failed"]


def test_a_broken_outbox_stops_no_other_answer(
    front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise sqlite3.DatabaseError("not a database")

    for name in ("draft", "keep", "drop", "forget", "submit"):
        monkeypatch.setattr(front.outbox, name, fails)
    assert front.say("what is pain?") == ["unknown"]
    assert front.say("I want to kill myself") == ["crisis"]


def test_answers_and_what_was_thought_of_them_are_counted(front: Front) -> None:
    button = {"title": "No", "payload": "/feedback/other/pain"}
    about = {"kind": "answer", "sections": ["pain", "brain"], "asks": "pain"}
    front.rasa.says = {"text": "words", "custom": about, "buttons": [button]}
    assert front.say("what is pain?", "yes") == ["feedback_yes"]
    assert front.say("what is pain?", "/feedback/other/pain") == ["feedback_other"]
    front.rasa.says = {"text": "words", "custom": {"kind": "unknown", "nearest": "brain"}}
    assert front.say("what does it cost?", "yes") == ["unknown"]
    day = TODAY.isoformat()
    assert front.counted(What.ANSWERED) == {(day, "pain"): 2, (day, "brain"): 2}
    assert front.counted(What.HELPED) == {(day, "pain"): 1}
    assert front.counted(What.NOT_ASKED) == {(day, "pain"): 1}
    assert front.counted(What.UNANSWERED)[day, "brain"] == 2


def test_feedback_that_nobody_offered_counts_nothing(front: Front) -> None:
    front.say("/feedback/yes/pain")
    assert front.counted(What.HELPED) == {}


def test_feedback_is_not_taken_from_a_crisis(front: Front) -> None:
    about = {"kind": "answer", "sections": ["pain"], "asks": "pain"}
    front.rasa.says = {"text": "words", "custom": about}
    front.say("what is pain?")
    assert front.say("no I want to die") == ["crisis"]
    assert front.counted(What.NOT_HELPED) == {}
