"""The widget's word list for when there is no server: made from the lexicon, and measured."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from bot.channels.offline import KINDS, LEVELS, packed, plain, word_list
from bot.commands.model import ROOT
from bot.house import House
from bot.safety.messages import LabelledMessage, read_messages

#: Messages that name it in so many words. The list is for these; hints need the whole screen.
NAMED = re.compile(
    r"suicid|kill(ing)? my ?self|end(ing)? my life|self.?harm|cut(ting)? myself|overdos"
    r"|wants? to die|\bkms\b|matarme|quitarme la vida|quiero morir|cortarme|sobredosis",
    re.IGNORECASE,
)
ORDINARY = ("en_ordinary_talk", "es_ordinary_talk")
LEAST = 0.75
LIMIT = 60_000
"""Bytes, compressed: it is fetched when the page has nothing else to do."""


class Browser:
    """What the widget does with the list."""

    def __init__(self, house: House) -> None:
        self.list = word_list(house.screen)
        self._tried = {
            lang: [re.compile(source) for source in sources]
            for lang, sources in self.list["lang"].items()
        }

    def hears(self, text: str) -> bool:
        return any(
            expression.search(made)
            for lang, expressions in self._tried.items()
            for made in (plain(text, self.list["short"][lang]),)
            for expression in expressions
        )


@pytest.fixture(scope="module")
def browser(house: House) -> Browser:
    return Browser(house)


@pytest.fixture(scope="module")
def messages() -> list[LabelledMessage]:
    return list(read_messages(ROOT / "data" / "messages"))


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_hears_most_of_what_is_said_in_so_many_words(
    browser: Browser, messages: list[LabelledMessage], lang: str
) -> None:
    named = [
        m.text
        for m in messages
        if m.source.startswith(lang)
        and m.kind in KINDS
        and m.level in LEVELS
        and NAMED.search(m.text)
    ]
    heard = sum(map(browser.hears, named))
    assert len(named) > 100
    assert heard / len(named) >= LEAST, f"{lang}: {heard} of {len(named)}"


def test_ordinary_talk_does_not_ring(browser: Browser, messages: list[LabelledMessage]) -> None:
    ordinary = [m.text for m in messages if m.kind is None and m.source in ORDINARY]
    rung = [text for text in ordinary[::3] if browser.hears(text)]
    assert len(ordinary) > 1000
    assert [text for text in rung if not NAMED.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself",
        "im going to kill myself tonight",
        "I’m suicidal.",
        "kms",
        "I took an overdose",
        "quiero matarme",
        "Me quiero matar",
    ],
)
def test_the_plainest_words_are_heard(browser: Browser, text: str) -> None:
    assert browser.hears(text)


@pytest.mark.parametrize(
    "text", ["", "hello", "What is pain?", "¿Cuándo abren?", "When do you open?"]
)
def test_the_plainest_questions_are_not(browser: Browser, text: str) -> None:
    assert not browser.hears(text)


def test_a_browser_can_read_it(browser: Browser, house: House) -> None:
    data = packed(house.screen)
    assert json.loads(data) == browser.list
    assert len(gzip.compress(data, 9)) < LIMIT
    for sources in browser.list["lang"].values():
        for source in sources:
            # What JavaScript writes otherwise than Python.
            assert not re.search(r"\(\?[^:]|\\[^.\-']", source), source
