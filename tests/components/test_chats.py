"""Where conversations live: in memory until a visitor agrees, and never those of children."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet, UserUttered

from bot.records.ages import is_child
from bot.records.chats import KEPT, PASSING, Chats
from bot.records.store import FORGET
from tests.components.test_store import DOMAIN

T = TypeVar("T")
SECRET = "marmalade"


@pytest.fixture
def chats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chats]:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    made = Chats(domain=DOMAIN)
    yield made
    made.close()


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def say(chats: Chats, sender: str, text: str = SECRET, forget: bool = False) -> None:
    tracker = run(chats.get_or_create_tracker(sender, append_action_listen=False))
    if not tracker.events:
        for event in (ActionExecuted("action_session_start"), SessionStarted()):
            tracker.update(event)
    tracker.update(ActionExecuted("action_listen"))
    tracker.update(UserUttered(text, input_channel="widget"))
    if forget:
        tracker.update(SlotSet(FORGET, True))
    run(chats.save(tracker))
    run(chats.keep_answer(sender, f"id-of-{text[:20]}", [{"text": f"answer {text}"}]))


def on_disk(folder: Path, word: str = SECRET) -> bool:
    return any(word.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_nothing_is_on_disk_before_consent(chats: Chats, tmp_path: Path) -> None:
    say(chats, PASSING + "a")
    assert not on_disk(tmp_path)
    assert run(chats.retrieve(PASSING + "a")) is not None


def test_consent_moves_all_of_it_and_may_be_given_twice(chats: Chats, tmp_path: Path) -> None:
    say(chats, PASSING + "a")
    assert run(chats.keep(PASSING + "a", KEPT + "a"))
    assert run(chats.keep(PASSING + "a", KEPT + "a"))
    assert on_disk(tmp_path)
    assert run(chats.retrieve(PASSING + "a")) is None
    assert [x["text"] for x in run(chats.transcript(KEPT + "a"))] == [SECRET, f"answer {SECRET}"]
    assert run(chats.answer(KEPT + "a", f"id-of-{SECRET}")) == [{"text": f"answer {SECRET}"}]


def test_what_is_ended_is_gone_and_stays_gone(chats: Chats, tmp_path: Path) -> None:
    say(chats, KEPT + "a")
    say(chats, KEPT + "b", "other words")
    assert on_disk(tmp_path)
    run(chats.end(KEPT + "a"))
    assert not on_disk(tmp_path)
    assert on_disk(tmp_path, "other words")
    say(chats, KEPT + "a")  # a turn that was still on its way
    assert not on_disk(tmp_path)


def test_what_was_ended_before_a_restart_stays_gone_once_it_is_known(
    chats: Chats, tmp_path: Path
) -> None:
    run(chats.end(KEPT + "a"))
    again = Chats(domain=DOMAIN)
    assert run(again.is_ended(KEPT + "a"))
    say(again, KEPT + "a")  # answered in a crisis, before that was known
    again.close()
    assert not on_disk(tmp_path)
    assert run(chats.is_ended(KEPT + "a"))
    assert run(chats.is_ended(PASSING + "a"))
    assert not run(chats.is_ended(KEPT + "b"))
    assert not run(chats.keep(PASSING + "a", KEPT + "a"))


def test_what_is_ended_is_known_after_a_restart(chats: Chats) -> None:
    say(chats, KEPT + "a")
    run(chats.end(KEPT + "a"))
    later = Chats(domain=DOMAIN)
    assert run(later.is_ended(KEPT + "a"))
    later.close()


def test_delete_my_chat_ends_it(chats: Chats, tmp_path: Path) -> None:
    say(chats, KEPT + "a")
    say(chats, KEPT + "a", "delete my chat", forget=True)
    assert not on_disk(tmp_path)
    assert run(chats.is_ended(KEPT + "a"))


@pytest.mark.parametrize("sender", [KEPT + "a", "from another channel"])
def test_of_a_child_nothing_is_kept(chats: Chats, tmp_path: Path, sender: str) -> None:
    say(chats, sender)
    say(chats, sender, "I am 11 years old and I like dinosaurs")
    assert not on_disk(tmp_path)
    assert not on_disk(tmp_path, "dinosaurs")
    say(chats, sender, "are you there")
    assert not on_disk(tmp_path, "are you there")


def test_a_child_cannot_agree(chats: Chats, tmp_path: Path) -> None:
    say(chats, PASSING + "a", "I'm 9 and I like dinosaurs")
    assert not run(chats.keep(PASSING + "a", KEPT + "a"))
    assert not on_disk(tmp_path, "dinosaurs")


def test_a_quiet_chat_in_memory_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.records.store import ConversationStore

    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    import time

    now = time.time()
    store = ConversationStore(domain=DOMAIN, db=":memory:", quiet_seconds=600.0, clock=lambda: now)
    tracker = run(store.get_or_create_tracker("quiet"))
    tracker.update(UserUttered(SECRET))
    run(store.save(tracker))
    assert list(run(store.keys())) == ["quiet"]
    now += 601.0
    assert list(run(store.keys())) == []
    assert not list(tmp_path.rglob("*.sqlite*"))
    store.close()


@pytest.mark.parametrize(
    "text",
    [
        "I am 12 years old",
        "im 11 and my mom is mad",
        "I'm twelve years old",
        "i am 9",
        "my age is 10",
        "I'm in 5th grade",
        "I am in elementary school",
        "tengo 12 años",
        "Tengo once años y estoy triste",
    ],
)
def test_a_stated_age_under_thirteen_is_heard(text: str) -> None:
    assert is_child([text])


@pytest.mark.parametrize(
    "text",
    [
        "I am 13 years old",
        "I'm 45",
        "I am 12 weeks pregnant",
        "I'm 10 days sober",
        "I am 5 minutes away",
        "my son is 9 years old",
        "tengo 35 años",
        "tengo 3 hijos",
        "I am one of twelve",
        "when I was 12 it began",
        "",
    ],
)
def test_other_numbers_are_no_age_of_a_child(text: str) -> None:
    assert not is_child([text])
