"""A real mail server for the tests, in a thread of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as Handler


class Inbox(Handler):
    """Keeps what is delivered; refuses with `answer` where that is set."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[Message] = []
        self.answer: str | None = None

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        """Take every address, or refuse."""
        if self.answer:
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def handle_message(self, message: Message) -> None:
        """Keep one."""
        self.mails.append(message)


@contextlib.contextmanager
def smtp(port: int) -> Iterator[Inbox]:
    """A mail server on 127.0.0.1."""
    inbox = Inbox()
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield inbox
    finally:
        controller.stop()


def words_of(mail: Message) -> str:
    """The text of a mail."""
    payload = mail.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode("utf-8")
