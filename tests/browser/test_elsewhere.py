"""The chat on somebody else's page: beside hostile styles, under a strict policy, twice, as a guest."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Visit
from tests.browser.serving import WEBSITE
from tests.browser.visitor import ANSWER, COUNT_SHIFTS, CRISIS, QUESTION, Visitor
from tests.conftest import Server

_HOSTILE = """
* { all: unset !important; color: lime !important; font: 3px fantasy !important; }
html { font-size: 5px; visibility: hidden; text-transform: uppercase; direction: rtl; }
support-chat { display: none !important; position: static !important; opacity: 0 !important; }
support-chat, support-chat * { transform: scale(.1) !important; pointer-events: none !important; }
a, button { display: none !important; } .frame, .help, .msg { display: none !important; }
"""
_NOTE_VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective), true);
"""


def site(
    page: Page,
    server: Server,
    chats: str = "<support-chat></support-chat>",
    *,
    styles: str = "",
    policy: str | None = None,
    origin: str = WEBSITE,
    words: int = 400,
) -> str:
    """Hand the browser a page of another origin that has the chat in it, as docs say."""
    headers = {"Content-Type": "text/html; charset=utf-8"}
    if policy is not None:
        headers["Content-Security-Policy"] = policy.format(chat=server.address)
    head = '<link rel="stylesheet" href="/site.css">' if styles else ""
    body = f"""<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Practice</title>
      {head}<main><h1>Practice</h1><p>{"Words. " * words}</p><button>Theirs</button></main>
      <script type="module" src="{server.address}/chat.js"></script>{chats}</html>"""
    page.context.route(f"{origin}/", lambda route: route.fulfill(body=body, headers=headers))
    page.context.route(
        f"{origin}/site.css", lambda route: route.fulfill(body=styles, content_type="text/css")
    )
    page.add_init_script(COUNT_SHIFTS + _NOTE_VIOLATIONS)
    return f"{origin}/"


def unfold(visitor: Visitor, name: str = "Support chat") -> None:
    """Open a closed chat."""
    visitor.button(name).click()
    expect(visitor.field).to_be_visible()


def test_closed_it_shows_the_number_and_opens_and_closes_with_the_keyboard(
    visit: Visit, server: Server
) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site(page, server))
    dock = page.get_by_role("region", name="Support chat")
    expect(dock.get_by_role("link", name="Call 988")).to_be_in_viewport()
    expect(visitor.field).not_to_be_visible()
    opener = visitor.button("Support chat")
    opener.focus()
    page.keyboard.press("Enter")
    expect(visitor.field).to_be_focused()
    expect(page.get_by_role("dialog", name="Harbor Light Therapy")).to_be_visible()
    assert ANSWER in visitor.say(QUESTION)
    page.keyboard.press("Escape")
    expect(visitor.field).not_to_be_visible()
    expect(opener).to_be_focused()
    # The site's own Escape key is the site's.
    visitor.button("Theirs").focus()
    page.evaluate("new Promise((done) => setTimeout(done, 0))")
    assert page.url == f"{WEBSITE}/"


def test_it_stays_open_from_page_to_page_and_takes_no_focus(visit: Visit, server: Server) -> None:
    visitor = visit()
    visitor.page.goto(site(visitor.page, server))
    unfold(visitor)
    visitor.say(QUESTION)
    visitor.page.reload()
    expect(visitor.replies.filter(has_text=ANSWER)).to_be_visible()
    assert visitor.page.evaluate("document.activeElement.tagName") == "BODY"


def test_a_reply_to_a_closed_chat_is_told_and_a_crisis_opens_it(
    visit: Visit, server: Server
) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site(page, server))
    unfold(visitor)
    held: list[Route] = []
    page.route("**/chat/message", lambda route: held.append(route))
    visitor.write(QUESTION)
    visitor.button("Close").click()
    held.pop().continue_()
    expect(page.get_by_role("status").filter(has_text="New message")).to_be_visible()
    page.locator(".opener").click()
    visitor.write(CRISIS)
    visitor.button("Close").click()
    held.pop().continue_()
    expect(visitor.alert).to_be_visible()


@pytest.mark.parametrize(
    "policy",
    [
        "default-src 'none'; script-src {chat}; connect-src {chat}; require-trusted-types-for 'script'; trusted-types 'none'",
        "default-src 'self'; script-src {chat}; connect-src {chat}; style-src 'self'; img-src 'none'",
    ],
    ids=["strictest", "usual"],
)
def test_it_works_under_a_strict_policy(visit: Visit, server: Server, policy: str) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site(page, server, policy=policy))
    unfold(visitor)
    visitor.say(CRISIS)
    expect(visitor.alert.get_by_role("link", name="Call 988").first).to_be_visible()
    assert visitor.alert.evaluate("node => getComputedStyle(node).borderTopWidth") == "2px"
    assert page.evaluate("window.violations") == []
    assert visitor.network.hosts() == {WEBSITE, server.address}


def test_hostile_styles_do_not_reach_it(visit: Visit, server: Server) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(site(page, server, styles=_HOSTILE))
    unfold(visitor)
    visitor.say(CRISIS)
    link = visitor.help.get_by_role("link", name="Call 988").first
    expect(link).to_be_in_viewport()
    seen = link.evaluate(
        "node => { const s = getComputedStyle(node); return [s.fontSize, s.textTransform, s.direction, s.visibility]; }"
    )
    assert seen == ["16px", "none", "ltr", "visible"]
    box = link.bounding_box()
    assert box is not None
    assert box["height"] >= 44


def test_a_site_gives_it_its_own_colours_and_place(visit: Visit, server: Server) -> None:
    visitor = visit()
    page = visitor.page
    chat = '<support-chat position="left" title="Ask us" country="GB" lang="es"></support-chat>'
    page.goto(site(page, server, chat, styles="support-chat { --chat-accent: rgb(1, 2, 3); }"))
    opener = visitor.button("Ask us")
    expect(opener).to_have_css("background-color", "rgb(1, 2, 3)")
    box = opener.bounding_box()
    assert box is not None
    assert box["x"] < 400
    expect(page.get_by_role("link", name="116 123")).to_be_visible()
    opener.click()
    expect(visitor.button("Salir ya")).to_be_visible()


def test_two_on_one_page_do_not_meet(visit: Visit, server: Server) -> None:
    visitor = visit()
    page = visitor.page
    chats = '<support-chat position="left" title="One"></support-chat><support-chat title="Two"></support-chat>'
    page.goto(site(page, server, chats))
    for name, text in (("One", QUESTION), ("Two", "what are your hours")):
        visitor.button(name).click()
        panel = page.get_by_role("dialog", name=name)
        panel.locator("textarea").fill(text)
        panel.locator("textarea").press("Enter")
        expect(panel.locator(".msg.you .state")).to_have_count(0)
        expect(panel.locator(".msg.you")).to_have_count(1)
    kept = page.evaluate("Object.values(sessionStorage).map(JSON.parse).map(v => v.session.token)")
    assert len(set(kept)) == 2


def test_a_site_that_is_not_on_the_list_still_shows_its_own_numbers(
    visit: Visit, server: Server
) -> None:
    visitor = visit()
    page = visitor.page
    chat = '<support-chat><p slot="hotlines"><a href="tel:988">Call 988</a></p></support-chat>'
    stranger = "https://stranger.example"
    page.goto(site(page, server, chat, origin=stranger))
    expect(page.get_by_role("link", name="Call 988")).to_be_visible()
    assert page.evaluate("customElements.get('support-chat') === undefined")
    visitor.network.asked.clear()  # the one visit to a host that is no other test's business


def test_with_no_script_the_numbers_are_there(visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    page = visitor.page
    page.goto("/")
    expect(page.get_by_role("link", name="Call 988")).to_be_in_viewport()
    expect(page.get_by_role("link", name="Text 988")).to_be_in_viewport()
    expect(page.get_by_role("link", name="In danger now? Call 911")).to_be_in_viewport()


def test_without_styles_or_hotlines_from_the_server_it_still_works(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    page.route("**/chat.css", lambda route: route.abort())
    page.route("**/api/hotlines*", lambda route: route.abort())
    page.goto("/")
    assert ANSWER in visitor.say(QUESTION)
    expect(page.get_by_role("link", name="Call 988")).to_be_visible()


@pytest.mark.parametrize(
    "evil",
    [
        "<img src=x onerror='window.broken=1'>",
        "<script>window.broken=1</script>",
        "</textarea><svg onload=window.broken=1>",
        "[x](javascript:window.broken=1) javascript:window.broken=1",
        "{{constructor.constructor('window.broken=1')()}}",
    ],
)
def test_what_a_visitor_types_stays_text(visit: Visit, evil: str) -> None:
    visitor = visit().open("/")
    visitor.say(evil)
    expect(visitor.mine.locator(".bubble")).to_have_text(evil)
    visitor.page.reload()
    expect(visitor.mine.locator(".bubble")).to_have_text(evil)
    unharmed(visitor)


def test_what_a_server_says_stays_text(visit: Visit) -> None:
    evil = "<img src=x onerror='window.broken=1'>"
    bad = "javascript:window.broken=1"
    line = {
        "id": evil, "kind": evil, "name": evil, "short": evil, "phone": evil, "dial": bad,
        "press": evil, "hours": evil, "chat_url": bad, "website": bad,
        "sms": {"to": bad, "body": evil},
    }  # fmt: skip
    said = [
        {"text": f'{evil} https://x.example/"onclick=window.broken=1 {bad} data:text/html,{evil}'},
        {"text": evil, "custom": {"kind": evil, "lang": '"><b>', "lines": [line, None, 3]}},
        {"text": evil, "custom": {"kind": "crisis", "lang": evil, "lines": [line]}},
        {"text": {"a": 1}, "custom": "x", "buttons": [{"title": evil, "payload": bad}, 7]},
        None,
    ]
    lines = {"country": "US", "lang": "en", "countries": [evil, "US"], "emergency": line,
             "lines": [line], "more": [line], "finder": line}  # fmt: skip
    visitor = visit()
    page = visitor.page
    page.route("**/api/hotlines*", lambda route: route.fulfill(json=lines))
    page.route("**/chat/message", lambda route: route.fulfill(json=said))
    page.goto("/")
    visitor.write(QUESTION)
    expect(visitor.alert).to_be_visible()
    expect(visitor.replies.first).to_contain_text("<img src=x")
    unharmed(visitor)
    visitor.button(evil).click()
    expect(visitor.mine).to_have_count(2)
    page.reload()
    expect(visitor.mine).to_have_count(2)
    unharmed(visitor)


def unharmed(visitor: Visitor) -> None:
    """Nothing ran, nothing was made that could, and every link leads where a link may."""
    found = visitor.page.evaluate(
        """() => {
          const root = document.querySelector("support-chat").shadowRoot;
          const links = [...root.querySelectorAll("[href]")].map((a) => a.getAttribute("href"));
          const nodes = root.querySelectorAll("img, script, iframe, object, style, b, [style], [onclick], [onerror], [onload]");
          return { broken: window.broken ?? null, nodes: nodes.length,
            links: links.filter((href) => !/^(https:\\/\\/|tel:[+*#\\d]|sms:[+\\d]|mailto:[\\w.+-]+@[\\w.-]+$|http:\\/\\/127\\.0\\.0\\.1:\\d+\\/)/.test(href)) };
        }"""
    )
    assert found == {"broken": None, "nodes": 0, "links": []}


def test_nothing_moves_by_itself_and_nobody_else_is_asked(visit: Visit, server: Server) -> None:
    for floating in (False, True):
        visitor = visit()
        page = visitor.page
        if floating:
            page.goto(site(page, server))
            unfold(visitor)
        else:
            page.add_init_script(COUNT_SHIFTS)
            visitor.open("/")
        visitor.say(QUESTION)
        visitor.say("what are your hours")
        visitor.say(CRISIS)
        assert page.evaluate("window.shifts") == pytest.approx(0, abs=0.001)
        assert page.evaluate("document.cookie + JSON.stringify(localStorage)") == "{}"
        assert visitor.network.hosts() == (
            {WEBSITE, server.address} if floating else {server.address}
        )
        assert all(
            "cookie" not in r.headers and "referer" not in r.headers
            for r in visitor.network.asked
            if r.url.startswith(f"{server.address}/chat/")
        )
        sent = [
            json.loads(r.post_data)
            for r in visitor.network.asked
            if r.url.endswith("/message") and r.post_data
        ]
        assert {key for body in sent for key in body} == {"id", "message", "lang", "country"}
