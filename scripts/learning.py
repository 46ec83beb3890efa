"""What the scripts that learn the weights of a `Linear` have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from bot.linear import SCALE, damping

_LEAST_SEEN = 2


@dataclass(frozen=True)
class Seen:
    """Texts as features.

    Attributes:
        counts: in how many texts each feature stands.
        vocabulary: the features that are learned, in the order of the columns of `matrix`.
        matrix: one row a text.
    """

    counts: Counter[str]
    vocabulary: Sequence[str]
    matrix: csr_matrix

    @classmethod
    def of(cls, texts: Sequence[Collection[str]]) -> Seen:
        """Number the features and damp each text as `Linear` does."""
        counts = Counter(name for names in texts for name in names)
        vocabulary = sorted(n for n, c in counts.items() if c >= _LEAST_SEEN)
        position = {name: i for i, name in enumerate(vocabulary)}
        indices: list[int] = []
        values: list[float] = []
        pointers = [0]
        for names in texts:
            # Sorted, so that the sums do not hang on the order of a set.
            known = sorted(position[n] for n in names if n in position)
            indices += known
            values += [1.0 / damping(len(names))] * len(known)
            pointers.append(len(indices))
        shape = (len(texts), len(vocabulary))
        return cls(counts, vocabulary, csr_matrix((values, indices, pointers), shape=shape))


def model(strength: float) -> LogisticRegression:
    """The classifier: the rarer answer weighs as much as the other."""
    return LogisticRegression(C=strength, max_iter=400, class_weight="balanced")


def fit(matrix: csr_matrix, target: np.ndarray, strength: float) -> tuple[np.ndarray, float]:
    """Weights and intercept of one column."""
    fitted = model(strength).fit(matrix, target)
    return fitted.coef_[0], float(fitted.intercept_[0])


def out_of_fold(
    matrix: csr_matrix, target: np.ndarray, strength: float, groups: np.ndarray | None = None
) -> np.ndarray:
    """The log-odds of each row by a model that has not seen it, nor any other of its group."""
    scores = np.zeros(len(target))
    splitter = StratifiedKFold if groups is None else StratifiedGroupKFold
    folds = splitter(5, shuffle=True, random_state=7).split(matrix, target, groups)
    for train, test in folds:
        fitted = model(strength).fit(matrix[train], target[train])
        scores[test] = fitted.decision_function(matrix[test])
    return scores


def write(
    path: Path, seen: Seen, columns: Mapping[str, tuple[np.ndarray, float]], keep: int
) -> None:
    """Write a file of weights: the features that say most of the first column."""
    weights = np.stack([learned for learned, _ in columns.values()], axis=1)
    strength = np.abs(weights[:, 0]) * np.sqrt([seen.counts[n] for n in seen.vocabulary])
    with path.open("w", encoding="utf-8") as file:
        file.write("\t".join(["feature", *columns]) + "\n")
        bases = (str(round(base * SCALE)) for _, base in columns.values())
        file.write("\t".join(["", *bases]) + "\n")
        for i in np.sort(np.argsort(-strength)[:keep]):
            numbers = (str(round(w * SCALE)) for w in weights[i])
            file.write("\t".join([seen.vocabulary[i], *numbers]) + "\n")
