"""The whole bot behind one function: guard, model and generator, without a server."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.guard import Guard
from bot.channels.rest import RestOutput
from bot.dialogue.handover import Handover
from bot.dialogue.nlg import SafeNLG
from bot.dialogue.nlu import ROUTED
from bot.dialogue.serving import InProcessActions, log_without_texts
from bot.house import house
from bot.safety.finding import Kind


class _LastTurn(TrackerStore):  # type: ignore[misc]
    """Keeps nothing but the conversation that was saved last."""

    def __init__(self) -> None:
        super().__init__(Domain.empty())
        self.last: DialogueStateTracker | None = None

    async def save(self, tracker: DialogueStateTracker) -> None:
        self.last = tracker

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        found = self.last
        return found if found is not None and found.sender_id == sender_id else None

    async def keys(self) -> list[str]:
        return [self.last.sender_id] if self.last else []


class Desk:
    """Answers texts, each as the first of a conversation."""

    def __init__(self, agent: Agent, store: _LastTurn) -> None:
        self._store = store
        self._guard = Guard(house(), agent.handle_message, discloses=False)
        self._numbers = itertools.count()

    @classmethod
    def load(cls, model: Path) -> Desk:
        """Load a model.

        Args:
            model: path of the archive.
        """
        log_without_texts()
        store = _LastTurn()
        agent = Agent.load(
            model,
            generator=SafeNLG(),
            tracker_store=store,
            action_endpoint=InProcessActions(),
        )
        return cls(agent, store)

    async def answer(self, text: str) -> dict[str, Any]:
        """Route, sections, facts and replies for one text.

        Args:
            text: what a visitor writes, of any content and length.

        Returns:
            `route`, `sections`, `facts`, `offers`: sections offered where none answers for sure,
            and `replies`: every text the visitor would see.
        """
        sender = f"line-{next(self._numbers)}"
        output = RestOutput()
        await self._guard(UserMessage(text, output, sender, input_channel="rest"))
        routed = self._routed(sender)
        return {
            "route": routed.get("route", "unknown"),
            "sections": routed.get("sections", []),
            "facts": routed.get("facts", []),
            "offers": routed.get("offers", []),
            "replies": [message["text"] for message in output.messages if "text" in message],
        }

    def _routed(self, sender: str) -> dict[str, Any]:
        last = self._store.last
        if last is None or last.sender_id != sender or last.latest_message is None:
            return {}  # the guard answered by itself: nothing that Rasa could read
        routed: dict[str, Any] = (last.latest_message.parse_data or {}).get(ROUTED) or {}
        finding = Handover.of(last.latest_message.metadata).finding
        if finding is None or routed.get("route") in ("crisis", "emergency"):
            return routed
        # Rasa saw the beginning of a long text only, and the guard all of it.
        emergency = finding.kind is Kind.MEDICAL_EMERGENCY
        return {"route": "emergency" if emergency else "crisis"}
