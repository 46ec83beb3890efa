"""An inverted index of short texts: cosine similarity over weighted terms, in plain numpy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Index:
    """Finds how like a query each of many short texts is.

    Args:
        texts: the terms of each text; a term may occur more than once.
        factor: what a term counts, of 1; terms that are not in it count 1.
    """

    def __init__(
        self, texts: Sequence[Sequence[str]], factor: Mapping[str, float] | None = None
    ) -> None:
        self.size = len(texts)
        counts = [Counter(terms) for terms in texts]
        spread: Counter[str] = Counter()
        for count in counts:
            spread.update(count.keys())
        self._factor = dict(factor or {})
        self._unseen = float(np.log(1.0 + self.size))
        self.weight = {
            term: float(np.log(1.0 + self.size / n)) * self._factor.get(term, 1.0)
            for term, n in spread.items()
        }
        postings: dict[str, tuple[list[int], list[float]]] = {}
        for number, count in enumerate(counts):
            vector = {t: (1.0 + np.log(n)) * self.weight[t] for t, n in count.items()}
            norm = float(np.sqrt(sum(v * v for v in vector.values()))) or 1.0
            for term, value in vector.items():
                ids, values = postings.setdefault(term, ([], []))
                ids.append(number)
                values.append(value / norm)
        self._postings = {
            term: (np.asarray(ids, dtype=np.int64), np.asarray(values, dtype=np.float32))
            for term, (ids, values) in postings.items()
        }

    def weigh(self, term: str) -> float:
        """The weight of one term; a term that no text holds weighs as much as the rarest."""
        known: float | None = self.weight.get(term)
        if known is not None:
            return known
        return float(self._unseen * self._factor.get(term, 1.0))

    def similar(self, terms: Sequence[str]) -> Floats:
        """Cosine similarity, 0 to 1, of the query with each text (shape: number of texts)."""
        count = Counter(terms)
        ids: list[npt.NDArray[np.int64]] = []
        values: list[Floats] = []
        norm = 0.0
        for term, n in count.items():
            value = (1.0 + float(np.log(n))) * self.weigh(term)
            norm += value * value
            posting = self._postings.get(term)
            if posting is not None:
                ids.append(posting[0])
                values.append(posting[1] * np.float32(value))
        if not ids or not norm:
            return np.zeros(self.size, dtype=np.float32)
        total = np.bincount(
            np.concatenate(ids), weights=np.concatenate(values), minlength=self.size
        )
        similar: Floats = (total / np.sqrt(norm)).astype(np.float32)
        return similar
