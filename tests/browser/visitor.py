"""A visitor at a real browser: opens the chat, writes, reads, and notes what the network is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, Request, Response, expect

PATIENCE_MS = 20_000
"""A turn takes some 30 ms. Other tests may be at work on the same machine."""

#: Answered from the settings, and so the same whatever a practice's document says.
QUESTION = "what is your address"
ANSWER = "12 Harbor Street"

CRISIS = "I want to kill myself"

#: A script that adds up the layout shifts of a page, those that no tap or key caused, in `window.shifts`.
COUNT_SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""

#: Where the quick exit leads. The tests answer in its place.
ELSEWHERE = "https://www.wikipedia.org/"


@dataclass
class Network:
    """What one browser context asked of the network, and what went wrong in its pages."""

    asked: list[Request] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def hosts(self) -> set[str]:
        """Schemes and hosts that were asked."""
        urls = [urlsplit(request.url) for request in self.asked]
        return {
            f"{url.scheme}://{url.netloc}" for url in urls if url.scheme not in ("blob", "data")
        }

    def paths(self, method: str) -> list[str]:
        """The paths that were asked for with a method, in order."""
        return [urlsplit(r.url).path for r in self.asked if r.method == method]

    def watch(self, context: BrowserContext) -> None:
        """Note everything from now on."""
        context.on("request", lambda request: self.asked.append(request))
        context.on("weberror", lambda error: self.errors.append(str(error.error)))


@dataclass
class Visitor:
    """One tab."""

    page: Page
    network: Network

    @property
    def field(self) -> Locator:
        """Where one writes."""
        return self.page.locator("textarea")

    @property
    def log(self) -> Locator:
        """The conversation."""
        return self.page.get_by_role("log")

    @property
    def help(self) -> Locator:
        """The bar with the hotlines."""
        return self.page.locator(".frame section.help")

    @property
    def mine(self) -> Locator:
        """What the visitor said."""
        return self.page.locator(".msg.you")

    @property
    def replies(self) -> Locator:
        """What was answered; not the greeting of the page itself."""
        return self.page.locator(".msg.bot:not(.intro):not(.consent)")

    @property
    def alert(self) -> Locator:
        """The crisis cards."""
        return self.page.get_by_role("alert")

    def button(self, name: str) -> Locator:
        """A button by its words."""
        return self.page.get_by_role("button", name=name, exact=True)

    def open(self, address: str) -> Visitor:
        """Go to a page with the chat, and wait until it can be used offline, too."""
        with self.page.expect_response(is_word_list):
            self.page.goto(address)
        expect(self.field).to_be_visible()
        expect(self.help.get_by_role("link").first).to_be_visible()
        return self

    def write(self, text: str) -> None:
        """Send a message, and wait for nothing."""
        self.field.fill(text)
        self.field.press("Enter")

    def say(self, text: str) -> str:
        """Send a message and give back all words of the answer."""
        before = self.replies.count()
        self.write(text)
        self.delivered()
        return "\n".join(self.replies.all_inner_texts()[before:])

    def delivered(self) -> None:
        """Wait until nothing is left to be sent."""
        expect(self.mine.locator(".state")).to_have_count(0, timeout=PATIENCE_MS)

    def remembers(self) -> dict[str, Any]:
        """What the chat keeps in this tab."""
        kept: dict[str, Any] = self.page.evaluate(
            "JSON.parse(sessionStorage.getItem('support-chat:') ?? '{}')"
        )
        return kept


def is_word_list(response: Response) -> bool:
    """Whether a response is the list of words that are heard with no server."""
    return response.url.endswith("/chat-words.json") and response.ok
