"""Sentences that ask: how they open, and where several in one message are parted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.words.reader import SENTENCE_ENDS

_JOINTS: Mapping[str, frozenset[str]] = {
    "en": frozenset(["and", "n", "also", "plus", "but"]),
    "es": frozenset(["y", "e", "tambien", "ademas", "pero"]),
}
_OPENERS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "what who whom whose how why when where which whether do can be will should could would "
        "have tell".split()
    ),
    "es": frozenset(
        "que quien como por cuando donde cual cuanto ser poder estar haber deber si".split()
    ),
}

_REQUESTS: Mapping[str, frozenset[str]] = {
    "en": frozenset("explain define describe summarise summarize list give name show say".split()),
    "es": frozenset("explicar definir describir resumir decir contar dar nombrar mostrar".split()),
}
"""With the openers, words at the head of a sentence that asks for something."""
ASKED = {lang: words - {"tell"} for lang, words in _OPENERS.items()}
"""Words that ask something of a subject; "tell me about it" does not say what."""


def opens(lemmas: Sequence[str], lang: str) -> bool:
    """Whether a sentence in it begins as a question or a request does."""
    heads = [b for a, b in pairwise((".", *lemmas)) if a in SENTENCE_ENDS or a == ","]
    return any(head in _OPENERS[lang] or head in _REQUESTS[lang] for head in heads)


def split_questions(lemmas: Sequence[str], lang: str) -> list[tuple[str, ...]]:
    """Cut several questions in one message apart: at sentence ends, at "¿", at "and how", "and also".

    A part that ends with a question mark keeps it, and so does one that goes on into a question.
    """
    joints, openers = _JOINTS.get(lang, frozenset()), _OPENERS.get(lang, frozenset())
    parts: list[list[str]] = [[]]
    for i, lemma in enumerate(lemmas):
        following = lemmas[i + 1] if i + 1 < len(lemmas) else ""
        joint = lemma in joints and following in openers | joints
        if lemma in SENTENCE_ENDS or joint or lemma == "¿":
            parts[-1] += [lemma] if lemma == "?" else []
            parts.append([])
        else:
            parts[-1].append(lemma)
    return [tuple(p) for p in parts if any(re.match(r"\w", w) for w in p)]
