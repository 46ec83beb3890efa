"""A linear model over named features, kept in a plain file; nothing but the standard library.

Both second opinions are one: that of the crisis screen and that of the treatment gate. Scripts
learn the weights (scripts/learning.py), and the bot only adds them up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

#: Weights are stored as whole numbers, in hundredths.
SCALE = 100.0


@dataclass(frozen=True)
class Linear:
    """Weights of features, for one or several columns. Make one with `load`.

    Attributes:
        intercepts: of each column.
        weights: of each feature, for each column.
    """

    intercepts: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]

    @classmethod
    def load(cls, path: Path, columns: Sequence[str]) -> Linear:
        """Read a file of weights.

        Raises:
            ValueError: the file does not hold these columns.
        """
        lines = iter(path.read_text(encoding="utf-8").split("\n"))
        header = next(lines).split("\t")
        if tuple(header[1:]) != tuple(columns):
            raise ValueError(f"{path.name}: other columns than expected; train it again")
        rows = (line.split("\t") for line in lines if line)
        table = {row[0]: tuple(map(int, row[1:])) for row in rows}
        return cls(table.pop(""), table)

    def score(self, present: Iterable[str]) -> float:
        """Log-odds of the first column."""
        weights = self.weights
        total, count = 0, 0
        for name in present:
            count += 1
            row = weights.get(name)
            if row is not None:
                total += row[0]
        return (self.intercepts[0] + total / damping(count)) / SCALE

    def scores(self, present: Iterable[str]) -> tuple[float, ...]:
        """Log-odds of every column; costs more than `score`."""
        names = list(present)
        rows = [self.weights[name] for name in names if name in self.weights]
        damp = damping(len(names))
        return tuple(
            (base + sum(row[i] for row in rows) / damp) / SCALE
            for i, base in enumerate(self.intercepts)
        )


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
