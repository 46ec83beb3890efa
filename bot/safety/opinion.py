"""The second opinion: a linear classifier over words, word pairs and pieces of words.

It hears what the readable patterns have no line for. Its weights come from messages that we
wrote (data/messages), learned by scripts/train_opinion.py and kept in a plain file, so that
nothing but the standard library is needed to use them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.linear import Linear, letters
from bot.safety.finding import Kind, Level, Subject
from bot.safety.normalise import STOP
from bot.safety.patterns import COMMON_WORDS

WEIGHTS = Path(__file__).parent / "opinion.weights"

#: Columns behind the word: crisis or not, then each kind, each level, subject "other".
COLUMNS = (
    "crisis",
    *(kind.value for kind in Kind),
    *(level.value for level in Level),
    Subject.OTHER.value,
)
#: Tokens that are weighed; the end of a longer text counts as much as its beginning.
_MOST_TOKENS = 160
_ENDS = frozenset(
    pair for word in COMMON_WORDS for pair in (f"{STOP} {word[:5]}", f"{word[:5]} {STOP}")
)
_STEM = 5
"""Letters of a word's beginning: fewer confuse words, more keep their endings."""


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
    # The beginning of a word outlives its endings, so what was learned of "leave" helps "leaving".
    stems = [t[:_STEM] for t in tokens]
    found = set(words) - COMMON_WORDS
    found.update(f"{word[:_STEM]}*" for word in words if len(word) > _STEM)
    # Common words say something only in the company of others: by themselves they would teach
    # it that people in a crisis write "I" and "it".
    found.update(map("{} {}".format, tokens, tokens[1:]))
    found.update(map("{} {}".format, stems, stems[1:]))
    found.update(map("{} {} {}".format, stems, stems[1:], stems[2:]))
    cut = [stem for stem in stems if stem != STOP]
    found.update(
        f"{a} _ {b}"
        for a, b in zip(cut, cut[2:], strict=False)
        if a not in COMMON_WORDS or b not in COMMON_WORDS
    )
    found |= letters(words)
    # Where a sentence ends beside a common word says nothing; it is in every message.
    found -= _ENDS
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
        sums = self._linear.scores(names)
        words = {n: self._linear.weight(n) for n in names if n[0] not in "#~"}
        spoken = sorted((n for n, weight in words.items() if weight > 0), key=lambda n: -words[n])
        return View(
            score=sums["crisis"],
            kind=max(Kind, key=lambda kind: sums[kind.value]),
            level=max(Level, key=lambda level: sums[level.value]),
            subject=Subject.OTHER if sums[Subject.OTHER.value] > 0 else Subject.SELF,
            words=tuple(spoken[:4]),
        )
