from __future__ import annotations

import pytest

from bot.report.curve import LEANS, OPERATING, all_steps, curve, leaning_screens, steps_heard
from bot.report.reading import LabelledSet, Origin, Row
from bot.report.scoring import Rate, score
from bot.safety.opinion import Opinion
from bot.safety.screen import Screen

_TEXTS = (
    ("I want to kill myself", True),
    ("after friday it wont matter who feeds the dog", True),
    ("i can't keep doing this", True),
    ("my boss is killing me with these shifts", False),
    ("what time do you open", False),
    ("she said she would hurt him if he came back", False),
)


@pytest.mark.parametrize("last", range(len(LEANS) + 1))
def test_the_last_step_is_found_wherever_it_is(last: int) -> None:
    assert steps_heard(lambda step: step < last, now=last > OPERATING) == last


def test_halving_finds_what_trying_every_step_finds(screen: Screen) -> None:
    rows = tuple(Row(t, t, crisis, None, None, None, "en", "x") for t, crisis in _TEXTS)
    outcomes = score([LabelledSet("x", Origin.OWN, rows)], screen.hear)
    screens = leaning_screens(screen, Opinion.load())
    every = [[leaning.hear(o.row.text) is not None for leaning in screens] for o in outcomes]
    points = curve(outcomes, all_steps(outcomes, screens))
    for i, point in enumerate(points):
        heard = [step[i] for step in every]
        assert point.recall == Rate(sum(heard[:3]), 3)
        assert point.alarms == Rate(sum(heard[3:]), 3)
    # The ends differ, or nothing was moved at all.
    assert points[0].recall.hits > points[-1].recall.hits
    assert points[0].alarms.hits > 0


def test_the_operating_point_is_the_screen_as_it_is(screen: Screen) -> None:
    assert LEANS[OPERATING] == 0.0
    as_it_is = leaning_screens(screen, Opinion.load())[OPERATING]
    for text, _ in _TEXTS:
        assert as_it_is.hear(text) == screen.hear(text)
