"""Every sentence of every reply stands in a reviewed file, and no other passes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest

from bot.house import House, house
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.wordings.replies import Replies
from bot.wordings.reviewed import Reviewed, sentences

ANSWER = "Pain is the body's response to harm. The article says so.\nFrom our article: Pain"
NOT_REPLIES = ("piece_", "page_", "crisis_")
COUNTRIES = ("US", "DE", "")


def reviewed(house: House, clock: datetime | None = None) -> Reviewed:
    now = (lambda: clock) if clock else (lambda: datetime.now(timezone.utc))
    return Reviewed(house.catalogue, house.directory, house.settings, [ANSWER], now)


@pytest.fixture(scope="module")
def files() -> Reviewed:
    return reviewed(house())


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_wording_passes(files: Reviewed, lang: str, country: str) -> None:
    catalogue, replies = house().catalogue, house().replies
    keys = [key for key in catalogue.keys(lang) if not key.startswith(NOT_REPLIES)]
    assert len(keys) > 30
    for key in keys:
        for turn in range(len(catalogue.alternatives(key, lang))):
            for kind in (Kind.SUICIDE, Kind.OVERDOSE, Kind.DOMESTIC_VIOLENCE):
                for text in replies.say(key, lang, turn, country, kind).texts:
                    assert files.strangers(text, country) == [], key


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_hours_of_each_day_of_the_week_pass(files: Reviewed, lang: str) -> None:
    replies = house().replies
    week = [replies.today() + timedelta(days=ahead) for ahead in range(7)]
    for first, second in pairwise(week):
        (text,) = replies.say("hours_of_days", lang, days=(first, second)).texts
        assert files.strangers(text, "US") == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_crisis_reply_passes(files: Reviewed, country: str) -> None:
    for kind in Kind:
        for level in Level:
            for subject in Subject:
                finding = Finding(kind, level, subject, "en", "")
                for turn in range(3):
                    for text in house().replies.crisis(finding, country, "en", turn).texts:
                        assert files.strangers(text, country) == []


def test_an_answer_of_the_document_passes(files: Reviewed) -> None:
    assert files.strangers(ANSWER, "US") == []


@pytest.mark.parametrize(
    "text",
    [
        "Take half of it.",
        "Yes.",
        "It will help you.",
        "Pain is the body's response to harm, and ketamine cures it.",
        ANSWER + " You can stop your pills.",
        ANSWER.replace("says so", "says that you should"),
        "The phone is answered now, until you call (EST).",
    ],
)
def test_a_sentence_that_nobody_read_is_found(files: Reviewed, text: str) -> None:
    assert files.strangers(text, "US") != []


def test_another_number_than_the_practice_s_is_found(files: Reviewed) -> None:
    text = "\n".join(house().replies.say("contact", "en").texts)
    assert files.strangers(text.replace(house().settings.phone, "900-555-0199"), "US") != []


def test_the_line_of_another_country_is_found(files: Reviewed) -> None:
    finding = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "")
    text = house().replies.crisis(finding, "DE", "en", 0).texts[0]
    assert files.strangers(text, "DE") == []
    assert files.strangers(text, "US") != []


def test_hours_of_another_moment_are_found() -> None:
    monday = datetime(2026, 11, 23, 18, 0, tzinfo=timezone.utc)
    then = Replies(house().catalogue, house().directory, house().settings, lambda: monday)
    text = then.say("defer", "en").texts[0]
    assert reviewed(house(), monday).strangers(text, "US") == []
    assert reviewed(house(), monday + timedelta(days=5)).strangers(text, "US") != []


def test_spaces_and_forms_of_letters_make_no_difference() -> None:
    assert sentences("Call\u00a0 now.\nＡgain?") == ["Call now.", "Again?"]
