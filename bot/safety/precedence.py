"""Which of several findings is answered: one order for every part of the screen (policy, 4.4)."""

from __future__ import annotations

from bot.safety.finding import Finding, Kind, Level, Subject

#: Kinds in the order in which one is answered when a text speaks of several.
KIND_ORDER = (
    Kind.OVERDOSE,
    Kind.SUICIDE,
    Kind.MEDICAL_EMERGENCY,
    Kind.CHILD_ABUSE,
    Kind.SELF_HARM,
    Kind.SEXUAL_ASSAULT,
    Kind.DOMESTIC_VIOLENCE,
    Kind.HARM_TO_OTHERS,
)
KIND_RANK = {kind: rank for rank, kind in enumerate(KIND_ORDER)}
_LEVEL_RANK = {level: rank for rank, level in enumerate(Level)}


def urgency(kind: Kind, level: Level, subject: Subject) -> tuple[bool, int, int, bool]:
    """A key that sorts the most urgent first: what is imminent, then by kind, level, subject."""
    return (
        level is not Level.IMMINENT,
        KIND_RANK[kind],
        _LEVEL_RANK[level],
        subject is not Subject.SELF,
    )


def worse(one: Finding | None, other: Finding | None) -> Finding | None:
    """The more urgent of two findings; the first when they are alike."""
    if one is None or (other is not None and _key(other) < _key(one)):
        return other
    return one


def _key(finding: Finding) -> tuple[bool, int, int, bool]:
    return urgency(finding.kind, finding.level, finding.subject)
