"""What a check can report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Something to mend, or to know.

    Attributes:
        where: file and line, or the name of the thing.
        what: what is wrong and what to do about it.
        fatal: whether the check fails by it; a note does not.
    """

    where: str
    what: str
    fatal: bool = True

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"
