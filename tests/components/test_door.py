"""The door of the web server, hung before an app of its own."""

from __future__ import annotations

import asyncio
import http.client
import threading
import uuid
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.door import LARGEST, hang
from bot.house import House
from tests.conftest import free_port

SITE = "https://www.harborlight.example"


@pytest.fixture(scope="module")
def port(house: House) -> Iterator[int]:
    """A production server that knows one other site. Sanic starts once in a process."""
    app = Sanic(f"door-{uuid.uuid4().hex}", configure_logging=False)

    async def hello(_request: Request) -> HTTPResponse:
        return response.text("hello", headers={"Cache-Control": "no-cache"})

    app.add_route(hello, "/", methods=["GET", "POST"])
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("LANTERN_MODE", raising=False)
        hang(app, replace(house, settings=replace(house.settings, websites=(SITE,))))
        hang(app, house)  # a second channel hangs none
    chosen = free_port()
    loop = asyncio.new_event_loop()
    started: Any = loop.run_until_complete(
        app.create_server(
            "127.0.0.1", chosen, return_asyncio_server=True, access_log=False, debug=False
        )
    )
    loop.run_until_complete(started.startup())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield chosen
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    started.server.close()


def ask(port: int, method: str = "GET", body: bytes | None = None, **headers: str) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, "/", body, {k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    answer.text = answer.read().decode()  # type: ignore[attr-defined]
    return answer


def test_a_named_site_may_and_is_named_back(port: int) -> None:
    answer = ask(port, Origin=SITE)
    assert answer.status == 200
    assert answer.headers["Access-Control-Allow-Origin"] == SITE
    assert "Origin" in answer.headers["Vary"]
    assert "Access-Control-Allow-Credentials" not in answer.headers


def test_its_browser_is_told_so_before(port: int) -> None:
    answer = ask(port, "OPTIONS", Origin=SITE, Access_Control_Request_Method="POST")
    assert answer.status == 204
    assert "POST" in answer.headers["Access-Control-Allow-Methods"]
    assert "Authorization" in answer.headers["Access-Control-Allow-Headers"]


@pytest.mark.parametrize(
    "origin",
    [
        "https://harborlight.example",
        "http://www.harborlight.example",
        f"{SITE}.evil.example",
        "null",
    ],
)
def test_a_site_that_is_nearly_that_may_not(port: int, origin: str) -> None:
    answer = ask(port, Origin=origin)
    assert answer.status == 403
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "988" in answer.text


def test_in_production_the_proxy_says_which_names_there_are(port: int) -> None:
    assert ask(port, Host="chat.harborlight.example").status == 200
    own = "chat.harborlight.example"
    assert ask(port, Host=own, Origin=f"https://{own}").status == 200


def test_what_has_not_changed_is_not_sent_again(port: int) -> None:
    tag = ask(port).headers["ETag"]
    answer = ask(port, If_None_Match=tag)
    assert (answer.status, answer.text) == (304, "")


@pytest.mark.parametrize("size", [LARGEST + 1, 3 * LARGEST])
def test_too_large_a_body_gets_the_hotlines(port: int, size: int) -> None:
    answer = ask(port, "POST", b"x" * size)
    assert answer.status == 413
    assert "988" in answer.text
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert ask(port).status == 200
