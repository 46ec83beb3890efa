"""What the crisis screen can say about one text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(str, Enum):
    """What sort of danger the words speak of."""

    SUICIDE = "suicide"
    SELF_HARM = "self_harm"
    OVERDOSE = "overdose"
    MEDICAL_EMERGENCY = "medical_emergency"
    DOMESTIC_VIOLENCE = "domestic_violence"
    SEXUAL_ASSAULT = "sexual_assault"
    CHILD_ABUSE = "child_abuse"
    HARM_TO_OTHERS = "harm_to_others"


class Level(str, Enum):
    """How urgent it is, in falling order.

    The order is borrowed from the Columbia scale (C-SSRS). It sets urgency and wording; it is
    never shown and never scored.
    """

    IMMINENT = "imminent"
    ACTIVE = "active"
    PASSIVE = "passive"
    PAST = "past"
    CONCERN = "concern"


class Subject(str, Enum):
    """Who is in danger: the writer, or somebody the writer speaks of."""

    SELF = "self"
    OTHER = "other"


@dataclass(frozen=True)
class Finding:
    """What the screen heard in one text.

    Attributes:
        kind: the sort of danger.
        level: its urgency.
        subject: who is in danger.
        lang: language of the words that were heard, an ISO 639-1 code ("en", "es").
        reason: why, in words a clinician can read. It may quote up to a few words of the
            visitor, so it is never written to a log.
    """

    kind: Kind
    level: Level
    subject: Subject
    lang: str
    reason: str
