"""Nothing typed is lost: no network, no answer, a reload, a server that dies."""

from __future__ import annotations

import json
import re
import signal
from typing import Any

from playwright.sync_api import Route, expect

from bot.channels.offline import plain, word_list
from bot.commands.model import ROOT
from bot.house import House
from bot.safety.messages import read_messages
from tests.browser.conftest import Visit
from tests.browser.visitor import ANSWER, CRISIS, QUESTION, Visitor, is_word_list
from tests.conftest import Server, start_server

MESSAGE = "**/chat/message"


def asked(visitor: Visitor) -> list[dict[str, Any]]:
    """The messages that were sent, each try of them."""
    return [
        json.loads(r.post_data or "{}")
        for r in visitor.network.asked
        if r.url.endswith("/chat/message") and r.method == "POST"
    ]


def test_offline_words_of_danger_bring_the_lines_at_once_and_all_is_sent_later(
    visit: Visit,
) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    context = visitor.page.context
    context.set_offline(True)
    visitor.write("i dont want to live anymore, " + CRISIS)
    expect(visitor.alert).to_have_count(1)
    expect(visitor.alert.get_by_role("link", name="Call 988")).to_be_in_viewport()
    expect(visitor.alert).to_contain_text("You do not have to wait for this chat")
    expect(visitor.help).to_contain_class("urgent")
    visitor.write("what are your hours")
    expect(visitor.mine.locator(".state").first).to_contain_text("Not sent yet")
    expect(visitor.mine.get_by_role("button", name="Try again").first).to_be_visible()

    context.set_offline(False)  # the browser says so, and the chat listens
    visitor.delivered()
    texts = visitor.page.locator(".msg").all_inner_texts()
    order = [text.partition("\n")[2] or text for text in texts if text.startswith("You:")]
    assert len(order) == 3
    expect(visitor.alert).to_have_count(1)  # the server's reply in place of the page's own
    expect(visitor.alert).not_to_contain_text("You do not have to wait for this chat")
    sent = list(dict.fromkeys(message["message"] for message in asked(visitor)))
    assert sent == [QUESTION, "i dont want to live anymore, " + CRISIS, "what are your hours"]


def test_ordinary_words_offline_say_that_they_wait(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.page.context.set_offline(True)
    visitor.write(QUESTION)
    expect(visitor.alert).to_contain_text("The chat cannot be reached at the moment.")
    expect(visitor.alert.get_by_role("link", name="Call 988")).to_be_visible()
    visitor.page.context.set_offline(False)
    visitor.delivered()
    expect(visitor.alert).to_have_count(0)
    expect(visitor.log).to_contain_text("The chat can be reached again.")


def test_words_of_danger_do_not_wait_for_a_slow_server(visit: Visit) -> None:
    visitor = visit().open("/")
    held: list[Route] = []
    visitor.page.route(MESSAGE, lambda route: held.append(route))
    visitor.write(CRISIS)
    expect(visitor.alert).to_contain_text("You do not have to wait for this chat")
    held[0].continue_()
    visitor.delivered()
    expect(visitor.alert).to_have_count(1)
    expect(visitor.alert).not_to_contain_text("You do not have to wait for this chat")


def test_an_answer_that_was_lost_comes_once(visit: Visit) -> None:
    visitor = visit().open("/")
    lost: list[Route] = []

    def lose_the_first(route: Route) -> None:
        if lost:
            route.continue_()
            return
        lost.append(route)
        route.fetch()  # the server answers
        route.abort()  # and nobody hears it

    visitor.page.route(MESSAGE, lose_the_first)
    assert ANSWER in visitor.say(QUESTION)
    first, second = asked(visitor)
    assert first["id"] == second["id"]
    token = visitor.remembers()["session"]["token"]
    held = visitor.page.request.get("/chat/export", headers={"Authorization": f"Bearer {token}"})
    said = [m["text"] for m in held.json()["messages"] if m["who"] == "you"]
    assert said == [QUESTION]


def test_a_server_in_trouble_is_asked_again_and_one_in_a_hurry_later(visit: Visit) -> None:
    visitor = visit().open("/")
    answers: list[dict[str, Any]] = [
        {"status": 503, "body": "no"},
        {"status": 500, "json": [{"text": "Something went wrong"}]},
        {"status": 429, "headers": {"Retry-After": "1"}, "json": {"error": "pace", "text": ""}},
    ]
    visitor.page.route(
        MESSAGE, lambda route: route.fulfill(**answers.pop(0)) if answers else route.continue_()
    )
    visitor.write(QUESTION)
    visitor.delivered()  # by itself, after a second or two for each
    assert not answers
    assert len({message["id"] for message in asked(visitor)}) == 1
    expect(visitor.replies.filter(has_text=ANSWER)).to_have_count(1)


def test_a_crisis_does_not_wait_behind_a_message_that_came_too_fast(visit: Visit) -> None:
    visitor = visit().open("/")
    slower: dict[str, Any] = {
        "status": 429,
        "headers": {"Retry-After": "60"},
        "json": {"error": "pace", "text": ""},
    }

    def one_too_many(route: Route) -> None:
        if QUESTION in (route.request.post_data or ""):
            route.fulfill(**slower)
        else:
            route.continue_()

    visitor.page.route(MESSAGE, one_too_many)
    visitor.write(QUESTION)
    expect(visitor.mine.locator(".state")).to_contain_text("Not sent yet")
    expect(visitor.alert).to_have_count(0)  # the server is there
    visitor.write("i can't do this anymore. nobody would miss me")
    expect(visitor.alert.get_by_role("link", name="Call 988").first).to_be_visible()
    expect(visitor.mine.locator(".state")).to_have_count(1)


def test_what_is_refused_says_so_and_holds_nothing_else_up(visit: Visit) -> None:
    visitor = visit().open("/")
    refused: dict[str, Any] = {"status": 400, "json": {"error": "id", "text": "no"}}
    visitor.page.route(MESSAGE, lambda route: route.fulfill(**refused), times=1)
    visitor.write("a message that the server cannot take")
    expect(visitor.mine.locator(".state")).to_contain_text("Not sent.")
    expect(visitor.help.get_by_role("link", name="Call 988")).to_be_visible()
    visitor.write(QUESTION)
    expect(visitor.replies.filter(has_text=ANSWER)).to_have_count(1)
    visitor.button("Try again").click()
    visitor.delivered()


def test_a_reload_keeps_the_chat_the_draft_and_what_was_on_its_way(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.page.route(MESSAGE, lambda _route: None)  # no answer, ever
    visitor.write("what are your hours")
    expect(visitor.mine.last).to_contain_text("Sending")
    visitor.field.fill("half a thou")
    visitor.page.unroute(MESSAGE)
    with visitor.page.expect_response(is_word_list):
        visitor.page.reload()
    visitor.delivered()
    expect(visitor.mine).to_have_count(2)
    expect(visitor.field).to_have_value("half a thou")
    expect(visitor.replies.filter(has_text=ANSWER)).to_have_count(1)
    expect(visitor.replies.filter(has_text="phone hours")).to_have_count(1)


def test_a_server_that_dies_in_mid_sentence_and_comes_back(visit: Visit, server: Server) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.say("what are your hours")
    visitor.button("Yes, keep it").last.click()
    expect(visitor.log).to_contain_text("This chat is being kept.")
    server.process.send_signal(signal.SIGSTOP)
    with visitor.page.expect_request(MESSAGE):
        visitor.write("what is your phone number")
    server.process.kill()
    server.process.wait()
    expect(visitor.alert).to_contain_text("The chat cannot be reached")
    expect(visitor.alert.get_by_role("link", name="Call 988")).to_be_visible()
    expect(visitor.mine.last).to_contain_text("Not sent yet")
    visitor.field.fill("a draft")

    port = int(server.address.rpartition(":")[2])
    again = start_server(
        server.records, "-m", "tests.browser.serving", mode="production", port=port
    )
    server.process, server.printed = again.process, again.printed
    visitor.button("Try again").click()
    visitor.delivered()
    expect(visitor.mine).to_have_count(3)
    expect(visitor.alert).to_have_count(0)
    expect(visitor.replies.last).to_contain_text("(617) 555-0142")
    expect(visitor.field).to_have_value("a draft")
    assert visitor.remembers()["session"]["kept"] is True  # the same session as before
    token = visitor.remembers()["session"]["token"]
    held = visitor.page.request.get("/chat/export", headers={"Authorization": f"Bearer {token}"})
    said = [m["text"] for m in held.json()["messages"] if m["who"] == "you"]
    assert said[-3:] == [QUESTION, "what are your hours", "what is your phone number"]


def test_the_page_hears_what_the_word_list_says(visit: Visit, house: House) -> None:
    """The same reading here and in the browser: of a part of our messages."""
    texts = [message.text for message in read_messages(ROOT / "data" / "messages")][::40]
    assert len(texts) > 500
    lists = word_list(house.screen)
    compiled = [
        (lists["short"][lang], [re.compile(expression) for expression in expressions])
        for lang, expressions in lists["lang"].items()
    ]

    def hears(text: str) -> bool:
        return any(
            expression.search(words)
            for short, expressions in compiled
            for words in [plain(text, short)]
            for expression in expressions
        )

    script = """async (texts) => {
      const { hears, learn } = await import("/post.js");
      await learn(new URL("/", location));
      return texts.map(hears);
    }"""
    heard = visit().open("/").page.evaluate(script, texts)
    assert heard == [hears(text) for text in texts]
    assert any(heard)
