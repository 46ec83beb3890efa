"""The second net: a policy that hears the raw text again and wins over everything."""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction, SupportedData
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.handover import Handover, finding_from_dict
from bot.dialogue.nlu import ROUTED
from bot.house import House, house
from bot.safety.aftermath import Aftermath, follow
from bot.safety.finding import Finding, Kind
from bot.safety.strain import SPAN, over

_log = logging.getLogger(__name__)

AFTERMATH = "aftermath"
"""The slot that holds what followed a crisis, as `Aftermath.to_dict`."""

REMINDER = "aftermath_reminder"
"""The one line that goes with an answer instead of standing in for it: our generator adds it."""

#: Routes and intents that have a reply of their own, beside which the reminder can stand.
_ROUTES = ("answer", "defer", "emergency")
#: Dangers to the body: nothing is said beside the emergency number, and for some turns every
#: answer comes back to it.
_BODY = (Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY)
_BODY_TURNS = 3
#: Messages read again for what they add up to: those that count, and as many to know what was told.
_LOOKS_BACK = 2 * SPAN
_INTENTS = (
    "ask_address",
    "ask_help",
    "ask_hours",
    "ask_hours_and_address",
    "ask_language",
    "ask_practice",
    "ask_privacy",
    "ask_services",
    "bot_challenge",
    "call_back",
    "contact",
    "forget_me",
    "set_country",
    "what_can_you_do",
)


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class SafetyPolicy(Policy):
    """Answers a crisis, and what follows it, before any rule, form or command.

    It reads `latest_message.text` and not the intent: the raw text survives a typed
    `/intent{...}` and a broken pipeline. Its prediction counts as one without user input, which is
    the only kind that beats an active form.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> None:
        super().__init__(config, model_storage, resource, execution_context, **kwargs)
        self._house: House = house()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Above RulePolicy's 4."""
        return {"priority": 100}

    @staticmethod
    def supported_data() -> SupportedData:
        """It learns from neither stories nor rules."""
        return SupportedData.ML_AND_RULE_DATA

    def train(
        self,
        training_trackers: list[TrackerWithCachedStates],  # noqa: ARG002
        domain: Domain,  # noqa: ARG002
        **_kwargs: Any,
    ) -> Resource:
        """Nothing to learn."""
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_kwargs: Any,
    ) -> SafetyPolicy:
        """Nothing was stored."""
        return cls(config, model_storage, resource, execution_context)

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,  # noqa: ARG002
        **_kwargs: Any,
    ) -> PolicyPrediction:
        """The crisis reply, a line of what follows a crisis, or nothing."""
        message = tracker.latest_message
        if message is None or not _is_waiting(tracker):
            if _spoke_last(tracker):
                return self._certain(ACTION_LISTEN_NAME, domain, [])
            return self._none(domain)
        text = message.text or ""
        told = Handover.of(message.metadata)
        try:
            finding = (
                told.finding
                or self._house.screen.hear(text, _aftermath(tracker) is not None)
                or self._added_up(text, tracker)
                or routed_finding(tracker)
            )
            if finding is not None:
                return self._answer(finding, told, tracker, domain)
            return self._follow(text, tracker, domain)
        except Exception as error:  # noqa: BLE001 - fails closed: the hotlines, not silence
            _log.error("the safety policy failed with %s", type(error).__name__)
            return self._certain("utter_went_wrong", domain, _ends_form(tracker, domain))

    def _added_up(self, text: str, tracker: DialogueStateTracker) -> Finding | None:
        """What the last messages say together; the guard's memory is not asked."""
        aware = _aftermath(tracker) is not None
        return over(self._house.screen, _said_before(tracker), text, aware)

    def _answer(
        self, finding: Finding, told: Handover, tracker: DialogueStateTracker, domain: Domain
    ) -> PolicyPrediction:
        before = _aftermath(tracker)
        after = Aftermath.after(finding, before)
        events = [*_ends_form(tracker, domain), SlotSet(AFTERMATH, after.to_dict())]
        if not told.replied:
            return self._certain("utter_crisis", domain, events)
        if _routed(tracker).get("category") and finding.kind not in _BODY:
            # The guard has given the number; the question about treatment gets its one line.
            return self._certain("utter_aftermath_defer", domain, events)
        return self._certain(ACTION_LISTEN_NAME, domain, events)

    def _follow(self, text: str, tracker: DialogueStateTracker, domain: Domain) -> PolicyPrediction:
        before = _aftermath(tracker)
        if before is None:
            return self._none(domain)
        intent = (tracker.latest_message.intent or {}).get("name")
        has_reply = _routed(tracker).get("route") in _ROUTES or intent in _INTENTS
        if before.kind in _BODY and not before.settled and before.turns < _BODY_TURNS:
            has_reply = False  # "will I be all right?" is no question for the document now
        key, after = follow(text, before, has_reply)
        kept = [SlotSet(AFTERMATH, after.to_dict())]
        if key is None:
            return self._none(domain, kept)
        if key == REMINDER and has_reply:
            return self._none(domain, [SlotSet(AFTERMATH, {**after.to_dict(), "remind": True})])
        return self._certain(f"utter_{key}", domain, [*_ends_form(tracker, domain), *kept])

    def _certain(self, action: str, domain: Domain, events: list[Event]) -> PolicyPrediction:
        probabilities = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        return self._prediction(probabilities, events=events, is_no_user_prediction=True)

    def _none(self, domain: Domain, events: list[Event] | None = None) -> PolicyPrediction:
        return self._prediction(self._default_predictions(domain), events=events)


def _is_waiting(tracker: DialogueStateTracker) -> bool:
    """Whether the visitor's message has not been answered yet."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return True
        if isinstance(event, ActionExecuted):
            return False
    return False


def _spoke_last(tracker: DialogueStateTracker) -> bool:
    """Whether the last action was this policy's own: then the turn is over."""
    last = tracker.get_last_event_for(ActionExecuted)
    return (
        last is not None
        and last.policy == SafetyPolicy.__name__
        and last.action_name != ACTION_LISTEN_NAME
    )


def _said_before(tracker: DialogueStateTracker) -> list[tuple[str, bool]]:
    """The last messages before this one, oldest first, and whether each was answered as a crisis."""
    said: list[tuple[str, bool]] = []
    answered = False
    for event in reversed(tracker.events):
        if isinstance(event, ActionExecuted):
            answered = answered or event.action_name == "utter_crisis"
        elif isinstance(event, UserUttered):
            replied = answered or Handover.of(event.metadata).finding is not None
            said.append((event.text or "", replied))
            answered = False
        elif isinstance(event, (Restarted, SessionStarted)):
            break
        if len(said) > _LOOKS_BACK:
            break
    return said[:0:-1]


def _aftermath(tracker: DialogueStateTracker) -> Aftermath | None:
    kept = tracker.get_slot(AFTERMATH)
    return Aftermath.from_dict(kept) if isinstance(kept, dict) else None


def routed_finding(tracker: DialogueStateTracker) -> Finding | None:
    """What the router heard in the last message; None where the NLU's word was lost."""
    return finding_from_dict(_routed(tracker).get("finding"))


def _routed(tracker: DialogueStateTracker) -> dict[str, Any]:
    parsed = tracker.latest_message.parse_data or {}
    return parsed.get(ROUTED) or {}


def _ends_form(tracker: DialogueStateTracker, domain: Domain) -> list[Event]:
    """Events that end an active form and empty what it asked for.

    Slots are filled before any policy runs, so without this the words of a crisis would be kept
    as the answer to "what is your name?".
    """
    if tracker.active_loop_name is None:
        return []
    asked = domain.required_slots_for_form(tracker.active_loop_name)
    return [
        ActiveLoop(None),
        SlotSet(REQUESTED_SLOT, None),
        *(SlotSet(name, None) for name in asked),
    ]
