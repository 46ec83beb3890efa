"""Rasa's turns of the widget's chats: in a thread of their own, few at once, in the order they came.

A turn is some milliseconds of work without a pause, so in the event loop a crisis message would
wait for the turns of others again and again. Beside it, it waits for the interpreter to change
threads, and that is soon.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import UserMessage

_AT_ONCE = 2
"""Turns that Rasa works on at the same time: one computes while the other waits for the store."""
_SWITCH_SECONDS = 0.0001
"""After which a thread that computes lets another one go on. Python's own 5 ms, at each of the
steps of a crisis reply, is what a person would wait for a turn."""


@lru_cache(maxsize=1)
def turns_of(on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Turns:
    """The turns of a server: Rasa gives all its channels the same handler, and they share these."""
    return Turns(on_new_message)


class Turns:
    """Takes the place of Rasa's `on_new_message`, for channels that only collect the replies."""

    def __init__(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> None:
        """Let `on_new_message` run in a thread, which starts with the first message."""
        self._on_new_message = on_new_message
        self._gate = asyncio.Semaphore(_AT_ONCE)
        # Rasa's own lock looks once a second whether the message before is done, and would hold
        # one of the few places meanwhile.
        self._talks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __call__(self, message: UserMessage) -> None:
        """Have a message answered, when those before it have been."""
        async with self._talks.setdefault(message.sender_id, asyncio.Lock()), self._gate:
            turn = asyncio.run_coroutine_threadsafe(self._turn(message), self._thread())
            await asyncio.wrap_future(turn)

    async def _turn(self, message: UserMessage) -> None:
        await self._on_new_message(message)

    def _thread(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            threading.Thread(target=self._loop.run_forever, name="turns", daemon=True).start()
            sys.setswitchinterval(_SWITCH_SECONDS)
        return self._loop
