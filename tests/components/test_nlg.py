"""The outgoing check by itself, and how replies are composed."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.handover import Handover
from bot.dialogue.nlg import SafeNLG
from bot.dialogue.outgoing import faults
from bot.house import house
from bot.safety.aftermath import Aftermath
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.wordings.reviewed import Reviewed

CRISIS = "I want to kill myself"
FINDING = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "")
SPANISH = [{"type": "slot", "name": "language", "value": "es"}]
DOMAIN = Domain.from_dict(
    {
        "version": "3.1",
        "slots": {
            name: {"type": "any", "mappings": [{"type": "custom"}]}
            for name in ("aftermath", "language")
        },
        "responses": {
            "utter_answer/one": [
                {"text": "one in English"},
                {"text": "uno en español", "condition": SPANISH},
            ],
            "utter_answer/two": [{"text": "two in English"}],
            "utter_answer/dose": [{"text": "People are given 0.5 mg of ketamine."}],
            "utter_answer/blank": [{"text": "Dear {nobody}"}],
            "utter_answer/unread": [{"text": "Nobody has read this sentence."}],
            "utter_answer/ketamine": [{"text": "Ketamine brings rapid relief."}],
        },
    }
)
ANSWERS = [text["text"] for texts in DOMAIN.responses.values() for text in texts]
REVIEWED = Reviewed(
    house().catalogue,
    house().directory,
    house().settings,
    [text for text in ANSWERS if not text.startswith("Nobody")],
)


def generate(
    action: str,
    text: str = "hello",
    told: Handover | None = None,
    before: tuple[Event, ...] = (),
    after: tuple[Event, ...] = (),
    sections: tuple[str, ...] = (),
    offered: dict[str, str] | None = None,
) -> dict[str, Any]:
    uttered = UserUttered(
        text,
        {"name": "greet"},
        parse_data={"routed": {"sections": list(sections)}, "offered": offered or {}},
        metadata=told.to_metadata() if told else {},
    )
    events = [ActionExecuted("action_listen"), *before, uttered, *after]
    tracker = DialogueStateTracker.from_events("a", events, DOMAIN.slots)
    message = asyncio.run(
        SafeNLG(domain=DOMAIN, reviewed=REVIEWED).generate(action, tracker, "rest")
    )
    assert message is not None
    return message


def test_a_crisis_that_nobody_answered_is_answered_here() -> None:
    message = generate("utter_greet", CRISIS)
    assert "988" in message["text"]
    assert message["custom"]["kind"] == "crisis"


def test_a_crisis_that_the_guard_answered_is_not_answered_twice() -> None:
    told = Handover("en", "US", FINDING, replied=True)
    assert generate("utter_aftermath_defer", CRISIS, told)["custom"]["kind"] != "crisis"


def test_a_crisis_that_this_turn_answered_is_not_answered_twice() -> None:
    spoke = BotUttered("988", metadata={"utter_action": "utter_crisis"})
    message = generate("utter_aftermath_defer", CRISIS, after=(spoke,))
    assert message["custom"]["kind"] == "aftermath_defer"


def test_an_answer_to_an_earlier_crisis_does_not_count() -> None:
    spoke = BotUttered("988", metadata={"utter_action": "utter_crisis"})
    assert generate("utter_greet", CRISIS, before=(spoke,))["custom"]["kind"] == "crisis"


def test_a_deferral_offers_what_is_near_to_the_question_or_else_all_there_is() -> None:
    near = generate("utter_defer", "is it right for me", offered={"limits": "Limits"})
    assert [b["payload"] for b in near["buttons"]] == ["/section/limits", "/call_back"]
    plain = generate("utter_defer", "should i")
    assert [b["payload"] for b in plain["buttons"]] == ["/what_can_you_do", "/call_back"]


def test_who_asks_for_one_day_is_told_of_that_day() -> None:
    one = generate("utter_hours", "are you open on Sunday?")
    assert one["text"].startswith("On Sunday, ")
    assert "the phone is closed" in one["text"]
    assert generate("utter_hours", "when are you open?")["text"].startswith("Our phone hours: ")


@pytest.mark.parametrize("section", ["dose", "blank", "unread"])
def test_what_must_not_be_said_is_held_back(section: str) -> None:
    message = generate(f"utter_answer/{section}")
    assert message["custom"]["kind"] == "went_wrong"
    assert "988" in message["text"]


def test_a_check_that_breaks_holds_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr(Reviewed, "strangers", broken)
    assert generate("utter_answer/one")["custom"]["kind"] == "went_wrong"


def test_nothing_about_the_treatment_is_said_in_the_turn_of_a_crisis() -> None:
    told = Handover("en", "US", FINDING, replied=True)
    assert "etamine" not in generate("utter_answer/ketamine", CRISIS, told)["text"]
    assert "etamine" in generate("utter_answer/ketamine")["text"]


def test_a_broken_screen_gets_the_hotlines(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr("bot.safety.screen.Screen.hear", broken)
    assert "988" in generate("utter_greet")["text"]


def test_the_language_of_the_guard_is_spoken() -> None:
    told = Handover("es", "US")
    assert generate("utter_greet", "ok", told)["custom"]["lang"] == "es"
    assert generate("utter_answer/one", "ok", told)["text"] == "uno en español"
    assert generate("utter_answer/one", "ok", Handover("en", "US"))["text"] == "one in English"


def test_without_the_guard_the_language_is_heard() -> None:
    assert generate("utter_greet", "hola, buenos días")["custom"]["lang"] == "es"


def test_every_chosen_section_is_said() -> None:
    message = generate("utter_answer/one", sections=("one", "two"))
    assert message["text"] == "one in English\n\ntwo in English"


def test_wordings_change_when_they_are_said_again() -> None:
    spoke = BotUttered("x", metadata={"utter_action": "utter_defer"})
    assert generate("utter_defer")["text"] != generate("utter_defer", before=(spoke,))["text"]


def test_the_country_that_was_chosen_is_named() -> None:
    assert "Canada" in generate("utter_country_set", "I'm in Canada", Handover("en", "CA"))["text"]


def test_a_country_without_lines_is_not_invented() -> None:
    message = generate("utter_country_set", "I am in Atlantis", Handover("en", "US"))
    assert message["custom"]["kind"] == "country_unknown"


def test_the_reminder_goes_with_the_answer_once() -> None:
    state = SlotSet("aftermath", {**Aftermath.after(FINDING).to_dict(), "remind": True})
    message = generate("utter_answer/one", "what is pain", after=(state,))
    assert message["text"].startswith("one in English")
    assert "988" in message["text"]
    spoke = BotUttered("x", metadata={"utter_action": "utter_answer"})
    assert "988" not in generate("utter_answer/two", "what", after=(state, spoke))["text"]


def test_lines_after_a_crisis_are_those_of_its_kind() -> None:
    finding = Finding(Kind.DOMESTIC_VIOLENCE, Level.ACTIVE, Subject.SELF, "en", "")
    state = SlotSet("aftermath", Aftermath.after(finding).to_dict())
    plain = generate("utter_aftermath_denial", "just kidding")
    special = generate("utter_aftermath_denial", "just kidding", before=(state,))
    assert plain["text"] != special["text"]


def test_an_unknown_response_is_none() -> None:
    tracker = DialogueStateTracker.from_events("a", [], DOMAIN.slots)
    nlg = SafeNLG(domain=DOMAIN, reviewed=REVIEWED)
    assert asyncio.run(nlg.generate("utter_no_such_thing", tracker, "rest")) is None


@pytest.mark.parametrize(
    "text",
    ["take 50mg", "0.5 mg/kg", "20 milligrams", "he committed suicide", "call {phone}", "  "],
)
def test_faults_are_found(text: str) -> None:
    assert faults(text, after_crisis=False)


@pytest.mark.parametrize("text", ["Call 988.", "About 20 minutes.", "Ketamine is a medicine."])
def test_good_texts_pass(text: str) -> None:
    assert not faults(text, after_crisis=False)
