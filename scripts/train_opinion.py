"""Learns bot/safety/opinion.tsv from data/messages.

    .venv/bin/python scripts/train_opinion.py

Prints how it does in five-fold cross-validation, by the thresholds of the decision rule.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.linear import SCALE  # noqa: E402
from bot.safety.finding import Kind, Level  # noqa: E402
from bot.safety.messages import read_messages  # noqa: E402
from bot.safety.opinion import COLUMNS, WEIGHTS  # noqa: E402
from bot.safety.screen import SURE, Screen  # noqa: E402

_LEAST_SEEN = 2
_STRENGTH = 40.0
_KEEP = 24_000
#: Files of messages as they come every day, and the share of them that may raise an alarm by the
#: trained opinion alone.
_ORDINARY = frozenset(
    {"en_ordinary_talk", "en_second", "en_traffic", "es_ordinary_talk", "es_second"}
)
_FALSE_ALARMS = 0.002


def main() -> None:
    """Train, report, write."""
    screen = Screen.load()
    messages = list(read_messages(ROOT / "data" / "messages"))
    seen = [screen.features(m.text) for m in messages]
    counts = Counter(name for names in seen for name in names)
    vocabulary = sorted(n for n, c in counts.items() if c >= _LEAST_SEEN)
    position = {name: i for i, name in enumerate(vocabulary)}
    matrix = _matrix(seen, position)
    crisis = np.array([m.kind is not None for m in messages])
    print(f"{len(messages)} messages, {crisis.sum()} of a crisis, {len(vocabulary)} features")
    scores = _cross_validate(matrix, crisis, [m.source for m in messages])
    ordinary = np.array([m.kind is None and m.source in _ORDINARY for m in messages])
    point = float(np.quantile(scores[ordinary], 1.0 - _FALSE_ALARMS))
    print(
        f"{_FALSE_ALARMS:.1%} of ordinary messages score {point:.2f} or more: that becomes {SURE}"
    )

    columns = {"crisis": _fit(matrix, crisis)}
    rows = np.flatnonzero(crisis)
    inside = matrix[rows]
    heard = [messages[i] for i in rows]
    for kind in Kind:
        columns[kind.value] = _fit(inside, np.array([m.kind is kind for m in heard]))
    for level in Level:
        columns[level.value] = _fit(inside, np.array([m.level is level for m in heard]))
    columns["other"] = _fit(inside, np.array([m.subject == "other" for m in heard]))
    weights = np.stack([columns[c][0] for c in COLUMNS], axis=1)
    intercepts = [columns[c][1] for c in COLUMNS]
    # The operating point is a place on the curve. The scale is moved so that it keeps its number,
    # whatever messages have been added.
    intercepts[0] += SURE - point
    strength = np.abs(weights[:, 0]) * np.sqrt([counts[n] for n in vocabulary])
    keep = np.sort(np.argsort(-strength)[:_KEEP])
    with WEIGHTS.open("w", encoding="utf-8") as file:
        file.write("\t".join(["feature", *COLUMNS]) + "\n")
        file.write("\t".join(["", *(str(round(b * SCALE)) for b in intercepts)]) + "\n")
        for i in keep:
            numbers = (str(round(w * SCALE)) for w in weights[i])
            file.write("\t".join([vocabulary[i], *numbers]) + "\n")
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


def _matrix(seen: list[set[str]], position: dict[str, int]) -> csr_matrix:
    indices: list[int] = []
    values: list[float] = []
    pointers = [0]
    for names in seen:
        known = [position[n] for n in names if n in position]
        indices += known
        values += [1.0 / max(1.0, len(names) ** 0.5)] * len(known)
        pointers.append(len(indices))
    return csr_matrix((values, indices, pointers), shape=(len(seen), len(position)))


def _model() -> LogisticRegression:
    return LogisticRegression(C=_STRENGTH, max_iter=400, class_weight="balanced")


def _fit(matrix: csr_matrix, target: np.ndarray) -> tuple[np.ndarray, float]:
    model = _model().fit(matrix, target)
    return model.coef_[0], float(model.intercept_[0])


def _cross_validate(matrix: csr_matrix, crisis: np.ndarray, sources: list[str]) -> np.ndarray:
    scores = np.zeros(len(crisis))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=7).split(matrix, crisis):
        scores[test] = _model().fit(matrix[train], crisis[train]).decision_function(matrix[test])
    names = np.array(sources)
    print("share at or above a score, by file (cross-validated):")
    thresholds = (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
    print(" " * 28 + "".join(f"{t:>8}" for t in thresholds))
    for source in sorted(set(sources)):
        for label, mask in (("crisis", crisis), ("none", ~crisis)):
            part = scores[mask & (names == source)]
            if len(part):
                shares = "".join(f"{(part >= t).mean():8.3f}" for t in thresholds)
                print(f"{source[:20]:20} {label:7}{shares}")
    return scores


if __name__ == "__main__":
    main()
