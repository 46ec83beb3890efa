"""Requests go out by a real SMTP conversation: once when all is well, again when it was not."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from pathlib import Path

import pytest

from bot.callbacks.form import Draft
from bot.callbacks.outbox import Outbox, State
from bot.callbacks.post import Mailbox, Post, PostError
from bot.house import House
from tests.conftest import free_port
from tests.smtp import Inbox, smtp, words_of

DRAFT = Draft("0123456789abcdef", "es", True, True, "Ana López", "617 555 0199", "mornings")


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    made = Outbox(tmp_path / "callbacks.sqlite", 3600.0, 30)
    made.submit("a", DRAFT)
    return made


def mailbox(port: int) -> Mailbox:
    return Mailbox("127.0.0.1", port, "", "", "bot@example.org", "desk@example.org", False)


def test_a_request_arrives_once(outbox: Outbox, house: House) -> None:
    port = free_port()
    post = Post(outbox, house.settings, mailbox(port))
    with smtp(port) as inbox:
        assert post.send_waiting()
        assert post.send_waiting()
    (mail,) = inbox.mails
    text = words_of(mail)
    assert mail["To"] == "desk@example.org"
    assert "López" not in str(mail["Subject"])
    assert all(word in text for word in ("Ana López", "617 555 0199", "mornings", "es"))
    assert outbox.requests()[0].state is State.SENT


def test_it_waits_while_the_mail_server_is_away(
    outbox: Outbox, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    port = free_port()
    post = Post(outbox, house.settings, mailbox(port))
    with caplog.at_level(logging.ERROR):
        assert not post.send_waiting()
    assert outbox.waiting()[0].trouble == "ConnectionRefusedError"
    assert "617" not in caplog.text
    assert "Ana" not in caplog.text
    with smtp(port) as inbox:
        assert post.send_waiting()
    assert len(inbox.mails) == 1
    assert outbox.requests()[0].trouble == ""


def test_a_refused_request_is_kept_and_named_by_its_code_only(outbox: Outbox, house: House) -> None:
    port = free_port()
    with smtp(port) as inbox:
        inbox.answer = "550 no such desk@example.org"
        assert not Post(outbox, house.settings, mailbox(port)).send_waiting()
    assert "example.org" not in outbox.waiting()[0].trouble
    assert outbox.waiting()[0].trouble.startswith("SMTPRecipientsRefused")


def test_after_a_death_between_sending_and_noting_it_goes_again_as_the_same_mail(
    outbox: Outbox, house: House
) -> None:
    port = free_port()
    post = Post(outbox, house.settings, mailbox(port))
    with smtp(port) as inbox:
        post.send_waiting()
        outbox.mark(DRAFT.id, State.WAITING)  # what the file says if the process died there
        post.send_waiting()
    first, second = inbox.mails
    assert first["Message-ID"] == second["Message-ID"] == "<0123456789abcdef@callback.lantern>"


def test_in_the_background_it_sends_and_ends_when_told(outbox: Outbox, house: House) -> None:
    port = free_port()

    async def serve(inbox: Inbox) -> None:
        task = asyncio.create_task(Post(outbox, house.settings, mailbox(port)).run())
        while not inbox.mails:
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    with smtp(port) as inbox:
        asyncio.run(asyncio.wait_for(serve(inbox), 30))


def test_without_a_mail_server_they_wait_for_the_list(outbox: Outbox, house: House) -> None:
    assert Mailbox.read(house.settings, {}) is None
    assert Post(outbox, house.settings, None).send_waiting()
    assert outbox.waiting()


def test_the_environment_is_read(house: House) -> None:
    env = {
        "LANTERN_SMTP_HOST": "mail.example.org",
        "LANTERN_SMTP_USER": "bot@example.org",
        "LANTERN_SMTP_PASSWORD": "secret",
    }
    read = Mailbox.read(house.settings, env)
    assert read is not None
    assert (read.port, read.sender, read.to) == (587, "bot@example.org", house.settings.email)
    assert read.starttls
    assert "secret" not in repr(read)


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "x"), ("PORT", "0"), ("TO", "nobody"), ("FROM", "no one"), ("STARTTLS", "perhaps")],
)
def test_a_wrong_setting_is_named(house: House, name: str, value: str) -> None:
    env = {"LANTERN_SMTP_HOST": "mail.example.org", f"LANTERN_SMTP_{name}": value}
    with pytest.raises(PostError, match=f"LANTERN_SMTP_{name}"):
        Mailbox.read(house.settings, env)
