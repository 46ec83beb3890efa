"""The third net: composes every outgoing text, and looks at each once more before it leaves."""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.channels.outlet import messages
from bot.dialogue.handover import Handover
from bot.dialogue.outgoing import faults
from bot.dialogue.policy import AFTERMATH, REMINDER, routed_finding
from bot.dialogue.render import ANSWER
from bot.house import House, house
from bot.safety.aftermath import Aftermath
from bot.safety.elsewhere import language_of
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect
from bot.wordings import elsewhere
from bot.wordings.replies import Reply

_log = logging.getLogger(__name__)

_CRISIS = "utter_crisis"
#: What the visitor is told when the screen itself breaks inside the generator.
_UNHEARD = Finding(Kind.SUICIDE, Level.CONCERN, Subject.SELF, "xx", "")


class SafeNLG(TemplatedNaturalLanguageGenerator):
    """Rasa's generator, with our wordings, the visitor's language, and a last check.

    It derives from Rasa's own class because only that one is given the responses of a model.
    """

    def __init__(
        self,
        endpoint_config: EndpointConfig | None = None,  # noqa: ARG002 - Rasa's signature
        domain: Domain | None = None,
    ) -> None:
        super().__init__(domain.responses if domain else {})
        self._house: House = house()

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Compose the response of an action.

        Returns:
            the message; None when there is no such response. If the visitor's message speaks of a
            crisis that nobody has answered yet, it is the crisis reply, whatever was asked for.
        """
        turn = _Turn(tracker, self._house)
        finding = turn.unanswered_crisis()
        if finding is not None:
            reply = self._house.replies.crisis(finding, turn.country, turn.lang, turn.crises)
            return _as_message(reply)
        if utter_action == _CRISIS:
            # Without a crisis in the text a rule or a payload asked: the number does no harm.
            finding = routed_finding(tracker) or _UNHEARD
            reply = self._house.replies.crisis(finding, turn.country, turn.lang, turn.crises)
            return _as_message(reply)
        message = self._composed(utter_action, turn, output_channel, kwargs)
        if message is None:
            return None
        wrong = faults(message.get("text") or "", after_crisis=turn.in_crisis)
        if wrong:
            _log.error("%s was held back: %s", utter_action, ", ".join(wrong))
            message = _as_message(self._say("went_wrong", turn))
        return self._with_reminder(message, turn)

    def _composed(
        self, utter_action: str, turn: _Turn, output_channel: str, slots: dict[str, Any]
    ) -> dict[str, Any] | None:
        key = utter_action.removeprefix("utter_")
        if key.startswith(f"{ANSWER}/"):
            return self._answer(key, turn, output_channel, slots)
        if key == "country_set" and not turn.chose_country():
            key = "country_unknown"
        if key == "unknown_language" and elsewhere.speaks(language_of(turn.text)):
            return _as_message(
                elsewhere.unknown_language(
                    language_of(turn.text),
                    turn.country,
                    self._house.directory,
                    self._house.settings,
                )
            )
        if self._house.catalogue.has(key):
            return _as_message(self._say(key, turn, utter_action))
        found: dict[str, Any] | None = self.generate_from_slots(
            utter_action, {**turn.slots, "language": turn.lang}, output_channel, **slots
        )
        return found

    def _answer(
        self, key: str, turn: _Turn, output_channel: str, slots: dict[str, Any]
    ) -> dict[str, Any] | None:
        """The answers of all sections that were chosen, each a bubble of its own."""
        texts = []
        for section in turn.sections or [key.removeprefix(f"{ANSWER}/")]:
            part = self.generate_from_slots(
                f"utter_{ANSWER}/{section}",
                {**turn.slots, "language": turn.lang},
                output_channel,
                **slots,
            )
            if part and part.get("text"):
                texts.append(part["text"])
        if not texts:
            return None
        return {
            "text": "\n\n".join(texts),
            "custom": {"kind": ANSWER, "lang": turn.lang},
        }

    def _say(self, key: str, turn: _Turn, utter_action: str | None = None) -> Reply:
        said_before = turn.times_said(utter_action) if utter_action else 0
        return self._house.replies.say(key, turn.lang, said_before, turn.country, turn.danger)

    def _with_reminder(self, message: dict[str, Any], turn: _Turn) -> dict[str, Any]:
        if turn.owes_reminder():
            reminder = "\n\n".join(self._say(REMINDER, turn).texts)
            message["text"] = f"{message.get('text') or ''}\n\n{reminder}".strip()
        return message


class _Turn:
    """What the generator must know of the turn that it speaks in."""

    def __init__(self, tracker: DialogueStateTracker, house_: House) -> None:
        self._tracker = tracker
        self._house = house_
        message = tracker.latest_message
        self.text: str = (message.text if message else None) or ""
        self._told = Handover.of(message.metadata if message else None)
        self._routed = ((message.parse_data if message else None) or {}).get("routed") or {}
        self.slots = tracker.current_slot_values()
        self.lang = self._told.lang or self._language()
        self.country = self._told.country or house_.settings.country

    def _language(self) -> str:
        heard = detect(self.text)
        if heard not in self._house.settings.languages:
            heard = self.slots.get("language")
        return heard if heard else self._house.settings.languages[0]

    @property
    def sections(self) -> list[str]:
        return list(self._routed.get("sections") or [])

    @property
    def crises(self) -> int:
        """Crisis replies before this one; the guard's count or the tracker's, whichever is more."""
        kept = self.slots.get(AFTERMATH)
        # The policy has already counted this one into the slot.
        counted = int(kept.get("replies", 1)) - 1 if isinstance(kept, dict) else 0
        return max(self._told.crises, counted, 0)

    @property
    def danger(self) -> Kind:
        """The kind of the last crisis: whose lines a later text is to name."""
        kept = self.slots.get(AFTERMATH)
        if isinstance(kept, dict):
            try:
                return Aftermath.from_dict(kept).kind
            except (KeyError, TypeError, ValueError):
                _log.error("the slot %r holds no aftermath", AFTERMATH)
        return Kind.SUICIDE

    @property
    def in_crisis(self) -> bool:
        return self._told.finding is not None

    def unanswered_crisis(self) -> Finding | None:
        """The finding in the visitor's text, unless the guard or this turn has answered it."""
        if self._told.replied or self._answered_in_turn():
            return None
        try:
            return self._told.finding or self._house.screen.hear(self.text, self.crises > 0)
        except Exception as error:  # noqa: BLE001 - fails closed
            _log.error("the outgoing check could not screen: %s", type(error).__name__)
            return _UNHEARD

    def _answered_in_turn(self) -> bool:
        for event in reversed(self._tracker.events):
            if isinstance(event, UserUttered):
                return False
            if isinstance(event, BotUttered) and event.metadata.get("utter_action") == _CRISIS:
                return True
        return False

    def times_said(self, utter_action: str) -> int:
        """How often this was said in the conversation, so that its wording can change."""
        return sum(
            isinstance(e, BotUttered) and e.metadata.get("utter_action") == utter_action
            for e in self._tracker.events
        )

    def chose_country(self) -> bool:
        """Whether the visitor named a country of which we know lines of help."""
        return self._house.countries.said(self.text) in self._house.directory.countries()

    def owes_reminder(self) -> bool:
        """The policy asked for the soft reminder, and nothing was said in this turn yet."""
        kept = self.slots.get(AFTERMATH)
        if not isinstance(kept, dict) or not kept.get("remind"):
            return False
        for event in reversed(self._tracker.events):
            if isinstance(event, UserUttered):
                return True
            if isinstance(event, BotUttered):
                return False
        return False


def _as_message(reply: Reply) -> dict[str, Any]:
    """A reply as one Rasa response: its bubbles are parted by empty lines."""
    parts = messages(reply)
    message: dict[str, Any] = {"text": "\n\n".join(part["text"] for part in parts)}
    if parts:
        message["custom"] = parts[0]["custom"]
        if "buttons" in parts[-1]:
            message["buttons"] = parts[-1]["buttons"]
    return message
