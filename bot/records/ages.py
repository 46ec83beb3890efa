"""Hears a writer say that they are under thirteen: of them nothing is stored (LF-18)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CHILD_UNTIL = 13
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            *("four cuatro", "five cinco", "six seis", "seven siete", "eight ocho"),
            *("nine nueve", "ten diez", "eleven once", "twelve doce"),
        ),
        start=4,
    )
    for word in words.split()
}
_NUMBER = r"(\d{1,2}|" + "|".join(_NUMBERS) + r")"
_YEARS = r"(?:\s*(?:years?|yrs?|anos|añitos|anitos)\b|\s*(?:yo|y/o)\b)"
#: "I am 12" with nothing after it that would make it twelve of something else.
_ENDS = r"(?=\s*(?:$|[.,;!?)\n]|and\b|but\b|so\b|y\b|pero\b|tengo\b|can\b|is\b|am\b|my\b|i\b))"
_SAID = re.compile(
    rf"\b(?:i\s*(?:am|'m|’m|m)|im)\s+(?:only\s+|just\s+|still\s+)?{_NUMBER}(?:{_YEARS}|{_ENDS})"
    rf"|\bmy\s+age\s+is\s+{_NUMBER}\b"
    rf"|\b(?:tengo|cumpl[ií])\s+(?:solo\s+|apenas\s+)?{_NUMBER}\s+(?:años|anos|añitos)\b"
    rf"|\bi\s*(?:am|'m|’m|m)\s+(?:in|an?)\s+(?:elementary\s+school|(1st|2nd|3rd|4th|5th|6th)\s+grade)",
    re.IGNORECASE,
)


def is_child(texts: Iterable[str]) -> bool:
    """Whether one of a writer's texts states an age under thirteen."""
    return any(_states_it(text[:4000]) for text in texts)


def _states_it(text: str) -> bool:
    for match in _SAID.finditer(text):
        said = next((group for group in match.groups() if group), None)
        if said is None or said[-2:] in ("st", "nd", "rd", "th"):
            return True
        number = int(said) if said.isdecimal() else _NUMBERS[said.lower()]
        if 3 < number < _CHILD_UNTIL:
            return True
    return False
