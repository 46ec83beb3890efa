"""A visitor opens the chat, asks, is answered, and decides what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.visitor import ANSWER, CRISIS, ELSEWHERE, PATIENCE_MS, QUESTION, is_word_list


def test_a_visitor_reads_what_it_is_asks_and_is_answered(visit: Visit) -> None:
    visitor = visit().open("/")
    page = visitor.page
    expect(page.get_by_role("heading", name="Harbor Light Therapy")).to_be_visible()
    expect(page.locator(".who")).to_contain_text("Automated assistant")
    expect(visitor.log).to_contain_text("not a person and not a clinician")

    answer = visitor.say("What is pain?")
    assert "pain is a response" in answer
    assert "From our article:" in answer
    assert "(617) 555-0142" in visitor.say("what are your hours")
    deferred = visitor.say("should I take ketamine with zoloft?")
    assert "clinician" in deferred
    expect(visitor.alert).to_have_count(0)
    visitor.button("Options").click()
    visitor.button("Options").click()
    assert visitor.mine.count() == 3


def test_a_newcomer_sees_whose_chat_it_is_and_what_to_ask(visit: Visit) -> None:
    visitor = visit().open("/")
    expect(visitor.log).to_contain_text("an automated assistant of Harbor Light Therapy")
    visitor.button("What ketamine-assisted therapy is").click()
    visitor.delivered()
    expect(visitor.replies.filter(has_text="joins ketamine")).to_have_count(1)
    source = visitor.replies.locator(".source")
    expect(source).to_have_text("From our article: What ketamine-assisted therapy is")


def test_who_is_sent_to_a_provider_can_read_what_the_article_says(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say("is ketamine right for me?")
    # What is near to the question is offered first; asking for a call comes last.
    offered = visitor.page.locator(".msg.bot .offers button")
    expect(offered.last).to_have_text("Ask for a call")
    offered.first.click()
    visitor.delivered()
    expect(visitor.replies.filter(has_text="From our article: ").last).to_be_visible()


def test_a_phones_keyboard_does_not_hide_the_last_answer(visit: Visit) -> None:
    phone = {"width": 390, "height": 844}
    visitor = visit(viewport=phone, has_touch=True, is_mobile=True).open("/")
    for _ in range(3):
        visitor.say("what are your hours")
    visitor.field.focus()
    visitor.page.set_viewport_size({"width": 390, "height": 520})
    expect(visitor.replies.last.locator("p").last).to_be_in_viewport(ratio=1)


def test_whether_the_chat_may_be_kept_is_asked_in_sight_and_says_how_long(visit: Visit) -> None:
    visitor = visit(viewport={"width": 390, "height": 844}).open("/")
    visitor.say("what is pain")
    visitor.say("what is ketamine-assisted therapy")
    question = visitor.page.locator(".consent p")
    expect(question).to_contain_text("for at most 30 days")
    expect(question).to_be_in_viewport(ratio=1)


def test_a_phone_number_and_an_address_in_an_answer_can_be_tapped(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say("what are your hours")
    answer = visitor.replies.last
    expect(answer.get_by_role("link", name="(617) 555-0142")).to_have_attribute(
        "href", "tel:6175550142"
    )
    expect(answer.get_by_role("link", name="hello@harborlight.example")).to_have_attribute(
        "href", "mailto:hello@harborlight.example"
    )


def test_an_offered_button_is_taken_with_its_own_words(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.button("What is your phone number?").click()
    visitor.delivered()
    expect(visitor.mine).to_have_text(["You:What is your phone number?"])
    expect(visitor.replies.filter(has_text="(617) 555-0142")).not_to_have_count(0)
    expect(visitor.button("What pain is")).to_have_count(0)  # an offer is for one time


def test_a_crisis_brings_the_lines_and_they_stay(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(CRISIS)
    alert = visitor.alert
    expect(alert).to_have_count(1)
    for name, href in (
        ("Call 988", "tel:988"),
        ("Text 988", "sms:988"),
        ("Chat online with", "https://988lifeline.org/"),
    ):
        for place in (alert, visitor.help):
            link = place.get_by_role("link", name=name).first
            expect(link).to_be_in_viewport()
            assert str(link.get_attribute("href")).startswith(href)
    expect(alert).to_contain_text("When you call, you may hear a recording first.")
    expect(visitor.help).to_contain_class("urgent")

    visitor.say("what are your hours")
    expect(visitor.help).to_contain_class("urgent")
    expect(visitor.help.get_by_role("link", name="Call 988")).to_be_in_viewport()


def test_two_tabs_are_two_conversations(visit: Visit) -> None:
    first = visit().open("/")
    first.say(QUESTION)
    second = type(first)(first.page.context.new_page(), first.network).open("/")
    expect(second.mine).to_have_count(0)
    second.say("what are your hours")
    assert first.remembers()["session"]["token"] != second.remembers()["session"]["token"]
    first.say("what is your phone number")
    expect(first.mine).to_have_count(2)
    expect(second.mine).to_have_count(1)


def test_a_copied_tab_goes_on_by_itself_when_the_chat_is_deleted_in_the_other(
    visit: Visit,
) -> None:
    first = visit().open("/")
    first.say(QUESTION)
    with first.page.context.expect_page() as opened:
        first.page.evaluate("void open(location.href)")  # takes what the tab remembers along
    copy = type(first)(opened.value, first.network)
    expect(copy.mine).to_have_count(1)
    first.button("Options").click()
    first.button("Delete my chat").click()
    first.page.get_by_role("dialog").get_by_role("button", name="Delete my chat").click()
    expect(first.log).to_contain_text("Your chat is deleted here and on the server.")
    token = copy.remembers()["session"]["token"]
    assert "(617) 555-0142" in copy.say("what are your hours")
    assert copy.remembers()["session"]["token"] != token


def test_nothing_is_kept_before_a_yes_and_a_no_changes_nothing_else(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.say("what are your hours")
    visitor.button("No, do not keep it").click()
    expect(visitor.log).to_contain_text("This chat is not being kept.")
    assert "/chat/consent" not in visitor.network.paths("POST")
    assert ANSWER in visitor.say(QUESTION)
    visitor.say(CRISIS)
    expect(visitor.alert).to_have_count(1)
    expect(visitor.button("No, do not keep it")).to_have_count(0)  # asked once


def test_a_crisis_is_no_time_to_ask_what_may_be_kept(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.say(CRISIS)
    expect(visitor.page.locator(".consent")).to_have_count(0)


def test_a_kept_chat_can_be_downloaded_and_deleted(visit: Visit, tmp_path: Path) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.say("what are your hours")
    visitor.button("Yes, keep it").last.click()
    expect(visitor.log).to_contain_text("This chat is being kept.")
    assert visitor.remembers()["session"]["kept"] is True

    visitor.button("Options").click()
    with visitor.page.expect_download() as download:
        visitor.button("Download my chat").click()
    download.value.save_as(tmp_path / "chat.txt")
    text = (tmp_path / "chat.txt").read_text("utf-8")
    assert f"You: {QUESTION}" in text
    assert "Assistant: " in text

    old = visitor.remembers()["session"]["token"]
    visitor.button("Delete my chat").click()
    dialog = visitor.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Go back").click()
    expect(visitor.mine).to_have_count(2)
    visitor.button("Delete my chat").click()
    with visitor.page.expect_response(lambda r: r.request.method == "DELETE") as deleted:
        dialog.get_by_role("button", name="Delete my chat").click()
    assert deleted.value.status == 204
    expect(visitor.log).to_contain_text("Your chat is deleted here and on the server.")
    expect(visitor.mine).to_have_count(0)
    answer = visitor.page.request.get("/chat/export", headers={"Authorization": f"Bearer {old}"})
    assert answer.status == 401


def test_delete_my_chat_works_as_words_too(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    old = visitor.remembers()["session"]["token"]
    visitor.write("delete my chat")
    expect(visitor.mine).to_have_count(0, timeout=PATIENCE_MS)
    expect(visitor.replies).to_have_count(1)
    answer = visitor.page.request.get("/chat/export", headers={"Authorization": f"Bearer {old}"})
    assert answer.status == 401
    assert ANSWER in visitor.say(QUESTION)


def test_clearing_starts_a_new_chat(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.button("Options").click()
    visitor.button("Start a new chat").click()
    visitor.page.get_by_role("dialog").get_by_role("button", name="Start a new chat").click()
    expect(visitor.mine).to_have_count(0)
    expect(visitor.field).to_be_focused()
    assert "session" not in visitor.remembers()


def test_a_session_that_is_over_is_renewed_without_a_word(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.page.evaluate(
        "document.querySelector('support-chat').memory.value.session.token = 'long.since.over'"
    )
    assert "(617) 555-0142" in visitor.say("what are your hours")
    expect(visitor.mine).to_have_count(2)
    expect(visitor.alert).to_have_count(0)


@pytest.mark.parametrize("way", ["button", "keys"])
def test_the_quick_exit_leaves_nothing_behind(visit: Visit, way: str) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    page = visitor.page
    if way == "button":
        visitor.button("Leave now").click()
    else:
        for _ in range(3):
            page.keyboard.press("Escape")
    page.wait_for_url(f"{ELSEWHERE}**")
    page.go_back()
    assert "support-chat" not in page.content()
    visitor.page.goto("/")
    expect(visitor.field).to_be_visible()
    expect(visitor.mine).to_have_count(0)


def test_spanish_from_the_first_word_to_the_last(visit: Visit) -> None:
    visitor = visit(locale="es-MX").open("/")
    expect(visitor.page.locator(".frame")).to_have_attribute("lang", "es")
    expect(visitor.log).to_contain_text("no una persona")
    assert "llama a Harbor Light Therapy" in visitor.say("¿cuál es su horario?")
    visitor.say("quiero morir")
    expect(visitor.alert).to_have_attribute("lang", "es")
    expect(visitor.alert).to_contain_text("Cuando llamas")
    line = visitor.help.get_by_role("link", name="Llamar al 988")
    expect(line.first).to_be_visible()


def test_the_language_can_be_chosen_and_stays_chosen(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.say(QUESTION)
    visitor.button("Options").click()
    visitor.page.get_by_label("Language").select_option("es")
    expect(visitor.button("Salir ya")).to_be_visible()
    expect(visitor.page.get_by_label("Idioma")).to_be_focused()
    expect(visitor.mine).to_have_count(1)
    with visitor.page.expect_response(is_word_list):
        visitor.page.reload()
    expect(visitor.button("Salir ya")).to_be_visible()


def test_the_country_decides_the_numbers(visit: Visit) -> None:
    visitor = visit().open("/")
    visitor.button("Options").click()
    visitor.page.get_by_label("Country").select_option("GB")
    expect(visitor.help.get_by_role("link", name="116 123")).not_to_have_count(0)
    visitor.say(CRISIS)
    expect(visitor.alert.get_by_role("link", name="116 123").first).to_be_visible()
    expect(visitor.alert.get_by_role("link", name="988")).to_have_count(0)
