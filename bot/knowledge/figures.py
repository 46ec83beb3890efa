"""What speaks for each section that comes near to a question, in figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from bot.knowledge.language import NONE, Floats, Language, letters, runs
from bot.knowledge.sentences import opens

WIDTH = 23
"""Figures of each section; the first is 1."""
NEAR, SPOKEN = 1, 3
"""Places of two of them: how like its nearest example, and the share of words that the document uses."""
_CANDIDATES = 5
_WORD_SHARE = 0.7


def figures(
    language: Language, lemmas: Sequence[str], skip: int = NONE
) -> tuple[list[int], Floats]:
    """The candidate sections and their figures (shape: candidates x `WIDTH`).

    Args:
        language: what is known in the language of the text.
        lemmas: the words of the text.
        skip: an example that counts as not being there.
    """
    empty = language.empty
    content = [w for w in dict.fromkeys(lemmas) if w not in empty and w[0].isalnum()]
    words = language.words.similar(language.terms(lemmas))
    by_letters = language.letters.similar(letters(lemmas, empty))
    scores = _WORD_SHARE * words + (1 - _WORD_SHARE) * by_letters
    left_out = language.examples[skip] if skip != NONE else None
    own = left_out.lemmas if left_out else ()
    home = left_out.section if left_out else NONE
    if left_out:
        scores[skip] = 0.0
    strange = float(scores[~language.inside].max(initial=0.0))
    asked = scores[language.inside]
    near = language.nearest(asked)
    terms, own_terms = language.terms(lemmas), language.terms(own)
    spelt, own_spelt = runs(lemmas, empty), runs(own, empty)
    by_words = language.likely_words.score(terms, own_terms, home)
    by_runs = language.likely_runs.score(spelt, own_spelt, home)
    side = int(home == NONE) if left_out else NONE
    side_words = language.side_words.score(terms, own_terms, side)
    likely = by_words + by_runs + 2.0 * near
    order = [int(i) for i in np.argsort(-likely)[:_CANDIDATES] if near[i] > 0.02]
    if not order:
        return [], np.zeros((0, WIDTH))
    three = {s: language.best_three(asked, s) for s in order}
    masses = {w: language.words.weigh(w) for w in content}
    total = sum(masses.values()) or 1.0
    lost = frozenset(own)

    def said(word: str) -> bool:
        return language.document_words[word] > (home != NONE and word in lost)

    def said_in(word: str, section: int) -> bool:
        return language.section_words[section][word] > (section == home and word in lost)

    spoken = sum(m for w, m in masses.items() if said(w)) / total
    unsaid = max((m for w, m in masses.items() if not said(w)), default=0.0)
    foreign = sum(
        m
        for w, m in masses.items()
        if not said(w) and language.outside_words[w] > (home == NONE and w in lost)
    )
    texts = language.texts.similar(lemmas)
    asks = float(opens(lemmas, language.reader.lang))
    length = min(len(content), 24) / 24.0
    rows = []
    for section in order:
        score = float(near[section])

        covered = sum(m for w, m in masses.items() if said_in(w, section)) / total
        worst = max((m for w, m in masses.items() if not said_in(w, section)), default=0.0)
        rows.append(
            [
                1.0,
                score,
                covered if content else 0.0,
                spoken if content else 0.0,
                strange,
                score - strange,
                _lead(near, section, order),
                float(texts[section]),
                worst / 6.0,
                unsaid / 6.0,
                foreign / total,
                min(len(content), 4) / 4.0,
                length,
                asks,
                length * (1.0 - asks),
                score * covered,
                three[section],
                _lead(three, section, order),
                float(by_words[section]),
                _lead(by_words, section, order),
                float(by_runs[section]),
                _lead(by_runs, section, order),
                float(side_words[0] - side_words[1]),
            ]
        )
    return order, np.asarray(rows, dtype=np.float64)


def _lead(values: Any, section: int, others: Sequence[int]) -> float:
    """By how much a section leads the best of the others, or trails it."""
    return float(values[section] - max((values[o] for o in others if o != section), default=0.0))
