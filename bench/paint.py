"""How soon the closed chat is on the screen of somebody else's site, in a real browser.

A site of one page is served from an origin of its own, the chat from the real server. Each visit
has a new profile, so nothing is in the browser's cache. Nothing stands between the browser and the
two servers: a test's interception of requests would cost more than what is measured.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import launch
from tests.browser.visitor import COUNT_SHIFTS
from tests.conftest import start_server, stop_server

PAINT_LIMIT = 100.0
"""Milliseconds from the last byte of chat.js to the closed chat on the screen, in the median."""
_VISITS = 40

#: Counts from the last byte of chat.js to the end of the frame in which the closed chat has a place.
_PAINTED = """() => new Promise((done) => {
  const look = () => {
    const dock = document.querySelector("support-chat")?.shadowRoot?.querySelector(".dock a");
    if (!dock?.getClientRects().length) return requestAnimationFrame(look);
    const script = performance.getEntriesByType("resource").find((one) => one.name.endsWith("/chat.js"));
    setTimeout(() => done([performance.now() - script.responseEnd, window.shifts]));
  };
  look();
})"""


def paint() -> dict[str, float]:
    """Milliseconds, and the layout shift that the site's page scored (0 is none)."""
    with tempfile.TemporaryDirectory() as records, _site() as site, sync_playwright() as play:
        command = ("-m", "tests.browser.serving", "--website", site.address)
        server = start_server(Path(records), *command, mode="production")
        site.chat = f"{server.address}/chat.js"
        browser = launch(play)
        try:
            _visit(browser, site.address)  # the first one also fills the disk's cache
            found = [_visit(browser, site.address) for _ in range(_VISITS)]
        finally:
            browser.close()
            stop_server(server)
    times = sorted(time for time, _ in found)
    return {
        "visits": _VISITS,
        "median_ms": round(statistics.median(times), 1),
        "p90_ms": round(times[int(_VISITS * 0.9) - 1], 1),
        "slowest_ms": round(times[-1], 1),
        "layout_shift": max(shift for _, shift in found),
    }


def _visit(browser: Browser, address: str) -> tuple[float, float]:
    context = browser.new_context(viewport={"width": 900, "height": 640}, locale="en-US")
    page = context.new_page()
    page.add_init_script(COUNT_SHIFTS)
    page.goto(address, wait_until="commit")
    time, shift = page.evaluate(_PAINTED)
    context.close()
    return float(time), float(shift)


class _Site(ThreadingHTTPServer):
    """A practice's own website."""

    chat = ""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Page(BaseHTTPRequestHandler):
    server: _Site

    def do_GET(self) -> None:
        """Send the one page; there is no other."""
        words = "Words. " * 400
        body = f"""<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
            <title>Practice</title><link rel="icon" href="data:,">
            <main><h1>Practice</h1><p>{words}</p></main>
            <script type="module" src="{self.server.chat}"></script><support-chat></support-chat></html>"""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _site() -> Iterator[_Site]:
    site = _Site(("127.0.0.1", 0), _Page)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()
