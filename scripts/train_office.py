"""Learns bot/office.weights from data/office, data/nlu and what is no question to an office.

    .venv/bin/python scripts/train_office.py

Prints how it does in five-fold cross-validation.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.knowledge.document import Document  # noqa: E402
from bot.learning import fit, matrix_of, out_of_fold  # noqa: E402
from bot.linear import Linear  # noqa: E402
from bot.office import INTENTS, SURE, WEIGHTS, features  # noqa: E402
from bot.safety.messages import read_messages  # noqa: E402
from bot.small_talk import read_examples  # noqa: E402

_STRENGTH = 30.0
_BITS = 16
_EVERY = 6
"""Of how many messages in which people tell of themselves one is taken; all of `_ERRANDS`."""
_ERRANDS = frozenset({"en_traffic"})
"""What people ask of banks and assistants."""
_ASKED_FALSELY = 0.004
"""Share of questions to the document or to a provider that may be taken for one to the office."""
_NONE = "none"
_QUESTIONS = frozenset({"the document", "a provider", "errands"})


def main() -> None:
    """Train, report, write."""
    texts = list(dict.fromkeys(_texts()))
    matrix = matrix_of([features(text) for _, _, text in texts], _BITS)
    office = np.array([intent != _NONE for intent, _, _ in texts])
    questions = np.array([source in _QUESTIONS for _, source, _ in texts])
    print(f"{len(texts)} texts, {office.sum()} to the office")
    scores = out_of_fold(matrix, office, _STRENGTH)
    point = float(np.quantile(scores[questions], 1.0 - _ASKED_FALSELY))
    print(f"{_ASKED_FALSELY:.1%} of other questions score {point:.2f} or more: that becomes {SURE}")
    columns = {"office": fit(matrix, office, _STRENGTH)}
    base = columns["office"].intercept
    columns["office"] = replace(columns["office"], intercept=base + SURE - point)
    rows = np.flatnonzero(office)
    found = np.zeros((len(rows), len(INTENTS)))
    for place, intent in enumerate(INTENTS):
        target = np.array([texts[i][0] == intent for i in rows])
        columns[intent] = fit(matrix[rows], target, _STRENGTH)
        found[:, place] = out_of_fold(matrix[rows], target, _STRENGTH)

    best = dict(zip(rows, found.argmax(axis=1), strict=True))
    counts: dict[tuple[str, str], Counter[str]] = {}
    for i, (intent, source, _) in enumerate(texts):
        heard = "not heard"
        if scores[i] >= point:
            heard = "right" if i in best and INTENTS[best[i]] == intent else "taken for the office"
        counts.setdefault((source, intent), Counter())[heard] += 1
    for (source, intent), count in sorted(counts.items()):
        print(f"{source:14} {intent:14} {count.total():6} ", dict(count.most_common()))
    Linear(columns).save(WEIGHTS)
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


def _texts() -> Iterator[tuple[str, str, str]]:
    """Intent or "none", where it is from, text."""
    lines = (ROOT / "data" / "office" / "asked.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            intent, _, text = line.split("\t")
            yield intent, "asked", text
    for intent, examples in read_examples().items():
        for text in examples:
            yield intent if intent in INTENTS else _NONE, "data/nlu", text
    for section in Document.load().sections:
        for asked in section.questions.values():
            for text in asked:
                yield _NONE, "the document", text
    for name in ("deferred", "not_deferred"):
        path = ROOT / "data" / "treatment" / f"{name}.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                category, _, text = line.split("\t")
                # "general" and "outside" may well be for the office: nobody sorted those.
                if name == "deferred" and category != "cost":
                    yield _NONE, "a provider", text
                elif category in ("document", "talk", "feeling"):
                    yield _NONE, "not deferred", text
    for number, message in enumerate(read_messages(ROOT / "data" / "messages")):
        errand = message.source in _ERRANDS
        if errand or number % _EVERY == 0:
            yield _NONE, "errands" if errand else "talk", message.text


if __name__ == "__main__":
    main()
