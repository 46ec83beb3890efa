"""What no outgoing text may hold, whoever wrote it."""

from __future__ import annotations

import re

_NEVER = (
    (
        "an amount of medicine",
        re.compile(
            r"\d\s*(?:mg|mcg|µg|ml|milligrams?|micrograms?|milliliters?|miligramos?)\b", re.I
        ),
    ),
    ("a phrase that hurts (CR-11)", re.compile(r"\bcommit(?:s|ted|ting)?\s+suicide\b", re.I)),
    ("a blank that was not filled", re.compile(r"\{[a-z_]+\}")),
)
_KETAMINE = re.compile(r"\b(?:es)?keta\w*", re.I)


def faults(text: str, *, after_crisis: bool) -> list[str]:
    """Why a text must not go out; empty when it may.

    Args:
        text: one whole outgoing message.
        after_crisis: the visitor's message spoke of a crisis: then nothing about the treatment
            may be said in the same turn (CR-26).
    """
    found = [name for name, pattern in _NEVER if pattern.search(text)]
    if after_crisis and _KETAMINE.search(text):
        found.append("the treatment, in a turn that answers a crisis (CR-26)")
    if not text.strip():
        found.append("no words")
    return found
