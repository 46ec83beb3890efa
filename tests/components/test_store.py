"""Conversations are kept, bounded, and never in the way."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Coroutine, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    ConversationPaused,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.records.store import ConversationStore

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [greet]
slots:
  aftermath: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  language: {type: text, influence_conversation: false, mappings: [{type: custom}]}
  forget: {type: bool, influence_conversation: false, mappings: [{type: custom}]}
forms:
  call_back: {required_slots: [language]}
"""
)
T = TypeVar("T")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ConversationStore]:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    made = ConversationStore(domain=DOMAIN)
    yield made
    made.close()


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def start(store: ConversationStore, sender: str = "a") -> DialogueStateTracker:
    tracker: DialogueStateTracker = run(
        store.get_or_create_tracker(sender, append_action_listen=False)
    )
    for event in (ActionExecuted("action_session_start"), SessionStarted()):
        tracker.update(event)
    tracker.update(ActionExecuted("action_listen"))
    return tracker


def talk(store: ConversationStore, turns: int, sender: str = "a") -> None:
    for number in range(turns):
        tracker = run(store.retrieve(sender))
        assert tracker is not None
        turn(tracker, f"message {number}")
        run(store.save(tracker))


def turn(tracker: DialogueStateTracker, text: str) -> None:
    tracker.update(UserUttered(text, {"name": "greet", "confidence": 1.0}))
    tracker.update(ActionExecuted("utter_greet"))
    tracker.update(ActionExecuted("action_listen"))


def again(store: ConversationStore, sender: str = "a") -> DialogueStateTracker:
    tracker = run(store.retrieve(sender))
    assert tracker is not None
    return tracker


def test_a_new_conversation_is_none(store: ConversationStore) -> None:
    assert run(store.retrieve("nobody")) is None


def test_a_conversation_comes_back(store: ConversationStore) -> None:
    tracker = start(store)
    turn(tracker, "hello")
    run(store.save(tracker))
    back = again(store)
    assert back.latest_message.text == "hello"
    # As with Rasa's own store, from the start of the session on.
    assert [e.type_name for e in back.events] == [e.type_name for e in tracker.events][1:]


def test_saving_twice_stores_once(store: ConversationStore) -> None:
    tracker = start(store)
    turn(tracker, "hello")
    run(store.save(tracker))
    run(store.save(tracker))
    whole = run(store.retrieve_full_tracker("a"))
    assert whole is not None
    assert len(whole.events) == len(tracker.events)


def test_what_is_read_back_does_not_grow(store: ConversationStore) -> None:
    run(store.save(start(store)))
    talk(store, 10)
    at_ten = len(again(store).events)
    talk(store, 90)
    assert len(again(store).events) == at_ten
    whole = run(store.retrieve_full_tracker("a"))
    assert whole is not None
    assert len(whole.events) == 3 + 100 * 3


def test_what_is_read_back_starts_where_a_rule_can_see_the_exchange(
    store: ConversationStore,
) -> None:
    run(store.save(start(store)))
    talk(store, 20)
    events = list(again(store).events)
    assert isinstance(events[0], ActionExecuted)
    assert events[0].action_name == "action_listen"
    assert isinstance(events[1], UserUttered)


def test_slots_outlive_the_bound(store: ConversationStore) -> None:
    tracker = start(store)
    tracker.update(SlotSet("aftermath", {"kind": "suicide", "replies": 2}))
    run(store.save(tracker))
    talk(store, 50)
    assert again(store).get_slot("aftermath") == {"kind": "suicide", "replies": 2}


def test_a_slot_emptied_later_stays_empty(store: ConversationStore) -> None:
    tracker = start(store)
    tracker.update(SlotSet("language", "es"))
    run(store.save(tracker))
    talk(store, 20)
    tracker = again(store)
    tracker.update(SlotSet("language", None))
    run(store.save(tracker))
    talk(store, 20)
    assert again(store).get_slot("language") is None


def test_an_active_form_outlives_the_bound(store: ConversationStore) -> None:
    tracker = start(store)
    tracker.update(ActiveLoop("call_back"))
    run(store.save(tracker))
    talk(store, 20)
    assert again(store).active_loop_name == "call_back"


def test_a_new_session_forgets_the_old(store: ConversationStore) -> None:
    tracker = start(store)
    tracker.update(SlotSet("language", "es"))
    run(store.save(tracker))
    talk(store, 20)
    tracker = again(store)
    for event in (ActionExecuted("action_session_start"), SessionStarted()):
        tracker.update(event)
    tracker.update(ActionExecuted("action_listen"))
    run(store.save(tracker))
    back = again(store)
    assert back.get_slot("language") is None
    assert back.latest_message is None or not back.latest_message.text


def test_a_pause_is_not_kept(store: ConversationStore) -> None:
    tracker = start(store)
    turn(tracker, "hello")
    tracker.update(ConversationPaused())
    run(store.save(tracker))
    assert not again(store).is_paused()


def test_conversations_do_not_mix(store: ConversationStore) -> None:
    run(store.save(start(store, "a")))
    run(store.save(start(store, "b")))
    talk(store, 3, "a")
    assert again(store, "b").latest_message is None or not again(store, "b").latest_message.text
    assert set(run(store.keys())) == {"a", "b"}


def test_the_database_waits_for_no_disk(store: ConversationStore, tmp_path: Path) -> None:
    run(store.save(start(store)))
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite")) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_without_a_database_conversations_go_on_from_memory(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    run(store.save(start(store)))

    def gone(*_args: Any) -> Any:
        raise sqlite3.OperationalError("disk I/O error near 'my secret words'")

    monkeypatch.setattr(store, "_transact", gone)
    assert run(store.retrieve("a")) is None
    tracker = start(store)
    turn(tracker, "my secret words")
    run(store.save(tracker))
    assert again(store).latest_message.text == "my secret words"
    assert "my secret words" not in caplog.text
    assert "writable" in caplog.text


def test_what_was_said_while_the_database_was_away_is_stored_when_it_is_back(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_args: Any) -> Any:
        raise sqlite3.OperationalError("gone")

    tracker = start(store)
    run(store.save(tracker))
    with monkeypatch.context() as away:
        away.setattr(store, "_transact", gone)
        turn(tracker, "while away")
        run(store.save(tracker))
    tracker = again(store)
    turn(tracker, "back")
    run(store.save(tracker))
    whole = run(store.retrieve_full_tracker("a"))
    assert whole is not None
    said = [e.text for e in whole.events if isinstance(e, UserUttered)]
    assert said == ["while away", "back"]


def test_a_database_held_by_another_does_not_hold_up_the_loop(
    store: ConversationStore, tmp_path: Path
) -> None:
    run(store.save(start(store)))

    async def ticks_while_saving() -> int:
        tracker = again_sync
        turn(tracker, "hello")
        saving = asyncio.ensure_future(store.save(tracker))
        ticks = 0
        while not saving.done():
            ticks += 1
            await asyncio.wait({saving}, timeout=0.01)
        return ticks

    again_sync = again(store)
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite", isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        assert run(ticks_while_saving()) > 10
        db.execute("ROLLBACK")


def _rows(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "conversations.sqlite")) as db:
        events = db.execute("select count(*) from events").fetchone()[0]
        states = db.execute("select count(*) from conversation_states").fetchone()[0]
    return int(events) + int(states)


def test_a_visitor_who_asks_for_it_is_forgotten(store: ConversationStore, tmp_path: Path) -> None:
    kept = start(store, "kept")
    run(store.save(kept))
    before = _rows(tmp_path)
    tracker = start(store, "a")
    tracker.update(UserUttered("my secret"))
    run(store.save(tracker))
    tracker.update(UserUttered("delete my chat"))
    tracker.update(SlotSet("forget", True))
    run(store.save(tracker))
    assert _rows(tmp_path) == before
    assert run(store.retrieve("a")) is None
    assert run(store.retrieve("kept")) is not None


def test_old_conversations_are_purged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    now = time.time()
    first = ConversationStore(domain=DOMAIN, retention_days=30)
    run(first.save(start(first, "old")))
    first.close()
    assert _rows(tmp_path) > 0
    later = ConversationStore(domain=DOMAIN, retention_days=30, clock=lambda: now + 31 * 86400)
    run(later.keys())
    later.close()
    assert _rows(tmp_path) == 0


def test_recent_conversations_are_not_purged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    now = time.time()
    first = ConversationStore(domain=DOMAIN, retention_days=30)
    run(first.save(start(first, "new")))
    first.close()
    later = ConversationStore(domain=DOMAIN, retention_days=30, clock=lambda: now + 29 * 86400)
    assert list(run(later.keys())) == ["new"]
    later.close()
