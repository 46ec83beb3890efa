"""Call-back requests through the real server: killed half-way, with the mail server down and up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.callbacks.outbox import Outbox, State
from bot.commands.model import ROOT
from tests.conftest import Chat, Server, free_port, start_server, stop_server
from tests.conversations.test_server import wait_for
from tests.smtp import smtp, words_of

pytestmark = pytest.mark.server
GIVEN = (b"Xochitl", b"0199", b"thursdays")


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """A port on which a mail server may come to be, and which the bot is told of."""
    found = free_port()
    settings = {"HOST": "127.0.0.1", "PORT": str(found), "STARTTLS": "no", "TO": "d@example.org"}
    for name, value in settings.items():
        monkeypatch.setenv(f"LANTERN_SMTP_{name}", value)
    return found


@pytest.fixture
def killed(model: Path, port: int, tmp_path: Path) -> Iterator[Server]:
    """A server of its own, which a test may kill."""
    server = start_server(tmp_path)
    yield server
    if server.process.poll() is None:
        stop_server(server)


def kill(server: Server) -> None:
    os.kill(server.process.pid, signal.SIGKILL)
    server.process.wait(30)


def requests(records: Path) -> Outbox:
    return Outbox(records / "callbacks.sqlite", 3600.0, 30)


def test_a_request_survives_two_deaths_and_a_mail_server_that_is_away(
    killed: Server, port: int, tmp_path: Path
) -> None:
    chat = killed.chat()
    for text in ("call me back", "yes", "Xochitl"):
        chat.say(text)
    kill(killed)

    # The next process asks for what is missing, not for what was given.
    second = start_server(tmp_path)
    try:
        chat = Chat(second.address, sender=chat.sender)
        assert "time" in chat.hear("617 555 0199")
        chat.say("thursdays after 4")
        assert "saved" in chat.hear("yes")
        # Nobody listens at the mail server's port.
        wait_for(lambda: requests(tmp_path).waiting()[0].trouble != "", 60)
        printed = "".join(second.printed)
    finally:
        kill(second)
    assert "Xochitl" not in printed
    assert "0199" not in printed

    with smtp(port) as inbox:
        third = start_server(tmp_path)
        try:
            wait_for(lambda: bool(inbox.mails), 60)
            wait_for(lambda: requests(tmp_path).requests()[0].state is State.SENT, 60)
        finally:
            stop_server(third)
    (mail,) = inbox.mails
    assert all(given.decode() in words_of(mail) for given in GIVEN)


def test_what_is_given_stands_in_no_other_file(killed: Server, port: int, tmp_path: Path) -> None:
    chat = killed.chat()
    for text in ("call me back", "yes", "Xochitl", "what is pain?", "617 555 0199"):
        chat.say(text)
    chat.say("thursdays after 4")
    chat.say("yes")
    stop_server(killed)
    for file in tmp_path.iterdir():
        held = [given for given in GIVEN if given in file.read_bytes()]
        assert bool(held) == file.name.startswith("callbacks.sqlite"), (file.name, held)


def test_the_person_at_the_practice_lists_marks_and_deletes(
    killed: Server, port: int, tmp_path: Path
) -> None:
    chat = killed.chat()
    for text in ("call me back", "yes", "Xochitl", "617 555 0199", "thursdays", "yes"):
        chat.say(text)
    assert "Xochitl, 617 555 0199" in command(tmp_path)
    id_ = requests(tmp_path).requests()[0].id[:8]
    assert "Done" in command(tmp_path, "done", id_)
    assert requests(tmp_path).waiting() == []
    assert "Deleted" in command(tmp_path, "delete", id_)
    assert "no call-back requests" in command(tmp_path)


def test_a_deleted_chat_is_not_called_back(killed: Server, port: int, tmp_path: Path) -> None:
    chat = killed.chat()
    for text in ("call me back", "yes", "Xochitl", "617 555 0199", "thursdays", "yes"):
        chat.say(text)
    chat.say("delete my chat")
    assert requests(tmp_path).requests() == []


def command(records: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "callbacks", *words],
        cwd=ROOT,
        env={**os.environ, "LANTERN_VAR": str(records)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
