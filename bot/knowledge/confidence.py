"""How sure it is that a section answers: learned from questions that count as not being there.

A logistic regression ranks the sections by their figures (`figures`). Two linear models over the
words look only at how the text is put: is it a question that this document answers, rather than one
that none does, and rather than something that people tell of themselves? Boosted trees then give
three chances from all of that: that the first section answers, that one of the first two does, and
that the document has an answer at all. Each chance by which a bound is chosen comes from a model
that has not seen the question. docs/decisions/0015 has what each step gains.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.knowledge.figures import NEAR, SPOKEN, WIDTH
from bot.knowledge.language import NONE, Floats
from bot.knowledge.trees import Trees
from bot.linear import Linear, letters

_WRONG = 0.05
"""Share of left-out questions that may get a wrong answer. They are harder than what visitors ask:
each is the only one of its kind, and sections next to each other count as wrong."""
_PASSED = 0.035
"""Share of questions that no document answers which may be answered in training. Most of them were
written to look like questions to this document, so they, too, are harder than what visitors ask."""
_HEARD = 0.985
"""Share of left-out questions that are answered or offered sections."""
_TOLD_ANSWERED, _TOLD_OFFERED = 0.006, 0.10
"""Shares of what people tell of themselves that may be answered, and that may be offered sections."""
_LEAST_SURE, _MOST_SURE = 0.5, 0.95
"""Bounds of the chance from which on it answers, whatever the calibration says."""
_LEAST_UNSURE = 0.15
"""Least chance from which on it offers sections."""
_COST_OUTSIDE = 2.0
"""What a question that no document answers counts in learning when to stay silent."""
_FOLDS = 3
_STRENGTH, _BITS = 30.0, 16
"""Of the two models over words."""
_STEM = 6
_SIDES = ("outside", "talk")


@dataclass(frozen=True)
class Example:
    """A text of the training, as a stranger to the rest.

    Attributes:
        home: the section that answers it, or `NONE`.
        told: it is something that people tell of themselves.
        hidden: a word of it is outside every document's subject, so it is never answered.
        sections: the candidates.
        figures: theirs, shape (candidates, `WIDTH`).
        names: the features of its words.
    """

    home: int
    told: bool
    hidden: bool
    sections: list[int]
    figures: Floats
    names: frozenset[str]


@dataclass(frozen=True)
class Ranked:
    """The sections that came near to a text, best first.

    Attributes:
        sections: their indices.
        first, either, any: the chances that the first, one of the first two, or any answers.
    """

    sections: tuple[int, ...]
    first: float = 0.0
    either: float = 0.0
    any: float = 0.0


@dataclass(frozen=True)
class Confidence:
    """What has been learned.

    Attributes:
        rank: weights of a section's figures: that it is the right one.
        sides: the models over words.
        first, either, any: the chances; see `Ranked`.
        sure: from this chance on a section answers.
        unsure: from this chance on sections are offered.
    """

    rank: Floats
    sides: Linear
    first: Trees
    either: Trees
    any: Trees
    sure: float
    unsure: float

    @classmethod
    def learn(cls, examples: Sequence[Example], facts: Sequence[frozenset[str]]) -> Confidence:
        """Learn from left-out examples.

        Args:
            examples: questions to the document, questions that no document answers, and talk.
            facts: of each section. Sections that share one are as good as each other.
        """
        # Not at the head: only training needs scikit-learn.
        from bot.learning import fit, matrix_of, out_of_fold

        def alike(section: int, home: int) -> bool:
            return home != NONE and (section == home or bool(facts[section] & facts[home]))

        rows: list[Floats] = []
        right: list[bool] = []
        for example in examples:
            for section, row in zip(example.sections, example.figures, strict=True):
                # A section that states the same facts is neither right nor a mistake.
                home = example.home
                if home != NONE and (section == home or not alike(section, home)):
                    rows.append(row)
                    right.append(section == home)
        rank = np.zeros(WIDTH)
        if rows:
            rank = _logistic(np.asarray(rows), np.asarray(right, float), np.ones(len(rows)))

        inside = np.asarray([e.home != NONE for e in examples])
        told = np.asarray([e.told for e in examples])
        outside = ~inside & ~told
        matrix = matrix_of([e.names for e in examples], _BITS)
        columns = {}
        sides = np.zeros((len(examples), len(_SIDES)))
        for place, (name, other) in enumerate(zip(_SIDES, (outside, told), strict=True)):
            used = np.flatnonzero(inside | other)
            columns[name] = fit(matrix[used], inside[used], _STRENGTH)
            side = Linear({name: columns[name]})
            sides[:, place] = [side.score(e.names) for e in examples]
            sides[used, place] = out_of_fold(matrix[used], inside[used], _STRENGTH, folds=_FOLDS)

        ranked = [_ranked(e.sections, e.figures, rank) for e in examples]
        figures = np.asarray([_whole(row, s) for (_, row), s in zip(ranked, sides, strict=True)])
        hits = [
            [alike(s, e.home) for s in order[:2]]
            for e, (order, _) in zip(examples, ranked, strict=True)
        ]
        first = np.asarray([hit[0] for hit in hits])
        either = np.asarray([any(hit) for hit in hits])
        costs = np.where(outside, _COST_OUTSIDE, 1.0)
        hidden = np.asarray([e.hidden for e in examples])
        one, two, some = (
            np.where(hidden, 0.0, _by_strangers(figures, labels, costs))
            for labels in (first, either, inside)
        )
        sure = _MOST_SURE
        for chance in np.arange(_LEAST_SURE, _MOST_SURE, 0.005):
            alone, both = one >= chance, (one < chance) & (two >= chance)
            wrong = (alone & ~first) | (both & ~either)
            passed = alone | both
            if (
                (wrong & inside).sum() <= _WRONG * inside.sum()
                and (passed & outside).sum() <= _PASSED * outside.sum()
                and (passed & told).sum() <= _TOLD_ANSWERED * told.sum()
            ):
                sure = float(chance)
                break
        unsure = max(_LEAST_UNSURE, float(np.quantile(some[inside], 1 - _HEARD)))
        if told.any():
            unsure = max(unsure, float(np.quantile(some[told], 1 - _TOLD_OFFERED)))
        return cls(
            rank,
            Linear(columns),
            Trees.grow(figures, first, costs),
            Trees.grow(figures, either, costs),
            Trees.grow(figures, inside, costs),
            sure,
            unsure,
        )

    def judge(self, sections: Sequence[int], figures: Floats, names: frozenset[str]) -> Ranked:
        """Rank the candidates of a text, and say how sure that is.

        Args:
            sections: the candidates, one at least.
            figures: theirs, shape (candidates, `WIDTH`).
            names: the features of the text's words (`words`).
        """
        order, row = _ranked(sections, figures, self.rank)
        told = self.sides.scores(names)
        row = _whole(row, [told[name] for name in _SIDES])
        first, either, some = (t.chance(row) for t in (self.first, self.either, self.any))
        return Ranked(tuple(order), first, max(first, either), max(first, either, some))

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers, for a file; without `sides`, which have a file of their own."""
        return {
            "rank": self.rank.tolist(),
            "sure": self.sure,
            "unsure": self.unsure,
            **{name: getattr(self, name).to_dict() for name in ("first", "either", "any")},
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any], sides: Linear) -> Confidence:
        """What `to_dict` gave, with the models over words."""
        return cls(
            rank=np.asarray(kept["rank"], dtype=np.float64),
            sides=sides,
            first=Trees.from_dict(kept["first"]),
            either=Trees.from_dict(kept["either"]),
            any=Trees.from_dict(kept["any"]),
            sure=float(kept["sure"]),
            unsure=float(kept["unsure"]),
        )


def sides_from(path: Any) -> Linear:
    """Read the models over words.

    Raises:
        ValueError: the file is damaged.
    """
    return Linear.load(path, _SIDES)


def words(lemmas: Sequence[str]) -> frozenset[str]:
    """How a text is put: its words, in pairs and threes, how it begins and ends, and how long it is."""
    stems = [lemma[:_STEM] for lemma in lemmas]
    found = {*lemmas, *map("{} {}".format, lemmas, lemmas[1:])}
    found.update(map("{} {} {}".format, stems, stems[1:], stems[2:]))
    found.update(map("{} _ {}".format, stems, stems[2:]))
    found |= letters(lemma for lemma in lemmas if lemma[0].isalnum())
    if lemmas:
        found |= {f"~begins {lemmas[0]}", f"~ends {lemmas[-1]}"}
    found.add(f"~of length {min(len(lemmas) // 4, 6)}")
    return frozenset(found)


def _by_strangers(figures: Floats, labels: npt.NDArray[np.bool_], costs: Floats) -> Floats:
    """The chance of each row by trees that have not seen it."""
    chances = np.zeros(len(labels))
    place = np.arange(len(labels))
    for fold in range(_FOLDS):
        # Neighbours resemble each other: every third is a stranger to the others.
        test = place % _FOLDS == fold
        chances[test] = Trees.grow(figures[~test], labels[~test], costs[~test]).chances(
            figures[test]
        )
    return chances


def _ranked(sections: Sequence[int], figures: Floats, rank: Floats) -> tuple[list[int], Floats]:
    """The sections in their order, and the figures of the question that says how sure it is."""
    odds = figures @ rank
    order = np.argsort(-odds)
    odds = odds[order]
    share = np.exp(odds - odds[0])
    share /= share.sum()
    top = figures[order[0]]
    chance = _sigmoid(odds)
    lead = share[0] - (share[1] if len(share) > 1 else 0.0)
    near, spoken = top[NEAR], top[SPOKEN]
    more = [
        share[0],
        lead,
        chance[0],
        _any(chance),
        odds[0] / 5.0,
        share[0] * near,
        near * spoken,
        spoken * spoken,
        chance[0] * spoken,
    ]
    return [sections[i] for i in order], np.concatenate([top, more])


def _whole(row: Floats, sides: Sequence[float] | Floats) -> Floats:
    """All that the trees see of a text."""
    outside, talk = sides
    near = row[NEAR]
    return np.concatenate([row, [outside, talk, min(outside, talk), near * outside]])


def _any(chances: Floats) -> float:
    """The chance that one of the three best is right."""
    return float(1.0 - np.prod(1.0 - np.sort(chances)[-3:]))


def _sigmoid(x: Any) -> Any:
    return 1.0 / (1.0 + np.exp(-np.clip(x, -30, 30)))


def _logistic(rows: Floats, labels: Floats, costs: Floats, ridge: float = 1.0) -> Floats:
    """Weighted logistic regression by Newton's method (deterministic).

    Args:
        rows: figures, shape (n, k); the first column is 1.
        labels: 0 or 1, shape (n,).
        costs: weight of each row, shape (n,).
        ridge: L2 penalty; the first column is not penalised.
    """
    weights = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], ridge)
    penalty[0] = 1e-6
    for _ in range(50):
        chance = _sigmoid(rows @ weights)
        slope = rows.T @ (costs * (chance - labels)) + penalty * weights
        curve = (rows * (costs * chance * (1 - chance))[:, None]).T @ rows + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights
