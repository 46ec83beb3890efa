"""What the tests share: one trained model, one loaded agent, one started server a session."""

from __future__ import annotations

import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from bot.commands.model import ROOT, fresh_model
from bot.house import House
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher

START_SECONDS = 180.0


@pytest.fixture(scope="session")
def house() -> House:
    """Settings, hotlines, wordings and screen, from the real files."""
    return House.load()


@pytest.fixture(scope="session")
def matcher(tmp_path_factory: pytest.TempPathFactory, testrun_uid: str) -> Matcher:
    """The matcher of the document as it is shipped: trained once for all workers of a run."""
    folder = tmp_path_factory.getbasetemp().parent / f"matcher-{testrun_uid}"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            Matcher.train(Document.load()).save(folder)
    return Matcher.load(folder)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model that fits the present files; trained once if it is not there."""
    with FileLock(tmp_path_factory.getbasetemp().parent / "lantern-train.lock"):
        if not fresh_model().exists():
            done = subprocess.run(
                [sys.executable, "-m", "bot", "train"], cwd=ROOT, capture_output=True, check=False
            )
            assert done.returncode == 0, done.stderr.decode()[-2000:]
    return fresh_model()


@dataclass
class Chat:
    """One conversation over HTTP, as a browser would have it."""

    address: str
    sender: str = field(default_factory=lambda: uuid.uuid4().hex)
    metadata: dict[str, Any] = field(default_factory=dict)

    def say(self, text: Any) -> list[dict[str, Any]]:
        """Send a message and give back all replies."""
        body = {"sender": self.sender, "message": text, "metadata": self.metadata}
        return self.post(json.dumps(body).encode())

    def hear(self, text: Any) -> str:
        """Send a message and give back all words of the replies."""
        return "\n".join(reply.get("text", "") for reply in self.say(text))

    def post(self, body: bytes) -> list[dict[str, Any]]:
        """Send any bytes."""
        request = urllib.request.Request(
            f"{self.address}/webhooks/rest/webhook",
            body,
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            replies: list[dict[str, Any]] = json.load(answer)
        return replies


@dataclass
class Server:
    """A started server."""

    address: str
    process: subprocess.Popen[str]
    records: Path
    printed: list[str]

    def chat(self, **metadata: Any) -> Chat:
        """A new visitor."""
        return Chat(self.address, metadata=metadata)

    def get(self, path: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of a page."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=30) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers), error.read()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def start_server(
    records: Path, *command: str, mode: str = "development", port: int | None = None
) -> Server:
    """Start a server and wait until it says that it is ready.

    Args:
        records: folder for its databases.
        mode: LANTERN_MODE.
        command: the program; `python -m bot run` by default.
        port: where it listens; a free port by default.
    """
    port = port or free_port()
    process = subprocess.Popen(
        [sys.executable, *(command or ("-m", "bot", "run")), "--port", str(port)],
        cwd=ROOT,
        env={
            **os.environ,
            "LANTERN_VAR": str(records),
            "LANTERN_MODE": mode,
            "PYTHONUNBUFFERED": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    lines: queue.Queue[str | None] = queue.Queue()
    printed: list[str] = []

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            printed.append(line)
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        line = lines.get(timeout=START_SECONDS)
        assert line is not None, "the server ended: " + "".join(printed)[-3000:]
        if line.startswith("Ready"):
            return Server(f"http://127.0.0.1:{port}", process, records, printed)


def stop_server(server: Server) -> int:
    """Press Ctrl-C and wait for the end."""
    server.process.send_signal(signal.SIGINT)
    try:
        return server.process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        server.process.kill()
        raise


@pytest.fixture(scope="session")
def server(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The real server, started as an operator starts it."""
    started = start_server(tmp_path_factory.mktemp("records"))
    yield started
    if started.process.poll() is None:
        stop_server(started)
