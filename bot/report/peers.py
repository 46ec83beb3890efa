"""Published figures of other detectors, beside ours on the same kinds of file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.report.figures import Figures, latency
from bot.report.reading import Origin
from bot.report.scoring import Rate

_TABLE = Path(__file__).parent / "peers.tsv"

#: Where the peers' figures come from.
SOURCE = "measured 22 Nov 2026"

#: Column of the table, and the file and rate that are ours for it.
_OURS = (
    ("gate_functional", "recall"),
    ("gate_functional", "specificity"),
    ("gate_natural", "recall"),
    ("gate_natural", "specificity"),
    ("gate_es", "recall"),
    ("gate_es", "specificity"),
    ("xstest", "specificity"),
    ("neg_clinc150", "alarms"),
    ("neg_banking77", "alarms"),
    ("neg_sad_stressors", "alarms"),
    ("neg_esconv_seeker", "alarms"),
    ("neg_counselchat_titles", "alarms"),
)


@dataclass(frozen=True)
class PeerRow:
    """One line of the comparison: a name, and its cells as they are shown."""

    name: str
    cells: tuple[str, ...]


def peers() -> tuple[PeerRow, ...]:
    """The others, in the order of the file."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return tuple(
        PeerRow(row[0], tuple("–" if c == "-" else c.replace("-", "–") for c in row[1:]))
        for row in rows
    )


def ours(made: Figures) -> PeerRow:
    """This screen, in percent, from the files of those names that were given."""
    parts = {
        part.name: part
        for group in made.groups
        if group.origin is Origin.OTHER
        for cut, tallies in group.cuts
        if cut == "file"
        for part in tallies
    }
    cells: list[str] = []
    for file, figure in _OURS:
        part = parts.get(file)
        if part is None:
            cells.append("–")
        elif figure == "specificity":
            cells.append(_percent(Rate(part.alarms.total - part.alarms.hits, part.alarms.total)))
        else:
            cells.append(_percent(part.recall if figure == "recall" else part.alarms))
    cells.append(f"{latency(made)['median_us']:.0f}")
    cells.append(f"{made.footprint.megabytes:.0f}" if made.footprint else "–")
    return PeerRow("Lantern", tuple(cells))


def _percent(rate: Rate) -> str:
    return "–" if rate.value is None else f"{100 * rate.value:.1f}".removesuffix(".0")
