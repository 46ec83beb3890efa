"""What the person at the practice sees: call-back requests, and what helped."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.callbacks.form import Draft
from bot.callbacks.outbox import Outbox, State
from bot.commands.callbacks import callbacks
from bot.commands.feedback import feedback
from bot.house import House
from bot.records.audit import Audit, What

TODAY = date(2026, 11, 22)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    made = Outbox(tmp_path / "callbacks.sqlite", 3600.0, 30, lambda: 1_795_400_000.0)
    made.submit("a", Draft("aaaa1111", "en", True, True, "Ana", "a@example.org", "mornings"))
    made.submit("b", Draft("aaaa2222", "es", True, True, "Bo", "b@example.org", "tardes"))
    return made


def run(outbox: Outbox, house: House, action: str, given: str | None = None) -> tuple[int, str]:
    out = io.StringIO()
    return callbacks(outbox, house.settings, action, given, out), out.getvalue()


def test_what_waits_is_listed_in_the_practices_time(outbox: Outbox, house: House) -> None:
    outbox.note_trouble("aaaa1111", "SMTPAuthenticationError 535")
    code, said = run(outbox, house, "list")
    assert code == 0
    assert "Ana, a@example.org" in said
    assert "e-mail failed: SMTPAuthenticationError 535" in said
    assert "2 not done yet" in said
    assert str(2026) in said


def test_one_is_marked_by_the_beginning_of_its_number(outbox: Outbox, house: House) -> None:
    assert run(outbox, house, "done", "aaaa1")[0] == 0
    assert [r.state for r in outbox.requests()] == [State.DONE, State.WAITING]


@pytest.mark.parametrize("given", [None, "zzz", "aaaa"])
def test_a_number_that_names_none_or_two_changes_nothing(
    outbox: Outbox, house: House, given: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(outbox, house, "delete", given)[0] == 1
    assert len(outbox.requests()) == 2
    assert "lists them" in capsys.readouterr().err


def test_feedback_is_a_table_of_sections(tmp_path: Path) -> None:
    days = iter([TODAY - timedelta(days=40), *[TODAY] * 6])
    audit = Audit(tmp_path / "audit.sqlite", lambda: next(days))
    audit.count(What.HELPED, "pain")  # too long ago
    for _ in range(2):
        audit.count(What.ANSWERED, "pain")
    audit.count(What.HELPED, "pain")
    audit.count(What.NOT_ASKED, "gone")
    audit.count(What.UNANSWERED, "pain")
    audit.count(What.UNANSWERED, "")
    audit.close()
    out = io.StringIO()
    feedback(audit, {"pain": "What pain is"}, TODAY - timedelta(days=29), out)
    lines = [line.split() for line in out.getvalue().splitlines()]
    assert ["What", "pain", "is", "2", "1", "0", "0"] in lines
    assert ["gone", "0", "0", "0", "1"] in lines
    assert ["What", "pain", "is", "1"] in lines
    assert ["(none", "was", "near)", "1"] in lines


def test_no_counts_are_said_to_be_none(tmp_path: Path) -> None:
    out = io.StringIO()
    feedback(Audit(tmp_path / "audit.sqlite"), {}, TODAY, out)
    assert "(no answers yet)" in out.getvalue()
