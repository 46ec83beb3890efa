"""A linear model over named features, kept in a small file; nothing but the standard library.

Both second opinions are one: that of the crisis screen and that of the treatment gate. Scripts
learn the weights (scripts/learning.py), and the bot only adds them up.

A feature has no entry of its own: the CRC-32 of its name says which weight is its (Weinberger and
others, Feature Hashing for Large Scale Multitask Learning, 2009). So a quarter of a million
features take a quarter of a megabyte, and no time to load.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32


@dataclass(frozen=True)
class Column:
    """The weights of one question, as "is it a crisis?".

    Attributes:
        intercept: log-odds of a text without features.
        step: what a weight of 1 in the table is worth.
        table: the weights, -127 to 127; as many as a power of two.
    """

    intercept: float
    step: float
    table: array[int]

    def score(self, hashes: Iterable[int], damp: float) -> float:
        """Log-odds of a text.

        Args:
            hashes: of its features.
            damp: what their sum is divided by.
        """
        table = self.table
        mask = len(table) - 1
        # Two features with one weight count once, as they did in learning.
        return (
            self.intercept + self.step * sum([table[i] for i in {h & mask for h in hashes}]) / damp
        )


@dataclass(frozen=True)
class Linear:
    """Columns by name. Make one with `load`."""

    columns: Mapping[str, Column]

    @classmethod
    def load(cls, path: Path, names: Sequence[str]) -> Linear:
        """Read a file of weights.

        Raises:
            ValueError: the file does not hold these columns, or is damaged.
        """
        try:
            head, tables = path.read_bytes().split(b"\n", 1)
            told = json.loads(head)
            columns, at = {}, 0
            for name, intercept, step, bits in told:
                table = array("b", tables[at : at + (1 << bits)])
                if len(table) != 1 << bits:
                    raise ValueError("it ends too soon")
                columns[name] = Column(intercept, step, table)
                at += 1 << bits
        except (ValueError, TypeError) as error:
            raise ValueError(f"{path.name}: damaged ({error}); train it again") from None
        if tuple(columns) != tuple(names):
            raise ValueError(f"{path.name}: other columns than expected; train it again")
        return cls(columns)

    def save(self, path: Path) -> None:
        """Write a file of weights: a line of JSON that names the columns, then their tables."""
        told = [
            (name, column.intercept, column.step, len(column.table).bit_length() - 1)
            for name, column in self.columns.items()
        ]
        tables = b"".join(column.table.tobytes() for column in self.columns.values())
        path.write_bytes(json.dumps(told).encode() + b"\n" + tables)

    def score(self, present: Iterable[str]) -> float:
        """Log-odds of the first column."""
        names = list(present)
        first = next(iter(self.columns.values()))
        return first.score(map(hashed, names), damping(len(names)))

    def scores(self, present: Iterable[str]) -> dict[str, float]:
        """Log-odds of every column; costs more than `score`."""
        names = list(present)
        hashes, damp = [hashed(name) for name in names], damping(len(names))
        return {name: column.score(hashes, damp) for name, column in self.columns.items()}

    def weight(self, feature: str) -> float:
        """What a feature says for the first column."""
        first = next(iter(self.columns.values()))
        return first.step * first.table[hashed(feature) & (len(first.table) - 1)]


def hashed(feature: str) -> int:
    """The number of a feature, 32 bits; its lowest ones say which weight it has."""
    return crc32(feature.encode())


def damping(count: int) -> float:
    """What the sum of so many features is divided by: a long text is not surer by its length."""
    root: float = count**0.5
    return max(1.0, root)


def letters(words: Iterable[str]) -> set[str]:
    """Runs of four letters of the longer words, with their edges; they outlive a misspelling."""
    found: set[str] = set()
    for word in words:
        if len(word) > 3:
            edged = f"<{word}>"
            found.update(f"#{edged[i : i + 4]}" for i in range(len(edged) - 3))
    return found
