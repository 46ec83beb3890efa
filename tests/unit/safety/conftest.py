from __future__ import annotations

import pytest

from bot.safety.screen import Screen


@pytest.fixture(scope="session")
def screen() -> Screen:
    return Screen.load()
