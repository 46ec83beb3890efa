"""`python -m bot screen`: what the crisis screen hears. Imports no Rasa."""

from __future__ import annotations

import argparse
from typing import Any

from bot.commands.lines import answer_lines
from bot.safety.screen import Screen


def main(_arguments: argparse.Namespace) -> int:
    """Screen standard input, line by line."""
    screen = Screen.load()

    def answer(text: str) -> dict[str, Any]:
        found = screen.hear(text)
        if found is None:
            return {
                "crisis": False,
                "kind": None,
                "level": None,
                "subject": None,
                "lang": None,
                "reason": None,
            }
        return {
            "crisis": True,
            "kind": found.kind.value,
            "level": found.level.value,
            "subject": found.subject.value,
            "lang": found.lang,
            "reason": found.reason,
        }

    return answer_lines(answer)
