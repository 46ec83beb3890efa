"""The two bots that are held against each other, as a user would train and start them."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
_READY_SECONDS = 240.0


@dataclass(frozen=True)
class Bot:
    """A bot project on disk.

    Attributes:
        name: for the table.
        folder: its working directory.
        train: command that trains it from nothing.
        serve: command that starts its server; "{port}" is filled in.
        ask: what a turn says; any text that gets an ordinary answer.
    """

    name: str
    folder: Path
    train: tuple[str, ...]
    serve: tuple[str, ...]
    ask: str


def lantern(scratch: Path) -> Bot:
    """Our bot, in a copy of the project so that its own model and store stay as they are."""
    folder = scratch / "lantern"
    keep = shutil.ignore_patterns(
        ".venv", ".git", "models", "var", "results", ".rasa", "__pycache__", ".*_cache"
    )
    shutil.copytree(ROOT, folder, ignore=keep)
    return Bot(
        "lantern",
        folder,
        (sys.executable, "-m", "bot", "train", "--force"),
        (sys.executable, "-m", "bot", "run", "--port", "{port}"),
        "what is neuroplasticity?",
    )


def rasa_init(scratch: Path) -> Bot:
    """The bot that `rasa init` makes, with its default pipeline and policies."""
    folder = scratch / "rasa_init"
    rasa = str(Path(sys.executable).with_name("rasa"))
    folder.mkdir()
    scaffold = (
        "import rasa.cli.scaffold as s; s.create_initial_project('.')"  # what `rasa init` copies
    )
    subprocess.run([sys.executable, "-c", scaffold], cwd=folder, env=_environment(), check=True)
    return Bot(
        "rasa init",
        folder,
        (rasa, "train", "--force"),
        (rasa, "run", "--port", "{port}", "-i", "127.0.0.1"),
        "hello there",
    )


def train(bot: Bot) -> float:
    """Train from nothing; seconds it took, interpreter start included."""
    shutil.rmtree(bot.folder / "models", ignore_errors=True)
    shutil.rmtree(bot.folder / ".rasa", ignore_errors=True)
    begin = time.perf_counter()
    subprocess.run(
        bot.train,
        cwd=bot.folder,
        env=_environment(),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - begin


class Server:
    """A started bot, asked over Rasa's REST channel."""

    def __init__(self, bot: Bot, process: psutil.Process, port: int, ready: float) -> None:
        self.bot = bot
        self.ready_seconds = ready
        self._process = process
        self._address = f"http://127.0.0.1:{port}/webhooks/rest/webhook"

    def turn(self, sender: str, text: str | None = None) -> float:
        """Seconds from sending a message to having its whole reply.

        Raises:
            RuntimeError: the bot said nothing.
        """
        begin = time.perf_counter()
        replies = _post(self._address, sender, text or self.bot.ask)
        seconds = time.perf_counter() - begin
        if not replies:
            raise RuntimeError(f"{self.bot.name} did not answer")
        return seconds

    def memory(self) -> int:
        """Bytes of memory that the server and its children hold."""
        family = [self._process, *self._process.children(recursive=True)]
        return sum(p.memory_info().rss for p in family)


@contextmanager
def started(bot: Bot) -> Iterator[Server]:
    """Start the server, wait until it answers a message, and end it afterwards.

    Raises:
        RuntimeError: it did not answer in time.
    """
    port = _free_port()
    command = [part.replace("{port}", str(port)) for part in bot.serve]
    begin = time.perf_counter()
    log = (bot.folder / "server.log").open("wb")
    child = subprocess.Popen(
        command,
        cwd=bot.folder,
        env={**_environment(), "PORT": str(port)},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    process = psutil.Process(child.pid)
    try:
        address = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
        while True:
            try:
                if _post(address, "ready", bot.ask):
                    break
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                pass
            if child.poll() is not None or time.perf_counter() - begin > _READY_SECONDS:
                raise RuntimeError(f"{bot.name} did not start; see {log.name}")
            time.sleep(0.1)
        yield Server(bot, process, port, time.perf_counter() - begin)
    finally:
        for member in [*process.children(recursive=True), process]:
            member.kill()
        child.wait()
        log.close()


def _post(address: str, sender: str, text: str) -> list[dict[str, object]]:
    body = json.dumps({"sender": sender, "message": text}).encode()
    request = urllib.request.Request(
        address, data=body, headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        replies: list[dict[str, object]] = json.loads(answer.read())
    return replies


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "LANTERN_MODE": "development",  # elsewhere ours does not open the plain REST channel
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
