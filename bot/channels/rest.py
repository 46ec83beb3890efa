"""Rasa's REST channel, guarded, under its usual name and address."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.guard import CAPTIONS, Guarded
from bot.channels.text import strings_in
from bot.mode import in_development

_SENDER_CHARS = 128
_CAPTION_KEYS = ("attachments", "files", "caption", "title", "payload", "buttons")


@dataclass(frozen=True)
class Incoming:
    """What was read from the body of a request.

    Attributes:
        sender: id of the conversation.
        text: the message, or "" where there is none.
        captions: other words in the body, which are screened too.
        metadata: country and language that the visitor chose.
    """

    sender: str
    text: str = ""
    captions: tuple[str, ...] = ()
    metadata: Mapping[str, Any] = field(default_factory=dict)


def read_body(body: bytes) -> Incoming:
    """Make the best of a body, whatever it is.

    Nothing is refused: a person in danger may sit behind a broken client. What is no message
    still goes through the screen, and then gets the clear reply for a message without text.

    Args:
        body: bytes of any kind and size.

    Returns:
        the message; a missing or unusable sender becomes a fresh id that nobody can guess.
    """
    raw = body.decode("utf-8", "replace")
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return Incoming(_fresh_sender(), captions=(raw,))
    if not isinstance(data, dict):
        return Incoming(_fresh_sender(), captions=tuple(strings_in(data)))
    message = data.get("message")
    text = message if isinstance(message, str) else ""
    beside = [data.get(key) for key in _CAPTION_KEYS]
    if not isinstance(message, str):
        beside.append(message)
    captions = tuple(word for value in beside for word in strings_in(value))
    given = data.get("metadata")
    metadata = given if isinstance(given, dict) else {}
    chosen = {k: metadata[k] for k in ("country", "lang") if isinstance(metadata.get(k), str)}
    return Incoming(_sender(data.get("sender")), text, captions, chosen)


def _fresh_sender() -> str:
    return secrets.token_urlsafe(18)


def _sender(given: Any) -> str:
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    if not isinstance(given, str) or not given.strip():
        return _fresh_sender()
    if len(given) <= _SENDER_CHARS and given.isprintable():
        return given
    return hashlib.sha256(given.encode("utf-8", "replace")).hexdigest()


class RestOutput(CollectingOutputChannel):
    """Collects replies; machine data and buttons travel in the same object as the text.

    A client that only reads `text` misses nothing, and none of the objects lacks it.
    """

    takes_custom = True

    @classmethod
    def name(cls) -> str:
        """Name for responses that are written for one channel."""
        return "rest"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Collect one message; empty lines part it into several bubbles."""
        parts = [p for p in (message.get("text") or "").strip().split("\n\n") if p.strip()]
        sent: list[dict[str, Any]] = [{"recipient_id": recipient_id, "text": p} for p in parts]
        if not sent:
            await super().send_response(recipient_id, message)
            return
        custom = message.get("custom")
        if isinstance(custom, dict):
            # Every bubble says what kind it is; the lines of help go with the first.
            about = {key: custom[key] for key in ("kind", "lang") if key in custom}
            for bubble in sent[1:]:
                bubble["custom"] = dict(about)
            sent[0]["custom"] = custom
        buttons = message.get("buttons") or message.get("quick_replies")
        if buttons:
            sent[-1]["buttons"] = buttons
        for key in ("image", "attachment"):
            if message.get(key):
                sent[-1][key] = message[key]
        self.messages.extend(sent)


class RestChannel(Guarded, InputChannel):
    """POST /webhooks/rest/webhook with {"sender", "message", "metadata": {"country", "lang"}}.

    Every answer is a JSON list of {"recipient_id", "text", ...} with status 200 and at least one
    text. A bad request gets its clear reply the same way, because clients throw away the body of
    an error, and with it the hotline.
    """

    @classmethod
    def name(cls) -> str:
        """The name in the address."""
        return "rest"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes, with the guard before Rasa; none outside development.

        Whoever knows a `sender` here can go on with that conversation. Visitors get the widget's
        channel, whose sessions the server gives out.
        """
        routes = Blueprint("rest")
        if not in_development():
            return routes
        guard = self.guard(on_new_message)

        @routes.get("/")
        async def health(_request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @routes.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            incoming = read_body(request.body)
            output = RestOutput()
            await guard(
                UserMessage(
                    incoming.text,
                    output,
                    incoming.sender,
                    input_channel=self.name(),
                    metadata={**incoming.metadata, CAPTIONS: list(incoming.captions)},
                )
            )
            return response.json(output.messages, headers={"Cache-Control": "no-store"})

        return routes
