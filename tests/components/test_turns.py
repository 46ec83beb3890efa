"""Rasa's turns beside the event loop, and what happens when too many wait for one."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.guard import Guard
from bot.channels.sessions import Sessions
from bot.channels.turns import Turns
from bot.channels.widget import Desk, WidgetChannel
from bot.house import House
from bot.records.chats import Chats

CRISIS = "I want to kill myself"


def message(text: str, sender: str = "a") -> UserMessage:
    return UserMessage(text, sender_id=sender)


def test_a_turn_that_computes_does_not_hold_up_the_loop() -> None:
    at: list[int] = []

    async def rasa(_message: UserMessage) -> None:
        at.append(threading.get_ident())
        time.sleep(0.2)

    async def story() -> bool:
        turn = asyncio.ensure_future(Turns(rasa)(message("hello")))
        await asyncio.sleep(0.05)  # comes back while the turn is still at work
        early = not turn.done()
        await turn
        return early

    assert asyncio.run(story())
    assert at != [threading.get_ident()]


def test_the_messages_of_one_visitor_run_one_after_the_other() -> None:
    log: list[str] = []

    async def rasa(heard: UserMessage) -> None:
        log.append(f"{heard.text} begins")
        await asyncio.sleep(0.01)
        log.append(f"{heard.text} ends")

    async def story() -> None:
        turns = Turns(rasa)
        await asyncio.gather(*(turns(message(text)) for text in "123"))

    asyncio.run(story())
    assert log == [f"{text} {what}" for text in "123" for what in ("begins", "ends")]


def test_a_failure_is_the_askers_and_a_turn_that_is_given_up_ends() -> None:
    ended = threading.Event()

    async def rasa(heard: UserMessage) -> None:
        if heard.text == "fail":
            raise OSError
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    async def story() -> None:
        turns = Turns(rasa)
        with pytest.raises(OSError):  # noqa: PT011 - it has no message
            await turns(message("fail"))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(turns(message("hang")), 0.1)

    asyncio.run(story())
    assert ended.wait(5)


def asked(
    sessions: Sessions, text: str, number: int = 0, token: str = "", store: Any = None
) -> Any:
    token = token or sessions.token(sessions.new())
    return SimpleNamespace(
        body=json.dumps({"id": f"message-{number}", "message": text}).encode(),
        headers={"authorization": f"Bearer {token}"},
        app=SimpleNamespace(ctx=SimpleNamespace(agent=SimpleNamespace(tracker_store=store))),
        args={},
        remote_addr="",
        ip=f"10.0.{number}.1",
    )


@pytest.mark.parametrize(("text", "status"), [("What is pain?", 429), (CRISIS, 200)])
def test_too_many_waiting_holds_up_questions_and_no_crisis(
    house: House, text: str, status: int
) -> None:
    sessions = Sessions("k" * 40)

    async def nobody(_message: UserMessage) -> None:
        return None

    async def story() -> Any:
        desk = Desk(house, Guard(house, nobody), sessions, places=0)
        return await desk.message(asked(sessions, text))

    answer = asyncio.run(story())
    assert answer.status == status
    assert ("Retry-After" in answer.headers) == (status == 429)
    assert b"988" in answer.body


def test_a_burst_gets_as_many_places_as_there_are_and_leaves_them_free(house: House) -> None:
    sessions = Sessions("k" * 40)

    async def rasa(_message: UserMessage) -> None:
        await asyncio.sleep(0.01)

    async def story() -> list[int]:
        desk = Desk(house, Guard(house, rasa), sessions, places=3)
        burst = [desk.message(asked(sessions, "What is pain?", n)) for n in range(8)]
        found = [answer.status for answer in await asyncio.gather(*burst)]
        return [*found, (await desk.message(asked(sessions, "What is pain?", 9))).status]

    *burst, later = asyncio.run(story())
    assert sorted(burst) == [200] * 3 + [429] * 5
    assert later == 200


class Record(Chats):
    """A store that shows what it held when it was asked."""

    def __init__(self) -> None:
        self.held: list[str] = []
        self.taken: list[str] = []
        self.ended: list[str] = []

    async def is_ended(self, _sender_id: str) -> bool:
        return False

    async def answer(self, _sender_id: str, _message_id: str) -> list[dict[str, Any]]:
        return []

    async def keep_answer(self, _sender: str, _id: str, _replies: list[dict[str, Any]]) -> None:
        return None

    async def transcript(self, _sender_id: str) -> list[dict[str, Any]]:
        return [{"text": text} for text in self.held]

    async def end(self, _sender_id: str) -> None:
        self.ended = list(self.held)

    async def keep(self, _passing_id: str, _kept_id: str) -> bool:
        self.taken = list(self.held)
        return True


@pytest.mark.parametrize("asks", ["export", "consent", "delete"])
def test_who_asks_for_the_record_after_a_crisis_reply_is_given_all_of_it(
    house: House, asks: str
) -> None:
    sessions, record, go_on = Sessions("k" * 40), Record(), asyncio.Event()
    token = sessions.token(sessions.new())

    async def rasa(heard: UserMessage) -> None:
        await go_on.wait()
        record.held.append(str(heard.text))

    async def story() -> Any:
        desk = Desk(house, Guard(house, rasa, limits=WidgetChannel.limits), sessions)
        answered = await desk.message(asked(sessions, CRISIS, 1, token, record))
        assert b"988" in answered.body
        assert not record.held
        request = asked(sessions, "", 1, token, record)
        request.body = b'{"agreed": true}'
        asking = asyncio.ensure_future(getattr(desk, asks)(request))
        await asyncio.wait({asking}, timeout=0.1)  # it would long be done, did it not wait
        go_on.set()
        return await asking

    answer = asyncio.run(story())
    if asks == "export":
        assert [line["text"] for line in json.loads(answer.body)["messages"]] == [CRISIS]
    else:
        assert (record.taken or record.ended) == [CRISIS]
