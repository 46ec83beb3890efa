"""Things are counted by day and kind, and nothing else is written."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.records.audit import Audit, What

DAY = date(2026, 11, 22)


def test_counts_add_up_by_day_and_kind(tmp_path: Path) -> None:
    audit = Audit(tmp_path / "audit.sqlite", today=lambda: DAY)
    for kind in ("suicide", "suicide", "overdose"):
        audit.count(What.CRISIS, kind)
    audit.count(What.HELPED, "suicide")
    audit.close()
    again = Audit(tmp_path / "audit.sqlite", today=lambda: DAY)
    again.count(What.CRISIS, "suicide")
    again.close()
    assert again.per_day(What.CRISIS) == {
        ("2026-11-22", "suicide"): 3,
        ("2026-11-22", "overdose"): 1,
    }


def test_the_file_has_room_for_nothing_but_day_kind_and_number(tmp_path: Path) -> None:
    audit = Audit(tmp_path / "audit.sqlite")
    audit.count(What.CRISIS, "suicide")
    audit.close()
    with closing(sqlite3.connect(tmp_path / "audit.sqlite")) as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info(counts)")]
    assert columns == ["day", "what", "kind", "number"]


def test_a_count_that_cannot_be_written_is_kept_and_written_later(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "gone"
    folder.write_text("a file where the folder should be")
    audit = Audit(folder / "audit.sqlite", today=lambda: DAY)
    with caplog.at_level(logging.ERROR):
        audit.count(What.CRISIS, "suicide").result(timeout=10)
    assert "could not be written" in caplog.text
    folder.unlink()
    audit.count(What.CRISIS, "suicide")
    audit.close()
    assert audit.per_day(What.CRISIS) == {("2026-11-22", "suicide"): 2}
