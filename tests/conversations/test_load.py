"""Many visitors at once, in short: counts only. `python -m bench --load` is the long form."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.load import Plan, faults, load
from bot.commands.model import ROOT

pytestmark = pytest.mark.server


@pytest.mark.usefixtures("model")
def test_nothing_is_lost_or_doubled_when_the_server_is_overrun_or_killed(tmp_path: Path) -> None:
    plan = Plan(sessions=30, pause=3.0, seconds=10.0, crisis_sessions=5, crisis_pause=2.0)
    figures = load(ROOT, tmp_path, plan)
    assert faults(figures) == []
    assert figures["beyond_capacity"]["crisis"] >= 15
    assert figures["killed_and_started_again"]["sent_again"] > 0
    assert figures["account"]["messages"] > 200
