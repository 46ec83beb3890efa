"""`python -m bot report`: how well the crisis screen hears, on one page. Imports no Rasa."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.report.figures import figures, to_json
from bot.report.footprint import Footprint, measure
from bot.report.page import render
from bot.report.reading import LabelledSet, Origin, read_files, read_own
from bot.report.summary import refreshed, summary
from bot.safety.screen import Screen

_ROOT = Path(__file__).resolve().parent.parent.parent
#: `make clean` and git know this folder: the page shows messages of our own.
OUT = _ROOT / "results" / "report.html"
CARD = _ROOT / "docs" / "model-card.md"
#: Complaints of a file that are printed; the page has all of them.
_PRINTED = 10


def main(arguments: argparse.Namespace) -> int:
    """Score, and write what was asked for."""
    return report(
        arguments.files,
        out=arguments.out or OUT,
        json_file=arguments.json_file,
        card=CARD if arguments.card else None,
    )


def report(
    files: Sequence[Path],
    out: Path,
    json_file: Path | None = None,
    card: Path | None = None,
    data: Path = _ROOT / "data",
    footprint: Callable[[], Footprint | None] = measure,
) -> int:
    """Score our own messages and any files given; write the page, print a summary.

    Args:
        files: JSON lines with `text` and `label`; `id`, `kind`, `level` and `lang` if there are.
        out: where the page goes.
        json_file: where the figures go, if anywhere.
        card: the model card to refresh, if any.
        data: folder with `messages`, and `heldout` if there is one.
        footprint: measures memory and start.

    Returns:
        the exit code: 0, or 1 when a file cannot be read or written, or has nothing to score.
    """
    try:
        sets = (
            *read_own(data / "messages", Origin.OWN),
            *read_own(data / "heldout", Origin.HELD_OUT),
            *read_files(files),
        )
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}. Check the name of the file.")
    except ValueError as error:
        return _failed(str(error))
    _complain(sets)
    if any(not labelled.rows for labelled in sets) or not sets:
        return _failed("Nothing was written. Mend the files named above, or leave them out.")
    made = figures(sets, Screen.load(), footprint())
    try:
        _write(out, render(made))
        if json_file is not None:
            _write(json_file, json.dumps(to_json(made), indent=2) + "\n")
        if card is not None:
            _write(card, refreshed(card.read_text(encoding="utf-8"), made))
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}. Choose another place to write to.")
    except ValueError as error:
        return _failed(f"{card}: {error}")
    print(summary(made))
    print(f"page: {out}")
    return 0


def _complain(sets: Sequence[LabelledSet]) -> None:
    for labelled in sets:
        for complaint in labelled.complaints[:_PRINTED]:
            print(complaint, file=sys.stderr)
        more = len(labelled.complaints) - _PRINTED
        if more > 0:
            print(f"{labelled.name}: {more} more rows are left out", file=sys.stderr)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", errors="replace")


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1
