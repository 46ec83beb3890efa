"""Requests are kept apart, once, until they are handled, and then for so long as is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.callbacks.form import Draft
from bot.callbacks.outbox import Outbox, State

DRAFT = Draft("0123456789abcdef", "en", True, True, "Ana Lopez", "617 555 0199", "mornings")
DAY = 86_400.0


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(tmp_path: Path, clock: Clock) -> Outbox:
    return Outbox(tmp_path / "callbacks.sqlite", 3600.0, 30, clock)


def test_a_draft_comes_back_in_another_process(
    outbox: Outbox, tmp_path: Path, clock: Clock
) -> None:
    outbox.keep("a", DRAFT)
    assert Outbox(tmp_path / "callbacks.sqlite", 3600.0, 30, clock).draft("a") == DRAFT
    assert outbox.draft("b") is None


def test_a_draft_goes_on_when_the_chat_begins_to_be_kept(outbox: Outbox) -> None:
    outbox.keep("passing-x-y", DRAFT)
    assert outbox.draft("kept-x-y") == DRAFT
    assert outbox.draft("kept-y") is None


def test_a_draft_is_forgotten_with_the_session(outbox: Outbox, clock: Clock) -> None:
    outbox.keep("a", DRAFT)
    clock.now += 3601
    assert outbox.draft("a") is None
    outbox.purge()
    clock.now -= 3601
    assert outbox.draft("a") is None


def test_sending_twice_makes_one_request(outbox: Outbox) -> None:
    outbox.keep("a", DRAFT)
    outbox.submit("a", DRAFT)
    outbox.submit("a", DRAFT)
    (request,) = outbox.requests()
    assert (request.name, request.reach, request.state) == (
        "Ana Lopez",
        "617 555 0199",
        State.WAITING,
    )
    assert outbox.draft("a") is None


def test_sending_again_does_not_undo_what_was_done(outbox: Outbox) -> None:
    outbox.submit("a", DRAFT)
    outbox.mark(DRAFT.id, State.DONE)
    outbox.submit("a", DRAFT)
    assert outbox.waiting() == []


@pytest.mark.parametrize("state", [State.SENT, State.DONE])
def test_what_is_handled_goes_after_the_practices_days(
    outbox: Outbox, clock: Clock, state: State
) -> None:
    outbox.submit("a", DRAFT)
    outbox.mark(DRAFT.id, state)
    clock.now += 30 * DAY - 1
    outbox.purge()
    assert outbox.requests()
    clock.now += 2
    outbox.purge()
    assert outbox.requests() == []


def test_what_waits_is_never_purged(outbox: Outbox, clock: Clock) -> None:
    outbox.submit("a", DRAFT)
    clock.now += 400 * DAY
    outbox.purge()
    assert len(outbox.waiting()) == 1


def test_a_deleted_chat_takes_its_request_with_it(outbox: Outbox, tmp_path: Path) -> None:
    outbox.submit("a", DRAFT)
    outbox.submit("b", replace(DRAFT, id="other"))
    outbox.keep("a", replace(DRAFT, id="new"))
    outbox.forget("a")
    assert [request.id for request in outbox.requests()] == ["other"]
    assert outbox.draft("a") is None


def test_the_conversation_is_not_named(outbox: Outbox, tmp_path: Path) -> None:
    outbox.submit("kept-sender-that-nobody-knows", DRAFT)
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"617 555 0199" in stored
    assert b"sender-that-nobody-knows" not in stored


def test_what_is_deleted_is_wiped(outbox: Outbox, tmp_path: Path) -> None:
    outbox.submit("a", DRAFT)
    assert outbox.delete(DRAFT.id)
    assert not outbox.delete(DRAFT.id)
    assert b"Ana Lopez" not in (tmp_path / "callbacks.sqlite").read_bytes()


def test_nothing_is_made_before_the_first_need(outbox: Outbox, tmp_path: Path) -> None:
    assert outbox.draft("a") is None
    assert outbox.requests() == []
    outbox.purge()
    outbox.forget("a")
    assert list(tmp_path.iterdir()) == []
