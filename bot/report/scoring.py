"""Counts what the screen heard against what a reader said. Pure."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.report.reading import LabelledSet, Row
from bot.safety.finding import Finding, Kind, Level, Subject

#: Two-sided 95 % point of the normal distribution.
_Z = 1.959964


@dataclass(frozen=True)
class Rate:
    """So many of so many.

    Attributes:
        hits: how many did.
        total: how many could.
    """

    hits: int
    total: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None of nothing."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval, 0 to 1; (0, 1) of nothing."""
        if not self.total:
            return 0.0, 1.0
        n, share = self.total, self.hits / self.total
        middle = share + _Z * _Z / (2 * n)
        reach = _Z * (share * (1 - share) / n + _Z * _Z / (4 * n * n)) ** 0.5
        scale = 1 + _Z * _Z / n
        # At the ends the formula is exact; only rounding could miss 0 and 1.
        low = 0.0 if self.hits == 0 else (middle - reach) / scale
        high = 1.0 if self.hits == n else (middle + reach) / scale
        return low, high


@dataclass(frozen=True)
class Outcome:
    """What the screen made of one message.

    Attributes:
        row: the message.
        file: name of its set.
        finding: what was heard, or None.
        micros: time it took on the processor, in microseconds; what other programs did in the
            meantime is not in it.
        wall_micros: time on the clock on the wall, everything included.
    """

    row: Row
    file: str
    finding: Finding | None
    micros: float
    wall_micros: float

    @property
    def missed(self) -> bool:
        """A crisis that was not heard."""
        return self.row.crisis and self.finding is None

    @property
    def false_alarm(self) -> bool:
        """Heard, and no crisis."""
        return not self.row.crisis and self.finding is not None


@dataclass(frozen=True)
class Tally:
    """Figures of a part of the messages.

    Attributes:
        name: what the part is called.
        recall: crises heard, of all crises.
        alarms: messages heard that are no crisis, of all that are none.
        right_kind: crises heard as the reader's kind, of those heard whose kind has our name.
    """

    name: str
    recall: Rate
    alarms: Rate
    right_kind: Rate


@dataclass(frozen=True)
class Estimate:
    """A figure with the ends that it could have, each 0 to 1."""

    value: float
    low: float
    high: float


def score(
    sets: Iterable[LabelledSet],
    hear: Callable[[str], Finding | None],
    clock: Callable[[], int] = time.thread_time_ns,
    wall: Callable[[], int] = time.perf_counter_ns,
) -> list[Outcome]:
    """Hold every message against the screen, and time it.

    Args:
        sets: messages with labels.
        hear: the screen.
        clock: time of the processor in nanoseconds.
        wall: time of day in nanoseconds, from any beginning.
    """
    outcomes: list[Outcome] = []
    # Clearing up among the thousands of rows held here takes 60 ms; that time would be put down to
    # whichever message was being heard.
    gc.collect()
    gc.freeze()
    try:
        for labelled in sets:
            for row in labelled.rows:
                wall_begin, begin = wall(), clock()
                finding = hear(row.text)
                end, wall_end = clock(), wall()
                micros, wall_micros = (end - begin) / 1000, (wall_end - wall_begin) / 1000
                outcomes.append(Outcome(row, labelled.name, finding, micros, wall_micros))
    finally:
        gc.unfreeze()
    return outcomes


def tally(name: str, outcomes: Sequence[Outcome]) -> Tally:
    """Figures of all these outcomes together."""
    crises = [o for o in outcomes if o.row.crisis]
    calm = [o for o in outcomes if not o.row.crisis]
    return Tally(
        name,
        Rate(sum(not o.missed for o in crises), len(crises)),
        Rate(sum(o.false_alarm for o in calm), len(calm)),
        _right_kind(crises),
    )


def by_file(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Figures of each file."""
    return _split(outcomes, lambda o: o.file)


def by_language(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Figures of each language."""
    return _split(outcomes, lambda o: o.row.lang)


def by_traffic(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Figures of each sort of message."""
    return _split(outcomes, lambda o: o.row.traffic)


def by_kind(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Recall of each kind, and false alarms that were heard as it."""
    return _by_verdict(outcomes, [k.value for k in Kind], lambda r: r.kind, lambda f: f.kind.value)


def by_level(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Recall of each level, and false alarms that were heard as it."""
    return _by_verdict(
        outcomes, [v.value for v in Level], lambda r: r.level, lambda f: f.level.value
    )


def by_subject(outcomes: Sequence[Outcome]) -> tuple[Tally, ...]:
    """Recall by who is in danger, and false alarms that were heard so."""
    return _by_verdict(
        outcomes, [s.value for s in Subject], lambda r: r.subject, lambda f: f.subject.value
    )


def precision(recall: Rate, alarms: Rate, prevalence: float) -> Estimate | None:
    """How many of the messages heard are a crisis, were `prevalence` of all messages one.

    The ends take the worse and the better end of both intervals together, so they are wide on
    purpose. None where recall or false alarms were not measured, or nothing at all was heard.
    """
    if recall.value is None or alarms.value is None:
        return None

    def share(heard: float, false: float) -> float:
        right, wrong = prevalence * heard, (1 - prevalence) * false
        return right / (right + wrong) if right + wrong else 0.0

    if recall.hits + alarms.hits == 0:
        return None
    (worst, best), (fewest, most) = recall.interval, alarms.interval
    return Estimate(share(recall.value, alarms.value), share(worst, most), share(best, fewest))


def percentile(ordered: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of an ordered row lies below; 0 of nothing."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _split(outcomes: Sequence[Outcome], key: Callable[[Outcome], str]) -> tuple[Tally, ...]:
    parts: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        parts.setdefault(key(outcome), []).append(outcome)
    return tuple(tally(name, part) for name, part in parts.items())


def _by_verdict(
    outcomes: Sequence[Outcome],
    names: Sequence[str],
    said: Callable[[Row], str | None],
    heard: Callable[[Finding], str],
) -> tuple[Tally, ...]:
    """A message that is no crisis has no kind, so its false alarm counts for the kind heard."""
    crises: dict[str, list[Outcome]] = {name: [] for name in names}
    false: dict[str, int] = dict.fromkeys(names, 0)
    calm = 0
    for outcome in outcomes:
        if outcome.row.crisis:
            crises.setdefault(said(outcome.row) or "not said", []).append(outcome)
            continue
        calm += 1
        if outcome.finding is not None:
            false[heard(outcome.finding)] += 1
    return tuple(
        Tally(
            name,
            Rate(sum(not o.missed for o in part), len(part)),
            Rate(false[name], calm) if name in false else Rate(0, 0),
            _right_kind(part),
        )
        for name, part in crises.items()
        if part or false.get(name)
    )


def _right_kind(crises: Sequence[Outcome]) -> Rate:
    kinds = {kind.value for kind in Kind}
    heard = [o for o in crises if o.finding is not None and o.row.kind in kinds]
    right = sum(o.finding is not None and o.finding.kind.value == o.row.kind for o in heard)
    return Rate(right, len(heard))
