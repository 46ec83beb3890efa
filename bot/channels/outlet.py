"""The way out of a conversation, watched: what was said, and which buttons were offered."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.channels.visitors import Visitor
from bot.hotlines.line import Line
from bot.safety.finding import Kind
from bot.wordings.replies import Reply

OFFER = "offer"
"""Kind of the reply that offers sections."""
_CONTENT = ("text", "image", "attachment", "elements", "quick_replies")


class Outlet:
    """Stands before a Rasa output channel and passes everything on.

    It counts what is said, so that the guard can tell silence from an answer, remembers the
    buttons that are offered, and keeps machine data from platforms that would print it as text.
    """

    def __init__(self, inner: Any, visitor: Visitor) -> None:
        """Watch `inner`, a Rasa `OutputChannel`, on behalf of a visitor."""
        self._inner = inner
        self._visitor = visitor
        self.said = 0
        """Messages with content that went out."""
        self.sent: list[dict[str, Any]] = []
        """The machine data of each message that went out."""
        self.dangers: list[Kind] = []
        """Kinds of danger of the crisis replies that went out."""

    def name(self) -> str:
        """The name of the channel behind it."""
        return str(self._inner.name())

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Send one message of the bot."""
        self._note(message)
        if not getattr(self._inner, "takes_custom", False):
            _number_offers(message)
            message.pop("custom", None)
        await self._inner.send_response(recipient_id, message)

    async def send(self, recipient_id: str, reply: Reply) -> None:
        """Send a composed reply, each of its texts as a message of its own."""
        for message in messages(reply):
            await self.send_response(recipient_id, message)

    def _note(self, message: Mapping[str, Any]) -> None:
        if any(message.get(key) for key in _CONTENT):
            self.said += 1
        custom = message.get("custom")
        self.sent.append(dict(custom) if isinstance(custom, dict) else {})
        if isinstance(custom, dict) and custom.get("danger"):
            self.dangers.append(Kind(custom["danger"]))
        about = self.sent[-1]
        # What a next message may go on from: never from a deferral or a crisis.
        self._visitor.topic = next(iter(about.get("sections", ())), None)
        self._visitor.offered_last = ()
        if about.get("kind") == OFFER:
            self._visitor.offered_last = tuple(b["payload"] for b in message.get("buttons", ()))
        for buttons in (message.get("buttons"), message.get("quick_replies")):
            if isinstance(buttons, list):
                self._visitor.offer(
                    b["payload"] for b in buttons if isinstance(b.get("payload"), str)
                )

    def __getattr__(self, name: str) -> Any:
        """Whatever else Rasa or an action asks of an output channel."""
        found = getattr(self._inner, name)
        if not name.startswith("send_"):
            return found
        return self._counting(found)

    def _counting(self, send: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def counted(*args: Any, **kwargs: Any) -> None:
            self.said += 1
            await send(*args, **kwargs)

        return counted


def _number_offers(message: dict[str, Any]) -> None:
    """Write offered sections as lines with numbers, for platforms that may show no buttons."""
    custom = message.get("custom")
    if isinstance(custom, dict) and custom.get("kind") == OFFER:
        titles = [button["title"] for button in message.pop("buttons", ())]
        lines = [f"{number}. {title}" for number, title in enumerate(titles, 1)]
        message["text"] = "\n".join([message.get("text") or "", *lines])


def messages(reply: Reply) -> list[dict[str, Any]]:
    """A reply as messages for `send_response`: lines of help on the first, buttons on the last."""
    about = {"kind": kind_of(reply.key), "lang": reply.lang}
    sent: list[dict[str, Any]] = [
        {"text": one_bubble(text), "custom": dict(about)} for text in reply.texts
    ]
    danger = _danger(reply.key)
    if sent and danger:
        sent[0]["custom"]["danger"] = danger.value
    if sent and reply.lines:
        sent[0]["custom"]["lines"] = [line_data(line) for line in reply.lines]
    if sent and reply.buttons:
        sent[-1]["buttons"] = [{"title": b.title, "payload": b.payload} for b in reply.buttons]
    return sent


def _danger(key: str) -> Kind | None:
    """The kind of danger that a crisis reply is for, from the key of its wording."""
    return next((kind for kind in Kind if key.startswith(f"crisis_{kind.value}_")), None)


def one_bubble(text: str) -> str:
    """The text without empty lines: Rasa's channels part a text there into several messages.

    A crisis reply has to stay whole, because its first message may be the only one read (CR-19).
    """
    return re.sub(r"\n\s*\n", "\n", text.strip())


def kind_of(key: str) -> str:
    """How a widget should show a wording: "crisis" and "emergency" stand out, others are named."""
    for kind in ("crisis", "emergency"):
        if key.startswith(kind):
            return kind
    return key


def line_data(line: Line) -> dict[str, Any]:
    """One line of help as JSON, with what a widget needs for buttons that call, text and chat."""
    sms = line.sms
    return {
        "id": line.id,
        "kind": line.kind,
        "name": line.name,
        "short": line.short,
        "phone": line.phone,
        "dial": line.dial,
        "press": line.press,
        "sms": {"to": sms.dial, "body": sms.body} if sms else None,
        "chat_url": line.chat,
        "website": line.website,
        "hours": line.hours,
    }
