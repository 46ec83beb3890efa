"""Each message runs once, however often it is sent."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channels.talks import Bubbles, Talks


class Answers:
    """Counts how often it is asked, and answers when it is let."""

    def __init__(self) -> None:
        self.asked = 0
        self.let = asyncio.Event()

    async def __call__(self) -> Bubbles:
        self.asked += 1
        await self.let.wait()
        return [{"text": str(self.asked)}]


def test_the_same_id_at_once_and_later_runs_once() -> None:
    async def story() -> tuple[int, list[Any]]:
        talks, answers = Talks(), Answers()
        both = [asyncio.ensure_future(talks.once("a", "1", answers)) for _ in range(2)]
        await asyncio.sleep(0)
        answers.let.set()
        got = [*await asyncio.gather(*both), await talks.once("a", "1", answers)]
        return answers.asked, got

    asked, got = asyncio.run(story())
    assert asked == 1
    assert got == [[{"text": "1"}]] * 3


def test_who_asked_may_go_and_come_back() -> None:
    async def story() -> tuple[int, Bubbles]:
        talks, answers = Talks(), Answers()
        gone = asyncio.ensure_future(talks.once("a", "1", answers))
        await asyncio.sleep(0)
        gone.cancel()
        answers.let.set()
        return answers.asked + 0, await talks.once("a", "1", answers)

    assert asyncio.run(story())[1] == [{"text": "1"}]


def test_another_conversation_or_id_is_another_message() -> None:
    async def story() -> int:
        talks, answers = Talks(), Answers()
        answers.let.set()
        for sender, message in (("a", "1"), ("a", "2"), ("b", "1")):
            await talks.once(sender, message, answers)
        return answers.asked

    assert asyncio.run(story()) == 3


def test_a_failure_is_not_kept() -> None:
    async def story() -> Bubbles:
        talks = Talks()

        async def fails() -> Bubbles:
            raise RuntimeError

        with pytest.raises(RuntimeError):
            await talks.once("a", "1", fails)
        answers = Answers()
        answers.let.set()
        return await talks.once("a", "1", answers)

    assert asyncio.run(story()) == [{"text": "1"}]


def test_a_change_waits_for_what_is_on_its_way() -> None:
    async def story() -> list[str]:
        order: list[str] = []
        talks, answers = Talks(), Answers()
        first = asyncio.ensure_future(talks.once("a", "1", answers))
        await asyncio.sleep(0)

        async def change() -> None:
            order.append("changed")

        changing = asyncio.ensure_future(talks.change("a", change))
        await asyncio.sleep(0)
        order.append("answered")
        answers.let.set()
        await asyncio.gather(first, changing)
        return order

    assert asyncio.run(story()) == ["answered", "changed"]


def test_memory_is_bounded() -> None:
    async def story() -> int:
        talks, answers = Talks(limit=5), Answers()
        answers.let.set()
        for number in range(50):
            await talks.once(str(number), "1", answers)
        return len(talks)

    assert asyncio.run(story()) == 5
