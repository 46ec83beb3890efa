"""Hears what a front desk would answer, however it is put: "and what number do I ring?".

Questions to the office, what the practice does and for whom, who reads a chat; and what people tell
of themselves while they ask nothing: a long pain, a bad time. A linear classifier over words, pairs
and pieces of words. Its weights come from messages of our own (data/front_desk, data/nlu), learned
by scripts/train_front_desk.py. Crises and treatment questions are heard before it.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from bot.linear import Linear, letters

WEIGHTS = Path(__file__).parent / "front_desk.weights"
COST = "cost"
SERVICES = "ask_services"
PAIN = "tells_of_pain"
FEELING = "distress"
INTENTS = (
    "contact",
    "ask_hours",
    "ask_address",
    "ask_practice",
    COST,
    SERVICES,
    PAIN,
    FEELING,
    "ask_privacy",
    "bot_challenge",
)
"""What it can hear; all but `COST` are names of Rasa intents."""
COLUMNS = ("front desk", *INTENTS)
SURE, FIRM = 0.0, 1.0
"""Scores from which on it is heard: training moves the scale to both. Where something else may be
meant as well, it must be firm."""
_LONGEST = 400
"""Characters. Longer messages ask for more than a front desk can say."""
_STEM = 5


class FrontDesk:
    """A trained classifier. Make one with `load`."""

    def __init__(self, linear: Linear) -> None:
        self._linear = linear

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> FrontDesk:
        """Read a file of weights.

        Raises:
            ValueError: the file does not hold the columns that this code knows.
        """
        return cls(Linear.load(path, COLUMNS))

    def hear(self, text: str, firmly: bool = False) -> str | None:
        """Which of `INTENTS` a text or a clause is, or None when it is not for the front desk.

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
