"""What the treatment gate can say about one text."""

from __future__ import annotations

from dataclasses import dataclass

CATEGORIES = (
    "side_effect_now",
    "diversion",
    "interaction",
    "minor",
    "pregnancy",
    "dose",
    "stopping",
    "age",
    "at_home",
    "driving",
    "preparation",
    "diagnosis",
    "second_opinion",
    "provider_choice",
    "choice",
    "eligibility",
    "effectiveness",
    "injection",
    "cost",
)
"""Kinds of question that a provider or the office answers; where several fit, the first names it.

"minor" is a visitor who says that they are under age; "cost" is a question for the office."""


@dataclass(frozen=True)
class Judgement:
    """A question that the bot hands over.

    Attributes:
        category: one of `CATEGORIES`.
        urgent: it speaks of something felt or taken now: the clinician is to be called today.
        reason: name of the rule that fired; it holds no word of the visitor.
        general_part: the general half of a mixed question, which may be answered, or None.
    """

    category: str
    urgent: bool
    reason: str
    general_part: str | None = None
