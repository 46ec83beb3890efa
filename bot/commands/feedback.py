"""`python -m bot feedback`: which answers helped, and what the document lacks."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TextIO

from bot.knowledge.document import Document
from bot.records.audit import Audit, What, default_audit

_COLUMNS = (
    ("answered", What.ANSWERED),
    ("helped", What.HELPED),
    ("did not", What.NOT_HELPED),
    ("not asked", What.NOT_ASKED),
)
_WIDE = 34


def main(arguments: argparse.Namespace) -> int:
    """Print both tables."""
    since = date.today() - timedelta(days=arguments.days - 1)
    headings = {s.id: s.heading("en") for s in Document.load().sections}
    try:
        feedback(default_audit(), headings, since, sys.stdout)
    except sqlite3.Error as error:
        print(f"The counts cannot be read ({type(error).__name__}).", file=sys.stderr)
        return 1
    return 0


def feedback(audit: Audit, headings: Mapping[str, str], since: date, out: TextIO) -> None:
    """Write the tables.

    Args:
        audit: the counts.
        headings: the document's headings by section id; a section that is gone keeps its id.
        since: the first day that counts.
        out: where to write.
    """
    counts = {what: _by_kind(audit, what, since) for _, what in _COLUMNS}
    sections = sorted(
        {kind for found in counts.values() for kind in found},
        key=lambda kind: (-counts[What.ANSWERED][kind], kind),
    )
    print(f"Since {since}. Numbers only: no text and no visitor is kept.\n", file=out)
    print(f"{'section':{_WIDE}}" + "".join(f"{name:>11}" for name, _ in _COLUMNS), file=out)
    for section in sections:
        row = "".join(f"{counts[what][section]:>11}" for _, what in _COLUMNS)
        print(f"{_short(headings.get(section, section))}{row}", file=out)
    if not sections:
        print("(no answers yet)", file=out)
    unanswered = _by_kind(audit, What.UNANSWERED, since)
    print(f"\n{'not answered; the nearest section was':{_WIDE + 8}}{'questions':>11}", file=out)
    for section, number in sorted(unanswered.items(), key=lambda item: (-item[1], item[0])):
        name = headings.get(section, section) or "(none was near)"
        print(f"{_short(name)}{number:>19}", file=out)
    if not unanswered:
        print("(none)", file=out)


def _by_kind(audit: Audit, what: What, since: date) -> Counter[str]:
    found: Counter[str] = Counter()
    for (day, kind), number in audit.per_day(what).items():
        if day >= since.isoformat():
            found[kind] += number
    return found


def _short(text: str) -> str:
    return f"{text if len(text) < _WIDE else text[: _WIDE - 2] + '…':{_WIDE}}"
