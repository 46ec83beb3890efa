"""Keeps call-back requests in a file of their own, from the first question until they are handled.

var/callbacks.sqlite holds what a visitor agreed to have kept, apart from the conversations. Each
change is on the disk before the visitor is told of it, so that no restart loses a request.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

from bot.callbacks.form import Draft
from bot.house import house
from bot.records.folder import records_folder

_TABLES = """
CREATE TABLE IF NOT EXISTS drafts (
    chat TEXT PRIMARY KEY, draft TEXT NOT NULL, changed REAL NOT NULL);
CREATE TABLE IF NOT EXISTS requests (
    id TEXT PRIMARY KEY, chat TEXT NOT NULL, asked REAL NOT NULL, lang TEXT NOT NULL,
    name TEXT NOT NULL, reach TEXT NOT NULL, time TEXT NOT NULL,
    state TEXT NOT NULL, changed REAL NOT NULL, trouble TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS requests_of_chat ON requests (chat);
"""
_STAGE = re.compile(r"\A(?:passing|kept)-")
_DAY = 86_400.0
_COLUMNS = "id, asked, lang, name, reach, time, state, trouble"


class State(str, Enum):
    """How far a request is."""

    WAITING = "waiting"
    SENT = "sent"
    """The practice's mail server has it."""
    DONE = "done"
    """A person at the practice has marked it."""


@dataclass(frozen=True)
class Request:
    """One call-back request.

    Attributes:
        id: its random id.
        asked: when the visitor sent it, in seconds since the epoch.
        lang: language of the visitor.
        name, reach, time: what the visitor gave.
        state: how far it is.
        trouble: why the last e-mail failed, without a word of the visitor; "" if it did not.
    """

    id: str
    asked: float
    lang: str
    name: str
    reach: str
    time: str
    state: State
    trouble: str


class Outbox:
    """Drafts and requests in one SQLite file."""

    def __init__(
        self,
        path: Path,
        draft_seconds: float,
        retention_days: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep everything in `path`, which is made at the first need.

        Args:
            path: the file.
            draft_seconds: how long an unfinished request is kept after its last answer.
            retention_days: how long a handled request is kept.
            clock: seconds since the epoch; tests bring their own.
        """
        self._path = path
        self._draft_seconds = draft_seconds
        self._retention = retention_days * _DAY
        self._clock = clock

    def draft(self, sender: str) -> Draft | None:
        """The unfinished request of a conversation, or None.

        Raises:
            sqlite3.Error, OSError: the file cannot be read. So with every method.
        """
        if not self._path.exists():
            return None
        with self._open() as db:
            since = self._clock() - self._draft_seconds
            query = "SELECT draft FROM drafts WHERE chat = ? AND changed >= ?"
            row = db.execute(query, (_chat(sender), since)).fetchone()
        return Draft(**json.loads(row[0])) if row else None

    def keep(self, sender: str, draft: Draft) -> None:
        """Keep an unfinished request in place of the one before."""
        with self._open() as db:
            row = (_chat(sender), json.dumps(asdict(draft)), self._clock())
            db.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", row)

    def drop(self, sender: str) -> None:
        """Forget the unfinished request of a conversation."""
        if self._path.exists():
            with self._open() as db:
                db.execute("DELETE FROM drafts WHERE chat = ?", (_chat(sender),))

    def submit(self, sender: str, draft: Draft) -> None:
        """Make a request of a draft; doing it again with the same draft changes nothing."""
        chat, now = _chat(sender), self._clock()
        with self._open() as db:
            db.execute(
                "INSERT OR IGNORE INTO requests (id, chat, asked, lang, name, reach, time, state,"
                " changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(draft.id, chat, now, draft.lang, draft.name, draft.reach, draft.time),
                    *(State.WAITING.value, now),
                ),
            )
            db.execute("DELETE FROM drafts WHERE chat = ?", (chat,))

    def forget(self, sender: str) -> None:
        """Delete all that a conversation left here, handled or not."""
        if self._path.exists():
            with self._open() as db:
                for table in ("drafts", "requests"):
                    db.execute(f"DELETE FROM {table} WHERE chat = ?", (_chat(sender),))

    def requests(self) -> list[Request]:
        """All requests, oldest first."""
        if not self._path.exists():
            return []
        with self._open() as db:
            rows = db.execute(f"SELECT {_COLUMNS} FROM requests ORDER BY asked, id").fetchall()
        return [
            Request(id_, asked, lang, name, reach, time_, State(state), trouble)
            for id_, asked, lang, name, reach, time_, state, trouble in rows
        ]

    def waiting(self) -> list[Request]:
        """The requests that nobody has been told of, oldest first."""
        return [request for request in self.requests() if request.state is State.WAITING]

    def mark(self, id_: str, state: State) -> bool:
        """Say how far a request is; False when there is none of that id any more."""
        with self._open() as db:
            done = db.execute(
                "UPDATE requests SET state = ?, changed = ?, trouble = '' WHERE id = ?",
                (state.value, self._clock(), id_),
            )
            return done.rowcount > 0

    def note_trouble(self, id_: str, trouble: str) -> None:
        """Say why a request could not be sent."""
        with self._open() as db:
            db.execute("UPDATE requests SET trouble = ? WHERE id = ?", (trouble, id_))

    def delete(self, id_: str) -> bool:
        """Delete a request; False when there is none of that id."""
        with self._open() as db:
            return db.execute("DELETE FROM requests WHERE id = ?", (id_,)).rowcount > 0

    def purge(self) -> None:
        """Delete what is older than it may be. A request that waits is kept until it is handled."""
        if not self._path.exists():
            return
        now = self._clock()
        with self._open() as db:
            db.execute("DELETE FROM drafts WHERE changed < ?", (now - self._draft_seconds,))
            db.execute(
                "DELETE FROM requests WHERE state != ? AND changed < ?",
                (State.WAITING.value, now - self._retention),
            )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=2.0)) as db:
            # FULL: what the visitor was told is kept, a power cut must not take back.
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                db.execute(f"PRAGMA {pragma}")
            db.executescript(_TABLES)
            with db:
                yield db


def _chat(sender: str) -> str:
    """What stands for a conversation here.

    Its id is not kept, so that nobody reads a conversation by means of a request. The beginning
    of a widget's id changes when its visitor agrees to the chat being kept; the rest stays.
    """
    return hashlib.sha256(_STAGE.sub("", sender).encode()).hexdigest()


@lru_cache(maxsize=1)
def default_outbox() -> Outbox:
    """The outbox of this machine, in var/callbacks.sqlite."""
    settings = house().settings
    return Outbox(
        records_folder() / "callbacks.sqlite",
        settings.session_minutes * 60.0,
        settings.retention_days,
    )
