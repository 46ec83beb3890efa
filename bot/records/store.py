"""Keeps conversations, and hands Rasa only the recent part of each.

Rasa replays a conversation several times a turn, so with its own stores a turn costs more the
longer somebody talks. This store reads back the last few exchanges and the state that older ones
left (slots, active form), so that message 200 costs what message 5 did.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import sqlalchemy as sa  # type: ignore[import-untyped]
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore, create_engine_kwargs
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    ConversationPaused,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Connection, Engine  # type: ignore[import-untyped]

from bot.house import house
from bot.records.folder import records_folder

_log = logging.getLogger(__name__)

_EVENTS = SQLTrackerStore.SQLEvent.__table__
_STATES = sa.Table(
    "conversation_states",
    SQLTrackerStore.Base.metadata,
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    extend_existing=True,
)
_ANSWERS = sa.Table(
    "chat_answers",
    SQLTrackerStore.Base.metadata,
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("message_id", sa.String(64), primary_key=True),
    sa.Column("timestamp", sa.Float, nullable=False, index=True),
    sa.Column("replies", sa.Text, nullable=False),
    extend_existing=True,
)
_ENDED = sa.Table(
    "ended_chats",
    SQLTrackerStore.Base.metadata,
    sa.Column("chat", sa.String(64), primary_key=True),
    sa.Column("timestamp", sa.Float, nullable=False),
    extend_existing=True,
)
#: Tables with a row or more for each conversation.
_OF_SENDERS = (_EVENTS, _STATES, _ANSWERS)
FORGET = "forget"
"""The slot by which a visitor has their conversation deleted."""
_HOUR = 3600.0
_DAY = 24 * _HOUR
_KNOWN = "_lantern_stored_events"
_MEMORY = ":memory:"
_CROWD = 3000
"""Conversations in memory at most; the longest quiet ones go first. About 20 kB each."""
_PAGE = 64
_T = TypeVar("_T")


class ConversationStore(SQLTrackerStore):
    """SQL tracker store with a bounded history that never raises and never blocks the loop.

    All work with the database is done by one thread of its own: a database that is locked, slow
    or gone holds up nobody's hotline. While it is away, conversations go on from memory.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        dialect: str = "sqlite",
        db: str = "conversations.sqlite",
        turns: int = 4,
        retention_days: int | None = None,
        quiet_seconds: float | None = None,
        clock: Callable[[], float] = time.time,
        **kwargs: Any,
    ) -> None:
        """Set up; the database is first touched when the first message comes.

        Args:
            domain: the model's domain; Rasa sets it when a model is loaded.
            host: host, or a whole database address.
            event_broker: where Rasa also streams events to.
            dialect: SQLAlchemy's name of the database.
            db: database name; for SQLite the file, in the folder of the records, or ":memory:".
            turns: messages of the visitor that are read back; 4 or more, so that a rule sees
                the whole exchange it stands in.
            retention_days: how long events are kept (LF-10); the practice's setting if None.
            quiet_seconds: forget a conversation that is quiet for so long, as a whole.
            clock: seconds since the epoch; tests bring their own.
            kwargs: port, username, password, query and so on, as for Rasa's own store.
        """
        # SQLTrackerStore's own __init__ waits for the database for ever, in the event loop.
        TrackerStore.__init__(self, domain, event_broker)
        self._turns = max(turns, 2)
        self._in_memory = dialect == "sqlite" and db == _MEMORY
        if dialect == "sqlite" and host is None and not self._in_memory:
            db = str(records_folder() / db)
        port, username, password, login_db, query = (
            kwargs.get(name) for name in ("port", "username", "password", "login_db", "query")
        )
        url = self.get_db_url(dialect, host, port, db, username, password, login_db, query)
        self.engine: Engine = _engine(url)
        self.sessionmaker = sa.orm.session.sessionmaker(bind=self.engine)
        self._ready = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="conversations")
        self._held: OrderedDict[str, DialogueStateTracker] = OrderedDict()
        self._to_delete: set[str] = set()
        self._keep_seconds = (retention_days or house().settings.retention_days) * _DAY
        self._quiet_seconds = quiet_seconds
        self._clock = clock
        self._purged = 0.0

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The recent part of a conversation's present session, or None if it is new."""
        held = self._held.get(sender_id)
        if held is not None:
            return held
        try:
            events = await self._in_worker(self._recent, sender_id)
        except Exception as error:  # noqa: BLE001 - a database fails in many ways; go on without
            _note_failure("read", error)
            return None
        return self._tracker(sender_id, events)

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """Every stored event of a conversation, for tools; None if there is none."""

        def everything(db: Connection) -> list[dict[str, Any]]:
            of_sender = _EVENTS.c.sender_id == conversation_id
            rows = db.execute(sa.select(_EVENTS.c.data).where(of_sender).order_by(_EVENTS.c.id))
            return [json.loads(row.data) for row in rows]

        return self._tracker(conversation_id, await self._in_worker(everything))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store what is new in a conversation; on failure keep it in memory and go on."""
        if tracker.get_slot(FORGET):
            await self.delete(tracker.sender_id)
            return
        await self.stream_events(tracker)
        known = getattr(tracker, _KNOWN, 0)
        # A pause would make Rasa mute, for a person in danger too: it is not kept.
        new = [e for e in list(tracker.events)[known:] if not isinstance(e, ConversationPaused)]
        rows = [_row(tracker.sender_id, event) for event in new]
        state = json.dumps(_state(tracker))
        try:
            await self._in_worker(self._write, tracker.sender_id, rows, state)
        except Exception as error:  # noqa: BLE001 - as above
            _note_failure("write", error)
            self._hold(tracker)
            return
        setattr(tracker, _KNOWN, len(tracker.events))
        self._held.pop(tracker.sender_id, None)

    async def delete(self, sender_id: str) -> None:
        """Delete all of a conversation; if the database is away, as soon as it is back."""
        self._held.pop(sender_id, None)
        self._to_delete.add(sender_id)
        try:
            await self._in_worker(lambda _db: None)
        except Exception as error:  # noqa: BLE001 - as above; the next access deletes it
            _note_failure("delete", error)

    async def keys(self) -> Iterable[str]:
        """Ids of all stored conversations."""

        def ids(db: Connection) -> list[str]:
            return [row.sender_id for row in db.execute(sa.select(_EVENTS.c.sender_id).distinct())]

        return await self._in_worker(ids)

    async def answer(self, sender_id: str, message_id: str) -> list[dict[str, Any]]:
        """The bubbles that answered a message; none when it was not answered yet."""

        def look(db: Connection) -> list[dict[str, Any]]:
            same = (_ANSWERS.c.sender_id == sender_id, _ANSWERS.c.message_id == message_id)
            row = db.execute(sa.select(_ANSWERS.c.replies).where(*same)).first()
            return json.loads(row.replies) if row else []

        try:
            return await self._in_worker(look)
        except Exception as error:  # noqa: BLE001 - as above: the message is answered anew
            _note_failure("read an answer", error)
            return []

    async def is_ended(self, sender_id: str) -> bool:
        """Whether a conversation was ended; False while the database is away."""

        def look(db: Connection) -> bool:
            chat = sa.select(_ENDED.c.chat).where(_ENDED.c.chat == _fingerprint(sender_id))
            return db.execute(chat).first() is not None

        try:
            return await self._in_worker(look)
        except Exception as error:  # noqa: BLE001 - as above
            _note_failure("look for an ended chat", error)
            return False

    async def keep_answer(
        self, sender_id: str, message_id: str, replies: list[dict[str, Any]]
    ) -> None:
        """Keep an answer, so that a message that is sent again is not run again."""
        values = {"timestamp": self._clock(), "replies": json.dumps(replies)}

        def write(db: Connection) -> None:
            same = (_ANSWERS.c.sender_id == sender_id, _ANSWERS.c.message_id == message_id)
            if not db.execute(_ANSWERS.update().where(*same).values(**values)).rowcount:
                row = {"sender_id": sender_id, "message_id": message_id, **values}
                db.execute(_ANSWERS.insert().values(**row))

        try:
            await self._in_worker(write)
        except Exception as error:  # noqa: BLE001 - as above
            _note_failure("write an answer", error)

    async def end(self, sender_id: str) -> None:
        """Delete all of a conversation, and remember that it may not be gone on with.

        Of it stays a fingerprint of its random id, for as long as chats are kept.
        """
        await self.delete(sender_id)
        row = {"chat": _fingerprint(sender_id), "timestamp": self._clock()}

        def write(db: Connection) -> None:
            db.execute(_ENDED.delete().where(_ENDED.c.chat == row["chat"]))
            db.execute(_ENDED.insert().values(**row))

        try:
            await self._in_worker(write)
        except Exception as error:  # noqa: BLE001 - as above
            _note_failure("end a chat", error)

    async def said(self, sender_id: str) -> list[tuple[float, str, str]]:
        """The visitor's own messages: time, id and text, oldest first.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database is away.
        """

        def read(db: Connection) -> list[tuple[float, str, str]]:
            heard = _EVENTS.c.type_name == UserUttered.type_name
            query = sa.select(_EVENTS.c.data).where(_EVENTS.c.sender_id == sender_id, heard)
            rows = [json.loads(row.data) for row in db.execute(query.order_by(_EVENTS.c.id))]
            return [(r["timestamp"], r.get("message_id") or "", r.get("text") or "") for r in rows]

        return await self._in_worker(read)

    async def answers(self, sender_id: str) -> list[tuple[float, str, list[dict[str, Any]]]]:
        """All that was answered: time, id of the message and bubbles, oldest first.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database is away.
        """

        def read(db: Connection) -> list[tuple[float, str, list[dict[str, Any]]]]:
            query = sa.select(_ANSWERS).where(_ANSWERS.c.sender_id == sender_id)
            rows = db.execute(query.order_by(_ANSWERS.c.timestamp))
            return [(row.timestamp, row.message_id, json.loads(row.replies)) for row in rows]

        return await self._in_worker(read)

    async def rows(self, sender_id: str) -> dict[str, list[dict[str, Any]]]:
        """Everything of a conversation by table, for `take`.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database is away.
        """

        def read(db: Connection) -> dict[str, list[dict[str, Any]]]:
            found: dict[str, list[dict[str, Any]]] = {}
            for table in _OF_SENDERS:
                query = sa.select(table).where(table.c.sender_id == sender_id)
                if "id" in table.c:
                    query = query.order_by(table.c.id)
                found[table.name] = [dict(row) for row in db.execute(query).mappings()]
            return found

        return await self._in_worker(read)

    async def take(self, sender_id: str, rows: dict[str, list[dict[str, Any]]]) -> None:
        """Store another store's `rows` as the conversation `sender_id`.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database is away.
        """

        def write(db: Connection) -> None:
            for table in _OF_SENDERS:
                mine = [
                    {**{k: v for k, v in row.items() if k != "id"}, "sender_id": sender_id}
                    for row in rows.get(table.name, ())
                ]
                if "message_id" in table.c:
                    ids = [row["message_id"] for row in mine]
                    same = (table.c.sender_id == sender_id, table.c.message_id.in_(ids))
                    db.execute(table.delete().where(*same))
                elif table is _STATES and mine:
                    db.execute(table.delete().where(table.c.sender_id == sender_id))
                if mine:
                    db.execute(table.insert(), mine)

        await self._in_worker(write)

    def close(self) -> None:
        """Finish what is being written, and let the database go."""
        self._worker.shutdown(wait=True)
        self.engine.dispose()

    def _recent(self, db: Connection, sender_id: str) -> list[dict[str, Any]]:
        kept, whole = self._window(db, sender_id)
        if whole or not kept:
            return kept
        row = db.execute(sa.select(_STATES.c.state).where(_STATES.c.sender_id == sender_id)).first()
        state = json.loads(row.state) if row else {}
        before: list[Event] = [SlotSet(k, v) for k, v in state.get("slots", {}).items()]
        if state.get("loop"):
            before.append(ActiveLoop(state["loop"]))
        at = kept[0].get("timestamp")
        return [{**event.as_dict(), "timestamp": at} for event in before] + kept

    def _window(self, db: Connection, sender_id: str) -> tuple[list[dict[str, Any]], bool]:
        """The last events from a `action_listen` on, and whether that is the whole session."""
        kept: list[dict[str, Any]] = []
        heard = 0
        below: int | None = None
        while True:
            query = sa.select(_EVENTS.c.id, _EVENTS.c.type_name, _EVENTS.c.data)
            query = query.where(_EVENTS.c.sender_id == sender_id)
            if below is not None:
                query = query.where(_EVENTS.c.id < below)
            rows = db.execute(query.order_by(_EVENTS.c.id.desc()).limit(_PAGE)).fetchall()
            for row in rows:
                event = json.loads(row.data)
                kept.append(event)
                if row.type_name == SessionStarted.type_name:
                    return kept[::-1], True
                heard += row.type_name == UserUttered.type_name
                listens = event.get("name") == ACTION_LISTEN_NAME
                if heard >= self._turns and listens and row.type_name == ActionExecuted.type_name:
                    return kept[::-1], False
            if len(rows) < _PAGE:
                return kept[::-1], True
            below = rows[-1].id

    def _write(
        self, db: Connection, sender_id: str, rows: list[dict[str, Any]], state: str
    ) -> None:
        if rows:
            db.execute(_EVENTS.insert(), rows)
        of_sender = _STATES.c.sender_id == sender_id
        if not db.execute(_STATES.update().where(of_sender).values(state=state)).rowcount:
            db.execute(_STATES.insert().values(sender_id=sender_id, state=state))

    def _tracker(self, sender_id: str, events: list[dict[str, Any]]) -> DialogueStateTracker | None:
        if not events or not self.domain:
            return None
        tracker = DialogueStateTracker.from_events(
            sender_id, deserialise_events(events), self.domain.slots
        )
        setattr(tracker, _KNOWN, len(tracker.events))
        return tracker

    def _hold(self, tracker: DialogueStateTracker) -> None:
        self._held[tracker.sender_id] = tracker
        self._held.move_to_end(tracker.sender_id)
        while len(self._held) > 1000:
            self._held.popitem(last=False)

    async def _in_worker(self, work: Callable[..., _T], *args: Any) -> _T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._worker, self._transact, work, args)

    def _transact(self, work: Callable[..., _T], args: tuple[Any, ...]) -> _T:
        if not self._ready:
            self.Base.metadata.create_all(self.engine)
            self._ready = True
        asked = tuple(self._to_delete)
        with self.engine.begin() as db:
            self._tidy(db, asked)
            done = work(db, *args)
        self._to_delete.difference_update(asked)
        if asked and self.engine.dialect.name == "sqlite":
            # Else the words would stand in the write-ahead log until it is written over.
            with self.engine.connect() as db:
                db.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
        return done

    def _tidy(self, db: Connection, asked: Iterable[str]) -> None:
        """Delete what was asked for, and now and then what is older than the practice keeps."""
        for sender_id in asked:
            for table in _OF_SENDERS:
                db.execute(table.delete().where(table.c.sender_id == sender_id))
        now = self._clock()
        if now - self._purged < min(_HOUR, (self._quiet_seconds or _HOUR) / 10):
            return
        self._purged = now
        for table in (_EVENTS, _ANSWERS, _ENDED):
            db.execute(table.delete().where(table.c.timestamp < now - self._keep_seconds))
        if self._quiet_seconds is not None:
            self._leave_only(db, self._recent_senders(now - self._quiet_seconds))
        alive = sa.select(_EVENTS.c.sender_id).distinct()
        db.execute(_STATES.delete().where(_STATES.c.sender_id.not_in(alive)))

    def _recent_senders(self, since: float) -> Any:
        last = sa.func.max(_EVENTS.c.timestamp)
        senders = sa.select(_EVENTS.c.sender_id).group_by(_EVENTS.c.sender_id).having(last >= since)
        return senders.order_by(last.desc()).limit(_CROWD)

    def _leave_only(self, db: Connection, senders: Any) -> None:
        for table in (_ANSWERS, _STATES, _EVENTS):  # events last: the choice is made by them
            db.execute(table.delete().where(table.c.sender_id.not_in(senders)))


def _engine(url: Any) -> Engine:
    # Parameters stay out of messages of errors: they hold what people wrote.
    kwargs: dict[str, Any] = {**create_engine_kwargs(url), "hide_parameters": True}
    if not str(url).startswith("sqlite"):
        return sa.create_engine(url, **kwargs)
    kwargs |= {
        # One thread does all the work, so one open connection does too.
        "poolclass": sa.pool.StaticPool,
        "connect_args": {"check_same_thread": False, "timeout": 1.0},
    }
    engine = sa.create_engine(url, **kwargs)

    @sa.event.listens_for(engine, "connect")
    def _tune(connection: Any, _record: Any) -> None:
        # WAL with NORMAL: readers never wait, and a commit waits for no disk. A power cut may
        # take the last seconds of a chat, never the file.
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _fingerprint(sender_id: str) -> str:
    return hashlib.sha256(sender_id.encode()).hexdigest()


def _row(sender_id: str, event: Event) -> dict[str, Any]:
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }


def _state(tracker: DialogueStateTracker) -> dict[str, Any]:
    slots = {
        name: slot.value
        for name, slot in tracker.slots.items()
        if slot.value is not None and slot.value != slot.initial_value
    }
    return {"slots": slots, "loop": tracker.active_loop_name}


def _note_failure(did: str, error: Exception) -> None:
    _log.error(
        "the conversation store could not %s (%s); conversations go on from memory. "
        "Is the database there, writable and not locked?",
        did,
        type(error).__name__,
    )
