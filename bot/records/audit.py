"""How often the crisis reply was given: a number a day and a kind, and nothing else.

LF-07, CR-36: no text, no session, no address, no time of day. Counting never holds up a reply:
the file is written by a thread of its own, and a count that cannot be written is kept and tried
again with the next one.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from datetime import date
from functools import lru_cache
from pathlib import Path

from bot.records.folder import records_folder
from bot.safety.finding import Kind

_log = logging.getLogger(__name__)

_TABLE = (
    "CREATE TABLE IF NOT EXISTS crisis_replies ("
    " day TEXT NOT NULL, kind TEXT NOT NULL, replies INTEGER NOT NULL, PRIMARY KEY (day, kind))"
)
_ADD = (
    "INSERT INTO crisis_replies (day, kind, replies) VALUES (?, ?, ?)"
    " ON CONFLICT (day, kind) DO UPDATE SET replies = replies + excluded.replies"
)


class Audit:
    """Counts crisis replies in a small SQLite file."""

    def __init__(self, path: Path, today: Callable[[], date] = date.today) -> None:
        """Count into `path`, which is made when the first count is written."""
        self._path = path
        self._today = today
        self._unwritten: Counter[tuple[str, str]] = Counter()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="audit")

    def count(self, kind: Kind) -> Future[None]:
        """Count one crisis reply; returns at once.

        Returns:
            a future that is done when the count was written, or could not be.
        """
        return self._writer.submit(self._write, self._today().isoformat(), kind.value)

    def per_day(self) -> dict[tuple[str, str], int]:
        """All counts by (day, kind), read from the file.

        Raises:
            sqlite3.Error: the file cannot be read.
        """
        if not self._path.exists():
            return {}
        with closing(sqlite3.connect(self._path)) as db:
            rows = db.execute("SELECT day, kind, replies FROM crisis_replies").fetchall()
        return {(day, kind): replies for day, kind, replies in rows}

    def close(self) -> None:
        """Write what is waiting, and stop."""
        self._writer.shutdown(wait=True)

    def _write(self, day: str, kind: str) -> None:
        self._unwritten[day, kind] += 1
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=2.0)) as db, db:
                db.execute(_TABLE)
                db.executemany(_ADD, [(*key, n) for key, n in self._unwritten.items()])
        except (sqlite3.Error, OSError) as error:
            _log.error(
                "a crisis count could not be written to %s (%s); it is kept and tried again with "
                "the next one. Is the disk full, or the file locked or read-only?",
                self._path.name,
                type(error).__name__,
            )
        else:
            self._unwritten.clear()


@lru_cache(maxsize=1)
def default_audit() -> Audit:
    """The audit of this process, in var/audit.sqlite."""
    return Audit(records_folder() / "audit.sqlite")
