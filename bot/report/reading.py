"""Labelled messages to score: our own, those kept unseen, and any file of JSON lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from bot.safety.finding import Kind, Level
from bot.safety.messages import read_messages


class Origin(str, Enum):
    """Where a set comes from; it decides what its figures mean and whether texts are shown."""

    OWN = "own"
    HELD_OUT = "held_out"
    OTHER = "other"


@dataclass(frozen=True)
class Row:
    """A message to score.

    Attributes:
        name: what to call it in a list: its id, or file and line. Never its text.
        text: what the visitor wrote.
        crisis: what a reader said of it.
        kind, level, subject: the reader's words for a crisis; None where the file does not say.
            The kind may be one that Lantern has no name for.
        lang: language as the file says it, "?" where it does not.
        traffic: sort of message, for the false alarms: "traps", "banking77".
    """

    name: str
    text: str
    crisis: bool
    kind: str | None
    level: str | None
    subject: str | None
    lang: str
    traffic: str


@dataclass(frozen=True)
class LabelledSet:
    """The messages of one file.

    Attributes:
        name: the file's name without its ending.
        origin: where it comes from.
        rows: its messages.
        complaints: a line for each row that could not be read, with file and line number.
    """

    name: str
    origin: Origin
    rows: tuple[Row, ...]
    complaints: tuple[str, ...] = ()


#: What may be shown of another file's fields. Anything else might be somebody's words.
_NAME = re.compile(r"[\w.:#+/-]{1,60}")
#: Names of our own files begin with their language: "en_traps".
_LANGUAGE = re.compile(r"(?P<lang>[a-z]{2})(?:_(?P<rest>.+))?")
_LABELS = {"crisis": True, "no_crisis": False}


def read_own(folder: Path, origin: Origin) -> tuple[LabelledSet, ...]:
    """The sets of a folder of our own tab-separated files; none if there is no such folder.

    Raises:
        ValueError: a line cannot be read; the message names file and line.
    """
    by_file: dict[str, list[Row]] = {}
    for message in read_messages(folder):
        rows = by_file.setdefault(message.source, [])
        split = _LANGUAGE.fullmatch(message.source)
        rows.append(
            Row(
                # The first line of a file holds the names of its columns.
                name=f"{message.source}:{len(rows) + 2}",
                text=message.text,
                crisis=message.kind is not None,
                kind=message.kind.value if message.kind else None,
                level=message.level.value if message.level else None,
                subject=message.subject.value if message.subject else None,
                lang=split["lang"] if split else "?",
                traffic=(split["rest"] if split else None) or message.source,
            )
        )
    return tuple(LabelledSet(name, origin, tuple(rows)) for name, rows in by_file.items())


def read_files(paths: Iterable[Path]) -> tuple[LabelledSet, ...]:
    """The sets of files of JSON lines (`id, text, label, kind, lang`).

    Only `text` and `label` ("crisis" or "no_crisis") must be there. A row that cannot be scored
    is left out with a complaint that names file and line.

    Raises:
        OSError: a file cannot be opened.
    """
    sets: list[LabelledSet] = []
    for path in paths:
        same = sum(s.name.partition(" ")[0] == path.stem for s in sets)
        name = f"{path.stem} ({same + 1})" if same else path.stem
        complaints: list[str] = []
        rows = tuple(_rows(path, complaints))
        if not rows:
            complaints.append(f"{path.name}: no message in this file could be scored")
        sets.append(LabelledSet(name, Origin.OTHER, rows, tuple(complaints)))
    return tuple(sets)


def _rows(path: Path, complaints: list[str]) -> Iterator[Row]:
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
            if not line.strip():
                continue
            try:
                yield _row(line, number, path.stem)
            except _BadRowError as error:
                complaints.append(f"{path.name}:{number}: {error}")


class _BadRowError(ValueError):
    """A row that cannot be scored. Its message never quotes the row."""


def _row(line: bytes, number: int, stem: str) -> Row:
    try:
        value = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise _BadRowError("this line is not UTF-8; save the file as UTF-8") from None
    except (ValueError, RecursionError):
        raise _BadRowError("this line is not one JSON object; write one object a line") from None
    if not isinstance(value, dict):
        raise _BadRowError("this line is not one JSON object; write one object a line")
    text = value.get("text")
    if not isinstance(text, str):
        raise _BadRowError('there is no "text" that is a string; add the message as "text"')
    label = value.get("label")
    if not isinstance(label, str) or label not in _LABELS:
        raise _BadRowError('the "label" must be "crisis" or "no_crisis"; this row is left out')
    crisis = _LABELS[label]
    kind, level = _kind_and_level(value, text) if crisis else (None, None)
    return Row(
        name=_shown(value.get("id"), text) or f"line {number}",
        text=text,
        crisis=crisis,
        kind=kind,
        level=level,
        subject=_shown(value.get("subject"), text) if crisis else None,
        lang=_shown(value.get("lang"), text) or "?",
        traffic=_shown(value.get("traffic"), text) or stem.removeprefix("neg_"),
    )


def _kind_and_level(value: dict[str, Any], text: str) -> tuple[str | None, str | None]:
    """The kind under our name for it where there is one: "suicide_active" is both at once."""
    kind, level = _shown(value.get("kind"), text), _shown(value.get("level"), text)
    for ours in Kind:
        if kind is not None and kind.startswith(f"{ours.value}_"):
            rest = kind.removeprefix(f"{ours.value}_")
            return ours.value, level or (rest if rest in set(Level) else None)
    return kind, level


def _shown(field: object, text: str) -> str | None:
    """A field as it may be shown, or None if it is not there or could be the message itself."""
    if isinstance(field, int):
        field = str(field)
    if not isinstance(field, str) or field == text or not _NAME.fullmatch(field):
        return None
    return field


def letters(text: str) -> str:
    """A text without case, spaces and marks, to find the same message in two sets."""
    return "".join(c for c in text.casefold() if c.isalnum())
