"""Hears what the practice's office answers, however it is put: "and what number do I ring?".

A linear classifier over words, pairs and pieces of words. Its weights come from messages of our own
(data/office, data/nlu), learned by scripts/train_office.py. It is asked last, where nothing else has
an answer: what it takes for a question to the office gets the way to the office, which does no harm.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from bot.linear import Linear, letters

WEIGHTS = Path(__file__).parent / "office.weights"
COST = "cost"
INTENTS = ("contact", "ask_hours", "ask_address", "ask_practice", COST)
"""What it can hear; all but `COST` are names of Rasa intents."""
COLUMNS = ("office", *INTENTS)
SURE, FIRM = 0.0, 0.7
"""Log-odds from which on it is a question to the office; training moves the scale to the first. Where
something else may be meant as well, it must be firm."""
_LONGEST = 200
"""Characters. Longer messages ask for more than the office's number."""
_STEM = 5


class Office:
    """A trained classifier. Make one with `load`."""

    def __init__(self, linear: Linear) -> None:
        self._linear = linear

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Office:
        """Read a file of weights.

        Raises:
            ValueError: the file does not hold the columns that this code knows.
        """
        return cls(Linear.load(path, COLUMNS))

    def hear(self, text: str, firmly: bool = False) -> str | None:
        """Which of `INTENTS` a text or a clause is, or None when it is not for the office.

        Args:
            text: what the visitor typed.
            firmly: only where there is little doubt.
        """
        present = features(text) if len(text) <= _LONGEST else frozenset()
        if not present or self._linear.score(present) < (FIRM if firmly else SURE):
            return None
        scores = self._linear.scores(present)
        return max(INTENTS, key=scores.__getitem__)


def features(text: str) -> frozenset[str]:
    """What the classifier sees of a text, in either language; nothing where it has no word."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+|\?", plain)
    if not any(word != "?" for word in words):
        return frozenset()
    stems = ["^", *(word[:_STEM] for word in words), "$"]
    found = {*words, *map("{} {}".format, stems, stems[1:])}
    found.update(map("{} {} {}".format, stems, stems[1:], stems[2:]))
    found.update(map("{} _ {}".format, stems, stems[2:]))
    found |= letters(words)
    found.add(f"~of length {min(len(words) // 3, 6)}")
    return frozenset(found)
