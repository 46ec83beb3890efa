"""Reads labelled messages and conversations: our own, and any file in the same shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.safety.finding import Kind, Level, Subject


@dataclass(frozen=True)
class LabelledMessage:
    """A message and what a reader said of it.

    Attributes:
        text: what the visitor wrote.
        kind, level, subject: None for a message that is no crisis.
        source: the file it comes from, without its ending.
    """

    text: str
    kind: Kind | None
    level: Level | None
    subject: Subject | None
    source: str


def read_messages(folder: Path) -> Iterator[LabelledMessage]:
    """All messages of the tab-separated files of a folder, by file name.

    Raises:
        ValueError: a line has other columns or words than ``kind level subject text``; the
            message names file and line.
    """
    for path in sorted(folder.glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines[1:], start=2):
            cells = line.split("\t")
            try:
                kind, level, subject, text = cells
                if kind == "none":
                    yield LabelledMessage(text, None, None, None, path.stem)
                else:
                    yield LabelledMessage(
                        text, Kind(kind), Level(level), Subject(subject), path.stem
                    )
            except ValueError as error:
                raise ValueError(
                    f"{path.name}:{number}: {error}. Each line has four columns with tabs "
                    "between them: kind, level, subject, text."
                ) from None


@dataclass(frozen=True)
class Conversation:
    """What one visitor wrote, message by message.

    Attributes:
        who: a few words of whoever it was.
        messages: in their order.
        source: the file it comes from, without its ending.
    """

    who: str
    messages: tuple[str, ...]
    source: str


def read_conversations(folder: Path) -> Iterator[Conversation]:
    """All conversations of the tab-separated files of a folder: a line each, who comes first."""
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            who, *messages = line.split("\t")
            yield Conversation(who, tuple(messages), path.stem)
