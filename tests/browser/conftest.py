"""One browser and one server for all tests here; each visitor has a profile of their own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, Route, sync_playwright

from tests.browser.serving import WEBSITE
from tests.browser.visitor import ELSEWHERE, Network, Visitor
from tests.conftest import Server, start_server, stop_server

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_OPTIONS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync "
    # The tests' own website is on the net, as far as the browser knows, and the server is not: a
    # browser would ask its user first. With a server on the net, too, it asks nobody.
    "--disable-features=LocalNetworkAccessChecks"
).split()

Visit = Callable[..., Visitor]


def chromium() -> str:
    """The browser of this machine; it is never downloaded by a test."""
    named = os.environ.get("CHROMIUM")
    found = next(
        (path for path in map(shutil.which, (named, *_PROGRAMS) if named else _PROGRAMS) if path),
        None,
    )
    if found is None:
        pytest.fail(
            "The browser tests need Chromium, and there is none. Install it with "
            "`sh scripts/browser.sh` (Debian, Ubuntu), or set CHROMIUM=/path/to/chromium.",
            pytrace=False,
        )
    return found


def launch(play: Playwright) -> Browser:
    """Start the browser without a window."""
    return play.chromium.launch(executable_path=chromium(), args=_OPTIONS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        started = launch(play)
        yield started
        started.close()


@pytest.fixture(scope="session")
def server(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server as visitors get it, with the plain REST channel off."""
    records = tmp_path_factory.mktemp("records")
    started = start_server(records, "-m", "tests.browser.serving", mode="production")
    yield started
    if started.process.poll() is None:
        stop_server(started)


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Visit]:
    """Makes visitors. Nothing in their browsers may ask another host, or break."""
    made: list[tuple[BrowserContext, Network]] = []

    def come(**options: Any) -> Visitor:
        # Reduced motion, so that no test has to wait for a movement to end.
        options = {"reduced_motion": "reduce", "locale": "en-US", **options}
        context = browser.new_context(base_url=server.address, **options)
        network = Network()
        network.watch(context)
        context.route(f"{ELSEWHERE}**", _elsewhere)
        made.append((context, network))
        return Visitor(context.new_page(), network)

    yield come
    for context, network in made:
        hosts, errors = network.hosts(), network.errors
        context.close()
        assert hosts <= {server.address, WEBSITE, ELSEWHERE.rstrip("/")}
        assert errors == []


def _elsewhere(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<title>Elsewhere</title>")
