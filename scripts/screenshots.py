"""Makes the pictures of README and docs from the real page.

    .venv/bin/python scripts/screenshots.py [FOLDER]

Starts the server and Chromium (scripts/browser.sh installs it) and ends them again. Writes into
docs/images, or into FOLDER.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import launch  # noqa: E402
from tests.browser.test_elsewhere import site, unfold  # noqa: E402
from tests.browser.visitor import Network, Visitor  # noqa: E402
from tests.conftest import Server, start_server, stop_server  # noqa: E402

DESK = {"viewport": {"width": 900, "height": 640}}
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def main() -> int:
    """Take the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as records, sync_playwright() as play:
        server = start_server(Path(records), "-m", "tests.browser.serving", mode="production")
        browser = launch(play)
        try:
            take(browser, server, folder)
        finally:
            browser.close()
            stop_server(server)
    return 0


def take(browser: Browser, server: Server, folder: Path) -> None:
    """All pictures."""
    visitor = visitor_of(browser, server, DESK).open("/")
    visitor.say("what is ketamine-assisted therapy")
    visitor.say("how much should I take")
    shoot(visitor.page, folder / "page.png")

    visitor = visitor_of(browser, server, PHONE).open("/")
    visitor.say("I don't want to be here anymore")
    shoot(visitor.page, folder / "crisis.png")

    visitor = visitor_of(browser, server, PHONE, locale="es-MX").open("/")
    visitor.page.context.set_offline(True)
    visitor.write("quiero matarme")
    visitor.alert.wait_for()
    shoot(visitor.page, folder / "offline-es.png")

    visitor = visitor_of(browser, server, DESK)
    visitor.page.goto(site(visitor.page, server, words=40))
    visitor.page.locator(".dock a").wait_for()
    shoot(visitor.page, folder / "site-closed.png")
    unfold(visitor)
    visitor.say("what are your hours")
    shoot(visitor.page, folder / "site-open.png")


def visitor_of(browser: Browser, server: Server, size: dict[str, Any], **more: Any) -> Visitor:
    """A visitor with a profile of their own."""
    options = {"locale": "en-US", "reduced_motion": "reduce", **size, **more}
    context = browser.new_context(base_url=server.address, **options)
    return Visitor(context.new_page(), Network())


def shoot(page: Page, path: Path) -> None:
    """A small picture: one pixel a pixel, and no caret that blinks."""
    page.screenshot(path=path, caret="hide")
    print(f"{path.name}: {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    sys.exit(main())
