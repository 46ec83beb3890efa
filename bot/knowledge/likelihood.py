"""How much likelier each of several groups of texts makes a query than all texts together do.

A naive Bayes score with Dirichlet smoothing. A term that a group never uses costs every group the
same, so only the terms that it does use are looked at: a thousand groups cost little more than ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ids = npt.NDArray[np.int64]

_SMOOTHING = 10.0
"""Terms of the common stock that each group is taken to hold besides its own."""


class Likelihood:
    """Scores groups of texts for a query.

    Args:
        texts: the terms of each text; a term may occur more than once.
        owners: the group of each text, counted from 0.
        size: number of groups.
        factor: what a term counts, of 1; terms that are not in it count 1.
    """

    def __init__(
        self,
        texts: Sequence[Sequence[str]],
        owners: Sequence[int],
        size: int,
        factor: Mapping[str, float] | None = None,
    ) -> None:
        self.size = size
        self._factor = dict(factor or {})
        self._totals = np.zeros(size)
        counts: dict[str, Counter[int]] = {}
        for terms, owner in zip(texts, owners, strict=True):
            self._totals[owner] += len(terms)
            for term in terms:
                counts.setdefault(term, Counter())[owner] += 1
        everything = float(self._totals.sum()) or 1.0
        self._penalty = np.log1p(self._totals / _SMOOTHING)
        self._postings: dict[str, tuple[Ids, Floats, Floats, float]] = {}
        for term, by_group in counts.items():
            stock = _SMOOTHING * sum(by_group.values()) / everything
            held = np.fromiter(by_group.values(), np.float64, len(by_group))
            groups = np.fromiter(by_group.keys(), np.int64, len(by_group))
            self._postings[term] = (groups, held, np.log1p(held / stock), stock)

    def score(self, terms: Sequence[str], lost: Sequence[str] = (), home: int = -1) -> Floats:
        """Log-odds of each group a term, on average over the query's known terms.

        Args:
            terms: the terms of the query.
            lost: terms of a text that counts as not being in its group `home`.
            home: the group of that text, or -1.
        """
        missing = Counter(lost) if home >= 0 else Counter()
        groups, odds = [], []
        mass = 0.0
        for term in dict.fromkeys(terms):
            posting = self._postings.get(term)
            if posting is None:
                continue
            holders, held, gain, stock = posting
            factor = self._factor.get(term, 1.0)
            mass += factor
            if missing and missing[term]:
                left = np.where(holders == home, np.maximum(held - missing[term], 0.0), held)
                gain = np.log1p(left / stock)
            groups.append(holders)
            odds.append(gain if factor == 1.0 else factor * gain)
        if not mass:
            return np.zeros(self.size)
        gains = np.bincount(
            np.concatenate(groups), weights=np.concatenate(odds), minlength=self.size
        )
        scores: Floats = gains / mass - self._penalty
        if home >= 0:
            left_there = max(float(self._totals[home]) - len(lost), 0.0)
            scores[home] += self._penalty[home] - np.log1p(left_there / _SMOOTHING)
        return scores
