"""For everybody: axe at WCAG 2.2 AA, keyboard alone, a small phone, zoom, forced colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_elsewhere import site, unfold
from tests.browser.visitor import CRISIS, ELSEWHERE, QUESTION, Visitor
from tests.conftest import Server

_RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    }
}
PHONE: dict[str, Any] = {
    "viewport": {"width": 320, "height": 568},
    "has_touch": True,
    "is_mobile": True,
}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}


def fresh(_visitor: Visitor) -> None:
    """As it is when it opens."""


def answered(visitor: Visitor) -> None:
    visitor.say(QUESTION)


def asked_consent(visitor: Visitor) -> None:
    visitor.say(QUESTION)
    visitor.say("what are your hours")
    expect(visitor.page.locator(".consent")).to_be_visible()


def in_crisis(visitor: Visitor) -> None:
    visitor.say(CRISIS)
    more = visitor.page.locator("summary")
    if more.is_visible():  # a low window has no room for it
        more.click()


def unsent(visitor: Visitor) -> None:
    visitor.page.context.set_offline(True)
    visitor.write(CRISIS)
    expect(visitor.mine.locator(".state")).to_contain_text("Not sent yet")


def with_options(visitor: Visitor) -> None:
    visitor.button("Options").click()


def in_dialog(visitor: Visitor) -> None:
    visitor.button("Options").click()
    visitor.button("Delete my chat").click()
    expect(visitor.page.get_by_role("dialog")).to_be_visible()


STATES: dict[str, tuple[Callable[[Visitor], None], dict[str, Any]]] = {
    "fresh": (fresh, DESK),
    "answered": (answered, DESK),
    "consent": (asked_consent, DESK),
    "crisis": (in_crisis, DESK),
    "unsent": (unsent, DESK),
    "options": (with_options, DESK),
    "dialog": (in_dialog, DESK),
    "crisis, dark": (in_crisis, {**DESK, "color_scheme": "dark"}),
    "consent, dark": (asked_consent, {**DESK, "color_scheme": "dark"}),
    "crisis, phone": (in_crisis, PHONE),
    "options, phone": (with_options, PHONE),
    "crisis, forced colours": (in_crisis, {**DESK, "forced_colors": "active"}),
}


def faults(visitor: Visitor) -> list[str]:
    """What axe finds, in a line for each."""
    found = Axe().run(visitor.page, options=_RULES).response["violations"]
    return [
        f"{v['id']}: {node['target']} {node['html'][:120]}" for v in found for node in v["nodes"]
    ]


@pytest.mark.parametrize("state", list(STATES))
def test_axe_finds_nothing(visit: Visit, state: str) -> None:
    reach, options = STATES[state]
    visitor = visit(**options).open("/")
    reach(visitor)
    assert faults(visitor) == []


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_axe_finds_nothing_on_a_site(visit: Visit, server: Server, size: dict[str, Any]) -> None:
    visitor = visit(**size)
    visitor.page.goto(site(visitor.page, server))
    expect(visitor.page.get_by_role("link", name="Call 988")).to_be_visible()
    assert faults(visitor) == []
    unfold(visitor)
    visitor.say(CRISIS)
    assert faults(visitor) == []


def test_axe_finds_nothing_in_spanish(visit: Visit) -> None:
    visitor = visit(locale="es-ES").open("/")
    visitor.say("quiero morir")
    assert faults(visitor) == []


@pytest.mark.parametrize("path", ["/privacy", "/protocol", "/plain", "/plain?lang=es"])
def test_axe_finds_nothing_on_the_pages_beside_it(visit: Visit, path: str) -> None:
    visitor = visit()
    answer = visitor.page.goto(path)
    assert answer is not None
    assert answer.status == 200
    assert faults(visitor) == []


def test_the_keyboard_alone_reaches_all_of_it_in_order(visit: Visit) -> None:
    visitor = visit(**DESK).open("/")
    page = visitor.page
    seen: list[str] = []
    for _ in range(30):
        page.keyboard.press("Tab")
        name = page.evaluate(
            """() => { const a = document.activeElement.shadowRoot?.activeElement;
              return a ? (a.getAttribute("aria-label") || a.innerText || a.id).trim() : ""; }"""
        )
        if not name or name in seen:
            break
        seen.append(name)
        focus = page.locator(":focus-visible").last
        assert focus.evaluate("node => getComputedStyle(node).outlineStyle") == "solid", name
    expected = ["Leave now", "Options", "Call 988", "Text 988", "Chat online with", "In danger now?",
                "More lines", "Conversation", "What happens in", "Privacy", "text", "Send"]  # fmt: skip
    places = [next(i for i, name in enumerate(seen) if name.startswith(one)) for one in expected]
    assert places == sorted(places)

    visitor.field.focus()
    page.keyboard.type("what are your hours")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("please")
    assert visitor.field.input_value() == "what are your hours\nplease"
    page.keyboard.press("Enter")
    visitor.delivered()
    expect(visitor.field).to_be_focused()
    expect(visitor.replies.filter(has_text="phone hours")).to_have_count(1)


def test_a_dialog_gives_the_focus_back(visit: Visit) -> None:
    visitor = visit(**DESK).open("/")
    page = visitor.page
    visitor.button("Options").press("Enter")
    visitor.button("Start a new chat").press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(visitor.button("Start a new chat")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_url(f"{ELSEWHERE}**")  # three in all


def test_the_exit_is_said_before_it_is_needed(visit: Visit) -> None:
    expect(visit(**DESK).open("/").log).to_contain_text("press the Escape key three times")
    visitor = visit(**PHONE).open("/")
    expect(visitor.log).to_contain_text("press “Leave now”. Another page")  # it has no such key
    expect(visitor.page.locator(".hint")).to_be_hidden()
    expect(visitor.button("Leave now")).to_be_in_viewport()
    visitor.say(CRISIS)
    expect(visitor.button("Leave now")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    ("width", "height"),
    [(320, 568), (320, 256), (640, 400), (360, 740), (844, 390)],
    ids=["small phone", "400 % zoom", "200 % zoom", "phone", "phone on its side"],
)
@pytest.mark.parametrize("floating", [False, True], ids=["page", "site"])
def test_it_fits_a_small_window(
    visit: Visit, server: Server, width: int, height: int, floating: bool
) -> None:
    visitor = visit(viewport={"width": width, "height": height})
    page = visitor.page
    if floating:
        page.goto(site(page, server))
        unfold(visitor)
    else:
        visitor.open("/")
    visitor.say(CRISIS)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    wide = page.evaluate(
        """() => [...document.querySelector("support-chat").shadowRoot.querySelectorAll("*")]
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest(".unseen, svg"))
          .map((node) => node.outerHTML.slice(0, 80))"""
    )
    assert wide == []
    expect(visitor.help.get_by_role("link", name="Call 988")).to_be_in_viewport(ratio=1)
    expect(visitor.button("Leave now")).to_be_in_viewport(ratio=1)
    expect(visitor.field).to_be_in_viewport()
    visitor.field.fill("I can still write")


def test_each_message_says_its_language_and_crises_are_assertive(visit: Visit) -> None:
    visitor = visit(**DESK).open("/")
    visitor.say("quiero morir")
    expect(visitor.log).to_have_attribute("aria-live", "polite")
    expect(visitor.alert).to_have_attribute("lang", "es")
    expect(visitor.page.locator(".frame")).to_have_attribute("lang", "en")
