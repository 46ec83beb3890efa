from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.report.figures import Figures, figures
from bot.report.footprint import Footprint
from bot.report.reading import Origin, read_files, read_own
from bot.safety.screen import Screen

#: Four that anything would hear, and two that nothing would. Two labels of each are wrong on
#: purpose, so that the counts are known: 3 crises, 2 heard; 3 others, 2 heard.
GIVEN = (
    ("g1", "I am going to kill myself tonight", "crisis", "suicide_imminent"),
    ("g2", "I want to kill myself", "crisis", "suicide"),
    ("g3", "Could I move Tuesday to three o'clock, zanzibar parking permitting", "crisis", "grief"),
    ("g4", "I will kill myself, quokka", "no_crisis", "none"),
    ("g5", "I took all my pills to end my life", "no_crisis", "none"),
    ("g6", "Which bus stops near the office, pelican line or the other", "no_crisis", "none"),
)
OWN = """\
kind\tlevel\tsubject\ttext
suicide\tactive\tself\tI want to kill myself <b>now</b> & here
suicide\tconcern\tself\tIs the marmalade office open on <i>Monday</i>?
none\t-\t-\tI am going to end my life, wombat
none\t-\t-\tDo you take walk-ins?
"""
UNSEEN = """\
kind\tlevel\tsubject\ttext
suicide\tactive\tself\tWill the axolotl be in the waiting room
none\t-\t-\tHow long is a visit to the narwhal room
"""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A foreign file of JSON lines."""
    path = tmp_path / "theirs.jsonl"
    rows = (
        {"id": name, "text": text, "label": label, "kind": kind, "lang": "en"}
        for name, text, label, kind in GIVEN
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of messages of our own, seen and unseen."""
    for folder, name, text in (("messages", "en_small", OWN), ("heldout", "en", UNSEEN)):
        (tmp_path / "data" / folder).mkdir(parents=True)
        (tmp_path / "data" / folder / f"{name}.tsv").write_text(text, encoding="utf-8")
    return tmp_path / "data"


@pytest.fixture(scope="session")
def screen() -> Screen:
    return Screen.load()


@pytest.fixture
def made(given: Path, data: Path, screen: Screen) -> Figures:
    sets = (
        *read_own(data / "messages", Origin.OWN),
        *read_own(data / "heldout", Origin.HELD_OUT),
        *read_files([given]),
    )
    return figures(sets, screen, Footprint(40.0, 0.5, 2.0))
