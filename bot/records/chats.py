"""Where each conversation lives: on disk once its visitor has agreed, in memory until then.

LF-09: nothing is stored before consent, and refusing still gives answers. Rasa asks one tracker
store for every conversation; this one looks at the id. A chat of the widget begins as a passing
one, in a database that is in memory only, and moves to the kept ones when its visitor agrees.
The ids of other channels are kept: their consent is given on the platform (LF-25).
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.house import house
from bot.records.ages import is_child
from bot.records.store import FORGET, ConversationStore

_log = logging.getLogger(__name__)

PASSING = "passing-"
"""How the id of a conversation begins that lives in memory only."""
KEPT = "kept-"
"""How the id of a widget's conversation begins whose visitor agreed to it being kept."""
_REMEMBERED = 100_000

Bubbles = list[dict[str, Any]]


class Chats(TrackerStore):
    """The tracker store of endpoints.yml: a kept one and a passing one behind one face."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        """Set both up.

        Args:
            domain: the model's domain; Rasa sets it when a model is loaded.
            host: host of the database for what is kept.
            event_broker: where Rasa also streams events of kept conversations to.
            kwargs: all else that `ConversationStore` takes, for what is kept.
        """
        super().__init__(domain, event_broker)
        self.kept = ConversationStore(domain, host, event_broker, **kwargs)
        self.passing = ConversationStore(
            domain, db=":memory:", quiet_seconds=house().settings.session_minutes * 60.0
        )
        # Ended in this process: known at once, and when the database is away, too.
        self._ended: OrderedDict[str, None] = OrderedDict()

    @property
    def domain(self) -> Domain:
        """The model's domain."""
        return self.kept.domain

    @domain.setter
    def domain(self, domain: Domain | None) -> None:
        self.kept.domain = self.passing.domain = domain

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The recent part of a conversation, or None if it is new or was ended."""
        return await self._home(sender_id).retrieve(sender_id)

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """Every event of a conversation, or None."""
        return await self._home(conversation_id).retrieve_full_tracker(conversation_id)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store what is new, where it belongs."""
        sender_id = tracker.sender_id
        if is_child(_words(tracker)):
            await self._no_longer_keep(sender_id)  # LF-18: under 13 nothing is stored
        elif tracker.get_slot(FORGET) and sender_id.startswith((PASSING, KEPT)):
            await self.end(sender_id)
            return
        await self._home(sender_id).save(tracker)

    async def delete(self, sender_id: str) -> None:
        """Delete all of a conversation."""
        await self._home(sender_id).delete(sender_id)

    async def keys(self) -> Iterable[str]:
        """Ids of the kept conversations: those in memory are nobody's business."""
        return await self.kept.keys()

    async def end(self, sender_id: str) -> None:
        """Delete all of a widget's conversation; nobody can go on with it (LF-11)."""
        chat = sender_id.removeprefix(KEPT).removeprefix(PASSING)
        for name in (PASSING + chat, KEPT + chat):  # the token from before the consent, too
            self._mark_ended(name)
            await self.passing.delete(name)
        if sender_id.startswith(KEPT):
            await self.kept.end(sender_id)

    async def is_ended(self, sender_id: str) -> bool:
        """Whether a conversation was ended; not known of an earlier run while the database is away."""
        if sender_id in self._ended:
            return True
        ended = sender_id.startswith(KEPT) and await self.kept.is_ended(sender_id)
        if ended:
            self._mark_ended(sender_id)  # a crisis reply did not wait to hear it
        return ended

    async def answer(self, sender_id: str, message_id: str) -> Bubbles:
        """What was answered to a message; empty when it was not answered yet."""
        return await self._home(sender_id).answer(sender_id, message_id)

    async def keep_answer(self, sender_id: str, message_id: str, replies: Bubbles) -> None:
        """Keep an answer where its conversation lives; not at all when that was ended."""
        if sender_id not in self._ended:
            await self._home(sender_id).keep_answer(sender_id, message_id, replies)

    async def keep(self, passing_id: str, kept_id: str) -> bool:
        """Move a passing conversation to the kept ones, since its visitor agreed.

        Returns:
            whether it is kept from now on: not that of a child, and not while no database is.
        """
        try:
            texts = [text for _, _, text in await self.passing.said(passing_id)]
            if await self.is_ended(kept_id) or passing_id in self._ended or is_child(texts):
                return False
            await self.kept.take(kept_id, await self.passing.rows(passing_id))
        except Exception as error:  # noqa: BLE001 - a database fails in many ways; it stays passing
            _log.error("a chat could not be kept (%s)", type(error).__name__)
            return False
        await self.passing.delete(passing_id)
        return True

    async def transcript(self, sender_id: str) -> list[dict[str, Any]]:
        """All that was said, as `{"who": "you" or "bot", "text", "time"}`, oldest first (LF-12).

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database is away.
        """
        home = self._home(sender_id)
        said, answers = await asyncio.gather(home.said(sender_id), home.answers(sender_id))
        # Buttons send a payload: show the words that were on them.
        titles = {
            button.get("payload"): button.get("title")
            for _, _, bubbles in answers
            for bubble in bubbles
            for button in bubble.get("buttons") or ()
        }
        # A crisis is answered before Rasa hears of it: what was asked still comes first.
        begun = {message_id: time for time, message_id, _ in answers}
        lines = [
            (min(time, begun.get(message_id, time)), 0, "you", str(titles.get(text) or text))
            for time, message_id, text in _once(said)
        ]
        lines += [
            (time, 1, "bot", str(bubble["text"]))
            for time, _, bubbles in answers
            for bubble in bubbles
            if bubble.get("text")
        ]
        lines.sort(key=lambda line: line[:2])
        return [{"who": who, "text": text, "time": time} for time, _, who, text in lines]

    def close(self) -> None:
        """Finish what is being written."""
        self.kept.close()
        self.passing.close()

    def _home(self, sender_id: str) -> ConversationStore:
        in_memory = sender_id.startswith(PASSING) or sender_id in self._ended
        return self.passing if in_memory else self.kept

    async def _no_longer_keep(self, sender_id: str) -> None:
        if sender_id.startswith(PASSING) or sender_id in self._ended:
            return
        self._mark_ended(sender_id)
        if sender_id.startswith(KEPT):
            await self.kept.end(sender_id)
        else:
            await self.kept.delete(sender_id)

    def _mark_ended(self, sender_id: str) -> None:
        self._ended[sender_id] = None
        while len(self._ended) > _REMEMBERED:
            self._ended.popitem(last=False)


def _once(said: Iterable[tuple[float, str, str]]) -> Iterable[tuple[float, str, str]]:
    """Without what ran twice: heard, and sent again since the process died before the answer."""
    seen: set[str] = set()
    for time, message_id, text in said:
        if message_id not in seen:
            yield time, message_id, text
        if message_id:
            seen.add(message_id)


def _words(tracker: DialogueStateTracker) -> list[str]:
    return [e.text for e in tracker.events if isinstance(e, UserUttered) and e.text]


def chats_of(agent: Any) -> Chats | None:
    """The store of a loaded agent: Rasa wraps it; None while no model is loaded."""
    store = getattr(agent, "tracker_store", None)
    while store is not None and not isinstance(store, Chats):
        store = getattr(store, "_tracker_store", None)
    return store
