"""Learns bot/safety/opinion.weights from data/messages.

    .venv/bin/python scripts/train_opinion.py

Prints how it does in five-fold cross-validation, by the thresholds of the decision rule.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.knowledge.document import Document  # noqa: E402
from bot.learning import fit, matrix_of, out_of_fold  # noqa: E402
from bot.linear import Column, Linear  # noqa: E402
from bot.safety.finding import Kind, Level  # noqa: E402
from bot.safety.messages import LabelledMessage, read_messages  # noqa: E402
from bot.safety.opinion import COLUMNS, WEIGHTS  # noqa: E402
from bot.safety.screen import SURE, Screen  # noqa: E402

_STRENGTH = 80.0
_BITS, _BITS_OF_SORT = 19, 16
"""Size of the table that says whether it is a crisis, and of those that say which."""
#: Files of messages as they come every day, and the share of them that may raise an alarm by the
#: trained opinion alone.
_ORDINARY = frozenset(
    "en_day_lines en_everyday en_ordinary_talk en_ordinary_turns en_plain_sorrow en_requests "
    "en_second en_support_talk en_traffic es_ordinary_talk es_plain_sorrow es_requests "
    "es_second".split()
)
_FALSE_ALARMS = 0.002
_EVERY = 10
"""Of how many of the document's example questions one is learned from."""


def main() -> None:
    """Train, report, write."""
    screen = Screen.load()
    messages = [*read_messages(ROOT / "data" / "messages"), *_of_document()]
    present = [screen.features(m.text) for m in messages]
    matrix = matrix_of(present, _BITS)
    crisis = np.array([m.kind is not None for m in messages])
    print(f"{len(messages)} messages, {crisis.sum()} of a crisis")
    scores = out_of_fold(matrix, crisis, _STRENGTH)
    _curve(scores, crisis, [m.source for m in messages])
    ordinary = np.array([m.kind is None and m.source in _ORDINARY for m in messages])
    point = float(np.quantile(scores[ordinary], 1.0 - _FALSE_ALARMS))
    print(
        f"{_FALSE_ALARMS:.1%} of ordinary messages score {point:.2f} or more: that becomes {SURE}"
    )

    # The operating point is a place on the curve. The scale is moved so that it keeps its number,
    # whatever messages have been added.
    columns = {"crisis": _stretched(fit(matrix, crisis, _STRENGTH), SURE / point)}
    rows = np.flatnonzero(crisis)
    matrix = matrix_of([present[i] for i in rows], _BITS_OF_SORT)
    heard = [messages[i] for i in rows]
    targets = {
        **{kind.value: [m.kind is kind for m in heard] for kind in Kind},
        **{level.value: [m.level is level for m in heard] for level in Level},
        "other": [m.subject == "other" for m in heard],
    }
    for name, target in targets.items():
        columns[name] = fit(matrix, np.array(target), _STRENGTH)
    Linear({name: columns[name] for name in COLUMNS}).save(WEIGHTS)
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


def _of_document() -> Iterator[LabelledMessage]:
    """Some of the document's example questions: who asks about pain in general is in no danger by that.

    All of them would outweigh what people tell of themselves.
    """
    for section in Document.load().sections:
        for lang, questions in section.questions.items():
            for question in questions[::_EVERY]:
                yield LabelledMessage(question, None, None, None, f"{lang}_document")


def _stretched(column: Column, factor: float) -> Column:
    """The column with all its log-odds multiplied: even odds stay even, and `_AGAINST` stays below."""
    assert factor > 0.0, "the operating point lies below even odds"
    return replace(column, intercept=column.intercept * factor, step=column.step * factor)


def _curve(scores: np.ndarray, crisis: np.ndarray, sources: list[str]) -> None:
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


if __name__ == "__main__":
    main()
