"""Learning the weights of a `Linear`, with scikit-learn. The server never comes here."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from bot.linear import Column, damping, hashed

Array = npt.NDArray[Any]

_LEAST_SEEN = 2


def matrix_of(texts: Sequence[Collection[str]], bits: int) -> csr_matrix:
    """Texts as features, each damped as `Linear` does.

    Args:
        texts: the names of the features of each; what stands in one text alone is left out.
        bits: two to this power is the number of weights.

    Returns:
        one row a text, one column a weight.
    """
    counts = Counter(name for names in texts for name in names)
    mask = (1 << bits) - 1
    place = {name: hashed(name) & mask for name, seen in counts.items() if seen >= _LEAST_SEEN}
    indices: list[int] = []
    values: list[float] = []
    pointers = [0]
    for names in texts:
        # Sorted, so that the sums do not hang on the order of a set.
        known = sorted({place[name] for name in names if name in place})
        indices += known
        values += [1.0 / damping(len(names))] * len(known)
        pointers.append(len(indices))
    return csr_matrix((values, indices, pointers), shape=(len(texts), mask + 1))


def model(strength: float) -> LogisticRegression:
    """The classifier: the rarer answer weighs as much as the other."""
    return LogisticRegression(C=strength, max_iter=400, class_weight="balanced")


def fit(matrix: csr_matrix, target: Array, strength: float) -> Column:
    """Learn one column.

    Args:
        matrix: the texts.
        target: yes or no of each.
        strength: the larger, the closer to the texts.
    """
    fitted = model(strength).fit(matrix, target)
    weights = fitted.coef_[0]
    step = float(np.abs(weights).max()) / 127.0
    table = np.round(weights / step).astype(np.int8)
    return Column(float(fitted.intercept_[0]), step, array("b", table.tobytes()))


def out_of_fold(
    matrix: csr_matrix,
    target: Array,
    strength: float,
    groups: Array | None = None,
    folds: int = 5,
) -> Array:
    """The log-odds of each row by a model that has not seen it, nor any other of its group."""
    scores = np.zeros(len(target))
    splitter = StratifiedKFold if groups is None else StratifiedGroupKFold
    parts = splitter(folds, shuffle=True, random_state=7).split(matrix, target, groups)
    for train, test in parts:
        fitted = model(strength).fit(matrix[train], target[train])
        scores[test] = fitted.decision_function(matrix[test])
    return scores
