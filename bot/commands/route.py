"""`python -m bot route`: what a visitor would get for each line, without a server."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import BinaryIO, TextIO

from bot.commands.environment import set_environment
from bot.commands.lines import answer_lines
from bot.commands.model import ROOT, choose_model


def main(_arguments: argparse.Namespace) -> int:
    """Answer standard input."""
    return route()


def route(
    source: BinaryIO | None = None, sink: TextIO | None = None, model: Path | None = None
) -> int:
    """Answer each line as a conversation of its own and write one JSON object for it.

    Args:
        source: lines of text, or of JSON objects with a `text`; standard input by default.
        sink: where the objects go; standard output by default.
        model: the model to use; the fresh or else the newest one by default.

    Returns:
        the exit code; 1 when there is no model.
    """
    found = model or choose_model()
    if found is None:
        print(
            "There is no model yet. Run `make train` (or `python -m bot train`).", file=sys.stderr
        )
        return 1
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    set_environment()
    from bot.commands.desk import Desk

    desk = Desk.load(found)
    loop = asyncio.new_event_loop()
    try:
        return answer_lines(lambda text: loop.run_until_complete(desk.answer(text)), source, sink)
    finally:
        loop.close()
