"""What every format comes down to: headings, and pieces of text, in reading order."""

from __future__ import annotations

from dataclasses import dataclass


class UnreadableError(ValueError):
    """A file cannot be imported; the message says why and what to do."""


@dataclass(frozen=True)
class Block:
    """A heading, a paragraph, an item of a list or a row of a table.

    Attributes:
        text: its words, on one line.
        level: 0 for text; for a heading its depth, 1 at the top.
        strong: all of it is in bold type.
    """

    text: str
    level: int = 0
    strong: bool = False
