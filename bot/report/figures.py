"""Everything the report says, as values: what page, summary, card and JSON are all made from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.report import scoring
from bot.report.curve import LEANS, Point, all_steps, curve, leaning_screens
from bot.report.footprint import Footprint
from bot.report.reading import LabelledSet, Origin, letters
from bot.report.scoring import Estimate, Outcome, Rate, Tally
from bot.report.why import Explainer, Reason, grouped
from bot.safety import screen as screen_module
from bot.safety.opinion import WEIGHTS, Opinion
from bot.safety.screen import Screen

#: Shares of crises among all messages for which precision is worked out.
PREVALENCES = (0.001, 0.0055, 0.01)
#: Messages heard before the clock counts, as in a process that has been up for a while.
_WARM = 500
#: Letters from which the same message in two sets is no coincidence.
_TELLING = 15

TITLES = {
    Origin.OWN: "Our own messages",
    Origin.HELD_OUT: "Our own messages, kept unseen",
    Origin.OTHER: "Files that were given",
}
NOTES = {
    Origin.OWN: "The patterns were written with these messages in view, and the trained opinion "
    "learned from them. Their figures show what the screen has been taught, not how it will do "
    "with messages that it has never met.",
    Origin.HELD_OUT: "Written by us and seen neither by the writers of the patterns nor in "
    "training. Texts are not shown here, so that they stay unseen.",
    Origin.OTHER: "Not ours: rows go by their ids, and no text of theirs is shown.",
}


#: Said when there is nothing else to go by.
UNTESTED = "The screen has been taught with all of these messages: this is no test."


@dataclass(frozen=True)
class Precision:
    """Precision on one sort of traffic, at each of `PREVALENCES`."""

    traffic: str
    alarms: Rate
    at: tuple[Estimate | None, ...]


@dataclass(frozen=True)
class Group:
    """The figures of all sets of one origin.

    Attributes:
        origin: where they come from.
        overall: all together.
        cuts: the same by file, kind, level, subject, language and traffic.
        precision: recall of the whole group with the false alarms of each sort of traffic.
        points: the curve; empty if there is no trained opinion.
        patterns_alone: what the patterns do without the trained opinion.
        misses, alarms: what went wrong, by reason.
        shared: rows whose text is in our own set as well.
    """

    origin: Origin
    overall: Tally
    cuts: tuple[tuple[str, tuple[Tally, ...]], ...]
    precision: tuple[Precision, ...]
    points: tuple[Point, ...]
    patterns_alone: Tally
    misses: tuple[Reason, ...]
    alarms: tuple[Reason, ...]
    shared: int


@dataclass(frozen=True)
class Figures:
    """The whole report.

    Attributes:
        version: twelve signs that change with the screen's code, lexicon or weights.
        groups: by origin.
        micros: processor time of every message in microseconds, in rising order.
        wall_micros: the same by the clock on the wall.
        footprint: memory and start, if they could be measured.
        complaints: rows that could not be read.
    """

    version: str
    groups: tuple[Group, ...]
    micros: tuple[float, ...]
    wall_micros: tuple[float, ...]
    footprint: Footprint | None
    complaints: tuple[str, ...]


def figures(sets: Sequence[LabelledSet], screen: Screen, footprint: Footprint | None) -> Figures:
    """Score the sets.

    Args:
        sets: what to score, our own among them.
        screen: as `Screen.load` makes it.
        footprint: memory and start.
    """
    screen.ready()
    for row in [row for labelled in sets for row in labelled.rows][:_WARM]:
        screen.hear(row.text)
    own = {letters(r.text) for s in sets if s.origin is Origin.OWN for r in s.rows}
    opinion = Opinion.load() if WEIGHTS.exists() else None
    explainer = Explainer(screen, opinion is not None)
    groups: list[Group] = []
    micros: list[float] = []
    wall: list[float] = []
    for origin in Origin:
        outcomes = scoring.score([s for s in sets if s.origin is origin], screen.hear)
        if outcomes:
            micros += [o.micros for o in outcomes]
            wall += [o.wall_micros for o in outcomes]
            groups.append(_group(origin, outcomes, screen, opinion, explainer, own))
    complaints = tuple(c for labelled in sets for c in labelled.complaints)
    return Figures(
        version=_version(),
        groups=tuple(groups),
        micros=tuple(sorted(micros)),
        wall_micros=tuple(sorted(wall)),
        footprint=footprint,
        complaints=complaints,
    )


def _group(
    origin: Origin,
    outcomes: Sequence[Outcome],
    screen: Screen,
    opinion: Opinion | None,
    explainer: Explainer,
    own: set[str],
) -> Group:
    steps = all_steps(outcomes, leaning_screens(screen, opinion)) if opinion else []
    patterns = Screen(screen.lexicons, None)
    alone = [replace(o, finding=patterns.hear(o.row.text)) for o in outcomes]
    overall = scoring.tally(TITLES[origin], outcomes)
    misses = [
        (explainer.miss(o.row.text, LEANS[steps[i] - 1] if steps and steps[i] else None), o)
        for i, o in enumerate(outcomes)
        if o.missed
    ]
    heard = [(explainer.alarm(o.finding), o) for o in outcomes if o.finding and o.false_alarm]
    twins = (letters(o.row.text) for o in outcomes) if origin is not Origin.OWN else ()
    return Group(
        origin=origin,
        overall=overall,
        cuts=(
            ("file", scoring.by_file(outcomes)),
            ("kind", scoring.by_kind(outcomes)),
            ("level", scoring.by_level(outcomes)),
            ("subject", scoring.by_subject(outcomes)),
            ("language", scoring.by_language(outcomes)),
            ("traffic", scoring.by_traffic(outcomes)),
        ),
        precision=tuple(
            Precision(
                part.name,
                part.alarms,
                tuple(scoring.precision(overall.recall, part.alarms, p) for p in PREVALENCES),
            )
            for part in (
                Tally("all together", overall.recall, overall.alarms, overall.right_kind),
                *scoring.by_traffic(outcomes),
            )
            if part.alarms.total
        ),
        points=curve(outcomes, steps) if steps else (),
        patterns_alone=scoring.tally("patterns alone", alone),
        misses=grouped(misses),
        alarms=grouped(heard),
        shared=sum(len(t) >= _TELLING and t in own for t in twins),
    )


def _version() -> str:
    """Changes with any file of the screen."""
    folder = Path(screen_module.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def only_own(made: Figures) -> bool:
    """Whether every message was one that the screen has been taught with."""
    return all(group.origin is Origin.OWN for group in made.groups)


def latency(made: Figures) -> dict[str, float]:
    """Median, 99th percentile and worst, in microseconds, of the processor and by the wall."""
    return {
        "messages": len(made.micros),
        "median_us": round(scoring.percentile(made.micros, 0.5), 1),
        "p99_us": round(scoring.percentile(made.micros, 0.99), 1),
        "worst_us": round(scoring.percentile(made.micros, 1.0), 1),
        "wall_median_us": round(scoring.percentile(made.wall_micros, 0.5), 1),
        "wall_p99_us": round(scoring.percentile(made.wall_micros, 0.99), 1),
    }


def to_json(made: Figures) -> dict[str, Any]:
    """The figures for a machine. Holds no text of a message, ours or another's."""
    small = made.footprint
    return {
        "screen": made.version,
        "groups": {group.origin.value: _group_json(group) for group in made.groups},
        "latency": latency(made),
        "footprint": None
        if small is None
        else {
            "memory_mb": round(small.megabytes, 1),
            "start_s": round(small.start_seconds, 3),
            "disk_mb": round(small.disk_megabytes, 2),
        },
        "left_out": list(made.complaints),
    }


def _group_json(group: Group) -> dict[str, Any]:
    return {
        "all": _tally_json(group.overall),
        **{
            f"by_{cut}": {part.name: _tally_json(part) for part in parts}
            for cut, parts in group.cuts
        },
        "patterns_alone": _tally_json(group.patterns_alone),
        "precision": {
            row.traffic: {
                f"{share:g}": None if at is None else [at.value, at.low, at.high]
                for share, at in zip(PREVALENCES, row.at, strict=True)
            }
            for row in group.precision
        },
        "curve": [
            {"lean": p.lean, "recall": p.recall.value, "false_alarms": p.alarms.value}
            for p in group.points
        ],
        "misses": _reasons_json(group.misses),
        "false_alarms": _reasons_json(group.alarms),
        "also_in_our_own": group.shared,
    }


def _tally_json(part: Tally) -> dict[str, Any]:
    return {
        name: {
            "hits": rate.hits,
            "of": rate.total,
            "rate": rate.value,
            "interval": list(rate.interval) if rate.total else None,
        }
        for name, rate in (
            ("recall", part.recall),
            ("false_alarms", part.alarms),
            ("right_kind", part.right_kind),
        )
    }


def _reasons_json(reasons: Sequence[Reason]) -> dict[str, list[str]]:
    return {reason.name: [o.row.name for o in reason.outcomes] for reason in reasons}
