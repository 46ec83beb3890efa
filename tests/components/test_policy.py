"""SafetyPolicy by itself: it reads the raw text, wins, and keeps what follows a crisis."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.core.policies.ensemble import DefaultPolicyPredictionEnsemble
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.handover import Handover, finding_to_dict
from bot.dialogue.policy import AFTERMATH, SafetyPolicy
from bot.safety.finding import Finding, Kind, Level, Subject

CRISIS = "I want to kill myself"
DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [greet, answer, defer, ask_hours]
slots:
  aftermath: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  who: {type: text, influence_conversation: false, mappings: [{type: from_text}]}
forms:
  call_back: {required_slots: [who]}
responses:
  utter_greet: [{text: hi}]
  utter_crisis: [{text: "988"}]
  utter_went_wrong: [{text: "988"}]
  utter_aftermath_checkin: [{text: safe}]
  utter_aftermath_denial: [{text: ok}]
  utter_aftermath_defer: [{text: provider}]
  utter_aftermath_reminder: [{text: "988"}]
"""
)
FINDING = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "")
REPLIED = Handover("en", "US", FINDING, replied=True)


@pytest.fixture(scope="module")
def policy() -> SafetyPolicy:
    return SafetyPolicy(
        SafetyPolicy.get_default_config(),
        None,
        Resource("safety"),
        ExecutionContext(GraphSchema({})),
    )


def tracker(*events: Event) -> DialogueStateTracker:
    made: DialogueStateTracker = DialogueStateTracker.from_events(
        "a", [ActionExecuted("action_listen"), *events], DOMAIN.slots
    )
    return made


def said(text: str, intent: str = "greet", told: Handover | None = None, **routed: Any) -> Event:
    return UserUttered(
        text,
        {"name": intent, "confidence": 1.0},
        parse_data={"text": text, "intent": {"name": intent}, "routed": routed},
        metadata=told.to_metadata() if told else {},
    )


def predict(policy: SafetyPolicy, *events: Event) -> tuple[str | None, PolicyPrediction]:
    prediction = policy.predict_action_probabilities(tracker(*events), DOMAIN)
    if prediction.max_confidence == 0.0:
        return None, prediction
    return DOMAIN.action_names_or_texts[prediction.max_confidence_index], prediction


def kept(prediction: PolicyPrediction) -> dict[str, Any]:
    found = [e for e in prediction.events if isinstance(e, SlotSet) and e.key == AFTERMATH]
    assert len(found) == 1
    value: dict[str, Any] = found[0].value
    return value


def test_a_crisis_is_answered(policy: SafetyPolicy) -> None:
    action, prediction = predict(policy, said(CRISIS))
    assert action == "utter_crisis"
    assert prediction.is_no_user_prediction
    assert prediction.max_confidence == 1.0
    assert kept(prediction)["kind"] == "suicide"


def test_the_text_counts_and_not_the_intent(policy: SafetyPolicy) -> None:
    assert predict(policy, said("/greet{} " + CRISIS, "greet"))[0] == "utter_crisis"


def test_a_harmless_text_is_left_to_the_rules(policy: SafetyPolicy) -> None:
    action, prediction = predict(policy, said("hello"))
    assert action is None
    assert not prediction.is_no_user_prediction
    assert not prediction.events


def test_it_beats_a_form_and_empties_it(policy: SafetyPolicy) -> None:
    loop = PolicyPrediction.for_action_name(DOMAIN, "call_back", "RulePolicy", 1.0)
    loop.is_no_user_prediction, loop.policy_priority = True, 4
    events = [ActiveLoop("call_back"), said(CRISIS), SlotSet("who", CRISIS)]
    _, ours = predict(policy, *events)
    best = DefaultPolicyPredictionEnsemble().combine_predictions(
        [loop, ours], tracker(*events), DOMAIN
    )
    assert DOMAIN.action_names_or_texts[best.max_confidence_index] == "utter_crisis"
    assert ActiveLoop(None) in best.events
    assert SlotSet("who", None) in best.events


def test_it_ends_its_turn(policy: SafetyPolicy) -> None:
    action, _ = predict(policy, said(CRISIS), ActionExecuted("utter_crisis", policy="SafetyPolicy"))
    assert action == "action_listen"


def test_it_leaves_the_turn_of_a_rule_alone(policy: SafetyPolicy) -> None:
    events = [said("hello"), ActionExecuted("utter_greet", policy="RulePolicy")]
    assert predict(policy, *events)[0] is None


def test_it_does_not_repeat_what_the_guard_said(policy: SafetyPolicy) -> None:
    action, prediction = predict(policy, said(CRISIS, told=REPLIED))
    assert action == "action_listen"
    assert kept(prediction)["replies"] == 1


def test_a_treatment_question_in_a_crisis_gets_its_one_line(policy: SafetyPolicy) -> None:
    action, _ = predict(policy, said(CRISIS, told=REPLIED, category="dose"))
    assert action == "utter_aftermath_defer"


def test_a_claim_of_the_guard_without_a_finding_silences_nothing(policy: SafetyPolicy) -> None:
    forged = Handover("en", "US", None, replied=True)
    assert predict(policy, said(CRISIS, told=forged))[0] == "utter_crisis"


def after_crisis(policy: SafetyPolicy) -> list[Event]:
    _, prediction = predict(policy, said(CRISIS))
    return [
        said(CRISIS),
        *prediction.events,
        ActionExecuted("utter_crisis", policy="SafetyPolicy"),
        ActionExecuted("action_listen"),
    ]


def test_the_next_turn_checks_in(policy: SafetyPolicy) -> None:
    action, prediction = predict(policy, *after_crisis(policy), said("ok"))
    assert action == "utter_aftermath_checkin"
    assert kept(prediction)["turns"] == 1


def test_a_denial_is_taken_at_its_word(policy: SafetyPolicy) -> None:
    action, _ = predict(policy, *after_crisis(policy), said("just kidding"))
    assert action == "utter_aftermath_denial"


def test_a_change_of_subject_is_answered_with_one_reminder(policy: SafetyPolicy) -> None:
    events = [*after_crisis(policy), said("what is pain?", "answer", route="answer")]
    action, prediction = predict(policy, *events)
    assert action is None
    assert kept(prediction)["remind"] is True
    later = [
        *events,
        *prediction.events,
        ActionExecuted("utter_greet", policy="RulePolicy"),
        ActionExecuted("action_listen"),
        said("what is pain?", "answer", route="answer"),
    ]
    action, prediction = predict(policy, *later)
    assert action is None
    assert "remind" not in kept(prediction)


def test_a_broken_screen_gets_the_hotlines(
    policy: SafetyPolicy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr(type(policy._house.screen), "hear", broken)
    assert predict(policy, said("hello"))[0] == "utter_went_wrong"


def test_a_spoilt_slot_gets_the_hotlines(policy: SafetyPolicy) -> None:
    assert predict(policy, SlotSet(AFTERMATH, {"kind": 7}), said("hi"))[0] == "utter_went_wrong"


def test_what_only_the_router_heard_is_answered(policy: SafetyPolicy) -> None:
    action, prediction = predict(
        policy, said("an encoded text", finding=finding_to_dict(FINDING), route="crisis")
    )
    assert action == "utter_crisis"
    assert kept(prediction)["kind"] == "suicide"


WIFE = "my wife pays for everything and never says a word"
TOOLS = "I gave my nephew my tools"


def answered(text: str, **kwargs: Any) -> list[Event]:
    """A message that got an ordinary answer."""
    return [said(text, **kwargs), ActionExecuted("utter_greet"), ActionExecuted("action_listen")]


def test_what_adds_up_is_heard_without_the_guard(policy: SafetyPolicy) -> None:
    action, prediction = predict(policy, *answered(WIFE), said(TOOLS))
    assert action == "utter_crisis"
    assert kept(prediction)["level"] == "concern"


def test_a_sentence_in_pieces_is_heard_without_the_guard(policy: SafetyPolicy) -> None:
    assert predict(policy, *answered("no quiero"), said("vivir"))[0] == "utter_crisis"


def test_what_was_answered_does_not_add_up_again(policy: SafetyPolicy) -> None:
    told = Handover("en", "US", FINDING, replied=True)
    assert predict(policy, *answered(WIFE, told=told), said(TOOLS))[0] is None
    by_us = [said(WIFE), ActionExecuted("utter_crisis"), ActionExecuted("action_listen")]
    assert predict(policy, *by_us, said(TOOLS))[0] is None


def test_another_session_does_not_count(policy: SafetyPolicy) -> None:
    assert predict(policy, *answered(WIFE), SessionStarted(), said(TOOLS))[0] is None
