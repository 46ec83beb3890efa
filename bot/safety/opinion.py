"""The second opinion: a linear classifier over words, word pairs and pieces of words.

It hears what the readable patterns have no line for. Its weights come from messages that we
wrote (data/messages), learned by scripts/train_opinion.py and kept in a plain file, so that
nothing but the standard library is needed to use them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bot.linear import Linear, letters
from bot.safety.finding import Kind, Level, Subject
from bot.safety.normalise import STOP
from bot.safety.patterns import COMMON_WORDS

WEIGHTS = Path(__file__).parent / "opinion.tsv"

#: Columns behind the word: crisis or not, then each kind, each level, subject "other".
COLUMNS = (
    "crisis",
    *(kind.value for kind in Kind),
    *(level.value for level in Level),
    Subject.OTHER.value,
)
#: Tokens that are weighed; the end of a longer text counts as much as its beginning.
_MOST_TOKENS = 160
_EMPTY = COMMON_WORDS | {STOP}


def features(tokens: Sequence[str], signs: Iterable[str]) -> set[str]:
    """What the classifier sees of a text.

    Args:
        tokens: canonical tokens.
        signs: reasons of the patterns that the text matched, weak ones and shields included.

    Returns:
        names of the features that are present.
    """
    if len(tokens) > _MOST_TOKENS:
        tokens = [*tokens[: _MOST_TOKENS // 2], *tokens[-_MOST_TOKENS // 2 :]]
    words = [t for t in tokens if t != STOP]
    found = set(words) - COMMON_WORDS
    # Common words say something only in the company of others: by themselves they would teach
    # it that people in a crisis write "I" and "it".
    found.update(
        f"{a} {b}"
        for a, b in pairwise(tokens)
        if STOP not in (a, b) or not (a in _EMPTY and b in _EMPTY)
    )
    found.update(map("{} {} {}".format, tokens, tokens[1:], tokens[2:]))
    found.update(
        f"{a} _ {b}"
        for a, b in zip(words, words[2:], strict=False)
        if a not in _EMPTY or b not in _EMPTY
    )
    found |= letters(words)
    found.update(f"~{sign}" for sign in signs)
    if len(words) <= 4:
        found.add("~very short")
    return found


@dataclass(frozen=True)
class View:
    """The classifier's view of one text.

    Attributes:
        score: log-odds of a crisis, more is surer.
        kind, level, subject: what it most resembles.
        words: the features that spoke most for a crisis, for the reason.
    """

    score: float
    kind: Kind
    level: Level
    subject: Subject
    words: tuple[str, ...]


class Opinion:
    """A trained classifier. Make one with `load`."""

    def __init__(self, linear: Linear) -> None:
        self._linear = linear

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Opinion:
        """Read a file of weights.

        Raises:
            ValueError: the file does not hold the columns this code knows.
        """
        return cls(Linear.load(path, COLUMNS))

    def score(self, present: Iterable[str]) -> float:
        """Log-odds of a crisis."""
        return self._linear.score(present)

    def view(self, present: Iterable[str]) -> View:
        """The whole view; costs more than `score`."""
        names = list(present)
        weights = self._linear.weights
        sums = self._linear.scores(names)
        kinds, levels = list(Kind), list(Level)
        best_kind = max(range(len(kinds)), key=lambda i: sums[1 + i])
        first_level = 1 + len(kinds)
        best_level = max(range(len(levels)), key=lambda i: sums[first_level + i])
        spoken = sorted(
            (n for n in names if n in weights and weights[n][0] > 0 and n[0] not in "#~"),
            key=lambda n: -weights[n][0],
        )
        return View(
            score=sums[0],
            kind=kinds[best_kind],
            level=levels[best_level],
            subject=Subject.OTHER if sums[-1] > 0 else Subject.SELF,
            words=tuple(spoken[:4]),
        )
