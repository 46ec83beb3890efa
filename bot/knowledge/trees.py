"""Boosted decision trees: from figures to a chance.

scikit-learn grows them (J. Friedman, Greedy function approximation, 2001). They are kept as plain
numbers and walked here, so that the server needs neither pickles nor scikit-learn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

_TREES, _DEPTH, _RATE, _SAMPLE = 300, 4, 0.04, 0.3
_LEAST_IN_LEAF = 30
_LEAF = -2
"""scikit-learn's number of the figure that a leaf looks at."""


@dataclass(frozen=True)
class Trees:
    """Grown trees, each padded to the same number of nodes; shapes are (trees, nodes).

    Attributes:
        start: log-odds before any tree.
        figure: the figure that a node looks at; below 0 at a leaf.
        bound: up to this value the walk goes left.
        left, right: the next node.
        value: log-odds that a leaf adds.
    """

    start: float
    figure: Whole
    bound: Floats
    left: Whole
    right: Whole
    value: Floats

    @classmethod
    def grow(cls, rows: Floats, labels: npt.NDArray[np.bool_], costs: Floats) -> Trees:
        """Learn; the same figures give the same trees.

        Args:
            rows: figures, shape (n, k).
            labels: yes or no, shape (n,). Where all are alike, there is nothing to learn.
            costs: weight of each row, shape (n,).
        """
        # Not at the head: the server only walks trees, and starts faster without it.
        from sklearn.ensemble import GradientBoostingClassifier

        share = float((costs * labels).sum() / costs.sum())
        start = float(np.log(max(share, 1e-6) / max(1.0 - share, 1e-6)))
        if labels.all() or not labels.any():
            return cls.none(start)
        grown = GradientBoostingClassifier(
            n_estimators=_TREES,
            max_depth=_DEPTH,
            learning_rate=_RATE,
            subsample=_SAMPLE,
            max_features="sqrt",
            # A short document has few questions: a leaf must not swallow all of them.
            min_samples_leaf=max(1, min(_LEAST_IN_LEAF, int(labels.sum()) // 20)),
            random_state=1,
        ).fit(rows, labels, sample_weight=costs)
        trees = [stage[0].tree_ for stage in grown.estimators_]
        size = max(tree.node_count for tree in trees)

        def table(name: str, fill: float) -> Any:
            out = np.full((len(trees), size), fill)
            for place, tree in enumerate(trees):
                out[place, : tree.node_count] = getattr(tree, name).reshape(tree.node_count)
            return out

        return cls(
            start,
            table("feature", _LEAF).astype(np.int64),
            table("threshold", 0.0),
            table("children_left", 0).astype(np.int64),
            table("children_right", 0).astype(np.int64),
            table("value", 0.0) * _RATE,
        )

    @classmethod
    def none(cls, start: float) -> Trees:
        """No tree at all: the same chance for everything."""
        whole, floats = np.zeros((0, 1), np.int64), np.zeros((0, 1))
        return cls(start, whole, floats, whole, whole, floats)

    def chances(self, rows: Floats) -> Floats:
        """The chance of each row, shape (n, k) to (n,)."""
        return np.asarray([self.chance(row) for row in rows])

    def chance(self, row: Floats) -> float:
        """The chance, 0 to 1, by the figures of one row."""
        each = np.arange(len(self.figure))
        node = np.zeros(len(each), np.int64)
        row = row.astype(np.float32)  # as scikit-learn compared them
        for _ in range(_DEPTH):
            figure = self.figure[each, node]
            down = np.where(
                row[figure] <= self.bound[each, node], self.left[each, node], self.right[each, node]
            )
            node = np.where(figure < 0, node, down)
        odds = self.start + float(self.value[each, node].sum())
        return float(1.0 / (1.0 + np.exp(-np.clip(odds, -30, 30))))

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers, for a file."""
        return {
            "start": self.start,
            **{name: getattr(self, name).tolist() for name in (*_WHOLE, *_FLOATS)},
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Trees:
        """What `to_dict` gave."""
        tables = {name: _table(kept[name], np.int64) for name in _WHOLE}
        tables |= {name: _table(kept[name], np.float64) for name in _FLOATS}
        return cls(float(kept["start"]), **tables)


_WHOLE = ("figure", "left", "right")
_FLOATS = ("bound", "value")


def _table(rows: Any, kind: Any) -> Any:
    return np.asarray(rows, dtype=kind).reshape(len(rows), len(rows[0]) if rows else 1)
