"""Learns bot/treatment/opinion.weights from our own messages.

    .venv/bin/python scripts/train_treatment.py

Prints the cross-validated curve: what the classifier alone does, and what the gate does with it.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.knowledge.document import Document  # noqa: E402
from bot.knowledge.matcher import OUTSIDE  # noqa: E402
from bot.learning import fit, matrix_of, out_of_fold  # noqa: E402
from bot.linear import Linear  # noqa: E402
from bot.safety.messages import read_messages  # noqa: E402
from bot.treatment.gate import AGAINST, FIRM, SURE, Gate  # noqa: E402
from bot.treatment.judgement import CATEGORIES  # noqa: E402
from bot.treatment.opinion import KINDS, WEIGHTS  # noqa: E402
from bot.words.reader import load_readers, read_lists  # noqa: E402

_STRENGTH = 40.0
_BITS = 16
_SHOWN = 40
_ORDINARY = frozenset({"en_ordinary_talk", "en_traffic", "es_ordinary_talk"})
"""Files of messages as they come every day."""
_EVERY, _EVERY_OTHER = 2, 4
"""Of how many messages of those files one is taken, and of how many of the other files, where
people tell of a crisis or of their day: after a crisis reply such words must not be deferred."""
_SLIPPING = ("deferred", "not_deferred")
_TREATMENT = frozenset(CATEGORIES) - {"cost"}
_OF_HEALTH = frozenset(
    [f"~{category}" for category in _TREATMENT]
    + [f"<{label}>" for label in ("MED", "CLASS", "TX", "COND", "SYMPTOM")]
)
"""Signs that an everyday message may ask about the writer's own health: nobody sorted those."""
_FALSE_DEFERRALS = 0.02
"""Share of questions that no provider need answer which may be deferred by the classifier alone."""


@dataclass(frozen=True)
class _Text:
    """A message of ours.

    Attributes:
        source: where it is from.
        category: what is asked of the provider, or "" when nothing is.
    """

    source: str
    category: str
    lang: str
    text: str


def main() -> None:
    """Train, report, write."""
    gate = Gate.load(load_readers(), second_opinion=False)
    texts = list(
        dict.fromkeys([*_ours(), *_of_office(), *_of_document(), *_outside(gate), *_ordinary(gate)])
    )
    # A slip of the finger is no other question: each text of ours is there twice.
    slips = [(i, _slip(t)) for i, t in enumerate(texts) if t.source.startswith(_SLIPPING)]
    groups = np.array([*range(len(texts)), *(i for i, _ in slips)])
    texts += [text for _, text in slips]
    present = [gate.features(t.text, t.lang) for t in texts]
    matrix = matrix_of(present, _BITS)
    defer = np.array([bool(t.category) for t in texts])
    print(f"{len(texts)} texts, {defer.sum()} to defer")
    scores = out_of_fold(matrix, defer, _STRENGTH, groups)
    asked = np.array([not t.source.startswith(("en_", "es_")) for t in texts])
    point = float(np.quantile(scores[~defer & asked], 1.0 - _FALSE_DEFERRALS))
    print(f"{_FALSE_DEFERRALS:.1%} of the others score {point:.2f} or more: that becomes {SURE}")
    scores += SURE - point
    _curve(texts, scores, defer)
    _both(present, scores, defer)

    columns = {"defer": fit(matrix, defer, _STRENGTH)}
    base = columns["defer"].intercept
    columns["defer"] = replace(columns["defer"], intercept=base + SURE - point)
    rows = np.flatnonzero(defer)
    for name in KINDS:
        target = np.array([texts[i].category == name for i in rows])
        columns[name] = fit(matrix[rows], target, _STRENGTH)
        kind = out_of_fold(matrix[rows], target, _STRENGTH, groups[rows])
        shares = ", ".join(
            f"{t}: {(kind[target] >= t).mean():.2f}/{(kind[~target] >= t).mean():.3f}"
            for t in (-0.5, 0.0, 0.5, 1.0)
        )
        print(f"{name} (heard/taken for it, from a score on): {shares}")
    Linear(columns).save(WEIGHTS)
    print(f"wrote {WEIGHTS.relative_to(ROOT)}")


def _slip(text: _Text) -> _Text:
    """The text with two letters swapped, or one left out, in one or two of its longer words."""
    hand = random.Random(text.text)
    words = text.text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) > 3 and word.isalpha()]
    for i in hand.sample(long, min(len(long), 2)):
        at = hand.randrange(1, len(words[i]) - 2)
        a, b = words[i][at : at + 2]
        words[i] = words[i][:at] + hand.choice((b + a, b)) + words[i][at + 2 :]
    return replace(text, text=" ".join(words))


def _ours() -> list[_Text]:
    found = []
    for name, asked in (("deferred", True), ("not_deferred", False)):
        path = ROOT / "data" / "treatment" / f"{name}.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                category, lang, text = line.split("\t")
                found.append(_Text(f"{name}: {category}", category if asked else "", lang, text))
    return found


def _of_office() -> list[_Text]:
    """What the office answers is not for a provider; the rest of the file was not sorted for that."""
    lines = (ROOT / "data" / "office" / "asked.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [_Text("office", "", lang, text) for intent, lang, text in rows if intent != "none"]


def _of_document() -> list[_Text]:
    return [
        _Text("example questions", "", lang, question)
        for section in Document.load().sections
        for by_lang in (section.questions, section.not_answered)
        for lang, questions in by_lang.items()
        for question in questions
    ]


def _outside(gate: Gate) -> list[_Text]:
    lists = read_lists(OUTSIDE)
    return [
        _Text("outside.txt", "", lang, text)
        for lang in ("en", "es")
        for text, _ in lists.get(lang, ())
        if _is_nobodys(gate, text, lang)
    ]


def _ordinary(gate: Gate) -> list[_Text]:
    """What people write of their day: it is full of "my", "should i" and "can i"."""
    messages = list(read_messages(ROOT / "data" / "messages"))
    taken = [m for m in messages if m.source in _ORDINARY and m.kind is None][::_EVERY]
    taken += [m for m in messages if m.source not in _ORDINARY][::_EVERY_OTHER]
    return [
        _Text(m.source, "", m.source[:2], m.text)
        for m in taken
        if gate.features(m.text, m.source[:2]).isdisjoint(_OF_HEALTH)
    ]


def _is_nobodys(gate: Gate, text: str, lang: str) -> bool:
    """Whether no rule hears a treatment question; our lists of other things do hold some."""
    return gate.features(text, lang).isdisjoint(f"~{category}" for category in _TREATMENT)


def _curve(texts: list[_Text], scores: np.ndarray, defer: np.ndarray) -> None:
    thresholds = (-1.5, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
    sources = np.array([t.source for t in texts])
    print("share at or above a score (cross-validated), by source:")
    print(" " * 36 + "".join(f"{t:>8}" for t in thresholds))
    for name in ("all to defer", "all others", *sorted(set(sources))):
        part = scores[
            defer if name == "all to defer" else ~defer if name == "all others" else sources == name
        ]
        shares = "".join(f"{(part >= t).mean():8.3f}" for t in thresholds)
        print(f"{name[:28]:28} {len(part):6} {shares}")
    for i in np.argsort(np.where(defer, scores, -scores))[:_SHOWN]:
        print(f"{scores[i]:6.2f}  {texts[i].source:30} {texts[i].text}")


def _both(seen: list[frozenset[str]], scores: np.ndarray, defer: np.ndarray) -> None:
    """What each opinion does, and both by the decision rule of the gate."""
    signs = [{name[1:] for name in present if name.startswith("~")} for present in seen]
    rules = np.array([not names.isdisjoint(_TREATMENT) for names in signs])
    firm = np.array([not names.isdisjoint(FIRM & _TREATMENT) for names in signs])
    print("share handed over before the document is asked, of those to defer and of the others:")
    for name, heard in (
        ("rules alone", rules),
        ("classifier alone", scores >= SURE),
        ("both", np.where(rules, firm | (scores >= AGAINST), scores >= SURE)),
    ):
        print(f"{name:20} {heard[defer].mean():.3f} {heard[~defer].mean():.3f}")


if __name__ == "__main__":
    main()
