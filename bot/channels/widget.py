"""The channel of `<support-chat>`: /chat/session, message, consent, export.

docs/integrators.md describes it. Two rules hold on every path: a visitor reaches their own
conversation and no other, and nothing here stands between a person and a crisis reply, be it a
session that has ended, a pace that is too fast, or a store that is away.
"""

from __future__ import annotations

import asyncio
import functools
import json
import random
import re
import sqlite3
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.callbacks.outbox import Outbox, default_outbox
from bot.channels.door import hang, language_of
from bot.channels.guard import CAPTIONS, Guard, Guarded, Limits, note_failure
from bot.channels.pace import NEW_CHATS, PER_ADDRESS, PER_CHAT, Addresses, Pace
from bot.channels.rest import Incoming, RestOutput, read_body
from bot.channels.sessions import Session, Sessions
from bot.channels.talks import Bubbles, Talks
from bot.channels.turns import turns_of
from bot.house import House, house
from bot.records.audit import default_audit
from bot.records.chats import Chats, chats_of
from bot.records.secret import session_key

_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_STORE_SECONDS = 0.5
_NOT_AT_ALL = 0.0
"""What a person in a crisis waits for records: each turn of a loop that others keep busy is long."""
_RECORD_SECONDS = 5.0
"""How long the record of a chat may take to hold the crises that were answered before."""
_BUSY_SECONDS = range(2, 9)
"""Drawn from: those who are all told the same time come back all at once."""
_PLACES = 50
"""The guard waits 10 seconds for an answer, so on a slow machine, too, whoever has a place must be
answered before."""
_T = TypeVar("_T")

Handler = Callable[..., Awaitable[HTTPResponse]]


class WidgetChannel(Guarded, InputChannel):
    """The website chat's own channel."""

    # The reply is what the person waits for. Rasa hears of it behind, in order.
    limits = Limits(crisis_seconds=0.0)

    @classmethod
    def name(cls) -> str:
        """The name in logs."""
        return "widget"

    def url_prefix(self) -> str:
        """Not below /webhooks: Rasa joins this to its own prefix."""
        return "/chat"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes, with the guard before Rasa."""
        desk = Desk(house(), self.guard(turns_of(on_new_message)))
        routes = _WithDoor("widget", desk)
        routes.post("/session")(_never_silent(desk, desk.open))
        routes.delete("/session")(_never_silent(desk, desk.delete))
        routes.post("/message")(_never_silent(desk, desk.message))
        routes.post("/consent")(_never_silent(desk, desk.consent))
        routes.get("/export")(_never_silent(desk, desk.export))
        routes.get("/history", name="history")(_never_silent(desk, desk.export))
        return routes


class _WithDoor(Blueprint):
    """A blueprint that sees to it that the door hangs, whichever channels are open."""

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name)
        self.ctx.desk = desk

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        super().register(app, options)
        hang(app, self.ctx.desk.house)


class Desk:
    """Answers the requests of all widgets."""

    def __init__(
        self,
        house_: House,
        guard: Guard,
        sessions: Sessions | None = None,
        per_chat: Pace | None = None,
        per_address: Pace | None = None,
        new_chats: Pace | None = None,
        outbox: Outbox | None = None,
        places: int = _PLACES,
    ) -> None:
        """Stand before `guard`.

        Args:
            house_: settings, wordings and screen.
            guard: what answers messages.
            sessions: who gives out tokens; with the key of this machine by default.
            per_chat: how fast one conversation may go.
            per_address: how fast one address may send messages.
            new_chats: how fast one address may open conversations.
            outbox: where call-back requests are, which go with their conversation.
            places: messages that are answered or wait for it at once. Whoever comes beyond them is
                asked to come again; whoever is in a crisis is not.
        """
        self.house = house_
        self._guard = guard
        # For a person who has no session, or no grant: it answers a crisis and asks nobody else.
        self._alone = Guard(house_, _nobody, audit=default_audit(), discloses=False)
        self._sessions = sessions or Sessions(session_key())
        self._per_chat = per_chat or Pace(PER_CHAT)
        self._per_address = per_address or Pace(PER_ADDRESS)
        self._new_chats = new_chats or Pace(NEW_CHATS)
        self._outbox = outbox or default_outbox()
        self._places = places
        self._addresses = Addresses()
        self._talks = Talks()
        self._going_on: set[asyncio.Future[Any]] = set()

    async def open(self, request: Request) -> HTTPResponse:
        """POST /chat/session: a conversation of one's own, kept nowhere but in memory."""
        wait = self._new_chats.wait(self._address(request))
        if wait:
            return self._slower(request, wait)
        return self._granted(self._sessions.new())

    async def message(self, request: Request) -> HTTPResponse:
        """POST /chat/message: the bubbles of the answer."""
        incoming, message_id = _read(request.body)
        if self._is_crisis(incoming):
            return await self._message(request, incoming, message_id, _NOT_AT_ALL)
        if self._places <= 0:
            # Before anything else is looked at: the less this costs, the sooner a crisis is heard.
            return self._slower(request, random.choice(_BUSY_SECONDS), incoming)
        # Taken before anything is waited for, or a burst would all see the same free places.
        self._places -= 1
        try:
            return await self._message(request, incoming, message_id, _STORE_SECONDS)
        finally:
            self._places += 1

    async def _message(
        self, request: Request, incoming: Incoming, message_id: str, patience: float
    ) -> HTTPResponse:
        session, store = await self._session(request, patience)
        if session is None:
            return await self._crisis_only(incoming) or self._no_session(request, incoming)
        if not _MESSAGE_ID.fullmatch(message_id):
            return await self._crisis_only(incoming) or self._refused(
                request, 400, "id", "went_wrong", incoming
            )
        if not self._talks.knows(session.sender, message_id):
            wait = self._per_chat.wait(session.sender) or self._per_address.wait(
                self._address(request)
            )
            if wait:
                return await self._crisis_only(incoming) or self._slower(request, wait, incoming)
        answer = functools.partial(self._answer, session, store, incoming, message_id, patience)
        return response.json(await self._talks.once(session.sender, message_id, answer))

    async def consent(self, request: Request) -> HTTPResponse:
        """POST /chat/consent: keep this conversation from now on, or do not (LF-09)."""
        session, store = await self._session(request)
        if session is None:
            return self._no_session(request)
        agreed = _json(request.body).get("agreed") is True
        if agreed == session.kept:
            return self._granted(session)
        if not agreed:
            # What was kept is deleted, and one goes on with an empty chat that is not.
            await self._talks.change(session.sender, functools.partial(self._end, session, store))
            return self._granted(self._sessions.new())
        kept = session.agreed(True)

        async def keep() -> bool:
            await self._caught_up(session)
            return store is not None and await store.keep(session.sender, kept.sender)

        if not await self._talks.change(session.sender, keep):
            return self._granted(session)
        self._guard.visitors.rename(session.sender, kept.sender)
        return self._granted(kept)

    async def export(self, request: Request) -> HTTPResponse:
        """GET /chat/export: all that is held of this conversation (LF-12)."""
        session, store = await self._session(request)
        if session is None:
            return self._no_session(request)
        await self._caught_up(session)
        messages = await store.transcript(session.sender) if store is not None else []
        return response.json(
            {"messages": messages},
            headers={"Content-Disposition": 'attachment; filename="chat.json"'},
        )

    async def delete(self, request: Request) -> HTTPResponse:
        """DELETE /chat/session: all of it goes, and the token is worth nothing (LF-11)."""
        session, store = await self._session(request)
        if session is None:
            return self._no_session(request)
        await self._talks.change(session.sender, functools.partial(self._end, session, store))
        return response.empty(204)

    async def _answer(
        self,
        session: Session,
        store: Chats | None,
        incoming: Incoming,
        message_id: str,
        patience: float,
    ) -> Bubbles:
        sender = session.sender
        if store is not None:
            before = await self._soon(store.answer(sender, message_id), patience)
            if before:
                return before  # given before a restart
        bubbles = await _ask(self._guard, incoming, sender, message_id)
        kinds = [str(_kind(bubble)) for bubble in bubbles]
        if "forget_me" in kinds:
            await self._end(session, store)
        elif store is not None and not any(kind.startswith("callback") for kind in kinds):
            # A call-back request repeats name and number: it stays out of the chat's records.
            await self._soon(store.keep_answer(sender, message_id, bubbles), patience)
        return bubbles

    async def _caught_up(self, session: Session) -> None:
        # A crisis is answered before it is recorded. Who asks for the record wants all of it.
        await self._guard.caught_up(session.sender, _RECORD_SECONDS)

    async def _end(self, session: Session, store: Chats | None) -> None:
        await self._caught_up(session)
        self._talks.forget(session.sender)
        self._guard.visitors.forget(session.sender)
        try:
            await asyncio.to_thread(self._outbox.forget, session.sender)
        except (sqlite3.Error, OSError) as error:
            note_failure("the outbox of call-back requests", error)
        if store is not None:
            await store.end(session.sender)

    async def plainly(
        self, request: Request, token: str | None, incoming: Incoming
    ) -> tuple[str, Bubbles]:
        """Answer on a page without script.

        Args:
            request: what was asked for.
            token: of the page before, so that the answer knows of it; None on the first one.
            incoming: the message.

        Returns:
            the token for the next page, and the bubbles.
        """
        session = self._sessions.read(token) or self._sessions.new()
        session = session.agreed(False)  # nobody is asked here, so nothing is kept
        wait = self._per_chat.wait(session.sender) or self._per_address.wait(self._address(request))
        if wait:
            bubbles = await self._heard_alone(incoming)
            if bubbles is None:
                reply = self.house.replies.say("too_fast", str(incoming.metadata.get("lang")))
                bubbles = [{"text": text} for text in reply.texts]
        else:
            bubbles = await _ask(self._guard, incoming, session.sender, "")
        return self._sessions.token(session), bubbles

    async def _crisis_only(self, incoming: Incoming) -> HTTPResponse | None:
        bubbles = await self._heard_alone(incoming)
        return None if bubbles is None else response.json(bubbles)

    async def _heard_alone(self, incoming: Incoming) -> Bubbles | None:
        """The reply to a crisis, once, remembered nowhere; None where there is none."""
        if not self._is_crisis(incoming):
            return None
        sender = incoming.sender
        bubbles = await _ask(self._alone, incoming, sender, "")
        self._alone.visitors.forget(sender)
        return bubbles

    def _is_crisis(self, incoming: Incoming) -> bool:
        try:
            words = "\n".join([incoming.text, *incoming.captions])
            return self.house.screen.hear(words) is not None
        except Exception as error:  # noqa: BLE001 - fails closed: the guard says the hotlines
            note_failure("the screen", error)
            return True

    async def _session(
        self, request: Request, patience: float = _STORE_SECONDS
    ) -> tuple[Session | None, Chats | None]:
        """The session of a request that may go on, and where conversations live."""
        store = chats_of(getattr(request.app.ctx, "agent", None))
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        session = self._sessions.read(token.strip()) if scheme.lower() == "bearer" else None
        if session is not None and store is not None:
            ended = await self._soon(store.is_ended(session.sender), patience)
            session = None if ended else session
        return session, store

    async def _soon(self, asked: Awaitable[_T], patience: float) -> _T | None:
        """What a store answers, or None when it takes long: no hotline waits for a database.

        What was asked for goes on being done.
        """
        task = asyncio.ensure_future(asked)
        self._going_on.add(task)  # the loop itself holds a task only weakly
        task.add_done_callback(self._going_on.discard)
        if patience > 0.0:
            await asyncio.wait({task}, timeout=patience)
        return task.result() if task.done() else None

    def _address(self, request: Request) -> str | None:
        # remote_addr is filled where SANIC_PROXIES_COUNT or SANIC_REAL_IP_HEADER says so.
        return self._addresses.key(request.remote_addr or request.ip or "")

    def _granted(self, session: Session) -> HTTPResponse:
        token = self._sessions.token(session)
        return response.json({"token": token, "expires": session.expires, "kept": session.kept})

    def _no_session(self, request: Request, incoming: Incoming | None = None) -> HTTPResponse:
        return self._refused(request, 401, "session", "session_over", incoming)

    def _slower(
        self, request: Request, wait: int, incoming: Incoming | None = None
    ) -> HTTPResponse:
        refused = self._refused(request, 429, "pace", "too_fast", incoming)
        refused.headers["Retry-After"] = str(wait)
        return refused

    def _refused(
        self, request: Request, status: int, error: str, key: str, incoming: Incoming | None
    ) -> HTTPResponse:
        lang = (incoming.metadata if incoming else {}).get("lang")
        reply = self.house.replies.say(key, lang or language_of(request, self.house))
        return response.json({"error": error, "text": reply.texts[0]}, status)


async def _nobody(_message: UserMessage) -> None:
    return None


async def _ask(guard: Guard, incoming: Incoming, sender: str, message_id: str) -> Bubbles:
    output = RestOutput()
    await guard(
        UserMessage(
            incoming.text,
            output,
            sender,
            input_channel=WidgetChannel.name(),
            message_id=message_id or None,
            metadata={**incoming.metadata, CAPTIONS: list(incoming.captions)},
        )
    )
    bubbles: Bubbles = output.messages
    for bubble in bubbles:
        bubble["recipient_id"] = ""  # the token names the conversation; nobody else needs to
    return bubbles


def _kind(bubble: dict[str, Any]) -> Any:
    custom = bubble.get("custom")
    return custom.get("kind") if isinstance(custom, dict) else None


def _json(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _read(body: bytes) -> tuple[Incoming, str]:
    """The message in a body, and its id; "" where there is none."""
    data = _json(body)
    incoming = read_body(body)
    chosen = {k: data[k] for k in ("country", "lang") if isinstance(data.get(k), str)}
    message_id = data.get("id")
    # read_body also takes a sender: of a widget it is not believed.
    return (
        Incoming(read_body(b"").sender, incoming.text, incoming.captions, chosen),
        message_id if isinstance(message_id, str) else "",
    )


def _never_silent(desk: Desk, handler: Handler) -> Handler:
    """A handler whose failure is a reply with the hotlines, and no word of the visitor's."""

    @functools.wraps(handler)
    async def answer(request: Request) -> HTTPResponse:
        try:
            return await handler(request)
        except Exception as error:  # noqa: BLE001 - whatever it is, the visitor gets the hotlines
            note_failure("the widget channel", error)
            reply = desk.house.replies.say("went_wrong", language_of(request, desk.house))
            texts = [{"recipient_id": "", "text": text} for text in reply.texts]
            return response.json(texts, 500)

    return answer
