"""What follows a crisis, turn by turn."""

from __future__ import annotations

import pytest

from bot.safety.aftermath import Aftermath, answer_to_crisis, follow
from bot.safety.finding import Finding, Kind, Level, Subject

_HEARD = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "test")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("just kidding lol", "aftermath_denial"),
        ("forget it", "aftermath_denial"),
        ("I'm not suicidal", "aftermath_denial"),
        ("I didn't mean it like that", "aftermath_denial"),
        ("era una broma", "aftermath_denial"),
        ("I already called them", "aftermath_called"),
        ("im texting 988", "aftermath_called"),
        ("ya llamé", "aftermath_called"),
        ("nobody answered", "aftermath_no_answer"),
        ("they hung up on me", "aftermath_no_answer"),
        ("no contestan", "aftermath_no_answer"),
        ("I can't call, he's in the next room", "aftermath_cannot_call"),
        ("no puedo hablar", "aftermath_cannot_call"),
        ("can I text instead?", "aftermath_text_better"),
        ("i hate phone calls", "aftermath_text_better"),
        ("please don't tell anyone", "aftermath_secret"),
        ("no le digas a mi mamá", "aftermath_secret"),
        ("stop giving me numbers", "aftermath_anger"),
        ("you are a useless bot", "aftermath_anger"),
        ("I'm safe now", "aftermath_safe"),
        ("my sister is here with me", "aftermath_safe"),
        ("ya estoy bien", "aftermath_safe"),
        ("I'm not okay", "aftermath_checkin"),
        ("no estoy bien", "aftermath_checkin"),
        ("what is neuroplasticity", None),
        ("thanks", None),
    ],
)
def test_what_people_say_after_a_crisis_reply_is_understood(text: str, key: str | None) -> None:
    assert answer_to_crisis(text) == key


def test_the_next_turn_checks_in() -> None:
    key, state = follow("ok", Aftermath.after(_HEARD), is_question=False)
    assert key == "aftermath_checkin"
    assert state.checked_in


def test_a_question_is_answered_with_one_soft_reminder_and_no_more() -> None:
    first, state = follow("what is pain?", Aftermath.after(_HEARD), is_question=True)
    second, state = follow("and ketamine?", state, is_question=True)
    assert (first, second) == ("aftermath_reminder", None)


def test_a_denial_is_accepted_and_nobody_is_questioned_further() -> None:
    key, state = follow("lol jk", Aftermath.after(_HEARD), is_question=False)
    assert key == "aftermath_denial"
    key, state = follow("ok", state, is_question=False)
    assert key is None


def test_silence_about_safety_is_asked_again_but_not_for_ever() -> None:
    state = Aftermath.after(_HEARD)
    keys = []
    for _ in range(8):
        key, state = follow("hmm", state, is_question=False)
        keys.append(key)
    assert keys[0] == "aftermath_checkin"
    assert keys[-1] != keys[0]
    assert state.times_said("aftermath_checkin") >= 2


def test_a_second_crisis_counts_and_opens_the_state_again() -> None:
    _, settled = follow("jk", Aftermath.after(_HEARD), is_question=False)
    again = Aftermath.after(_HEARD, settled)
    assert again.replies == 2
    assert not again.settled


def test_the_state_survives_being_stored() -> None:
    _, state = follow("nobody answered", Aftermath.after(_HEARD), is_question=False)
    assert Aftermath.from_dict(state.to_dict()) == state
