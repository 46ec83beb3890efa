"""The third net: composes every outgoing text, and looks at each once more before it leaves."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.channels.outlet import OFFER, messages
from bot.channels.visitors import SECTION
from bot.dialogue.feedback import feedback_buttons
from bot.dialogue.handover import Handover
from bot.dialogue.nlu import OFFERED
from bot.dialogue.outgoing import faults, reviewed_files
from bot.dialogue.policy import AFTERMATH, REMINDER, routed_finding
from bot.dialogue.render import ANSWER
from bot.hours import days_named
from bot.house import House, house
from bot.knowledge.document import Document
from bot.safety.aftermath import Aftermath
from bot.safety.elsewhere import language_of
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect
from bot.wordings import elsewhere
from bot.wordings.replies import Reply
from bot.wordings.reviewed import Reviewed

_log = logging.getLogger(__name__)

_CRISIS = "utter_crisis"
_OVERVIEW = "what_can_you_do"
_OVERVIEWS = (_OVERVIEW, "services")
"""What a new chat offers is offered beside these."""
_OFFERING = (OFFER, "defer", "services")
"""What comes near to the question is offered beside these."""
_UNANSWERED = ("unknown", OFFER)
_HOURS = "hours"
_FEEDBACK_EVERY = 3
"""Messages of the visitor from one "did that help?" to the next, at least; the store reads back
so many."""
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
        reviewed: Reviewed | None = None,
    ) -> None:
        super().__init__(domain.responses if domain else {})
        self._house: House = house()
        document = Document.load()
        self._reviewed = reviewed or reviewed_files(self._house, document)
        self._starts = document.named(self._house.settings.start_with)

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
        wrong = self._wrong(message, turn)
        if wrong:
            _log.error("%s was held back: %s", utter_action, ", ".join(wrong))
            message = _as_message(self._say("went_wrong", turn))
        return self._with_reminder(message, turn)

    def _wrong(self, message: dict[str, Any], turn: _Turn) -> list[str]:
        """Why a message must not go out: words that no reply holds, sentences that nobody read."""
        text = message.get("text") or ""
        found = faults(text, after_crisis=turn.in_crisis)
        lang = (message.get("custom") or {}).get("lang") or turn.lang
        try:
            unread = len(self._reviewed.strangers(text, turn.country, lang))
        except Exception as error:  # noqa: BLE001 - fails closed
            return [*found, f"it could not be compared with the reviewed files: {error!r}"]
        return [*found, *([f"{unread} sentences that are in no reviewed file"] if unread else [])]

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
        if key == OFFER and not turn.offered:
            key = "unknown"  # a payload or a command asked for an offer, and there is none
        if key == _HOURS:
            return self._hours(turn, utter_action)
        if self._house.catalogue.has(key):
            message = _as_message(self._say(key, turn, utter_action))
            titles = self._beside(key, turn)
            if titles:
                # What is near to the question says more than all that the bot can do.
                rest = [b for b in message.get("buttons", ()) if b["payload"] != f"/{_OVERVIEW}"]
                message["buttons"] = [*_choices(titles), *rest]
            if key in _UNANSWERED:
                message["custom"]["nearest"] = turn.nearest
            return message
        found: dict[str, Any] | None = self.generate_from_slots(
            utter_action, {**turn.slots, "language": turn.lang}, output_channel, **slots
        )
        return found

    def _hours(self, turn: _Turn, utter_action: str) -> dict[str, Any]:
        """The hours of the days that were asked for, or of the week."""
        replies = self._house.replies
        days = days_named(turn.text, turn.lang, replies.today())
        key = f"{_HOURS}_of_days" if days else _HOURS
        said_before = turn.times_said(utter_action)
        reply = replies.say(key, turn.lang, said_before, turn.country, turn.danger, days)
        return _as_message(replace(reply, key=_HOURS))

    def _beside(self, key: str, turn: _Turn) -> Mapping[str, str]:
        """The titles of the sections that a wording offers, by id."""
        if key in _OFFERING and turn.offered:
            return turn.offered
        if key in _OVERVIEWS:
            return {section.id: section.heading(turn.lang) for section in self._starts}
        return {}

    def _answer(
        self, key: str, turn: _Turn, output_channel: str, slots: dict[str, Any]
    ) -> dict[str, Any] | None:
        """The answers of all sections that were chosen, each a bubble of its own."""
        texts = []
        sections = turn.sections or [key.removeprefix(f"{ANSWER}/")]
        for section in sections:
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
        about: dict[str, Any] = {"kind": ANSWER, "lang": turn.lang, "sections": sections}
        message: dict[str, Any] = {"custom": about}
        if turn.may_ask_for_feedback():
            texts.extend(self._say("feedback_ask", turn).texts)
            about["asks"] = sections[0]
            message["buttons"] = feedback_buttons(self._house.catalogue, sections[0], turn.lang)
        return {"text": "\n\n".join(texts), **message}

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
    def offered(self) -> dict[str, str]:
        """The titles of the sections that may be meant, by id."""
        message = self._tracker.latest_message
        return dict(((message.parse_data if message else None) or {}).get(OFFERED) or {})

    @property
    def nearest(self) -> str:
        """The section that came nearest to a question that none answers, or ""."""
        return str(self._routed.get("nearest") or "")

    def may_ask_for_feedback(self) -> bool:
        """Whether "did that help?" fits below an answer.

        Not beside another question or another half of the reply, not in a chat in which there was
        a crisis, and not again within three messages: it is a question, and must not nag.
        """
        message = self._tracker.latest_message
        alone = message is not None and (message.intent or {}).get("name") == ANSWER
        if not alone or self._told.asking or self.crises or self.slots.get(AFTERMATH):
            return False
        messages_back = 0
        for event in reversed(self._tracker.events):
            messages_back += isinstance(event, UserUttered)
            if messages_back > _FEEDBACK_EVERY:
                return True
            if isinstance(event, BotUttered) and (event.data.get("custom") or {}).get("asks"):
                return False
        return True

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


def _choices(titles: Mapping[str, str]) -> list[dict[str, str]]:
    """Buttons that ask for sections, from their titles by id."""
    return [{"title": title, "payload": f"{SECTION}{name}"} for name, title in titles.items()]


def _as_message(reply: Reply) -> dict[str, Any]:
    """A reply as one Rasa response: its bubbles are parted by empty lines."""
    parts = messages(reply)
    message: dict[str, Any] = {"text": "\n\n".join(part["text"] for part in parts)}
    if parts:
        message["custom"] = parts[0]["custom"]
        if "buttons" in parts[-1]:
            message["buttons"] = parts[-1]["buttons"]
    return message
