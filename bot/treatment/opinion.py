"""The gate's second opinion: a linear classifier over words, pairs, pieces of words and rules.

It hears the questions about somebody's own treatment that no rule was written for ("one kidney
here, is it risky"), and doubts the rules where they took a general question for a personal one.
Its weights come from messages of our own (data/treatment, the document's example questions,
outside.txt), learned by scripts/train_treatment.py; docs/decisions/0017 has the decision rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from bot.linear import Linear, letters

WEIGHTS = Path(__file__).parent / "opinion.weights"
KINDS = ("side_effect_now", "diversion", "minor", "pregnancy")
"""Categories that it tells from the others: most of them have a reply of their own."""
COLUMNS = ("defer", *KINDS)
_MOST_TOKENS = 160
"""Tokens that are weighed; the end of a longer text counts as much as its beginning."""
_BRIEF = (2, 4, 8)
"""Up to so many words: a short question leaves out whom it is about."""


def load_opinion(path: Path = WEIGHTS) -> Linear | None:
    """The trained weights, or None where there are none: then the rules serve alone.

    Raises:
        ValueError: the file holds other columns than this code knows.
    """
    return Linear.load(path, COLUMNS) if path.exists() else None


def features(tokens: Sequence[tuple[str, str]], signs: Iterable[str]) -> set[str]:
    """What the classifier sees of a text.

    Args:
        tokens: lemma and label of each; the label is that of names.txt ("MED"), "NUM" or "".
        signs: categories of the rules that fired.

    Returns:
        names of the features that are present.
    """
    if len(tokens) > _MOST_TOKENS:
        tokens = [*tokens[: _MOST_TOKENS // 2], *tokens[-_MOST_TOKENS // 2 :]]
    words = [lemma for lemma, _ in tokens]
    # A name that was never seen says as much as one that was: pairs see only what kind it is.
    kinds = ["^", *(f"<{label}>" if label else lemma for lemma, label in tokens), "$"]
    found = set(words) | set(kinds)
    found.update(map("{0[0]} {0[1]}".format, pairwise(kinds)))
    found.update(map("{} {} {}".format, kinds, kinds[1:], kinds[2:]))
    found.update(map("{} _ {}".format, kinds, kinds[2:]))
    found |= letters(words)
    found.update(f"~{sign}" for sign in signs)
    found.update(f"~up to {most}" for most in _BRIEF if len(words) <= most)
    return found
