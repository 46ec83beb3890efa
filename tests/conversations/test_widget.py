"""The widget's channel on the started server: sessions, consent, and what may not go wrong."""

from __future__ import annotations

import http.client
import json
import signal
import sqlite3
import threading
import urllib.error
import urllib.parse
import urllib.request
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.channels.pace import PER_CHAT
from tests.conftest import Server, start_server, stop_server

pytestmark = pytest.mark.server
CRISIS = "I want to kill myself"
SECRET = "marmalade"
Answer = tuple[int, dict[str, str], Any]


def ask(
    server: Server,
    method: str,
    path: str,
    body: Any = None,
    token: str | None = None,
    **headers: str,
) -> Answer:
    given = {
        "Content-Type": "application/json",
        **{k.replace("_", "-"): v for k, v in headers.items()},
    }
    if token is not None:
        given["Authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(server.address + path, data, given, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            status, found, raw = answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        status, found, raw = error.code, dict(error.headers), error.read()
    return status, found, json.loads(raw) if raw else None


def opened(server: Server) -> str:
    status, _, body = ask(server, "POST", "/chat/session", {})
    assert (status, body["kept"]) == (200, False)
    return str(body["token"])


def agreed(server: Server, token: str, yes: bool = True) -> dict[str, Any]:
    status, _, body = ask(server, "POST", "/chat/consent", {"agreed": yes}, token)
    assert status == 200
    return dict(body)


def say(
    server: Server, token: str | None, text: str, message_id: str | None = None, **more: Any
) -> Answer:
    body = {"id": message_id or uuid.uuid4().hex, "message": text, "lang": "en", **more}
    return ask(server, "POST", "/chat/message", body, token)


def words(bubbles: list[dict[str, Any]]) -> str:
    return "\n".join(bubble["text"] for bubble in bubbles)


def export(server: Server, token: str) -> list[dict[str, Any]]:
    status, _, body = ask(server, "GET", "/chat/export", None, token)
    assert status == 200
    return list(body["messages"])


def on_disk(folder: Path, word: str = SECRET) -> bool:
    return any(word.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_a_question_is_answered_with_no_consent_and_no_trace(server: Server) -> None:
    token = opened(server)
    _, _, bubbles = say(server, token, "What is pain?")
    assert bubbles[0]["custom"]["kind"] == "disclosure"
    assert "From our article" in words(bubbles)
    say(server, token, f"my {SECRET} is here")
    assert [m["text"] for m in export(server, token) if m["who"] == "you"] == [
        "What is pain?",
        f"my {SECRET} is here",
    ]
    assert agreed(server, token, yes=False)["kept"] is False
    status, _, bubbles = say(server, token, CRISIS)
    assert (status, bubbles[0]["custom"]["kind"]) == (200, "crisis")
    assert not on_disk(server.records)


def test_consent_keeps_what_was_said_and_deletion_erases_it(server: Server) -> None:
    token = opened(server)
    say(server, token, f"hello {SECRET}two")
    given = agreed(server, token)
    assert given["kept"] is True
    kept = given["token"]
    assert on_disk(server.records, f"{SECRET}two")
    assert words(say(server, kept, "When are you open?")[2]).startswith("Our phone hours")
    said = [(m["who"], m["text"]) for m in export(server, kept)]
    assert said[0] == ("you", f"hello {SECRET}two")
    assert said[-2] == ("you", "When are you open?")
    assert ask(server, "DELETE", "/chat/session", None, kept)[0] == 204
    assert not on_disk(server.records, f"{SECRET}two")
    for old in (kept, token):
        assert say(server, old, "hello")[0] == 401
        assert ask(server, "GET", "/chat/export", None, old)[0] == 401


@pytest.mark.parametrize("sentence", ["delete my chat", "borra mi chat"])
def test_a_chat_is_deleted_by_words(server: Server, sentence: str) -> None:
    token = agreed(server, opened(server))["token"]
    word = f"{SECRET}{uuid.uuid4().hex}"
    say(server, token, f"hello {word}")
    assert on_disk(server.records, word)
    _, _, bubbles = say(server, token, sentence)
    assert bubbles[-1]["custom"]["kind"] == "forget_me"
    assert not on_disk(server.records, word)
    assert say(server, token, "hello")[0] == 401


def test_nobody_reads_or_writes_the_chat_of_another(server: Server) -> None:
    mine, theirs = agreed(server, opened(server))["token"], opened(server)
    say(server, mine, f"{SECRET}three", "same-id-1")
    assert SECRET not in json.dumps(export(server, theirs))
    # The same message id, a claimed sender: it is another conversation all the same.
    say(server, theirs, "hello", "same-id-1", sender="kept-anything")
    assert [m["text"] for m in export(server, mine) if m["who"] == "you"] == [f"{SECRET}three"]
    assert [m["text"] for m in export(server, theirs) if m["who"] == "you"] == ["hello"]
    ask(server, "DELETE", "/chat/session", None, theirs)
    assert export(server, mine)


@pytest.mark.parametrize("token", [None, "", "x", "a.b.c", "changed"])
def test_without_a_session_only_a_crisis_is_answered(server: Server, token: str | None) -> None:
    if token == "changed":
        token = opened(server)[:-3] + "abc"
    status, _, body = say(server, token, "What is pain?")
    assert (status, body["error"]) == (401, "session")
    assert "988" in body["text"]
    status, _, bubbles = say(server, token, CRISIS)
    assert (status, bubbles[0]["custom"]["kind"]) == (200, "crisis")
    assert "988" in bubbles[0]["text"]
    for method, path in (("GET", "/chat/export"), ("DELETE", "/chat/session")):
        assert ask(server, method, path, None, token)[0] == 401
    assert ask(server, "POST", "/chat/consent", {"agreed": True}, token)[0] == 401


def test_the_same_id_gets_the_same_answer_and_runs_once(server: Server) -> None:
    token = agreed(server, opened(server))["token"]
    got: list[Any] = []

    def send() -> None:
        got.append(say(server, token, "Thank you", "the-very-same")[2])

    threads = [threading.Thread(target=send) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    send()
    assert len(got) == 6
    assert all(answer == got[0] for answer in got)
    assert [m["text"] for m in export(server, token) if m["who"] == "you"] == ["Thank you"]


def test_a_bad_id_is_refused_and_a_crisis_with_one_is_not(server: Server) -> None:
    token = opened(server)
    for bad in ("", "short", "x" * 65, "with spaces", "../../etc"):
        assert ask(server, "POST", "/chat/message", {"id": bad, "message": "hi"}, token)[0] == 400
        body = {"id": bad, "message": CRISIS}
        assert ask(server, "POST", "/chat/message", body, token)[2][0]["custom"]["kind"] == "crisis"


def test_too_many_are_slowed_down_and_a_crisis_is_not(server: Server) -> None:
    token = opened(server)
    statuses = [say(server, token, "ok")[0] for _ in range(PER_CHAT.burst + 8)]
    assert statuses[0] == 200
    assert 429 in statuses
    while True:
        status, headers, body = say(server, token, "ok")
        if status == 429:
            break
    assert int(headers["Retry-After"]) >= 1
    assert "988" in body["text"]
    status, _, bubbles = say(server, token, CRISIS)
    assert (status, bubbles[0]["custom"]["kind"]) == (200, "crisis")


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1.evil.example"],
)
def test_another_site_is_refused(server: Server, origin: str) -> None:
    for method, path in (
        ("POST", "/chat/session"),
        ("POST", "/chat/message"),
        ("GET", "/api/hotlines"),
        ("POST", "/webhooks/rest/webhook"),
    ):
        status, headers, body = ask(
            server, method, path, {} if method == "POST" else None, Origin=origin
        )
        assert status == 403
        assert "Access-Control-Allow-Origin" not in headers
        assert "988" in body["text"]
    _, headers, _ = ask(server, "OPTIONS", "/chat/message", None, Origin=origin)
    assert "Access-Control-Allow-Origin" not in headers


def test_the_own_site_may(server: Server) -> None:
    status, headers, _ = ask(server, "POST", "/chat/session", {}, Origin=server.address)
    assert status == 200
    assert headers["Access-Control-Allow-Origin"] == server.address
    assert "Access-Control-Allow-Credentials" not in headers
    status, headers, _ = ask(
        server,
        "OPTIONS",
        "/chat/message",
        None,
        Origin=server.address,
        Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="authorization,content-type",
    )
    assert status in (200, 204)
    assert "Authorization" in headers["Access-Control-Allow-Headers"]


def test_a_name_that_was_bent_to_this_machine_is_refused(server: Server) -> None:
    port = server.address.rsplit(":", 1)[1]
    status, _, _ = ask(server, "GET", "/api/hotlines", None, Host=f"evil.example:{port}")
    assert status == 403


def test_a_body_of_eleven_megabytes_gets_the_hotlines(server: Server) -> None:
    connection = http.client.HTTPConnection(server.address.removeprefix("http://"), timeout=60)
    connection.request("POST", "/chat/message", b"x" * 11_000_000)
    answer = connection.getresponse()
    assert answer.status == 413
    assert "988" in json.dumps(json.load(answer))


ROUTES = (
    "/",
    "/chat.js",
    "/pages.css",
    "/protocol",
    "/privacy",
    "/plain",
    "/api/hotlines",
    "/chat-words.json",
    "/healthz",
    "/chat/export",
    "/nothing.here",
    "/webhooks/rest/",
    "/%zz",
)


@pytest.mark.parametrize("path", ROUTES)
def test_every_answer_has_the_headers(server: Server, path: str) -> None:
    _, headers, _ = server.get(path)
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] in ("no-referrer", "same-origin")
    assert "Set-Cookie" not in headers


def test_the_browser_is_told_when_nothing_has_changed(server: Server) -> None:
    for path in ("/chat.js", "/api/hotlines", "/chat-words.json"):
        _, headers, _ = server.get(path)
        request = urllib.request.Request(
            server.address + path, headers={"If-None-Match": headers["ETag"]}
        )
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=30)
        assert caught.value.code == 304


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("path", ["/protocol", "/privacy", "/plain"])
def test_the_pages_need_no_script(server: Server, path: str, lang: str) -> None:
    status, headers, body = server.get(f"{path}?lang={lang}")
    html = body.decode()
    assert status == 200
    assert headers["content-type"].startswith("text/html")
    assert f'<html lang="{lang}">' in html
    assert "<script" not in html
    assert "style=" not in html
    assert 'href="tel:988"' in html
    assert 'href="tel:911"' in html


def plain(server: Server, text: str, token: str = "") -> str:
    data = urllib.parse.urlencode({"q": text, "session": token}).encode()
    headers = {"Origin": server.address}
    request = urllib.request.Request(f"{server.address}/plain?lang=en", data, headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return str(answer.read().decode())


def test_the_plain_page_answers_as_the_chat_does(server: Server) -> None:
    assert "From our article: What pain is" in plain(server, "What is pain?")
    assert "Are you safe right now?" in plain(server, CRISIS)
    html = plain(server, f"<script>alert(1)</script> {SECRET}four")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert not on_disk(server.records, f"{SECRET}four")


def test_no_word_of_a_visitor_is_printed(server: Server) -> None:
    say(server, opened(server), f"xylophone {CRISIS}")
    say(server, "forged", "xylophone question")
    assert "xylophone" not in "".join(server.printed)


# ---- with servers of their own ----


def test_an_answer_outlives_the_server(model: Path, tmp_path: Path) -> None:
    first = start_server(tmp_path, mode="production")
    try:
        token = agreed(first, opened(first))["token"]
        before = say(first, token, f"Thank you, {SECRET}", "kept-over-restart")[2]
        deleted = agreed(first, opened(first))["token"]
        say(first, deleted, "hello")
        assert ask(first, "DELETE", "/chat/session", None, deleted)[0] == 204
        assert first.get("/webhooks/rest/")[0] == 404  # the plain channel is closed
        body = json.dumps({"sender": "x", "message": "hello"}).encode()
        request = urllib.request.Request(f"{first.address}/webhooks/rest/webhook", body)
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=30)
        assert caught.value.code in (404, 405)
    finally:
        first.process.send_signal(signal.SIGKILL)
        first.process.wait(timeout=30)
    second = start_server(tmp_path, mode="production")
    try:
        assert say(second, token, f"Thank you, {SECRET}", "kept-over-restart")[2] == before
        yours = [m["text"] for m in export(second, token) if m["who"] == "you"]
        assert yours == [f"Thank you, {SECRET}"]
        assert say(second, deleted, "hello")[0] == 401
        with closing(sqlite3.connect(tmp_path / "conversations.sqlite")) as db:
            kept = db.execute("SELECT replies FROM chat_answers").fetchall()
        assert SECRET not in json.dumps(kept)
    finally:
        stop_server(second)
