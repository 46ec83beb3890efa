"""Why a message was missed or heard, in words that hold nothing of the message itself.

Reasons of findings quote the visitor. Here only names from the lexicon are used, so that they
can be shown for files whose texts must not be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.report.scoring import Outcome
from bot.safety.finding import Finding
from bot.safety.screen import Screen

#: Characters of a message that are looked at again.
_READ = 6_000
#: Log-odds within which a missed message counts as nearly heard.
_NEAR = 1.0


@dataclass(frozen=True)
class Reason:
    """Messages that were missed, or heard wrongly, for the same reason."""

    name: str
    outcomes: tuple[Outcome, ...]


class Explainer:
    """Names reasons. It looks at the public parts of a screen only."""

    def __init__(self, screen: Screen, has_opinion: bool) -> None:
        self._screen = screen
        self._has_opinion = has_opinion
        self._reasons = sorted({p.reason for lex in screen.lexicons for p in lex.patterns})

    def alarm(self, finding: Finding) -> str:
        """Why a message was heard."""
        name = finding.kind.value.replace("_", " ")
        if finding.reason.startswith("resembles "):
            return f"the trained opinion alone: resembles {name}"
        said = [r for r in self._reasons if f"{r}: '" in finding.reason]
        first = finding.reason.partition(": '")[0]
        if first in said:
            return f"{name}: {first}"
        if said:
            return f"{name}, signs together: " + " + ".join(said)
        return f"{name}: for another reason"

    def miss(self, text: str, lean: float | None) -> str:
        """Why a message was not heard.

        Args:
            text: the message.
            lean: the move of the thresholds, in log-odds, at which it would be heard; None if
                not even the lowest would do.
        """
        hits = [
            hit
            for lexicon in self._screen.lexicons
            for hit in lexicon.hits(lexicon.canon.tokens(text[:_READ]))
        ]
        free = [h.pattern for h in hits if h.shielded_by is None]
        for pattern in free:
            if pattern.level is not None:
                return f"the trained opinion overruled a pattern: {pattern.reason}"
        for hit in hits:
            if hit.shielded_by is not None and hit.pattern.level is not None:
                return f"a shield took it away: {hit.shielded_by.reason}"
        if not self._has_opinion:
            opinion = "there is no trained opinion"
        elif lean is not None and -lean <= _NEAR:
            opinion = "the trained opinion was close"
        else:
            opinion = "the trained opinion was far off"
        if free:
            return f"a weak sign only ({free[0].reason}); {opinion}"
        return f"no pattern matches; {opinion}"


def grouped(named: Iterable[tuple[str, Outcome]]) -> tuple[Reason, ...]:
    """Outcomes under their reasons, the most frequent reason first."""
    found: dict[str, list[Outcome]] = {}
    for name, outcome in named:
        found.setdefault(name, []).append(outcome)
    reasons = (Reason(name, tuple(outcomes)) for name, outcomes in found.items())
    return tuple(sorted(reasons, key=lambda r: (-len(r.outcomes), r.name)))
