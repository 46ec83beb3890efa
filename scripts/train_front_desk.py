"""Learns bot/front_desk.weights from data/front_desk, data/nlu and what is for no front desk.

    .venv/bin/python scripts/train_front_desk.py

Prints how it does in five-fold cross-validation.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.front_desk import (  # noqa: E402
    COLUMNS,
    COST,
    FEELING,
    FIRM,
    INTENTS,
    PAIN,
    SERVICES,
    SURE,
    WEIGHTS,
    features,
)
from bot.knowledge.document import Document  # noqa: E402
from bot.learning import fit, matrix_of, out_of_fold  # noqa: E402
from bot.linear import Linear  # noqa: E402
from bot.safety.messages import read_messages  # noqa: E402
from bot.small_talk import read_examples  # noqa: E402

_STRENGTH = 30.0
_BITS = 16
_EVERY = 6
"""Of how many messages in which people tell of themselves one is taken; all of `_ERRANDS`."""
_ERRANDS = frozenset({"en_traffic"})
"""What people ask of banks and assistants."""
_SURELY, _FIRMLY = 0.02, 0.002
"""Shares of other questions that may be taken for one to the front desk: where nothing else has an
answer, and where something else may have one."""
_NONE = "none"
_QUESTIONS = frozenset({"the document"})


@dataclass(frozen=True)
class _Text:
    """A text, what it is, where it is from, and which intents nobody said it is not."""

    intent: str
    source: str
    text: str
    unsorted: frozenset[str] = frozenset()


def main() -> None:
    """Train, report, write."""
    texts = list({text.text: text for text in _texts()}.values())
    matrix = matrix_of([features(text.text) for text in texts], _BITS)
    questions = np.array([text.source in _QUESTIONS for text in texts])
    print(f"{len(texts)} texts, {sum(text.intent != _NONE for text in texts)} to the front desk")
    desk = np.array([text.intent != _NONE for text in texts])
    known = np.flatnonzero([not text.unsorted or text.intent != _NONE for text in texts])
    scores = np.full(len(texts), -np.inf)
    scores[known] = out_of_fold(matrix[known], desk[known], _STRENGTH)
    sure, firm = np.quantile(scores[known][questions[known]], [1.0 - _SURELY, 1.0 - _FIRMLY])
    print(f"{sure:.2f} becomes {SURE}, {firm:.2f} becomes {FIRM}")
    scale = (firm - sure) / (FIRM - SURE)
    first = fit(matrix[known], desk[known], _STRENGTH)
    columns = {
        COLUMNS[0]: replace(
            first, intercept=(first.intercept - sure) / scale + SURE, step=first.step / scale
        )
    }
    rows = np.flatnonzero(desk)
    found = np.zeros((len(rows), len(INTENTS)))
    for place, intent in enumerate(INTENTS):
        target = np.array([texts[i].intent == intent for i in rows])
        columns[intent] = fit(matrix[rows], target, _STRENGTH)
        found[:, place] = out_of_fold(matrix[rows], target, _STRENGTH)
    best = dict(zip(rows, found.argmax(axis=1), strict=True))

    counts: dict[tuple[str, str], Counter[str]] = {}
    for i, text in enumerate(texts):
        heard = "not heard"
        if scores[i] >= sure:
            how = "firmly" if scores[i] >= firm else "surely"
            heard = INTENTS[best[i]] if i in best else "something"
            heard = f"{how} right" if heard == text.intent else f"{how} as {heard}"
        counts.setdefault((text.source, text.intent), Counter())[heard] += 1
    for (source, intent), count in sorted(counts.items()):
        print(f"{source:14} {intent:14} {count.total():6} ", dict(count.most_common(5)))
    Linear(columns).save(WEIGHTS)
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


def _texts() -> Iterator[_Text]:
    for line in (ROOT / "data" / "front_desk" / "asked.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            intent, _, text = line.split("\t")
            yield _Text(intent, "asked", text)
    for intent, examples in read_examples().items():
        for text in examples:
            yield _Text(intent if intent in INTENTS else _NONE, "data/nlu", text)
    for section in Document.load().sections:
        for asked in section.questions.values():
            for text in asked:
                yield _Text(_NONE, "the document", text)
    for name in ("deferred", "not_deferred"):
        path = ROOT / "data" / "treatment" / f"{name}.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                category, _, text = line.split("\t")
                # "general" and "outside" may well be for the front desk: nobody sorted those.
                if name == "deferred" and category != COST:
                    # "Would this be right for me?" is answered alike by both.
                    yield _Text(_NONE, "a provider", text, frozenset({SERVICES}))
                elif category == "feeling":
                    yield _Text(FEELING, "not deferred", text, frozenset({PAIN}))
                elif category in ("document", "talk"):
                    yield _Text(_NONE, "not deferred", text)
    for number, message in enumerate(read_messages(ROOT / "data" / "messages")):
        if message.source in _ERRANDS:
            yield _Text(_NONE, "errands", message.text)
        elif number % _EVERY == 0:
            # People tell of themselves there, and nobody sorted how they are.
            yield _Text(_NONE, "talk", message.text, frozenset({PAIN, FEELING, SERVICES}))


if __name__ == "__main__":
    main()
