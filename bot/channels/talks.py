"""What is being said right now: each message runs once, however often it is sent.

A widget sends a message again when it did not see the answer. The same id then gets the same
answer, even while the first try is still running.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

Bubbles = list[dict[str, Any]]
_T = TypeVar("_T")

_TALKS = 5000
_ANSWERS = 20
"""Answers remembered of each conversation: a widget sends its queue in order, so few are enough."""


_PATIENCE = 2.0
"""Seconds that consent or deletion wait for answers that are on their way."""


@dataclass
class _Talk:
    change: asyncio.Lock = field(default_factory=asyncio.Lock)
    answers: OrderedDict[str, asyncio.Future[Bubbles]] = field(default_factory=OrderedDict)


class Talks:
    """The conversations in which something is going on, or was lately. In memory only."""

    def __init__(self, limit: int = _TALKS) -> None:
        """Remember at most `limit` conversations, the least recently used forgotten first."""
        self._limit = limit
        self._talks: OrderedDict[str, _Talk] = OrderedDict()

    def __len__(self) -> int:
        return len(self._talks)

    def knows(self, sender: str, message_id: str) -> bool:
        """Whether this message is being answered or was answered lately."""
        talk = self._talks.get(sender)
        return talk is not None and message_id in talk.answers

    async def once(
        self, sender: str, message_id: str, answer: Callable[[], Awaitable[Bubbles]]
    ) -> Bubbles:
        """The answer to a message: from `answer` the first time, the same one afterwards.

        It runs to its end even when the one who asked is gone, so that asking again finds it.
        """
        talk = self._talk(sender)
        running = talk.answers.get(message_id)
        if running is None or (running.done() and _failed(running)):
            running = asyncio.ensure_future(_after_changes(talk, answer))
            talk.answers[message_id] = running
            while len(talk.answers) > _ANSWERS:
                talk.answers.popitem(last=False)
        return await asyncio.shield(running)

    async def change(self, sender: str, work: Callable[[], Awaitable[_T]]) -> _T:
        """Do something with a conversation as a whole: messages that come meanwhile wait for it."""
        talk = self._talk(sender)
        async with talk.change:
            running = [answer for answer in talk.answers.values() if not answer.done()]
            if running:
                await asyncio.wait(running, timeout=_PATIENCE)
            return await work()

    def forget(self, sender: str) -> None:
        """Remember nothing of a conversation."""
        self._talks.pop(sender, None)

    def _talk(self, sender: str) -> _Talk:
        talk = self._talks.setdefault(sender, _Talk())
        self._talks.move_to_end(sender)
        while len(self._talks) > self._limit:
            self._talks.popitem(last=False)
        return talk


async def _after_changes(talk: _Talk, answer: Callable[[], Awaitable[Bubbles]]) -> Bubbles:
    async with talk.change:
        pass
    return await answer()


def _failed(done: asyncio.Future[Bubbles]) -> bool:
    return done.cancelled() or done.exception() is not None
