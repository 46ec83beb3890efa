"""The curve: recall against false alarms as the trained opinion's thresholds move.

Nothing of the decision rule is repeated here. The screen is given an opinion that leans: one that
takes a fixed amount off every score, which is the same as raising every threshold by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.report.scoring import Outcome, Rate
from bot.safety.opinion import Opinion, View
from bot.safety.screen import Screen

#: Log-odds by which the thresholds are moved, in rising order. At 0 stands the screen as it is.
LEANS = tuple(step / 4 for step in range(-24, 25))
#: Where 0 is among them.
OPERATING = LEANS.index(0.0)


@dataclass(frozen=True)
class Point:
    """What the screen would do with its thresholds moved.

    Attributes:
        lean: by how much, in log-odds; more is more reluctant.
        recall: crises heard.
        alarms: false alarms.
    """

    lean: float
    recall: Rate
    alarms: Rate


class LeaningOpinion(Opinion):
    """An opinion that is less sure than another by a fixed amount."""

    def __init__(self, opinion: Opinion, lean: float) -> None:
        self._opinion = opinion
        self._lean = lean

    def score(self, present: Iterable[str]) -> float:
        """Log-odds of a crisis, less the lean."""
        return self._opinion.score(present) - self._lean

    def view(self, present: Iterable[str]) -> View:
        """The whole view of the other opinion."""
        return self._opinion.view(present)


def leaning_screens(screen: Screen, opinion: Opinion) -> tuple[Screen, ...]:
    """The screen at each of `LEANS`; they share its patterns."""
    return tuple(Screen(screen.lexicons, LeaningOpinion(opinion, lean)) for lean in LEANS)


def steps_heard(heard: Callable[[int], bool], now: bool) -> int:
    """At how many of `LEANS`, from the lowest up, a message is heard.

    Args:
        heard: whether it is heard at a step. Raising thresholds never adds a finding, so the
            last step at which it is heard is found by halving.
        now: whether it is heard at `OPERATING`.
    """
    low, high = (OPERATING + 1, len(LEANS)) if now else (0, OPERATING)
    while low < high:
        middle = (low + high) // 2
        if heard(middle):
            low = middle + 1
        else:
            high = middle
    return low


def all_steps(outcomes: Sequence[Outcome], screens: Sequence[Screen]) -> list[int]:
    """`steps_heard` of every message."""

    def heard_in(text: str) -> Callable[[int], bool]:
        return lambda step: screens[step].hear(text) is not None

    return [steps_heard(heard_in(o.row.text), o.finding is not None) for o in outcomes]


def curve(outcomes: Sequence[Outcome], steps: Sequence[int]) -> tuple[Point, ...]:
    """A point for each of `LEANS`."""
    crises = [s for o, s in zip(outcomes, steps, strict=True) if o.row.crisis]
    calm = [s for o, s in zip(outcomes, steps, strict=True) if not o.row.crisis]
    return tuple(
        Point(
            lean,
            Rate(sum(s > i for s in crises), len(crises)),
            Rate(sum(s > i for s in calm), len(calm)),
        )
        for i, lean in enumerate(LEANS)
    )
