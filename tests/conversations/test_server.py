"""The started server, as browsers, widgets and strangers meet it."""

from __future__ import annotations

import http.client
import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from tests.conftest import Chat, Server

pytestmark = pytest.mark.server
CRISIS = "I want to kill myself"


def kinds(replies: list[dict[str, Any]]) -> list[str]:
    return [reply.get("custom", {}).get("kind", "") for reply in replies]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b"[1, 2]",
        b"7",
        b"null",
        b"{}",
        b'{"message": null}',
        b'{"message": 7}',
        b'{"message": {}}',
        b'{"message": []}',
        b'{"message": true}',
        b'{"message": "\\ud800"}',
        b'{"sender": 7, "message": ""}',
        b'{"sender": null, "message": null, "metadata": 7}',
        b"\xff\xfe\x00",
        b'{"message": "\xff\xfe"}',
        b'{"message": "hello", "input_channel": {"a": 1}, "metadata": [1]}',
        b"[" * 50_000,
        json.dumps({"message": "word " * 200_000}).encode(),
    ],
    ids=lambda body: repr(body[:30]),
)
def test_every_body_gets_words(server: Server, body: bytes) -> None:
    replies = server.chat().post(body)
    assert replies
    assert all(reply["text"].strip() and reply["recipient_id"] for reply in replies)
    assert "988" in json.dumps(replies)


@pytest.mark.parametrize(
    "body",
    [
        CRISIS.encode(),
        json.dumps([CRISIS]).encode(),
        json.dumps({"message": {"text": CRISIS}}).encode(),
        json.dumps({"message": [CRISIS]}).encode(),
        json.dumps({"message": CRISIS}).encode(),
        json.dumps({"message": None, "attachments": [{"title": CRISIS}]}).encode(),
        json.dumps({"message": "word " * 200_000 + ". " + CRISIS}).encode(),
        json.dumps({"message": CRISIS + ". " + "word " * 200_000}).encode(),
    ],
    ids=lambda body: repr(body[:30]),
)
def test_every_crisis_gets_its_hotline(server: Server, body: bytes) -> None:
    replies = server.chat().post(body)
    assert kinds(replies)[0] == "crisis"
    assert "988" in replies[0]["text"]


def test_a_body_over_the_limit_gets_words_and_the_server_lives(server: Server) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=30)
    connection.putrequest("POST", "/webhooks/rest/webhook")
    connection.putheader("Content-Length", "5000000")
    connection.endheaders()
    # The server refuses at the first bytes; what a client sends after them nobody reads.
    connection.send(b"x" * 1000)
    answer = connection.getresponse()
    assert answer.status == 413
    assert "988" in json.dumps(json.load(answer))
    connection.close()
    assert server.chat().say("hello")


def test_two_visitors_without_a_sender_do_not_share_a_conversation(server: Server) -> None:
    body = json.dumps({"message": "hello"}).encode()
    ids = {server.chat().post(body)[0]["recipient_id"] for _ in range(2)}
    assert len(ids) == 2
    assert "default" not in ids


def test_the_id_that_was_given_can_be_used_on(server: Server) -> None:
    first = server.chat().post(json.dumps({"message": "hello"}).encode())
    chat = Chat(server.address, sender=first[0]["recipient_id"])
    assert "disclosure" not in kinds(chat.say("hello"))


def test_the_page_stands_where_rasa_says_hello(server: Server) -> None:
    status, headers, body = server.get("/")
    assert status == 200
    assert headers["content-type"].startswith("text/html")
    assert b"Hello from Rasa" not in body
    assert "default-src 'self'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path", ["/../config.yml", "/%2e%2e/config.yml", "/..%2fconfig.yml", "/nothing.js", "/web/x"]
)
def test_nothing_beside_the_page_is_served(server: Server, path: str) -> None:
    assert server.get(path)[0] in (400, 404)


def test_hotlines_are_data(server: Server) -> None:
    status, _, body = server.get("/api/hotlines?country=GB&lang=en")
    data = json.loads(body)
    assert status == 200
    assert data["emergency"]["dial"] == "999"


def test_it_says_that_it_is_ready(server: Server) -> None:
    status, _, body = server.get("/healthz")
    assert (status, json.loads(body)) == (200, {"ready": True, "crisis": True, "model": True})


@pytest.mark.parametrize("path", ["/status", "/model", "/version", "/conversations/a/tracker"])
def test_rasas_own_interface_is_closed(server: Server, path: str) -> None:
    assert server.get(path)[0] == 404


def test_it_listens_on_this_machine_only(server: Server) -> None:
    import psutil

    listening = [
        c.laddr.ip
        for c in psutil.Process(server.process.pid).connections("inet")
        if c.status == psutil.CONN_LISTEN
    ]
    assert set(listening) == {"127.0.0.1"}


def test_crisis_replies_are_counted_without_words(server: Server) -> None:
    path = server.records / "audit.sqlite"

    def count() -> int:
        if not path.exists():
            return 0
        with closing(sqlite3.connect(path)) as db:
            query = "SELECT total(number) FROM counts WHERE what = 'crisis'"
            return int(db.execute(query).fetchone()[0])

    before = count()
    server.chat().say(CRISIS)
    wait_for(lambda: count() == before + 1)
    assert b"kill" not in path.read_bytes()


def test_no_word_of_a_visitor_is_printed(server: Server) -> None:
    server.chat().say("xylophone " + CRISIS)
    server.chat().say("xylophone question")
    assert "xylophone" not in "".join(server.printed)


def wait_for(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait until something is so that another thread brings about; fail when it takes too long."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)
