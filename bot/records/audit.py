"""How often things happened: a number a day, what it was and of which kind, and nothing else.

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
from enum import Enum
from functools import lru_cache
from pathlib import Path

from bot.records.folder import records_folder

_log = logging.getLogger(__name__)

_TABLE = (
    "CREATE TABLE IF NOT EXISTS counts (day TEXT NOT NULL, what TEXT NOT NULL,"
    " kind TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (day, what, kind))"
)
_ADD = (
    "INSERT INTO counts (day, what, kind, number) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (day, what, kind) DO UPDATE SET number = number + excluded.number"
)


class What(str, Enum):
    """What is counted, and what its `kind` is."""

    CRISIS = "crisis"
    """A crisis reply; the kind of danger."""
    ANSWERED = "answered"
    """An answer from the document; its section."""
    HELPED = "helped"
    """A visitor said that an answer helped; its section. So with the next two."""
    NOT_HELPED = "not_helped"
    NOT_ASKED = "not_asked"
    UNANSWERED = "unanswered"
    """A question that the document does not answer; the section that came nearest, or ""."""


class Audit:
    """Counts in a small SQLite file."""

    def __init__(self, path: Path, today: Callable[[], date] = date.today) -> None:
        """Count into `path`, which is made when the first count is written."""
        self._path = path
        self._today = today
        self._unwritten: Counter[tuple[str, str, str]] = Counter()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="audit")

    def count(self, what: What, kind: str) -> Future[None]:
        """Count one; returns at once.

        Args:
            what: what happened.
            kind: of which kind or section; never anything that a visitor wrote.

        Returns:
            a future that is done when the count was written, or could not be.
        """
        return self._writer.submit(self._write, self._today().isoformat(), what.value, kind)

    def per_day(self, what: What) -> dict[tuple[str, str], int]:
        """All counts of one thing by (day, kind), read from the file.

        Raises:
            sqlite3.Error: the file cannot be read.
        """
        if not self._path.exists():
            return {}
        with closing(sqlite3.connect(self._path)) as db:
            db.execute(_TABLE)
            query = "SELECT day, kind, number FROM counts WHERE what = ?"
            rows = db.execute(query, (what.value,)).fetchall()
        return {(day, kind): number for day, kind, number in rows}

    def close(self) -> None:
        """Write what is waiting, and stop."""
        self._writer.shutdown(wait=True)

    def _write(self, day: str, what: str, kind: str) -> None:
        self._unwritten[day, what, kind] += 1
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=2.0)) as db, db:
                db.execute(_TABLE)
                db.executemany(_ADD, [(*key, n) for key, n in self._unwritten.items()])
        except (sqlite3.Error, OSError) as error:
            _log.error(
                "a count could not be written to %s (%s); it is kept and tried again with "
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
