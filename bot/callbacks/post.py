"""Sends call-back requests to the practice by e-mail, where a mail server is named.

At least once: a request is marked as sent only after the mail server took it. If the bot dies
between the two it goes out again, with the same Message-ID, by which mail programs know it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import smtplib
import sqlite3
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from bot.callbacks.outbox import Outbox, Request, State
from bot.settings import Settings

_log = logging.getLogger(__name__)

_SECONDS = 20.0
"""How long a mail server may take for one step."""
_FIRST_PAUSE = 5.0
_LONGEST_PAUSE = 1800.0
_LOOKS_EVERY = 5.0
"""How soon after it was made a request is sent."""
_PURGES_EVERY = 3600.0
_TLS_PORT = 465
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class PostError(ValueError):
    """A LANTERN_SMTP_ setting is wrong; the message says which and what to do."""


@dataclass(frozen=True)
class Mailbox:
    """How to reach the mail server, and whom to write to.

    Attributes:
        host, port: the server; on port 465 it is spoken to in TLS from the first byte.
        user, password: to log in with; "" where none is needed.
        sender, to: addresses.
        starttls: whether to go over to TLS; False only for a server on this machine.
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    sender: str
    to: str
    starttls: bool

    @classmethod
    def read(cls, settings: Settings, env: Mapping[str, str] = os.environ) -> Mailbox | None:
        """Read the environment; None where no mail server is named.

        Raises:
            PostError: something is missing or wrong.
        """

        def given(name: str, default: str = "") -> str:
            return env.get(f"LANTERN_SMTP_{name}", "").strip() or default

        host = given("HOST")
        if not host:
            return None
        port = given("PORT", "587")
        if not port.isdecimal() or not 1 <= int(port) <= 65535:
            raise PostError("LANTERN_SMTP_PORT is no port. Use 587, or what your provider says.")
        to = given("TO", settings.email or "")
        if not _ADDRESS.fullmatch(to):
            raise PostError(
                "Nobody is named to send call-back requests to. Set LANTERN_SMTP_TO, or 'email' in "
                "bot/practice.yml."
            )
        user = given("USER")
        sender = given("FROM", user if "@" in user else to)
        if not _ADDRESS.fullmatch(sender):
            raise PostError("LANTERN_SMTP_FROM is no e-mail address. Write bot@example.org.")
        starttls = given("STARTTLS", "yes").lower()
        if starttls not in ("yes", "no", "1", "0", "true", "false"):
            raise PostError("LANTERN_SMTP_STARTTLS has to be yes or no.")
        encrypted = starttls in ("yes", "1", "true")
        return cls(host, int(port), user, given("PASSWORD"), sender, to, encrypted)


def compose(request: Request, mailbox: Mailbox, settings: Settings) -> EmailMessage:
    """The e-mail for one request. Its subject names nobody: subjects are shown on lock screens."""
    asked = datetime.fromtimestamp(request.asked, settings.timezone)
    message = EmailMessage()
    message["Subject"] = f"Call-back request {request.id[:8]}"
    message["From"] = mailbox.sender
    message["To"] = mailbox.to
    message["Date"] = format_datetime(asked)
    message["Message-ID"] = f"<{request.id}@callback.lantern>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(
        "Somebody asked in the chat to be called or written to.\n\n"
        f"Name:      {request.name}\n"
        f"Reach:     {request.reach}\n"
        f"Best time: {request.time}\n"
        f"Language:  {request.lang}\n"
        f"Asked:     {asked:%A %Y-%m-%d %H:%M} ({asked.tzname()})\n\n"
        "The chat itself is not in this message. If you get it twice, it is the same request.\n"
    )
    return message


def send(message: EmailMessage, mailbox: Mailbox) -> None:
    """Hand one message to the mail server.

    Raises:
        smtplib.SMTPException, OSError: it was not taken.
    """
    tls = ssl.create_default_context()
    if mailbox.port == _TLS_PORT:
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            mailbox.host, mailbox.port, timeout=_SECONDS, context=tls
        )
    else:
        server = smtplib.SMTP(mailbox.host, mailbox.port, timeout=_SECONDS)
    with server:
        if mailbox.starttls and mailbox.port != _TLS_PORT:
            server.starttls(context=tls)
        if mailbox.user:
            server.login(mailbox.user, mailbox.password)
        server.send_message(message)


class Post:
    """Sends what waits in the outbox, one request after the other."""

    def __init__(self, outbox: Outbox, settings: Settings, mailbox: Mailbox | None) -> None:
        """Send by `mailbox`; without one it only deletes what is old."""
        self._outbox = outbox
        self._settings = settings
        self._mailbox = mailbox

    def send_waiting(self) -> bool:
        """Send every request that waits.

        Returns:
            whether none of them is left waiting because of the mail server.
        """
        if self._mailbox is None:
            return True
        whole = True
        for request in self._outbox.waiting():
            try:
                send(compose(request, self._mailbox, self._settings), self._mailbox)
            except (smtplib.SMTPException, OSError, ValueError) as error:
                # Errors of mail servers quote addresses: the type and the code say enough.
                code = getattr(error, "smtp_code", "")
                trouble = f"{type(error).__name__} {code}".strip()
                self._outbox.note_trouble(request.id, trouble)
                _log.error(
                    "a call-back request could not be sent (%s); it is kept and tried again. "
                    "`python -m bot callbacks` shows what waits.",
                    trouble,
                )
                whole = False
            else:
                self._outbox.mark(request.id, State.SENT)
        return whole

    async def run(self) -> None:
        """Go on until cancelled: send soon, wait longer after each failure, delete what is old."""
        pause, purged = _FIRST_PAUSE, 0.0
        clock = asyncio.get_running_loop().time
        while True:
            whole = False
            try:
                whole = await asyncio.to_thread(self.send_waiting)
                if not purged or clock() - purged >= _PURGES_EVERY:
                    await asyncio.to_thread(self._outbox.purge)
                    purged = clock()
            except (sqlite3.Error, OSError) as error:
                _log.error("the call-back outbox cannot be used (%s)", type(error).__name__)
            pause = _FIRST_PAUSE if whole else min(pause * 2, _LONGEST_PAUSE)
            await asyncio.sleep(_LOOKS_EVERY if whole else pause)
